"""Lines that tell who wrote a report, and lines that only look like them."""

from __future__ import annotations

import pytest

from onrecord.reading.byline import is_name, read_byline


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
        ("JANE DOE jdoe@courier.example", ("JANE DOE",), ""),
        ("By Jane Doe | jdoe@courier.example | Lakemont Courier", ("Jane Doe",), "Lakemont Courier"),
        ("By Jane Doe Aug. 16, 2017", ("Jane Doe",), ""),
        ("By Jane Doe and John Roe August 16, 2017 at 4:15 p.m.", ("Jane Doe", "John Roe"), ""),
        ("Jane Doe | Aug. 16, 2017", ("Jane Doe",), ""),
        ("Author: Jane Doe", ("Jane Doe",), ""),
        ("Posted by Jane Doe", ("Jane Doe",), ""),
        ("Courier staff report", (), ""),
        ("Special to The Lakemont Courier", (), ""),
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
        "NEW YORK, March 7, 2018",
        "Staff reports on the bridge are late",
        "",
        "By " + "A" * 200,
    ],
)
def test_lines_that_are_no_byline(line: str) -> None:
    assert read_byline(line) is None


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
