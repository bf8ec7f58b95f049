"""A report as JSON: the library's own types, dumped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic_core import PydanticSerializationError

if TYPE_CHECKING:
    from onrecord.checking import Report

_HALF_PAIR = re.compile(r"[\ud800-\udfff]")


def to_json(report: Report) -> str:
    """The report as JSON; its keys are the fields of the types, its offsets count characters.

    Half a surrogate pair in the text, which UTF-8 cannot hold, becomes U+FFFD; the offsets stay right.
    """
    try:
        return report.model_dump_json(indent=2)
    except PydanticSerializationError:
        import json

        text = json.dumps(report.model_dump(), default=str, ensure_ascii=False)
        return type(report).model_validate_json(_HALF_PAIR.sub("\ufffd", text)).model_dump_json(indent=2)
