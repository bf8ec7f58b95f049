"""Read how far a year had gone: "through nine months", "ten months in", "with two days left"."""

from __future__ import annotations

from datetime import date, timedelta

from onrecord.claims.periods.names import NUMBER, YEAR, Spaced, count
from onrecord.claims.periods.other_years import current_fiscal_year
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days, so_far
from onrecord.record import Period

_YEAR_NAMED = (
    rf"(?:(?:the|this) (?P<unit>(?:fiscal |financial |budget |calendar )?year|month)|(?P<year>{YEAR}))(?!\w)"
)
_LEFT = Spaced(
    rf"[Ww]ith (?:(?:just|only|less than|more than|about|still) )?{NUMBER} (?:more )?(?:days|weeks|months)"
    rf" (?:left|to go|remaining) (?:in|of) {_YEAR_NAMED}"
)
_INTO = Spaced(
    rf"(?:(?:[Jj]ust|[Oo]nly|[Aa]lmost|[Nn]early|[Aa]bout) )?(?:[Hh]alfway|[Mm]idway|{NUMBER} (?:days"
    rf"|weeks|months)) "
    rf"(?:into|through) {_YEAR_NAMED}"
)
_MONTHS = Spaced(
    rf"[Tt]hrough (?:the )?(?:first )?(?P<count>{NUMBER}) months(?: of (?:the|this) (?P<unit>(?:fiscal "
    rf"|financial |budget "
    rf"|calendar )?year))?(?!\w)"
)
_MONTHS_IN = Spaced(
    rf"(?:[Ww]ith )?(?P<count>{NUMBER}) months (?P<unit>)(?:in|gone|in the books)(?=,)",
)


def read_how_far(scene: Scene, start: int) -> Core | None:
    """The part of the year, or month, that had passed."""
    months = _MONTHS.match(scene.text, start) or _MONTHS_IN.match(scene.text, start)
    number = count(months["count"]) if months else None
    if months and number:
        if scene.published is None:
            return Core(months.end(), None, NEEDS_DATE)
        first = _first_of_months(scene, start, months["unit"] or "year", round(number))
        return Core(months.end(), days(first, add_months(first, round(number)) - timedelta(days=1)))
    found = _LEFT.match(scene.text, start) or _INTO.match(scene.text, start)
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    return Core(
        found.end(),
        so_far(_whole(scene, scene.published, start, found["unit"], found["year"]), scene.published),
    )


def _whole(scene: Scene, day: date, start: int, unit: str | None, year: str | None) -> Period:
    if year:
        return Period.year(int(year))
    if unit == "month":
        return Period.month(day.year, day.month)
    plain = unit in {None, "year", "calendar year"}
    return Period.year(day.year) if plain else current_fiscal_year(scene, day, start)


def _first_of_months(scene: Scene, start: int, unit: str, number: int) -> date:
    """The first day of the latest such year of which so many months had passed."""
    day = scene.published or date.max
    whole = _whole(scene, day, start, unit, None)
    passed = add_months(whole.start, number) <= day + timedelta(days=1)
    return whole.start if passed else add_months(whole.start, -12)
