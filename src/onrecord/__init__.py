"""Read a news report: learn who said what, and whether the public record bears it out.

    import onrecord

    article = onrecord.read("article.html", date="2017-08-16")
    report = onrecord.check(article, onrecord.Record.open())
    for finding in report.findings:
        print(finding.verdict, finding.explanation)

Every step can be had by itself: ``read``, ``attribute``, ``find_claims``, ``check``. Names are loaded when
first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.attribution import Speaker, Statement, attribute, attribute_all
    from onrecord.checking import Finding, Report, check
    from onrecord.claims import Claim, find_claims
    from onrecord.errors import (
        FetchError,
        InputError,
        OnrecordError,
        OutputError,
        RecordError,
        UsageError,
    )
    from onrecord.reading import Article, Span, read
    from onrecord.record import Record
    from onrecord.reporting import to_claimreview, to_w3c_annotations

__version__ = "0.1.0"

_HOMES = {
    "attribution": ("Speaker", "Statement", "attribute", "attribute_all"),
    "checking": ("Finding", "Report", "check"),
    "claims": ("Claim", "find_claims"),
    "errors": ("FetchError", "InputError", "OnrecordError", "OutputError", "RecordError", "UsageError"),
    "reading": ("Article", "Span", "read"),
    "record": ("Record",),
    "reporting": ("to_claimreview", "to_w3c_annotations"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Article",
    "Claim",
    "FetchError",
    "Finding",
    "InputError",
    "OnrecordError",
    "OutputError",
    "Record",
    "RecordError",
    "Report",
    "Span",
    "Speaker",
    "Statement",
    "UsageError",
    "attribute",
    "attribute_all",
    "check",
    "find_claims",
    "read",
    "to_claimreview",
    "to_w3c_annotations",
]


def __getattr__(name: str) -> object:
    """Load a public name from its home on first use."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
    if home == "checking":
        import_module("onrecord.notebook").show_in_notebooks()
    return getattr(import_module(f"onrecord.{home}"), name)
