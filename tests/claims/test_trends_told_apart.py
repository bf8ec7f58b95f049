"""Trends behind an aside, of a pronoun, in a row, told by a noun, or beside another claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


def trends(claims: list[Claim]) -> list[Claim]:
    return [claim for claim in claims if claim.kind == "trend"]


@pytest.mark.parametrize(
    ("text", "direction", "measure"),
    [
        ("Crashes, though, were down slightly.", "down", "crashes"),
        ("The road fund, by contrast, shrank for the third straight year.", "down", "road fund"),
        ("The road fund shrank for the third straight year.", "down", "road fund"),
        ("Rapes reported to police increased for a fourth consecutive year.", "up", "rapes"),
        ("Burglaries fell. They have now climbed for six straight months.", "up", "burglaries"),
        ("The share of cases that end in a charge fell again.", "down", "cases"),
        ("Thefts fell in Tarrow. Quillan saw a slight increase.", "up", ""),
        ("Officials spoke of a collapse in the number of pupils.", "down", "pupils"),
        ("The store blamed weaker demand for the closing.", "down", "demand"),
        ("She blamed the shops for a jump in impaired driving.", "up", "impaired driving"),
        ("The jobless rate was unchanged at 5 percent.", "none", "jobless rate"),
        ("The jobless rate held at 4 percent.", "none", "jobless rate"),
        ("Burglaries were little changed.", "none", "burglaries"),
        ("Burglaries rose after two years of calm.", "up", "burglaries"),
        ("In Tarrow, fewer drivers died last year.", "down", "drivers"),
        (
            "The chief said patrols took 43 knives off the streets and that robberies were falling.",
            "down",
            "robb",
        ),
    ],
)
def test_a_trend_is_found_with_its_way_and_measure(
    claims_of: Callable[..., list[Claim]], text: str, direction: str, measure: str
) -> None:
    found = trends(claims_of(text))[-1]

    assert found.direction == direction
    assert measure in found.measure.text.lower()


@pytest.mark.parametrize(
    "words", ["have fallen since 2019", "have fallen every year since 2019", "have not changed since 2019"]
)
def test_a_trend_since_a_year_runs_from_there_and_has_no_baseline(
    claims_of: Callable[..., list[Claim]], words: str
) -> None:
    (trend,) = trends(claims_of(f"Burglaries {words}."))

    assert trend.period is not None
    assert (trend.period.start.isoformat(), trend.period.end.isoformat()) == ("2019-01-01", "2024-09-20")
    assert trend.baseline is None


@pytest.mark.parametrize(
    "text",
    [
        "Residents had grown tired of the fight.",
        "It fell to the floor.",
        "The crop, which was cut in June, is sold.",
        "Lund said she would not expect rents to fall.",
    ],
)
def test_what_tells_of_no_measure_is_no_trend(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert trends(claims_of(text)) == []
