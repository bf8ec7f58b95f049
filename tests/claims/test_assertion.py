"""Which statement asserts a stretch of text, and what of a span lies in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.attribution import Statement
from onrecord.attribution.statement import Speaker
from onrecord.claims.assertion import Assertions, inside
from onrecord.reading import Span

TEXT = "x" * 100


def statement(number: int, *parts: tuple[int, int]) -> Statement:
    content = tuple(Span.of(TEXT, start, end) for start, end in parts)
    return Statement(id=f"s{number}", form="indirect", source=None, cue=None, content=content, speaker=None)


def test_text_outside_all_statements_is_the_articles_own() -> None:
    assert Assertions([statement(1, (0, 40))]).holding(50, 60) is None


def test_the_shortest_statement_that_holds_the_text_asserts_it() -> None:
    outer, inner = statement(1, (0, 90)), statement(2, (40, 70))

    assert Assertions([outer, inner]).holding(50, 60) == inner
    assert Assertions([outer, inner]).holding(10, 20) == outer


def test_half_of_the_text_is_enough_and_less_is_not() -> None:
    one = statement(1, (0, 50))

    assert Assertions([one]).holding(40, 60) == one
    assert Assertions([one]).holding(41, 61) is None


def test_the_parts_of_an_interrupted_statement_count_together() -> None:
    one = statement(1, (0, 10), (20, 30))

    assert Assertions([one]).holding(5, 25) == one


def test_a_span_is_cut_to_the_part_that_holds_its_figure() -> None:
    one = statement(1, (0, 10), (20, 30))

    assert inside(5, 35, 22, one) == (20, 30)
    assert inside(5, 35, 7, one) == (5, 10)


def test_a_span_with_its_figure_outside_or_without_a_statement_stays_whole() -> None:
    assert inside(5, 35, 15, statement(1, (0, 10), (20, 30))) == (5, 35)
    assert inside(5, 35, 15, None) == (5, 35)


@given(st.integers(0, 50), st.integers(51, 100), st.integers(0, 49), st.integers(50, 100), st.integers(0, 99))
def test_a_cut_span_never_grows_and_keeps_the_place_that_it_holds(
    start: int, end: int, left: int, right: int, at: int
) -> None:
    first, last = inside(start, end, at, statement(1, (left, right)))

    assert start <= first
    assert last <= end
    if start <= at < end:
        assert first <= at < last


def test_what_is_measured_says_nothing() -> None:
    thing = Speaker(name="Homicides", role="", kind="group")
    said = statement(1, (0, 40)).model_copy(update={"speaker": thing})

    assert Assertions([said]).holding(10, 20) is None


def test_people_who_are_counted_may_speak() -> None:
    people = Speaker(name="Residents", role="", kind="group")
    said = statement(1, (0, 40)).model_copy(update={"speaker": people})

    assert Assertions([said]).holding(10, 20) == said
