"""Names that a text lists as those of schools and the like: "two schools in Hale, Garfield and Cass,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}"
_COUNT = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "both": 2}
_THINGS = (
    "schools elementaries campuses colleges libraries hospitals clinics plants factories mills mines stores "
    "stations prisons jails parks pools bridges dams precincts churches parishes theaters hotels malls "
    "airports"
).split()
_LISTED = Cued(
    rf"(?:\b(?P<count>(?i:{'|'.join(_COUNT)})|\d)(?: of the [a-z’']+)?(?: [a-z-]+){{0,3}} )?"
    rf"\b(?:{'|'.join(_THINGS)})(?P<where> in (?:the )?{_NAME})?"
    rf"(?:,| —| –|:) (?P<names>{_NAME}(?:, {_NAME}){{0,4}},? and {_NAME})",
    words=_THINGS,
)
_BETWEEN = expression(r",? and |, ")


def find_named_things(text: str) -> Iterator[tuple[int, int]]:
    """Where such lists stand; behind a place, which might go on as a list, only if as many are announced."""
    for found in _LISTED.finditer(text):
        told = _number(found["count"] or "0")
        listed = len(_BETWEEN.split(found["names"]))
        if told == listed or not (told or found["where"]):
            yield found.span("names")


def _number(word: str) -> int:
    return _COUNT.get(word.lower()) or int(word)
