"""From an Article to its statements: who said what, in which words."""

from onrecord.attribution.statement import Form, Speaker, SpeakerKind, Statement

__all__ = ["Form", "Speaker", "SpeakerKind", "Statement"]
