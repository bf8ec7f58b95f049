"""A report in Markdown, for a newsroom's own system: text from the article is escaped and stays text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.reporting.outline import outline
from onrecord.reporting.rows import row_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.checking import Report
    from onrecord.reporting.outline import Checked, Citation, Other, Outline
    from onrecord.reporting.quoted import QuoteLine
    from onrecord.reporting.said import Said

ROWS_SHOWN = 6
# Characters that begin a construct of CommonMark or of its usual extensions wherever they stand.
_ACTIVE = expression(r"[\\`*_\[\]{}#|~^$@]")
# Constructs at the start of a block: a list item, a rule, an indented or fenced block.
_OPENING = expression(r"^(\d{1,9})([.)])(?=\s|$)|^([-+=:])")
_BARE_ADDRESS = expression(r"(?i)\b(www)\.|(https?|ftp|mailto|xmpp):")


def to_markdown(report: Report) -> str:
    """The report in CommonMark: no construct, HTML or link in it comes from the article or the data.

    Sources are the one exception: their http and https addresses are links.
    """
    content = outline(report)
    return "\n\n".join(_blocks(content)) + "\n"


def escaped(text: str) -> str:
    """One line of text as Markdown that shows just these characters."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _ACTIVE.sub(r"\\\g<0>", text)
    text = _BARE_ADDRESS.sub(lambda m: f"{m[1]}\\." if m[1] else f"{m[2]}\\:", text)
    return _OPENING.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", text)


def _blocks(content: Outline) -> Iterator[str]:
    yield f"# {escaped(content.head.title)}"
    yield escaped(" · ".join(part for part in (content.head.outlet, content.head.date) if part))
    yield from (f"**Note:** {escaped(note)}" for note in content.notes)
    yield f"## Who said what ({len(content.said) or 'none'})"
    yield from map(_said, content.said)
    yield f"## Claims and what the record says ({len(content.checked) or 'none'})"
    for checked in content.checked:
        yield from _checked(checked, content)
    if content.quoted:
        counts = ", ".join(f"{count} {look.word}" for look, count in content.quoted)
        yield f"**{sum(count for _, count in content.quoted)} quotations:** {counts}."
    if content.tally:
        counts = ", ".join(f"{count} {look.word}" for look, count in content.tally)
        yield f"**{len(content.checked)} claims:** {counts}."


def _said(said: Said) -> str:
    role = f", {escaped(said.role)}" if said.role else ""
    cue = f" — *{escaped(said.cue)}*" if said.cue else ""
    form = ", ".join(filter(None, (said.statement.form, said.doubt)))
    who = f"{said.number}. **{escaped(said.who)}**{role} ({form}){cue}"
    quotes = "".join(f"\n   {line}" for line in map(_quote, said.quotes))
    return f"{who}\n\n   > {escaped(said.words)}" + (f"\n{quotes}" if quotes else "")


def _quote(quote: QuoteLine) -> str:
    changes = f": {escaped(quote.changes)}" if quote.changes else ""
    passages = f" (transcript: {escaped(' … '.join(quote.passages))})" if quote.passages else ""
    return f"- {quote.look.sign} {quote.look.word}{changes} — {escaped(quote.words)}{passages}"


def _checked(checked: Checked, content: Outline) -> Iterator[str]:
    yield f"### {checked.number}. {checked.look.sign} {checked.look.word.capitalize()}"
    yield f"> {escaped(checked.words)}"
    by = f" (statement {checked.said.number})" if checked.said else ""
    facts = [f"**Asserted by:** {escaped(checked.asserted_by)}{by}"]
    if checked.look.key != "not_checkable":
        means = f" (that is, {escaped(checked.interval)})" if checked.interval else ""
        facts += [
            f"**Asked:** {escaped(checked.asked)}",
            f"**Claimed:** {escaped(checked.claimed)}{means}",
            f"**Record:** {escaped(checked.recorded) or 'not asked'}",
        ]
    yield _bullets(facts)
    if checked.explanation:
        yield escaped(checked.explanation)
    yield from map(escaped, checked.doubts)
    yield from _listed("Not the claimed figure, but what the record has:", checked.nearest)
    yield from _listed("The claim can be read in several ways:", checked.readings)
    yield from _rows(checked, content)
    if checked.citations:
        yield "**Sources**"
        yield _bullets([_citation(citation) for citation in checked.citations])
    if checked.finding and checked.finding.query:
        yield _fenced(checked.finding.query)


def _bullets(items: list[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _listed(heading: str, others: tuple[Other, ...]) -> Iterator[str]:
    if others:
        yield f"**{heading}**"
        yield _bullets([_other(other) for other in others])


def _other(other: Other) -> str:
    look = f"{other.look.sign} {other.look.word}: " if other.look else ""
    figure = f"**{escaped(other.figure)}**, " if other.figure else ""
    note = f" ({escaped(other.note)})" if other.note else ""
    return f"{look}{figure}{escaped(other.about)}{note}"


def _rows(checked: Checked, content: Outline) -> Iterator[str]:
    rows = checked.finding.rows if checked.finding else ()
    if rows:
        lines = [escaped(row_words(row, content.names)) for row in rows[:ROWS_SHOWN]]
        more = [f"and {len(rows) - ROWS_SHOWN} more"] if len(rows) > ROWS_SHOWN else []
        yield f"**Rows of the record ({len(rows)})**"
        yield _bullets(lines + more)


def _citation(citation: Citation) -> str:
    if citation.link is not None:
        return f"[{escaped(citation.text)}](<{citation.link.replace('&', '&amp;')}>)"
    address = f", {escaped(citation.address)}" if citation.address else ""
    return escaped(citation.text) + address


def _fenced(query: str) -> str:
    """SQL as a code block whose fence is longer than any run of backticks inside it."""
    from onrecord.reporting.cleaning import visible

    longest = max((len(run) for run in re.findall(r"`+", query)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}sql\n{visible(query)}\n{fence}"
