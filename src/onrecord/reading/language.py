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
"""Words below which a share says nothing."""
_SENTENCE, _FOREIGN = 7, 2
"""Words of a short text, and those with letters that English lacks, that tell another language."""
NOT_ENGLISH = "The text does not read as English, the only language read here: little of it will be found."


def reads_as_english(text: str) -> bool:
    """Whether enough of the words are common English ones.

    A short text does, unless none is and several words have letters that English lacks; so do a few words.
    """
    words = [word.casefold() for word in _WORD.findall(text)]
    common = sum(word in _COMMON for word in words)
    if len(words) >= ENOUGH:
        return common >= LEAST * len(words)
    foreign = sum(not word.isascii() for word in words)
    return bool(common) or len(words) < _SENTENCE or foreign < _FOREIGN
