"""Quotations held against a transcript of what was said."""

from onrecord.checking.quotes.check import check_quotes
from onrecord.checking.quotes.finding import Difference, Passage, QuoteFinding

__all__ = ["Difference", "Passage", "QuoteFinding", "check_quotes"]
