"""Read a level of a measure that is told in years or in a unit of its own.

"The fertility rate was 1.8 births per woman", "a life expectancy of 65 years", "rainfall came to 12 inches":
what stands behind the figure is its unit, and the measure stands before it. Only a user's own data has such
measures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.durations import is_length_of_time
from onrecord.claims.measures.catalogue import catalogued
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_HEDGED = (
    r"(?:(?:about|around|roughly|nearly|almost|only|just|some|over|under|more than|less than|at least)\s+)?$"
)
_GIVES = expression(
    r"\b(?:is|are|was|were|be|been|reach(?:es|ed)?|hit|average[sd]?|total(?:s|ed|led)?|exceed(?:s|ed)?|"
    r"topped|"
    r"remain(?:s|ed)|to|from|at)\s+(?:\^+\s+)?" + _HEDGED
)
_OF = expression(r"\s+of\s+" + _HEDGED)


_DONE = expression(
    r"\b(?P<verb>(?!li[ev]ed|tra[a-z]{3,5}led|walked|stopped|located|stretched|spanned)"
    r"(?!averaged|totaled|totalled|reached|reported|recorded|received|dropped|climbed|topped|exceeded|climbed)"
    r"[a-z]{3,12}ed|sold|built|took|takes|caught|grew|grows|dug|bought|sent|holds?|held|burns?|"
    r"produces?|ships?|handles?|moves?|uses?|needs?|yields?|gave|gives|carr(?:y|ies))\s" + _HEDGED
)
_AMOUNT = expression(
    r"(?:pound|ounce|gram|kilogram|kilo|ton|tonne|acre|hectare|gallon|liter|litre|inche?|foot|feet|centimet(?:er|re)|"
    r"millimet(?:er|re)|megawatt|kilowatt|gigawatt|terawatt|megawatt-hour|barrel|bushel|teu)s?$"
)
_WHOSE = expression(r"\b(?:he|she|i|who|you)\s(?:has\s|had\s)?$")
_WHERE = expression(
    r"\s(?:from|away|off|above|below|over|deep|tall|long|wide|high|north|south|east|west|more|less|of)\b"
)
"""Behind a length that tells where or how far, or an amount of something named."""


def unit_done(clause: Clause, figure: Quantity) -> MeasurePhrase | None:
    """Whose amount it is of which only the unit is named: "The mill shipped 40,000 tons"."""
    first, last = figure.start - clause.start, figure.end - clause.start
    reaches = _REACHES.search(clause.mask, max(0, first - _FAR), first)
    far = _DISTANCE.search(figure.text.lower()) if figure.form == "cardinal" and reaches else None
    if far and reaches:
        subject = subject_before(clause, reaches.start())
        return MeasurePhrase(text=f"length of {subject} in {far.group()}") if subject else None
    unit = _AMOUNT.search(figure.text.lower()) if figure.form == "cardinal" else None
    done = _DONE.search(clause.mask, max(0, first - _FAR), first) if unit else None
    if unit is None or done is None or _WHERE.match(clause.mask, last):
        return None
    if _WHOSE.search(clause.mask, 0, done.start()):
        return None
    return MeasurePhrase(text=f"{subject_before(clause, done.start())} {unit.group()}".strip())


_REACHES = expression(
    r"\b(?:runs?|ran|stretch(?:es|ed)?|spans?|spanned|extends?|extended|covers?|covered|measures?|measured)\s"
    r"(?:for\s)?" + _HEDGED
)
_DISTANCE = expression(r"\b(?:miles?|feet|yards?|kilomet(?:er|re)s?|met(?:er|re)s?|acres?|blocks?)$")
_FAR = 40
"""Characters."""


def read_own_unit(clause: Clause, figure: Quantity) -> Draft | None:
    """The level of the measure before the figure, if that is told in years or a unit of its own."""
    before = [one for one in clause.measure_ids if one[1] <= figure.start]
    if not before or figure.form not in {"cardinal", "rate"}:
        return None
    start, end, measure_id = before[-1]
    known = catalogued(MeasurePhrase(text="", id=measure_id))
    if known is None or known.kind != "observation" or known.unit not in {"other", "years"}:
        return None
    if (known.unit == "years") != is_length_of_time(figure):
        return None
    first = figure.start - clause.start
    tied = _OF.fullmatch(clause.mask, end - clause.start, first)
    if not tied and not _GIVES.search(clause.mask, end - clause.start, first):
        return None
    begins, ends = draft_span(clause, start - clause.start, figure.end - clause.start, hold=first)
    measure = MeasurePhrase(text=clause.marked.text[start:end], id=measure_id)
    value = value_of(figure).model_copy(update={"unit": known.unit})
    return Draft(clause, "level", begins, ends, figure.start, figure, value, measure=measure)
