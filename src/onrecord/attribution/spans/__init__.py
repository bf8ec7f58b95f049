"""Spans first: a small language model finds source, cue and content; whom a source means comes later."""

from onrecord.attribution.spans.find import find_relations

__all__ = ["find_relations"]
