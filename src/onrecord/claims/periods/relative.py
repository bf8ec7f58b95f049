"""Read times counted from publication: "last year", "so far this year", "the past 12 months"."""

from __future__ import annotations

import math
import re
from datetime import date, timedelta

from onrecord.claims.periods.align import earlier_than
from onrecord.claims.periods.names import MONTH, NUMBER, YEAR, Spaced, count, month_number
from onrecord.claims.periods.other_years import current_fiscal_year, enrollment_year
from onrecord.claims.periods.scene import (
    NEEDS_ANCHOR,
    NEEDS_DATE,
    Core,
    Scene,
    add_months,
    days,
    months_before,
    so_far,
)
from onrecord.claims.periods.weeks import week_of
from onrecord.expression import expression
from onrecord.record import Period

_SO_FAR = Spaced(
    rf"(?:[Ee]arlier (?:this|in the) year|(?:[Ss]o|[Tt]hus) far (?:this year|in (?P<year>{YEAR})|in the year)"
    rf"|(?:[Tt]his year|(?P<before>{YEAR})),? (?:(?:so|thus) far|to date)|(?:[Tt]he )?[Yy]ear[ -]to[ -]date"
    r"|[Tt]his year[ -]to[ -]date"
    r"|(?P<alone>(?:[Ss]o|[Tt]hus) far)"
    r"(?=[,.;:”\"–—]| (?:and|but|while|with|up|down|than|are|is|would|make|mark)\b|$))(?!\w)"
)
_SO_FAR_NAMED = Spaced(rf"[Ss]o far (?:in|during) (?=(?P<month>{MONTH})(?! \d))")
_SO_FAR_MONTH = Spaced(r"(?:[Ee]arlier (?:this|in the)|[Ss]o far this) (?P<unit>month|week|quarter)(?!\w)")
_LATER = Spaced(r"[Ll]ater (?P<which>this) (?P<unit>year|month)(?!\w)")
_NAMED = Spaced(
    r"(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id|[Aa]ll of|[Ll]ater|[Ee]arlier|[Tt]he (?:end|start"
    r"|beginning) of)(?: |-))?"
    r"(?P<which>[Ll]ast|[Tt]his(?: past)?|[Nn]ext|[Tt]he current|[Tt]he coming|[Tt]he latest|[Tt]he most"
    r" recent"
    r"|the) (?:calendar )?"
    r"(?P<unit>year|month|quarter|decade|century)(?!\w)"
)
_PAST = Spaced(
    rf"(?:[Tt]he |[Tt]hese |(?P<any>[Aa]ny of the ))?(?P<past>[Pp]ast|[Ll]ast|[Pp]revious|[Pp]rior"
    rf"|[Pp]receding|[Rr]ecent|[Nn]ext|[Cc]oming) "
    rf"(?:(?P<count>{NUMBER})(?: |-))?(?P<unit>years?|decades?|century|centuries|months?|weeks?"
    rf"|days?|quarters?|hours)(?!\w)"
)
_YEAR_OVER_YEAR = Spaced(
    r"(?P<unit>[Yy]ear|[Mm]onth|[Qq]uarter|[Ww]eek)[ -](?:over|on|to(?![ -]year))[ -](?:year|month"
    r"|quarter|week)(?!\w)"
)
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
YEARS_IN = {"year": 1, "decade": 10, "century": 100}
_PARTS = {"early": (1, 4), "earlier": (1, 8), "mid": (5, 8), "late": (9, 12), "later": (5, 12)}
_PARTS |= {"start": (1, 1), "beginning": (1, 1), "end": (12, 12)}


def read_so_far(scene: Scene, start: int) -> Core | None:
    """From the year's first day to publication: "so far this year", "earlier this year", "year to date"."""
    found = _SO_FAR.match(scene.text, start)
    if found is None or (found["alone"] and _MOVED.search(scene.text, max(0, start - _IN_REACH), start)):
        return _read_so_far_named(scene, start) or _read_so_far_month(scene, start)
    year = found["year"] or found["before"]
    if year:
        return Core(found.end(), so_far(Period.year(int(year)), scene.published))
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    return Core(found.end(), days(date(scene.published.year, 1, 1), scene.published))


_MOVED = expression(
    r"\b(?:fall(?:s|en)?|fell|rise[ns]?|rose|drop(?:s|ped)?|climb(?:s|ed)?|s[aiu]nks?|slid|go(?:es|ne)?"
    r"|went|come|came|"
    r"gets?|got|reach(?:ed)?|moved|travell?ed|pushed|stretch(?:ed)?|spread|carried|driven|drove|is|was"
    r"|not)\s$"
)
"""What is done "so far" in space or degree: "no price has fallen so far"."""


