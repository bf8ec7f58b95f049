"""Ranks over time: the period's place among the same days of other years, within each series."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.checking.evidence import gather
from onrecord.checking.figures import Figure, Part, figure_of
from onrecord.checking.finding import Computed, Verdict
from onrecord.checking.peers import peer_ranks
from onrecord.checking.verdict import compare
from onrecord.checking.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.checking.evidence import Answer
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.record import Period

_EVER = re.compile(
    r"\b(?:record|on record|ever|in (?:its |the city's |\w+ )?history|all-time)\b", re.IGNORECASE
)
# How far back "a record" is looked for: the record's oldest yearly counts are of 1975.
OLDEST_YEARS = 60


def ranks(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The place among years where the claim looks back, else among other places where it names which."""
    claim = question.claim
    if claim.value is None or claim.direction == "none":
        return
    if years_to_beat(question):
        yield from _over_time(question, holdings)
    else:
        yield from peer_ranks(question, holdings)


def years_to_beat(question: Question) -> list[Period]:
    """The same days of each year that the claim looks back on; none where it looks at places instead.

    "The fewest since 2014" (a baseline of one year) leaves that year out; a longer baseline counts whole.
    """
    period, baseline = question.period, question.claim.baseline
    if baseline is not None:
        one_year = baseline.start.year == baseline.end.year
        first = baseline.start.year + (1 if one_year else 0)
    elif _EVER.search(question.claim.text):
        first = period.start.year - OLDEST_YEARS
    else:
        return []
    return [period.shifted(year - period.start.year) for year in range(first, period.start.year)]


def _over_time(question: Question, holdings: Holdings) -> Iterator[Figure]:
    years = years_to_beat(question)
    evidence = gather(holdings, question.measure, question.area, question.period, *years)
    past = {year: evidence.at(year) for year in years}
    found = {
        key: [past[year][key] for year in years if key in past[year]] for key in evidence.at(question.period)
    }
    longest = max(map(len, found.values()), default=0)
    ever = question.claim.baseline is None
    for key, answer in evidence.at(question.period).items():
        # Who counts a few years knows nothing of a record that others follow for decades.
        if found[key] and not (ever and len(found[key]) < longest):
            yield from _ranked(question, answer, found[key], complete=len(found[key]) == len(years))


def _ranked(
    question: Question, answer: Answer, covered: Sequence[Answer], *, complete: bool
) -> Iterator[Figure]:
    """The rank among the covered years. Years that are missing could only make it worse.

    So an incomplete series may contradict a rank, and may not bear one out; only "a record" is borne out
    roughly, as far back as the record goes.
    """
    claim = question.claim
    if claim.value is None:
        return
    up = claim.direction == "up"
    rank = 1 + sum(one.value > answer.value if up else one.value < answer.value for one in covered)
    verdict: Verdict = compare(claim.value, "none", rank, change=False)
    if not complete and rank <= claim.value.number:
        if claim.baseline is not None:
            return
        verdict = "holds_roughly"
    parts = [Part("period", answer), *(Part("baseline", one) for one in covered)]
    first, last = covered[0].period, answer.period
    among = f"in the {counted(len(covered) + 1)} years from {first.start.year} to {last.end.year}"
    yield figure_of(question, Computed(number=rank, unit="other"), verdict, *parts, among=among)
