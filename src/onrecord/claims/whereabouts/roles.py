"""What a named place is to its clause: where things happen, or only beside the matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.comparisons.versus import is_place_compared
from onrecord.claims.figures.directions import CHANGE_VERB
from onrecord.claims.places.mentions import is_of_firm
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.places.mentions import PlaceMention

_WINDOW = 60
"""Characters before a mention that can show what it is there for."""
_STAGE = expression(
    r"\b(?:speaking|spoke|speech|said|told|remarks|rally|interview|news conference|appearance|event|visit|"
    r"meeting|trial|hearing|testif(?:y|ied)|testimony|courtroom|arraigned|travel(?:ed|ing)|"
    r"trip|flew|born|stop|raised|grew up|based|headquartered|educated|trained)\b"
    r"(?:\s+[@\w’'-]+){0,4}\s+(?:in|to|at|near|from)\s+(?:the\s+)?$"
    r"|\b(?:visit(?:ed|ing)?|toured|touring)\s+$"
    r"|\b(?:meeting|met|meets|gather(?:ed|ing)|convened|convening|sitting|assembled)\s+(?:(?:in|at)\s+)?$"
    r"|\b(?<!was )(?<!were )(?<!are )(?<!is )(?<!been )(?<!has )(?<!have )(?<!had )"
    r"(?:bought|purchased|made|manufactured|brewed) in (?:the )?$"
)
"""Where somebody only spoke, came from or has a seat."""
_COUNTED = expression(r"#[^,;#]{0,30} visit(?:s|ed)? $")
"""Before a place whose visitors are counted."""
_VENUE = expression(
    r"\bfederal (?:appeals |appellate |district |trial )?(?:courts?|judges?) (?:(?:sitting |based )?in|at) $"
    r"|\bu\.s\. (?:district|circuit|bankruptcy|magistrate)(?: appeals)? (?:court|judge)"
    r"(?: [a-z.’'-]+){0,4} (?:in|at) $|\b(?:appeals|trial|circuit) (?:courts?|judges?) in $"
)
"""Where a court sits that rules on other places: "a federal judge in Seattle"."""
_SOURCE = expression(
    r"\b(?:economist|professor|criminologist|researcher|analyst|sociologist|demographer|scientist|historian|"
    r"lecturer|expert|scholar|epidemiologist|lawyer|attorney|consultant)s? (?:at|in|from|with|for) "
    r"(?:the )?(?:university of )?$"
    r"|\b(?:university|college|institut(?:e|ion)|foundation|law school|think tank|consultancy)"
    r"(?: of [\w-]{2,20}(?: [\w-]{2,20})?)?,? (?:in|at) $"
)
_ORIGIN = expression(
    r"\b(?:[a-z]{2,12}(?:er|or|ist|ian|ant|man|woman)s?|men|women|people|natives?|famil(?:y|ies)|couples?|"
    r"students?|republicans?|democrats?|tourists?|refugees|migrants|immigrants) from (?:the )?$"
    r"|\b(?:rep|sen|del|representative|senator|delegate|assembly(?:wo)?man|congress(?:wo)?man|lawmaker)\.? "
    r"(?:[\w.’'-]+ ){1,3}(?:of|from) $|, [rd]-$"
)
_GOAL = expression(
    r"\b(?:bused|bussed|flown|flew|fly|sent|send|sends|sending|ship(?:s|ped|ping)?|export(?:s|ed|ing)?|"
    r"transfer(?:s|red|ring)?|transport(?:s|ed|ing)?|deport(?:s|ed|ing)?|extradited|evacuated|returned|"
    r"relocat(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|go|goes|went|gone|going|head(?:s|ed|ing)?|driv(?:e|es|en|"
    r"ing)|"
    r"drove|trucked|hauled|commut(?:e|es|ed|ing)|migrat(?:e|ed|ing)|emigrat(?:e|ed|ing)|fled|flee|"
    r"le(?:ave|aves|ft|aving)|bound|sold|s(?:ell|ells|elling)|divert(?:s|ed|ing)?|return(?:s|ed|ing)?|"
    r"defect(?:s|ed|ing)?|mail(?:s|ed|ing)?|lost|los(?:e|es|ing))"
    r"(?:\s+[@\w’'-]+){0,3}\s+(?:to|for)\s+(?:the\s+)?$"
    r"|\b(?:flown|flew|sent|shipped|bused|moved|deported|returned)(?:\s+[@#\w’'-]+){1,8}\s+(?:home|back|"
    r"on)\s+to\s+$"
    r"|\b(?:fl(?:y|ew|own)|deported|bused|bussed|shipped|evacuated|extradited)(?:\s+[#@\w’'-]+){1,8}\s+to\s+$"
    r"|\b(?:round ?-?trips?|fares?|flights?|tickets?|nonstops?)(?: [a-z-]+){0,2} (?:from|to) (?:\^+ to "
    r")?(?:the )?$"
    r"|\b(?:taken|rushed|airlifted|flown|sent|transferred|moved|bused)\s+to\s+(?:[a-z]+\s+){1,3}(?:in|at)\s+$"
    r"|\b(?:c(?:ome|omes|ame|oming)|arriv(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|import(?:s|ed|ing)?|"
    r"recruit(?:s|ed|ing)?|b(?:uy|uys|ought|uying)|return(?:s|ed|ing)?|fled|flee(?:s|ing)?|brought|drawn|"
    r"hail(?:s|ed|ing)?|hired|poached|shipped|flown|bused|transferred)"
    r"(?:\s+[@\w’'-]+){0,3}\s+from\s+(?:the\s+)?(?:\^+(?:,|\s+and|\s+or)\s+(?:the\s+)?)?$"
)
"""Where somebody or something goes, or comes from; what is counted is counted elsewhere."""
_OUTSIDE = expression(
    r"\^ (?:outside|not including|excluding|without|apart from|minus) (?:of )?(?:the )?(?:city of )?$"
)
"""Behind a wider place, of which the figure is: "Shelby County outside the city had 21"."""
_NEARBY = expression(r"\b(?:near|outside|off) $")
_ASIDE = expression(r"(?:^|[ ,])(?:who|whose|where)\b|\b(?:near|outside|off|from) (?:the )?$")
_NESTED = expression(r"\s+(?:in|on|near)\s+(?:[a-z]+\s+)?$|,\s+$")
_HOLDING = expression(r"(?: [a-z.]+){0,2}['’]s? (?P<sort>(?:[a-z-]+ ){0,2})")
"""Between a place and one within it: "Brooklyn's Sunset Park", "Chicago police's Austin District"."""
_IN = expression(
    r"\b(?:in|for|at|across|throughout|within|around|along)\s+(?:the\s+)?(?:neighbou?ring\s+|nearby\s+|"
    r"(?:downtown|central|suburban|rural|urban|greater|metropolitan|(?:north|south)(?:east|west)?(?:ern)?|"
    r"(?:east|west)(?:ern)?)\s+)?$"
)


_EXAMPLE = expression(r"\b(?:such as|including|among them|for example|for instance|notably) (?:the )?$")
"""Before places that are examples of what was told of."""


def is_located(clause: Clause, spot: PlaceMention) -> bool:
    """Whether the mention says where: "in Denver", "statewide"."""
    at = spot.start - clause.start
    return _IN.search(clause.mask, max(0, at - _WINDOW), at) is not None or spot.place.text.endswith("wide")


def is_owner(clause: Clause, spot: PlaceMention) -> bool:
    """Whether something is said to be the place's: "Ohio's counties"."""
    return clause.mask.startswith(("'s ", "’s ", "' ", "’ "), spot.end - clause.start)


