"""A report in reading order and in clean words: what the terminal, HTML and Markdown each set in type."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from onrecord.checking.chance import within_chance
from onrecord.checking.wording import day_words, period_words, publishers
from onrecord.reporting.cleaning import one_line, web_link
from onrecord.reporting.head import Head, head_of
from onrecord.reporting.naming import Names
from onrecord.reporting.quoted import LOOKS as QUOTE_LOOKS
from onrecord.reporting.quoted import QuoteLook, quote_lines
from onrecord.reporting.said import Said, said_of
from onrecord.reporting.verdicts import UNCHECKED, VERDICTS, VerdictLook, look_of
from onrecord.reporting.wording import (
    asked_words,
    claimed_words,
    computed_words,
    interval_words,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.checking import Finding, Nearest, Reading, Report, Robustness, Vintage
    from onrecord.claims import Claim
    from onrecord.record import Source

# Below this a chance is written as "less than": more digits would claim more than a test can say.
SMALLEST_P = 0.001
WITHIN_CHANCE = "A change of this size is within what chance alone gives for counts this small."
# So many readings of one verdict are told one by one.
GROUP_SHOWN = 4
_BORNE_OUT = {"holds", "holds_roughly", "fragile", "depends"}


@dataclass(frozen=True)
class Other:
    """A figure beside the claim's own: what it measures, and why it is here or how the claim fares."""

    figure: str
    about: str
    note: str
    look: VerdictLook | None = None


@dataclass(frozen=True)
class Citation:
    """A source as a reader would cite it; ``link`` is None unless its address is one of the web."""

    text: str
    address: str
    link: str | None


