"""The record's names for the ids of measures and places that a report mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import TOGETHER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.checking.finding import Finding
    from onrecord.claims import Claim
    from onrecord.record import Record


def names_in(claims: Iterable[Claim], findings: Iterable[Finding], record: Record) -> dict[str, str]:
    """The name of each id, in the order of the ids; an id without a name is left out."""
    known = record.catalogue.by_id, record.places.by_id
    ids = sorted({*_of_claims(claims), *_of_findings(findings)})
    found = {one: next((some[one].name for some in known if one in some), "") for one in ids}
    return {one: name for one, name in found.items() if name}


def _of_claims(claims: Iterable[Claim]) -> Iterator[str]:
    for claim in claims:
        for phrase in (claim.measure, claim.place, claim.versus):
            yield from _single(phrase.id if phrase else None)


def _of_findings(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        tried = finding.robustness
        ends = (tried.strongest, tried.weakest) if tried else ()
        told = [(one.measure, one.place) for one in (*finding.readings, *filter(None, ends))]
        for measure, place in (*told, *((one.measure, one.place) for one in finding.nearest)):
            yield from _single(measure)
            yield from _single(place)
        for row in finding.rows:
            yield from _single(str(row.get("measure") or ""))
            yield from _single(str(row.get("place") or ""))


def _single(ids: str | None) -> list[str]:
    return ids.split(TOGETHER) if ids else []
