"""The measure of a claim whose own words name none, or too little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

MEASURES = [
    ("Gunfire killed three people and wounded 34 over the weekend.", "34", "people wounded (injuries)"),
    ("Deputies arrested nine people and released 4.", "4", "people released"),
    (
        "Overdoses killed 4,050 people. Cuyahoga County, with 1.2 million residents, led with 666.",
        "666",
        "overdose deaths",
    ),
    (
        "Homicides rose. In Philadelphia, a city of 1.5 million, the count had reached 521.",
        "521",
        "homicides",
    ),
    (
        "Police took 3,498 reports of violent and property crime.",
        "3,498",
        "reports of violent and property crime",
    ),
    (
        "The unemployment rate rose in July as two plants closed. The rate was 3.9%.",
        "3.9%",
        "unemployment rate",
    ),
    (
        "Deaths on the county's roads fell to 317. One in four of those killed wore no belt.",
        "One in four",
        "people killed wore no belt",
    ),
    (
        "Police logged 36 hate crimes in 2017. Such crimes rose 17 percent.",
        "17 percent",
        "Such crimes (hate crimes)",
    ),
    (
        "Agents caught 9,340 migrants in May. Families made up 63 percent of the total.",
        "63 percent",
        "Families as a share of migrants caught (arrests)",
    ),
    (
        "Just 45 percent of pupils were good readers. In Holt 25 percent met the standard.",
        "25 percent",
        "pupils who met the standard",
    ),
    (
        "The state has 1,100 schools. Some 61 percent supported the plan.",
        "61 percent",
        "people who supported the plan",
    ),
    (
        "Unemployment stood at 3.4 percent in July. Midland had the lowest rate of the six.",
        "lowest rate",
        "Unemployment",
    ),
    (
        "The typical house sold for $282,000 in May. Sales rose. The median in Holt was $310,000.",
        "$310,000",
        "price of typical house",
    ),
    (
        "Freight rose at the port, and cargo set records. Cargo slipped 2 percent in May.",
        "2 percent",
        "Cargo",
    ),
    (
        "The force had 340 officers in 2008. For the first time since then, arrests were fewer.",
        "340",
        "officers",
    ),
    ("The waiting list, which stands at 8,200, is old.", "8,200", "waiting list"),
    ("Parking fines: 402, up 9 percent.", "402", "Parking fines"),
    ("Unpaid fines rose to 4,100 in 2023. The running count stands at 5,200.", "5,200", "Unpaid fines"),
    ("The Bureau of Ports' wage index rose 1.7 percent.", "1.7", "Bureau of Ports' wage index"),
    ("The force logged 918 offences involving a blade in 2023.", "918", "offences involving blade"),
    ("The survey found 60 openings for nurses.", "60", "openings for nurses"),
    ("Benavides says theft cases, which rose to 96, took time.", "96", "theft cases"),
    (
        "Renters, who are 12 percent of the class, walk.",
        "12 percent",
        "Renters as a share of class",
    ),
    (
        "The force has 23 officers, 4 percent of the department.",
        "4 percent",
        "officers as a share of department",
    ),
    ("Women now account for 44 percent of the fleet.", "44 percent", "Women as a share of fleet"),
    (
        "About 1,600 owners protested. The board sided with 640 of them.",
        "640",
        "owners with which board sided",
    ),
    (
        "The share of visits that were for flu slipped to 9 percent.",
        "9 percent",
        "share of visits that were for flu",
    ),
    ("The plant employs about 140. The mill had 9 fires.", "140", "employees of the plant"),
    ("The median home, worth $184,000 on the rolls, is old.", "$184,000", "value of median home"),
    ("For the typical home, the bill comes to $3,496.", "$3,496", "bill"),
    ("Lund won it by 212 votes.", "212", "votes"),
    ("Ora Lund beat Cole by 318.", "318", "votes"),
    ("Police stopped 5,140 drivers in May.", "5,140", "drivers stopped (stops)"),
    ("We delivered 212 babies.", "212", "babies delivered (births)"),
    ("Parking fines: 402, up 9 percent.", "9 percent", "Parking fines"),
    (
        "A total of 618 people died on the county’s roads in 2023.",
        "618",
        "deaths of people on the county’s roads",
    ),
    ("Investment fell to 2.4 percent of output.", "2.4", "Investment as a share of output"),
    (
        "The city has 340 firefighters. The library system had sought $9.8 million.",
        "$9.8 million",
        "money of library system",
    ),
    ("Six nurses took 412 calls in May. In April it was 388.", "388", "calls"),
    ("Thefts from barns, meanwhile, slipped by 3 percent.", "3 percent", "Thefts from barns"),
    ("Lund wants to raise the harbor toll to $6.", "$6", "harbor toll"),
    ("In those same two weeks Quillan had 19 fires and 30 floods.", "19", "fires"),
    ("Coverage in the Tarrow district fell to 81 percent.", "81 percent", "Coverage"),
    (
        "Burglaries rose to 60. Police made arrests in 12 of the cases.",
        "12 of",
        "cases (Burglaries) in which Police made arrests",
    ),
    ("Robberies fell 9 percent. Lund credited the drop to patrols.", "credited", "Robberies"),
    (
        "Robberies fell 9 percent. The force has 80 cars. Lund blamed rain for the fall.",
        "blamed",
        "Robberies",
    ),
]


@pytest.mark.parametrize(
    ("text", "words", "measure"), MEASURES, ids=[f"{row[0][:40]} {row[1]}" for row in MEASURES]
)
def test_a_measure_is_made_whole_or_borrowed(
    claims_of: Callable[..., list[Claim]], text: str, words: str, measure: str
) -> None:
    told = next(claim for claim in claims_of(text) if words in claim.text and claim.kind != "rank")

    assert told.measure.text.lower() == measure.lower()


def test_a_crash_with_deaths_is_no_homicide(claims_of: Callable[..., list[Claim]]) -> None:
    (told,) = [one for one in claims_of("The pileup killed five people in May.") if one.value]

    assert told.measure.id is None


def test_an_act_told_by_a_verb_names_what_it_was_done_to(claims_of: Callable[..., list[Claim]]) -> None:
    (told,) = claims_of("The county library closed in May.")

    assert told.kind == "event"
    assert "library" in told.measure.text
