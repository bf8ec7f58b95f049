"""Lines about copyright, reuse and those who contributed; and body text that begins like them."""

from __future__ import annotations

import pytest

from onrecord.reading.rights import is_rights_line


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
        "Copyright The Lakemont Courier 2019.",
        "Associated Press writer John Roe in Topeka, Kan., contributed.",
        "John Roe contributed.",
        "This article originally appeared on Lakemont Courier: Thefts down 17 percent",
        "This story was originally published March 7, 2018, 10:30 AM.",
        "SOURCE Lakemont Health Partners",
        "— Jane Doe",
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
        "All rights reserved to the tribes remain in force, the judge ruled.",
        "The city contributed.",
        "Sources close to the mayor said 17 people were hurt.",
        "The bridge contributed to this, " + "and that, " * 60,
    ],
)
def test_body_text_that_begins_like_a_line_about_rights(line: str) -> None:
    assert not is_rights_line(line)
