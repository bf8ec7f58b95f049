"""What a headline tells before the first sentence does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.measures.catalogue import measure_index
from onrecord.claims.measures.noun_phrases import VERB

if TYPE_CHECKING:
    from onrecord.claims.context import Context


def note_headline(context: Context, title: str) -> None:
    """The first measure of a headline is the article's until a sentence names one."""
    context.topics.note_headline(title)
    words = words_of(title)
    for place in range(len(words)):
        found = measure_index().at(words, place)
        if found:
            text = title[words[place].start : words[found[0] - 1].end]
            context.note_measure(MeasurePhrase(text=text.lower(), id=found[1]))
            context.topics.note_name(found[1], text)
            return
    verb = VERB.search(title.lower())
    context.note_subject(title[: verb.start()].strip().lower() if verb else "", labels=False)
