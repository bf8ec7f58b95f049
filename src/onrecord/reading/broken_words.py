"""Words that a hyphen breaks at a line's end: which are one word, and which have that hyphen themselves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

_WORDS = expression(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_BROKEN = expression(r"(?P<before>[^\W\d_]+)-[ \t]*\n[ \t]*(?P<after>[^\W\d_]+)(?P<rest>\S*)(?: |(?=\n|$))")
_JOINED_BY_HYPHEN = frozenset(
    "all anti co cross ex far first full half high ill large long low mid multi near new non off old one "
    "part post pre pro quasi re self semi short single small so state still three under vice well year two "
    "twenty thirty forty fifty sixty seventy eighty ninety".split()
)


def words_in(text: str) -> Counter[str]:
    """How often each word, with a hyphen or without, stands in a text."""
    return Counter(_WORDS.findall(text.casefold()))


def keeps_hyphen(before: str, after: str, known: Mapping[str, int]) -> bool:
    """Whether the hyphen between two halves is the word's own.

    It is if the text has the word with it more often than without, and where it has neither, if the first
    half is one that hyphens join ("well-known").
    """
    halves = before.casefold(), after.casefold()
    whole, hyphenated = known.get("".join(halves), 0), known.get("-".join(halves), 0)
    return hyphenated > whole if hyphenated or whole else halves[0] in _JOINED_BY_HYPHEN


def with_whole_words(text: str) -> str:
    r"""The text with each word that ends in the next line made whole, its line ended behind it.

    >>> with_whole_words("Homi-\ncides fell in the city.")
    'Homicides\nfell in the city.'
    """
    known = words_in(text) if _BROKEN.search(text) else Counter[str]()

    def whole(found: re.Match[str]) -> str:
        before, after = found["before"], found["after"]
        if not after.islower():
            return found.group()
        hyphen = "-" if keeps_hyphen(before, after, known) else ""
        return f"{before}{hyphen}{after}{found['rest']}" + ("\n" if found.group().endswith(" ") else "")

    return _BROKEN.sub(whole, text)
