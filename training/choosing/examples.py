"""Examples: for each claim that the rules find, what it may have, and which of these a reader marked."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from claim_scoring import Answer, compare, found_answers, marked_answers, right_slots

import onrecord
from onrecord.claims.choosing.claim_features import claim_features
from onrecord.claims.find import read_claims
from onrecord.claims.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from onrecord.claims.choosing import Reading
    from onrecord.claims.choosing.days import Days
    from onrecord.claims.claim import PlacePhrase

CHOICES = ("period", "place")


@dataclass
class Example:
    """One claim, whose figure or verb is at ``at``.

    Each candidate has a row of features, whether it is right, and whether the rules chose it.
    """

    article: str
    at: int
    rows: list[Mapping[str, float]] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    rules: list[bool] = field(default_factory=list)


def examples_of(path: Path) -> dict[str, list[Example]]:
    """The examples of one article's file, for each choice; none where it has no claims."""
    given: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    found: dict[str, list[Example]] = {choice: [] for choice in CHOICES}
    if "claims" not in given:
        return found
    known = {key: given.get(key) or "" for key in ("title", "outlet")}
    article = onrecord.Article(text=given["text"], date=given["date"], **known)
    statements = onrecord.attribute(article)
    with vocabulary_of(None):
        reading = read_claims(article, statements)
        if not reading.told:
            return found
        answers = found_answers([one.claim for one in reading.told], statements)
        marks = dict(_matched(marked_answers(article.text, given["claims"]), answers, reading))
        for choice, one in _examples(path.stem, reading, marks):
            found[choice].append(one)
    return found


def _matched(
    marked: Sequence[Answer], found: Sequence[Answer], reading: Reading
) -> Iterator[tuple[int, Answer]]:
    """For the number of each claim that was found and marked, the mark."""
    places: dict[Answer, list[int]] = {}
    kept = [number for number, one in enumerate(reading.told) if one.claim.kind != "opinion"]
    for number, answer in zip(kept, found, strict=True):
        places.setdefault(answer, []).append(number)
    for pair in compare(marked, found).pairs:
        yield places[pair.found].pop(0), pair.marked


def _examples(article: str, reading: Reading, marks: Mapping[int, Answer]) -> Iterator[tuple[str, Example]]:
    periods, places = reading.periods(), reading.placings()
    for number, mark in marks.items():
        told = reading.told[number]
        like = claim_features(told)
        yield (
            "period",
            Example(
                article,
                told.draft.at,
                [{**like, **features} for _, features in periods[number]],
                [_same_days(mark, days) for days, _ in periods[number]],
                ["rules" in features for _, features in periods[number]],
            ),
        )
        if mark.place:
            yield (
                "place",
                Example(
                    article,
                    told.draft.at,
                    [{**like, **features} for _, features in places[number]],
                    [place is not None and _same_place(mark, place) for place, _ in places[number]],
                    ["rules" in features for _, features in places[number]],
                ),
            )


def _same_days(mark: Answer, days: Days | None) -> bool:
    return "period" in right_slots(mark, mark._replace(period=days), set())


def _same_place(mark: Answer, place: PlacePhrase) -> bool:
    return "place" in right_slots(mark, mark._replace(place=f"{place.text} {place.name}"), set())
