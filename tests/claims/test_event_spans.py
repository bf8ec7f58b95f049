"""How far the words of an event reach: to the end of a phrase, never into the middle of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

SPANS = [
    (
        "Mayor Ora Lund reversed a 2013 policy that barred such transfers unless the ministry paid for them.",
        "Mayor Ora Lund reversed a 2013 policy that barred such transfers unless the ministry paid for them",
    ),
    (
        "Denver sued the agency for denying federal money to its police.",
        "Denver sued the agency for denying federal money to its police",
    ),
    (
        "Denver sued the agency last week, and it wants an answer.",
        "Denver sued the agency last week",
    ),
    ("Denver sued the agency because talks had failed.", "Denver sued the agency"),
    ("The council adopted the ordinance and 14 homes were built.", "The council adopted the ordinance"),
    ("Denver sued the agency but lost hope.", "Denver sued the agency"),
    ("Denver sued the agency and said that talks had failed.", "Denver sued the agency"),
    ("The clerk said that the council repealed the tax in May.", "the council repealed the tax in May"),
    ("But the council repealed the tax in May.", "the council repealed the tax in May"),
    (
        (
            "The council adopted an ordinance on rentals in the old town near the river and the harbor with "
            "its many small houses of wood and stone that were built when nobody came to visit at all."
        ),
        "The council adopted an ordinance on rentals in the old town near the river and the harbor",
    ),
]


@pytest.mark.parametrize(("text", "span"), SPANS, ids=[text[:60] for text, _ in SPANS])
def test_the_span_of_an_event_ends_where_a_phrase_ends(
    claims_of: Callable[..., list[Claim]], text: str, span: str
) -> None:
    assert [claim.text for claim in claims_of(text) if claim.kind == "event"] == [span]


CUT_SHORT = [
    "unless",
    "for",
    "that",
    "the",
    "of",
    "to",
    "and",
    "with",
]


@pytest.mark.parametrize(
    "tail",
    [
        "that the ministry had asked for in a long letter of many pages about the harbor and the roads to it",
        "for the many people of the old town and the new one who had come to ask for help with the rent",
        "unless the owners of the empty houses in the old town near the harbor agree to let them to families",
        "with the help of the owners of the boats and the keepers of the inns and the people of the old town",
    ],
)
def test_a_long_tail_never_ends_on_a_word_that_leads_on(
    claims_of: Callable[..., list[Claim]], tail: str
) -> None:
    claims = [
        claim for claim in claims_of(f"The council adopted an ordinance {tail}.") if claim.kind == "event"
    ]

    assert len(claims) == 1
    assert claims[0].text.rsplit(" ", 1)[-1] not in CUT_SHORT
