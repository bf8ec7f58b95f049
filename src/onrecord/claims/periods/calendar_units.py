"""Read days, weeks and quarters named by a date or a month: "the week of June 5", "the March quarter"."""

from __future__ import annotations

from datetime import date, timedelta

from onrecord.claims.periods.dates import read_day_first, read_month_date
from onrecord.claims.periods.holidays import HOLIDAYS, long_weekend
from onrecord.claims.periods.names import MONTH, Spaced
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days
from onrecord.record import Period

_WEEK_OF = Spaced(
    r"(?:[Tt]he )?week (?:of|beginning|starting|commencing|that (?:began|started|begins|starts)) (?:on )?"
)
_QUARTER_OF = Spaced(rf"(?:[Tt]he )?(?={MONTH} (?:quarter|half)(?!\w))")
_EDGE = Spaced(rf"[Tt]he (?P<edge>first|last|final) day of (?={MONTH})")
_YEARS_END = Spaced(r"(?:[Yy]ear|[Yy]ear['’]s)[ -][Ee]nd(?!\w)")
_WEEKEND = Spaced(
    r"(?:[Tt]he |[Aa] )?(?:(?:three|four)-day )?(?P<kind>long|holiday|bank holiday|three-day"
    r"|four-day)(?: holiday)? weekend(?!\w)"
)
_RECENT = 31
"""Days: the holiday weekend that news calls "the holiday weekend" is at most so long ago."""


def read_week_of(scene: Scene, start: int) -> Core | None:
    """Recognise "The week of June 5": the seven days from then on."""
    found = _WEEK_OF.match(scene.text, start)
    core = (read_month_date(scene, found.end()) or read_day_first(scene, found.end())) if found else None
    if core is None or core.period is None or core.period.days > 1:
        return None
    return core._replace(period=days(core.period.start, core.period.start + timedelta(days=6)))


def read_month_quarter(scene: Scene, start: int) -> Core | None:
    """Recognise "The March quarter", "the June half": the three, the six months that end with it."""
    found = _QUARTER_OF.match(scene.text, start)
    core = read_month_date(scene, found.end()) if found else None
    if core is None or core.period is None:
        return None
    quarter = "quarter" in scene.text[core.end : core.end + 9]
    last = Period.month(core.period.start.year, core.period.start.month).end
    end = core.end + len(" quarter" if quarter else " half")
    return core._replace(end=end, period=days(add_months(last, -2 if quarter else -5), last))


def read_edge(scene: Scene, start: int) -> Core | None:
    """Recognise "The last day of September"."""
    found = _EDGE.match(scene.text, start)
    core = read_month_date(scene, found.end()) if found else None
    if found is None or core is None or core.period is None:
        return None
    month = Period.month(core.period.start.year, core.period.start.month)
    day = month.start if found["edge"] == "first" else month.end
    return core._replace(period=days(day, day))


def read_years_end(scene: Scene, start: int) -> Core | None:
    """Recognise "At year's end": the last 31 December, or the next where the text looks ahead."""
    found = _YEARS_END.match(scene.text, start)
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    day = date(scene.published.year - (not scene.looks_ahead(start)), 12, 31)
    return Core(found.end(), days(day, day))


def read_holiday_weekend(scene: Scene, start: int) -> Core | None:
    """Recognise "The long holiday weekend": the last of a holiday, if one was in the month before."""
    found = _WEEKEND.match(scene.text, start)
    if found is None or scene.published is None:
        return None
    year, day = scene.published.year, scene.published
    weekends = (long_weekend(rule(y)) for rule in HOLIDAYS.values() for y in (year - 1, year))
    recent = [one for one in weekends if 0 <= (day - one.start).days <= _RECENT and one.days > _SHORT]
    return Core(found.end(), max(recent, key=lambda one: one.end), "", approximate=True) if recent else None


_SHORT = 2
"""Days: a longer weekend than usual."""
