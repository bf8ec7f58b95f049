"""The periods that a claim may have are those that the text names, lends and implies."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import onrecord
from onrecord.claims.find import read_claims
from onrecord.claims.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from onrecord.claims.choosing import Reading
    from onrecord.claims.choosing.days import Days

PUBLISHED = "2024-07-12"
TEXT = (
    "TARROW — Burglaries in Tarrow fell 12 percent in June, police said.\n\n"
    "Officers counted 84 of them, down from 95 in June 2023. Robberies have risen since 2019.\n\n"
    "The department lists 210 officers. In the first half of the year it took 96 reports of stolen cars."
)


def reading_of(text: str, published: str = PUBLISHED) -> Reading:
    with vocabulary_of(None):
        return read_claims(onrecord.Article(text=text, date=published), [])


@pytest.fixture(scope="module")
def reading() -> Reading:
    return reading_of(TEXT)


def days(first: str, last: str) -> Days:
    return date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()


def offer_for(reading: Reading, words: str) -> dict[Days | None, dict[str, float]]:
    number = next(n for n, one in enumerate(reading.told) if words in one.claim.text)
    with vocabulary_of(None):
        return list(reading.offers())[number]


def test_the_rules_choice_is_always_among_them(reading: Reading) -> None:
    with vocabulary_of(None):
        for told, offer in zip(reading.told, reading.offers(), strict=True):
            chosen = [one for one, features in offer.items() if "rules" in features]
            period = told.claim.period
            assert chosen == [period and (period.start.toordinal(), period.end.toordinal())]


def test_a_claim_may_have_no_period(reading: Reading) -> None:
    assert "none" in offer_for(reading, "210 officers")[None]


@pytest.mark.parametrize("words", ["12 percent", "96 reports"])
def test_a_claim_whose_own_words_give_its_time_has_no_other(reading: Reading, words: str) -> None:
    assert list(offer_for(reading, words).values()) == [{"rules": 1.0}]


@pytest.mark.parametrize(
    ("first", "last", "sign"),
    [
        ("2024-06-01", "2024-06-30", "back 3"),
        ("2024-01-01", "2024-06-30", "next claim"),
        ("2024-07-12", "2024-07-12", "today"),
        ("2024-01-01", "2024-07-12", "year so far"),
        ("2023-01-01", "2023-12-31", "last year"),
        ("2019-01-01", "2024-07-12", "back 1 until now"),
    ],
)
def test_what_the_text_names_and_the_calendar_has(reading: Reading, first: str, last: str, sign: str) -> None:
    assert sign in offer_for(reading, "210 officers")[days(first, last)]


def test_the_article_counts_how_often_it_names_a_time(reading: Reading) -> None:
    offer = offer_for(reading, "210 officers")

    assert offer[days("2024-06-01", "2024-06-30")]["share of times"] > 0
    assert "share of times" not in offer[None]


def test_without_a_date_of_publication_no_day_of_ours_is_added() -> None:
    with vocabulary_of(None):
        reading = read_claims(
            onrecord.Article(text="In June 2023 Tarrow had 84 fires. It lists 31 towers."), []
        )
        _, offer = reading.offers()

    assert set(offer) == {None, days("2023-06-01", "2023-06-30"), days("2023-01-01", "2023-06-30")}


def test_the_first_years_of_the_calendar_have_none_before_them() -> None:
    with vocabulary_of(None):
        offer = next(reading_of("Tarrow had 84 burglaries this year.", "0001-02-03").offers())

    assert not any("last year" in features for features in offer.values())
