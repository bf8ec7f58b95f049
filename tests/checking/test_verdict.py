"""How a claimed interval and a computed figure make a verdict, and several verdicts one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checking.by_hand import make_claim
from onrecord.checking import Reading, Verdict
from onrecord.checking.verdict import (
    as_said,
    combine,
    compare,
    compare_direction,
    compare_stillness,
)
from onrecord.claims import Direction, Hedge, Value

if TYPE_CHECKING:
    from onrecord.record import Unit


def claimed(
    number: float,
    low: float | None,
    high: float | None,
    *,
    unit: Unit = "percent",
    hedge: Hedge = "exact",
) -> Value:
    return Value(number=number, unit=unit, low=low, high=high, hedge=hedge)


def reading(verdict: Verdict, score: float) -> Reading:
    return Reading(
        measure="m", place="p", period=None, baseline=None, computed=None, verdict=verdict, score=score
    )


@pytest.mark.parametrize(
    ("computed", "verdict"),
    [
        (16.5, "holds"),
        (17.49, "holds"),
        (17.5, "holds_roughly"),
        (18.9, "holds_roughly"),
        (25.0, "off"),
        (3.0, "off"),
        (0.0, "contradicted"),
        (-17.0, "contradicted"),
    ],
)
def test_17_percent_more(computed: float, verdict: Verdict) -> None:
    assert compare(claimed(17, 16.5, 17.5), "up", computed, change=True) == verdict


@pytest.mark.parametrize(
    ("computed", "verdict"),
    [(-16.0, "holds"), (-16.6, "holds_roughly"), (-45.0, "off"), (13.0, "contradicted")],
)
def test_down_16_percent(computed: float, verdict: Verdict) -> None:
    assert compare(claimed(16, 15.5, 16.5), "down", computed, change=True) == verdict


@pytest.mark.parametrize(
    ("computed", "verdict"), [(433, "holds_roughly"), (434, "holds"), (900, "holds"), (200, "contradicted")]
)
def test_more_than_433_is_open_at_both_ends(computed: float, verdict: Verdict) -> None:
    value = claimed(433, 433, None, unit="count", hedge="more_than")

    assert compare(value, "none", computed, change=False) == verdict


@pytest.mark.parametrize(
    ("computed", "verdict"),
    [(2_019_194, "holds"), (2_550_000, "holds_roughly"), (3_200_000, "off"), (20_000_000, "contradicted")],
)
def test_about_two_million_dollars(computed: float, verdict: Verdict) -> None:
    value = claimed(2e6, 1.5e6, 2.5e6, unit="usd", hedge="about")

    assert compare(value, "none", computed, change=False) == verdict


@pytest.mark.parametrize(
    ("direction", "computed", "verdict"),
    [
        ("up", 2.0, "holds"),
        ("up", -2.0, "contradicted"),
        ("down", -0.1, "holds"),
        ("down", 0.1, "contradicted"),
        ("up", 0.0, "off"),
    ],
)
def test_a_direction_without_a_figure(direction: Direction, computed: float, verdict: Verdict) -> None:
    assert compare_direction(direction, computed) == verdict


@pytest.mark.parametrize(
    ("percent", "verdict"), [(0, "holds"), (-2, "holds"), (4.9, "holds_roughly"), (-5.1, "off")]
)
def test_stayed_flat(percent: float, verdict: Verdict) -> None:
    assert compare_stillness(percent) == verdict


@pytest.mark.parametrize(("rank", "verdict"), [(1, "holds"), (2, "off"), (3, "contradicted")])
def test_a_rank_is_that_rank_and_no_other(rank: int, verdict: Verdict) -> None:
    assert compare(claimed(1, 1, 1, unit="other"), "none", rank, change=False) == verdict


@pytest.mark.parametrize(
    ("verdict", "denied"),
    [
        ("holds", "contradicted"),
        ("holds_roughly", "off"),
        ("off", "holds"),
        ("contradicted", "holds"),
        ("depends", "depends"),
        ("no_data", "no_data"),
    ],
)
def test_a_denial_turns_the_verdict_round(verdict: Verdict, denied: Verdict) -> None:
    claim = make_claim("level", "homicide", "city:1714000")

    assert as_said(claim, verdict) == verdict
    assert as_said(claim.model_copy(update={"stance": "denied"}), verdict) == denied


def test_two_of_three_readings_are_two_thirds_though_scores_are_rounded() -> None:
    readings = [reading("holds", 0.3333), reading("holds", 0.3333), reading("off", 0.3334)]

    assert combine(readings) == "holds"


@given(
    number=st.floats(0.1, 1e6),
    half=st.floats(0.001, 0.05),
    share=st.floats(0.0, 1.0, exclude_max=True),
    direction=st.sampled_from(["up", "down"]),
)
def test_rounding_never_makes_a_true_change_false(
    number: float, half: float, share: float, direction: Direction
) -> None:
    low, high = number * (1 - half), number * (1 + half)
    true = low + share * (high - low)
    assume(true < high)  # the share is below one, but the product may be rounded up to it
    sign = -1 if direction == "down" else 1

    assert compare(claimed(number, low, high), direction, sign * true, change=True) == "holds"


@given(number=st.floats(1, 1e6), computed=st.floats(0, 1e7))
def test_a_change_the_other_way_is_contradicted(number: float, computed: float) -> None:
    value = claimed(number, number * 0.9, number * 1.1)

    assert compare(value, "down", computed, change=True) == "contradicted"


def test_readings_that_agree_give_their_verdict() -> None:
    assert combine([reading("holds", 0.5), reading("holds", 0.5)]) == "holds"


def test_one_exact_reading_is_enough_where_the_rest_hold_roughly() -> None:
    assert combine([reading("holds", 0.3), reading("holds_roughly", 0.7)]) == "holds"


def test_with_a_reading_against_it_the_weightier_verdict_of_the_side_is_given() -> None:
    readings = [reading("holds", 0.2), reading("holds_roughly", 0.6), reading("off", 0.2)]

    assert combine(readings) == "holds_roughly"


def test_readings_of_about_equal_weight_that_disagree_make_it_depend() -> None:
    assert combine([reading("holds", 0.5), reading("off", 0.5)]) == "depends"


def test_a_light_reading_does_not_overturn_the_rest() -> None:
    assert combine([reading("holds", 0.8), reading("contradicted", 0.2)]) == "holds"


def test_no_reading_is_no_data() -> None:
    assert combine([]) == "no_data"
