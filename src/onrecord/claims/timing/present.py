"""What is so on the day of publication: "now", a headline, a level that is said to have been reached."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import within
from onrecord.claims.timing.continued import goes_on
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.timing.case import Case

_NOW = Cued(
    r"\bnow\b|\bstands? at\b|\b(?:currently|at present|right now)\b",
    words="now stand currently present",
)
_NOW_REACH = 40
_RELATIVE_BEHIND = expression(r"\b(?:which|that|who|than)\b")
_STILL = Cued(
    r"\bstill\b",
    words="still",
)
_REACHED = Cued(
    r"\b(?:risen|fallen|dropped|climbed|grown|reached|passed|hit|slipped|sunk|declined|increased)\b",
    words="risen fallen dropped climbed grown reached passed hit slipped sunk declined increased",
)
_WEEK = 7
_STORY_REACH, _A_MONTH = 600, 28
"""Characters; days."""


def is_of_now(case: Case) -> bool:
    """Whether the words say that it is so now ("now", "stands at"), or still is."""
    clause, kind = case.clause, case.draft.kind
    if kind == "level" and case.tense == "present" and _STILL.search(clause.mask):
        return True
    if is_gauged(case) or is_open_yet(case):
        return True
    if kind not in {"level", "share", "change", "rank", "comparison"} or clause.times or _is_dated(case):
        return False
    end = case.draft.figure.end - clause.start if case.draft.figure else len(clause.mask)
    found = _NOW.search(clause.mask, 0, end + _NOW_REACH)
    if found is None:
        return False
    return found.start() < end or _RELATIVE_BEHIND.search(clause.mask, end, found.start()) is None


def is_open_yet(case: Case) -> bool:
    """Whether it says how many are left to be dealt with: "Nine cases are pending", "Four remain missing"."""
    if case.draft.kind not in {"level", "share"} or case.tense != "present" or case.times or goes_on(case):
        return False
    return _OPEN_YET.search(case.clause.low) is not None


_OPEN_YET = Cued(
    r"\b(?:is|are|remains?)\s(?:still\s)?(?:pending|unsolved|open|missing|unidentified|at large|"
    r"hospitali[sz]ed|"
    r"in custody|in jail|behind bars|in the hospital|on the run|under (?:investigation|review|construction)|"
    r"vacant|unfilled|closed|shut|blocked|impassable|unaccounted for|uncounted|awaiting trial|"
    r"without (?:power|water|heat|electricity)|"
    r"being (?:counted|investigated|sought|held|treated|evacuated|searched)|"
    r"threatened|evacuated|displaced|stranded|trapped|flooded|in danger|"
    r"under (?:threat|evacuation|orders to leave|water|boil)|on the (?:lines|scene|fire|ground)|"
    r"in (?:critical|serious|stable) condition|on ventilators|out of work|"
    r"(?:battling|fighting) (?:the|an?|it|them|those|\d))\b|"
    r"\b(?:fires?|blazes?|wildfires?)\s(?:now\s)?(?:covers?|spans?|threatens?)\s",
    words="pending unsolved open missing unidentified large hospitalized hospitalised custody jail "
    "behind hospital closed shut blocked impassable "
    "run under vacant unfilled unaccounted uncounted without awaiting being threatened evacuated displaced "
    "stranded trapped flooded danger lines scene fire blaze wildfire ground condition ventilators work "
    "battling fighting",
)


def is_gauged(case: Case) -> bool:
    """Whether it says in the present how far something is filled, done or signed up: "is 30 percent full"."""
    if case.tense != "present" or case.draft.kind not in {"level", "share"} or case.draft.figure is None:
        return False
    if any(time.role == "period" for time in case.clause.times) or any(
        _USUALLY.search(clause.mask) for clause in (*case.before[-1:], case.clause)
    ):
        return False
    return _GAUGED.search(case.clause.mask) is not None


_GAUGED = Cued(
    r"#(?:\s[a-z]+){0,2}\s(?:full|contained|containment)\b|#\sof\s(?:[a-z]+\s){0,2}(?:capacity|normal|average)\b|"
    r"\b(?:that|what) is (?:normal|average)\b|"
    r"\b(?:is|are)\s(?:not\s)?(?:registered|signed up|enrolled|vaccinated|insured)\b|"
    r"\b(?:rolls?|lists?|reservoirs?|lakes?|dams?|shelters?|jails?|prisons?)\s(?:now\s)?holds?\b",
    words="full contained containment capacity normal average registered signed enrolled vaccinated insured "
    "hold holds",
)
"""A gauge is read on the day that it is told of, where no other is named."""
_USUALLY = expression(r"\bon an? (?:average|typical|normal|usual)\b")


def _is_dated(case: Case) -> bool:
    """Whether the sentence opens with when it was so: "Through October, the count stands at 97"."""
    return bool(case.before) and _WHEN.fullmatch(case.before[0].mask) is not None


_WHEN = expression(r"(?:(?:for|as of|so far) )?@+")


def of_the_market(case: Case) -> tuple[Period, Period] | None:
    """The day of publication and the trading day before, for the price of a company's shares."""
    today = case.published
    if today is None or case.tense not in {"past", "none"} or not _SHARES.search(case.clause.mask):
        return None
    back = 3 if today.weekday() == 0 else 1
    before = today - timedelta(days=back)
    return Period(start=today, end=today), Period(start=before, end=before)


