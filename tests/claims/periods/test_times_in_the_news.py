"""More of the times that American and British news names; reports of Wednesday, 16 October 2024."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.periods import earlier_than, find_periods
from onrecord.record import Period

PUBLISHED = date(2024, 10, 16)


def read(sentence: str) -> tuple[str, str, str]:
    """Role, first and last day of the sentence's last time."""
    phrase = find_periods(sentence, PUBLISHED)[-1]
    assert phrase.period is not None, phrase.why
    return phrase.role, phrase.period.start.isoformat(), phrase.period.end.isoformat()


AHEAD = [
    ("The court sits again on Friday.", "2024-10-18", "2024-10-18"),
    ("The judge ordered both sides to return on 3 August.", "2025-08-03", "2025-08-03"),
    ("Fares will go up from 1 April.", "2025-04-01", "2025-04-01"),
    ("The rule takes effect Jan. 1.", "2025-01-01", "2025-01-01"),
    ("She hopes to hire 140 officers by March.", "2025-03-01", "2025-03-31"),
    ("It will open by 2030.", "2030-01-01", "2030-12-31"),
    ("Prices could double by the end of the year.", "2024-01-01", "2024-12-31"),
    ("The force would add 50 officers by summer.", "2025-06-01", "2025-08-31"),
    ("The pool will not open until spring.", "2025-03-01", "2025-05-31"),
    ("There is no date for the trial before February 2026.", "2026-02-01", "2026-02-28"),
    ("It ordered the mill to stay shut until at least Nov. 14.", "2024-10-16", "2024-11-14"),
    ("It is closed until Tuesday.", "2024-10-22", "2024-10-22"),
    ("It is closed until 30 November.", "2024-10-16", "2024-11-30"),
    ("It is closed until spring.", "2024-10-16", "2025-02-28"),
    ("It should be ready before Christmas.", "2024-10-16", "2024-12-24"),
    ("Aldersea is moving six ferries to the island on Monday.", "2024-10-21", "2024-10-21"),
    ("The council put off a vote until its Oct. 28 meeting.", "2024-10-28", "2024-10-28"),
    ("The grant that pays them runs out on Sept. 30.", "2025-09-30", "2025-09-30"),
    ("She expects it to stay below 4 percent through next year.", "2024-10-16", "2025-12-31"),
    ("A vote of the whole board is likely on Nov. 21.", "2024-11-21", "2024-11-21"),
    ("The ferry comes back to Hale Island on December 2.", "2024-12-02", "2024-12-02"),
    ("The tax break was extended to April 3.", "2025-04-03", "2025-04-03"),
    ("The zoning board weighs the plan on Friday.", "2024-10-18", "2024-10-18"),
    ("On Friday other crews will arrive from Orrin.", "2024-10-18", "2024-10-18"),
    ("It will cut 90 jobs and shut its stamped parts plant in March.", "2025-03-01", "2025-03-31"),
    ("The board approved rebates that begin in November.", "2024-11-01", "2024-11-30"),
    ("The mill has until the end of the month to answer.", "2024-10-01", "2024-10-31"),
]
GONE_BY = [
    ("The policy was revised on Dec. 2.", "2023-12-02"),
    ("Its chief resigned Nov. 30.", "2023-11-30"),
    ("She came out ahead of two rivals in Tuesday's vote.", "2024-10-15"),
    ("The report caps a debate that began on Friday.", "2024-10-11"),
    ("It follows a ruling on Monday by a judge.", "2024-10-14"),
    ("The council agreed to the settlement on Thursday.", "2024-10-10"),
    ("On Friday the army announced that it would send 300 troops.", "2024-10-11"),
]


@pytest.mark.parametrize(("sentence", "day"), GONE_BY, ids=[one for one, _ in GONE_BY])
def test_what_is_over_has_the_day_gone_by(sentence: str, day: str) -> None:
    assert read(sentence) == ("period", day, day)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Her deputy left on Monday. The same day, she named another.", "2024-10-14"),
        ("Voters recalled him. On the same day the clerk quit.", "2024-10-16"),
    ],
)
def test_the_same_day_is_the_one_named_last_or_that_of_the_news(sentence: str, day: str) -> None:
    assert read(sentence) == ("period", day, day)


def test_two_days_before_something_is_no_time_of_its_own() -> None:
    assert not find_periods("It closed two days before a new owner took over.", PUBLISHED)


