"""What is running prose, and what stands between and below its paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.prose import content_words, ends_sentence, is_item, mark_around

if TYPE_CHECKING:
    from onrecord.reading.parts import PartKind

SENTENCE = "The mayor shut the bridge on Tuesday."


def marked(*lines: str) -> list[PartKind]:
    kinds: list[PartKind] = ["rights" if line.startswith("©") else "body" for line in lines]
    mark_around(lines, kinds, 0)
    return kinds


@pytest.mark.parametrize(
    "line",
    [
        SENTENCE,
        "“We had no choice,” she said. “The steel is gone.”",
        "Is it safe?",
        "He trailed off …",
        "“We told them again and again that the steel was gone” — Jane Roe",
        "a line that goes on " * 8,
    ],
)
def test_lines_of_prose(line: str) -> None:
    assert ends_sentence(line)


@pytest.mark.parametrize("line", ["What comes next", "Key results:", "Homicides: 93", "“No choice”"])
def test_lines_that_are_no_prose(line: str) -> None:
    assert not ends_sentence(line)


@pytest.mark.parametrize(
    "line",
    [
        "• 212 nurses hired",
        "- Break-ins: 1,140",
        "Homicides: 93, down 7 percent",
        "1. Fares",
        "Police: $4 million",
    ],
)
def test_items_of_a_list(line: str) -> None:
    assert is_item(line)


@pytest.mark.parametrize("line", ["What comes next", "93 homicides", "Watch: the mayor speaks"])
def test_lines_that_are_no_items(line: str) -> None:
    assert not is_item(line)


def test_between_paragraphs_a_short_line_is_a_heading_and_one_with_a_figure_leads_elsewhere() -> None:
    assert marked(SENTENCE, "What comes next", SENTENCE, "Fares rise 5 percent in Columbus", SENTENCE) == [
        "body",
        "heading",
        "body",
        "notice",
        "body",
    ]


def test_lists_stay_in_the_body() -> None:
    lines = [SENTENCE, SENTENCE, "Key results:", "Thefts down", "Fires up", SENTENCE, "- Stabbings: 7"]

    assert set(marked(*lines)) == {"body"}


def test_the_days_of_a_diary_stay_in_the_body() -> None:
    assert set(marked(SENTENCE, "May 1, 2019", SENTENCE, "May 2, 2019", SENTENCE)) == {"body"}


def test_a_text_of_few_sentences_is_left_as_it_is() -> None:
    assert set(marked(SENTENCE, "What comes next", SENTENCE)) == {"body"}


@pytest.mark.parametrize("mark", ["© 2017 Lakemont Courier", "###", "-30-", "ENDS"])
def test_what_stands_below_the_end_of_a_report_is_the_page(mark: str) -> None:
    kinds = marked(*[SENTENCE] * 8, mark, "Teen charged after 5 shots", "Your gift keeps this free.")

    assert kinds[:8] == ["body"] * 8
    assert kinds[9:] == ["notice"] * 2


def test_such_a_mark_in_the_middle_ends_nothing() -> None:
    kinds = marked(*[SENTENCE] * 3, "###", *[SENTENCE] * 3)

    assert kinds.count("body") == 6


def test_a_headline_is_known_by_the_beginnings_of_its_longer_words() -> None:
    assert content_words("Mayors shut the bridges") & content_words(SENTENCE) == {"mayor", "shut", "bridg"}


@given(
    st.lists(st.sampled_from([SENTENCE, "What comes next", "- Fires: 3", "###", "© 2017", "Key results:"]))
)
def test_prose_above_the_end_is_never_taken_from_the_body(lines: list[str]) -> None:
    kinds = marked(*lines)
    end = next((n for n, line in enumerate(lines) if line in {"###", "© 2017"}), len(lines))

    assert all(
        kind == "body" for kind, line in zip(kinds[:end], lines[:end], strict=True) if line == SENTENCE
    )
