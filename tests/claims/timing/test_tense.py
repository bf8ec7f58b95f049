"""Whether a clause tells of the past, of the present or of what is to come."""

from __future__ import annotations

import pytest

from onrecord.claims.clauses.cut import cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.timing.tense import has_verb, tense_of
from onrecord.reading import Article

TENSES = [
    ("Robberies fell 9 percent", "past"),
    ("Eleven people were hurt", "past"),
    ("The ferry had 312 people aboard", "past"),
    ("Prices had risen by 9 percent", "before"),
    ("Rents have gone up by 9 percent", "perfect"),
    ("Homicides have been cut by 9 percent", "perfect"),
    ("The firm employs 340 people", "present"),
    ("Robberies are down 9 percent", "present"),
    ("It’s down 9 percent", "present"),
    ("Fares will rise by 9 percent", "ahead"),
    ("The plan would cost 900 jobs", "ahead"),
    ("The city expects to lose 900 jobs", "ahead"),
    ("Burglaries: 9 percent", "none"),
    ("at a cost of 900 crowns", "none"),
]


@pytest.mark.parametrize(("text", "tense"), TENSES, ids=[text for text, _ in TENSES])
def test_the_verb_before_the_figure_tells_the_tense(text: str, tense: str) -> None:
    marked = mark(Article(text=text))
    clause = cut(marked, 0, len(text), 0)[-1]
    at = (
        max(place for place in range(len(text)) if text[place].isdigit())
        if any(map(str.isdigit, text))
        else 0
    )

    assert tense_of(clause, at) == tense


def test_a_reporting_verb_does_not_count() -> None:
    text = "The chief said robberies had fallen by 9 percent"
    clause = cut(mark(Article(text=text)), 0, len(text), 0)[0]

    assert tense_of(clause, text.index("9")) == "before"


def test_a_figure_that_is_the_subject_takes_the_verb_behind_it() -> None:
    text = "The office says 14 people are dead"
    clause = cut(mark(Article(text=text)), 0, len(text), 0)[0]

    assert tense_of(clause, text.index("14")) == "present"


def test_a_clause_without_a_verb_has_the_tense_of_those_before_it() -> None:
    text = "Robberies fell 9 percent, burglaries 3 percent"
    first, second = cut(mark(Article(text=text)), 0, len(text), 0)

    assert not has_verb(second)
    assert tense_of(second, second.start, [first, second]) == "past"
