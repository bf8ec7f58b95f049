"""The statements of an article alone, without claims and record: for the terminal, as JSON, as CSV."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from pydantic import BaseModel

from onrecord.attribution import Statement
from onrecord.reading import Article
from onrecord.reporting.cleaning import one_line
from onrecord.reporting.head import head_of
from onrecord.reporting.json import to_json
from onrecord.reporting.said import said_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console

    from onrecord.reading import Span

COLUMNS = (
    "id", "form", "speaker", "role", "kind",
    "source", "source_at", "cue", "cue_at", "content", "content_at", "confidence",
)  # fmt: skip
"""The columns of the CSV; ``..._at`` holds offsets, "12-40", those of several pieces apart by spaces."""

_FORMULA = frozenset("=+-@")


class _Attributed(BaseModel):
    """The report's first two fields."""

    article: Article
    statements: tuple[Statement, ...]


def statements_to_terminal(article: Article, statements: Sequence[Statement], console: Console) -> None:
    """Print who said what on the console, set as in a report; statements of low confidence are marked."""
    from onrecord.reporting.page import Page

    page = Page(console)
    page.head(head_of(article))
    page.heading("Who said what", len(statements))
    for number, statement in enumerate(statements, start=1):
        page.said(said_of(number, statement))
    page.show()


def statements_to_text(article: Article, statements: Sequence[Statement]) -> str:
    """What ``statements_to_terminal`` prints, as plain text."""
    from onrecord.reporting.page import plain_console

    console, out = plain_console()
    statements_to_terminal(article, statements, console)
    return out.getvalue()


def statements_to_json(article: Article, statements: Sequence[Statement]) -> str:
    """The article and its statements as JSON, under the same names as in a report."""
    return to_json(_Attributed(article=article, statements=tuple(statements)))


def statements_to_csv(statements: Sequence[Statement]) -> str:
    """A row for each statement, below a row with the names of the columns.

    The pieces of a content are joined by an ellipsis. Every text is one line, and one that a spreadsheet
    would take for a formula begins with an apostrophe: the offsets lead to the words as they stand.
    """
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(tuple(_cells(statement)) for statement in statements)
    return out.getvalue()


def _cells(statement: Statement) -> Iterator[str]:
    speaker = statement.speaker
    yield from (statement.id, statement.form)
    yield from map(cell, (speaker.name, speaker.role, speaker.kind) if speaker else ("", "", ""))
    for pieces in ((statement.source,), (statement.cue,), statement.content):
        spans: list[Span] = [piece for piece in pieces if piece is not None]
        yield cell(" … ".join(span.text for span in spans))
        yield " ".join(f"{span.start}-{span.end}" for span in spans)
    yield str(statement.confidence)


def cell(text: str) -> str:
    """A text for a cell of a table: one line, and none that a spreadsheet would take for a formula."""
    text = one_line(text)
    return f"'{text}" if text[:1] in _FORMULA else text
