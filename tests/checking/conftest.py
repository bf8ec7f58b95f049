"""Hand-made claims, held against the bundled record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checking.by_hand import PUBLISHED, Check, make_claim, said_by
from onrecord.checking import Finding, check_claims
from onrecord.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


@pytest.fixture(scope="session")
def record() -> Iterator[Record]:
    with Record.open() as opened:
        yield opened


@pytest.fixture
def check(record: Record) -> Check:
    """Check one claim: kind, measure id, place id, then the claim's other fields by name."""

    def one(
        kind: str,
        measure: str | None,
        place: str | None,
        *,
        speaker: str = "Ann Doe",
        published: date | None = PUBLISHED,
        **slots: object,
    ) -> Finding:
        found = check_claims(
            [make_claim(kind, measure, place, **slots)], [said_by(speaker)], published, record
        )
        return found[0]

    return one