_SHARES = Cued(
    r"\b(?:shares|stock)\s(?:(?:in|of)\s[a-z^][a-z^.&’'-]*\s(?:[a-z^][a-z^.&’'-]*\s)?)?(?:closed|fell|rose|dropped|jumped|slid|sank|gained|lost|climbed|tumbled|surged|plunged|ended)\b|\b(?:lowest|highest)\sclose\b",
    words="shares stock close",
)


def present(case: Case) -> Period | None:
    """The day of publication, or the days just before it that the figures are of."""
    figures, published = case.frame.figures, case.published
    if published is None:
        return None
    if case.frame.asked and not is_gauged(case):
        return case.frame.asked
    beside = _as_by_then(case, published)
    if beside is not None:
        return beside
    if figures and lasts_till_the_next(case, figures):
        return figures
    if figures and ((figures.days > 1 and is_gauged(case)) or (figures.days <= _WEEK and is_open_yet(case))):
        figures = None
    if figures and figures.start <= published and (published - figures.end).days <= _WEEK:
        to_date = figures.end >= published or _is_stock(case)
        if case.draft.kind == "change" or not to_date or _is_counted(case, figures):
            return figures
    return Period(start=published, end=published)


def _as_by_then(case: Case, published: date) -> Period | None:
    """The year so far, beside that of another: "By this time last year there were 21; now there are 31"."""
    last, here = case.frame.last, case.frame.last_in == case.clause.sentence
    if not here or last is None or last.days == 1 or case.draft.kind != "level":
        return None
    year, start = published.year - last.end.year, last.start
    same = year > 0 and (last.end.month, last.end.day) >= (published.month, published.day - _WEEK)
    if not same or (start.month, start.day) != (1, 1) or last.days >= _A_YEAR:
        return None
    return Period(start=start.replace(year=published.year), end=published)


_A_YEAR = 365


def _is_stock(case: Case) -> bool:
    """Whether the level is of what is simply there, not kept by the year: "There are now 602 officers"."""
    measure, figure = case.draft.measure, case.draft.figure
    if case.draft.kind != "level" or figure is None or measure is None or measure.id is not None:
        return False
    first = figure.start - case.clause.start
    return _THERE_ARE.search(case.clause.mask, max(0, first - _NOW_REACH), first) is not None


_THERE_ARE = expression(
    r"\b(?:there (?:is|are)|ha(?:s|ve)|employs?|holds?|serves?|houses?) (?:(?:now|currently|about|"
    r"nearly|only|just|some|more than|"
    r"fewer than) ){0,3}$"
)


def lasts_till_the_next(case: Case, figures: Period) -> bool:
    """Whether the figures are so until others come: a night's count, the month's jobless rate."""
    if figures == case.frame.results and figures.days <= _WEEK:
        return True
    since = (case.published - figures.end).days if case.published else -1
    monthly = figures.whole_months and figures.days <= _MONTH and 0 <= since <= _TILL_THE_NEXT
    measure = case.draft.measure or case.context.measure
    return (
        monthly
        and _JOBLESS.search(f"{measure.text if measure else ''} {case.clause.low}".lower()) is not None
    )


_MONTH, _TILL_THE_NEXT = 31, 62
"""Days: rates of joblessness come out one or two months later."""
_JOBLESS = expression(r"\b(?:unemployment|jobless|joblessness|labor force|payrolls?|nonfarm|jobs)\b")


def _is_counted(case: Case, figures: Period) -> bool:
    """Whether it is a count of the year so far: "Homicides stand at 47", of what is counted as it happens."""
    measure = case.draft.measure
    counted = case.draft.kind == "level" and measure is not None and measure.id is not None
    return counted and figures.days > 1 and _STANDS.search(case.clause.mask) is not None


_STANDS = expression(r"\bstands? at\b")


def reported(case: Case) -> Period | None:
    """The day of the report for a level that something is said to have reached by then."""
    if case.draft.kind not in {"level", "trend"} or case.tense != "perfect" or case.report is None:
        return None
    return case.report.period if _REACHED.search(case.clause.mask) else None


def of_the_headline(case: Case) -> Period | None:
    """A headline in the present tells of the day, or of the first long time that its story names."""
    if not case.is_headline:
        return None
    if case.draft.kind not in {"change", "trend", "rank"}:
        return case.today
    marked, end = case.clause.marked, case.sentence[-1].end
    for time in within(marked.times, end, end + _STORY_REACH):
        if time.role == "period" and time.period and time.period.days >= _A_MONTH:
            return time.period
    return None
