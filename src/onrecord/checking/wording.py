"""Findings in plain words: figures, periods and verdicts as a reader would say them."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from onrecord.checking.figures import Figure, Question
    from onrecord.checking.finding import Computed, Verdict
    from onrecord.claims import Claim, Value
    from onrecord.record import Catalogue, Gazetteer, Period, Record

HEDGES = {
    "exact": "",
    "about": "about ",
    "more_than": "more than ",
    "less_than": "less than ",
    "at_least": "at least ",
    "at_most": "at most ",
    "nearly": "nearly ",
}
JUDGEMENTS: dict[Verdict, str] = {
    "holds": "holds",
    "holds_roughly": "holds roughly",
    "off": "has the right direction but not the size",
    "contradicted": "is contradicted",
    "depends": "depends on the reading",
}


def figure(computed: Computed, *, change: bool = False) -> str:
    """A figure with its unit: "down 16.6 percent", "$2,019,194", "433"."""
    size = abs(computed.number) if change else computed.number
    text = _number(size)
    unit = {
        "percent": f"{text} percent",
        "percentage_points": f"{text} percentage points",
        "usd": f"${text}",
        "ratio": f"{text} times",
        "rate_per_100k": f"{text} per 100,000",
        "years": f"{text} years",
    }.get(computed.unit, text)
    if not change:
        return unit
    return "no change" if computed.number == 0 else f"{'up' if computed.number > 0 else 'down'} {unit}"


def claimed(claim: Claim) -> str:
    """The claimed figure as worded: "down 16 percent", "about $2,000,000"."""
    value = claim.value
    if value is None:
        return f"“{_short(claim.text)}”"
    way = f"{claim.direction} " if claim.kind == "change" and claim.direction != "none" else ""
    return f"{way}{HEDGES[value.hedge]}{_value(value)}"


def _value(value: Value) -> str:
    from onrecord.checking.finding import Computed

    return figure(Computed(number=value.number, unit=value.unit))


def _number(number: float) -> str:
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,.1f}"


def _short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"


def period_words(period: Period) -> str:
    """A period as a reader would say it: "2016", "January to July 2017", "January 1 to August 13, 2017"."""
    start, end = period.start, period.end
    if period.days == 1:
        return _day(start)
    whole = start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]
    if not whole:
        return f"{_day(start, year=start.year != end.year)} to {_day(end)}"
    if (start.month, end.month) == (1, 12):
        return str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    first, last = calendar.month_name[start.month], f"{calendar.month_name[end.month]} {end.year}"
    if start.year != end.year:
        return f"{first} {start.year} to {last}"
    return last if start.month == end.month else f"{first} to {last}"


def _day(day: date, *, year: bool = True) -> str:
    return f"{calendar.month_name[day.month]} {day.day}" + (f", {day.year}" if year else "")


def measure_name(measure_id: str, catalogue: Catalogue) -> str:
    """The catalogue's name for a measure, or the id where it has none."""
    known = catalogue.by_id.get(measure_id)
    return known.name if known else measure_id


def place_name(place_id: str, places: Gazetteer) -> str:
    """The gazetteer's name for a place, with its state where that helps; the id where it has none."""
    known = places.by_id.get(place_id)
    return known.name if known else place_id


def found_sentence(claim: Claim, best: Figure, verdict: Verdict, record: Record) -> str:
    """Why a claim holds or not: the best figure, its source, and how the claim stands to it."""
    source = record.sources(best.source)
    publisher = source[0].publisher if source else best.source
    what = f"{measure_name(best.measure, record.catalogue)} in {place_name(best.area, record.places)}"
    against = f" against {period_words(best.baseline)}" if best.baseline else ""
    change = claim.kind in {"change", "trend", "comparison"}
    shown = (
        figure(best.computed, change=change) if claim.kind != "rank" else f"rank {best.computed.number:.0f}"
    )
    return (
        f"{publisher} gives {shown} for {what}, {period_words(best.period)}{against}; "
        f"the claim of {claimed(claim)} {JUDGEMENTS.get(verdict, verdict)}."
    )


def bracket_sentence(
    question: Question, before: Figure, after: Figure, verdict: Verdict, record: Record
) -> str:
    """What stands on both sides of an end that the record does not have."""
    what = measure_name(before.measure, record.catalogue)
    where = place_name(before.area, record.places)
    return (
        f"The record has no figure that ends on {_day(question.period.end)}: {what} in {where} were "
        f"{figure(before.computed, change=True)} through {_day(before.period.end)} and "
        f"{figure(after.computed, change=True)} through {_day(after.period.end)}, so the claim of "
        f"{claimed(question.claim)} {JUDGEMENTS.get(verdict, verdict)}."
    )


class _Near(Protocol):
    """Something of the record that stands beside a question."""

    @property
    def measure(self) -> str: ...
    @property
    def area(self) -> str: ...
    @property
    def period(self) -> Period: ...


def differences(
    question: Question, measures: Sequence[str], areas: Collection[str], near: _Near, record: Record
) -> str:
    """How a nearest figure differs from what was asked: in measure, area, period."""
    found = []
    if near.measure not in measures:
        found.append(f"{measure_name(near.measure, record.catalogue)} instead of {question.measure.name}")
    if near.area not in areas or len(areas) > 1:
        area = record.places.by_id.get(near.area)
        whole = "the whole of " if area is not None and area.kind != "agency" and len(areas) > 1 else ""
        found.append(f"{whole}{place_name(near.area, record.places)}")
    if near.period != question.period:
        found.append(f"{period_words(near.period)} instead of {period_words(question.period)}")
    return "; ".join(found) or "the same measure, place and period, but not in the claimed unit"
