"""Claims are found with the measures and places of an open record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from onrecord.claims import find_claims
from onrecord.reading import Article
from onrecord.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from onrecord.claims import Claim


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    folder: Path = tmp_path_factory.mktemp("tables")
    (folder / "yields.csv").write_text(
        "year,country,cereal_yield,unemployment_rate,lifeExp\n2015,Georgia,2.5,12,70\n2015,Eastmark,3.5,9,71.5\n",
        encoding="utf-8",
    )
    (folder / "tides.csv").write_text("year,tide height\n2015,3.5\n", encoding="utf-8")
    with Record.open(folder) as opened:
        yield opened


def claims(text: str, record: Record | None) -> list[Claim]:
    return find_claims(Article(text=text, date=date(2017, 8, 16)), [], record)


@pytest.mark.parametrize("words", ["Cereal yields", "The cereal yield", "The yield of cereal"])
def test_a_measure_of_the_users_is_found_by_its_titles_words(record: Record, words: str) -> None:
    [claim] = claims(f"{words} in Eastmark rose in 2015.", record)

    assert claim.measure.id == "cereal_yield"
    assert claim.place is not None
    assert claim.place.id == "area:eastmark"


def test_without_the_record_the_same_words_are_only_words(record: Record) -> None:
    text = "The unemployment rate in Eastmark was 9 percent in 2015."

    [known], [unknown] = claims(text, record), claims(text, None)

    assert (known.measure.id, unknown.measure.id) == ("unemployment_rate", None)
    assert unknown.place is None or unknown.place.id is None


def test_a_place_of_the_users_goes_before_a_namesake(record: Record) -> None:
    text = "The unemployment rate in Georgia was 12 percent in 2015."

    [here], [elsewhere] = claims(text, record), claims(text, None)

    assert here.place is not None
    assert elsewhere.place is not None
    assert (here.place.id, elsewhere.place.id) == ("area:georgia", "state:13")


def test_a_measure_of_one_place_alone_needs_no_place_in_the_text(record: Record) -> None:
    [claim] = claims("The tide height was 3.5 metres in 2015.", record)

    assert claim.place is not None
    assert claim.place.id == "area:tides_table"


def test_a_place_that_the_claim_names_stays(record: Record) -> None:
    [claim] = claims("The tide height in Chicago was 3.5 metres in 2015.", record)

    assert claim.place is not None
    assert claim.place.id == "city:1714000"


@pytest.mark.parametrize(
    ("text", "measure", "number"),
    [
        ("Life expectancy in Eastmark was 71.5 years in 2015.", "life_expectancy", 71.5),
        ("Eastmark had a life expectancy of about 71 years in 2015.", "life_expectancy", 71),
        ("The cereal yield in Eastmark was 3.5 tons per hectare in 2015.", "cereal_yield", 3.5),
        ("In 2015, the tide height came to 3.5 metres.", "tide_height", 3.5),
    ],
)
def test_a_level_in_years_or_in_a_unit_of_its_own(
    record: Record, text: str, measure: str, number: float
) -> None:
    [claim] = claims(text, record)

    assert (claim.kind, claim.measure.id) == ("level", measure)
    assert claim.value is not None
    assert claim.value.number == number


def test_how_long_something_took_is_no_level_of_what_was_told_before(record: Record) -> None:
    found = claims("Officials studied life expectancy in Eastmark for 12 years.", record)

    assert [claim.measure.id for claim in found if claim.measure.id == "life_expectancy"] == []


@pytest.mark.parametrize("text", ["In 2015, Brazil had {}.", "Brazil, where it rains, had {} in 2015."])
def test_a_nation_of_the_users_data_is_known_by_it(tmp_path: Path, text: str) -> None:
    (tmp_path / "wells.csv").write_text(
        "year,country,wells\n2015,Brazil,70\n2015,Peru,80\n", encoding="utf-8"
    )

    with Record.open(tmp_path) as record:
        [claim] = claims(text.format("740 wells"), record)

    assert claim.place is not None
    assert claim.place.id == "area:brazil"
