"""The record, opened: what it answers, and that it shuts out everything else."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlglot import exp

from onrecord.errors import RecordError
from onrecord.record import Catalogue, Gazetteer, Query, Record

COUNT = Query(exp.select(exp.Count(this=exp.Star()).as_("n")).from_("events"), {})


def test_importing_the_record_does_not_load_the_database() -> None:
    code = "import sys, onrecord.record; print([m for m in ('duckdb', 'sqlglot') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_a_record_has_the_bundled_measures_and_places(record: Record) -> None:
    assert record.catalogue is Catalogue.bundled()
    assert record.places is Gazetteer.bundled()


def test_sources_come_in_the_order_of_their_keys_and_once(record: Record) -> None:
    found = record.sources(["rtci_2024;cpd_foia_2022", "rtci_2024"])

    assert [source.id for source in found] == ["rtci_2024", "cpd_foia_2022"]


def test_a_source_says_who_published_what_and_where(record: Record) -> None:
    [source] = record.sources("cis_20180125")

    assert source.publisher == "Center for Immigration Studies"
    assert source.url.startswith("https://")
    assert source.published == "2018-01-25"


def test_all_sources_are_listed_by_key(record: Record) -> None:
    keys = [source.id for source in record.all_sources()]

    assert keys == sorted(keys)
    assert {"cis_20180125", "rtci_2024"} <= set(keys)


def test_no_keys_have_no_sources(record: Record) -> None:
    assert record.sources("") == ()


def test_an_unknown_source_is_an_error(record: Record) -> None:
    with pytest.raises(RecordError, match="'nobody'"):
        record.sources("nobody")


def test_coverage_tells_rows_places_days_and_sources(record: Record) -> None:
    homicide = next(found for found in record.coverage() if found.measure == "homicide")

    assert (homicide.kind, homicide.unit) == ("observation", "count")
    assert homicide.first is not None
    assert homicide.first.isoformat() == "1975-01-01"
    assert homicide.rows > 30_000
    assert homicide.places > 300
    assert homicide.sources > 30


def test_coverage_has_every_measure_with_rows_once(record: Record) -> None:
    covered = [found.measure for found in record.coverage()]
    measures = record.sql("SELECT measure FROM observations UNION SELECT kind FROM events").rows

    assert len(covered) == len(set(covered))
    assert {row[0] for row in measures} <= set(covered)


def test_coverage_counts_a_source_once_however_it_is_joined(record: Record) -> None:
    poll = next(found for found in record.coverage() if found.measure == "detainer_compliance_support")

    assert (poll.rows, poll.sources) == (1, 2)


def test_place_coverage_starts_with_the_place_that_has_most_rows(record: Record) -> None:
    found = record.place_coverage()

    assert found[0].place == "city:1714000"
    assert [place.rows for place in found] == sorted((place.rows for place in found), reverse=True)


def test_threads_may_ask_at_once(record: Record) -> None:
    with ThreadPoolExecutor(max_workers=4) as pool:
        answers = list(pool.map(lambda _: record.run(COUNT), range(12)))

    assert all(answer == answers[0] for answer in answers)


def test_a_closed_record_answers_no_more() -> None:
    with Record.open() as opened:
        opened.run(COUNT)

    with pytest.raises(RecordError):
        opened.run(COUNT)


@pytest.mark.parametrize(
    "statement",
    [
        "SET memory_limit = '64GB'",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "COPY events TO 'stolen.csv'",
        "ATTACH 'other.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM glob('/*')",
        "SELECT * FROM '/etc/passwd'",
        "EXPORT DATABASE 'stolen'",
    ],
)
def test_the_store_itself_is_locked_whatever_checks_stand_before_it(record: Record, statement: str) -> None:
    """The guard refuses these by their form; this asks DuckDB directly, as if the guard were not there."""
    import duckdb

    with record._connection.cursor() as cursor, pytest.raises(duckdb.Error):  # noqa: SLF001 - the lock is the subject
        cursor.execute(statement).fetchall()


def test_python_variables_are_not_tables(record: Record) -> None:
    import duckdb

    secrets = duckdb.connect(":memory:").sql("SELECT 'password' AS word")

    with record._connection.cursor() as cursor, pytest.raises(duckdb.Error):  # noqa: SLF001 - as above
        cursor.execute("SELECT * FROM secrets")
    assert secrets.fetchall() == [("password",)]


def test_what_reads_tables_is_not_loaded_without_one() -> None:
    script = (
        "import sys, onrecord; onrecord.Record.open().catalogue;"
        "print([m for m in sys.modules if m.startswith('onrecord.record.tables') or 'rapidfuzz' in m])"
    )

    ran = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)

    assert ran.stdout == "[]\n"
