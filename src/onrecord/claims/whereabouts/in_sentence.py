"""The place that a claim's sentence names in another clause than the claim's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import within
from onrecord.claims.whereabouts.acted_on import only_sits
from onrecord.claims.whereabouts.domains import breadth, is_wider_domain
from onrecord.claims.whereabouts.roles import free_places, is_apposition, is_beside, is_located, is_source
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.places.mentions import PlaceMention


def named_in_sentence(
    draft: Draft, sentence: Sequence[Clause], about: PlacePhrase | None
) -> PlaceMention | None:
    """A place of the clauses before; of those behind, a description only ("the city")."""
    place = sentence.index(draft.clause)
    before = [
        (clause, spot)
        for clause in reversed(sentence[:place])
        for spot in free_places(clause)
        if not (is_beside(clause, spot) or is_apposition(clause) or is_wider_domain(clause, spot, about))
        and not _ATTRIBUTES.match(clause.low)
        and not (draft.kind == "event" and only_sits(clause, spot))
        and (is_located(clause, spot) or not _WHICH.match(clause.low))
    ]
    told = [(clause, spot) for clause, spot in before if not is_source(clause, spot, clause.end)]
    before = told or before
    subjects = [spot for clause, spot in before if spot.kind != "country" or not is_located(clause, spot)]
    listed = _listed_aside(sentence[:place]) if before else ()
    before = [(clause, spot) for clause, spot in before if clause not in listed]
    if before:
        main = [spot for clause, spot in before if spot in subjects and not is_inserted(clause)]
        chosen = next((spots[0] for spots in (main, subjects) if spots), before[0][1])
        groups = draft.clause.marked.places.groups
        return next((one for one in groups if one.start <= chosen.start < one.end), chosen)
    if _FRONTED.match(draft.clause.mask) and place + 1 < len(sentence) and not place:
        subjects = [spot for spot in free_places(sentence[1]) if spot.named]
        return subjects[0] if subjects else None
    inverted = _INVERTED.match(draft.clause.marked.mask, draft.clause.end) if sentence[place + 1 :] else None
    if inverted:
        spots = within(draft.clause.marked.places.mentions, inverted.end() - 1, sentence[-1].end)
        return spots[0] if spots else None
    for clause in sentence[place + 1 :]:
        if _ATTRIBUTES.match(clause.low):
            continue
        apart = clause.joint == ";"  # tells something else of the same place, or of a wider one
        described = [
            spot
            for spot in free_places(clause)
            if not (spot.named or spot.kind == "country" or is_wider_domain(clause, spot, about))
            and not (_only_tells(clause, spot, about) or (apart and breadth(spot.place)))
        ]
        if described:
            return described[0]
    return None


def is_inserted(clause: Clause) -> bool:
    """Whether the clause only says more of a place named before: "in the far north of Ohio"."""
    lies = clause.joint == "," and _LIES.fullmatch(clause.mask)
    return bool(lies or _INSERTED.match(clause.low))


_WHICH = expression(r"(?:which|who)\b")
"""Opens an aside, whose places are its own but for where it is: "The port, which feeds the nation, grew"."""
_LIES = expression(
    r"(?:(?:just|right|about|some|\d+ miles) )?"
    r"(?:in|on|at|near|along|across|outside|off|around|inside|between)"
    r"(?: [a-z’'-]+){0,5} \^+\.?(?:['’]s?(?: [a-z-]+){1,3}| [a-z]+)?"
)
"""Nothing but where something lies."""


def _only_tells(clause: Clause, spot: PlaceMention, about: PlacePhrase | None) -> bool:
    """Whether a place around the one that the text is about says what was told: "the state agency said"."""
    wider = about is not None and breadth(spot.place) > breadth(about)
    return wider and _SAID.search(clause.low, spot.end - clause.start) is not None


_SAID = expression(
    r"\b(?:said|says|reported|reports|estimated|estimates|announced|found|shows?|showed|indicates?)\b"
)
_ATTRIBUTES = expression(
    r"according to |as (?:reported|counted|tallied|estimated) by |(?:on top of|in addition to|besides|"
    r"apart from|"
    r"aside from|instead of|unlike|rather than) "
)
"""Opens what only names a source, or what something comes in addition to."""


def _listed_aside(clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses of an insertion that lists where somebody is at work: "which runs buses in A, B and C"."""
    first = next((place for place, one in enumerate(clauses) if _INSERTED.match(one.low)), len(clauses))
    if first < len(clauses) and not clauses[first].places:
        return ()
    last = first + 1
    while last < len(clauses) and _PLACES_ALONE.fullmatch(clauses[last].mask):
        last += 1
    return clauses[first:last] if last > first + 1 else ()


_PLACES_ALONE = expression(r"(?:and )?\^+(?: and \^+)?")
_INVERTED = expression(
    r"(?:, [^,^.]{1,30})?,? (?:was|were|is|are|came|occurred|happened|went|belong(?:s|ed)) "
    r"(?:(?:recorded|reported|seen|found|"
    r"again) )?(?:in|at|for|from|to|on) (?:the )?\^"
    r"|(?:, [^,^.]{1,30})?,? (?:was|is|were|are|goes to|went to|came in) "
    r"(?:(?:that of|the one in) )?(?:the )?\^+(?:['’]s?)?(?=$|[.,;])"
)
"""What brings a place behind what is told of it: "The biggest rise, 22 percent, was in Ohio"."""
_FRONTED = expression(r"(?:at|with) [^^@]{0,20}#[^^]*$")
"""What stands before its subject: "At 3.4 percent, Ohio's rate is the lowest"."""
_INSERTED = expression(
    r"(?:nearby$|with [#\w ]{1,24}(?:percent|residents|people) of the (?:state|nation|country|county)['’]s|"
    r"an? (?:[a-z-]+ ){0,3}(?:suburb of|(?:town|city|village|suburb|county|borough|township|community|hamlet|"
    r"neighborhood) (?:of [#a-z, ]{1,24} )?(?:in|on|near|along|outside|about|north|south|east|west))|"
    r"which|where|home (?:to|of)|the seat of|part of|including|(?:[a-z]+(?:ing|ed) )?(?:(?:just|\d+ miles) )?"
    r"(?:north|south)?"
    r"(?:east|west|north|south) of)\b"
)
"""Opens what only says more of a place named before."""
