"""What holds for every text and every figure: offsets, intervals, time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.quantities import Quantity, find_quantities

WORDS = st.sampled_from(
    (
        "about nearly more than over at least most one two twenty hundred thousand million dozen "
        "dozens half a "
        "the third quarter percent percentage point points of in out every per 100,000 $2 5.5 17 "
        "433 1,000 2016 "
        "Aug. 16 to - , . no zero record highest since years decade doubled times as many / % + or "
        "so between "
        "and ½ 3rd"
    ).split()
)
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
SCALED = st.tuples(
    st.integers(1, 99_999).filter(lambda number: number != 911),  # whom one calls
    st.sampled_from(["", " percent", " million people", " per 100,000 residents", " times as many"]),
)


@given(st.one_of(st.text(), SENTENCES))
def test_figures_stand_in_order_without_overlap_and_tell_their_own_text(text: str) -> None:
    found = find_quantities(text)

    assert all(text[q.start : q.end] == q.text for q in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@given(SENTENCES)
def test_an_interval_holds_its_number(text: str) -> None:
    for q in find_quantities(text):
        assert q.low is None or q.low <= q.number
        assert q.high is None or q.number <= q.high
        if q.hedge in {"exact", "about"} and q.number and q.form not in {"rank", "ordinal"}:
            assert q.low is not None
            assert q.high is not None
            assert q.low < q.number < q.high


@given(SCALED)
def test_about_is_never_narrower_than_the_bare_figure(figure: tuple[int, str]) -> None:
    bare, about = (_only(f"They saw {hedge}{figure[0]:,}{figure[1]}.") for hedge in ("", "about "))

    assert about.low is not None
    assert bare.low is not None
    assert about.high is not None
    assert bare.high is not None
    assert about.low <= bare.low
    assert about.high >= bare.high


@given(SCALED)
def test_nearly_and_more_than_touch_and_do_not_overlap(figure: tuple[int, str]) -> None:
    nearly, more = (_only(f"They saw {hedge} {figure[0]:,}{figure[1]}.") for hedge in ("nearly", "more than"))

    assert nearly.high == nearly.number == more.number == more.low


@given(st.integers(0, 999_999_999))
def test_digits_are_read_as_they_are_written(number: int) -> None:
    assert _only(f"They saw {number:,} birds.").number == number


@given(st.integers(1, 99))
def test_a_bare_percentage_is_rounded_to_a_whole_one(number: int) -> None:
    quantity = _only(f"Thefts rose {number} percent.")

    assert (quantity.low, quantity.high) == (number - 0.5, number + 0.5)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "1,000",
        "one hundred ",
        "one-",
        "$",
        "half a ",
        "1 to ",
        "between 1 and ",
        "5 per ",
        "most in ",
        "a ",
    ],
)
def test_a_long_run_of_hostile_text_hides_no_figure_behind_it(piece: str) -> None:
    text = piece * (16_000 // len(piece)) + "\n\nThere were 433 fires."

    assert find_quantities(text)[-1].number == 433


def _only(sentence: str) -> Quantity:
    (quantity,) = find_quantities(sentence)
    return quantity


@given(st.integers(1, 400), st.integers(1, 400), st.sampled_from(["", " percent", " million people"]))
def test_a_range_holds_both_of_its_ends(first: int, more: int, unit: str) -> None:
    (found,) = find_quantities(f"They want between {first} and {first + more}{unit} of it.")

    scale = 1_000_000 if "million" in unit else 1
    assert found.low is not None
    assert found.high is not None
    assert found.low < first * scale < (first + more) * scale < found.high


@given(st.integers(10, 9_000), st.integers(4, 90))
def test_a_move_and_the_level_it_led_to_are_two_figures(size: int, times: int) -> None:
    found = find_quantities(f"The number grew by {size:,} to {size * times:,}.")

    assert [q.number for q in found] == [size, size * times]


@given(st.integers(1, 99), st.sampled_from(["ticked", "went", "edged", "inched", "crept"]))
def test_up_to_behind_a_verb_of_moving_hedges_nothing(size: int, verb: str) -> None:
    (found,) = find_quantities(f"The rate {verb} up to {size} percent.")

    assert (found.number, found.hedge) == (size, "exact")


@given(st.integers(2, 12))
def test_one_in_so_many_lies_between_its_neighbours(base: int) -> None:
    (found,) = find_quantities(f"The survey says 1 in {base} people agree.")

    assert found.unit == "ratio"
    assert found.low is not None
    assert found.high is not None
    assert found.low < 1 / base < found.high
    assert found.high <= 1 / base + 1 / base