def is_passing(clause: Clause, spot: PlaceMention) -> bool:
    """Whether the place is only the scene of words, somebody's origin or a source's seat."""
    at = spot.start - clause.start
    window = max(0, at - _WINDOW)
    if _COUNTED.search(clause.mask, window, at):
        return False
    roles = (_STAGE, _SOURCE, _ORIGIN)
    found = (role.search(clause.low, window, at) for role in roles)
    return (
        _SENDS.match(clause.low, spot.end - clause.start) is not None
        or is_of_firm(clause.marked.text, spot)
        or any(one and not _is_subject_told(clause, one, spot) for one in found)
        or _GOAL.search(clause.mask, window, at) is not None
        or _OUTSIDE.search(clause.mask, window, at) is not None
        or is_venue(clause, spot)
        or _is_end_of_range(clause, spot)
    )


def _is_end_of_range(clause: Clause, spot: PlaceMention) -> bool:
    """Whether it is only the end of a stretch, or the nation's capital that is asked for something."""
    at = spot.start - clause.start
    window = max(0, at - _WINDOW)
    asked = spot.place.text == "Washington" and _ASKS.search(clause.low, window, at)
    if asked or "from " not in clause.mask:
        return bool(asked)
    first = clause.mask.endswith("from ", 0, at) and _TO.match(clause.mask, spot.end - clause.start)
    return bool(first) or _RANGE.search(clause.mask, window, at) is not None


