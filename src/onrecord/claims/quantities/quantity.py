"""One figure of a text, as an interval."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from onrecord.claims.claim import Hedge
from onrecord.record import Unit

Form = Literal[
    "cardinal", "ordinal", "percent", "points", "money", "rate", "ratio", "fraction", "rank", "multiple"
]


class Quantity(BaseModel):
    """Characters ``start`` to ``end`` (excluded) of a text, hedge and unit included, and what they say.

    ``number`` is the figure as worded, in ``unit``: "$2 million" is 2000000 usd, "one in five" the ratio 0.2,
    "doubled" the ratio 2, "third-highest" the rank 3. An honest speaker's true figure lies in
    [``low``, ``high``); None is unbounded. The rules are in ``docs/quantities.md``. ``ends`` are
    the two figures of a range, between which ``number`` is the middle.
    """

    model_config = ConfigDict(frozen=True)

    start: int
    end: int
    text: str
    number: float
    unit: Unit
    low: float | None
    high: float | None
    hedge: Hedge
    form: Form
    ends: tuple[float, float] | None = None
