"""Hold the quotations of an article against a transcript of what was said."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from onrecord.checking.quotes.alignment import Spoken, align
from onrecord.checking.quotes.finding import Difference, Passage, QuoteFinding
from onrecord.checking.quotes.quoted import quoted_of
from onrecord.checking.quotes.words import FILLERS, words_of
from onrecord.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution import Statement
    from onrecord.checking.quotes.alignment import Alignment, Step
    from onrecord.checking.quotes.finding import QuoteVerdict
    from onrecord.checking.quotes.quoted import Quoted
    from onrecord.checking.quotes.words import Word
    from onrecord.reading import Article

FOUND, FOUND_SHORT, SHORT = 1 / 2, 1 / 3, 10
"""Changed words for each word of a quotation up to which a passage is its passage; below ten words a third.

Of 700 quotations of real news held against 5,000 words of other news, none of ten words or more came nearer
than 0.6, and one in thirty of the shorter ones nearer than 0.4 (`benchmarks/quotes.py` sweeps it).
"""
LONGEST = 150_000
"""Words of a transcript: a day's hearing has half as many."""
LONGEST_QUOTED = 600
"""Words of one quotation that are compared; of a longer one the beginning."""


def check_quotes(
    article: Article, statements: Sequence[Statement], transcript: Article
) -> list[QuoteFinding]:
    """Say of each quotation in the statements whether the transcript has it, in which words, and where.

    Case, punctuation, and sounds like "uh" do not count; an ellipsis may stand for any words, words in
    brackets for up to ten. Raises InputError for a transcript without words, or of more than 150,000.
    """
    spoken = words_of(transcript.text)
    if not 0 < len(spoken) <= LONGEST:
        raise InputError(
            f"The transcript has {len(spoken):,} words; 1 to {LONGEST:,} can be searched.",
            "Give the part of it in which the words were spoken.",
        )
    searched = Spoken([word.same for word in spoken], FILLERS)
    compared = _Compared(article.text, transcript.text, spoken)
    return [compared.finding(quoted, searched) for quoted in quoted_of(article, statements)]


def verdict_of(aligned: Alignment, words: int) -> QuoteVerdict:
    """What the cheapest way to make a quotation of so many words says of it."""
    if aligned.cost == 0:
        return "verbatim"
    if aligned.cost > (FOUND if words >= SHORT else FOUND_SHORT) * words:
        return "not_found"
    return "spliced" if any(step.leap == "jump" for step in aligned.steps) else "altered"


class _Compared:
    """An article and a transcript, by whose words the steps of an alignment are told."""

    def __init__(self, text: str, transcript: str, spoken: Sequence[Word]) -> None:
        self.text = text
        self.transcript = transcript
        self.spoken = spoken

    def finding(self, quoted: Quoted, searched: Spoken) -> QuoteFinding:
        words = quoted.words[:LONGEST_QUOTED]
        aligned = align(searched.coded([w.same for w in words]), quoted.gaps[: len(words)], searched)
        verdict = verdict_of(aligned, len(words))
        runs = [] if verdict == "not_found" else _runs(aligned.steps)
        return QuoteFinding(
            statement=quoted.statement,
            start=quoted.start,
            end=quoted.end,
            text=self.text[quoted.start : quoted.end],
            verdict=verdict,
            passages=tuple(passage for run in runs if (passage := self._passage(run))),
            differences=tuple(one for run in runs for one in self._differences(run, words)),
        )

    def _passage(self, run: Sequence[Step]) -> Passage | None:
        places = [step.spoken for step in run if step.spoken is not None]
        if not places:
            return None
        start, end = self.spoken[places[0]].start, self.spoken[places[-1]].end
        return Passage(text=self.transcript[start:end], start=start, end=end)

    def _differences(self, run: Sequence[Step], words: Sequence[Word]) -> Iterator[Difference]:
        """The stretches of a run in which quotation and transcript differ."""
        for differs, group in groupby(run, lambda step: self._differs(step, words)):
            if differs:
                steps = list(group)
                yield _difference(
                    _stretch(self.text, [words[s.quoted] for s in steps if s.quoted is not None]),
                    _stretch(self.transcript, [self.spoken[s.spoken] for s in steps if s.spoken is not None]),
                )

    def _differs(self, step: Step, words: Sequence[Word]) -> bool:
        if step.spoken is None:
            return True
        spoken = self.spoken[step.spoken].same
        return spoken not in FILLERS if step.quoted is None else words[step.quoted].same != spoken


def _runs(steps: Sequence[Step]) -> list[list[Step]]:
    """The steps in stretches that stay with one passage."""
    runs: list[list[Step]] = [[]]
    for step in steps:
        if step.leap and runs[-1]:
            runs.append([])
        runs[-1].append(step)
    return runs


def _stretch(text: str, words: Sequence[Word]) -> str:
    return text[words[0].start : words[-1].end] if words else ""


def _difference(quoted: str, spoken: str) -> Difference:
    if not quoted:
        return Difference(kind="left_out", quoted=quoted, spoken=spoken)
    return Difference(kind="replaced" if spoken else "added", quoted=quoted, spoken=spoken)
