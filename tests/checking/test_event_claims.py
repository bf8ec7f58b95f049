"""Suits, policies and their ends are looked up by kind, place, act and time."""

from __future__ import annotations

from datetime import date

import pytest

from checking.by_hand import CHICAGO, MIAMI_DADE, Check, days, exactly, make_claim
from onrecord.checking import check_claims
from onrecord.record import Period, Record

LAST_WEEK = days("2017-08-06", "2017-08-12")


def test_the_suit_filed_the_week_before_holds_with_docket_and_date(check: Check) -> None:
    finding = check("event", "lawsuit", CHICAGO, act="filed", period=LAST_WEEK)

    assert finding.verdict == "holds"
    assert "1:17-cv-05720" in finding.explanation
    assert "August 7, 2017" in finding.explanation
    assert finding.rows[0]["date_start"] == "2017-08-07"


def test_the_end_of_a_2013_policy_is_found_by_the_year_of_the_policy(check: Check) -> None:
    finding = check("event", "detainer_policy", MIAMI_DADE, act="ended", period=Period.year(2013))

    assert finding.verdict == "holds"
    assert {row["act"] for row in finding.rows} == {"adopted", "ended"}
    assert "R-1008-13" in finding.explanation
    assert "December 3, 2013" in finding.explanation
    assert "January 26, 2017" in finding.explanation


def test_or_by_the_day_on_which_it_ended(check: Check) -> None:
    period = days("2017-01-01", "2017-08-16")

    finding = check("event", "detainer_policy", MIAMI_DADE, act="ended", period=period)

    assert finding.verdict == "holds"
    assert {row["act"] for row in finding.rows} == {"adopted", "ended"}


@pytest.mark.parametrize(("year", "verdict"), [(2013, "holds"), (2009, "no_data")])
def test_a_year_in_the_words_must_be_that_of_what_was_ended(check: Check, year: int, verdict: str) -> None:
    period, words = days("2017-01-01", "2017-01-31"), f"in January reversed a {year} policy"
    finding = check("event", "detainer_policy", MIAMI_DADE, act="ended", period=period, text=words)

    assert finding.verdict == verdict


@pytest.mark.parametrize(
    ("place", "act", "period"),
    [
        (CHICAGO, "filed", days("2017-07-30", "2017-08-05")),
        (CHICAGO, "ended", LAST_WEEK),
        ("city:1245000", "filed", LAST_WEEK),
    ],
)
def test_another_week_act_or_place_is_no_data(check: Check, place: str, act: str, period: Period) -> None:
    finding = check("event", "lawsuit", place, act=act, period=period)

    assert finding.verdict == "no_data"
    assert not finding.rows


def test_what_comes_nearest_is_shown_with_its_date_and_no_figure(check: Check) -> None:
    finding = check("event", "detainer_policy", MIAMI_DADE, act="ended", period=Period.year(2009))

    assert finding.verdict == "no_data"
    assert finding.nearest[0].computed is None
    assert "another event" in finding.nearest[0].why


def test_an_article_cannot_mean_what_came_after_it(check: Check) -> None:
    before = date(2017, 8, 5)

    assert check("event", "lawsuit", CHICAGO, act="filed", published=before).verdict == "no_data"


def test_an_act_that_the_text_leaves_open_holds_no_more_than_roughly(check: Check) -> None:
    finding = check("event", "lawsuit", CHICAGO, act="other", period=LAST_WEEK)

    assert finding.verdict == "holds_roughly"


def test_a_kind_of_event_that_the_record_does_not_keep(check: Check) -> None:
    finding = check("event", "homicide", CHICAGO, act="filed", period=LAST_WEEK)

    assert finding.verdict == "no_data"


def test_an_event_without_a_place_is_not_guessed(check: Check) -> None:
    assert check("event", "lawsuit", None, act="filed", period=LAST_WEEK).verdict == "no_data"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Sessions took office", "holds"),
        ("Jeff Sessions, who took office", "holds"),
        ("Holder took office", "no_data"),
        ("the attorney general took office", "no_data"),
    ],
)
def test_an_office_is_taken_by_whom_the_words_name(check: Check, words: str, verdict: str) -> None:
    """The month in which Sessions became attorney general is not that in which Holder did."""
    month = days("2017-02-01", "2017-02-28")

    finding = check("event", "office_holding", "country:1", act="took_office", period=month, text=words)

    assert finding.verdict == verdict


def test_an_event_that_the_text_denies_is_contradicted_by_the_record(record: Record) -> None:
    claim = make_claim("event", "lawsuit", CHICAGO, act="filed", period=LAST_WEEK)
    denied = claim.model_copy(update={"stance": "denied"})

    (finding,) = check_claims([denied], [], date(2017, 8, 16), record)

    assert finding.verdict == "contradicted"
    assert finding.explanation.endswith("which the claim denies.")


@pytest.mark.parametrize("act", ["withheld", "awarded"])
def test_an_amount_awarded_or_withheld_has_no_verdict_and_the_records_amounts_beside_it(
    check: Check, act: str
) -> None:
    amount = exactly(9_000_000, "usd")
    finding = check("event", "byrne_jag_grant", CHICAGO, act=act, period=Period.year(2017), value=amount)

    assert finding.verdict == "no_data"
    assert [near.computed and near.computed.number for near in finding.nearest] == [2_019_194, 17_233]
    assert finding.explanation.endswith(
        "; the record’s nearest figure is $2,019,194 (Byrne Justice Assistance Grant in Chicago, October "
        "2016 to September 2017)."
    )


def test_an_act_without_an_amount_has_nothing_beside_it(check: Check) -> None:
    finding = check("event", "byrne_jag_grant", CHICAGO, act="withheld", period=Period.year(2017))

    assert (finding.verdict, finding.nearest) == ("no_data", ())
