"""Read how far a year had gone: "through nine months", "ten months in", "with two days left"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.claims.periods.names import NUMBER, YEAR, Spaced, count
from onrecord.claims.periods.other_years import current_fiscal_year
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days, so_far
from onrecord.expression import expression
from onrecord.record import Period

_YEAR_NAMED = (
    rf"(?:(?:the|this) (?P<unit>(?:fiscal |financial |budget |calendar )?year|month)|(?P<year>{YEAR}))(?!\w)"
)
_LEFT = Spaced(
    rf"[Ww]ith (?:(?:just|only|less than|more than|about|still) )?{NUMBER} (?:more )?(?:days|weeks|months)"
    rf" (?:left|to go|remaining) (?:in|of) {_YEAR_NAMED}"
)
_INTO = Spaced(
    r"(?:(?:[Jj]ust|[Oo]nly|[Aa]lmost|[Nn]early|[Aa]bout) )?"
    rf"(?:(?P<half>[Hh]alfway|[Mm]idway)|(?P<count>{NUMBER}) (?P<passed>days|weeks|months?)) "
    rf"(?:into|through) {_YEAR_NAMED}"
)
_HALF = Spaced(
    r"(?:[Ww]ith the (?P<unit>year) half[ -](?:over|gone|done)"
    rf"|(?:[Tt]he )?(?:[Mm]id-?year|(?:halfway|midway) (?:mark|point))"
    rf"(?: (?:of|in|for) {_YEAR_NAMED.replace('unit', 'whole')})?)(?!['’\w])"
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
        return read_midyear(scene, start)
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    whole = _whole(scene, scene.published, start, found["unit"], found["year"])
    said = found.groupdict()
    number = count(said["count"]) if said.get("passed") in {"month", "months"} else None
    return Core(found.end(), _passed(whole, scene.published, _HALF_A_YEAR if said.get("half") else number))


def read_midyear(scene: Scene, start: int) -> Core | None:
    """Recognise "at midyear", "the halfway point of 2017": the first half of the year, once that is over."""
    found = _HALF.match(scene.text, start)
    if found is None or not (found["unit"] or _BY_THEN.search(scene.text, max(0, start - _REACH), start)):
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    whole = _whole(scene, scene.published, start, found["unit"] or found["whole"], found["year"])
    return Core(found.end(), _passed(whole, scene.published, _HALF_A_YEAR))


def _passed(whole: Period, published: date, months: float | None) -> Period:
    """What had passed of a year: so many months, where they ended well before publication."""
    if not months or whole.days <= _A_MONTH:
        return so_far(whole, published)
    part = days(whole.start, add_months(whole.start, round(months)) - timedelta(days=1))
    return part if (published - part.end).days > _A_MONTH else so_far(whole, published)


_BY_THEN = expression(r"\b(?:at|by|through|since|until|as of|from|past|near) $", re.IGNORECASE)
_REACH = 10
_HALF_A_YEAR, _A_MONTH = 6, 31
"""Months and days."""


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
