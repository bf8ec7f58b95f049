"""Read times counted from publication: "last year", "so far this year", "the past 12 months"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import HEDGE, NUMBER, YEAR, count, pattern
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days, months_before, so_far
from onrecord.claims.periods.weeks import week_of
from onrecord.record import Period

if TYPE_CHECKING:
    import re

_SO_FAR = pattern(
    rf"(?:[Ee]arlier (?:this|in the) year|[Ss]o far (?:this year|in (?P<year>{YEAR})|in the year)"
    rf"|(?:[Tt]his year|(?P<before>{YEAR})),? (?:so far|to date)|(?:[Tt]he )?[Yy]ear[ -]to[ -]date"
    r"|[Tt]his year[ -]to[ -]date)(?!\w)"
)
_SO_FAR_MONTH = pattern(r"(?:[Ee]arlier (?:this|in the)|[Ss]o far this) (?P<unit>month|week|quarter)(?!\w)")
_LATER = pattern(r"[Ll]ater (?P<which>this) (?P<unit>year|month)(?!\w)")
_NAMED = pattern(
    r"(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id|[Aa]ll of|[Ll]ater|[Ee]arlier|[Tt]he (?:end|start"
    r"|beginning) of)(?: |-))?"
    r"(?P<which>[Ll]ast|[Tt]his(?: past)?|[Nn]ext|[Tt]he current|[Tt]he coming"
    r"|the) (?:calendar )?"
    r"(?P<unit>year|month|quarter|decade|century)(?!\w)"
)
_PAST = pattern(
    rf"(?:[Tt]he |[Tt]hese |(?P<any>[Aa]ny of the ))?(?P<past>[Pp]ast|[Ll]ast|[Pp]revious|[Pp]rior"
    rf"|[Pp]receding|[Rr]ecent|[Nn]ext|[Cc]oming) "
    rf"(?:(?P<count>{NUMBER})(?: |-))?(?P<unit>years?|decades?|century|centuries|months?|weeks?"
    rf"|days?|quarters?)(?!\w)"
)
_AGO = pattern(rf"{HEDGE}(?P<count>{NUMBER})(?: |-)(?P<unit>years?|decades?|months?|weeks?|days?) ago(?!\w)")
_YEAR_OVER_YEAR = pattern(r"[Yy]ear[ -](?:over|on)[ -]year(?!\w)")
_MONTHS_IN = {"quarter": 3, "decade": 120, "century": 1200}
_YEARS_IN = {"year": 1, "decade": 10, "century": 100}
_PARTS = {"early": (1, 4), "earlier": (1, 8), "mid": (5, 8), "late": (9, 12), "later": (5, 12)}
_PARTS |= {"start": (1, 1), "beginning": (1, 1), "end": (12, 12)}


def read_so_far(scene: Scene, start: int) -> Core | None:
    """From the year's first day to publication: "so far this year", "earlier this year", "year to date"."""
    found = _SO_FAR.match(scene.text, start)
    if found is None:
        return _read_so_far_month(scene, start)
    year = found["year"] or found["before"]
    if year:
        return Core(found.end(), so_far(Period.year(int(year)), scene.published))
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    return Core(found.end(), days(date(scene.published.year, 1, 1), scene.published))


def read_year_over_year(scene: Scene, start: int) -> Core | None:
    """Recognise "Up 3 percent year over year": measured against the year before."""
    found = _YEAR_OVER_YEAR.match(scene.text, start)
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE, role="baseline")
    return Core(found.end(), Period.year(scene.published.year - 1), role="baseline")


def _read_so_far_month(scene: Scene, start: int) -> Core | None:
    found = _SO_FAR_MONTH.match(scene.text, start) or _LATER.match(scene.text, start)
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    if "which" in found.groupdict():
        return Core(found.end(), days(scene.published, _whole(scene.published, found["unit"], 0).end))
    whole = week_of(scene.published) if found["unit"] == "week" else _whole(scene.published, found["unit"], 0)
    return Core(found.end(), days(whole.start, scene.published))


def _whole(published: date, unit: str, shift: int) -> Period:
    """The calendar unit of the day, or one so many units away."""
    if unit in {"month", "quarter"}:
        length = 1 if unit == "month" else 3
        first = add_months(published, -((published.month - 1) % length) + shift * length)
        return days(first, add_months(first, length) - timedelta(days=1))
    length = _YEARS_IN[unit]
    first_year = published.year // length * length + shift * length
    return days(date(first_year, 1, 1), date(first_year + length - 1, 12, 31))


