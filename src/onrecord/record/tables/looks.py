"""A first look at each column of a table: what its title and its first cells show."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.record.tables.numbers import ENOUGH, read_numbers
from onrecord.record.tables.places import known_share
from onrecord.record.tables.times import has_time_of_day, is_day_first, month_number, read_time
from onrecord.record.tables.titles import read_title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from onrecord.record.tables.numbers import Numbers
    from onrecord.record.tables.sheet import Sheet
    from onrecord.record.tables.titles import Title

_IDENTIFIERS = frozenset(
    "id ids code codes fips iso zip zipcode lat lon lng latitude longitude geoid rank obs row iata uuid key "
    "centroid uid ref url link".split()
)
_TIME_WORDS = frozenset(
    "year yr years date day month week quarter time period fiscal datetime timestamp when fy".split()
)
PLACE_WORDS = frozenset(
    "state province country nation county city town region municipality place location jurisdiction "
    "territory area geography geo borough district community economy entity parish prefecture canton".split()
)
_FEW = 400
"""Distinct cells that are looked at for what costs more than a glance."""


@dataclass(frozen=True)
class Look:
    """One column by its title and first cells."""

    column: int
    title: Title
    cells: Sequence[str]

    @cached_property
    def words(self) -> frozenset[str]:
        """The title's words in small letters."""
        return frozenset(word.lower() for word in self.title.words)

    @cached_property
    def some(self) -> list[str]:
        """Some distinct cells, in order."""
        return list(dict.fromkeys(self.cells))[:_FEW]

    @cached_property
    def numbers(self) -> Numbers:
        """What the cells show as numbers."""
        return read_numbers(self.cells)

    @cached_property
    def day_first(self) -> bool:
        """Whether its dates start with the day."""
        return is_day_first(self.cells)

    @cached_property
    def is_time(self) -> bool:
        """Whether the cells are times: bare numbers only under a title that says so."""
        titled = bool(self.words & _TIME_WORDS)
        if self.numbers.found and not titled:
            return False
        return _share(self.some, lambda cell: read_time(cell, day_first=self.day_first) is not None)

    @property
    def is_time_of_day(self) -> bool:
        """Whether the cells are days with a time of the day."""
        return any(map(has_time_of_day, self.some)) and not self.is_time

    @cached_property
    def is_month(self) -> bool:
        """Whether the cells are months without a year."""
        return "month" in self.words and _share(self.some, lambda cell: month_number(cell) is not None)

    @cached_property
    def is_quarter(self) -> bool:
        """Whether the cells are quarters without a year."""
        return bool(self.words & {"quarter", "qtr"}) and _share(
            self.some, lambda cell: cell.upper().removeprefix("Q").removesuffix(".0") in {"1", "2", "3", "4"}
        )

    @cached_property
    def is_identifier(self) -> bool:
        """Whether the numbers are names of things: codes, coordinates, the numbers of the rows."""
        if self.words & _IDENTIFIERS or self.title.words == ("index",):
            return True
        counted = [str(n) for n in range(len(self.cells) + 1)]
        return len(self.cells) > 1 and list(self.cells) in (counted[:-1], counted[1:])

    @cached_property
    def is_text(self) -> bool:
        """Whether the cells are words."""
        return bool(self.cells) and not self.numbers.found

    @cached_property
    def known_places(self) -> float:
        """Share of its distinct cells that the bundled gazetteer knows as places."""
        return known_share(self.some) if self.is_text else 0.0

    @property
    def names_places(self) -> bool:
        """Whether the title says that the column names places, by name rather than by code."""
        return bool(self.words & PLACE_WORDS) and self.is_text and not self.words & _IDENTIFIERS

    @property
    def has_place_codes(self) -> bool:
        """Whether the title says that it holds Census codes of states or counties."""
        return bool(self.words & {"fips", "geoid"}) and bool(self.cells)


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(test, cells)) >= ENOUGH * len(cells)


def look_at(sheet: Sheet) -> list[Look]:
    """Look at every column."""
    return [Look(n, read_title(title), sheet.sample(n)) for n, title in enumerate(sheet.titles)]
