"""Read times counted back from publication: "two years ago", "a year ago this month", "two falls ago"."""

from __future__ import annotations

from datetime import date, timedelta

from onrecord.claims.periods.names import HEDGE, NUMBER, SEASONS, Spaced, count
from onrecord.claims.periods.parts_of_year import seasons_ago
from onrecord.claims.periods.relative import YEARS_IN, singular, whole_unit
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days
from onrecord.claims.periods.weeks import week_of
from onrecord.expression import expression
from onrecord.record import Period

_AGO = Spaced(
    rf"{HEDGE}(?P<count>{NUMBER})(?: |-)(?P<unit>years?|decades?|months?|weeks?|days?|summers|falls"
    rf"|autumns|winters|springs) ago(?!\w)"
)


def read_ago(scene: Scene, start: int) -> Core | None:
    """Recognise "Two years ago", "a month ago": the whole year, month, week or day that far back."""
    found = _AGO.match(scene.text, start)
    if found is None or (
        _THAN.match(found.group()) and _FIGURE_BEFORE.search(scene.text, max(0, start - 12), start)
    ):
        return None  # "$1.50 more than a year ago" compares
    number = count(found["count"])
    if number is None:
        return Core(found.end(), None, "says no number")
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    unit = singular(found["unit"])
    then = _AGO_THIS.match(scene.text, found.end()) if unit == "year" else None
    if then:
        return Core(then.end(), _so_long_ago(scene.published, round(number), then["unit"]))
    if unit in SEASONS:
        return Core(found.end(), seasons_ago(scene.published, unit, round(number)), "", approximate=True)
    rough = unit in {"year", "decade"} and number > 1
    return Core(found.end(), back_from(scene.published, number, unit), "", approximate=rough)


_AGO_THIS = Spaced(r" (?:this (?P<unit>month|week|quarter)|today|to the day)(?!\w)")


def _so_long_ago(published: date, years: int, unit: str | None) -> Period:
    """The month, week or day of "two years ago this month", "a year ago today"."""
    if unit is None:
        return days(published, published).shifted(-years)
    return (week_of(published) if unit == "week" else whole_unit(published, unit, 0)).shifted(-years)


_THAN = expression(r"\w+ than\b")
_FIGURE_BEFORE = expression(
    r"(?:[\d%]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|percent|cent|points?|cents|pence|dollars|pounds|euros|thousand|million|billion|tons"
    r"|tonnes|"
    r"barrels|bushels|acres|gallons|feet|miles|degrees)) $"
)


def back_from(published: date, number: float, unit: str) -> Period:
    """The whole year, month, week or the day so long ago."""
    if unit in {"year", "decade"}:
        return Period.year(published.year - round(number * YEARS_IN[unit]))
    if unit == "month":
        month = add_months(published, -round(number))
        return Period.month(month.year, month.month)
    if unit == "week":
        week = week_of(published)
        step = timedelta(days=7 * round(number))
        return days(week.start - step, week.end - step)
    day = published - timedelta(days=round(number))
    return days(day, day)
