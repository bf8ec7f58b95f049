"""Spans first: a small language model finds source, cue and content; whom a source means comes later."""
