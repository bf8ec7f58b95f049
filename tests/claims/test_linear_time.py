"""The work of claim finding grows with the length of the text and no faster, whatever the text."""

from __future__ import annotations

import cProfile
from datetime import date

import pytest

from onrecord.claims import find_claims
from onrecord.reading import Article

HOSTILE = (
    "or $1 ", "1, ", "in 2019, ", "4 percent more than a year ago ", "last July ", "compared with ",
    "then was ", "“a” ", "“", "— ", "a-", "([", "the same six months ", "Ab ", "Ab, ", "Ab and ",
    "(ABC) ", "of the ", "12\n\n", "a", ",", " ", "\n", "; ", "٣৪９ ", "up down ", "from 3 to 4, ",
    "and 4 and 5 ", "is was are were ", "most since ", "per 100,000 ", "twice as many as ",
    "year over year ", "half what it was ", "the city adopted a policy, ",
    "crime rose because of police, ", "killings rose 3 percent in Chicago in 2019, ",
    "the mayor of Chicago ", "the first time since ", "a year ago ", "third-highest ", "Fines: 402 ",
    "1 out of 2 ", "“Ab” said. ",
)  # fmt: skip
_LENGTH = 2400
_SLACK = 2.6
"""Twice the text may take twice the calls, and a little more for what a shorter one did not reach."""


def _calls(unit: str, length: int) -> int:
    """How many calls, of Python's and of C's functions, finding the claims of the repeated unit takes."""
    article = Article(text=(unit * length)[:length], date=date(2024, 9, 20))
    counter = cProfile.Profile()
    counter.runcall(find_claims, article, [])
    return sum(entry.callcount for entry in counter.getstats())


@pytest.mark.parametrize("unit", HOSTILE)
def test_twice_the_text_is_twice_the_work(unit: str) -> None:
    _calls("Rents fell 3 percent in 2023. ", _LENGTH)  # reads the catalogue and the gazetteer
    once = _calls(unit, _LENGTH)
    assert _calls(unit, 2 * _LENGTH) < _SLACK * once + 1000
