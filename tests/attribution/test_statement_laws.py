"""What holds for the statements of any text at all, however hostile."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord.attribution import attribute, attribute_all
from onrecord.reading import Article

CUES = "said|says|told|according to|that|and|but|while|released a statement|saying|called|is concerned|show"
NAMES = "the|mayor|Mayor|Greta|Olin|Brandt|he|who|she|they|police|Department|of|U.S.|Rep.|the city|data|Jr."
MARKS = "\"|“|”|‘|’|'|''|«|»|,|.|:|;|(|)|--|?|\n|\n\n| |é"
WORDS = f"{CUES}|{NAMES}|{MARKS}".split("|")
NEWSLIKE = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
ANY = st.text(max_size=120)
laws = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@laws
@given(st.one_of(NEWSLIKE, ANY))
def test_every_span_lies_where_it_says(text: str) -> None:
    for statement in attribute(Article(text=text)):
        for span in (statement.source, statement.cue, *statement.content):
            assert span is None or (span.text and text[span.start : span.end] == span.text)


@laws
@given(NEWSLIKE)
def test_ids_count_from_one_and_every_statement_has_content(text: str) -> None:
    found = attribute(Article(text=text))

    assert [s.id for s in found] == [f"s{n}" for n in range(1, len(found) + 1)]
    assert all(s.content for s in found)


@laws
@example("he : that")
@given(NEWSLIKE)
def test_a_statement_has_a_cue_or_at_least_a_speaker(text: str) -> None:
    assert all(s.cue or s.speaker for s in attribute(Article(text=text)))


@laws
@given(NEWSLIKE)
def test_the_same_text_gives_the_same_statements(text: str) -> None:
    assert attribute(Article(text=text)) == attribute(Article(text=text))


@laws
@given(st.one_of(NEWSLIKE, ANY))
def test_the_pieces_of_a_content_never_overlap(text: str) -> None:
    for statement in attribute(Article(text=text)):
        pieces = sorted(statement.content, key=lambda span: span.start)
        assert not any(one.overlaps(other) for one, other in pairwise(pieces))


@laws
@given(NEWSLIKE)
def test_no_statement_has_an_empty_speaker(text: str) -> None:
    assert all(s.speaker is None or s.speaker.name.strip() for s in attribute(Article(text=text)))


def test_many_articles_give_a_list_each_as_they_come() -> None:
    articles = (Article(text=f"Levels\n{name} said the dam held.") for name in ("Brandt", "Olin"))

    lists = attribute_all(articles)

    assert [s.source.text for s in next(lists) if s.source] == ["Brandt"]
    assert [s.source.text for s in next(lists) if s.source] == ["Olin"]
    assert next(lists, None) is None


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "'",
        "''",
        "“",
        '"a" ',
        "it's 'a ",
        "A",
        "Abc Def ",
        "Mayor ",
        "Department of ",
        "he said ",
        "he said that ",
        "Bob, who said, ",
        ", saying, ",
        "Ann and ",
        "according to ",
        "(",
        "- ",
        '"It held there," he said.\n',
        '"It held there until now."\n',
        "The report said it fell. ",
        "They said it fell. The city said so. ",
        "Bo Rill met Ty Vorn. She said it fell. ",
        "Records show 12 fires, ",
        "said in that in ",
        "who runs that runs ",
    ],
)
def test_twenty_thousand_characters_of_anything_are_read(unit: str) -> None:
    text = "River levels\n" + unit * (20_000 // len(unit))

    found = attribute(Article(text=text))

    assert sum(len(span.text) for s in found for span in s.content) < 200 * len(text)


def test_many_different_names_are_read() -> None:
    people = "".join(f"Mayor Ann X{n}y said it fell. The mayor said it rose. " for n in range(300))
    offices = "".join(f"The X{n} Department said it fell. The department said it rose. " for n in range(300))

    assert len(attribute(Article(text=f"River levels\n{people}\n{offices}"))) > 300
