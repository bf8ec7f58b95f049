"""Claims of sentences that name several times, or another claim's; a report of 16 August 2017."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

    Finder = Callable[..., list[Claim]]

PUBLISHED = date(2017, 8, 16)


def days(text: str) -> Period | None:
    """As in "2016", "2017-07", "2017-08-15", "2017-01-01..2017-06-30" or "open"."""
    if text == "open":
        return None
    first, _, last = text.partition("..")
    if last:
        return Period.model_validate({"start": first, "end": last})
    if len(first) == len("2017-08-15"):
        return Period.model_validate({"start": first, "end": first})
    year, _, month = first.partition("-")
    return Period.month(int(year), int(month)) if month else Period.year(int(year))


TIMES = [
    ("By this time last year, Quillan police had counted 62 thefts.", "62", "2016-01-01..2016-08-16", "open"),
    ("In the same period of 2016, Quillan police counted 62 thefts.", "62", "2016-01-01..2016-08-16", "open"),
    ("At the end of 2016, the company had 6,300 employees.", "6,300", "2016-12-31", "open"),
    (
        "Rates have climbed to 4.1 percent from 3.6 percent at the start of the year.",
        "4.1",
        "2017-08-16",
        "open",
    ),
    (
        "Sales rose 3.4 percent in the quarter that ended July 31, after a 1 percent gain a year earlier.",
        "3.4",
        "2017-05-01..2017-07-31",
        "2016-05-01..2016-07-31",
    ),
    (
        "Exports grew by 6 percent a year between 2004 and 2013.",
        "6 percent",
        "2004-01-01..2013-12-31",
        "open",
    ),
    ("In the 1990s, the city averaged 320 homicides a year.", "320", "1990-01-01..1999-12-31", "open"),
    ("Last month, the rate was 5.9 percent; in October 2013, it was 7.3 percent.", "7.3", "2013-10", "open"),
    (
        "During the 1990s, the county added 190,000 people; from 2000 to 2008, it added 170,000.",
        "190,000",
        "1990-01-01..1999-12-31",
        "1990",
    ),
    ("Five years after the mill closed in 2010, the town had 310 families.", "310", "2015", "open"),
    ("In the year after the ban took effect in 2014, crashes fell 20 percent.", "20 percent", "2015", "2014"),
    (
        "Sixty-three people died last year, nearly double the 33 who died in 2014.",
        "nearly double",
        "2016",
        "2014",
    ),
    (
        "In each of the last four quarters, sales have topped $1 billion.",
        "$1 billion",
        "2016-07-01..2017-06-30",
        "open",
    ),
    (
        "As of July 1, 2017, there were 19,000 open cases, twice as many as on July 1, 2016.",
        "twice",
        "2017-07-01",
        "2016-07-01",
    ),
    (
        "Police shot 44 people in 2016, more than in the previous two years combined.",
        "more than",
        "2016",
        "2014-01-01..2015-12-31",
    ),
    ("Rents climbed 5.8 percent in the year ended in July.", "5.8", "2017-07", "2016-07"),
    ("At midnight July 31, the lake stood at 1,083 feet.", "1,083", "2017-07-31", "open"),
    ("Emissions fell 40 percent from 2010 levels by 2016.", "40 percent", "2016", "2010"),
    ("Thefts have fallen 9 percent from their 2006 peak.", "9 percent", "2017-08-16", "2006"),
    (
        "The report, which covers the year that ended June 30, found 1,310 violations.",
        "1,310",
        "2016-07-01..2017-06-30",
        "open",
    ),
    (
        "July's 1,310 thefts were 26 more than the old record, set in May 2010.",
        "26 more",
        "2017-07",
        "2010-05",
    ),
    ("Twice as many people applied in July as in June.", "Twice", "2017-07", "2017-06"),
    (
        "Sales over the Memorial Day weekend rose 18 percent from a year ago.",
        "18 percent",
        "2017-05-26..2017-05-29",
        "2016-05-27..2016-05-30",
    ),
    (
        "Food stamp use reached 31 million in June, up 17 percent in a year.",
        "17 percent",
        "2017-06",
        "2016-06",
    ),
    ("Sales fell 3 percent in July to an annual rate of 4.9 million.", "3 percent", "2017-07", "2017-06"),
    (
        "Enrollment is down 7 percent this school year from 2014-15.",
        "7 percent",
        "2017-07-01..2018-06-30",
        "2014-07-01..2015-06-30",
    ),
    ("On a monthly basis, fares climbed 1.2 percent in July.", "1.2", "2017-07", "2017-06"),
    (
        "In the first half of fiscal 2017, ICE held 280 people, against 620 in the same period of 2015.",
        "620",
        "2014-10-01..2015-03-31",
        "open",
    ),
    (
        "There were 41 fires by the end of March, compared with 50 by that point a year earlier.",
        "50",
        "2016-01-01..2016-03-31",
        "open",
    ),
    ("Thefts have fallen 9 percent over the last month.", "9 percent", "2017-08-16", "2017-07-16"),
    ("Thefts have fallen 9 percent in the past six months.", "9 percent", "2017-08-16", "2017-02-16"),
    (
        "Thefts were down 9 percent in the April-June quarter from the January-March period.",
        "9 percent",
        "2017-04-01..2017-06-30",
        "2017-01-01..2017-03-31",
    ),
    (
        "Thefts fell 9 percent over the weekend compared with the previous weekend.",
        "9 percent",
        "2017-08-12..2017-08-13",
        "2017-08-05..2017-08-06",
    ),
    ("The city had 29 murders last year, the fewest in a year since 2009.", "the fewest", "2016", "2009"),
    ("Murders fell every year from 2008 to 2014.", "fell", "2008-01-01..2014-12-31", "open"),
    ("Murders are up this year.", "up", "2017-01-01..2017-08-16", "2016-01-01..2016-08-16"),
    ("Murders dropped in July after climbing for five straight months.", "dropped", "2017-07", "2016-07"),
    (
        "There were 388 permits in fiscal 2017, compared with 412 the previous fiscal year.",
        "412",
        "2015-07-01..2016-06-30",
        "open",
    ),
    (
        "The port handled 90,000 containers in July, a record. It has handled 610,000 containers this year.",
        "610,000",
        "2017-01-01..2017-07-31",
        "open",
    ),
    (
        "Deaths rose in 2011 and peaked at 490 in 2013, before two years of modest declines.",
        "declines",
        "2014-01-01..2015-12-31",
        "open",
    ),
]


@pytest.mark.parametrize(("text", "words", "period", "baseline"), TIMES, ids=[line[0] for line in TIMES])
def test_each_claim_has_its_own_time(
    claims_of: Finder, text: str, words: str, period: str, baseline: str
) -> None:
    found = min(
        (one for one in claims_of(text, published=PUBLISHED) if words in one.text),
        key=lambda one: len(one.text),
    )
    assert (found.period, found.baseline) == (days(period), days(baseline))
