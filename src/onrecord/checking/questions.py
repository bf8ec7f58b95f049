"""The readings of a claim: measure, place and period in every fair combination, each with its weight."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.checking.areas import areas, related
from onrecord.checking.doubts import QUALIFIED
from onrecord.checking.evidence import days_needed, is_additive
from onrecord.checking.fair_periods import fair_periods
from onrecord.checking.measures_named import named_in, part_and_whole
from onrecord.checking.nearest import family
from onrecord.checking.neighbours import kin_wanted
from onrecord.checking.question import Question
from onrecord.checking.ranks import ranks_moves, years_to_beat
from onrecord.checking.shelves import Wanted
from onrecord.checking.trends import trend_years
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from onrecord.attribution import Speaker
    from onrecord.checking.phrasing import Phrasing
    from onrecord.claims import Claim
    from onrecord.record import Catalogue, Measure, Record, Unit

_RATE = expression(r"\brate\b", re.IGNORECASE)
_CLEARED = expression(r"\b(?:cleared|solved|closed)\b", re.IGNORECASE)
_AS_RATE = expression(
    r"\b(?:most (?:murderous|violent|dangerous)|deadliest|safest|bloodiest|murder capitals?)\b"
    r"(?: (?!(?:in|for|year|month|week|weekend|summer|day|decade)\b)[\w.'’-]+){0,3}?"
    r" (?:cit(?:y|ies)|count(?:y|ies)|states?|places?)\b",
    re.IGNORECASE,
)
"""What ranks places by how safe they are: a big city has more of everything."""
_MOST: dict[Unit, float] = {"rate_per_100k": 100_000}
"""No level in that unit is higher."""
_SAME_YEAR = expression(r"\b(?:that|the same) year\b|\bin the year they\b", re.IGNORECASE)


def ask(
    claim: Claim, phrasing: Phrasing, speaker: Speaker | None, published: date | None, record: Record
) -> list[Question]:
    """Every reading of the claim, the weightiest first; weights add up to one.

    A claim without a period speaks of the day of publication.
    """
    measures = measures_meant(claim, phrasing, record.catalogue)
    places = areas(claim.place.id, speaker, record.places) if claim.place and claim.place.id else {}
    day = Period(start=published, end=published) if published else None
    claims = fair_periods(claim, phrasing, published)
    asked = [
        Question(one, measure, area, period, phrasing, weight / len(measures) / len(claims))
        for measure in measures
        for area, weight in places.items()
        for one in claims
        if (period := one.period or day) is not None
    ]
    return sorted(asked, key=lambda one: -one.weight)


def measures_meant(claim: Claim, phrasing: Phrasing, catalogue: Catalogue) -> list[Measure]:
    """The measures that the claim may mean and that come in the claim's unit."""
    nested = part_and_whole(phrasing.all, catalogue) if claim.kind == "share" else None
    if nested is not None:
        return [nested[0]]
    ids = catalogue.readings(claim.measure.id or "") or _named_in(claim, catalogue)
    measures = [found for one in ids for found in _forms(catalogue.by_id[one], claim, phrasing, catalogue)]
    return [measure for measure in dict.fromkeys(measures) if _in_unit(claim, measure)]


def _named_in(claim: Claim, catalogue: Catalogue) -> tuple[str, ...]:
    """For a share whose measure is a whole phrase ("the nation's homicides"): the longest name in it."""
    named = named_in(claim.text, catalogue) if claim.kind == "share" else []
    return catalogue.readings(named[0]) if named else ()


def _forms(measure: Measure, claim: Claim, phrasing: Phrasing, catalogue: Catalogue) -> Iterator[Measure]:
    """The measure in the form that the words ask for: per person, or the share that was cleared."""
    by_id = catalogue.by_id
    if claim.kind == "share" and measure.unit == "count" and _CLEARED.search(claim.text):
        of_cleared = [
            one for one in catalogue.measures if one.numerator == measure.id and one.unit == "percent"
        ]
        rates = [by_id[one] for one in catalogue.readings(f"{measure.id}_clearance_rate")] or of_cleared
        same = [one for one in rates if "same_year" in one.id] if _SAME_YEAR.search(claim.text) else []
        yield from same or rates
        return
    ranked = claim.kind == "rank"
    rated = ranked and (_RATE.search(claim.text) or _AS_RATE.search(claim.text)) is not None
    # A figure of its own says its unit itself, whatever stands elsewhere in its sentence.
    said = phrasing.per_person and claim.kind not in {"level", "share"}
    per_person = said or rated or (claim.value and claim.value.unit == "rate_per_100k")
    rate = next(
        (
            one
            for one in catalogue.measures
            if one.numerator == measure.id and one.denominator == "population"
        ),
        None,
    )
    yield rate if per_person and rate is not None else measure


def _in_unit(claim: Claim, measure: Measure) -> bool:
    """Whether the claimed figure can be one of this measure."""
    if claim.value is None or claim.kind == "rank":
        return True
    unit = claim.value.unit
    if measure.unit == "other" and measure.kind == "observation":
        return True  # a user's data leaves its unit open
    if claim.kind == "level":
        return unit == measure.unit and claim.value.number <= _MOST.get(unit, claim.value.number)
    relative: set[Unit] = {"percent"} if claim.kind == "share" else {"percent", "ratio"}
    if measure.unit == "percent":
        relative.add("percentage_points")
    return unit in relative or unit == measure.unit


def wanted(questions: Sequence[Question], record: Record) -> Iterator[Wanted]:
    """What to take from the record to answer these questions, or to show what is near."""
    for one in questions:
        measure = one.measure
        parts = tuple(filter(None, (measure.numerator or measure.id, measure.denominator)))
        kin = (found.id for found in family(measure, record.catalogue))
        measures = tuple(dict.fromkeys((*parts, *kin)))
        places = dict.fromkeys((*related(one.area, record.places), *one.versus))
        yield Wanted(measures, tuple(places))
        if one.claim.kind in QUALIFIED:
            yield kin_wanted(one, record)
        days = days_needed(_periods(one))
        counted = tuple(part for part in parts if is_additive(part, record.catalogue))
        if days is not None and counted:
            yield Wanted(counted, (one.area, *one.versus), days)


def _periods(question: Question) -> list[Period]:
    """Every period that the answer may need."""
    kind = question.claim.kind
    if kind in {"change", "trend"}:
        return [question.period, question.baseline, *trend_years(question)]
    years = years_to_beat(question) if kind == "rank" else []
    return [question.period, *years, *(year.shifted(-1) for year in years if ranks_moves(question.claim))]
