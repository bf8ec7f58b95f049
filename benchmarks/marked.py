"""The project's own evaluation articles and the statements marked in them (evaluation/RULES.md)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matching import Pieces

    from onrecord.attribution import Statement

FOLDER = Path(__file__).parent.parent / "evaluation"
BETWEEN_PIECES = " ... "

Part = Literal["dev", "test"]
PARTS: tuple[Part, ...] = ("dev", "test")


@dataclass(frozen=True)
class Answer:
    """A statement, marked or found, as far as it is compared; "" stands for a part that is not there."""

    source: str
    cue: str
    speaker: str
    role: str
    kind: str
    form: str
    pieces: Pieces

    @cached_property
    def characters(self) -> frozenset[int]:
        """The places of the content's characters."""
        return frozenset(place for start, end in self.pieces for place in range(start, end))


@dataclass(frozen=True)
class MarkedArticle:
    """An article, its genre and the statements that a careful reader marked in it."""

    name: str
    genre: str
    article: onrecord.Article
    statements: tuple[Answer, ...]


def answer_of(statement: Statement) -> Answer:
    """A found statement, to be compared with a marked one."""
    speaker = statement.speaker
    return Answer(
        source=statement.source.text if statement.source else "",
        cue=statement.cue.text if statement.cue else "",
        speaker=speaker.name if speaker else "",
        role=speaker.role if speaker else "",
        kind=speaker.kind if speaker else "",
        form=statement.form,
        pieces=tuple((piece.start, piece.end) for piece in statement.content),
    )


def locate(text: str, content: str, start: int) -> Pieces:
    """Where the pieces of a marked content stand, each after the one before it.

    They are looked for from ``start`` on, and where they do not stand there, from the text's beginning.
    Raises ValueError for a piece that the text lacks.
    """
    words = content.split(BETWEEN_PIECES)
    pieces = _follow(text, words, start) or _follow(text, words, 0)
    if pieces is None:
        raise ValueError(f"the text has no {content!r}")
    return pieces


def _follow(text: str, words: list[str], start: int) -> Pieces | None:
    pieces = list[tuple[int, int]]()
    for piece in words:
        at = text.find(piece, start)
        if at < 0 or not piece:
            return None
        start = at + len(piece)
        pieces.append((at, start))
    return tuple(pieces)


def read_article(path: Path) -> MarkedArticle:
    """Read one file; raises ValueError, with its name, where a content does not stand in the text."""
    given: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    text, start, statements = given["text"], 0, list[Answer]()
    for marked in given["statements"]:
        try:
            pieces = locate(text, marked["content"], start)
        except ValueError as error:
            raise ValueError(f"{path.name}: {error}") from error
        start = pieces[0][0] + 1  # statements are listed in the order of their contents
        parts = {key: marked[key] for key in ("source", "cue", "speaker", "role", "kind", "form")}
        statements.append(Answer(**parts, pieces=pieces))
    known = {key: given[key] for key in ("title", "date", "outlet", "text")}
    return MarkedArticle(path.stem, given["genre"], onrecord.Article(**known), tuple(statements))


def read_part(part: Part, folder: Path = FOLDER) -> Iterator[MarkedArticle]:
    """The articles of one part in the order of their names; none where the folder is not there."""
    for path in sorted((folder / part).glob("*.json")):
        yield read_article(path)
