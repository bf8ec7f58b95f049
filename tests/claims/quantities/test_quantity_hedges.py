"""The hedges of news, and the intervals that they and the rules of rounding make."""

from __future__ import annotations

import pytest

from onrecord.claims.quantities import Quantity, find_quantities


def only(sentence: str) -> Quantity:
    (quantity,) = find_quantities(sentence)
    return quantity


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("It took 40 hours.", "exact"),
        ("It took exactly 40 hours.", "exact"),
        ("It took about 40 hours.", "about"),
        ("It took around 40 hours.", "about"),
        ("It took some 40 hours.", "about"),
        ("It took roughly 40 hours.", "about"),
        ("It took approximately 40 hours.", "about"),
        ("It took an estimated 40 hours.", "about"),
        ("It took 40 hours or so.", "about"),
        ("It took nearly 40 hours.", "nearly"),
        ("It took almost 40 hours.", "nearly"),
        ("It took close to 40 hours.", "nearly"),
        ("It took just under 40 hours.", "nearly"),
        ("It took more than 40 hours.", "more_than"),
        ("It took just over 40 hours.", "more_than"),
        ("It took upwards of 40 hours.", "more_than"),
        ("It took fewer than 40 hours.", "less_than"),
        ("It took less than 40 hours.", "less_than"),
        ("It dropped below 40.", "less_than"),
        ("It took at least 40 hours.", "at_least"),
        ("It took no fewer than 40 hours.", "at_least"),
        ("It took 40 hours or more.", "at_least"),
        ("A 40-plus crowd.", "at_least"),
        ("A crowd of 40+ waited.", "at_least"),
        ("It took up to 40 hours.", "at_most"),
        ("It took as many as 40 hours.", "at_most"),
        ("It took no more than 40 hours.", "at_most"),
        ("It took at most 40 hours.", "at_most"),
        ("Dozens came.", "at_least"),
        ("Sales more than doubled.", "more_than"),
        ("Nearly one in five smokes.", "nearly"),
        ("More than half the wells are dry.", "more_than"),
        ("She served for over five years.", "more_than"),
    ],
)
def test_a_hedge_before_or_after_is_read_with_its_figure(sentence: str, hedge: str) -> None:
    assert only(sentence).hedge == hedge


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        # Rounding alone: half of the last written digit.
        ("Up 17 percent.", 16.5, 17.5),
        ("Up 16.6 percent.", 16.55, 16.65),
        ("Police counted 433.", 432.5, 433.5),
        ("Police counted 700.", 699.5, 700.5),
        ("It has 3.2 million trees.", 3_150_000, 3_250_000),
        ("It costs $2 million.", 1_500_000, 2_500_000),
        ("It costs $15.50.", 15.495, 15.505),
        ("It had 87 per 100,000.", 86.5, 87.5),
        # A figure that ends in ",000" is counted in thousands, as far as that is a small part of it.
        ("The district lost 16,000 pupils.", 15_500, 16_500),
        ("The district lost 1,000 pupils.", 950, 1_050),
        # Nothing is below zero.
        ("The valley had zero fires.", 0, 0.5),
        # A million is not half of one.
        ("It costs $1 million.", 750_000, 1_250_000),
        # About: the last significant digit, a twentieth at least, a quarter at most.
        ("It costs about $2 million.", 1_500_000, 2_500_000),
        ("About 433 came.", 411.35, 454.65),
        ("About 300 came.", 250, 350),
        ("About 1,000 came.", 750, 1_250),
        ("About 9 per 100,000 died.", 8.5, 9.5),
        # Nearly: below, and not far below.
        ("Nearly 60 came.", 55, 60),
        ("Almost 21 percent.", 19.95, 21),
        ("Nearly 11,000 came.", 10_450, 11_000),
        ("Sales nearly doubled.", 1.8, 2),
        # Open on one side.
        ("More than 433 came.", 433, None),
        ("At least 17 percent.", 16.5, None),
        ("Fewer than 300 came.", None, 300),
        ("Up to 48 hours.", None, 48.5),
        ("Dozens came.", 24, None),
        # Simple fractions and multiples: a tenth.
        ("Half the wells are dry.", 0.45, 0.55),
        ("Sales tripled.", 2.7, 3.3),
        ("It is 2.5 times the rate.", 2.45, 2.55),
        ("Nine out of 10 agree.", 0.85, 0.95),
        ("One in five smokes.", 0.18, 0.22),
        # A rank is what it is.
        ("It ranked fifth.", 5, 5),
        # Ranges.
        ("Between 10 and 15 percent.", 9.5, 15.5),
        ("Up 10 to 15 percent.", 9.5, 15.5),
        ("Up 10-15 percent.", 9.5, 15.5),
        ("It costs $2 million to $3 million.", 1_500_000, 3_500_000),
        ("It costs $2-3 million.", 1_500_000, 3_500_000),
        ("A 3- to 5-percent raise.", 2.5, 5.5),
    ],
)
def test_a_figure_means_an_interval(sentence: str, low: float | None, high: float | None) -> None:
    quantity = only(sentence)

    assert quantity.low == pytest.approx(low)
    assert quantity.high == pytest.approx(high)


def test_the_span_holds_hedge_number_and_unit() -> None:
    assert only("The county paid about $2 million for it.").text == "about $2 million"
    assert only("The rate was 87 per 100,000 residents.").text == "87 per 100,000"
    assert only("He served for more than 30 years there.").text == "more than 30 years"


def test_over_a_stretch_of_time_hedges_nothing() -> None:
    assert only("Prices rose over five years.").hedge == "exact"


def test_from_one_figure_to_another_is_no_range() -> None:
    assert [q.number for q in find_quantities("Thefts rose from 10 percent to 15 percent.")] == [10, 15]


def test_two_years_joined_by_to_are_no_range() -> None:
    assert find_quantities("It ran 2010 to 2015.") == ()


def test_a_hedge_belongs_to_one_figure_only() -> None:
    first, second = find_quantities("More than 30, 40 of them new.")

    assert (first.hedge, second.hedge) == ("more_than", "exact")
