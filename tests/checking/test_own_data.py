"""Claims held against a user's own table."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from onrecord.checking import check
from onrecord.reading import Article
from onrecord.record import Record
from onrecord.reporting import to_html, to_markdown, to_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from onrecord.checking import Report

SPARSE = "country,year,life expectancy\nNorrow,1992,60.4\nNorrow,1997,46.8\nNorrow,2002,40.0\n"
TWICE = (
    "year,state,wells,release,published\n2015,Ohio,762,first,2016-01-05\n2015,Ohio,771,restated,2017-03-01\n"
)


def checked(path: Path, text: str, published: date = date(2018, 3, 1)) -> Report:
    with Record.open(path) as record:
        return check(Article(text=text, date=published), record)


def write(folder: Path, text: str) -> Path:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_trend_needs_its_ends_and_not_every_year_between(tmp_path: Path) -> None:
    [finding] = checked(write(tmp_path, SPARSE), "Life expectancy in Norrow fell from 1992 to 2002.").findings

    assert finding.verdict == "holds"
    assert [row["period_start"] for row in finding.rows] == ["2002-01-01", "1992-01-01", "1997-01-01"]


def test_a_trend_without_one_of_its_ends_is_not_answered(tmp_path: Path) -> None:
    [finding] = checked(write(tmp_path, SPARSE), "Life expectancy in Norrow fell from 1992 to 2003.").findings

    assert finding.verdict == "no_data"


def test_each_reading_says_when_its_source_appeared(tmp_path: Path) -> None:
    table = write(
        tmp_path, TWICE.replace(",release", ",basis").replace(",first", ",x").replace(",restated", ",x")
    )
    [finding] = checked(table, "Ohio had 762 wells in 2015.").findings

    assert {(r.computed.number, str(r.published)) for r in finding.readings if r.computed} == {
        (762.0, "2016-01-05"),
        (771.0, "2017-03-01"),
    }


@pytest.mark.parametrize("form", [to_text, to_markdown, to_html])
def test_every_form_of_a_report_names_measure_and_place_as_the_table_does(
    tmp_path: Path, form: Callable[[Report], str]
) -> None:
    table = write(tmp_path, "country,year,lamps sold\nNorrow,2001,40\nNorrow,2002,60\n")
    report = checked(table, "Lamps sold were 7 in 2004, the board said.")

    assert report.names == {"area:norrow": "Norrow", "lamps_sold": "lamps sold"}
    assert "lamps sold · Norrow · 2002" in form(report)
    assert "area:norrow" not in form(report)


def test_a_price_in_no_known_currency_can_be_held_against_dollars(tmp_path: Path) -> None:
    table = write(tmp_path, "year,state,bread price\n2015,Ohio,2.75\n")
    [right] = checked(table, "The bread price in Ohio was $2.75 in 2015.").findings
    [wrong] = checked(table, "The bread price in Ohio was $9.75 in 2015.").findings

    assert (right.verdict, wrong.verdict) == ("holds", "contradicted")


SIGNS = [
    "'",
    '"',
    ";",
    "--",
    "/*",
    "\n",
    "\t",
    "🤔",
    "%s",
    "{x}",
    "$1",
    "\\",
    "|",
    "<b>",
    "[red]",
    ")",
    "`",
    "\u202e",
    "NULL",
]
TEMPLATES = [
    "The {} in Ohio was 17 in 2015.",
    "{} in Ohio rose 5 percent from 2015 to 2016.",
    "{} in Ohio was higher in 2016 than in Utah.",
    "The {} in Ohio was the highest since 2015.",
]


def hostile_titles(count: int) -> list[str]:
    chance = random.Random(5)
    return [f"well{n} " + "".join(chance.choices(SIGNS, k=4)) + " depth" for n in range(count)]


@pytest.mark.parametrize("template", TEMPLATES)
def test_two_hundred_hostile_titles_are_names_and_no_more(tmp_path: Path, template: str) -> None:
    titles = hostile_titles(200)
    head = ",".join('"' + title.replace('"', '""') + '"' for title in titles)
    values = ",".join("7" for _ in titles)
    table = write(tmp_path, f"year,state,{head}\n2015,Ohio,{values}\n2016,Ohio,{values}\n")
    text = "\n\n".join(template.format(" ".join(title.split())) for title in titles)

    report = checked(table, text)

    assert len(report.findings) == len(report.claims)
    assert {row["place"] for finding in report.findings for row in finding.rows} <= {"state:39"}
