"""What reading the times of a draft gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from onrecord.record import Period


class When(NamedTuple):
    """A claim's period and baseline; ``own`` says that its words name the period.

    ``lends`` is false for the older of two, which no other claim borrows.
    """

    period: Period | None
    baseline: Period | None
    own: bool
    lends: bool = True
