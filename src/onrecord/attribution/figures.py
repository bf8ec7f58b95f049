"""Records that give a figure: "state records list 12 fires", "the department counted 40 thefts"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.institutions import DOCUMENT, REPORTING, is_organization_name
from onrecord.attribution.lexicon import FORMS
from onrecord.attribution.phrases import head_of
from onrecord.attribution.words import COORDINATORS, OBJECT_PRONOUNS, SUBORDINATORS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.sentence import Token

_REACH = 12
"""Words from the verb within which the figure must stand."""

_COUNTING = frozenset({"count", "log", "tally", "document", "estimate"})
"""What a body says of its own figures. Of the other verbs only a document is the subject: police who *find*
12 guns have said nothing, and a city that *records* 12 fires has had them."""

_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand "
    "thousands million billion half no zero".split()
)


def figure_start(tokens: Sequence[Token], at: int, lemma: str, source: Sequence[Token]) -> int | None:
    """The first token of a noun phrase with a figure, ``at`` being the one after the verb; None without."""
    if not _gives_figures(source, lemma) or at >= len(tokens):
        return None
    first = tokens[at]
    if first.low in FORMS or first.low in OBJECT_PRONOUNS | COORDINATORS | SUBORDINATORS:
        return None
    if first.kind != "word" and first.low != "$":
        return None
    for token in tokens[at : at + _REACH]:
        if token.text[:1].isdigit() or token.low in _NUMBERS:
            return at
        if token.kind != "word" and token.low not in {"$", "%"}:
            return None
    return None


def _gives_figures(source: Sequence[Token], lemma: str) -> bool:
    """Whether the source is a document, or a body that keeps such figures itself."""
    head = head_of(source)
    if head in DOCUMENT:
        return True
    capitals = [t.text for t in source if t.capital and t.low != "the"]
    named = len(capitals) == 1 and source[-1].capital and is_organization_name(capitals)
    return lemma in _COUNTING and (head in REPORTING or named)
