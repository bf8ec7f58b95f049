"""Cut sentences into clauses small enough to make one assertion each, or few."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import FIGURE, PLACE, TIME, Marked, within
from onrecord.claims.measures.noun_phrases import VERB
from onrecord.claims.once import once
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.places.mentions import PlaceMention
    from onrecord.claims.quantities import Quantity

_CUT = expression(
    r"(?P<sign>;|:(?=\s)|,[\"”’']?(?=\s)|\s[–—-]{1,2}(?=\s)|[–—](?=\w)|\s\(|\)(?=[\s,.;]|$))"
    r"|(?P<word>(?<!\ball)\s(?=(?:while|whereas|but|although|though|when|including|compared with|compared "
    r"to|up from|"
    r"down from|even as"
    r"|as well as|according to)\s))"
    r"|(?P<and>\s(?=(?:and|or)\s))",
)
_TIE = expression(
    r"(?:however|meanwhile|moreover|furthermore|additionally|in addition|in fact|indeed|of course|to be sure|"
    r"nevertheless|nonetheless|notably|importantly|interestingly|significantly|surprisingly|unsurprisingly|"
    r"unfortunately|fortunately|sadly|granted|all the same|that said|even so|after all|then again|"
    r"on the other hand|at the same time|on top of that|more important|worse|in other words|for its part|"
    r"for his part|for her part|for their part|admittedly|incidentally|still|yet|again|also|besides|instead|"
    r"plus), "
)
"""Opens a sentence and only ties it to the one before."""
_AND_CLAUSE = expression(rf"[^{FIGURE}]{{0,60}}[{FIGURE}]")
_LONGEST = 500
"""Characters. Prose stays below it; text without any punctuation is cut here, which keeps all work linear."""


@dataclass(frozen=True, eq=False)
class Clause:
    """Characters ``start`` to ``end`` (excluded) of the text, in sentence ``sentence``; equal to itself only.

    ``joint`` is the sign or word that opens it: "", ",", "and", ":", ...
    """

    marked: Marked
    start: int
    end: int
    sentence: int
    joint: str

    @once
    def text(self) -> str:
        """As written."""
        return self.marked.text[self.start : self.end]

    @once
    def low(self) -> str:
        """In lower case."""
        return self.marked.low[self.start : self.end]

    @once
    def mask(self) -> str:
        """In lower case, with mentions blotted out."""
        return self.marked.mask[self.start : self.end]

    @once
    def figures(self) -> list[Quantity]:
        """Its figures, ranks and ordinals included."""
        return within(self.marked.figures, self.start, self.end)

    @once
    def times(self) -> list[TimePhrase]:
        """Its time phrases."""
        return within(self.marked.times, self.start, self.end)

    @once
    def places(self) -> list[PlaceMention]:
        """Its places."""
        return within(self.marked.places.mentions, self.start, self.end)

    @once
    def measure_ids(self) -> list[tuple[int, int, str]]:
        """Its catalogue phrases: start, end, id."""
        first = bisect_left(self.marked.measures, (self.start, 0, ""))
        last = bisect_left(self.marked.measures, (self.end, 0, ""))
        return list(self.marked.measures[first:last])


def cut(marked: Marked, start: int, end: int, sentence: int) -> list[Clause]:
    """The clauses of the sentence that lies at ``start`` to ``end``, in order.

    Words that only tie it to the one before are left out: it tells what it would without them.
    """
    clauses = []
    tie = _TIE.match(marked.low, start, end)
    start = tie.end() if tie else start
    here, joint = start, ""
    for place, sign in (*_cuts(marked, start, end), (end, "")):
        for left in range(here, place, _LONGEST):
            clause = _trimmed(marked, left, min(place, left + _LONGEST), sentence, joint)
            if clause:
                clauses.append(clause)
        here, joint = place, sign
    return clauses


def stretches(sentence: Sequence[Clause]) -> Iterator[Sequence[Clause]]:
    """The sentence; one with more clauses than prose has in parts, as each clause may look at all others."""
    for first in range(0, len(sentence), _MOST):
        yield sentence[first : first + _MOST]


_MOST = 40
"""Clauses of a sentence that are read together."""


def _cuts(marked: Marked, start: int, end: int) -> Iterator[tuple[int, str]]:
    mask = marked.mask
    since_cut = start
    for found in _CUT.finditer(mask, start, end):
        if _in_pair(marked, since_cut, found.start(), end):
            continue
        if found.group("and"):
            left = mask[since_cut : found.start()][-200:]
            if FIGURE not in left or not _AND_CLAUSE.match(mask, found.end(), end):
                continue
            if _joins_times(left):
                continue
        if found.group("sign") == "," and (
            mask.startswith(" out of ", found.end())
            or _leads_to_figure(mask, since_cut, found, end)
            or _closes_a_place(marked, found.start())
        ):
            continue
        since_cut = found.start()
        yield (
            found.start(),
            (found.group("sign") or mask[found.end() : found.end() + 12].split(" ")[0]).strip(),
        )


def _in_pair(marked: Marked, since_cut: int, place: int, end: int) -> bool:
    """Whether a cut would part two sizes of one difference: "$90 million, or 4 percent, below the estimate".

    One of them is a part: "It is $5, or $1 less than a year ago" sets a size beside a sum.
    """
    mask = marked.mask
    behind = _PAIR.match(mask, place, end)
    if behind:
        first, second = _FIRST_SIZE.search(mask, max(since_cut, place - _SHORT), place), behind.span("size")
    elif _PAIRED_WORD.match(mask, place, end):
        first = _BOTH_SIZES.search(mask, max(since_cut, place - 2 * _SHORT), place)
        second = first.span("size") if first else (0, 0)
    else:
        return False
    if first is None:
        return False
    parts = [_OF_A_PART.search(marked.low, *span) is not None for span in (first.span("first"), second)]
    return parts[0] != parts[1]


_OF_A_PART = expression(r"%|\bper ?cent\b|\bpoints?\b")
_THAN_WORD = (
    r"(?:(?:(?:less|fewer|more)\s(?:[a-z-]{2,20}\s){0,3}|"
    r"(?:higher|lower|larger|smaller|greater|bigger|longer|shorter)\s)(?:than\b|@)|"
    r"(?:above|below|behind|ahead of|short of|shy of|over|under)\s(?:(?:the|its|that|those|what)\b|[@#^]))"
)
_PAIR = expression(rf",?\sor\s(?:[a-z]+\s){{0,3}}(?P<size>{FIGURE}+)(?:\s[a-z]+)?,?\s{_THAN_WORD}")
_FIRST_SIZE = expression(rf"(?P<first>{FIGURE}+)(?:\s[a-z-]+){{0,3}},?$")
_PAIRED_WORD = expression(rf",\s{_THAN_WORD}")
_BOTH_SIZES = expression(
    rf"(?P<first>{FIGURE}+)(?:\s[a-z-]+){{0,3}},?\sor\s(?:[a-z]+\s){{0,3}}(?P<size>{FIGURE}+)(?:\s[a-z]+)?$"
)


def _closes_a_place(marked: Marked, comma: int) -> bool:
    """Whether the comma only closes the state behind a city or county: "Orange County, Fla., had"."""
    end = comma - 1 if marked.text[comma - 1 : comma] == "." else comma
    start = end
    while start > 0 and end - start < _SHORT and marked.mask[start - 1] == PLACE:
        start -= 1
    return "," in marked.text[start:end]


def _leads_to_figure(mask: str, since_cut: int, comma: re.Match[str], end: int) -> bool:
    """Whether the comma parts a bare noun from its figure: "burglaries, 4 percent", "its rate, about 9"."""
    return bool(
        comma.start() - since_cut < _SHORT
        and mask[since_cut : since_cut + 1] != ","
        and _BARE_NOUN.fullmatch(mask, since_cut, comma.start())
        and not VERB.search(mask, since_cut, comma.start())
        and _FIGURE_NEXT.match(mask, comma.end(), end)
    )


_SHORT = 60
_BARE_NOUN = expression(r"[\s;,]*(?:and\s+|while\s+|but\s+)?(?:[a-z’'-]{2,20}\s?){1,4}")
_FIGURE_NEXT = expression(rf"\s+(?:by |at |to )?[{FIGURE}]")


def _joins_times(left: str) -> bool:
    """Whether "and" follows "between": it joins two ends, not two clauses."""
    return "between " in left[-40:]


def _trimmed(marked: Marked, start: int, end: int, sentence: int, joint: str) -> Clause | None:
    """The clause without blanks, quotation marks and punctuation at its ends."""
    edge = ' \t\r\n,;:.–—-()"“”!?'
    while start < end and marked.text[start] in edge and marked.mask[start] not in {FIGURE, TIME, PLACE}:
        start += 1
    while start < end and marked.text[end - 1] in edge and marked.mask[end - 1] not in {FIGURE, TIME, PLACE}:
        end -= 1
    return Clause(marked, start, end, sentence, joint) if start < end else None
