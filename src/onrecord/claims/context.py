"""What the claims so far lend to the next: measure, place, period, direction."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.claims.causes.told_outcomes import ToldOutcomes
from onrecord.claims.measures.catalogue import (
    as_count,
    as_rate,
    catalogued,
    is_anaphor,
    is_event,
    is_policy,
    is_statistic,
    measure_of,
)
from onrecord.claims.measures.misread import is_half_a_clause, opens_with_participle
from onrecord.claims.measures.places_counted import are_places
from onrecord.claims.measures.subjects import is_actor
from onrecord.claims.measures.told import ToldFigures
from onrecord.claims.measures.topics import Topics, is_general
from onrecord.claims.measures.wholes import whole_named
from onrecord.claims.ranks.measures import without_move
from onrecord.claims.timing.frame import NOWHERE, TimeFrame
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.whereabouts.matters import Matters
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.claims.claim import Claim, Direction, MeasurePhrase, PlacePhrase
    from onrecord.claims.periods import TimePhrase
    from onrecord.record import Period

_MIDDLES = frozenset(("median", "average", "mean"))
_COUNT_WORDS = frozenset("total count number tally toll figure numbers totals sum".split())
_NO_NOUN = expression(
    r"^[a-z]+(?:ed|ing)$|^(?:had|saw|puts?|said|out|no|two|three|little|such|old)\b|\b(?:it|they|he|she|we)$"
)
"""What was read in a noun's place but goes on about none: a verb, a pronoun, a number alone."""
_PARTS = ("share of", "percentage of", "proportion of")
_RATE_WORDS = frozenset(("rate", "rates", "share", "percentage", "proportion"))
_PART_WORDS = _RATE_WORDS - {"rate", "rates"}
POINTING = _COUNT_WORDS | _RATE_WORDS
"""Words that stand for a measure told before."""


_OF_MONEY = expression(
    r"\b(?:tax(?:es)?|revenues?|receipts|collections|proceeds|funds?|funding|fees|grants?|aid|spending|budget|profits?)$"
)
"""What is money by its name, whatever unit its last figure had."""
_OF_VOTE = expression(r"votes (?:for|against)\b")
_TALLY = expression(r"\d[-–]\d")
"""A side of a vote in a council, which no later figure goes on about: "voted 7-2"."""
_PLAIN = 4
"""Words: a longer phrase that is no known statistic is likelier a misread than a measure."""
_POLICY_REACH = 3
"""Sentences: "a policy" further on is another one."""


