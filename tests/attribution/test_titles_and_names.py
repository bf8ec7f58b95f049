"""Words about people and bodies: titles, parties, given names, groups, and the head of a phrase."""

from __future__ import annotations

import pytest

from marked_sources import sentences_of
from onrecord.attribution.institutions import is_organization_name, names_people
from onrecord.attribution.names import gender_of, is_given_name
from onrecord.attribution.phrases import head_of
from onrecord.attribution.sentence import tokenize
from onrecord.attribution.subjects import subject_of
from onrecord.attribution.titles import is_title, offices, parties_differ, party_of, plain
from onrecord.reading import Article


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Gov.", "governor"),
        ("Sens.", "senator"),
        ("Chief's", "chief"),
        ("Chief’s", "chief"),
        ("MAYOR", "mayor"),
        ("Supt.", "superintendent"),
        ("dam", "dam"),
    ],
)
def test_a_word_is_compared_in_full_and_without_its_ending(word: str, expected: str) -> None:
    assert plain(word) == expected


@pytest.mark.parametrize(
    ("word", "title"),
    [
        ("Mayor", True),
        ("Lt.", True),
        ("engineer", True),
        ("spokeswoman", True),
        ("river", False),
        ("", False),
    ],
)
def test_titles_are_known_in_any_form(word: str, *, title: bool) -> None:
    assert is_title(word) is title


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Elmton police chief", {"chief"}),
        ("Police Superintendent", {"superintendent", "chief"}),
        ("Sen.", {"senator", "lawmaker"}),
        ("Attorney General", {"attorney general"}),
        ("attorney", {"attorney", "lawyer"}),
        ("mayor, a former sheriff", {"mayor", "sheriff"}),
        ("farmer near the lake", set()),
    ],
)
def test_the_offices_of_a_role_come_with_what_means_the_same(role: str, expected: set[str]) -> None:
    assert offices(role) == expected


@pytest.mark.parametrize(
    ("word", "party"),
    [
        ("Republican", "republican"),
        ("GOP", "republican"),
        ("Democrat", "democratic"),
        ("Democratic", "democratic"),
        ("R-Elmton", "republican"),
        ("D-Elmton", "democratic"),
        ("r-value", ""),
        ("T-shirt", ""),
        ("Elmton", ""),
    ],
)
def test_a_party_is_known_by_its_name_or_letter(word: str, party: str) -> None:
    assert party_of(word) == party


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Republican mayor", "Democratic mayor", True),
        ("GOP nominee", "Republican nominee", False),
        ("Republican mayor", "mayor", False),
        ("mayor", "mayor", False),
    ],
)
def test_parties_differ_only_where_both_are_told(one: str, other: str, *, differ: bool) -> None:
    assert parties_differ(one, other) is differ


@pytest.mark.parametrize(
    ("name", "pronoun"),
    [
        ("Mary Olin", "she"),
        ("george brandt", "he"),
        ("Zvonk Rill", ""),
        ("Zvonka Rill", "she"),
        ("Zvonko Rill", ""),
        ("Zvono Rill", "he"),
        ("Luka Rill", ""),
        ("", ""),
        ("Rill Mary", ""),
    ],
)
def test_the_first_name_alone_suggests_the_pronoun(name: str, pronoun: str) -> None:
    assert gender_of(name) == pronoun


def test_given_names_are_known_in_any_case() -> None:
    assert is_given_name("MARY")
    assert not is_given_name("Elmton")


@pytest.mark.parametrize(
    ("noun", "people"),
    [
        ("critics", True),
        ("residents", True),
        ("engineers", True),
        ("staff", True),
        ("others", True),
        ("engineer", False),
        ("rogers", False),
        ("dams", False),
    ],
)
def test_a_noun_for_several_people_is_known(noun: str, *, people: bool) -> None:
    assert names_people(noun) is people


@pytest.mark.parametrize(
    ("words", "organization"),
    [
        ("Elmton Water Agency", True),
        ("Police", True),
        ("NRSA", True),
        ("Elmton", False),
        ("A", False),
        ("Greta Olin", False),
        ("TOOLONGNAME", False),
    ],
)
def test_a_body_is_known_by_its_head_or_as_an_acronym(words: str, *, organization: bool) -> None:
    assert is_organization_name(words.split()) is organization


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("the Republican mayor", "mayor"),
        ("data from the agency", "data"),
        ("a farmer who left", "farmer"),
        ("the sheriff's office", "office"),
        ("figures released by the state", "figures"),
        ("the mayor, a Republican", "mayor"),
        ("the mayor's", "mayor"),
    ],
)
def test_the_head_of_a_phrase_is_its_noun(phrase: str, head: str) -> None:
    assert head_of(list(tokenize(phrase, 0, len(phrase), []))) == head


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Engineers inspected the dam.", "Engineers"),
        ("On Friday the Elmton Water Agency met.", "the Elmton Water Agency"),
        ("The mayor of Elmton has left.", "The mayor of Elmton"),
        ("Olin also left.", "Olin"),
        ("Rain.", ""),
        ("Left alone.", ""),
    ],
)
def test_the_subject_stands_before_the_first_verb(text: str, subject: str) -> None:
    (sentence,) = [s for s in sentences_of(Article(text=f"River levels\n{text}")) if not s.headline]

    found = subject_of(sentence)

    tokens = sentence.tokens[slice(*found)] if found else ()
    assert (text[tokens[0].start - 13 : tokens[-1].end - 13] if tokens else "") == subject
