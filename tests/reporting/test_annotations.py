"""Statements as W3C Web Annotations: valid by the model, found again by their selectors, always the same."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.attribution import Speaker, Statement
from onrecord.reading import Article, Span
from onrecord.reporting import to_w3c_annotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.checking import Report

Annotation = dict[str, Any]
# The motivations of the vocabulary, https://www.w3.org/TR/annotation-vocab/#named-individuals
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
    "identifying", "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+")


def parts_of(annotation: Annotation) -> Iterator[Annotation]:
    """The SpecificResources of an annotation, targets first."""
    for resource in [*annotation["target"], *annotation["body"]]:
        if resource["type"] == "SpecificResource":
            yield resource


def bodies(annotation: Annotation, kind: str, purpose: str) -> list[Annotation]:
    return [b for b in annotation["body"] if (b["type"], b["purpose"]) == (kind, purpose)]


def quote(part: Annotation) -> Annotation:
    (found,) = [s for s in part["selector"] if s["type"] == "TextQuoteSelector"]
    return dict(found)


def position(part: Annotation) -> Annotation:
    (found,) = [s for s in part["selector"] if s["type"] == "TextPositionSelector"]
    return dict(found)


@pytest.fixture(name="annotations", scope="module")
def _annotations(report: Report) -> list[Annotation]:
    return to_w3c_annotations(report.article, report.statements)


def assert_valid(annotation: Annotation) -> None:
    """What section 3 and 4 of the model demand of the constructs that are used."""
    assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert annotation["type"] == "Annotation"
    assert annotation["motivation"] in MOTIVATIONS
    assert IRI.fullmatch(annotation["id"])
    assert annotation["target"]
    for body in annotation["body"]:
        assert body["type"] in {"TextualBody", "SpecificResource"}
        assert body["purpose"] in MOTIVATIONS
        assert body["type"] == "SpecificResource" or isinstance(body["value"], str)
    for part in parts_of(annotation):
        assert IRI.fullmatch(part["source"])
        assert {type(value) for value in quote(part).values()} == {str}
        assert 0 <= position(part)["start"] <= position(part)["end"]


def test_it_is_a_name_of_the_package() -> None:
    assert onrecord.to_w3c_annotations is to_w3c_annotations


def test_every_statement_becomes_a_valid_annotation(annotations: list[Annotation]) -> None:
    assert len(annotations) == 6
    for annotation in annotations:
        assert_valid(annotation)


def test_every_piece_of_the_words_is_a_target(annotations: list[Annotation]) -> None:
    assert [quote(target)["exact"] for target in annotations[3]["target"]] == [
        "Thefts are up",
        "“more than 60 stolen bicycles” in May",
    ]


def test_the_bodies_tell_speaker_source_cue_and_form(annotations: list[Annotation]) -> None:
    third = annotations[2]

    (speaker,) = bodies(third, "TextualBody", "identifying")
    (source,) = bodies(third, "SpecificResource", "identifying")
    (cue,) = bodies(third, "SpecificResource", "describing")
    (form,) = bodies(third, "TextualBody", "tagging")
    assert speaker["value"] == "Amos Reyl, police chief"
    assert quote(source)["exact"] == "Police Chief Amos Reyl"
    assert quote(cue)["exact"] == "said that"
    assert form["value"] == "indirect"


def test_a_program_finds_the_same_in_json_under_the_names_of_the_contract(
    annotations: list[Annotation],
) -> None:
    (facts,) = bodies(annotations[2], "TextualBody", "describing")

    assert facts["format"] == "application/json"
    assert json.loads(facts["value"]) == {
        "id": "s3",
        "form": "indirect",
        "speaker": {"name": "Amos Reyl", "role": "police chief", "kind": "person"},
        "confidence": 1.0,
    }


def test_what_the_text_does_not_give_has_no_body(annotations: list[Annotation]) -> None:
    without_source_and_cue, without_speaker = annotations[4:]

    assert len(list(parts_of(without_source_and_cue))) == len(without_source_and_cue["target"])
    assert bodies(without_speaker, "TextualBody", "identifying") == []


def test_a_quote_carries_the_words_around_it(annotations: list[Annotation]) -> None:
    (target,) = annotations[2]["target"]

    assert quote(target)["prefix"] == "lice Chief Amos Reyl said that "[-32:].rjust(32, "o")
    assert quote(target)["suffix"].startswith(". Thefts are up")


def test_the_article_s_address_is_the_source_where_it_is_given(report: Report) -> None:
    page = "https://courier.example/2024/07/11/patrols"

    annotations = to_w3c_annotations(report.article, report.statements, address=page)

    assert {part["source"] for one in annotations for part in parts_of(one)} == {page}


def test_without_an_address_the_text_is_named_by_its_digest() -> None:
    """The digest of the text "Hello World!" is the example of RFC 6920, section 8.1."""
    article = Article(text="Hello World!")
    statement = Statement(
        id="s1", form="direct", source=None, cue=None, content=(Span.of(article.text, 0, 5),), speaker=None
    )

    (annotation,) = to_w3c_annotations(article, [statement])

    assert annotation["target"][0]["source"] == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"


def test_positions_count_code_points_not_code_units() -> None:
    text = "🌉🌉 It held, Brandt said."
    content = Span.of(text, 3, 10)
    statement = Statement(id="s1", form="indirect", source=None, cue=None, content=(content,), speaker=None)

    (annotation,) = to_w3c_annotations(Article(text=text), [statement])

    assert position(annotation["target"][0]) == {"type": "TextPositionSelector", "start": 3, "end": 10}
    assert quote(annotation["target"][0])["exact"] == "It held"


def test_the_same_input_gives_the_same_annotations(report: Report, annotations: list[Annotation]) -> None:
    assert to_w3c_annotations(report.article, report.statements) == annotations


def test_ids_differ_from_statement_to_statement_and_from_text_to_text(
    report: Report, annotations: list[Annotation]
) -> None:
    longer = report.article.model_copy(update={"text": report.article.text + "\n"})
    others = to_w3c_annotations(longer, report.statements)

    assert len({one["id"] for one in annotations + others}) == 12


def test_an_id_stays_when_a_statement_before_it_is_found_no_more(
    report: Report, annotations: list[Annotation]
) -> None:
    renumbered = [s.model_copy(update={"id": f"s{n}"}) for n, s in enumerate(report.statements[1:], 1)]

    ids = [one["id"] for one in to_w3c_annotations(report.article, renumbered)]

    assert ids == [one["id"] for one in annotations[1:]]


def spans(text: str) -> st.SearchStrategy[Span]:
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    return places.map(lambda place: Span.of(text, *place))


@st.composite
def articles_with_a_statement(draw: st.DrawFn) -> tuple[Article, Statement]:
    article = Article(text=draw(st.text(min_size=1, max_size=200)))
    some = spans(article.text)
    statement = Statement(
        id="s1",
        form=draw(st.sampled_from(("direct", "indirect", "mixed"))),
        source=draw(st.none() | some),
        cue=draw(st.none() | some),
        content=tuple(draw(st.lists(some, min_size=1, max_size=3))),
        speaker=draw(st.none() | st.builds(Speaker, name=st.text(), role=st.text())),
        confidence=draw(st.floats(0, 1)),
    )
    return article, statement


@given(articles_with_a_statement())
def test_every_selector_finds_the_words_in_any_text(given: tuple[Article, Statement]) -> None:
    article, statement = given
    (annotation,) = to_w3c_annotations(article, [statement])

    assert_valid(annotation)
    for part in parts_of(annotation):
        place, words = position(part), quote(part)
        start = place["start"] - len(words["prefix"])
        assert article.text[place["start"] : place["end"]] == words["exact"]
        assert article.text.startswith(words["prefix"] + words["exact"] + words["suffix"], start)


@given(articles_with_a_statement())
def test_no_span_is_lost(given: tuple[Article, Statement]) -> None:
    article, statement = given
    (annotation,) = to_w3c_annotations(article, [statement])
    expected = [span for span in (*statement.content, statement.source, statement.cue) if span]

    found = [(position(part)["start"], position(part)["end"]) for part in parts_of(annotation)]

    assert found == [(span.start, span.end) for span in expected]


@given(articles_with_a_statement())
def test_json_holds_them(given: tuple[Article, Statement]) -> None:
    article, statement = given
    annotations = to_w3c_annotations(article, [statement])

    assert json.loads(json.dumps(annotations)) == annotations
