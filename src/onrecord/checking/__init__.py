"""From claims and the record to findings: verdict, figure, query, rows, readings."""

from onrecord.checking.check import check, check_claims
from onrecord.checking.finding import (
    Chance,
    Computed,
    Finding,
    Nearest,
    Reading,
    Report,
    Robustness,
    Verdict,
)

__all__ = [
    "Chance",
    "Computed",
    "Finding",
    "Nearest",
    "Reading",
    "Report",
    "Robustness",
    "Verdict",
    "check",
    "check_claims",
]
