"""Why the record cannot say, what it has and up to when, and what would settle the claim."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

from onrecord.checking.wording import claimed, compared, day_words, during, measure_name, place_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.claims import Claim
    from onrecord.record import Period, Record

LONGEST = 60


def obstacle(claim: Claim, questions: Sequence[Question], published: date | None, record: Record) -> str:
    """Why the claim cannot even be asked, or ""."""
    known = record.catalogue.by_id.get(claim.measure.id or "")
    if not questions and known is None:
        return f"The record keeps no figures on “{_short(claim.measure.text)}”; a published count of it would settle the claim."
    if claim.place is None or claim.place.id not in record.places.by_id:
        if claim.place is None:
            return "The text does not say which place is meant, so there is nothing to look up."
        return (
            f"The record does not know the place “{_short(claim.place.text)}”, so it has no figures for it."
        )
    if claim.period is None and published is None:
        return "The article has no date of publication, so the period of this claim stays open."
    if not questions and claim.value is not None:
        return (
            f"The claim gives {claimed(claim.value)}, while the record has {known.name if known else 'this'} "
            "in another unit, so the two cannot be compared."
        )
    if claim.period is not None and published is not None and claim.period.start > published:
        return (
            f"The claim is about what had not happened when the article appeared on {day_words(published)}; "
            "only later figures could settle it."
        )
    return ""


def missing_sentence(claim: Claim, questions: Sequence[Question], holdings: Holdings) -> str:
    """That the record lacks the very figure, what it has of the same, and what would settle the claim."""
    asked = questions[0]
    names = dict.fromkeys(place_name(q.area, holdings.places) for q in questions)
    what = measure_name(claim.measure.id or asked.measure.id, holdings.catalogue)
    where = " or ".join(names)
    has = covered(questions, holdings)
    if claim.kind == "comparison" and not asked.versus:
        return "The claim does not say what it compares with in a way that can be looked up."
    if claim.kind == "rank" and claim.baseline is None:
        return f"The claim does not say since when, or among which places, {what} in {where} are ranked."
    if claim.period is None:
        return f"The text does not say when it had so many {what}{_has(has, where)}."
    if not has:
        return f"The record has no {what} for {where}; {_settling(asked, holdings)} would settle it."
    against = f" and {compared(claim.period, claim.baseline)}" if claim.baseline else ""
    versus = f" and for {claim.versus.name} by the same source" if claim.versus else ""
    return (
        f"The record has no figure for {what} in {where} {during(claim.period)}{against}{versus}{_has(has, '')}, and "
        f"{_settling(asked, holdings)} for that time would settle it."
    )


def _has(has: str, where: str) -> str:
    if not has:
        return ""
    return f"; what it has{f' for {where}' if where else ''} lies between {has}"


def covered(questions: Sequence[Question], holdings: Holdings) -> str:
    """From when to when the record has something of what is asked, or ""."""
    periods: list[Period] = []
    for one in questions:
        measure = one.measure.numerator or one.measure.id
        periods += [row.period for series in holdings.series(measure, one.area) for row in series.rows]
        periods += [found.period for found in holdings.published(measure, one.area)]
    if not periods:
        return ""
    first, last = min(p.start for p in periods), max(p.end for p in periods)
    return f"{_month(first)} and {_month(last)}"


def _month(day: date) -> str:
    return f"{calendar.month_name[day.month]} {day.year}"


def _settling(question: Question, holdings: Holdings) -> str:
    """Who could give the missing figure: the place's police for what police count."""
    place = holdings.places.by_id.get(question.area)
    if place is not None and place.agency and question.measure.unit in {"count", "rate_per_100k"}:
        return f"figures from the {place.agency.removeprefix('the ')}"
    return "a published figure"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
