"""A report for the terminal: readable at 80 columns, without colour, and through a pipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reporting.cleaning import shorten
from onrecord.reporting.outline import outline
from onrecord.reporting.page import WORDS_SHOWN, Page, plain_console
from onrecord.reporting.rows import row_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from onrecord.checking import Report
    from onrecord.reporting.outline import Checked, Other, Outline

ROWS_SHOWN = 3


def to_terminal(report: Report, console: Console) -> None:
    """Print the report on the console: head, statements, claims with verdicts, and a count of the verdicts.

    Every line fits the console's width and its encoding; verdicts are words and signs, colour only repeats
    them. Nothing in the article's text acts on the terminal.
    """
    _Report(console).report(outline(report))


def to_text(report: Report) -> str:
    """What ``to_terminal`` prints, as plain text 80 columns wide."""
    console, out = plain_console()
    to_terminal(report, console)
    return out.getvalue()


class _Report(Page):
    """Sets a report."""

    def report(self, content: Outline) -> None:
        """Write the whole report."""
        self._head(content)
        self.heading("Who said what", len(content.said))
        for said in content.said:
            self.said(said)
        self.heading("Claims and what the record says", len(content.checked))
        for checked in content.checked:
            self._checked(checked, content)
        self._close(content)
        self.show()

    def _head(self, content: Outline) -> None:
        self.head(content.head)
        for note in content.notes:
            self.write(("Note: ", "bold"), note, hang=2)

    def _checked(self, checked: Checked, content: Outline) -> None:
        self.gap()
        look = checked.look
        head = (f"{self.sign(look)} {look.word.upper()}", f"bold {look.style}")
        by = f" (s{checked.said.number})" if checked.said else ""
        self.write(
            f"c{checked.number}  ", head, f" — {checked.claim.kind} — {checked.asserted_by}{by}", hang=4
        )
        self.write(f"“{shorten(checked.words, WORDS_SHOWN)}”", indent=4)
        self._facts(checked)
        self.write(checked.explanation, indent=4)
        for doubt in checked.doubts:
            self.write(doubt, indent=4)
        self._others("Not the claimed figure, but what the record has:", checked.nearest, checked.nearest)
        self._others("The claim can be read in several ways:", checked.readings, checked.readings)
        self._rows(checked, content)
        self._sources(checked)

    def _facts(self, checked: Checked) -> None:
        if checked.look.key == "not_checkable":
            return
        self.write("Asked:   ", checked.asked, indent=4, hang=9)
        means = f" (that is, {checked.interval})" if checked.interval else ""
        self.write("Claimed: ", checked.claimed, means, indent=4, hang=9)
        self.write("Record:  ", (checked.recorded or "not asked", "bold"), indent=4, hang=9)

    def _others(self, heading: str, shown: Iterable[Other], every: tuple[Other, ...]) -> None:
        if not every:
            return
        self.write((heading, "underline"), indent=4)
        listed = list(shown)
        for other in listed:
            look = (f"{self.sign(other.look)} {other.look.word}: ", other.look.style) if other.look else ""
            figure = (f"{other.figure}, ", "bold") if other.figure else ""
            note = f" ({other.note})" if other.note else ""
            self.write("- ", look, figure, other.about, note, indent=4, hang=2)
        if len(every) > len(listed):
            self.write(f"  and {len(every) - len(listed)} more", indent=4)

    def _rows(self, checked: Checked, content: Outline) -> None:
        rows = checked.finding.rows if checked.finding else ()
        if not rows:
            return
        self.write(f"{len(rows)} row{'s' if len(rows) > 1 else ''} of the record:", indent=4)
        for row in rows[:ROWS_SHOWN]:
            self.write("- ", row_words(row, content.names), indent=4, hang=2)
        if len(rows) > ROWS_SHOWN:
            self.write(f"  and {len(rows) - ROWS_SHOWN} more", indent=4)

    def _sources(self, checked: Checked) -> None:
        if checked.citations:
            self.write("Source:" if len(checked.citations) == 1 else "Sources:", indent=4)
        for citation in checked.citations:
            self.write("- ", citation.text, indent=4, hang=2)
            if citation.address:
                self.write(citation.address, indent=6)

    def _close(self, content: Outline) -> None:
        self.gap()
        if content.quoted:
            total = sum(count for _, count in content.quoted)
            counts = ", ".join(f"{count} {look.word}" for look, count in content.quoted)
            self.write((f"{total} quotation{'s' if total > 1 else ''}: ", "bold"), counts + ".")
        if not content.checked:
            self.write("No claims that data could settle.")
            return
        counts = ", ".join(f"{count} {look.word}" for look, count in content.tally)
        total = len(content.checked)
        self.write((f"{total} claim{'s' if total > 1 else ''}: ", "bold"), counts + ".")
