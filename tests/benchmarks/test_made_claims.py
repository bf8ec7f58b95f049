"""Made claims are what they say: true, false or unanswerable by the rows."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from random import Random

import made_figures
import pytest
import verdicts
from hypothesis import given
from hypothesis import strategies as st
from made_claims import Made, Maker, Truth
from made_record import RawRecord, months, year


@pytest.fixture(name="record", scope="module")
def _record() -> RawRecord:
    return RawRecord()


@pytest.fixture(name="made", scope="module")
def _made(record: RawRecord) -> list[Made]:
    return list(Maker(record, seed=7).make(220))


def test_months_are_whole_days_of_one_year() -> None:
    assert months(2016, 2, 2) == (date(2016, 2, 1), date(2016, 2, 29))
    assert months(2016, 1, 12) == year(2016)


def test_values_are_one_row_or_rows_that_fill_the_days(record: RawRecord) -> None:
    chicago = "city:1714000"

    assert (
        record.values("homicide", chicago, year(2017))["cnn_20180101", "", "Chicago Police Department"] == 650
    )
    by_days = record.values("homicide", chicago, (date(2017, 1, 1), date(2017, 8, 13)))
    assert by_days["cpd_foia_2022", "injury_date", "Chicago Police Department"] == 433
    assert record.values("homicide", chicago, year(1931)) == {}


def test_all_kinds_and_all_truths_are_made(made: list[Made]) -> None:
    assert {one.kind for one in made} == {"level", "change", "comparison", "rank", "trend", "share", "event"}
    counts = Counter(one.truth for one in made)
    assert min(counts["true"], counts["false"]) > 60
    assert counts["unanswerable"] >= 26


def test_the_same_seed_makes_the_same_claims(record: RawRecord, made: list[Made]) -> None:
    assert list(Maker(record, seed=7).make(30)) == made[:30]
    assert list(Maker(record, seed=8).make(30)) != made[:30]


def test_the_figure_stands_in_the_sentence(made: list[Made]) -> None:
    for one in made:
        if one.number is not None and one.kind in {"level", "share"}:
            assert re.search(rf"\b{one.number:,.10g}\b|{one.number:,.1f}", one.text), one


def test_sentences_are_clean(made: list[Made]) -> None:
    for one in made:
        assert ",," not in one.text
        assert not re.search(r"\b(\w+), \1\b", one.text), one.text
        assert one.text.endswith(".")


@given(st.lists(st.integers(20, 90_000), min_size=1, max_size=3), st.integers(0, 1000))
def test_honest_words_are_true_of_every_value_and_wrong_ones_of_none(values: list[int], seed: int) -> None:
    figures = [float(value) for value in values]
    true = made_figures.honest(figures, Random(seed))
    false = made_figures.wrong(figures, Random(seed))

    if true is not None and true.words.startswith(("more than", "at least")):
        assert all(true.number < value for value in figures)
    if true is not None and true.words.startswith(("fewer", "nearly")):
        assert all(value < true.number for value in figures)
    assert all(abs(value - false.number) > 0.2 * min(value, false.number) for value in figures)


def test_a_verdict_is_right_by_what_the_claim_is() -> None:
    def judged(truth: Truth, verdict: str) -> bool:
        made = Made("Velmont had 3 fires.", date(2020, 1, 1), "level", truth, 3.0)
        return verdicts.Judged(made, verdict, "").is_right

    assert judged("true", "holds")
    assert judged("true", "fragile")
    assert not judged("true", "depends")
    assert judged("false", "off")
    assert not judged("false", "no_data")
    assert judged("unanswerable", "no_data")
    assert not judged("unanswerable", verdicts.NOT_FOUND)


def test_the_score_is_the_share_right_of_each_truth() -> None:
    figures = verdicts.score(16)

    assert set(figures) == {"true", "false", "unanswerable"}
    assert figures["unanswerable"] == 100.0


def test_the_table_counts_by_kind_and_names_what_went_wrong() -> None:
    made = Made("Velmont had 3 fires.", date(2020, 1, 1), "level", "true", 3.0)

    shown = verdicts.table([verdicts.Judged(made, "holds", ""), verdicts.Judged(made, "off", "")])

    assert "wrong: true claim, off: 1" in shown
    assert re.search(r"level +2 +50\.0", shown)
