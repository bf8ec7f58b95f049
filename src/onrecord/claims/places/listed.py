"""Places that a text names together and then calls by their number: "the three states"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import TOGETHER, PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.mentions import PlaceMention
from onrecord.claims.quantities.number_words import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COUNTED = Cued(
    r"\b[Tt]he (?P<number>two|three|four|five|six|[2-6]) (?:neighbou?ring )?(?P<noun>states|cities|towns|"
    r"counties|countries|nations|provinces|jurisdictions|communities|places|districts)\b",
    words="states cities towns counties countries nations provinces jurisdictions communities places "
    "districts",
)
_KINDS = {
    "states": frozenset(("state",)),
    "provinces": frozenset(("province",)),
    "counties": frozenset(("county",)),
    "countries": frozenset(("country",)),
    "nations": frozenset(("country",)),
    "cities": frozenset(("city", "")),
    "towns": frozenset(("city", "")),
}
"""The kinds of places that the noun means; of any other noun they may be of any."""
_JOINTS = frozenset((", ", " and ", ", and "))


def find_listed(text: str, named: Sequence[PlaceMention]) -> Iterator[PlaceMention]:
    """Where the text has the number, as the last places before that were joined and are as many."""
    counted = list(_COUNTED.finditer(text))
    runs = list(_runs(text, named)) if counted else []
    for found in counted:
        number = SMALL.get(found["number"]) or int(found["number"])
        kinds = _KINDS.get(found["noun"])
        fits = [
            run
            for run in runs
            if run[-1].end <= found.start()
            and len(run) == number
            and (kinds is None or all(one.kind in kinds for one in run))
        ]
        if fits:
            yield PlaceMention(
                found.start(), found.end(), _joined(found.group(), fits[-1]), "group", named=False
            )


def _runs(text: str, named: Sequence[PlaceMention]) -> Iterator[list[PlaceMention]]:
    """Places that only commas and "and" part."""
    run: list[PlaceMention] = []
    for spot in named:
        if run and text[run[-1].end : spot.start] not in _JOINTS:
            yield run
            run = []
        run.append(spot)
    if run:
        yield run


def _joined(words: str, run: Sequence[PlaceMention]) -> PlacePhrase:
    names = [one.place.name for one in run]
    ids = [one.place.id for one in run]
    known = TOGETHER.join(one for one in ids if one) if all(ids) else None
    return PlacePhrase(text=words, name=f"{', '.join(names[:-1])} and {names[-1]}", id=known)
