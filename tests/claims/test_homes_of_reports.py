"""What a report is about where a clause says nothing else: rankings, suits of many states, agencies."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims import find_claims
from onrecord.claims.places.find import find_places
from onrecord.reading import Article

HOMES = [
    (
        (
            "QUILLAN, Ohio — Violent crime here fell 8 percent, more than the nation's, the FBI says.\n\n"
            "Nationally, such crimes were down 4 percent. Murder was the exception. The city had 19."
        ),
        "Quillan",
    ),
    (
        (
            'QUILLAN, Ohio — "Crime here is falling," the president said of the nation on Monday.\n\n'
            "Nationally, violent crimes were down 4 percent, the FBI says, and thefts 3 percent."
        ),
        "United States",
    ),
    (
        (
            "Oregon, joined by 14 other states, sued the nation over its rule on dams.\n\n"
            "The rule would let utilities raise water levels. Oregon Gov. Ora Lund said the states would win."
        ),
        "United States",
    ),
    (
        (
            "Attorneys general from 19 states and the District of Columbia went to court over the rule.\n\n"
            "The suit says that the rule hurts patients."
        ),
        "United States",
    ),
    (
        "Oregon and three other states sued over the rule.\n\nOregon asks for $40 million.",
        "Oregon",
    ),
    (
        (
            "Attendance fell at 40 of the nation's 50 largest zoos, such as one in Denver, a study says.\n\n"
            "Nationally it dropped 5 percent."
        ),
        "United States",
    ),
    (
        (
            "No county in the nation grew faster last year than Orrin, Ga., the Census Bureau said.\n\n"
            "Dale, Ohio, was second. Tarrow, Wash., came third, ahead of Brell, Mont., and Coxley, Pa."
        ),
        "United States",
    ),
    (
        (
            "Only three counties in Ohio did better than Orrin County.\n\n"
            "Orrin County has 40,000 people. The county gained 900."
        ),
        "Orrin County",
    ),
    (
        (
            "Riders on Metro buses pay 25 cents more, the Quillan Metropolitan Transit Authority said.\n\n"
            "Metro has 400 buses. The agency needs $4 million. Metro carries 90,000 riders a day."
        ),
        "Quillan Metropolitan Transit Authority",
    ),
    (
        (
            "Burglaries on the Kell Ridge University campus fell by half last year.\n\n"
            "University Police logged 53 of them. Officers took five reports of arson on campus."
        ),
        "Kell Ridge University",
    ),
    (
        (
            "Four in ten adults skipped a meal last month, says a survey that the University of Tarrow "
            "made.\n\n"
            "Nationally, 12 million children live in such homes."
        ),
        "United States",
    ),
    (
        (
            "Buses of the Metropolitan Transit System had more riders than ever.\n\nThe agency had 7.8 "
            "million "
            "riders."
        ),
        "Metropolitan Transit System",
    ),
    (
        (
            "Mayor Ora Lund and the head of Kell College signed a lease.\n\nThe city will pay. The council "
            "voted."
        ),
        "Kell",
    ),
    (
        (
            "The push has brought 5,000 arrests, Attorney General Ora Lund said at a roundtable in "
            "Denver.\n\n"
            "Across the nation, federal agents took 900 guns."
        ),
        "United States",
    ),
    (
        "Aid from Washington spares Bell Creek Public Schools cuts.\n\nThe district keeps nine teachers.",
        "Bell Creek Public Schools",
    ),
    (
        (
            "A judge in Denver ruled on Monday that Tarrow Falls may not ban food carts.\n\nThe city will "
            "appeal."
        ),
        "Tarrow Falls",
    ),
    (
        "No Canadian city has more killings than Edmonton.\n\nRegina has 14 and Mississauga nine.",
        "Edmonton",
    ),
    (
        "Deaths grew nationally by 8 per cent.\n\nNSW had 364, Victoria 291, Queensland 290 and Tasmania 31.",
        "Australia",
    ),
    (
        "Killings in the north have halved, PSNI figures show.\n\nPolice recorded 900 thefts.",
        "Northern Ireland",
    ),
    ("More people died in Indiana's capital than ever.\n\nThe city counted 159 killings.", "Indianapolis"),
    (
        (
            "About 400 workers met at the state Capitol in Salem.\n\nLawmakers are at odds over the state "
            "budget."
        ),
        "Oregon",
    ),
    (
        (
            "Cold killed 77 seals, the Florida Fish and Wildlife Commission said.\n\nSeven died in Collier "
            "County."
        ),
        "Florida",
    ),
    ("(Cheyenne, Wyo.) – Fewer people died in Wyoming last year.\n\nThe count was 86.", "Wyoming"),
    ("Mainers will vote in May on a bridge.\n\nMost Mainers are for it. Mainers pay the tolls.", "Maine"),
    ("Wyoming counted 85 deaths on its roads.\n\nThe state had 90 the year before.", "Wyoming"),
]
PLACES = [
    ("Solar farms in Ohio made 45.9 GWh in March. Coal slipped to 37.2 GWh, wind to 12 GWh.", {"Ohio"}),
    ("Tarrow County cut 12 jobs, Presiding Judge Ora Lund said.", {"Tarrow County"}),
    ("Delaware lost 34 jobs.", {"Delaware"}),
    ("Rates fell in Rockingham, N.H., and in Orrin, Ga., last year.", {"Rockingham", "Orrin"}),
    ("Towns in Quillan, a city across the Ohio, flooded.", {"Quillan"}),
]
CLAIMS = [
    (
        "DENVER — The city turned down the deal in February, and the Justice Department sued the next day.",
        "the Justice Department sued",
        "Denver",
    ),
    (
        "DENVER — The Justice Department published new rules on Monday.",
        "published new rules",
        "United States",
    ),
    ("DENVER — Congress cut the program by 4 percent in May.", "cut the program", "United States"),
    (
        "Tarrow County's jail closed in May. The county filed suit in federal court in Denver on Monday.",
        "filed suit",
        "Tarrow County",
    ),
    ("Denver police flew 12 young dealers home to Honduras.", "12 young dealers", "Denver"),
    ("Akron was second with 74 killings, ahead of Toledo with 72 and Dayton with 68.", "72", "Toledo"),
    (
        (
            "Enrollment at Tarrow County Schools fell 2 percent.\n\n"
            "Statewide, it rose 1 percent, the Ohio Department of Education said."
        ),
        "it rose 1 percent",
        "Ohio",
    ),
    (
        "The 3rd Congressional District, which takes in part of Dayton, had a turnout of 41 percent.",
        "41 percent",
        "3rd Congressional District",
    ),
    ("Nevada casinos won more. The Strip slipped 0.9 percent.", "0.9 percent", "Strip"),
    ("Nevada casinos won more. Downtown jumped 26 percent.", "26 percent", "Downtown"),
    ("DENVER — Pay in the first quarter rose 2 percent downtown.", "2 percent", "Denver"),
    (
        "Home prices on Oahu rose in May.\n\nHomes sold for $1 million, the Honolulu Board of Realtors said.",
        "$1 million",
        "Oahu",
    ),
    (
        "DAYTON — Dayton police made 40 arrests. Ohio cut its grants. The council hired 12 officers.",
        "12 officers",
        "Dayton",
    ),
    (
        "DAYTON — Dayton police made 40 arrests. Ohio cut its grants. Lawmakers hired 12 aides.",
        "12 aides",
        "Ohio",
    ),
    (
        "Police count shootings by precinct. In the 75th, which covers Denver, they rose 9 percent.",
        "rose 9 percent",
        "75th Precinct",
    ),
]


@pytest.mark.parametrize(("text", "home"), HOMES, ids=[text[:30] for text, _ in HOMES])
def test_the_home_of_a_report(text: str, home: str) -> None:
    found = find_places(Article(text=text)).home
    assert found is not None
    assert found.place.name == home


@pytest.mark.parametrize(("text", "names"), PLACES, ids=[text[:30] for text, _ in PLACES])
def test_names_that_are_places(text: str, names: set[str]) -> None:
    assert {one.place.name for one in find_places(Article(text=text)).mentions} == names


@pytest.mark.parametrize(("text", "words", "place"), CLAIMS, ids=[text[:30] for text, *_ in CLAIMS])
def test_where_a_claim_is_about(text: str, words: str, place: str) -> None:
    claims = find_claims(Article(text=text, date=date(2024, 9, 20)), [])
    found = [claim for claim in claims if words in claim.text or claim.text in words]
    assert [claim.place.name for claim in found if claim.place][:1] == [place]


def test_each_of_those_listed_has_the_figure() -> None:
    claims = find_claims(Article(text="Ohio, Iowa and Texas had more than 3,000 road deaths each."), [])
    assert [claim.place.name for claim in claims if claim.place] == ["Ohio", "Iowa", "Texas"]
