"""A name in parts: what an institution is, and whose name it bears."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.places.name_words import LANDFORMS, NAME_PARTS

if TYPE_CHECKING:
    from onrecord.claims.clauses.phrases import Word


@dataclass(frozen=True, slots=True)
class SplitName:
    """A name in parts: of "Tarrow County Sheriff" the base is "Tarrow County", the head "Sheriff"."""

    base: tuple[Word, ...]
    tail: tuple[Word, ...]

    @property
    def head(self) -> str:
        """The last word of the tail, "" where there is none."""
        return self.tail[-1].text if self.tail else ""


def split_name(words: tuple[Word, ...]) -> SplitName:
    """Part the name of an institution from what stands before."""
    cut = len(words)
    while cut and (_plain(words[cut - 1]) in NAME_PARTS or words[cut - 1].text in NAME_PARTS):
        cut -= 1
    if 0 < cut < len(words) and words[cut].text in LANDFORMS - SIZES:
        cut += 1
    elif cut == 0 and len(words) > 1 and words[-1].text in LANDFORMS:
        cut = len(words)
    return SplitName(words[:cut], words[cut:])


SIZES = frozenset(("City", "Town", "Village", "District"))
"""Words that end the names of places, and of what belongs to a place: "Tarrow City Schools"."""


def _plain(word: Word) -> str:
    return word.text.capitalize() if word.text.isupper() and len(word.text) > len("ABC") else word.text
