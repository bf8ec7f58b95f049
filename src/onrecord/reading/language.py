"""Whether a text reads as English, the one language that the steps after reading know."""

from __future__ import annotations

from onrecord.expression import expression

_WORD = expression(r"[^\W\d_]+")
_COMMON = frozenset(
    "the of and to that for with by from it this said has have not but or were had which as at be".split()
)
"""Common words of English that are none in the languages around it."""
LEAST = 0.05
"""Share of words that must be common ones; of 969 news articles the poorest has 0.08."""
ENOUGH = 20
"""Words below which nothing is said."""
NOT_ENGLISH = "The text does not read as English, the only language read here: little of it will be found."


def reads_as_english(text: str) -> bool:
    """Whether enough of the words are common English ones; a very short text always does."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return len(words) < ENOUGH or sum(word in _COMMON for word in words) >= LEAST * len(words)
