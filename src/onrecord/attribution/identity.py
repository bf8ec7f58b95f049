"""Who a noun phrase is: by name, by document, by description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.descriptions import by_description
from onrecord.attribution.documents import document, is_document, work
from onrecord.attribution.named import named
from onrecord.attribution.words import REFLEXIVES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token
    from onrecord.attribution.statement import Speaker


def _owned(scene: Scene, tokens: Sequence[Token]) -> Sequence[Token]:
    """What follows the organisation that owns it: "survey" of "the Bureau of Mines' last survey"."""
    first = next(iter(scene.within(tokens[0].start, tokens[-1].end)), None)
    if first is None or not first.possessive or first.kind != "organization":
        return tokens
    opens = first.start == tokens[0].start or (len(tokens) > 1 and first.start == tokens[1].start)
    return [t for t in tokens if t.start >= first.end] or tokens if opens else tokens


def identify(scene: Scene, tokens: Sequence[Token]) -> Speaker:
    """The speaker whom a phrase names or describes; the phrase itself, without article, where nobody fits."""
    tokens = [t for t in tokens if t.low not in REFLEXIVES] or tokens
    if is_document(_owned(scene, tokens)):
        return document(scene, tokens)
    return work(scene, tokens) or named(scene, tokens) or by_description(scene, tokens)
