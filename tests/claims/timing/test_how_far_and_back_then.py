"""How far something has come by a day, what was so back then, and what stands at no time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

PUBLISHED = date(2019, 9, 18)
"""A Wednesday."""

PASSAGES = {
    "how far a fire had come, and what stands in its way": (
        (
            "The Sawtooth Fire had burned 90 square miles by Tuesday night and was 15 percent contained. "
            "More than 1,200 firefighters are on the lines. Some 400 homes are threatened."
        ),
        [
            "90 square miles | 2019-09-17 | open",
            "15 percent contained | 2019-09-17 | open",
            "1,200 firefighters | 2019-09-18 | open",
            "400 homes | 2019-09-18 | open",
        ],
    ),
    "until a day of this week": (
        ("Until Tuesday, 118 soldiers were still there. No county in Tarrow had done so until last month."),
        [
            "118 soldiers | 2019-09-17 | open",
        ],
    ),
    "a board's own vote is no election": (
        (
            "The county board decided Tuesday, by three votes to two, to close the annex. Last month's "
            "vote was a tie. The annex holds 90 beds."
        ),
        [
            "three votes | 2019-09-17 | open",
            "90 beds | open | open",
        ],
    ),
    "a vote in an aside": (
        "The court today reversed, 5-4, a ruling that had kept a 2010 rule alive.",
        [
            "5-4 | 2019-09-18 | open",
        ],
    ),
    "a court's own vote, without a day": (
        (
            "The state's highest court ruled Friday that the law stands. It dates from 2011. The judges "
            "split 4-3. Two of them are up for election in 2020."
        ),
        [
            "4-3 | 2019-09-13 | open",
        ],
    ),
    "what an audit looked at": (
        (
            "An audit of the jail, which covers 2015 and 2016, faults its clerks. They mislaid 31 files. "
            "In 140 cases nobody signed. The jail spent $3 million."
        ),
        [
            "31 files | 2015-01-01..2016-12-31 | open",
            "140 cases | 2015-01-01..2016-12-31 | open",
            "$3 million | 2015-01-01..2016-12-31 | open",
        ],
    ),
    "of those just told, in a year gone by": (
        (
            "The count found 4,000 homeless people in January. In 2015 it was 3,801. Of those, 1,887 "
            "slept outside. The county opened 90 beds."
        ),
        [
            "1,887 | 2015 | open",
        ],
    ),
    "back then": (
        (
            "In March the median house went for $210,000. In March 2006 it had cost $269,000. At that "
            "time 310 houses were for sale. Sales fell 4 percent from February."
        ),
        [
            "310 houses | 2006-03 | open",
        ],
    ),
    "two years compared": (
        (
            "The report compares 2018 with 2014, when the mayor took office. Over those four years "
            "robberies rose 14 percent. Car theft is up 20 percent. Arson more than doubled."
        ),
        [
            "robberies rose 14 percent | 2018 | 2014",
            "up 20 percent | 2018 | 2014",
            "more than doubled | 2018 | 2014",
        ],
    ),
    "the years to a month": (
        "In the two years to July 2019 the county lost 4,100 jobs, the state said. Builders lost 900.",
        [
            "lost 4,100 jobs | 2019-07 | 2017-07",
        ],
    ),
    "who grew faster goes on about the change": (
        (
            "Quillan grew by 56 percent between 2010 and 2018. Only Orrin grew faster. Tarrow added "
            "2,300 people."
        ),
        [
            "Only Orrin grew faster | 2018 | 2010",
            "added 2,300 people | 2018 | 2010",
        ],
    ),
    "the year after one to come": (
        (
            "The district faces a gap of $9 million in 2020-21 and one of $16 million the year after. It "
            "has 28 schools."
        ),
        [
            "$9 million | 2020-07-01..2021-06-30 | open",
            "$16 million | 2021-07-01..2022-06-30 | open",
        ],
    ),
    "the same days of last year": (
        (
            "Homicides are 5 percent below the same days of 2018, the police say, and shootings 9 "
            "percent. Last year the city had 265 killings."
        ),
        [
            "5 percent below | 2019-01-01..2019-09-18 | 2018-01-01..2018-09-18",
            "shootings 9 percent | 2019-01-01..2019-09-18 | 2018-01-01..2018-09-18",
        ],
    ),
    "a loss that sums up a move": (
        (
            "From 2010 to 2015 the village shrank from 310 people to 260, a loss of 16 percent. In the "
            "county as a whole the population grew 3 percent over that time. Rents rose 4 percent last "
            "year."
        ),
        [
            "a loss of 16 percent | 2015 | 2010",
            "grew 3 percent | 2015 | 2010",
        ],
    ),
    "before the year is out": (
        (
            "The city may see 300 killings before the year is out, which would be the most in its "
            "history. It had 190 through July. Last year it had 180."
        ),
        [
            "300 killings | 2019 | open",
            "the most in its history | 2019 | -",
        ],
    ),
    "the toll at a month's end": (
        (
            "The city has had 68 homicides so far this year. The toll stood at 52 at the end of July. "
            "Last year it was 90. Robberies fell by 4 percent."
        ),
        [
            "52 | 2019-01-01..2019-07-31 | open",
        ],
    ),
    "a month among such months": (
        (
            "The state had 900 fires in August, 40 fewer than in July. It was the best August since "
            "2008. Crews numbered 60."
        ),
        [
            "the best August since 2008 | 2019-08 | 2008-08",
        ],
    ),
}


@pytest.mark.parametrize("case", PASSAGES, ids=str)
def test_times_of_passages(expect_times: Callable[..., None], case: str) -> None:
    text, lines = PASSAGES[case]
    expect_times(text, lines, published=PUBLISHED)


NEWS = "Thefts rose 4 percent in 2018, to 512. {} There were 500 fires last year. Robberies fell to 40."

TIMELESS = [
    ("A box of the fruit weighs 42 pounds.", "42 pounds"),
    ("It takes about $20 to break even.", "$20"),
    ("The drug works within two minutes.", "two minutes"),
    ("A visit takes 20 minutes.", "20 minutes"),
    ("The reservoir usually holds 9,000 gallons in summer.", "9,000 gallons"),
    ("Occupancy sometimes drops to 5 percent in winter.", "5 percent"),
    ("A tank that holds 900 gallons burst in May.", "900 gallons"),
    ("The bill needs 91 votes in the House.", "91 votes"),
]


@pytest.mark.parametrize(("sentence", "words"), TIMELESS)
def test_what_is_so_of_a_thing_whenever(expect_times: Callable[..., None], sentence: str, words: str) -> None:
    expect_times(NEWS.format(sentence), [f"{words} | open | open"], published=PUBLISHED)
