"""Read what is left of something: "a third of what it was", "half of the 45 shot in 2022", "cut in half"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.figures.comparatives import NO_GROUP, REACH, THING
from onrecord.claims.figures.levels import verb_start
from onrecord.claims.figures.moves import against, change, offsets
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity


_OF_WHAT_IT_WAS = expression(
    r"\s+(?:of\s+)?(?:what(?! (?:it|they|we|you|he|she) (?:is|are|has|have|costs?|takes?|needs?|pays?|"
    r"spends?|does?|earns?|asks?|"
    r"wants?|requires?|owes?|uses?)\b)|th(?:at|ose) (?:of|in)(?! @+ (?:are|were|was|had|have)\b)|as "
    r"(?:many|much|high|large|likely|often|big|expensive|costly|common|fast|long|deadly|strong|small))\b"
)
_OF_EARLIER = expression(r"\s+of the #+(?: [a-z]+){0,2} (?:in |of |for |during )?@+$")
_APPOSED = expression(r"(?:.*\b(?:and|or))?\s*(?:still |just |only |to )?")
_CUT_IN = expression(r"\b(?:cut|cuts|cutting|slash|slashed|reduced?)(?P<object>(?: [a-z’'^]+){0,6}?) in $")


def read_part_left(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "a third of what it was", "half of the 45 shot in 2022", "cut in half"."""
    if figure.form in {"fraction", "percent"} and _is_of_its_level(clause, figure):
        return _part_left(clause, figure)
    if figure.form != "fraction":
        return None
    if _OF_WHAT_IT_WAS.match(clause.mask, figure.end - clause.start) or _is_of_earlier(clause, figure):
        return _part_left(clause, figure)
    theirs = _OF_THEIRS.match(clause.mask, figure.end - clause.start)
    if theirs:
        return _beside_theirs(clause, figure, theirs)
    return _in_half(clause, figure)


_OF_THEIRS = expression(
    r"\s+of (?:the )?(?P<place>\^+)['’]s?(?:\s(?:rate|total|figure|average|level|number))?(?=$|[,.;])"
)


def _beside_theirs(clause: Clause, figure: Quantity, theirs: re.Match[str]) -> Draft:
    """What is a part of another place's figure: "less than a third of Detroit's"."""
    first, _ = offsets(clause, figure)
    down = change(
        clause, figure, "down", subject_before(clause, verb_start(clause, first)), (first, theirs.end())
    )
    text = clause.text[theirs.start("place") : theirs.end("place")]
    spot = next((one for one in clause.places if one.end == clause.start + theirs.end("place")), None)
    other = (
        PlacePhrase(text=text, name=spot.place.name, id=spot.place.id)
        if spot
        else PlacePhrase(text=text, name=text)
    )
    return down.but(kind="comparison", versus=other)


def _is_of_its_level(clause: Clause, figure: Quantity) -> bool:
    """Whether a part is of what the same was at another time: "is at 70 percent of its 2018 volume"."""
    first, last = offsets(clause, figure)
    if _OF_ITS_LEVEL.match(clause.mask, last) is None or _MAKES_UP.search(clause.mask, 0, first):
        return False
    return any(time.start >= figure.end for time in clause.times)


_LEVEL = r"(?:level|figure|number|total|count|volume|pace|value|peak|size)s?"
_DONE = r"(?:sales|vote|turnout|ridership|traffic|enrollment|attendance|output|harvest|catch|crop)s?"
_OF_ITS_LEVEL = expression(
    rf"\s+of\s+(?:(?:(?:its|their|our|his|her)\s(?:@+\s(?:[a-z-]+\s){{0,2}}(?:{_LEVEL}|{_DONE})\b|"
    rf"(?:[a-z-]+\s){{0,2}}{_DONE}\s(?:in\s|of\s|for\s|from\s)?@)|"
    rf"(?:its|their|our|his|her|the)\s(?:[a-z-]+\s){{0,2}}{_LEVEL}\s(?:(?:recorded|seen|set|reported|counted)\s)?"
    r"(?:in\s|of\s|for\s|from\s)?@)|"
    r"what\s(?:it|they|we|you|he|she)\s(?:was|were|had\sbeen|had|did|used\sto\sbe)\s(?:(?:in|of|for|during|at)\s)?"
    r"(?:the\ssame\s[a-z]+\s(?:of|in)\s)?@)"
)
_MAKES_UP = expression(
    r"\b(?:account(?:s|ed|ing)? for|ma[dk](?:e|es|ing) up|represent(?:s|ed)?|spent|cleared)\b"
)


def _is_of_earlier(clause: Clause, figure: Quantity) -> bool:
    """Whether a part is of an earlier figure, set beside the present one: "half of the 45 shot in 2022"."""
    first, last = offsets(clause, figure)
    earlier = _OF_EARLIER.match(clause.mask, last) is not None
    return earlier and _APPOSED.fullmatch(clause.mask, 0, first) is not None


def _in_half(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "was cut in half", "cut the wait in half"."""
    first, last = offsets(clause, figure)
    found = _CUT_IN.search(clause.mask, max(0, first - REACH), first) if figure.number == _HALF else None
    if found is None:
        return None
    thing = THING.match(clause.mask, found.start("object")) if found.group("object") else None
    noun, _ = noun_behind(clause, thing.end()) if thing else ("", last)
    return change(clause, figure, "down", noun or subject_before(clause, found.start()), (0, last))


_HALF = 0.5


def _part_left(clause: Clause, figure: Quantity) -> Draft:
    """As in "Half what it was" is a fall, "half as much as the city does" a comparison."""
    first, last = offsets(clause, figure)
    named = subject_before(clause, verb_start(clause, first))
    if figure.text.lower().endswith("again"):  # "half again as many as in 2008"
        more = change(clause, figure, "up", named, (first, len(clause.mask)))
        return more if clause.times else more.but(kind="comparison")
    down = change(clause, figure, "down", named, (first, len(clause.mask)))
    compared = None if clause.times else against(clause, figure, "down", named, last)
    other = None if clause.times else _AS_OTHERS.search(clause.mask, last)
    if compared is None and other is None and _AS_MANY.match(clause.mask, last) and not clause.times:
        return _left(down).but(kind="comparison")
    if compared or other is None:
        return compared or _left(down)
    text = clause.text[other.start("group") : other.end("group")]
    return down.but(kind="comparison", versus=PlacePhrase(text=text, name=text))


def _left(draft: Draft) -> Draft:
    """A fall to a part of what was, as the fall that it is: to a third of it is down by two thirds."""
    value = draft.value
    if value is None:
        return draft
    low, high = (None if end is None else round(100 - end, 6) for end in (value.high, value.low))
    number = round(100 - value.number, 6)
    return draft.but(value=value.model_copy(update={"number": number, "low": low, "high": high}))


_AS_MANY = expression(r"\s+as\s(?:many|much|high|large|often|big)\s(?:[a-z]+\s){0,3}[a-z]+$")
"""As many as those told of before: "Kelby locks up a third as many people"."""
_AS_OTHERS = expression(
    r"\b(?:as|what)\s+(?P<group>(?:the\s+|their\s+|its\s+|an?\s+(?!(?:year|month|week|decade|day|quarter|generation|century|"
    r"season|few|couple)\s+(?:ago|earlier|before)\b))?(?!much\b|many\b|high\b|large\b|likely\b|often\b|big\b)"
    rf"(?!{NO_GROUP}|expensive\b|costly\b|common\b|fast\b|long\b)[a-z]{{3,14}})(?:\s+[a-z]+){{0,4}}?\s*$"
)
"""Of "half as much as the city does" the city."""
