"""What claim finding produces: a claim as a parameterised query.

The parameters (measure, place, period, baseline, comparison) follow Wu, Agarwal, Li, Yang and Yu, "Toward
computational fact-checking", PVLDB 7(7), 2014.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from onrecord.record import Period, Unit

Kind = Literal["level", "change", "comparison", "rank", "share", "trend", "event", "causal", "opinion"]
Hedge = Literal["exact", "about", "more_than", "less_than", "at_least", "at_most", "nearly"]
Direction = Literal["up", "down", "none"]
Stance = Literal["asserted", "denied", "hypothetical", "goal", "forecast"]
"""How a claim is put forward. What is denied, or only supposed, is not what the text says is so."""
Act = Literal[
    "filed", "decided", "adopted", "ended", "awarded", "withheld", "took_office", "left_office", "other"
]


class MeasurePhrase(BaseModel):
    """The words for what is measured, and the catalogue's id where it knows them."""

    model_config = ConfigDict(frozen=True)

    text: str
    id: str | None = None


TOGETHER = "+"
"""Joins the ids of places that are told of as one: "New York and Los Angeles combined"."""


class PlacePhrase(BaseModel):
    """The words for a place, its full name, and the gazetteer's id where it knows them."""

    model_config = ConfigDict(frozen=True)

    text: str
    name: str
    id: str | None = None


class Value(BaseModel):
    """A claimed figure as an interval.

    ``number`` is the figure as worded and never negative for a change (``Claim.direction`` says which way).
    An honest speaker's true figure lies in [``low``, ``high``); None is unbounded. After "more than" the
    interval is open at ``low`` too.
    """

    model_config = ConfigDict(frozen=True)

    number: float
    unit: Unit
    low: float | None
    high: float | None
    hedge: Hedge = "exact"


WorthReason = Literal[
    "record",
    "change",
    "comparison",
    "figure",
    "trend",
    "cause",
    "event",
    "opinion",
    "on record",
    "said",
    "dated",
    "money",
    "lead",
]


class Worth(BaseModel):
    """A claim's ``place`` in the order in which to check them, 1 for the first, and the reason in a word."""

    model_config = ConfigDict(frozen=True)

    place: int
    reason: WorthReason


class Claim(BaseModel):
    """One checkable assertion.

    ``statement`` is the id of the statement that it lies in, None where the article itself asserts it.
    ``act`` says what happened, for a claim of kind ``event``; ``stance`` how it is put forward; ``worth``
    when to check it. A period or baseline that the text leaves open, or that needs an unknown publication
    date, is None; ``open_because`` says why the period is.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    start: int
    end: int
    statement: str | None
    kind: Kind
    measure: MeasurePhrase
    place: PlacePhrase | None
    versus: PlacePhrase | None = None
    period: Period | None = None
    open_because: str = ""
    baseline: Period | None = None
    value: Value | None = None
    direction: Direction = "none"
    act: Act | None = None
    stance: Stance = "asserted"
    worth: Worth | None = None
