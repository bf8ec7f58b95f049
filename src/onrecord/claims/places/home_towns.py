"""Towns of the gazetteer's own country: names that lean to a place, and the states that have one."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from io import StringIO

from onrecord.claims.places.known_places import known_places


@cache
def home_towns() -> dict[str, str]:
    """The codes of the states that have a town of the name, for each name.

    GeoNames, CC BY 4.0, towns of 1,000 and more; ``packages/known_places`` says how the list is made.
    """
    source = files("onrecord.claims.places") / "home_towns.csv"
    rows = csv.reader(StringIO(source.read_text(encoding="utf-8"), newline=""))
    next(rows)
    return {row[0]: row[1] for row in rows}


def only_state(name: str) -> str:
    """The code of the one state with a town of the name; "" where none has one, or a nation abroad has."""
    states = "" if name in known_places() else home_towns().get(name, "")
    return "" if " " in states else states


COMMON_TOWNS = frozenset(
    "Banks Bells Burns Grants Halls Marks Mills Parks Sells Shields Sisters Stamps Wells Winters".split()
)
"""Towns with the names of what may open a sentence: "Banks repossessed 400 homes"."""
