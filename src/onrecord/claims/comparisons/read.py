"""Read comparisons without a figure: "below the national average", "more homicides than Boston"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.claim import MeasurePhrase, PlacePhrase
from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.comparisons.deeds import CUES_OF_DEEDS, read_doing_more, read_than_foreseen
from onrecord.claims.comparisons.degrees import COMPARATIVES
from onrecord.claims.comparisons.likeness import CUES_OF_LIKENESS, read_likeness
from onrecord.claims.comparisons.standards import CUES_OF_STANDARDS, read_beside_standard
from onrecord.claims.comparisons.standing import CUES_OF_STANDING, read_standing
from onrecord.claims.comparisons.unequal import CUES_OF_UNEQUAL, read_unequal
from onrecord.claims.comparisons.versus import find_versus
from onrecord.claims.draft import Draft
from onrecord.claims.figures.counted import is_counted
from onrecord.claims.figures.directions import alternatives
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_COMPARED = Cued(
    r"\b(?:(?:far|well|just|slightly|still|much|even|once again)\s+){0,2}(?P<way>above|below|"
    r"under(?= (?:the (?!age\b)|\^))|ahead of|behind|short of|shy of|fewer|likelier|"
    rf"{alternatives(COMPARATIVES)}|"
    r"exceeds?|exceeded|outpaced|trails|trailed|outpaces|topped|tops|beaten|(?:lags|lagged|lagging)(?: "
    r"behind)?)\b",
    words=(
        *COMPARATIVES,
        *"above below under ahead behind short shy fewer likelier exceeds outpaced".split(),
        *"trails topped tops beaten lags lagged lagging".split(),
    ),
)
_NEED_THAN = frozenset(COMPARATIVES) | {"fewer", "likelier"}
_THAN = expression(r"\b(?:than|as|compared|against|versus|beside)\b")
_POINTS = expression(r"(?:and |but )?(?:that|this|it|both|they)(?:['’]s)?\b")
_STANDING = frozenset(("ahead of", "behind", "short of", "shy of", "under"))
_STANDS = expression(
    r"\b(?:is|are|was|were|remains?|remained|stays?|stayed|stands?|stood|ranks?|ranked|far|well|just|"
    r"still|even|ran|runs|"
    r"finished|came in|came|fell|falls|put|puts|places|placed)(?: [a-z]+ly)? (?:ahead of|behind|"
    r"short of|shy of|under)$"
)
"""What shows that "behind" or "ahead of" tells a standing, no place or time."""
_DOWN = frozenset(
    "trail fall falls fallen falling fell below under behind short shy lower fewer less smaller shorter "
    "weaker "
    "slower cheaper trails trailed trailing lag lags lagged".split()
)
_OUTDOES = Cued(
    r"\b(?P<way>outnumber(?:s|ed)?|outpac(?:e|es|ed)|outstrip(?:s|ped)?|exceed(?:s|ed)?|surpass(?:es|ed)?|"
    r"outpacing|exceeding|surpassing|outnumbering|(?<!on )(?<!the )(?<!of )(?<!and )trails(?= (?:the|its|"
    r"their|those|that|all|most|only|other|[a-z]+ (?:in|by)))|trail(?:ed|ing)(?! off\b)|(?<=[a-z]s "
    r")trail(?= (?:the|its|their|those|that|[a-z]+ (?:in|by)))|outstripping|outselling|outspending|"
    r"dwarf(?:s|ed|ing)(?= (?:the |its |their |that |those |[a-z]+s?['’]|[a-z^]))|trump(?:s|ed)(?= )|"
    r"overt(?:ake|akes|aken|ook)|(?<!\bto )topped|"
    r"out(?:score|perform|"
    r"sell|spend|earn|sold|spent|last|live|run|ran|grow|grew|do|does|did|strip|number|vote|gain)(?:s|ed|d)?|"
    r"lag(?:s|ged)?|(?<!to )fall(?:s|en|ing)? behind|fell behind)\s+(?:behind\s+)?(?:the\s+|its\s+|"
    r"their\s+|\^+(?:['’]s?)?\s+(?=average|median|norm|rate|figure))?"
    r"(?P<those>(?:those|that) (?:of|in|for|at|among) (?:the )?)?"
    r"(?=[a-z^])",
    words="trail trails trailed outstripping dwarf trumps trumped "
    "outselling outspending outrun outran outgrow outgrew outdo "
    "outdoes outdid outvote outgain outnumber outpace "
    "outstrip outscore outperform outearn outlast exceed surpass trailing "
    "overtake overtook topped lag lags lagged fall fell",
)
_THAN_OTHERS = Cued(
    r"\b(?P<way>more|less|fewer|faster|slower)\s+(?:[a-z@]+\s+){0,7}than\s+(?!any\b|in\b|ever\b|expected\b|"
    r"before\b|last\b|this\b|during\b|at\b|previously\b|when\b|those\b(?! (?:in|of|who|with|from|at|for))|"
    r"usual\b|planned\b|once\b|one\b|half\b|a\b|[@#])(?P<other>(?:the\s+)?[a-z]{3,20})",
    words="than",
)
"""How two counts or two moves are set against each other: "more people moved in than left"."""


def read_comparisons(clause: Clause) -> list[Draft]:
    """The clause's comparison with another place or group, if it makes one."""
    if not _CUES.stand_in(clause.mask):
        return []
    for found in _COMPARED.finditer(clause.mask):
        way = found.group("way")
        versus = find_versus(clause, found.start("way"))
        if versus is None or versus[1] - found.start() > _REACH:
            continue
        if versus[0].text in {"it", "them", "theirs"}:
            continue
        if way in _NEED_THAN and not _THAN.search(clause.mask, found.end("way"), versus[1]):
            continue  # "fewer people slept on the streets of Hale"
        low = way.split(" ", maxsplit=1)[0] in _DOWN or (COMPARATIVES.get(way) == "down" and way != "safer")
        direction: Direction = "down" if low else "up"
        if way in _STANDING and not (
            _STANDS.search(clause.mask, 0, found.end()) or _is_apposed(clause, found)
        ):
            continue
        noun, _ = noun_behind(clause, found.end())
        verb = VERB.search(clause.mask, 0, found.start())
        subject = subject_before(clause, verb.start() if verb else found.start())
        measure, points_at = measure_or_pointer(noun or subject, clause)
        if measure is None and not points_at and not clause.places and not _POINTS.match(clause.mask):
            continue
        if way in _STANDING and subject and not is_matter(subject):
            continue  # somebody stands there
        own = bool(noun)
        begins, ends = draft_span(
            clause, found.start() if own or not subject else 0, versus[1], hold=found.start()
        )
        at = clause.start + found.start()
        return [
            Draft(
                clause, "comparison", begins, ends, at, None, None, direction, measure, points_at, versus[0]
            )
        ]
    return (
        _outdone(clause)
        or _told_apart(clause)
        or read_likeness(clause)
        or _beside_a_mark(clause)
        or _beside_a_forecast(clause)
        or read_than_foreseen(clause)
        or read_doing_more(clause)
        or read_standing(clause)
        or read_beside_standard(clause)
        or read_unequal(clause)
    )


