"""Places that a sentence only comes to, and that the next leaves again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.places.known_places import known_places
from onrecord.claims.whereabouts.domains import breadth
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft


def was_aside(draft: Draft, sentence: Sequence[Clause], context: Context) -> bool:
    """Whether the place spoken of last only came in further on, and the sentence turns to another.

    "The state counted 96 deaths, 12 of them in Quillan. Robberies fell by 4 percent" is the state's again. So
    is what follows a figure that only went into detail: "Tarrow County had 12. Trucks were in 40 crashes".
    """
    first, place = sentence[0], context.place
    if (
        place is None
        or not place.text[:1].isupper()
        or context.place_at >= first.start
        or _TAKES_UP.match(first.low)
    ):
        return False
    if _stood_out(sentence, context, place):
        return True
    text = first.marked.text
    opened = max(text.rfind(sign, 0, context.place_at) + len(sign) for sign in (". ", "\n", ".” ", '." '))
    if draft.kind in _FIGURES and not _WHEN.match(first.mask) and _was_detail(text, opened, place):
        return True
    return text.find(place.text, opened, first.start) - opened > _LED_BY


def _was_detail(text: str, opened: int, place: PlacePhrase) -> bool:
    """Whether the place has the figure of a sentence, not the first of a paragraph that had not named it."""
    paragraph = text.rfind("\n", 0, opened) + 1
    told = text.find(place.text, opened)
    if opened <= paragraph or place.text in text[paragraph:opened]:
        return False
    leads = _DETAIL.fullmatch(text, opened, told)
    had = leads is not None and _HAD.match(text, told + len(place.text)) is not None
    return had or _IN_IT.fullmatch(text, opened, told) is not None


_FIGURES = frozenset(("level", "share", "change", "rank", "trend"))
_WHEN = expression(r"(?:but |and )?(?:in |by |as of |during |from |through )?@")
"""Opens what goes on about a figure at another time: "In 2019, 14 died"."""
_IN_IT = expression(r"(?:And |But )?(?:In|Across|Throughout) (?:the )?(?:neighboring |nearby )?")
_DETAIL = expression(
    r"(?:(?:By|In) (?:comparison|contrast), |Only |Just |Neighboring |Nearby |And |But )?(?:the )?"
    r"(?:[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}(?:,| and| or|, and) ){0,3}"
)
_HAD = expression(
    r"(?: (?:County|Parish)|, [A-Z][a-z.]{2,12},)?(?:['’]s (?:[a-z-]+ ){0,3}|, (?:with|at) [^;.]{1,50}, | )"
    r"(?:alone )?(?:had|has|saw|recorded|reported|counted|led|added|lost|gained|was|is|were|accounted|"
    r"fared|followed|"
    r"rose|fell|grew|shrank|posted|ranked|registered|logged|averaged|topped)\b"
)
"""What a place is said to have of what is told of another: "Akron had 31", "Tarrow County, with 9, led"."""


_LED_BY = 50
"""Characters from where a sentence opens to a place that it still is about."""
_TAKES_UP = expression(
    r"(?:(?:but|and|yet|still|then|also|now),? )?(?:[^,;:]{0,30}, |(?:in|by|since|during|at|on|as of) "
    r"[^,;:^]{0,24}? )?"
    r"(?:it|its|they|their|them|he|his|she|her|that|this|these|those|such|there|another|others|the other|"
    r"one|both|(?:(?:about|nearly|almost|roughly|some|(?:more|fewer|less) than|at least|over|only|just) )?"
    r"(?:half|an? (?:third|quarter|fifth|tenth)|two-thirds|three-quarters|\d+(?: percent|%)? (?:were|was|"
    r"are|had|have|of (?:them|those)))|"
    r"each|some|none|all|many|most|half|only|not|the (?:figure|total|number|rate|toll|count|tally|suspect|"
    r"victims?|"
    r"city|town|county|state|region|area|district))\b"
    r"|.{0,60}\b(?:there|it|its|they|their)\b"
)
"""Opens what goes on about the one told of last."""


def _stood_out(sentence: Sequence[Clause], context: Context, place: PlacePhrase) -> bool:
    """Whether the sentence before only said which place of a wider one stands out: "Tarrow had the most"."""
    ranked, home = context.ranked, context.home
    if ranked is None or ranked.place != place or home is None or not _is_wider(home, place):
        return False
    near = context.ranked_in >= 0 and sentence[0].sentence - context.ranked_in <= 1
    return near and _AMONG_OTHERS.search(ranked.text) is not None


def _is_wider(home: PlacePhrase, place: PlacePhrase) -> bool:
    abroad = known_places().get(home.name)
    return breadth(home) > breadth(place) or (abroad is not None and abroad.kind == "country")


_AMONG_OTHERS = expression(
    r"\b(?:the (?:most|fewest|highest|lowest|largest|biggest|smallest|worst|best)|led|leads|topped|tops|"
    r"second|"
    r"third|fourth|fifth|next|followed)\b(?!.*\b(?:ever|record|since|years|decades?)\b)"
)
"""Words of a rank among other places, and not among other times."""
