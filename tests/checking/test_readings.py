"""A claim's readings: every fair measure, place, source, end and population, from one fetch, weighed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from checking.by_hand import CHICAGO, MIAMI_DADE, MIAMI_DADE_POLICE, Check, days, exactly, make_claim
from checking.sample import PUBLISHED, SAMPLE
from onrecord.checking import check_claims
from onrecord.checking.fair_periods import fair_periods
from onrecord.checking.phrasing import Phrasing
from onrecord.record import Period, Query, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims import Claim

KINDS = {"level", "change", "comparison", "trend", "share"}
EARLY_AUGUST = days("2017-01-01", "2017-08-10")


def periods(text: str, period: Period, published: date | None = None, **slots: object) -> list[Period | None]:
    claim = make_claim("level", "homicide", CHICAGO, text=text, period=period, **slots)
    return [one.period for one in fair_periods(claim, Phrasing.of(claim, ""), published)]


@pytest.fixture
def asked(record: Record, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Query]]:
    """The queries that run while a test checks claims."""
    queries: list[Query] = []
    real = Record.tuples

    def listening(self: Record, query: Query) -> list[tuple[object, ...]]:
        queries.append(query)
        return real(self, query)

    monkeypatch.setattr(Record, "tuples", listening)
    yield queries
    assert record is not None


class TestPeriods:
    def test_early_august_ends_on_any_of_its_first_ten_days(self) -> None:
        found = periods("from January to early August", EARLY_AUGUST)

        assert {p.end.day for p in found if p} == set(range(1, 11))
        assert {p.start for p in found if p} == {date(2017, 1, 1)}
        assert found[0] == EARLY_AUGUST

    @pytest.mark.parametrize(
        ("words", "end", "first", "last"),
        [("mid-August", 15, 11, 20), ("late August", 31, 21, 31), ("late Aug.", 31, 21, 31)],
    )
    def test_the_middle_and_the_end_of_a_month(self, words: str, end: int, first: int, last: int) -> None:
        found = periods(f"through {words}", days("2017-01-01", f"2017-08-{end}"))

        assert sorted(p.end.day for p in found if p) == list(range(first, last + 1))

    def test_the_baseline_moves_along(self) -> None:
        claim = make_claim(
            "change", "homicide", CHICAGO, text="to early August", period=EARLY_AUGUST,
            baseline=EARLY_AUGUST.shifted(-1),
        )  # fmt: skip

        found = fair_periods(claim, Phrasing.of(claim, ""), None)

        assert all(one.period and one.baseline == one.period.shifted(-1) for one in found)

    @pytest.mark.parametrize(
        ("text", "period"),
        [
            ("through August 10", EARLY_AUGUST),
            ("in early August", days("2017-08-01", "2017-08-10")),
            ("through early July", EARLY_AUGUST),
        ],
    )
    def test_a_plain_day_a_stretch_inside_the_month_and_another_month_stay_one(
        self, text: str, period: Period
    ) -> None:
        assert periods(text, period) == [period]

    def test_the_past_five_years_are_fairly_five_whole_years_too(self) -> None:
        past = days("2013-01-10", "2018-01-09")

        found = periods("over the past five years", past, date(2018, 1, 10))

        assert found == [past, days("2013-01-01", "2017-12-31")]


class TestWeights:
    def test_a_figure_right_at_one_fair_end_is_not_wrong(self, check: Check) -> None:
        """416 killings are the portal's count of days that the police's own reaches some days later."""
        period = days("2017-01-01", "2017-08-10")
        found = check(
            "level", "homicide", CHICAGO, text="through early August", period=period,
            value=exactly(431, "count"),
        )  # fmt: skip

        assert len({reading.period for reading in found.readings}) == 10
        assert found.verdict in {"holds", "holds_roughly"}

    def test_readings_come_with_the_weightiest_first(self, check: Check) -> None:
        found = check(
            "level", "homicide", MIAMI_DADE, period=Period.year(2015), value=exactly(86, "count"),
            speaker="Miami-Dade Police Department",
        )  # fmt: skip

        scores = [reading.score for reading in found.readings]
        assert scores == sorted(scores, reverse=True)
        assert found.readings[0].place == MIAMI_DADE_POLICE

    def test_a_rate_is_computed_on_every_fair_population(self, check: Check) -> None:
        found = check(
            "level", "homicide_rate", CHICAGO, period=Period.year(2015), value=exactly(17, "rate_per_100k")
        )

        marshall = [r.computed.number for r in found.readings if r.source == "marshall_2016" and r.computed]
        assert len(marshall) == 2
        assert marshall[0] == pytest.approx(marshall[1], rel=0.02)

    def test_two_meanings_of_a_rate_that_disagree_make_it_depend(self, check: Check) -> None:
        found = check(
            "level",
            "homicide_clearance_rate",
            CHICAGO,
            period=Period.year(2016),
            value=exactly(20, "percent"),
        )

        assert found.verdict == "depends"
        assert {reading.verdict for reading in found.readings} >= {"holds", "off"}
        assert "which does not" in found.explanation


class TestFetching:
    def test_all_rows_for_the_claims_of_an_article_come_from_one_query(
        self, record: Record, asked: list[Query]
    ) -> None:
        claims = [
            claim
            for name, claim in SAMPLE.items()
            if claim.kind in KINDS and name != "a measure that the place lacks"
        ]

        findings = check_claims(claims, [], date(2018, 1, 10), record)

        observed = [query for query in asked if '"row"' in query.sql and "FROM observations" in query.sql]
        assert len(findings) == len(claims)
        assert len(observed) == 1

    def test_a_claim_alone_and_among_others_gets_the_same_finding(self, record: Record) -> None:
        names = [name for name in SAMPLE if PUBLISHED[name] == date(2018, 1, 10)]
        together = check_claims([SAMPLE[name] for name in names], [], date(2018, 1, 10), record)

        for name, found in zip(names, together, strict=True):
            assert check_claims([SAMPLE[name]], [], date(2018, 1, 10), record) == [found], name

    def test_the_order_of_the_claims_does_not_matter(self, record: Record) -> None:
        claims = [claim.model_copy(update={"id": name}) for name, claim in SAMPLE.items()]

        def bytes_of(some: list[Claim]) -> list[str]:
            found = check_claims(some, [], date(2018, 1, 10), record)
            return sorted(one.model_dump_json() for one in found)

        assert bytes_of(claims) == bytes_of(claims[::-1])
