"""Lines of prose, items of lists, and the words by which lines are alike."""

from __future__ import annotations

import pytest

from onrecord.reading.prose import content_words, ends_sentence, is_item

SENTENCE = "The mayor shut the bridge on Tuesday."


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


def test_a_headline_is_known_by_the_beginnings_of_its_longer_words() -> None:
    assert content_words("Mayors shut the bridges") & content_words(SENTENCE) == {"mayor", "shut", "bridg"}
