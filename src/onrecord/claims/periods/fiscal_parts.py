"""Read parts of a fiscal year: "the first half of the fiscal year", "its fiscal third quarter"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import NUMBER, ORDINALS, YEAR, Spaced, count
from onrecord.claims.periods.other_years import current_fiscal_year, fiscal_start, twelve_months
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days

if TYPE_CHECKING:
    import re

_PART = (
    r"(?:(?P<nth>first|second|third|fourth)[ -](?P<share>quarter|half)|"
    r"first (?:(?P<count>{number}) )?(?P<unit>months?|quarters))"
)
_OF = Spaced(
    rf"(?:[Tt]he )?{_PART.format(number=NUMBER)} of (?:(?:the|its|this|their) (?:current )?"
    rf"(?:fiscal|financial|budget) year|(?:fiscal|financial|budget)(?: year)? (?P<year>{YEAR}))(?!\w)"
)
_FISCAL = Spaced(rf"(?:[Tt]he )?[Ff]iscal {_PART.format(number=NUMBER)}(?: of (?P<year>{YEAR}))?(?!\w)")
_MONTHS_IN = {"quarter": 3, "half": 6}


def read_fiscal_part(scene: Scene, start: int) -> Core | None:
    """The months of the named fiscal year, or of the latest in which they have begun."""
    found = _OF.match(scene.text, start) or _FISCAL.match(scene.text, start)
    if found is None:
        return None
    skip, length = _months(found)
    if length == 0:
        return None
    if found["year"]:
        first = twelve_months(int(found["year"]), fiscal_start(scene, start)).start
    elif scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    else:
        first = current_fiscal_year(scene, scene.published, start).start
        ends = add_months(first, skip + length - 1)
        first = add_months(first, -12) if max(add_months(first, skip), ends) > scene.published else first
        told = scene.anchor is not None and scene.anchor.start == first
        first = _latest_start(first, length, scene.published) if found["count"] and not told else first
    begin = add_months(first, skip)
    return Core(found.end(), days(begin, add_months(begin, length) - timedelta(days=1)))


def _latest_start(first: date, length: int, published: date) -> date:
    """The first day of the year of which so many months have just ended, if those from ``first`` have long.

    "The first seven months of the fiscal year", told in March, are those since July.
    """
    if (published - add_months(first, length)).days <= _LATELY:
        return first
    years = (date(published.year - back, month, 1) for back in (0, 1) for month in _STARTS)
    fits = (day for day in years if 0 <= (published - add_months(day, length)).days <= _LATELY)
    return next(fits, first)


_LATELY, _STARTS = 92, (7, 10)
"""Days; the months in which most states and cities, and the nation, begin theirs."""


def _months(found: re.Match[str]) -> tuple[int, int]:
    """How many months of the year come before the part, and how many it has."""
    if found["share"] is None:
        number = count(found["count"]) if found["count"] else int(found["unit"] == "month")
        return 0, round(number or 0) * (3 if found["unit"] == "quarters" else 1)
    length = _MONTHS_IN[found["share"]]
    return (ORDINALS[found["nth"]] - 1) * length, length
