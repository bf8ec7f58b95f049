"""How a passage states what its figures measure and where: one line a claim.

``words of the claim | measure | place | versus``. The measure is a word or two that it must hold, or ``=id``
of the catalogue; the place, and the thing compared with, are words of their names, or ``none``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from onrecord.claims import find_claims
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from onrecord.claims import Claim
    from onrecord.claims.claim import PlacePhrase


def names(place: PlacePhrase | None, wanted: str) -> bool:
    """Whether the place's name holds the wanted words; ``none`` wants no place."""
    told = place.name.lower().replace(",", "") if place else ""
    return not told if wanted == "none" else set(wanted.lower().split()) <= set(told.split())


def measures(claim: Claim, wanted: str) -> bool:
    """Whether the claim's measure holds the wanted words, or has the wanted id behind ``=``."""
    if wanted.startswith("="):
        return claim.measure.id == wanted[1:]
    return set(wanted.lower().split()) <= set(claim.measure.text.lower().split())


def missing(claims: Sequence[Claim], line: str) -> list[str]:
    """What the claim that holds the line's words has otherwise; the shortest such claim counts."""
    words, measure, place, *versus = [part.strip() for part in line.split("|")]
    holding = [claim for claim in claims if words.lower() in claim.text.lower()]
    if not holding:
        return ["no claim"]
    claim = min(holding, key=lambda held: len(held.text))
    wrong = [] if measures(claim, measure) else [f"measure {claim.measure.text!r} {claim.measure.id}"]
    wrong += [] if names(claim.place, place) else [f"place {claim.place and claim.place.name!r}"]
    if versus and not names(claim.versus, versus[0]):
        wrong.append(f"versus {claim.versus and claim.versus.name!r}")
    return wrong


@pytest.fixture
def tells() -> Callable[..., None]:
    """Assert that the passage's claims tell what each line says, where it says."""

    def check(text: str, *lines: str, title: str = "", published: date = date(2026, 1, 12)) -> None:
        claims = find_claims(Article(text=text, date=published, title=title or None), ())
        wrong = {line: said for line in lines if (said := missing(claims, line))}
        assert not wrong, "\n".join(f"{line}: {said}" for line, said in wrong.items())

    return check
