"""The parts of an article's text: what is headline, byline, dateline, body, and what is about rights."""

from __future__ import annotations

from itertools import islice
from typing import Literal

from pydantic import BaseModel, ConfigDict

from onrecord.reading.around import mark_around
from onrecord.reading.captions import is_caption
from onrecord.reading.dateline import Dateline, read_dateline, read_dateline_alone
from onrecord.reading.dates import read_date_line
from onrecord.reading.header import mark_header
from onrecord.reading.layout import Block, find_blocks
from onrecord.reading.notices import is_notice
from onrecord.reading.page_marks import is_page_mark
from onrecord.reading.prose import is_item
from onrecord.reading.rights import is_rights_line

PartKind = Literal[
    "title",
    "subtitle",
    "byline",
    "date",
    "dateline",
    "outlet",
    "caption",
    "notice",
    "heading",
    "body",
    "rights",
]
"""``subtitle`` is a line between headline and body; ``date`` holds nothing but days and times; ``dateline``
is a place; ``caption`` tells of a picture; ``notice`` speaks to editors or readers ("FOR IMMEDIATE RELEASE",
"Read more: ..."); ``heading`` is a line without a stop between paragraphs."""

_DATELINE_WITHIN = 3  # paragraphs: a summary may stand above the paragraph that the dateline opens


class Part(BaseModel):
    """Characters ``start`` to ``end`` (excluded) of the text, and what they are.

    A part of kind ``body`` is a paragraph; where the text's lines are broken at a column it holds line ends.
    """

    model_config = ConfigDict(frozen=True)

    kind: PartKind
    start: int
    end: int


def find_parts(text: str, title: str = "") -> tuple[Part, ...]:
    """Divide a text into its parts, in order and without overlap.

    Args:
        text: The article's text.
        title: Its headline, where that is known: a line above the body that repeats it is the title.
    """
    blocks = find_blocks(text)
    lines = [" ".join(text[block.start : block.end].split()) for block in blocks]
    kinds = [_kind(line) for line in lines]
    body_at = mark_header(lines, kinds, " ".join(title.split()))
    mark_around(lines, kinds, body_at)
    told = (
        number
        for number in range(body_at, len(lines))
        if kinds[number] == "body" and not is_item(lines[number])
    )
    opening = frozenset(islice(told, _DATELINE_WITHIN))
    parts: list[Part] = []
    for number, (block, kind) in enumerate(zip(blocks, kinds, strict=True)):
        if kind == "dateline":
            parts += _opening(read_dateline_alone(text, *block), block)
        elif kind == "body" and number in opening:
            parts += _opening(read_dateline(text, *block), block)
        else:
            parts.append(Part(kind=kind, start=block.start, end=block.end))
    return tuple(parts)


def _kind(line: str) -> PartKind:
    """What a line is wherever it stands; "body" where that depends on its place."""
    day = read_date_line(line)
    if day:
        return "date" if day.stamped else "body"
    if is_rights_line(line):
        return "rights"
    if is_caption(line):
        return "caption"
    if is_notice(line) or is_page_mark(line):
        return "notice"
    return "body"


def _opening(dateline: Dateline | None, block: Block) -> list[Part]:
    """A paragraph as parts: its dateline with day and agency, if it has one, and the rest."""
    if dateline is None:
        return [Part(kind="body", start=block.start, end=block.end)]
    spans: list[tuple[PartKind, tuple[int, int] | None]] = [
        ("dateline", dateline.place),
        ("date", dateline.date),
        ("outlet", dateline.agency),
        ("body", (dateline.end, block.end)),
    ]
    parts = [
        Part(kind=kind, start=span[0], end=span[1]) for kind, span in spans if span and span[0] < span[1]
    ]
    return sorted(parts, key=lambda part: part.start)
