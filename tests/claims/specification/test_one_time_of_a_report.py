"""A report has one time of its figures, which what is told before and behind takes; and what does not.

Each line is ``words of the claim | period | baseline``; ``-`` for a baseline means that it is not asked.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

LEADS = [
    (
        date(2022, 7, 21),
        (
            "Bike thefts in Orrin have climbed 9 per cent to a new high, official figures show.\n\n"
            "Police took 4,120 reports of stolen bikes or scooters in the year to March, the county said. "
            "A third of them came from the station."
        ),
        [
            "climbed 9 per cent | 2021-04-01..2022-03-31 | 2020-04-01..2021-03-31",
            "A third of them | 2021-04-01..2022-03-31 | -",
        ],
    ),
    (
        date(2010, 3, 18),
        (
            "For the first time since 1988, the number of farms in Tamarind has gone up, a study says.\n\n"
            "There were 6,120 of them in 2009, or 34 more than the year before."
        ),
        ["For the first time since 1988 | 2009 | 1988"],
    ),
    (
        date(2019, 2, 12),
        (
            "Ferries in Velmont carried more people than ever last year: 4.1 million, the port said Monday. "
            "That is 2 percent above the old record, 4.02 million, set in 2016. The night boat took 310,000."
        ),
        ["2 percent above | 2018 | -", "310,000 | 2018 | -"],
    ),
    (
        date(2022, 6, 24),
        (
            "Students at Calloway State will pay $300 more for a year of classes. The regents approved it on "
            "Friday as part of the budget for fiscal year 2023. Tuition goes up 4% in Calloway, 2% in Cray."
        ),
        ["$300 more | 2022-07-01..2023-06-30 | -", "goes up 4% | 2022-07-01..2023-06-30 | -"],
    ),
]

KEPT = [
    (
        date(2009, 1, 12),
        (
            "Casinos in Tamarind took in $61 million in November. It was the ninth decline in 2008. "
            "In Orrin they won $14 million."
        ),
        ["$14 million | 2008-11 | -"],
    ),
    (
        date(2012, 1, 24),
        (
            "Joblessness in Dalby County was 9.3 percent in December. In December 2010 it had been 10.7. "
            "In Orrin County the rate was 15.5 percent."
        ),
        ["15.5 percent | 2011-12 | -"],
    ),
    (
        date(2017, 7, 12),
        "Dalby had 12 fires in the first half of 2017. The nine thefts of boats so far are the fewest yet.",
        ["nine thefts | 2017-01-01..2017-06-30 | -"],
    ),
    (
        date(2014, 12, 5),
        "Turnout in Dalby last month was 53 percent. In Orrin, 44 percent of voters went to the polls.",
        ["53 percent | 2014-11-04 | -", "44 percent | 2014-11-04 | -"],
    ),
]

GOES_ON = [
    (
        date(2021, 2, 9),
        (
            "Rents in Dalby rose 12 percent in January. In the fourth quarter of 2020 the vacancy rate was "
            "1.1 percent. It was lower still in Orrin, at 0.9 percent."
        ),
        ["0.9 percent | 2020-10-01..2020-12-31 | -"],
    ),
    (
        date(2013, 1, 14),
        (
            "Two of the five kinds of theft grew between 2011 and 2012. Among them was that of bikes, "
            "which went from 13 to 18."
        ),
        ["Two of the five | 2012 | -"],
    ),
    (
        date(2021, 5, 6),
        (
            "Dog bites in Dalby were up 60% in the first quarter from a year earlier. In Orrin they rose "
            "from 13 to 42. Cray followed with 12."
        ),
        ["they rose from 13 | 2020-01-01..2020-03-31 | -", "to 42 | 2021-01-01..2021-03-31 | -"],
    ),
    (
        date(2015, 7, 8),
        "Homes in Dalby sold for a median of $500,000 in June. The last peak, $481,000, is from July 2007.",
        ["$481,000 | 2007-07 | -"],
    ),
    (
        date(2020, 2, 14),
        (
            "Jobs in Tamarind grew by 4,100 in 2019. The largest gain, 1,200, was in nursing. "
            "Orrin County made the biggest jump, and the smallest was in Dalby."
        ),
        ["The largest gain | 2019 | -", "made the biggest jump | 2019 | -"],
    ),
    (
        date(2019, 10, 8),
        (
            "Agents in Tamarind made 52,000 arrests in September. That was 64% less than in May, when the "
            "agency showed 144,000."
        ),
        ["64% less than in May | 2019-09 | -", "144,000 | 2019-05 | -"],
    ),
    (
        date(2020, 7, 20),
        (
            "Knives were used in 4,626 robberies in Dalby in 2019. That compared with "
            "an average of 3,100 in Orrin."
        ),
        ["an average of 3,100 | 2019 | -"],
    ),
]


@pytest.mark.parametrize(("published", "text", "lines"), [*LEADS, *KEPT, *GOES_ON])
def test_the_time_of_a_report(
    expect_times: Callable[..., None], published: date, text: str, lines: list[str]
) -> None:
    expect_times(text, lines, published=published)
