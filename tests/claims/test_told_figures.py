"""Which measure told before a bare figure goes on about, by its unit and size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import Claim, MeasurePhrase, Value
from onrecord.claims.measures.told import ToldFigures

if TYPE_CHECKING:
    from onrecord.record import Unit

CALLS, BEDS, RENT = (MeasurePhrase(text=text) for text in ("calls", "beds", "median rent"))


def value(number: float, unit: Unit = "count") -> Value:
    return Value(number=number, unit=unit, low=number, high=number)


def told(*figures: tuple[MeasurePhrase, Value]) -> ToldFigures:
    all_told = ToldFigures()
    for measure, size in figures:
        all_told.note(
            Claim(
                id="",
                text="x",
                start=0,
                end=1,
                statement=None,
                kind="level",
                measure=measure,
                place=None,
                value=size,
            )
        )
    return all_told


def test_a_figure_goes_on_about_the_last_of_its_size() -> None:
    assert told((CALLS, value(1_412)), (BEDS, value(24))).like(value(1_187)) == CALLS


def test_of_two_of_its_size_the_later_is_meant() -> None:
    assert told((CALLS, value(400)), (BEDS, value(500))).like(value(450)) == BEDS


def test_dollars_do_not_go_on_about_a_count() -> None:
    figures = told((RENT, value(1_200, "usd")), (CALLS, value(1_200)))

    assert figures.like(value(1_100, "usd")) == RENT


def test_a_handful_says_nothing_by_its_size() -> None:
    assert told((BEDS, value(6))).like(value(5)) is None
    assert told((BEDS, value(6))).fits(BEDS, value(2))


def test_a_measure_told_in_another_size_does_not_fit() -> None:
    figures = told((BEDS, value(24)))

    assert not figures.fits(BEDS, value(1_187))
    assert figures.fits(CALLS, value(1_187))
