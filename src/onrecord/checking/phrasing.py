"""What the words in and around a claim add to its slots: "per capita", "a year", "combined", "in a row"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from onrecord.expression import expression
from onrecord.reading.running_text import typed

if TYPE_CHECKING:
    from onrecord.claims import Claim

Each = Literal["year", "month", "week", "day"]

REACH = 120
_LINE = expression(r"\n|(?<=[a-z0-9\"”)][.!?;]) +(?=[A-Z“\"])")
_PER_PERSON = expression(
    r"\bper[ -](?:capita|person|head|resident)\b|\bfor (?:its|their) (?:size|population)\b", re.IGNORECASE
)
_TOGETHER = expression(
    r"\b(?:combined|together|in total|taken together|put together|(?:the )?sum)\b", re.IGNORECASE
)
_AVERAGE = expression(r"\b(?:average[ds]?|averaging|mean|median|norm|typical(?:ly)?)\b", re.IGNORECASE)
_AVERAGED = expression(
    r"\b(?:averag(?:ed|es|ing|e of)|hover(?:ed|s|ing) (?:around|at|near|above|below))\b", re.IGNORECASE
)
_EACH = expression(
    r"\b(?:an?|per|each|every)[ -](year|month|week|day)\b"
    r"(?![ -](?:ago|earlier|before|after|later|since|long|old))"
    r"|\b(annually|yearly|monthly|weekly|daily)\b(?! (?:basis|rate)s?)",
    re.IGNORECASE,
)
_ADVERBS: dict[str, Each] = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
}  # fmt: skip
_UNITS: dict[str, Each] = {"year": "year", "month": "month", "week": "week", "day": "day"}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("second two 2nd", "third three 3rd", "fourth four 4th", "fifth five 5th", "sixth six 6th",
         "seventh seven 7th", "eighth eight 8th", "ninth nine 9th", "10th tenth ten"),
        start=2,
    )
    for word in words.split()
}  # fmt: skip
_WORD = rf"(?P<n>{'|'.join(_NUMBERS)}|\d{{1,2}}(?:st|nd|rd|th)?)"
_IN_A_ROW = expression(
    rf"\b{_WORD}[ -](?:(?:straight|consecutive|successive)[ -](?:year|annual)|years?[ -]in a row"
    r"|years? running)",
    re.IGNORECASE,
)

_YEAR = expression(r"\b(?:19|20)\d\d\b")
_EVERY_YEAR = expression(r"\b(?:every|each) (?:single )?year\b|\byear after year\b", re.IGNORECASE)


@dataclass(frozen=True)
class Phrasing:
    """A claim's own words, and up to REACH characters of its sentence on either side."""

    before: str
    own: str
    after: str

    @classmethod
    def of(cls, claim: Claim, text: str) -> Phrasing:
        """Take the words from the article's text; without it there are only the claim's own."""
        own = text[claim.start : claim.end]
        if _letters(own) != _letters(claim.text):
            return cls("", claim.text, "")
        # The claim's first letter shows whether a sentence begins with it.
        before = _LINE.split(text[max(0, claim.start - REACH) : claim.start + 1])[-1][:-1]
        after = text[claim.end : claim.end + REACH]
        return cls(before, own, _LINE.split(after, maxsplit=1)[0])

    @property
    def behind(self) -> str:
        """The claim's words and those behind them."""
        return self.own + self.after

    @property
    def all(self) -> str:
        """All the words there are."""
        return self.before + self.own + self.after

    @property
    def per_person(self) -> bool:
        """Whether counts are to be set against the number of people."""
        return _PER_PERSON.search(self.all) is not None

    @property
    def together(self) -> bool:
        """Whether the places compared with are added up."""
        return _TOGETHER.search(self.behind) is not None

    @property
    def average_of_others(self) -> bool:
        """Whether the claim compares with an average."""
        return _AVERAGE.search(self.behind) is not None

    @property
    def each(self) -> Each | None:
        """The unit of time that the figure is for each of: "500 a year", "averaged 500"."""
        found = _EACH.search(self.own) or _EACH.match(self.after.lstrip(" ,"))
        if found:
            return _unit(found)
        told = _EACH.search(self.before.rpartition(". ")[2]) if _GOES_ON.search(self.own) else None
        if told:
            return _unit(told)
        lead = self.before[-_LEAD:] + self.own
        return "year" if _AVERAGED.search(lead) else None

    @property
    def only_year(self) -> int | None:
        """The one year that the claim's own words name; None where they name none or several."""
        years = set(_YEAR.findall(self.own))
        return int(years.pop()) if len(years) == 1 else None

    @property
    def every_year(self) -> bool:
        """Whether each year is said to have gone the same way."""
        return self.years_in_a_row is not None or _EVERY_YEAR.search(self.behind) is not None

    @property
    def years_in_a_row(self) -> int | None:
        """How many years in a row something went one way: 3 for "the third year in a row"."""
        found = _IN_A_ROW.search(self.behind)
        if found is None:
            return None
        word = found["n"].lower()
        return _NUMBERS.get(word) or int(re.sub(r"\D", "", word))


def _letters(words: str) -> str:
    """The words however they are set: running text has no lines and no capitals in its lead."""
    return " ".join(typed(words).casefold().split())


def _unit(found: re.Match[str]) -> Each:
    return _ADVERBS[found[2].lower()] if found[2] else _UNITS[found[1].lower()]


_GOES_ON = expression(
    r"\b(?:it|that|the (?:average|rate|figure|number)) (?:was|is|had been|stood at|has been)\b", re.IGNORECASE
)
"""What takes up the figure told before in the sentence, with what that is for each of."""
_LEAD = 20
