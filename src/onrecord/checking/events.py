"""Claims that something happened: a suit filed, a policy adopted or ended, an office taken."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from onrecord.checking.finding import Finding, Nearest, Verdict
from onrecord.checking.query import filled, placeholder
from onrecord.checking.shelves import EVENTS
from onrecord.checking.wording import during, measure_name, place_name, publishers
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.checking.holdings import Holdings
    from onrecord.checking.phrasing import Phrasing
    from onrecord.claims import Claim
    from onrecord.record import Record

SHOWN = 3
OFFICE = "office_holding"
_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))
_DONE = {
    "filed": "was filed", "adopted": "was adopted", "ended": "ended", "awarded": "was awarded",
    "withheld": "was withheld", "took_office": "took office", "left_office": "left office",
}  # fmt: skip

Row = dict[str, Any]


def check_event(claim: Claim, phrasing: Phrasing, published: date | None, holdings: Holdings) -> Finding:
    """Look for the event in the record; what is not there is ``no_data``: no list of events is complete."""
    record = holdings.record
    kinds = [
        kind
        for kind in record.catalogue.readings(claim.measure.id or "")
        if record.catalogue.by_id[kind].kind == "event"
    ]
    if not kinds:
        return _nothing(claim, f"The record keeps no list of events like “{claim.measure.text}”.")
    place = claim.place.id if claim.place else None
    rows = [row for row in holdings.events if row["kind"] in kinds and place in {None, row["place"]}]
    if place is None:
        named = (
            f"cannot look up the place “{claim.place.text}”"
            if claim.place
            else "is not told which place is meant"
        )
        return _nothing(claim, f"The record {named}.", _nearest(claim, rows, published))
    matching = [row for row in _matching(claim, rows, published) if _is_of_whom(row, phrasing)]
    if not matching:
        when = during(claim.period) if claim.period else "before the article"
        what = f"{measure_name(kinds[0], record.catalogue)} of {place_name(place, record.places)} {when}"
        sentence = (
            f"The record lists no such {what}, and no list of events is complete; a docket or an official "
            "notice would settle it."
        )
        return _nothing(claim, sentence, _nearest(claim, rows, published))
    return _found(claim, matching, record)


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


def _is_of_whom(row: Row, phrasing: Phrasing) -> bool:
    """Whether the words name who took or left an office: of one place and month there may be several."""
    if row["kind"] != OFFICE:
        return True
    names = [name for name in row["actor"].split() if name.rstrip(".") not in _SUFFIXES]
    return bool(names) and re.search(rf"\b{re.escape(names[-1])}\b", phrasing.all) is not None


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
    kinds, numbers = sorted({row["kind"] for row in rows}), [row["row"] for row in rows]
    sources = record.sources(row["source"] for row in rows)
    by = publishers(sources)
    verdict = _verdict(claim, rows)
    stands = "as claimed" if verdict == "holds" else "which fits the claim"
    if claim.stance == "denied":
        verdict, stands = "contradicted", "which the claim denies"
    return Finding(
        claim=claim.id,
        verdict=verdict,
        explanation=f"{'; '.join(_all_told(rows)[:SHOWN])}, according to {by} — {stands}.",
        query=filled(_template(len(kinds), len(numbers)), [*kinds, *numbers]),
        rows=tuple(rows),
        sources=sources,
    )


@lru_cache(maxsize=64)
def _template(kinds: int, rows: int) -> str:
    """The query for so many rows of so many kinds, the oldest first."""
    from sqlglot import exp

    tree = exp.select(*(exp.column(name, quoted=True) for name in EVENTS)).from_("events")
    tree = tree.where(exp.column("kind").isin(*(placeholder() for _ in range(kinds))))
    row = exp.column("row", quoted=True)
    tree = tree.where(row.isin(*(placeholder() for _ in range(rows))))
    return tree.order_by(exp.column("date_start"), row).sql(dialect="duckdb", pretty=True)


def _verdict(claim: Claim, rows: Sequence[Row]) -> Verdict:
    """An act without a name, or a date known only to the year, leaves room: it holds roughly."""
    spans = [span for row in rows if (span := _span(row)) is not None]
    sure = claim.period is None or any(claim.period.covers(span) for span in spans)
    return "holds" if sure and claim.act not in {None, "other"} else "holds_roughly"


def _all_told(rows: Sequence[Row]) -> list[str]:
    """The events in words; what was adopted and ended is told once, with both dates."""
    ended = {row["subject"]: row for row in rows if row["act"] == "ended" and row["subject"]}
    adopted = {row["subject"] for row in rows if row["act"] == "adopted"}
    told = []
    for row in rows:
        end = ended.get(row["subject"])
        if end is None or end["subject"] not in adopted:
            told.append(_told(row))
        elif row is not end:
            told.append(f"{_named(row)}, adopted {_on(row)}, ended {_on(end)}")
    return told


def _told(row: Row) -> str:
    """The event in a clause: what, by which instrument, and when it was done."""
    if row["act"] in {"took_office", "left_office"}:
        title = row["title"] if "." in row["title"] else row["title"].lower()
        return f"{row['actor']} {_DONE[row['act']]} as {title} {_on(row)}"
    done = _DONE.get(row["act"])
    if done is None:
        return f"{_named(row)} ({row['detail']}) {_on(row)}"
    return f"{_named(row)} {done} {_on(row)}"


def _named(row: Row) -> str:
    """What the event is about: a case by its name, a policy by its effect and who made it."""
    number = f" ({row['instrument']})" if row["instrument"] else ""
    if row["act"] in {"adopted", "ended"} and row["actor"]:
        return f"{row['actor']}’s policy “{row['title']}”{number}"
    return f"{row['title']}{number}"


def _on(row: Row) -> str:
    span = _span(row)
    return during(span) if span else "on a day not known"


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
