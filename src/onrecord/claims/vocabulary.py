"""The measures and places that claims are found with: the bundled ones, or those of an open record."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.record import Catalogue, Gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import Claim
    from onrecord.record import Record

_RECORD: ContextVar[Record | None] = ContextVar("record", default=None)


@contextmanager
def vocabulary_of(record: Record | None) -> Iterator[None]:
    """Find claims with the measures and places of this record; None means the bundled ones."""
    token = _RECORD.set(record)
    try:
        yield
    finally:
        _RECORD.reset(token)


def catalogue() -> Catalogue:
    """The measures in use."""
    record = _RECORD.get()
    return Catalogue.bundled() if record is None else record.catalogue


def gazetteer() -> Gazetteer:
    """The places in use."""
    record = _RECORD.get()
    return Gazetteer.bundled() if record is None else record.places


def with_only_place(claim: Claim) -> Claim:
    """The claim, with the place of its measure's rows where these all lie in one and its words name none."""
    record = _RECORD.get()
    if record is None or claim.measure.id is None or (claim.place and claim.place.text in claim.text):
        return claim
    place = record.only_place(claim.measure.id)
    if place is None:
        return claim
    return claim.model_copy(update={"place": PlacePhrase(text="", name=place.name, id=place.id)})
