"""The cheapest way from a transcript to a quotation, and that its steps account for its cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking.quotes.alignment import JUMP, STANDS_FOR, Spoken, align

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.checking.quotes.alignment import Alignment, Gap

FILLERS = frozenset({"uh"})
SPEECH = "we will build a new bridge over the river next year and paint the old town hall blue".split()
WORDS = st.sampled_from("a b c d uh".split())


def aligned(quote: str, speech: Sequence[str] = SPEECH, gaps: Sequence[Gap] | None = None) -> Alignment:
    spoken = Spoken(speech, FILLERS)
    words = quote.split()
    return align(spoken.coded(words), gaps or [""] * len(words), spoken)


def used(found: Alignment) -> list[int | None]:
    return [step.spoken for step in found.steps]


def test_words_as_spoken_cost_nothing() -> None:
    found = aligned("build a new bridge")

    assert (found.cost, used(found)) == (0, [2, 3, 4, 5])


def test_a_changed_an_added_and_a_missing_word_cost_one_each() -> None:
    assert aligned("build an old bridge over the river").cost == 2
    assert aligned("build a very new bridge over the river").cost == 1
    assert aligned("build a bridge over the river").cost == 1


def test_a_filler_that_is_left_out_costs_nothing() -> None:
    assert aligned("we build it", "we uh build uh uh it".split()).cost == 0


def test_four_words_left_out_are_an_alteration_and_five_a_jump() -> None:
    four = aligned("we will build a new bridge and paint the old town hall", [*SPEECH[:6], *SPEECH[7:]])
    more = aligned("we will build a new bridge and paint the old town hall")

    assert [step.leap for step in four.steps if step.leap] == []
    assert [step.leap for step in more.steps if step.leap] == ["jump"]
    assert (four.cost, more.cost) == (4, JUMP)


def test_a_jump_may_go_back() -> None:
    found = aligned("paint the old town hall we will build a new bridge")

    assert found.cost == JUMP
    assert [step.spoken for step in found.steps if step.leap] == [0]


def test_a_jump_lands_on_a_word_that_was_spoken() -> None:
    found = aligned("paint the old town hall but we will build a new bridge")

    landed = next(step for step in found.steps if step.leap)
    assert SPEECH[landed.spoken or 0] == "we"
    assert [step.quoted for step in found.steps if step.spoken is None] == [5]


def test_a_marked_omission_runs_forward_for_nothing_and_never_back() -> None:
    gaps: list[Gap] = ["", "", "omission", "", ""]

    assert aligned("we will paint the old", gaps=gaps).cost == 0
    assert aligned("paint the we will build", gaps=gaps).cost > 0


def test_words_in_brackets_stand_for_at_most_ten() -> None:
    speech = ["we", *(f"w{number}" for number in range(STANDS_FOR)), "won"]

    assert aligned("we won", speech, ["", "brackets"]).cost == 0
    assert aligned("we won", [*speech[:1], "one", *speech[1:]], ["", "brackets"]).cost == 1


def test_the_first_of_equal_passages_is_taken() -> None:
    assert used(aligned("b", "a b a b".split())) == [1]


@given(st.lists(WORDS, min_size=1, max_size=12), st.data())
def test_any_stretch_of_the_speech_is_found_at_no_cost(speech: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(speech) - 1))
    end = data.draw(st.integers(start + 1, len(speech)))

    assert aligned(" ".join(speech[start:end]), speech).cost == 0


@given(st.lists(WORDS, min_size=1, max_size=8), st.lists(WORDS, max_size=12))
def test_the_steps_account_for_the_cost(quote: list[str], speech: list[str]) -> None:
    found = aligned(" ".join(quote), speech)

    cost = 0
    for step in found.steps:
        cost += JUMP * (step.leap == "jump")
        if step.spoken is None:
            cost += 1
        elif step.quoted is None:
            cost += speech[step.spoken] not in FILLERS
        else:
            cost += quote[step.quoted] != speech[step.spoken]
    assert cost == found.cost
    assert [step.quoted for step in found.steps if step.quoted is not None] == list(range(len(quote)))


@given(st.lists(WORDS, min_size=1, max_size=8), st.lists(WORDS, max_size=12))
def test_a_quotation_never_costs_more_than_its_own_words(quote: list[str], speech: list[str]) -> None:
    assert 0 <= aligned(" ".join(quote), speech).cost <= len(quote)


@given(st.lists(WORDS, min_size=1, max_size=6), st.lists(WORDS, max_size=8), st.lists(WORDS, max_size=8))
def test_more_speech_never_makes_a_quotation_dearer(
    quote: list[str], speech: list[str], more: list[str]
) -> None:
    assert aligned(" ".join(quote), [*speech, *more]).cost <= aligned(" ".join(quote), speech).cost
