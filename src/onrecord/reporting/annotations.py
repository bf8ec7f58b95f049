"""Statements as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), for tools that anchor notes.

Each piece of the words that somebody said is a target. The bodies say of it, each with its ``purpose``:

========================  ===========  ===============================================================
body                      purpose      what it says
========================  ===========  ===============================================================
TextualBody, plain        identifying  the speaker, with the role; absent where nobody is known
SpecificResource          identifying  the words of the article that name the source
SpecificResource          describing   the words that report: the cue
TextualBody, plain        tagging      the form: direct, indirect or mixed
TextualBody, JSON         describing   id, form, speaker and confidence, named as in onrecord's own JSON
========================  ===========  ===============================================================
"""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.attribution import Speaker, Statement
    from onrecord.reading import Article, Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters before and after a quote that tell it from the same words elsewhere; Hypothesis takes 32."""


def to_w3c_annotations(
    article: Article, statements: Iterable[Statement], *, address: str = ""
) -> list[dict[str, Any]]:
    """One annotation for each statement, as JSON-LD that ``json.dumps`` can write.

    Every span has two selectors: a TextQuoteSelector, and a TextPositionSelector that counts code points of
    ``article.text``. Ids are made from the address, the text and the spans, so the same input gives the same.

    Args:
        article: The article that the statements were found in.
        statements: Its statements.
        address: The IRI of what is annotated, such as the article's page on the web; there the positions hold
            only where the page's text is the text as read, and a tool must rely on the quotes. Without it the
            text itself is named by its digest (RFC 6920).
    """
    maker = _Annotator(article.text, address)
    return [maker.annotation(statement) for statement in statements]


class _Annotator:
    """Makes the annotations of one text."""

    def __init__(self, text: str, address: str) -> None:
        self.text = text
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
        name = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        self.source = address or f"ni:///sha-256;{name}"
        self.namespace = uuid.uuid5(uuid.NAMESPACE_URL, f"{self.source} {name}")

    def annotation(self, statement: Statement) -> dict[str, Any]:
        return {
            "@context": CONTEXT,
            "id": self._id(statement),
            "type": "Annotation",
            "motivation": "describing",
            "body": list(self._bodies(statement)),
            "target": [self._part(span) for span in statement.content],
        }

    def _id(self, statement: Statement) -> str:
        """An id that stays when other statements are found before this one."""
        pieces = {"source": (statement.source,), "cue": (statement.cue,), "content": statement.content}
        places = {part: [(p.start, p.end) for p in spans if p] for part, spans in pieces.items()}
        return uuid.uuid5(self.namespace, json.dumps(places)).urn

    def _bodies(self, statement: Statement) -> Iterator[dict[str, Any]]:
        if statement.speaker:
            yield _words("identifying", _named(statement.speaker), language="en")
        if statement.source:
            yield self._part(statement.source, purpose="identifying")
        if statement.cue:
            yield self._part(statement.cue, purpose="describing")
        yield _words("tagging", statement.form)
        facts = statement.model_dump(mode="json", include={"id", "form", "speaker", "confidence"})
        yield _words("describing", json.dumps(facts, ensure_ascii=False), media="application/json")

    def _part(self, span: Span, **more: str) -> dict[str, Any]:
        """A piece of the text as a SpecificResource."""
        quote = {
            "type": "TextQuoteSelector",
            "exact": span.text,
            "prefix": self.text[max(0, span.start - AROUND) : span.start],
            "suffix": self.text[span.end : span.end + AROUND],
        }
        position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        return {"type": "SpecificResource"} | more | {"source": self.source, "selector": [quote, position]}


def _words(purpose: str, value: str, media: str = "text/plain", **more: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": media} | more


def _named(speaker: Speaker) -> str:
    return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name
