"""Edges: pieces have no loose marks, and hold both marks of a quotation or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.attribution.quotations import find_quotations
from onrecord.attribution.spans.edges import Edges
from onrecord.reading import Article


def edges_of(text: str) -> Edges:
    paragraphs = Article(text=text).paragraphs
    return Edges(text, paragraphs, find_quotations(text, paragraphs))


def whole(text: str, words: str) -> str:
    start = text.index(words)
    piece = edges_of(text).whole((start, start + len(words)))
    return "" if piece is None else text[slice(*piece)]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Olin said the bridge was safe.", "the bridge was safe.", "the bridge was safe"),
        ("The bridge, Olin said, was safe.", "The bridge,", "The bridge"),
        ("Olin works for Hask Inc. now.", "for Hask Inc.", "for Hask Inc."),
        ("It happened in the U.S. again.", "in the U.S.", "in the U.S."),
        ('"We lost," Olin said.', 'We lost,"', '"We lost,"'),
        ('"We lost," Olin said.', '"We lost', '"We lost,"'),
        ("“We lost.” Olin left.", "We lost", "“We lost.”"),
        ("Olin called it “a farce”.", "“a farce", "“a farce”"),
        ("Olin called it “a farce”.", "it “a farce”.", "it “a farce”"),
        ("He left.” Olin said so.", "Olin said so", "Olin said so"),
        ("He left.” Olin said so.", "” Olin said so", "Olin said so"),
    ],
)
def test_a_piece_gets_the_edges_that_a_reader_would_give_it(text: str, found: str, expected: str) -> None:
    assert whole(text, found) == expected


def test_marks_alone_are_no_piece() -> None:
    text = "Olin said - “ ” - nothing."
    assert edges_of(text).whole((10, 17)) is None


def test_datelines_and_headlines_are_part_of_no_statement() -> None:
    article = Article(text="River levels\n\nTOLNA (AP) - The dam held, Olin said.")
    edges = Edges(article.text, article.paragraphs, [])
    (piece,) = edges.content([(0, article.text.index(","))])
    assert article.text[slice(*piece)] == "The dam held"
    assert edges.nearest((0, 5)) is None


def test_content_over_two_paragraphs_is_one_piece_and_a_source_is_the_nearer_part() -> None:
    article = Article(text="The river rose again.\n\nThe dam held.")
    edges = Edges(article.text, article.paragraphs, [])
    assert edges.content([(0, 35)]) == ((0, 35),)
    assert edges.nearest((0, 35)) == (23, 35)


def test_pieces_with_no_word_between_them_are_one() -> None:
    text = "“We lost.” “We know.” Olin said."
    pieces = [(0, 10), (11, 21)]
    assert edges_of(text).joined(pieces) == ((0, 21),)


def test_pieces_with_a_word_between_them_stay_apart() -> None:
    text = "“We lost,” he said, “again.”"
    assert edges_of(text).joined([(0, 10), None, (20, 28)]) == ((0, 10), (20, 28))


@given(st.text(alphabet="ab \".,“”«»'’-\n", max_size=60), st.data())
def test_a_whole_piece_lies_in_the_text_and_begins_and_ends_with_more_than_space(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    piece = edges_of(text).whole((start, end))
    if piece is not None:
        own = text[slice(*piece)]
        assert own == own.strip()
        assert any(c.isalnum() for c in own)
