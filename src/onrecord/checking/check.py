"""From an article to its report: each claim becomes a query, each query a finding."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.attribution import attribute
from onrecord.checking.areas import areas
from onrecord.checking.brackets import bracket, bracket_verdict
from onrecord.checking.events import check_event
from onrecord.checking.figures import ANSWERING, Figure, Question
from onrecord.checking.finding import Finding, Reading, Report
from onrecord.checking.holdings import Holdings
from onrecord.checking.nearest import nearest
from onrecord.checking.query import rows_query
from onrecord.checking.quotes.check import check_quotes
from onrecord.checking.verdict import combine
from onrecord.checking.wording import bracket_sentence, found_sentence, missing_sentence
from onrecord.claims import find_claims
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.attribution import Speaker, Statement
    from onrecord.claims import Claim
    from onrecord.reading import Article
    from onrecord.record import Measure, Record

NOT_CHECKABLE = {
    "opinion": "An opinion: no data could settle it.",
    "causal": "A claim about a cause: the record can say what happened, not why.",
}
# What tells two mentions of one claim apart.
SOMEWHERE = {"id": "", "start": 0, "end": 0, "statement": None}
NO_DATE = "The article has no date of publication: periods that depend on it stay open."


def check(
    article: Article,
    record: Record,
    transcript: Article | None = None,
    *,
    fiscal_month: int | None = None,
) -> Report:
    """Read the article through and hold every claim against the record, every quotation against a transcript.

    The same article and record give the same report. Nothing is fetched and nothing is guessed: what the
    record cannot say comes back as ``no_data``. ``fiscal_month`` is as for ``find_claims``. Raises InputError
    for a transcript that cannot be searched.
    """
    statements = attribute(article)
    claims = find_claims(article, statements, fiscal_month=fiscal_month)
    return Report(
        article=article,
        statements=tuple(statements),
        claims=tuple(claims),
        findings=tuple(check_claims(claims, statements, article.date, record)),
        notes=() if article.date else (NO_DATE,),
        quotes=tuple(check_quotes(article, statements, transcript)) if transcript else (),
    )


def check_claims(
    claims: Sequence[Claim], statements: Sequence[Statement], published: date | None, record: Record
) -> list[Finding]:
    """One finding for each claim, in order. ``published`` is the article's date."""
    speakers = {statement.id: statement.speaker for statement in statements}
    holdings = Holdings(record)
    settled: dict[tuple[Claim, Speaker | None], Finding] = {}
    findings = []
    for claim in claims:
        speaker = speakers.get(claim.statement or "")
        # A report repeats its claims (headline, lead, quotation): each is asked once.
        key = (claim.model_copy(update=SOMEWHERE), speaker)
        if key not in settled:
            settled[key] = _check(claim, speaker, published, holdings)
        findings.append(settled[key].model_copy(update={"claim": claim.id}))
    return findings


def _check(claim: Claim, speaker: Speaker | None, published: date | None, holdings: Holdings) -> Finding:
    if claim.kind in NOT_CHECKABLE:
        return Finding(claim=claim.id, verdict="not_checkable", explanation=NOT_CHECKABLE[claim.kind])
    if claim.kind == "event":
        return check_event(claim, published, holdings.record)
    obstacle = _obstacle(claim, published, holdings.record)
    if obstacle:
        return Finding(claim=claim.id, verdict="no_data", explanation=obstacle)
    weighed = _questions(claim, speaker, published, holdings.record)
    if claim.value is None and claim.kind in {"level", "share"}:
        return _without_figure(claim, weighed, holdings)
    answered = [
        weighted
        for one in weighed
        if claim.period is not None or _has_a_present(one.question.measure)
        for weighted in _weigh(one, list(ANSWERING[claim.kind](one.question, holdings)))
    ]
    if answered:
        return _answered(claim, answered, holdings.record)
    return _bracketed(weighed, holdings) or _unanswered(claim, weighed, holdings)


def _has_a_present(measure: Measure) -> bool:
    """Whether a figure without a period can be that of the day: a population can, a count of crimes not."""
    return not measure.additive and not measure.numerator


