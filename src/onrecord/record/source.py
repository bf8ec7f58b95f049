"""Where a row comes from."""

from __future__ import annotations

import calendar
from datetime import date

from pydantic import BaseModel, ConfigDict

from onrecord.expression import expression


class Source(BaseModel):
    """A publication that stands behind rows: ``published`` is an ISO date, or a part of one, or ""."""

    model_config = ConfigDict(frozen=True)

    id: str
    publisher: str
    title: str
    url: str = ""
    published: str = ""

    @property
    def published_by(self) -> date | None:
        """The last day that ``published`` may mean; None where it says nothing that can be read."""
        found = _DAY.fullmatch(self.published)
        if found is None:
            return None
        year, month, day = (int(part) if part else None for part in found.groups())
        try:
            whole = month or 12
            return date(year or 0, whole, day or calendar.monthrange(year or 0, whole)[1])
        except ValueError:
            return None


_DAY = expression(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
