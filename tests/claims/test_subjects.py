"""Whether a phrase is measured, acts, or points back at a measure."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.clauses.cut import Clause, cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.measures.subjects import is_actor, measure_or_pointer, pointer_of
from onrecord.reading import Article


@pytest.fixture
def clause() -> Clause:
    text = "They spoke of it"
    return cut(mark(Article(text=text, date=date(2024, 9, 20))), 0, len(text), 0)[0]


@pytest.mark.parametrize(
    "phrase", ["the police", "Ora Lund", "officials in the north", "school district", "a group of owners", ""]
)
def test_those_who_do_things_are_no_measures(phrase: str, clause: Clause) -> None:
    assert is_actor(phrase)
    assert measure_or_pointer(phrase, clause)[0] is None


@pytest.mark.parametrize("phrase", ["robberies", "median rent", "police shootings", "number of officials"])
def test_what_is_measured_does_not_act(phrase: str, clause: Clause) -> None:
    measure, points_at = measure_or_pointer(phrase, clause)

    assert measure is not None
    assert measure.text
    assert points_at == ""


@pytest.mark.parametrize(
    ("phrase", "word"),
    [("that year’s total", "total"), ("its rate", "rate"), ("the count", "count"), ("it", "it")],
)
def test_a_pointing_phrase_gives_its_last_pointing_word(phrase: str, word: str, clause: Clause) -> None:
    assert measure_or_pointer(phrase, clause) == (None, word)
    assert pointer_of(phrase) == word


def test_a_statistic_behind_its_determiner_is_the_measure_of_a_longer_phrase(clause: Clause) -> None:
    measure, _ = measure_or_pointer("new patrols pushed the homicide rate", clause)

    assert measure is not None
    assert measure.id == "homicide_rate"


def test_a_verb_or_an_event_is_no_measure(clause: Clause) -> None:
    assert measure_or_pointer("fell", clause)[0] is None
    assert measure_or_pointer("lawsuit", clause)[0] is None


def test_a_long_run_of_words_that_names_no_statistic_is_a_misread_clause(clause: Clause) -> None:
    phrase = "red blue green gray pink brown black white gold silver"

    assert measure_or_pointer(phrase, clause) == (None, "")
