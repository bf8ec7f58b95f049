"""A text's parts: what is headline, byline, dateline, body, and what is about rights."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.parts import find_parts

FIXTURES = Path(__file__).parent / "fixtures"


def parts(text: str, title: str = "") -> list[tuple[str, str]]:
    return [(part.kind, text[part.start : part.end]) for part in find_parts(text, title)]


def kinds(text: str) -> list[str]:
    return [kind for kind, _ in parts(text)]


def title(text: str) -> str:
    return next((words for kind, words in parts(text) if kind == "title"), "")


def test_a_report_of_an_agency() -> None:
    text = (FIXTURES / "report.txt").read_text(encoding="utf-8")

    assert parts(text) == [
        ("title", "Lakemont closes its old bridge, 'no choice' says mayor"),
        ("dateline", "LAKEMONT, Ohio"),
        ("outlet", "AP"),
        (
            "body",
            (
                "The Lakemont city council voted Tuesday to close the old bridge, "
                "which carried 4,000 cars a day in 2016."
            ),
        ),
        ("body", '"We had no choice," Mayor Jane Roe said. "The steel is gone."'),
        ("body", "The county engineer counted 17 percent more cracks than in 2013."),
        ("rights", "WXLK-TV contributed to this report."),
        ("rights", "Copyright © 2021 by The Associated Press. All Rights Reserved."),
    ]


def test_a_press_release() -> None:
    text = (FIXTURES / "press_release.txt").read_text(encoding="utf-8")

    assert parts(text) == [
        ("notice", "FOR IMMEDIATE RELEASE"),
        ("date", "Wednesday, March 7, 2018"),
        ("notice", "Media Contact:"),
        ("notice", "Ana de la Cruz"),
        ("notice", "(555) 010-0199"),
        ("notice", "press@lakemont.example"),
        ("title", "MAYOR ROE OPENS FERRY"),
        ("dateline", "LAKEMONT, Ohio"),
        ("date", "March 7, 2018"),
        ("body", "Mayor Jane Roe opened a ferry today. It carries 40 cars."),
        ("body", '"The ferry is free," Roe said.'),
        ("notice", "###"),
    ]


def test_lines_broken_at_a_column_make_whole_paragraphs() -> None:
    text = (FIXTURES / "hard_wrapped.txt").read_text(encoding="utf-8")
    body = [words for kind, words in parts(text) if kind == "body"]

    assert kinds(text) == ["title", "byline", "dateline", "body", "body", "rights"]
    assert body[0].startswith("The Lakemont city council")
    assert body[0].endswith("the county engineer.")
    assert body[0].count("\n") == 2


@pytest.mark.parametrize(
    "text",
    [
        "The mayor shut the bridge on Tuesday.\n\nShe gave no reason.",
        "LAKEMONT — The mayor shut the bridge\n\nShe gave no reason.",
        '"We had no choice."\n\nThe mayor spoke on Tuesday.',
        "Crime fell 3 percent in Lakemont last year, the mayor said",
        "Crime fell 3 percent in Lakemont last year, the mayor said.",
        "Fellow citizens of Lakemont,\n\nWe have shut the bridge.",
        f"The council met {'and met again ' * 15}\n\nIt voted.",
        "Crime fell\nCopyright 2019 The Lakemont Courier",
    ],
)
def test_a_first_line_that_is_body_text_is_no_title(text: str) -> None:
    assert title(text) == ""
    assert "body" in kinds(text)


@pytest.mark.parametrize(
    ("headline", "rest"),
    [
        ("Mayor shuts the bridge", "\n\nThe mayor shut it."),
        ("Mayor shuts the bridge", "\nThe mayor shut it.\nShe left."),
        ("Mayor shuts bridge, 17% of cars reroute", "\n\nLAKEMONT — The mayor shut it."),
        ("Is the bridge safe?", "\n\nNobody knows, the mayor said."),
        ("Lakemont to sue U.S. Justice Dept.", "\n\nLAKEMONT — The mayor said so."),
        ("Ferry leaves at 9 a.m.", "\n\nThe ferry is free."),
        ("‘We had no choice’: mayor on bridge", "\n\nThe mayor spoke."),
        ("MAYOR SHUTS BRIDGE", "\n\nBy Jane Doe\n\nThe mayor shut it."),
    ],
)
def test_a_short_first_line_without_a_stop_is_the_title(headline: str, rest: str) -> None:
    assert title(headline + rest) == headline


def test_a_known_title_is_found_in_any_form() -> None:
    assert parts("Mayor wins.\n\nShe won.", title="Mayor wins.")[0] == ("title", "Mayor wins.")
    assert parts("Mayor\u0020 wins.\n\nShe won.", title="Mayor wins.")[0][0] == "title"
    assert parts("Mayor wins.\n\nShe won.")[0] == ("body", "Mayor wins.")


def test_outlet_title_summary_byline_and_day_in_this_order() -> None:
    text = (
        "The Lakemont Courier\n\nBridge is shut for good\n\nThe council had no choice, it says.\n\n"
        "Jane Doe\nMarch 7, 2018 5:12 PM\n\nThe bridge is shut, the mayor said."
    )

    assert kinds(text) == ["outlet", "title", "subtitle", "byline", "date", "body"]


def test_a_line_without_a_stop_between_headline_and_body_is_a_subtitle() -> None:
    text = "Lakemont shuts bridge\n\n4,000 cars must go round\n\nAll cars go round the bridge at Lakemont."

    assert kinds(text) == ["title", "subtitle", "body"]


def test_many_lines_without_a_stop_are_a_list_in_the_body() -> None:
    text = "Thefts fall\n\nThefts: 93\n\nFires: 12\n\nStabbings: 7\n\nThe mayor named these on Tuesday."

    assert kinds(text) == ["title"] + ["body"] * 4


def test_what_a_page_has_around_a_report_is_no_body() -> None:
    text = (
        "Local News\n\nBridge is shut\n\nBy Jane Doe Aug. 16, 2017\n\nShare\n\n"
        "FILE - The bridge at Lakemont, Ohio, in 2016. (AP Photo/John Roe)\n\n"
        "The mayor shut the bridge.\n\nREAD MORE: Fares rise in Columbus\n\nIt carried 4,000 cars.\n\n"
        "Correction: An earlier version gave 400 cars.\n\nJohn Roe in Columbus contributed."
    )

    assert kinds(text) == [
        "notice",
        "title",
        "byline",
        "notice",
        "caption",
        "body",
        "notice",
        "body",
        "notice",
        "rights",
    ]


def test_within_the_body_a_section_is_a_heading_and_another_headline_a_notice() -> None:
    text = "Thefts fall.\n\nHousing\n\nRents rose 3 percent.\n\nOpinion: The bridge must go\n\nFares rose."

    assert kinds(text) == ["body", "heading", "body", "notice", "body"]


def test_a_heading_within_the_body_stays_in_the_body() -> None:
    assert (
        kinds("Bridge is shut\n\nThe mayor shut it.\n\nWhat comes next\n\nA ferry.")
        == ["title"] + ["body"] * 3
    )


def test_a_dateline_that_is_a_line_of_its_own() -> None:
    text = "Mayor opens ferry\n\nLAKEMONT, Ohio, March 7, 2018\n\nThe ferry is free."

    assert parts(text)[1:3] == [("dateline", "LAKEMONT, Ohio"), ("date", "March 7, 2018")]


def test_a_day_in_the_body_is_no_date_line_but_a_stamp_below_it_is() -> None:
    diary = (
        "The bridge opened.",
        "It held.",
        "It broke.",
        "May 1, 2019",
        "It is shut.",
        "May 2, 2019",
        "It opened.",
    )

    assert kinds("\n\n".join(diary)) == ["body"] * 7
    assert kinds("It began.\n\nIt held.\n\nIt ended.\n\nPublished March 7, 2018")[-1] == "date"


def test_lines_that_are_paragraphs_need_no_blank_lines_between() -> None:
    long = (
        "The council met on Tuesday and voted to shut the bridge, which carried 4,000 cars a day in 2016, {}."
    )

    assert kinds("\n".join(long.format(n) for n in range(4))) == ["body"] * 4


LINES = st.sampled_from(
    [
        "Mayor shuts the bridge",
        "By Jane Doe | Associated Press",
        "The Lakemont Courier",
        "March 7, 2018",
        "Published March 7, 2018 | Updated March 8, 2018",
        "FOR IMMEDIATE RELEASE",
        "Contact:",
        "Jane Doe",
        "LAKEMONT, Ohio (AP) -- The mayor shut the bridge.",
        "LAKEMONT, Ohio, March 7, 2018",
        "The mayor shut the bridge on Tuesday.",
        "Is it safe?",
        "   indented words that end nowhere",
        "Copyright © 2021 by The Associated Press.",
        "the council voted on Tuesday to close the old bridge over the",
        "river, which carried 4,000 cars a day in 2016, according to figures",
        "",
        " \t",
    ]
)
TEXTS = st.lists(LINES | st.text(max_size=60), max_size=14).map("\n".join)


@given(TEXTS)
def test_parts_stand_in_order_without_overlap_and_leave_out_only_space_and_datelines_dashes(
    text: str,
) -> None:
    at = 0
    for part in find_parts(text):
        left_out = text[at : part.start]
        assert part.start >= at
        assert part.end > part.start
        assert not any(character.isalnum() for character in left_out)
        assert text[part.start : part.end].strip()
        at = part.end
    assert not any(character.isalnum() for character in text[at:])


@given(TEXTS)
def test_telling_the_title_that_was_found_changes_nothing(text: str) -> None:
    found = next((text[p.start : p.end] for p in find_parts(text) if p.kind == "title"), "")

    assert find_parts(text, found) == find_parts(text)


@pytest.mark.parametrize(
    "hostile",
    [
        "A" * 200_000,
        "A " * 100_000,
        "MIAMI, " * 30_000,
        ("A — " * 60 + "\n") * 800,
        ("By A B, " * 16 + "\n") * 1_000,
        ("contributed " * 33 + "\n") * 500,
        ("copyright " * 40 + "\n") * 500,
        ("Aug. 16, 2017 " * 11 + "\n") * 1_000,
        ("word " * 14 + "\n") * 2_500,
        "\n" * 200_000 + " " * 200_000 + "x",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_hostile_text_is_divided_like_any_other(hostile: str) -> None:
    parts = find_parts(hostile)

    assert all(0 <= part.start < part.end <= len(hostile) for part in parts)
    assert all(one.end <= other.start for one, other in pairwise(parts))
