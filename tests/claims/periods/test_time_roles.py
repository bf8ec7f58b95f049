"""What a time is for: when it was so, what it is compared with, how far a record reaches, how long."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import TimePhrase, find_periods

PUBLISHED = date(2017, 8, 16)


def read(sentence: str, published: date | None = PUBLISHED) -> list[tuple[str, str, str]]:
    return [
        (p.role, p.period.start.isoformat() if p.period else "", p.period.end.isoformat() if p.period else "")
        for p in find_periods(sentence, published)
    ]


def only(sentence: str, published: date | None = PUBLISHED) -> TimePhrase:
    (phrase,) = find_periods(sentence, published)
    return phrase


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("Fares rose compared with 2016.", "2016-01-01", "2016-12-31"),
        ("Fares rose compared to 2015 figures.", "2015-01-01", "2015-12-31"),
        ("Fares rose when compared to 2016 numbers.", "2016-01-01", "2016-12-31"),
        ("Fares rose 3 percent over 2016 numbers.", "2016-01-01", "2016-12-31"),
        ("Fares rose 3 percent over last year.", "2016-01-01", "2016-12-31"),
        ("Fares are higher than last year.", "2016-01-01", "2016-12-31"),
        ("Fares are higher than in 1990.", "1990-01-01", "1990-12-31"),
        ("Fares rose from a year ago.", "2016-01-01", "2016-12-31"),
        ("Fares rose from last year.", "2016-01-01", "2016-12-31"),
        ("Fares rose from 2015.", "2015-01-01", "2015-12-31"),
        ("Fares are up from 2015.", "2015-01-01", "2015-12-31"),
        ("Fares rose over the year.", "2016-01-01", "2016-12-31"),
        ("Fares rose year over year.", "2016-01-01", "2016-12-31"),
        ("Fares rose versus July 2016.", "2016-07-01", "2016-07-31"),
        ("Fares rose compared to the same period last year.", "2016-01-01", "2016-12-31"),
        ("Fares rose compared with the same months of 2015.", "2015-01-01", "2015-12-31"),
        ("They stood at 300 at the same time in 2016.", "2016-01-01", "2016-12-31"),
        ("They stood at 300 through the same date last year.", "2016-01-01", "2016-12-31"),
        ("They are higher than at this time last year.", "2016-01-01", "2016-12-31"),
        ("Fares fell to 81 cents, from 94 in 2015.", "2015-01-01", "2015-12-31"),
        ("That is a point below the 4.8 percent of June 2016.", "2016-06-01", "2016-06-30"),
    ],
)
def test_what_a_figure_is_compared_with_is_a_baseline(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == [("baseline", first, last)]


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("It was the most since 1993.", "1993-01-01", "1993-12-31"),
        ("It was the most since August 2000.", "2000-08-01", "2000-08-31"),
        ("It was the most since at least 1993.", "1993-01-01", "1993-12-31"),
        ("It was the most since the 1970s.", "1970-01-01", "1979-12-31"),
        ("It was the most in eight years.", "2009-01-01", "2016-12-31"),
        ("It was the most in 17 years.", "2000-01-01", "2016-12-31"),
        ("It was the most in a decade.", "2007-01-01", "2016-12-31"),
        ("It was the most in more than half a century.", "1967-01-01", "2016-12-31"),
        ("It fell for the first time in five years.", "2012-01-01", "2016-12-31"),
        ("It was the most in 18 months.", "2016-02-01", "2017-07-31"),
        ("It was the most in a generation.", "1992-01-01", "2016-12-31"),
    ],
)
def test_how_far_a_record_reaches_back_is_whole_years_before_this_one(
    sentence: str, first: str, last: str
) -> None:
    assert read(sentence) == [("since", first, last)]


@pytest.mark.parametrize(
    "sentence",
    [
        "She has taught for more than 30 years.",
        "They must answer within 48 hours.",
        "It lasted for two weeks.",
        "The bridge will open in two years.",
    ],
)
def test_a_mere_length_is_a_duration_and_says_why_it_has_no_days(sentence: str) -> None:
    phrase = only(sentence)

    assert (phrase.role, phrase.period) == ("duration", None)
    assert "length" in phrase.why


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Sales fell from June to July.",
            [("baseline", "2017-06-01", "2017-06-30"), ("period", "2017-07-01", "2017-07-31")],
        ),
        (
            "Sales fell from 2014 to 2015.",
            [("baseline", "2014-01-01", "2014-12-31"), ("period", "2015-01-01", "2015-12-31")],
        ),
        ("Sales totaled 30 from January to June.", [("period", "2017-01-01", "2017-06-30")]),
        (
            "Sales were 762 in 2016, against 468 the year before.",
            [("period", "2016-01-01", "2016-12-31"), ("baseline", "2015-01-01", "2015-12-31")],
        ),
        (
            "In May sales fell 14 percent from a year earlier.",
            [("period", "2017-05-01", "2017-05-31"), ("baseline", "2016-05-01", "2016-05-31")],
        ),
        (
            "Last month it counted 150. The old mark was set just a month earlier.",
            [("period", "2017-07-01", "2017-07-31"), ("baseline", "2017-06-01", "2017-06-30")],
        ),
        (
            "In June the rate fell; it rose a tenth over the month.",
            [("period", "2017-06-01", "2017-06-30"), ("baseline", "2017-05-01", "2017-05-31")],
        ),
        (
            "In June sales fell; 4,100 people came during the month.",
            [("period", "2017-06-01", "2017-06-30"), ("period", "2017-06-01", "2017-06-30")],
        ),
        (
            "In June the mills hired 200; over the year they hired 3,000.",
            [("period", "2017-06-01", "2017-06-30"), ("baseline", "2016-06-01", "2016-06-30")],
        ),
        (
            "It had 91 in 2015, its most in ten years.",
            [("period", "2015-01-01", "2015-12-31"), ("since", "2005-01-01", "2014-12-31")],
        ),
        (
            "It had 91 in 2015, more than in any of the past ten years.",
            [("period", "2015-01-01", "2015-12-31"), ("baseline", "2005-01-01", "2014-12-31")],
        ),
        (
            "It had 91 in 2015. It was the most in ten years.",
            [("period", "2015-01-01", "2015-12-31"), ("since", "2007-01-01", "2016-12-31")],
        ),
        (
            "In June it was the lowest since 2000; it rose a tenth over the month.",
            [
                ("period", "2017-06-01", "2017-06-30"),
                ("since", "2000-01-01", "2000-12-31"),
                ("baseline", "2017-05-01", "2017-05-31"),
            ],
        ),
        (
            "In 1993 it was 69. That year's total was 267.",
            [("period", "1993-01-01", "1993-12-31"), ("period", "1993-01-01", "1993-12-31")],
        ),
        (
            "It fell to 4.1 percent in July from 4.3 percent in May.",
            [("period", "2017-07-01", "2017-07-31"), ("baseline", "2017-05-01", "2017-05-31")],
        ),
        (
            "It fell to 4.1 percent from 4.3 percent in July.",
            [("period", "2017-07-01", "2017-07-31")],
        ),
        (
            "Thefts were down 7 percent from 2015 and 19 percent from the peak, the most since 2001.",
            [("baseline", "2015-01-01", "2015-12-31"), ("since", "2001-01-01", "2001-12-31")],
        ),
    ],
)
def test_two_times_of_a_passage_keep_their_own_roles(
    sentence: str, expected: list[tuple[str, str, str]]
) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "It opened last week.",
        "It opened Monday.",
        "It opened yesterday.",
        "It opened in June.",
        "It opened on Jan. 25.",
        "It opened earlier this year.",
        "It opened two years ago.",
        "It grew over the past 12 months.",
        "It was the most in eight years.",
        "It grew in the first half.",
        "It grew last summer.",
        "It closed on Labor Day.",
        "It rose over last year.",
        "It rose compared to the same period last year.",
        "It paid for last fiscal year.",
    ],
)
def test_without_a_date_of_publication_a_relative_time_stays_open_and_says_why(sentence: str) -> None:
    phrase = only(sentence, None)

    assert phrase.period is None
    assert phrase.why == "needs the date of publication"


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("It opened in 2016.", "2016-01-01", "2016-12-31"),
        ("It opened on Aug. 16, 2015.", "2015-08-16", "2015-08-16"),
        ("It paid for fiscal 2017.", "2016-07-01", "2017-06-30"),
        ("It grew in the first half of 2016.", "2016-01-01", "2016-06-30"),
        ("It closed at Easter 2016.", "2016-03-27", "2016-03-27"),
    ],
)
def test_without_a_date_of_publication_an_absolute_time_resolves(
    sentence: str, first: str, last: str
) -> None:
    assert read(sentence, None) == [("period", first, last)]


def test_a_year_earlier_stays_open_where_no_time_was_named_before_it() -> None:
    phrase = only("Sales fell 3 percent from a year earlier.")

    assert (phrase.role, phrase.period) == ("baseline", None)
    assert "another time" in phrase.why


def test_no_stated_number_of_years_stays_open() -> None:
    assert only("Sales fell in recent years.").why == "says no number"
