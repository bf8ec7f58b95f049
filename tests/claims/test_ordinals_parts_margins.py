"""Ordinals that count, parts of counted wholes, margins and multiples against groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

READ = [
    ("Fares went up in May, the third rise in two years.", ["level 3 count"]),
    ("Velmont was the 14th city to challenge the rules.", ["level 14 count"]),
    ("The logs show 19 of 44 inspectors came late.", ["share 19 count"]),
    ("Twenty-three, out of 140, were late.", ["share 23 count"]),
    ("61 percent supported the zones.", ["share 61 percent"]),
    ("One in six single-family rentals stands empty.", ["share 16.6667 percent"]),
    ("Lund leads the race by 412 votes.", ["comparison 412 count"]),
    ("Births exceeded deaths by 1,300.", ["comparison 1300 count"]),
    ("Thefts did fall, but by 6,200.", ["change 6200 count"]),
    ("Renters still lead, by about 600.", ["comparison 600 count"]),
    ("The library opened $3 million over budget.", ["comparison 3e+06 usd"]),
    ("She praised Skelby, where pay starts $9 an hour higher.", ["comparison 9 usd"]),
    ("Vacancies are almost double the provincial figure.", ["comparison 2 ratio"]),
    ("The jail held 840 people, 38 above the 2020 total.", ["level 840 count", "change 38 count"]),
    ("Thefts fell. Last year we lost 16.", ["level 16 count"]),
    ("The firm lost $14 million in May.", ["level 1.4e+07 usd"]),
    ("The jobless rate was cut in half.", ["change 50 percent"]),
    ("Jobs rose by 900 in 2023. That is growth of 4 percent.", ["change 900 count", "change 4 percent"]),
    (
        "Fines brought in $148 million, less than half of the $341 million of 2015.",
        ["level 1.48e+08 usd", "change 50 percent", "level 3.41e+08 usd"],
    ),
    ("Library funding’s up nine percent.", ["change 9 percent"]),
    ("Nurses are twice as likely to fall ill as office workers.", ["comparison 2 ratio"]),
    ("The number of trucks halved in May.", ["change 50 percent"]),
    ("Rents fell by nearly a quarter in May.", ["change 25 percent"]),
    ("Thefts rose 31 percent to 6,240.", ["change 31 percent", "level 6240 count"]),
    ("The bank cut its rate by 25 basis points.", ["change 0.25 percentage_points"]),
    ("The tea costs 31p a cup.", ["level 31 other"]),
    ("The bribes were worth 185,000 crowns.", ["level 185000 other"]),
]


def shown(claim: Claim) -> str:
    return f"{claim.kind} {claim.value.number:g} {claim.value.unit}" if claim.value else claim.kind


@pytest.mark.parametrize(("text", "claims"), READ, ids=[text for text, _ in READ])
def test_a_figure_in_any_dress_is_read(
    claims_of: Callable[..., list[Claim]], text: str, claims: list[str]
) -> None:
    assert [shown(claim) for claim in claims_of(text) if claim.value] == claims


@pytest.mark.parametrize(
    "text",
    [
        "The vigil is the 29th annual one.",
        "It was a third party.",
        "She spoke of the second half.",
        "The village has a 20mph limit.",
    ],
)
def test_an_ordinal_or_a_limit_that_only_names_is_none(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert claims_of(text) == []
