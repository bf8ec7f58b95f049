"""Months that name an election, and days on which something closed; reports of Saturday, 5 December 2020."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import find_periods

PUBLISHED = date(2020, 12, 5)

READ = [
    ("Turnout in the November election was high.", "2020-11-03", "2020-11-03"),
    ("Last month's vote went to the wire.", "2020-11-03", "2020-11-03"),
    ("November's midterm elections drew few.", "2020-11-03", "2020-11-03"),
    ("The November 2018 general election drew more.", "2018-11-06", "2018-11-06"),
    ("Prices rose in November.", "2020-11-01", "2020-11-30"),
    ("No November election has drawn so few.", "2020-11-01", "2020-11-30"),
    ("The water year ended on Sept. 30.", "2019-10-01", "2020-09-30"),
    ("Its fiscal year, which ended June 30, was lean.", "2019-07-01", "2020-06-30"),
    ("The town closed its books on Nov. 30 in the black.", "2019-12-01", "2020-11-30"),
    ("A five-day sweep that ended Friday filled the jail.", "2020-11-30", "2020-12-04"),
    ("The three-week strike ended Nov. 22.", "2020-11-02", "2020-11-22"),
    ("The two-month tour that ended Nov. 30 sold out.", "2020-10-01", "2020-11-30"),
    ("It passed 214 bills in the session that ended Nov. 28.", "2020-01-01", "2020-11-28"),
    ("The hurricane season that ended Monday was long.", "2020-06-01", "2020-11-30"),
    ("The county ended 2019 with a jobless rate of 4 percent.", "2019-12-01", "2019-12-31"),
    ("The county ended 2019 with 41 homicides.", "2019-01-01", "2019-12-31"),
    ("The meeting ended Friday.", "2020-12-04", "2020-12-04"),
]


@pytest.mark.parametrize(("sentence", "first", "last"), READ)
def test_the_days_of_an_election_or_of_what_closed(sentence: str, first: str, last: str) -> None:
    (phrase,) = find_periods(sentence, PUBLISHED)
    assert phrase.period is not None
    assert (phrase.period.start.isoformat(), phrase.period.end.isoformat()) == (first, last)


def test_a_november_in_another_nation_is_a_month() -> None:
    (phrase,) = find_periods("Turnout in the November election was high.", PUBLISHED, nation="Britain")
    assert phrase.period is not None
    assert phrase.period.days == 30
