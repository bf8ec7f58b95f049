"""Where an act is that a wider tier does: to the place that it is done to, named or told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import within
from onrecord.claims.clauses.parts import part_at
from onrecord.claims.places.index import PlaceIndex
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.whereabouts.domains import breadth
from onrecord.claims.whereabouts.roles import free_places, is_venue
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft


def _acting(clause: Clause, until: int) -> PlaceMention | None:
    """The first place, or body of the nation, named in the clause before ``until``: it acts."""
    bodies = within(clause.marked.places.bodies, clause.start, clause.end)
    spots = [
        spot for spot in (*free_places(clause), *bodies) if spot.start < until and not only_sits(clause, spot)
    ]
    return min(spots, key=lambda spot: (spot.start, -spot.end), default=None)


def acting_or_acted_on(draft: Draft) -> PlaceMention | None:
    """The one who acts; of a nation's body the place that it acts on: "sued the city", "froze its grants"."""
    clause = draft.clause
    if nation := _in_a_high_court(draft):
        return nation
    actor = _acting(clause, draft.at)
    if actor is None and (
        town := _town_behind(draft, _SENT) or _lawgiver_before_court(draft) or _sued(draft)
    ):
        return town
    of_state = actor is not None and actor.kind == "state"
    if actor is None or not _is_of_nation(clause, actor):
        town = (_town_behind(draft, _TO_TOWN) or _town_behind(draft, _SENT)) if of_state else None
        return town or actor
    behind = (
        spot
        for spot in free_places(clause)
        if spot.start >= draft.at and (spot.kind not in _WIDE or _is_object(draft, spot))
    )
    acted_on = (spot for spot in behind if not _is_seat(clause, spot))
    if lawgiver := _lawgiver(clause) or _order_of_nation(draft):
        return lawgiver
    judges = actor.place.text.lower().endswith(("judge", "district court"))
    beside = not _is_for_all(draft) and (judges or _concerns_home(draft, actor))
    return next(acted_on, None if beside else actor)


def _is_for_all(draft: Draft) -> bool:
    """Whether what is done is to a matter of the whole nation: "halted the travel ban"."""
    clause = draft.clause
    return _FOR_ALL_MATTER.search(clause.low, max(0, draft.at - clause.start)) is not None


def _in_a_high_court(draft: Draft) -> PlaceMention | None:
    """The nation, on whose matter its judges rule: "the justices threw out part of the Voting Rights Act"."""
    clause, verb = draft.clause, draft.at - draft.clause.start
    first = part_at(clause, draft.at).start - clause.start
    court = _HIGH_COURT.search(clause.mask, first, verb + len("justices"))
    if court is None or not _is_for_all(draft) or _lawgiver(clause) or clause.marked.places.nation:
        return None
    country = PlaceIndex.in_use().by_id.get("country:1")
    return mention(0, 0, "", country) if country else None


_HIGH_COURT = Cued(
    r"(?<!state )(?<!\^ )\b(?:supreme court|justices|high court|appeals (?:court|panel)|circuit|federal "
    r"(?:judge|court))\b",
    words="supreme justices high appeals circuit federal",
)
_FOR_ALL_MATTER = Cued(
    r"\b(?:travel ban|deportations?|refugees|asylum|dreamers|daca|census|affordable care act|obamacare|"
    r"voting rights act|civil rights act|clean (?:air|water) act|national emergency|border wall|"
    r"net neutrality|tariffs|social security|student (?:loans?|debt)|nationwide|americans|"
    r"(?:across|around) the (?:country|nation)|greenhouse gas(?:es)?|"
    r"states (?:may|can|must|could)|same-sex marriage|abortion (?:drug|pill))\b",
    words="travel deportation refugees asylum dreamers daca census affordable obamacare voting civil clean "
    "national border net tariffs social student nationwide americans across around greenhouse states same "
    "abortion deportations",
)
"""What no town or state has of its own."""


def _lawgiver(clause: Clause) -> PlaceMention | None:
    """The place whose law the clause tells of: "upheld Ohio's ban"."""
    spots = (spot for spot in free_places(clause) if _ITS_LAW.match(clause.mask, spot.end - clause.start))
    return next(spots, None)


