"""A quotation as its words, and what it marks itself: words left out, words that are the newsroom's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.quotations import quotations_in
from onrecord.checking.quotes.words import Word, words_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution import Statement
    from onrecord.attribution.quotations import Quotation
    from onrecord.checking.quotes.alignment import Gap
    from onrecord.reading import Article

_MARKED = expression(
    r"(?P<omission>[\[(]?(?:…|\.\s?\.\s?\.)[\])]?)|(?P<brackets>\w{0,20}\[(?!\w\]\w)[^\[\]]{0,200}\]\w{0,20})"
)
_DASH_OR_COMMA = expression(r"[,—–-]\W*\Z")


class Quoted(NamedTuple):
    """A quotation of a statement, by characters; ``gaps`` has for each word what is marked before it."""

    statement: str
    start: int
    end: int
    words: tuple[Word, ...]
    gaps: tuple[Gap, ...]


def quoted_of(article: Article, statements: Sequence[Statement]) -> Iterator[Quoted]:
    """The quotations in what the statements say, in the order of the statements.

    One that its own cue interrupts in mid-sentence ("We will," she said, "win") is one quotation.
    """
    quotations = quotations_in(article)
    for statement in statements:
        inside = [
            quotation
            for quotation in quotations
            if any(c.start < quotation.end and quotation.start < c.end for c in statement.content)
        ]
        for group in _joined(article.text, inside, statement):
            made = _quoted(article.text, group, statement.id)
            if made.words:
                yield made


def _joined(
    text: str, quotations: Sequence[Quotation], statement: Statement
) -> Iterator[tuple[Quotation, ...]]:
    """The quotations in groups that are one sentence."""
    group: tuple[Quotation, ...] = ()
    for quotation in quotations:
        if group and _goes_on(text, group[-1], quotation, statement):
            group = (*group, quotation)
            continue
        if group:
            yield group
        group = (quotation,)
    if group:
        yield group


def _goes_on(text: str, one: Quotation, other: Quotation, statement: Statement) -> bool:
    cue = statement.cue
    between = cue is not None and one.end <= cue.start and cue.end <= other.start
    first = next((c for c in text[other.start : other.end] if c.isalpha()), "")
    return between and bool(_DASH_OR_COMMA.search(text, one.start, one.end)) and first.islower()


def _quoted(text: str, group: Sequence[Quotation], statement: str) -> Quoted:
    words: list[Word] = []
    gaps: list[Gap] = []
    for quotation in group:
        gap: Gap = ""
        at = quotation.start
        for marked in (*_MARKED.finditer(text, quotation.start, quotation.end), None):
            end = quotation.end if marked is None else marked.start()
            for word in words_of(text, at, end):
                words.append(word)
                gaps.append(gap)
                gap = ""
            if marked is not None:
                gap = "omission" if marked["omission"] else "brackets"
                at = marked.end()
    return Quoted(statement, group[0].start, group[-1].end, tuple(words), tuple(gaps))
