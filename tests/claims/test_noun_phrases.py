"""The subject before a verb, the noun behind a figure, and the small words around them."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.clauses.cut import Clause, cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.measures.noun_phrases import (
    clean,
    is_handled,
    noun_behind,
    subject_before,
    topic_of,
    verb_before,
)
from onrecord.reading import Article


def clause_of(text: str) -> Clause:
    marked = mark(Article(text=text, date=date(2024, 9, 20)))
    (clause,) = cut(marked, 0, len(text), 0)
    return clause


SUBJECTS = [
    ("The number of vacant homes fell", "fell", "number of vacant homes"),
    ("The chief said robberies fell", "fell", "robberies"),
    ("In 2023 robberies in Denver fell", "fell", "robberies"),
    ("Denver’s jobless rate has fallen", "fallen", "jobless rate"),
    ("and then the rents also rose", "rose", "rents"),
    ("whose homicide rate rose", "rose", "homicide rate"),
    ("It fell", "fell", "It"),
    ("fell", "fell", ""),
]


@pytest.mark.parametrize(("text", "verb", "subject"), SUBJECTS, ids=[text for text, _, _ in SUBJECTS])
def test_the_subject_stands_before_the_verb_without_places_times_and_small_words(
    text: str, verb: str, subject: str
) -> None:
    clause = clause_of(text)

    assert subject_before(clause, clause.text.index(verb)) == subject


NOUNS = [
    ("262 homicides in Denver", "262", "homicides"),
    ("1,900 new boats were counted", "1,900", "new boats"),
    ("six people were wounded in May", "six", "people wounded"),
    ("12 cases of measles were found", "12", "cases of measles"),
    ("48 of them", "48", ""),
    ("48 more homes", "48", "more homes"),
    ("48", "48", ""),
    ("48 low-income families", "48", "low-income families"),
]


@pytest.mark.parametrize(("text", "figure", "noun"), NOUNS, ids=[text for text, _, _ in NOUNS])
def test_the_noun_stands_behind_the_figure_with_what_was_done_to_it(
    text: str, figure: str, noun: str
) -> None:
    clause = clause_of(text)
    found, end = noun_behind(clause, len(figure))

    assert found == noun
    assert end >= len(figure)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The storm injured 49 people", "injured"),
        ("Police arrested about 49 people", "arrested"),
        ("The storm saw 49 people", ""),
    ],
)
def test_the_act_done_to_people_stands_before_the_figure(text: str, verb: str) -> None:
    clause = clause_of(text)

    assert verb_before(clause, clause.figures[0].start) == verb


def test_things_handled_are_told_from_others() -> None:
    assert is_handled("two women")
    assert not is_handled("two percent")


@pytest.mark.parametrize(
    ("text", "topic"),
    [("Robberies were few", "Robberies"), ("The robbery rate", "robbery rate")],
)
def test_the_topic_is_the_subject_or_the_bare_phrase(text: str, topic: str) -> None:
    assert topic_of(clause_of(text)) == topic


@pytest.mark.parametrize(
    ("text", "mask", "phrase"),
    [
        ("robberies in Denver", "robberies in ^^^^^^", "robberies"),
        ("the robberies in 2023", "the robberies in @@@@", "robberies"),
        ("Denver’s robberies", "^^^^^^’s robberies", "robberies"),
        ("there were", "there were", ""),
        ("", "", ""),
    ],
)
def test_a_clean_phrase_has_no_place_no_time_and_no_small_words(text: str, mask: str, phrase: str) -> None:
    assert clean(text, mask) == phrase
