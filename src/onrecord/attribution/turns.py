"""Turns: speech set as in a transcript, a paragraph each, behind a label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.labels import label_of
from onrecord.attribution.relation import Relation
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.relation import Piece
    from onrecord.reading import Span

_REPORTING = expression(
    r"\b(?:VO|V/O|SOUND|ON CAM|ON CAMERA|LIVE|VOICEOVER|VOICE-OVER|NARRATOR|ANCHOR|REPORTER|PRESENTER|HOST"
    r"|NEWSREADER|INTERVIEWER|MODERATOR|ANNOUNCER)\b",
    re.IGNORECASE,
)
_FEWEST = 2
"""Turns that make a transcript; a single line with a colon is a line with a colon."""


class Turn(NamedTuple):
    """What one speaker says in one paragraph; ``reporting`` where the label is that of the reporter."""

    label: Piece
    words: Piece
    reporting: bool


def with_turns(text: str, paragraphs: Sequence[Span], relations: Sequence[Relation]) -> list[Relation]:
    """The relations of a text with its turns, if it has any, as statements without a cue.

    What is told inside somebody's turn is part of the turn; a reporter's turn is read like other paragraphs.
    """
    spoken = [turn for turn in find_turns(text, paragraphs) if not turn.reporting]
    if not spoken:
        return list(relations)
    outside = [r for r in relations if not any(_within(r, turn) for turn in spoken)]
    return sorted(
        [*outside, *(Relation(turn.label, None, (turn.words,)) for turn in spoken)],
        key=lambda relation: relation.content[0],
    )


def find_turns(text: str, paragraphs: Sequence[Span]) -> list[Turn]:
    """The turns of a transcript; none where fewer than two paragraphs look like one."""
    turns = [turn for paragraph in paragraphs for turn in _turn(text, paragraph)]
    return turns if len(turns) >= _FEWEST else []


def _turn(text: str, paragraph: Span) -> Iterator[Turn]:
    label = label_of(text, paragraph)
    end = paragraph.start + len(paragraph.text.rstrip())
    if label is not None and label.end < end:
        yield Turn(label.name, (label.end, end), _REPORTING.search(label.text) is not None)


def _within(relation: Relation, turn: Turn) -> bool:
    start, end = relation.cue or relation.content[0]
    return turn.words[0] <= start and end <= turn.words[1]
