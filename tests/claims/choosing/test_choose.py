"""Once all claims of an article are read, each gets the period that most speaks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

import onrecord
from onrecord.claims.choosing import choose
from onrecord.claims.choosing.settle import FEW
from onrecord.claims.choosing.trees import Asked, trees
from onrecord.claims.find import read_claims
from onrecord.claims.vocabulary import vocabulary_of
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest
    from numpy.typing import NDArray

    from onrecord.claims.choosing import Reading

TEXT = (
    "Burglaries in Tarrow fell 12 percent last year, police said. Officers counted 84 robberies and 31 "
    "arsons. They made 412 arrests, and thefts rose 9 percent."
)


class Fixed:
    """Trees that like one feature above all others, by so much."""

    def __init__(self, liked: str, by: float = 4.0) -> None:
        self.liked, self.by = liked, by

    def scores(self, asked: Sequence[Asked]) -> list[NDArray[np.float32]]:
        return [
            np.array([self.by * (self.liked in one) for one in claim.candidates], np.float32)
            for claim in asked
        ]


def reading_of(text: str) -> Reading:
    with vocabulary_of(None):
        return read_claims(onrecord.Article(text=text, date="2024-02-06"), [])


def chosen(monkeypatch: pytest.MonkeyPatch, liked: str, text: str = TEXT) -> list[onrecord.Claim]:
    monkeypatch.setattr("onrecord.claims.choosing.settle.trees", lambda: Fixed(liked))
    with vocabulary_of(None):
        return choose(reading_of(text))


def test_the_period_that_scores_highest_is_the_claims(monkeypatch: pytest.MonkeyPatch) -> None:
    today = Period.model_validate({"start": "2024-02-06", "end": "2024-02-06"})

    assert {claim.period for claim in chosen(monkeypatch, "today")[1:]} == {today}


def test_a_figure_is_left_without_a_period_only_where_much_speaks_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert all(claim.period is None for claim in chosen(monkeypatch, "none")[1:])

    monkeypatch.setattr("onrecord.claims.choosing.settle.trees", lambda: Fixed("none", by=0.25))
    with vocabulary_of(None):
        _, *others = choose(reading_of(TEXT))

    assert all(claim.period is not None for claim in others)


def test_a_time_that_the_claims_own_words_give_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    first, *others = chosen(monkeypatch, "none")

    assert first.period == Period.year(2023)
    assert {claim.period for claim in others} == {None}


def test_where_the_rules_are_followed_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen(monkeypatch, "rules") == [told.claim for told in reading_of(TEXT).told]


def test_a_usual_baseline_moves_with_its_period(monkeypatch: pytest.MonkeyPatch) -> None:
    rose = next(claim for claim in chosen(monkeypatch, "this year") if "9 percent" in claim.text)

    assert rose.period == Period.year(2024)
    assert rose.baseline == Period.year(2023)


def test_a_change_whose_words_give_both_ends_keeps_them(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{TEXT} Burglaries fell 15 percent from May 2008 to May 2009."
    fell = next(claim for claim in chosen(monkeypatch, "today", text) if "15 percent" in claim.text)

    assert (fell.baseline, fell.period) == (Period.month(2008, 5), Period.month(2009, 5))


def test_a_claim_that_loses_its_period_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(claim.open_because for claim in chosen(monkeypatch, "none")[1:])


def test_a_text_of_few_claims_stays_as_the_rules_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Tarrow had 84 robberies last year and 31 arsons."

    assert len(reading_of(text).told) < FEW
    assert {claim.period for claim in chosen(monkeypatch, "today", text)} == {Period.year(2023)}


def test_a_text_without_claims_has_none() -> None:
    assert choose(reading_of("Nothing happened.")) == []


def test_the_answer_is_the_same_each_time() -> None:
    article = onrecord.Article(text=TEXT, date="2024-02-06")

    assert onrecord.find_claims(article, []) == onrecord.find_claims(article, [])


class TestTrees:
    ROWS = ({"rules": 1.0}, {"none": 1.0}, {"today": 1.0, "length": 0.7})

    def test_a_claim_scores_the_same_alone_and_among_others(self) -> None:
        asked = [Asked(["kind level"], self.ROWS), Asked(["kind change"], self.ROWS[:2])]
        together = trees().scores(asked)

        assert [one.tolist() for one in together] == [trees().scores([one])[0].tolist() for one in asked]

    def test_a_feature_that_no_tree_knows_counts_for_nothing(self) -> None:
        known, more = trees().scores(
            [Asked([], [{"rules": 1.0}]), Asked(["nor this"], [{"rules": 1.0, "nobody knows this": 9.0}])]
        )

        assert known.tolist() == more.tolist()

    def test_what_the_rules_chose_speaks_for_a_period(self) -> None:
        (scores,) = trees().scores([Asked([], [{"rules": 1.0, "own": 1.0}, {"today": 1.0}])])

        assert scores[0] > scores[1]


def test_a_long_text_is_weighed_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    class Counting(Fixed):
        def scores(self, asked: Sequence[Asked]) -> list[NDArray[np.float32]]:
            sizes.append(len(asked))
            return super().scores(asked)

    monkeypatch.setattr("onrecord.claims.choosing.settle.trees", lambda: Counting("rules"))
    reading = reading_of(
        " ".join(("Tarrow had 84 robberies last year.", *(f"It had {n} arsons." for n in range(11, 111))))
    )
    with vocabulary_of(None):
        claims = choose(reading)

    assert claims == [told.claim for told in reading.told]
    assert sum(sizes) == len(claims) - 1  # the first names its time
    assert max(sizes) < len(claims) - 1


def test_a_claim_and_its_context_are_kept_as_they_stood() -> None:
    told = reading_of(TEXT).told

    assert told[0].context.frame != told[-1].context.frame
    assert replace(told[0]).case.draft is told[0].draft
