"""Who asserts a claim: the innermost statement whose content holds it.

An act that the narrator tells is no assertion, though its verb may have been taken for a cue: "the council
voted to close the school", "48 deaths were ruled accidental".
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from onrecord.claims.measures.catalogue import is_event, measure_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution import Statement


_ACT = expression(
    r"\b(?:vot(?:ed?|es|ing)|record(?:ed|s)|su(?:ed|es|ing)|orders|agrees?|refuses?|decid(?:ed?|es)"
    r"|(?:order|approv|refus|agre|sign|veto|barr|adopt|pass|post|sid|fin|plead|charg|repeal|endors|grant|offer"
    r"|accept|identifi|investigat|declar|certifi|enact)ed|(?:approve|veto|adopt|passe|repeal|endorse|grant)s"
    r"|(?:offer|accept|enact)s|overr(?:ode|ides?)|with(?:drew|draws)|hea(?:rd|rs?)|saw|turn(?:ed|s) down"
    r"|calls? (?:about|to)|reports? of)\b"
)
"""What is done and not said; the words of a cue in small letters."""
_RULE = expression(
    r"\b(?:law|act|bill|ordinance|rules?|polic(?:y|ies)|guidelines?|standards?|contract|deal|agreement"
    r"|measure|detainer|warrant|proposal|plans?|registry)$"
)
"""What demands and allows without saying anything, as the last word of a source."""
_DEMANDS = expression(r"\b(?:requir|call|ask|bar|allow|let|limit|forbid|ban|would|must|list|set)")
_DENIAL = expression(r"\b(?:den(?:y|ies|ied)|(?:reject|dismiss|disput|refut|rebut)(?:s|e|es|ed|ted)?)\b")
_DENIED = expression(
    r"(?:that|this|it|any|\w+ing|(?:the|an?|her|his|their|\w+'s|\w+ counts) (?:\w+ ){0,2}?(?:of|suggestions?"
    r"|notion|idea|claims?|charges?|accusations?|allegations?|criticism|link|argument|view|blame|assertion)"
    r"|(?:suggestions|claims|charges|accusations|allegations|criticism))\b"
)
"""What is denied, where it was said: no bill or request."""
_NOBODY = frozenset({"nobody", "no one", "one", "few", "you", "anyone"})
"""Sources that are nobody in particular."""
_MARKS = "\"“„«‘'"
_BE = expression(r"\b(?:is|are|was|were|be|been|being|'re)\b")


class Assertions:
    """The statements of an article, found by place: each block of text knows the few that touch it."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._blocks: dict[int, list[_Held]] = {}
        self._cued = sorted((s for s in statements if s.cue), key=_cue_start)
        for statement in statements:
            if statement.speaker and _is_measured(statement.speaker.name):
                continue  # "Homicides showed the sharpest decline"
            if _is_told(statement):
                continue
            held = _Held(statement, [(part.start, part.end) for part in statement.content])
            for number in {n for part in held.parts for n in _blocks(*part)}:
                self._blocks.setdefault(number, []).append(held)

    def holding(self, start: int, end: int) -> Statement | None:
        """The shortest statement whose content covers at least half of the span."""
        shortest: _Held | None = None
        for number in _blocks(start, end):
            for one in self._blocks.get(number, ()):
                if one.covers_half(start, end) and (shortest is None or one.length < shortest.length):
                    shortest = one
        return shortest.statement if shortest else None

    def naming(self, at: int, *, causal: bool) -> Statement | None:
        """The statement whose cue stands at a place, and is itself what a claim is about.

        That is so of words for a cause (``causal``: "put the blame on rates") and of a denial.
        """
        number = bisect_right(self._cued, at, key=_cue_start) - 1
        statement = self._cued[number] if number >= 0 else None
        cue = statement.cue if statement else None
        if statement is None or cue is None or at >= cue.end or _is_told(statement):
            return None
        if causal or (_DENIAL.search(cue.text.lower()) and _DENIED.match(statement.content[0].text.lower())):
            return statement
        return None


def _cue_start(statement: Statement) -> int:
    return statement.cue.start if statement.cue else -1


def _is_measured(speaker: str) -> bool:
    """Whether a name is that of something counted, which says nothing itself; people do who are counted."""
    measure = measure_of(speaker)
    return measure.id not in {None, "population"} and not is_event(measure)


def _is_told(statement: Statement) -> bool:
    """Whether a statement only tells what was done or is held, in the narrator's words."""
    cue = statement.cue.text.lower() if statement.cue else ""
    content = statement.content[0].text
    if not cue or content[:1] in _MARKS or content.startswith("that "):
        return False
    if statement.source is None:  # "was ruled accidental", "is expected"
        return _BE.search(cue) is not None and not cue.endswith("ing")
    source = statement.source.text.lower()
    before = statement.content[0].start < statement.source.start
    if before and not content.endswith(("that", "which", "who")):  # "... from Monday on, the board decided"
        return False
    return (
        _ACT.search(cue) is not None
        or source in _NOBODY
        or (_RULE.search(source) is not None and _DEMANDS.search(cue) is not None)
    )


class _Held:
    """A statement, and where the parts of its content lie."""

    def __init__(self, statement: Statement, parts: Sequence[tuple[int, int]]) -> None:
        self.statement = statement
        self.parts = parts
        self.length = sum(end - start for start, end in parts)

    def covers_half(self, start: int, end: int) -> bool:
        """Whether at least half of the span lies in the content."""
        covered = 0
        for first, last in self.parts:
            if first < end and start < last:
                covered += min(end, last) - max(start, first)
        return 2 * covered >= end - start


def _blocks(start: int, end: int) -> range:
    """The numbers of the blocks of 500 characters that the span touches."""
    return range(start // 500, end // 500 + 1)


def inside(start: int, end: int, at: int, statement: Statement | None) -> tuple[int, int]:
    """The span ``start`` to ``end`` cut to the part of the statement's content that holds ``at``.

    Whole where ``at`` stands outside it and nothing would be left.
    """
    for part in statement.content if statement else ():
        first, last = max(start, part.start), min(end, part.end)
        if part.start <= at < part.end and first < last:
            return first, last
    return start, end
