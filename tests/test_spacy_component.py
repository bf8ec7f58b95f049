"""onrecord as a component of a spaCy pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

pytest.importorskip("spacy", reason="spaCy is not installed: pip install 'onrecord[spacy]'")

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin

from onrecord import Article, attribute, spacy_component

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spacy.language import Language

TEXT = "Bridge reopens\n\nThe bridge will hold, Mayor Ada Brandt said. “It's done,” she said, “at last.”\n"
WORDS = (
    "The bridge held|Ada Brandt|Mayor|said|she|“|”|\"|'|,|.|that|it's|$5|\n|\n\n|é|🌉|U.S.|reported".split(
        "|"
    )
)


@pytest.fixture(name="nlp", scope="module")
def _nlp() -> Language:
    return pipeline()


def pipeline() -> Language:
    """A blank pipeline with nothing but the component, found by its entry point."""
    nlp = spacy.blank("en")
    nlp.add_pipe("onrecord")
    return nlp


def group(doc: Doc, name: str) -> list[tuple[str, str, str]]:
    return [(span.id_, span.label_, span.text) for span in doc.spans[name]]


def test_the_pieces_of_what_was_said_are_spans_with_the_id_of_their_statement(nlp: Language) -> None:
    assert group(nlp(TEXT), "statements") == [
        ("s1", "content", "The bridge will hold"),
        ("s2", "content", "“It's done,”"),
        ("s2", "content", "“at last.”"),
    ]


def test_sources_and_cues_have_groups_of_their_own(nlp: Language) -> None:
    doc = nlp(TEXT)

    assert group(doc, "sources") == [("s1", "source", "Mayor Ada Brandt"), ("s2", "source", "she")]
    assert group(doc, "cues") == [("s1", "cue", "said"), ("s2", "cue", "said")]


def test_the_statements_are_those_of_the_library(nlp: Language) -> None:
    assert nlp(TEXT)._.statements == attribute(Article(text=TEXT))


def test_a_doc_that_the_component_has_not_seen_has_no_statements(nlp: Language) -> None:
    assert nlp.make_doc(TEXT)._.statements == []


@pytest.mark.parametrize("text", ["", " ", "\n\n", "It rained."])
def test_a_text_without_statements_has_empty_groups(nlp: Language, text: str) -> None:
    doc = nlp(text)

    assert {name: list(spans) for name, spans in doc.spans.items()} == {
        "statements": [],
        "sources": [],
        "cues": [],
    }


def test_a_second_run_replaces_what_the_first_found(nlp: Language) -> None:
    doc = nlp(nlp(TEXT))

    assert group(doc, "statements") == group(nlp(TEXT), "statements")


def test_a_piece_that_ends_inside_a_token_is_widened_to_it(nlp: Language) -> None:
    doc = Doc(nlp.vocab, words=["Levels\n\nIt", "held,Brandt", "said."], spaces=[True, True, False])

    (component,) = [found for _, found in nlp.pipeline]
    component(doc)

    (statement,) = doc._.statements
    assert statement.source.text == "Brandt"
    assert group(doc, "sources") == [("s1", "source", "held,Brandt")]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_every_piece_of_any_text_lies_within_its_span(text: str) -> None:
    doc = PIPELINE(text)
    pieces = {
        "statements": [(s.id, span) for s in doc._.statements for span in s.content],
        "sources": [(s.id, s.source) for s in doc._.statements if s.source],
        "cues": [(s.id, s.cue) for s in doc._.statements if s.cue],
    }

    for name, expected in pieces.items():
        assert len(doc.spans[name]) == len(expected)
        for span, (ident, piece) in zip(doc.spans[name], expected, strict=True):
            assert span.id_ == ident
            assert span.start_char <= piece.start < piece.end <= span.end_char


PIPELINE = pipeline()


class TestManyDocs:
    def test_a_stream_gives_what_single_texts_give_in_order(self, nlp: Language) -> None:
        texts = [f"Bridge\n\n{name} said the bridge held." for name in ("Brandt", "Olin", "Varga")]

        found = [doc._.statements for doc in nlp.pipe(texts, batch_size=2)]

        assert found == [nlp(text)._.statements for text in texts]
        assert [s.source.text for (s,) in found if s.source] == ["Brandt", "Olin", "Varga"]

    def test_the_library_gets_the_stream_to_batch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        calls = []

        def attribute_all(articles: Iterable[Article]) -> Iterator[list[object]]:
            texts = [article.text for article in articles]
            calls.append(texts)
            yield from ([] for _ in texts)

        monkeypatch.setattr(spacy_component, "attribute_all", attribute_all)

        docs = list(pipeline().pipe(["One.", "Two.", "Three."]))

        assert [doc.text for doc in docs] == ["One.", "Two.", "Three."]
        assert calls == [["One.", "Two.", "Three."]]

    def test_a_stream_is_not_read_to_its_end_before_the_first_doc_comes(self, nlp: Language) -> None:
        read = 0

        def texts() -> Iterator[str]:
            nonlocal read
            for _ in range(20_000):
                read += 1
                yield "It rained."

        next(nlp.pipe(texts(), batch_size=10))

        assert read < 20_000

    def test_contexts_travel_with_their_docs(self, nlp: Language) -> None:
        pairs = list(nlp.pipe([(TEXT, "a"), ("It rained.", "b")], as_tuples=True))

        assert [(len(doc._.statements), context) for doc, context in pairs] == [(2, "a"), (0, "b")]

    def test_other_processes_send_their_statements_back(self, nlp: Language) -> None:
        (doc,) = nlp.pipe([TEXT], n_process=2)

        assert doc._.statements == nlp(TEXT)._.statements


class TestStoring:
    def test_a_doc_keeps_statements_and_spans_through_bytes(self, nlp: Language) -> None:
        doc = nlp(TEXT)

        again = Doc(nlp.vocab).from_bytes(doc.to_bytes())

        assert again._.statements == doc._.statements
        assert group(again, "statements") == group(doc, "statements")

    def test_so_does_a_collection_of_docs(self, nlp: Language) -> None:
        doc = nlp(TEXT)

        (again,) = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)

        assert again._.statements == doc._.statements
        assert group(again, "cues") == group(doc, "cues")

    def test_a_pipeline_is_saved_and_loaded_by_the_component_s_name(
        self, nlp: Language, tmp_path: Path
    ) -> None:
        nlp.to_disk(tmp_path / "pipeline")

        loaded = spacy.load(tmp_path / "pipeline")

        assert loaded.pipe_names == ["onrecord"]
        assert loaded(TEXT)._.statements == nlp(TEXT)._.statements


def test_spacy_s_analysis_knows_what_the_component_sets(nlp: Language) -> None:
    found = nlp.analyze_pipes()

    assert found
    assert found["summary"]["onrecord"]["assigns"] == ["doc._.statements", "doc.spans"]
    assert found["problems"] == {"onrecord": []}
