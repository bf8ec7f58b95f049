"""How far back a record or a change reaches: "in 17 years", "since counting began", "a five-month low"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.directions import direction_of_verb
from onrecord.claims.periods import years_before
from onrecord.claims.periods.names import MONTHS, SEASONS
from onrecord.claims.periods.relative import same_day
from onrecord.expression import expression
from onrecord.record.period import Period, shift_years

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case


YEARS_BACK = expression(r"^(?:in|over|for|than in any of the past)\b", re.IGNORECASE)
_BEGAN = expression(
    r"\bsince\b[^@#]{1,90}\b(?:began|begun|started|introduced|kept|available|opened|created|founded|set up|"
    r"established|first|formed|filled|launched|went|mapping|built|incorporated|merged|enacted|tracked"
    r"|counted|published|collected|"
    r"came into (?:being|force))\b"
)
_DECEMBER = 12
_ROLLING = expression(
    r"\b(?:past|last)\b(?!\s(?:(?:fiscal|financial|budget|school|academic|calendar|tax|crop"
    r"|water)\s)?(?:year|month|"
    rf"week|quarter|season|{'|'.join((*SEASONS, *MONTHS))})s?\b)|\bpast year\b|"
    r"\bthe last (?:year|month|quarter)$",
    re.IGNORECASE,
)
_A_MONTH = 28


def is_rolling(time: TimePhrase) -> bool:
    """Whether the time is a stretch up to publication: "over the past five years"."""
    if time.period is None or time.text.lower().startswith("than"):
        return False
    return time.period.days >= _A_MONTH and _ROLLING.search(time.text) is not None


def so_long_before(period: Period, phrase: TimePhrase) -> Period | None:
    """As far before ``period`` as "in three years", "over the past three years" looks back."""
    back = phrase.period
    if back is None:
        return None
    if is_rolling(phrase):
        months = round(back.days / _MONTH_DAYS)
        if months >= _YEAR_MONTHS or period.days > 1:
            years = _DECADE if _A_DECADE.search(phrase.text.lower()) else round(back.days / 365.25)
            return period.shifted(-max(1, years))
        day = same_day(period.start, -months)
        return Period(start=day, end=day)
    if back.start.month == 1 and back.end.month == _DECEMBER:
        return period.shifted(-(back.end.year - back.start.year + 1))
    months = (back.end.year - back.start.year) * 12 + back.end.month - back.start.month + 1
    day = period.end
    month = Period.month((day.year * 12 + day.month - 1 - months) // 12, (day.month - 1 - months) % 12 + 1)
    return Period(start=month.start, end=month.end) if period.days > 1 else _day_in(month, day)


_MONTH_DAYS, _YEAR_MONTHS = 30.44, 12
_DECADE = 10
_A_DECADE = expression(r"\b(?:past|last) decade\b")
"""Counted from its first year to the last, it may be told as eleven: "from 2000 to 2010"."""


def _day_in(month: Period, day: date) -> Period:
    same = month.start.replace(day=min(day.day, month.end.day))
    return Period(start=same, end=same)


def looked_back(case: Case, period: Period | None, phrase: TimePhrase | None) -> Period | None:
    """A rank's baseline: the year of "since 1993", the years before of "in 17 years".

    "Since counting began in 1993" is all from then to the period; "a five-month low" the five months before.
    """
    if phrase is None or phrase.period is None:
        return _adjectival(case, period)
    years = phrase.period.end.year - phrase.period.start.year + 1
    whole_years = phrase.period.start.month == 1 and phrase.period.end.month == _DECEMBER
    if period and whole_years and years > 1 and YEARS_BACK.match(phrase.text):
        if _is_rolling_back(case, period, phrase):
            return Period(start=shift_years(period.start, -years), end=period.start - timedelta(days=1))
        return years_before(period, years)
    if period and phrase.role == "since" and whole_years and years == 1 and _among_such_times(case, period):
        whole = Period(start=period.start, end=Period.month(period.end.year, period.end.month).end)
        return whole.shifted(phrase.period.start.year - period.end.year)
    if period and phrase.role == "since" and _began(case, phrase) and phrase.period.start < period.start:
        return Period(start=phrase.period.start, end=period.start - timedelta(days=1))
    return phrase.period


def _among_such_times(case: Case, period: Period) -> bool:
    """Whether only the same months of other years are ranked: "the lowest for a November since 2007"."""
    part = period.start.day == 1 and period.start.month == period.end.month
    if not (part or period.whole_months) or period.days >= _A_YEAR:
        return False
    behind = case.behind[0].low if case.behind else ""
    return _SUCH_A_TIME.search(case.clause.low) is not None or _THE_SAME_ONES.match(behind) is not None


_A_YEAR = 360
"""Days."""
_SUCH_A_TIME = expression(
    rf"\b(?:[a-z]{{3,10}}est|best|worst) (?:{'|'.join(MONTHS)})\b|"
    rf"\b(?:for an?|any(?: other)?) (?:{'|'.join((*MONTHS, *SEASONS))}|"
    r"first (?:half|quarter|[a-z]+ months))\b|"
    r"\b(?:first|second)[- ](?:half|quarter) (?:total|count|number|figure|tally|toll)\b",
    re.IGNORECASE,
)
_THE_SAME_ONES = expression(
    r"when (?:the same |that |the |those )(?:[a-z]+ )?(?:months?|period|stretch|half|quarter|season)\b"
)


def _is_rolling_back(case: Case, period: Period, phrase: TimePhrase) -> bool:
    """Whether the years are counted back from the period itself: of a month, or a year that is no calendar's.

    So are they from a day, where something is "the first time in seven years".
    """
    fiscal = _YEAR[0] <= period.days <= _YEAR[1] and period.start.month > 1
    month = _A_MONTH <= period.days <= _A_MONTH + 3
    return fiscal or month or (period.days < _A_MONTH and _is_first_time(case, phrase))


_YEAR = (364, 367)
"""Days."""


def is_of_a_move(case: Case) -> bool:
    """Whether a rise or a fall is ranked among others of its time: "the steepest drop", "rose fastest"."""
    first = case.draft.at - case.clause.start
    if _OVER_TIME.search(case.clause.mask, first):
        return False
    word = _WORD_BEFORE.search(case.clause.mask, max(0, first - _REACH), first)
    if word and (word["word"] in {"up", "down"} or direction_of_verb(word["word"]) != "none"):
        return True
    return (
        _MOST_MOVED.match(case.clause.low, first) is not None
        or _NONE_FASTER.search(case.clause.low) is not None
        or _WAS_STEEPEST.search(case.clause.low) is not None
    )


_MOVE = r"(?:decline|rise|drop|fall|increase|decrease|growth|jump|gain|loss|reduction|surge|slide|dip)s?\b"
_MOST_MOVED = expression(
    rf"(?:[a-z]+\s(?:the\s)?)?(?:(?:third|second|fourth|fifth)-)?(?:[a-z]{{3,10}}e(?:st|r)|most"
    rf"|least)\s(?:[a-z-]+\s)?{_MOVE}|"
    r"(?:r[io]se[ns]?|f[ae]ll(?:en|s)?|gr[eo]w[ns]?|climb(?:ed)?|dropped|declined|increased"
    r"|surged)\s(?:the\s)?"
    r"(?:fastest|most|slowest|least)\b"
)
_NONE_FASTER = expression(
    r"\b(?:gr[eo]w|r[io]se|f[ae]ll|climbed|dropped|declined|increased|shrank|shrunk|surged|grown|risen|fallen)\s"
    r"(?:even\s|any\s)?(?:faster|slower|more\s(?:quickly|slowly|sharply)|further)\b"
)
_WORD_BEFORE = expression(r"\b(?P<word>[a-z]{2,12})\s(?:by\s)?(?:even\s|the\s)?$")
_REACH = 24
_WAS_STEEPEST = expression(rf"\b{_MOVE}\s(?:was|were|is|are)\s(?:the\s)?[a-z]{{3,10}}est\b")
_OVER_TIME = expression(
    r"\b(?:since|on record|history|ever|recorded|has (?:ever )?(?:seen|known|had))\b|"
    r"\bin (?:[a-z]+ )?(?:years|decades|a decade)\b"
)


def rest_of_field(case: Case, field: TimePhrase) -> tuple[Period, Period] | None:
    """Of "the most for any week this season" the week told of, and the season before it."""
    frame, whole = case.frame, field.period
    back = case.clause.sentence - frame.spoken_in
    near = back == 0 or (back == 1 and _IT_WAS.match(case.clause.mask) is not None)
    told = frame.spoken if near else None
    if told is None or whole is None or not whole.covers(told) or told.start <= whole.start:
        return None
    first = field.start - case.clause.start
    if not _WITHIN.search(case.clause.low, max(0, case.draft.at - case.clause.start), max(0, first)):
        return None
    return told, Period(start=whole.start, end=told.start - timedelta(days=1))


_IT_WAS = expression(r"(?:it|this|that) (?:is|was|became) ")
_WITHIN = expression(
    r"\b(?:any\s(?:other\s)?[a-z]+|(?:monthly|weekly|daily|quarterly)\s[a-z]+\s(?:of|in)|first time|so far|"
    r"(?:[a-z]{3,10}est|worst)(?:\s[a-z#-]+){0,3})\s$"
)


def _is_first_time(case: Case, phrase: TimePhrase) -> bool:
    """Whether it says "the first time in 30 years", which are counted to the day."""
    first = phrase.start - case.clause.start
    return "first time" in phrase.text or case.clause.mask[max(0, first - 12) : first].endswith("first time ")


def _began(case: Case, phrase: TimePhrase) -> bool:
    first = phrase.start - case.clause.start
    return _BEGAN.search(case.clause.mask, max(0, first - 110), max(0, first)) is not None


_ADJECTIVAL = expression(
    r"\b(?P<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)-(?P<unit>year"
    r"|month|week|decade)\s"
    r"(?:low|high|peak|record|trough)"
)
_WORDS = {
    word: number
    for number, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
} | {"twelve": 12, "twenty": 20}


def _adjectival(case: Case, period: Period | None) -> Period | None:
    found = _ADJECTIVAL.search(case.clause.low)
    if found is None or period is None:
        return None
    number = int(found["count"]) if found["count"].isdecimal() else _WORDS[found["count"]]
    last = period.start - timedelta(days=1)
    if found["unit"] == "week":
        return Period(start=period.start - timedelta(days=7 * number), end=last)
    if found["unit"] == "month":
        index = period.start.year * 12 + period.start.month - 1 - number
        month = Period.month(index // 12, index % 12 + 1)
        return Period(start=month.start.replace(day=min(period.start.day, month.end.day)), end=last)
    years = number * (10 if found["unit"] == "decade" else 1)
    return Period(start=shift_years(period.start, -years), end=last)


def is_adjectival(clause: Clause) -> bool:
    """Whether the clause calls something "a five-month low"."""
    return _ADJECTIVAL.search(clause.low) is not None


def years_averaged(case: Case, time: TimePhrase) -> Period | None:
    """The calendar years of a yearly figure: "has averaged 45 a year over the past 35 years"."""
    if (
        case.draft.kind not in {"level", "share"}
        or time.period is None
        or case.published is None
        or not is_rolling(time)
    ):
        return None
    figure = case.draft.figure
    if figure is None or figure.unit != "count":
        return None
    years = round(time.period.days / _DAYS_OF_YEAR)
    if years <= 1 or _A_YEARLY.search(case.clause.mask) is None:
        return None
    return Period(start=date(case.published.year - years, 1, 1), end=date(case.published.year - 1, 12, 31))


_DAYS_OF_YEAR = 365.25
_A_YEARLY = Cued(
    r"# (?:[a-z]+ ){0,2}(?:a|per|each|every) year\b|\byearly\b|\bannual(?:ly)?\b|"
    r"\b(?:averaged|hovered) ",
    words="year yearly annual annually averaged hovered",
)


def that_is_over(case: Case, time: TimePhrase) -> Period | None:
    """The end of the year before, of what there "was at the end of the year", told in January."""
    period, published = time.period, case.published
    if period is None or published is None or period.start <= published or case.tense != "past":
        return None
    year_end = (period.end.month, period.end.day) == (12, 31) and _YEAR_END.search(time.text)
    return period.shifted(-1) if year_end and published.month <= _WINTER else None


_YEAR_END = expression(r"\bend of the year\b|\byear['’]s end\b", re.IGNORECASE)
_WINTER = 3
"""The last month in which the year before is still "the year"."""
