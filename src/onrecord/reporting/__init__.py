"""From a Report to what a person or a program reads: terminal, HTML, Markdown, JSON.

Names are loaded when first used: a report for the terminal needs none of what makes a page.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.reporting.html import to_html
    from onrecord.reporting.json import to_json
    from onrecord.reporting.markdown import to_markdown
    from onrecord.reporting.terminal import to_terminal, to_text

_HOME_OF = {
    "to_html": "html",
    "to_json": "json",
    "to_markdown": "markdown",
    "to_terminal": "terminal",
    "to_text": "terminal",
}

__all__ = ["to_html", "to_json", "to_markdown", "to_terminal", "to_text"]


def __getattr__(name: str) -> object:
    """Load a writer from its home on first use."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'onrecord.reporting' has no attribute {name!r}")
    return getattr(import_module(f"onrecord.reporting.{home}"), name)
