"""The measures of a table: an entry of the catalogue for each column of values, or each name and category."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.record.measure import Catalogue, Measure
from onrecord.record.tables.infer import HINT
from onrecord.record.tables.places import known
from onrecord.record.tables.roles import Meant
from onrecord.record.tables.titles import (
    Title,
    adds_up,
    numbers_of,
    phrases_for,
    read_title,
    scale_of,
    shown,
    slug,
    unit_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.record.measure import Unit
    from onrecord.record.tables.roles import Given, Roles, Value
    from onrecord.record.tables.sheet import Sheet

MOST = 2_000
_MOST_PHRASES = 60
_GENERIC = frozenset("value values amount count number total obs figure figures data".split())
_WHOLE = frozenset("total all overall everything".split())
_NO_SUBJECT = frozenset(
    "data dataset table tables csv tsv raw final clean statistics stats file export new".split()
)
_STATISTICS = frozenset(
    "employment unemployment population deaths emissions prices sales production rents wages incomes crime "
    "crimes arrests births enrollment turnout".split()
)
_UNITS: dict[str, Unit] = {
    "%": "percent", "percent": "percent", "pct": "percent", "percentage": "percent", "count": "count",
    "number": "count", "persons": "count", "people": "count", "usd": "usd", "$": "usd", "dollars": "usd",
    "us$": "usd", "years": "years", "year": "years", "ratio": "ratio", "rate_per_100k": "rate_per_100k",
    "per 100,000": "rate_per_100k", "percentage_points": "percentage_points", "other": "other",
}  # fmt: skip

Key = tuple[str | None, ...]
"""The cells of a row's measure, categories and unit."""


@dataclass(frozen=True)
class Entry:
    """One measure of a table, called ``base`` there; ``value`` is the first of its columns."""

    measure: Measure
    scale: float
    key: Key
    value: Value
    base: str


@dataclass(frozen=True)
class _Shown:
    """What the values of one measure show."""

    whole: bool = True
    largest: float = 0.0
    signs: frozenset[str] = frozenset()

    def __or__(self, other: _Shown) -> _Shown:
        return _Shown(self.whole and other.whole, max(self.largest, other.largest), self.signs | other.signs)


def entries(sheet: Sheet, roles: Roles, given: Given, taken: dict[str, str]) -> list[Entry]:
    """Every measure of the sheet; ``taken`` are the ids in use, each with its unit.

    Raises:
        RecordError: There are too many, or the rows of one are in several units.
    """
    found: dict[tuple[str, Key], Entry] = {}
    units: dict[str, str] = {}
    for (name, key), (value, values) in _groups(sheet, roles).items():
        entry = _entry(_Table(sheet, roles, given), value, key, values)
        _check_unit(sheet, roles, units, entry)
        found[name, key] = replace(entry, measure=_with_own_id(entry.measure, sheet, taken))
        if len(found) > MOST:
            raise RecordError(f"{sheet.name} has more than {MOST:,} measures", HINT)
    return list(found.values())


def key_columns(roles: Roles) -> tuple[int, ...]:
    """The columns whose cells name a row's measure."""
    single = (roles.measure, *roles.categories, roles.unit)
    return tuple(column for column in single if column is not None)


def _groups(sheet: Sheet, roles: Roles) -> dict[tuple[str, Key], tuple[Value, _Shown]]:
    """The values' names and keys, with what their values show."""
    names = "".join(f", c{key}" for key in key_columns(roles))
    rows = sheet.connection.execute(
        f"SELECT col{names}, bool_and(number = floor(number)), max(abs(number)), "  # noqa: S608 - our own names
        "bool_or(contains(cell, '%')), bool_or(contains(cell, '$')) FROM cells JOIN sheet USING (line) "
        f"GROUP BY col{names} ORDER BY min(line), col"
    ).fetchall()
    values = {value.column: value for value in roles.values}
    found: dict[tuple[str, Key], tuple[Value, _Shown]] = {}
    for column, *key, whole, largest, percent, dollars in rows:
        value = values[column]
        signs = frozenset(sign for sign, there in (("%", percent), ("$", dollars)) if there)
        first, before = found.get((value.name, tuple(key)), (value, _Shown()))
        found[value.name, tuple(key)] = (first, before | _Shown(bool(whole), largest, signs))
    return found


@dataclass(frozen=True)
class _Table:
    sheet: Sheet
    roles: Roles
    given: Given

    def title(self, base: str) -> Title:
        """The title of a measure; one that says nothing ("value") gives way to the file's name."""
        title = read_title(base)
        says_nothing = not title.words or (set(title.words) <= _GENERIC and self.roles.measure is None)
        subject = _subject(self.sheet.name)
        return read_title(subject) if says_nothing and subject else title


