"""From scores to statements as ranges of words: cues first, then each cue's source and content."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from onrecord.attribution.spans.chains import best_paths, shares, stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from onrecord.attribution.spans.network import Network, Read
    from onrecord.attribution.spans.windows import Window

Range = tuple[int, int]
"""First and last (excluded) word of an article."""

_CUE = 3
_OWN_SOURCE, _OWN_CONTENT = 1, 3
_NEAR, _BUCKETS = 8, 32
_REACH = 12
"""Words before and after a quotation among which its cue is looked for."""
_RIVAL = 0.2
"""How sure of a nearer cue the network must be, as a share of how sure it is of the other.

0.3 and 0.5 give 84.5 F1 for direct quotations of PolNeAR's development part, 0.2 gives 85.0, 0 gives 84.9.
"""
_FAINT = 0.06
"""How likely a cue must be that a quotation asks for."""


class Found(NamedTuple):
    """A statement's words; ``certainty`` tells how sure the network is of the cue, then of the rest."""

    cue: Range
    source: Range | None
    content: tuple[Range, ...]
    certainty: tuple[float, float]


class Speech(NamedTuple):
    """The words of a quotation of whole sentences; ``announced`` where a colon stands right before it."""

    first: int
    last: int
    announced: bool


class _Anchor(NamedTuple):
    """A cue in a window, by the window's own words."""

    window: int
    first: int
    last: int
    chance: float


def decode(
    network: Network, spans: Sequence[Window], reads: Sequence[Read], speech: Sequence[Speech] = ()
) -> list[Found]:
    """The statements of one article, in the order of their cues.

    A quotation in ``speech`` that no statement holds gets the likeliest cue near it, which may be its colon.
    """
    found = _exclusive(_of_anchors(network, spans, reads, _anchors(network, spans, reads)))
    held = {word for one in found for piece in one.content for word in range(*piece)}
    silent = [quoted for quoted in speech if held.isdisjoint(range(quoted.first, quoted.last))]
    anchors = [a for quoted in silent if (a := _beside(spans, reads, quoted)) is not None]
    return _exclusive([*found, *_of_anchors(network, spans, reads, anchors)])


def _beside(spans: Sequence[Window], reads: Sequence[Read], quoted: Speech) -> _Anchor | None:
    """The likeliest cue near a quotation, else the colon that announces it; None where there is neither."""
    for number, (span, read) in enumerate(zip(spans, reads, strict=True)):
        if span.own <= quoted.first < span.own_end:
            near = [*range(quoted.first - _REACH, quoted.first), *range(quoted.last, quoted.last + _REACH)]
            words = [w - span.first for w in near if span.own <= w < span.own_end]
            chances = {w: _chance(read.labels[w], _CUE) for w in words}
            best = max(chances, key=chances.__getitem__, default=None)
            if best is not None and chances[best] >= _FAINT:
                return _Anchor(number, best, best + 1, chances[best])
            if quoted.announced and quoted.first > span.own:
                colon = quoted.first - 1 - span.first
                return _Anchor(number, colon, colon + 1, _FAINT)
    return None


def _of_anchors(
    network: Network, spans: Sequence[Window], reads: Sequence[Read], anchors: Sequence[_Anchor]
) -> list[Found]:
    """What each cue says is its source and content."""
    if not anchors:
        return []
    scores = [_cue_scores(network, reads[a.window], a.first) for a in anchors]
    lengths = np.array([len(s) for s in scores])
    padded = _padded(scores)
    paths, best = best_paths(padded, lengths, network.cues)
    chances = shares(padded, lengths, network.cues, best)
    found = []
    for anchor, path, length, chance in zip(anchors, paths, lengths, chances, strict=True):
        at = spans[anchor.window].first
        content = _shifted(stretches(path[:length], _OWN_CONTENT), at)
        source = _shifted(stretches(path[:length], _OWN_SOURCE), at)
        if content:
            cue = (anchor.first + at, anchor.last + at)
            found.append(Found(cue, _nearest(source, cue), content, (anchor.chance, float(chance))))
    return found


