"""The phrases of a sentence that might name a measure: few words in a row, none of them small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.measures.noun_phrases import STOP
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clauses.cut import Clause

_LONGEST = 3
"""Words of a phrase."""
_WORD = expression(r"[^\W\d_](?:[\w’'-]*\w)?")
_GAP = expression(r"[ ‘’\"“”]*")
"""What may stand between two words of a phrase."""


def phrases(sentence: Sequence[Clause]) -> list[str]:
    """Every row of up to three words without figure, time, place or small word; each once, in order."""
    return list(dict.fromkeys(_found(sentence))) if sentence else []


def _found(sentence: Sequence[Clause]) -> Iterator[str]:
    marked = sentence[0].marked
    row: list[re.Match[str]] = []
    for word in _WORD.finditer(marked.mask, sentence[0].start, sentence[-1].end):
        if word.group() in STOP:
            row = []
            continue
        if row and not _GAP.fullmatch(marked.mask, row[-1].end(), word.start()):
            row = []
        row = [*row, word][-_LONGEST:]
        yield from (marked.text[first.start() : word.end()] for first in row)
