"""Indirect and mixed speech: which words are the content, and where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement

    Reader = Callable[..., list[Statement]]

Brief = tuple[str, str, list[str]]


def brief(statement: Statement) -> Brief:
    source = statement.source.text if statement.source else ""
    return source, statement.cue.text if statement.cue else "", [span.text for span in statement.content]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brandt said that the dam held.", ("Brandt", "said", ["that the dam held"])),
        ("Brandt said the dam held.", ("Brandt", "said", ["the dam held"])),
        ("Brandt says it holds.", ("Brandt", "says", ["it holds"])),
        ("Police said Monday that two men fled.", ("Police", "said", ["that two men fled"])),
        ("Brandt said on Friday the dam held.", ("Brandt", "said", ["the dam held"])),
        (
            "The board announced in March that fares would rise.",
            ("The board", "announced", ["that fares would rise"]),
        ),
        ("Brandt told reporters that he would run.", ("Brandt", "told", ["that he would run"])),
        ("Brandt told reporters he would run.", ("Brandt", "told", ["he would run"])),
        ("Brandt told the Mirow Gazette that it held.", ("Brandt", "told", ["that it held"])),
        ("Brandt asked whether it would hold.", ("Brandt", "asked", ["whether it would hold"])),
        ("Brandt denied that he had lied.", ("Brandt", "denied", ["that he had lied"])),
        ("Olin pointed out that it was old.", ("Olin", "pointed out", ["that it was old"])),
        ("Brandt believes the levee will fail.", ("Brandt", "believes", ["the levee will fail"])),
        ("Olin warned that the river would rise.", ("Olin", "warned", ["that the river would rise"])),
        ("Olin noted that the pumps were new.", ("Olin", "noted", ["that the pumps were new"])),
    ],
)
def test_a_clause_after_the_cue_is_the_content_with_its_that(
    statements: Reader, text: str, expected: Brief
) -> None:
    (found,) = statements(text)

    assert brief(found) == expected
    assert found.form == "indirect"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Olin vowed Monday to close the plant.", ("Olin", "vowed", ["to close the plant"])),
        ("Olin promised to close the plant.", ("Olin", "promised", ["to close the plant"])),
        ("Olin refused to pay.", ("Olin", "refused", ["to pay"])),
        ("Olin urged lawmakers to act.", ("Olin", "urged", ["lawmakers to act"])),
    ],
)
def test_a_promise_has_an_infinitive(statements: Reader, text: str, expected: Brief) -> None:
    (found,) = statements(text)

    assert brief(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Olin accused the state of hiding figures.",
            ("Olin", "accused", ["the state of hiding figures"]),
        ),
        ("Olin applauded the decision to build.", ("Olin", "applauded", ["the decision to build"])),
        ("Olin called the plan reckless.", ("Olin", "called", ["the plan reckless"])),
        (
            "Olin credited volunteers, along with the guard, for the cleanup.",
            ("Olin", "credited", ["volunteers, along with the guard, for the cleanup"]),
        ),
        ("Olin blamed the storm for it.", ("Olin", "blamed", ["the storm for it"])),
        ("Olin called for a new vote.", ("Olin", "called for", ["a new vote"])),
        (
            "The town has reported a 4 percent rise in thefts.",
            ("The town", "has reported", ["a 4 percent rise in thefts"]),
        ),
    ],
)
def test_a_judgement_has_an_object(statements: Reader, text: str, expected: Brief) -> None:
    (found,) = statements(text)

    assert brief(found) == expected


def test_a_state_of_mind_may_have_a_clause(statements: Reader) -> None:
    (found,) = statements("The town is concerned the river could rise.")

    assert brief(found) == ("The town", "is concerned", ["the river could rise"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wages fell, records show.", ("records", "show", ["Wages fell"])),
        (
            "Data from the Ostra Institute show wages fell.",
            ("Data from the Ostra Institute", "show", ["wages fell"]),
        ),
        (
            "Figures released by the ministry show that exports rose.",
            ("Figures released by the ministry", "show", ["that exports rose"]),
        ),
        ("The report stated that wages fell.", ("The report", "stated", ["that wages fell"])),
        (
            "One thing is sure: for nine years, data from the Ostra Institute show, falls were the rule.",
            ("data from the Ostra Institute", "show", ["for nine years", "falls were the rule"]),
        ),
    ],
)
def test_documents_speak_too(statements: Reader, text: str, expected: Brief) -> None:
    (found,) = statements(text)

    assert brief(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Traffic fell 12 percent, according to the Tolna Highway Department.",
            ("the Tolna Highway Department", "according to", ["Traffic fell 12 percent"]),
        ),
        (
            "According to the Tolna Highway Department, traffic fell.",
            ("the Tolna Highway Department", "According to", ["traffic fell"]),
        ),
        (
            "The bridge, according to Brandt, is safe.",
            ("Brandt", "according to", ["The bridge", "is safe"]),
        ),
    ],
)
def test_according_to_takes_what_stands_around_it(statements: Reader, text: str, expected: Brief) -> None:
    (found,) = statements(text)

    assert brief(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The river will rise, Olin said.", ("Olin", "said", ["The river will rise"])),
        ("The river will rise, said Greta Olin.", ("Greta Olin", "said", ["The river will rise"])),
        ("The fares, police said, had doubled.", ("police", "said", ["The fares", "had doubled"])),
        (
            "Other thefts fell too, police said: cars to 80 from 95.",
            ("police", "said", ["Other thefts fell too", "cars to 80 from 95"]),
        ),
    ],
)
def test_the_cue_may_follow_or_interrupt_what_was_said(
    statements: Reader, text: str, expected: Brief
) -> None:
    (found,) = statements(text)

    assert brief(found) == expected


@pytest.mark.parametrize(
    "text",
    [
        'Olin called the plan a "gift to polluters."',
        'Brandt said he "never saw" the letter.',
        'Odo Brandt said the town was "beginning to see the end of it."',
        'The so-called "safe streets" plan failed, Olin said.',
    ],
)
def test_some_words_between_marks_make_it_mixed(statements: Reader, text: str) -> None:
    (found,) = statements(text)

    assert found.form == "mixed"


def test_one_speaker_may_say_two_things_joined_by_and(statements: Reader) -> None:
    (found,) = statements("Brandt said the dam had held and the town was dry.")

    assert brief(found)[2] == ["the dam had held and the town was dry"]


def test_a_second_speaker_ends_the_first_one_s_words(statements: Reader) -> None:
    found = statements("Brandt said the dam held, but Olin said the town was wet.")

    assert [brief(s) for s in found] == [
        ("Brandt", "said", ["the dam held"]),
        ("Olin", "said", ["the town was wet"]),
    ]


def test_a_second_verb_shares_the_subject(statements: Reader) -> None:
    found = statements("Olin criticized the plan and called it reckless.")

    assert [brief(s) for s in found] == [
        ("Olin", "criticized", ["the plan"]),
        ("Olin", "called", ["it reckless"]),
    ]


def test_a_form_in_ing_shares_the_subject(statements: Reader) -> None:
    found = statements("Olin praised the nurses, saying they had saved lives.")

    assert brief(found[1]) == ("Olin", "saying", ["they had saved lives"])


def test_a_cue_after_a_conjunction_takes_what_comes_after(statements: Reader) -> None:
    found = statements("Officials rejected the count because, they said, the machines were old.")

    assert ("they", "said", ["the machines were old"]) in [brief(s) for s in found]
