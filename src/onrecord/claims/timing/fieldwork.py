"""The days that a text's figures are of, where a sentence says so: "the poll was conducted Oct. 12-17"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.clauses.marked import Marked

_SOURCE = (
    r"(?P<source>polls?|surveys?|interviews?|reports?|figures|data|statistics|numbers|counts?|tall(?:y|ies)|lists?|"
    r"audits?|stud(?:y|ies)|reviews?|analys[ie]s)"
)
_GATHERED = expression(
    rf"\b{_SOURCE}\b[^.;!?]{{0,90}}\b(?:conducted|taken|made|carried out|fielded|done|collected|gathered|"
    r"compiled|covers?|covered|covering|spans?|spanned|runs?)\s(?:(?:the|from|between|during|over|on|in|by"
    r" \w+)\s){0,2}$"
)
_TOOK = expression(
    r"\b(?:took|made|did|held|conducted|carried out)\s(?:the|an?|its|their)\s(?:[a-z-]+\s){0,2}"
    r"(?P<source>(?:head)?counts?|census|tall(?:y|ies)|surveys?)\s"
    r"(?:of\s[a-z ]{3,40}?\s)?(?:(?:on|in|over|during)\s(?:the\s)?)?$"
)
"""So does "took the count last Friday"."""
_ASKED = expression(r"\b(?:surveyed|polled|interviewed|questioned)\b[^.;!?#]{0,40}#[^.;!?@]{0,60}\s$")
"""Whom somebody asked: "surveyed 1,004 adults from", with the days behind it."""
_POLL = expression(r"\b(?:poll|survey)")
_REACH, _A_YEAR, _LEAD = 150, 366, 600
"""Characters before a time, days, and the characters that tell what an article is about."""


def fieldwork(marked: Marked, published: date | None) -> Period | None:
    """The first such days of what the article is about; None where no sentence tells them."""
    lead = marked.low[:_LEAD]
    for time in marked.times:
        if time.role != "period" or time.period is None or time.period.days > _A_YEAR:
            continue
        if published is not None and time.period.end > published:
            continue
        before = marked.mask[max(0, time.start - _REACH) : time.start]
        gathered = _GATHERED.search(before) or _TOOK.search(before)
        if (gathered and gathered["source"].rstrip("s") in lead) or (
            _ASKED.search(before) and is_poll(marked)
        ):
            return time.period
    return None


def census_year(marked: Marked, published: date | None) -> Period | None:
    """The year of the census whose count the article tells of: "according to the 2016 census".

    Where no year stands with it, it is the American one of the decade, if taken at most two years ago.
    """
    told = (time for time in marked.times if time.start <= _LEAD and time.period and time.role == "period")
    named = next((time.period for time in told if _is_of_census(marked, time.start, time.end)), None)
    if named or published is None or marked.places.nation:
        return named
    taken = Period.year(max(date.min.year, published.year // 10 * 10))
    fresh = _OUT <= (published - taken.start).days < _STALE and not _ESTIMATED.search(marked.low, 0, _LEAD)
    return taken if fresh and _FIGURES_OF_IT.search(marked.low, 0, _LEAD) else None


_OUT, _STALE = 335, 3 * 365
"""Days from the start of a census' year: in which its counts come out."""
_ESTIMATED = expression(r"\bestimates?\b")
"""What the census bureau tells between two counts."""
_FIGURES_OF_IT = expression(
    r"\bcensus (?:figures|data|numbers|results|counts?|totals)\b|"
    r"\bcensus\b[^\n]{0,400}\b(?:past|last|previous) (?:decade|10 years|ten years)\b|"
    r"\b(?:past|last|previous) (?:decade|10 years|ten years)\b[^\n]{0,400}\bcensus\b|"
    r"\b(?:the|a) (?:once-a-decade|decennial|new) (?:census|count)\b"
)
"""So are those of ten years: "grew 6 percent over the past decade, the Census Bureau said"."""


def _is_of_census(marked: Marked, start: int, end: int) -> bool:
    if _BESIDE.search(marked.low, max(0, start - _REACH), start):
        return False
    return _CENSUS.match(marked.low, end) is not None or marked.low.endswith("census of ", 0, start)


_CENSUS = expression(r" (?:[a-z.]+ )?census(?! tracts?\b)")
_BESIDE = expression(
    r"\b(?:since|than|from|with|(?<!according )to|before|until|after) (?:in )?(?:the |its )?$"
)
"""Before an older census that is compared with."""


def is_poll(marked: Marked) -> bool:
    """Whether the article is about what people said when they were asked."""
    return _POLL.search(marked.low, 0, _LEAD) is not None
