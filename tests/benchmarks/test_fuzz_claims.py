"""The fuzz of claim finding: the same seed makes the same texts, and a broken law is told."""

from __future__ import annotations

import random

import fuzz_claims

from onrecord.claims import find_claims
from onrecord.reading import Article

TEXT = "VELMONT — Rents rose 4 percent last year, the mayor said."


def test_the_same_seed_makes_the_same_text() -> None:
    one, other = (fuzz_claims.mutated(random.Random(7), [TEXT]) for _ in range(2))

    assert one == other


def test_made_statements_lie_in_the_text() -> None:
    made = fuzz_claims.statements_in(random.Random(3), TEXT)

    assert made
    assert all(TEXT[part.start : part.end] == part.text for one in made for part in one.content)


def test_sound_claims_break_no_law() -> None:
    claims = find_claims(Article(text=TEXT), [])

    assert claims
    assert not list(fuzz_claims.broken_laws(TEXT, [], claims))


def test_a_wrong_offset_a_wrong_value_and_an_unknown_statement_are_told() -> None:
    (claim,) = find_claims(Article(text=TEXT), [])
    assert claim.value is not None
    low = claim.value.model_copy(update={"low": 9.0})
    for change in ({"start": claim.start + 1}, {"value": low}, {"statement": "s9"}):
        assert list(fuzz_claims.broken_laws(TEXT, [], [claim.model_copy(update=change)]))
