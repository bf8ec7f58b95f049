"""Turns: speech set as in a transcript, each turn behind a label: "Q.", "MAYOR OLIN:", "Ms Varga (East):"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.relation import Piece
    from onrecord.reading import Span

_EXAMINED = re.compile(r"\s{0,9}([QA])[.:]\s")
_LABEL = re.compile(r"\s{0,9}([^\W\d_][^:\n]{1,90}):\s{1,3}(?=\S)")
_BRACKETS = re.compile(r"\s?\([^()]{0,60}\)")
_REPORTING = re.compile(
    r"\b(?:VO|V/O|SOUND|ON CAM|ON CAMERA|LIVE|VOICEOVER|VOICE-OVER|NARRATOR|ANCHOR|REPORTER|PRESENTER|HOST"
    r"|NEWSREADER|INTERVIEWER|MODERATOR|ANNOUNCER)\b",
    re.IGNORECASE,
)
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Hon|The|Sen|Rep|Gov|Judge|Mayor|Chair)\b")
_PARTICLES = frozenset({"of", "van", "der", "de", "la"})
_MARKS = "\"“„«‘'"
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
    found = _EXAMINED.match(text, paragraph.start, paragraph.end)
    if found is None:
        found = _LABEL.match(text, paragraph.start, paragraph.end)
        if found is None or not _names_speaker(found.group(1)):
            return
    end = paragraph.start + len(paragraph.text.rstrip())
    label = found.group(1)
    bare = _BRACKETS.sub("", label) if len(label) > 1 else label
    if found.end() < end and text[found.end()] not in _MARKS:
        start = found.start(1)
        yield Turn((start, start + len(bare)), (found.end(), end), _REPORTING.search(label) is not None)


def _names_speaker(label: str) -> bool:
    """Whether a label is a speaker's: a name in capitals, maybe with a description, or with a title."""
    name = _BRACKETS.sub("", label).split(",")[0].strip()
    words = [word for word in name.split() if word[:1] not in _MARKS]
    if not words or len(words) > 6:  # noqa: PLR2004 - longer ones are sentences
        return False
    capitals = name.isupper() and len(name) > 1
    titled = _TITLED.match(name) is not None and len(words) > 1
    return capitals or (titled and all(w[:1].isupper() or w in _PARTICLES for w in words))


def _within(relation: Relation, turn: Turn) -> bool:
    start, end = relation.cue or relation.content[0]
    return turn.words[0] <= start and end <= turn.words[1]
