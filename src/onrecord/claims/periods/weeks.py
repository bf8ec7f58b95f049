"""Read days and weeks around publication: weekdays, "yesterday", "last week", "over the weekend"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.claims.periods.dates import read_day_first, read_month_date
from onrecord.claims.periods.names import (
    LAST,
    MONTH,
    NUMBER,
    ORDINALS,
    WEEKDAY,
    Spaced,
    count,
    weekday_number,
)
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, days, so_far
from onrecord.expression import expression
from onrecord.record import Period

_WEEKDAY = Spaced(
    rf"(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his (?:past|coming)"
    rf"|[Tt]he following) )?(?P<day>{WEEKDAY})(?!\w| (?:mornings|afternoons|evenings|nights)\b)"
)
_DATED = Spaced(r",? ")
_NEAR = Spaced(
    r"(?P<day>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Ll]ast night|[Tt]his (?:morning|afternoon|"
    r"evening)"
    r"|[Oo]vernight(?= (?:on|into|after|in|at|as|and|when|by)\b|[.,;!]|$))(?!\w)"
)
_WEEK = Spaced(
    r"(?:(?P<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?P<which>[Ll]ast|[Tt]his|[Nn]ext"
    r"|[Tt]his past|[Tt]he past) "
    r"(?P<unit>week(?:end)?)(?!\w)"
)
_WEEK_OF_MONTH = Spaced(
    rf"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal) (?P<full>full )?week"
    rf" (?:of|in) (?={MONTH})"
)
_WEEKS_OF_MONTH = Spaced(
    rf"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ll]ast|[Ff]inal) (?P<count>{NUMBER}) (?P<unit>week|day)s "
    rf"of (?={MONTH})"
)
_BEFORE_LAST = Spaced(r"[Tt]he week before last(?!\w| [A-Za-z]+day)")
_THE_WEEKEND = Spaced(r"(?:[Oo]ver|[Dd]uring|[Oo]n) the (?:past )?weekend(?!\w)")
_ANY = expression(
    r"\b(?:an?|one|any|some|every|each|most|another)\s(?:(?:single|given|typical|average|normal|recent|"
    r"busy)\s)?$",
    re.IGNORECASE,
)
_MONTHLY = expression(r" of (?:the|each|every|any) month\b")
"""Behind a weekday that comes again: "on the third Wednesday of the month"."""
_ANY_REACH = 20
"""Before a weekday, what makes it one of many: "on a single Thursday last month"."""
_NEAR_DAYS = {"yesterday": -1, "last night": -1, "overnight": -1, "tomorrow": 1}
_SATURDAY, _SUNDAY = 5, 6


def read_weekday(scene: Scene, start: int) -> Core | None:
    """A weekday: the latest one, or today; "next Friday" and "will meet Friday" the coming one."""
    found = _WEEKDAY.match(scene.text, start)
    if found is None or (not found["which"] and _ANY.search(scene.text, max(0, start - _ANY_REACH), start)):
        return None
    if _MONTHLY.match(scene.text, found.end()):
        return None
    gap = _DATED.match(scene.text, found.end())
    dated = (read_month_date(scene, gap.end()) or read_day_first(scene, gap.end())) if gap else None
    if dated is not None and dated.period is not None and dated.period.days == 1:
        return dated
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    which = " ".join((found["which"] or "").lower().split())
    back = (scene.published.weekday() - weekday_number(found["day"])) % 7
    if which in {"next", "this coming", "the following"} or (
        not which and back and _is_to_come(scene, start, found.end())
    ):
        day = scene.published + timedelta(days=7 - back)
    elif which == "last" and back == 0:
        day = scene.published - timedelta(days=7)
    else:
        day = scene.published - timedelta(days=back)
    return Core(found.end(), days(day, day))


def _is_to_come(scene: Scene, start: int, end: int) -> bool:
    """Whether the weekday is the coming one, also where it opens the clause: "on Tuesday others will"."""
    if scene.looks_ahead(start) or scene.takes_up(start):
        return True
    opens = _OPENS.search(scene.text, max(0, start - _ANY_REACH), start)
    return opens is not None and _WILL_BE.match(scene.text, end) is not None


_OPENS = expression(r"(?:^|[.!?;”\"\n]\s{0,2}|\b(?:and|but|while),?\s)on\s$", re.IGNORECASE)
_WILL_BE = expression(
    r",?\s(?!(?:[\w’'-]+\s){0,4}(?:said|told|wrote|that|[a-z]{3,12}ed)\s)(?:[\w’'-]+\s){1,5}(?:will|would)\s"
)


def read_near_day(scene: Scene, start: int) -> Core | None:
    """Yesterday, last night, today, this morning, tonight, tomorrow; overnight, from yesterday to today."""
    found = _NEAR.match(scene.text, start)
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    name = " ".join(found["day"].lower().split())
    day = scene.published + timedelta(days=_NEAR_DAYS.get(name, 0))
    return Core(found.end(), days(day, scene.published if name == "overnight" else day))


def week_of(day: date) -> Period:
    """The week that a newspaper of ``day`` calls this week: Sunday to Saturday, as calendars in the US run.

    A Sunday paper still speaks from the week that it closes: its "last week" is the one before that.
    """
    back = 7 if day.weekday() == _SUNDAY else day.weekday() + 1
    first = day - timedelta(days=back)
    return days(first, first + timedelta(days=6))


def read_a_weekend(scene: Scene, start: int) -> Core | None:
    """Recognise "After a violent weekend", "a weekend in which six died": the last one."""
    if scene.published is None or not scene.text.startswith("weekend", start):
        return None
    before, behind = max(0, start - _REACH), start + len("weekend")
    told = _AFTER_ONE.search(scene.text, before, start) or (
        _ONE.search(scene.text, before, start) and _IN_WHICH.match(scene.text, behind)
    )
    return Core(behind, weekend(scene.published, coming=False)) if told else None


_AFTER_ONE = expression(
    r"\b(?:[Aa]fter|[Ff]ollowing) an? (?:(?:especially|particularly|very) )?"
    r"(?:violent|deadly|bloody|busy|chaotic|tragic|brutal|stormy|turbulent|rough|wild) $"
)
_ONE = expression(r"\b[Aa]n? (?:[a-z]+ )?$")
_IN_WHICH = expression(r" (?:in|during) which (?!the\b.{0,40}\bwill\b)| that (?:saw|left|claimed)\b")
_REACH = 44
"""Characters."""


def read_week(scene: Scene, start: int) -> Core | None:
    """Recognise "Last week", "this week", "next week", "earlier this week", "last weekend".

    "The past week" is the seven days up to publication.
    """
    found = _WEEK.match(scene.text, start) or _THE_WEEKEND.match(scene.text, start)
    before_last = None if found else _BEFORE_LAST.match(scene.text, start)
    found = found or before_last
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    if before_last:
        return Core(found.end(), week_of(scene.published - timedelta(days=14)))
    return Core(found.end(), _named_week(scene.published, found.groupdict()))


def _named_week(published: date, groups: dict[str, str | None]) -> Period:
    """The days of the week or weekend that words like "last", "this" and "the past" mean."""
    which = (groups.get("which") or "the past").lower().split()
    if groups.get("unit") != "week":
        under_way = which == ["last"] and published.weekday() >= _SATURDAY
        return weekend(published - timedelta(days=7 * under_way), coming=which == ["next"])
    week = week_of(published)
    if which == ["this"]:
        return _this_week(week, published, (groups["part"] or "").lower())
    if which == ["the", "past"]:
        return days(published - timedelta(days=7), published - timedelta(days=1))
    shift = timedelta(days=7 if which == ["next"] else -7)
    return days(week.start + shift, week.end + shift)


def read_week_of_month(scene: Scene, start: int) -> Core | None:
    """Recognise "The first week of May", "the last ten days of September": so many days of the month."""
    found = _WEEK_OF_MONTH.match(scene.text, start) or _WEEKS_OF_MONTH.match(scene.text, start)
    month = read_month_date(scene, found.end()) if found else None
    if found is None or month is None or month.period is None:
        return None
    whole = Period.month(month.period.start.year, month.period.start.month)
    groups = found.groupdict()
    number = count(groups["count"]) if "count" in groups else 1
    length = round(number or 0) * (1 if groups.get("unit") == "day" else 7)
    if not 0 < length <= whole.days:
        return None
    if groups.get("full"):
        return month._replace(period=_full_week(whole, found["nth"].lower()))
    if found["nth"].lower() in LAST:
        return month._replace(
            period=days(whole.end - timedelta(days=length - 1), whole.end), approximate=True
        )
    first = whole.start + timedelta(days=7 * (ORDINALS[found["nth"].lower()] - 1))
    return month._replace(period=days(first, first + timedelta(days=length - 1)), approximate=True)


def read_half_month(scene: Scene, start: int) -> Core | None:
    """Recognise "The first half of November", "the second half of the month", which begins on the 16th."""
    found = _HALF_MONTH.match(scene.text, start)
    if found is None:
        return None
    core = read_month_date(scene, found.end("of")) if found["of"] is not None else None
    told = core.period if core else scene.month or scene.today
    if told is None or (core and core.period is None):
        return None
    month = Period.month(told.start.year, told.start.month)
    first = found["nth"].lower() == "first"
    half = (
        days(month.start, month.start.replace(day=15))
        if first
        else days(month.start.replace(day=16), month.end)
    )
    return Core(core.end if core else found.end(), so_far(half, scene.published))


_HALF_MONTH = Spaced(
    r"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ss]econd|[Ll]atter|[Ll]ast) half of "
    rf"(?:(?P<of>)(?={MONTH})|(?:the|this) month(?!\w))"
)


def _full_week(month: Period, nth: str) -> Period:
    """The nth week from Sunday to Saturday that lies in the month, or its last."""
    sunday = month.start + timedelta(days=(_SUNDAY - month.start.weekday()) % 7)
    weeks = ((month.end - sunday).days + 1) // 7
    first = sunday + timedelta(days=7 * (min(weeks, ORDINALS.get(nth, weeks)) - 1))
    return days(first, first + timedelta(days=6))


def _this_week(week: Period, published: date, part: str) -> Period:
    """From the week's start to today; "later this week" from today to its end."""
    last = max(week.end, published)
    return days(published, last) if part == "later" else days(week.start, published)


def weekend(day: date, *, coming: bool) -> Period:
    """The Saturday and Sunday that ended last, or that ``day`` lies in, or the next."""
    back = (day.weekday() - 5) % 7
    saturday = day - timedelta(days=back)
    if coming:
        saturday += timedelta(days=7)
    return days(saturday, saturday + timedelta(days=1))
