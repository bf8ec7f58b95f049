"""Findings in plain words: figures, periods and verdicts as a reader would say them."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

from onrecord.record import Period

if TYPE_CHECKING:
    from datetime import date

    from onrecord.checking.finding import Computed
    from onrecord.claims import Value
    from onrecord.record import Catalogue, Gazetteer

HEDGES = {
    "exact": "",
    "about": "about ",
    "more_than": "more than ",
    "less_than": "less than ",
    "at_least": "at least ",
    "at_most": "at most ",
    "nearly": "nearly ",
}
MILLION = 1_000_000


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


def claimed(value: Value) -> str:
    """The claimed figure as worded: "16 percent", "about $2 million"."""
    from onrecord.checking.finding import Computed

    if value.number >= MILLION and value.number % (MILLION / 1000) == 0:
        millions = figure(Computed(number=value.number / MILLION, unit=value.unit))
        return f"{HEDGES[value.hedge]}{millions} million"
    return f"{HEDGES[value.hedge]}{figure(Computed(number=value.number, unit=value.unit))}"


def _number(number: float) -> str:
    places = 1 if abs(number) >= 10 else 2  # noqa: PLR2004 - two figures are enough for either
    return f"{number:,.{places}f}".rstrip("0").rstrip(".") if number % 1 else f"{number:,.0f}"


def period_words(period: Period) -> str:
    """A period as a reader would say it: "2016", "January to July 2017", "January 1 to August 13, 2017"."""
    start, end = period.start, period.end
    if period.days == 1:
        return day_words(start)
    if not period.whole_months:
        return f"{day_words(start, year=start.year != end.year)} to {day_words(end)}"
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


def compared(period: Period, baseline: Period) -> str:
    """A baseline with its preposition, in short where it is the same days of another year."""
    if period.shifted(baseline.start.year - period.start.year) != baseline or period.days == 1:
        return during(baseline)
    if period == Period.year(period.start.year):
        return f"in {baseline.start.year}"
    days = "months" if period.whole_months else "days"
    return f"in the same {days if period.days > MONTH else 'month'} of {baseline.start.year}"


MONTH = 31


def day_words(day: date, *, year: bool = True) -> str:
    """A day: "August 16, 2017"."""
    return f"{calendar.month_name[day.month]} {day.day}" + (f", {day.year}" if year else "")


def measure_name(measure_id: str, catalogue: Catalogue) -> str:
    """The catalogue's name for a measure, or the id where it has none."""
    known = catalogue.by_id.get(measure_id)
    return known.name if known else measure_id


def place_name(place_id: str, places: Gazetteer) -> str:
    """The gazetteer's name for a place, with its state where that helps; the id where it has none."""
    known = places.by_id.get(place_id)
    if known is None:
        return place_id
    return f"the {known.name}" if known.kind == "country" and known.name.startswith("United ") else known.name
