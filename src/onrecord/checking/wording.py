"""Findings in plain words: figures, periods and verdicts as a reader would say them."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

from onrecord.checking.finding import Computed
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from onrecord.claims import Value
    from onrecord.record import Catalogue, Gazetteer, Source

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
    if value.number >= MILLION and value.number % (MILLION / 1000) == 0:
        millions = figure(Computed(number=value.number / MILLION, unit=value.unit))
        return f"{HEDGES[value.hedge]}{millions} million"
    if value.unit == "ratio" and value.number == TWICE:
        return f"{HEDGES[value.hedge]}twice"
    if value.unit == "ratio" and value.number in _SMALL:
        return f"{HEDGES[value.hedge]}{counted(round(value.number))} times"
    return f"{HEDGES[value.hedge]}{figure(Computed(number=value.number, unit=value.unit))}"


def claimed_factor(value: Value) -> str:
    """A claimed ratio as the factor of a change: "a factor of about two"."""
    factor = _SMALL.get(int(value.number)) if value.number == int(value.number) else None
    return f"factor of {HEDGES[value.hedge]}{factor or _number(value.number)}"


TWICE = 2
_SMALL = dict(enumerate(("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")))


def counted(number: int) -> str:
    """A small number as a word."""
    return _SMALL.get(number, str(number))


def figures_between(low: Computed, high: Computed, beside: Computed, *, change: bool) -> str:
    """A range of figures, units said once, and signs only where they are not all that of the one beside."""
    signed = change and not (low.number > 0) == (high.number > 0) == (beside.number > 0)
    if signed:
        first, last = figure(low, change=True), figure(high, change=True)
        return first if first == last else f"{first} to {last}"
    sizes = sorted((abs(low.number), abs(high.number)) if change else (low.number, high.number))
    first, last = (figure(Computed(number=size, unit=high.unit)) for size in sizes)
    if first == last:
        return last
    shared = last.lstrip("$0123456789,.")
    return f"{first.removesuffix(shared)} to {last}"


def _number(number: float) -> str:
    places = 1 if abs(number) >= 10 else 2  # noqa: PLR2004 - two figures are enough for either
    return f"{number:,.{places}f}".rstrip("0").rstrip(".") if number % 1 else f"{number:,.0f}"


def period_words(period: Period) -> str:
    """A period as a reader would say it: "2016", "January to July 2017", "January 1 to August 13, 2017"."""
    start, end = period.start, period.end
    if period.days == 1:
        return day_words(start)
    if not period.whole_months:
        first = f"{day_words(start)}," if start.year != end.year else day_words(start, year=False)
        return f"{first} to {day_words(end)}"
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
    if not period.whole_months:
        return f"in the same days of {baseline.start.year}"
    return (
        f"in the same month{'s' if period.start.month != period.end.month else ''} of {baseline.start.year}"
    )


def day_words(day: date, *, year: bool = True) -> str:
    """A day: "August 16, 2017"."""
    return f"{calendar.month_name[day.month]} {day.day}" + (f", {day.year}" if year else "")


def measure_name(measure_id: str, catalogue: Catalogue) -> str:
    """The catalogue's name for a measure as a sentence has it, or the id where it has none."""
    known = catalogue.by_id.get(measure_id)
    return known.name.replace("100 000", "100,000").replace(" as published", "") if known else measure_id


def place_name(place_id: str, places: Gazetteer) -> str:
    """The gazetteer's name for a place, with its state where that helps; the id where it has none."""
    known = places.by_id.get(place_id)
    if known is None:
        return place_id
    return f"the {known.name}" if known.kind == "country" and known.name.startswith("United ") else known.name


_COPY = expression(r" \([^()]*\bcop(?:y|ies)\b[^()]*\)")
_WITH_ARTICLE = expression(
    r"\b(?:Department|Bureau|Portal|Center|Clearinghouse|Office|Commission|Council|Court|Index|Enforcement)\b"
    r"|\b(?:Herald|Times|Sun-Times|Tribune|Sentinel|Journal|Statesman|Post|Chronicle)$"
    r"|^(?:City|University|Office) of\b"
)


def publishers(sources: Iterable[Source]) -> str:
    """Who published, as a sentence names them: "the Chicago Police Department and NBC Chicago"."""
    return _listed(dict.fromkeys(_publisher(source.publisher) for source in sources))


def _publisher(name: str) -> str:
    """A publisher without where the copy was read, and with its article."""
    name = _COPY.sub("", name)
    first = name.split(",")[0]
    return f"the {name}" if _WITH_ARTICLE.search(first) and not first.startswith(("The ", "the ")) else name


def _listed(names: Collection[str]) -> str:
    *most, last = names or ("",)
    return f"{', '.join(most)} and {last}" if most else last
