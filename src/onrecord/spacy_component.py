"""A spaCy pipeline component: ``nlp.add_pipe("onrecord")`` finds who said what in each Doc.

It needs the extra ``onrecord[spacy]``. It reads nothing but the text: it may stand anywhere in a pipeline,
and a blank one will do. spaCy finds it by the entry point group ``spacy_factories``.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> component = nlp.add_pipe("onrecord")
    >>> doc = nlp("The bridge will reopen in May, Mayor Ada Brandt said.")
    >>> [(span.text, span.id_) for span in doc.spans["statements"]]
    [('The bridge will reopen in May', 's1')]
    >>> doc._.statements[0].speaker.name
    'Ada Brandt'
"""

from __future__ import annotations

from itertools import tee
from typing import TYPE_CHECKING

from pydantic import TypeAdapter
from spacy.language import Language
from spacy.tokens import Doc

from onrecord.attribution import Statement, attribute, attribute_all
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Span as SpacySpan

    from onrecord.reading import Span

KEY = "onrecord"
"""Where ``Doc.user_data`` keeps the statements: as JSON, so that a Doc can be stored or sent elsewhere."""

_STATEMENTS = TypeAdapter(list[Statement])


def statements_of(doc: Doc) -> list[Statement]:
    """What ``doc._.statements`` gives: the statements of a Doc; their offsets are characters of its text."""
    return _STATEMENTS.validate_json(doc.user_data.get(KEY, "[]"))


Doc.set_extension("statements", getter=statements_of, force=True)


class Attributor:
    """Sets the statements of a Doc, and their pieces as three groups of spans.

    The spans of the groups "statements", "sources" and "cues" are labelled ``content``, ``source`` and
    ``cue``; ``span.id_`` is the id of the statement that they are a piece of. A piece that ends inside a
    token is widened to the whole token.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Find the statements of one Doc."""
        return _filled(doc, attribute(Article(text=doc.text)))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 0) -> Iterator[Doc]:  # noqa: ARG002 - spaCy's
        """Find the statements of many Docs, in batches whose size ``attribute_all`` decides."""
        docs, texts = tee(stream)
        found = attribute_all(Article(text=doc.text) for doc in texts)
        for doc, statements in zip(docs, found, strict=True):
            yield _filled(doc, statements)


@Language.factory("onrecord", assigns=["doc._.statements", "doc.spans"])
def make_attributor(nlp: Language, name: str) -> Attributor:  # noqa: ARG001 - what spaCy hands to a factory
    """The component, for spaCy's registry."""
    return Attributor()


def _filled(doc: Doc, statements: list[Statement]) -> Doc:
    doc.user_data[KEY] = _STATEMENTS.dump_json(statements).decode()
    pieces = {
        ("statements", "content"): [(s.id, span) for s in statements for span in s.content],
        ("sources", "source"): [(s.id, s.source) for s in statements if s.source],
        ("cues", "cue"): [(s.id, s.cue) for s in statements if s.cue],
    }
    for (group, label), spans in pieces.items():
        widened = (_widened(doc, span, label, ident) for ident, span in spans)
        doc.spans[group] = [span for span in widened if span is not None]
    return doc


def _widened(doc: Doc, span: Span, label: str, ident: str) -> SpacySpan | None:
    return doc.char_span(span.start, span.end, label=label, span_id=ident, alignment_mode="expand")
