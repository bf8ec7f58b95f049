"""Places that no gazetteer lists: regions, borders, and places told of together."""

from __future__ import annotations

import pytest

from onrecord.claims.places.find import find_places
from onrecord.claims.places.groups import find_counties, find_groups
from onrecord.claims.places.index import PlaceIndex
from onrecord.claims.places.regions import find_regions, find_sides
from onrecord.reading import Article

REGIONS = [
    ("Rents rose in the Midwest and the Deep South.", ["Midwest", "Deep South"]),
    ("Sales in the West fell.", ["West"]),
    ("The South Side is old, and so are the West End’s mills.", []),
    ("They drove south, then to the west.", []),
    ("Arrests along the southern border fell.", ["the southern border"]),
    ("Agents on the nation’s southwest border made 40 arrests.", ["the nation’s southwest border"]),
    (
        "Agents watch the U.S.-Mexico border and the Canadian border.",
        ["the U.S.-Mexico border", "the Canadian border"],
    ),
    ("The Border Patrol met at the county’s border.", []),
    ("Arrests in the Laredo, Texas, sector rose.", ["Laredo sector"]),
    ("The Bay Area and the Twin Cities grew.", ["Bay Area", "Twin Cities"]),
    ("The Del Rio sector is long. The private sector is wide.", ["Del Rio sector"]),
]


@pytest.mark.parametrize(("text", "names"), REGIONS, ids=[row[0] for row in REGIONS])
def test_a_region_is_called_by_a_capital_and_a_border_by_whose_it_is(text: str, names: list[str]) -> None:
    assert [one.place.name for one in find_regions(text)] == names


SIDES = [
    ("South Florida lost 40 jobs.", ["South Florida"]),
    ("Rents in Northern Virginia and Upstate New York rose.", ["Northern Virginia", "Upstate New York"]),
    ("West Baltimore and southern Ohio are poor.", ["West Baltimore"]),
    ("Southern Ora Lund met. The South is old.", []),
]


@pytest.mark.parametrize(("text", "names"), SIDES, ids=[row[0] for row in SIDES])
def test_a_side_of_a_state_or_a_city_has_a_capital(text: str, names: list[str]) -> None:
    assert [one.place.name for one in find_sides(text, PlaceIndex.in_use())] == names


def test_a_state_whose_name_has_a_side_is_whole() -> None:
    spots = find_places(Article(text="West Virginia and North Dakota met.")).mentions

    assert [(one.place.name, one.kind) for one in spots] == [
        ("West Virginia", "state"),
        ("North Dakota", "state"),
    ]


GROUPS = [
    ("Other sanctuary cities sued.", ["sanctuary cities"]),
    ("Rents rose in several towns.", ["several towns"]),
    ("Crime fell in nine states.", ["nine states"]),
    ("Rents rose in 38 of the 50 largest cities.", ["38 of the 50 largest cities"]),
    ("Rents rose in the country’s 50 largest cities.", ["the country’s 50 largest cities"]),
    ("Police in 16 of America’s biggest counties met.", ["16 of America’s biggest counties"]),
    ("Some other large cities did worse.", ["large cities"]),
    ("The city and the county met. Cities grow.", []),
]


@pytest.mark.parametrize(("text", "names"), GROUPS, ids=[row[0] for row in GROUPS])
def test_a_group_is_told_by_its_number_or_its_sort(text: str, names: list[str]) -> None:
    assert [one.place.name for one in find_groups(text)] == names


def test_counties_share_their_noun() -> None:
    text = "Harris, Fort Bend and Montgomery counties have 3,600 beds. Cities and counties met."

    assert [one.place.name for one in find_counties(text, PlaceIndex.in_use())] == [
        "Harris, Fort Bend and Montgomery counties"
    ]
