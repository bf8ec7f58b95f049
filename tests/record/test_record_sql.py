"""A user's SQL: one select over the record's tables, in bounded time and memory; all else is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import RecordError
from onrecord.record import Record, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = ["changes", "events", "jurisdictions", "measures", "observations", "sources"]


@pytest.fixture(scope="module")
def opened() -> Iterator[Record]:
    with Record.open() as record:
        yield record


@pytest.mark.parametrize("table", TABLES)
def test_every_table_can_be_read(record: Record, table: str) -> None:
    assert record.sql(f"SELECT * FROM {table}", limit=1).rows


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("SELECT 1 AS one", 1),
        ("select 1;", 1),
        ("SELECT 1; -- one statement, and a remark", 1),
        ("WITH a AS (SELECT 2 AS n) SELECT n FROM a", 2),
        ("SELECT count(*) FROM range(10)", 10),
        ("SELECT sum(n) FROM (SELECT unnest([1, 2]) AS n)", 3),
        ("SELECT ';' || '--'", ";--"),
        ("SELECT count(*) FROM main.events WHERE false", 0),
        ("SELECT 1 UNION ALL SELECT 1 LIMIT 1", 1),
        ("FROM sources SELECT count(*) > 100", True),
        (
            "WITH RECURSIVE t(n) AS (SELECT 1 UNION SELECT n + 1 FROM t WHERE n < 5) SELECT max(n) FROM t",
            5,
        ),
    ],
)
def test_a_select_is_answered(record: Record, text: str, answer: object) -> None:
    assert record.sql(text).rows == ((answer,),)


def test_the_answer_names_its_columns(record: Record) -> None:
    assert record.sql("SELECT 1 AS first, 2 AS second") == Table(
        ("first", "second"), ((1, 2),), truncated=False
    )


def test_more_rows_than_the_limit_are_cut_off_and_said_to_be(record: Record) -> None:
    found = record.sql("SELECT * FROM range(5)", limit=3)

    assert found.truncated
    assert found.rows == ((0,), (1,), (2,))


def test_as_many_rows_as_the_limit_are_not_said_to_be_cut_off(record: Record) -> None:
    assert not record.sql("SELECT * FROM range(3)", limit=3).truncated


def test_every_value_is_json(record: Record) -> None:
    text = """
        SELECT DATE '2017-08-16', TIME '10:00', TIMESTAMP '2017-08-16 10:00:00', 1.5::DECIMAL(4, 2),
          'nan'::DOUBLE, [1, 2], {'a': DATE '2017-01-01'}, INTERVAL 1 DAY, true, NULL
    """
    [row] = record.sql(text).rows

    assert json.loads(json.dumps(row, allow_nan=False))[:4] == [
        "2017-08-16",
        "10:00:00",
        "2017-08-16T10:00:00",
        1.5,
    ]
    assert row[4:7] == (None, [1, 2], {"a": "2017-01-01"})


REFUSED = [
    "",
    "   ",
    "-- nothing",
    "/* nothing */",
    ";",
    "SELECT 1; SELECT 2",
    "SELECT 1; DROP TABLE events",
    "SELECT 1; -- \n DELETE FROM events",
    "DROP TABLE events",
    "DELETE FROM events",
    "UPDATE events SET title = ''",
    "INSERT INTO events SELECT * FROM events",
    "TRUNCATE events",
    "CREATE TABLE mine AS SELECT 1",
    "CREATE MACRO mine() AS 1",
    "CREATE TEMP VIEW mine AS SELECT 1",
    "ALTER TABLE events ADD COLUMN mine INTEGER",
    "WITH a AS (INSERT INTO events SELECT * FROM events RETURNING 1) SELECT * FROM a",
    "WITH a AS (DELETE FROM events RETURNING 1) SELECT * FROM a",
    "WITH a AS (UPDATE events SET title = '' RETURNING 1) SELECT * FROM a",
    "COPY events TO 'stolen.csv'",
    "COPY (SELECT 1) TO '/dev/stdout'",
    "EXPORT DATABASE 'stolen'",
    "IMPORT DATABASE 'stolen'",
    "ATTACH 'other.db' AS other",
    "DETACH memory",
    "USE memory",
    "SET memory_limit = '64GB'",
    "RESET memory_limit",
    "PRAGMA version",
    "PRAGMA database_list",
    "CALL pragma_version()",
    "INSTALL httpfs",
    "LOAD httpfs",
    "CHECKPOINT",
    "VACUUM",
    "ANALYZE",
    "BEGIN",
    "COMMIT",
    "EXPLAIN SELECT 1",
    "EXPLAIN ANALYZE SELECT 1",
    "PREPARE p AS SELECT 1",
    "EXECUTE p",
    "DESCRIBE events",
    "SHOW TABLES",
    "SUMMARIZE events",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_csv_auto('/etc/passwd')",
    "SELECT * FROM read_json('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_blob('/etc/passwd')",
    "SELECT * FROM read_parquet('x.parquet')",
    "SELECT * FROM parquet_scan('x.parquet')",
    "SELECT * FROM parquet_metadata('x.parquet')",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM sniff_csv('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    'SELECT * FROM "/etc/passwd"',
    "FROM '/etc/passwd'",
    "SELECT * FROM 'https://example.org/x.csv'",
    "SELECT * FROM events WHERE title IN (SELECT content FROM read_text('/etc/passwd'))",
    "SELECT (SELECT content FROM read_text('/etc/passwd'))",
    "WITH a AS (FROM glob('/*')) SELECT * FROM a",
    "SELECT * FROM (SELECT * FROM (SELECT * FROM read_text('/etc/passwd')))",
    "SELECT 1 UNION SELECT content FROM read_text('/etc/passwd')",
    "SELECT * FROM query('SELECT 1')",
    "SELECT * FROM query_table('events')",
    "SELECT * FROM sqlite_scan('x.db', 'x')",
    "SELECT * FROM postgres_scan('', '', '')",
    "SELECT * FROM duckdb_settings()",
    "SELECT * FROM duckdb_secrets()",
    "SELECT * FROM information_schema.tables",
    "SELECT * FROM memory.main.events",
    "SELECT * FROM other.main.events",
    "SELECT * FROM nothing",
    "SELECT nothing FROM events",
    "SELECT * FROM events WHERE",
    "SELECT $1",
    "SELECT ?",
    "SELECT getenv('HOME')",
    "SELECT repeat('x', 2000000000)",
    "SELECT 'x'.repeat(2000000000)",
    "SELECT main.repeat('x', 2000000000)",
    "SELECT lpad('x', 2000000000, 'x')",
    "SELECT printf('%2000000000d', 1)",
    "SELECT list_resize([1], 2000000000)",
    "SELECT range(2000000000)",
    "SELECT unnest(generate_series(1, 2000000000))",
    "SELECT " + "(" * 2000 + "1" + ")" * 2000,
    "SELECT " + "-" * 5000 + "1",
    "SELECT " + "[" * 900 + "1" + "]" * 900,
    "SELECT " + "1 + " * 4000 + "1",
    "SELECT '" + "x" * 30_000 + "'",
    "SELECT 'unfinished",
    "SELECT \0",
    "Has violent crime gone up?",
]


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:60] or "empty")
def test_anything_else_is_refused_at_once_with_one_line(record: Record, text: str) -> None:
    with pytest.raises(RecordError) as raised:
        record.sql(text, seconds=5)

    assert "\n" not in str(raised.value)
    assert raised.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "SELECT count(*) FROM range(1000000000000)",
        "SELECT sum(a.value * b.value) FROM observations a, observations b",
        "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t",
    ],
)
def test_a_query_that_takes_too_long_is_stopped(opened: Record, text: str) -> None:
    with pytest.raises(RecordError):
        opened.sql(text, seconds=0.3)


def test_a_query_that_needs_too_much_memory_is_stopped(opened: Record) -> None:
    with pytest.raises(RecordError):
        opened.sql("SELECT list(a.note || b.note || b.range) FROM observations a, range(10000) b", seconds=10)


def test_after_a_query_was_stopped_the_next_is_answered(opened: Record) -> None:
    with pytest.raises(RecordError, match="too long"):
        opened.sql("SELECT count(*) FROM range(1000000000000)", seconds=0.2)

    assert opened.sql("SELECT 1").rows == ((1,),)


def test_hostile_queries_leave_the_record_as_it_was(opened: Record) -> None:
    before = [opened.sql(f"SELECT count(*) FROM {table}").rows for table in TABLES]
    for text in REFUSED:
        with pytest.raises(RecordError):
            opened.sql(text, seconds=5)

    assert [opened.sql(f"SELECT count(*) FROM {table}").rows for table in TABLES] == before
    assert not Path("stolen.csv").exists()
    assert not Path("stolen").exists()


def test_a_read_only_transaction_stops_what_the_checks_let_pass(
    opened: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.record.record.check_select", lambda *_: None)

    with pytest.raises(RecordError, match="read-only"):
        opened.sql("DELETE FROM events")


words = st.sampled_from(
    "SELECT * FROM events observations WHERE act = 'x' ( ) ; , -- 1 INSERT INTO DELETE read_text "
    "'/etc/passwd' WITH a AS UNION LIMIT RETURNING".split()
)


@settings(deadline=None, max_examples=150)
@given(st.lists(words, max_size=14).map(" ".join) | st.text(max_size=60))
def test_any_text_gives_rows_or_an_error_of_ours(record: Record, text: str) -> None:
    try:
        found = record.sql(text, limit=3, seconds=2)
    except RecordError:
        return
    assert len(found.rows) <= 3
