"""Figures of companies, hospitals and clubs, whose place is the body itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.attribution import Speaker, Statement
from onrecord.claims.places.find import find_places
from onrecord.reading import Article, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

FIGURES = [
    ("Kell Foods employs 340 people.", "340", "Kell Foods"),
    ("Kell Foods said it would cut 340 jobs.", "340", "Kell Foods"),
    ("Kell Foods is old. It employs 340 people.", "340", "Kell Foods"),
    ("Kell Foods is old. The company employs 340 people.", "340", "Kell Foods"),
    ("The Sable Rowing Club is old. It has 340 members.", "340", "Sable Rowing Club"),
    ("Kell Foods employs 340 people in Denver.", "340", "Denver"),
    ("Kell Foods said unemployment was 4 percent.", "4 percent", "Velmont"),
    ("A database of the Kell Foundation lists 340 jobs.", "340", "Velmont"),
    ("The Kell Foundation\u2019s survey last month counted 340 jobs.", "340", "Velmont"),
    ("The Kell Foundation has 340 members.", "340", "Kell Foundation"),
    ("Kell Foods was sued. The council counted 340 jobs.", "340", "Velmont"),
]


@pytest.mark.parametrize(("text", "words", "place"), FIGURES, ids=[text for text, _, _ in FIGURES])
def test_a_bodys_own_figure_is_told_from_one_that_it_only_gives(
    claims_of: Callable[..., list[Claim]], text: str, words: str, place: str
) -> None:
    told = next(claim for claim in claims_of("Rents rose in Velmont. " + text) if words in claim.text)

    assert told.place is not None
    assert told.place.name == place


def test_we_means_the_body_that_the_speaker_speaks_for(claims_of: Callable[..., list[Claim]]) -> None:
    text = "Kell Foods is old. “We lost 340 customers in 2023,” said Ann Voss."
    words = "We lost 340 customers in 2023"
    start = len("VELMONT — ") + text.index(words)
    statement = Statement(
        id="s1",
        form="direct",
        source=None,
        cue=None,
        content=(Span(text=words, start=start, end=start + len(words)),),
        speaker=Speaker(name="Ann Voss", role="chief executive of Kell Foods"),
    )

    (told,) = [claim for claim in claims_of(text, [statement]) if claim.value]

    assert told.place is not None
    assert told.place.name == "Kell Foods"


def names(text: str) -> list[tuple[str, str]]:
    found = find_places(Article(text=text)).organizations
    return [(text[one.start : one.end], one.name) for one in found]


BODIES = [
    ("Kell Foods (KFO) is old. KFO is rich.", [("Kell Foods", "Kell Foods"), ("KFO", "Kell Foods")] * 1),
    ("Kell Foods met the Orrin Trust. The firm won.", ["Kell Foods", "Orrin Trust", "Kell Foods"]),
    ("Kell Foods met the Orrin Trust. The trust won.", ["Kell Foods", "Orrin Trust", "Orrin Trust"]),
    ("The Guild of Lettings met.", ["Guild of Lettings"]),
    ("The company met.", []),
]


@pytest.mark.parametrize(("text", "expected"), BODIES[1:], ids=[text for text, _ in BODIES[1:]])
def test_a_body_is_found_by_its_name_and_by_what_it_is(text: str, expected: list[str]) -> None:
    assert [name for _, name in names(text)] == expected


def test_letters_in_brackets_stand_for_the_name_before() -> None:
    assert names("Kell Foods (KFO) is old. KFO is rich.")[-1] == ("KFO", "Kell Foods")
