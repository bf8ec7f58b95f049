"""Part sentences that the sentence finder left joined: "up 5 per cent. Rents fell" are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.reading import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = expression(r"\b(?P<word>[a-z]{2,20}|[A-Z][a-z]{3,20})[.!?][\"”’']?\s+(?=[\"“‘]?[A-Z£$€\d])")
_STOP = expression(r"[.!?][\"”’']?\s")
_SHORTENED = frozenset(
    "hon vs etc approx est no nos pp ed eds cf al ca dept ext fig figs vol vols min max tel sq ft lb lbs oz "
    "mph km cm mm kg st ave blvd rd rev sen gov rep gen lt col sgt capt dr mr mrs ms jr sr inc ltd corp "
    "bros supt sept calif mass conn ariz colo tenn okla minn mich wash miss mont penn assn univ atty "
    "asst insp cmdr messrs prof pres sens reps govs".split()
)
"""Words whose full stop only shortens them."""


def parted(text: str, sentence: Span) -> Iterator[Span]:
    """The sentence in as many parts as end with a whole word's full stop before a capital or a figure."""
    start = sentence.start
    if not _STOP.search(text, sentence.start, sentence.end):
        yield sentence
        return
    for found in _END.finditer(text, sentence.start, sentence.end):
        if found.group("word").lower() not in _SHORTENED:
            end = found.start() + len(found.group().rstrip())
            yield Span.of(text, start, end)
            start = found.end()
    yield Span.of(text, start, sentence.end) if start > sentence.start else sentence
