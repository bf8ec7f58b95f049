"""The place that an article is about, and the country that it means by "the country"."""

from __future__ import annotations

import pytest

from onrecord.claims.places.find import find_places
from onrecord.reading import Article


def home(text: str, title: str = "", outlet: str = "") -> str:
    found = find_places(Article(text=text, title=title, outlet=outlet)).home
    return found.place.name if found else "none"


HOMES = [
    ("The council met. Rents rose in Quillan.", "", "Quillan"),
    ("QUILLAN — The council met. A firm in Sable closed.", "", "Quillan"),
    ("SABLE, Orrin — Orrin’s jobless rate rose. Orrin officials met in Sable.", "Orrin rents rise", "Orrin"),
    ("SABLE — A judge ruled for Tarrow County. The county had sued. The county won.", "", "Tarrow County"),
    ("The chairman of the Pennerdale Farmers’ Union spoke.", "", "Pennerdale"),
    ("SABLE — Customers of Kell Foods left. Kell Foods said little.", "", "Kell Foods"),
    ("Boston is a port. Making Boston safe is hard. A boy sang of America.", "", "Boston"),
    (
        "MEXICO CITY — Cities refused U.S. Customs.\n\nCongress met. Federal officials spoke.",
        "",
        "United States",
    ),
    (
        "MEXICO CITY — Cities refused U.S. Customs.\n\nCongress met. Federal officials spoke.",
        "",
        "United States",
    ),
    ("MEXICO CITY — Mexico refused U.S. Customs.\n\nCongress met. The country spoke.", "", "Mexico"),
    ("Congress met. The White House was silent.", "", "United States"),
    ("SABLE MAGISTRATES COURT, Jan. 5 — A clerk was jailed.", "", "Sable"),
]


@pytest.mark.parametrize(("text", "title", "name"), HOMES, ids=[row[0][:50] for row in HOMES])
def test_the_home_of_a_text_is_what_it_names_most_and_first(text: str, title: str, name: str) -> None:
    assert home(text, title) == name


IN_STATES = [
    "SABLE, Ohio — The council met.\n\nVoters in Sable said no. The mayor was hurt.",
    "The council met in Sable, Ohio. The mayor spoke.",
    "Voters in Sable said no.\n\nThe council of a town in Ohio said no, too.",
    "Voters in Sable, in Ohio, met.\n\nVoters in Sable said no.",
    "Voters in Sable, Ontario, met.\n\nVoters in Sable said no.",
    "Ohio’s Sable County lost a suit.\n\nThe county will appeal. The sheriff spoke.",
]


@pytest.mark.parametrize("text", IN_STATES)
def test_a_state_that_only_says_where_a_town_lies_is_not_the_home(text: str) -> None:
    assert home(text).startswith("Sable")


FILED = [
    (
        "NEW YORK — Births fell in nearly all states.\n\nNationally 40 were born. Congress met.",
        "United States",
    ),
    ("HARLINGEN, Texas — The state added jobs.\n\nLawmakers met. State officials cheered.", "Texas"),
    ("ATLANTA — Flu killed 80,000 people across the country.\n\nFederal officials spoke.", "United States"),
    ("MILWAUKEE — Rents rose.\n\nCongress met. Americans move. The mayor spoke.", "Milwaukee"),
    ("MILWAUKEE — Rents rose here.\n\nCongress met. Americans move.", "Milwaukee"),
    ("MILWAUKEE — Rents rose.\n\nA firm in Chicago closed.", "Milwaukee"),
    ("Rents rose 3 percent.\n\nU.S. Bureau of Mines staff in Boise met. Boise grew.", "Boise"),
    ("The University of Ohio raised fees.\n\nThe university has 900 students.", "University of Ohio"),
    ("Fares on BART rose.\n\nBART had 90,000 riders in Oakland. The agency lost money.", "BART"),
]


@pytest.mark.parametrize(("text", "name"), FILED, ids=[row[0][:50] for row in FILED])
def test_a_dateline_that_the_text_leaves_behind_says_little(text: str, name: str) -> None:
    assert home(text) == name


TIERS = [
    ("DES MOINES — State receipts rose.\n\nLawmakers met. The governor spoke. The state saved.", "Iowa"),
    ("DES MOINES — Fares rose.\n\nThe mayor spoke. The city council met downtown.", "Des Moines"),
    ("STERLING, Orrin — Lawmakers met.\n\nThe governor spoke. The state saved.", "Orrin"),
    (
        "QUILLAN — Crime fell.\n\nThe state saved. Gov. Lund spoke. State police met. Lawmakers met.",
        "the state",
    ),
    ("SABLE — Jails in Tarrow County are full.\n\nThe sheriff spoke. County officials met.", "Tarrow County"),
    ("Fewer Kentuckians died.\n\nIn Tarrow County more did. The state saved.", "Kentucky"),
]


@pytest.mark.parametrize(("text", "name"), TIERS, ids=[row[0][:50] for row in TIERS])
def test_words_of_a_city_a_county_or_a_state_speak_for_the_home_they_fit(text: str, name: str) -> None:
    assert home(text) == name


