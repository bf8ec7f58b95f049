"""What is said to editors and readers, and body text that begins like it."""

from __future__ import annotations

import pytest

from onrecord.reading.notices import is_contact, is_notice


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
        "-30-",
        "Editor’s note: The day was corrected.",
        "Follow Jane Doe on Twitter: @janedoe",
        "For more information, contact the mayor.",
        "Press Release No. 17-911",
        "Correction: An earlier version gave a wrong count, 17 instead of 7.",
        "This story has been corrected to show that thefts fell 7 percent, not 17 percent.",
        "An earlier version of this article misstated the number of thefts as 17.",
        "Jane Doe covers schools for The Lakemont Courier.",
        "Jane Doe is a staff writer. Reach her at jdoe@courier.example.",
        "Jane Doe can be reached at jdoe@courier.example or 555-010-0199.",
        "The Courier is a nonprofit newsroom that covers Lakemont.",
        "Sign up for our morning newsletter",
        "Support local journalism. Subscribe today.",
        "Have a tip? Write to tips@courier.example.",
        "If you or someone you know needs help, call 988.",
        "Anyone with information is asked to call the police.",
    ],
)
def test_notices(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "Press releases from the mayor's office rose 17 percent.",
        "Follow the money, she said.",
        "Contact between the two ended.",
        "For more than a year the bridge was shut.",
        "Corrections: $4 million",
        "Jane Doe is a writer.",
        "Jane Roe covers the rent of 17 families, she said.",
        "Subscribe to that view and the $90 million already spent is lost.",
        "Have a plan, the mayor told the 17 towns.",
        "“Write to me at mayor@lakemont.example,” she told them. " + "By Friday 93 people had done so. " * 5,
    ],
)
def test_body_text_that_begins_like_a_notice(line: str) -> None:
    assert not is_notice(line)


def test_a_contact_line_opens_an_address() -> None:
    assert is_contact("Media contact:")
    assert not is_contact("Contact between the two ended.")
