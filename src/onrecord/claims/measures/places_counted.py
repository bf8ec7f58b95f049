"""Places that are counted, with what happens there: "states in which rates fell"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.measures.antecedents import without_loose_end
from onrecord.claims.measures.noun_phrases import VERB, clean
from onrecord.claims.measures.wholes import set_off_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft

_TERRITORIES = frozenset(
    "states counties cities towns countries nations districts provinces regions municipalities villages "
    "suburbs "
    "neighborhoods neighbourhoods boroughs precincts communities jurisdictions areas markets".split()
)
_LONGEST, _FEW = 7, 2
"""Words of what happens in the places, and of their own name."""


def places_with(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """The places that the figure counts with what the clause says of them; any other measure as it is."""
    figure, clause, words = draft.figure, draft.clause, measure.text.split()
    if (
        measure.id
        or figure is None
        or figure.unit not in {"count", "percent"}
        or draft.kind not in {"level", "share"}
    ):
        return measure
    if not 0 < len(words) <= _FEW or words[-1].lower() not in _TERRITORIES:
        return measure
    told = set_off_before(measure.text, draft)
    last = figure.end - clause.start
    at = clause.text.find(measure.text, last)
    if told != measure.text or at < 0:
        return MeasurePhrase(text=told)
    end = at + len(measure.text)
    stop = clause.mask.find(",", end)
    stop = stop if stop > 0 else len(clause.mask)
    did = clean(clause.text[end:stop], clause.mask[end:stop]).split()[:_LONGEST]
    that = ["that"] if did and _FINITE.fullmatch(did[0].lower()) else []
    return MeasurePhrase(text=without_loose_end(" ".join([measure.text, *that, *did])))


_FINITE = expression(
    rf"{VERB.pattern}|[a-z]{{2,12}}ed|lost|won|cut|sued|joined|reported|passed|allow|offer|require|ban"
)


def are_places(words: str) -> bool:
    """Whether the words count places, so that nothing told next is of the same: "states had more sales"."""
    return any(word in _TERRITORIES for word in words.lower().split()[:_FEW])
