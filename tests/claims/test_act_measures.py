"""Measures that a verb tells of, and what stands in a measure beside its noun: units, and what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

ACTS = [
    ("The plant will lay off 480 employees.", "480", "layoffs of employees"),
    ("The average class has 24 students.", "24", "students per class"),
    ("In all, 1,300 people voted.", "1,300", "voters"),
    ("Biggs, who cut the crews from 22 to 17, blamed traffic.", "17", "crews"),
    ("Yields average 128 bushels an acre.", "128", "yields in bushels"),
    ("A cap could slow construction, which fell 11 percent last year.", "11", "slow construction"),
    ("Motorcyclists accounted for 62 of the deaths.", "62", "deaths"),
    ("Shares of the firm fell. Deaths rose to 41 in 2022, up from 12.", "12", "Deaths"),
    ("Police arrested 211 people in 2022.", "211", "people arrested (arrests)"),
    ("Rents rose 6 percent last year, three times as fast as wages.", "three times", "Rents"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), ACTS, ids=[row[0][:40] for row in ACTS])
def test_what_a_figure_counts_is_told_by_its_verb(
    text: str, figure: str, measure: str, claims_of: Callable[..., list[Claim]]
) -> None:
    found = [claim.measure.text for claim in claims_of(text) if figure in claim.text]

    assert measure in found


def test_those_counted_are_told_with_the_statistic_of_the_text(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of("School enrollment fell in 2022. The district lost 300 students.")

    assert claims[-1].measure.text == "students (school enrollment)"


def test_a_pronoun_of_a_share_is_the_whole_told_of_before(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of("Some 5,200 renters got eviction notices. A third of them had lost a job.")

    assert claims[-1].measure.text == "renters who got eviction notices had lost a job"


def test_a_unit_that_no_value_has_stands_in_the_measure(claims_of: Callable[..., list[Claim]]) -> None:
    (claim,) = claims_of("The average fare rose to £14.")

    assert claim.measure.text == "average fare in pounds"
