"""Places that only say among what something stands out: "the highest in Tennessee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.places.mentions import PlaceMention

_REACH = 70
"""Characters from a superlative to the place."""
_AMONG = Cued(
    r"\b(?:[a-z]{2,12}(?<!for|int)est|most|least|best|worst|fewest|first|(?<!\ba )(?:second|third|fourth|"
    r"fifth|sixth|"
    r"seventh|eighth|ninth|tenth)|\d{1,3}(?:st|nd|rd|th)|rank(?:s|ed|ing)?|"
    r"record|"
    r"any(?: other)?|every other|all)\b[^,.;:^]{0,50}? (?:in|of|across|within|for|from)(?: all)? (?:the )?"
    r"(?:(?:(?:north|south)(?:east|west)?|east|west)(?:ern)? |central )?$"
    r"|\b(?:lead|leads|led|leading|top|tops|topped|topping) (?:all of )?(?:the )?$"
    r"|\bamong (?:the )?(?:[a-z]+ )?$"
    r"|\bany (?:other )?(?:[a-z]+ )?$|\b(?:[a-z]{2,12}est|most [a-z]+) (?:and [a-z]+ )?(?:[a-z]+ )?$",
    " ",
)
_INCIDENT = Cued(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|"
    r"[a-z-]{2,16}est|worst|most [a-z]+) (?:[a-z-]+ ){0,2}(?:person|man|woman|child|baby|infant|teenager|"
    r"patient|cases?|death|fatality|killing|victim|inmate|raid|wildfire|blaze|fire|storm|tornado|outbreak|shooting|"
    r"earthquake|flood|spill|crash|massacre|attack) (?:on record |ever |recorded |reported )?in (?:the )?"
    r"(?:history of (?:the )?)?$",
    words="in",
)
"""Before where something that happens once is counted among others."""
_LATER = expression(
    r"[^,.;:^]{0,30}\b(?:[a-z]{2,12}(?<!inter)(?<!for)(?<!harv)est|fewest|most|least|best|worst|first)\b"
)
"""Behind a place that owns what stands out: "the country's lowest"."""


_TOLD = expression(
    r"(?:, |\b(?:was|is|were|are|be|been|remains?|remained|became|had|has|have|with|as|at|of|"
    r"among|among the|one of the|runs?|ran|running|operates?|operated|oversees|oversaw|heads?|headed|"
    r"manages?|home to) )$"
)


WAS_OF = expression(
    r"\b(?:was|were|is|are|went|belong(?:s|ed)|came)(?: (?:once more|once again|again|also|still))? "
    r"(?P<of>(?:(?:that|those|the one|the ones) )?(?:of|in|from|to) )?(?:the )?$"
)
"""Before the place that stands out itself: "the lowest rate was that of Ohio"."""


def is_domain(clause: Clause, spot: PlaceMention) -> bool:
    """Whether the mention only says among what the clause ranks something."""
    at = spot.start - clause.start
    back = max(0, at - _REACH)
    stands_out = WAS_OF.search(clause.low, back, at)
    if not (stands_out and stands_out["of"]) and _AMONG.search(clause.low[back:at]):
        return True
    owner = clause.low.startswith(("'s", "’s"), spot.end - clause.start)
    opens = at <= 0 and clause.joint == ","
    told = owner and (opens or _TOLD.search(clause.low, max(0, at - _REACH), at))
    return bool(told and _LATER.match(clause.low, spot.end - clause.start))


def breadth(place: PlacePhrase) -> int:
    """How wide the place is: the world, a nation, a state, less."""
    if place.name == "world":
        return 3
    return {"country": 2, "state": 1}.get((place.id or "").partition(":")[0], 0)


def _width(place: PlacePhrase) -> float:
    """How wide it is; a county lies between a state and a city."""
    return breadth(place) or _OF_COUNTY * place.name.endswith((" County", " Parish"))


_OF_COUNTY = 0.5


def leading_place(sentence: Sequence[Clause]) -> PlaceMention | None:
    """The named place, less wide than a nation, with which the sentence opens as with its subject."""
    first = sentence[0]
    spot = first.places[0] if first.places else None
    if spot is None or not spot.named or spot.kind in {"country", "group"}:
        return None
    return spot if _OPENS.fullmatch(first.mask, 0, max(0, spot.start - first.start)) else None


_OPENS = expression(r"(?:(?:but|and|still|then|next|meanwhile|only|even|nearby|neighbou?ring),? ){0,2}")
_OWNS_MOST = expression(r"['’]s? [^,.;:^]{0,20}\b(?:[a-z]{2,12}est|most|least|best|worst)\b")
"""Behind the owner of what stands out: "Ann Arbor paid the state's highest average"."""
_WIDTHS = {"country": 2, "province": 1, "region": 1, "group": 1}


def counts_incident(clause: Clause, spot: PlaceMention) -> bool:
    """Whether what happens once is counted there: "the first person in Ohio to die of it"."""
    at = spot.start - clause.start
    return _INCIDENT.search(clause.low[max(0, at - _REACH) : at]) is not None


_STANDS_OUT = expression(
    r"[^,.;]{0,40},? (?:it|they|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}) "
    r"(?:has|had|is|was|ranks?|ranked|came|saw|led|pays?|paid)\b"
)
"""Behind those among which one place stands out: "Among the 67 counties, Polk had the lowest rate"."""


_RANKED_AMONG = expression(
    r"\b(?:[a-z]{2,12}(?<!for|int)est|most|least|best|worst) [^,.;:^]{0,40}? (?:among|of) (?:all |the )?$"
)
"""Before those among which something stands out: "the lowest rate among 45 states"."""


def is_wider_domain(clause: Clause, spot: PlaceMention, about: PlacePhrase | None) -> bool:
    """Whether the mention is a domain wider than what the text is ``about``, or the clause so far."""
    width = _WIDTHS.get(spot.kind) or _width(spot.place)
    if spot.kind == "group" and is_domain(clause, spot) and _STANDS_OUT.match(clause.marked.text, spot.end):
        return True
    if spot.kind == "group" and _RANKED_AMONG.search(clause.low, 0, spot.start - clause.start):
        return True
    if about is not None and width > _width(about) and is_domain(clause, spot):
        return not counts_incident(clause, spot)
    owns = _OWNS_MOST.match(clause.low, spot.end - clause.start)
    before = (one for one in clause.places if one.named and one.end < spot.start)
    narrower = any(width > (_WIDTHS.get(one.kind) or _width(one.place)) for one in before)
    wider = narrower and (owns is not None or is_domain(clause, spot))
    return wider and not counts_incident(clause, spot)
