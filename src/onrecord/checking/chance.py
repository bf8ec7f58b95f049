"""Whether a change between two counts is more than chance gives: the exact interval of their ratio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.checking.finding import Chance

if TYPE_CHECKING:
    from onrecord.checking.figures import Figure
    from onrecord.record import Measure

CONFIDENCE = 0.95
BOTH_WINDOWS = 2


def chance_of(figure: Figure, measure: Measure) -> Chance | None:
    """The chance behind a change of counted events; None for rates, money, populations and published changes.

    Only counts that may be added up over time are events that happen one by one; their days are the exposure.
    """
    if measure.unit != "count" or not measure.additive or len(figure.windows) != BOTH_WINDOWS:
        return None
    (_, now), (part, then) = figure.windows
    if part != "baseline":
        return None
    return ratio_of_counts(now.value, then.value, now.period.days, then.period.days)


def ratio_of_counts(now: float, then: float, days_now: float, days_then: float) -> Chance | None:
    """The ratio of two Poisson rates, its exact 95 percent interval, and the chance of one as far from 1.

    Given their sum, the first of two Poisson counts is binomial (Przyborowski and Wilenski, 1940). The ends
    of the interval are those of Clopper and Pearson for that share, and ``p`` is twice the smaller tail, so
    that ``p`` is below 0.05 just where the interval leaves out 1. None for what is not a count, and where
    there was nothing to compare with.
    """
    if not _whole(now) or not _whole(then) or then == 0:
        return None
    # All of scipy that is needed: scipy.stats would take four times as long to import.
    from scipy.special import betainc, betaincinv

    tail = (1 - CONFIDENCE) / 2
    longer = days_then / days_now
    expected = days_now / (days_now + days_then)
    low = float(betaincinv(now, then + 1, tail)) if now else 0.0
    high = float(betaincinv(now + 1, then, 1 - tail))
    at_least = float(betainc(now, then + 1, expected)) if now else 1.0
    at_most = 1 - float(betainc(now + 1, then, expected))
    return Chance(
        ratio=_six_digits(now / then * longer),
        low=_six_digits(low / (1 - low) * longer),
        high=_six_digits(high / (1 - high) * longer),
        p=_six_digits(min(1.0, 2 * min(at_least, at_most))),
    )


def _six_digits(number: float) -> float:
    return float(f"{number:.6g}")


def _whole(count: float) -> bool:
    return count >= 0 and count == int(count)


def within_chance(chance: Chance) -> bool:
    """Whether chance alone gives a change of this size: the interval holds 1, "no change"."""
    return chance.low <= 1 <= chance.high