def _read_so_far_named(scene: Scene, start: int) -> Core | None:
    """Recognise "So far in October": of the month that publication lies in."""
    found = _SO_FAR_NAMED.match(scene.text, start)
    if found is None or scene.published is None:
        return None
    month = month_number(found["month"])
    year = scene.published.year - (month > scene.published.month)
    return Core(found.end("month"), so_far(Period.month(year, month), scene.published))


_IN_REACH = 20


def read_year_over_year(scene: Scene, start: int) -> Core | None:
    """Recognise "Up 3 percent year over year", "month on month": measured against the one before."""
    found = _YEAR_OVER_YEAR.match(scene.text, start)
    if found is None:
        return None
    unit = found["unit"].lower()
    if unit != "year":
        before = earlier_than(unit, scene.anchor) if scene.anchor else None
        return Core(found.end(), before, "" if before else NEEDS_ANCHOR, role="baseline")
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
        return Core(found.end(), days(scene.published, whole_unit(scene.published, found["unit"], 0).end))
    whole = (
        week_of(scene.published) if found["unit"] == "week" else whole_unit(scene.published, found["unit"], 0)
    )
    return Core(found.end(), days(whole.start, scene.published))


def whole_unit(published: date, unit: str, shift: int) -> Period:
    """The calendar unit of the day, or one so many units away."""
    if unit in {"month", "quarter"}:
        length = 1 if unit == "month" else 3
        first = add_months(published, -((published.month - 1) % length) + shift * length)
        return days(first, add_months(first, length) - timedelta(days=1))
    length = YEARS_IN[unit]
    first_year = published.year // length * length + shift * length
    return days(date(first_year, 1, 1), date(first_year + length - 1, 12, 31))


def read_year_told(scene: Scene, start: int) -> Core | None:
    """Recognise "ended the year with", "61 for the year": this year so far, early in it the last."""
    found = _THE_YEAR.match(scene.text, start)
    if found is None or not _ENDS.search(scene.text, max(0, start - _IN_REACH), start):
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    year = (scene.published - timedelta(days=_STILL_LAST_YEAR)).year
    return Core(found.end(), so_far(Period.year(year), scene.published))


_THE_YEAR = Spaced(r"[Tt]he year(?=[.,;]|\s(?:with|at|up|down|by|as|and|in|on|the|it|they|its)\b|$)")
_ENDS = expression(r"\b(?:(?:end|finish)(?:ed|es|s|ing)?|clos(?:e|es|ed|ing))\s$|\bfor\s$", re.IGNORECASE)
_STILL_LAST_YEAR = 59
"""Days: in January and February news sums up the year before."""


def read_named_unit(scene: Scene, start: int) -> Core | None:
    """Recognise "Last year", "this month", "next quarter", "late last year"; a current one ends today."""
    found = _NAMED.match(scene.text, start)
    if found is None or (found["which"] == "the" and not (found["part"] or "").endswith("of")):
        return None
    if found["which"].endswith(("latest", "recent")) and _LATEST_OF.match(scene.text, found.end()):
        return None
    named = scene.text.endswith("the ", 0, start) and scene.text.startswith(" of ", found.end())
    if named and found["unit"] != "year":
        return None  # "the last month of its contract"
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    month = scene.month if found["which"] == "the" and found["unit"] == "month" else None
    if month is not None and not scene.looks_ahead(start):
        return Core(found.end(), days(month.end, month.end) if "end" in found["part"].lower() else month)
    return _read_unit(scene, scene.published, start, found)


_LATEST_OF = Spaced(
    r" (?:for which|for|in which|that|with|available|on record|when|of (?!the (?:year|month))|covered"
    r"|studied|reported)(?!\w)"
)
"""Behind "the latest year", which so tells of a year that was named."""


