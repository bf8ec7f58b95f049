"""What a line around a report's body is: a byline, a notice to editors or readers, a word about rights."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.expression import expression
from onrecord.reading.outlet import is_outlet_line

_SHORT = 400  # characters; what is longer is a paragraph whatever words it has
_BYLINE_LENGTH = 140

_RIGHTS_AT_START = expression(
    r"copyright(?:ed)? ?(?:©|\(c\)|[12][0-9]{3}|by )|©|\(c\) ?[12][0-9]{3}|all rights reserved"
    r"|(?:this|these) (?:material|article|story|content)s? (?:may|can)(?: ?not|'t|’t) be "
    r"|(?:reprinted|republished|used) (?:here )?(?:with|by) permission"
    r"|licensed under |creative commons |(?:distributed|syndicated) by (?-i:[A-Z])"
    r"|this (?:story|article|report) (?:was|is|has been) (?:first|originally) "
    r"|this (?:story|article) (?:was|is|has been) (?:produced|provided|supplied|republished|reprinted)\b",
    re.IGNORECASE,
)
_RIGHTS_ANYWHERE = expression(
    r"\ball rights reserved\b|\bcontributed (?:reporting\b|to this (?:report|story|article|piece)\b)"
    r"|\bmay not be (?:published|reproduced|republished), ",
    re.IGNORECASE,
)
_CREDIT = expression(
    r"\(?(?:additional |with |further )?(?:reporting|writing|editing|compiled) by ", re.IGNORECASE
)
_PARTICLES = frozenset("de del della der den di da dos du van von bin ibn al el la le y e st".split())
_CREDIT_WORDS = _PARTICLES | frozenset(
    "additional further with reporting writing editing research by in and for at the from".split()
)
_WORD = expression(r"[^\W\d_][\w'’.-]*")
_NOTICE = expression(
    r"for (?:immediate|future) release|(?:press|news|media) (?:release|advisory|statement)s?:?$"
    r"|embargoed (?:until|for)\b|(?:media |press )?contacts?(?: information)?:|-more-|-30-|# ?# ?#"
    r"|for (?:more|further|additional) information,? (?:please )?(?:contact|visit|call|see|go)\b"
    r"|advertisement$|\d{1,2} ?min(?:ute)?s? read$"
    r"|(?:(?:first |last )?(?:published|updated|posted|modified|corrected):?(?: at)? )?"
    r"(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: [a-z]{2,4})?|(?:an?|\d{1,2}) (?:minute|hour|day)s? ago)$"
    r"|(?:read|see|watch|related|also)(?: (?:more|also|stories|coverage))?:|sign up for (?:our|the) "
    r"|follow [^.]{2,60} on (?:twitter|x|facebook|instagram|bluesky|threads)\b|editor['’]s note:"
    r"|(?:e-?mail:? |phone:? |tel\.?:? )?"
    r"(?:[\w.+-]{1,64}@[\w.-]{1,255}|https?://\S{1,300}|[0-9() .+-]{7,20})$",
    re.IGNORECASE,
)
_CONTACT = expression(r"(?:media |press )?contacts?(?: information)?:", re.IGNORECASE)
_BY = expression(
    r"(?:(?:story |words |text |written |reported |report )?by|from)[:\s]\s*(?P<rest>[^\n]+)", re.IGNORECASE
)
_ROLE = expression(
    r"\b(?:(?:staff|senior|special|contributing|freelance|political|crime|city|education|data) )?"
    r"(?:writer|reporter|editor|correspondent|columnist|producer|staff|bureau|journalist|contributor)s?\b",
    re.IGNORECASE,
)
_PARTS_OF_BYLINE = expression(
    r"\s*(?:[,|/•·;]|\s[–—-]\s|\band\b|&|\s{3,})\s*|\s+(?:of|for|with|in) (?=[A-Zt])"
)
_TIMES = expression(r"[0-9]")
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
_SHORTEST_NAME, _LONGEST_NAME = 2, 5
_NOT_NAMES = frozenset("the a an our this that these numbers design staff".split())


class Byline(NamedTuple):
    """Who wrote it; ``outlet`` is the outlet that the line names too, or ""."""

    names: tuple[str, ...]
    outlet: str


def is_rights_line(line: str) -> bool:
    """Whether a line is about copyright, reuse, or those who contributed to the report."""
    if len(line) > _SHORT:
        return False
    return bool(_RIGHTS_AT_START.match(line) or _RIGHTS_ANYWHERE.search(line)) or _is_credit(line)


def _is_credit(line: str) -> bool:
    """Whether a line credits people: "Reporting by NPR shows a drop" has a verb, a credit has none."""
    small = (word for word in _WORD.findall(line) if word[0].islower())
    return bool(_CREDIT.match(line)) and _CREDIT_WORDS.issuperset(small)


def is_notice(line: str) -> bool:
    """Whether a line speaks to editors or readers and is no part of the report ("FOR IMMEDIATE RELEASE")."""
    return len(line) <= _SHORT and bool(_NOTICE.match(line))


def is_contact(line: str) -> bool:
    """Whether a line opens the address that a press release gives to reporters."""
    return bool(_CONTACT.match(line))


def is_name(words: str) -> bool:
    """Whether words look like a full name: two to five, capitalised but for "de", "van" and the like."""
    parts = words.split()
    if (
        not _SHORTEST_NAME <= len(parts) <= _LONGEST_NAME
        or parts[0].casefold() in _NOT_NAMES
        or _TIMES.search(words)
    ):
        return False
    return all(part[0].isupper() or part.casefold() in _PARTICLES for part in parts) and parts[0][0].isalpha()


def read_byline(line: str) -> Byline | None:
    """The authors that a line names and nothing else ("By Jane Doe | Lakemont Courier").

    Without "By" a role or an outlet must follow ("Jane Doe, Staff Writer"), or any two capitalised words
    would make a byline.
    """
    if len(line) > _BYLINE_LENGTH or _is_sentence(line):
        return None
    by = _BY.fullmatch(line)
    pieces = [p for p in _PARTS_OF_BYLINE.split(by["rest"] if by else line) if p.strip()]
    kept = [p for p in pieces if p.casefold() not in _SUFFIXES]
    outlet = next((p for p in kept if is_outlet_line(p)), "")
    names = tuple(p for p in kept if p != outlet and not _ROLE.search(p) and is_name(p))
    others = [p for p in kept if p != outlet and p not in names and not _ROLE.search(p)]
    if by and kept and (kept[0] == outlet or kept[0] in names or _ROLE.search(kept[0])):
        return Byline(names, outlet)
    described = outlet or any(_ROLE.search(p) for p in kept)
    return Byline(names, outlet) if names and kept[0] in names and described and not others else None


def _is_sentence(line: str) -> bool:
    return line.endswith(".") and line.rpartition(" ")[2].casefold() not in _SUFFIXES
