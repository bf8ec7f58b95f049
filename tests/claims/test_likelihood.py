"""Acts, ranks and trends found by how likely their words tell one, in texts long enough to weigh them in."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims import find_claims
from onrecord.claims.clauses.cut import cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.likelihood.parted import ACT, Parted, features
from onrecord.claims.vocabulary import vocabulary_of
from onrecord.reading import Article

AROUND = (
    "VELMONT — The council met in a packed hall. Mayor Ana Ruiz spoke for an hour. {} "
    "Neighbors brought their dogs. The debate went on until dawn."
)


def events(sentence: str, around: str = AROUND) -> list[str]:
    return [text for kind, _, text in told(sentence, around) if kind == "event"]


def told(sentence: str, around: str = AROUND) -> list[tuple[str, str, str]]:
    article = Article(text=around.format(sentence), date=date(2024, 9, 20))
    claims = (claim for claim in find_claims(article, []) if claim.text in sentence)
    return [(claim.kind, claim.direction, claim.text) for claim in claims]


def chances(sentence: str) -> list[float]:
    article = Article(text=sentence, date=date(2024, 9, 20))
    with vocabulary_of(None):
        clauses = cut(mark(article), 0, len(sentence), 2)
        likely = Parted(clauses)
        return [likely.chance(part, ACT) for part, _ in features(clauses)]


def test_a_part_that_no_rule_reads_is_an_act_where_its_words_are_likely() -> None:
    sentence = (
        "A federal judge put the ordinance on ice, siding with the civil rights group that sued over it."
    )

    assert any("put the ordinance on ice" in one for one in events(sentence))


def test_what_only_says_where_figures_come_from_is_none() -> None:
    assert not events("The rate fell, according to figures that the department released on Tuesday.")


def test_what_is_only_asked_is_none() -> None:
    found = events("A jury is examining whether the sheriff misused federal money.")

    assert all(one.startswith("A jury is examining") for one in found)


def test_an_act_in_plain_words_stays_where_the_rest_is_unlikely() -> None:
    assert events("The statute, enacted last year, interferes with what farmers plant.") == [
        "enacted last year"
    ]


def test_a_deed_of_an_office_stays_where_the_rest_is_unlikely() -> None:
    assert events("The House of Delegates, which farmers control, has not gone along.")


def test_everyday_doings_are_none() -> None:
    assert not events("Her sister baked bread and sang to the children.")
    assert not events("Some of them wore coats because the heating was old.")


def test_how_a_time_was_passed_is_none() -> None:
    assert not events("The city ended 2023 with its lawsuit open.")


@pytest.mark.parametrize(
    ("sentence", "kind", "direction"),
    [
        ("Not since 1957 have there been more.", "rank", "up"),
        ("The river has seldom been so low.", "rank", "down"),
        ("The deaths remain on the higher level they have had since the flood.", "trend", "up"),
    ],
)
def test_ranks_and_trends_that_no_rule_reads_are_told_by_their_words(
    sentence: str, kind: str, direction: str
) -> None:
    assert told(sentence) == [(kind, direction, sentence.rstrip("."))]
    assert not told(sentence, "{}")


def test_a_short_text_is_left_to_the_rules() -> None:
    sentence = (
        "A federal judge put the ordinance on ice, siding with the civil rights group that sued over it."
    )

    assert not any("put the ordinance on ice" in one for one in events(sentence, "{}"))


def test_officers_acts_are_likelier_than_weather() -> None:
    (act,) = chances("The judge struck down the ordinance on Wednesday")
    (weather,) = chances("The sun was warm and pleasant")

    assert act > 0.5 > weather


@given(st.text(max_size=200))
def test_every_part_has_a_chance_between_none_and_certain(text: str) -> None:
    assert all(0.0 <= one <= 1.0 for one in chances(text))
