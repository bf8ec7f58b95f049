"""What the small words that open a time are followed by: nine of ten times "the" opens something else."""

from __future__ import annotations

_LETTERS = 3
"""So many open a word; a shorter one is always tried."""
_REACH = 3
"""Blanks that may part two words (see ``Spaced``)."""
_COUNTS = (
    "half quarter one two three four five six seven eight nine ten eleven twelve thirteen fifteen "
    "twenty forty several"
)
_NTHS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_HEDGES = "more less least over about around roughly some only just well close nearly almost"
_UNITS = "year quarter month week day decade"
_SEASONS = "spring summer fall autumn winter"
_DAYTIMES = "morning afternoon evening night"
_MONTHS = "january february march april may june july august september october november december"
_THE = (
    f"{_COUNTS} {_NTHS} {_UNITS} {_SEASONS} {_DAYTIMES} {_MONTHS} century weekend bank holiday long academic "
    "school tax federal fiscal budget financial calendar current coming upcoming following next last latest "
    "past previous preceding prior recent most full final closing opening beginning start middle end early "
    "late new same comparable corresponding equivalent whole entire halfway midway midyear president "
    "clinton bush obama trump biden christmas holidays "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_ROW = "straight consecutive successive"
_TELLING = "the this that"
_LENGTHS = f"{_TELLING} those its his her their {_COUNTS} {_HEDGES}"
_BEHIND = {
    "the": _THE,
    "a": f"{_COUNTS} {_NTHS} {_UNITS} {_SEASONS} {_ROW} few couple bank holiday long",
    "an": f"{_COUNTS} {_NTHS} {_UNITS} {_SEASONS} {_ROW}",
    "that": f"{_UNITS} {_SEASONS} {_DAYTIMES} calendar same date time point stage",
    "in": f"{_LENGTHS} comparison each as",
    "for": f"{_LENGTHS} {_NTHS}",
    "during": _LENGTHS,
    "across": f"{_TELLING} those",
    "on": "the",
    "to": _TELLING,
    "by": f"{_TELLING} now",
    "at": f"{_TELLING} least now",
}
_OPENINGS = {word: frozenset(one[:_LETTERS] for one in behind.split()) for word, behind in _BEHIND.items()}


def may_go_on(text: str, word: str, end: int) -> bool:
    """Whether a time may go on behind ``word``, in small letters, which ends at character ``end``."""
    openings = _OPENINGS.get(word)
    if openings is None:
        return True
    opening = text[end : end + _REACH + _LETTERS].lstrip()[:_LETTERS].lower()
    return opening in openings or not opening.isalpha()
