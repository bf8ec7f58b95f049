"""A statement in clean words: what every form of a report, and a list of statements alone, says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reporting.cleaning import one_line

if TYPE_CHECKING:
    from onrecord.attribution import Statement
    from onrecord.reporting.quoted import QuoteLine

UNSURE_BELOW = 0.5
"""A statement whose confidence is lower is marked: by its calibration it is wrong more often than right."""


@dataclass(frozen=True)
class Said:
    """A statement: who, in which role and form, with which cue, in which words; ``number`` counts from 1.

    ``quotes`` are its quotations as a transcript has them, where one was given.
    """

    number: int
    statement: Statement
    who: str
    role: str
    cue: str
    words: str
    quotes: tuple[QuoteLine, ...] = ()

    @property
    def doubt(self) -> str:
        """The word "unsure" with the confidence where that is low, else ""."""
        confidence = self.statement.confidence
        return f"unsure ({confidence:.0%})" if confidence < UNSURE_BELOW else ""


def said_of(number: int, statement: Statement, quotes: tuple[QuoteLine, ...] = ()) -> Said:
    """Put a statement into words, as the ``number``-th of its article."""
    speaker, source = statement.speaker, statement.source
    who = speaker.name if speaker else f"“{source.text}”" if source else "nobody named"
    return Said(
        number=number,
        statement=statement,
        who=one_line(who),
        role=one_line(speaker.role) if speaker else "",
        cue=one_line(statement.cue.text) if statement.cue else "",
        words=one_line(" … ".join(span.text for span in statement.content)).removeprefix("that "),
        quotes=quotes,
    )
