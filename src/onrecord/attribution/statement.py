"""What attribution produces: a statement, its parts in the text, and the one who made it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from onrecord.reading import Span

Form = Literal["direct", "indirect", "mixed"]
SpeakerKind = Literal["person", "organization", "group", "document"]


class Speaker(BaseModel):
    """Who stands behind a statement: the fullest name in the article, and the role given with it (or "")."""

    model_config = ConfigDict(frozen=True)

    name: str
    role: str = ""
    kind: SpeakerKind = "person"


class Statement(BaseModel):
    """An attribution relation as in the PARC and PolNeAR corpora: source, cue and content are spans.

    ``content`` holds more than one span where the source and cue interrupt the words. ``source`` is None
    where the text names nobody (a headline's second verb); ``speaker`` may be known all the same.
    ``confidence`` is the chance that source, cue and content are right (at least half of each one's words),
    as calibrated on articles that the model was not trained on; the speaker's name is not part of it.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    form: Form
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    speaker: Speaker | None
    confidence: float = Field(default=1.0, ge=0.0, le=1.0)
