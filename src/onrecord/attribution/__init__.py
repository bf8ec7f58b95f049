"""From an Article to its statements: who said what, in which words."""

from onrecord.attribution.statement import Form, Speaker, SpeakerKind, Statement
from onrecord.attribution.statements import attribute, attribute_all

__all__ = ["Form", "Speaker", "SpeakerKind", "Statement", "attribute", "attribute_all"]