def read_named_unit(scene: Scene, start: int) -> Core | None:
    """Recognise "Last year", "this month", "next quarter", "late last year"; a current one ends today."""
    found = _NAMED.match(scene.text, start)
    if found is None or (found["which"] == "the" and not (found["part"] or "").endswith("of")):
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    which = found["which"].lower().split()[-1]
    unit = found["unit"]
    if unit in {"decade", "century"} and which in {"last", "past"}:
        return Core(
            found.end(), _rolling(scene.published, 1, unit)
        )  # "the last decade" is the past ten years
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(which, 0)
    whole = _whole(scene.published, unit, shift)
    part = (found["part"] or "all of").lower().split()
    if unit == "year" and part != ["all", "of"]:
        return Core(found.end(), so_far(_part_of(whole, part), scene.published), "", approximate=True)
    return Core(found.end(), whole if scene.looks_ahead(start) else so_far(whole, scene.published))


def _part_of(year: Period, part: list[str]) -> Period:
    """The months of a year that "early", "late" or "the end of" name."""
    first, last = _PARTS[part[1] if part[-1] == "of" else part[0]]
    return days(year.start.replace(month=first), Period.month(year.start.year, last).end)


def read_past(scene: Scene, start: int) -> Core | None:
    """Recognise "The past 12 months", "the last decade", "the next two years"."""
    found = _PAST.match(scene.text, start)
    if found is None or (found["count"] is None and not _counts_alone(found)):
        return None
    recent = found["count"] is None and found["past"].lower() == "recent"
    number = None if recent else count(found["count"] or "one")
    if number is None:
        return Core(found.end(), None, "says no number")
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    unit = singular(found["unit"])
    if found["past"].lower() in {"next", "coming"}:
        return Core(found.end(), _coming(scene.published, number, unit))
    present = scene.present(start)
    if found["any"] and unit in _YEARS_IN and present:
        return Core(found.end(), look_back(present, number, unit))
    return Core(found.end(), _rolling(scene.published, number, unit))


def _counts_alone(found: re.Match[str]) -> bool:
    """Whether the unit needs no number: "the past decade"; "last year" and "the previous year" are others."""
    if found["past"].lower() == "recent":
        return found["unit"].endswith("s")
    singular_unit = not found["unit"].endswith("s")
    own_words = found["past"].lower() == "past" or found["unit"] in {"decade", "century"}
    return singular_unit and own_words and found["past"].lower() not in {"next", "coming"}


def singular(unit: str) -> str:
    """Recognise "Years" as "year"; "centuries" as "century"."""
    return "century" if unit.startswith("centur") else unit.rstrip("s")


def _rolling(published: date, number: float, unit: str) -> Period:
    """So many days, weeks, months or years up to the day before publication."""
    last = published - timedelta(days=1)
    months = number * {"month": 1, "quarter": 3, "year": 12}.get(unit, _MONTHS_IN.get(unit, 0))
    if months == 0:
        return days(published - timedelta(days=round(number * (7 if unit == "week" else 1))), last)
    return days(same_day(published, -round(months)), last)


def _coming(published: date, number: float, unit: str) -> Period:
    months = number * {"month": 1, "quarter": 3, "year": 12}.get(unit, _MONTHS_IN.get(unit, 0))
    if months == 0:
        return days(published, published + timedelta(days=round(number * (7 if unit == "week" else 1))))
    return days(published, same_day(published, round(months)) - timedelta(days=1))


def same_day(day: date, months: int) -> date:
    """The same day so many months away, or the last day of a month that has no such day."""
    first = add_months(day, months)
    return first.replace(day=min(day.day, Period.month(first.year, first.month).end.day))


def read_ago(scene: Scene, start: int) -> Core | None:
    """Recognise "Two years ago", "a month ago": the whole year, month, week or day that far back."""
    found = _AGO.match(scene.text, start)
    if found is None:
        return None
    number = count(found["count"])
    if number is None:
        return Core(found.end(), None, "says no number")
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    unit = singular(found["unit"])
    rough = unit in {"year", "decade"} and number > 1
    return Core(found.end(), _back(scene.published, number, unit), "", approximate=rough)


def _back(published: date, number: float, unit: str) -> Period:
    if unit in {"year", "decade"}:
        return Period.year(published.year - round(number * _YEARS_IN[unit]))
    if unit == "month":
        month = add_months(published, -round(number))
        return Period.month(month.year, month.month)
    if unit == "week":
        week = week_of(published)
        step = timedelta(days=7 * round(number))
        return days(week.start - step, week.end - step)
    day = published - timedelta(days=round(number))
    return days(day, day)


def look_back(present: date, number: float, unit: str) -> Period:
    """How far "its fewest in a decade" looks back: whole years before this one, or whole months."""
    if unit == "month":
        return months_before(present, max(1, round(number)))
    years = max(1, round(number * _YEARS_IN[unit]))
    return days(date(present.year - years, 1, 1), date(present.year - 1, 12, 31))
