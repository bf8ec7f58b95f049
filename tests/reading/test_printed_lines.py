"""Printed lines become paragraphs again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.printed_lines import Line, join_lines

FULL = "The council of Lakemont voted on Tuesday to close the old bridge over"


def column(
    *words: str, top: float = 700, gap: float = 14, left: float = 72, size: float = 12, page: int = 0
) -> list[Line]:
    return [Line(w, left, top - n * gap, size, page) for n, w in enumerate(words)]


def test_lines_at_the_usual_distance_are_one_paragraph() -> None:
    assert join_lines(column(FULL, FULL, FULL)) == f"{FULL} {FULL} {FULL}"


def test_a_wider_gap_parts_paragraphs() -> None:
    lines = column(FULL, FULL, FULL) + column(FULL, FULL, top=700 - 3 * 14 - 7)

    assert join_lines(lines) == f"{FULL} {FULL} {FULL}\n\n{FULL} {FULL}"


def test_larger_letters_part_a_headline_from_what_follows() -> None:
    lines = [*column("Bridge is shut", size=24), *column(FULL, FULL, FULL, top=686)]

    assert join_lines(lines).split("\n\n")[0] == "Bridge is shut"


def test_an_indented_first_line_begins_a_paragraph() -> None:
    lines = column(FULL, FULL) + column(FULL, top=672, left=90) + column(FULL, top=658)

    assert join_lines(lines) == f"{FULL} {FULL}\n\n{FULL} {FULL}"


def test_a_short_line_that_ends_a_sentence_ends_a_paragraph() -> None:
    assert join_lines(column(FULL, "the river.", FULL)) == f"{FULL} the river.\n\n{FULL}"


def test_a_sentence_runs_on_over_the_page() -> None:
    lines = [*column(FULL, FULL), *column("the river, the mayor said.", FULL, page=1)]

    assert join_lines(lines).startswith(f"{FULL} {FULL} the river, the mayor said.")


def test_a_page_that_ends_with_a_sentence_ends_a_paragraph() -> None:
    lines = [
        *column(FULL, "It is shut for good now, said the mayor of the city of Lakemont."),
        *column(FULL, page=1),
    ]

    assert join_lines(lines).split("\n\n")[-1] == FULL


@pytest.mark.parametrize("number", ["3", "Page 3", "page 3 of 12", "- 3 -", "3/12"])
def test_page_numbers_fall_away(number: str) -> None:
    assert join_lines([*column(FULL), *column(number, top=40)]) == FULL


def test_running_heads_fall_away_but_not_what_stands_on_few_pages() -> None:
    pages = [
        [*column(f"Lakemont Courier, page {n}", top=760, page=n), *column(f"Story {n}: {FULL}", page=n)]
        for n in range(4)
    ]
    lines = [line for page in pages for line in page]

    assert "Courier" not in join_lines(lines)
    assert "Courier" in join_lines(lines[:4])


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("figures accord-", "ing to the city", "figures according to the city"),
        ("the well-", "known span", "the well-known span"),
        ("a self-", "made man", "a self-made man"),
        ("the Lake-", "Mont line", "the Lake-Mont line"),
        ("from 2016-", "2018 on", "from 2016-2018 on"),
        ("the soft\u00ad", "ened steel", "the softened steel"),
        ("she spoke—", "and left", "she spoke—and left"),
    ],
)
def test_words_broken_at_a_line_end(first: str, second: str, joined: str) -> None:
    pad = "and the mayor of Lakemont said on Tuesday that "

    assert join_lines(column(pad + first, second)) == pad + joined


def test_the_rest_of_the_text_tells_whether_a_hyphen_belongs() -> None:
    pad = "and the mayor of Lakemont said on Tuesday that the "

    assert "council-man" in join_lines(column(pad + "council-", "man left, and the other council-man too."))
    assert "wellbeing is" in join_lines(column(pad + "well-", "being is wellbeing, she said."))


def test_no_lines_are_no_text() -> None:
    assert join_lines([]) == ""
    assert join_lines(column("1")) == ""


@given(
    st.lists(
        st.builds(
            Line,
            st.text("ab.- ", min_size=1).map(str.strip),
            *[st.floats(0, 800)] * 2,
            st.floats(0, 40),
            st.integers(0, 3),
        )
    )
)
def test_letters_are_neither_lost_nor_moved(lines: list[Line]) -> None:
    """Of hyphens some go; all else stays, but for lines that stand on most pages."""
    single = [line._replace(page=0) for line in lines]

    assert [c for c in join_lines(single) if c in "ab."] == [
        c for line in single for c in line.words if c in "ab."
    ]
