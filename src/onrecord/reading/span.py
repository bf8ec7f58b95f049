"""A piece of an article's text, by place."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Span(BaseModel):
    """Characters ``start`` to ``end`` (excluded) of ``Article.text``, and the text that lies there."""

    model_config = ConfigDict(frozen=True)

    text: str
    start: int
    end: int

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """Cut the span from the article's whole ``text``."""
        return cls(text=text[start:end], start=start, end=end)

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end
