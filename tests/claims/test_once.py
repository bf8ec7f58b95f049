"""An attribute that is worked out when it is first asked for."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, field

import pytest

from onrecord.claims.once import once


@dataclass(frozen=True)
class _Field:
    rows: int
    asked: list[str] = field(default_factory=list)

    @once
    def plants(self) -> int:
        """As many as stand in it."""
        self.asked.append("plants")
        return self.rows * 12


def test_it_is_worked_out_once_for_each_object() -> None:
    wide, narrow = _Field(5), _Field(2)

    assert [wide.plants, wide.plants, narrow.plants] == [60, 60, 24]
    assert wide.asked == narrow.asked == ["plants"]


def test_it_keeps_its_docstring() -> None:
    assert _Field.plants.__doc__ == "As many as stand in it."


def test_the_object_stays_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        _Field(5).rows = 6  # type: ignore[misc]