_RANGE = expression(r"\bfrom [\w^.’'-]+(?: [\w^]+)? (?:up |down |over )?to (?:the )?$")
_TO = expression(r"(?: [a-z]+)? to \^")
_ASKS = expression(
    r"\b(?:press|ask|urg|lobb|giv|gave|beg|plead|petition|fight|blam|want|expect|need|push|call on|"
    r"(?:money|aid|help|grants?|dollars|funds|cash|orders?|pressure|support) from)[a-z]{0,4} (?:with )?$"
)
_SENDS = expression(
    r" (?:(?:has|had|also) )?(?:sent|sends|supplied|supplies) "
    r"(?:(?:about|nearly|over|more than|only|just) )?[\d.,]+(?: percent| per cent|%)? "
    r"(?:fewer|more|people|visitors|tourists|guests|travelers)\b"
)
"""Behind where visitors come from, who are counted where they go."""


def is_venue(clause: Clause, spot: PlaceMention) -> bool:
    """Whether only a federal court sits there: "filed suit in federal court in Scranton"."""
    at = spot.start - clause.start
    return spot.kind != "state" and _VENUE.search(clause.low, max(0, at - _WINDOW), at) is not None


def _is_subject_told(clause: Clause, stage: re.Match[str], spot: PlaceMention) -> bool:
    """Whether the place belongs to what somebody said, not to where: "said assaults in Akron fell"."""
    says = stage.group().startswith(("said", "told"))
    return says and _WAS.match(clause.mask, spot.end - clause.start) is not None


_WAS = expression(rf"\s(?:[a-z]+ly\s)?(?:is|are|was|were|has|have|had|will|{CHANGE_VERB})\b")


def is_source(clause: Clause, spot: PlaceMention, at: int) -> bool:
    """Whether a body of the place only reports what is told at ``at``: "data from Quillan police show"."""
    return _REPORTS.search(clause.low, max(0, spot.end - clause.start), max(0, at - clause.start)) is not None


_REPORTS = expression(r"\b(?:shows?|showed|said|says?|found|finds|reported|estimates?|estimated) (?:that )?")


def is_within_compared(draft: Draft, spot: PlaceMention) -> bool:
    """Whether the place is in what a comparison is made with: "double the gain nationwide"."""
    if draft.kind != "comparison" or spot.start < draft.at:
        return False
    between = draft.clause.low[draft.at - draft.clause.start : spot.start - draft.clause.start]
    return _COMPARES.search(between) is not None


_COMPARES = expression(r"\b(?:than|as|double|twice|triple|half|times|above|below|compared)\b")


def is_beside(clause: Clause, spot: PlaceMention) -> bool:
    """Whether the mention is of no use to another clause: only passing, or near the matter."""
    at = spot.start - clause.start
    return _NEARBY.search(clause.low, 0, at) is not None or is_passing(clause, spot)


def is_apposition(clause: Clause) -> bool:
    """Whether the clause only says who a person is: "a retired teacher in Quillan"."""
    return clause.joint == "," and not clause.figures and _WHO_IS.match(clause.low) is not None


_WHO_IS = expression(
    r"(?:a|an|the|who is a) (?:[a-z-]+ ){0,2}?(?:[a-z]{2,12}(?:er|or|ist|ian|ant|man|woman|nurse|chief)|"
    r"resident|student|president|parent|dad|mom|mother|father) (?:in|at|from|of|for|with) "
)


def is_aside(clause: Clause, spot: PlaceMention) -> bool:
    """Whether the clause names the place only beside its matter: "Ora Lund, who farms outside Quillan"."""
    return _ASIDE.search(clause.low, 0, spot.start - clause.start) is not None or is_passing(clause, spot)


