"""What reporters count has a vocabulary: some words name measures, others hardly ever do."""

from __future__ import annotations

import pytest

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.naming.likely import Likelihood, name_of_kind, names_of, weights


@pytest.mark.parametrize(
    ("likelier", "other"),
    [
        ("officers", "began"),
        ("unemployment rate", "half as high"),
        ("traffic deaths", "trend"),
        ("enrollment", "bucked the trend"),
        ("homicides", "Tarrow"),
    ],
)
def test_words_that_name_measures_are_likelier(likelier: str, other: str) -> None:
    shipped = Likelihood(weights())

    assert shipped.of_words(likelier) > shipped.of_words(other)


def test_a_kind_adds_its_weight() -> None:
    given = Likelihood({"u:thefts": 1.0, name_of_kind("trend"): 0.5})

    assert given.of(MeasurePhrase(text="thefts"), "trend") == 1.5
    assert given.of(MeasurePhrase(text="thefts"), "level") == given.of_words("thefts") == 1.0


def test_a_phrase_is_known_by_its_words_its_ends_and_its_head() -> None:
    names = names_of("Sworn officers in schools", "police_officers")

    assert {"u:sworn", "s:officer", "b:sworn_officers", "first:sworn", "last:schools"} <= set(names)
    assert {"head:officers", "len:4", "capitals:some", "known", "id:police_officers"} <= set(names)
