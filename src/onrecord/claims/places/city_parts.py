"""Parts of a city that are called by where they lie: "the South Side", "the east end"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.places.mentions import PlaceMention

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIDE = re.compile(
    r"\b(?-i:(?=[NnSsEeWwCcLlUu]))"  # told without a look at both cases of all that follows
    r"(?:(?:north|south)(?:east|west)?|east|west|central|near north|lower east|upper (?:east|west))(?:ern)?"
    r" (?:side|end|bank|shore|bluff|ward|precinct|district|division|quarter|command|area command|suburbs|"
    r"neighbou?rhoods)\b(?! (?:of|court|judge|attorney)\b)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r", (?:on|in|along) (?:the|its) (?:[a-z]+['’]s )?$")
"""Behind the name of another place, which only lies there."""
_REACH = 24


def find_parts(text: str) -> Iterator[PlaceMention]:
    """Where the text has them."""
    for found in _SIDE.finditer(text):
        if _ASIDE.search(text, max(0, found.start() - _REACH), found.start()):
            continue
        phrase = PlacePhrase(text=found.group(), name=found.group())
        yield PlaceMention(found.start(), found.end(), phrase, "district")
