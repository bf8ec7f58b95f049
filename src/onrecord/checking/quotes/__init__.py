"""Quotations held against a transcript of what was said."""
