"""What the columns of a table mean: where its times, places, measures and values stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from onrecord.record.measure import Unit
    from onrecord.record.tables.sheet import Sheet
    from onrecord.record.tables.times import Time

Role = Literal[
    "time", "start", "end", "year", "month", "quarter", "place", "within", "measure", "category", "unit",
    "source", "published", "basis", "value", "ignore",
]  # fmt: skip


@dataclass(frozen=True)
class Meant:
    """What is told of a measure beforehand; what is None is left to its title and values."""

    name: str | None = None
    unit: Unit | None = None
    scale: float | None = None
    additive: bool | None = None
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Given:
    """What a descriptor says of a table; empty for a bare file."""

    roles: dict[int, Role] = field(default_factory=dict)
    fields: dict[int, Meant] = field(default_factory=dict)
    measures: dict[str, Meant] = field(default_factory=dict)
    place: str = ""
    period: Time | None = None
    publisher: str = ""
    title: str = ""
    url: str = ""
    published: str = ""
    day_first: bool | None = None

    def having(self, role: Role) -> list[int]:
        """The columns that are given this role."""
        return [column for column, given in self.roles.items() if given == role]


@dataclass(frozen=True)
class Value:
    """A column of values; ``time`` is what its title names, ``name`` the measure that is left of it."""

    column: int
    name: str
    time: Time | None = None
    comma: bool = False


@dataclass(frozen=True)
class Times:
    """The columns that give a row its time, and how: one, a start and an end, or a year and a part of it.

    Without columns the values' titles give it, or ``fixed`` is the time of all rows.
    """

    how: Literal["one", "pair", "month", "quarter", "none"]
    columns: tuple[int, ...] = ()
    day_first: bool = False
    fixed: Time | None = None


@dataclass(frozen=True)
class Roles:
    """Every role of a table's columns. ``place`` are a name and what it lies in, the narrowest first."""

    times: Times
    values: tuple[Value, ...]
    place: tuple[int, ...] = ()
    measure: int | None = None
    categories: tuple[int, ...] = ()
    unit: int | None = None
    source: int | None = None
    published: int | None = None
    basis: int | None = None

    @property
    def keys(self) -> tuple[int, ...]:
        """The columns whose cells together should stand once."""
        single = (self.measure, self.source, self.published, self.basis)
        return (*self.times.columns, *self.place, *self.categories, *(c for c in single if c is not None))

    def role_of(self, column: int) -> Role:
        """The role of one column."""
        parts: dict[str, tuple[Role, ...]] = {
            "one": ("time",),
            "pair": ("start", "end"),
            "month": ("year", "month"),
            "quarter": ("year", "quarter"),
            "none": (),
        }
        if column in self.times.columns:
            return parts[self.times.how][self.times.columns.index(column)]
        if column in self.place:
            return "place" if column == self.place[0] else "within"
        if column in self.categories:
            return "category"
        if any(value.column == column for value in self.values):
            return "value"
        named: dict[int | None, Role] = {
            self.measure: "measure",
            self.unit: "unit",
            self.source: "source",
            self.published: "published",
            self.basis: "basis",
        }
        return named.get(column, "ignore")


def titles_of(sheet: Sheet, columns: tuple[int, ...]) -> str:
    """The columns' titles in a list to print."""
    return " and ".join(sheet.title(column) for column in columns)
