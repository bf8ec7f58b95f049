"""Read multiples: "doubled", "nearly tripled", "twice as many", "three times the rate", "fivefold"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from onrecord.claims.quantities.number_words import read_number
from onrecord.claims.quantities.reading import Reading

if TYPE_CHECKING:
    from onrecord.claims.quantities.tokens import Tokens

_VERBS = {
    "doubled": 2,
    "doubling": 2,
    "tripled": 3,
    "tripling": 3,
    "trebled": 3,
    "trebling": 3,
    "quadrupled": 4,
    "quadrupling": 4,
    "quintupled": 5,
    "quintupling": 5,
}
_BASES = {
    "double": 2,
    "doubles": 2,
    "triple": 3,
    "triples": 3,
    "quadruple": 4,
    "treble": 3,
    "twice": 2,
    "thrice": 3,
    "halve": 0.5,
    "halves": 0.5,
}
_FOLDS = {
    "twofold": 2,
    "threefold": 3,
    "fourfold": 4,
    "fivefold": 5,
    "sixfold": 6,
    "sevenfold": 7,
    "eightfold": 8,
    "ninefold": 9,
    "tenfold": 10,
    "hundredfold": 100,
}
_HALVED = frozenset(("halved", "halving"))
MULTIPLE_STARTERS = frozenset(_VERBS) | frozenset(_BASES) | frozenset(_FOLDS) | _HALVED

_OF = frozenset(("the", "that", "those", "what", "its", "their", "his", "her", "our", "as", "last", "this"))
_WILL = frozenset(("will", "would", "could", "may", "might", "to", "can", "should", "must", "shall"))
_NEARLY = frozenset(("nearly", "almost", "more", "than"))
_ENDS = frozenset(("", ".", ",", "in", "by", "from", "over", "since"))
_TIMES_OF = _OF | {
    "more",
    "higher",
    "greater",
    "larger",
    "bigger",
    "likelier",
    "lower",
    "fewer",
    "less",
    "smaller",
    "faster",
    "national",
    "average",
}


def read_multiple_word(tokens: Tokens, place: int) -> Reading | None:
    """A multiple in one word."""
    word, after = tokens.word(place), tokens.word(place + 1)
    if word in _HALVED:
        return _multiple(place, place + 1, Decimal("0.5"))
    if word in _VERBS:
        return None if after == "down" else _multiple(place, place + 1, Decimal(_VERBS[word]))
    if word in _FOLDS:
        return _multiple(place, place + 1, Decimal(_FOLDS[word]))
    before = tokens.word(place - 1)
    verb = before in _WILL or (before in _NEARLY and after in _ENDS) or word == "halve"
    in_size = (after, tokens.word(place + 2)) in {("in", "size"), ("in", "number"), ("in", "value")}
    if after in _OF or ((verb or in_size) and word not in {"twice", "thrice"}):
        return _multiple(place, place + 1, Decimal(str(_BASES[word])))
    return None


_THAT_OF = frozenset(("of", "in", "for", "among", "at", "nationwide", "nationally", "statewide"))


def read_times(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "three times as many", "2.5 times the rate", "10-fold"; not "arrested three times"."""
    number = read_number(tokens, place)
    if number is None or number.vague:
        return None
    here = tokens.after_dash(number.end)
    if tokens.word(here) == "fold":
        return _multiple(place, here + 1, number.value, number.grain)
    after = tokens.word(here + 1)
    if tokens.word(here) != "times" or after not in _TIMES_OF:
        return None
    if after == "that" and tokens.word(here + 2) not in _THAT_OF:
        return None  # "told them three times that"
    if after in {"last", "this"} and not tokens.word(here + 2).endswith(("'s", "’s")):
        return None  # "hit banks 5,628 times last year"
    return _multiple(place, here + 1, number.value, number.grain)


_THAT_OF = frozenset(
    "of in for among at nationwide nationally statewide countywide citywide elsewhere".split()
)


def _multiple(first: int, end: int, value: Decimal, grain: Decimal = Decimal(1)) -> Reading:
    return Reading(first, end, value, "ratio", "multiple", grain)
