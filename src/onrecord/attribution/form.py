"""The form of a statement: direct, indirect or mixed, by how much of it stands between quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.quotations import find_quotations
from onrecord.reading import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.attribution.relation import Piece
    from onrecord.attribution.statement import Form

_NAME_WORDS = 4
_NEARLY_ALL = 0.95
"""Share of the letters inside marks from which on a statement is direct; as in the PolNeAR scorer."""


def form_of(text: str, content: Iterable[Piece]) -> Form:
    """Direct if nearly all letters are inside quotation marks, indirect if none, else mixed.

    A name between marks ('the "Safe Streets" act') is a term of the reporter's and does not count.
    """
    inside = total = 0
    for start, end in content:
        total += sum(c.isalnum() for c in text[start:end])
        for quotation in find_quotations(text, (Span.of(text, start, end),)):
            quoted = text[quotation.start : quotation.end]
            inside += 0 if _is_name(quoted) else sum(c.isalnum() for c in quoted)
    if not inside:
        return "indirect"
    return "direct" if inside >= _NEARLY_ALL * total else "mixed"


def _is_name(quoted: str) -> bool:
    words = quoted.strip("\"“”„«»‘’'., ").split()
    return 1 < len(words) <= _NAME_WORDS and all(w[0].isupper() for w in words)
