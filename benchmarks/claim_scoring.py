"""Count what is right among found claims, against the claims that a reader marked (evaluation/CLAIMS.md)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from matching import HALF, intersection_over_union, match, precision_of, words
from scoring import same_speaker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.attribution import Statement
    from onrecord.claims import Claim

SLOTS = (
    "kind", "measure", "place", "period", "baseline", "value", "unit", "direction", "hedge", "asserted_by",
)  # fmt: skip
FRAME = frozenset(("kind", "value", "unit", "direction", "place", "period", "baseline"))
"""What must be right together for a claim to be the same query."""
NARRATOR = "narrator"
SLACK = 3
"""Days by which the ends of a period may differ: "early August" has no last day."""
_CLOSE = 1e-6
_COMMON = frozenset(("the", "of", "in", "county", "city", "police", "department", "state"))

Days = tuple[int, int] | None


class Answer(NamedTuple):
    """A claim, marked or found, as far as it is compared; ``asserted_by`` is a speaker or the narrator."""

    start: int
    end: int
    kind: str
    measure: str
    place: str
    period: Days
    baseline: Days
    number: float | None
    unit: str
    direction: str
    hedge: str
    asserted_by: str

    @property
    def characters(self) -> frozenset[int]:
        """The places of its characters in the text."""
        return frozenset(range(self.start, self.end))


class Pair(NamedTuple):
    """A marked claim, the found one that belongs to it, and the slots of it that are right."""

    marked: Answer
    found: Answer
    right: frozenset[str]


class Comparison(NamedTuple):
    """The claims of one article, compared."""

    pairs: tuple[Pair, ...]
    missed: tuple[Answer, ...]
    extra: tuple[Answer, ...]


def marked_answers(text: str, given: Sequence[Mapping[str, Any]]) -> list[Answer]:
    """The marked claims of an article; raises ValueError for a quote that its text lacks."""
    answers, at = [], 0
    for claim in given:
        quote = claim["quote"]
        start = text.find(quote, at) if quote in text[at:] else text.find(quote)
        if start < 0:
            raise ValueError(f"the text has no {quote!r}")
        at = start
        answers.append(
            Answer(
                start=start,
                end=start + len(quote),
                number=claim["value"],
                period=_days(claim["period"]),
                baseline=_days(claim["baseline"]),
                **{name: claim[name] for name in ("kind", "measure", "place", "unit", "direction", "hedge")},
                asserted_by=claim["asserted_by"],
            )
        )
    return answers


def found_answers(claims: Sequence[Claim], statements: Sequence[Statement]) -> list[Answer]:
    """The found claims of an article, opinions left out: nobody marks them."""
    speakers = {one.id: one.speaker.name if one.speaker else "" for one in statements}
    return [_answer(claim, speakers) for claim in claims if claim.kind != "opinion"]


def _answer(claim: Claim, speakers: Mapping[str, str]) -> Answer:
    value, place = claim.value, claim.place
    return Answer(
        start=claim.start,
        end=claim.end,
        kind=claim.kind,
        measure=f"{claim.measure.text} {claim.measure.id or ''}",
        place=f"{place.text} {place.name}" if place else "",
        period=(claim.period.start.toordinal(), claim.period.end.toordinal()) if claim.period else None,
        baseline=(claim.baseline.start.toordinal(), claim.baseline.end.toordinal())
        if claim.baseline
        else None,
        number=value.number if value else None,
        unit=value.unit if value else "other",
        direction=claim.direction,
        hedge=value.hedge if value else "exact",
        asserted_by=speakers.get(claim.statement or "", NARRATOR),
    )


def _days(given: Sequence[str] | None) -> Days:
    if given is None:
        return None
    start, end = (date.fromisoformat(day).toordinal() for day in given)
    return start, end


def compare(marked: Sequence[Answer], found: Sequence[Answer]) -> Comparison:
    """Pair the claims of one article: half of the shorter one shared, equal figures before unequal ones."""
    places = match(marked, found, _nearness, floor=HALF)
    speakers = {one.asserted_by for one in marked} - {NARRATOR}
    pairs = tuple(Pair(marked[i], found[j], right_slots(marked[i], found[j], speakers)) for i, j in places)
    paired_marked, paired_found = {i for i, _ in places}, {j for _, j in places}
    return Comparison(
        pairs=pairs,
        missed=tuple(one for i, one in enumerate(marked) if i not in paired_marked),
        extra=tuple(one for j, one in enumerate(found) if j not in paired_found),
    )


def _nearness(marked: Answer, found: Answer) -> float:
    one, other = marked.characters, found.characters
    shorter = min(len(one), len(other))
    shared = len(one & other) / shorter if shorter else 0.0
    if shared < HALF:
        return 0.0
    return shared + intersection_over_union(one, other) + 2 * same_number(marked.number, found.number)


def same_number(one: float | None, other: float | None) -> bool:
    """Whether two figures are equal but for rounding, or both absent."""
    if one is None or other is None:
        return one is other
    return abs(abs(one) - abs(other)) <= _CLOSE * max(1.0, abs(one))


def right_slots(marked: Answer, found: Answer, speakers: set[str]) -> frozenset[str]:
    """The slots of a found claim that are right; a place that the marks leave open is not asked for."""
    said = NARRATOR in {marked.asserted_by, found.asserted_by}
    right = {
        "kind": marked.kind == found.kind,
        "measure": _share_a_word(marked.measure, found.measure),
        "place": not marked.place or _share_a_word(marked.place, found.place),
        "period": _same_days(marked.period, found.period),
        "baseline": _same_days(marked.baseline, found.baseline),
        "value": same_number(marked.number, found.number),
        "unit": marked.number is None or marked.unit == found.unit,
        "direction": marked.direction == found.direction,
        "hedge": marked.hedge == found.hedge,
        "asserted_by": marked.asserted_by == found.asserted_by
        if said
        else same_speaker(marked.asserted_by, found.asserted_by, speakers),
    }
    return frozenset(slot for slot, is_right in right.items() if is_right)


def _share_a_word(one: str, other: str) -> bool:
    if one.strip().casefold() == other.strip().casefold():
        return True  # "the state" has no word but common ones
    left, right = (
        frozenset(word.removesuffix("s") for word in words(text)) - _COMMON for text in (one, other)
    )
    return bool(left & right)


def _same_days(one: Days, other: Days) -> bool:
    if one is None or other is None:
        return one is other
    return all(abs(a - b) <= SLACK for a, b in zip(one, other, strict=True))


@dataclass
class Tally:
    """What was counted over articles."""

    articles: int = 0
    marked: int = 0
    found: int = 0
    matched: int = 0
    frames: int = 0
    right: Counter[str] = field(default_factory=Counter)

    def add(self, comparison: Comparison) -> None:
        """Count one more article."""
        self.articles += 1
        self.matched += len(comparison.pairs)
        self.marked += len(comparison.pairs) + len(comparison.missed)
        self.found += len(comparison.pairs) + len(comparison.extra)
        for pair in comparison.pairs:
            self.right.update(pair.right)
            self.frames += pair.right >= FRAME

    def figures(self) -> dict[str, float]:
        """F1 of the claims, the share of each slot among the matched, and whole frames among the marked."""
        scored = precision_of(self.matched, self.found, self.marked)
        shares = {slot: 100 * self.right[slot] / self.matched if self.matched else 0.0 for slot in SLOTS}
        frames = 100 * self.frames / self.marked if self.marked else 0.0
        return {
            name: round(figure, 1)
            for name, figure in {**scored._asdict(), **shares, "frame_recall": frames}.items()
        }
