"""Where things are measured: jurisdictions, the areas of their police agencies, and their names."""

from __future__ import annotations

import csv
from functools import cache, cached_property
from importlib.resources import files
from io import StringIO
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Iterable


class Jurisdiction(BaseModel):
    """A place that rows of the record are about.

    ``id`` is the kind and the Census code, ``city:1714000``, ``county:12086``, ``state:17``, ``country:1``,
    or the kind, state and name where no code is given, ``city:ny-ithaca``, or ``agency:`` and the FBI's
    nine-character code for an area that only its police agency defines (a county police that leaves out the
    cities). A place that only a user's table knows has its name for a code, ``area:norway``. ``within`` is
    the id of the smallest listed place that holds it. Without its Census code a place is named with its state
    ("Gary, Indiana"), as news does, unless rows speak of it and it has no namesake.
    ``aliases`` are other names that news uses. ``agency`` names the main police agency, "" if unknown.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    name: str
    kind: Literal["country", "state", "county", "city", "agency", "area"]
    state: str = ""
    within: str = ""
    aliases: tuple[str, ...] = ()
    agency: str = ""
    agency_id: str = ""
    source: str = ""


class Gazetteer:
    """All jurisdictions, found by id. ``added`` are the ids of those that a user's data brought along."""

    def __init__(self, places: tuple[Jurisdiction, ...], added: frozenset[str] = frozenset()) -> None:
        self.places = places
        self.added = added

    @cached_property
    def by_id(self) -> dict[str, Jurisdiction]:
        """Jurisdictions by their id."""
        return {p.id: p for p in self.places}

    @cached_property
    def agency_areas(self) -> tuple[Jurisdiction, ...]:
        """The areas that only their police agency defines."""
        return tuple(p for p in self.places if p.kind == "agency")

    @classmethod
    @cache
    def bundled(cls) -> Gazetteer:
        """The jurisdictions of the bundled public-safety package."""
        source = files("onrecord.record") / "public_safety" / "jurisdictions.csv"
        return cls.from_rows(csv.DictReader(StringIO(source.read_text(encoding="utf-8"), newline="")))

    @classmethod
    def from_rows(cls, rows: Iterable[dict[str, str]], bundled: Gazetteer | None = None) -> Gazetteer:
        """A gazetteer from rows of text, as in jurisdictions.csv; those not ``bundled`` were added."""
        places = tuple(_jurisdiction(row) for row in rows)
        known = bundled.by_id if bundled else {place.id for place in places}
        return cls(places, frozenset(place.id for place in places if place.id not in known))


def _jurisdiction(row: dict[str, str]) -> Jurisdiction:
    """One CSV row as a jurisdiction; aliases are joined by ``|``."""
    aliases = tuple(filter(None, row["aliases"].split("|")))
    return Jurisdiction.model_validate(row | {"aliases": aliases})
