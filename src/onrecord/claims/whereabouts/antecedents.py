"""The place that words point back at, or that has this one of several figures: "which", "respectively"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.whereabouts.in_sentence import is_inserted
from onrecord.claims.whereabouts.roles import is_located
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.places.mentions import PlaceMention


def respective(draft: Draft, sentence: Sequence[Clause]) -> PlaceMention | None:
    """The one of two places that has this one of two figures: "Akron and Toledo lost 4 and 7"."""
    if draft.figure is None:
        return None
    marked, at = draft.clause.marked, draft.figure.start
    pair = _TWO_AND_TWO.search(marked.mask, sentence[0].start, sentence[-1].end)
    if pair is None or at not in {pair.start("one"), pair.start("other")}:
        return None
    first = pair.start("first" if at == pair.start("one") else "last")
    return next((one for one in marked.places.mentions if one.start == first), None)


_TWO_AND_TWO = expression(
    r"(?P<first>\^++) and (?:the )?(?P<last>\^++) (?:[a-z]+ ){1,5}?(?:by )?(?P<one>#++)(?: [a-z]+){0,2},? "
    r"and (?:by )?(?P<other>#++)"
    r"(?: [a-z]+){0,3}(?:, respectively|(?=[.;,]|$))"
)


def antecedent(draft: Draft, sentence: Sequence[Clause]) -> PlaceMention | None:
    """The place that "which", "where" or a bracket is of: the one that ends the clause before."""
    place = sentence.index(draft.clause)
    while place > 1 and is_inserted(sentence[place - 1]) and sentence[place - 2].places:
        place -= 1  # "Tarrow, just north of Quillan, which grew"
    before = sentence[place - 1] if place else None
    last = before.places[-1] if before and before.places else None
    if before is None or last is None:
        return None
    if before.marked.text[last.end : draft.at].strip() == "(":  # "Des Moines (4,500)"
        return last
    ends = None if draft.clause.places else _ENDS_AT.match(draft.clause.mask)
    if ends and last.end == before.end:
        located = is_located(before, last) and (last.named or not ends["own"])
        if located or (ends["own"] and _BESIDE_OTHER.search(before.mask, 0, last.start - before.start)):
            return last  # "in the nation, to 9.3 percent", "above that in Ohio, with 6", "behind Ohio, at 9"
    if _is_told_more_of(draft, before, last):
        return last
    return _pointed_at(draft, before, last) if _RELATIVE.match(draft.clause.low) else None


def _pointed_at(draft: Draft, before: Clause, last: PlaceMention) -> PlaceMention | None:
    """The place that "which" is of: the last one, or the one that lies beside it."""
    behind = before.marked.text[last.end : before.end]
    beside = before.places[-2] if len(before.places) > 1 else None
    if not behind and beside and _LIES.fullmatch(before.marked.mask, beside.end, last.start):
        return beside  # "Frisco, just north of Dallas, which grew"
    owner = behind in {"'s", "’s"}  # "as high as the state's, which is 25"
    ends = not behind or _OF_A_YEAR.fullmatch(behind) is not None
    tier = draft.kind == "event" and last.kind == "state" and last.place.id  # "by the state, which requires"
    told = last.named or tier or draft.clause.low.startswith("whose ")  # "the nation, whose rate was 8"
    return last if owner or (ends and told) else None


def _is_told_more_of(draft: Draft, before: Clause, last: PlaceMention) -> bool:
    """Whether the clause behind says as what the place stands out, or what its figure is.

    As in "In Tarrow, the state's third-largest district", "lags the national average, 82 percent".
    """
    if draft.kind == "rank" and last.named and last.end == before.end:
        return _IS_STANDING.match(draft.clause.low) is not None
    alone = _ALONE.fullmatch(draft.clause.mask) is not None
    return alone and _OF_ANOTHER.match(before.mask, last.end - before.start) is not None


_OF_A_YEAR = expression(r" (?:[Ff]ire )?(?:of|in) (?:19|20)\d\d")
_BESIDE_OTHER = expression(
    r"\b(?:match(?:es|ed|ing)?|than|above|below|behind|ahead of|exceed(?:s|ed)|beat|beats|trail(?:s|ed)|tops|"
    r"topped|outdid|outpaced|like|or|nor|and) (?:(?:that|those) (?:of|in) )?(?:the )?$"
)
"""Before a place that has its own figure behind it."""
_LIES = expression(
    r",? (?:just |(?:(?:about|some) )?[#a-z]+ miles )?(?:(?:north|south)(?:east|west)?|east|west) of "
    r"(?:the )?"
)
_RELATIVE = expression(r"(?:which|where|whose)\b")
_IS_STANDING = expression(
    r"(?:the (?:state|county|nation|country|region|city|world|area)['’]s |the |its )(?:[a-z]+[- ])?"
    r"(?:[a-z]{3,12}est|most [a-z]+)\b(?!.* (?:had|has|was|is|were|came|with)\b)"
)
"""Opens what one stands out as, beside its name."""
_ALONE = expression(r"(?:(?:about|nearly|almost|roughly|just|only|now) )?#+")
_OF_ANOTHER = expression(r"(?:(?:['’]s?)? (?:average|median|rate|figure|norm|total|mark)|['’]s)$")
"""Ends what stands before its figure: "the national average, 82 percent"."""
_ENDS_AT = expression(r"(?:(?:down |up )?(?:to|from)|(?P<own>with|at)) (?:(?:about|nearly|just|only) )?#")
