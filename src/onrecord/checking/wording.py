"""Findings in plain words: figures, periods and verdicts as a reader would say them."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    places = 1 if abs(number) >= 10 else 2  # noqa: PLR2004 - two figures are enough for either
    return f"{number:,.{places}f}".rstrip("0").rstrip(".") if number % 1 else f"{number:,.0f}"


def _short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"


def period_words(period: Period) -> str:
    """A period as a reader would say it: "2016", "January to July 2017", "January 1 to August 13, 2017"."""
    start, end = period.start, period.end
    if period.days == 1:
        return _day(start)
    if not period.whole_months:
        return f"{_day(start, year=start.year != end.year)} to {_day(end)}"
    if (start.month, end.month) == (1, 12):
        return str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    first, last = calendar.month_name[start.month], f"{calendar.month_name[end.month]} {end.year}"
    if start.year != end.year:
        return f"{first} {start.year} to {last}"
    return last if start.month == end.month else f"{first} to {last}"


def during(period: Period) -> str:
    """A period with its preposition: "on August 16, 2017", "in July 2017", "from January 1 to August 13"."""
    if period.days == 1:
        return f"on {period_words(period)}"
    words = period_words(period)
    return f"from {words}" if " to " in words else f"in {words}"


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


def found_sentence(
    claim: Claim, best: Figure, verdict: Verdict, others: Sequence[Figure], record: Record
) -> str:
    """Why a claim holds or not: the best figure, its source, and how the claim stands to all of them."""
    source = record.sources(best.source)
    publisher = source[0].publisher if source else best.source
    what = f"{measure_name(best.measure, record.catalogue)} in {place_name(best.area, record.places)}"
    return (
        f"{publisher} gives {_shown(claim, best)} for {what} {during(best.period)}{_against(claim, best)}; "
        f"the claim of {claimed(claim)} {JUDGEMENTS[verdict]}{_spread(claim, best, others)}."
    )


def _shown(claim: Claim, best: Figure) -> str:
    if claim.kind == "rank":
        return f"rank {best.computed.number:.0f}"
    if claim.kind == "comparison":
        side = "more" if best.computed.number > 0 else "less"
        size = best.computed.model_copy(update={"number": abs(best.computed.number)})
        return f"{figure(size)} {side} than {claim.versus.name if claim.versus else 'the other'}"
    return figure(best.computed, change=claim.kind in {"change", "trend"})


def _against(claim: Claim, best: Figure) -> str:
    if best.baseline is None or claim.kind == "rank":
        return ""
    return f" against {period_words(best.baseline)}"


def _spread(claim: Claim, best: Figure, others: Sequence[Figure]) -> str:
    """The range of all readings' figures, where they are more than one and not all alike."""
    figures = sorted({round(f.computed.number, 1): f.computed for f in (best, *others)}.items())
    if len(figures) == 1 or claim.kind == "rank":
        return ""
    change = claim.kind in {"change", "trend", "comparison"}
    low, high = figure(figures[0][1], change=change), figure(figures[-1][1], change=change)
    return f" (all readings: {low} to {high})"


def bracket_sentence(claim: Claim, before: Figure, after: Figure, verdict: Verdict, record: Record) -> str:
    """What stands on both sides of an end that the record does not have."""
    what = measure_name(before.measure, record.catalogue)
    where = place_name(before.area, record.places)
    end = _day(claim.period.end) if claim.period else "the claimed day"
    return (
        f"The record has no figure that ends on {end}: {what} in {where} were "
        f"{figure(before.computed, change=True)} through {_day(before.period.end)} and "
        f"{figure(after.computed, change=True)} through {_day(after.period.end)}, so the claim of "
        f"{claimed(claim)} {JUDGEMENTS[verdict]}."
    )


def missing_sentence(claim: Claim, questions: Sequence[Question], record: Record) -> str:
    """That the record lacks the very figure."""
    areas = " or ".join(dict.fromkeys(place_name(q.area, record.places) for q in questions))
    measure = measure_name(claim.measure.id or "", record.catalogue)
    if claim.period is None:
        return f"The text gives no period for {measure} in {areas}"
    against = f" against {period_words(claim.baseline)}" if claim.baseline else ""
    return f"The record has no figure for {measure} in {areas} {during(claim.period)}{against}"


class Near(Protocol):
    """Something of the record that stands beside what was asked."""

    @property
    def measure(self) -> str:
        """Id of its measure."""

    @property
    def area(self) -> str:
        """Id of its area."""

    @property
    def period(self) -> Period:
        """Its period."""


@dataclass(frozen=True)
class Asked:
    """What a claim asks for under all its readings together."""

    name: str
    measures: frozenset[str]
    areas: frozenset[str]
    period: Period

    @classmethod
    def by(cls, questions: Sequence[Question]) -> Asked:
        """Take it from the claim's questions, the weightiest of which gives name and period."""
        return cls(
            name=questions[0].measure.name,
            measures=frozenset(q.measure.id for q in questions),
            areas=frozenset(q.area for q in questions),
            period=questions[0].period,
        )


def differences(asked: Asked, near: Near, catalogue: Catalogue, places: Gazetteer) -> str:
    """How a nearest figure differs from what was asked: in measure, area, period."""
    found = []
    if near.measure not in asked.measures:
        found.append(f"{measure_name(near.measure, catalogue)}, not {asked.name}")
    if near.area not in asked.areas or len(asked.areas) > 1:
        area = places.by_id.get(near.area)
        whole = "the whole of " if area is not None and area.kind != "agency" and len(asked.areas) > 1 else ""
        found.append(f"{whole}{place_name(near.area, places)}")
    if near.period != asked.period:
        found.append(f"{period_words(near.period)}, not {period_words(asked.period)}")
    return "; ".join(found) or "the figure itself, without what the claim compares it with"
