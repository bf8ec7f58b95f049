"""Claims and figures in the words that a reader of news expects."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking import Computed
from onrecord.claims import Claim, MeasurePhrase, PlacePhrase, Value
from onrecord.record import Period
from onrecord.reporting.wording import (
    asked_words,
    claimed_words,
    computed_words,
    interval_words,
    number,
    quantity,
    spoken,
)


def claim(kind: Any, direction: Any = "none", **more: Any) -> Claim:
    common = {"text": "", "start": 0, "end": 0, "statement": None, "place": None}
    measure = MeasurePhrase(text="robberies", id="robbery")
    return Claim(id="c1", kind=kind, direction=direction, **(common | {"measure": measure} | more))


def value(
    figure: float, unit: Any, hedge: Any = "exact", low: float | None = 0, high: float | None = 0
) -> Value:
    return Value(number=figure, unit=unit, low=low, high=high, hedge=hedge)


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (433, "433"), (2049123, "2,049,123"), (16.0, "16"), (-12.345, "-12.35"), (0, "0"),
        (0.034, "0.034"), (0.5, "0.5"), (0.00123456, "0.0012"), (math.nan, "no number"),
        (math.inf, "no number"),
    ],
)  # fmt: skip
def test_numbers_have_thousands_apart_and_no_empty_decimals(figure: float, words: str) -> None:
    assert number(figure) == words


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_reads_back_as_about_itself(figure: float) -> None:
    assert float(number(figure).replace(",", "")) == pytest.approx(figure, rel=0.06, abs=1e-12)


@pytest.mark.parametrize(
    ("figure", "unit", "words"),
    [
        (16, "percent", "16 percent"), (2.5, "percentage_points", "2.5 percentage points"),
        (433, "count", "433"), (2.25, "usd", "$2.25"), (-500, "usd", "-$500"), (1.5, "ratio", "1.5 times"),
        (7.25, "rate_per_100k", "7.25 per 100,000"),
        (30, "years", "30 years"), (1, "years", "1 year"), (9, "other", "9"),
    ],
)  # fmt: skip
def test_a_quantity_names_its_unit(figure: float, unit: Any, words: str) -> None:
    assert quantity(figure, unit) == words


def test_large_sums_are_spoken_in_millions_and_billions() -> None:
    assert spoken(2e6, "usd") == "$2 million"
    assert spoken(1.25e9, "count") == "1.25 billion"
    assert spoken(2.1e12, "usd") == "$2.1 trillion"
    assert spoken(45_000, "usd") == "$45,000"


@pytest.mark.parametrize(
    ("kind", "figure", "unit", "words"),
    [
        ("change", -16.63, "percent", "down 16.63 percent"),
        ("change", 0, "percent", "no change"),
        ("trend", 4, "count", "up 4"),
        ("change", 1.5, "ratio", "1.5 times"),
        ("level", -3, "percent", "-3 percent"),
        ("comparison", -120, "count", "120 less"),
        ("comparison", 12, "percent", "12 percent more"),
        ("comparison", 0, "count", "no difference"),
        ("comparison", 2.04, "ratio", "2.04 times"),
        ("rank", 3, "other", "number 3"),
    ],
)
def test_the_records_figure_is_put_as_the_claim_puts_its_own(
    kind: str, figure: float, unit: Any, words: str
) -> None:
    assert computed_words(Computed(number=figure, unit=unit), kind) == words


def test_no_figure_of_the_record_is_no_words() -> None:
    assert computed_words(None, "level") == ""


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (claim("change", "down", value=value(16, "percent", "about")), "down about 16 percent"),
        (claim("level", value=value(433, "count", "more_than")), "more than 433"),
        (claim("level", "up", value=value(433, "count")), "433"),
        (claim("comparison", "up", value=value(2, "ratio")), "2 times more"),
        (claim("comparison", "down", value=value(12, "percent", "nearly")), "nearly 12 percent less"),
        (claim("rank", "up", value=value(1, "other")), "number 1 from the top"),
        (claim("rank", value=value(2, "other")), "number 2"),
        (claim("trend", "down"), "down"),
        (claim("level"), "no figure"),
        (claim("event", act="took_office"), "took office"),
        (claim("event"), "happened"),
    ],
)
def test_a_claimed_figure_keeps_its_hedge_and_direction(made: Claim, words: str) -> None:
    assert claimed_words(made) == words


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (value(17, "percent", low=16.5, high=17.5), "16.5 to 17.5 percent"),
        (value(2e6, "usd", "about", low=1.5e6, high=2.5e6), "$1.5 million to $2.5 million"),
        (value(433, "count", "more_than", low=433, high=None), "more than 433"),
        (value(433, "count", "at_least", low=433, high=None), "433 or more"),
        (value(90, "count", "less_than", low=None, high=90), "less than 90"),
        (value(90, "count", "at_most", low=None, high=90), "90 or less"),
        (value(433, "count", low=433, high=433), ""),
        (None, ""),
    ],
)
def test_the_interval_says_where_a_true_figure_lies(made: Value | None, words: str) -> None:
    assert interval_words(made) == words


def test_what_is_asked_names_every_parameter() -> None:
    here = PlacePhrase(text="the city", name="Larkhaven")
    there = PlacePhrase(text="its neighbour", name="Port Ellery")
    period = Period(start=date(2024, 1, 1), end=date(2024, 6, 30))
    made = claim("comparison", place=here, versus=there, period=period, baseline=Period.year(2023))

    assert asked_words(made) == (
        "robberies · Larkhaven · against Port Ellery · January to June 2024 · against 2023"
    )


def test_an_open_period_is_said_to_be_open() -> None:
    assert asked_words(claim("level")) == "robberies · period left open"
    assert asked_words(claim("opinion")) == "robberies"
