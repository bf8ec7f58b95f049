"""A claim gets another measure where its own is unlikely and the text offers a likelier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

import onrecord
from onrecord.claims.choosing import choose
from onrecord.claims.find import read_claims
from onrecord.claims.naming import renamed
from onrecord.claims.naming.rename import better
from onrecord.claims.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from onrecord.claims.choosing.trees import Asked

TEXT = (
    "The Tarrow ferry carried 41,200 passengers in February, the harbor board said Monday. January had "
    "brought 38,700. The hole was $2 million wide. Officers counted 84 burglaries at the docks last year. "
    "The board hired nine pilots."
)


class Fixed:
    """Trees that like one feature, and no other."""

    def __init__(self, liked: str) -> None:
        self.liked = liked
        self.asked: list[Mapping[str, float]] = []

    def scores(self, asked: Sequence[Asked]) -> list[NDArray[np.float32]]:
        self.asked += [one for claim in asked for one in claim.candidates]
        return [
            np.array([1.0 if one.get(self.liked) else -1.0 for one in claim.candidates], np.float32)
            for claim in asked
        ]


def claims_of(text: str) -> tuple[list[onrecord.Claim], list[onrecord.Claim]]:
    """The claims with the measures of the rules, and as named anew."""
    with vocabulary_of(None):
        reading = read_claims(onrecord.Article(text=text, date="2024-03-12"), [])
        claims = choose(reading)
        return claims, renamed(reading, claims)


def given(monkeypatch: pytest.MonkeyPatch, liked: str, text: str = TEXT) -> list[tuple[str, str]]:
    """The measures before and after, by trees that like one feature."""
    trees = Fixed(liked)
    monkeypatch.setattr("onrecord.claims.naming.rename._trees", lambda: trees)
    before, after = claims_of(text)
    return [(one.measure.text, other.measure.text) for one, other in zip(before, after, strict=True)]


def test_the_rules_choice_stands_where_it_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(before == after for before, after in given(monkeypatch, "rules"))


@pytest.mark.parametrize("liked", ["told", "worded"])
def test_another_takes_its_place_where_that_is_likelier(monkeypatch: pytest.MonkeyPatch, liked: str) -> None:
    assert any(before != after for before, after in given(monkeypatch, liked))


def test_a_measure_that_the_catalogue_knows_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    told = dict(given(monkeypatch, "worded"))

    assert told["burglaries"] == "burglaries"


def test_text_with_few_claims_is_left_to_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    short = "The hole was $2 million wide. The board hired nine pilots."

    assert all(before == after for before, after in given(monkeypatch, "worded", short))


def test_only_the_measure_and_the_unit_of_its_value_may_change() -> None:
    before, after = claims_of(TEXT)

    same = {"measure", "value"}
    assert [one.model_dump(exclude=same) for one in before] == [one.model_dump(exclude=same) for one in after]


@pytest.mark.parametrize(
    ("scores", "best"),
    [
        ([-1.0, -0.5, -0.7], 1),
        ([0.2, 3.0], None),
        ([-0.2, -0.4], None),
    ],
    ids=["the likeliest", "the rules' choice is likelier right than not", "none is likelier"],
)
def test_what_suits_better(scores: list[float], best: int | None) -> None:
    assert better(np.array(scores, np.float32)) == best


def test_a_standing_is_of_what_the_others_stand_in() -> None:
    _, after = claims_of(
        "No town in the county has a higher burglary rate than Quillan: 61 for every 10,000 last year, "
        "the sheriff said Tuesday. Tarrow comes second, with 48, and Orrin a distant third, with 22. "
        "Kelby stands at 19."
    )

    assert {one.measure.id for one in after} == {"burglary_rate"}


def test_a_number_beside_its_own_noun_is_no_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    told = dict(
        given(
            monkeypatch,
            "told",
            "The chief read 262 names aloud. The homicide rate rose to 87 per 100,000 residents, 30 percent "
            "higher than in 2019. The hole was $2 million wide. The board hired nine pilots.",
        )
    )

    assert told["names aloud"] != "homicide rate"
