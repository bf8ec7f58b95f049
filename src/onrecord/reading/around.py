"""What stands between and below the paragraphs of running prose and is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.reading.dates import read_date_line
from onrecord.reading.page_marks import is_teaser
from onrecord.reading.prose import content_words, ends_sentence, is_item, is_wordy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.reading.parts import PartKind

_FEWEST = 3
"""Paragraphs from which on a text is prose, in which a line without a stop is none of its own."""
_HEADING = 6
"""Words of the longest heading."""
_OF_SENTENCE, _OF_ANY, _FEW = 0.25, 0.5, 2
"""Of the words of a sentence and of another line, what share the report has too, and how many at least."""
_MOST = 0.85
"""Of a report's letters, what stands above its end."""
_END = expression(r"(?:# ?){3,5}|-? ?(?:30|END|ENDS|End|Ends) ?-?")
"""What ends a release."""
_DIGIT = expression(r"\d")


def mark_around(lines: Sequence[str], kinds: list[PartKind], body_at: int) -> None:
    """Set the kinds of the lines between and below the paragraphs of prose that are none of them.

    Links to other reports, pictures' makers and calls to readers have no stop, as have headings. Lists stay
    in the body, as do the days of a diary and all of a text with few sentences. What stands below the mark
    that ends a report ("###", a line about rights) belongs to the page.
    """
    body = [number for number in range(body_at, len(lines)) if kinds[number] == "body"]
    prose = [number for number in body if ends_sentence(lines[number])]
    if len(prose) < _FEWEST:
        return
    end = _end_of_report(lines, kinds, prose)
    told = content_words(" ".join(lines[number] for number in prose))
    listed = False
    for number in body:
        line = lines[number]
        if number > end:
            kinds[number] = "notice"
        elif ends_sentence(line) or line.endswith((":", ",", ";")):
            listed = line.endswith((":", ";"))
        elif listed or is_item(line):
            listed = not is_teaser(line)
            kinds[number] = "body" if listed else "notice"
        else:
            kinds[number] = _kind(line, told, below=number > prose[-1])


def _kind(line: str, told: frozenset[str], *, below: bool) -> PartKind:
    """What a line without a stop is that stands between two paragraphs, or ``below`` the last."""
    if is_teaser(line):
        return "notice"
    if read_date_line(line) or (_tells_of(line, told) and not below):
        return "body"
    if below:
        return "notice"
    return "heading" if len(line.split()) <= _HEADING and not _DIGIT.search(line) else "notice"


def _tells_of(line: str, told: frozenset[str]) -> bool:
    """Whether a line without a stop has its words from the report: a sentence whose stop was lost."""
    words = content_words(line)
    share = _OF_SENTENCE if is_wordy(line) else _OF_ANY
    return len(words & told) >= max(_FEW, share * len(words))


def _end_of_report(lines: Sequence[str], kinds: Sequence[PartKind], prose: Iterable[int]) -> int:
    """The number of the last line of the report: a mark of its end, with most of the letters above it."""
    lengths = {number: len(lines[number]) for number in prose}
    letters, above = sum(lengths.values()), 0
    for number, kind in enumerate(kinds):
        ends = kind == "rights" or _END.fullmatch(lines[number])
        if ends and above > _MOST * letters:
            return number
        above += lengths.get(number, 0)
    return len(lines)
