"""Datelines in the forms that outlets use, and sentences that only look like one."""

from __future__ import annotations

import pytest

from onrecord.reading.dateline import read_dateline, read_dateline_alone


@pytest.mark.parametrize(
    ("line", "place", "date", "agency"),
    [
        ("MIAMI -- The mayor", "MIAMI", "", ""),
        ("MIAMI (AP) — The mayor", "MIAMI", "", "AP"),
        ("MIAMI (AP) -- The mayor", "MIAMI", "", "AP"),
        ("MIAMI (WXLK) The mayor", "MIAMI", "", "WXLK"),
        ("MIAMI—The mayor", "MIAMI", "", ""),
        ("MIAMI — (AP) — The mayor", "MIAMI", "", "AP"),
        ("Miami -- (WSVN) The mayor", "Miami", "", "WSVN"),
        ("MIAMI — (Staff report) The mayor", "MIAMI", "", ""),
        ("ST. LOUIS — Leaders", "ST. LOUIS", "", ""),
        ("DES MOINES, Iowa (AP) – Iowa’s", "DES MOINES, Iowa", "", "AP"),
        ("DES MOINES, Iowa (AP) –\nIowa’s", "DES MOINES, Iowa", "", "AP"),
        ("LANSING, Mich. – Michigan’s", "LANSING, Mich.", "", ""),
        ("ALBUQUERQUE, N.M. — The mayor", "ALBUQUERQUE, N.M.", "", ""),
        ("CHARLESTON, West Virginia -- The mayor", "CHARLESTON, West Virginia", "", ""),
        ("WASHINGTON, D.C. — “We", "WASHINGTON, D.C.", "", ""),
        ("CHICAGO, Aug. 7, 2017 (Reuters) - Mayor", "CHICAGO", "Aug. 7, 2017", "Reuters"),
        ("CHICAGO, Aug 7 (Reuters) - Mayor", "CHICAGO", "Aug 7", "Reuters"),
        ("COLUMBUS, Ohio (Aug. 7, 2017) – The mayor", "COLUMBUS, Ohio", "Aug. 7, 2017", ""),
        (
            "COLUMBUS, Ohio, Aug. 7, 2017 /PRNewswire/ -- The city",
            "COLUMBUS, Ohio",
            "Aug. 7, 2017",
            "PRNewswire",
        ),
        ("WASHINGTON/NEW YORK (Reuters) - A", "WASHINGTON/NEW YORK", "", "Reuters"),
        ('PORT-AU-PRINCE, Haiti (AP) — "We', "PORT-AU-PRINCE, Haiti", "", "AP"),
        ("SÃO PAULO — Brazil", "SÃO PAULO", "", ""),
        ("COEUR d'ALENE, Idaho — The", "COEUR d'ALENE, Idaho", "", ""),
        ("McALLEN, Texas — The", "McALLEN, Texas", "", ""),
        ("O'FALLON, Mo. -- The", "O'FALLON, Mo.", "", ""),
        ("NEW YORK (AP) _ The", "NEW YORK", "", "AP"),
        ("SAN FRANCISCO - 40 people", "SAN FRANCISCO", "", ""),
        ("Detroit — Detroit is on track.", "Detroit", "", ""),
        ("St. Louis (AP) - The", "St. Louis", "", "AP"),
    ],
)
def test_forms_of_the_dateline(line: str, place: str, date: str, agency: str) -> None:
    found = read_dateline(line, 0, len(line))

    assert found is not None
    assert line[slice(*found.place)] == place
    assert (line[slice(*found.date)] if found.date else "") == date
    assert (line[slice(*found.agency)] if found.agency else "") == agency
    assert line[found.end - 1] in " \n—"


@pytest.mark.parametrize(
    "line",
    [
        "The mayor shut the bridge.",
        "COVID-19 cases rose.",
        "Crime — and fear of it — rose.",
        "Miami-Dade — Florida's largest county — is broke.",
        "U.S. Rep. Jane Roe — a Democrat",
        "UPDATE — The bridge is shut.",
        "EDITOR'S NOTE — This story",
        "Q — What happened?",
        "Jane Roe (R-Ohio) Tuesday said that",
        "BRIDGE SHUT",
        "Roe: “We had no choice.”",
        "",
    ],
)
def test_sentences_that_are_no_dateline(line: str) -> None:
    assert read_dateline(line, 0, len(line)) is None


def test_offsets_count_from_the_start_of_the_text() -> None:
    text = "Bridge shut\n\nMIAMI (AP) -- The mayor."
    found = read_dateline(text, 13, len(text))

    assert found is not None
    assert text[slice(*found.place)] == "MIAMI"
    assert text[found.end :] == "The mayor."


def test_a_dateline_does_not_reach_beyond_its_paragraph() -> None:
    text = "MIAMI -- The mayor"

    assert read_dateline(text, 0, 5) is None


@pytest.mark.parametrize("line", ["LAKEMONT, Ohio, Aug. 7, 2017", "Lakemont, 7 August 2017", "MIAMI, Aug. 7"])
def test_a_line_of_place_and_day_is_a_dateline_alone(line: str) -> None:
    assert read_dateline_alone(line, 0, len(line)) is not None


@pytest.mark.parametrize(
    "line", ["LAKEMONT, Ohio", "On Tuesday, Aug. 7, 2017, it rained", "Aug. 7, 2017", "x" * 300]
)
def test_a_line_without_place_or_day_is_none(line: str) -> None:
    assert read_dateline_alone(line, 0, len(line)) is None
