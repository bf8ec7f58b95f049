"""What a claim says never becomes SQL, and the query that a finding shows gives the rows that it shows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
import sqlglot
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp

from checking.by_hand import CHICAGO, days, exactly, make_claim
from checking.sample import PUBLISHED, SAMPLE
from onrecord.checking import check_claims
from onrecord.checking.query import filled
from onrecord.checking.shelves import (
    Wanted,
    changes_query,
    events_query,
    everywhere_query,
    observations_query,
)
from onrecord.errors import RecordError
from onrecord.record import Period, Query, Record

if TYPE_CHECKING:
    from onrecord.claims import Claim

HOSTILE = [
    "'; DROP TABLE observations; --",
    '" OR 1=1 --',
    "city:1714000' UNION SELECT * FROM sources --",
    "$v0",
    "$v",
    "%s {0} :p ?",
    "read_csv('/etc/passwd')",
    "\\'; ATTACH 'x' AS y; --",
    "☃ '' \"\" `` /* */",
    "x" * 5000,
]
KINDS = ["level", "change", "comparison", "rank", "share", "trend", "event"]
WINDOW = days("2017-01-01", "2017-08-13")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_in_every_slot_find_nothing_and_break_nothing(
    record: Record, kind: str, words: str
) -> None:
    before = record.sql("SELECT count(*) FROM observations").rows
    slots = {
        "period": WINDOW,
        "value": exactly(10, "count"),
        "direction": "up",
        "act": "filed",
        "text": words,
    }
    claims = [
        make_claim(kind, words, CHICAGO, **slots),
        make_claim(kind, "homicide", words, **slots),
        make_claim(kind, "homicide", CHICAGO, versus=words, **slots),
        make_claim(kind, words, words, versus=words, **slots),
    ]

    findings = check_claims(claims, [], date(2017, 8, 16), record, words)

    assert findings[0].verdict in {"no_data", "not_checkable"}
    assert findings[1].verdict in {"no_data", "not_checkable"}
    assert findings[3].verdict in {"no_data", "not_checkable"}
    assert record.sql("SELECT count(*) FROM observations").rows == before


@pytest.mark.parametrize("name", SAMPLE)
def test_the_shown_query_gives_the_shown_rows(record: Record, name: str) -> None:
    (finding,) = check_claims([SAMPLE[name]], [], PUBLISHED[name], record)
    if not finding.query:
        assert not finding.rows
        return

    again = record.sql(finding.query)

    assert [dict(zip(again.columns, row, strict=True)) for row in again.rows] == list(finding.rows)


@pytest.mark.parametrize("name", SAMPLE)
def test_the_shown_query_is_one_select_of_the_record_s_own_tables(record: Record, name: str) -> None:
    (finding,) = check_claims([SAMPLE[name]], [], PUBLISHED[name], record)
    if not finding.query:
        return

    (tree,) = sqlglot.parse(finding.query, dialect="duckdb")

    assert isinstance(tree, exp.Query)
    assert {table.name for table in tree.find_all(exp.Table)} <= {"observations", "changes", "events"}


@pytest.mark.parametrize(
    "query",
    [
        observations_query([Wanted(("m'",), ("p'",)), Wanted(("m'",), ("p'",), WINDOW)]),
        everywhere_query(("m'", "n"), "city'", WINDOW),
        changes_query(),
        events_query(),
    ],
)
def test_no_value_stands_in_the_sql_that_runs(query: Query) -> None:
    literals = {str(literal.this) for literal in query.tree.find_all(exp.Literal)}

    assert literals <= {"day"}
    assert "'" not in query.sql.replace("'day'", "")


@given(values=st.lists(st.text(max_size=30), min_size=3, max_size=3))
def test_values_written_into_a_shown_query_read_back_as_themselves(values: list[str]) -> None:
    text = filled("SELECT $v AS a, $v AS b, $v AS c", values)

    (tree,) = sqlglot.parse(text, dialect="duckdb")

    assert tree is not None
    assert [literal.this for literal in tree.find_all(exp.Literal)] == values


def test_days_and_numbers_are_written_in_as_such() -> None:
    text = filled("SELECT $v, $v, $v", ["O'Hare", 7, date(2017, 8, 16)])

    assert text == "SELECT 'O''Hare', 7, CAST('2017-08-16' AS DATE)"


class TestLocked:
    @pytest.mark.parametrize(
        "statement",
        [
            "SET memory_limit = '8GB'",
            "SET enable_external_access = true",
            "INSTALL httpfs",
            "ATTACH 'other.db' AS other",
            "COPY observations TO 'out.csv'",
            "SELECT * FROM read_csv('/etc/passwd')",
        ],
    )
    def test_the_store_itself_refuses_what_would_reach_out_of_it(
        self, record: Record, statement: str
    ) -> None:
        """Below every check of ours: on the bare connection that queries run on."""
        import duckdb

        with record._connection.cursor() as cursor, pytest.raises(duckdb.Error):  # noqa: SLF001 - see above
            cursor.execute(statement)

    def test_a_query_that_takes_too_long_is_stopped(self, record: Record) -> None:
        endless = "SELECT count(*) FROM range(100000000000) a, range(100000) b"

        with pytest.raises(RecordError, match="too long"):
            record.sql(endless, seconds=0.2)

    def test_and_the_record_answers_again(self, record: Record) -> None:
        claim: Claim = make_claim(
            "level", "homicide", CHICAGO, period=Period.year(2017), value=exactly(650, "count")
        )

        assert check_claims([claim], [], date(2018, 1, 10), record)[0].verdict == "holds"
