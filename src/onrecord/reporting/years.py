"""A figure among the same days of other years: its window and baseline shaded, the claimed figure marked."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from onrecord.checking.wording import period_words
from onrecord.reporting.cleaning import one_line
from onrecord.reporting.drawing import Bar, Drawing
from onrecord.reporting.wording import claimed_words, quantity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.checking import Years, YearValue
    from onrecord.claims import Claim
    from onrecord.record import Source
    from onrecord.reporting.drawing import Shade
    from onrecord.reporting.naming import Names

_PERCENT = 100


def years_drawing(claim: Claim, years: Years, names: Names, sources: Iterable[Source]) -> Drawing:
    """Standing bars, one a year; the title names whose figures they are."""
    publisher = next((source.publisher for source in sources if source.id == years.source), years.source)
    title = f"{names.measure(years.measure)}, {names.place(years.place)} ({publisher})"
    whole = years.period.start.year != years.period.end.year or _is_year(years)
    same = "" if whole else f", {_without_year(years)} of each year"
    return Drawing(
        title=one_line(title + same),
        bars=tuple(_bar(one, years) for one in years.values),
        lying=False,
        claimed=_claimed(claim, years),
    )


def _is_year(years: Years) -> bool:
    start, end = years.period.start, years.period.end
    return (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)


def _without_year(years: Years) -> str:
    return period_words(years.period).removesuffix(f" {years.period.end.year}").rstrip(",")


def _bar(one: YearValue, years: Years) -> Bar:
    label, shade = _part(one, years)
    return Bar(
        label=f"{label}, {period_words(one.period)}",
        slot=str(one.period.end.year),
        group=label,
        shade=shade,
        value=one.value,
        text=quantity(one.value, years.unit),
    )


def _part(one: YearValue, years: Years) -> tuple[str, Shade]:
    if one.period == years.period:
        return "claimed period", "dark"
    if years.baseline is not None and years.baseline.covers(one.period):
        return "baseline", "light"
    return "other years", "open"


def _claimed(claim: Claim, years: Years) -> tuple[float, str] | None:
    """Where the claim puts the figure of its own window, and the words beside the line."""
    value = claim.value
    if value is None or not math.isfinite(value.number):
        return None
    words = f"claimed: {claimed_words(claim)}"
    if claim.kind == "level":
        return value.number, words
    then = next((one.value for one in years.values if one.period == years.baseline), None)
    if claim.kind != "change" or then is None:
        return None
    sign = -1 if claim.direction == "down" else 1
    by_unit = {
        "percent": then * (1 + sign * value.number / _PERCENT),
        "ratio": then * value.number if sign > 0 else then / (value.number or 1),
    }
    return by_unit.get(value.unit, then + sign * value.number), words
