"""Ranks over time: the period's place among the same days of other years, within each series."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.checking.evidence import gather
from onrecord.checking.figures import Figure, Part, difference, figure_of
from onrecord.checking.finding import Computed, Verdict
from onrecord.checking.peers import peer_ranks
from onrecord.checking.verdict import compare
from onrecord.checking.wording import counted
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from onrecord.checking.evidence import Answer
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.claims import Claim
    from onrecord.record import Period

_EVER = expression(
    r"\b(?:record|on record|ever|in (?:its |the city's |\w+ )?history|all-time)\b", re.IGNORECASE
)
_MOVE = expression(
    r"(?:(?:one|single)-year |annual |yearly |year-over-year )?"
    r"(?:increase|rise|jump|gain|growth|surge|spike|decline|drop|decrease|fall|loss|reduction)s? (?:in|of)\b",
    re.IGNORECASE,
)
# How far back "a record" is looked for: the record's oldest yearly counts are of 1975.
OLDEST_YEARS = 60


def ranks(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The place among years where the claim looks back, else among other places where it names which."""
    claim = question.claim
    if claim.value is None or claim.direction == "none":
        return
    if years_to_beat(question):
        yield from (_of_moves if ranks_moves(claim) else _over_time)(question, holdings)
    elif not ranks_moves(claim):
        yield from peer_ranks(question, holdings)


def ranks_moves(claim: Claim) -> bool:
    """Whether not counts are ranked but how they moved: "the biggest increase in murders since 1990"."""
    return claim.kind == "rank" and _MOVE.match(claim.measure.text) is not None


def years_to_beat(question: Question) -> list[Period]:
    """The same days of each year that the claim looks back on; none where it looks at places instead.

    "The fewest since 2014", or "since the 1980s", leaves those years out; what reaches up to the period ("in
    20 years") counts whole.
    """
    period, baseline = question.period, question.claim.baseline
    if baseline is not None:
        one_year = baseline.start.year == baseline.end.year
        apart = one_year or baseline.end.year < period.start.year - 1
        first = baseline.end.year + 1 if apart else baseline.start.year
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
            values = [(one, one.value) for one in (*found[key], answer)]
            yield from _ranked(question, values, complete=len(found[key]) == len(years))


def _of_moves(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The place of the change from the year before, in percent, among those of the years looked back on."""
    years = [*years_to_beat(question), question.period]
    before = [year.shifted(-1) for year in years]
    evidence = gather(holdings, question.measure, question.area, *before[:1], *years)
    now, then = ([evidence.at(year) for year in row] for row in (years, before))
    for key in now[-1].keys() & then[-1].keys():
        steps = [(to[key], was[key]) for to, was in zip(now, then, strict=True) if key in to and key in was]
        moved = [difference(to.value, was.value, "percent") for to, was in steps]
        found = [(one, move) for (one, _), move in zip(steps, moved, strict=True) if move is not None]
        if len(found) > 1 and found[-1][0] == now[-1][key]:
            yield from _ranked(question, found, complete=len(found) == len(years), year_before=then[-1][key])


def _ranked(
    question: Question,
    found: Sequence[tuple[Answer, Fraction]],
    *,
    complete: bool,
    year_before: Answer | None = None,
) -> Iterator[Figure]:
    """The rank of the last of these years by what each is ranked by. Missing years could only make it worse.

    So an incomplete series may contradict a rank, and may not bear one out; only "a record" is borne out
    roughly, as far back as the record goes. Where changes are ranked, the ``year_before`` is the baseline.
    """
    claim = question.claim
    if claim.value is None:
        return
    *covered, (answer, own) = found
    up = claim.direction == "up"
    rank = 1 + sum(other > own if up else other < own for _, other in covered)
    verdict: Verdict = compare(claim.value, "none", rank, change=False)
    if not complete and rank <= claim.value.number:
        if claim.baseline is not None:
            return
        verdict = "holds_roughly"
    others = [Part("versus" if year_before else "baseline", one) for one, _ in covered]
    parts = [Part("period", answer), *((Part("baseline", year_before),) if year_before else ()), *others]
    first, last = covered[0][0].period, answer.period
    among = f"in the {counted(len(found))} years from {first.start.year} to {last.end.year}"
    yield figure_of(question, Computed(number=rank, unit="other"), verdict, *parts, among=among)
