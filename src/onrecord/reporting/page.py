"""Lines set for the terminal: readable at 80 columns, without colour, and through a pipe."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from onrecord.reporting.cleaning import fit_encoding, shorten

if TYPE_CHECKING:
    from onrecord.reporting.head import Head
    from onrecord.reporting.quoted import QuoteLine, QuoteLook
    from onrecord.reporting.said import Said
    from onrecord.reporting.verdicts import VerdictLook

WIDTH = 80
WORDS_SHOWN = 300
_NARROWEST = 20


def plain_console() -> tuple[Console, StringIO]:
    """A console that writes plain text, 80 columns wide, and where it writes to."""
    out = StringIO()
    return Console(file=out, width=WIDTH, color_system=None, force_terminal=False), out


class Page:
    """Sets lines with hanging indents; the lines of one page share the console's width.

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

    def head(self, head: Head) -> None:
        """Write title, outlet and day."""
        self.write((head.title, "bold"))
        self.write(" · ".join(part for part in (head.outlet, head.date) if part))

    def heading(self, words: str, count: int) -> None:
        """Write what follows and how many of it."""
        self.gap()
        self.write((f"{words.upper()} ({count or 'none'})", "bold"))

    def said(self, said: Said) -> None:
        """Write a statement: who, role, form, and a doubt where there is one; below them cue and words."""
        self.gap()
        who = f"{said.who} — {said.role}" if said.role else said.who
        doubt = (" — ", (said.doubt, "yellow")) if said.doubt else ()
        self.write(f"s{said.number}  ", (who, "bold"), f" — {said.statement.form}", *doubt, hang=4)
        cue = f"{said.cue}: " if said.cue else ""
        self.write((cue, "italic"), shorten(said.words, WORDS_SHOWN), indent=4)
        for quote in said.quotes:
            self._quote(quote)

    def _quote(self, quote: QuoteLine) -> None:
        look = (f"{self.sign(quote.look)} {quote.look.word}", quote.look.style)
        changes = f": {quote.changes}" if quote.changes else ""
        self.write("- ", look, changes, " — ", shorten(quote.words, WORDS_SHOWN // 2), indent=4, hang=2)
        for passage in quote.passages:
            self.write("transcript: ", shorten(passage, WORDS_SHOWN), indent=6, hang=2)

    def sign(self, look: VerdictLook | QuoteLook) -> str:
        """The look's sign, or its plain one where the encoding lacks it."""
        fits = fit_encoding(look.sign, self.encoding) == look.sign
        return look.sign if fits else look.plain_sign

    def show(self) -> None:
        """Print what was written."""
        self.console.print(Text("\n").join(self.lines), highlight=False, soft_wrap=True)
