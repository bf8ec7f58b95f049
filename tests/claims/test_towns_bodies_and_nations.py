"""Where figures of reports are from: towns beside states, bodies beside towns, the nation beside both."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims import find_claims
from onrecord.claims.places.find import find_places
from onrecord.reading import Article

HOMES = [
    (
        "Deming, the seat of Luna County, needs a sheriff. Crime there fell.\n\nNobody has applied.",
        "Deming",
    ),
    (
        "Bay Haven, a town on the Gulf Coast, needs its fifth clerk in a year.\n\nThe mayor fired one.",
        "Bay Haven",
    ),
    (
        "MUNCIE, Ind. — Thefts rose on Ball State's campus, the university said.\n\nAssaults fell.",
        "Ball State",
    ),
    (
        "SANTA ANA, Calif. — A California man stole 40 cars, the sheriff said.\n\nOrange County jailed him.",
        "Santa Ana",
    ),
    (
        "BATON ROUGE, La. — State taxes fell $90 million short.\n\nSales taxes brought in $210 million.",
        "Louisiana",
    ),
    (
        (
            "After the killing of Ora Lund in Denver, the Justice Department paid for more officers.\n\n"
            "The nation has 18,000 departments."
        ),
        "United States",
    ),
    (
        "The mayor of Washington, D.C., asked Texas and Arizona to send no more buses.\n\nThe city is full.",
        "Washington",
    ),
    (
        "Street stops by the NYPD fell by half.\n\nOfficers made 58,000.",
        "New York",
    ),
    (
        (
            "American growers will pick 244 million boxes, Kell Cooperative of Syracuse, N.Y., says.\n\n"
            "Washington leads; Michigan gained most."
        ),
        "United States",
    ),
    (
        "The Creek Fire has burned 200,000 acres in California.\n\nThe Park Fire is 40 percent contained.",
        "California",
    ),
    (
        "SPOKANE, Wash. — Kell Bearings will close, the company said.\n\nKell Bearings hired 40 people.",
        "Kell Bearings",
    ),
]

NO_PLACES = [
    ("The suit against Ora Detzner, the secretary of state, came in Florida.", {"Florida"}),
    ("A study in Quillan Medicine in May found more flu in Ohio.", {"Ohio"}),
    ("The ruling in Wade v. Lund, made in Ohio, stands.", {"Ohio"}),
    ("At the Ohio-Indiana line the river rose.", set()),
    ("In Duluth, American Indian students gained most.", {"Duluth"}),
    ("In Houston, Vietnamese voters number 80,000.", {"Houston"}),
    ("In Springdale, Canada geese fouled 30 ponds.", {"Springdale"}),
    ("The Common Council of Milwaukee voted.", {"Milwaukee"}),
]

CLAIMS = [
    ("Polk County did worse than the nation, whose rate was 7.9 percent.", "7.9 percent", "United States"),
    ("Ohio cut its toll to 3,606, just below Texas with 3,615.", "3,615", "Texas"),
    ("The rate in Ohio was far above that in Idaho, with 6.5 percent.", "6.5 percent", "Idaho"),
    ("Ohio's rate was 7.6 percent, below the 9.2 percent for the nation.", "9.2 percent", "United States"),
    ("Ohio is one of nine states that tax nothing.", "nine states", "United States"),
    ("A man in Riverside County was the first person in California to die.", "first", "California"),
    ("Sheriff Ora Lund of Polk County runs the nation's largest jail.", "largest", "Polk County"),
    ("Frisco, Texas, just north of Dallas, which grew 6.5 percent, led.", "6.5 percent", "Frisco"),
    ("Ohio is dry. Ohio saw few floods. There were 40 fires from Akron to Toledo.", "40 fires", "Ohio"),
    ("Oakland, Calif., pressed Washington for $67 million.", "$67 million", "Oakland"),
    ("Wyoming has 900 cases. In the capital, 31 pupils are ill.", "31 pupils", "Cheyenne"),
    (
        "In states that expanded Medicaid, the rate fell to 9.8 percent.",
        "9.8 percent",
        "states that expanded Medicaid",
    ),
    (
        "Counties without a hospital lost 4 percent of their people.",
        "4 percent",
        "Counties without a hospital",
    ),
    ("Homicide rates in some other large cities are up by 9 percent.", "9 percent", "large cities"),
    (
        "Lenawee County's rate rose. No county did worse. Hillsdale alone fell, by 2 percent.",
        "2 percent",
        "Hillsdale County",
    ),
    (
        "The Quad Cities lost 400 jobs. In Akron, 60 went. The median in the area was $168,000.",
        "$168,000",
        "Quad Cities",
    ),
    (
        "OAK BROOK, Ill. — Hinsdale District 86 will close a school. The district enrolls 4,200 students.",
        "4,200 students",
        "Hinsdale",
    ),
]

BODIES = [
    (
        "Seattle has buses. Kell Transit in Akron expects to collect $2 million less.",
        "$2 million",
        "Kell Transit",
    ),
    ("Akron is big. Visits to Orrin State Park fell to 40,000.", "40,000", "Orrin State Park"),
    ("Akron is big. Orrin Medical Center, nearby, lost $9 million.", "$9 million", "Orrin Medical Center"),
    (
        "Akron is big. Orrin Children's Hospital treated 40 babies.",
        "40 babies",
        "Orrin Children's Hospital",
    ),
    ("PHILADELPHIA — SEPTA says 26 of its buses are old. Riders wait.", "26", "SEPTA"),
    ("INDIANAPOLIS — Eli Lilly earned $1.1 billion. The drugmaker grew.", "$1.1 billion", "Eli Lilly"),
    (
        "Across the nation, the Orrin Association of Realtors says, it fell 9 percent.",
        "9 percent",
        "United States",
    ),
]


@pytest.mark.parametrize(("text", "home"), HOMES, ids=[home for _, home in HOMES])
def test_the_home_of_a_report(text: str, home: str) -> None:
    found = find_places(Article(text=text)).home
    assert found is not None
    assert found.place.name == home


@pytest.mark.parametrize(("text", "names"), NO_PLACES, ids=[text[:30] for text, _ in NO_PLACES])
def test_officers_journals_laws_and_animals_are_no_places(text: str, names: set[str]) -> None:
    assert {one.place.name for one in find_places(Article(text=text)).mentions} == names


@pytest.mark.parametrize(
    ("text", "words", "place"), CLAIMS + BODIES, ids=[row[0][:40] for row in CLAIMS + BODIES]
)
def test_where_a_figure_is_from(text: str, words: str, place: str) -> None:
    claims = find_claims(Article(text=text, date=date(2022, 9, 20)), [])
    found = [claim for claim in claims if words in claim.text and claim.kind != "comparison"]
    assert [claim.place.name for claim in found if claim.place][:1] == [place]


def test_a_lead_that_goes_through_districts_shows_its_names_to_be_places() -> None:
    text = "No turnout was as good in any precinct. Emblem was second with 68, and Shell had 52."
    assert "Emblem" in {one.place.name for one in find_places(Article(text=text)).mentions}
