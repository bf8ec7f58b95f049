"""The day and the outlet that a text names for itself, by the place where it names them."""

from __future__ import annotations

import datetime as dt

import pytest

from onrecord.reading.parts import find_parts
from onrecord.reading.publication import publication_date, publisher

BODY = "LAKEMONT, Ohio (AP) -- The mayor shut the bridge.\n\nShe left."
RIGHTS = "Copyright 2019 Lakemont Courier. All rights reserved."


def day(text: str) -> dt.date | None:
    return publication_date(text, find_parts(text))


def outlet(text: str) -> str:
    return publisher(text, find_parts(text))


@pytest.mark.parametrize(
    "text",
    [
        f"Bridge shut\n\nMarch 7, 2018\n\n{BODY}",
        f"Bridge shut\n\nPublished March 7, 2018 | Updated March 9, 2018\n\n{BODY}",
        f"March 7, 2018\n\nBridge shut\n\n{BODY}",
        "Bridge shut\n\nLAKEMONT, Ohio, March 7, 2018 – The mayor shut it.\n\nPosted: March 9, 2018",
        f"Bridge shut\n\n{BODY}\n\nShe said so.\n\nPosted: March 7, 2018",
        f"Bridge shut\n\nBy Jane Doe\nMARCH 7, 2018 5:12 PM\n\n{BODY}\n\n{RIGHTS}",
        f"Bridge shut\n\nBy Jane Doe March 7, 2018 at 5:12 p.m.\n\n{BODY}",
        f"Bridge shut\n\nMarch 7, 2018 - News\n\n{BODY}",
        f"Bridge shut\n\nRecap from Wednesday, March 7, 2018\n\n{BODY}",
        f"Bridge shut\n\n{BODY}\n\nThis story was originally published March 7, 2018, 10:30 AM.",
    ],
)
def test_the_first_full_day_that_is_the_reports_own(text: str) -> None:
    assert day(text) == dt.date(2018, 3, 7)


@pytest.mark.parametrize(
    "text",
    [
        f"Bridge shut\n\n{BODY}\n\n{RIGHTS}",
        f"Bridge shut\n\n{BODY}\n\n© 2018",
        f"Bridge shut\n\nWednesday, March 7\n\n{BODY}",
        f"Bridge shut\n\nMarch 2018\n\n{BODY}",
        f"Bridge shut\n\n3/7/2018\n\n{BODY}",
        f"Bridge shut\n\n{BODY}\n\nIt opened on March 7, 2018.",
        f"Bridge shut\n\n{BODY}\n\nUpdated March 7, 2018",
        f"Bridge shut\n\nUpdated March 7, 2018 by the newsroom\n\n{BODY}",
        f"Bridge shut\n\nFILE - The bridge on March 7, 2018. (AP Photo/John Roe)\n\n{BODY}",
        BODY,
        "",
    ],
)
def test_without_such_a_day_the_date_stays_open(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            f"The Lakemont Courier\n\nBridge shut\n\nBy Jane Doe, WXLK-TV\n\n{BODY}\n\n{RIGHTS}",
            "The Lakemont Courier",
        ),
        (f"Bridge shut\n\nBy Jane Doe, WXLK-TV\n\n{BODY}\n\n{RIGHTS}", "WXLK-TV"),
        (f"Bridge shut\n\n{BODY}\n\n{RIGHTS}", "The Associated Press"),
        (f"Bridge shut\n\nThe mayor shut it.\n\n{RIGHTS}", "Lakemont Courier"),
        ("Bridge shut\n\nThe mayor shut it.\n\nCopyright 2019. All rights reserved.", ""),
        ("", ""),
    ],
)
def test_the_outlet_from_the_surest_mark_to_the_weakest(text: str, name: str) -> None:
    assert outlet(text) == name
