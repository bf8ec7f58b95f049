"""What has come about so far in the text, for a cause that names no outcome or only "the drop"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import words_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim, Direction, MeasurePhrase, PlacePhrase
    from onrecord.claims.draft import Draft
    from onrecord.record import Period


CLAIM = "claim"
"""What a denial points at: the cause named last."""
SENTENCE = "sentence"
"""What "as more people looked for work" points at: an outcome told in its sentence."""


@dataclass(frozen=True)
class Outcome:
    """Something that a claim told of, with its way, time and place; ``sentence`` is the number of that."""

    measure: MeasurePhrase
    direction: Direction
    period: Period | None
    place: PlacePhrase | None
    sentence: int
    moved: bool
    start: int


@dataclass
class ToldOutcomes:
    """The outcomes of the claims so far, and the one of the last cause named."""

    told: list[Outcome] = field(default_factory=list)
    explained: Outcome | None = None
    counts: Counter[str] = field(default_factory=Counter)
    main: str = ""

    def note(self, claim: Claim, sentence: int) -> None:
        """Remember a settled claim: a figure, a trend, or a cause with its outcome."""
        period, place = claim.period, claim.place
        moved = claim.direction != "none" and (
            claim.kind in {"change", "trend"} or (claim.kind == "rank" and claim.baseline is not None)
        )
        outcome = Outcome(claim.measure, claim.direction, period, place, sentence, moved, claim.start)
        if claim.kind == "causal":
            self.explained = outcome
        elif claim.kind != "opinion":
            self.told.insert(len(self.told) - self._is_compared(outcome), outcome)
            self._count(claim.measure.text.lower())

    def _is_compared(self, outcome: Outcome) -> bool:
        """Whether it only is what the last one is set beside: "recorded 12 last year, down from 19"."""
        last = self.told[-1] if self.told else None
        if last is None or last.period is None or outcome.period is None or outcome.moved or last.moved:
            return False
        return last.sentence == outcome.sentence and outcome.period.end < last.period.start

    def _count(self, words: str) -> None:
        """Keep in ``main`` the words of the measure that most claims so far were about."""
        self.counts[words] += 1
        if self.counts[words] > self.counts[self.main]:
            self.main = words

    def meant(self, draft: Draft, home: PlacePhrase | None) -> Outcome | None:
        """The outcome that a cause looks back at: of the same name, or what rose or fell at ``home`` of late.

        A rebuttal is about that of the cause named last.
        """
        if draft.points_at == CLAIM:
            return self.explained
        if draft.points_at == SENTENCE:
            here = [one for one in self.told if one.sentence == draft.clause.sentence]
            moved = [one for one in here if draft.direction != "none" or one.direction != "none"]
            return moved[0] if moved else None
        if draft.measure:
            return self._named(draft.measure)
        return self.last_moved(draft, home)

    def last_moved(self, draft: Draft, home: PlacePhrase | None) -> Outcome | None:
        """The last of what rose or fell of late.

        Rather what did so that way, in the same sentence, in the same paragraph, what the text is mostly
        about, what is at ``home``, in this order.
        """
        lately = self.told[-_REACH:]
        moved = [one for one in lately if one.moved] or lately
        sentence = draft.clause.sentence
        begins = draft.clause.marked.text.rfind("\n", 0, draft.clause.start)
        for fits in (
            lambda one: one.direction == draft.direction,
            lambda one: one.sentence == sentence,
            lambda one: one.start > begins,
            lambda one: (
                draft.direction == "none"
                and one.sentence < sentence - 1
                and one.measure.text.lower() == self.main
            ),
            lambda one: bool(home and one.place and one.place.name == home.name),
        ):
            moved = [one for one in moved if fits(one)] or moved
        return moved[-1] if moved else None

    def _named(self, measure: MeasurePhrase) -> Outcome | None:
        """The last outcome of the same name, one that rose or fell before any other."""
        head = _head(measure.text)
        alike = [
            one
            for one in self.told[-_REACH:]
            if (measure.id and one.measure.id == measure.id) or (head and head in _words(one.measure.text))
        ]
        moved = [one for one in alike if one.moved]
        fitting = moved or alike
        return fitting[-1] if fitting else None


_REACH = 25
"""Claims back: an outcome told of before them is out of mind."""


def _words(text: str) -> frozenset[str]:
    return frozenset(word.text.lower().removesuffix("s") for word in words_of(text))


_HEAD_ENDS = expression(r" (?:of|in|for|to|from|on|at|by) ")


def _head(text: str) -> str:
    """The head of a noun phrase: "fall" of "the fall in borrowing"."""
    words = words_of(_HEAD_ENDS.split(text, maxsplit=1)[0])
    return words[-1].text.lower().removesuffix("s") if words else ""
