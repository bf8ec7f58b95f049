"""Statements that plain words show: who puts a figure, credits, rates; "by her count"; what a tail adds."""

from __future__ import annotations

import pytest

from marked_sources import sentences_of
from onrecord.attribution.plain_cues import with_plain_cues
from onrecord.attribution.relation import Relation
from onrecord.attribution.tails import with_tails, without_strays
from onrecord.reading import Article


def parts(text: str, relations: list[Relation]) -> list[tuple[str, str, str]]:
    """Source, cue and content of relations, in words."""
    return [
        (
            text[slice(*r.source)] if r.source else "",
            text[slice(*r.cue)] if r.cue else "",
            " ... ".join(text[slice(*piece)] for piece in r.content),
        )
        for r in relations
    ]


def plain(text: str) -> list[tuple[str, str, str]]:
    return parts(text, with_plain_cues(sentences_of(Article(text=text)), []))


def marked(text: str, source: str, cue: str, *content: str) -> Relation:
    def piece(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    return Relation(piece(source), piece(cue), tuple(map(piece, content)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "In it she put the number of agents at more than 21,000, up from 10,000.",
            ("she", "put", "the number of agents at more than 21,000, up from 10,000"),
        ),
        ("Vornline puts the cost at $40.", ("Vornline", "puts", "the cost at $40")),
        ("The firm, Keelco, counted 22 ballots.", ("The firm, Keelco", "counted", "22 ballots")),
        ("The service rated 15 fields poor.", ("The service", "rated", "15 fields poor")),
        ("Ada Munk does not put it down to rates.", ("Ada Munk", "put", "it down to rates")),
        ("Chief Bo Rill gives the credit to patrols.", ("Chief Bo Rill", "gives", "the credit to patrols")),
        ("Bo Rill laid the jump to a feud.", ("Bo Rill", "laid", "the jump to a feud")),
        ("She traces that to the mall.", ("She", "traces", "that to the mall")),
        (
            "By the newspaper's count, 58 people died, and more fled.",
            ("the newspaper's", "count", "58 people died"),
        ),
        ("Crime is down, by her own count, and so it goes.", ("her", "count", "Crime is down")),
        ("The average, by Vornline's tally, is $52.", ("Vornline's", "tally", "The average ... is $52")),
        (
            "Thefts had dropped 20 percent, records show.",
            ("records", "show", "Thefts had dropped 20 percent"),
        ),
    ],
)
def test_words_that_show_who_says_so(text: str, found: tuple[str, str, str]) -> None:
    assert plain(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge put the total at 40.",
        "That put the total at 40.",
        "The vote put 3 people at risk.",
        "The mall laid off 30 workers to save money.",
        "Police counted 64 people in Tolna.",
        "Ostra County counted 24 people.",
        "Bo Rill put up a sign at 3 corners.",
        "Bo Rill met the council, and records show.",
        "By the river's bank, a count began.",
    ],
)
def test_words_that_do_not(text: str) -> None:
    assert plain(text) == []


def test_words_of_another_statement_are_left_to_it() -> None:
    text = "Bo Rill said Vornline puts the cost at $40."
    told = marked(text, "Bo Rill", "said", "Vornline puts the cost at $40")

    assert with_plain_cues(sentences_of(Article(text=text)), [told]) == [told]


def test_who_may_stand_in_the_source_of_another() -> None:
    text = "It held, said Bo Rill, who put the rate at 71 percent."
    told = marked(text, "Bo Rill, who put the rate at 71 percent", "said", "It held")
    found = parts(text, with_plain_cues(sentences_of(Article(text=text)), [told]))

    assert found[1] == ("who", "put", "the rate at 71 percent")


@pytest.mark.parametrize(
    ("text", "content", "tail"),
    [
        (
            "Bo Rill said ten fires were set, the most on record.",
            "ten fires were set",
            ", the most on record",
        ),
        ("Bo Rill said ten fires were set, compared with two.", "ten fires were set", ", compared with two"),
        ("Bo Rill said it paid: $2 to Ada and $3 to Odo.", "it paid", ": $2 to Ada and $3 to Odo"),
        ("Bo Rill credited the patrol, which began in May.", "the patrol", ", which began in May"),
        ("Bo Rill said it burned the barn, which is old.", "it burned the barn", ""),
        ("Bo Rill said ten fires were set, and Odo left.", "ten fires were set", ""),
        ("Bo Rill said ten fires were set, the chief left.", "ten fires were set", ""),
        ("Bo Rill wants ten of them, the most on record.", "ten of them", ""),
    ],
)
def test_what_only_adds_to_the_content_belongs_to_it(text: str, content: str, tail: str) -> None:
    cue = next(word for word in ("said", "credited", "wants") if word in text)
    [found] = with_tails(sentences_of(Article(text=text)), [marked(text, "Bo Rill", cue, content)])

    assert parts(text, [found])[0][2] == content + tail


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ten fires were set, the bureau said, more than in any year.",
            "Ten fires were set ... more than in any year",
        ),
        ("Ten fires were set, the bureau said, and Odo left.", "Ten fires were set"),
    ],
)
def test_a_comparison_behind_the_source(text: str, content: str) -> None:
    told = marked(text, "the bureau", "said", "Ten fires were set")
    [found] = with_tails(sentences_of(Article(text=text)), [told])

    assert parts(text, [found])[0][2] == content


def test_the_clause_before_a_source_between_commas() -> None:
    text = "Ten fires were set, the bureau said, more than in any year."
    [found] = with_tails(
        sentences_of(Article(text=text)), [marked(text, "the bureau", "said", "more than in any year")]
    )

    assert parts(text, [found])[0][2] == "Ten fires were set ... more than in any year"


def test_the_reporter_s_next_sentence_is_no_part_of_it() -> None:
    text = "Ten fires were set, the bureau said. One man was hurt."
    told = marked(text, "the bureau", "said", "Ten fires were set", "One man was hurt")
    [found] = without_strays(sentences_of(Article(text=text)), [told])

    assert parts(text, [found])[0][2] == "Ten fires were set"


def test_but_a_quotation_there_is() -> None:
    text = 'Ten fires were set, the bureau said. "One man was hurt badly."'
    told = marked(text, "the bureau", "said", "Ten fires were set", '"One man was hurt badly."')
    [found] = without_strays(sentences_of(Article(text=text)), [told])

    assert parts(text, [found])[0][2] == 'Ten fires were set ... "One man was hurt badly."'
