"""Find the time phrases of a text: walk over its words, and try the readers of each word that opens one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.periods.cores import STARTERS
from onrecord.claims.periods.fiscal_nations import home_years
from onrecord.claims.periods.going_on import may_go_on
from onrecord.claims.periods.how_long import read_in_as_many, read_in_years
from onrecord.claims.periods.leads import (
    read_before_it_ends,
    read_compared,
    read_ending,
    read_in_a_row,
    read_plain,
    read_same_time,
    read_since,
    read_till,
    read_told_before,
    read_until,
)
from onrecord.claims.periods.names import NUMBER, count
from onrecord.claims.periods.of_the_report import as_reported
from onrecord.claims.periods.scene import OUTSIDE, Scene
from onrecord.claims.periods.several import read_between, read_from_list
from onrecord.claims.periods.time_phrase import TimePhrase
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from onrecord.claims.periods.scene import Led

    LeadReader = Callable[[Scene, int], Led | None]

_WORD = expression(r"[^\W\d_]+|\d+(?:[.,/-]\d+)*|(?<!\w)['’‘](?=\d0)")
_ANCHOR_REACH = 800
"""Characters over which "a year earlier" is counted from a time that was named before it."""
_SENTENCE_END = expression(r"[.!?]\s+[A-Z“\"]")
_FIGURE_REACH = 60
_FIGURE_BEFORE = expression(
    r"\b(?:from|(?<!with more )(?<!had more )(?<!(?:of|to|in|by) more )than|"
    r"below|above|under|beyond|ahead of|short of|shy of|versus|against|"
    r"topp(?:ed|ing)|tops|(?:sur)?pass(?:ed|es|ing)|exceed(?:ed|s|ing)|eclips(?:ed|es|ing)|"
    r"(?P<beside>compar(?:ed|ing|es?) (?:with|to)))\s"
    r"(?:(?:the|a|an|about|nearly|almost|some|more than|around|roughly|record|peak)\s){0,3}"
    r"(?:(?!(?:19|20)\d\d\s(?:levels?|figures|numbers|totals?)\b)\$?\d(?:[\d,.]{0,11}\d)?%?|(?:rate"
    r"|total|count|high|low|average|figure|that|those|one|\w{3,9}teen"
    r"|\w{3,6}ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen))"
    r"(?:\s(?:per\scent|percent|million|billion|thousand|per\s100,000|[a-z]{3,14})){0,2}"
    r"(?:(?<=cent)\sof\s(?:[a-z-]{3,14}\s?){1,2}(?<!\s))?"
    r",?\s(?:(?:in|of|for|during|at|by|through|on)\s)?(?:all\sof\s)?$"
)
"""A figure that another is measured against: "to 831, from 948 in", "below the 4.8 percent of"."""

_LEADS: dict[str, tuple[LeadReader, ...]] = {
    **dict.fromkeys(("since", "ever"), (read_since, read_told_before)),
    **dict.fromkeys(("with", "halfway", "midway"), (read_told_before,)),
    **dict.fromkeys(
        ("compare", "compared", "comparing", "versus", "vs", "relative", "against", "than"), (read_compared,)
    ),
    "from": (read_from_list, read_compared),
    "the": (read_ending, read_same_time, read_plain),
    "this": (read_ending, read_plain),
    "over": (read_ending, read_same_time, read_told_before, read_in_years, read_plain, read_compared),
    "up": (read_compared, read_until),
    "down": (read_compared,),
    "through": (read_same_time, read_told_before, read_until),
    **dict.fromkeys(("until", "till"), (read_same_time, read_till, read_until)),
    "before": (read_before_it_ends, read_till),
    "as": (read_until,),
    "between": (read_between,),
    "in": (
        read_in_as_many,
        read_ending,
        read_same_time,
        read_told_before,
        read_in_a_row,
        read_in_years,
        read_plain,
        read_compared,
    ),
    "each": (read_in_a_row,),
    "across": (read_plain,),
    "for": (read_ending, read_same_time, read_in_a_row, read_in_years, read_plain),
    "during": (read_ending, read_same_time, read_told_before, read_in_years, read_plain),
    **dict.fromkeys(("at", "by", "to"), (read_same_time,)),
    **dict.fromkeys(("within", "after"), (read_in_years,)),
}
_PLAIN: tuple[LeadReader, ...] = (read_plain,)


def find_periods(
    text: str, published: date | None, *, fiscal_month: int | None = None, nation: str = "", state: str = ""
) -> tuple[TimePhrase, ...]:
    """All time phrases of ``text``, in order; none overlap.

    Args:
        text: A sentence, or a whole article: "a year earlier" is counted from the time named last.
        published: The day of publication; without it "last week" stays open and says why.
        fiscal_month: The month in which fiscal years start; without it October for the federal government,
            July for states, cities and schools, as the words around tell.
        nation: The nation whose fiscal years are meant, "" for the United States.
        state: The postal code of the American state that the text is about or lies in, "" for none.

    Takes time in proportion to the length of the text.
    """
    found: list[TimePhrase] = []
    floor, anchor_end = 0, 0
    anchor: Period | None = None
    month: Period | None = None
    since: Period | None = None
    long: Period | None = None
    day: Period | None = None
    home = home_years(state)
    for word in _WORD.finditer(text):
        start = word.start()
        name = word.group().lower()
        if start < floor or not (name in _LEADS or name in STARTERS or not name[0].isalpha()):
            continue
        if not may_go_on(text, name, word.end()):
            continue
        near = anchor if start - anchor_end < _ANCHOR_REACH else None
        near = _one_more_back(text, start, found[-1:]) or _two_compared(text, start, found[-2:]) or near
        near = _one_more_on(text, start, found[-1:], published) or near
        scene = Scene(text, published, fiscal_month, near, anchor_end, month, nation, since, home, long, day)
        led = _read(scene, start, name)
        if led is None:
            continue
        floor = led.core.end
        if _dates_an_old_figure(text, start, led, found, near):
            led = led._replace(role="baseline")
        found.append(_phrase(text, start, led))
        period = led.core.period
        if period is None or (published and period.start > published):
            continue
        compared = led.role == "baseline"
        month = (
            period
            if not compared and period == Period.month(period.start.year, period.start.month)
            else month
        )
        whole = led.role in {"since", "baseline"} and period == Period.year(period.start.year)
        since = period if whole else since if period.days == 1 else None
        said = period.days == 1 and _tells_when_said(text, start, floor)
        if led.role == "period" and not said and not _was_matched(text, start):
            anchor, anchor_end = period, floor
            long = period if period.days >= _A_MONTH else long
            day = period if period.days == 1 else day
    return as_reported(found, published)


_A_MONTH = 28
"""Days."""


def _one_more_back(text: str, start: int, before: list[TimePhrase]) -> Period | None:
    """The year just compared with, if another is before it: "177 last year and 130 the year before that"."""
    for one in before:
        chained = one.role == "baseline" and one.period and one.period.days >= _A_YEAR
        if not chained or not _THE_YEAR_BEFORE.match(text, start):
            continue
        if _BEFORE_THAT.match(text, start) or _AND_A_FIGURE.fullmatch(text, one.end, start):
            return one.period
    return None


def _one_more_on(text: str, start: int, before: list[TimePhrase], published: date | None) -> Period | None:
    """The year to come that another follows: "$9 million in fiscal 2017 and $14 million the year after"."""
    last = before[-1] if before else None
    if last is None or published is None or last.period is None or last.period.start <= published:
        return None
    near = last.period.days >= _A_YEAR and start - last.end < _NEXT_REACH
    return last.period if near and _THE_YEAR_AFTER.match(text, start) else None


def _two_compared(text: str, start: int, before: list[TimePhrase]) -> Period | None:
    """The years from the one to the other: "compares 2023 with 2020. Over those three years"."""
    found = _OVER_THOSE.match(text, start)
    if found is None or len(before) <= 1 or start - before[-1].end > _NEXT_REACH:
        return None
    one, other = (time.period for time in before)
    if not one or not other or not _WITH.fullmatch(text, before[0].end, before[1].start):
        return None
    earlier, later = sorted((one, other), key=lambda period: period.start)
    years = later.start.year - earlier.start.year
    said = count(found["count"]) if found["count"] else years
    whole = earlier == Period.year(earlier.start.year) and later == Period.year(later.start.year)
    return Period(start=earlier.start, end=later.end) if whole and said == years > 1 else None


_NEXT_REACH = 160
"""Characters."""
_THE_YEAR_AFTER = expression(
    r"the (?:year (?:after|that follows)|(?:following|next) year)\b|(?:a|one|two) years? later\b",
    re.IGNORECASE,
)
_OVER_THOSE = expression(
    rf"(?:over |in |during )?those (?:(?:same )?(?P<count>{NUMBER}) )?years\b", re.IGNORECASE
)
_WITH = expression(r" (?:with|to|and|against) (?:(?:those|that|figures|numbers|data) (?:of|from|for) )?")
_A_YEAR = 364
_THE_YEAR_BEFORE = expression(r"the year (?:before|prior)\b", re.IGNORECASE)
_BEFORE_THAT = expression(r"the year (?:before|prior) that\b", re.IGNORECASE)
_AND_A_FIGURE = expression(
    r",? and (?:(?:about|nearly|just|only|some) )?\$?\d[\d.,]{0,12}\S?(?: [a-z]+){0,2} |,? and [a-z-]+ "
)


def _was_matched(text: str, start: int) -> bool:
    """Whether the time dates an old mark that was reached again: "equaled the highs of June and July"."""
    return _MATCHED.search(text, max(0, start - _FIGURE_REACH), start) is not None


_MATCHED = expression(
    r"\b(?:equal(?:l?ed|l?ing|s)|match(?:ed|es|ing)|ties|tied|tying|beat|beats|beating|topp?(?:ed|s|ing)|"
    r"surpass(?:ed|es|ing)|broke|breaks|breaking|bettered|eclips(?:ed|es|ing)|above|below) (?:the|its|their) "
    r"(?:[a-z-]+ ){0,2}(?:records?|highs?|lows?|peaks?|marks?) (?:set |reached |hit )?(?:of|in|from|on) "
    r"(?:[A-Z][a-z]+,? (?:and )?){0,2}$"
)


def _tells_when_said(text: str, start: int, end: int) -> bool:
    """Whether the day is that of a report ("the coroner said Tuesday"), from which no year is counted."""
    if _SAID.search(text, max(0, start - _SAID_REACH), start) is not None:
        return True
    return _SAYS_NEXT.match(text, end) is not None


_SAID_REACH = 30
_SAID = expression(
    r"\b(?:said|says|announced|released?|published?|posted|reported|unveil(?:ed)?|issued?|put\sout"
    r"|came\sout|handed\sout|"
    r"told\s(?:\w+\s)?\w+|(?:figures|numbers|data|statistics|results|reports?)\sout)\s(?:(?:on|late"
    r"|early)\s)?$"
)
_SAYS_NEXT = expression(r"\s(?:said|announced|reported|released|published|told)\b")


def _dates_an_old_figure(
    text: str, start: int, led: Led, found: list[TimePhrase], anchor: Period | None
) -> bool:
    """Whether the phrase dates a figure that another is measured against ("to 81, from 94 in 2015").

    "To 4.1 percent from 4.3 percent in July" dates the new figure: a month without a year does so, unless
    another time was named since the sentence began, or the report is on the month behind it.
    """
    if led.role != "period":
        return False
    figure = _FIGURE_BEFORE.search(text, max(0, start - _FIGURE_REACH), start)
    if figure is None or figure["beside"]:
        return figure is not None
    here = [one for one in found[-_FEW:] if not _SENTENCE_END.search(text, one.end, start)]
    more = _MORE.search(text, max(0, figure.start() - _A_FEW), figure.start())
    hedged = more and not here and _HEDGED.match(figure.group())  # "more than 300 people died last year"
    named = text[start : led.core.end]
    if hedged or named.lower().startswith("between"):
        return False
    if named[-4:].isdecimal() or "last" in named.lower() or named.endswith("ago") or _EDGE.match(named):
        return True
    period, month = led.core.period, anchor if anchor and anchor.whole_months else None
    if period and month and period.days <= month.days <= _MONTH and (month.start - period.end).days == 1:
        return True
    return any(one.role == "period" for one in here)


_EDGE = expression(r"the (?:start|beginning) of |earlier ", re.IGNORECASE)
_HEDGED = expression(r"than\s(?:about\s)?(?!the\b|a\b|an\b|that\b|those\b)")
_MORE = expression(r"(?<!the )\b(?:[Mm]ore|[Ff]ewer|[Ll]ess) $")
_A_FEW = 12
"""Characters."""


_MONTH = 31
_FEW = 4
"""Times of a sentence."""


def _read(scene: Scene, start: int, word: str) -> Led | None:
    try:
        for reader in _LEADS.get(word, _PLAIN):
            led = reader(scene, start)
            if led is not None:
                return led
    except (OverflowError, ValueError):
        return None
    return None


def _phrase(text: str, start: int, led: Led) -> TimePhrase:
    period: Period | None = led.core.period
    return TimePhrase(
        start=start,
        end=led.core.end,
        text=text[start : led.core.end],
        period=period,
        role=led.role,
        why="" if period is not None else led.core.why or OUTSIDE,
        approximate=led.core.approximate,
    )
