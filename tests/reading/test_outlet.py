"""Outlets: agencies by short name, lines that name an outlet, holders of a copyright."""

from __future__ import annotations

import pytest

from onrecord.reading.outlet import agency, copyright_holder, is_outlet_line


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("AP", "The Associated Press"),
        ("associated press", "The Associated Press"),
        ("REUTERS", "Reuters"),
        ("PRNewswire", "PR Newswire"),
        ("WXLK", "WXLK"),
        ("Lakemont  Courier", "Lakemont Courier"),
    ],
)
def test_agencies_by_their_short_names(short: str, full: str) -> None:
    assert agency(short) == full


@pytest.mark.parametrize(
    "line",
    [
        "The Lakemont Courier",
        "Lakemont Daily News",
        "Associated Press",
        "AP",
        "WXLK-TV",
        "KXLM",
        "Daily Lakemonter",
    ],
)
def test_lines_that_name_an_outlet(line: str) -> None:
    assert is_outlet_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "NEWS",
        "Mayor sues the Daily News",
        "Mayor opens ferry",
        "What the Papers of Lakemont Say Today Is News",
        "",
    ],
)
def test_lines_that_name_none(line: str) -> None:
    assert not is_outlet_line(line)


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("Copyright © 2019 by The Associated Press. All Rights Reserved.", "The Associated Press"),
        ("Copyright 2017 The Lakemont Courier. All rights reserved.", "The Lakemont Courier"),
        ("© 2017-2019 Lakemont Courier", "Lakemont Courier"),
        ("Copyright (c) 2018, Reuters Inc.", "Reuters"),
        ("© 2017", ""),
        ("Copyright 2017. All rights reserved.", ""),
        ("WXLK-TV contributed to this report.", ""),
    ],
)
def test_the_holder_of_a_copyright(line: str, holder: str) -> None:
    assert copyright_holder(line) == holder
