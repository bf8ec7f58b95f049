"""What counts as a public matter that can grow or shrink."""

from __future__ import annotations

import pytest

from onrecord.claims.trends.matters import is_matter


@pytest.mark.parametrize(
    "phrase",
    ["backlog of cases", "the wage gap between men and women", "shoplifting", "complaints about noise"],
)
def test_statistics_and_public_matters_are(phrase: str) -> None:
    assert is_matter(phrase)


@pytest.mark.parametrize(
    "phrase", ["", "the mood in the hall", "his income", "friendship", "chair of the board"]
)
def test_feelings_persons_and_what_is_one_mans_own_are_not(phrase: str) -> None:
    assert not is_matter(phrase)
