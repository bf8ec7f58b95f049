"""The article's text, cut so that overlapping statements and claims can each be marked."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from onrecord.reporting.marked_text import marked_lines
from onrecord.reporting.marks import Mark, marks_of, pieces
from onrecord.reporting.outline import outline

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import Report
    from onrecord.reporting.marked_text import Bit

MARKS = st.builds(
    Mark,
    st.sampled_from(["claim", "content", "source", "cue"]),
    st.integers(1, 5),
    st.integers(0, 40),
    st.integers(0, 40),
)


def bits(report: Report) -> list[Bit]:
    return [bit for line in marked_lines(report, outline(report)) for bit in line.bits]


@given(st.lists(MARKS), st.integers(0, 20), st.integers(1, 20))
def test_the_pieces_fill_the_line_exactly(marks: list[Mark], start: int, length: int) -> None:
    cut = list(pieces(marks, start, start + length))

    assert cut[0].start == start
    assert cut[-1].end == start + length
    assert all(left.end == right.start for left, right in pairwise(cut))
    assert all(piece.start < piece.end for piece in cut)


@given(st.lists(MARKS))
def test_a_piece_lies_wholly_under_its_marks_and_outside_all_others(marks: list[Mark]) -> None:
    for piece in pieces(marks, 0, 40):
        for mark in marks:
            inside = mark.start <= piece.start and piece.end <= mark.end
            assert inside == (mark in piece.marks)
            assert inside or piece.end <= mark.start or mark.end <= piece.start


def test_a_click_means_the_claim_before_the_statement_and_the_shorter_claim_first() -> None:
    statement, long, short = Mark("content", 1, 0, 30), Mark("claim", 1, 0, 20), Mark("claim", 2, 5, 10)
    cut = list(pieces([statement, long, short], 0, 30))

    assert [piece.innermost() for piece in cut] == [long, short, long, statement]


def test_marks_outside_the_text_are_cut_to_it(make_report: Callable[..., Report], report: Report) -> None:
    far = report.claims[0].model_copy(update={"start": -5, "end": 10**9})
    empty = report.claims[1].model_copy(update={"start": 7, "end": 7})
    marks = [mark for mark in marks_of(make_report(claims=(far, empty))) if mark.role == "claim"]

    assert marks == [Mark("claim", 1, 0, len(report.article.text))]


def test_the_lines_hold_the_article_word_for_word(report: Report) -> None:
    lines = list(marked_lines(report, outline(report)))
    texts = ["".join(bit.text for bit in line.bits) for line in lines]

    assert texts == [line for line in report.article.text.splitlines()[1:] if line]
    assert [lines[0].kind, lines[-1].kind] == ["body", "rights"]


def test_a_headline_with_a_mark_is_kept(make_report: Callable[..., Report], report: Report) -> None:
    headline = report.claims[0].model_copy(update={"start": 0, "end": 5, "text": "Mayor"})
    first = next(marked_lines(changed := make_report(claims=(headline,)), outline(changed)))

    assert first.kind == "title"
    assert first.bits[0].target == "claim-1"


def test_a_claim_inside_a_statement_looks_like_both_and_leads_to_the_claim(report: Report) -> None:
    both = next(bit for bit in bits(report) if bit.text == "433 burglaries last year")

    assert both.target == "claim-2"
    assert both.classes == "claim content v-holds-roughly"


def test_source_and_cue_lead_to_their_statement(report: Report) -> None:
    chief = next(bit for bit in bits(report) if bit.text == "Police Chief Amos Reyl")

    assert (chief.target, chief.classes) == ("statement-3", "source")


def test_every_claim_and_statement_has_one_anchor_and_one_tag_in_the_text(report: Report) -> None:
    anchors = [anchor for bit in bits(report) for anchor in bit.anchors]
    tags = [tag.target for bit in bits(report) for tag in bit.tags]
    cards = {f"claim-{n}" for n in range(1, 13)} | {f"statement-{n}" for n in range(1, 7)}

    assert sorted(anchors) == sorted(f"text-{card}" for card in cards)
    assert sorted(tags) == sorted(cards)


def test_a_tag_says_number_and_verdict(report: Report) -> None:
    tag = next(tag for bit in bits(report) for tag in bit.tags if tag.target == "claim-4")

    assert (tag.text, tag.label) == ("4✗", "Claim 4: contradicted")
