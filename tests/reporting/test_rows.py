"""Rows as a table, and each in one line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.record import Period
from onrecord.reporting.naming import Names
from onrecord.reporting.rows import cell_words, row_period, row_table, row_words

if TYPE_CHECKING:
    from onrecord.checking import Report


def test_a_table_shows_the_first_rows_and_counts_all() -> None:
    table = row_table(
        [{"year": 2023, "value": 1204.0}, {"year": 2024, "value": 1.5}, {"year": 2025}], limit=2
    )

    assert table.header == ("year", "value")
    assert table.cells == (("2023", "1,204"), ("2024", "1.5"))
    assert table.total == 3


def test_columns_that_are_empty_in_all_rows_shown_are_left_out() -> None:
    table = row_table([{"value": 1, "note": None, "basis": ""}, {"value": 2, "note": "revised"}], limit=1)

    assert table.header == ("value",)


def test_rows_with_different_columns_share_one_table() -> None:
    table = row_table([{"a": 1}, {"b": [1, 2]}], limit=5)

    assert table.cells == (("1", ""), ("", "[1, 2]"))


def test_no_rows_are_an_empty_table() -> None:
    assert row_table([], limit=5).total == 0


@pytest.mark.parametrize(
    ("cell", "words"),
    [(None, ""), (202401, "202401"), (True, "True"), ("a\x1bb", "a\\x1bb"), (1204.0, "1,204")],
)
def test_cells_in_words(cell: Any, words: str) -> None:
    assert cell_words(cell) == words


def test_the_days_of_an_observation_and_of_an_event() -> None:
    observation = {"period_start": "2024-01-01", "period_end": "2024-01-31"}
    event = {"date_start": "2024-07-03", "date_end": None}

    assert row_period(observation) == Period.month(2024, 1)
    assert row_period(event) == Period(start=date(2024, 7, 3), end=date(2024, 7, 3))


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"period_start": "last week"},
        {"period_start": "2024-13-01", "period_end": "2024-13-31"},
        {"period_start": "2024-02-01", "period_end": "2024-01-01"},
        {"period_start": None, "period_end": None},
    ],
)
def test_a_row_without_sound_days_has_no_period(row: dict[str, Any]) -> None:
    assert row_period(row) is None


def test_an_observation_in_one_line(report: Report) -> None:
    row: dict[str, Any] = {
        "part": "baseline", "measure": "boats_moored", "place": "city:3900001", "value": 41.0,
        "period_start": "2023-01-01", "period_end": "2023-01-31",
    }  # fmt: skip

    assert row_words(row, Names(report)) == "January 2023 · boats moored, Larkhaven, Ohio · 41 · baseline"


def test_an_event_in_one_line(report: Report) -> None:
    row = {
        "date_start": "2024-07-03",
        "title": "Larkhaven v. State",
        "act": "filed",
        "instrument": "24-cv-118",
    }

    assert row_words(row, Names(report)) == "July 3, 2024 · Larkhaven v. State · filed · 24-cv-118"


def test_any_other_row_in_one_line_keeps_its_columns(report: Report) -> None:
    assert row_words({"ships": 3, "port": "Ellery"}, Names(report)) == "ships 3 · port Ellery"