def _order_of_nation(draft: Draft) -> PlaceMention | None:
    """The body of the nation whose order a court rules on: "halted President Lund's travel ban"."""
    clause = draft.clause
    bodies = within(clause.marked.places.bodies, draft.at, clause.end)
    return next((one for one in bodies if _ITS_ORDER.match(clause.mask, one.end - clause.start)), None)


_ITS_ORDER = expression(
    r"(?: [a-z.]+){0,2}['’]s? (?:[a-z-]+ ){0,3}?(?:bans?|orders?|rules?|polic(?:y|ies)|laws?|plans?|"
    r"programs?)\b"
)


def _lawgiver_before_court(draft: Draft) -> PlaceMention | None:
    """The place on whose law a court without one rules: "The Supreme Court threw out Arizona's law"."""
    clause = draft.clause
    rules = _COURT.search(clause.mask, 0, draft.at - clause.start + len("justices"))
    return _lawgiver(clause) or _order_of_nation(draft) if rules else None


_COURT = expression(r"\b(?:judges?|courts?|justices?|panel|circuit)\b")


def _sued(draft: Draft) -> PlaceMention | None:
    """The place that somebody without one takes to court or gives an order: "A group sued Denver"."""
    clause, verb = draft.clause, draft.at - draft.clause.start
    if _NO_SUBJECT.fullmatch(clause.mask, 0, verb):
        return None
    spots = (
        spot
        for spot in free_places(clause)
        if spot.start > draft.at and spot.kind not in {"country", "group"}
    )
    spots = (spot for spot in spots if not clause.mask.startswith(("'s", "’s"), spot.end - clause.start))
    leads = [_SUES, _TAKES_TO_COURT] if draft.act == "filed" else [_SUES]
    return next(
        (
            one
            for one in spots
            if any(way.fullmatch(clause.mask, verb, one.start - clause.start) for way in leads)
        ),
        None,
    )


_TAKES_TO_COURT = expression(r"t(?:ook|akes?|aking) (?:the (?:city|county|town|village|state) of )?")
_SUES = expression(
    r"(?:(?:has|have|had|is|are) )?(?:su(?:ed|es|ing)|order(?:ed|s)|told|fin(?:ed|es)|block(?:ed|s)|"
    r"bar(?:red|s)|accus(?:ed|es)|"
    r"gave|gives?|audit(?:ed|s)|clear(?:ed|s)) (?:(?:on |late |early )?@+ )?(?:\^+['’]s )?"
    r"(?:the (?:city|county|town|village|state) of )?"
)
_NO_SUBJECT = expression(r"(?:(?:and|but|which|who|has|have|had|now|also|then|later|since|@+) )*")


def _concerns_home(draft: Draft, body: PlaceMention) -> bool:
    """Whether a body of the nation does what concerns the town or state of the news: "dropped the demand"."""
    clause, home = draft.clause, draft.clause.marked.places.home
    if home is None or home.kind == "country" or _FOR_ALL.search(body.place.text):
        return False
    return _MADE_KNOWN.search(clause.low, body.end - clause.start) is None


def only_sits(clause: Clause, spot: PlaceMention) -> bool:
    """Whether a court or a judge of the place rules on another: "a Tarrow County judge"."""
    home = clause.marked.places.home
    if (
        home is None
        or home.kind == "body"
        or home.place.name == spot.place.name
        or spot.kind in {"country", "state"}
    ):
        return False
    judges = _JUDGE.match(clause.low, spot.end - clause.start)
    return judges is not None or is_venue(clause, spot) or _is_seat(clause, spot)


