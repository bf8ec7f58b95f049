"""Spans are places in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading import Article, Span
from onrecord.reading.sentences import sentences

TEXT = "The mayor shut the bridge."
PLACES = st.tuples(st.integers(0, 26), st.integers(0, 26)).map(sorted).map(tuple)


def span(start: int, end: int) -> Span:
    return Span.of(TEXT, start, end)


def test_a_span_holds_the_text_that_lies_there() -> None:
    assert span(4, 9) == Span(text="mayor", start=4, end=9)


@pytest.mark.parametrize(
    ("one", "other", "overlap", "cover"),
    [
        ((0, 9), (4, 9), True, True),
        ((0, 9), (4, 14), True, False),
        ((0, 9), (9, 14), False, False),
        ((4, 9), (4, 9), True, True),
        ((4, 9), (0, 26), True, False),
    ],
)
def test_overlapping_and_covering(
    one: tuple[int, int], other: tuple[int, int], *, overlap: bool, cover: bool
) -> None:
    assert span(*one).overlaps(span(*other)) is overlap
    assert span(*one).covers(span(*other)) is cover


@given(PLACES, PLACES)
def test_overlap_is_mutual_and_means_a_character_in_common(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    common = set(range(*one)) & set(range(*other))

    assert span(*one).overlaps(span(*other)) == span(*other).overlaps(span(*one))
    if one[0] < one[1] and other[0] < other[1]:
        assert span(*one).overlaps(span(*other)) == bool(common)


@given(PLACES, PLACES)
def test_what_covers_another_and_is_covered_by_it_is_the_same(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    both = span(*one).covers(span(*other)) and span(*other).covers(span(*one))

    assert both == (one == other)


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("She left. He stayed.", ["She left.", "He stayed."]),
        ("Mr. Roe of St. Louis spoke at 9 a.m. on Aug. 16 in Lakemont.", 1),
        ("It fell 3.5 percent in the U.S. last year.", 1),
        ("“We had no choice,” she said. “It is shut.”", ["“We had no choice,” she said.", "“It is shut.”"]),
        ("One sentence that ends nowhere", ["One sentence that ends nowhere"]),
    ],
)
def test_sentences_of_a_paragraph(paragraph: str, found: list[str] | int) -> None:
    article = Article(text=f"The first paragraph of the text.\n\n{paragraph}")
    pieces = sentences(article, article.paragraphs[-1])

    assert len(pieces) == found if isinstance(found, int) else [p.text for p in pieces] == found
    assert all(article.text[p.start : p.end] == p.text for p in pieces)
