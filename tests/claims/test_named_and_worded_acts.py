"""Acts told by a noun and its time, or by words that need no certain subject."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from onrecord.claims.clauses.cut import cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.events.doers import does_public_acts
from onrecord.claims.events.named_acts import named_acts
from onrecord.claims.events.worded_acts import worded_acts
from onrecord.reading import Article

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause


def clause(text: str) -> Clause:
    return cut(mark(Article(text=f"{text}.", date=date(2024, 9, 20))), 0, len(text), 0)[0]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("People recall the closing of a dairy in 1998", ["the closing of a dairy in 1998"]),
        ("They still pay for the July floods", ["the July floods"]),
        ("Barns may stay under a 2014 zoning law", ["a 2014 zoning law"]),
        ("The posts installed along the quay in May are gone", ["posts installed along the quay in May"]),
        ("She spoke at a hearing in May", []),
        ("The board passed it in May", []),
        ("Nine posts installed on the quay in May are gone", []),
    ],
)
def test_a_noun_of_an_act_with_its_time_names_it(text: str, named: list[str]) -> None:
    found = clause(text)

    assert [found.text[slice(*span)] for span in named_acts(found)] == named


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The dairy will close", "close"),
        ("She said the dairy would close", "close"),
        ("No seat has been abolished or sold", ""),
        ("The sergeant has been placed on leave", "placed on leave"),
        ("They were blamed for dropping the limits", "dropping"),
        ("The order bars the board from meeting", "bars"),
        ("He denied that the rule was new", "denied"),
        ("The dairy would close", ""),
        ("The dairy will close if it rains", ""),
        ("He denied that 40 cows were sold", ""),
    ],
)
def test_some_words_tell_an_act_whoever_does_it(text: str, verb: str) -> None:
    found = clause(text)

    assert [found.text[first:last].strip() for _, first, last in worded_acts(found)][:1] == (
        [verb] if verb else []
    )


@pytest.mark.parametrize(
    ("text", "verb", "public"),
    [
        ("The dairy burned in May", "burned", True),
        ("Velmont Jail burned in May", "burned", True),
        ("It burned in May", "burned", True),
        ("We closed the dairy in May", "closed", True),
        ("We walked home in May", "walked", False),
        ("Ora Lund walked home in May", "walked", False),
        ("Ora Lund resigned in May", "resigned", True),
        ("She moved in May", "moved", False),
        ("The figures came in May", "came", False),
        ("if the dairy burned in May", "burned", False),
    ],
)
def test_bodies_and_things_act_in_public_and_persons_where_it_is_on_record(
    text: str, verb: str, *, public: bool
) -> None:
    found = clause(text)

    assert does_public_acts(found, found.mask.index(verb)) is public
