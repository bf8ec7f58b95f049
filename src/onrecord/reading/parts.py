"""The parts of an article's text: what is headline, byline, dateline, body, and what is about rights."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import BaseModel, ConfigDict

PartKind = Literal["title", "byline", "dateline", "outlet", "body", "rights"]

_BLOCK = re.compile(r"[^\n]+")
_RIGHTS = re.compile(
    r"copyright\b|©|\(c\) \d{4}|all rights reserved|.{2,80} contributed to this (report|story)", re.IGNORECASE
)
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z .'’,-]{2,40}(?:, [A-Z][A-Za-z.]+)?)(?: \([A-Z]{2,12}\))? ?(?:--|—|–|-) "
)
_TITLE_LIMIT = 200


class Part(BaseModel):
    """Characters ``start`` to ``end`` (excluded) of the text, and what they are."""

    model_config = ConfigDict(frozen=True)

    kind: PartKind
    start: int
    end: int


def find_parts(text: str) -> tuple[Part, ...]:
    """Divide a text into its parts, in order; lines are the units."""
    parts: list[Part] = []
    for number, block in enumerate(_BLOCK.finditer(text)):
        line = block.group()
        if not line.strip():
            continue
        if _RIGHTS.match(line):
            parts.append(Part(kind="rights", start=block.start(), end=block.end()))
        elif number == 0 and len(line) < _TITLE_LIMIT and not line.rstrip().endswith((".", "”", '"')):
            parts.append(Part(kind="title", start=block.start(), end=block.end()))
        elif found := _DATELINE.match(line):
            parts.append(Part(kind="dateline", start=block.start(), end=block.start() + found.end("place")))
            parts.append(Part(kind="body", start=block.start() + found.end(), end=block.end()))
        else:
            parts.append(Part(kind="body", start=block.start(), end=block.end()))
    return tuple(parts)
