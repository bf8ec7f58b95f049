"""One time phrase of a text, resolved to days where that can be done."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from onrecord.record import Period

Role = Literal["period", "baseline", "since", "duration"]


class TimePhrase(BaseModel):
    """Characters ``start`` to ``end`` (excluded) of a text that name a time, and the days they name.

    ``role`` says what the time is for: ``period`` is when something was so, ``baseline`` what it is compared
    with, ``since`` how far back a record reaches ("since 1993", "in a decade"), ``duration`` a mere length.
    ``period`` is None where it stays open, and ``why`` says what is missing. ``approximate`` marks days that
    are a convention ("early August", "this summer"). The rules are in ``docs/periods.md``.
    """

    model_config = ConfigDict(frozen=True)

    start: int
    end: int
    text: str
    period: Period | None
    role: Role
    why: str = ""
    approximate: bool = False
