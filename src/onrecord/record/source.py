"""Where a row comes from."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Source(BaseModel):
    """A publication that stands behind rows: ``published`` is an ISO date, or a part of one, or ""."""

    model_config = ConfigDict(frozen=True)

    id: str
    publisher: str
    title: str
    url: str = ""
    published: str = ""
