"""Events: suits, policies, offices, money given or kept back, announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

EVENTS = [
    (
        "Denver sued the Justice Department last week over the rule.",
        [
            (
                "event | Denver sued the Justice Department | act: filed | measure_id: lawsuit | place: "
                "Denver"
                " | period: 2024-09-08..2024-09-14"
            )
        ],
    ),
    (
        "Two landlords have filed a lawsuit against the town.",
        ["event | filed a lawsuit | act: filed | measure_id: lawsuit"],
    ),
    (
        "The lawsuit is pending.",
        ["event | The lawsuit is pending | act: other | measure_id: lawsuit | period: 2024-09-20"],
    ),
    (
        "A federal judge blocked the ordinance in March.",
        ["event | A federal judge blocked the ordinance in March | act: decided | period: 2024-03"],
    ),
    (
        "County Mayor Iris Calloway reversed a 2013 policy on immigration detainers.",
        ["event | reversed a 2013 policy | act: ended | measure_id: detainer_policy | period: 2013"],
    ),
    (
        "The council adopted an ordinance on short-term rentals in 2022.",
        ["event | The council adopted an ordinance | act: adopted | place: Velmont | period: 2022"],
    ),
    (
        "President Jimmy Carter signed an executive order in 1978.",
        [
            (
                "event | signed an executive order in 1978 | act: adopted | measure_id: "
                "federal_executive_order"
                " | place: United States | period: 1978"
            )
        ],
    ),
    (
        "The legislature repealed the tax in 2019.",
        ["event | The legislature repealed the tax | act: ended | period: 2019"],
    ),
    (
        "Rosa Tennant took office in January 2021.",
        [
            (
                "event | took office in January 2021 | act: took_office | measure_id: office_holding | "
                "period: "
                "2021-01"
            )
        ],
    ),
    (
        "Chief Martin Ode resigned last month.",
        ["event | Chief Martin Ode resigned last month | act: left_office | period: 2024-08"],
    ),
    (
        "The agency awarded the grant to Boston in May.",
        ["event | awarded the grant | act: awarded | period: 2024-05"],
    ),
    (
        "The department withheld the grant in 2018.",
        ["event | The department withheld the grant in 2018 | act: withheld | period: 2018"],
    ),
    (
        "The hospital opened a second clinic in February.",
        ["event | The hospital opened a second clinic in February | act: other | period: 2024-02"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), EVENTS, ids=[text[:45] for text, _ in EVENTS])
def test_what_was_done_is_an_event(expect: Callable[..., None], text: str, lines: list[str]) -> None:
    expect(text, lines)


@pytest.mark.parametrize(
    "text",
    [
        "She wore a blue suit on Monday.",
        "The mayor said Tuesday that it was too early.",
        "He opened the door.",
    ],
)
def test_what_merely_sounds_like_an_act_is_no_event(expect: Callable[..., None], text: str) -> None:
    expect(text, [])
