"""Which time of a text is the claim's own, which it borrows, and which only tells when something was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


def days(text: str) -> Period:
    """As in "2023", "2024-05" or "2024-01-01..2024-06-30"."""
    first, _, last = text.partition("..")
    if last:
        return Period.model_validate({"start": first, "end": last})
    year, _, month = text.partition("-")
    return Period.month(int(year), int(month)) if month else Period.year(int(year))


OWN = [
    (
        "In 2022, Denver had 80 homicides and 300 robberies in 2023.",
        ["level | 80 homicides | period: 2022", "level | 300 robberies in 2023 | period: 2023"],
    ),
    (
        "Robberies fell 9 percent in 2023, the chief announced on Monday.",
        ["change | fell 9 percent | period: 2023 | baseline: 2022"],
    ),
    (
        "The report released in March counted 80 homicides in 2023.",
        ["level | 80 homicides in 2023 | period: 2023"],
    ),
    (
        "Homicides stood at 61 as of Sept. 3.",
        ["level | Homicides stood at 61 | period: 2024-01-01..2024-09-03"],
    ),
    (
        "Robberies rose 4 percent from June to July.",
        ["change | rose 4 percent | period: 2024-07 | baseline: 2024-06"],
    ),
    (
        "Robberies rose 4 percent between 2019 and 2023.",
        ["change | rose 4 percent | period: 2023 | baseline: 2019"],
    ),
    (
        "Turnout was 41 percent in 2022's election.",
        ["level | 41 percent | period: 2022-11-08"],
    ),
    (
        "Robberies fell 9 percent in the second quarter.",
        ["change | fell 9 percent | period: 2024-04-01..2024-06-30 | baseline: 2023-04-01..2023-06-30"],
    ),
    (
        "The district expects to lose 900 students in 2024.",
        ["change | lose 900 students | period: 2024"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), OWN, ids=[text[:55] for text, _ in OWN])
def test_a_claim_takes_the_time_that_stands_with_it(
    expect: Callable[..., None], text: str, lines: list[str]
) -> None:
    expect(text, lines)


BASELINES = [
    ("Robberies fell 9 percent in May from April.", "2024-05", "2024-04"),
    ("Robberies fell 9 percent in 2023 compared with 2019.", "2023", "2019"),
    ("Robberies fell 9 percent in 2023 from a year earlier.", "2023", "2022"),
    ("Robberies fell 9 percent in May from the previous month.", "2024-05", "2024-04"),
    (
        "Robberies fell 9 percent through June compared with the same period in 2019.",
        "2024-01-01..2024-06-30",
        "2019-01-01..2019-06-30",
    ),
    ("Robberies fell 9 percent in 2023 to their lowest point since 2011.", "2023", "2022"),
]


@pytest.mark.parametrize(("text", "period", "baseline"), BASELINES, ids=[text for text, _, _ in BASELINES])
def test_a_change_is_measured_from_what_it_names_else_from_the_year_before(
    claims_of: Callable[..., list[Claim]], text: str, period: str, baseline: str
) -> None:
    changes = [claim for claim in claims_of(text) if claim.kind == "change"]

    assert [(claim.period, claim.baseline) for claim in changes] == [(days(period), days(baseline))]


BORROWED = [
    (
        "In 2022, the city changed. Denver had 80 homicides in 2023. Robberies fell 9 percent.",
        ["level | 80 homicides | period: 2023", "change | fell 9 percent | period: 2023 | baseline: 2022"],
    ),
    (
        "Homicides reached 80 in 1993, when robberies reached 900.",
        ["level | 80 | period: 1993", "level | robberies reached 900 | period: 1993"],
    ),
    (
        "Denver had 61 homicides in 2023, up from 58.",
        ["level | 61 homicides | period: 2023", "level | 58 | period: 2022"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), BORROWED, ids=[text[:55] for text, _ in BORROWED])
def test_a_claim_without_a_time_borrows_one(expect: Callable[..., None], text: str, lines: list[str]) -> None:
    expect(text, lines)


def test_a_standing_order_has_no_days(expect: Callable[..., None]) -> None:
    expect(
        "Denver had 80 homicides in 2023. Lakemere is the third-largest school district in the state.",
        ["level | 80 homicides | period: 2023", "rank | third-largest school district | period: open"],
    )