def _entry(table: _Table, value: Value, key: Key, values: _Shown) -> Entry:
    roles = table.roles
    cells = dict(zip(key_columns(roles), key, strict=True))
    base = (cells[roles.measure] or "") if roles.measure is not None else value.name
    title, meant = table.title(base), _meant(table.given, value, base)
    told = _unit_told(cells.get(roles.unit)) if roles.unit is not None else None
    unit = meant.unit or told or unit_of(title, values.signs, whole=values.whole, largest=values.largest)
    categories = [cell for column in roles.categories if (cell := cells[column])]
    scale = meant.scale or scale_of(title)
    bundled = _bundled(title, unit) if not categories and meant.name is None else None
    if bundled is not None:
        return Entry(bundled, scale, key, value, base)
    subject = _subject(table.sheet.name) if set(_subject(table.sheet.name).split()) & _STATISTICS else ""
    phrases = (*meant.synonyms, *filter(None, [meant.name]), *phrases_for(title, unit, subject))
    label = meant.name or " ".join(dict.fromkeys(filter(None, (title.text, subject))))
    label = label or f"column {value.column + 1}"
    measure = Measure(
        id=slug(" ".join([*categories, meant.name or title.text]))[:80] or f"column_{value.column + 1}",
        name=_plain(" ".join([*map(_category_text, categories), label]).strip()),
        kind="observation",
        unit=unit,
        synonyms=tuple(map(_plain, _with_categories(phrases, categories)))[:_MOST_PHRASES],
        additive=adds_up(title, unit) if meant.additive is None else meant.additive,
        description=f"{shown(base) or label} of {shown(table.sheet.name)}",
    )
    return Entry(measure, scale, key, value, base)


def _plain(text: str) -> str:
    """Text for a list that is joined by bars."""
    return " ".join(shown(text).replace("|", " ").split())


def _meant(given: Given, value: Value, base: str) -> Meant:
    return given.measures.get(base) or given.fields.get(value.column) or Meant()


def _unit_told(cell: str | None) -> Unit | None:
    if not cell:
        return None
    return _UNITS.get(cell.strip().lower(), "other")


def _bundled(title: Title, unit: Unit) -> Measure | None:
    """The bundled measure that a title names exactly, in the same unit."""
    found = _bundled_by_phrase().get(title.text.lower())
    return found if found is not None and found.unit == unit else None


@cache
def _bundled_by_phrase() -> dict[str, Measure]:
    return {
        phrase.lower(): measure
        for measure in Catalogue.bundled().measures
        if measure.kind == "observation"
        for phrase in (measure.name, *measure.synonyms)
    }


def _subject(name: str) -> str:
    """What a file's name says that its rows are about: "employment" of "us-employment.csv"."""
    words = [word.lower() for word in read_title(re.sub(r"\.\w+$", "", name)).words]
    return " ".join(w for w in words if w not in _NO_SUBJECT and not w.isdecimal() and known(w) is None)


def _category_text(category: str) -> str:
    words = read_title(category).words
    whole = not words or {word.lower() for word in words} <= _WHOLE or words[0].lower() == "all"
    return "" if whole else " ".join(words)


def _with_categories(phrases: tuple[str, ...], categories: list[str]) -> Iterator[str]:
    texts = [text for category in categories if (text := _category_text(category))]
    if not texts:
        yield from dict.fromkeys(phrases)
        return
    first, *others = texts
    for phrase in dict.fromkeys(phrases):
        whole = " ".join([*others, phrase])
        yield f"{first} {whole}"
        for form in numbers_of(first):
            if form != first:
                yield f"{form} {whole}"
            for joint in ("of", "from", "in", "for", "by"):
                yield f"{whole} {joint} {form}"


def _with_own_id(measure: Measure, sheet: Sheet, taken: dict[str, str]) -> Measure:
    """The measure under an id that no other measure has: one in the same unit is taken to be the same."""
    known_here = Catalogue.bundled().by_id.get(measure.id)
    if known_here is measure or (known_here is None and taken.get(measure.id, measure.unit) == measure.unit):
        taken.setdefault(measure.id, measure.unit)
        return measure
    own = f"{slug(sheet.name.rpartition('.')[0])}_{measure.id}"
    taken[own] = measure.unit
    return measure.model_copy(update={"id": own})


def _check_unit(sheet: Sheet, roles: Roles, units: dict[str, str], entry: Entry) -> None:
    """One measure has one unit; ``units`` are those met so far."""
    before = units.setdefault(entry.measure.id, entry.measure.unit)
    if before != entry.measure.unit:
        where = f" (column {sheet.title(roles.unit)!r})" if roles.unit is not None else ""
        raise RecordError(
            f"{sheet.name}: {entry.measure.name!r} is in {before} and in {entry.measure.unit}{where}",
            "give each measure one unit, or each unit a name of its own",
        )
