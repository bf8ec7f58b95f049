"""Parts told without "of" their whole, and figures set against what is usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims import find_claims
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The fire is 35 percent contained.", ["share | 35 percent contained | value: 35 percent"]),
        ("The mall stands two-thirds empty.", ["share | two-thirds empty | value: 66.6667 percent"]),
        ("Fares cover 19 cents of every dollar.", ["share | 19 cents of every dollar | value: 19 percent"]),
        ("Rain was half of normal.", ["comparison | half of normal | value: 50 percent | direction: down"]),
        ("Snowpack peaked at 62 percent of normal.", ["level | 62 percent of normal | value: 62 percent"]),
        (
            "Of the 412 bridges inspected, 37 were unsafe.",
            ["level | 412 bridges | value: 412 count", "share | 37 | value: 37 count"],
        ),
        (
            "The share of pupils who read well rose to 61 percent.",
            ["share | 61 percent | value: 61 percent"],
        ),
        (
            "In May, 46 percent of pupils passed. In 2019, it was 51 percent.",
            ["share | 46 percent of pupils", "share | 51 percent | period: 2019"],
        ),
        (
            "Two of its five plants will close.",
            ["event | two of its five plants | value: 2 count", "level | five plants | value: 5 count"],
        ),
    ],
)
def test_a_part_is_read(expect: Callable[..., None], text: str, lines: list[str]) -> None:
    expect(text, lines)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Water use is half what it was in 2000.", "change | half what it was | value: 50 percent"),
        (
            "Profit was a third of what it was in 2019.",
            "change | a third of what it was | value: 66.6667 percent",
        ),
        ("Sales are a fifth of what they once were.", "change | a fifth of what | value: 80 percent"),
    ],
)
def test_what_is_left_of_a_measure_tells_how_far_it_fell(
    expect: Callable[..., None], text: str, line: str
) -> None:
    expect(text, [f"{line} | direction: down"])


def test_a_part_of_what_others_have_is_a_comparison(expect: Callable[..., None]) -> None:
    expect(
        "The county charges half as much for a permit as the city does.",
        ["comparison | half as much | value: 50 percent | direction: down"],
    )


@given(
    st.integers(1, 98), st.sampled_from(["fell {} percent; thefts, {}", "was down {} percent; thefts, {}"])
)
def test_a_bare_number_goes_on_in_percent(size: int, words: str) -> None:
    text = f"Arson {words.format(size, size + 1)}."
    claims = find_claims(Article(text=text), [])

    assert [(claim.kind, claim.direction) for claim in claims] == [("change", "down")] * 2
    values = [claim.value for claim in claims]
    assert [(v.number, v.unit) for v in values if v] == [(size, "percent"), (size + 1, "percent")]


def test_each_bare_number_has_the_baseline_of_its_own_change(expect: Callable[..., None]) -> None:
    expect(
        "Burglaries were down 7 percent from 2018 and 19 percent from 2014; thefts, 3 and 12.",
        [
            "change | down 7 percent from 2018 | baseline: 2018",
            "change | 19 percent from 2014 | baseline: 2014",
            "change | thefts, 3 | measure: thefts | value: 3 percent | baseline: 2018",
            "change | 12 | measure: thefts | value: 12 percent | baseline: 2014",
        ],
    )
