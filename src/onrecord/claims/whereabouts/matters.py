"""Where the rules, suits and grants are that a text tells of again: "the law", after "a Texas law"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.clauses.marked import within
from onrecord.claims.whereabouts.acted_on import only_sits
from onrecord.claims.whereabouts.offices import place_of_office
from onrecord.claims.whereabouts.roles import free_places
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim, PlacePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_NOUNS = {
    "law": r"laws?|acts?|statutes?|bills?|measures?|legislation|amendments?|initiative|referendum",
    "ordinance": r"ordinances?|resolutions?",
    "order": r"orders?|directives?|proclamation|memo",
    "rule": r"rules?|polic(?:y|ies)|regulations?|guidelines?|guidance|bans?|curfew|mandate|moratorium|"
    r"restrictions?|practices?",
    "suit": r"suits?|lawsuits?|cases?|complaints?|challenges?|appeals?|petitions?",
    "ruling": r"rulings?|decisions?|verdicts?|injunctions?",
    "decree": r"decrees?|settlements?|agreements?|deal|oversight",
    "inquiry": r"inquiry|inquiries|investigations?|probes?|audits?",
    "maps": r"maps?|districts|boundaries",
}
"""What a text goes on about by another word of the same row."""
_RULES_FIRST = ("law", "ordinance", "order", "rule")
_VERBS = {"suit": r"sued|suing|sues", "order": "ordered", "ruling": "ruled", "decree": "settled"}
_NAMED = expression(r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _NOUNS.items()) + r")\b")
_BY_VERB = expression(r"\b(?:" + "|".join(f"(?P<{name}>{verb})" for name, verb in _VERBS.items()) + r")\b")
_ITS = expression(
    r"(?:(?: [a-z]+){0,2}['’]s?)?[\"“ ]{1,2}(?:(?!(?:and|or|in|on|of|to|for|over|is|was|has)\b)"
    r"[a-z\"”-]+ ){0,3}?(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _NOUNS.items()) + r")\b"
)
"""Behind a place: what is that place's own."""
_AGAIN = expression(
    r"\b(?:(?:the|this|those|these)|(?<!said )(?<!says )that) "
    r"(?:(?:new|proposed|federal|original|revised|final|earlier|same|whole) ){0,2}(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _NOUNS.items())
    + r")\b(?! (?:of|in|by|on) (?:the )?\^)"
)
"""What was told of before, with "the" or "that"."""
_RULES = expression(r"\b(?:judge|court)$", re.IGNORECASE)
"""A body of the nation that rules on the law of others."""
_REACH = 50
"""Characters before an act that may name what it is done to: "a state law, signed in 2010"."""


class _Told(NamedTuple):
    place: PlacePhrase
    sentence: int


@dataclass
class Matters:
    """The places of the rules, suits and grants told of so far: the first of each kind, and the last."""

    first: dict[str, _Told] = field(default_factory=dict)
    last: dict[str, _Told] = field(default_factory=dict)

    def note(self, claim: Claim, clause: Clause) -> None:
        """Remember where what the words of an act, or those before it, name is."""
        if claim.kind != "event" or claim.place is None or claim.place.id is None:
            return
        mask = clause.marked.mask
        start = max(claim.start - _REACH, mask.rfind(". ", 0, claim.start) + 1, 0)
        found = [one for pattern in (_NAMED, _BY_VERB) for one in pattern.finditer(mask, start, claim.end)]
        if found:
            within_claim = [one for one in found if one.start() >= claim.start] or found[-1:]
            first = min(within_claim, key=lambda one: one.start())
            self._note(first.lastgroup or "", claim.place, clause.sentence)
        bodies = within(clause.marked.places.bodies, clause.start, clause.end)
        for spot in (*bodies, *(spot for spot in clause.places if spot.named)):
            owned = _ITS.match(mask, spot.end) if spot.place.id else None
            if owned:
                self._note(owned.lastgroup or "", spot.place, clause.sentence)

    def _kind_told_of(self, clause: Clause) -> str | None:
        found = None if _OF_ANOTHER.match(clause.mask) else _AGAIN.search(clause.mask)
        if found is None and clause.joint == "," and _GOES_ON.match(clause.mask):
            before = _AGAIN.finditer(clause.marked.mask, max(0, clause.start - _REACH), clause.start)
            found = next((one for one in before if one.end() == clause.start - len(", ")), None)
        if found is None and _IT.search(clause.mask):
            near = [kind for kind, told in self.last.items() if 0 <= clause.sentence - told.sentence <= 1]
            return next((kind for kind in _RULES_FIRST if kind in near), None)
        return found.lastgroup if found else None

    def _note(self, kind: str, place: PlacePhrase, sentence: int) -> None:
        told = _Told(place, sentence)
        self.first.setdefault(kind, told)
        self.last[kind] = told

    def meant(self, draft: Draft) -> PlacePhrase | None:
        """The place of what the act's clause tells of again, where nobody else acts in it."""
        clause = draft.clause
        if draft.kind != "event":
            return None
        kind = self._kind_told_of(clause)
        if not kind or kind not in self.first or _is_elsewhere(draft):
            return None
        last = self.last[kind]
        return (last if clause.sentence - last.sentence <= 1 else self.first[kind]).place


_GOES_ON = expression(r"(?:which|that|was|were|is|has|had|will|would) ")
"""Opens what is told of the noun before the comma: "The law, which was adopted in 2011"."""
_OF_ANOTHER = expression(r"(?:which|who|where) ")
"""Opens what is told of a place or a person before the comma: "Orange County, which joined the case"."""
_IT = expression(
    r"\b(?:struck|threw|upheld|block(?:s|ed)|overturned|signed|vetoed|repealed|rescinded|approved|"
    r"rejected|halted|"
    r"suspended|challenged|overrode|invalidated) (?:it|them)\b"
)
"""What is done to a rule that a pronoun stands for."""


def _is_elsewhere(draft: Draft) -> bool:
    """Whether the clause names another place, or who acts for one."""
    clause = draft.clause
    places = clause.marked.places
    spots = (spot for spot in free_places(clause) if not only_sits(clause, spot))
    if any(spot.named or spot.start < draft.at for spot in spots):
        return True
    if within(places.acting, clause.start, draft.at):
        return True
    if place_of_office(clause.marked.text, clause.start, draft.at, places.holders):
        return True
    bodies = within(places.bodies, clause.start, draft.at)
    return any(not _RULES.search(body.place.text) for body in bodies)
