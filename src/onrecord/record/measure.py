"""What can be measured: the catalogue of measures with the words that news uses for them."""

from __future__ import annotations

import csv
from functools import cache, cached_property
from importlib.resources import files
from io import StringIO
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Iterable

Unit = Literal["percent", "percentage_points", "count", "usd", "ratio", "rate_per_100k", "years", "other"]


class Measure(BaseModel):
    """One entry of the catalogue.

    ``kind`` says where answers lie: ``observation`` rows, ``event`` rows, or ``derived`` (``numerator`` over
    ``denominator`` times ``factor``). A word that means more than one thing ("shootings") is an entry of kind
    ``ambiguous`` whose ``reads_as`` lists the measures it may mean, likeliest first. Values of an
    ``additive`` measure may be summed over time (counts of crimes), others not (a population). ``broader``
    is the id of the measure that this one is a part of.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    name: str
    kind: Literal["observation", "event", "derived", "ambiguous"]
    unit: Unit
    synonyms: tuple[str, ...] = ()
    reads_as: tuple[str, ...] = ()
    numerator: str = ""
    denominator: str = ""
    factor: float = 1.0
    additive: bool = True
    broader: str = ""
    description: str = ""


class Catalogue:
    """All measures, found by id."""

    def __init__(self, measures: tuple[Measure, ...]) -> None:
        self.measures = measures

    @cached_property
    def by_id(self) -> dict[str, Measure]:
        """Measures by their id."""
        return {m.id: m for m in self.measures}

    def readings(self, measure_id: str) -> tuple[str, ...]:
        """The measures that an id may stand for: those it ``reads_as``, or itself alone."""
        measure = self.by_id.get(measure_id)
        if measure is None:
            return ()
        return measure.reads_as or (measure.id,)

    @classmethod
    @cache
    def bundled(cls) -> Catalogue:
        """The catalogue of the bundled public-safety package."""
        source = files("onrecord.record") / "public_safety" / "measures.csv"
        return cls.from_rows(csv.DictReader(StringIO(source.read_text(encoding="utf-8"), newline="")))

    @classmethod
    def from_rows(cls, rows: Iterable[dict[str, str]]) -> Catalogue:
        """A catalogue from rows of text, as in measures.csv."""
        return cls(tuple(_measure(row) for row in rows))


def _measure(row: dict[str, str]) -> Measure:
    """One CSV row as a measure; list columns are joined by ``|``."""
    lists = {key: tuple(filter(None, row[key].split("|"))) for key in ("synonyms", "reads_as")}
    filled = {key: value for key, value in row.items() if value}
    return Measure.model_validate(filled | lists)
