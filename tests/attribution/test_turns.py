"""Transcripts: every turn behind a label is a statement of the one whom the label names."""

import pytest

from onrecord.attribution.relation import Relation
from onrecord.attribution.turns import find_turns, with_turns
from onrecord.reading import Article


def turns_of(*paragraphs: str) -> list[tuple[str, str, bool]]:
    article = Article(text="\n\n".join(paragraphs))
    return [
        (article.text[slice(*t.label)], article.text[slice(*t.words)], t.reporting)
        for t in find_turns(article.text, article.paragraphs)
    ]


def test_questions_and_answers_in_court() -> None:
    assert turns_of("The court sat at ten.", "Q. Who sent it?", "A. I did.") == [
        ("Q", "Who sent it?", False),
        ("A", "I did.", False),
    ]


@pytest.mark.parametrize(
    "label",
    ["ODILE MARRAN", "MAYOR O'NEILL-VAN AERT", "ODILE MARRAN, harbour master", "Ms Varga", "The Chair"],
)
def test_a_name_in_capitals_or_with_a_title_labels_a_turn(label: str) -> None:
    assert turns_of(f"{label}: We lost.", f"{label}: And we know it.") == [
        (label, "We lost.", False),
        (label, "And we know it.", False),
    ]


def test_what_stands_in_brackets_behind_the_name_is_not_the_name() -> None:
    (first, _) = turns_of("Ms Varga (Hask East): We lost.", "Sir Odo (Treasurer): We did.")
    assert first == ("Ms Varga", "We lost.", False)


@pytest.mark.parametrize("label", ["ANCHOR", "VARGA (VO)", "REPORTER", "VARGA (ON CAM)"])
def test_the_reporters_own_turns_are_told_apart(label: str) -> None:
    assert [turn[2] for turn in turns_of(f"{label}: The river rose.", "ODO BRANDT: It did.")] == [True, False]


@pytest.mark.parametrize(
    "lines",
    [
        ("MARRAN: We lost.", "The river rose."),
        ("The plan has three parts: roads, rail and water.", "It has a price: 3 million."),
        ('MARRAN: "We lost."', 'VARGA: "We did."'),
        ("What happened next: the river rose.", "How we did it: we asked."),
    ],
)
def test_a_line_with_a_colon_is_no_turn_by_itself(lines: tuple[str, ...]) -> None:
    assert turns_of(*lines) == []


def test_what_is_told_inside_a_turn_is_part_of_the_turn() -> None:
    article = Article(text="MARRAN: Olin said no.\n\nVARGA: Did he?\n\nBrandt said yes.")
    inside = Relation((8, 12), (13, 17), ((18, 20),))
    at = article.text.index("Brandt")
    outside = Relation((at, at + 6), (at + 7, at + 11), ((at + 12, at + 15),))
    found = with_turns(article.text, article.paragraphs, [inside, outside])
    assert [article.text[slice(*one.content[0])] for one in found] == ["Olin said no.", "Did he?", "yes"]
    assert found[2] == outside


def test_a_text_without_turns_keeps_its_relations() -> None:
    article = Article(text="Brandt said yes.")
    relations = [Relation((0, 6), (7, 11), ((12, 15),))]
    assert with_turns(article.text, article.paragraphs, relations) == relations
