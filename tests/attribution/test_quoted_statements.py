"""Direct speech: where the speaker stands, and which quotations make one statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.attribution import attribute
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement

    Reader = Callable[..., list[Statement]]


def pieces(statement: Statement) -> list[str]:
    return [span.text for span in statement.content]


def source(statement: Statement) -> str:
    return statement.source.text if statement.source else ""


def cue(statement: Statement) -> str:
    return statement.cue.text if statement.cue else ""


@pytest.mark.parametrize(
    ("text", "who", "verb", "content"),
    [
        ('"We will pave it," Odo Brandt said.', "Odo Brandt", "said", '"We will pave it,"'),
        ("“We will pave it,” Odo Brandt said.", "Odo Brandt", "said", "“We will pave it,”"),
        ('"We will pave it," said Odo Brandt.', "Odo Brandt", "said", '"We will pave it,"'),
        ("'We will pave it,' said Odo Brandt.", "Odo Brandt", "said", "'We will pave it,'"),
        ("‘We don’t know yet,’ Ms. Varga told reporters.", "Ms. Varga", "told", "‘We don’t know yet,’"),
        ("«We will pave it», Odo Brandt said.", "Odo Brandt", "said", "«We will pave it»"),
        ("''We will pave it,'' Mr. Brandt said.", "Mr. Brandt", "said", "''We will pave it,''"),
        ('Odo Brandt said: "We will pave it."', "Odo Brandt", "said", '"We will pave it."'),
        ('Odo Brandt said, "We will pave it."', "Odo Brandt", "said", '"We will pave it."'),
        ('"Is it safe?" Odo Brandt asked.', "Odo Brandt", "asked", '"Is it safe?"'),
        ('"It leaks. It is old," he said on Friday.', "he", "said", '"It leaks. It is old,"'),
        (
            'At a meeting on Friday, Odo Brandt told the board, "We will pave it."',
            "Odo Brandt",
            "told",
            '"We will pave it."',
        ),
    ],
)
def test_the_speaker_may_stand_on_either_side_of_the_words(
    statements: Reader, text: str, who: str, verb: str, content: str
) -> None:
    (found,) = statements(text)

    assert (found.form, source(found), cue(found), pieces(found)) == ("direct", who, verb, [content])


def test_a_quotation_after_the_cue_in_the_same_paragraph_belongs_to_the_same_statement(
    statements: Reader,
) -> None:
    (found,) = statements('"We will pave it," said Ilse Varga, the town engineer. "All of it."')

    assert pieces(found) == ['"We will pave it,"', '"All of it."']


def test_source_and_cue_may_interrupt_a_sentence(statements: Reader) -> None:
    (found,) = statements('"If it rains," Brandt said, "we will close the bridge."')

    assert pieces(found) == ['"If it rains,"', '"we will close the bridge."']


def test_a_quotation_over_two_paragraphs_is_one_statement(statements: Reader) -> None:
    (found,) = statements("“The dam is old. It leaks.", "“We asked for help,” Odo Brandt said.")

    assert pieces(found) == ["“The dam is old. It leaks.", "“We asked for help,”"]
    assert found.form == "direct"


def test_a_quotation_opened_after_its_cue_goes_on_in_the_next_paragraph(statements: Reader) -> None:
    (found,) = statements("Odo Brandt said: “The dam is old.", "“We asked for help.”")

    assert " ".join(pieces(found)).split() == ["“The", "dam", "is", "old.", "“We", "asked", "for", "help.”"]


def test_a_paragraph_of_only_a_quotation_goes_on_with_the_speaker_before_it(statements: Reader) -> None:
    (found,) = statements(
        '"We are ready," Odo Brandt said on Monday.', '"The pumps work and the levee holds."'
    )

    assert pieces(found) == ['"We are ready,"', '"The pumps work and the levee holds."']


def test_a_paragraph_of_only_a_quotation_may_come_before_its_speaker(statements: Reader) -> None:
    (found,) = statements('"The pumps work and the levee holds."', '"We are ready," Odo Brandt said.')

    assert pieces(found) == ['"The pumps work and the levee holds."', '"We are ready,"']


def test_a_quotation_without_cue_goes_to_the_person_named_just_before(statements: Reader) -> None:
    (found,) = statements(
        "Mayor Odo Brandt was in no mood to wait.", '"The pumps work and the levee will hold until May."'
    )

    assert found.source is None
    assert found.cue is None
    assert found.speaker is not None
    assert found.speaker.name == "Odo Brandt"


def test_a_quotation_that_nobody_can_have_said_is_no_statement(statements: Reader) -> None:
    assert statements("The river rose.", '"Here stood the mill until the flood of May."') == []


def test_a_mark_that_is_never_closed_does_not_swallow_the_article(statements: Reader) -> None:
    found = statements('Brandt said the "plan was dead.', "Olin said the levee was safe.")

    assert pieces(found[-1]) == ["the levee was safe"]
    assert all(len(span.text) < 40 for statement in found for span in statement.content)


def test_words_about_saying_inside_a_quotation_are_no_cues(statements: Reader) -> None:
    (found,) = statements('"I have said it before and I say again that Olin promised help," Odo Brandt said.')

    assert source(found) == "Odo Brandt"


def test_two_speakers_in_two_paragraphs_make_two_statements(statements: Reader) -> None:
    found = statements('"We pay," Odo Brandt said.', '"They never paid," Greta Olin said.')

    assert [source(s) for s in found] == ["Odo Brandt", "Greta Olin"]
    assert [s.id for s in found] == ["s1", "s2"]


def test_a_quotation_right_after_reported_words_goes_on_with_them(statements: Reader) -> None:
    (same,) = statements(
        "Odo Brandt said the road would stay shut. “It is not safe, and I will not open it.”"
    )
    assert pieces(same) == ["the road would stay shut", "“It is not safe, and I will not open it.”"]


def test_behind_a_name_and_a_colon_it_is_speech_and_in_a_headline_report(statements: Reader) -> None:
    (quoted,) = statements("The road stays shut.\n\nOdo Brandt, the road master: “We will pave it in May.”")
    assert (source(quoted), cue(quoted), quoted.form) == ("Odo Brandt, the road master", "", "direct")
    body = "The bridge over the Vorn was shut on Monday. Police said that it had been unsafe for years."
    headline = attribute(Article(text=f"Police: Bridge was unsafe for years\n\n{body}"))[0]
    assert (source(headline), cue(headline), headline.form) == ("Police", "", "indirect")
