"""What a line says of the report: who holds the rights, who else worked on it, where it stood first."""

from __future__ import annotations

import re

from onrecord.expression import expression
from onrecord.reading.byline import PARTICLES, is_name

_LONGEST = 400  # characters; what is longer is a paragraph whatever words it has

_REPORT = r"this (?:story|article|report|piece|post|column)"
_AT_START = expression(
    r"copyright(?:ed)? ?(?:©|\(c\)|[12][0-9]{3}|by |(?-i:[A-Z])[\w .,&'’-]{1,60} [12][0-9]{3}\b)"
    r"|©|\(c\) ?[12][0-9]{3}|all rights reserved(?:[.,;]|$)|all content copyright\b"
    r"|(?-i:SOURCE):? (?-i:[A-Z])"
    r"|(?:this|these) (?:material|article|story|content)s? (?:may|can)(?: ?not|'t|’t) be "
    r"|(?:reprinted|republished|reproduced|used) (?:here )?(?:with|by|from|under) "
    r"(?:the )?(?:permission|a creative|creative|(?-i:[A-Z]))"
    r"|licensed under |creative commons |(?:distributed|syndicated) by (?-i:[A-Z])"
    rf"|{_REPORT} (?:was|is|has been) (?:first|originally) "
    rf"|{_REPORT} (?:first |originally )?appeared "
    r"|this (?:story|article|piece) (?:was|is|has been) "
    r"(?:produced|provided|supplied|republished|reprinted|published|co-published)"
    r" (?:in (?:partnership|collaboration)|by|from|with|here|under|courtesy)\b"
    r"|this (?:story|article|piece) (?:comes|is) (?:to you )?from (?-i:[A-Z])"
    r"|(?:originally|first) (?:published|appeared) (?:in|by|on|at) (?-i:[A-Z])"
    r"|our standards: ",
    re.IGNORECASE,
)
_ANYWHERE = expression(
    r"\ball rights reserved(?:[.,;]|$)|\bmay not be (?:published|reproduced|republished), "
    r"|\bcontributed (?:additional )?(?:reporting|research)\b"
    r"|\bcontributed to this (?:report|story|article|piece|dispatch)\b"
    r"|\b(?:writer|reporter|journalist|correspondent|researcher|producer)s? .{3,200} contributed\.?$"
    r"|\b(?:site|material|content|article|story) may not be (?:published|reproduced|republished|reused"
    r"|copied)\b",
    re.IGNORECASE,
)
_CONTRIBUTED = expression(r"(?P<who>[^.]{5,80}?)(?: in [A-Z][^.]{2,40})? (?:also )?contributed\.?$")
_SIGNED = expression(r"(?:--|[—–-]) ?(?P<who>[^,.]{5,50})(?:, [^.]{2,60})?")
_CREDIT = expression(
    r"\(?(?:additional |with |further )?(?:reporting|writing|editing|compiled|photography|graphics?|research)"
    r"(?: (?:and|&) (?:reporting|writing|editing|photography))? by:? ",
    re.IGNORECASE,
)
_CREDIT_WORDS = PARTICLES | frozenset(
    """
    additional and at by compiled editing for from further graphic graphics in photography reporting
    research the with writing
    """.split()
)
_WORD = expression(r"[^\W\d_][\w'’.-]*")


def is_rights_line(line: str) -> bool:
    """Whether a line is about copyright, reuse, or those who contributed to the report."""
    if len(line) > _LONGEST:
        return False
    return bool(_AT_START.match(line) or _ANYWHERE.search(line)) or _is_credit(line)


def _is_credit(line: str) -> bool:
    """Whether a line credits people: "Reporting by NPR shows a drop" has a verb, a credit has none."""
    if (who := _CONTRIBUTED.fullmatch(line)) and is_name(who["who"].partition(" and ")[0]):
        return True
    if (who := _SIGNED.fullmatch(line)) and is_name(who["who"]):
        return True
    small = (word for word in _WORD.findall(line) if word[0].islower())
    return bool(_CREDIT.match(line)) and _CREDIT_WORDS.issuperset(small)
