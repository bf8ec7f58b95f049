"""Times that the text dates, and parts of the calendar that news names; reports of Thursday, 15 June 2023."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import find_periods
from onrecord.claims.periods.scene import NEEDS_ANCHOR, NEEDS_DATE

PUBLISHED = date(2023, 6, 15)

LAST_TIMES = [
    (
        "In April 2022 it sold 21, after 66 in the first three months of that year.",
        "period",
        "2022-01-01",
        "2022-03-31",
    ),
    ("It has had 19 since the year began.", "since", "2023-01-01", "2023-01-01"),
    ("It had 27 on hand when the year began.", "period", "2023-01-01", "2023-01-01"),
    ("It may reach 300 before the year is out.", "period", "2023-01-01", "2023-12-31"),
    ("Until Tuesday, 118 were still there.", "period", "2023-06-13", "2023-06-13"),
    ("It compares 2022 with 2018. Over those four years thefts rose.", "period", "2018-01-01", "2022-12-31"),
    (
        "It is short $9 million in fiscal 2025, and $12 million the following year.",
        "period",
        "2025-07-01",
        "2026-06-30",
    ),
    (
        "For the budget year that begins July 1 it is short $4. For the year that follows, it is $9.",
        "period",
        "2024-07-01",
        "2025-06-30",
    ),
    ("The rule was passed in March. It has cost 40 jobs since then.", "since", "2023-03-01", "2023-03-31"),
    (
        "The mill closed in 2009. The rate peaked the following February.",
        "period",
        "2010-02-01",
        "2010-02-28",
    ),
    ("The mill closed in 2019, and 300 people have left since.", "since", "2019-01-01", "2019-12-31"),
    (
        "The unit, set up in March 2021, made 60 arrests in its first 18 months.",
        "period",
        "2021-03-01",
        "2022-08-31",
    ),
    ("It was built in May. In its first two weeks it drew 900.", "period", "2023-05-01", "2023-05-14"),
    (
        "In the first half of 2022 it was 57. The year before that, it was 40.",
        "baseline",
        "2021-01-01",
        "2021-06-30",
    ),
    (
        "Nine died last year, against 20 in 2021. The year before that, it was 40.",
        "baseline",
        "2020-01-01",
        "2020-12-31",
    ),
    ("Set against 2007, the gap is wider. In that year 462 were sold.", "period", "2007-01-01", "2007-12-31"),
    (
        "It began in 2015, when 44 fires topped the 43 of 1996. The next year's count was 49.",
        "period",
        "2016-01-01",
        "2016-12-31",
    ),
    ("There were 62 in 2012 and 39 the year after, it says.", "period", "2013-01-01", "2013-12-31"),
    ("More than 300 have come over the last year.", "period", "2022-06-15", "2023-06-14"),
    ("Three died over the last month.", "period", "2023-05-15", "2023-06-14"),
    ("It sold 90 in the last year of the lease.", "period", "2022-01-01", "2022-12-31"),
    ("It has gone without a lease since July 1.", "since", "2022-07-01", "2022-07-01"),
    ("It runs for the 12 months that begin July 1.", "period", "2023-07-01", "2024-06-30"),
    ("It was 12 on 3 March, above the previous year's total of 9.", "baseline", "2022-01-01", "2022-12-31"),
    (
        "In the six months to March there were 90. It lost 4 over that time.",
        "period",
        "2022-10-01",
        "2023-03-31",
    ),
    (
        "From January through March it sold 90, and 8 were returned in the period.",
        "period",
        "2023-01-01",
        "2023-03-31",
    ),
    (
        "Sales rose in the three months to March. Profit for the quarter was $9 million.",
        "period",
        "2023-01-01",
        "2023-03-31",
    ),
    (
        "In the quarter ended March 31 it was 9, up from 8 in the year-ago quarter.",
        "baseline",
        "2022-01-01",
        "2022-03-31",
    ),
    ("It sold 40 in the comparable period of 2022.", "baseline", "2022-01-01", "2022-12-31"),
    ("With two weeks left in the month, 40 have died.", "period", "2023-06-01", "2023-06-15"),
    ("With three weeks to go in the fiscal year, the city has 40.", "period", "2022-07-01", "2023-06-15"),
    ("With six months left in 2023, the city has 40.", "period", "2023-01-01", "2023-06-15"),
    ("Five months into the year, the force has 40.", "period", "2023-01-01", "2023-06-15"),
    ("Through four months, sales were $9 million.", "period", "2023-01-01", "2023-04-30"),
    ("Through nine months, sales were $9 million.", "period", "2022-01-01", "2022-09-30"),
    ("It was down 4 percent this year through May.", "period", "2023-01-01", "2023-05-31"),
    ("It rose in May and June.", "period", "2023-05-01", "2023-06-15"),
    ("It paid out $9 million in 2020, 2021 and 2022.", "period", "2020-01-01", "2022-12-31"),
    ("It rose 2 and 3 percent in April and May, respectively.", "period", "2023-05-01", "2023-05-31"),
    ("It closed in the week of June 5.", "period", "2023-06-05", "2023-06-11"),
    ("It sold 90 in the March quarter.", "period", "2023-01-01", "2023-03-31"),
    ("It held 40 on the last day of May.", "period", "2023-05-31", "2023-05-31"),
    ("It held 40 at year's end.", "period", "2022-12-31", "2022-12-31"),
    ("Nine were shot over the long holiday weekend.", "period", "2023-05-26", "2023-05-29"),
    ("The city reeled from a violent holiday weekend.", "period", "2023-05-26", "2023-05-29"),
    ("It was 40 in the latest quarter.", "period", "2023-01-01", "2023-03-31"),
    ("The state took in 40 in the most recent fiscal year.", "period", "2021-07-01", "2022-06-30"),
    (
        "The fiscal year ended in March. It made $9 million in fiscal 2021.",
        "period",
        "2020-04-01",
        "2021-03-31",
    ),
    ("It drew 40 two falls ago.", "period", "2021-09-01", "2021-11-30"),
    ("The rate for the class of 2023 was 90 percent.", "period", "2023-01-01", "2023-12-31"),
    ("It was counted between 9 and 13 May.", "period", "2023-05-09", "2023-05-13"),
    ("It was counted 9-13 May.", "period", "2023-05-09", "2023-05-13"),
    ("It was counted from the 9th to the 13th of May.", "period", "2023-05-09", "2023-05-13"),
    ("It was counted May 9th-13th.", "period", "2023-05-09", "2023-05-13"),
    ("It was counted from May 9 to 13.", "period", "2023-05-09", "2023-05-13"),
    ("It was counted from Friday to Tuesday.", "period", "2023-06-09", "2023-06-13"),
    ("It was counted on Election Day.", "period", "2022-11-08", "2022-11-08"),
    ("The city made 40 in the first half of the fiscal year.", "period", "2022-07-01", "2022-12-31"),
    ("The city made 40 in the third quarter of fiscal 2022.", "period", "2022-01-01", "2022-03-31"),
    ("It made 40 for the third quarter.", "period", "2022-07-01", "2022-09-30"),
    ("It made 40 in the half-year to March.", "period", "2022-10-01", "2023-03-31"),
    ("It snowed 40 days in the winter of 2021-22.", "period", "2021-12-01", "2022-02-28"),
    ("By May the force had passed 40.", "period", "2023-05-01", "2023-05-31"),
]


@pytest.mark.parametrize(("text", "role", "first", "last"), LAST_TIMES, ids=[text for text, *_ in LAST_TIMES])
def test_the_last_time_of_a_text(text: str, role: str, first: str, last: str) -> None:
    phrase = find_periods(text, PUBLISHED)[-1]

    assert phrase.period is not None, phrase.why
    assert (phrase.role, phrase.period.start.isoformat(), phrase.period.end.isoformat()) == (
        role,
        first,
        last,
    )


@pytest.mark.parametrize(
    "text",
    [
        "He heard 94 cases on a single Thursday.",
        "They meet every Monday.",
        "It lasted one Sunday.",
        "They walk on Friday nights.",
        "It grew over that time.",
        "It made 60 arrests in its first 18 months.",
    ],
)
def test_a_time_that_is_any_of_many_or_of_nothing_told_is_none(text: str) -> None:
    assert find_periods(text, PUBLISHED) == ()


@pytest.mark.parametrize(
    ("text", "published", "why"),
    [
        ("It has cost 40 jobs since then.", PUBLISHED, NEEDS_ANCHOR),
        ("It was 8 in the year-ago quarter.", PUBLISHED, NEEDS_ANCHOR),
        ("With two days left in the year, it has 40.", None, NEEDS_DATE),
        ("Through nine months, sales were flat.", None, NEEDS_DATE),
        ("It held 40 at year's end.", None, NEEDS_DATE),
    ],
)
def test_what_nothing_dates_stays_open_and_says_why(text: str, published: date | None, why: str) -> None:
    (phrase,) = find_periods(text, published)

    assert (phrase.period, phrase.why) == (None, why)
