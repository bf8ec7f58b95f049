"""Which measures a claim means: by its id, by the names in its words, by its unit, by what it asks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from checking.by_hand import CHICAGO, exactly, make_claim
from onrecord.checking.measures_named import named_in, part_and_whole, wider
from onrecord.checking.phrasing import Phrasing
from onrecord.checking.questions import ask, measures_meant, wanted
from onrecord.record import Catalogue, Period, Record

if TYPE_CHECKING:
    from onrecord.claims import Claim

CATALOGUE = Catalogue.bundled()


def meant(claim: Claim, before: str = "", after: str = "") -> list[str]:
    return [m.id for m in measures_meant(claim, Phrasing(before, claim.text, after), CATALOGUE)]


def test_an_ambiguous_word_means_each_of_its_measures() -> None:
    claim = make_claim("change", "shootings", CHICAGO, value=exactly(16, "percent"))

    assert meant(claim) == ["shooting_incidents", "shooting_victims"]


def test_a_rate_in_the_figure_s_unit_turns_a_count_into_a_rate() -> None:
    claim = make_claim("level", "homicide", CHICAGO, value=exactly(18, "rate_per_100k"))

    assert meant(claim) == ["homicide_rate"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("comparison", ["homicide_rate"]), ("level", ["homicide"]), ("rank", ["homicide_rate"])],
)
def test_per_capita_turns_what_is_compared_and_leaves_a_figure_its_own_unit(
    kind: str, expected: list[str]
) -> None:
    claim = make_claim(kind, "homicide", CHICAGO, value=exactly(762, "count") if kind == "level" else None)

    assert meant(claim, before="Per capita, ") == expected


@pytest.mark.parametrize(
    ("kind", "measure", "unit", "fits"),
    [
        ("level", "homicide", "count", True),
        ("level", "homicide", "percent", False),
        ("level", "homicide_rate", "count", False),
        ("change", "homicide", "percent", True),
        ("change", "homicide", "ratio", True),
        ("change", "homicide", "percentage_points", False),
        ("change", "homicide_clearance_rate", "percentage_points", True),
        ("comparison", "homicide", "years", False),
        ("share", "homicide", "percent", True),
    ],
)
def test_a_measure_must_come_in_the_claimed_unit(kind: str, measure: str, unit: str, *, fits: bool) -> None:
    claim = make_claim(kind, measure, CHICAGO, value=exactly(5, unit))  # type: ignore[arg-type]

    assert bool(meant(claim)) == fits


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("12 percent of the homicides", ["homicide"]),
        ("gun homicides were a third", ["shooting_homicides"]),
        ("robberies made up 9 percent of violent crimes", ["violent_crime", "robbery"]),
        ("Murder, she wrote", ["homicide"]),
        ("nothing of the kind", []),
    ],
)
def test_the_names_in_some_words_the_longest_first(words: str, named: list[str]) -> None:
    assert named_in(words, CATALOGUE) == named


@pytest.mark.parametrize(
    ("words", "pair"),
    [
        ("burglaries made up 9 percent of property crimes", ("burglary", "property_crime")),
        ("of all violent crimes, 9 percent were robberies", ("robbery", "violent_crime")),
        ("robberies and burglaries", None),
        ("murders, robberies and violent crimes", None),
        ("property crimes", None),
    ],
)
def test_a_part_and_its_whole(words: str, pair: tuple[str, str] | None) -> None:
    found = part_and_whole(words, CATALOGUE)

    assert (found and (found[0].id, found[1].id)) == pair


def test_what_a_measure_is_a_part_of_all_the_way_up() -> None:
    assert wider(CATALOGUE.by_id["homicide"], CATALOGUE) == ["violent_crime", "total_index_crime"]
    assert wider(CATALOGUE.by_id["population"], CATALOGUE) == []


class TestQuestions:
    def test_weights_add_up_to_one_over_measures_places_and_ends(self, record: Record) -> None:
        claim = make_claim(
            "change", "shootings", "county:12086", text="through early August", value=exactly(3, "percent"),
            period=Period(start=date(2017, 1, 1), end=date(2017, 8, 10)),
        )  # fmt: skip

        asked = ask(claim, Phrasing.of(claim, ""), None, date(2017, 8, 16), record)

        assert len(asked) == 2 * 2 * 10
        assert sum(one.weight for one in asked) == pytest.approx(1)
        assert [one.weight for one in asked] == sorted((one.weight for one in asked), reverse=True)

    def test_without_a_period_and_a_date_there_is_nothing_to_ask(self, record: Record) -> None:
        claim = make_claim("level", "homicide", CHICAGO, value=exactly(3, "count"))

        assert ask(claim, Phrasing.of(claim, ""), None, None, record) == []

    def test_daily_rows_are_wanted_only_where_months_cannot_answer(self, record: Record) -> None:
        def days_of(period: Period) -> list[Period]:
            claim = make_claim("level", "homicide", CHICAGO, value=exactly(3, "count"), period=period)
            asked = ask(claim, Phrasing.of(claim, ""), None, None, record)
            return [one.days for one in wanted(asked, record) if one.days is not None]

        part = Period(start=date(2017, 1, 1), end=date(2017, 8, 13))
        assert days_of(Period.year(2017)) == []
        assert days_of(part) == [part]
        assert days_of(Period(start=date(2001, 1, 1), end=date(2017, 8, 13))) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the most murderous city in the nation", ["homicide_rate"]),
        ("the nation's deadliest big city", ["homicide_rate"]),
        ("the safest of any large city", ["homicide_rate"]),
        ("the deadliest year in the city's history", ["homicide"]),
        ("the most homicides of any city", ["homicide"]),
    ],
)
def test_how_deadly_a_place_is_goes_by_its_people_and_a_time_by_its_count(
    words: str, expected: list[str]
) -> None:
    assert meant(make_claim("rank", "homicide", CHICAGO, text=words)) == expected
