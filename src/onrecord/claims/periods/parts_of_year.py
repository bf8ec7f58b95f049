"""Read parts of years, and years other than the calendar's: seasons, quarters, fiscal and school years."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import LAST, NUMBER, ORDINALS, SEASONS, YEAR, Spaced, count
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days, so_far
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.record import Period

_SEASON_NAME = r"(?P<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?!\w)"
_SEASON = Spaced(
    rf"(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?:(?:(?P<which>[Ll]ast|[Tt]his past|[Tt]his"
    rf"|[Nn]ext) {_SEASON_NAME})"
    rf"|(?:[Tt]he )?{_SEASON_NAME.replace('season', 'dated')}(?: of|) "
    r"(?P<year>(?:19|20)\d\d)(?:[-–/]\d\d(?!\d)|(?!\d))"
    rf"|[Tt]he {_SEASON_NAME.replace('season', 'bare')}(?! (?:of|in))"
    r"|(?P<label>Spring|Summer|Fall|Autumn|Winter) (?=(?:enroll?ment|sales|classes|attendance|ridership"
    r"|travel|"
    r"hiring|tourism|traffic|bookings|turnout|test scores)\b)"
    r"|(?P<plain>spring|summer|autumn|winter)(?!\w))"
)
_TILL = expression(r"\b(?:by|before|since|until|till)\s{1,3}$", re.IGNORECASE)
_IN = expression(
    r"\b(?:in|by|before|since|over|during|through|until|for|than|from|of|and|to)\s{1,3}$", re.IGNORECASE
)
_IN_REACH = 12
_OF_YEAR = (
    rf"(?:,?(?: of| in|) (?:(?:[Tt]he )?(?P<year>{YEAR})|"
    r"(?P<which>last|this|the same|that|the|next) (?:calendar )?year))?"
)
_SHARE = Spaced(
    r"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal|[Oo]pening|[Cc]losing|"
    r"1st|2nd|3rd|4th)[ -]"
    rf"(?P<share>quarter|half)(?!\w){_OF_YEAR}(?! (?:of the (?:game|season|century)))"
)
_Q = Spaced(rf"Q(?P<nth>[1-4])(?:(?: of|) (?P<year>{YEAR}))?(?!\w)")
_MONTHS_OF = Spaced(
    rf"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ll]ast|[Ff]inal|[Cc]losing|[Oo]pening)(?: (?P<count>{NUMBER}))? "
    rf"(?P<unit>(?:month|quarter|week|day)s?){_OF_YEAR}(?!\w)"
)
_OWNER = Spaced(
    rf"(?:(?P<year>{YEAR})|(?P<which>[Ll]ast|[Tt]his|[Tt]hat|[Tt]he|[Nn]ext) (?:calendar )?year)['’]s "
    r"(?=(?:first|second|third|fourth|last|final|opening|closing)[ -])"
)
_OF_OTHER = expression(r"\sof\s(?!(?:an?|any|each|every)\s(?:[a-z]+\s)?year\b)")
"""Behind a part of what is no year."""
_SOME = 3
"""Months: "the first months", "the final months" of a year, which nobody counts."""
_MONTHS_IN = {"quarter": 3, "half": 6}
_YEAR_MONTHS = 12


def read_season(scene: Scene, start: int) -> Core | None:
    """Recognise "This fall", "last summer", "the spring of 2016": three whole months, a convention."""
    found = _SEASON.match(scene.text, start)
    if found is None:
        return None
    name = (found["season"] or found["dated"] or found["bare"] or found["label"] or found["plain"]).lower()
    end = found.end("label") if found["label"] else found.end()
    if found["plain"] and not _TILL.search(scene.text, max(0, start - _IN_REACH), start):
        return None  # "spring rolls", "in winter the roads are closed"
    if found["bare"] and not _IN.search(scene.text, max(0, start - _IN_REACH), start):
        return None  # "the winter coats"
    if found["year"]:
        period = _season(int(found["year"]), name)
    elif scene.published is None:
        return Core(end, None, NEEDS_DATE, approximate=True)
    else:
        which = (found["which"] or "").lower()
        ahead = scene.looks_ahead(start)
        over = _last_begun(scene, end, name) if which == "this" and not ahead else None
        which = "next" if ahead and not which else which
        period = over or _nearest_season(scene.published, name, which)
    return Core(end, so_far(_third(period, found["part"]), scene.published), "", approximate=True)


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


def seasons_ago(day: date, name: str, number: int) -> Period:
    """The season of "two falls ago": so many of that name before the one to come or under way."""
    latest = _season(day.year, name)
    return _season(day.year - number + (latest.end < day), name)


def _last_begun(scene: Scene, end: int, name: str) -> Period | None:
    """What "this fall" is in winter, or where a verb of the past follows: the fall that is over."""
    if scene.published is None:
        return None
    gone = _just_over(scene.published, name)
    told = (
        _WAS.match(scene.text, end) is not None
        and _season(scene.published.year, name).start > scene.published
    )
    return gone or (_nearest_season(scene.published, name, "") if told else None)


_WAS = expression(r",?\s(?:[a-z’']+\s){0,4}?(?:was|were|had|fell|rose|dropped|saw)\b")


def _just_over(published: date, name: str) -> Period | None:
    """The season of the year before, if it ended less than a season ago: "this fall", told of in January."""
    if published.year == date.min.year:
        return None
    gone = _season(published.year - 1, name)
    return gone if gone.end < published <= add_months(gone.end, 3) else None


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
    first, owner = _owned(scene, start)
    found = _SHARE.match(scene.text, first) or _Q.match(scene.text, start)
    if found is None:
        return None
    groups = _told_year(scene, {"which": None} | found.groupdict() | owner)
    if not groups["year"] and not groups["which"] and _OF_OTHER.match(scene.text, found.end()):
        return None  # "the first half of his term"
    length = _MONTHS_IN[groups.get("share") or "quarter"]
    if found["nth"].lower() == "last" and not (groups["year"] or groups.get("which")):
        return None  # "last quarter" is counted from publication
    nth = _nth(found["nth"], 12 // length)
    if nth > 12 // length:
        return None
    return _in_year(scene, found.end(), groups, (nth - 1) * length, length)


def read_half_year(scene: Scene, start: int) -> Core | None:
    """Recognise "The half-year": the one named last, else the last half of a calendar year that is over."""
    found = _HALF_YEAR.match(scene.text, start)
    if found is None:
        return None
    if scene.anchor is not None and scene.anchor.whole_months and _HALF[0] <= scene.anchor.days <= _HALF[1]:
        return Core(found.end(), scene.anchor)
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    this = date(scene.published.year, 7 if scene.published.month > _HALF_MONTHS else 1, 1)
    return Core(found.end(), days(add_months(this, -_HALF_MONTHS), this - timedelta(days=1)))


_HALF_YEAR = Spaced(r"[Tt]he (?:(?:last|latest|past) )?half[ -]year(?!\w|-)")
_HALF, _HALF_MONTHS = (181, 184), 6
"""Days and months."""


def read_months_of_year(scene: Scene, start: int) -> Core | None:
    """Recognise "The first six months of the year", "the last three quarters of 2016"."""
    first, owner = _owned(scene, start)
    found = _MONTHS_OF.match(scene.text, first)
    if found is None or (found["count"] is None and scene.text[scene.anchor_end : start] in {", ", ", the "}):
        return None  # "In June, the last month of the year," the year may be fiscal
    if not owner and not found["year"] and not found["which"] and _OF_OTHER.match(scene.text, found.end()):
        return None  # "in the first six months of his term"
    groups = _told_year(scene, found.groupdict() | owner)
    dated = groups["year"] or groups["which"]
    from_end = found["nth"].lower() in LAST
    number = _how_many(groups)
    if number is None or number < 1 or ((from_end or found["count"] is None) and not dated):
        return None
    unit = (groups["unit"] or "").rstrip("s")
    number = int(number) * (3 if unit == "quarter" else 1)
    if unit not in {"month", "quarter"}:
        return _short_start(scene, found.end(), groups, number) if dated and not from_end else None
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
    length = number * (7 if (groups["unit"] or "").startswith("week") else 1)
    if groups["told"] == "the" and scene.published and scene.published.timetuple().tm_yday > length:
        year = scene.published.year  # the first weeks of the year under way, which are over
    return Core(end, days(date(year, 1, 1), date(year, 1, 1) + timedelta(days=length - 1)))


def _owned(scene: Scene, start: int) -> tuple[int, dict[str, str | None]]:
    """Where a part begins whose year stands before it, and that year: "2016's first half"."""
    owner = _OWNER.match(scene.text, start)
    if owner is None:
        return start, {}
    return owner.end(), {"year": owner["year"], "which": (owner["which"] or "").lower() or None}


def _how_many(groups: dict[str, str | None]) -> float | None:
    """How many units the part has: one without a number, some of "the first months", "the last few weeks"."""
    number = count(groups["count"]) if groups["count"] else None
    several = (groups["unit"] or "").endswith("s")
    if number is None and several:
        return _SOME
    return number or (1 if groups["count"] is None else None)


def _nth(name: str, last: int) -> int:
    if name.lower() == "opening":
        return 1
    return last if name.lower() in LAST else ORDINALS.get(name.lower()) or int(name)


def _year(scene: Scene, groups: dict[str, str | None]) -> int | None:
    """The year that the phrase names, or None where it needs the day of publication."""
    if year := groups.get("year"):
        return int(year)
    if groups.get("which") in {"that", "the same"}:
        told = scene.year_anchor() or scene.anchor
        return told.start.year if told else None
    if scene.published is None:
        return None
    return scene.published.year + {"last": -1, "next": 1}.get(groups.get("which") or "", 0)


def _told_year(scene: Scene, groups: dict[str, str | None]) -> dict[str, str | None]:
    """The groups with "the year" named as the last one, of which news of January and February tells."""
    early = scene.published is not None and scene.published.month <= _EARLY_MONTHS
    told = groups | {"told": groups["which"]}
    return told | {"which": "last"} if groups["which"] == "the" and early else told


_EARLY_MONTHS = 2


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
