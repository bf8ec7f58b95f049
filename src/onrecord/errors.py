"""The errors that onrecord raises: one root, and a branch for each thing the caller can do about it."""

from __future__ import annotations


class OnrecordError(Exception):
    """Root of every error that onrecord raises on purpose.

    Args:
        message: One line that names the cause.
        hint: One line that names the way out; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(OnrecordError, ValueError):
    """The call itself is wrong (an impossible date, an unknown format): correct it and call again."""


class InputError(OnrecordError, ValueError):
    """This input cannot be read as an article: skip it, or give another copy of it."""


class FetchError(OnrecordError, OSError):
    """An address could not be fetched now, or may not be: try later, or save the page and give the file."""


class RecordError(OnrecordError, ValueError):
    """A data package or a query over the record is wrong: correct the data or the query."""


class OutputError(OnrecordError, OSError):
    """A result could not be written: free the disk, or choose another place. Nothing half written stays."""