_JUDGE = expression(
    r"(?:['’]s)? (?:(?:county|city|superior|circuit|district|probate|common pleas|federal|municipal|family|"
    r"trial|"
    r"chancery|state) ){0,3}(?:court )?(?:judges?|justices?|magistrate)\b"
    r"|(?:['’]s)? (?:county )?(?:superior|circuit|district|probate|chancery|common pleas) court\b"
)
"""Behind a place that a judge is of."""
_FOR_ALL = expression(
    r"(?:Congress|Senate|House|Supreme Court|Federal Reserve|President|administration)$"
    r"|^(?:Reagan|Clinton|Bush|Obama|Trump|Biden) "
)
"""Who acts for the whole nation."""
_MADE_KNOWN = expression(
    r"\b(?:publish|releas|announc|rul(?:es?|ed|ing)\b|issu|propos|repeal|report|brought out|unveil|rais|"
    r"updat|estimat|scrap|overhaul|earmark|set aside|put out)"
    r"|\b(?:all|every|most|many|[\d]+|dozens of) (?:other )?(?:states?|cities|counties|jurisdictions)\b"
)
"""What such a body does for all: it makes known, makes rules, or acts on many."""


def _town_behind(draft: Draft, leads: re.Pattern[str]) -> PlaceMention | None:
    """The first town or county behind the verb to which words of that pattern lead from it."""
    clause, verb = draft.clause, draft.at - draft.clause.start
    towns = (spot for spot in free_places(clause) if spot.start > draft.at and spot.kind not in _WIDE)
    return next(
        (town for town in towns if leads.fullmatch(clause.mask, verb, town.start - clause.start)), None
    )


_SENT = expression(
    r"(?:order|send|sent|dispatch|deploy|mobili[sz])[a-z]* [^,;^]{2,60} (?:in)?to (?:the (?:city|county|"
    r"town) of )?"
    r"|(?:hits?|struck|strikes|slammed|battered|ravaged|devastated|flattened|(?:tore|swept|ripped) through) "
    r"(?:downtown |the (?:city|county|town|village) of )?"
)
"""To where somebody is sent or a disaster comes: "the governor ordered the National Guard into Quillan"."""


def _is_of_nation(clause: Clause, actor: PlaceMention) -> bool:
    """Whether the one who acts is a body of the nation: "the Justice Department", "U.S. prosecutors"."""
    if actor in clause.marked.places.bodies:
        return True
    return actor.kind == "country" and _NATIONS.match(clause.low, actor.end - clause.start) is not None


_NATIONS = expression(
    r" (?:[a-z]+ ){0,2}?(?:departments?|investigators|prosecutors|attorneys?|authorities|officials|agents|"
    r"agency|government|regulators|marshals|inspectors)\b"
)


def _is_object(draft: Draft, spot: PlaceMention) -> bool:
    """Whether it is done to the state itself, or its officer: "sued Ohio", "took Ohio Gov. Lund to"."""
    first = draft.at - draft.clause.start
    behind = spot.kind == "state" and spot.named
    return (
        behind and _DIRECTLY.fullmatch(draft.clause.mask, first, spot.start - draft.clause.start) is not None
    )


_DIRECTLY = expression(
    r"(?:su(?:ed|es|ing)|warn(?:s|ed)?|order(?:s|ed)|took|takes?|taking|fin(?:es|ed)|told|accuse[sd]?|"
    r"block(?:s|ed)|"
    r"charge[sd]?|granted|denie[sd]|gave|gives?) (?:the (?:state|commonwealth) of )?"
)


def acts_at_home(draft: Draft, about: PlacePhrase) -> bool:
    """Whether a wider tier does something there that the text is ``about``, which the clause need not name.

    "The Justice Department sued", "U.S. investigators have opened an inquiry into the sheriff".
    """
    clause, verb = draft.clause, draft.at - draft.clause.start
    nation = _acting(clause, draft.at)
    tiers = within(clause.marked.places.acting, clause.start, draft.at)
    actor = nation if nation and _is_of_nation(clause, nation) else next(iter(tiers), None)
    if actor is None or breadth(about) > 1:
        return False
    if any(
        spot.start >= draft.at and spot.named and not _is_seat(clause, spot) for spot in free_places(clause)
    ):
        return False
    if _AT_LAW.match(clause.mask, verb):
        return True
    objects = _OF_STATE if breadth(about) else _OF_TOWN
    return objects.match(clause.low, actor.end - clause.start, draft.end - clause.start) is not None


