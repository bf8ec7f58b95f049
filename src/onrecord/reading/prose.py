"""What of a text is running prose, by the form of its lines, and what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.reading.dates import read_date_line
from onrecord.reading.page_marks import is_teaser

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.reading.parts import PartKind

_LONG = 120
"""Characters from which on a line is a paragraph whatever it ends with."""
_OPENERS = frozenset("\"“‘'«")
_CLOSERS = "\"'”’)]»*"
_STOPS = (".", "?", "!", "…", "--", "—")
_ITEM = expression(
    r"(?:[•·▪●◦*–—-]|\(?\d{1,2}[.)]) ?(?=\S)|[^:]{2,60}: (?:(?:about|nearly|more than|up|down) )?[$£€]?\d"
)
"""Of a list: "- Homicides: 93", "Homicides: 93, down 7 percent"."""
_FEWEST = 3
"""Paragraphs from which on a text is prose, in which a line without a stop is none of its own."""
_HEADING = 6
"""Words of the longest heading."""
_MOST = 0.85
_END = expression(r"(?:# ?){3,5}|-? ?(?:30|END|ENDS|End|Ends) ?-?")
"""What ends a release."""
_DIGIT = expression(r"\d")
_WORD = expression(r"[^\W\d_]{4,}")
_STEM = 5
_SMALL = frozenset(
    "about after also been from have into more most news over said than that their this were what when "
    "will with year years".split()
)


def ends_sentence(line: str) -> bool:
    """Whether a line reads like prose: with a stop at its end, long, or with much in quotation marks."""
    quoted = line[:1] in _OPENERS and len(line.split()) > _HEADING
    return len(line) > _LONG or quoted or line.rstrip(_CLOSERS).endswith(_STOPS)


def content_words(text: str) -> frozenset[str]:
    """The beginnings of its longer words, by which a headline is known among other lines."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()) if word not in _SMALL)


def is_item(line: str) -> bool:
    """Whether a line is of a list, by its mark or since a figure follows what it names."""
    return bool(_ITEM.match(line))


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
    listed = False
    for number in body:
        line = lines[number]
        if number > end:
            kinds[number] = "notice"
        elif ends_sentence(line) or line.endswith((":", ",", ";")):
            listed = line.endswith((":", ";"))
        elif is_teaser(line):
            kinds[number] = "notice"
        elif listed or is_item(line):
            listed = True
        elif read_date_line(line):
            continue
        else:
            kinds[number] = _kind_between(line) if number < prose[-1] else "notice"


def _kind_between(line: str) -> PartKind:
    return "heading" if len(line.split()) <= _HEADING and not _DIGIT.search(line) else "notice"


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
