"""Numbers in digits and in words, as one value with the place of its last written digit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.quantities.vocabulary import may_be_counted

if TYPE_CHECKING:
    from onrecord.claims.quantities.tokens import Tokens

ONES = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
SMALL = ONES | TEENS | TENS
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12} | {
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
}
SUFFIXES = {"k": 10**3, "m": 10**6, "b": 10**9, "tn": 10**12}
VAGUE = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_DIGITS_LIMIT = 21
"""A longer row of digits is a code, not a figure (16 digits and their commas)."""


class Number(NamedTuple):
    """A number read from the tokens up to ``end`` (excluded).

    ``grain`` is the place of the last digit that was written, and so what the writer can have rounded to:
    1 for "433", 0.1 for "16.6", 100000 for "3.2 million". ``vague`` marks "dozens" and the like, which say
    only "two of these or more". ``scaled`` marks "million" and the like.
    """

    value: Decimal
    end: int
    grain: Decimal
    vague: bool = False
    scaled: bool = False


def read_number(tokens: Tokens, place: int) -> Number | None:
    """The number that starts at ``place``, in digits or words; None where none does."""
    if place not in tokens.numbers:
        tokens.numbers[place] = _read(tokens, place)
    return tokens.numbers[place]


def _read(tokens: Tokens, place: int) -> Number | None:
    first = tokens.word(place)
    if first[:1].isdecimal() or (first[:1] == "." and first[1:2].isdecimal()):
        return _digits(tokens, place)
    if first in SMALL:
        return _in_words(tokens, place)
    if first in VAGUE and not _is_result(tokens, place):
        return _vague(tokens, place)
    if first in {"a", "half"} or first in GLYPHS:
        return _one_of(tokens, place)
    return None


def _is_result(tokens: Tokens, place: int) -> bool:
    """Whether "scores" are what somebody scored ("test scores fell"), not twenties ("scores of people")."""
    if tokens.word(place) != "scores":
        return False
    return tokens.word(place + 1) not in {"of", "more"} or tokens.word(place - 1) in _TESTED


_TESTED = frozenset(
    "test exam math maths reading science sat act credit average median mean their its".split()
)


def _digits(tokens: Tokens, place: int) -> Number | None:
    written = tokens.at(place).text
    if len(written) > _DIGITS_LIMIT or not written.isascii():
        return None
    plain = written.replace(",", "")
    decimals = len(plain.partition(".")[2])
    grain = Decimal(10) ** -decimals
    value = Decimal(plain)
    if written.endswith(",000"):
        grain = min(Decimal(1000), value / 10)  # a figure that ends so is counted in thousands
    number = Number(value, place + 1, grain)
    return _scale(tokens, _with_fraction(tokens, number))


def _with_fraction(tokens: Tokens, number: Number) -> Number:
    """Add "½", "1/2" or "and a half"."""
    here = number.end
    glyph = GLYPHS.get(tokens.word(here))
    if glyph is not None:
        return number._replace(value=number.value + glyph, end=here + 1, grain=GLYPHS["½"])
    if tokens.words(here, here + 3) == ("1", "/", "2") and tokens.glued(here + 2) and not tokens.glued(here):
        return number._replace(value=number.value + GLYPHS["½"], end=here + 3, grain=GLYPHS["½"])
    if tokens.words(here, here + 3) == ("and", "a", "half"):
        return number._replace(value=number.value + GLYPHS["½"], end=here + 3, grain=GLYPHS["½"])
    return number


def _scale(tokens: Tokens, number: Number) -> Number:
    """Multiply by the scale that follows: "million", "bn", "hundred", "dozen", or the "m" of "$2m"."""
    here = tokens.after_dash(number.end)
    word = tokens.word(here)
    if word in SCALES:
        factor, scaled = Decimal(SCALES[word]), True
    elif word in {"dozen", "hundred"} and number.grain == 1:
        return number._replace(value=number.value * (12 if word == "dozen" else 100), end=here + 1)
    elif word in SUFFIXES and here == number.end and tokens.glued(here) and _is_scale(tokens, number):
        factor, scaled = Decimal(SUFFIXES[word]), True
    else:
        return number
    return Number(number.value * factor, here + 1, number.grain * factor, scaled=scaled)


def _is_scale(tokens: Tokens, number: Number) -> bool:
    """Whether a letter behind digits is a scale, as in "$5k", "2.7m" and "4M", but not in "100m" and "5K".

    A bare "k" is one where things or people are counted: "12k jobs", "per 100K residents".
    """
    before, behind = tokens.word(number.end - 2), tokens.word(number.end + 1)
    letters = tokens.at(number.end).text
    if before in {"$", "€", "£"} or (number.grain < 1 and letters != "k") or letters == "tn":
        return True
    if letters == "M":
        return number.value != _OF_3M
    counted = may_be_counted(behind) and behind not in _ON_FOOT
    return letters in {"k", "K"} and (counted or before in {"per", "every"})


_OF_3M = 3
"""Who makes tape is no figure."""
_ON_FOOT = frozenset("races runs walks runners walkers".split())
"""Of "5K" and "10K" they tell how far."""


def _below_hundred(tokens: Tokens, place: int) -> tuple[int, int] | None:
    """A number below a hundred in words, and the place behind it."""
    word = tokens.word(place)
    value = SMALL.get(word)
    if value is None:
        return None
    ones_at = tokens.after_dash(place + 1)
    ones = ONES.get(tokens.word(ones_at))
    if word in TENS and ones is not None:
        return value + ones, ones_at + 1
    return value, place + 1


def _below_thousand(tokens: Tokens, place: int) -> tuple[int, int] | None:
    """A number below a thousand in words ("two hundred and five"), and the place behind it."""
    head = _below_hundred(tokens, place)
    if head is None or tokens.word(tokens.after_dash(head[1])) != "hundred":
        return head
    value, here = head[0] * 100, tokens.after_dash(head[1]) + 1
    tail_at = here + 1 if tokens.word(here) == "and" else here
    tail = _below_hundred(tokens, tail_at)
    if tail is None or tokens.word(tail[1]) == "hundred":
        return value, here
    return value + tail[0], tail[1]


def _in_words(tokens: Tokens, place: int) -> Number | None:
    group = _below_thousand(tokens, place)
    if group is None:
        return None
    number = _scale(tokens, _with_fraction(tokens, Number(Decimal(group[0]), group[1], Decimal(1))))
    scale = number.grain
    while number.scaled and scale >= 1000:  # noqa: PLR2004 - thousands and up may take a further group
        tail_at = number.end + 1 if tokens.word(number.end) == "and" else number.end
        tail = _below_thousand(tokens, tail_at)
        if tail is None:
            break
        group_number = _scale(tokens, Number(Decimal(tail[0]), tail[1], Decimal(1)))
        if group_number.value >= scale:
            break
        scale = group_number.grain
        number = Number(number.value + group_number.value, group_number.end, scale, scaled=True)
    return number


def _vague(tokens: Tokens, place: int) -> Number:
    """Recognise "Dozens", "hundreds of thousands", "tens of thousands": at least two of them."""
    value, end = VAGUE[tokens.word(place)] * 2, place + 1
    if tokens.word(end) == "of" and tokens.word(end + 1) in VAGUE:
        value, end = value * VAGUE[tokens.word(end + 1)], end + 2
    return Number(Decimal(value), end, Decimal(1), vague=True)


def _one_of(tokens: Tokens, place: int) -> Number | None:
    """Recognise "a dozen", "a hundred and five", "half a million", "½"."""
    if (glyph := GLYPHS.get(tokens.word(place))) is not None:
        return Number(glyph, place + 1, Decimal("0.1"))
    if tokens.word(place) == "half":
        whole = _a_round(tokens, place + 1) if tokens.word(place + 1) == "a" else None
        return whole and whole._replace(value=whole.value / 2, grain=max(whole.grain / 10, Decimal(1)))
    if tokens.word(place + 1) == "couple":
        return Number(Decimal(2), place + 2, Decimal(2))  # a couple may be three
    return _a_round(tokens, place)


def _a_round(tokens: Tokens, place: int) -> Number | None:
    """Recognise "a" with a round number behind it; a hundred may take more."""
    noun, end = tokens.word(place + 1), place + 2
    if noun in SCALES:
        return Number(Decimal(SCALES[noun]), end, Decimal(SCALES[noun]), scaled=True)
    if noun == "dozen":
        return Number(Decimal(12), end, Decimal(1))
    if noun != "hundred":
        return None
    tail = _below_hundred(tokens, end + 1 if tokens.word(end) == "and" else end)
    value, end = (100 + tail[0], tail[1]) if tail else (100, end)
    return _scale(tokens, Number(Decimal(value), end, Decimal(1)))
