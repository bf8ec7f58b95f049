"""Claims that something happened: a suit filed, a policy adopted or ended, an office taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from onrecord.checking.finding import Finding, Nearest, Verdict
from onrecord.checking.wording import during, measure_name, place_name
from onrecord.record import Period, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.claims import Claim
    from onrecord.record import Record

COLUMNS = (
    "row", "kind", "act", "place", "date_start", "date_end",
    "title", "detail", "instrument", "actor", "target", "subject", "source",
)  # fmt: skip
SHOWN = 3

Row = dict[str, Any]


def check_event(claim: Claim, published: date | None, record: Record) -> Finding:
    """Look for the event in the record; what is not there is ``no_data``: no list of events is complete."""
    kinds = [
        kind
        for kind in record.catalogue.readings(claim.measure.id or "")
        if record.catalogue.by_id[kind].kind == "event"
    ]
    if not kinds:
        return _nothing(claim, f"The record keeps no events of the kind “{claim.measure.text}”.")
    place = claim.place.id if claim.place else None
    if place is None:
        named = f"“{claim.place.text}”" if claim.place else "that the claim leaves open"
        near = _nearest(claim, record.run(events_query(kinds, None)), published)
        return _nothing(claim, f"The record cannot look up the place {named}.", near)
    rows = record.run(events_query(kinds, place))
    matching = _matching(claim, rows, published)
    if not matching:
        when = f" {during(claim.period)}" if claim.period else " before the article"
        what = f"{measure_name(kinds[0], record.catalogue)}, {place_name(place, record.places)}"
        sentence = f"The record has no such event ({what}){when}."
        return _nothing(claim, sentence, _nearest(claim, rows, published))
    return _found(claim, matching, record)


def events_query(kinds: Sequence[str], place: str | None, rows: Sequence[int] = ()) -> Query:
    """The events of these kinds (in one place, or only the given rows), the oldest first."""
    from sqlglot import exp

    parameters: dict[str, str | int | date] = {f"kind{number}": kind for number, kind in enumerate(kinds)}
    tree = exp.select(*(exp.column(name, quoted=True) for name in COLUMNS)).from_("events")
    tree = tree.where(exp.column("kind").isin(*(exp.Placeholder(this=name) for name in parameters)))
    if place is not None:
        tree = tree.where(exp.column("place").eq(exp.Placeholder(this="place")))
        parameters["place"] = place
    if rows:
        bound = {f"row{number}": row for number, row in enumerate(rows)}
        tree = tree.where(
            exp.column("row", quoted=True).isin(*(exp.Placeholder(this=name) for name in bound))
        )
        parameters |= bound
    return Query(tree.order_by("date_start", '"row"'), parameters)


def _matching(claim: Claim, rows: Sequence[Row], published: date | None) -> list[Row]:
    """The events that bear the claim out: the act itself, and for an end also what was ended.

    "Reversed a 2013 policy" dates the policy, not its end: both rows must be there, tied by their subject.
    """
    known = [row for row in rows if not _after(row, published)]
    acts = [row for row in known if claim.act in {None, "other"} or row["act"] == claim.act]
    happened = [row for row in acts if claim.period is None or _within(row, claim.period)]
    if claim.act != "ended" or claim.period is None:
        return happened
    subjects = {row["subject"] for row in happened}
    if not happened:
        subjects = {row["subject"] for row in acts} & _begun(known, claim.period)
    for year in _other_years(claim):
        subjects &= _begun(known, Period.year(year))
    return [row for row in known if row["subject"] in subjects]


def _begun(rows: Sequence[Row], period: Period) -> set[str]:
    """The subjects of what was adopted in the period."""
    return {row["subject"] for row in rows if row["act"] == "adopted" and _within(row, period)}


def _other_years(claim: Claim) -> list[int]:
    """Years that the claim's words name beside its period: those of what was ended ("a 2013 policy")."""
    named = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", claim.text)}
    period = claim.period
    return sorted(year for year in named if period is None or not period.overlap_days(Period.year(year)))


def _span(row: Row) -> Period | None:
    if not row["date_start"]:
        return None
    return Period(start=row["date_start"], end=row["date_end"] or row["date_start"])


def _within(row: Row, period: Period) -> bool:
    span = _span(row)
    return span is not None and span.overlap_days(period) > 0


def _after(row: Row, published: date | None) -> bool:
    """Whether the event came after the article, which cannot have meant it."""
    span = _span(row)
    return published is not None and span is not None and span.start > published


def _found(claim: Claim, rows: Sequence[Row], record: Record) -> Finding:
    query = events_query(sorted({row["kind"] for row in rows}), None, [row["row"] for row in rows])
    told = "; ".join(_told(row) for row in rows[:SHOWN])
    return Finding(
        claim=claim.id,
        verdict=_verdict(claim, rows),
        explanation=f"The record has it: {told}.",
        query=query.text,
        rows=tuple(record.run(query)),
        sources=record.sources(row["source"] for row in rows),
    )


def _verdict(claim: Claim, rows: Sequence[Row]) -> Verdict:
    """An act without a name, or a date known only to the year, leaves room: it holds roughly."""
    spans = [span for row in rows if (span := _span(row)) is not None]
    sure = claim.period is None or any(claim.period.covers(span) for span in spans)
    return "holds" if sure and claim.act not in {None, "other"} else "holds_roughly"


def _told(row: Row) -> str:
    """The event in a few words: what, by which instrument, and when it was done."""
    span = _span(row)
    when = f" {during(span)}" if span else ", date unknown"
    act = row["detail"] if row["act"] in {"decided", "other"} else row["act"].replace("_", " ")
    number = f" ({row['instrument']})" if row["instrument"] else ""
    return f"{row['title']}{number}, {act}{when}"


def _nearest(claim: Claim, rows: Sequence[Row], published: date | None) -> tuple[Nearest, ...]:
    """Events of the same kind, those with the claimed act first, then by distance in time."""
    target = claim.period.start if claim.period else published

    def distance(row: Row) -> tuple[bool, int, int]:
        span = _span(row)
        days = abs((span.start - target).days) if span and target else 0
        return (row["act"] != claim.act, days, row["row"])

    known = [row for row in rows if not _after(row, published)]
    return tuple(
        Nearest(
            measure=row["kind"],
            place=row["place"],
            period=_span(row),
            baseline=None,
            computed=None,
            why=f"another event: {_told(row)}",
        )
        for row in sorted(known, key=distance)[:SHOWN]
    )


def _nothing(claim: Claim, sentence: str, nearest: tuple[Nearest, ...] = ()) -> Finding:
    return Finding(claim=claim.id, verdict="no_data", explanation=sentence, nearest=nearest)
