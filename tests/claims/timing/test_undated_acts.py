"""When an act was done whose own words do not say when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Velmont is closing its oldest jail, the sheriff announced Wednesday.",
            "is closing its oldest jail | 2024-09-18 | -",
        ),
        (
            "On Monday the ministry announced that it would shut its office in Orrin.",
            "it would shut its office | 2024-09-16 | -",
        ),
        (
            "The tribunal ruled Tuesday that the county will close two shelters.",
            "the county will close two shelters | 2024-09-17 | -",
        ),
        (
            "Velmont is suing the railroad over the spill, the mayor said in a news release Thursday.",
            "is suing the railroad | 2024-09-19 | -",
        ),
        (
            "Velmont may not keep its polling lists secret, an appeals panel decided Thursday.",
            "may not keep its polling lists secret | 2024-09-19 | -",
        ),
    ],
)
def test_what_was_announced_or_decided_is_of_that_day(
    expect_times: Callable[..., None], text: str, line: str
) -> None:
    expect_times(text, [line])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "The county has agreed to pay $1.2 million to a man. The board approved the deal Wednesday.",
            "agreed to pay $1.2 million | 2024-09-18 | -",
        ),
        (
            "The court has thrown out a tax that voters approved in 2018. The justices ruled 5-2 on Monday.",
            "has thrown out a tax | 2024-09-16 | -",
        ),
        (
            "The court has thrown out a tax that voters approved in 2018. The justices ruled 5-2 on Monday.",
            "voters approved in 2018 | 2018 | -",
        ),
        (
            "Hours after the mayor fired the chief, the union sued the city. The suit was filed Tuesday.",
            "the union sued the city | 2024-09-17 | -",
        ),
    ],
)
def test_the_sentences_behind_a_lead_say_when(
    expect_times: Callable[..., None], text: str, line: str
) -> None:
    expect_times(text, [line])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "The board voted 5-2 on Tuesday to close two schools. Trustee Ruth Lund voted no.",
            "Ruth Lund voted no | 2024-09-17 | -",
        ),
        (
            "A judge on Tuesday blocked the curfew. She ordered the county to pay the owners' fees.",
            "ordered the county to pay | 2024-09-17 | -",
        ),
        (
            "A union sued the mill on Tuesday over its pay. The complaint asks for a new trial.",
            "asks for a new trial | 2024-09-17 | -",
        ),
        (
            "The governor signed six bills on Tuesday. Among the bills he rejected was a tax on boats.",
            "he rejected was a tax on boats | 2024-09-17 | -",
        ),
        (
            "The board met on Tuesday. Hours after the judge upheld the ban, the county dropped its suit.",
            "the county dropped its suit | 2024-09-17 | -",
        ),
    ],
)
def test_acts_of_one_decision_share_its_day(expect_times: Callable[..., None], text: str, line: str) -> None:
    expect_times(text, [line])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "The county was ordered on Tuesday to pay, days after a grand jury indicted its treasurer.",
            "a grand jury indicted its treasurer | 2024-09-10..2024-09-16 | -",
        ),
        (
            "The council met on Tuesday. The county was ordered to pay after it lost an appeal.",
            "it lost an appeal | open | -",
        ),
    ],
)
def test_what_stands_behind_another_act_was_done_before_it(
    expect_times: Callable[..., None], text: str, line: str
) -> None:
    expect_times(text, [line])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Six towns went to court in Orrin on Tuesday over a question on the 2020 census.",
            "went to court in Orrin on Tuesday | 2024-09-17 | -",
        ),
        (
            "The governor on Thursday gave up the suit he brought last month against the mill.",
            "the suit he brought last month | 2024-08 | -",
        ),
        (
            "Police arrested two men on Tuesday. The same day, a jury convicted a third over a theft in May.",
            "a jury convicted a third | 2024-09-17 | -",
        ),
    ],
)
def test_the_day_of_the_news_comes_before_a_longer_time(
    expect_times: Callable[..., None], text: str, line: str
) -> None:
    expect_times(text, [line])
