"""What holding a quotation against a transcript produces."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from onrecord.reading import Span

QuoteVerdict = Literal["verbatim", "altered", "spliced", "not_found"]


class Passage(Span):
    """A stretch of the transcript that a quotation was taken from, by the transcript's characters."""


class Difference(BaseModel):
    """Where a quotation departs from its passage: words ``quoted`` for the words ``spoken``.

    ``added`` words were not spoken; ``left_out`` words were, and no mark of omission stands for them.
    """

    model_config = ConfigDict(frozen=True)

    kind: Literal["replaced", "added", "left_out"]
    quoted: str
    spoken: str


class QuoteFinding(BaseModel):
    """One quotation of an article, characters ``start`` to ``end``, and where the transcript has it.

    ``verbatim``: every word stands in the transcript in this order, but for what the article marks itself
    (an ellipsis, words in brackets). ``altered``: one passage has it with other words. ``spliced``: it joins
    passages that do not touch. ``not_found``: no passage comes near.
    """

    model_config = ConfigDict(frozen=True)

    statement: str
    start: int
    end: int
    text: str
    verdict: QuoteVerdict
    passages: tuple[Passage, ...] = ()
    differences: tuple[Difference, ...] = ()
