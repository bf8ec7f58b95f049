"""What stands between and below the paragraphs of prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.around import mark_around

if TYPE_CHECKING:
    from onrecord.reading.parts import PartKind

SENTENCE = "The mayor shut the bridge on Tuesday."


def marked(*lines: str) -> list[PartKind]:
    kinds: list[PartKind] = ["rights" if line.startswith("©") else "body" for line in lines]
    mark_around(lines, kinds, 0)
    return kinds


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


@given(
    st.lists(st.sampled_from([SENTENCE, "What comes next", "- Fires: 3", "###", "© 2017", "Key results:"]))
)
def test_prose_above_the_end_is_never_taken_from_the_body(lines: list[str]) -> None:
    kinds = marked(*lines)
    end = next((n for n, line in enumerate(lines) if line in {"###", "© 2017"}), len(lines))

    assert all(
        kind == "body" for kind, line in zip(kinds[:end], lines[:end], strict=True) if line == SENTENCE
    )
