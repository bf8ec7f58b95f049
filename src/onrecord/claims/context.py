"""What the claims so far lend to the next: measure, place, period, direction."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.claims.measures import (
    as_count,
    as_rate,
    catalogued,
    is_event,
    is_policy,
    is_statistic,
    measure_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.claims.claim import Claim, Direction, MeasurePhrase, PlacePhrase
    from onrecord.claims.periods import TimePhrase
    from onrecord.record import Period

_COUNT_WORDS = frozenset("total count number tally toll figure numbers totals sum".split())
_RATE_WORDS = frozenset(("rate", "share", "percentage", "proportion"))


_PLAIN = 4
"""Words: a longer phrase that is no known statistic is likelier a misread than a measure."""
_POLICY_REACH = 3
"""Sentences: "a policy" further on is another one."""


@dataclass
class Context:
    """The last measure, counted and as a rate; the last period, and the one that ends latest.

    ``place`` is the last place spoken of, whether or not a claim was made about it.

    ``ranked`` says that ``latest`` is only a rank's; ``policy`` is the kind of the last policy, by id, and
    ``policy_told`` the number of the sentence that told of it.
    ``fiscal`` is the last fiscal year named, ``acted`` the place that last did each kind of act.
    ``published`` is the article's date, ``home`` the place that it is about where nothing else is said.
    """

    published: date | None
    home: PlacePhrase | None
    measure: MeasurePhrase | None = None
    counted: MeasurePhrase | None = None
    rate: MeasurePhrase | None = None
    place: PlacePhrase | None = None
    period: Period | None = None
    latest: Period | None = None
    ranked: bool = False
    policy: str | None = None
    policy_told: int = 0
    fiscal: Period | None = None
    direction: Direction = "none"
    acted: dict[str, PlacePhrase] = field(default_factory=dict)

    def lend_measure(self, points_at: str, *, as_a_rate: bool = False) -> MeasurePhrase | None:
        """The measure that a pointing word ("rate", "total"), or no word at all, stands for."""
        if as_a_rate or points_at in _RATE_WORDS:
            return self.rate or (as_rate(self.counted) if self.counted else self.measure)
        if points_at in _COUNT_WORDS:
            return self.counted or (as_count(self.rate) if self.rate else None) or self.measure
        return self.measure

    def lend_period(self, *, same_measure: bool) -> Period | None:
        """The period of the claim before for the same measure, else the latest that the article is about."""
        return self.period if same_measure else (self.latest or self.period)

    def note_topic(self, phrase: str) -> None:
        """Remember a subject that is a measure, claim or no claim."""
        if phrase and is_statistic(phrase) and len(phrase.split()) <= _PLAIN + 2:
            self.note_measure(measure_of(phrase))

    def note_measure(self, measure: MeasurePhrase) -> None:
        """Remember a measure for those that point back."""
        if not measure.text or is_event(measure):
            return
        if not measure.id and not is_statistic(measure.text):
            plain = measure.text.islower() and len(measure.text.split()) <= _PLAIN
            self.measure = measure if plain or self.measure is None else self.measure
            return
        self.measure = measure
        if is_rate(measure):
            self.rate = measure
        else:
            self.counted = measure

    def lend_policy(self, sentence: int, *, definite: bool) -> str | None:
        """The kind of policy that a bare "policy" in the sentence means; "the policy" looks further back."""
        near = definite or sentence - self.policy_told <= _POLICY_REACH
        return self.policy if near else None

    def note_policy(self, measure_id: str, sentence: int) -> None:
        """Remember the kind of policy that a sentence is about."""
        if is_policy(measure_id):
            self.policy, self.policy_told = measure_id, sentence

    def note_times(self, times: Sequence[TimePhrase]) -> None:
        """Remember a fiscal year for the money that is told of next."""
        for time in times:
            if "fiscal" in time.text.lower() and time.period:
                self.fiscal = time.period

    def note_place(self, place: PlacePhrase | None) -> None:
        """Remember a place that a sentence without a claim spoke of."""
        self.place = place or self.place

    def note(self, claim: Claim) -> None:
        """Remember what a settled claim was about."""
        if claim.kind in {"opinion", "causal"}:
            return
        self.place = claim.place or self.place
        if claim.kind == "event":
            if claim.measure.id and claim.place:
                self.acted[claim.measure.id] = claim.place
            return
        self.note_measure(claim.measure)
        if claim.direction != "none":
            self.direction = claim.direction
        if claim.period and (claim.kind != "rank" or self.latest is None):
            self._note_period(claim.period, ranked=claim.kind == "rank")

    def _note_period(self, period: Period, *, ranked: bool) -> None:
        """A rank's whole year gives way to the days that figures cover."""
        self.period = period
        if self.latest is None or self.ranked or period.end >= self.latest.end:
            self.latest, self.ranked = period, ranked


def is_rate(measure: MeasurePhrase) -> bool:
    """Whether the measure is a rate or a share rather than a count."""
    known = catalogued(measure)
    if known:
        return known.unit in {"rate_per_100k", "percent"}
    return any(word in _RATE_WORDS for word in measure.text.lower().split())
