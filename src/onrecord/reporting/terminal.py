"""A report for the terminal: readable at 80 columns, without colour, and through a pipe."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from onrecord.reporting.cleaning import fit_encoding, shorten
from onrecord.reporting.outline import outline
from onrecord.reporting.rows import row_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.checking import Report
    from onrecord.reporting.outline import Checked, Other, Outline, Said
    from onrecord.reporting.verdicts import VerdictLook

WIDTH = 80
WORDS_SHOWN = 300
ROWS_SHOWN = 3
READINGS_SHOWN = 6
_NARROWEST = 20


def to_terminal(report: Report, console: Console) -> None:
    """Print the report on the console: head, statements, claims with verdicts, and a count of the verdicts.

    Every line fits the console's width and its encoding; verdicts are words and signs, colour only repeats
    them. Nothing in the article's text acts on the terminal.
    """
    _Page(console).report(outline(report))


def to_text(report: Report) -> str:
    """What ``to_terminal`` prints, as plain text 80 columns wide."""
    out = StringIO()
    to_terminal(report, Console(file=out, width=WIDTH, color_system=None, force_terminal=False))
    return out.getvalue()


class _Page:
    """Sets lines with hanging indents; the lines of one report share the console's width.

    They are printed together: rich asks the system for the terminal's size at every print.
    """

    def __init__(self, console: Console) -> None:
        self.console = console
        self.encoding = "utf-8" if isinstance(console.file, StringIO) else console.encoding
        self.width = max(console.width, _NARROWEST)
        self.lines: list[Text] = []

    def write(self, *pieces: str | tuple[str, str], indent: int = 0, hang: int = 0) -> None:
        """Write a paragraph from texts, each alone or with its style; lines after the first hang deeper."""
        text = Text()
        for piece in pieces:
            words, style = piece if isinstance(piece, tuple) else (piece, "")
            text.append(fit_encoding(words, self.encoding), style)
        deepest = min(indent + hang, self.width // 2)
        lines = text.wrap(self.console, self.width - deepest, overflow="fold")
        for place, line in enumerate(lines):
            line.rstrip()
            margin = " " * (min(indent, deepest) if place == 0 else deepest)
            self.lines.append(Text.assemble(margin, line))

    def gap(self) -> None:
        """Write an empty line."""
        self.lines.append(Text())

    def report(self, content: Outline) -> None:
        """Write the whole report."""
        self._head(content)
        self._heading("Who said what", len(content.said))
        for said in content.said:
            self._said(said)
        self._heading("Claims and what the record says", len(content.checked))
        for checked in content.checked:
            self._checked(checked, content)
        self._close(content)
        self.console.print(Text("\n").join(self.lines), highlight=False, soft_wrap=True)

    def _head(self, content: Outline) -> None:
        self.write((content.title, "bold"))
        self.write(" · ".join(part for part in (content.outlet, content.date) if part))
        for note in content.notes:
            self.write(("Note: ", "bold"), note, hang=2)

    def _heading(self, words: str, count: int) -> None:
        self.gap()
        self.write((f"{words.upper()} ({count or 'none'})", "bold"))

    def _said(self, said: Said) -> None:
        self.gap()
        who = f"{said.who} — {said.role}" if said.role else said.who
        self.write(f"s{said.number}  ", (who, "bold"), f" — {said.statement.form}", hang=4)
        cue = f"{said.cue}: " if said.cue else ""
        self.write((cue, "italic"), shorten(said.words, WORDS_SHOWN), indent=4)

    def _checked(self, checked: Checked, content: Outline) -> None:
        self.gap()
        look = checked.look
        head = (f"{self._sign(look)} {look.word.upper()}", f"bold {look.style}")
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
        self._others(
            "The claim can be read in several ways:", checked.readings[:READINGS_SHOWN], checked.readings
        )
        self._rows(checked, content)
        self._sources(checked)

    def _sign(self, look: VerdictLook) -> str:
        fits = fit_encoding(look.sign, self.encoding) == look.sign
        return look.sign if fits else look.plain_sign

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
            look = (f"{self._sign(other.look)} {other.look.word}: ", other.look.style) if other.look else ""
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
        if not content.checked:
            self.write("No claims that data could settle.")
            return
        counts = ", ".join(f"{count} {look.word}" for look, count in content.tally)
        total = len(content.checked)
        self.write((f"{total} claim{'s' if total > 1 else ''}: ", "bold"), counts + ".")