def _read_unit(scene: Scene, published: date, start: int, found: re.Match[str]) -> Core:
    """The unit counted from publication, or the part of it."""
    which, unit = found["which"].lower().split()[-1], found["unit"]
    rolling = _so_long_around(scene, published, start, found)
    if rolling is not None:
        return Core(found.end(), rolling)
    shift = {"last": -1, "past": -1, "latest": -1, "recent": -1, "next": 1, "coming": 1}.get(which, 0)
    owns = scene.text.startswith(("'s", "’s"), found.end())
    if unit == "year" and not found["part"] and (which == "next" or (which == "this" and owns)):
        planned = _planned_year(scene, published, start)
        if planned is not None:
            return Core(found.end(), planned.shifted(shift))
    enrolled = (
        enrollment_year(scene, start, found.end(), which) if unit == "year" and not found["part"] else None
    )
    if enrolled is not None:
        return enrolled
    whole = whole_unit(published, unit, shift)
    if scene.is_deadline(start) and (found["part"] or "").lower() == "the end of":
        return Core(found.end(), whole)  # "by the end of the year" may be any day of it
    part = (found["part"] or "all of").lower().split()
    named = _named_part(whole, unit, part)
    if named is not None:
        return Core(found.end(), so_far(named, published), "", approximate=True)
    return Core(found.end(), whole if scene.looks_ahead(start) else so_far(whole, published))


def _so_long_around(scene: Scene, published: date, start: int, found: re.Match[str]) -> Period | None:
    """The ten years of "the last decade", up to now, or what "over the next year" is from now on."""
    which, unit = found["which"].lower().split()[-1], found["unit"]
    if unit in {"decade", "century"} and which in {"last", "past"}:
        return _rolling(published, 1, unit)
    ahead = which in {"next", "coming"} and (unit == "decade" or _is_from_now_on(scene, start))
    return so_long_from(published, 1, unit) if ahead else None


def read_just_ended(scene: Scene, start: int) -> Core | None:
    """Recognise "the quarter just ended", "the month that has just closed": the last one that is over."""
    found = _JUST_ENDED.match(scene.text, start)
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    return Core(found.end(), whole_unit(scene.published, found["unit"], -1))


_JUST_ENDED = Spaced(
    r"[Tt]he (?:calendar )?(?P<unit>year|quarter|month) (?:that )?(?:has )?just (?:ended|closed|past"
    r"|over|completed)(?!\w)"
)


def _is_from_now_on(scene: Scene, start: int) -> bool:
    """Whether so long from now is meant: "over the next year", where "next year" is one of the calendar."""
    return _OVER_THE.search(scene.text, max(0, start - _IN_REACH), start) is not None


_OVER_THE = expression(r"\b(?:over|within|during) the $", re.IGNORECASE)


def _planned_year(scene: Scene, published: date, start: int) -> Period | None:
    """The fiscal or school year under way, where the text is about plans for the next."""
    about = _PLANS.search(scene.text, *scene.around(start))
    return current_fiscal_year(scene, published, start) if about else None


_PLANS = expression(
    r"\b(?:next|coming|upcoming)\s(?:school|fiscal|budget|academic)\syear\b|"
    r"\b(?:school|fiscal|budget) year (?:that|which) (?:begins|starts|will)\b|"
    r"\bschool (?:board|district)\b[^.]{0,90}\bbudget\b|\bbudget\b[^.]{0,60}\bschool (?:board|district)\b",
    re.IGNORECASE,
)


def _named_part(whole: Period, unit: str, part: list[str]) -> Period | None:
    """The part of a year or a month that is named: "late last month"; None for all of it, or "later"."""
    if unit == "year" and part != ["all", "of"]:
        return _part_of(whole, part)
    if unit != "month" or part[0] not in _THIRDS:
        return None
    first, last = _THIRDS[part[0]]
    return days(whole.start.replace(day=first), whole.start.replace(day=min(last, whole.end.day)))


_THIRDS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
"""Days."""


def _part_of(year: Period, part: list[str]) -> Period:
    """The months of a year that "early", "late" or "the end of" name."""
    first, last = _PARTS[part[1] if part[-1] == "of" else part[0]]
    return days(year.start.replace(month=first), Period.month(year.start.year, last).end)


def read_past(scene: Scene, start: int) -> Core | None:
    """Recognise "The past 12 months", "the last decade", "the next two years"."""
    found = _PAST.match(scene.text, start)
    if found and _THE_LAST.match(found.group()) and not _is_just_past(scene, start, found.end()):
        return None
    if found is None or (found["count"] is None and not _counts_alone(found)):
        return None
    recent = found["count"] is None and found["past"].lower() == "recent"
    number = None if recent else count(found["count"] or "one")
    if number is None:
        return Core(found.end(), None, "says no number")
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    return _so_long(scene, found, number)


def _is_just_past(scene: Scene, start: int, end: int) -> bool:
    """Whether "the last year" is a stretch up to now: not one "of the contract", or "before the war"."""
    over = _OVER.search(scene.text, max(0, start - _IN_REACH), start) is not None
    return over and _OF_SOMETHING.match(scene.text, end) is None


