"""From the readings of a claim to its finding: every figure that answers, weighed, with its evidence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from onrecord.checking.brackets import bracket, bracket_verdict
from onrecord.checking.comparisons import comparisons
from onrecord.checking.doubts import doubts
from onrecord.checking.figures import Answering, Figure, changes, levels
from onrecord.checking.finding import Finding, Reading
from onrecord.checking.query import shown
from onrecord.checking.ranks import ranks
from onrecord.checking.sentences import BORNE_OUT, bracket_sentence, found_sentence, was_known
from onrecord.checking.shares import shares
from onrecord.checking.trends import trends
from onrecord.checking.verdict import as_said, combine
from onrecord.checking.vintage import vintage
from onrecord.checking.year_by_year import year_by_year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.checking.holdings import Holdings
    from onrecord.checking.neighbours import Neighbourhood
    from onrecord.checking.question import Question
    from onrecord.claims import Claim
    from onrecord.record import Record

# How long a population or the like may stand for that of the day.
STANDS_FOR_YEARS = 3

ANSWERING: dict[str, Answering] = {
    "level": levels,
    "share": shares,
    "change": changes,
    "comparison": comparisons,
    "rank": ranks,
    "trend": trends,
}


@dataclass(frozen=True)
class _Weighed:
    question: Question
    figure: Figure
    weight: float


def answered(
    claim: Claim, questions: Sequence[Question], holdings: Holdings, neighbourhood: Neighbourhood
) -> Finding | None:
    """The finding from all figures that answer the claim under any reading; None where there are none."""
    weighed = [one for question in questions for one in _weigh(question, _figures(claim, question, holdings))]
    return _finding(claim, weighed, holdings, neighbourhood) if weighed else None


def _figures(claim: Claim, question: Question, holdings: Holdings) -> list[Figure]:
    """All figures that answer the question.

    A claim without a period is about the day of the article. That can be asked of what stands at any time (a
    population) and not of what is counted over time; and the last known standing of some years ago answers
    too, though no more than roughly.
    """
    answering = ANSWERING[claim.kind]
    if claim.period is not None:
        return list(answering(question, holdings))
    if question.measure.additive or question.measure.numerator:
        return []
    found = list(answering(question, holdings))
    for years in range(1, STANDS_FOR_YEARS + 1):
        if found:
            break
        earlier = replace(question, period=question.period.shifted(-years))
        found = [
            replace(figure, verdict="holds_roughly") if figure.verdict == "holds" else figure
            for figure in answering(earlier, holdings)
        ]
    return found


def _weigh(question: Question, figures: Sequence[Figure]) -> list[_Weighed]:
    """Share a question's weight among the sources evenly, and a source's share among its figures."""
    sources = Counter(figure.source for figure in figures)
    return [_Weighed(question, f, question.weight / len(sources) / sources[f.source]) for f in figures]


def _finding(
    claim: Claim, weighed: Sequence[_Weighed], holdings: Holdings, neighbourhood: Neighbourhood
) -> Finding:
    total = sum(one.weight for one in weighed)
    readings = _merged([one.figure.reading(one.weight / total) for one in weighed])
    verdict = combine(readings)
    told = _told(claim, readings)
    agreeing = [one for one in weighed if one.figure.verdict == verdict]
    sided = agreeing or [one for one in weighed if one.figure.verdict in BORNE_OUT] or weighed
    # A published change has no counts behind it, hence neither chance nor neighbours: it goes before none.
    chosen = max(
        sided, key=lambda one: (one.weight, not one.figure.published and was_known(one.figure, holdings))
    )
    best = chosen.figure
    qualified = doubts(chosen.question, best, verdict, neighbourhood)
    others = [one.figure for one in weighed if one.figure is not best]
    return Finding(
        claim=claim.id,
        verdict=as_said(claim, qualified.verdict),
        computed=best.computed,
        explanation=qualified.explained(found_sentence(claim, best, verdict, others, holdings)),
        readings=told,
        chance=qualified.chance,
        robustness=qualified.robustness,
        years=year_by_year(chosen.question, best, holdings),
        vintage=vintage(claim.kind, best, told, holdings.article_date),
        **_evidence([best], holdings.record, others),
    )


def _told(claim: Claim, readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, the weightiest first, each with its verdict on the claim as it was put."""
    ordered = sorted(readings, key=lambda reading: -reading.score)
    return tuple(one.model_copy(update={"verdict": as_said(claim, one.verdict)}) for one in ordered)


def _merged(readings: Sequence[Reading]) -> list[Reading]:
    """Readings that a reader could not tell apart (one source, two ways of counting, one figure) as one."""
    merged: dict[Reading, Reading] = {}
    for reading in readings:
        alike = reading.model_copy(update={"score": 0.0})
        score = reading.score + (merged[alike].score if alike in merged else 0.0)
        merged[alike] = reading.model_copy(update={"score": round(score, 4)})
    return list(merged.values())


def _evidence(figures: Sequence[Figure], record: Record, others: Sequence[Figure] = ()) -> dict[str, Any]:
    """Query and rows behind the figures that a finding shows; their sources, then those of other readings."""
    found = shown(figures)
    sources = (*(str(row["source"]) for row in found.rows), *(figure.source for figure in others))
    return {"query": found.text, "rows": tuple(found.rows), "sources": record.sources(sources)}


def bracketed(claim: Claim, questions: Sequence[Question], holdings: Holdings) -> Finding | None:
    """The finding from figures on both sides of the claimed end, under the first reading that has them."""
    for question in questions:
        pair = bracket(question, holdings)
        if pair is not None:
            verdict = bracket_verdict(question, *pair)
            return Finding(
                claim=claim.id,
                verdict=as_said(claim, verdict),
                explanation=bracket_sentence(claim, *pair, verdict, holdings.record),
                readings=tuple(figure.reading(0.5) for figure in pair),
                **_evidence(pair, holdings.record),
            )
    return None
