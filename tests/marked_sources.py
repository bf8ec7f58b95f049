"""Articles for tests of speakers, with the sources marked: "‹Olin› said the dam held.".

An empty mark, "‹›", stands before words whose speaker no words of the sentence name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.quotations import quotations_in
from onrecord.attribution.relation import Relation
from onrecord.attribution.sentence import cut_sentences
from onrecord.attribution.speakers import resolve_speakers
from onrecord.reading import Article

if TYPE_CHECKING:
    from onrecord.attribution import Speaker
    from onrecord.attribution.sentence import Sentence

HEADLINE = "River levels"
_MARKED = re.compile("‹([^›]*)›")


class Resolved(NamedTuple):
    """A marked source's speaker."""

    speaker: Speaker | None


def resolve(*paragraphs: str, headline: str = HEADLINE, outlet: str = "") -> list[Resolved]:
    """The speakers of the marked sources, in text order."""
    marked = "\n".join((headline, *paragraphs))
    text = _MARKED.sub(r"\1", marked)
    article = Article(text=text, outlet=outlet)
    relations = list(_relations(marked, text))
    return [Resolved(s) for s in resolve_speakers(article, sentences_of(article), relations)]


def sentences_of(article: Article) -> list[Sentence]:
    """The sentences of an article with its quotations."""
    return cut_sentences(article, quotations_in(article))


def names(found: list[Resolved]) -> list[str]:
    """The name of each speaker; "" where there is none."""
    return [r.speaker.name if r.speaker else "" for r in found]


def _relations(marked: str, text: str) -> list[Relation]:
    """One relation for each mark, whose content is the rest of the line, or its beginning."""
    found = []
    for number, mark in enumerate(_MARKED.finditer(marked)):
        start = mark.start() - 2 * number
        end = start + len(mark.group(1))
        line_end = text.find("\n", end) % (len(text) + 1)
        after = (end + 1, line_end) if line_end > end + 2 else (text.rfind("\n", 0, start) + 1, start - 1)
        if start == end:
            found.append(Relation(None, None, ((end, line_end),)))
        else:
            found.append(Relation((start, end), (after[0], after[0] + 1), (after,)))
    return found
