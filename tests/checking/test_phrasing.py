"""What the words in and around a claim add to it: and no more than they say."""

from __future__ import annotations

import pytest

from checking.by_hand import CHICAGO, make_claim
from onrecord.checking.phrasing import Each, Phrasing


def phrasing(own: str, before: str = "", after: str = "") -> Phrasing:
    return Phrasing(before, own, after)


@pytest.mark.parametrize(
    ("words", "each"),
    [
        ("500 homicides a year", "year"),
        ("55 homicides per month", "month"),
        ("two killings each day", "day"),
        ("homicides weekly", "week"),
        ("500 homicides, more than a year ago", None),
        ("650 homicides, up from a year earlier", None),
        ("500 homicides in a year-long study", None),
        ("650 homicides", None),
    ],
)
def test_for_each_of_which_unit_of_time(words: str, each: Each | None) -> None:
    assert phrasing(words).each == each


def test_averaged_before_the_figure_is_by_the_year() -> None:
    assert phrasing("500 homicides from 2010 to 2015", before="Chicago averaged ").each == "year"
    assert phrasing("the total has hovered around 500 for a decade").each == "year"
    assert phrasing("500 homicides", before="Far from average, the city had ").each is None


def test_what_goes_on_with_a_figure_is_for_each_of_the_same_unit() -> None:
    assert phrasing("in 1990 it was six", before="The city averages one killing a day; ").each == "day"
    assert phrasing("it was six", before="One a day died. Chicago had more; ").each is None
    assert phrasing("there were 600", before="The city averages one killing a day; ").each is None


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("fell for the third year in a row", 3),
        ("fell for a fourth straight year", 4),
        ("the second consecutive year of decline", 2),
        ("rose five years in a row", 5),
        ("down 12 straight years", 12),
        ("for the third year", None),
        ("three straight months", None),
    ],
)
def test_how_many_years_in_a_row(words: str, years: int | None) -> None:
    assert phrasing(words).years_in_a_row == years


def test_the_one_year_that_the_words_name() -> None:
    assert phrasing("fell for the third year in a row in 2019").only_year == 2019
    assert phrasing("fell from 2016 to 2019").only_year is None
    assert phrasing("fell for the third year in a row").only_year is None


def test_per_person_may_stand_before_the_claim() -> None:
    assert phrasing("more murders than Boston", before="Per capita, the city had ").per_person
    assert not phrasing("more murders than Boston").per_person


def test_the_words_around_a_claim_end_with_its_sentence() -> None:
    text = "It rained. Chicago had 650 homicides, police said. Per capita it is another story."
    start = text.index("650")
    claim = make_claim("level", "homicide", CHICAGO, text="650 homicides", start=start, end=start + 13)

    found = Phrasing.of(claim, text)

    assert found.before == "Chicago had "
    assert found.after == ", police said."
    assert not found.per_person


def test_without_the_article_s_text_there_are_only_the_claim_s_own_words() -> None:
    claim = make_claim("level", "homicide", CHICAGO, text="650 homicides")

    assert Phrasing.of(claim, "") == Phrasing("", "650 homicides", "")
    assert Phrasing.of(claim, "quite another text") == Phrasing("", "650 homicides", "")


def test_the_sentence_before_is_not_part_of_it() -> None:
    text = "Homicides fell from a year ago. Chicago had 650."
    claim = make_claim("level", "homicide", CHICAGO, text="Chicago had 650", start=32, end=47)

    assert Phrasing.of(claim, text) == Phrasing("", "Chicago had 650", ".")


def test_words_are_taken_from_the_running_text_however_the_claim_is_set() -> None:
    told = "More than 30 people died last year."
    claim = make_claim("level", "homicide", CHICAGO, text="MORE THAN\n30 people", start=0, end=19)

    assert Phrasing.of(claim, told) == Phrasing("", "More than 30 people", " died last year.")
    assert Phrasing.of(claim, "Something else was told.").all == claim.text
