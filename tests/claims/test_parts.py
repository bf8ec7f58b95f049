"""The finite parts of a clause, each of which may tell an act of its own."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.clauses.cut import Clause, cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.clauses.parts import only_says, part_at, parts, subject_of
from onrecord.reading import Article

PARTS = {
    "The board fired the clerk after a jury ruled": ["The board fired the clerk", "after a jury ruled"],
    "The tax ended after the war": ["The tax ended after the war"],
    "The mill closed and its yard was sold": ["The mill closed", "and its yard was sold"],
    "Police and fire crews came": ["Police and fire crews came"],
    "The council kept a law that bans fires": ["The council kept a law that bans fires"],
    "She denied that the mill was sold": ["She denied that the mill was sold"],
    "The clerk asked if the mill had closed before it was sold": [
        "The clerk asked if the mill had closed before it was sold"
    ],
}


def clause(text: str) -> Clause:
    return cut(mark(Article(text=f"{text}.", date=date(2024, 9, 20))), 0, len(text), 0)[0]


@pytest.mark.parametrize(("text", "expected"), PARTS.items())
def test_a_part_has_a_verb_of_its_own(text: str, expected: list[str]) -> None:
    assert [part.text for part in parts(clause(text))] == expected


def test_the_parts_follow_one_another_and_know_what_opens_them() -> None:
    whole = clause("The board fired the clerk before it was sold")

    first, second = parts(whole)

    assert first.end < second.start
    assert second.end == whole.end
    assert second.joint == "before"
    assert part_at(whole, second.start).text == second.text


def test_the_subject_of_a_part_lacks_the_word_that_opens_it() -> None:
    part = parts(clause("It was dry until the dam was built"))[-1]

    assert subject_of(part, part.mask.index("was")) == "the dam"


@pytest.mark.parametrize(
    ("text", "says"),
    [("He vowed on Monday that it was sold", True), ("The mill burned until it was sold", False)],
)
def test_a_verb_that_leads_to_what_was_said_tells_no_act(text: str, says: bool) -> None:  # noqa: FBT001
    first = parts(clause(text))[0]

    assert only_says(first, len(" ".join(first.text.split()[:2]))) is says