@dataclass(frozen=True)
class _Asked:
    question: Question
    weight: float


@dataclass(frozen=True)
class _Weighed:
    figure: Figure
    weight: float


def _obstacle(claim: Claim, published: date | None, record: Record) -> str:
    """Why the claim cannot even be asked, or ""."""
    if not record.catalogue.readings(claim.measure.id or ""):
        return f"The record's catalogue has no measure for “{claim.measure.text}”."
    if claim.place is None or claim.place.id not in record.places.by_id:
        named = f"know the place “{claim.place.text}”" if claim.place else "know which place is meant"
        return f"The record does not {named}."
    if claim.period is None and published is None:
        return "The article has no date of publication, so the period of this claim stays open."
    return ""


def _questions(claim: Claim, speaker: Speaker | None, published: date | None, record: Record) -> list[_Asked]:
    """Every reading of the claim, the weightiest first; weights add up to one.

    A claim without a period speaks of the day of publication.
    """
    measures = record.catalogue.readings(claim.measure.id or "")
    places = areas(claim.place.id, speaker, record.places) if claim.place and claim.place.id else {}
    period = claim.period or (Period(start=published, end=published) if published else None)
    if period is None:
        return []
    asked = [
        _Asked(Question(claim, record.catalogue.by_id[measure], area, period), weight / len(measures))
        for measure in measures
        for area, weight in places.items()
    ]
    return sorted(asked, key=lambda one: -one.weight)


def _weigh(asked: _Asked, figures: Sequence[Figure]) -> list[_Weighed]:
    """Share a question's weight among the sources evenly, and a source's share among its figures."""
    sources = Counter(figure.source for figure in figures)
    return [_Weighed(f, asked.weight / len(sources) / sources[f.source]) for f in figures]


def _answered(claim: Claim, weighed: Sequence[_Weighed], record: Record) -> Finding:
    total = sum(one.weight for one in weighed)
    readings = _merged([one.figure.reading(one.weight / total) for one in weighed])
    verdict = combine(readings)
    agreeing = [one for one in weighed if one.figure.verdict == verdict] or list(weighed)
    best = max(agreeing, key=lambda one: one.weight).figure
    others = [one.figure for one in weighed if one.figure is not best]
    return Finding(
        claim=claim.id,
        verdict=verdict,
        computed=best.computed,
        explanation=found_sentence(claim, best, verdict, others, record),
        readings=tuple(sorted(readings, key=lambda reading: -reading.score)),
        **_evidence([best], record, others),
    )


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
    query = rows_query(figures)
    rows = record.run(query) if query else []
    return {
        "query": query.text if query else "",
        "rows": tuple(rows),
        "sources": record.sources([*(str(row["source"]) for row in rows), *(f.source for f in others)]),
    }


def _bracketed(weighed: Sequence[_Asked], holdings: Holdings) -> Finding | None:
    """The finding from figures on both sides of the claimed end, under the first reading that has them."""
    for one in weighed:
        pair = bracket(one.question, holdings)
        if pair is not None:
            claim, record = one.question.claim, holdings.record
            verdict = bracket_verdict(one.question, *pair)
            return Finding(
                claim=claim.id,
                verdict=verdict,
                explanation=bracket_sentence(claim, *pair, verdict, record),
                readings=tuple(figure.reading(0.5) for figure in pair),
                **_evidence(pair, record),
            )
    return None


def _unanswered(claim: Claim, weighed: Sequence[_Asked], holdings: Holdings) -> Finding:
    questions = [one.question for one in weighed]
    near = nearest(questions, holdings)
    sentence = missing_sentence(claim, questions, holdings.record)
    return Finding(
        claim=claim.id,
        verdict="no_data",
        explanation=sentence + ("; what it has nearby is something else." if near else "."),
        nearest=near,
    )


def _without_figure(claim: Claim, weighed: Sequence[_Asked], holdings: Holdings) -> Finding:
    near = nearest([one.question for one in weighed], holdings)
    return Finding(
        claim=claim.id,
        verdict="not_checkable",
        explanation="The claim names no figure that could be compared"
        + ("; the record's own figures are shown beside it." if near else "."),
        nearest=near,
    )
