"""Bylines, notices and lines about rights; and body text that begins like them."""

from __future__ import annotations

import pytest

from onrecord.reading.lines import is_name, is_notice, is_rights_line, read_byline


@pytest.mark.parametrize(
    ("line", "names", "outlet"),
    [
        ("By Jane Doe", ("Jane Doe",), ""),
        ("BY JANE DOE", ("JANE DOE",), ""),
        ("By Jane Doe and John Roe", ("Jane Doe", "John Roe"), ""),
        ("By Jane Doe, John Roe & Ana de la Cruz", ("Jane Doe", "John Roe", "Ana de la Cruz"), ""),
        ("By JANE DOE | Associated Press", ("JANE DOE",), "Associated Press"),
        ("By Jane Doe, Courier Staff Writer", ("Jane Doe",), ""),
        ("By Jane Doe for the Lakemont Courier", ("Jane Doe",), "the Lakemont Courier"),
        ("By Robert Roe Jr.", ("Robert Roe Jr.",), ""),
        ("By The Associated Press", (), "The Associated Press"),
        ("By Staff Reports", (), ""),
        ("From staff reports", (), ""),
        ("Story by Ana de la Cruz", ("Ana de la Cruz",), ""),
        ("Jane Doe, Staff Writer", ("Jane Doe",), ""),
        ("Jane Doe | The Lakemont Courier", ("Jane Doe",), "The Lakemont Courier"),
        ("Jane Doe, senior reporter", ("Jane Doe",), ""),
    ],
)
def test_forms_of_the_byline(line: str, names: tuple[str, ...], outlet: str) -> None:
    assert read_byline(line) == (names, outlet)


@pytest.mark.parametrize(
    "line",
    [
        "By Tuesday, the count had risen.",
        "By Tuesday",
        "By the Numbers",
        "By Design",
        "By 2016 the bridge carried 4,000 cars",
        "Jane Doe",
        "Mayor Roe fires a reporter",
        "City Council Hears Police Editor, Budget Plan",
        "From Lakemont to the sea",
        "",
        "By " + "A" * 200,
    ],
)
def test_lines_that_are_no_byline(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Copyright © 2019 by The Associated Press. All Rights Reserved.",
        "Copyright 2017 The Associated Press. This material may not be published, broadcast or rewritten.",
        "© 2017 Lakemont Courier",
        "(c) 2017 Lakemont Courier",
        "All rights reserved.",
        "WXLK-TV contributed to this report.",
        "Associated Press writer John Roe in Columbus contributed to this story.",
        "Jane Doe contributed reporting from Columbus.",
        "Reporting by Jane Doe; Editing by John Roe",
        "(Reporting by Jane Doe in Columbus; Editing by John Roe)",
        "Additional reporting by Ana de la Cruz",
        "This material may not be published, broadcast, rewritten, or redistributed.",
        "This story was originally published by The Lakemont Courier.",
        "Distributed by Tribune News Service.",
        "Reprinted with permission of the Lakemont Courier.",
    ],
)
def test_lines_about_rights(line: str) -> None:
    assert is_rights_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Copyright law protects writers, the mayor said.",
        "Reporting by the county shows a drop of 17 percent.",
        "Money contributed from Ohio paid for the bridge.",
        "Leaflets distributed by volunteers named the mayor.",
        "Distributed by volunteers, the leaflets named the mayor.",
        "This report was published by the county in May.",
        "Editing by hand takes a day.",
        "The bridge contributed to this, " + "and that, " * 60,
    ],
)
def test_body_text_that_begins_like_a_line_about_rights(line: str) -> None:
    assert not is_rights_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "For immediate release: March 7, 2018",
        "NEWS RELEASE",
        "Media contact: Jane Doe",
        "Contact:",
        "press@lakemont.example",
        "(555) 010-0199",
        "Email: press@lakemont.example",
        "https://lakemont.example/bridge",
        "###",
        "# # #",
        "-30-",
        "Editor’s note: The day was corrected.",
        "ADVERTISEMENT",
        "Follow Jane Doe on Twitter: @janedoe",
        "Read more: The ferry",
        "For more information, contact the mayor.",
    ],
)
def test_notices(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement spending rose 3 percent.",
        "Press releases from the mayor's office rose 17 percent.",
        "Follow the money, she said.",
        "Contact between the two ended.",
        "See what the mayor did.",
        "For more than a year the bridge was shut.",
        "2016",
        "4,000 cars",
    ],
)
def test_body_text_that_begins_like_a_notice(line: str) -> None:
    assert not is_notice(line)


@pytest.mark.parametrize(
    "words", ["Jane Doe", "Ana de la Cruz", "J. R. Roe", "Seán Ó Broin", "Robert Roe Jr."]
)
def test_names(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize(
    "words", ["Jane", "the mayor", "The Mayor", "Mayor shuts bridge", "Route 66", "A B C D E F", ""]
)
def test_words_that_are_no_name(words: str) -> None:
    assert not is_name(words)
