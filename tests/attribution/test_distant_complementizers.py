"""What stands between a cue and the "that" of its clause is no part of what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement

    Reader = Callable[..., list[Statement]]


def content(statement: Statement) -> list[str]:
    return [span.text for span in statement.content]


@pytest.mark.parametrize(
    "aside",
    [
        "in August",
        "in August 2015",
        "Tuesday",
        "on Tuesday",
        "Tuesday night",
        "this week",
        "last year",
        "again",
        "later",
        "in a statement on Friday",
        "in an email to residents",
        "at a meeting of the county board",
        "during a debate with Olin",
        "for the first time Monday",
        "as recently as March",
        "under oath",
        "through a spokesman",
        "before the court, again,",
    ],
)
def test_when_where_and_how_it_was_said_stays_outside(statements: Reader, aside: str) -> None:
    (found,) = statements(f"Brandt said {aside} that thefts fell.".replace(" ,", ","))

    assert content(found) == ["that thefts fell"]
    assert found.cue is not None
    assert found.cue.text.startswith("said")


@pytest.mark.parametrize(
    "hearer",
    [
        "the council",
        "the council at length",
        "reporters",
        "reporters at a news conference in Tolna on Friday",
        "the Mirow Gazette",
        "the council Tuesday night",
        "a crowd of supporters gathered in Tolna",
        "him",
    ],
)
def test_whoever_was_told_stays_outside(statements: Reader, hearer: str) -> None:
    (found,) = statements(f"Olin told {hearer} that the dam held.")

    assert content(found) == ["that the dam held"]


@pytest.mark.parametrize(
    "clause",
    [
        "the report that Olin wrote was false",
        "the rules that apply to mills are old",
        "a dam that leaks must go",
    ],
)
def test_the_that_of_a_relative_clause_stays_inside(statements: Reader, clause: str) -> None:
    (found,) = statements(f"Brandt said {clause}.")

    assert content(found) == [clause]


def test_a_rule_that_a_place_has_is_not_cut_at_its_that(statements: Reader) -> None:
    (found,) = statements("Brandt said on Monday the rules that bind mills were old.")

    assert content(found) == ["the rules that bind mills were old"]


def test_a_second_aside_after_the_that_is_content(statements: Reader) -> None:
    (found,) = statements("Brandt said that in August the dam held.")

    assert content(found) == ["that in August the dam held"]


def test_a_comma_may_part_the_addressee_from_the_clause(statements: Reader) -> None:
    (found,) = statements("Bo Rill told ABC, the dam held.")

    assert content(found) == ["the dam held"]


def test_an_apposition_to_the_addressee_is_not_the_clause(statements: Reader) -> None:
    (found,) = statements("Bo Rill told Olin, a farmer, that the dam held.")

    assert "the dam held" in content(found)[-1]
    assert "farmer" not in content(found)[-1]
