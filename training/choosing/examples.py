"""Examples: for each claim that the rules find, the periods it may have, and which a reader marked."""

from __future__ import annotations

import json
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Example:
    """One claim: each candidate has a row of features, is right or not, and is the rules' choice or not."""

    article: str
    rows: Sequence[Mapping[str, float]]
    right: Sequence[bool]
    rules: Sequence[bool]


def examples_of(path: Path) -> list[Example]:
    """The examples of one article's file; none where it has no claims."""
    with vocabulary_of(None):
        found = matched_in(path)
        if found is None:
            return []
        reading, marks = found
        offers = list(reading.offers())
        return [_example(path.stem, reading, offers[number], number, mark) for number, mark in marks.items()]


def matched_in(path: Path) -> tuple[Reading, dict[int, Answer]] | None:
    """The claims of one article as the rules read them, and the marks of those, by number, that have one.

    Retellings of real reports, which name the ``url`` of theirs, are read as plain text: without headline or
    outlet, which say less in use than in training. None for a file without claims.
    """
    given: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    if "claims" not in given:
        return None
    known = {} if given.get("url") else {key: given.get(key) or "" for key in ("title", "outlet")}
    article = onrecord.Article(text=given["text"], date=given["date"], **known)
    statements = onrecord.attribute(article)
    reading = read_claims(article, statements)
    found = found_answers([one.claim for one in reading.told], statements)
    return reading, dict(_matched(marked_answers(article.text, given["claims"]), found, reading))


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


def _example(
    article: str,
    reading: Reading,
    offer: Mapping[Days | None, Mapping[str, float]],
    number: int,
    mark: Answer,
) -> Example:
    like = dict.fromkeys(claim_features(reading.told[number]), 1.0)
    return Example(
        article,
        [{**like, **features} for features in offer.values()],
        ["period" in right_slots(mark, mark._replace(period=days), set()) for days in offer],
        ["rules" in features for features in offer.values()],
    )
