"""How fast neighbours are tried, and which claims the rule calls fragile.

    python benchmarks/robustness.py [--runs N]

The sweep takes true changes of cities from the bundled record. *Plain* ones are what news compares by
default: a year with the year before, the year to date with the same months of the year before. *Picked* ones
end in the same month or year, but of all windows and baselines the one with the largest rise or fall is
taken, where it says at least twice as much as the plain comparison, or the opposite. The levels and widths
were chosen on homicides, robberies and violent crimes; other measures had no part in that.
"""

from __future__ import annotations

import argparse
import statistics
import time
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np
from speed import WORDS, article_of
from sqlglot import exp, parse_one

import onrecord
from onrecord.checking import check_claims
from onrecord.checking.holdings import Holdings
from onrecord.checking.neighbours.ledger import DAY, Ledger
from onrecord.checking.neighbours.neighbourhood import UNDERCUT, Neighbourhood
from onrecord.checking.neighbours.surface import Surface, surface
from onrecord.record import Period, Query, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from onrecord.checking import Finding

CHOSEN_ON = ("homicide", "robbery", "violent_crime")
HELD_OUT = ("aggravated_assault", "burglary", "motor_vehicle_theft", "larceny")
THRESHOLDS = (0.4, 0.5, 0.6, 0.7)
MONTHLY_CITIES, FEWEST_SLOTS = 40, 24
YEARLY, MONTHLY = ("year", "marshall_2016"), ("month", "rtci_2024")
CHICAGO = "city:1714000"
_SQL = """
WITH days AS (
  SELECT period_start AS day, sum(value) OVER (ORDER BY period_start) AS upto FROM observations
  WHERE place = 'city:1714000' AND measure = 'homicide' AND source = 'chicago_portal_2019' AND grain = 'day'
), moves AS (
  SELECT DATE '2017-01-01' + CAST(a.move AS INTEGER) AS first,
    DATE '2017-08-13' + CAST(b.move AS INTEGER) AS last, y.back
  FROM range(-14, 15) a(move), range(-14, 15) b(move), range(1, 12) y(back)
)
SELECT (t.upto - s.upto) / (v.upto - u.upto) FROM moves
JOIN days s ON s.day = first - 1 JOIN days t ON t.day = last
JOIN days u ON u.day = CAST(first - to_years(back) AS DATE) - 1
JOIN days v ON v.day = CAST(last - to_years(back) AS DATE)
"""


@dataclass(frozen=True)
class Tried:
    """What share of a claim's neighbours, by sensibility, shows less than half of its change."""

    undercut: float
    size: float


def undercut(found: Surface) -> Tried:
    """The share that the rule looks at, and the size of the claimed change."""
    change = found.ratios[found.own] - 1
    weight = np.where(np.isfinite(found.ratios), found.sensibility, 0)
    less = (found.ratios - 1) / change < UNDERCUT
    return Tried(float((weight * less).sum() / weight.sum()), abs(float(change)))


def ledgers(record: Record, measures: Sequence[str], shelf: tuple[str, str]) -> Iterator[Ledger]:
    """The ledgers of these measures in every city of one collection."""
    grain, source = shelf
    places = record.sql(
        f"SELECT DISTINCT place FROM observations WHERE grain = '{grain}' AND source = '{source}' "  # noqa: S608
        "AND starts_with(place, 'city:') ORDER BY place",
        limit=1000,
    ).rows
    holdings = Holdings(record)
    chosen = places[:MONTHLY_CITIES] if grain == "month" else places
    for (place,), measure in product(chosen, measures):
        for series in holdings.series(measure, str(place)):
            ledger = Ledger.of(series) if (series.grain, series.source) == shelf else None
            if ledger is not None and len(ledger.sums) > FEWEST_SLOTS:
                yield ledger


def ratio(ledger: Ledger, last: int, length: int, back: int) -> float:
    """One window over the same so many slots before."""
    ends = np.array([last, last - back])
    sums = ledger.total(ends - length + 1, ends)
    return float(sums[0, 0] / sums[1, 1]) if sums[1, 1] else float("nan")


def claim(ledger: Ledger, last: int, length: int, back: int) -> Surface | None:
    """The surface around one window and baseline."""
    window = ledger.period(last - length + 1, last)
    baseline = ledger.period(last - length + 1 - back, last - back)
    return surface(ledger, window, baseline, date(2024, 12, 31))


def yearly_ends(ledger: Ledger) -> Iterator[tuple[int, int]]:
    """Every third year, with the length of a plain window: one year."""
    yield from ((year, 1) for year in range(1988, ledger.first + len(ledger.sums) - 1, 3))


def monthly_ends(_ledger: Ledger) -> Iterator[tuple[int, int]]:
    """Months of several years, with the length of the year to date."""
    yield from ((12 * year + month - 1, month) for year in range(2019, 2025) for month in (4, 6, 9))


def plain(ledger: Ledger, last: int, length: int) -> Iterator[Surface | None]:
    """The plain comparison with the year before."""
    yield claim(ledger, last, length, round(ledger.slots_a_year))


