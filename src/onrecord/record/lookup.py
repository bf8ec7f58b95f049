"""Measures and places by what people call them, with suggestions where a name is nearly one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.errors import RecordError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.record.measure import Catalogue, Measure
    from onrecord.record.place import Gazetteer, Jurisdiction

SURE = 88
"""Likeness, 0 to 100 (rapidfuzz's ratio), from which a name counts as misspelt: one letter of eight."""
LIKELY = 60
_SUGGESTED = 4
_SHOWN = 200
_ORDER = ("country", "city", "state", "county", "agency", "area")
"""Of places with one name, in which order they are meant, as in an article."""


def find_measure(name: str, catalogue: Catalogue) -> Measure:
    """The measure of this id, name or synonym, or the one that is misspelt.

    Raises:
        RecordError: None is; the hint names some that are alike.
    """
    names: dict[str, list[str]] = {}
    for measure in reversed(catalogue.measures):
        for call in (measure.id, measure.name, *measure.synonyms):
            names.setdefault(call.casefold(), [measure.id])
    return catalogue.by_id[_found(name, names, "measure", "onrecord record")]


def find_place(name: str, places: Gazetteer, known: Iterable[str]) -> Jurisdiction:
    """The place of this id, name or alias, or the one that is misspelt; ``known`` ids have rows and go first.

    Raises:
        RecordError: None is, or several are; the hint names some.
    """
    told = set(known)
    names: dict[str, list[str]] = {}
    for place in sorted(places.places, key=lambda p: (p.id not in told, _ORDER.index(p.kind))):
        for call in {place.id, place.name, place.name.split(", ")[0], *place.aliases}:
            among = names.setdefault(call.casefold(), [])
            first = places.by_id[among[0]] if among else place
            if (place.id in told, place.kind) == (first.id in told, first.kind):
                among.append(place.id)
    return places.by_id[_found(name, names, "place", "onrecord record places")]


def _found(name: str, names: dict[str, list[str]], what: str, command: str) -> str:
    from rapidfuzz import fuzz, process

    asked = " ".join(name.split()).casefold()
    alike = process.extract(asked, list(names), scorer=fuzz.ratio, limit=20, score_cutoff=LIKELY)
    sure = [asked] if asked in names else [c for c, score, _ in alike if SURE <= score == alike[0][1]]
    meant = list(dict.fromkeys(one for call in sure for one in names[call]))
    if len(meant) == 1:
        return meant[0]
    suggested = meant or list(dict.fromkeys(one for call, *_ in alike for one in names[call]))
    hint = f"did you mean {' or '.join(suggested[:_SUGGESTED])}?" if suggested else f"`{command}` lists them"
    told = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"
    many = f"several {what}s are called {told!r}" if meant else f"the record has no {what} {told!r}"
    raise RecordError(many, hint)