@pytest.mark.parametrize(("sentence", "first", "last"), AHEAD, ids=[one for one, _, _ in AHEAD])
def test_what_is_to_come_has_the_coming_day(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == ("period", first, last)


SEVERAL = [
    ("The news from July, August and September is mixed.", "2024-07-01", "2024-09-30"),
    ("In October, November and December of last year, 61 were shot.", "2023-10-01", "2023-12-31"),
    ("It fell in November and December 2023.", "2023-11-01", "2023-12-31"),
    ("Sales rose in the April-to-June quarter.", "2024-04-01", "2024-06-30"),
    ("They made 41 arrests in the 28 days to Oct. 13.", "2024-09-16", "2024-10-13"),
    ("They counted 9 in the first three weeks of September.", "2024-09-01", "2024-09-21"),
    ("They counted 9 in the last 10 days of September.", "2024-09-21", "2024-09-30"),
    ("Eleven were shot from Friday evening to early Monday.", "2024-10-11", "2024-10-14"),
    ("It was warm the week before last.", "2024-09-29", "2024-10-05"),
    ("It is the work of a four-day search, which ended Sunday, they said.", "2024-10-10", "2024-10-13"),
    ("October opened with 69 in the wards.", "2024-10-01", "2024-10-01"),
    ("By Oct. 10 it had jumped to 82.", "2024-10-10", "2024-10-10"),
    ("It rose from 90 in the first quarter to 141 in the second.", "2024-04-01", "2024-06-30"),
    ("Fires fell in the first half of 2023 but rose in the second.", "2023-07-01", "2023-12-31"),
    (
        "Fires are down by half since 2012, she said Monday. There were 61 that year.",
        "2012-01-01",
        "2012-12-31",
    ),
    ("They made nine arrests this year as of Oct. 2.", "2024-01-01", "2024-10-02"),
]


@pytest.mark.parametrize(("sentence", "first", "last"), SEVERAL, ids=[one for one, _, _ in SEVERAL])
def test_times_told_by_their_parts_and_ends(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == ("period", first, last)


def test_the_same_months_of_a_year_are_one_time() -> None:
    found = find_periods(
        "In the first quarter 45 died, against the 62 of the same months of 2023.", PUBLISHED
    )

    assert [one.text for one in found] == ["the first quarter", "the same months of 2023"]


GONE = [
    ("Three hundred had signed by March.", "2024-03-01", "2024-03-31"),
    ("The council voted to close it Monday.", "2024-10-14", "2024-10-14"),
    ("Orla Finch will speak. She took 900 votes in Monday's count.", "2024-10-14", "2024-10-14"),
    ("Police are moving a camp after a fire on Monday.", "2024-10-14", "2024-10-14"),
    ("By the end of June, the shelter had housed 52.", "2024-06-21", "2024-06-30"),
    ("The pool closed overnight.", "2024-10-15", "2024-10-16"),
    ("It closed last night.", "2024-10-15", "2024-10-15"),
    ("It closed this morning.", "2024-10-16", "2024-10-16"),
    ("It closed on Monday, 14 October.", "2024-10-14", "2024-10-14"),
    ("It closed on 14/11/2023.", "2023-11-14", "2023-11-14"),
    ("It closed on Boxing Day.", "2023-12-26", "2023-12-26"),
    ("It closed on Good Friday.", "2024-03-29", "2024-03-29"),
    ("It closed in the last week of September.", "2024-09-24", "2024-09-30"),
    ("So far in October, 9 have died.", "2024-10-01", "2024-10-16"),
    ("Profit rose in 2022/23.", "2022-04-01", "2023-03-31"),
    ("Profit rose in 2022-23.", "2022-07-01", "2023-06-30"),
    ("Profit rose in the 2022-23 financial year.", "2022-04-01", "2023-03-31"),
    ("Profit rose in the decade to 2020.", "2011-01-01", "2020-12-31"),
    ("It comes a week after the city sued.", "2024-10-06", "2024-10-12"),
    ("Three days after the storm hit, officials say 14 are dead.", "2024-10-13", "2024-10-13"),
]


@pytest.mark.parametrize(("sentence", "first", "last"), GONE, ids=[one for one, _, _ in GONE])
def test_what_has_been_has_the_day_gone_by(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == ("period", first, last)


FROM_ANOTHER = [
    ("In May it was 3. The following month it was 4.", "period", "2024-06-01", "2024-06-30"),
    ("It hit on Jan. 14, 2022. Speeds had dropped that morning.", "period", "2022-01-14", "2022-01-14"),
    ("They sued on Oct. 1. Sales rose in the week after the suit.", "period", "2024-10-02", "2024-10-08"),
    ("They won on Oct. 8, a week after the vote.", "period", "2024-10-01", "2024-10-01"),
    ("In the second quarter it rose from the previous quarter.", "baseline", "2024-01-01", "2024-03-31"),
    ("In May it rose 3 percent month on month.", "baseline", "2024-04-01", "2024-04-30"),
    (
        "In the year to March it was 9, up from 8 in the previous 12 months.",
        "baseline",
        "2022-04-01",
        "2023-03-31",
    ),
]


@pytest.mark.parametrize(
    ("text", "role", "first", "last"), FROM_ANOTHER, ids=[text for text, _, _, _ in FROM_ANOTHER]
)
def test_a_time_counted_from_another_takes_it_from_the_text(
    text: str, role: str, first: str, last: str
) -> None:
    assert read(text) == (role, first, last)


RUNS = [
    ("Thefts rose for the third month in a row.", "2024-07-01", "2024-09-30"),
    ("In 2023 thefts rose for a third straight year.", "2021-01-01", "2023-12-31"),
    ("Thefts rose in each of the past three years.", "2021-01-01", "2023-12-31"),
    ("The plan would halve it within six weeks.", "2024-10-16", "2024-11-27"),
]


@pytest.mark.parametrize(("sentence", "first", "last"), RUNS, ids=[one for one, _, _ in RUNS])
def test_times_in_a_row_and_a_limit_ahead_have_days_but_stay_lengths(
    sentence: str, first: str, last: str
) -> None:
    assert read(sentence) == ("duration", first, last)


@pytest.mark.parametrize(
    "sentence",
    ["Crews wished all a merry Christmas.", "The Christmas tree cost much.", "Spring rolls are off."],
)
def test_a_name_that_only_describes_is_no_time(sentence: str) -> None:
    assert find_periods(sentence, PUBLISHED) == ()


def test_before_a_time_gone_by_stays_open_and_says_why() -> None:
    (phrase,) = find_periods("It had closed before 2019.", PUBLISHED)

    assert (phrase.period, phrase.why) == (None, "has no beginning")


@given(st.integers(1990, 2040), st.integers(0, 3), st.integers(1, 12))
def test_quarters_counted_back_end_where_the_next_begins(year: int, quarter: int, steps: int) -> None:
    start = date(year, 3 * quarter + 1, 1)
    this = Period(start=start, end=Period.month(year, 3 * quarter + 3).end)
    back = earlier_than("quarter", this, steps)
    nearer = earlier_than("quarter", this, steps - 1)

    assert back is not None
    assert nearer is not None
    assert back.tiled_by([back])
    assert (nearer.start - back.end).days == 1


@given(st.integers(1, 12), st.sampled_from(["year", "month", "quarter"]))
def test_a_run_tiles_its_units_up_to_publication(number: int, unit: str) -> None:
    words = "two three four five six seven eight nine ten eleven twelve thirteen".split()[number - 1]
    (phrase,) = find_periods(f"It rose for {words} straight {unit}s.", PUBLISHED)

    assert phrase.period is not None
    months = {"year": 12, "quarter": 3, "month": 1}[unit] * (number + 1)
    first, last = phrase.period.start, phrase.period.end
    assert phrase.period.whole_months
    assert (last.year - first.year) * 12 + last.month - first.month + 1 == months


TERMS = [
    ("Arrests rose in the first 100 days of the new administration.", "2021-01-20", "2021-04-29"),
    ("They fell in the first year of the Obama administration.", "2009-01-20", "2010-01-19"),
    ("They made 9 in the first six months under President Trump.", "2017-01-20", "2017-07-19"),
    ("It has made 40,000 arrests since President Biden took office.", "2021-01-20", "2021-01-20"),
]


@pytest.mark.parametrize(("sentence", "first", "last"), TERMS, ids=[one for one, _, _ in TERMS])
def test_times_counted_from_an_inauguration(sentence: str, first: str, last: str) -> None:
    found = find_periods(sentence, date(2021, 10, 16))[-1].period

    assert found is not None
    assert (found.start.isoformat(), found.end.isoformat()) == (first, last)


def test_an_administration_is_new_for_little_more_than_a_year() -> None:
    assert not find_periods("They rose in the first months of the administration.", PUBLISHED)