def picked(ledger: Ledger, last: int, length: int) -> Iterator[Surface | None]:
    """The largest rise and fall that end on the same day, where they say something else than plain."""
    a_year = round(ledger.slots_a_year)
    usual = ratio(ledger, last, length, a_year) - 1
    lengths = range(1, 7) if a_year == 1 else range(1, 12)
    backs = range(1, 11) if a_year == 1 else (12, 24, 36)
    tried = [
        (ratio(ledger, last, one, back), one, back) for one, back in product(lengths, backs) if one <= back
    ]
    known = [one for one in tried if np.isfinite(one[0]) and one[0] > 0]
    for extreme, one, back in (max(known), min(known)) if known and np.isfinite(usual) else ():
        change = extreme - 1
        if change * usual < 0 or abs(usual) < abs(change) / 2:
            yield claim(ledger, last, one, back)


def tried(
    found: Sequence[Ledger], make: Callable[[Ledger, int, int], Iterator[Surface | None]]
) -> list[Tried]:
    """What becomes of every claim of a kind; those without any change are left out."""
    results = []
    for ledger in found:
        ends = yearly_ends if ledger.slots_a_year == 1 else monthly_ends
        for last, length in ends(ledger):
            made = [one for one in make(ledger, last, length) if one is not None]
            results += [undercut(one) for one in made if one.ratios[one.own] != 1]
    return results


def sweep(record: Record, measures: Sequence[str]) -> None:
    """Print how the undercut share is spread, and what share of claims lies above each threshold."""
    print(f"\n{', '.join(measures)}")
    heads = " ".join(f"> {threshold:.1f}".rjust(6) for threshold in THRESHOLDS)
    print(f"{'claims':<30}{'n':>6}   p10  p50  p90  {heads}")
    for (name, make), shelf in product((("plain", plain), ("picked", picked)), (YEARLY, MONTHLY)):
        shares = np.array([one.undercut for one in tried(list(ledgers(record, measures, shelf)), make)])
        if not len(shares):
            continue
        low, middle, high = np.quantile(shares, [0.1, 0.5, 0.9])
        above = " ".join(f"{100 * (shares > one).mean():5.0f}%" for one in THRESHOLDS)
        row = f"{name + ', by ' + shelf[0]:<30}{len(shares):>6}  {low:.2f} {middle:.2f} {high:.2f}  {above}"
        print(row)


def milliseconds(
    job: Callable[[], object], runs: int, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Median time of a job, after one run that does not count."""
    job()
    times = []
    for _ in range(runs):
        start = clock()
        job()
        times.append(clock() - start)
    return 1000 * statistics.median(times)


def speed(record: Record, runs: int) -> None:
    """Print the time for the neighbours of a claim about days, by each way."""
    stretch = Period(start=date(2005, 1, 1), end=date(2018, 12, 31))
    series = next(
        one
        for one in Holdings(record).series("homicide", CHICAGO, stretch)
        if (one.source, one.grain) == ("chicago_portal_2019", DAY)
    )
    ledger = Ledger.of(series)
    if ledger is None:
        return
    values = {row.period.start.toordinal(): row.value for row in series.rows}
    window = Period(start=date(2017, 1, 1), end=date(2017, 8, 13))
    around = surface(ledger, window, window.shifted(-1), date(2018, 6, 1))
    if around is None:
        return
    print(f"{np.isfinite(around.ratios).sum():,} neighbours of one claim about days")
    query = Query(parse_one(_SQL, dialect="duckdb", into=exp.Select), {})
    jobs: dict[str, Callable[[], object]] = {
        "prefix sums": lambda: undercut(_again(ledger, window)),
        "one SQL query (sums only)": lambda: record.tuples(query),
        "plain loop (sums only)": lambda: _loop(ledger, values, around),
    }
    for name, job in jobs.items():
        print(f"  {name:<28}{milliseconds(job, runs if name != 'plain loop (sums only)' else 1):10.1f} ms")


def whole_article(record: Record, runs: int) -> None:
    """Print what neighbours add to checking all claims of an article, in time of the processor."""
    article = article_of(WORDS)
    statements = onrecord.attribute(article)
    claims = onrecord.find_claims(article, statements)

    def check() -> list[Finding]:
        return check_claims(claims, statements, article.date, record, article.text)

    tried = sum(finding.robustness is not None for finding in check())
    with_neighbours = milliseconds(check, runs, time.process_time)
    with patch.object(Neighbourhood, "robustness", return_value=None):
        without = milliseconds(check, runs, time.process_time)
    print(f"{len(claims)} claims of {WORDS} words, {tried} of them with neighbours")
    print(f"  {'checked with neighbours':<28}{with_neighbours:10.1f} ms of processor time")
    print(f"  {'checked without':<28}{without:10.1f} ms")


def _again(ledger: Ledger, window: Period) -> Surface:
    found = surface(ledger, window, window.shifted(-1), date(2018, 6, 1))
    if found is None:
        raise LookupError
    return found


def _loop(ledger: Ledger, values: dict[int, float], around: Surface) -> list[float]:
    results = []
    for years in (row.years for row in around.baselines if row.years):
        for start, end in product(around.starts.tolist(), around.ends.tolist()):
            first, last = ledger.back(np.array([start, end]), years).tolist()
            now = sum(values.get(day, 0.0) for day in range(start, end + 1))
            then = sum(values.get(day, 0.0) for day in range(first, last + 1))
            results.append(now / then if then else 0.0)
    return results


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    with Record.open() as record:
        speed(record, runs)
        whole_article(record, runs)
        for measures in (CHOSEN_ON, HELD_OUT):
            sweep(record, measures)


if __name__ == "__main__":
    main()
