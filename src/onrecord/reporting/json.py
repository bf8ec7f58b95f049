"""A report as JSON: the library's own types, dumped."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pydantic_core import PydanticSerializationError

from onrecord.expression import expression

if TYPE_CHECKING:
    from pydantic import BaseModel

_HALF_PAIR = expression(r"[\ud800-\udfff]")


def to_json(report: BaseModel) -> str:
    """The report as JSON; its keys are the fields of the types, its offsets count characters.

    Half a surrogate pair in the text, which UTF-8 cannot hold, becomes U+FFFD; the offsets stay right.
    """
    try:
        return report.model_dump_json(indent=2)
    except PydanticSerializationError:
        text = plain_json(report.model_dump(), indent=None)
        return type(report).model_validate_json(text).model_dump_json(indent=2)


def plain_json(value: object, indent: int | None = 2) -> str:
    """Lists and dicts as JSON that UTF-8 can hold: half a surrogate pair becomes U+FFFD."""
    return _HALF_PAIR.sub("\ufffd", json.dumps(value, default=str, ensure_ascii=False, indent=indent))
