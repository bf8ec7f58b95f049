"""Matching: who of the found belongs to whom of the marked, and how near two sets of words lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matching import (
    Fillers,
    Places,
    bag,
    intersection_over_union,
    match,
    match_relations,
    overlap,
    precision_of,
)

TEXT = "Odile Marran said the bridge was safe, and the bridge was not."
NUMBERS = st.frozensets(st.integers(0, 20))


def fillers(source: str, cue: str, content: str) -> Fillers:
    return Fillers(bag(source), bag(cue), bag(content))


def test_overlap_is_the_share_of_the_larger() -> None:
    assert overlap({1, 2}, {2, 3, 4, 5}) == 0.25


def test_two_empty_fillers_agree_and_one_empty_does_not() -> None:
    assert overlap(set(), set()) == 1.0
    assert overlap(set(), {1}) == 0.0


def test_intersection_over_union_of_two_empty_contents_is_nothing() -> None:
    assert intersection_over_union(set(), set()) == 0.0


@given(NUMBERS, NUMBERS)
def test_both_measures_are_symmetric_and_union_is_the_stricter(
    one: frozenset[int], other: frozenset[int]
) -> None:
    assert overlap(one, other) == overlap(other, one)
    assert intersection_over_union(one, other) == intersection_over_union(other, one)
    assert intersection_over_union(one, other) <= overlap(one, other)


def test_a_bag_counts_repeated_words_and_ignores_case_and_marks() -> None:
    assert bag("The mayor, the MAYOR") == bag("the the mayor mayor")
    assert overlap(bag("the mayor"), bag("the mayor and the clerk")) == 0.4


def test_a_piece_touches_the_words_that_it_has_a_letter_of() -> None:
    places = Places(TEXT)

    assert places.touched_by([(0, 12)]) == {0, 1}
    assert places.touched_by([(5, 6)]) == frozenset()
    assert places.touched_by([(3, 7)]) == {0, 1}


def test_the_same_word_at_another_place_is_another_word() -> None:
    places = Places(TEXT)
    first, second = TEXT.index("bridge"), TEXT.rindex("bridge")

    assert places.touched_by([(first, first + 6)]).isdisjoint(places.touched_by([(second, second + 6)]))


def test_pieces_are_taken_together() -> None:
    places = Places(TEXT)

    assert places.touched_by([(0, 5), (6, 12)]) == places.touched_by([(0, 12)])


def test_the_nearest_pair_is_matched_first() -> None:
    nearness = {("a", "x"): 0.6, ("a", "y"): 0.9, ("b", "x"): 0.5, ("b", "y"): 0.8}

    assert match("ab", "xy", lambda m, f: nearness[m, f], floor=0.3) == [(0, 1), (1, 0)]


def test_a_pair_below_the_floor_is_none() -> None:
    assert match("a", "x", lambda _m, _f: 0.29, floor=0.3) == []
    assert match("a", "x", lambda _m, _f: 0.3, floor=0.3) == [(0, 0)]


@given(st.lists(NUMBERS, max_size=6), st.lists(NUMBERS, max_size=6))
def test_matching_is_one_to_one(marked: list[frozenset[int]], found: list[frozenset[int]]) -> None:
    pairs = match(marked, found, overlap, floor=0.5)

    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(overlap(marked[i], found[j]) >= 0.5 for i, j in pairs)


def test_a_relation_needs_half_of_each_part() -> None:
    marked = [fillers("the harbour master", "said", "the quay was closed")]

    assert match_relations(marked, [fillers("harbour master", "said", "the quay")]) == [(0, 0)]
    assert match_relations(marked, [fillers("master", "said", "the quay was closed")]) == []
    assert match_relations(marked, [fillers("the harbour master", "denied", "the quay was closed")]) == []


def test_a_relation_without_a_source_matches_only_one_without() -> None:
    marked = [fillers("", "reportedly", "the quay was closed")]

    assert match_relations(marked, [fillers("", "reportedly", "the quay was closed")]) == [(0, 0)]
    assert match_relations(marked, [fillers("he", "reportedly", "the quay was closed")]) == []


def test_of_two_relations_for_one_marked_the_nearer_wins() -> None:
    marked = [fillers("he", "said", "the quay was closed for good")]
    found = [
        fillers("he", "said", "the quay was closed"),
        fillers("he", "said", "the quay was closed for good"),
    ]

    assert match_relations(marked, found) == [(0, 1)]


def test_precision_recall_and_their_harmonic_mean() -> None:
    assert precision_of(right=3, found=4, marked=6) == pytest.approx((75.0, 50.0, 60.0))


def test_nothing_to_count_is_nought_and_not_an_error() -> None:
    assert precision_of(right=0, found=0, marked=0) == (0.0, 0.0, 0.0)
