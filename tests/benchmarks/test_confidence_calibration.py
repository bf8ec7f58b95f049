"""The measures of calibration, on cases whose answer is known by hand."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest
from calibration import (
    Judged,
    bins_of,
    brier_score,
    expected_calibration_error,
    judge,
    judge_evaluation,
    judge_polnear,
    table,
)
from hypothesis import given
from hypothesis import strategies as st
from marked import Answer, MarkedArticle
from matching import Fillers, bag

import onrecord

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TEXT = "Odile Marran, the mayor of Aldermoor, said the bridge was safe."
JUDGED = st.lists(st.builds(Judged, st.floats(0, 1), st.booleans()))


def relation(source: str, cue: str, content: str) -> dict[str, list[list[int]]]:
    def places(words: str) -> list[list[int]]:
        return [[TEXT.index(words), TEXT.index(words) + len(words)]]

    return {"source": places(source), "cue": places(cue), "content": places(content)}


SAID = relation("Odile Marran, the mayor of Aldermoor", "said", "the bridge was safe")


def span(words: str) -> onrecord.Span:
    start = TEXT.index(words)
    return onrecord.Span.of(TEXT, start, start + len(words))


FOUND = onrecord.Statement(
    id="s1",
    form="indirect",
    source=span("Odile Marran, the mayor"),
    cue=span("said"),
    content=(span("the bridge was safe"),),
    speaker=None,
    confidence=0.8,
)


@pytest.fixture
def one_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onrecord, "attribute", lambda _article: [FOUND])


def write_corpus(path: Path, *relations: Mapping[str, object]) -> Path:
    article = {"doc_id": "a", "title": "", "date": "", "text": TEXT, "attributions": relations}
    with gzip.open(path, "wt", encoding="utf-8") as target:
        target.write(json.dumps(article) + "\n")
    return path


def test_confidence_that_tells_the_share_right_has_no_error() -> None:
    judged = [Judged(0.75, right=True)] * 3 + [Judged(0.75, right=False)]

    assert expected_calibration_error(judged) == 0.0
    assert brier_score(judged) == pytest.approx((3 * 0.0625 + 0.5625) / 4)


def test_certainty_that_is_always_wrong_is_the_worst() -> None:
    judged = [Judged(1.0, right=False), Judged(0.0, right=True)]

    assert expected_calibration_error(judged) == brier_score(judged) == 1.0


def test_bins_weigh_by_their_numbers() -> None:
    judged = [Judged(1.0, right=True)] * 3 + [Judged(0.5, right=False)]

    assert expected_calibration_error(judged) == pytest.approx(0.5 / 4)


def test_errors_of_opposite_sign_in_one_bin_cancel_and_in_two_do_not() -> None:
    assert expected_calibration_error([Judged(0.52, right=True), Judged(0.58, right=False)]) == pytest.approx(
        0.05
    )
    assert expected_calibration_error([Judged(0.4, right=True), Judged(0.6, right=False)]) == pytest.approx(
        0.6
    )


def test_a_bin_holds_its_lower_edge_and_the_last_one_both() -> None:
    bins = bins_of(
        [Judged(0.0, right=True), Judged(0.1, right=True), Judged(0.9, right=True), Judged(1.0, right=False)]
    )

    assert [0 if one is None else one.number for one in bins] == [1, 1, 0, 0, 0, 0, 0, 0, 0, 2]
    assert bins[9] == pytest.approx((0.95, 0.5, 2))


def test_nothing_judged_is_no_error() -> None:
    assert expected_calibration_error([]) == brier_score([]) == 0.0


@given(JUDGED)
def test_measures_lie_between_nought_and_one_and_bins_hold_all(judged: list[Judged]) -> None:
    assert 0.0 <= expected_calibration_error(judged) <= 1.0
    assert 0.0 <= brier_score(judged) <= 1.0
    assert sum(one.number for one in bins_of(judged) if one) == len(judged)


def test_of_two_found_for_one_marked_only_the_nearer_is_right() -> None:
    whole = Fillers(bag("Odile Marran"), bag("said"), bag("the bridge was safe"))
    part = Fillers(bag("Odile Marran"), bag("said"), bag("bridge was safe"))

    assert [one.right for one in judge([FOUND, FOUND], [part, whole], [whole])] == [False, True]


@pytest.mark.usefixtures("one_found")
def test_a_found_statement_of_the_corpus_is_right_where_its_parts_stand(tmp_path: Path) -> None:
    right = write_corpus(tmp_path / "right.gz", SAID)
    wrong = write_corpus(tmp_path / "wrong.gz", SAID | {"source": [[55, 62]]})

    assert [one.right for one in judge_polnear(right)] == [True]
    assert [one.right for one in judge_polnear(wrong)] == [False]


@pytest.mark.usefixtures("one_found")
def test_of_several_annotators_the_first_by_name_counts(tmp_path: Path) -> None:
    other = SAID | {"content": [[0, 5]]}
    corpus = write_corpus(tmp_path / "two.gz", other | {"annotator": "b"}, SAID | {"annotator": "a"})

    assert [one.right for one in judge_polnear(corpus)] == [True]


@pytest.mark.usefixtures("one_found")
@pytest.mark.parametrize(("cue", "right"), [("said", True), ("denied", False)])
def test_a_found_statement_of_our_own_is_right_by_its_words(cue: str, right: bool) -> None:  # noqa: FBT001
    start = TEXT.index("the bridge")
    said = Answer(
        source="Odile Marran, the mayor of Aldermoor",
        cue=cue,
        speaker="Odile Marran",
        role="mayor of Aldermoor",
        kind="person",
        form="indirect",
        pieces=((start, len(TEXT) - 1),),
    )
    article = MarkedArticle("bridge", "wire", onrecord.Article(text=TEXT), (said,))

    assert list(judge_evaluation([article])) == [Judged(0.8, right)]


def test_the_table_shows_ten_bins_and_a_dash_for_an_empty_one() -> None:
    lines = table("evaluation test", [Judged(0.95, right=True)]).splitlines()

    assert lines[0] == "evaluation test: 1 statements, expected calibration error 0.050, Brier score 0.003"
    assert len(lines) == 12
    assert lines[2].split() == ["0.0", "to", "0.1", "-", "-", "0"]
    assert lines[11].split() == ["0.9", "to", "1.0", "0.950", "1.000", "1"]