def _exclusive(found: Sequence[Found]) -> list[Found]:
    """Words are content of one statement only: of the one that the network is surest of.

    Statements inside one another are one statement, the outer one.
    """
    taken: set[int] = set()
    kept: list[Found] = []
    for one in sorted(map(partial(_own_pieces, found), found), key=lambda f: (-_sure(f), f.cue)):
        free = tuple(r for r in one.content if taken.isdisjoint(range(*r)))
        if free and taken.isdisjoint(range(*one.cue)):
            kept.append(one._replace(content=free))
            taken.update(word for r in free for word in range(*r))
    return sorted(kept, key=lambda f: f.cue)


def _own_pieces(found: Sequence[Found], one: Found) -> Found:
    """The statement without the pieces that a nearer cue wants too, if it is nearly as sure and any are left.

    Two people who answer one another in neighbouring paragraphs each keep their own words.
    """
    rivals = [other for other in found if _sure(other) >= _RIVAL * _sure(one)]
    mine = tuple(
        piece
        for piece in one.content
        if not any(_wants(r, piece) and _away(piece, r.cue) < _away(piece, one.cue) for r in rivals)
    )
    return one._replace(content=mine or one.content)


def _sure(one: Found) -> float:
    return one.certainty[0] * one.certainty[1]


def _wants(one: Found, piece: Range) -> bool:
    """Whether a statement's content has most of a piece."""
    return any(
        2 * (min(piece[1], b) - max(piece[0], a)) > max(piece[1] - piece[0], b - a) for a, b in one.content
    )


def _away(one: Range, other: Range) -> int:
    """Words between two ranges."""
    return max(one[0] - other[1], other[0] - one[1])


def _anchors(network: Network, spans: Sequence[Window], reads: Sequence[Read]) -> list[_Anchor]:
    """The cues, each from the window that answers for its first word."""
    lengths = np.array([len(r.labels) for r in reads])
    paths, _ = best_paths(_padded([r.labels for r in reads]), lengths, network.words)
    anchors = []
    for number, (span, read) in enumerate(zip(spans, reads, strict=True)):
        for first, last in stretches(paths[number, : lengths[number]], _CUE):
            if span.own <= span.first + first < span.own_end:
                anchors.append(_Anchor(number, first, last, _chance(read.labels[first], _CUE)))
    return anchors


def _chance(scores: NDArray[np.float32], label: int) -> float:
    shares = np.exp(scores.astype(np.float64) - scores.max())
    return float(shares[label] / shares.sum())


def _cue_scores(network: Network, read: Read, cue: int) -> NDArray[np.float32]:
    """Scores (words, 5) of the labels that one cue gives the words of its window."""
    roles = read.own.shape[1]
    queries = read.queries[cue].reshape(roles, -1)
    keys = read.keys.reshape(len(read.keys), roles, -1)
    pairs = np.einsum("wld,ld->wl", keys, queries)
    away = np.arange(len(read.own)) - cue
    scores = pairs + read.own + network.distances[bucket(away)]
    return np.concatenate([np.zeros((len(scores), 1), dtype=np.float32), scores], 1)


def bucket(away: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number of a distance's bucket, as in training: exact up to 8 words, then two for each doubling."""
    far = np.abs(away)
    log = _NEAR + (np.log2(np.maximum(far, _NEAR) / _NEAR) * 2).astype(np.int64)
    near = np.minimum(np.where(far <= _NEAR, far, log), _BUCKETS - 1)
    return np.where(away < 0, near + _BUCKETS, near)


def _padded(rows: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    made = np.zeros((len(rows), max(map(len, rows)), rows[0].shape[1]), dtype=np.float32)
    for number, row in enumerate(rows):
        made[number, : len(row)] = row
    return made


def _shifted(ranges: Sequence[Range], by: int) -> tuple[Range, ...]:
    return tuple((first + by, last + by) for first, last in ranges)


def _nearest(ranges: Sequence[Range], cue: Range) -> Range | None:
    """The stretch nearest to the cue; a source is one stretch."""
    return min(ranges, key=lambda r: _away(r, cue), default=None)
