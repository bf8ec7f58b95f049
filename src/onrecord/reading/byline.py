"""Who wrote a report, as the line below its headline tells."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.expression import expression
from onrecord.reading.dates import cut_date
from onrecord.reading.outlet import is_outlet_line

_BYLINE_LENGTH = 140
PARTICLES = frozenset("de del della der den di da dos du van von bin ibn al el la le y e st".split())
_BY = expression(
    r"(?:(?:story |words |text |written |reported |report |posted )?by|from"
    r"|authors?(?:\(s\))?:)[:\s]\s*(?P<rest>[^\n]+)",
    re.IGNORECASE,
)
_ROLE = expression(
    r"\b(?:(?:staff|senior|special|contributing|freelance|political|crime|city|education|data) )?"
    r"(?:writer|reporter|editor|correspondent|columnist|producer|staff|bureau|journalist|contributor)s?\b",
    re.IGNORECASE,
)
_PARTS_OF_BYLINE = expression(
    r"\s*(?:[,|/•·;]|\s[–—-]\s|\band\b|&|\s{3,})\s*|\s+(?:of|for|with|in) (?=[A-Zt])"
)
_ADDRESS = expression(r"\(?(?:[\w.+-]{1,64}@[\w.-]{1,100}|(?<!\w)@\w{2,30})\)?")
_TIMES = expression(r"[0-9]")
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
_SHORTEST_NAME, _LONGEST_NAME = 2, 5
_NOT_NAMES = frozenset("the a an our this that these numbers design staff".split())


_STAFF = expression(
    r"(?:(?:[A-Z][\w.&’'-]*|the) ){0,3}staff(?: reports?| writers?| reporters?| and (?:agencies"
    r"|wire reports))?(?: in [A-Z]\w+)?|special to (?:the )?[A-Z].{1,40}"
    r"|(?:wire|agency|news service) (?:reports?|services)",
    re.IGNORECASE,
)
"""Who wrote it, without a name."""


class Byline(NamedTuple):
    """Who wrote it; ``outlet`` is the outlet that the line names too, or ""."""

    names: tuple[str, ...]
    outlet: str


def is_name(words: str) -> bool:
    """Whether words look like a full name: two to five, capitalised but for "de", "van" and the like."""
    parts = words.split()
    if (
        not _SHORTEST_NAME <= len(parts) <= _LONGEST_NAME
        or parts[0].casefold() in _NOT_NAMES
        or _TIMES.search(words)
    ):
        return False
    return all(part[0].isupper() or part.casefold() in PARTICLES for part in parts) and parts[0][0].isalpha()


def read_byline(line: str) -> Byline | None:
    """The authors that a line names and nothing else ("By Jane Doe | Lakemont Courier").

    Without "By" a role, an outlet, an address or, behind a bar, a date must follow ("Jane Doe, Staff Writer",
    "Jane Doe | Aug. 16, 2017"), or any two capitalised words would make a byline.
    """
    if len(line) > _BYLINE_LENGTH:
        return None
    line, dated = cut_date(line)
    if _is_sentence(line):
        return None
    named = _ADDRESS.sub("", line).rstrip(" |•·/–—-")
    apart = (dated and line != line.rstrip("|•·")) or len(named) < len(line.rstrip("|•· "))
    line = named
    if _STAFF.fullmatch(line):
        return Byline((), "")
    by = _BY.fullmatch(line)
    pieces = [p for p in _PARTS_OF_BYLINE.split(by["rest"] if by else line) if p.strip()]
    kept = [p for p in pieces if p.casefold() not in _SUFFIXES]
    led = kept[0] if len(kept) > 1 and is_outlet_line(kept[0]) else ""  # "WXLK | By Jane Doe"
    by = by or (_BY.fullmatch(kept[1]) if led else None)
    kept = [_BY.sub(r"\g<rest>", p) if led else p for p in kept]
    outlet = next((p for p in kept if is_outlet_line(p)), "")
    names = tuple(p for p in kept if p != outlet and not _ROLE.search(p) and is_name(p))
    others = [p for p in kept if p != outlet and p not in names and not _ROLE.search(p)]
    if by and kept and (kept[0] == outlet or kept[0] in names or _ROLE.search(kept[0])):
        return Byline(names, outlet)
    described = outlet or apart or any(_ROLE.search(p) for p in kept)
    return Byline(names, outlet) if names and kept[0] in names and described and not others else None


def _is_sentence(line: str) -> bool:
    return line.endswith(".") and line.rpartition(" ")[2].casefold() not in _SUFFIXES
