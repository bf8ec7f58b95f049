"""Buttons, sections and links of a page, and body text that begins like them."""

from __future__ import annotations

import pytest

from onrecord.reading.page_marks import is_page_mark, is_section, is_teaser


@pytest.mark.parametrize(
    "line",
    [
        "###",
        "# # #",
        "***",
        "ADVERTISEMENT",
        "Advertisement - Continue reading below",
        "Share",
        "Share on Facebook Share on Twitter Email Print",
        "12 Comments",
        "Listen to this article · 7:21 min",
        "Story continues below advertisement",
        "Read more: The ferry",
        "READ MORE: Mayor defends budget as taxes rise 5 percent",
        "MORE: Thefts down 17 percent in Lakemont",
        "(RELATED: Who pays for the bridge?)",
        "WATCH | The mayor speaks",
        "More from Politics",
        "Read the full report here.",
        "Tags: crime, police, Lakemont",
        "Home > News > Local",
        "Related stories",
        "Editors’ Picks",
        "3 min read",
        "Updated 9:14 a.m.",
        "2 hours ago",
    ],
)
def test_marks_of_a_page(line: str) -> None:
    assert is_page_mark(line)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement spending rose 3 percent.",
        "Share prices fell 3 percent.",
        "See what the mayor did.",
        "More: the county now has 14 shelters, but only three take families.",
        "Watch: the committee that oversees the police met twice in 2016.",
        "More in Lakemont take the bus than drive",
        "Comments on the plan closed with 12 letters.",
        "Read it.",
        "Print circulation fell",
        "2016",
        "4,000 cars",
        "Homicides: 93, down 7 percent",
        "Housing",
    ],
)
def test_body_text_that_begins_like_them(line: str) -> None:
    assert not is_page_mark(line)


@pytest.mark.parametrize("line", ["Politics", "LOCAL NEWS", "Crime & Courts", "Health & Science", "U.S."])
def test_sections_of_a_paper(line: str) -> None:
    assert is_section(line)


@pytest.mark.parametrize("line", ["Crime falls", "Lakemont", "Courts & Bridges"])
def test_words_that_are_no_section(line: str) -> None:
    assert not is_section(line)


def test_a_teaser_leads_to_another_report() -> None:
    assert is_teaser("Opinion: The bridge must go")
    assert not is_teaser("Analysis: The count is 17 percent too low, and has been for years.")
