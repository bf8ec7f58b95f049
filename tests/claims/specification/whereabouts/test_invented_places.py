"""Figures of places that no list has: grammar alone says where each is told of, and what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

PASSAGES = {
    "what a state does to a town, or with the town's money, is the town's": (
        (
            "QUILLAN, Ohio — Ohio Attorney General Ora Lund took the city of Quillan to state court on "
            "Monday. Ohio Governor Ivo Marsh cut $3 million in grant money to Tarrow County on Tuesday."
        ),
        "took the city of Quillan | lawsuit | Quillan",
        "$3 million | grant | Tarrow County",
    ),
    "a bill of the state's Senate in a town's news": (
        (
            "QUILLAN, Ohio — The Quillan City Council voted Monday to drop its resolution. "
            "Senate Bill 61 would bar towns from taxing bags, the council was told."
        ),
        "voted Monday | vote | Quillan",
        "Senate Bill 61 would bar | bill | Ohio",
    ),
    "a lawmaker's town is not what the lawmaker tells of": (
        (
            "COLUMBUS, Ohio — The state Senate rejected the ban on Monday. "
            "Sen. Ora Lund of Tarrow said the ban was driven by a fear of floods."
        ),
        "rejected the ban | ban | Ohio",
        "the ban was driven by a fear | ban | Ohio",
    ),
    "a district judge of the nation rules on a town": (
        (
            "QUILLAN, Ohio — Police in Quillan lost their monitor. U.S. District Judge Ora Lund lifted "
            "the 2014 decree between the city and the U.S. Justice Department on Monday."
        ),
        "lifted the 2014 decree | decree | Quillan",
    ),
    "groups of people are no places": (
        (
            "QUILLAN — Fear lies behind Quillan's fall in reports of thefts, officers say.\n\n"
            "Thefts reported by Hispanics fell 9 percent. Police made 40 arrests."
        ),
        "fell 9 percent | thefts | Quillan",
        "40 arrests | arrests | Quillan",
    ),
    "an agency of the nation leads, a state comes late": (
        (
            "ICE arrests rose 38 percent in the spring, the agency said Wednesday.\n\n"
            "Deportations were 12 percent lower. In Texas agents made 4,100 arrests."
        ),
        "arrests rose 38 percent | arrests | United States",
        "12 percent lower | deportations | United States",
        "4,100 arrests | arrests | Texas",
    ),
    "a county with its name after in": (
        "Deer crashes in Hartwell County injured 61 drivers last year. Three died.",
        "61 drivers | drivers | Hartwell County",
    ),
    "a rate of a town, then of the state": (
        ("BRENTLEY — Unemployment in the town rose to 7.4 percent in August. Statewide it was 5.2 percent."),
        "7.4 percent | unemployment | Brentley",
        "5.2 percent | unemployment | none",
    ),
    "a school district's figures": (
        (
            "The Marlow Falls School District enrolled 4,210 students this fall, 130 fewer than last "
            "year. The district's graduation rate was 84 percent."
        ),
        "4,210 students | students | Marlow Falls",
        "130 fewer | students | Marlow Falls",
        "84 percent | graduation rate | Marlow Falls",
    ),
    "a police department is its town": (
        ("Oakhurst police made 412 arrests for drunken driving in 2025. The department made 380 in 2024."),
        "412 arrests | arrests | Oakhurst",
        "380 | arrests | Oakhurst",
    ),
    "city against county": (
        "The city of Pellham spent $14 million on roads. Pellham County spent $31 million.",
        "$14 million | roads | Pellham",
        "$31 million | roads | Pellham County",
    ),
    "a company's own figures": (
        ("Corvane Industries sold 18,000 tractors last quarter. Its revenue rose 9 percent to $610 million."),
        "18,000 tractors | tractors | Corvane",
        "9 percent | revenue | Corvane",
        "$610 million | revenue | Corvane",
    ),
    "a hospital's own figures": (
        (
            "LARNE — St. Brannoc Hospital treated 2,300 patients for heat stroke in July. Emergency "
            "visits at the hospital climbed 40 percent."
        ),
        "2,300 patients | patients | Brannoc",
        "40 percent | emergency visits | Brannoc",
    ),
    "neighboring": (
        "Turnout in Sedley reached 61 percent. In neighboring Orrin County it was 48 percent.",
        "61 percent | turnout | Sedley",
        "48 percent | turnout | Orrin County",
    ),
    "citywide and in a district of it": (
        "CARRICK — Rents rose 11 percent in the Dockside district, and 6 percent citywide.",
        "11 percent | rents | Dockside",
        "6 percent | rents | Carrick",
    ),
    "a median with its modifiers": (
        ("The median home price in Tolland rose to $412,000 in June, up from $389,000 a year earlier."),
        "$412,000 | median home price | Tolland",
        "$389,000 | median home price | Tolland",
    ),
    "that was up": (
        "Firefighters in Vessery answered 1,904 calls in 2025. That was up from 1,733.",
        "1,904 calls | calls | Vessery",
        "1,733 | calls | Vessery",
    ),
    "the rate elsewhere was": (
        ("The infant mortality rate in Ardale was 6.3 per 1,000 births. The rate in Cullmore was 5.1."),
        "6.3 per 1,000 | infant mortality rate | Ardale",
        "5.1 | rate | Cullmore",
    ),
    "a seat lost and a council": (
        ("The Radnor council voted 7-2 for the budget of $88 million. It raises property taxes 3 percent."),
        "$88 million | budget | Radnor",
        "3 percent | property taxes | Radnor",
    ),
    "a list of towns": (
        "Snow closed schools in the valley. Holt got 14 inches, Merrow 11 inches and Tansey 9.",
        "14 inches | snow | Holt",
        "11 inches | snow | Merrow",
    ),
    "the seat of a source is no place of the figure": (
        (
            "KESWORTH — Researchers at the University of Lindale estimate that 3,400 people sleep "
            "outside in Kesworth."
        ),
        "3,400 people | people | Kesworth",
    ),
    "an aside in another place": (
        "DORNE — The mayor, who was born in Wickery, has cut the deficit to $12 million.",
        "$12 million | deficit | Dorne",
    ),
    "borrowed from the headline": (
        "The figure was 44 last year, compared with 29 in 2024.",
        "44 | deaths | Ostrava Ridge",
        "29 | deaths | Ostrava Ridge",
    ),
    "thefts, 3 and 12": (
        ("Burglaries in Hollen were down 7 percent from 2018 and 19 percent from 2014; thefts, 3 and 12."),
        "7 percent | =burglary | Hollen",
        "19 percent | =burglary | Hollen",
        "3 | thefts | Hollen",
        "12 | thefts | Hollen",
    ),
    "a possessor of the measure": (
        "Grayling's homeless population grew by 220 to 1,640.",
        "220 | homeless population | Grayling",
        "1,640 | homeless population | Grayling",
    ),
    "the state's": (
        "The state's prisons held 21,000 inmates in June. Halvern County Jail held 640.",
        "21,000 inmates | inmates | none",
        "640 | inmates | Halvern County",
    ),
    "nation in grammar alone": (
        "Maravia's economy shrank 2.3 percent last year. Neighboring Orlene's grew 1.4 percent.",
        "2.3 percent | economy | Maravia",
        "1.4 percent | economy | Orlene",
    ),
    "an island and its capital": (
        "PORT SELWIN, Maravia — The storm left 40,000 homes without power across the island nation.",
        "40,000 homes | homes | Maravia",
    ),
    "versus a town": (
        "Road deaths per resident are twice as high in Ansty as in Corbridge Mills.",
        "twice as high | road deaths | Ansty | Corbridge Mills",
    ),
    "more than": (
        "Wendover spent $3 million more on snow removal than Hadley Green.",
        "$3 million more | snow removal | Wendover | Hadley Green",
    ),
    "than the national average": (
        "The poverty rate in Fallon Parish is 8 points higher than the national average.",
        "8 points higher | poverty rate | Fallon Parish | national average",
    ),
    "people killed on roads": (
        "Crashes killed 52 people on Larkin County roads in 2025.",
        "52 people | crash deaths | Larkin County",
    ),
    "a university's students": (
        ("Enrollment at Brackwater University fell 4 percent to 9,800. Tuition there will rise to $12,400."),
        "4 percent | enrollment | Brackwater",
        "9,800 | enrollment | Brackwater",
        "$12,400 | tuition | Brackwater",
    ),
    "of is place, by is not": (
        "A study by the Kinross Institute found that 38 percent of adults in Melby smoke.",
        "38 percent | adults | Melby",
    ),
    "towns along a river": (
        "The flood along the Tarn River destroyed 310 homes in Upper Wick and 75 in Lower Wick.",
        "310 homes | homes | Upper Wick",
        "75 | homes | Lower Wick",
    ),
    "a team's own figures": (
        "The Salford Bay Otters won 11 games last season. They drew 18,400 fans a night.",
        "11 games | games | Otters",
        "18,400 fans | fans | Otters",
    ),
    "the county, then the city in it": (
        "WEXLEY — Wexley County reported 91 measles cases. The city had 60 of them.",
        "91 measles cases | measles cases | Wexley County",
        "60 of them | measles cases | Wexley",
    ),
    "a figure behind a colon": (
        "Vacancies at Dunmoor General Hospital: 120 nurses, 14 doctors.",
        "120 nurses | nurses | Dunmoor",
        "14 doctors | doctors | Dunmoor",
    ),
    "a share borrows its whole's place": (
        "Some 5,200 renters in Belcourt got eviction notices. A third of them had lost a job.",
        "5,200 renters | renters | Belcourt",
        "A third | renters | Belcourt",
    ),
    "the measure of a subject that is told": (
        "Average class size in Ormsby schools has crept up to 27.",
        "27 | class size | Ormsby",
    ),
    "what was not counted but paid": (
        "Ferrow paid a consultant $240,000 for a study of parking.",
        "$240,000 | study | Ferrow",
    ),
    "another sentence of the same subject": (
        ("Sales tax receipts in Copley totaled $5.1 million in May. They had been $4.6 million in April."),
        "$5.1 million | sales tax receipts | Copley",
        "$4.6 million | sales tax receipts | Copley",
    ),
    "the two": (
        "Bridgend and Calloway both lost jobs. Bridgend shed 900 and Calloway 350.",
        "900 | jobs | Bridgend",
        "350 | jobs | Calloway",
    ),
    "waiting lists": (
        (
            "The number of patients waiting more than a year in the Northmere health trust fell to "
            "1,150 in May."
        ),
        "1,150 | patients | Northmere",
    ),
    "a wildfire and what it burned": (
        (
            "The Marlow fire, burning north of Brentley, has leveled 61 homes. The Ridge fire has destroyed "
            "four mills. It has burned 9,100 acres."
        ),
        "61 homes | homes | Marlow fire",
        "9,100 acres | acres | Ridge fire",
    ),
    "where a body is at work": (
        (
            "Ridership rose in Brentley in May. The agency, which serves Toledo, Akron, Dayton and Canton, "
            "counted 81,000 riders."
        ),
        "81,000 riders | riders | Brentley",
    ),
    "parts of a range, one by one": (
        (
            "Turnout was 80 percent in California. It was 84 percent in the Northern Sierra, 77 percent in "
            "the Central Sierra and 83 percent in the Southern Sierra. Four years ago it was 66 percent."
        ),
        "84 percent | turnout | Northern Sierra",
        "77 percent | turnout | Central Sierra",
        "66 percent | turnout | California",
    ),
    "a lead about the country, filed from a state's capital": (
        (
            "DES MOINES, Iowa (AP) — Growers will bring in the largest oat crop the country has seen, the "
            "U.S. Department of Agriculture said Thursday.\n\n"
            "The average yield is put at 71 bushels an acre.\n\n"
            "In Minnesota rain has helped the state's growers."
        ),
        "71 bushels | average yield | United States",
    ),
}
HEADLINES = {"borrowed from the headline": "Overdose deaths climb in Ostrava Ridge"}


MISSED = {
    "a rate of a town, then of the state": 'a state that no word names is called "state"',
    "a list of towns": "no claim is made of a bare length",
    "the state's": "a state that no word names",
    "more than": "nothing shows that the name is a place",
    "than the national average": "the average is told as the nation's",
    "a team's own figures": "nothing shows that the name is a team's",
    "what was not counted but paid": "nothing shows that the name is a place",
    "the two": 'no claim is made of "Calloway 350"',
    "waiting lists": "no claim is made of the level behind a trend",
}
"""What is not right yet, and why."""


def passages() -> list[object]:
    """A parameter for each passage; one that is known to be missed must fail."""
    return [
        pytest.param(name, marks=pytest.mark.xfail(reason=MISSED[name])) if name in MISSED else name
        for name in PASSAGES
    ]


@pytest.mark.parametrize("name", passages())
def test_the_figures_of_invented_places(name: str, tells: Callable[..., None]) -> None:
    text, *lines = PASSAGES[name]
    tells(text, *lines, title=HEADLINES.get(name, ""))
