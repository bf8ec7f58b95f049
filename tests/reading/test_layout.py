"""Paragraphs as texts lay them out."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.layout import find_blocks

PARAGRAPH = (
    "The Lakemont city council voted on Tuesday to close the old bridge over the river, which carried "
    "4,000 cars a day in 2016, according to figures of the county engineer, who counted 17 percent more "
    "cracks than in 2013."
)


def blocks(text: str) -> list[str]:
    return [text[block.start : block.end] for block in find_blocks(text)]


@pytest.mark.parametrize("width", [50, 60, 65, 72, 78, 80, 100])
def test_paragraphs_broken_at_any_usual_column_come_whole(width: int) -> None:
    wrapped = textwrap.fill(PARAGRAPH, width)
    text = f"{wrapped}\n\nIt is shut.\n\n{wrapped}\n"

    assert [" ".join(block.split()) for block in blocks(text)] == [PARAGRAPH, "It is shut.", PARAGRAPH]


def test_in_wrapped_text_a_line_end_that_the_writer_made_parts() -> None:
    rights = ["WXLK-TV contributed to this report.", "Copyright 2018 Lakemont Courier."]
    text = "\n".join([textwrap.fill(PARAGRAPH, 72), "", *rights])

    assert blocks(text)[1:] == rights


def test_an_indented_line_begins_a_paragraph() -> None:
    text = "\n".join(textwrap.fill(PARAGRAPH, 72, initial_indent="    ") for _ in range(3))

    assert len(blocks(text)) == 3


def test_an_indented_block_is_one_paragraph() -> None:
    text = f"{textwrap.fill(PARAGRAPH, 72)}\n\n{textwrap.indent(textwrap.fill(PARAGRAPH, 68), '    ')}\n"

    assert len(blocks(text)) == 2


def test_long_lines_are_paragraphs_with_or_without_blank_lines() -> None:
    assert blocks(f"{PARAGRAPH}\n{PARAGRAPH}\n\n{PARAGRAPH}") == [PARAGRAPH] * 3


def test_short_lines_are_not_joined() -> None:
    assert blocks("Mayor shuts the bridge\nBy Jane Doe\nMarch 7, 2018") == [
        "Mayor shuts the bridge",
        "By Jane Doe",
        "March 7, 2018",
    ]


def test_one_long_address_does_not_hide_the_column() -> None:
    lines = textwrap.fill(PARAGRAPH * 10, 72)
    text = f"{lines}\n\nhttps://lakemont.example/{'a' * 200}\n\n{lines}"

    assert len(blocks(text)) == 3


@pytest.mark.parametrize("empty", ["", "\n\n", "  \n\t\n"])
def test_no_words_are_no_blocks(empty: str) -> None:
    assert blocks(empty) == []


@given(st.text(alphabet="ab. \n\t"))
def test_blocks_hold_all_words_in_order_and_no_space_around_them(text: str) -> None:
    found = blocks(text)

    assert " ".join(found).split() == text.split()
    assert all(block == block.strip() for block in found)
    assert all("\n\n" not in block for block in found)
