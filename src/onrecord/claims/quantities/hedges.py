"""The words before or after a figure that say how exactly it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.quantities.vocabulary import TIME_UNITS

if TYPE_CHECKING:
    from onrecord.claims.claim import Hedge
    from onrecord.claims.quantities.tokens import Tokens

_BEFORE_TEXT: dict[Hedge, str] = {
    "about": "about|around|some|roughly|approximately|approx|an estimated|estimated|circa|something like|"
    "nearer|nearer to|, say ,"
    "|in the neighborhood of|in the order of|on the order of",
    "nearly": "nearly|almost|close to|just under|just below|just short of|just shy of|not quite|virtually"
    "|slightly less than|slightly fewer than|slightly under|a little less than|a little under|well-nigh",
    "more_than": "more than|better than|over|just over|just above|just more than|well over|well above|above"
    "|slightly more than"
    "|slightly over|a little more than|a little over|in excess of|upwards of|upward of|greater than"
    "|higher than|topping|longer than|older than|exceeding|topped|exceeded|surpassed|surpassing|beyond|"
    "much more than|far more than",
    "less_than": "less than|fewer than|under|below|lower than|younger than|shorter than|well under|well "
    "below|smaller than"
    "|far fewer than"
    "|far less than|much less than",
    "at_least": "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|as few as"
    "|as little as|as low as|as young as",
    "at_most": "at most|at the most|up to|within|as old as|as many as|as much as|as high as|no more than|"
    "not more than"
    "|a maximum of|not exceeding",
    "exact": "exactly|precisely|a full|exact|a total of|a combined total of|a combined|a whopping"
    "|a staggering",
}
_AFTER_TEXT: dict[Hedge, str] = {
    "about": "or so|or thereabouts",
    "at_least": "or more|or higher|or greater|and up|or better|and counting",
    "at_most": "or less|or fewer|or lower|or under",
}


def _phrases(table: dict[Hedge, str]) -> dict[tuple[str, ...], Hedge]:
    return {tuple(phrase.split()): hedge for hedge, text in table.items() for phrase in text.split("|")}


_BEFORE = _phrases(_BEFORE_TEXT)
_AFTER = _phrases(_AFTER_TEXT)
_LAST_WORDS = frozenset(phrase[-1] for phrase in _BEFORE)
_LONGEST = max(map(len, _BEFORE))
_DURING = frozenset(
    ("for", "is", "was", "are", "were", "served", "spent", "in", "after", "just", "well", "lasted", "took")
)
"""Behind these "over five years" is a length; elsewhere ("rose over five years") "over" means during."""


def hedge_before(tokens: Tokens, place: int) -> tuple[int, Hedge] | None:
    """The hedge that ends just before the figure at ``place``, and where it starts."""
    if tokens.word(place - 1) not in _LAST_WORDS:
        return None
    for length in range(min(_LONGEST, place), 0, -1):
        hedge = _BEFORE.get(tokens.words(place - length, place))
        if hedge is not None:
            return None if _goes_up(tokens, place - length, hedge) else (place - length, hedge)
    return None


def _goes_up(tokens: Tokens, start: int, hedge: Hedge) -> bool:
    """Whether "up to" belongs to a verb: "the rate ticked up to 3.4 percent"."""
    before = tokens.word(start - 1)
    return hedge == "at_most" and tokens.word(start) == "up" and before in _MOVES_UP


_MOVES_UP = frozenset(
    "tick ticks ticked go goes went gone edge edges edged inch inched creep crept move moves moved "
    "come comes came "
    "shoot shot push pushed bring brought drive drove driven bump bumped jump jumped climbed rose shot "
    "back way".split()
)


def hedge_after(tokens: Tokens, end: int) -> tuple[int, Hedge] | None:
    """The hedge that starts just behind the figure, and where it ends: "or more", "-plus", "+"."""
    hedge = _AFTER.get(tokens.words(end, end + 2))
    if hedge is not None:
        return end + 2, hedge
    if tokens.word(end) == "+" and tokens.glued(end):
        return end + 1, "at_least"
    if tokens.word(end + 1) == "plus" and tokens.after_dash(end) == end + 1:
        return end + 2, "at_least"
    return None


def over_means_during(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "over" at ``start`` opens a stretch of time ("rose over five years") and hedges nothing."""
    if tokens.word(start) != "over" or tokens.word(end - 1) not in TIME_UNITS:
        return False
    return tokens.word(start - 1) not in _DURING
