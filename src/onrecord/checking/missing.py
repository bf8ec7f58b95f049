"""Why the record cannot say, what it has and up to when, and what would settle the claim."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

from onrecord.checking.peers import field_of
from onrecord.checking.wording import (
    claimed,
    compared,
    day_words,
    during,
    figure,
    measure_name,
    period_words,
    place_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from onrecord.checking.finding import Nearest
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.claims import Claim
    from onrecord.record import Period, Record

LONGEST = 60


def obstacle(claim: Claim, questions: Sequence[Question], published: date | None, record: Record) -> str:
    """Why the claim cannot even be asked, or ""."""
    return next(_obstacles(claim, questions, published, record), "")


def _obstacles(
    claim: Claim, questions: Sequence[Question], published: date | None, record: Record
) -> Iterator[str]:
    known = record.catalogue.by_id.get(claim.measure.id or "")
    if not questions and known is None:
        words = _short(claim.measure.text)
        yield f"The record keeps no figures on “{words}”; a source that does would settle the claim"
    if claim.place is None:
        yield "The text does not say which place is meant, so there is nothing to look up"
    elif claim.place.id not in record.places.by_id:
        yield f"The record does not know the place “{_short(claim.place.text)}”, so it has no figures for it"
    if claim.period is None and published is None:
        yield "The article has no date of publication, so the period of this claim stays open"
    if not questions and claim.value is not None:
        yield (
            f"The claim says {claimed(claim.value)}, which is not how the record counts "
            f"{known.name if known else 'this'}, so the two cannot be compared"
        )
    if questions and all(_is_since_a_day(one, published) for one in questions):
        yield "The text does not say over which time the change runs; one day’s count says nothing of it"
    if claim.period is not None and published is not None and claim.period.start > published:
        yield (
            f"The claim is about what had not happened when the article appeared on {day_words(published)}; "
            "only later figures could settle it"
        )


def _is_since_a_day(asked: Question, published: date | None) -> bool:
    """Whether what is counted over time would change from one day to the article's: "since July 22"."""
    days = asked.period.days == asked.baseline.days == 1 and asked.period.end == published
    same = asked.baseline == asked.period.shifted(-1)
    return asked.claim.kind == "change" and asked.measure.additive and days and not same


def missing_sentence(claim: Claim, questions: Sequence[Question], holdings: Holdings) -> str:
    """That the record lacks the very figure, what it has of the same, and what would settle the claim."""
    asked = questions[0]
    what = measure_name(claim.measure.id or asked.measure.id, holdings.catalogue)
    where = " or ".join(dict.fromkeys(place_name(q.area, holdings.places) for q in questions))
    has = _covered(questions, holdings)
    left_open = _left_open(asked, what, where, holdings)
    if left_open:
        return left_open
    if not has:
        return f"The record has no {what} for {where}; {_settling(asked, holdings)} would settle it"
    if claim.period is None:
        return f"The text gives no time for {what} in {where}; the record’s figures there lie between {has}"
    return (
        f"{_lacking(claim, claim.period, what, where)}; what the record has there lies between {has}, "
        f"and {_settling(asked, holdings)} would settle it"
    )


def _left_open(asked: Question, what: str, where: str, holdings: Holdings) -> str:
    """What the text does not say and the record would have to know, or ""."""
    claim = asked.claim
    if claim.kind == "comparison" and not asked.versus:
        return "The text does not name what it compares with in a way that could be looked up"
    if claim.kind == "share" and asked.measure.unit != "percent":
        return f"The text does not say of which whole this is a share, in a way that {what} could answer"
    if claim.kind != "rank" or claim.baseline is not None:
        return ""
    if field_of(asked, holdings) is not None:
        return f"No source in the record ranks {where} by {what} among the places that the text names"
    return f"The text does not say since when, or among which places, {where} is ranked by {what}"


def _lacking(claim: Claim, period: Period, what: str, where: str) -> str:
    """Which figures no source has, or not all of them together."""
    when = during(period) + ("" if period.whole_months else ",")
    if claim.kind == "comparison" and claim.versus is not None:
        return f"No one source in the record has {what} {when} for both {where} and {claim.versus.name}"
    if claim.kind == "rank" and claim.baseline is not None:
        years = f"for every year back to {claim.baseline.start.year}"
        return f"No one source in the record has {what} in {where} {when} and {years}"
    if claim.kind in {"change", "trend"}:
        baseline = claim.baseline or period.shifted(-1)
        return (
            f"No one source in the record has {what} in {where} both {when} and {compared(period, baseline)}"
        )
    return f"The record has no figure for {what} in {where} {during(period)}"


def _covered(questions: Sequence[Question], holdings: Holdings) -> str:
    """From when to when the record has something of what is asked, or ""."""
    periods: list[Period] = []
    for one in questions:
        measure = one.measure.numerator or one.measure.id
        periods += [row.period for series in holdings.series(measure, one.area) for row in series.rows]
        periods += [found.period for found in holdings.published(measure, one.area)]
    if not periods:
        return ""
    return f"{_month(min(p.start for p in periods))} and {_month(max(p.end for p in periods))}"


def _month(day: date) -> str:
    return f"{calendar.month_name[day.month]} {day.year}"


def _settling(question: Question, holdings: Holdings) -> str:
    """Who could give the missing figure: the place's police for what police count."""
    place = holdings.places.by_id.get(question.area)
    if place is not None and place.agency and question.measure.unit in {"count", "rate_per_100k"}:
        return f"figures from the {place.agency.replace(' (County)', '')} for that time"
    return "a published figure for that time"


def nearest_sentence(near: Sequence[Nearest], record: Record) -> str:
    """What stands nearest, for a claim that no figure can settle."""
    if not near or near[0].computed is None or near[0].period is None:
        return ""
    one = near[0]
    name = f"{measure_name(one.measure, record.catalogue)} in {place_name(one.place, record.places)}"
    change = one.baseline is not None
    before = f", against {period_words(one.baseline)}" if one.baseline else ""
    return (
        f"; the record’s nearest figure is {figure(near[0].computed, change=change)} "
        f"({name}, {period_words(near[0].period)}{before})"
    )


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
