"""Years that do not begin in January: whose they are, as the words around tell."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.periods import find_periods
from onrecord.record import Period

PUBLISHED = date(2024, 9, 20)
FEDERAL = Period(start=date(2022, 10, 1), end=date(2023, 9, 30))
LOCAL = Period(start=date(2022, 7, 1), end=date(2023, 6, 30))


def year_in(text: str, fiscal_month: int | None = None, nation: str = "") -> Period | None:
    (phrase,) = find_periods(text, PUBLISHED, fiscal_month=fiscal_month, nation=nation)
    return phrase.period


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agency spent it in fiscal 2023.", LOCAL),
        ("The federal government spent it in fiscal year 2023.", FEDERAL),
        ("The city got it from Congress in fiscal 2023.", FEDERAL),
        ("The state collected it in fiscal year 2023.", LOCAL),
        ("School officials spent it in the 2023 fiscal year.", LOCAL),
        ("The mayor's office spent it in FY23.", LOCAL),
    ],
)
def test_a_fiscal_year_is_that_of_whoever_is_told_of(text: str, expected: Period) -> None:
    assert year_in(text) == expected


@pytest.mark.parametrize(
    ("text", "nation", "first", "last"),
    [
        ("Ferries carried 3 million last financial year.", "Australia", (2023, 7), (2024, 6)),
        ("Ferries carried 3 million last financial year.", "UK", (2023, 4), (2024, 3)),
        ("Ferries carried 3 million last fiscal year.", "Canada", (2023, 4), (2024, 3)),
        ("Ferries carried 3 million last financial year.", "Ireland", (2023, 1), (2023, 12)),
        ("Ferries carried 3 million last financial year.", "", (2023, 7), (2024, 6)),
        ("Ferries cost £3 million last financial year.", "", (2023, 4), (2024, 3)),
        ("The mayor spent it in the fiscal year just ended.", "", (2023, 7), (2024, 6)),
        ("The mayor spent it in the school year that has just ended.", "", (2023, 7), (2024, 6)),
    ],
)
def test_a_financial_year_is_that_of_the_nation(
    text: str, nation: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    assert year_in(text, nation=nation) == Period(
        start=Period.month(*first).start, end=Period.month(*last).end
    )


def test_this_financial_year_has_run_to_the_day() -> None:
    to_date = year_in("It has rained on 30 days this financial year.", nation="Australia")
    ahead = year_in("It will spend $2 million this financial year.", nation="Australia")

    assert to_date == Period(start=date(2024, 7, 1), end=PUBLISHED)
    assert ahead == Period(start=date(2024, 7, 1), end=date(2025, 6, 30))


@given(st.integers(1, 12))
def test_the_readers_own_month_goes_before_the_words(month: int) -> None:
    named = year_in("The state spent it in fiscal 2023.", fiscal_month=month)

    assert named is not None
    assert named.start.month == month
    assert (named.end.year, named.start.year) == (2023, 2023 - (month > 1))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It rose in the year that began July 1.", date(2024, 7, 1), date(2025, 6, 30)),
        ("It rose in the fiscal year that ended June 30.", date(2023, 7, 1), date(2024, 6, 30)),
        ("The gap for this fiscal year, which ends Sept. 30, grew.", date(2023, 10, 1), date(2024, 9, 30)),
        ("In its first year, which ended June 30, it lent 40 boats.", date(2023, 7, 1), date(2024, 6, 30)),
    ],
)
def test_a_year_runs_to_or_from_the_day_named(text: str, first: date, last: date) -> None:
    assert year_in(text) == Period(start=first, end=last)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The city took in $3 million for the fiscal year so far.",
            Period(start=date(2024, 7, 1), end=PUBLISHED),
        ),
        ("Cases rose in the 2022-2023 season.", Period(start=date(2022, 7, 1), end=date(2023, 6, 30))),
        ("Buses carried 3 million in fiscal 2023.", LOCAL),
    ],
)
def test_fiscal_and_split_years_of_other_words(text: str, expected: Period) -> None:
    assert year_in(text) == expected


def test_a_state_by_its_name_counts_from_july() -> None:
    text = "Sales taxes in Ohio fell. In the first five months of the fiscal year they are down 3 percent."

    found = find_periods(text, date(2015, 12, 18))[-1].period

    assert found is not None
    assert (found.start, found.end) == (date(2015, 7, 1), date(2015, 11, 30))


@pytest.mark.parametrize(
    ("text", "state", "first"),
    [
        ("The county spent it in fiscal 2023.", "TX", date(2022, 10, 1)),
        ("The state spent it in fiscal 2023.", "TX", date(2022, 9, 1)),
        ("The state spent it in fiscal 2023.", "NY", date(2022, 4, 1)),
        ("The county spent it in fiscal 2023.", "OH", date(2022, 7, 1)),
        ("The county's school boards spent it in fiscal 2023.", "TX", date(2022, 7, 1)),
        ("For 2022-23 the budget foresees $44 million.", "FL", date(2022, 10, 1)),
        ("Enrollment rose in 2022-23.", "FL", date(2022, 7, 1)),
        ("The county spent it in fiscal 2023. The fiscal year began in January.", "TX", date(2023, 1, 1)),
    ],
)
def test_fiscal_years_are_those_of_the_state(text: str, state: str, first: date) -> None:
    phrase = find_periods(text, PUBLISHED, state=state)[0]
    assert phrase.period is not None
    assert phrase.period.start == first


def test_a_fiscal_year_begins_with_the_months_that_open_it() -> None:
    text = "Receipts fell in October and November, the first two months of the fiscal year."
    period = find_periods(text, PUBLISHED)[-1].period
    assert period is not None
    assert period.start.month == 10


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Enrollment in the district's schools fell by 89 this year.", "2024-07-01", "2025-06-30"),
        ("The district enrolled 40 fewer students last year.", "2023-07-01", "2024-06-30"),
        ("The police department enrolled 40 recruits last year.", "2023-01-01", "2023-12-31"),
        ("The city had 12 fires this year.", "2024-01-01", "2024-09-20"),
    ],
)
def test_a_year_of_enrollment_is_a_school_year(text: str, first: str, last: str) -> None:
    assert year_in(text) == Period(start=date.fromisoformat(first), end=date.fromisoformat(last))
