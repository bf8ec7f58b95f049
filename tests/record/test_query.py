"""A query binds its values, shows them on request, and gives the same rows in the same order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp

from onrecord.errors import RecordError
from onrecord.record import Query, Record

if TYPE_CHECKING:
    from collections.abc import Callable


def echo(value: str | float | date | None) -> Query:
    """A query that gives back the value that it is given."""
    return Query(exp.select(exp.Placeholder(this="v").as_("echo")), {"v": value})


def test_a_value_is_bound_and_not_part_of_the_sql() -> None:
    query = echo("'; DROP TABLE observations; --")

    assert "DROP" not in query.sql
    assert query.bound == {"v": "'; DROP TABLE observations; --"}


def test_the_text_for_readers_has_the_values_written_in() -> None:
    tree = exp.select("place").from_("events").where(exp.column("date_start").eq(exp.Placeholder(this="day")))
    query = Query(tree, {"day": date(2017, 8, 7)})

    assert "CAST('2017-08-07' AS DATE)" in query.text
    assert "$day" not in query.text


def test_the_tree_is_not_changed_by_reading_it() -> None:
    query = echo(1)
    before = query.tree.sql()
    _ = query.text, query.sql, query.bound

    assert query.tree.sql() == before


def test_a_parameter_without_a_value_is_an_error() -> None:
    with pytest.raises(RecordError, match=r"\$v"):
        _ = Query(exp.select(exp.Placeholder(this="v")), {}).bound


def test_a_value_without_a_parameter_is_not_sent() -> None:
    assert Query(exp.select("1"), {"unused": 1}).bound == {}


def test_a_query_without_an_order_is_put_in_order(record: Record) -> None:
    tree = exp.select("act").distinct().from_("events")
    found = [row["act"] for row in record.run(Query(tree, {}))]

    assert found == sorted(found, key=str)


def test_an_order_of_its_own_is_kept(record: Record) -> None:
    tree = exp.select("act").distinct().from_("events").order_by("act DESC")
    found = [row["act"] for row in record.run(Query(tree, {}))]

    assert found == sorted(found, key=str, reverse=True)


def test_dates_come_back_as_iso_text_and_figures_as_numbers(record: Record) -> None:
    tree = (
        exp.select("period_start", "value")
        .from_("observations")
        .where("measure = 'byrne_jag_grant'")
        .limit(1)
    )
    [row] = record.run(Query(tree, {}))

    assert isinstance(row["value"], float)
    assert date.fromisoformat(str(row["period_start"]))


def test_a_query_that_does_not_fit_the_tables_is_an_error_of_one_line(record: Record) -> None:
    with pytest.raises(RecordError) as raised:
        record.run(Query(exp.select("nothing").from_("observations"), {}))

    assert "nothing" in str(raised.value)
    assert "\n" not in str(raised.value)


printable = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@given(value=printable | st.integers(-(2**62), 2**62) | st.dates() | st.none())
def test_the_text_means_what_the_query_means(record: Record, value: str | int | date | None) -> None:
    query = echo(value)
    [[written]] = record.sql(query.text).rows

    assert record.run(query) == [{"echo": written}]
    assert written == (value.isoformat() if isinstance(value, date) else value)


@pytest.mark.parametrize("ask", [Record.run, Record.tuples])
def test_a_query_that_runs_long_is_stopped_with_an_error(
    ask: Callable[[Record, Query], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.record.record.QUERY_SECONDS", 0.3)
    endless = exp.select(exp.Count(this=exp.Star())).from_("range(1000000000000) AS steps")

    with Record.open() as record, pytest.raises(RecordError, match="took too long"):
        ask(record, Query(endless, {}))


def test_a_record_whose_query_was_stopped_answers_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with Record.open() as record:
        with monkeypatch.context() as short:
            short.setattr("onrecord.record.record.QUERY_SECONDS", 0.3)
            with pytest.raises(RecordError):
                record.run(Query(exp.select(exp.Count(this=exp.Star())).from_("range(1000000000000)"), {}))

        assert record.run(echo(7)) == [{"echo": 7}]
