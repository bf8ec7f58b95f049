"""Laws of claim finding: the same for the same text, about twice for twice the text, exact throughout."""

from __future__ import annotations

from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from onrecord.attribution import Statement
from onrecord.claims import Claim, find_claims
from onrecord.claims.likelihood.parted import FEW
from onrecord.reading import Article, Span

SENTENCES = st.lists(
    st.sampled_from(
        [
            "Denver Mayor Ora Lund reversed a 2013 policy that refused such requests.",
            "Its mayor, Ann Voss, signed an order in May.",
            "Other sanctuary cities have also filed suit.",
            "Robberies fell 9 percent in 2023.",
            "The count was 61, down from 80 a year earlier.",
            "Boston had more homicides than Denver.",
            "“They are the most dangerous criminals in our country,” he said.",
            "The lawsuit is pending.",
            "The jobless rate is the lowest since 1999.",
            "The council gathered.",
            "Cook County is large; the county counted 12 percent more thefts.",
            "One in five adults in the state voted.",
            "There is no evidence that newcomers are driving violence in Denver.",
        ]
    ),
    max_size=12,
)
DAY = date(2024, 9, 20)
untimed = settings(deadline=None, max_examples=50)
"""Time has a test of its own; a busy machine must not fail these."""


def claims_of(text: str) -> list[Claim]:
    return find_claims(Article(text=text, date=DAY), [])


@untimed
@given(SENTENCES)
def test_the_same_text_gives_the_same_claims(sentences: list[str]) -> None:
    text = " ".join(sentences)

    assert claims_of(text) == claims_of(text)


@untimed
@given(SENTENCES)
def test_twice_the_text_gives_about_twice_the_claims(sentences: list[str]) -> None:
    assume(not len(sentences) < FEW <= 2 * len(sentences))  # from so many on words are weighed as well
    text = " ".join(sentences)
    once, twice = len(claims_of(text)), len(claims_of(text + "\n\n" + text))

    assert once <= twice <= 2 * once + 2 + once // 4


@untimed
@given(SENTENCES, st.sampled_from([" ", "\n\n"]))
def test_a_claim_stays_inside_its_sentence_and_holds_its_own_words(
    sentences: list[str], between: str
) -> None:
    text = between.join(sentences)

    for claim in claims_of(text):
        assert claim.text == text[claim.start : claim.end]
        assert claim.text == claim.text.strip()
        assert any(claim.text in sentence for sentence in sentences)


@untimed
@given(SENTENCES)
def test_a_paragraph_that_says_nothing_changes_nothing_before_it(sentences: list[str]) -> None:
    assume(len(sentences) + 2 != FEW)  # from so many on words are weighed as well
    text = "BOSTON — " + " ".join(sentences) + "\n\nThe council met in the old hall."
    longer = text + "\n\nThe hall was full."

    # What to check first depends on the whole article.
    assert [c.model_copy(update={"worth": None}) for c in claims_of(longer)] == [
        c.model_copy(update={"worth": None}) for c in claims_of(text)
    ]


@untimed
@given(SENTENCES, st.integers(0, 200), st.integers(0, 200))
def test_a_claim_of_a_statement_lies_in_it_where_its_figure_does(
    sentences: list[str], first: int, length: int
) -> None:
    text = " ".join(sentences)
    start = min(first, len(text))
    content = Span.of(text, start, min(len(text), start + length))
    statement = Statement(id="s1", form="indirect", source=None, cue=None, content=(content,), speaker=None)

    for claim in find_claims(Article(text=text, date=DAY), [statement]):
        assert claim.statement in {"s1", None}
        if claim.statement == "s1":
            takes_its_cue_in = claim.kind == "causal"  # "credited patrols", though the source says "patrols"
            assert takes_its_cue_in or content.start <= claim.start
            assert takes_its_cue_in or claim.end <= content.end
            assert claim.start < claim.end


@untimed
@given(SENTENCES)
def test_every_value_lies_in_its_own_interval(sentences: list[str]) -> None:
    for claim in claims_of(" ".join(sentences)):
        if claim.value:
            assert claim.value.low is None or claim.value.low <= claim.value.number
            assert claim.value.high is None or claim.value.number <= claim.value.high


@untimed
@given(SENTENCES)
def test_a_baseline_is_never_the_period_itself(sentences: list[str]) -> None:
    assert all(
        claim.baseline is None or claim.baseline != claim.period for claim in claims_of(" ".join(sentences))
    )


@untimed
@given(SENTENCES)
def test_only_events_have_an_act_and_each_has_one(sentences: list[str]) -> None:
    assert all((claim.act is not None) == (claim.kind == "event") for claim in claims_of(" ".join(sentences)))