def owner_beside(clause: Clause, at: int) -> PlaceMention | None:
    """The place whose figure stands at ``at``, though it is compared with: "the national average of 3".

    So is that of an owner right before it: "Portland's 7.4".
    """
    found = _OWNER.search(clause.mask, max(0, at - clause.start - _WINDOW), at - clause.start)
    if found is None:
        return None
    end = clause.start + found.end(found.lastgroup or 0)
    return next((spot for spot in clause.places if spot.end == end), None)


def owner_behind(clause: Clause, end: int) -> PlaceMention | None:
    """The named place whose figure ends at ``end``: "second only to the 91 percent of Union County"."""
    found = _OF_PLACE.match(clause.mask, end - clause.start)
    if found is None or not _BESIDE_FIGURE.search(clause.mask, 0, end - clause.start):
        return None
    first = clause.start + found.start("place")
    return next(
        (spot for spot in clause.places if spot.start == first and (spot.named or spot.kind == "country")),
        None,
    )


_OF_PLACE = expression(
    r" (?:recorded |seen |reported )?(?:of|in|for) (?P<place>\^+)(?=$|[,.;)]| (?:and|in|last|this)\b)"
)
_BESIDE_FIGURE = expression(
    r"\b(?:than|to|with|from|behind|above|below|beat|as|and|versus|against) (?:the )?#+(?: percent)?$"
)


def owns_figure(clause: Clause, spot: PlaceMention) -> bool:
    """Whether the place is set beside another with a figure of its own: "46 killings to New York's 50"."""
    first = spot.start - clause.start
    beside = _BESIDE.search(clause.mask, max(0, first - _WINDOW), first)
    return beside is not None and _ITS_FIGURE.match(clause.mask, spot.end - clause.start) is not None


_BESIDE = expression(r"\b(?:to|against|versus|than|with|and|while) (?:the )?$")
_ITS_FIGURE = expression(r"['’]s? (?:(?:about|nearly|almost|roughly|just|only|some) )?#")
_OWNER = expression(
    r"\b(?:above|below|than|over|under|behind|from|with|to|as|exceed(?:s|ed|ing)?|trail(?:s|ed|ing)?|lag(?:s|ged|ging)|"
    r"tops|topped|match(?:es|ed)|beats?|surpass(?:es|ed)|against) (?:the )?"
    r"(?P<place>\^+)(?:['’]s?)?(?: [a-z-]+){0,3}? (?:average|median|rate|figure|total|record|norm)s? of "
    r"(?:about )?$"
    r"|(?P<beside>\^+) \((?:(?:about|nearly|up|down|from|with|at) )?$"
    r"|\b(?:than|below|above|ahead of|behind|trail(?:s|ed|ing)|followed by|then|and) (?:the )?(?P<rival>\^+)"
    r"\.?,? (?:with|at) (?:(?:about|nearly|almost|roughly|just|only|some) )?$"
    r"|(?P<apart>\^+)\.?, (?:with|at) (?:(?:about|nearly|almost|roughly|just|only|some) )?$"
    r"|(?P<owner>\^+)['’]s? (?:(?:about|nearly|almost|roughly|just|only|some) )?$"
)
_PART_OF = expression(
    r"['’]s? (?:(?:north|south|east|west|far|lower|upper|inner|outer)[a-z-]* )?"
    r"(?:side|part|edge|outskirts|end|half|corner|center|centre)\b"
)


def _is_multiplied(draft: Draft, spot: PlaceMention) -> bool:
    """Whether a multiple stands before the place: "double the state figure"."""
    figure = draft.figure
    return (
        figure is not None
        and figure.form == "multiple"
        and not is_located(draft.clause, spot)
        and 0 < spot.start - figure.end < len(" the size of the ")
    )


def outranking(clause: Clause) -> PlaceMention | None:
    """The place that goes before all, or all but a few: "No city had a higher rate than Quillan"."""
    if not _NONE.match(clause.mask):
        return None
    ahead = (spot for spot in clause.places if _THAN.search(clause.mask, 0, spot.start - clause.start))
    return next(ahead, None)


