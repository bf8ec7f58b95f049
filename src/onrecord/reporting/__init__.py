"""From a Report, or from statements alone, to what a person or a program reads.

Names are loaded when first used: a report for the terminal needs none of what makes a page, and statements
alone need nothing of the record.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.reporting.annotations import to_w3c_annotations
    from onrecord.reporting.claimreview import to_claimreview
    from onrecord.reporting.claims import (
        claims_to_csv,
        claims_to_json,
        claims_to_terminal,
        claims_to_text,
    )
    from onrecord.reporting.html import to_html
    from onrecord.reporting.json import to_json
    from onrecord.reporting.markdown import to_markdown
    from onrecord.reporting.statements import (
        statements_to_csv,
        statements_to_json,
        statements_to_terminal,
        statements_to_text,
    )
    from onrecord.reporting.table import to_csv
    from onrecord.reporting.terminal import to_terminal, to_text

_HOMES = {
    "annotations": ("to_w3c_annotations",),
    "claimreview": ("to_claimreview",),
    "claims": (
        "claims_to_csv",
        "claims_to_json",
        "claims_to_terminal",
        "claims_to_text",
    ),
    "html": ("to_html",),
    "json": ("to_json",),
    "markdown": ("to_markdown",),
    "statements": (
        "statements_to_csv",
        "statements_to_json",
        "statements_to_terminal",
        "statements_to_text",
    ),
    "table": ("to_csv",),
    "terminal": ("to_terminal", "to_text"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "claims_to_csv",
    "claims_to_json",
    "claims_to_terminal",
    "claims_to_text",
    "statements_to_csv",
    "statements_to_json",
    "statements_to_terminal",
    "statements_to_text",
    "to_claimreview",
    "to_csv",
    "to_html",
    "to_json",
    "to_markdown",
    "to_terminal",
    "to_text",
    "to_w3c_annotations",
]


def __getattr__(name: str) -> object:
    """Load a writer from its home on first use."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'onrecord.reporting' has no attribute {name!r}")
    return getattr(import_module(f"onrecord.reporting.{home}"), name)
