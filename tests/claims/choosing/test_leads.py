"""The claims of a lead take the time that the sentences which explain it tell."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.claims.find import read_claims
from onrecord.claims.vocabulary import vocabulary_of
from onrecord.record import Period

LEAD = "Thefts in Tarrow have climbed 9 percent, a report says. "


def first_period(text: str, published: str = "2024-08-06") -> Period | None:
    """The period of the first claim, as the rules read it."""
    with vocabulary_of(None):
        return read_claims(onrecord.Article(text=text, date=published), []).told[0].claim.period


@pytest.mark.parametrize(
    ("explained", "expected"),
    [
        ("Police counted 84 of them in 2023.", Period.year(2023)),
        ("Most were of bikes. Police counted 84 of them in 2023.", Period.year(2023)),
        ("Police counted 84 of them in 2019.", None),  # ended years ago, and is no news
        ("Police counted 84 of them on Friday.", None),  # a day of the news is not what figures are of
    ],
)
def test_a_move_of_the_lead_is_of_the_figures_told_behind_it(explained: str, expected: Period | None) -> None:
    assert first_period(LEAD + explained) == expected


def test_only_the_next_sentences_explain_a_lead() -> None:
    between = "The mayor was away. " * 4

    assert first_period(f"{LEAD}{between}Police counted 84 of them in 2023.") is None


def test_a_level_of_the_lead_waits_for_no_figures() -> None:
    level = "The city has 40 parks. Police counted 84 thefts in 2023."

    assert first_period(level) is None


def test_what_a_lead_says_is_to_come_is_of_the_plan_told_behind_it() -> None:
    text = (
        "Students at Tarrow State will pay $300 more. The board voted on Monday for the budget of fiscal "
        "year 2025. Dormitories will cost $90 more."
    )
    period = first_period(text, "2024-06-06")

    assert period is not None
    assert period.end.year == 2025
