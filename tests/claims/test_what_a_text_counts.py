"""What a text counts, told by the words around it: kinds of death, heads of households, half clauses."""

from __future__ import annotations

import pytest

from onrecord.claims import find_claims
from onrecord.claims.measures.kinds_of_death import kind_of_deaths
from onrecord.claims.measures.misread import is_half_a_clause, without_adjunct, without_verb
from onrecord.reading import Article


def measures(text: str) -> list[str]:
    """The measures of the claims of a text, in order."""
    return [claim.measure.text for claim in find_claims(Article(text=text, date="2024-03-15"), [])]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("crashes on the highway; traffic; two drivers", "traffic deaths"),
        ("overdose after overdose, most of them fentanyl", "overdose deaths"),
        ("the homicide rate, murders and shootings", "homicides"),
        ("one crash and a murder and an overdose", ""),
        ("a budget for the parks", ""),
    ],
)
def test_the_words_used_most_tell_of_what_deaths_a_text_is(text: str, kind: str) -> None:
    assert kind_of_deaths(text) == kind


def test_fatalities_are_of_the_traffic_that_a_text_is_about() -> None:
    text = (
        "Crashes on Orrin's roads claimed fewer drivers last year, the highway patrol said. "
        "Fatalities fell to 84 from 101."
    )
    assert "Fatalities (traffic deaths)" in measures(text)


def test_the_deadliest_year_on_the_roads_is_of_no_homicides() -> None:
    text = "Traffic crashes kill more drivers. 2023 was the deadliest year on Quillan's roads since 2009."
    assert "traffic deaths" in measures(text)


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("earlier in the day the toll", "toll"),
        ("though the share", "share"),
        ("on the fullest day the count", "count"),
        ("on those blocks crashes with injuries", "on those blocks crashes with injuries"),
        ("jobs in the county", "jobs in the county"),
    ],
)
def test_a_noun_stands_behind_what_opens_before_it(words: str, noun: str) -> None:
    assert without_adjunct(words) == noun


@pytest.mark.parametrize(
    "words", ["officials believe", "gave its", "it now stands", "university took", "having"]
)
def test_half_a_clause_is_no_measure(words: str) -> None:
    assert is_half_a_clause(words)


@pytest.mark.parametrize(
    "words", ["days she spent in jail", "thefts", "people who said no", "share of pupils who passed"]
)
def test_nouns_with_what_they_did_are_measures(words: str) -> None:
    assert not is_half_a_clause(words)


def test_the_noun_before_a_closing_verb_is_kept_where_it_is_a_matter_of_report() -> None:
    assert without_verb("deposits to that fund have") == "deposits to that fund"
    assert not without_verb("officials believe")


def test_a_level_between_two_counts_goes_on_about_them() -> None:
    text = "Orrin had 84 homicides last year. Earlier this month the toll stood at 12."
    assert measures(text) == ["homicides", "homicides"]


def test_counted_places_lend_nothing_to_the_next_figure() -> None:
    text = "Rents rose 4 percent last year. Rents fell in 18 states. In Quillan they were down 2 percent."
    assert measures(text)[-1].lower() == "rents"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        (
            "The survey found 1.3 million fewer uninsured Americans in 2011 than in 2010.",
            "uninsured Americans",
        ),
        ("The exact number of fires was 803. The exact number in May was 90.", "fires"),
        ("Rents rose 6 percent last year. A tighter supply has driven the growth.", "growth (Rents)"),
        ("The man had no papers and had been deported five times.", "times deported (deportations)"),
    ],
)
def test_words_that_leave_out_what_is_counted_take_it_from_the_text(text: str, measure: str) -> None:
    assert measures(text)[-1] == measure


def test_what_people_do_in_a_building_says_who_they_are_in_all_the_sentence() -> None:
    text = "The Orrin jail held more people than ever: 420 men and women. Last month the average was 383."
    assert set(measures(text)) == {"people (jail inmates)", "men (jail inmates)"}
