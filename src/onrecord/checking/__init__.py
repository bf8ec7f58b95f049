"""From claims and the record to findings: verdict, figure, query, rows, readings."""

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

__all__ = ["Chance", "Computed", "Finding", "Nearest", "Reading", "Report", "Robustness", "Verdict"]
