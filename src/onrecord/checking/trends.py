"""Trends: a way up or down, year by year where the claim says so, else from start to end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.checking.evidence import gather
from onrecord.checking.figures import Figure, Part, changes, computed_of, figure_of
from onrecord.checking.verdict import compare_direction, compare_stillness
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from onrecord.checking.evidence import Answer, Evidence
    from onrecord.checking.finding import Verdict
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.claims import Direction

IN_A_ROW = "in a row"
# So many values make a line: with two, start and end say it all.
LINE = 3


def trends(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The steps of "for the third year in a row", the line over several years, or one year's change."""
    years = trend_years(question)
    if not years:
        yield from changes(question, holdings)
        return
    evidence = gather(holdings, question.measure, question.area, *years)
    steps = question.phrasing.every_year
    for answers in _lines(evidence, years, whole=steps):
        values = [answer.value for answer in answers]
        way = question.claim.direction
        verdict = _by_steps(values, way) if steps else _by_line(values, way)
        computed = computed_of(values[-1] - values[0], question.measure.unit)
        first, *between, last = answers
        baselines = [Part("baseline", one) for one in (first, *between)]
        among = IN_A_ROW if steps else ""
        yield figure_of(question, computed, verdict, Part("period", last), *baselines, among=among)


def trend_years(question: Question) -> list[Period]:
    """The years that a trend runs through, the oldest first; none for a change from one year to the next."""
    period, baseline, steps = question.period, question.claim.baseline, question.phrasing.years_in_a_row
    last = _last_whole_year(period)
    if steps is not None:
        # "For the third year in a row in 2019" says itself which year was the last.
        last = question.phrasing.only_year or last
        return [Period.year(year) for year in range(last - steps, last + 1)]
    first = baseline.start.year if baseline is not None else period.start.year
    long_ago = baseline is not None and baseline == Period.year(first) and last - first > 1
    several = baseline is None and last - first >= 1
    return [Period.year(year) for year in range(first, last + 1)] if long_ago or several else []


def _last_whole_year(period: Period) -> int:
    return period.end.year if period.covers(Period.year(period.end.year)) else period.end.year - 1


def _lines(evidence: Evidence, years: Sequence[Period], *, whole: bool) -> Iterator[list[Answer]]:
    """Each series' values for the years, the first and the last at least; for all of them if ``whole``."""
    found = [evidence.at(year) for year in years]
    for key in found[0]:
        values = [year[key] for year in found if key in year]
        if len(values) == len(years) or (key in found[-1] and not whole):
            yield values


def _by_steps(values: Sequence[Fraction], way: Direction) -> Verdict:
    """Every step must go that way; where only the whole does, the claim has the direction right."""
    sign = 1 if way == "up" else -1
    if all(sign * (after - before) > 0 for before, after in pairwise(values)):
        return "holds"
    return "off" if sign * (values[-1] - values[0]) > 0 else "contradicted"


def _by_line(values: Sequence[Fraction], way: Direction) -> Verdict:
    """From start to end, and by the slope of the line through all values where there are enough of them."""
    whole = values[-1] - values[0]
    if way == "none":
        return compare_stillness(100 * whole / values[0] if values[0] else whole)
    verdict = compare_direction(way, whole)
    if len(values) < LINE:
        return verdict
    middle = len(values) - 1
    slope = sum((2 * place - middle) * value for place, value in enumerate(values))
    by_slope = compare_direction(way, slope)
    if verdict == by_slope:
        return verdict
    return "holds_roughly" if verdict == "holds" else "off"
