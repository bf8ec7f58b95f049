"""Each sentence of a report of Wednesday, 16 August 2017, and the times that a careful reader finds in it."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import TimePhrase, find_periods

PUBLISHED = date(2017, 8, 16)


def only(sentence: str, published: date | None = PUBLISHED) -> TimePhrase:
    (phrase,) = find_periods(sentence, published)
    return phrase


def days(sentence: str, published: date = PUBLISHED) -> tuple[str, str]:
    period = only(sentence, published).period
    assert period is not None
    return period.start.isoformat(), period.end.isoformat()


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("It opened in 2016.", "2016-01-01", "2016-12-31"),
        ("It opened in all of 2016.", "2016-01-01", "2016-12-31"),
        ("It ended a 2013 policy.", "2013-01-01", "2013-12-31"),
        ("It has grown in 2017.", "2017-01-01", "2017-08-16"),
        ("It ran 2014-2016.", "2014-01-01", "2016-12-31"),
        ("It opened in June 2016.", "2016-06-01", "2016-06-30"),
        ("It opened in June.", "2017-06-01", "2017-06-30"),
        ("It opened in September.", "2016-09-01", "2016-09-30"),
        ("It opened in August.", "2017-08-01", "2017-08-16"),
        ("It opened on Aug. 16.", "2017-08-16", "2017-08-16"),
        ("It opened on Aug. 17.", "2016-08-17", "2016-08-17"),
        ("It opened on Jan. 25.", "2017-01-25", "2017-01-25"),
        ("It opened on August 16, 2015.", "2015-08-16", "2015-08-16"),
        ("It opened on 16 August 2015.", "2015-08-16", "2015-08-16"),
        ("It opened on the 4th of July.", "2017-07-04", "2017-07-04"),
        ("It opened on 2015-08-16.", "2015-08-16", "2015-08-16"),
        ("It opened on 8/16/2015.", "2015-08-16", "2015-08-16"),
        ("It ran July 3-5.", "2017-07-03", "2017-07-05"),
        ("It opened in early August.", "2017-08-01", "2017-08-10"),
        ("It opened in mid-July.", "2017-07-11", "2017-07-20"),
        ("It opened in late February 2016.", "2016-02-21", "2016-02-29"),
        ("It opened in late 2016.", "2016-09-01", "2016-12-31"),
        ("It opened at the end of 2015.", "2015-12-01", "2015-12-31"),
        ("It opened in the 1990s.", "1990-01-01", "1999-12-31"),
        ("It opened in the early '80s.", "1980-01-01", "1983-12-31"),
    ],
)
def test_a_date_or_a_part_of_one_is_the_latest_not_after_publication(
    sentence: str, first: str, last: str
) -> None:
    assert days(sentence) == (first, last)


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("It opened today.", "2017-08-16", "2017-08-16"),
        ("It opened yesterday.", "2017-08-15", "2017-08-15"),
        ("It opens tomorrow.", "2017-08-17", "2017-08-17"),
        ("It opened Monday.", "2017-08-14", "2017-08-14"),
        ("It opened on Mon., the mayor said.", "2017-08-14", "2017-08-14"),
        ("It opened on Thurs. and closed.", "2017-08-10", "2017-08-10"),
        ("It opened Tues., June 6.", "2017-06-06", "2017-06-06"),
        ("It opened Tue June 6.", "2017-06-06", "2017-06-06"),
        ("It opened on Wednesday.", "2017-08-16", "2017-08-16"),
        ("It opened on Thursday.", "2017-08-10", "2017-08-10"),
        ("It opened last Wednesday.", "2017-08-09", "2017-08-09"),
        ("It opens next Friday.", "2017-08-18", "2017-08-18"),
        ("The council will vote on Monday.", "2017-08-21", "2017-08-21"),
        ("Those who will appeal said Monday they hope.", "2017-08-14", "2017-08-14"),
        ("It opened Tuesday, June 6.", "2017-06-06", "2017-06-06"),
        ("It ran Friday through Sunday.", "2017-08-11", "2017-08-13"),
        ("It opened last week.", "2017-08-06", "2017-08-12"),
        ("It opened this week.", "2017-08-13", "2017-08-16"),
        ("It opened earlier this week.", "2017-08-13", "2017-08-16"),
        ("It opens next week.", "2017-08-20", "2017-08-26"),
        ("It opened over the weekend.", "2017-08-12", "2017-08-13"),
        ("It opened last month.", "2017-07-01", "2017-07-31"),
        ("It opened this month.", "2017-08-01", "2017-08-16"),
        ("It opened last year.", "2016-01-01", "2016-12-31"),
        ("It opened late last year.", "2016-09-01", "2016-12-31"),
        ("It opens next year.", "2018-01-01", "2018-12-31"),
        ("It opened this year.", "2017-01-01", "2017-08-16"),
        ("It opened earlier this year.", "2017-01-01", "2017-08-16"),
        ("It has grown so far this year.", "2017-01-01", "2017-08-16"),
        ("It has grown so far in 2017.", "2017-01-01", "2017-08-16"),
        ("From 2012 to 2015, it shrank.", "2012-01-01", "2015-12-31"),
        ("The town has had nine fires so far.", "2017-01-01", "2017-08-16"),
        ("With nine fires thus far, it leads.", "2017-01-01", "2017-08-16"),
        ("It grew in the first three quarters of 2016.", "2016-01-01", "2016-09-30"),
        ("It had 300 members at the end of last June.", "2016-06-30", "2016-06-30"),
        ("It ran dry the year before last.", "2015-01-01", "2015-12-31"),
        ("They close the year with a gain.", "2017-01-01", "2017-08-16"),
        ("It has grown year to date.", "2017-01-01", "2017-08-16"),
        ("It opens later this year.", "2017-08-16", "2017-12-31"),
        ("It opened two years ago.", "2015-01-01", "2015-12-31"),
        ("It opened three months ago.", "2017-05-01", "2017-05-31"),
        ("It opened ten days ago.", "2017-08-06", "2017-08-06"),
        ("It grew over the past decade.", "2007-08-16", "2017-08-15"),
        ("It grew over the past 12 months.", "2016-08-16", "2017-08-15"),
        ("It grew over the previous 12 months.", "2016-08-16", "2017-08-15"),
        ("It grew in the past five years.", "2012-08-16", "2017-08-15"),
        ("It grew in the last two weeks.", "2017-08-02", "2017-08-15"),
        ("It grew in the 12 months through June.", "2016-07-01", "2017-06-30"),
        ("It grew in the year ended June 30.", "2016-07-01", "2017-06-30"),
    ],
)
def test_a_relative_time_is_counted_from_publication(sentence: str, first: str, last: str) -> None:
    assert days(sentence) == (first, last)


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("It grew between January and early August.", "2017-01-01", "2017-08-10"),
        ("It grew from January to June.", "2017-01-01", "2017-06-30"),
        ("It grew from November to February.", "2016-11-01", "2017-02-28"),
        ("It grew from 2010 through 2015 steadily.", "2010-01-01", "2015-12-31"),
        ("It ran June 30 to July 4.", "2017-06-30", "2017-07-04"),
        ("It ran Nov. 2016-Jan. 2017.", "2016-11-01", "2017-01-31"),
        ("It had grown through July 31.", "2017-01-01", "2017-07-31"),
        ("It had grown through July.", "2017-01-01", "2017-07-31"),
        ("It stood at 40 as of Aug. 1.", "2017-01-01", "2017-08-01"),
        ("It grew in the first half.", "2017-01-01", "2017-06-30"),
        ("It grew in the first half of 2016.", "2016-01-01", "2016-06-30"),
        ("It grew in the second quarter.", "2017-04-01", "2017-06-30"),
        ("It grew in the fourth quarter.", "2016-10-01", "2016-12-31"),
        ("It grew in Q3 2016.", "2016-07-01", "2016-09-30"),
        ("It grew last quarter.", "2017-04-01", "2017-06-30"),
        ("It grew in the first six months.", "2017-01-01", "2017-06-30"),
        ("It grew in the first three months of 2016.", "2016-01-01", "2016-03-31"),
        ("It grew in the last three months of 2016.", "2016-10-01", "2016-12-31"),
        ("It grew last summer.", "2016-06-01", "2016-08-31"),
        ("It grew this summer.", "2017-06-01", "2017-08-16"),
        ("It grew in the fall of 2016.", "2016-09-01", "2016-11-30"),
        ("It grew last winter.", "2016-12-01", "2017-02-28"),
        ("It paid for fiscal year 2017.", "2016-07-01", "2017-06-30"),
        ("It paid for FY2017.", "2016-07-01", "2017-06-30"),
        ("It paid for FY17.", "2016-07-01", "2017-06-30"),
        ("It paid for fiscal 2017.", "2016-07-01", "2017-06-30"),
        ("It paid for the 2017 fiscal year.", "2016-07-01", "2017-06-30"),
        ("It paid for last fiscal year.", "2016-07-01", "2017-06-30"),
        ("It grew in the 2015-16 school year.", "2015-07-01", "2016-06-30"),
        ("It grew in school year 2015-16.", "2015-07-01", "2016-06-30"),
        ("It grew last school year.", "2016-07-01", "2017-06-30"),
    ],
)
def test_a_range_or_a_part_of_a_year_has_its_days(sentence: str, first: str, last: str) -> None:
    assert days(sentence) == (first, last)


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("It closed on Memorial Day.", "2017-05-29", "2017-05-29"),
        ("It closed on Labor Day.", "2016-09-05", "2016-09-05"),
        ("It closed at Thanksgiving.", "2016-11-24", "2016-11-24"),
        ("It closed on Christmas Eve.", "2016-12-24", "2016-12-24"),
        ("It closed on New Year's Eve.", "2016-12-31", "2016-12-31"),
        ("It closed on New Year’s Day.", "2017-01-01", "2017-01-01"),
        ("It closed on the Fourth of July.", "2017-07-04", "2017-07-04"),
        ("It closed at Easter 2016.", "2016-03-27", "2016-03-27"),
        ("It closed over Independence Day weekend.", "2017-06-30", "2017-07-04"),
        ("It closed over the July 4 weekend.", "2017-06-30", "2017-07-04"),
        ("It closed over Labor Day weekend.", "2016-09-02", "2016-09-05"),
        ("It closed over Thanksgiving weekend.", "2016-11-24", "2016-11-27"),
        ("It closed over Memorial Day weekend 2016.", "2016-05-27", "2016-05-30"),
        ("It will close on Labor Day.", "2017-09-04", "2017-09-04"),
    ],
)
def test_a_holiday_and_its_weekend_have_the_days_of_the_right_year(
    sentence: str, first: str, last: str
) -> None:
    assert days(sentence) == (first, last)


@pytest.mark.parametrize(
    ("published", "first", "last"),
    [
        (date(2017, 8, 16), "2017-08-06", "2017-08-12"),
        (date(2017, 8, 12), "2017-07-30", "2017-08-05"),
        (date(2017, 8, 13), "2017-07-30", "2017-08-05"),
        (date(2017, 8, 14), "2017-08-06", "2017-08-12"),
    ],
)
def test_last_week_runs_from_sunday_to_saturday_and_a_sunday_paper_closes_its_week(
    published: date, first: str, last: str
) -> None:
    assert days("It opened last week.", published) == (first, last)


def test_a_city_may_start_its_fiscal_year_in_another_month() -> None:
    (phrase,) = find_periods("It paid for fiscal year 2017.", PUBLISHED, fiscal_month=7)

    assert phrase.period is not None
    assert phrase.period.start == date(2016, 7, 1)


@pytest.mark.parametrize(
    "sentence",
    [
        "It opened in early August.",
        "It opened in late 2015.",
        "It opened last summer.",
        "It closed over Labor Day weekend.",
        "It grew between January and early August.",
        "It opened two years ago.",
    ],
)
def test_days_that_are_a_convention_are_marked_approximate(sentence: str) -> None:
    assert only(sentence).approximate


@pytest.mark.parametrize(
    "sentence",
    [
        "They may march on city hall.",
        "May I come in?",
        "More than 2000 people came.",
        "It happened in the 1900 block of Elm.",
        "It cost $2016.",
        "Theresa May spoke; April Jones listened.",
        "The case is 17-cv-05720.",
        "It scored in the second half of the game, or the 9th inning.",
        "She sings on Mondays.",
        "The sun sat low, and Sat on it.",
        "The winter coats sold out.",
        "Prices fall.",
    ],
)
def test_what_names_no_time_is_no_time_phrase(sentence: str) -> None:
    assert find_periods(sentence, PUBLISHED) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Enrollment fell from 1678 to 1110.",
        "It grew from 1850 to 2350.",
        "Claims dropped from 2040 to 1980.",
        "No price has fallen so far.",
    ],
)
def test_numbers_and_degrees_are_no_times(text: str) -> None:
    assert find_periods(text, PUBLISHED) == ()
