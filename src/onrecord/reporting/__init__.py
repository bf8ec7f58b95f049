"""From a Report to what a person or a program reads: terminal, HTML, Markdown, JSON."""

from onrecord.reporting.html import to_html
from onrecord.reporting.json import to_json
from onrecord.reporting.markdown import to_markdown
from onrecord.reporting.terminal import to_terminal, to_text

__all__ = ["to_html", "to_json", "to_markdown", "to_terminal", "to_text"]