def _is_apposed(clause: Clause, found: re.Match[str]) -> bool:
    """Whether a place's standing is told behind its figure: ", ahead of Los Angeles and New York"."""
    opens = found.start() <= len("but ") and clause.joint in {",", "but", "and"}
    return (
        opens
        and _BESIDE_PLACE.match(clause.mask, found.end()) is not None
        and "#" in clause.marked.mask[max(0, clause.start - _NEAR) : clause.start]
    )


_BESIDE_PLACE = expression(r" (?:the )?\^+(?:(?:,| and) (?:the )?\^+)*(?=$|[,.;]| but\b)")
_NEAR = 80
"""Characters in which the figure stands."""
_FORECAST = Cued(
    r"\b(?:far |slightly |well |much )?(?P<way>more|fewer|less|higher|lower|better|worse|above|"
    r"below) (?:than )?"
    r"(?P<mark>[a-z’' ]{0,40}?(?:expected|forecasts?|projected|projections|predicted|expectations|"
    r"planned))$",
    words="more fewer less higher lower better worse above below",
)


def _beside_a_forecast(clause: Clause) -> list[Draft]:
    """What was told before, against what was expected: "fewer than economists had expected"."""
    found = _FORECAST.match(clause.mask)
    if found is None:
        return []
    direction: Direction = (
        "down" if found.group("way") in {"fewer", "less", "lower", "worse", "below"} else "up"
    )
    mark = clause.text[found.start("mark") : found.end("mark")]
    return [_draft(clause, (0, found.end()), 0, direction, (None, ""), mark)]


_MARK = Cued(
    r"\b(?P<way>above|below|over|under|beyond|short of|shy of|exceed(?:s|ed)?|(?:more|fewer|less) than)\s+"
    r"(?P<mark>the\s+#+\s+(?:[a-z]+\s+)?(?:it|they|that|which)\b[^,;:.#]{0,40}?\b(?:capacity|beds|room for|"
    r"(?:built|designed|meant) (?:for|to (?:hold|serve)))|"
    r"(?:the|its|their|[a-z^ ]{2,20}['’]s)\s+(?:[a-z]+\s+)?#+\s+"
    r"(?:targets?|goals?|limits?|threshold|standard|cap|maximum|minimum|that|average|norm|forecast)\b)",
    words="more fewer less above below over under beyond short shy exceed exceeds exceeded",
)
_BELOW = frozenset(("below", "under", "short of", "shy of", "fewer than", "less than"))


