"""What reading produces: an article, its text as read, and the parts that the text is made of."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - the field `date` would hide the type
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator

from onrecord.reading.parts import Part, PartKind, find_parts
from onrecord.reading.publication import publication_date, publisher
from onrecord.reading.span import Span


class Article(BaseModel):
    """A report, speech or press release.

    ``text`` is the text as read, headline and rights lines included; every offset in onrecord counts its
    characters. ``date`` is the day of publication, None if unknown. ``rights`` are its lines about copyright
    and contributors. Title, outlet, date and rights that are not given are found in the text.

    >>> Article(text="MIAMI, Aug. 16, 2017 (AP) - The mayor spoke.").outlet
    'The Associated Press'
    """

    model_config = ConfigDict(frozen=True)

    title: str = ""
    date: Date | None = None
    outlet: str = ""
    rights: tuple[str, ...] = ()
    text: str

    @model_validator(mode="before")
    @classmethod
    def _fill_from_text(cls, values: Any) -> Any:  # noqa: ANN401 - whatever the caller gave
        if not isinstance(values, dict) or not isinstance(values.get("text"), str):
            return values
        text = values["text"]
        given = {key: value for key, value in values.items() if value or key == "text"}
        parts = find_parts(text, str(given.get("title", "")))
        return {
            "title": " ".join(next((text[p.start : p.end] for p in parts if p.kind == "title"), "").split()),
            "date": publication_date(text, parts),
            "outlet": publisher(text, parts),
            "rights": tuple(text[p.start : p.end] for p in parts if p.kind == "rights"),
        } | given

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the text in order: headline, byline, dateline, paragraphs, rights lines and so on."""
        return find_parts(self.text, self.title)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The body's paragraphs, each without the dateline that may open it."""
        return self._spans("body")

    @cached_property
    def headline(self) -> Span | None:
        """The headline where the text itself holds it."""
        return next(iter(self._spans("title")), None)

    @cached_property
    def headlines(self) -> tuple[Span, ...]:
        """The headline, where the text itself holds it, and the lines below that are like it."""
        return tuple(
            Span.of(self.text, p.start, p.end) for p in self.parts if p.kind in {"title", "subtitle"}
        )

    @cached_property
    def dateline(self) -> str:
        """The place that the report was filed from ("MIAMI"), or ""."""
        return next((span.text for span in self._spans("dateline")), "")

    def _spans(self, kind: PartKind) -> tuple[Span, ...]:
        return tuple(Span.of(self.text, p.start, p.end) for p in self.parts if p.kind == kind)
