"""One open record for all tests of this room: opening it is the slow part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def record() -> Iterator[Record]:
    with Record.open() as opened:
        yield opened
