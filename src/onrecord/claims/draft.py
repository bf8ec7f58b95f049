"""A claim before it has borrowed what its own words leave out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.claim import Value

if TYPE_CHECKING:
    from onrecord.claims.causes.told_outcomes import Outcome
    from onrecord.claims.claim import Act, Direction, Kind, MeasurePhrase, PlacePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.quantities import Quantity


@dataclass(frozen=True)
class Draft:
    """What the clause itself says of a claim; ``start`` and ``end`` are characters of the article's text.

    ``measure`` None is to be borrowed; ``points_at`` is the word that points back at it ("rate", "total").
    ``at`` is where the figure, the verb or the rank stands, to find the nearest time and place. ``earlier``
    marks the level that a change started from ("from 948"). ``takes_figure`` marks an act whose size is the
    figure behind it ("fined $4,000", "jailed for three years"). ``repeats`` marks a bare figure that goes on
    like a change told before: "thefts, 3 and 12". ``looks_back`` marks a cause of what was told before, which
    is its ``outcome``. ``beside`` is the time with which it is compared. ``follows`` marks the rank of what
    comes right after the one ranked last. ``sure`` marks an act that its verb
    tells, whatever words stand around.
    """

    clause: Clause
    kind: Kind
    start: int
    end: int
    at: int
    figure: Quantity | None = None
    value: Value | None = None
    direction: Direction = "none"
    measure: MeasurePhrase | None = None
    points_at: str = ""
    versus: PlacePhrase | None = None
    act: Act | None = None
    earlier: bool = False
    place: PlacePhrase | None = None
    takes_figure: bool = False
    repeats: bool = False
    looks_back: bool = False
    outcome: Outcome | None = None
    beside: TimePhrase | None = None
    follows: bool = False
    sure: bool = False

    def but(self, **changes: object) -> Draft:
        """The same draft with some slots changed; ``replace`` would fill all twenty anew."""
        changed = object.__new__(Draft)
        vars(changed).update(vars(self), **changes)
        return changed


def value_of(figure: Quantity) -> Value:
    """The figure as a claim's value: a part of a whole, however it is worded, is told in percent."""
    part = figure.form in {"fraction", "ratio"} or (figure.form == "multiple" and figure.number < 1)
    return _in_percent(figure) if part and figure.unit == "ratio" else _as_worded(figure)


def _as_worded(figure: Quantity) -> Value:
    return Value(
        number=abs(figure.number),
        unit=figure.unit,
        low=figure.low,
        high=figure.high,
        hedge=figure.hedge,
    )


def _in_percent(figure: Quantity) -> Value:
    """The percent of "one in eight", "a third"; "halved" is a fall by as much as is left, 50 percent."""
    low, high = (None if end is None else round(end * 100, _DECIMALS) for end in (figure.low, figure.high))
    number = round(abs(figure.number) * 100, _DECIMALS)
    return Value(number=number, unit="percent", low=low, high=high, hedge=figure.hedge)


_DECIMALS = 6


def rank_value(number: float) -> Value:
    """The value of a rank: 1 for the first."""
    return Value(number=number, unit="other", low=number, high=number)
