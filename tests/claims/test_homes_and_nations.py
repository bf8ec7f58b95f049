"""The place that an article is about, and the country that it means by "the country"."""

from __future__ import annotations

import pytest

from onrecord.claims.places import find_places
from onrecord.reading import Article


def home(text: str, title: str = "") -> str:
    found = find_places(Article(text=text, title=title)).home
    return found.place.name if found else "none"


HOMES = [
    ("The council met. Rents rose in Quillan.", "", "Quillan"),
    ("QUILLAN — The council met. A firm in Sable closed.", "", "Quillan"),
    ("SABLE, Orrin — Orrin’s jobless rate rose. Orrin officials met in Sable.", "Orrin rents rise", "Orrin"),
    ("SABLE — A judge ruled for Tarrow County. The county had sued. The county won.", "", "Tarrow County"),
    ("The chairman of the Pennerdale Farmers’ Union spoke.", "", "Pennerdale"),
    ("SABLE — Customers of Kell Foods left. Kell Foods said little.", "", "Kell Foods"),
    ("Congress met. The White House was silent.", "", "United States"),
    ("SABLE MAGISTRATES COURT, Jan. 5 — A clerk was jailed.", "", "Sable"),
]


@pytest.mark.parametrize(("text", "title", "name"), HOMES, ids=[row[0][:50] for row in HOMES])
def test_the_home_of_a_text_is_what_it_names_most_and_first(text: str, title: str, name: str) -> None:
    assert home(text, title) == name


NATIONS = [
    ("Rents rose in Denver. The country is large.", "United States"),
    ("The NHS in England is short of £2m. The country is old.", "England"),
    ("The council spent £2m. MPs met. Nationally, rents rose.", "UK"),
    ("SABLE, Orrin — Rents rose in Orrin. The country is small.", "Orrin"),
    ("Rents rose in Quillan. The country is large.", "United States"),
]


@pytest.mark.parametrize(("text", "name"), NATIONS, ids=[text[:50] for text, _ in NATIONS])
def test_the_country_is_the_one_that_the_text_shows(text: str, name: str) -> None:
    spots = [spot for spot in find_places(Article(text=text)).mentions if not spot.named]

    assert [spot.place.name for spot in spots] == [name]


OWN = [
    ("Port Sable is old. The Sable police met.", ["Port Sable", "Port Sable"]),
    ("Rents rose in Quillan. Quillan is old.", ["Quillan", "Quillan"]),
    ("France and Japan signed.", ["France", "Japan"]),
    ("“Reading scores rose,” she said.", []),
    ("They call it “the Bend.”", []),
]


@pytest.mark.parametrize(("text", "names"), OWN, ids=[text[:40] for text, _ in OWN])
def test_a_place_of_the_text_is_found_wherever_it_is_named(text: str, names: list[str]) -> None:
    assert [spot.place.name for spot in find_places(Article(text=text)).mentions] == names


DESCRIBED = [
    ("Rents rose in the Ansel Valley. The valley is dry.", "Ansel Valley"),
    ("Rents rose on Orrin, an island. Power failed on the island.", "Orrin"),
    ("Rents rose in Quillan. The capital is old.", "Quillan"),
    ("Staff of the republic met.", "republic"),
    ("Rents rose worldwide.", "world"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIBED, ids=[text[:40] for text, _ in DESCRIBED])
def test_a_description_points_back_at_a_place_of_the_text(text: str, name: str) -> None:
    spots = [spot for spot in find_places(Article(text=text)).mentions if not spot.named]

    assert spots[-1].place.name == name
