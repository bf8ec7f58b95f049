"""When a figure was so that names its own time, borrows one, or has none; articles of 20 September 2024."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

    Finder = Callable[..., list[Claim]]


def days(text: str) -> Period | None:
    """As in "2023", "2024-05", "2024-09-19", "2024-01-01..2024-06-30" or "open"."""
    if text == "open":
        return None
    first, _, last = text.partition("..")
    if last:
        return Period.model_validate({"start": first, "end": last})
    if len(first) == len("2024-09-19"):
        return Period.model_validate({"start": first, "end": first})
    year, _, month = first.partition("-")
    return Period.month(int(year), int(month)) if month else Period.year(int(year))


def the_one(claims: list[Claim], words: str) -> Claim:
    """The claim with the words in it, the shortest of several."""
    return min((claim for claim in claims if words in claim.text), key=lambda claim: len(claim.text))


TO_DATE = "2024-01-01..2024-09-20"

OWN = [
    ("The council built 214 homes in the 2022-23 financial year.", "214 homes", "2022-04-01..2023-03-31"),
    ("Burglaries fell 9 percent in the year to June.", "9 percent", "2023-07-01..2024-06-30"),
    ("Burglaries fell 9 percent in the three months to August.", "9 percent", "2024-06-01..2024-08-31"),
    ("The district counted 900 students in the 2022-23 school year.", "900", "2022-07-01..2023-06-30"),
    ("Police made 31 arrests over the Labor Day weekend.", "31 arrests", "2024-08-30..2024-09-02"),
    ("Police made 31 arrests overnight.", "31 arrests", "2024-09-19..2024-09-20"),
    ("The force expects 900 robberies this year.", "900 robberies", "2024"),
    ("Unemployment will reach 9 percent by 2030.", "9 percent", "2030"),
    ("Robberies since May have reached 310.", "310", "2024-05-01..2024-09-20"),
    ("The city has recorded 310 robberies since Aug. 1.", "310 robberies", "2024-08-01..2024-09-20"),
    (
        "A lawsuit filed Monday says that the chain sold 900 guns between 2019 and 2021.",
        "900",
        "2019-01-01..2021-12-31",
    ),
]


@pytest.mark.parametrize(("text", "words", "period"), OWN, ids=[text for text, _, _ in OWN])
def test_a_figure_has_the_time_that_its_words_name(
    claims_of: Finder, text: str, words: str, period: str
) -> None:
    assert the_one(claims_of(text), words).period == days(period)


BORROWED = [
    ("Robberies fell 9 percent last year, to 412.", "412", "2023"),
    ("Robberies fell 9 percent last year. Burglaries dropped to 318.", "318", "2023"),
    ("The ferry ran aground on Sept. 3. Eleven people were hurt.", "Eleven", "2024-09-03"),
    ("The unemployment rate rose in July. Employers added 900 jobs.", "900 jobs", "2024-07"),
    ("Robberies fell in August. They reached 40 in August 2023. Burglaries fell to 31.", "31", "2024-08"),
    ("Robberies fell 9 percent in 2023, up from 300. Burglaries dropped to 80.", "80", "2023"),
    ("Robberies fell 9 percent so far this year. Burglaries are down 3 percent.", "3 percent", TO_DATE),
]


@pytest.mark.parametrize(("text", "words", "period"), BORROWED, ids=[text for text, _, _ in BORROWED])
def test_a_figure_without_a_time_takes_that_of_the_figures_before(
    claims_of: Finder, text: str, words: str, period: str
) -> None:
    assert the_one(claims_of(text), words).period == days(period)


OPEN = [
    ("Robberies fell 9 percent in 2022. The company employs 340 people.", "340"),
    ("The plant opened in 2019. It would cost 900 jobs.", "900"),
    ("Robberies fell 9 percent in 2019. Burglaries are down 3 percent.", "3 percent"),
    ("The bridge will open in July. Wages rise by 5 percent a year.", "5 percent"),
]


@pytest.mark.parametrize(("text", "words"), OPEN, ids=[text for text, _ in OPEN])
def test_a_state_a_plan_and_a_habit_borrow_no_time_gone_by(claims_of: Finder, text: str, words: str) -> None:
    found = [claim for claim in claims_of(text) if words in claim.text]

    assert {claim.period for claim in found} <= {None}


NOW = [
    ("The unemployment rate now stands at 7.4 percent.", "7.4"),
    ("Robberies were 300 in 2019. The rate is 7.4 percent now.", "7.4"),
]


@pytest.mark.parametrize(("text", "words"), NOW, ids=[text for text, _ in NOW])
def test_what_is_so_now_is_so_on_the_day_of_the_article(claims_of: Finder, text: str, words: str) -> None:
    assert the_one(claims_of(text), words).period == days("2024-09-20")


AGAINST = [
    ("Rents have risen by 27 percent since 2021.", "2024-09-20", "2021"),
    ("Rents have gone up by 17 percent in a year.", "2024-09-20", "2023-09-20"),
    ("Rents have gone up by 17 percent in three years.", "2024-09-20", "2021-09-20"),
    ("Rents have gone up by 17 percent over the past five years.", "2024-09-20", "2019-09-20"),
    ("Fares are up 18 percent on 2020.", "2024-09-20", "2020"),
    ("Fares are up 18 percent on last year.", TO_DATE, "2023-01-01..2023-09-20"),
    ("Fares rose 3 percent in August.", "2024-08", "2023-08"),
    ("Unemployment rose 3 points in August.", "2024-08", "2024-07"),
    ("Fares rose 3 percent in the second quarter.", "2024-04-01..2024-06-30", "2023-04-01..2023-06-30"),
    ("Fares rose 3 percent in the year to June.", "2023-07-01..2024-06-30", "2022-07-01..2023-06-30"),
    ("Fares will rise 3 percent in 2026.", "2026", "open"),
    ("The bank cut its main rate by 2 percent on Thursday.", "2024-09-19", "open"),
    ("Robberies fell in July. Fares have risen by 4 percent since last July.", "2024-07", "2023-07"),
]


@pytest.mark.parametrize(("text", "period", "baseline"), AGAINST, ids=[text for text, _, _ in AGAINST])
def test_a_change_is_measured_against_what_it_names_else_what_is_usual(
    claims_of: Finder, text: str, period: str, baseline: str
) -> None:
    change = [claim for claim in claims_of(text) if claim.kind == "change"][-1]

    assert (change.period, change.baseline) == (days(period), days(baseline))


LOOKING_BACK = [
    ("Robberies fell to 412 last year, the fewest since 2009.", "2023", "2009"),
    (
        "Robberies fell to 412 last year, the fewest since counting began in 2009.",
        "2023",
        "2009-01-01..2022-12-31",
    ),
    ("Robberies fell to 412 last year, the fewest in a decade.", "2023", "2013-01-01..2022-12-31"),
]


@pytest.mark.parametrize(
    ("text", "period", "baseline"), LOOKING_BACK, ids=[text for text, _, _ in LOOKING_BACK]
)
def test_a_rank_looks_back_to_a_year_or_over_the_years(
    claims_of: Finder, text: str, period: str, baseline: str
) -> None:
    rank = next(claim for claim in claims_of(text) if claim.kind == "rank")

    assert (rank.period, rank.baseline) == (days(period), days(baseline))


RUNS = [
    ("Car thefts rose for the third straight year.", "2022-01-01..2024-12-31"),
    (
        "Robberies fell 9 percent in 2023. Car thefts rose for the third straight year.",
        "2021-01-01..2023-12-31",
    ),
]


@pytest.mark.parametrize(("text", "period"), RUNS, ids=[text for text, _ in RUNS])
def test_a_trend_for_years_in_a_row_runs_over_them_and_has_no_baseline(
    claims_of: Finder, text: str, period: str
) -> None:
    trend = next(claim for claim in claims_of(text) if claim.kind == "trend")

    assert (trend.period, trend.baseline) == (days(period), None)


EVENTS = [
    ("The council adopted the ordinance on Tuesday.", "2024-09-17"),
    ("Lawyers for the city go to federal court Monday.", "2024-09-23"),
    (
        "The bureau said Monday that the city would not qualify for aid unless it opened its jail.",
        "2024-09-16",
    ),
    ("The company was sued on Monday. The council adopted the ordinance.", "2024-09-16"),
    ("The judge blocked the order, signed in May.", "2024-05"),
    ("The suit was filed in May. The ordinance bars agents from the jail.", "open"),
]


@pytest.mark.parametrize(("text", "period"), EVENTS, ids=[text for text, _ in EVENTS])
def test_an_event_has_the_time_that_it_happened_or_is_to(claims_of: Finder, text: str, period: str) -> None:
    event = [claim for claim in claims_of(text) if claim.kind == "event"][-1]

    assert event.period == days(period)


def test_what_a_report_tells_in_the_past_is_of_the_day_that_its_first_sentences_are_about(
    claims_of: Finder,
) -> None:
    text = "The council adopted the ordinance on Tuesday. Nobody left early. Residents held 31 signs."

    assert the_one(claims_of(text), "31 signs").period == days("2024-09-17")


def test_turnout_right_after_a_federal_election_is_of_its_day(claims_of: Finder) -> None:
    claims = claims_of("Turnout was 57 percent.", published=date(2022, 11, 16))

    assert [claim.period for claim in claims] == [days("2022-11-08")]


def test_at_this_time_last_year_is_the_same_day(claims_of: Finder) -> None:
    claims = claims_of("At this time last year, the city had 61 homicides.")

    assert the_one(claims, "61 homicides").period == days("2023-09-20")


def test_a_headline_has_the_time_that_its_story_names_first(claims_of: Finder) -> None:
    claims = claims_of("Robberies fall 9 percent\n\nPolice counted 412 robberies last year.", dateline="")

    assert the_one(claims, "9 percent").period == Period.year(2023)


def test_a_cause_has_the_time_of_its_outcome(claims_of: Finder) -> None:
    claims = claims_of(
        "Robberies fell 9 percent in 2023. The mayor credited patrols for the drop in robberies."
    )

    assert next(claim for claim in claims if claim.kind == "causal").period == Period.year(2023)


def test_without_a_day_of_publication_what_is_so_now_stays_open(claims_of: Finder) -> None:
    claims = claims_of("The unemployment rate now stands at 7.4 percent.", published=None)

    assert [claim.period for claim in claims] == [None]
