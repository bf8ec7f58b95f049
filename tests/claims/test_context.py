"""What one claim lends to the next."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.claim import Claim, MeasurePhrase, PlacePhrase
from onrecord.claims.context import Context, is_rate
from onrecord.claims.periods import find_periods
from onrecord.record import Period

HOMICIDES = MeasurePhrase(text="homicides", id="homicide")
RATE = MeasurePhrase(text="homicide rate", id="homicide_rate")
DENVER = PlacePhrase(text="Denver", name="Denver", id="city:0820000")
BOSTON = PlacePhrase(text="Boston", name="Boston", id="city:2507000")


def context() -> Context:
    return Context(published=date(2024, 9, 20), home=None)


def claim(**slots: object) -> Claim:
    plain: dict[str, object] = {
        "id": "",
        "text": "x",
        "start": 0,
        "end": 1,
        "statement": None,
        "kind": "level",
        "measure": HOMICIDES,
        "place": DENVER,
    }
    return Claim.model_validate(plain | slots)


@pytest.mark.parametrize("word", ["total", "count", "number", "toll"])
def test_a_word_for_a_count_means_the_last_thing_counted(word: str) -> None:
    lender = context()
    lender.note_measure(HOMICIDES)
    lender.note_measure(RATE)

    assert lender.lend_measure(word) == HOMICIDES


@pytest.mark.parametrize("word", ["rate", "share"])
def test_a_word_for_a_rate_means_the_last_rate(word: str) -> None:
    lender = context()
    lender.note_measure(RATE)
    lender.note_measure(HOMICIDES)

    assert lender.lend_measure(word) == RATE


def test_a_rate_is_made_of_what_was_counted_where_none_was_told() -> None:
    lender = context()
    lender.note_measure(HOMICIDES)
    lent = lender.lend_measure("rate")

    assert lent is not None
    assert lent.id == "homicide_rate"


def test_no_word_means_the_last_measure_of_any_sort() -> None:
    lender = context()
    lender.note_measure(HOMICIDES)
    lender.note_measure(RATE)

    assert lender.lend_measure("") == RATE


def test_a_phrase_that_is_no_statistic_displaces_none_unless_it_is_plain() -> None:
    lender = context()
    lender.note_measure(HOMICIDES)
    lender.note_measure(MeasurePhrase(text="What they told the Council of Elders about it all"))

    assert lender.lend_measure("") == HOMICIDES


def test_an_event_is_no_measure_to_lend() -> None:
    lender = context()
    lender.note_measure(MeasurePhrase(text="lawsuit", id="lawsuit"))

    assert lender.lend_measure("") is None


def test_a_place_is_remembered_from_claims_and_from_what_was_spoken_of() -> None:
    lender = context()
    lender.note(claim())
    assert lender.place == DENVER

    lender.note_place(BOSTON, 0)
    assert lender.place == BOSTON

    lender.note_place(None, 0)
    assert lender.place == BOSTON


@pytest.mark.parametrize("kind", ["opinion", "causal"])
def test_what_no_data_settles_leaves_nothing_behind(kind: str) -> None:
    lender = context()
    lender.note(claim(kind=kind, period=Period.year(2023), direction="up"))

    assert lender.place is None
    assert lender.direction == "none"


def test_an_event_leaves_its_place() -> None:
    lender = context()
    suit = MeasurePhrase(text="lawsuit", id="lawsuit")
    lender.note(claim(kind="event", act="filed", measure=suit, period=Period.year(2023)))

    assert lender.acted == {"lawsuit": DENVER}


def test_a_policy_is_lent_to_a_bare_word_near_and_to_a_definite_one_anywhere() -> None:
    lender = context()
    lender.note_policy("detainer_policy", 4)

    assert lender.lend_policy(6, definite=False) == "detainer_policy"
    assert lender.lend_policy(40, definite=False) is None
    assert lender.lend_policy(40, definite=True) == "detainer_policy"


@pytest.mark.parametrize("measure_id", ["lawsuit", "office_holding", "homicide", "no such id"])
def test_what_is_no_policy_is_not_lent_as_one(measure_id: str) -> None:
    lender = context()
    lender.note_policy(measure_id, 1)

    assert lender.lend_policy(1, definite=True) is None


def test_a_fiscal_year_is_remembered_for_money() -> None:
    lender = context()
    times = find_periods("in fiscal year 2023", date(2024, 9, 20))
    lender.note_times(times)

    assert lender.fiscal == times[0].period
    assert lender.fiscal is not None


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (HOMICIDES, False),
        (RATE, True),
        (MeasurePhrase(text="graduation rate"), True),
        (MeasurePhrase(text="graduates"), False),
    ],
)
def test_a_rate_is_told_from_a_count(measure: MeasurePhrase, *, expected: bool) -> None:
    assert is_rate(measure) is expected
