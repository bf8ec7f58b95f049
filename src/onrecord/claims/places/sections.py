"""Round-ups: paragraphs headed by the place that they are of, "Chicago" alone on a line or "CHICAGO: ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.places.datelines import read_filing
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.places.index import PlaceIndex
    from onrecord.reading import Article

_LABEL = expression(
    r"(?:[•·▪*–—-] ?)?(?P<name>[A-Z][\w.’'-]{2,20}(?: [A-Z][\w.’'-]{1,20}){0,3}(?:, [A-Z][\w. ]{1,15})?)"
    r"(?::| --| [–—]) "
)
_FEWEST = 2
"""Places: one alone is a dateline, or a heading that happens to be a name."""


class Section(NamedTuple):
    """From character ``start`` on the text is of ``place``, or again of what the article is about (None)."""

    start: int
    place: PlacePhrase | None


def read_sections(article: Article, index: PlaceIndex) -> tuple[Section, ...]:
    """The sections in order; none where fewer than two places head any, or one heads two.

    In a transcript "JACKSON:" and "CLINTON:" take turns.
    """
    found = tuple(_sections(article, index))
    named = [one.place.id for one in found if one.place]
    return found if _FEWEST <= len(set(named)) == len(named) else ()


def _sections(article: Article, index: PlaceIndex) -> Iterator[Section]:
    """A heading holds until the next, a label for its paragraph."""
    text, headed, labelled = article.text, None, False
    for part in article.parts:
        if part.kind == "heading":
            headed = _place(text[part.start : part.end], index)
            yield Section(part.start, headed)
        elif part.kind in {"dateline", "body"} and _opens(text, part.start):
            label = _LABEL.match(text, part.start)
            place = _place(label["name"], index) if label else None
            if place or labelled:
                yield Section(part.start, place or headed)
            labelled = place is not None


def _opens(text: str, at: int) -> bool:
    """Whether a paragraph begins there, not what follows its dateline."""
    return at == 0 or text[at - 1] == "\n"


def _place(name: str, index: PlaceIndex) -> PlacePhrase | None:
    spot = read_filing(name, index).spot
    return spot.place.model_copy(update={"text": name}) if spot and spot.place.id else None
