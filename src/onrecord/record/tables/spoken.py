"""What was inferred of a table, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.record.tables.roles import titles_of
from onrecord.record.tables.titles import shown

if TYPE_CHECKING:
    from onrecord.record.place import Jurisdiction
    from onrecord.record.tables.entries import Entry
    from onrecord.record.tables.roles import Roles
    from onrecord.record.tables.sheet import Sheet

_SHOWN = 6
_EACH = {
    "day": "daily", "month": "monthly", "quarter": "quarterly", "half": "half-yearly", "year": "annual",
    "fiscal_year": "fiscal years", "span": "spans of days",
}  # fmt: skip


def roles_line(sheet: Sheet, roles: Roles, found: list[Entry], places: list[Jurisdiction]) -> str:
    """The roles of the columns, and what the rows turned out to be about."""
    parts = [
        f"time = {_time(sheet, roles)}",
        f"place = {_place(sheet, roles, places)}",
        *(f"{label} = {sheet.title(column)}" for label, column in _singles(roles) if column is not None),
        *([f"category = {titles_of(sheet, roles.categories)}"] if roles.categories else []),
        f"measures = {_measures(found)}",
    ]
    used = {value.column for value in roles.values} | set(roles.keys) | {roles.unit}
    unused = [sheet.title(column) for column in range(len(sheet.titles)) if column not in used]
    if unused:
        more = f" and {len(unused) - _SHOWN} more" if len(unused) > _SHOWN else ""
        parts.append(f"not used = {', '.join(unused[:_SHOWN])}{more}")
    return f"{shown(sheet.name)}: {'; '.join(parts)}"


def _singles(roles: Roles) -> list[tuple[str, int | None]]:
    return [
        ("measure names", roles.measure),
        ("unit", roles.unit),
        ("source", roles.source),
        ("published", roles.published),
        ("basis", roles.basis),
    ]


def _time(sheet: Sheet, roles: Roles) -> str:
    rows = sheet.connection.execute(
        "SELECT grain, min(year(period_start)), max(year(period_end)) FROM sheet_rows "
        "GROUP BY grain ORDER BY grain"
    ).fetchall()
    grains = " and ".join(_EACH[row[0]] for row in rows)
    years = f"{min(row[1] for row in rows)}–{max(row[2] for row in rows)}"
    if roles.times.columns:
        return f"{titles_of(sheet, roles.times.columns)} ({grains}, {years})"
    titled = sum(value.time is not None for value in roles.values)
    return f"{titled} column titles ({grains}, {years})" if titled else f"{years} for all rows"


def _place(sheet: Sheet, roles: Roles, places: list[Jurisdiction]) -> str:
    if not roles.place:
        return f"{places[0].name} for all rows"
    own = sum(place.kind == "area" for place in places)
    new = f", {own} of them new to the record" if own else ""
    return f"{titles_of(sheet, roles.place)} ({len(places):,} places{new})"


def _measures(found: list[Entry]) -> str:
    distinct = list({entry.measure.id: entry for entry in found}.values())
    told = ", ".join(_measure(entry) for entry in distinct[:_SHOWN])
    return told + (f" and {len(distinct) - _SHOWN} more" if len(distinct) > _SHOWN else "")


def _measure(entry: Entry) -> str:
    summed = ", summed over time" if entry.measure.additive else ""
    scaled = f", in {entry.scale:,.0f}s" if entry.scale != 1 else ""
    return f"{entry.measure.name} ({entry.measure.unit}{scaled}{summed})"
