"""The times that an article names, sentence by sentence, with what each is there for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.choosing.days import days_of
from onrecord.claims.once import once
from onrecord.claims.timing.case import in_its_role, is_compared, is_report
from onrecord.claims.timing.tense import has_verb, tense_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.choosing.days import Days
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase

_LEAD = 3
"""Sentences that may set an article's time."""
_BACK = 4
"""Sentences before a claim whose times it may go on in."""
_MOST = 8
"""Times that a claim is held against on one side of its sentence, and in one sentence before it."""
_OPENINGS = frozenset(
    "in on since last this from by through during for over between until a the next after before at as to "
    "than so earlier now today".split()
)


class Named(NamedTuple):
    """A time phrase with days, in its role.

    ``signs`` is what its words show, ``placed`` what it is to its clause, and ``tense`` the clause's there.
    """

    time: TimePhrase
    clause: Clause
    days: Days
    signs: tuple[str, ...]
    placed: tuple[str, ...]
    tense: str


@dataclass(frozen=True)
class NamedTimes:
    """``sentences`` are the article's, as clauses, in order."""

    sentences: Sequence[Sequence[Clause]]

    @once
    def by_sentence(self) -> dict[int, list[Named]]:
        """The times of each sentence that names some."""
        found: dict[int, list[Named]] = {}
        for sentence in self.sentences:
            named = [one for clause in sentence for one in _of_clause(clause)]
            if named:
                found.setdefault(sentence[0].sentence, []).extend(named)
        return found

    def before(self, sentence: int) -> Sequence[tuple[str, Named, bool]]:
        """The times of the few sentences before, and of the lead: how far back, and if the last."""
        known = self._before.get(sentence)
        if known is None:
            known = self._before[sentence] = tuple(self._named_before(sentence))
        return known

    @once
    def _before(self) -> dict[int, Sequence[tuple[str, Named, bool]]]:
        return {}

    def _named_before(self, sentence: int) -> Iterator[tuple[str, Named, bool]]:
        near = ((back, sentence - back) for back in range(1, _BACK + 1))
        lead = ((_BACK + 1, number) for number in range(min(_LEAD, sentence - _BACK)))
        for back, number in (*near, *lead):
            named = self.by_sentence.get(number, ())[-_MOST:]
            yield from ((f"back {back}", one, place == 0) for place, one in enumerate(reversed(named)))

    def around(self, sentence: int, at: int) -> list[Named]:
        """The times of the sentence on either side of a character."""
        named = self.by_sentence.get(sentence, [])
        turn = bisect_left(named, at, key=lambda one: one.time.start)
        return named[max(0, turn - _MOST) : turn + _MOST]

    def paragraph(self, at: int) -> int:
        """The number of the paragraph that a character of the text lies in."""
        return bisect_left(self._breaks, at)

    @once
    def _breaks(self) -> list[int]:
        """Where lines end."""
        clauses = (clause for sentence in self.sentences for clause in sentence)
        first = next(clauses, None)
        return [] if first is None else [found.start() for found in re.finditer("\n", first.marked.text)]

    @once
    def counts(self) -> Counter[Days]:
        """How often each period is named."""
        every = (one for named in self.by_sentence.values() for one in named)
        return Counter(one.days for one in every if one.time.role == "period")

    @once
    def most_and_all(self) -> tuple[int, int]:
        """How often the period named most is named, and how often all are."""
        counts = self.counts.values()
        return max(counts, default=0), sum(counts)


def _of_clause(clause: Clause) -> Iterator[Named]:
    for time in clause.times:
        days = days_of(time.period)
        if days is not None:
            told = in_its_role(clause, time)
            signs, placed = tuple(_signs(told)), tuple(_placed(clause, told))
            yield Named(told, clause, days, signs, placed, tense_of(clause, time.start))


def _signs(time: TimePhrase) -> Iterator[str]:
    """What its words show wherever the claim is."""
    opening = time.text.split(None, 1)[0].lower()
    yield f"opens with {opening if opening in _OPENINGS else 'another'}"
    if "ago" in time.text or "earlier" in time.text:
        yield "counted back"
    if time.approximate:
        yield "approximate"


def _placed(clause: Clause, time: TimePhrase) -> Iterator[str]:
    """What it is to its clause."""
    yield f"as {time.role}"
    if is_report(clause, time, -1):
        yield "reports"
    if is_compared(clause, time):
        yield "compared"
    if has_verb(clause):
        yield "with a verb"
    if clause.figures:
        yield "with a figure"
    if time.start == clause.start:
        yield "opens"
