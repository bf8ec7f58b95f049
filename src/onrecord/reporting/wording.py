"""A claim's figures and parameters in words, beside those that checking has for its explanations."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from onrecord.checking.wording import HEDGES, period_words
from onrecord.reporting.cleaning import one_line

if TYPE_CHECKING:
    from onrecord.checking import Computed
    from onrecord.claims import Claim, Value
    from onrecord.record import Unit

_ACT = {"took_office": "took office", "left_office": "left office", "other": "happened"}
_CHANGES = {"change", "trend"}
_SUFFIX: dict[Unit, str] = {
    "percent": " percent",
    "percentage_points": " percentage points",
    "ratio": " times",
    "rate_per_100k": " per 100,000",
    "years": " years",
}
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def number(value: float) -> str:
    """A number with thousands apart and two decimals at most; below 1, two digits that tell something."""
    if not math.isfinite(value):
        return "no number"
    places = 2 if abs(value) >= 1 or value == 0 else min(1 - math.floor(math.log10(abs(value))), 12)
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quantity(value: float, unit: Unit) -> str:
    """A number with its unit and no digit lost that matters: "16.5 percent", "$2.25", "1 year"."""
    if unit == "years" and value == 1:
        return "1 year"
    if unit == "usd":
        return f"{'-' if value < 0 else ''}${number(abs(value))}"
    return number(value) + _SUFFIX.get(unit, "")


def spoken(value: float, unit: Unit) -> str:
    """A figure as a person would say it: "$2 million" where ``quantity`` gives "$2,000,000"."""
    size = next(((by, word) for by, word in _LARGE if abs(value) >= by), None)
    if size is None or unit not in {"usd", "count"} or not math.isfinite(value):
        return quantity(value, unit)
    by, word = size
    return f"{'$' if unit == 'usd' else ''}{number(value / by)} {word}"


def computed_words(computed: Computed | None, kind: str) -> str:
    """The record's figure, put the way a claim of this kind puts its own; "" where there is none."""
    if computed is None:
        return ""
    if kind == "rank":
        return f"number {number(computed.number)}"
    if computed.unit == "ratio" or kind not in {"comparison", *_CHANGES}:
        return quantity(computed.number, computed.unit)
    size = quantity(abs(computed.number), computed.unit)
    if kind == "comparison":
        return f"{size} {'more' if computed.number > 0 else 'less'}" if computed.number else "no difference"
    return f"{'up' if computed.number > 0 else 'down'} {size}" if computed.number else "no change"


def claimed_words(claim: Claim) -> str:
    """The figure that the claim gives, with hedge and direction: "down about 16 percent", "more than 433"."""
    if claim.kind == "event":
        return _ACT.get(claim.act or "other", claim.act or "")
    direction = "" if claim.direction == "none" else claim.direction
    if claim.value is None:
        return direction or "no figure"
    if claim.kind == "rank":
        ends = {"up": " from the top", "down": " from the bottom"}
        return f"number {number(claim.value.number)}{ends.get(direction, '')}"
    words = HEDGES[claim.value.hedge] + spoken(claim.value.number, claim.value.unit)
    if claim.kind == "comparison" and direction:
        return f"{words} {'more' if direction == 'up' else 'less'}"
    return f"{direction} {words}" if direction and claim.kind in _CHANGES else words


def interval_words(value: Value | None) -> str:
    """The interval in which a true figure lies, "" where the claim gives none, a single count or a rank."""
    if value is None:
        return ""
    if value.low is not None and value.high is not None:
        if value.low == value.high or (value.high - value.low <= 1 and value.unit == "count"):
            return ""
        low = spoken(value.low, value.unit) if value.unit == "usd" else number(value.low)
        return f"{low} to {spoken(value.high, value.unit)}"
    if value.low is not None:
        words = quantity(value.low, value.unit)
        return f"more than {words}" if value.hedge == "more_than" else f"{words} or more"
    words = quantity(value.high or 0.0, value.unit)
    return f"less than {words}" if value.hedge == "less_than" else f"{words} or less"


_STANCES = {
    "denied": "denied, not asserted",
    "hypothetical": "supposed, not asserted",
    "goal": "a goal",
    "forecast": "a forecast",
}


def asked_words(claim: Claim) -> str:
    """What the claim is about: measure, place, comparison, period, baseline, and its stance if it has one."""
    parts = [claim.measure.text]
    if claim.place is not None:
        parts.append(claim.place.name)
    if claim.versus is not None:
        parts.append(f"against {claim.versus.name}")
    if claim.period is not None:
        parts.append(period_words(claim.period))
    elif claim.kind not in {"opinion", "causal"}:
        parts.append("period left open")
    if claim.baseline is not None:
        parts.append(f"against {period_words(claim.baseline)}")
    if claim.stance != "asserted":
        parts.append(_STANCES[claim.stance])
    return one_line(" · ".join(part for part in parts if part))
