"""From claims and the record to findings: verdict, figure, query, rows, readings."""

from onrecord.checking.check import check, check_claims
from onrecord.checking.finding import (
    Chance,
    Computed,
    Finding,
    HeatMap,
    Nearest,
    Reading,
    Report,
    Robustness,
    Verdict,
    Vintage,
    Years,
    YearValue,
)
from onrecord.checking.quotes.check import check_quotes
from onrecord.checking.quotes.finding import Difference, Passage, QuoteFinding, QuoteVerdict

__all__ = [
    "Chance",
    "Computed",
    "Difference",
    "Finding",
    "HeatMap",
    "Nearest",
    "Passage",
    "QuoteFinding",
    "QuoteVerdict",
    "Reading",
    "Report",
    "Robustness",
    "Verdict",
    "Vintage",
    "YearValue",
    "Years",
    "check",
    "check_claims",
    "check_quotes",
]
