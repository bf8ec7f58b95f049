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
from onrecord.reading.prose import content_words, ends_sentence, is_item

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reading.parts import PartKind

_TITLE_LIMIT = 200
_HEADER_LINES = 25  # a press release has ten lines of address above its headline, a page as many links
_OPENING = 5  # paragraphs whose words a headline has
_FEW = 3  # words of a headline, at least, but for small ones
_CALL = 0.2  # of the words of a call to readers, the share that the report has at most
_SHARED = 0.34  # of a headline's words, the share that they have at least
_REACH = 2  # lines between a summary and the byline or day below it
_CLOSERS = "\"'”’)]"
_ABBREVIATION_AT_END = expression(
    r"(?:\b(?:[A-Z]\.){1,4}|\b(?:Dept|Inc|Co|Corp|Ltd|Jr|Sr|St|No|Gov|Sen|Rep|Dr|Ave|vs|[ap]\.m)\.|\.\.\.|…)$"
)
_SENTENCE_INSIDE = expression(r"[a-z0-9)\"”]{2}[.?!][\"'”’]? [\"'“‘]?[A-Z]")
_MARKS = frozenset({"byline", "date", "dateline", "outlet", "notice", "caption"})


def mark_header(lines: Sequence[str], kinds: list[PartKind], title: str) -> int:
    """Set the kinds of the lines above the body, and give the number of the body's first line.

    The headline is the first line that is nothing else, or of several that which shares its words with the
    report. A line that ends a sentence, opens with a dateline or is long begins the body, so that a text of
    ordinary sentences has no header at all.

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
    body_at = _below_calls(lines, kinds, _end_of_header(lines, kinds, title))
    for number in range(body_at):
        if kinds[number] == "body":
            kinds[number] = _kind(lines, number)
    told = content_words(" ".join(lines[body_at : body_at + _OPENING]))
    loose = [n for n in range(body_at) if kinds[n] == "body"]
    named = [n for n in loose if lines[n] == title]
    if len(loose) > 1 and not named and is_outlet_line(lines[loose[0]]):
        kinds[loose.pop(0)] = "outlet"
    unmarked = [n for n in loose if not (is_item(lines[n]) and ":" not in lines[n])]
    title_at = next(iter(named), _title_among(lines, unmarked, told) if unmarked else -1)
    if title_at >= 0:
        kinds[title_at] = "title"
    return _mark_subtitles(lines, kinds, title_at, body_at, told)


def _below_calls(lines: Sequence[str], kinds: Sequence[PartKind], body_at: int) -> int:
    """Where the body begins if what seems to begin it calls on readers, and the headline stands below it.

    A headline shares its words with the paragraphs below; what calls on readers ("Good morning!") does not.
    """
    for number in range(body_at + 1, min(_HEADER_LINES, len(lines))):
        if kinds[number] != "body" or ends_sentence(lines[number]):
            continue
        own = content_words(lines[number])
        below = content_words(" ".join(lines[number + 1 : number + 1 + 2 * _OPENING]))
        if len(own) >= _FEW and len(own & below) >= max(2, _SHARED * len(own)):
            above = [content_words(line) for line in lines[body_at:number]]
            called = all(len(words & below) <= max(2, _CALL * len(words)) for words in above)
            called = called and 2 * sum(map(len, lines[body_at:number])) < sum(map(len, lines[number:]))
            after = (n for n in range(number + 1, len(lines)) if _is_paragraph(lines[n], first=False))
            return next(after, body_at) if called else body_at
    return body_at


def _title_among(lines: Sequence[str], loose: Sequence[int], told: frozenset[str]) -> int:
    """The first longer line that has several words of the report's; else that with the most."""
    loose = [n for n in loose if not lines[n].rstrip(_CLOSERS).endswith(".")] or loose
    own = {number: content_words(lines[number]) for number in loose}
    long = [n for n in loose if len(own[n]) >= _FEW]
    alike = [n for n in long if len(own[n] & told) > 1 and len(own[n] & told) >= _SHARED * len(own[n])]
    return next(iter(alike), max(loose, key=lambda n: len(own[n] & told)))


def _mark_subtitles(
    lines: Sequence[str], kinds: list[PartKind], title_at: int, body_at: int, told: frozenset[str]
) -> int:
    """Settle what is left: below the headline sentences and lines on what the report tells go with it."""
    last_mark = max((n for n in range(body_at) if kinds[n] in _MARKS), default=-1)
    for number in (n for n in range(body_at) if kinds[n] == "body"):
        line = lines[number]
        if is_outlet_line(line):
            kinds[number] = "outlet"
        elif number > max(last_mark, title_at) and is_item(line):
            return number
        elif number > title_at and (ends_sentence(line) or content_words(line) & told):
            kinds[number] = "subtitle"
        else:
            kinds[number] = "notice"
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
    if not first and len(line.split()) < _FEW and line.endswith("."):
        return False
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
