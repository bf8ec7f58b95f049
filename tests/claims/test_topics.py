"""What those counted are counted as: the statistic, the rate or the name that the article itself gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims import find_claims
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

COUNTED = [
    (
        "Murders in Quillan fell in 2023. Sheriff Ora Lund said seven people were slain in Tarrow County.",
        "seven people",
        "people slain (murders)",
        "homicide",
    ),
    ("The district counted 912 students this fall.", "912", "students (enrollment)", None),
    ("The jail has 214 inmates.", "214", "inmates (jail population)", None),
    ("There were 17,860 people behind bars.", "17,860", "people behind bars (prisoners)", None),
    ("On Friday 1,316 people were in custody.", "1,316", "people in custody (jail population)", None),
    ("In 2023, 46 people took their own lives.", "46", "people who took their own lives (suicides)", None),
    (
        "Some 900 people were without health insurance.",
        "900",
        "people without health insurance (uninsured)",
        None,
    ),
    ("Twelve people died violently in Skelby.", "Twelve", "violent deaths", "homicide"),
    ("Hate crimes rose in 2023. Skelby had 14 such incidents.", "14", "such incidents (Hate crimes)", None),
    ("Suicides fell in 2023. The town had 31 deaths per 100,000 people.", "31", "Suicide rate", None),
    (
        "The county had 612 offenses per 100,000 people in 2023.",
        "612",
        "crime rate",
        "total_index_crime_rate",
    ),
    (
        "Skelby had 40 homicides in 2023. Nonfatal shootings fell to 201. The rate was 34 per 100,000.",
        "34",
        "homicide rate",
        "homicide_rate",
    ),
]


@pytest.mark.parametrize(("text", "figure", "words", "measure_id"), COUNTED, ids=[row[1] for row in COUNTED])
def test_those_counted_come_with_what_they_are_counted_as(
    text: str, figure: str, words: str, measure_id: str | None, claims_of: Callable[..., list[Claim]]
) -> None:
    claim = next(claim for claim in claims_of(text) if figure in claim.text)

    assert (claim.measure.text, claim.measure.id) == (words, measure_id)


def test_the_deaths_of_a_headline_about_roads_are_no_homicides() -> None:
    claims = find_claims(
        Article(text="May was the deadliest month since 1990.", title="Tarrow road toll"), []
    )

    assert [(claim.kind, claim.measure.text, claim.measure.id) for claim in claims] == [
        ("rank", "deaths", None)
    ]
