"""Which lines stand above the body, told by their form and their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.header import mark_header

if TYPE_CHECKING:
    from onrecord.reading.parts import PartKind

SENTENCE = "The mayor shut the bridge on Tuesday."


def marked(*lines: str, title: str = "") -> tuple[list[PartKind], int]:
    kinds: list[PartKind] = ["body"] * len(lines)
    return kinds, mark_header(lines, kinds, title)


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Bridge shut", SENTENCE], ["title", "body"]),
        (["Bridge shut", "By Jane Doe", SENTENCE], ["title", "byline", "body"]),
        (["By Jane Doe", "Bridge shut", SENTENCE], ["byline", "title", "body"]),
        (["March 7, 2018", "Bridge shut", SENTENCE], ["date", "title", "body"]),
        (["Bridge shut", "On Tuesday", "By Jane Doe", SENTENCE], ["title", "subtitle", "byline", "body"]),
        (["Bridge shut", "Contest rules", "By Jane Doe", SENTENCE], ["title", "notice", "byline", "body"]),
        (["Contest rules", "Bridge shut Tuesday", SENTENCE], ["notice", "title", "body"]),
        (["Bridge shut", SENTENCE, "By Jane Doe", SENTENCE], ["title", "subtitle", "byline", "body"]),
        (["Bridge shut", "Jane Doe", "March 7, 2018", SENTENCE], ["title", "byline", "date", "body"]),
        (["Bridge shut", "Jane Doe", "Lakemont Courier", SENTENCE], ["title", "byline", "outlet", "body"]),
        (["Lakemont Courier", "Bridge shut", SENTENCE], ["outlet", "title", "body"]),
        (["Lakemont Courier", SENTENCE], ["title", "body"]),
        (["Bridge shut", "Lakemont Courier", SENTENCE], ["title", "outlet", "body"]),
        (["Bridge shut", "LAKEMONT, Ohio, March 7, 2018", SENTENCE], ["title", "dateline", "body"]),
        (["Bridge shut", "LAKEMONT — Nobody knows why", "Ferry opens"], ["title", "body", "body"]),
        (["Is it safe?", "Is it sound?", SENTENCE], ["title", "body", "body"]),
        ([SENTENCE, SENTENCE, "By Jane Doe"], ["body", "body", "body"]),
        ([SENTENCE, "By Jane Doe"], ["body", "body"]),
        ([SENTENCE, "By Jane Doe", SENTENCE], ["title", "byline", "body"]),
        (["Bridge shut"], ["body"]),
        ([SENTENCE], ["body"]),
        ([], []),
    ],
)
def test_forms_of_the_header(lines: list[str], kinds: list[str]) -> None:
    assert marked(*lines)[0] == kinds


@pytest.mark.parametrize(
    ("lines", "body_at"),
    [
        (["Bridge shut", "By Jane Doe", SENTENCE, SENTENCE], 2),
        (["Bridge shut", "Ferry opens", SENTENCE], 2),
        ([SENTENCE, SENTENCE], 0),
        (["Dear neighbours,", "the bridge is shut"], 0),
    ],
)
def test_the_body_begins_where_the_header_ends(lines: list[str], body_at: int) -> None:
    assert marked(*lines)[1] == body_at


def test_a_known_title_is_taken_before_the_first_line() -> None:
    assert marked("Ferry news", "Bridge shut", "By Jane Doe", SENTENCE, title="Bridge shut")[0] == [
        "notice",
        "title",
        "byline",
        "body",
    ]


def test_what_calls_on_readers_above_the_headline_begins_no_body() -> None:
    call = "Good morning! Here is all you need before you leave home today."
    report = [
        "Lakemont shut its old bridge on Tuesday, after 90 years.",
        "The steel of the bridge was gone, the engineer of Lakemont said.",
        "Some 4,000 cars a day crossed the old bridge.",
    ]

    kinds, body_at = marked("Daybreak today", call, "Lakemont shuts its old bridge", *report)

    assert kinds == ["notice", "notice", "title", "body", "body", "body"]
    assert body_at == 3


def test_a_heading_below_the_lead_is_no_headline() -> None:
    lead = "Lakemont shut its old bridge on Tuesday, after 90 years."
    report = [
        "The bridge had cracks, the engineer of Lakemont said.",
        "Some 4,000 cars crossed the old bridge.",
    ]

    assert marked("Bridge at Lakemont shut", lead, "Why the old bridge had cracks", *report)[1] == 1


def test_the_headline_is_the_line_that_shares_its_words_with_the_report() -> None:
    assert marked("Weather and closings today", "Mayor shuts old bridge", SENTENCE)[0] == [
        "notice",
        "title",
        "body",
    ]


def test_a_header_has_an_end() -> None:
    """Twelve lines without a sentence are a list and not a header."""
    assert marked(*[f"Item number {n}" for n in range(40)])[0] == ["title"] + ["body"] * 39


@given(
    st.lists(st.sampled_from(["Bridge shut", "By Jane Doe", SENTENCE, "March 7, 2018", "Is it?", "Jane Doe"]))
)
def test_there_is_one_title_at_most_and_only_body_after_the_header(lines: list[str]) -> None:
    kinds, body_at = marked(*lines)

    assert kinds.count("title") <= 1
    assert set(kinds[body_at:]) <= {"body"}