def _beside_a_mark(clause: Clause) -> list[Draft]:
    """Above or below a mark with a figure of its own: "well short of the agency's 85% target"."""
    found = _MARK.search(clause.mask)
    if found is None:
        return []
    named = measure_or_pointer(subject_before(clause, found.start()), clause)
    direction: Direction = "down" if found.group("way") in _BELOW else "up"
    mark = clause.text[found.start("mark") : found.end("mark")]
    return [_draft(clause, (found.start(), found.end()), found.start(), direction, named, mark)]


def _outdone(clause: Clause) -> list[Draft]:
    """One measure above another by a verb: "renters now outnumber homeowners"."""
    for found in _OUTDOES.finditer(clause.mask):
        noun, end = noun_behind(clause, found.end())
        subject = subject_before(clause, found.start())
        measure, points_at = measure_or_pointer(subject, clause)
        goes_on = not subject and found.group("way").endswith("ing")
        if not subject and clause.mask[: found.start()].rstrip().endswith("^"):
            thing = _field_behind(clause, end)
            measure = measure or (MeasurePhrase(text=thing) if thing else None)
        if measure is None and not points_at and subject and not is_person(subject):
            thing = _field_behind(clause, end)
            measure = MeasurePhrase(text=thing or subject)
        if not noun and found["those"]:
            place = clause.start + found.end()
            spot = next((one for one in clause.places if one.start == place), None)
            noun, end = (spot.place.name, spot.end - clause.start) if spot else ("", end)
        if noun.rsplit(" ", 1)[-1] in _OWN_MARKS and _OF_THEN.match(clause.mask, end):
            continue  # "surpassing the number for all of 2018"
        if not noun or noun == "far" or (measure is None and not points_at and not goes_on):
            continue
        direction: Direction = "down" if found.group("way").split(" ")[0] in _DOWN else "up"
        return [_draft(clause, (0, end), found.start(), direction, (measure, points_at), noun)]
    return []


_OWN_MARKS = frozenset("number total figure count toll mark level peak record high pace vote turnout".split())
_OF_THEN = expression(r" (?:(?:for|of|in|from|set|reached|recorded|during|at) ){1,2}(?:all of )?@")
"""Behind what is set beside its own earlier level, which is a trend."""


def _field_behind(clause: Clause, at: int) -> str:
    """What the two are compared in: "arrests" of "outpaced its neighbour in arrests", or nothing."""
    field = _IN_WHAT.match(clause.mask, at)
    return noun_behind(clause, field.end())[0] if field else ""


_IN_WHAT = expression(r" in (?:the )?(?=[a-z])")


def _told_apart(clause: Clause) -> list[Draft]:
    """Two counts or two moves: "more people moved in than left", "rents have risen faster than wages"."""
    found = None if any(one.unit != "years" for one in clause.figures) else _THAN_OTHERS.search(clause.mask)
    if found is None:
        return []
    way = found.group("way")
    noun, _ = noun_behind(clause, found.end("way"))
    subject = subject_before(clause, found.start())
    named = measure_or_pointer(noun if way in _OF_NOUNS else subject, clause)
    counted = is_counted(noun) or is_statistic(noun) or is_matter(noun) or way in {"faster", "slower"}
    if named[0] is None or not counted:
        return []
    direction: Direction = "down" if way in {"fewer", "less", "slower"} else "up"
    start = found.start() if way in _OF_NOUNS else 0
    other = clause.text[found.start("other") : found.end("other")]
    return [_draft(clause, (start, found.end()), found.start(), direction, named, other)]


_OF_NOUNS = frozenset(("more", "less", "fewer"))


def _draft(  # noqa: PLR0913, PLR0917 - what a comparison is made of
    clause: Clause,
    words: tuple[int, int],
    at: int,
    direction: Direction,
    named: tuple[MeasurePhrase | None, str],
    other: str,
) -> Draft:
    begins, ends = draft_span(clause, *words, hold=at)
    versus = PlacePhrase(text=other, name=other)
    return Draft(clause, "comparison", begins, ends, clause.start + at, None, None, direction, *named, versus)


_REACH = 160
_CUES = Cues(
    *(_COMPARED, _OUTDOES, _THAN_OTHERS, _MARK, _FORECAST),
    *(
        *CUES_OF_LIKENESS.patterns,
        *CUES_OF_STANDING.patterns,
        *CUES_OF_STANDARDS.patterns,
        *CUES_OF_DEEDS.patterns,
        *CUES_OF_UNEQUAL.patterns,
    ),
)
