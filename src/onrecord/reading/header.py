"""What stands above a report's body: headline, subtitle, byline, outlet, day, marks of a press release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.reading.byline import is_name, read_byline
from onrecord.reading.dateline import read_dateline, read_dateline_alone
from onrecord.reading.dates import read_date_line
from onrecord.reading.notices import is_contact
from onrecord.reading.outlet import is_outlet_line
from onrecord.reading.page_marks import is_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reading.parts import PartKind

_TITLE_LIMIT = 200
_HEADER_LINES = 12  # a press release has up to ten lines of address above its headline
_SUBTITLES = 2  # below the last byline, date or the like; more are a list, which is told in the body
_REACH = 2  # lines between a summary and the byline or day below it
_CLOSERS = "\"'”’)]"
_ABBREVIATION_AT_END = expression(
    r"(?:\b(?:[A-Z]\.){1,4}|\b(?:Dept|Inc|Co|Corp|Ltd|Jr|Sr|St|No|Gov|Sen|Rep|Dr|Ave|vs|[ap]\.m)\.|\.\.\.|…)$"
)
_SENTENCE_INSIDE = expression(r"[a-z0-9)\"”]{2}[.?!][\"'”’]? [\"'“‘]?[A-Z]")
_MARKS = frozenset({"byline", "date", "dateline", "outlet", "notice", "caption"})


def mark_header(lines: Sequence[str], kinds: list[PartKind], title: str) -> int:
    """Set the kinds of the lines above the body, and give the number of the body's first line.

    The first line that is nothing else is the headline. A line that ends a sentence, opens with a dateline
    or is long begins the body, so that a text of ordinary sentences has no header at all.

    Args:
        lines: The text's lines or paragraphs, without line ends.
        kinds: What each is; "body" for those to be settled here.
        title: The headline where it is known, or "". It changes nothing where the form of the lines tells
            it too.
    """
    by_form = list(kinds)
    body_at = _mark(lines, by_form, "")
    found = [line for line, kind in zip(lines, by_form, strict=True) if kind == "title"]
    if title in lines[:_HEADER_LINES] and title not in found:
        return _mark(lines, kinds, title)
    kinds[:] = by_form
    return body_at


def _mark(lines: Sequence[str], kinds: list[PartKind], title: str) -> int:
    body_at = _end_of_header(lines, kinds, title)
    for number in range(body_at):
        if kinds[number] == "body":
            kinds[number] = _kind(lines, number)
    loose = [n for n in range(body_at) if kinds[n] == "body"]
    named = [n for n in loose if lines[n] == title]
    if len(loose) > 1 and not named and is_outlet_line(lines[loose[0]]):
        kinds[loose.pop(0)] = "outlet"
    for number in (named or loose)[:1]:
        kinds[number] = "title"
    return _mark_subtitles(lines, kinds, body_at)


def _mark_subtitles(lines: Sequence[str], kinds: list[PartKind], body_at: int) -> int:
    """Settle what is left: a few lines without a stop go with the headline, as do those above a byline."""
    last_mark = max((n for n in range(body_at) if kinds[n] in _MARKS), default=-1)
    left = [n for n in range(body_at) if kinds[n] == "body"]
    listed = sum(number > last_mark for number in left) > _SUBTITLES
    for number in left:
        if is_outlet_line(lines[number]):
            kinds[number] = "outlet"
        elif listed and number > last_mark:
            return number
        else:
            kinds[number] = "subtitle"
    return body_at


def _end_of_header(lines: Sequence[str], kinds: Sequence[PartKind], title: str) -> int:
    titled = lines.index(title) if title in lines else -1
    first, summary = True, 0
    for number, line in enumerate(lines[:_HEADER_LINES]):
        if kinds[number] != "body" or _kind(lines, number) != "body" or (first and is_outlet_line(line)):
            continue
        if number != titled and _is_paragraph(line, first=first):
            summary += 1
            if summary > 1 or not _is_above_byline(lines, number, reach=1 if first else _REACH):
                return number
        first = False
    marked = any(kind != "body" for kind in kinds[:_HEADER_LINES])
    return 1 if len(lines) > 1 and not marked else 0


def _is_paragraph(line: str, *, first: bool) -> bool:
    """Whether a line reads like body text: a dateline, a sentence with its stop, or many words."""
    if len(line) > _TITLE_LIMIT or read_dateline(line, 0, len(line)) is not None:
        return True
    bare = line.rstrip(_CLOSERS)
    several = bool(_SENTENCE_INSIDE.search(line))
    if bare.endswith((".", "…")):
        return several or not first or not _ABBREVIATION_AT_END.search(bare)
    if bare.endswith(("?", "!")):
        return several or not first
    return line.endswith((",", ":", ";"))


def _is_above_byline(lines: Sequence[str], number: int, reach: int) -> bool:
    """Whether a sentence is a headline or its summary: byline or day follow closely, then the body."""
    line = lines[number]
    if len(line) > _TITLE_LIMIT or read_dateline(line, 0, len(line)) is not None:
        return False
    following = range(number + 1, min(number + 1 + reach, len(lines) - 1))
    return any(_kind(lines, other) in {"byline", "date"} for other in following)


def _kind(lines: Sequence[str], number: int) -> PartKind:
    """What a line above the body is by its form; "body" where the form does not tell."""
    line = lines[number]
    if read_date_line(line):
        return "date"
    if read_byline(line):
        return "byline"
    if read_dateline_alone(line, 0, len(line)):
        return "dateline"
    if is_section(line):
        return "notice"
    return _kind_of_name(lines, number) if is_name(line) and not is_outlet_line(line) else "body"


def _kind_of_name(lines: Sequence[str], number: int) -> PartKind:
    """What a line is that holds a name alone: whom to ask, who wrote it, or, by its form, anything."""
    if number and is_contact(lines[number - 1]):
        return "notice"
    below = lines[number + 1] if number + 1 < len(lines) else ""
    return "byline" if number and (read_date_line(below) or is_outlet_line(below)) else "body"
