"""The periods that a claim's words may fairly mean: "early August" ends anywhere from the 1st to the 10th."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.checking.phrasing import Phrasing
    from onrecord.claims import Claim

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_VAGUE = expression(rf"\b(?P<part>early|mid|middle of|late)[ -](?P<month>{_NAMES})\b", re.IGNORECASE)
# The first and last day of each part of a month; the last of a late month is its own.
_PARTS = {"early": (1, 10), "mid": (11, 20), "middle of": (11, 20), "late": (21, 31)}
# "The past five years" of an article of January are fairly five whole years too.
_FRESH = timedelta(days=31)
_LONG_YEARS = 2


def fair_periods(claim: Claim, phrasing: Phrasing, published: date | None) -> list[Claim]:
    """The claim with each period (and baseline) that it may fairly mean, its own first."""
    if claim.period is None:
        return [claim]
    found = {claim.period: claim}
    for vague in _VAGUE.finditer(phrasing.own):
        for period in _ends(claim.period, vague):
            found.setdefault(period, _moved(claim, period))
    whole = _whole_years(claim.period, published)
    if whole is not None and claim.baseline is None:
        found.setdefault(whole, claim.model_copy(update={"period": whole}))
    year = _last_year(claim, claim.period)
    if year is not None:
        found.setdefault(year, claim.model_copy(update={"period": year}))
    return list(found.values())


def _ends(period: Period, vague: re.Match[str]) -> list[Period]:
    """The period with each end in the vague part of a month that it ends in; none where it lies inside it."""
    month = _MONTHS[vague["month"].lower()]
    first, last = _PARTS[vague["part"].lower()]
    end = period.end
    if end.month != month or (period.start.year, period.start.month) == (end.year, month):
        return []
    last = min(last, calendar.monthrange(end.year, month)[1])
    if not first <= end.day <= last:
        return []
    return [Period(start=period.start, end=end.replace(day=day)) for day in range(first, last + 1)]


def _moved(claim: Claim, period: Period) -> Claim:
    """The claim for that period, its baseline moved with it where both were the same days of two years."""
    baseline = claim.baseline
    if baseline is not None and claim.period is not None:
        years = baseline.start.year - claim.period.start.year
        if claim.period.shifted(years) == baseline:
            baseline = period.shifted(years)
    return claim.model_copy(update={"period": period, "baseline": baseline})


def _last_year(claim: Claim, period: Period) -> Period | None:
    """The last whole year, for what has changed "since 2013" as of a day: a day's count answers nobody."""
    baseline = claim.baseline
    if claim.kind != "change" or period.days > 1 or baseline is None:
        return None
    last = Period.year(period.end.year - 1)
    return last if baseline == Period.year(baseline.start.year) and baseline.end < last.start else None


def _whole_years(period: Period, published: date | None) -> Period | None:
    """As many whole calendar years before the article as a span of years that ends with it has."""
    years = round(period.days / 365.25)
    if published is None or years < _LONG_YEARS or period.whole_months:
        return None
    if not timedelta(0) <= published - period.end <= _FRESH or abs(period.days - years * 365.25) > years:
        return None
    last = published.year - 1
    return Period(start=date(last - years + 1, 1, 1), end=date(last, 12, 31))
