"""Where a claim is about, however the text names the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement

PLACES = [
    ("Denver had 80 homicides in 2022.", "Denver", "city:0820000"),
    ("Denver's 80 homicides in 2022 were many.", "Denver", "city:0820000"),
    ("Orange County, Fla., had 80 homicides in 2022.", "Orange County", "county:12095"),
    ("There were 80 homicides in Springfield, Illinois, in 2022.", "Springfield", "city:1772000"),
    ("The nation had 19,000 homicides in 2022.", "United States", "country:1"),
    ("Nationwide, 19,000 homicides were recorded in 2022.", "United States", "country:1"),
    ("Washington state had 394 homicides in 2022.", "Washington", "state:53"),
    ("New York had 438 homicides in 2022.", "New York", "city:3651000"),
    ("New York state had 762 homicides in 2022.", "New York", "state:36"),
    ("Miami-Dade police counted 80 homicides in 2022.", "Miami-Dade County", "county:12086"),
    ("Police in Quillan counted 8 homicides in 2022.", "Quillan", None),
    ("Tarrow County recorded 8 homicides in 2022.", "Tarrow County", None),
    ("There were 8 homicides here in 2022.", "Velmont", None),
    ("The city had 8 homicides in 2022.", "Velmont", None),
]


@pytest.mark.parametrize(("text", "name", "place_id"), PLACES)
def test_a_place_is_read_from_its_name(
    claims_of: Callable[..., list[object]], text: str, name: str, place_id: str | None
) -> None:
    claim, *_ = claims_of(text)

    assert claim.place is not None  # type: ignore[attr-defined]
    assert (claim.place.name, claim.place.id) == (name, place_id)  # type: ignore[attr-defined]


DESCRIBED = [
    ("The speech praised Miami and blamed Chicago. The Midwestern city had 80 homicides in 2022.", "Chicago"),
    ("The speech praised Miami and blamed Chicago. The Southern city had 80 homicides in 2022.", "Miami"),
    ("Tarrow County is near Denver. The county had 80 homicides in 2022.", "Tarrow County"),
    ("Tarrow County is near Denver. The city had 80 homicides in 2022.", "Denver"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIBED)
def test_a_description_names_the_last_place_that_it_fits(
    expect: Callable[..., None], text: str, name: str
) -> None:
    expect(text, [f"level | 80 homicides in 2022 | place: {name}"])


def test_a_speaker_lends_the_place_of_the_office(
    expect: Callable[..., None], said: Callable[..., Statement]
) -> None:
    text = "Boston is far away. Homicides fell 8 percent in 2023, said Ora Lund."
    statement = said(text, "Homicides fell 8 percent in 2023", "Ora Lund", "Denver Police Chief")

    expect(text, ["change | Homicides fell 8 percent | place: Denver"], statements=[statement])


@pytest.mark.parametrize(
    "text",
    [
        "Houston Webb, who lives in Denver, counted 80 homicides in 2022.",
        "The Boston Globe wrote that Denver had 80 homicides in 2022.",
        "Chief Austin said Denver had 80 homicides in 2022.",
    ],
)
def test_a_person_or_a_newspaper_is_no_place(expect: Callable[..., None], text: str) -> None:
    expect(text, ["level | 80 homicides in 2022 | place: Denver"])
