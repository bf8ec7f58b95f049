"""In how many places something moved: "rose in 28 states, fell in 11 and did not move in another 11"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.directions import CHANGE_VERB, CHANGE_WORDS, direction_of_verb
from onrecord.claims.trends.nouns import trend_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_OTHERS = r"(?:(?:about|nearly|almost|all but|all|only|just|another|the other|the remaining) )?"
_STEADY = "flat|steady|stable|even|unchanged|level|constant|the same"
_FURTHER = Cued(
    rf"(?:^|\b(?:and|but|while) )(?P<verb>(?:(?:did not|didn['’]t) (?:change|move|budge)|(?:held|stayed|"
    rf"remained|was|were) (?:{_STEADY})|{CHANGE_VERB})) (?:in|at) {_OTHERS}#+(?=$|[,.;]| and\b)",
    words=("in", "at"),
)
"""What goes on about further places, of which only the number is told."""
_SITES = (
    r"(?: of (?:the (?:\^?[a-z]+['’]s? )?|its |\^+['’]s? )?#*)?(?: [a-z-]+){0,2}? "
    r"(?:states|districts|cities|counties|countries|nations|towns|villages|municipalities|parishes|boroughs|"
    r"provinces|regions|neighborhoods|neighbourhoods|precincts|wards|divisions|markets|metros|areas|"
    r"schools|colleges|universities|campuses|hospitals|clinics|plants|mills|stores|airports|ports|stations|"
    r"sites|jurisdictions|communities|departments|agencies)\b"
)
_SCOPE = expression(rf"[a-z’' ]{{2,30}}? (?:in|at) {_OTHERS}(?P<number>#+)(?P<sites>{_SITES})?")
_TOLD = expression(rf" (?:in|at) {_OTHERS}#+(?: of [a-z^’' ]{{0,20}})?(?P<sites>{_SITES})")
_ELSEWHERE = Cued(
    r"(?:^|\b(?:and|but|while) )(?:also )?(?P<verb>(?:(?:was|were|held|stayed|remained) )?(?P<way>up|down|"
    r"higher|lower|"
    rf"{_STEADY}|little changed|about the same))(?: (?:[a-z]+ly|again|but|only))? (?:in|at|on|across|among|"
    rf"for) "
    r"(?:(?:the|most of|all of|both|much of) )?(?:\^+|(?!the\b|a\b|an\b|this\b|that\b|last\b|all\b|"
    r"recent\b|order\b|case\b|more\b)"
    r"[a-z]{4,}(?=$|[,.;]| (?:and|but|students|patients|drivers)\b))",
    words="up down higher lower flat steady stable even unchanged level constant same changed",
)
"""What goes on about other places: "up in Tarrow and unchanged in Quillan"."""
_IS_UP = Cued(
    rf"\b(?:is|are|was|were|been) (?:[a-z]+ )?(?:up|down|higher|lower|{_STEADY})\b|\b(?:{CHANGE_VERB})\b",
    words=(*CHANGE_WORDS, "higher", "lower", *_STEADY.split("|")),
)
_REACH = 240
"""Characters before, in which the places are named."""


def read_scopes(clause: Clause) -> list[Draft]:
    """The trends of a clause or its parts that only say in how many more places it went which way."""
    told = _elsewhere(clause)
    further = list(_FURTHER.finditer(clause.mask)) if "#" in clause.mask else []
    if told or not further:
        return told
    if _sites_before(clause, clause.start) is None and _TOLD.search(clause.mask) is None:
        return []
    return [
        trend_of(
            clause,
            found.span(),
            found.start("verb"),
            "none" if _STILL.match(found.group("verb")) else direction_of_verb(found.group("verb")),
            (None, ""),
        )
        for found in further
    ]


def _elsewhere(clause: Clause) -> list[Draft]:
    """The trends of other places that the clause tells of without their subject."""
    drafts = []
    for found in _ELSEWHERE.finditer(clause.mask):
        at = clause.start + found.start("verb")
        opens = found.start() > 0 or clause.joint in {",", "and", "but", "while"}
        if not opens or _IS_UP.search(clause.marked.mask, max(0, at - _REACH), at) is None:
            continue
        way = _WAYS.get(found.group("way"), "none")
        drafts.append(trend_of(clause, found.span(), found.start("verb"), way, (None, "")))
    return drafts


_WAYS: dict[str, Direction] = {"up": "up", "higher": "up", "down": "down", "lower": "down"}
_STILL = expression(r"did|held|stayed|remained|was|were")


def scope_of(draft: Draft) -> PlacePhrase | None:
    """The places that the trend is told of by their number: "88 schools", and of "fell at 43" 43 schools."""
    clause = draft.clause
    first = draft.at - clause.start
    found = _SCOPE.match(clause.mask, first) if draft.kind == "trend" else None
    if found is None or _VAGUE.match(clause.text, found.start("number")):
        return None
    text = clause.text[found.start("number") : found.end()]
    sites = "" if found.group("sites") else _sites_before(clause, draft.at)
    return None if sites is None else PlacePhrase(text=text, name=f"{text}{sites}")


_VAGUE = expression(r"(?:a few |several )?(?:dozens|scores|hundreds|thousands)\b")


def _sites_before(clause: Clause, until: int) -> str | None:
    """The noun for the places that were numbered last before."""
    back = max(0, until - _REACH)
    told = list(_TOLD.finditer(clause.marked.mask, back, until))
    if not told:
        return None
    return f" {clause.marked.text[slice(*told[-1].span('sites'))].rsplit(' ', 1)[-1]}"
