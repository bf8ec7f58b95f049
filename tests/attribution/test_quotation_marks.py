"""Which marks open and close a quotation, and which are apostrophes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.attribution.quotations import find_quotations, is_sentence
from onrecord.reading import Span


def quoted(*paragraphs: str) -> list[str]:
    text = "\n".join(paragraphs)
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append(Span.of(text, at, at + len(paragraph)))
        at += len(paragraph) + 1
    return [text[q.start : q.end] for q in find_quotations(text, tuple(spans))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It held," she said.', ['"It held,"']),
        ("“It held,” she said.", ["“It held,”"]),
        ("‘It held,’ she said.", ["‘It held,’"]),
        ("'It held,' she said.", ["'It held,'"]),
        ("«It held», she said.", ["«It held»"]),
        ("''It held,'' she said.", ["''It held,''"]),
        ("„It held”, she said.", ["„It held”"]),
        ('"One." "Two."', ['"One."', '"Two."']),
    ],
)
def test_every_usual_pair_of_marks_is_a_quotation(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The town's levee isn't old, the farmers' union said.",
        "It was built in '66 and the '90s were dry.",
        "The town’s levee isn’t old, the farmers’ union said.",
        "Get 'em out, she thought, 'til dawn.",
        'The pipe is 6" wide.',
    ],
)
def test_apostrophes_elisions_and_inches_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


def test_a_possessive_does_not_end_a_single_quotation() -> None:
    assert quoted("'The farmers' union agrees,' she said.") == ["'The farmers' union agrees,'"]


def test_single_marks_inside_double_ones_belong_to_the_outer_quotation() -> None:
    assert quoted("\"Their 'plan' is dead,\" she said.") == ["\"Their 'plan' is dead,\""]


def test_a_quotation_carried_over_paragraphs_is_one_piece_in_each() -> None:
    assert quoted("“The dam is old.", "“It leaks,” he said.") == ["“The dam is old.", "“It leaks,”"]


def test_the_later_piece_of_a_carried_quotation_says_that_it_continues() -> None:
    text = "“The dam is old.\n“It leaks,” he said."
    spans = (Span.of(text, 0, 16), Span.of(text, 17, len(text)))

    assert [q.continues for q in find_quotations(text, spans)] == [False, True]


def test_a_quotation_may_be_carried_over_three_paragraphs() -> None:
    pieces = ['"The dam is old.', '"It leaks.', '"It must go," he said.']

    assert quoted(*pieces) == ['"The dam is old.', '"It leaks.', '"It must go,"']


def test_a_quotation_split_around_its_cue_is_two() -> None:
    assert quoted('"If it rains," he said, "we close."') == ['"If it rains,"', '"we close."']


def test_a_stray_closing_mark_closes_nothing() -> None:
    assert quoted("The dam” held, and “it leaks” too.") == ["“it leaks”"]


def test_a_mark_left_open_in_mid_paragraph_opens_nothing() -> None:
    assert quoted('He called it "a plan and left.', "Nobody came.") == []


def test_a_mark_left_open_does_not_reach_the_next_paragraph() -> None:
    assert quoted('"The dam is old, he said.', "Nobody came.") == ['"The dam is old, he said.']


@pytest.mark.parametrize(
    ("words", "speech"),
    [
        ('"It held,"', True),
        ('"It held."', True),
        ('"safe streets"', False),
        ('"a plan that nobody in the whole town had asked for"', True),
    ],
)
def test_speech_ends_like_a_sentence_or_is_long(words: str, *, speech: bool) -> None:
    assert is_sentence(words) is speech


@given(st.text(alphabet="\"“”‘’'«»„ab .,\n", max_size=200))
def test_quotations_are_in_order_and_apart_and_within_their_paragraphs(text: str) -> None:
    cut = max(0, text.find("\n"))
    spans = (Span.of(text, 0, cut), Span.of(text, cut, len(text)))

    found = find_quotations(text, spans)

    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(any(s.start <= q.start < q.end <= s.end for s in spans) for q in found)