PUBLISHED = [
    ("Rents in Cray and Orrin rose. Quillan fell.", "The Quillan Star", "Quillan"),
    ("Good evening, Bascom Ridge.\n\nIn Fallon County pay rose.", "City of Bascom Ridge", "Bascom Ridge"),
    ("Rents in Cray rose. The chronicle was read.", "The Upland Chronicle", "Cray"),
    ("We paved 40 miles. The mayor spoke. Councilman Ora Lund met us.", "City of Cray", "Cray"),
]


@pytest.mark.parametrize(("text", "outlet", "name"), PUBLISHED, ids=[row[1] for row in PUBLISHED])
def test_the_town_that_an_outlet_serves_is_the_likelier_home(text: str, outlet: str, name: str) -> None:
    assert home(text, outlet=outlet) == name


def test_where_a_body_only_met_is_no_place_of_what_it_did() -> None:
    text = "QUILLAN, Ohio — The board, meeting here Tuesday, raised fees. Rents rose here."
    spots = [spot for spot in find_places(Article(text=text)).mentions if spot.place.text == "here"]

    assert [text[: spot.start].rsplit(" ", 2)[-2] for spot in spots] == ["rose"]


SPOKEN_FROM = [
    ("Jails in Ohio are full. The state has 40.\n\nHere in Quillan there are 2.", "Quillan"),
    ("Jails in Ohio are full.\n\n“Here in Quillan there are 2,” she said.", "Ohio"),
]


@pytest.mark.parametrize(("text", "name"), SPOKEN_FROM, ids=[name for _, name in SPOKEN_FROM])
def test_where_a_reporter_speaks_from_is_the_home(text: str, name: str) -> None:
    assert home(text) == name


TRAFFIC = [
    (
        (
            "QUILLAN, Ohio — Sable Valley Airport had 900 passengers in May.\n\nBoardings rose 4 percent. "
            "Cargo fell."
        ),
        "Sable Valley Airport",
    ),
    (
        (
            "The Sable Ports Authority ended June with a record.\n\nIt moved 26 tons of cargo. Tonnage rose "
            "4 percent and containers 2 percent, as the Ohio economy grew."
        ),
        "Sable Ports Authority",
    ),
]


@pytest.mark.parametrize(("text", "name"), TRAFFIC, ids=[text[:40] for text, _ in TRAFFIC])
def test_figures_of_traffic_are_at_home_in_the_body_that_has_it(text: str, name: str) -> None:
    assert home(text) == name


BODIES = [
    ("More flew from Sable Field.\n\nThe airport handled 40 jets. The airport grew.", "Sable Field grows"),
    ("Some 40 workers at Sable Seating left.\n\nSable Seating sank. The company sold.", "Sable Seating"),
    (
        "Sable University cut jobs.\n\nThe university lost students from Orrin.",
        "Sable University to cut jobs",
    ),
]


@pytest.mark.parametrize(("text", "title"), BODIES, ids=[row[1] for row in BODIES])
def test_a_body_that_a_text_is_all_about_is_its_home(text: str, title: str) -> None:
    assert home(text, title).startswith("Sable ")


NATIONS = [
    ("Rents rose in Denver. The country is large.", "United States"),
    ("The NHS in England is short of £2m. The country is old.", "England"),
    ("The council spent £2m. MPs met. Nationally, rents rose.", "United Kingdom"),
    ("SABLE, Orrin — Rents rose in Orrin. The country is small.", "Orrin"),
    ("NAPLES, Fla. — Rents rose in Naples. The country is large.", "United States"),
    ("Turnout was low in Bradford and Nottingham. The country is old.", "United Kingdom"),
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
    ("A Cook County judge ruled. Voters in Cook met.", ["Cook County", "Cook County"]),
    ("Rents rose in Quillan, Ohio, where fares fell.", ["Quillan"]),
    ("She sat in Courtroom 3B.", []),
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
    ("QUILLAN, Ohio — Rents fell 4 percent across the state.", "Ohio"),
    ("Rents rose in Quillan. Fares fell in the Ohio town.", "Quillan"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIBED, ids=[text[:40] for text, _ in DESCRIBED])
def test_a_description_points_back_at_a_place_of_the_text(text: str, name: str) -> None:
    spots = [spot for spot in find_places(Article(text=text)).mentions if not spot.named]

    assert spots[-1].place.name == name


COMPANIES = [
    ("Kellbrand sold 40 cars.\n\nThe company cut jobs in Ohio, it said.", "Kellbrand"),
    ("Kellbrand sold 40 cars.\n\nIn Ohio it cut jobs.", "Ohio"),
]


@pytest.mark.parametrize(("text", "name"), COMPANIES, ids=["the company", "nothing shows one"])
def test_a_company_is_told_by_what_the_text_goes_on_to_call_it(text: str, name: str) -> None:
    assert home(text) == name
