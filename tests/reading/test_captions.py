"""Captions and credits of pictures, and body text that holds the same words."""

from __future__ import annotations

import pytest

from onrecord.reading.captions import is_caption


@pytest.mark.parametrize(
    "line",
    [
        "FILE - In this Aug. 1, 2017 file photo, Mayor Jane Doe speaks in Lakemont.",
        "FILE PHOTO: The bridge at Lakemont",
        "Mayor Jane Doe speaks at City Hall on Tuesday. (AP Photo/John Roe)",
        "Mayor Jane Doe speaks at City Hall on Tuesday. John Roe / Lakemont Courier",
        "Mayor Jane Doe speaks at City Hall on Tuesday. Staff photo by John Roe",
        "Residents wait for water. (Picture: SWNS)",
        "(AP Photo/John Roe)",
        "(John Roe/Lakemont Courier via AP)",
        "John Moore/Getty Images",
        "Getty Images",
        "Photo: John Roe/AP",
        "Image source, Getty Images",
        "Image caption, The bridge was shut on Tuesday",
        "Credit...John Roe for The Lakemont Courier",
        "Courtesy of the Lakemont Police Department",
        "Photo 1 of 14",
        "Illustration by John Roe",
        "In this photo taken Tuesday, the bridge stands empty.",
    ],
)
def test_captions(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Photos taken by police show 17 cracks.",
        "Image is everything, the mayor said.",
        "File cabinets held 412 cases.",
        "In this bleak picture, wages fell 3 percent.",
        "Courtesy calls rose 3 percent.",
        "Most of the 412 students are from two groups (American Indian/Alaska Native).",
        "The clip ran for a minute. (WARNING: Video contains graphic images.)",
        "Police counted 93 thefts, down from 100. (AP)",
        "The Associated Press",
        "Jane Doe | The Lakemont Courier",
        "Credits: $4 million",
        "Map errors put 12 homes in the wrong town.",
    ],
)
def test_body_text_and_bylines_are_no_captions(line: str) -> None:
    assert not is_caption(line)
