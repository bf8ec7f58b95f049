"""What a descriptor says of a table: the key ``onrecord`` of a resource and of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from onrecord.errors import RecordError
from onrecord.record.measure import Unit
from onrecord.record.tables.roles import Given, Meant, Role
from onrecord.record.tables.times import read_time
from onrecord.record.tables.titles import shown

if TYPE_CHECKING:
    from onrecord.record.tables.sheet import Sheet
    from onrecord.record.tables.times import Time

HINT = "docs/record.md shows a complete descriptor"


class _Meant(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str | None = None
    unit: Unit | None = None
    scale: float | None = Field(None, gt=0, allow_inf_nan=False)
    additive: bool | None = None
    synonyms: tuple[str, ...] = ()

    def meant(self) -> Meant:
        return Meant(self.name, self.unit, self.scale, self.additive, self.synonyms)


class _Field(_Meant):
    role: Role | None = None


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    place: str = ""
    period: str = ""
    publisher: str = ""
    title: str = ""
    url: str = ""
    published: str = ""
    day_first: bool | None = None
    measures: dict[str, _Meant] = {}


_M = TypeVar("_M", bound=BaseModel)


def read_given(entry: dict[str, Any], sheet: Sheet) -> Given:
    """What the resource says of the sheet.

    Raises:
        RecordError: A field is no column of the file, or a key or value is not one that is known.
    """
    name = shown(str(entry.get("name") or sheet.name))
    table = _read(_Table, entry.get("onrecord", {}), f"resource {name!r}")
    fields = entry.get("schema", {}).get("fields", []) if isinstance(entry.get("schema"), dict) else []
    roles: dict[int, Role] = {}
    meant: dict[int, Meant] = {}
    for field in fields:
        column, told = _field(field, sheet, name)
        if told.role is not None:
            roles[column] = told.role
        meant[column] = told.meant()
    return Given(
        roles=roles,
        fields=meant,
        measures={key: one.meant() for key, one in table.measures.items()},
        place=table.place,
        period=_time(table.period, "period", name),
        publisher=table.publisher,
        title=table.title,
        url=table.url,
        published=_day(table.published, name),
        day_first=table.day_first,
    )


def _field(field: object, sheet: Sheet, resource: str) -> tuple[int, _Field]:
    title = field.get("name") if isinstance(field, dict) else None
    if not isinstance(field, dict) or not isinstance(title, str):
        raise RecordError(f"resource {resource!r} has a field without a name", HINT)
    if title not in sheet.titles:
        raise RecordError(f"resource {resource!r}: {shown(title)!r} is not a column of {sheet.name}", HINT)
    if sheet.titles.count(title) > 1:
        raise RecordError(f"{sheet.name} has two columns {shown(title)!r}", "give each a title of its own")
    told = _read(_Field, field.get("onrecord", {}), f"resource {resource!r}, column {shown(title)!r}")
    return sheet.titles.index(title), told


def _read(model: type[_M], told: object, where: str) -> _M:
    try:
        return model.model_validate(told)
    except ValidationError as error:
        first = error.errors()[0]
        key = shown(".".join(map(str, first["loc"])))
        raise RecordError(f"{where}: onrecord.{key}: {_said(first['type'], first['msg'])}", HINT) from error


def _said(kind: str, message: str) -> str:
    return "there is no such key" if kind == "extra_forbidden" else message[:1].lower() + message[1:]


def _time(text: str, key: str, resource: str) -> Time | None:
    time = read_time(text) if text else None
    if text and time is None:
        raise RecordError(
            f"resource {resource!r}: onrecord.{key}: {shown(text)!r} is not a date or year", HINT
        )
    return time


def _day(text: str, resource: str) -> str:
    time = _time(text, "published", resource)
    return time.period.end.isoformat() if time else ""
