"""Scores become statements: a cue, and for it the words that are its source and its content."""

from types import SimpleNamespace
from typing import Any

import numpy as np

from onrecord.attribution.spans.decoder import Found, Speech, decode
from onrecord.attribution.spans.network import Chain, Read
from onrecord.attribution.spans.windows import Window

WIDTH = 4
FREE = Chain(np.zeros(7, np.float32), np.zeros((7, 7), np.float32))
OWN = Chain(np.zeros(5, np.float32), np.zeros((5, 5), np.float32))


def network() -> Any:
    return SimpleNamespace(words=FREE, cues=OWN, distances=np.zeros((64, 4), np.float32))


def read(words: int, cues: dict[int, dict[int, int]]) -> Read:
    """A reading in which these words are cues, each with its own labels of other words."""
    labels = np.zeros((words, 7), np.float32)
    labels[:, 0] = 5
    queries = np.zeros((words, 4 * WIDTH), np.float32)
    keys = np.zeros((words, 4 * WIDTH), np.float32)
    for number, (cue, row) in enumerate(cues.items()):
        labels[cue] = [0, 0, 0, 9, 0, 0, 0]
        queries[cue, number::WIDTH] = 3
        for word, label in row.items():
            keys[word, (label - 1) * WIDTH + number] = 3
    return Read(labels, np.full((words, 4), -4, np.float32), queries, keys)


def ranges(found: list[Found]) -> list[tuple[Any, Any, Any]]:
    return [(one.cue, one.source, one.content) for one in found]


def test_a_cue_has_a_source_and_content_in_pieces() -> None:
    one = read(10, {3: {2: 1, 0: 3, 1: 4, 5: 3, 6: 4}})
    found = decode(network(), [Window(0, 10, 0, 10)], [one])
    assert ranges(found) == [((3, 4), (2, 3), ((0, 2), (5, 7)))]
    assert all(0.5 < chance <= 1 for chance in found[0].certainty)


def test_two_cues_may_share_a_source() -> None:
    one = read(10, {1: {0: 1, 2: 3, 3: 4}, 5: {0: 1, 6: 3, 7: 4}})
    found = decode(network(), [Window(0, 10, 0, 10)], [one])
    assert [f.source for f in found] == [(0, 1), (0, 1)]


def test_a_cue_without_content_is_no_statement() -> None:
    one = read(6, {3: {2: 1}})
    assert decode(network(), [Window(0, 6, 0, 6)], [one]) == []


def test_of_two_sources_the_one_nearer_to_the_cue_is_taken() -> None:
    one = read(8, {4: {0: 1, 3: 1, 5: 3}})
    (found,) = decode(network(), [Window(0, 8, 0, 8)], [one])
    assert found.source == (3, 4)


def test_a_window_answers_for_its_own_cues_only_and_in_the_words_of_the_article() -> None:
    spans = [Window(0, 8, 0, 6), Window(4, 12, 6, 12)]
    reads = [read(8, {7: {6: 1, 5: 3}}), read(8, {3: {2: 1, 4: 3}})]
    assert ranges(decode(network(), spans, reads)) == [((7, 8), (6, 7), ((8, 9),))]


def test_words_that_two_cues_want_go_to_the_surer_one() -> None:
    one = read(10, {1: {2: 3, 3: 4}, 5: {3: 3, 7: 3}})
    one.queries[5] *= 0.7
    found = decode(network(), [Window(0, 10, 0, 10)], [one])
    assert [f.content for f in found] == [((2, 4),), ((7, 8),)]


def test_a_statement_inside_another_is_part_of_it() -> None:
    one = read(10, {1: dict.fromkeys(range(3, 9), 4) | {2: 3}, 5: {6: 3}})
    one.queries[5] *= 0.7
    found = decode(network(), [Window(0, 10, 0, 10)], [one])
    assert [(f.cue, f.content) for f in found] == [((1, 2), ((2, 9),))]


def test_a_quotation_that_two_cues_want_goes_to_the_nearer_one() -> None:
    """The second cue wants both quotations, and is the surer of the two."""
    one = read(12, {3: {2: 1, 0: 3, 1: 4}, 8: {7: 1, 0: 3, 1: 4, 5: 3, 6: 4}})
    one.labels[3] = [0, 0, 0, 2, 0, 0, 0]
    one.labels[8] = [0, 0, 0, 9, 0, 0, 0]
    found = decode(network(), [Window(0, 12, 0, 12)], [one])
    assert ranges(found) == [((3, 4), (2, 3), ((0, 2),)), ((8, 9), (7, 8), ((5, 7),))]


def faint(cue: float) -> Read:
    """A reading with a word that is no cue by itself, and would be one for the words from 3 on."""
    one = read(10, {1: {0: 1, 3: 3, 4: 4, 5: 4}})
    one.labels[1] = [5, 0, 0, cue, 0, 0, 0]
    return one


def test_a_quotation_that_nothing_holds_gets_the_likeliest_cue_beside_it() -> None:
    spans = [Window(0, 10, 0, 10)]
    assert decode(network(), spans, [faint(3.5)]) == []
    found = decode(network(), spans, [faint(3.5)], [Speech(3, 6, announced=False)])
    assert ranges(found) == [((1, 2), (0, 1), ((3, 6),))]


def test_where_nothing_looks_like_a_cue_a_quotation_stays_alone() -> None:
    assert decode(network(), [Window(0, 10, 0, 10)], [faint(0.5)], [Speech(3, 6, announced=False)]) == []


def test_the_colon_before_a_quotation_is_its_cue_where_nothing_else_looks_like_one() -> None:
    one = read(10, {2: {0: 1, 3: 3, 4: 4, 5: 4}})
    one.labels[2] = [5, 0, 0, 0.5, 0, 0, 0]
    found = decode(network(), [Window(0, 10, 0, 10)], [one], [Speech(3, 6, announced=True)])
    assert ranges(found) == [((2, 3), (0, 1), ((3, 6),))]