@dataclass
class Context:
    """The last measure, counted and as a rate, and the times told of so far (``frame``).

    ``rated`` was counted last of what has a known rate.

    ``place`` is the last place spoken of, whether or not a claim was made about it, and ``place_at`` where
    in the text; ``wide`` is the nation or the state around home that the sentence before told of, at
    ``wide_at``; ``body`` is the company or other body that it was about. ``unit`` is that of the last
    level, "" after any other claim, and ``by_unit`` the last measure in each; ``moved`` is the measure that
    last rose or fell, ``share`` that of the last part told in percent, and ``share_in`` the number of its
    sentence, -1 where another level in percent was told since. ``part_in`` is the sentence of the last part
    of a whole, in any unit, and ``whole`` the words for that; ``polled`` says that the text is of a poll.
    ``moving_in`` is the sentence that last told how far something moved, -9 where a percentage of something
    else came since.

    ``latest`` is the measure of the last claim, in sentence number ``latest_in``; ``ranked`` is the last
    rank, in ``ranked_in``.

    ``policy`` is the kind of the last policy, by id, and
    ``policy_told`` the number of the sentence that told of it.
    ``fiscal`` is the last fiscal year named, ``acted`` the place that last did each kind of act, ``topics``
    are what the text counts, ``outcomes`` what causes look back at, ``matters`` where its laws and
    suits are. ``published`` is the article's
    date, ``home`` the place that it is about
    where nothing else is said.
    """

    published: date | None
    home: PlacePhrase | None
    measure: MeasurePhrase | None = None
    counted: MeasurePhrase | None = None
    rated: MeasurePhrase | None = None
    rate: MeasurePhrase | None = None
    place: PlacePhrase | None = None
    frame: TimeFrame = field(default_factory=TimeFrame)
    policy: str | None = None
    policy_told: int = 0
    fiscal: Period | None = None
    direction: Direction = "none"
    acted: dict[str, PlacePhrase] = field(default_factory=dict)
    unit: str = ""
    moved: MeasurePhrase | None = None
    by_unit: dict[str, MeasurePhrase] = field(default_factory=dict)
    place_at: int = 0
    wide: PlacePhrase | None = None
    wide_at: int = 0
    body: PlacePhrase | None = None
    share: MeasurePhrase | None = None
    share_in: int = NOWHERE
    part_in: int = NOWHERE
    moving_in: int = NOWHERE
    polled: bool = False
    whole: str = ""
    latest: MeasurePhrase | None = None
    latest_in: int = NOWHERE
    ranked: Claim | None = None
    ranked_in: int = NOWHERE
    topics: Topics = field(default_factory=Topics)
    figures: ToldFigures = field(default_factory=ToldFigures)
    outcomes: ToldOutcomes = field(default_factory=ToldOutcomes)
    matters: Matters = field(default_factory=Matters)

    def as_it_stands(self) -> Context:
        """A copy that keeps the times as told of so far."""
        kept = object.__new__(Context)
        vars(kept).update(vars(self))
        kept.frame = self.frame.as_it_stands()
        return kept

    def lend_measure(
        self, points_at: str, *, as_a_rate: bool = False, unit: str = ""
    ) -> MeasurePhrase | None:
        """The measure that a pointing word ("rate", "total"), or no word at all, stands for.

        A level in dollars, or in anything else than dollars, goes on about one in the same ``unit``.
        """
        in_parts = points_at in _PART_WORDS or (unit == "percent" and points_at not in {"rate", "rates"})
        if self.share and self.share_in >= 0 and in_parts:
            return self.share
        if as_a_rate or points_at in _RATE_WORDS:
            return self._lend_rate(points_at, as_a_rate=as_a_rate)
        if points_at in _COUNT_WORDS and unit == "percent":
            return self.by_unit.get(unit) or self.rate or self.counted or self.measure
        if points_at in _MIDDLES and (middle := self.figures.named(points_at)):
            return middle
        if points_at in _COUNT_WORDS:
            return self.counted or (as_count(self.rate) if self.rate else None) or self.measure
        return self._lend_in(unit, points_at)

    def _lend_rate(self, points_at: str, *, as_a_rate: bool) -> MeasurePhrase | None:
        """The last rate, else what was told in percent, else the rate at which what was counted happens."""
        counted = (self.rated if as_a_rate else None) or self.counted
        if points_at in {"rate", "rates"} and not self.rate and "percent" in self.by_unit:
            return self.by_unit["percent"]
        return self.rate or (self.topics.rate_of(counted) if counted else self.measure)

    def _lend_in(self, unit: str, points_at: str) -> MeasurePhrase | None:
        """The last measure, or the last in the same unit where that tells what is meant."""
        if unit and self.unit and "usd" in {unit, self.unit} and unit != self.unit:
            return None if unit == "usd" else self.by_unit.get(unit)
        if unit == "other" and self.unit not in {"other", ""}:
            return self.by_unit.get(unit)
        if unit == "percent" and self.unit not in {"percent", ""} and not points_at:
            return self.by_unit.get(unit) or self.rate or self.measure
        return self.measure

    def money_told(self) -> MeasurePhrase | None:
        """The money told of last."""
        known = catalogued(self.measure) if self.measure else None
        told = self.measure and (
            (known and known.unit == "usd") or _OF_MONEY.search(self.measure.text.lower())
        )
        return self.measure if told else self.by_unit.get("usd")

    def note_subject(self, phrase: str, *, labels: bool) -> None:
        """Remember a clause's subject if it is a measure, or any that ``labels`` the figure behind it."""
        self.topics.note_words(phrase)
        if not phrase or len(phrase.split()) > _PLAIN + 2 or is_anaphor(phrase) or phrase[0].isdigit():
            return
        if is_half_a_clause(phrase) or opens_with_participle(phrase):
            return
        if is_matter(phrase):
            self.note_measure(measure_of(phrase))
        elif labels:
            self.measure, self.unit = measure_of(phrase), ""

    def note_measure(self, measure: MeasurePhrase) -> None:
        """Remember a measure for those that point back."""
        if not measure.text or is_event(measure) or (not measure.id and are_places(measure.text)):
            return
        if not measure.id and not is_statistic(measure.text):
            plain = measure.text.islower() and len(measure.text.split()) <= _PLAIN
            plain = plain and not (_NO_NOUN.search(measure.text) or is_half_a_clause(measure.text))
            plain = plain and not is_actor(measure.text)
            first = self.measure is None and not is_half_a_clause(measure.text) and not is_actor(measure.text)
            self.measure = measure if plain or first else self.measure
            return
        self.measure = measure
        if is_rate(measure):
            named = self.rate is not None and "rate" in self.rate.text.lower().split()
            self.rate = self.rate if named and measure.text.lower().startswith(_PARTS) else measure
        else:
            self.counted = measure
            self.rated = measure if as_rate(measure) is not measure else self.rated
            self.topics.note_counted(measure.text)

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

    def note_place(self, place: PlacePhrase | None, at: int) -> None:
        """Remember a place that was spoken of at ``at`` in the text; None changes nothing."""
        if place:
            self.place, self.place_at = place, at

    def note(self, claim: Claim, sentence: int = -1, *, elsewhere: bool = False) -> None:
        """Remember what a settled claim of the sentence of that number was about.

        Not where, if it is a figure of ``elsewhere`` that another is only compared with.
        """
        self.outcomes.note(claim, sentence)
        if claim.kind in {"opinion", "causal"}:
            return
        if not elsewhere:
            self.note_place(claim.place, claim.start)
        if claim.kind == "event":
            if claim.measure.id and claim.place:
                self.acted[claim.measure.id] = claim.place
            return
        if _OF_VOTE.match(claim.measure.text) and _TALLY.search(claim.text):
            return
        measure = without_move(claim.measure)
        self._note_part(measure, sentence) if claim.kind == "share" else self.note_measure(measure)
        self.figures.note(claim)
        self.latest, self.latest_in = measure, sentence
        self._note_unit(claim)
        if claim.kind == "rank":
            self.ranked, self.ranked_in = claim, sentence
        if claim.value and claim.value.unit == "percent" and claim.kind in {"share", "level"}:
            self.share = claim.measure if claim.kind == "share" else self.share
            self.share_in = sentence if claim.kind == "share" else -1
        self._note_move(claim, sentence)
        if claim.direction != "none":
            self.direction = claim.direction
            self.moved = claim.measure if claim.kind in {"change", "trend"} else self.moved

    def _note_move(self, claim: Claim, sentence: int) -> None:
        ranked = claim.kind == "rank" and without_move(claim.measure) != claim.measure
        if claim.value and claim.value.unit == "percent":
            self.moving_in = sentence if claim.kind == "change" else -9
        elif ranked:
            self.moving_in = sentence

    def _note_part(self, measure: MeasurePhrase, sentence: int) -> None:
        """Remember a part by its whole, without what the part does."""
        self.part_in, self.whole = sentence, whole_named(measure.text)
        itself = self.whole == measure.text or measure.text.lower().startswith(_PARTS)
        named = measure if itself else measure_of(self.whole)
        if not is_general(named.text):
            self.note_measure(named)

    def _note_unit(self, claim: Claim) -> None:
        told = claim.value if claim.kind == "level" else None
        self.unit = told.unit if told else ""
        if told:
            self.by_unit[told.unit] = claim.measure


def is_rate(measure: MeasurePhrase) -> bool:
    """Whether the measure is a rate or a share rather than a count."""
    known = catalogued(measure)
    if known:
        return known.unit in {"rate_per_100k", "percent"}
    return any(word in _RATE_WORDS for word in measure.text.lower().split())