def is_ahead(draft: Draft, spot: PlaceMention) -> bool:
    """Whether the place is only one of those few behind which the ranked one stands: "only Ohio had more"."""
    if draft.kind != "rank":
        return False
    return _FEW_AHEAD.search(draft.clause.mask, 0, spot.start - draft.clause.start) is not None


_FEW_AHEAD = expression(r"\b(?:only|just) (?:the )?(?:\^+(?:,? and|,) (?:the )?){0,6}$")
_NONE = expression(
    r"(?:but |and |still, )?(?:(?:no|none|nowhere|nobody)\b|(?:only|just) "
    r"(?!(?:in|at|by|for|from|on|about)\b)[a-z0-9#^])"
)
_THAN = expression(
    r"\b(?:than|as (?:[a-z]+ )?[a-z]+ as|as) (?:(?:in|at|for|did|does|was|that of|those of) )?(?:the "
    r")?(?:[A-Z] )?$"
    r"|\b(?:outpac(?:ed|es)|outdid|outranks?|surpass(?:ed|es)|match(?:ed|es)|beats?|topped|tops|equal(?:ed|"
    r"s)|"
    r"exceed(?:ed|s)|rivals|rivaled|approach(?:ed|es)|came (?:close to|near)|fared (?:better|worse) than) "
    r"(?:the )?$"
)
_LAWMAKERS_SEAT = expression(
    r"\b(?:sen(?:s?\.|ators?)|rep(?:s?\.|resentatives?)|assembly(?:man|woman|member)|delegates?|"
    r"congress(?:man|"
    r"woman)) "
    r"(?:[\w.’'-]{1,20} ){1,4}(?:of|from) $"
)
"""Before the town that a lawmaker is from: "Sen. Ora Lund of Quillan"."""


def free_places(clause: Clause, draft: Draft | None = None) -> list[PlaceMention]:
    """The clause's places that are not there to compare with, nor only to say where another place lies."""
    if not clause.places:
        return []
    first = outranking(clause)
    if first:
        return [first]
    free: list[PlaceMention] = []
    versus = draft.versus.text if draft and draft.versus else ""
    for spot in clause.places:
        compared = (
            is_place_compared(clause, spot)
            or (versus and spot.place.text and spot.place.text in versus)
            or (draft is not None and _is_multiplied(draft, spot))
        )
        if (draft is not None and is_ahead(draft, spot)) or _only_seats(clause, spot):
            continue
        if compared and not (
            draft and draft.kind not in {"comparison", "change"} and not is_place_compared(clause, spot)
        ):
            continue
        between = clause.marked.mask[free[-1].end : spot.start] if free else ""
        if free and _NESTED.fullmatch(between):
            continue
        if free and _holds(free[-1], spot, between):
            free.pop()
        if free and _EXAMPLE.search(between):
            break
        free.append(spot)
    return free


def _only_seats(clause: Clause, spot: PlaceMention) -> bool:
    """Whether a lawmaker is from there, or what was named before lies there: "on the city's east side"."""
    if _LAWMAKERS_SEAT.search(clause.low, 0, spot.start - clause.start):
        return True
    part = clause.joint == "," and not spot.named and _PART_OF.match(clause.mask, spot.end - clause.start)
    return bool(part)


def _holds(last: PlaceMention, spot: PlaceMention, between: str) -> bool:
    """Whether the place before only says where the next lies: "Brooklyn's Sunset Park"."""
    holding = _HOLDING.fullmatch(between) if spot.named else None
    return holding is not None and (last.kind != spot.kind or not holding["sort"])


def is_of_another(draft: Draft) -> bool:
    """Whether the figure is of a place compared with: "the national average of 3", "against 14 in Ohio".

    So is that of the country in an aside ("which handles 40 percent of what enters the country").
    """
    if draft.kind not in {"level", "share"}:
        return False
    if draft.clause.mask.startswith(("which ", "who ")) and any(
        spot.kind == "country" for spot in draft.clause.places
    ):
        return True
    owner = owner_beside(draft.clause, draft.at) or (
        owner_behind(draft.clause, draft.figure.end) if draft.figure else None
    )
    return owner is not None or _SET_BESIDE.match(draft.clause.mask) is not None


_SET_BESIDE = expression(
    r"(?:as )?(?:against|versus|vs\.?|compared (?:with|to)|opposed to) (?:[a-z]+ ){0,3}#"
)
