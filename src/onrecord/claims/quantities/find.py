"""Find the figures of a text: walk over its tokens, and try the readers of each that opens a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.quantities.amounts import read_amount, read_between, read_decade
from onrecord.claims.quantities.exclusions import code_end
from onrecord.claims.quantities.hedges import hedge_after, hedge_before, over_means_during
from onrecord.claims.quantities.intervals import interval
from onrecord.claims.quantities.multiples import MULTIPLE_STARTERS, read_multiple_word, read_times
from onrecord.claims.quantities.nothing import read_zero
from onrecord.claims.quantities.number_words import GLYPHS, SMALL, VAGUE
from onrecord.claims.quantities.quantity import Quantity
from onrecord.claims.quantities.ranks import RANK_STARTERS, read_number_one, read_numeric_ordinal, read_rank
from onrecord.claims.quantities.shares import read_a_dollar, read_fraction, read_full_point, read_ratio
from onrecord.claims.quantities.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims.claim import Hedge
    from onrecord.claims.quantities.reading import Reading

    Reader = Callable[[Tokens, int], Reading | None]

_OF_NUMBERS: tuple[Reader, ...] = (read_numeric_ordinal, read_ratio, read_fraction, read_times, read_amount)
_DIGIT_STARTS = frozenset("0123456789.")
_READERS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(RANK_STARTERS, (read_rank,)),
    **dict.fromkeys(MULTIPLE_STARTERS, (read_multiple_word,)),
    **dict.fromkeys((*SMALL, *VAGUE, *GLYPHS), _OF_NUMBERS),
    **dict.fromkeys("$€£¥", (read_amount,)),
    "a": (read_full_point, read_a_dollar, read_fraction, read_decade, read_amount),
    "half": (read_fraction, read_decade, read_amount),
    "between": (read_between,),
    "no": (read_number_one, read_zero),
    **dict.fromkeys(("zero", "nobody", "not", "without"), (read_zero,)),
}


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """All figures of ``text``, in order; none overlap.

    Years, dates, times, ages, scores, docket, section and road numbers are no figures, nor is "one" as
    a pronoun. Ordinals and lengths of time are given too; whether they claim anything is for the caller.
    Takes time in proportion to the length of the text.
    """
    tokens = Tokens(text)
    found: list[Quantity] = []
    floor = 0
    for place, word in enumerate(tokens.lower):
        readers = _OF_NUMBERS if word[0] in _DIGIT_STARTS else _READERS.get(word)
        if readers is None or place < floor:
            continue
        for reader in readers:
            reading = reader(tokens, place)
            if reading is not None:
                break
        if reading is not None:
            quantity, floor = _quantity(tokens, reading, floor)
            found.append(quantity)
        elif word[0].isdecimal():
            floor = code_end(tokens, place)
    return tuple(found)


def _quantity(tokens: Tokens, reading: Reading, floor: int) -> tuple[Quantity, int]:
    """The figure with its hedge, and the place behind it."""
    first, end, hedge = _hedged(tokens, reading, floor)
    low, high = reading.bounds or interval(
        reading.value, reading.grain, reading.form, hedge, vague=reading.vague
    )
    start, stop = tokens.at(first).start, tokens.at(end - 1).end
    quantity = Quantity(
        start=start,
        end=stop,
        text=tokens.text[start:stop],
        number=float(reading.value),
        unit=reading.unit,
        low=None if low is None else float(low),
        high=None if high is None else float(high),
        hedge=hedge,
        form=reading.form,
        ends=(float(reading.ends[0]), float(reading.ends[1])) if reading.ends else None,
    )
    return quantity, end


def _hedged(tokens: Tokens, reading: Reading, floor: int) -> tuple[int, int, Hedge]:
    """Where the figure starts and ends with its hedge, and the hedge."""
    if reading.form in {"rank", "ordinal"}:
        return reading.first, reading.end, "exact"
    after = hedge_after(tokens, reading.end)
    before = hedge_before(tokens, reading.first)
    if reading.vague:
        return reading.first, reading.end, "at_least"
    if before is not None and before[0] >= floor and not over_means_during(tokens, before[0], reading.end):
        return before[0], reading.end, before[1]
    if after is not None:
        return reading.first, after[0], after[1]
    if reading.bounds is not None:
        return reading.first, reading.end, "about"
    return reading.first, reading.end, "exact"
