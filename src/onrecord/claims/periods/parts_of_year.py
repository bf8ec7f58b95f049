"""Read parts of years, and years other than the calendar's: seasons, quarters, fiscal and school years."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import LAST, NUMBER, ORDINALS, SEASONS, YEAR, count, pattern
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days, so_far

if TYPE_CHECKING:
    from onrecord.record import Period

_SEASON_NAME = r"(?P<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?!\w)"
_SEASON = pattern(
    rf"(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?:(?:(?P<which>[Ll]ast|[Tt]his past|[Tt]his"
    rf"|[Nn]ext) {_SEASON_NAME})"
    rf"|(?:[Tt]he )?{_SEASON_NAME.replace('season', 'dated')}(?: of|) (?P<year>{YEAR})"
    rf"|[Tt]he {_SEASON_NAME.replace('season', 'bare')}(?! (?:of|in))"
    r"|(?P<plain>spring|summer|autumn|winter)(?!\w))"
)
_BY = re.compile(r"\bby\s{1,3}(?:the\s{1,3})?$", re.IGNORECASE)
_TILL = re.compile(r"\b(?:by|before|since|until|till)\s{1,3}$", re.IGNORECASE)
_IN = re.compile(
    r"\b(?:in|by|before|since|over|during|through|until|for|than|from|of|and|to)\s{1,3}$", re.IGNORECASE
)
_IN_REACH = 12
_OF_YEAR = (
    rf"(?:,?(?: of| in|) (?:(?:[Tt]he )?(?P<year>{YEAR})|(?P<which>last|this|the|next) (?:calendar )?year))?"
)
_SHARE = pattern(
    rf"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal|1st|2nd|3rd|4th)[ -]"
    rf"(?P<share>quarter|half)(?!\w){_OF_YEAR}(?! (?:of the (?:game|season|century)))"
)
_Q = pattern(rf"Q(?P<nth>[1-4])(?:(?: of|) (?P<year>{YEAR}))?(?!\w)")
_MONTHS_OF = pattern(
    rf"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ll]ast|[Ff]inal|[Cc]losing|[Oo]pening) (?P<count>{NUMBER}) "
    rf"(?P<unit>months|weeks"
    rf"|days){_OF_YEAR}(?!\w)"
)
_FISCAL = pattern(
    rf"(?:(?:[Ff]iscal|[Bb]udget)(?: year)? (?P<year>{YEAR})|FY ?['’]?(?P<short>20\d\d|\d\d)"
    rf"|(?:[Tt]he )?(?P<before>{YEAR}) fiscal year"
    rf"|(?P<which>[Ll]ast|[Tt]his|[Tt]he (?:current|previous|past)|[Nn]ext) fiscal year)(?!\w)"
)
_SCHOOL = pattern(
    rf"(?:(?:[Tt]he )?(?P<year>{YEAR})[-–/](?:20)?\d\d (?:school|academic) year"
    rf"|(?:[Ss]chool|[Aa]cademic) year (?P<behind>{YEAR})[-–/](?:20)?\d\d"
    rf"|(?P<which>[Ll]ast|[Tt]his|[Tt]he (?:current|previous|past)|[Nn]ext) (?:school|academic) year)(?!\w)"
)
_SPLIT = pattern(
    r"(?:[Tt]he )?(?P<year>(?:19|20)\d\d)(?P<sign>[-–/])(?P<last>\d\d)(?!\d|[-–/])"
    r"(?: (?P<kind>financial|tax|fiscal|budget|municipal) year)?"
)
_BRITISH_MONTH = 4
"""The financial year of public bodies in Britain runs from 1 April to 31 March."""
_MONTHS_IN = {"quarter": 3, "half": 6}
_YEAR_MONTHS = 12
_SCHOOL_MONTH = 7
"""The school year of the National Center for Education Statistics runs from 1 July to 30 June."""


def read_season(scene: Scene, start: int) -> Core | None:
    """Recognise "This fall", "last summer", "the spring of 2016": three whole months, a convention."""
    found = _SEASON.match(scene.text, start)
    if found is None:
        return None
    name = (found["season"] or found["dated"] or found["bare"] or found["plain"]).lower()
    if found["plain"] and not _TILL.search(scene.text, max(0, start - _IN_REACH), start):
        return None  # "spring rolls", "in winter the roads are closed"
    if found["bare"] and not _IN.search(scene.text, max(0, start - _IN_REACH), start):
        return None  # "the winter coats"
    if found["year"]:
        period = _season(int(found["year"]), name)
    elif scene.published is None:
        return Core(found.end(), None, NEEDS_DATE, approximate=True)
    else:
        which = (found["which"] or "").lower()
        ahead = not which and scene.looks_ahead(start)
        period = _nearest_season(scene.published, name, "next" if ahead else which)
        if scene.is_deadline(start) and _BY.search(scene.text, max(0, start - _IN_REACH), start):
            return Core(
                found.end(), days(scene.published, period.start - timedelta(days=1)), "", approximate=True
            )
    return Core(found.end(), so_far(_third(period, found["part"]), scene.published), "", approximate=True)


def _third(period: Period, part: str | None) -> Period:
    """The first, middle or last month of a season."""
    if not part:
        return period
    first = add_months(period.start, {"early": 0, "mid": 1, "late": 2}[part.lower()])
    return days(first, add_months(first, 1) - timedelta(days=1))


def _season(year: int, name: str) -> Period:
    """The season that begins in the year; a winter runs on into the next."""
    first = date(year, SEASONS[name], 1)
    return days(first, add_months(first, 3) - timedelta(days=1))


def _nearest_season(published: date, name: str, which: str) -> Period:
    """The latest season that has begun; for "last" one that had ended, for "next" one that has not begun.

    "This fall" is the fall of this year, begun or not.
    """
    year = published.year
    latest = _season(year, name)
    if which == "this" and not (name == "winter" and published.month < latest.start.month):
        return latest
    if latest.start > published:
        if which == "next" and name != "winter":
            return latest
        latest = _season(year - 1, name)
    if which == "next":
        return _season(latest.start.year + 1, name)
    if which == "last" and latest.end >= published:
        return _season(latest.start.year - 1, name)
    return latest


def read_share_of_year(scene: Scene, start: int) -> Core | None:
    """Recognise "The first half of 2017", "Q2 2017"; "second quarter" alone is the latest that has begun."""
    found = _SHARE.match(scene.text, start) or _Q.match(scene.text, start)
    if found is None:
        return None
    groups = found.groupdict()
    length = _MONTHS_IN[groups.get("share") or "quarter"]
    if groups["nth"].lower() == "last" and not (groups["year"] or groups.get("which")):
        return None  # "last quarter" is counted from publication
    nth = _nth(groups["nth"], 12 // length)
    if nth > 12 // length:
        return None
    return _in_year(scene, found.end(), groups, (nth - 1) * length, length)


def read_months_of_year(scene: Scene, start: int) -> Core | None:
    """Recognise "The first six months of the year", "the last three months of 2016"."""
    found = _MONTHS_OF.match(scene.text, start)
    if found is None:
        return None
    groups, number = found.groupdict(), count(found["count"])
    dated = groups["year"] or groups["which"]
    from_end = groups["nth"].lower() in LAST
    if number is None or number < 1 or (from_end and not dated):
        return None
    number = int(number)
    if groups["unit"] != "months":
        return _short_start(scene, found.end(), groups, number) if not from_end else None
    return (
        None
        if number > _YEAR_MONTHS
        else _in_year(scene, found.end(), groups, _YEAR_MONTHS - number if from_end else 0, number)
    )


def _short_start(scene: Scene, end: int, groups: dict[str, str | None], number: int) -> Core:
    """The first weeks or days of a year."""
    year = _year(scene, groups)
    if year is None:
        return Core(end, None, NEEDS_DATE)
    length = number * (7 if groups["unit"] == "weeks" else 1)
    return Core(end, days(date(year, 1, 1), date(year, 1, 1) + timedelta(days=length - 1)))


def _nth(name: str, last: int) -> int:
    return last if name.lower() in LAST else ORDINALS.get(name.lower()) or int(name)


def _year(scene: Scene, groups: dict[str, str | None]) -> int | None:
    """The year that the phrase names, or None where it needs the day of publication."""
    if year := groups.get("year"):
        return int(year)
    if scene.published is None:
        return None
    return scene.published.year + {"last": -1, "next": 1}.get(groups.get("which") or "", 0)


def _in_year(scene: Scene, end: int, groups: dict[str, str | None], skip: int, length: int) -> Core:
    """``length`` months of a year, after ``skip`` months."""
    year = _year(scene, groups)
    if year is None:
        return Core(end, None, NEEDS_DATE)
    first = add_months(date(year, 1, 1), skip)
    undated = not groups.get("year") and not groups.get("which")
    if undated and scene.published is not None and first > scene.published:
        first = add_months(first, -12)
    return Core(end, so_far(days(first, add_months(first, length) - timedelta(days=1)), scene.published))


def twelve_months(last_year: int, first_month: int) -> Period:
    """The twelve months from ``first_month`` on that end in ``last_year``."""
    first = date(last_year - (first_month > 1), first_month, 1)
    return days(first, add_months(first, 12) - timedelta(days=1))


def read_fiscal_year(scene: Scene, start: int) -> Core | None:
    """Recognise "Fiscal year 2017", "FY17", "last fiscal year": named after the year in which it ends."""
    found = _FISCAL.match(scene.text, start)
    if found is None:
        return None
    written = found["year"] or found["before"] or found["short"]
    if written:
        year = int(written) + (2000 if len(written) == 2 else 0)  # noqa: PLR2004 - "17" is 2017
        return Core(found.end(), twelve_months(year, scene.fiscal_month))
    return _nearest_year(scene, found.end(), found["which"], scene.fiscal_month)


def read_school_year(scene: Scene, start: int) -> Core | None:
    """Recognise "The 2016-17 school year", "last school year"."""
    found = _SCHOOL.match(scene.text, start)
    if found is None:
        return None
    written = found["year"] or found["behind"]
    if written:
        return Core(found.end(), twelve_months(int(written) + 1, _SCHOOL_MONTH), "", approximate=True)
    return _nearest_year(scene, found.end(), found["which"], _SCHOOL_MONTH)._replace(approximate=True)


def read_split_year(scene: Scene, start: int) -> Core | None:
    """Recognise "2023/24", "the 2023-24 fiscal year": with a slash the British financial year.

    A bare "2023-24" is taken from July to June, as most American states and schools count.
    """
    found = _SPLIT.match(scene.text, start)
    if found is None or (int(found["year"]) + 1) % 100 != int(found["last"]):
        return None
    kind = found["kind"] or ""
    british = found["sign"] == "/" or kind in {"financial", "tax"}
    first_month = _BRITISH_MONTH if british else scene.fiscal_month if kind else _SCHOOL_MONTH
    return Core(found.end(), twelve_months(int(found["year"]) + 1, first_month), "", approximate=True)


def _nearest_year(scene: Scene, end: int, which: str, first_month: int) -> Core:
    if scene.published is None:
        return Core(end, None, NEEDS_DATE)
    year = scene.published.year + (first_month > 1 and scene.published.month >= first_month)
    word = which.lower().split()[-1]
    shift = {"last": -1, "previous": -1, "past": -1, "next": 1}.get(word, 0)
    return Core(end, twelve_months(year + shift, first_month))
