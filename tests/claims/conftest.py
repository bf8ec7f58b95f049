"""How the tests of claims state what they expect: one line a claim.

``kind | words of the claim | slot: value | ...``. The words must lie in the claim's span. A slot that is not
named is not checked. Periods: ``2023``, ``2023-03``, ``2023-03-05``, ``2023-01-01..2023-09-20`` or ``open``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from onrecord.attribution import Speaker, Statement
from onrecord.claims import find_claims
from onrecord.reading import Article, Span
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from onrecord.claims import Claim

PUBLISHED = date(2024, 9, 20)
DATELINE = "VELMONT — "


def parse_period(text: str) -> Period | None:
    if text == "open":
        return None
    first, _, last = text.partition("..")
    parts = [int(part) for part in first.split("-")]
    if last:
        return Period(start=date.fromisoformat(first), end=date.fromisoformat(last))
    if len(parts) == 1:
        return Period.year(parts[0])
    if len(parts) == 2:
        return Period.month(parts[0], parts[1])
    return Period(start=date.fromisoformat(first), end=date.fromisoformat(first))


def shown(claim: Claim, slot: str) -> object:
    """The claim's slot in the form in which the tests write it."""
    value = claim.value
    special: dict[str, object] = {
        "period": claim.period,
        "baseline": claim.baseline,
        "place": claim.place.name if claim.place else "none",
        "versus": claim.versus.name if claim.versus else "none",
        "measure": claim.measure.text.lower(),
        "measure_id": claim.measure.id or "none",
        "value": f"{value.number:g} {value.unit}" if value else "none",
        "hedge": value.hedge if value else None,
    }
    return special[slot] if slot in special else str(getattr(claim, slot)).lower()


def disagreements(claim: Claim, line: str) -> list[str]:
    """What is wrong with the claim by the line, one entry for each slot."""
    kind, words, *slots = [part.strip() for part in line.split(" | ")]
    wrong = [] if claim.kind == kind else [f"kind {claim.kind}"]
    wrong += [] if words.lower() in claim.text.lower() else [f"words {claim.text!r}"]
    for slot in slots:
        name, _, value = slot.partition(": ")
        wanted: object = parse_period(value) if name in {"period", "baseline"} else value
        if (got := shown(claim, name)) != wanted:
            wrong.append(f"{name} {got}")
    return wrong


@pytest.fixture
def claims_of() -> Callable[..., list[Claim]]:
    """Find the claims of a text, filed from Velmont on 20 September 2024 unless told otherwise."""

    def find(
        text: str,
        statements: Sequence[Statement] = (),
        published: date | None = PUBLISHED,
        dateline: str = DATELINE,
    ) -> list[Claim]:
        return find_claims(Article(text=dateline + text, date=published), statements)

    return find


@pytest.fixture
def expect(claims_of: Callable[..., list[Claim]]) -> Callable[..., None]:
    """Assert that each line has its own claim in the text, and that no claim is left over."""

    def check(text: str, lines: Sequence[str], **options: object) -> None:
        claims = [claim for claim in claims_of(text, **options) if claim.kind != "opinion"]
        left = list(claims)
        for line in lines:
            best = min(left, key=lambda claim: len(disagreements(claim, line)), default=None)
            assert best is not None, f"nothing left for {line!r} among {claims}"
            assert not disagreements(best, line), f"{line}\n{disagreements(best, line)}\n{claims}"
            left.remove(best)
        assert not left, f"claims that no line expects: {left}"

    return check


@pytest.fixture
def expect_times(claims_of: Callable[..., list[Claim]]) -> Callable[..., None]:
    """Assert the period and the baseline of each claim that a line names by its words; ``-``: not asked."""

    def check(text: str, lines: Sequence[str], **options: object) -> None:
        claims = claims_of(text, **options)
        for line in lines:
            words, *times = line.split(" | ")
            asked = [
                (slot, time) for slot, time in zip(("period", "baseline"), times, strict=True) if time != "-"
            ]
            wrong = [
                [
                    f"{slot} {shown(claim, slot)}"
                    for slot, time in asked
                    if shown(claim, slot) != parse_period(time)
                ]
                for claim in claims
                if words.lower() in claim.text.lower() or claim.text.lower() in words.lower()
            ]
            assert wrong, f"no claim for {words!r} among {[claim.text for claim in claims]}"
            assert not min(wrong, key=len), f"{line}\n{min(wrong, key=len)}"

    return check


@pytest.fixture
def expect_places_and_times(claims_of: Callable[..., list[Claim]]) -> Callable[..., None]:
    """Assert the place, the period and the baseline of a claim of each line's words."""

    def check(text: str, lines: Sequence[str], **options: object) -> None:
        claims = claims_of(text, **options)
        for line in lines:
            words, place, *times = line.split(" | ")
            wanted = [place, *(parse_period(time) for time in times)]
            told = [
                [shown(claim, slot) for slot in ("place", "period", "baseline")]
                for claim in claims
                if words in claim.text or claim.text in words
            ]
            assert wanted in told, f"{line}\n{told}\n{[claim.text for claim in claims]}"

    return check


@pytest.fixture
def said() -> Callable[..., Statement]:
    """Make the statement whose content is the given words of the text behind the default dateline."""

    def make(text: str, content: str, name: str, role: str = "", *, statement_id: str = "s1") -> Statement:
        whole = DATELINE + text
        start = whole.index(content)
        return Statement(
            id=statement_id,
            form="indirect",
            source=None,
            cue=None,
            content=(Span.of(whole, start, start + len(content)),),
            speaker=Speaker(name=name, role=role),
        )

    return make


@pytest.fixture
def said_directly(said: Callable[..., Statement]) -> Callable[..., Statement]:
    """The same, as a quotation in the speaker's own words."""

    def make(text: str, content: str, name: str = "Ora Lund", role: str = "") -> Statement:
        return said(text, content, name, role).model_copy(update={"form": "direct"})

    return make
