"""Tell whether a trend is told apart from the clause's other claims: "and that robberies were falling"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.parts import part_at
from onrecord.claims.figures.durations import is_length_of_time
from onrecord.claims.trends.nouns import GOES_ON, MOVE
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft


_BESIDE, _FAR = 12, 40
"""Characters: a figure or a rank that stands nearer belongs to the verb."""


def is_apart(trend: Draft, drafts: Sequence[Draft], beside: int = _BESIDE) -> bool:
    """Whether none of the drafts stands within ``beside`` characters, where it belongs to the trend."""
    part = part_at(trend.clause, trend.at)
    for one in drafts:
        if one.kind == "level" and one.figure is None:
            continue  # how often it has come about: "for the sixth time in seven years"
        if (one.figure and is_length_of_time(one.figure)) or _is_elsewhere(one, trend, part):
            continue
        far = _FAR if one.kind == "rank" else beside
        if one.end > trend.at - far and one.start < trend.end + far:
            return False
    return True


def _is_elsewhere(one: Draft, trend: Draft, part: Clause) -> bool:
    """Whether a rank stands in a part with a verb of its own: "peaked in 1994 and has fallen since".

    So does a reason behind the trend, and a rank that only says which place is meant: "rents in the
    state's second-largest city soared".
    """
    if one.kind == "causal":
        return _REASON.match(trend.clause.marked.low, trend.end) is not None
    if one.kind != "rank":
        return False
    of_place = one.end <= trend.at and _OF_PLACE.search(one.clause.marked.low, one.start, one.end)
    behind = part_at(one.clause, one.at).start >= trend.end
    return one.at < part.start <= trend.at or behind or bool(of_place)


_REASON = expression(
    r"[\s,]*(?:[a-z]+ly |in (?:large )?part |at least in part )?(?:because of|due (?:[a-z]+ )?to|"
    r"thanks (?:[a-z]+ )?to|owing to|as a (?:direct )?result)\b"
)
"""What gives the reason of a trend that is told before it: "Rents are up sharply because of the mine"."""
_OF_PLACE = expression(r"\b(?:city|town|county|state|nation|country|village|suburb|district|island)$")


def holds(drafts: Sequence[Draft], trend: Draft) -> bool:
    """Whether the trend lies in the words of one of the drafts, of what is ranked."""
    return any(one.start <= trend.at < one.end for one in drafts)


def is_told_by(draft: Draft, trends: Sequence[Draft]) -> bool:
    """Whether one of the trends tells all that the draft does.

    So of an act that says what there is more or less of, or since when ("the surge began in May"), and of a
    length of time that something moved ("four years of decline").
    """
    if draft.kind == "level" and draft.figure and is_length_of_time(draft.figure):
        return any(one.at == draft.figure.start for one in trends)
    if draft.kind != "event":
        return False
    at = draft.at - draft.clause.start
    moved = _MOVE_GOES_ON.search(draft.clause.mask) if draft.figure is None else None
    if moved and moved.start() <= at <= moved.end():
        return True
    inside = (one for one in trends if one.start <= draft.at < one.end)
    return any(_MORE.search(one.clause.marked.low, one.start, one.end) for one in inside)


_MOVE_GOES_ON = Cued(
    rf"\b(?:{MOVE})(?: (?:in|of) [^,;#]{{1,50}}?)? (?:(?:that|which) )?{GOES_ON}", words=MOVE.split("|")
)
_MORE = expression(
    r"\b(?:more|fewer|less|better|worse|(?:larger|smaller|higher|lower|faster|slower|quicker) "
    r"(?:share|number|part|rates?|pace|clip)|improved)\b"
)


def is_of_part(one: Draft, parts: Sequence[Draft]) -> bool:
    """Whether the act or trend only is what a part did: "most of those arrested were men"."""
    return one.kind in {"event", "trend"} and any(part.start <= one.at < part.end for part in parts)
