"""Read times counted from another in the text: "a year earlier", "the previous month", "that year"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.align import earlier_than
from onrecord.claims.periods.names import MONTH, NUMBER, ORDINALS, Spaced, count, month_number
from onrecord.claims.periods.relative import same_day, so_long_from
from onrecord.claims.periods.scene import NEEDS_ANCHOR, Core, Scene, add_months
from onrecord.claims.periods.weeks import weekend
from onrecord.record import Period

if TYPE_CHECKING:
    import re

    from onrecord.claims.periods.time_phrase import Role

_EARLIER = Spaced(
    rf"(?:[Jj]ust )?(?P<count>{NUMBER}) (?P<unit>years?|decades?|months?|weeks?"
    rf"|days?) (?P<way>earlier|before|later)(?!\w)"
)
_BEFORE = Spaced(
    r"[Tt]he (?:(?P<which>previous|prior|preceding) (?:(?:calendar )?(?P<unit>year|quarter|month"
    r"|week(?:end)?|day)(?!\w)"
    rf"|(?P<month>{MONTH}))"
    r"|(?P<behind>year|quarter|month|week(?:end)?|day) (?:before|earlier|prior)(?: that(?=[,.;]| it\b|"
    r" there\b))?(?!\w))"
)
_NEXT = Spaced(
    rf"[Tt]he (?:following (?P<month>{MONTH})(?! \d)|(?:following|next) (?P<unit>year|month|week|day)(?!\w)"
    r"|(?P<behind>year|month|week|day)s? (?:after|following)(?= (?:the|its|his|her|their|that|a|an)\b)"
    r"|(?P<on>year|month|week) that follow(?:s|ed)(?!\w)"
    r"|(?P<next>year|month|week|day) after(?=[.,;:”\"]|$| (?:and|but|it|there|they|he|she|we)\b))"
)
_THAT = Spaced(
    r"(?:[Ll]ater |[Ee]arlier )?(?:[Tt]hat|[Tt]he)(?P<same> same)? (?P<unit>year|month|week|day|"
    r"summer|fall|winter"
    r"|spring|morning|afternoon|evening|night)(?!\w)"
)
_SAME = Spaced(
    r"(?P<first>[Tt]he (?:same|comparable|corresponding|equivalent)|[Tt]his"
    r"|[Tt]hat(?= (?:time|point|stage|date) (?:a|the|one) )) (?:\w{1,9}"
    r"[ -]){0,2}(?P<unit>date|month|week|quarter|day|season"
    r"|period|time|time period|span|stretch|point|stage|days|months|weeks|dates|timeframe"
    r"|weekend|part|portion"
    r"|time frame|window|interval)"
    r"(?P<more> (?:last year|a year (?:ago|earlier|before)|the (?:previous|prior|preceding) year"
    r"|the year (?:before|earlier|prior)|one year (?:ago|earlier)))?(?!\w)"
)
_UNITS = frozenset(("month", "week", "quarter", "day", "season"))
_YEAR_CHANGE = Spaced(r"(?:[Oo]ver|[Oo]n) the (?P<unit>year|month|quarter)(?!\w| (?:after|before|to|of))")


def read_earlier(scene: Scene, start: int) -> Core | None:
    """Recognise "A year earlier", "two months later", "the previous year", "the day before"."""
    found = _EARLIER.match(scene.text, start)
    if found is not None:
        number = count(found["count"])
        if number is None or number < 1:
            return None
        if found["way"] == "before" and _OF_AN_ACT.match(scene.text, found.end()):
            return None
        steps = int(number) if found["way"] != "later" else -int(number)
        unit = found["unit"].rstrip("s")
        if unit == "decade":
            unit, steps = "year", steps * 10
        return _counted(scene, found.end(), unit, steps, compared=found["way"] != "later")
    found = _BEFORE.match(scene.text, start)
    if found is None:
        return _read_next(scene, start)
    if found["month"]:
        return _month_ahead(scene, found.end(), month_number(found["month"]))
    return _one_before(scene, found)


def _one_before(scene: Scene, found: re.Match[str]) -> Core:
    """The unit right before the time named last: "the previous year", "the month before"."""
    unit, day = found["unit"] or found["behind"], scene.anchor is not None and scene.anchor.days == 1
    if unit == "year" and day and scene.anchor and _S.match(scene.text, found.end()):
        return Core(found.end(), Period.year(scene.anchor.start.year - 1), role="baseline")
    return _counted(scene, found.end(), unit, 1, compared=True)


_OF_AN_ACT = Spaced(
    r" (?!(?:it(?! (?:is|was) to)|he|she|they|that|this|there|when|and|but|or|at|in|on|"
    r"by|was|were|is|to|of|as|with|for)(?!\w))\w"
)
"""What is to follow, or followed, where "two days before" is no time of its own: "before the vote"."""
_S = Spaced(r"['’]s? ")
"""The year before a day, where it owns a figure, is the whole one: "the previous year's total"."""


def _read_next(scene: Scene, start: int) -> Core | None:
    """Recognise "The following month", "the week after the vote": the one behind the time named last."""
    found = _NEXT.match(scene.text, start)
    if found is None or scene.anchor is None:
        return None
    if found["month"]:
        return Core(found.end(), _month_behind(scene.anchor, month_number(found["month"])))
    unit = found["unit"] or found["next"] or found["on"]
    if unit in _SHORT and scene.anchor.days > _SHORT[unit]:
        return Core(found.end(), None, NEEDS_ANCHOR)
    if unit:
        told = scene.day if unit == "day" and scene.anchor.days > 1 else None
        gone = told and scene.today and scene.anchor.end < told.start < scene.today.start
        return Core(found.end(), earlier_than(unit, told if told and gone else scene.anchor, -1))
    first = scene.anchor.end + timedelta(days=1)
    last = {"day": first, "week": first + timedelta(days=6)}.get(found["behind"])
    if last is None:
        last = first + timedelta(days=364 if found["behind"] == "year" else 30)
    return Core(found.end(), Period(start=first, end=last))


_SHORT = {"day": 31, "week": 31}
"""Days of the longest time that such a unit follows on."""


def _month_ahead(scene: Scene, end: int, month: int) -> Core:
    """The last month of that name before the time told of: "the previous January"."""
    anchor = scene.anchor
    if anchor is None:
        return Core(end, None, NEEDS_ANCHOR, role="baseline")
    year = anchor.start.year - (month >= anchor.start.month)
    return Core(end, Period.month(year, month), role="baseline")


def _month_behind(anchor: Period, month: int) -> Period:
    """The first month of that name behind a time."""
    return Period.month(anchor.end.year + (month <= anchor.end.month), month)


def _counted(scene: Scene, end: int, unit: str, steps: int, *, compared: bool) -> Core:
    """The unit so many steps before the time named last; a comparison where it is the one before."""
    role: Role = "baseline" if compared else "period"
    anchor = scene.year_anchor() if unit == "year" else scene.anchor
    if unit in {"day", "week", "weekend"} and compared:
        anchor = anchor or scene.today
    if unit == "weekend" and scene.published and (anchor is None or anchor.days > _A_LONG_WEEKEND):
        anchor = weekend(scene.published, coming=False)
    if anchor is None:
        return Core(end, None, NEEDS_ANCHOR, role=role)
    return Core(end, earlier_than(unit, anchor, steps), role=role)


_A_LONG_WEEKEND = 5
"""Days."""


def read_year_before(scene: Scene, start: int) -> Core | None:
    """Recognise "The year-ago quarter", "the prior-year period": the time named last, a year before.

    "The year before last" is counted from publication.
    """
    last = _BEFORE_LAST.match(scene.text, start)
    if last and scene.published:
        return Core(last.end(), Period.year(scene.published.year - 2))
    found = _YEAR_BEFORE.match(scene.text, start)
    return _counted(scene, found.end(), "year", 1, compared=True) if found else None


def read_so_many_before(scene: Scene, start: int) -> Core | None:
    """Recognise "The three years before that", "the two months earlier": up to the time named last."""
    found = _SO_MANY_BEFORE.match(scene.text, start)
    number = count(found["count"] or found["many"]) if found else None
    if found is None or not number:
        return None
    anchor = scene.anchor
    if anchor is None:
        return Core(found.end(), None, NEEDS_ANCHOR)
    last = anchor.start - timedelta(days=1)
    unit = found["unit"] or found["units"]
    if unit in {"days", "weeks"}:
        length = timedelta(days=round(number) * (7 if unit == "weeks" else 1))
        return Core(found.end(), Period(start=anchor.start - length, end=last))
    months = round(number) * (12 if unit == "years" else 1)
    return Core(found.end(), Period(start=same_day(anchor.start, -months), end=last))


_SO_MANY_BEFORE = Spaced(
    rf"[Tt]he (?:(?P<count>{NUMBER}) (?P<unit>years|months|weeks|days) (?:before|earlier|prior)(?:"
    rf" (?:that|then|it))?"
    rf"|(?P<many>{NUMBER}) (?:previous|prior|preceding) (?P<units>years|months|weeks|days))"
    r"(?!\w| (?:the|its|his|her|their|a|an)\b)"
)


_BEFORE_LAST = Spaced(r"[Tt]he year before last(?!\w)")
_YEAR_BEFORE = Spaced(
    r"[Tt]he (?:year-(?:ago|earlier|before)|(?:prior|previous|preceding)-year) (?:period|quarter|month"
    r"|half|week|span|season)(?!\w)"
)


def read_same_day(scene: Scene, start: int) -> Core | None:
    """Recognise "The same day": the one named last, else that of the news."""
    found, day = _SAME_DAY.match(scene.text, start), scene.day or scene.today
    return Core(found.end(), day, role="period") if found and day else None


_SAME_DAY = Spaced(r"(?:[Tt]hat|[Tt]he) same day(?!\w)")


def read_that(scene: Scene, start: int) -> Core | None:
    """Recognise "That year", "the same month": the unit that the time named last lies in."""
    found = _THAT.match(scene.text, start)
    if found is None or (not found["same"] and "that" not in found.group().lower()):
        return None
    if found["unit"] == "month" and scene.month is not None:
        return Core(found.end(), scene.month)
    if found["unit"] == "year" and scene.since is not None:
        return Core(found.end(), scene.since)
    if scene.anchor is None or (found["unit"] == "day" and scene.anchor.days > 1):
        return Core(found.end(), None, NEEDS_ANCHOR)
    first = scene.anchor.start
    fiscal = first.month > 1 and scene.anchor == so_long_from(first, 1, "year")
    if found["unit"] == "year" and not fiscal:
        return Core(found.end(), Period.year((scene.year_anchor() or scene.anchor).start.year))
    return Core(
        found.end(), Period.month(first.year, first.month) if found["unit"] == "month" else scene.anchor
    )


def read_other_share(scene: Scene, start: int) -> Core | None:
    """Recognise "from 90 in the first quarter to 141 in the second": another part of that year."""
    found, anchor = _SHARE.match(scene.text, start), scene.anchor
    if found is None or anchor is None or not anchor.whole_months:
        return None
    if not scene.text.endswith(("in ", "for ", "during "), 0, start):
        return None
    months = 3 if anchor.days <= _A_QUARTER else 6
    place = ORDINALS[found["nth"].lower()] - 1
    if abs(anchor.days - _DAYS_IN[months]) > _FEW or place * months >= _MONTHS:
        return None
    first = add_months(anchor.start.replace(month=1), place * months)
    return Core(found.end(), Period(start=first, end=add_months(first, months) - timedelta(days=1)))


_SHARE = Spaced(r"[Tt]he (?P<nth>first|second|third|fourth)(?=[.,;:”\"]|$| (?:and|but|while|to)\b)")
_DAYS_IN, _FEW, _MONTHS = {3: 91, 6: 182}, 2, 12


def read_those(scene: Scene, start: int) -> Core | None:
    """Recognise "Those years", "those four months": what the text named last, if so long."""
    found = _THOSE.match(scene.text, start)
    if found is None:
        return None
    anchor, least = scene.anchor, _LEAST[found["unit"]]
    if anchor is None or anchor.days <= least:
        return Core(found.end(), None, NEEDS_ANCHOR)
    return Core(found.end(), anchor)


_THOSE = Spaced(rf"[Tt]hose (?:(?:same|{NUMBER}) )?(?P<unit>years|months|weeks|days)(?!\w)")
_LEAST = {"years": 366, "months": 31, "weeks": 7, "days": 1}
"""Days: what "those years" names is longer than one year."""


def read_that_time(scene: Scene, start: int) -> Core | None:
    """Recognise "over that time", "in the period", "for the quarter", "in the six months".

    It is what was named last, if that is as long as the unit says.
    """
    found = _THAT_TIME.match(scene.text, start)
    anchor = scene.anchor
    if found is None or anchor is None:
        return None
    words, number = found["unit"].lower(), count(found["count"]) if found["count"] else 1
    if words == "month" and scene.month is not None and anchor.covers(scene.month):
        return Core(found.end(), scene.month)
    if words in {"time", "period", "span", "stretch"}:
        return Core(found.end(), anchor) if anchor.days > 1 else None
    length = (number or 0) * _LENGTHS[words.rstrip("s")]
    return Core(found.end(), anchor) if abs(anchor.days - length) <= max(2, length // 20) else None


_THAT_TIME = Spaced(
    rf"(?:[Ii]n|[Dd]uring|[Ff]or|[Oo]ver|[Aa]cross) (?:that|those|the)(?: same)? "
    rf"(?:(?P<count>{NUMBER})(?: |-))?"
    r"(?P<unit>time|period|span|stretch|quarters?|months?|weeks?)(?=[.,;:”\"]| (?:and|to|was|were|from"
    r"|the|a|in|at|came|stood)\b)"
)
_LENGTHS = {"quarter": 91, "month": 30, "week": 7}


def read_same(scene: Scene, start: int) -> Core | None:
    """Recognise "The same period last year": the whole year, which ``align_baseline`` cuts."""
    found = _SAME.match(scene.text, start)
    if found is None:
        return None
    if found["more"] is None:
        if found["unit"] in _UNITS or found["first"].lower() in {"this", "that"}:
            return None  # "the same month" is "that month"
        return Core(found.end(), None, NEEDS_ANCHOR, role="baseline")
    if scene.published is None:
        return Core(found.end(), None, "needs the date of publication", role="baseline")
    return Core(found.end(), Period.year(scene.published.year - 1), role="baseline")


def read_year_change(scene: Scene, start: int) -> Core | None:
    """Recognise "Over the year", "on the month": the change since one year, or one month, before.

    Of figures for a month or a quarter "over the year" is since the same one of the year before.
    """
    found = _YEAR_CHANGE.match(scene.text, start)
    if found is None:
        return None
    anchor, published = scene.anchor, scene.published
    if found["unit"] == "year" and published is not None:
        told = anchor is not None and anchor.days <= _A_QUARTER and (published - anchor.end).days < _A_YEAR
        if anchor is None or not told or not anchor.whole_months:
            return Core(found.end(), Period.year(published.year - 1), role="baseline")
    if anchor is None:
        return Core(found.end(), None, NEEDS_ANCHOR, role="baseline")
    return Core(found.end(), earlier_than(found["unit"], anchor), role="baseline")


_A_QUARTER, _A_YEAR = 92, 366
"""Days."""
