"""From an article to its report: each claim becomes a query, each query a finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.attribution import attribute
from onrecord.checking.areas import areas
from onrecord.checking.brackets import bracket, bracket_verdict
from onrecord.checking.events import check_event
from onrecord.checking.figures import ANSWERING, Figure, Question
from onrecord.checking.finding import Finding, Report
from onrecord.checking.nearest import nearest
from onrecord.checking.query import rows_query
from onrecord.checking.verdict import combine
from onrecord.checking.wording import bracket_sentence, found_sentence, measure_name, period_words, place_name
from onrecord.claims import find_claims
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.attribution import Speaker, Statement
    from onrecord.claims import Claim
    from onrecord.reading import Article
    from onrecord.record import Record

NOT_CHECKABLE = {
    "opinion": "An opinion: no data could settle it.",
    "causal": "A claim about a cause: the record can say what happened, not why.",
}
NO_DATE = "The article has no date of publication: periods that depend on it stay open."


def check(article: Article, record: Record) -> Report:
    """Read the article through and hold every claim against the record.

    The same article and record give the same report. Nothing is fetched and nothing is guessed: what the
    record cannot say comes back as ``no_data``.
    """
    statements = attribute(article)
    claims = find_claims(article, statements)
    return Report(
        article=article,
        statements=tuple(statements),
        claims=tuple(claims),
        findings=tuple(check_claims(claims, statements, article.date, record)),
        notes=() if article.date else (NO_DATE,),
    )


def check_claims(
    claims: Sequence[Claim], statements: Sequence[Statement], published: date | None, record: Record
) -> list[Finding]:
    """One finding for each claim, in order. ``published`` is the article's date."""
    speakers = {statement.id: statement.speaker for statement in statements}
    return [_check(claim, speakers.get(claim.statement or ""), published, record) for claim in claims]


def _check(claim: Claim, speaker: Speaker | None, published: date | None, record: Record) -> Finding:
    if claim.kind in NOT_CHECKABLE:
        return Finding(claim=claim.id, verdict="not_checkable", explanation=NOT_CHECKABLE[claim.kind])
    if claim.kind == "event":
        return check_event(claim, published, record)
    obstacle = _obstacle(claim, published, record)
    if obstacle:
        return Finding(claim=claim.id, verdict="no_data", explanation=obstacle)
    weighed = _questions(claim, speaker, published, record)
    if claim.value is None and claim.kind in {"level", "share"}:
        return _without_figure(claim, weighed, record)
    answered = [
        _Weighed(figure, one.weight / len(figures))
        for one in weighed
        if (figures := list(ANSWERING[claim.kind](one.question, record)))
        for figure in figures
    ]
    if answered:
        return _answered(claim, answered, record)
    return _bracketed(weighed, record) or _unanswered(claim, weighed, record)


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
    if claim.place is None or claim.place.id is None:
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


def _answered(claim: Claim, weighed: Sequence[_Weighed], record: Record) -> Finding:
    total = sum(one.weight for one in weighed)
    readings = [one.figure.reading(one.weight / total) for one in weighed]
    verdict = combine(readings)
    agreeing = [one for one in weighed if one.figure.verdict == verdict] or list(weighed)
    best = max(agreeing, key=lambda one: one.weight).figure
    sentence = found_sentence(claim, best, verdict, record)
    return Finding(
        claim=claim.id,
        verdict=verdict,
        computed=best.computed,
        explanation=sentence,
        readings=tuple(sorted(readings, key=lambda reading: -reading.score)),
        **_evidence([best], record),
    )


def _evidence(figures: Sequence[Figure], record: Record) -> dict[str, Any]:
    """Query, rows and sources behind the figures that a finding shows."""
    query = rows_query(figures)
    rows = record.run(query) if query else []
    return {
        "query": query.text if query else "",
        "rows": tuple(rows),
        "sources": record.sources(str(row["source"]) for row in rows),
    }


def _bracketed(weighed: Sequence[_Asked], record: Record) -> Finding | None:
    """The finding from figures on both sides of the claimed end, under the first reading that has them."""
    for one in weighed:
        pair = bracket(one.question, record)
        if pair is not None:
            verdict = bracket_verdict(one.question, *pair)
            sentence = bracket_sentence(one.question, *pair, verdict, record)
            readings = [figure.reading(one.weight / 2) for figure in pair]
            return Finding(
                claim=one.question.claim.id,
                verdict=verdict,
                explanation=sentence,
                readings=tuple(readings),
                **_evidence(pair, record),
            )
    return None


def _unanswered(claim: Claim, weighed: Sequence[_Asked], record: Record) -> Finding:
    near = nearest([one.question for one in weighed], record)
    first = weighed[0].question
    against = f" and {period_words(claim.baseline)}" if claim.baseline else ""
    sentence = (
        f"The record has no {measure_name(claim.measure.id or '', record.catalogue)} for "
        f"{place_name(first.area, record.places)} in {period_words(first.period)}{against}"
        + ("; what it has nearby is something else." if near else ".")
    )
    return Finding(claim=claim.id, verdict="no_data", explanation=sentence, nearest=near)


def _without_figure(claim: Claim, weighed: Sequence[_Asked], record: Record) -> Finding:
    sentence = (
        "The claim names no figure that could be compared; the record's own figures are shown beside it."
    )
    near = nearest([one.question for one in weighed], record)
    if not near:
        sentence = "The claim names no figure that could be compared."
    return Finding(claim=claim.id, verdict="not_checkable", explanation=sentence, nearest=near)
