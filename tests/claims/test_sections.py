"""Parts of a text that are headed by the place that they are of."""

from __future__ import annotations

import pytest

from onrecord.claims.places.index import PlaceIndex
from onrecord.claims.places.sections import read_sections
from onrecord.reading import Article

LEAD = "Killings fell in several big cities, police figures show."
FIGURE = "Police counted fewer slayings than in the year before."


def sections(*paragraphs: str) -> list[tuple[str, str | None]]:
    """The first words of each section, and its place."""
    article = Article(text="\n\n".join(paragraphs))
    return [
        (article.text[one.start :].split("\n")[0][:20], one.place.name if one.place else None)
        for one in read_sections(article, PlaceIndex.in_use())
    ]


def test_a_heading_holds_until_the_next() -> None:
    assert sections(LEAD, "MEMPHIS", FIGURE, FIGURE, "Dallas", FIGURE, "What comes next", FIGURE) == [
        ("MEMPHIS", "Memphis"),
        ("Dallas", "Dallas"),
        ("What comes next", None),
    ]


@pytest.mark.parametrize("label", ["{}: ", "{} -- ", "{} — ", "• {}: "])
def test_a_label_holds_for_its_paragraph(label: str) -> None:
    memphis, dallas = label.format("MEMPHIS") + FIGURE, label.format("Dallas, Texas") + FIGURE

    assert sections(LEAD, memphis, dallas, FIGURE) == [
        (memphis[:20], "Memphis"),
        (dallas[:20], "Dallas"),
        (FIGURE[:20], None),
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (LEAD, "Memphis", FIGURE, FIGURE),
        ("MEMPHIS — " + LEAD, FIGURE, FIGURE),
        (LEAD, "CLINTON: " + FIGURE, "JACKSON: " + FIGURE, "CLINTON: " + FIGURE),
        (LEAD, "Quillan: " + FIGURE, "Tarrow: " + FIGURE),
        (LEAD, "Homicides: " + FIGURE, "Robberies: " + FIGURE),
    ],
)
def test_one_place_a_transcript_or_other_labels_head_no_sections(paragraphs: tuple[str, ...]) -> None:
    assert sections(*paragraphs) == []
