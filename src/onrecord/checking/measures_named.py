"""Which of the catalogue's measures some words name, and which of them is a part of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.record import Catalogue, Measure

_NOT_LETTERS = expression(r"[^a-z -]+")


def named_in(words: str, catalogue: Catalogue) -> list[str]:
    """Ids of the measures named, by the longest names first; a name inside a longer one does not count."""
    text = f" {' '.join(_NOT_LETTERS.sub(' ', words.lower()).split())} "
    found: dict[str, None] = {}
    for name, measure in sorted(_names(catalogue), key=lambda one: (-len(one[0]), one[1])):
        if f" {name} " in text:
            found.setdefault(measure)
            text = text.replace(f" {name} ", " | ")
    return list(found)


def _names(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for measure in catalogue.measures:
        if measure.kind != "event":
            yield from ((name, measure.id) for name in measure.synonyms)


def part_and_whole(words: str, catalogue: Catalogue) -> tuple[Measure, Measure] | None:
    """The two measures that the words name, where one is a part of the other: robberies, violent crimes."""
    named = [catalogue.by_id[one] for one in named_in(words, catalogue)]
    pairs = [(part, whole) for part in named for whole in named if whole.id in wider(part, catalogue)]
    return pairs[0] if len(pairs) == 1 else None


def wider(measure: Measure, catalogue: Catalogue) -> list[str]:
    """Ids of what the measure is a part of, the nearest first."""
    found: list[str] = []
    one: Measure | None = measure
    while one is not None and one.broader and one.broader not in found:
        found.append(one.broader)
        one = catalogue.by_id.get(one.broader)
    return found