_AT_LAW = expression(
    r"(?:su(?:ed|es|ing)(?=$|[,.;]| (?:(?:on |in |the )?@|the (?:next|following|same)|over|again|anyway|"
    r"after|soon|last|later))"
    r"|fil(?:ed|es|ing) (?:an?|the|its|that|this) (?:[a-z-]+ ){0,2}?(?:law)?suits?\b"
    r"|(?:drop(?:s|ped|ping)?|withdr[ae]ws?|withdrawn|renew(?:s|ed)|settl(?:es|ed|ing)) "
    r"(?:the|its|that|this|their) (?:[a-z-]+ ){0,2}?(?:demands?|claims?|(?:law)?suits?|case|charges|inquiry|"
    r"investigation|"
    r"appeal|challenge|probe|request))"
)
"""A suit or a demand, against those of whom the text tells."""
_TO = r"[^,;:]{2,70}? (?:the "
_OF_TOWN = expression(
    rf"{_TO}(?:city|county|town|village|township|parish|school district|district|sheriff|mayor|police|"
    rf"area)\b|"
    r"(?:mayor|sheriff|police chief) [a-z]+ [a-z]+\b)"
)
_OF_STATE = expression(rf"{_TO}(?:state|governor|sheriff|legislature)\b|gov(?:ernor|\.) [a-z]+ [a-z]+\b)")
"""Those that stand for a town, or for a state, to which something is done."""


_TO_TOWN = expression(
    r"[a-z]+ (?:(?:over|control of) )?(?:the (?:city|county|town|village) of )?|[a-z#]+ (?:[^,;^]{0,40} )?"
    r"(?:money|grants?|funding|funds|aid|subsid(?:y|ies)) (?:to|for|from) (?:the (?:city|county|town) of )?"
)
"""To whom a state does something, or of whose money it tells."""
_WIDE = frozenset(("country", "state", "province", "group"))
_ITS_LAW = expression(
    r"(?:['’]s?)? (?:[a-z-]+ ){0,2}?"
    r"(?:laws?|statutes?|bans?|ordinances?|rules?|amendments?|constitution|polic(?:y|ies)|maps?)\b"
)
"""Behind a place whose law a court rules on."""


def _is_seat(clause: Clause, spot: PlaceMention) -> bool:
    return _SEAT.search(clause.mask, 0, spot.start - clause.start) is not None


_SEAT = expression(r"\b(?:courts?|judges?|panel|office|hearing|trial) (?:in|at) $")
"""Before a place that only is where a body sits."""


def acting_before(draft: Draft, sentence: Sequence[Clause]) -> PlaceMention | None:
    """The one who acts by a clause before: "Denver, tired of waiting, sued"."""
    earlier = reversed(sentence[: sentence.index(draft.clause)])
    spot = next((one for clause in earlier if (one := _acting(clause, clause.end))), None)
    body = spot is not None and spot in draft.clause.marked.places.bodies
    return None if spot and body and _concerns_home(draft, spot) else spot


def of_office_held(draft: Draft) -> PlaceMention | None:
    """The place whose office somebody takes or leaves: "mayor of Chicago", "Ohio's governor"."""
    takes = draft.act in {"took_office", "left_office"}
    mask, first = draft.clause.mask, draft.clause.start
    last = part_at(draft.clause, draft.at).end
    for spot in draft.clause.places:
        if not draft.at <= spot.start < last:
            continue
        start, end = spot.start - first, spot.end - first
        if takes and (mask.endswith((" of ", " of the "), 0, start) or mask.startswith(("'s", "’s"), end)):
            return spot
        if _IS_LEFT.match(mask, draft.at - first) and _ITS_OFFICE.match(mask, end):
            return spot
    return None


_IS_LEFT = expression(r"(?:left|leaves?|leaving|joined|quit|retired from|headed|led|took over) ")
_ITS_OFFICE = expression(
    r" (?:police |fire |school |city |county )?(?:force|department|schools|district|job|post)\b"
)
"""Behind a place where somebody worked: "left the Dallas force in 2016"."""