_OVER = expression(r"\b(?:over|in|during|within|for|across|throughout) $", re.IGNORECASE)
_OF_SOMETHING = expression(r" (?:of|for|before|that|when|with|in which|on record|to|and a half|alone)\b")


def _so_long(scene: Scene, found: re.Match[str], number: float) -> Core:
    """So many units up to publication, or from it on; or up to what was told of before."""
    published, unit = scene.published or date.max, singular(found["unit"])
    if unit == "hour":
        return _hours(found, published, number)
    if found["past"].lower() in {"next", "coming"}:
        return Core(found.end(), so_long_from(published, number, unit))
    before = _twelve_before(scene, found["past"], number, unit)
    if before is not None:
        return Core(found.end(), before, role="baseline")
    present = scene.present(found.start())
    first = found.start()
    each = found["any"] or _SO_MANY_OF.search(scene.text, max(0, first - _IN_REACH), first)
    if each and unit in YEARS_IN and present:
        return Core(found.end(), look_back(present, number, unit))
    return Core(found.end(), _rolling(published, number, unit))


_SO_MANY_OF = expression(rf"\b(?:{NUMBER}|most) of $", re.IGNORECASE)
"""Before years that are told one by one: "in nine of the past 10 years"."""


def _hours(found: re.Match[str], published: date, number: float) -> Core:
    """The days that so many hours up to now, or from now on, touch."""
    step = timedelta(days=math.ceil(number / 24))
    if found["past"].lower() in {"next", "coming"}:
        return Core(found.end(), days(published, published + step))
    return Core(found.end(), days(published - step, published))


def _twelve_before(scene: Scene, past: str, number: float, unit: str) -> Period | None:
    """What "the previous 12 months" names where the text has just told of as many: those before them."""
    months = round(number * {"month": 1, "quarter": 3, "year": 12}.get(unit, 0))
    anchor = scene.anchor
    if past.lower() not in {"previous", "preceding", "prior"} or anchor is None or months == 0:
        return None
    alike = anchor.whole_months and abs(anchor.days - months * _MONTH_DAYS) <= _SAME_LENGTH * months
    alike = alike or (unit == "month" and anchor.whole_months and anchor.days <= _MONTH_DAYS + 1)
    return days(add_months(anchor.start, -months), anchor.start - timedelta(days=1)) if alike else None


_MONTH_DAYS, _SAME_LENGTH = 30, 2
"""Days."""


def _counts_alone(found: re.Match[str]) -> bool:
    """Whether the unit needs no number: "the past decade"; "last year" and "the previous year" are others."""
    if found["past"].lower() == "recent":
        return found["unit"].endswith("s")
    if _THE_LAST.match(found.group()):
        return found["unit"] in {"year", "month", "week", "quarter", "decade", "century"}
    singular_unit = not found["unit"].endswith("s")
    own_words = found["past"].lower() == "past" or found["unit"] in {"decade", "century"}
    return singular_unit and own_words and found["past"].lower() not in {"next", "coming"}


_THE_LAST = expression(r"the last \w+(?<!s)$")
"""Behind "over", "the last year" is the past one: twelve months up to now."""


def singular(unit: str) -> str:
    """Recognise "Years" as "year"; "centuries" as "century"."""
    return "century" if unit.startswith("centur") else unit.rstrip("s")


def _rolling(published: date, number: float, unit: str) -> Period:
    """So many days, weeks, months or years up to the day before publication."""
    last = published - timedelta(days=1)
    months = number * _MONTHS_IN.get(unit, 0)
    if months == 0:
        return days(published - timedelta(days=round(number * (7 if unit == "week" else 1))), last)
    return days(same_day(published, -round(months)), last)


def so_long_from(first: date, number: float, unit: str) -> Period:
    """So many days, weeks, months or years, the first day among them."""
    months = number * _MONTHS_IN.get(unit, 0)
    if months == 0:
        return days(first, first + timedelta(days=round(number * (7 if unit == "week" else 1)) - 1))
    return days(first, same_day(first, round(months)) - timedelta(days=1))


def same_day(day: date, months: int) -> date:
    """The same day so many months away, or the last day of a month that has no such day."""
    first = add_months(day, months)
    return first.replace(day=min(day.day, Period.month(first.year, first.month).end.day))


def look_back(present: date, number: float, unit: str) -> Period:
    """How far "its fewest in a decade" looks back: whole years before this one, or whole months."""
    if unit == "month":
        return months_before(present, max(1, round(number)))
    years = max(1, round(number * YEARS_IN[unit]))
    return days(date(present.year - years, 1, 1), date(present.year - 1, 12, 31))
