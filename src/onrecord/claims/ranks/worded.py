"""Find ranks in other words: "was last so low in 1916", "slipped to No. 2", "at the bottom was Tarrow"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.quantities.number_words import SMALL
from onrecord.claims.ranks.ranked import Ranked
from onrecord.claims.ranks.ways import LOW_SO, way_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause

_LAST_SO = Cued(
    r"\b(?:the last time [^,;@]{3,60}?\b(?:is|was|were|are|been) |(?:was|were) last )(?:this|that|so|as) "
    r"(?P<so>[a-z]{3,10})\b(?=[^;]{0,60}@)",
    words="last",
)
_NUMBERED = Cued(
    r"\b(?:slip(?:s|ped)?|drop(?:s|ped)?|f[ae]ll(?:s|en)?|mov(?:es|ed)|r[io]se[sn]?|climb(?:s|ed)?|jump(?:s|"
    r"ed)?|"
    r"rank(?:s|ed)?|c[oa]mes? in|is|was|were|stands?|stood)(?: at| to| as)? (?:no\.|number) "
    r"(?P<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\b(?! percent)",
    words="no number",
)
_AT_END = Cued(
    r"\bat the (?:very )?(?P<end>top|bottom)(?: of the (?:list|ranking|rankings|table|scale|heap))?"
    r"(?= (?:is|was|were|are|came|stood|sat) (?:the )?\^|$|[,.;])",
    words="top bottom",
)
_LED_WITH = Cued(
    r"(?:(?<=[\^a-z] )|(?<=, ))(?<!\bis )(?<!\bare )(?<!was )(?<!were )(?<!been )(?P<led>led (?:with|at))"
    r"(?= (?:[a-z]+ ){0,2}#)",
    words="led",
)
_FIRST_TO = Cued(
    r"\b(?:be|become|becomes|became|is|was|were|are|as) the (?P<first>first) "
    r"(?:of (?:its|their) kind\b|(?!(?:time|day|half|step|of|round|thing|part|place|to|person|one|in)\b)"
    r"(?:[a-z^’'-]+ ){1,4}?(?:to (?=[a-z])|ever\b|in (?=the |its |any |\^)|elected\b|billed\b))",
    words="first",
)
_NOT_DONE = Cued(
    r"\b(?:something|which|a feat|a mark|that)(?: that)? (?:[a-z^’']+ ){0,3}?(?:has|have|had|"
    r"ha[sd]n['’]t|haven['’]t) "
    r"(?P<not>(?:not )?(?:been )?(?:done|happened|occurred|managed|accomplished|achieved|matched|repeated))"
    r"(?= (?:so )?(?:since\b|in (?:more than |nearly |over |about |almost )?[a-z@]|for (?:more "
    r"than |nearly |over )?@|@))",
    words="done happened occurred managed accomplished achieved matched repeated",
)
"""As in "passed 4 million, something it had not done since 1988"."""
_LIKE_NONE = Cued(
    r"\blike (?:no other|none|nothing)(?: [a-z]+)?(?= (?:before|ever|in (?:the |its |"
    r"[a-z^]+['’]s )?(?:[a-z]+ )?history)\b)",
    words="like",
)
"""As in "a veto session like none before it"."""
_CUES = Cues(_NOT_DONE, _LIKE_NONE, _LAST_SO, _NUMBERED, _AT_END, _LED_WITH, _FIRST_TO)


def find_worded(clause: Clause) -> Iterator[Ranked]:
    """Each rank of the clause that neither a superlative nor an ordinal tells."""
    if not _CUES.stand_in(clause.low):
        return
    for found in _LAST_SO.finditer(clause.mask):
        low = found.group("so") in LOW_SO
        yield Ranked(found.start(), found.end(), 1.0, "down" if low else "up", (0, len(clause.mask)))
    for found in _NOT_DONE.finditer(clause.mask):
        if "not" in found.group() or "n’t" in found.group() or "n't" in found.group():
            low_mark = way_before(clause, found.start()) == "down"
            yield Ranked(
                found.start("not"),
                found.end(),
                1.0,
                "down" if low_mark else "up",
                (found.start("not"), found.end()),
            )
    for found in _LIKE_NONE.finditer(clause.mask):
        yield Ranked(found.start(), found.end(), 1.0, "up")
    for found in _NUMBERED.finditer(clause.low):
        n = found.group("n")
        number = float(n) if n.isdecimal() else float(SMALL[n])
        yield Ranked(found.start(), found.end(), number, "up", (found.start(), found.end()), borrows=True)
    for found in _AT_END.finditer(clause.mask):
        at_top = found.group("end") == "top"
        yield Ranked(found.start(), found.end(), 1.0, "up" if at_top else "down", borrows=True)
    for found in _LED_WITH.finditer(clause.mask):
        yield Ranked(found.start(), found.end(), 1.0, "up", (0, found.end()), borrows=True)
    for found in _FIRST_TO.finditer(clause.mask):
        yield Ranked(found.start("first"), found.end("first"), 1.0, "up")
