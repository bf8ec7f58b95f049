"""Which figure was current when the article appeared, and which is now: with the real record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from checking.by_hand import exactly
from checking.sample import level
from onrecord.checking import Finding, check_claims
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.checking import Reading
    from onrecord.record import Record

IN_2016 = Period.year(2016)


def told(record: Record, number: float, published: date | None) -> Finding:
    """The finding on so many homicides in Chicago in 2016, in an article of that day."""
    return check_claims([level(exactly(number, "count"), IN_2016)], [], published, record)[0]


def number(reading: Reading) -> float:
    assert reading.computed is not None
    return reading.computed.number


@pytest.mark.parametrize("claimed", [650, 762, 771, 788])
def test_an_article_of_2019_had_the_restated_count(record: Record, claimed: float) -> None:
    vintage = told(record, claimed, date(2019, 5, 5)).vintage

    assert vintage is not None
    assert vintage.known
    assert (number(vintage.then), str(vintage.then.published)) == (771, "2018-01-31")
    assert (number(vintage.now), str(vintage.now.published)) == (780, "2022-05-06")


def test_an_article_of_the_end_of_january_2017_had_the_first_count(record: Record) -> None:
    vintage = told(record, 762, date(2017, 1, 31)).vintage

    assert vintage is not None
    assert (vintage.known, number(vintage.then), number(vintage.now)) == (True, 762, 780)


def test_before_any_count_is_known_to_have_appeared_the_first_is_named_as_such(record: Record) -> None:
    vintage = told(record, 762, date(2017, 1, 5)).vintage

    assert vintage is not None
    assert (vintage.known, number(vintage.then), number(vintage.now)) == (False, 762, 780)


def test_an_article_after_the_last_count_has_nothing_to_tell(record: Record) -> None:
    assert told(record, 762, date(2023, 5, 5)).vintage is None


def test_nor_has_one_without_a_date(record: Record) -> None:
    assert told(record, 762, None).vintage is None


def test_both_are_readings_of_the_finding_with_their_verdicts(record: Record) -> None:
    finding = told(record, 762, date(2017, 1, 31))

    assert finding.vintage is not None
    assert {finding.vintage.then, finding.vintage.now} <= set(finding.readings)
    assert (finding.vintage.then.verdict, finding.vintage.now.verdict) == ("holds", "holds_roughly")
