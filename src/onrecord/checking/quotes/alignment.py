"""The cheapest way to make a quotation from a transcript: words kept, changed, added, left out; or a jump.

An edit distance (Levenshtein, 1966) between the quotation and any stretch of the transcript, with one move
more: at a price, the quotation goes on from another place, as where two remarks are spliced. The table is
filled a row for each word of the quotation, over all of the transcript at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

JUMP = 4
"""What going on from another place costs, in changed words.

So up to four words left out in the middle are an alteration, more are a splice: phrases are short, clauses
are longer.
"""
STANDS_FOR = 10
"""Words of the transcript that words in brackets may stand for."""

Gap = Literal["", "omission", "brackets"]
"""What a quotation marks before a word: nothing, an ellipsis, or words of the newsroom's own in brackets."""

Leap = Literal["", "jump", "marked"]


class Step(NamedTuple):
    """A word of the quotation and the word of the transcript that it stands for; None where there is none.

    ``leap`` says how the quotation got to this place of the transcript when not from the word before.
    """

    quoted: int | None
    spoken: int | None
    leap: Leap = ""


class Alignment(NamedTuple):
    """The steps of the cheapest way, and what it costs in words."""

    steps: tuple[Step, ...]
    cost: int


class Spoken:
    """A transcript's words as numbers, with the cost of leaving each out (a filler costs nothing)."""

    def __init__(self, words: Sequence[str], fillers: frozenset[str]) -> None:
        self._numbers: dict[str, int] = {}
        codes = [self._numbers.setdefault(word, len(self._numbers)) for word in words]
        self.codes = np.array(codes, dtype=np.int32)
        self.costs = np.array([int(word not in fillers) for word in words], dtype=np.int32)
        self.left_out = np.concatenate([[0], np.cumsum(self.costs)]).astype(np.int32)

    def coded(self, words: Sequence[str]) -> list[int]:
        """The words by the transcript's numbers; -1 for one that it lacks."""
        return [self._numbers.get(word, -1) for word in words]


def align(quoted: Sequence[int], gaps: Sequence[Gap], spoken: Spoken) -> Alignment:
    """Align a quotation's words (``Spoken.coded``) with the transcript; the first of equally cheap ways.

    ``gaps`` has an entry for each word: what the quotation marks before it.
    """
    rows = [np.zeros(len(spoken.codes) + 1, dtype=np.int32)]
    for code, gap in zip(quoted, gaps, strict=True):
        rows.append(_row(rows[-1], code, gap, spoken))
    end = int(rows[-1].argmin())
    return Alignment(tuple(_way_back(rows, quoted, gaps, spoken, end)), int(rows[-1][end]))


def _row(before: NDArray[np.int32], code: int, gap: Gap, spoken: Spoken) -> NDArray[np.int32]:
    """Costs after one more word of the quotation, by the last word of the transcript that is used up."""
    row = before + 1
    changed = spoken.codes != code
    np.minimum(row[1:], _after_gap(before, gap)[:-1] + changed, out=row[1:])
    jumped = np.where(changed, row[1:], before.min() + JUMP)  # a jump lands on a word that was spoken
    np.minimum(row[1:], jumped, out=row[1:])
    row -= spoken.left_out
    np.minimum.accumulate(row, out=row)
    row += spoken.left_out
    return row


def _after_gap(before: NDArray[np.int32], gap: Gap) -> NDArray[np.int32]:
    """The costs before a word, where what is marked before it lets the transcript run on for nothing."""
    if gap == "omission":
        return np.minimum.accumulate(before)
    start = before.copy()
    if gap == "brackets":
        for words in range(1, min(STANDS_FOR, len(before) - 1) + 1):
            np.minimum(start[words:], before[:-words], out=start[words:])
    return start


def _way_back(
    rows: Sequence[NDArray[np.int32]],
    quoted: Sequence[int],
    gaps: Sequence[Gap],
    spoken: Spoken,
    end: int,
) -> list[Step]:
    """The steps that lead to ``end``, found from the last to the first."""
    steps: list[Step] = []
    number, place = len(quoted), end
    while number:
        before, cost = rows[number - 1], int(rows[number][place])
        changed = int(place > 0 and spoken.codes[place - 1] != quoted[number - 1])
        origin = _origin(before, gaps[number - 1], place - 1, cost, changed) if place else None
        if origin is not None:
            steps.append(Step(number - 1, place - 1, origin[1]))
            number, place = number - 1, origin[0]
        elif before[place] + 1 == cost:
            steps.append(Step(number - 1, None))
            number -= 1
        else:
            steps.append(Step(None, place - 1))
            place -= 1
    return steps[::-1]


def _origin(
    before: NDArray[np.int32], gap: Gap, place: int, cost: int, changed: int
) -> tuple[int, Leap] | None:
    """Where the way stood before it used the transcript's word at ``place``; None if it did not."""
    left = cost - changed
    if before[place] == left:
        return place, ""
    reach = {"": 0, "brackets": STANDS_FOR, "omission": place}[gap]
    near = np.flatnonzero(before[max(0, place - reach) : place] == left)
    if len(near):
        return max(0, place - reach) + int(near[-1]), "marked"
    if not changed and int(before.min()) + JUMP == cost:
        return int(before.argmin()), "jump"
    return None