@dataclass(frozen=True)
class Checked:
    """A claim and what the record says of it; ``said`` is the statement that it lies in."""

    number: int
    claim: Claim
    finding: Finding | None
    look: VerdictLook
    words: str
    said: Said | None
    asserted_by: str
    asked: str
    claimed: str
    interval: str
    recorded: str
    explanation: str
    nearest: tuple[Other, ...]
    readings: tuple[Other, ...]
    doubts: tuple[str, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Outline:
    """Head, notes, statements, claims, and how often each verdict was given on claims and on quotations."""

    head: Head
    notes: tuple[str, ...]
    said: tuple[Said, ...]
    checked: tuple[Checked, ...]
    tally: tuple[tuple[VerdictLook, int], ...]
    quoted: tuple[tuple[QuoteLook, int], ...]
    names: Names


def outline(report: Report) -> Outline:
    """Set out a report in reading order."""
    names = Names(report)
    quotes = quote_lines(report.quotes)
    said = tuple(
        said_of(place, one, quotes.get(one.id, ())) for place, one in enumerate(report.statements, start=1)
    )
    by_id = {one.statement.id: one for one in said}
    findings = {finding.claim: finding for finding in report.findings}
    checked = tuple(
        _Checking(claim, findings.get(claim.id), names).checked(place, by_id)
        for place, claim in enumerate(report.claims, start=1)
    )
    return Outline(
        head=head_of(report.article),
        notes=tuple(map(one_line, report.notes)),
        said=said,
        checked=checked,
        tally=_tally(checked),
        quoted=_quoted(report),
        names=names,
    )


def _tally(checked: tuple[Checked, ...]) -> tuple[tuple[VerdictLook, int], ...]:
    counts = Counter(one.look.key for one in checked)
    return tuple((look, counts[look.key]) for look in (*VERDICTS.values(), UNCHECKED) if counts[look.key])


def _quoted(report: Report) -> tuple[tuple[QuoteLook, int], ...]:
    counts = Counter(quote.verdict for quote in report.quotes)
    return tuple((look, counts[look.key]) for look in QUOTE_LOOKS.values() if counts[look.key])


class _Checking:
    """Puts one claim and its finding into words."""

    def __init__(self, claim: Claim, finding: Finding | None, names: Names) -> None:
        self.claim = claim
        self.finding = finding
        self.names = names
        self.sources = {source.id: source for source in finding.sources} if finding else {}

    def checked(self, place: int, said: Mapping[str, Said]) -> Checked:
        """The claim in words, as the ``place``-th of the report."""
        claim, finding = self.claim, self.finding
        source = said.get(claim.statement or "")
        interval = interval_words(claim.value)
        return Checked(
            number=place,
            claim=claim,
            finding=finding,
            look=look_of(finding.verdict if finding else None),
            words=one_line(claim.text),
            said=source,
            asserted_by=_asserted_by(source),
            asked=asked_words(claim),
            claimed=claimed_words(claim),
            interval="" if interval == claimed_words(claim) else interval,
            recorded=self._recorded(),
            explanation=one_line(finding.explanation) if finding else "",
            nearest=tuple(map(self._nearest, finding.nearest)) if finding else (),
            readings=self._readings(),
            doubts=self._doubts(),
            citations=tuple(map(_citation, finding.sources)) if finding else (),
        )

    def _recorded(self) -> str:
        """What the record has for just this claim: its figure, or that the event is on record."""
        if self.finding is None:
            return ""
        if self.claim.kind == "event":
            return "on record" if self.finding.verdict in _BORNE_OUT else "no such event"
        known = computed_words(self.finding.computed, self.claim.kind)
        return known or self._between() or "no such figure"

    def _between(self) -> str:
        """The figures on both sides of a claimed end that the record does not have; "" for no verdict."""
        readings = self.finding.readings if self.finding else ()
        ends = dict.fromkeys(
            filter(None, (computed_words(one.computed, self.claim.kind) for one in readings))
        )
        return f"between {' and '.join(ends)}" if len(ends) > 1 else "".join(ends)

    def _nearest(self, near: Nearest) -> Other:
        figure = computed_words(near.computed, "change" if near.baseline is not None else "level")
        return Other(figure=figure, about=self._about(near), note=one_line(near.why))

    def _about(self, one: Nearest | Reading) -> str:
        parts = [self.names.measure(one.measure), self.names.place(one.place)]
        if one.period is not None:
            parts.append(period_words(one.period))
        if one.baseline is not None:
            parts.append(f"against {period_words(one.baseline)}")
        return " · ".join(part for part in parts if part)

    def _readings(self) -> tuple[Other, ...]:
        """The readings by verdict, the weightiest first; none where one answer has several names."""
        readings = self.finding.readings if self.finding else ()
        if len({(reading.verdict, reading.computed) for reading in readings}) < 2:  # noqa: PLR2004 - two differ
            return ()
        weights: Counter[str] = Counter()
        for reading in readings:
            weights[reading.verdict] += round(10_000 * reading.score)
        ordered = sorted(readings, key=lambda one: (-weights[one.verdict], one.verdict, -one.score))
        grouped = [list(group) for _, group in groupby(ordered, key=lambda one: one.verdict)]
        return tuple(other for group in grouped for other in self._group(group))

    def _group(self, readings: list[Reading]) -> list[Other]:
        """Readings of one verdict: the weightiest each in a line, the rest in one."""
        shown = readings if len(readings) <= GROUP_SHOWN + 1 else readings[:GROUP_SHOWN]
        others = [self._reading(reading) for reading in shown]
        rest = [reading.computed for reading in readings[len(shown) :] if reading.computed]
        if rest:
            low, high = (
                computed_words(pick(rest, key=lambda one: one.number), self.claim.kind) for pick in (min, max)
            )
            figure = low if low == high else f"{low} to {high}"
            about = f"{number(len(rest))} more readings"
            others.append(Other(figure=figure, about=about, note="", look=others[0].look))
        return others

    def _reading(self, reading: Reading) -> Other:
        source = self.sources.get(reading.source)
        return Other(
            figure=computed_words(reading.computed, self.claim.kind) or "no figure",
            about=self._about(reading),
            note=one_line(f"{source.publisher}, {source.title}" if source else reading.source),
            look=look_of(reading.verdict),
        )

    def _doubts(self) -> tuple[str, ...]:
        """What qualifies the verdict: figures that changed later, chance, how neighbouring claims fare."""
        doubts = []
        if self.finding and (vintage := self.finding.vintage):
            doubts.append(self._vintage(vintage))
        if self.finding and (chance := self.finding.chance):
            high = _end(chance.high) if math.isfinite(chance.high) else "without limit"
            p = f"p = {number(chance.p)}" if chance.p >= SMALLEST_P else f"p < {SMALLEST_P}"
            interval = f"its exact interval {_end(chance.low)} to {high}"
            within = f" {WITHIN_CHANCE}" if within_chance(chance) else ""
            doubts.append(f"Chance: the ratio is {number(chance.ratio)}, {interval} ({p}).{within}")
        if self.finding and (robustness := self.finding.robustness):
            doubts.append(self._neighbours(robustness))
        return tuple(doubts)

    def _vintage(self, vintage: Vintage) -> str:
        """The figure that was current when the article appeared, and the one that is now."""
        then, now = (self._dated(one) for one in (vintage.then, vintage.now))
        if vintage.known:
            return f"When the article appeared the latest figure was {then}; now it is {now}."
        return f"No figure is known to be older than the article: the first was {then}, the latest is {now}."

    def _dated(self, reading: Reading) -> str:
        source = self.sources.get(reading.source)
        figure = computed_words(reading.computed, self.claim.kind)
        by = f", by {day_words(reading.published)}" if reading.published else ""
        return one_line(f"{figure} ({publishers([source]) if source else reading.source}{by})")

    def _neighbours(self, tried: Robustness) -> str:
        weaker, reverse = (
            f"{100 * part / tried.tried:.0f} percent" for part in (tried.weaken, tried.reverse)
        )
        words = (
            f"Of {tried.tried:,} neighbouring claims {weaker} are weaker, {reverse} point the other way; "
            f"weighed by how natural and near they are, {100 * tried.undercut:.0f} percent undercut this one."
        )
        for name, reading in (("Strongest", tried.strongest), ("Weakest", tried.weakest)):
            if reading is not None:
                other = self._reading(reading)
                words += f" {name}: {other.figure} ({other.about})."
        return words


def _end(ratio: float) -> str:
    """An end of an interval around a ratio, exact enough to tell it from 1."""
    return f"{ratio:,.3f}".rstrip("0").rstrip(".")


def _asserted_by(said: Said | None) -> str:
    if said is None:
        return "the article itself"
    return f"{said.who}, {said.role}" if said.role else said.who


def _citation(source: Source) -> Citation:
    published = f" ({source.published})" if source.published else ""
    text = f"{source.publisher}, “{source.title}”{published}"
    return Citation(text=one_line(text), address=one_line(source.url), link=web_link(source.url))
