"""What a sentence leaves the next to go on about: the place spoken of last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import within
from onrecord.claims.whereabouts.domains import breadth, counts_incident
from onrecord.claims.whereabouts.roles import free_places, is_aside, is_passing
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.claim import Claim, PlacePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.places.mentions import PlaceMention

_LEADS = expression(r"(?:the\s+)?(?:(?:[a-z]+\s+){0,2}(?:in|of|for)\s+)?(?:the\s+)?")
"""What may stand before a place that its sentence is about: "Police in Denver", "In Denver"."""


def _spoken_of(sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The place that a sentence leaves in the reader's mind: its subject's, else the last that it names.

    Not where somebody only spoke ("at a rally in Denver"), and never the whole country.
    """
    spots = [
        spot
        for clause in sentence
        for spot in free_places(clause)
        if spot.kind != "country" and not is_passing(clause, spot)
    ]
    if not spots:
        return None
    first = sentence[0]
    leads = _LEADS.fullmatch(first.mask, 0, max(0, spots[0].start - first.start)) if first.mask else None
    return spots[0].place if leads else spots[-1].place


def goes_back(sentence: Sequence[Clause], since: int) -> bool:
    """Whether the subject was told of before the place was: "The plan", after what a town would lose.

    The noun stands earlier in the text, and in none of the sentences from ``since`` on.
    """
    first = sentence[0]
    found = _DEFINITE.match(first.low)
    if found is None or (first.places and first.places[0].start < first.start + found.end()):
        return False
    text = first.marked.text
    opened = max(text.rfind(sign, 0, since) for sign in (". ", "\n"))
    closed = text.find(". ", since, first.start)
    meant = _PLANS if found["noun"] in _PLANNED else re.compile(rf"\b{found['noun']}")
    low = first.marked.low
    return not meant.search(low, max(0, opened), first.start if closed < 0 else closed) and bool(
        meant.search(low, max(0, opened - _REACH), max(0, opened))
    )


_REACH = 4000
"""Characters before, in which a subject may have been told of."""
_PLANNED = frozenset("plan proposal bill measure deal budget".split())
_PLANS = expression(
    r"\b(?:plan|propos|bill(?!ion)|measure|deal|budget|pass(?:es|ed)|approv|adopt|voted|enact|sign(?:s|ed))"
)
"""What is meant to be done goes by several names in one text."""
_DEFINITE = expression(
    r"(?:the|this|that) (?P<noun>plan|proposal|bill|measure|budget|law|tax|study|survey|report|order|rule|"
    r"deal|agreement|audit|project|program|ban|agency|company|department|outbreak|virus|storm|strike|increase|"
    r"referendum|amendment|grant|policy|system|authority|union)s?\b"
)


def _is_named_aside(place: PlacePhrase, sentence: Sequence[Clause]) -> bool:
    """Whether the sentence names the place only beside its matter: "Ora Lund, who farms outside Quillan"."""
    return any(
        spot.place.name == place.name and is_aside(clause, spot)
        for clause in sentence
        for spot in clause.places
    )


def leave_places(
    context: Context,
    before: tuple[PlacePhrase | None, int],
    told: Sequence[Claim],
    sentence: Sequence[Clause],
) -> None:
    """Go on about the place that the sentence leaves in mind; of a wide one, about a narrower before.

    ``before`` is the place spoken of when the sentence began, and where in the text that was.
    """
    if all(claim.kind in {"causal", "opinion"} for claim in told):
        context.note_place(_spoken_of(sentence), sentence[0].start)
    elif context.place and (_is_named_aside(context.place, sentence) or _goes_through(told, sentence)):
        context.place, context.place_at = before
    context.wide = None
    home = context.home.id if context.home else None
    grouped = context.place and context.place.id is None and _GROUP.search(context.place.name.lower())
    if grouped and home and not home.startswith("country"):
        context.wide, context.wide_at = context.place, sentence[0].start
        context.place, context.place_at = before
    nation = None if told else _nation_acting(sentence)
    if nation:
        context.wide, context.wide_at = nation, sentence[0].start
    if _is_background(context.place, sentence, context.home):
        context.wide, context.wide_at = context.place, sentence[0].start
        told_of = ((claim.place, claim.start) for claim in reversed(told) if claim.place)
        context.place, context.place_at = next(
            (one for one in told_of if not _is_background(one[0], sentence, context.home)), before
        )

    stood_out = _stood_out(sentence) if told and told[-1].kind == "rank" else None
    if stood_out:
        context.place, context.place_at = stood_out.place, stood_out.start
    turned = _turned_to(sentence)
    if turned and context.place and breadth(context.wide or context.place) > breadth(turned.place):
        context.wide, context.place, context.place_at = None, turned.place, turned.start


def _stood_out(sentence: Sequence[Clause]) -> PlaceMention | None:
    """Where something happened that a sentence counts among others of a wider place."""
    spots = [(clause, spot) for clause in sentence for spot in clause.places]
    if not any(counts_incident(clause, spot) for clause, spot in spots):
        return None
    return next((spot for _, spot in spots if spot.named and not breadth(spot.place)), None)


_GROUP = expression(r"\b(?:states|counties|cities|towns|districts|countries|provinces|nations)$")
"""Places told of together, of which only what goes on about the same figure is: "fell in nine states"."""


def _turned_to(sentence: Sequence[Clause]) -> PlaceMention | None:
    """The named place that leads the last clause: "Killings rose nationwide, but Denver seemed to escape"."""
    last = sentence[-1]
    spot = last.places[0] if last.places else None
    turns = spot is not None and _TURNS.fullmatch(last.mask, 0, max(0, spot.start - last.start)) is not None
    narrow = spot is not None and spot.named and spot.kind not in {"country", "group"}
    return spot if turns and narrow and len(sentence) > 1 else None


_TURNS = expression(r"(?:but|while|though|although|whereas|and)(?: in| for)? ")


def _nation_acting(sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The nation, where a body of it is the subject of a sentence that names no place."""
    first = sentence[0]
    bodies = within(first.marked.places.bodies, first.start, first.end)
    if not bodies or bodies[0].start > first.start + len("the ") or any(one.places for one in sentence):
        return None
    return bodies[0].place


def _goes_through(told: Sequence[Claim], sentence: Sequence[Clause]) -> bool:
    """Whether the sentence goes through places one by one, and so leaves none of them in mind."""
    names = {claim.place.name for claim in told if claim.place}
    spots = (spot for clause in sentence for spot in free_places(clause) if not is_passing(clause, spot))
    listed = {spot.place.name for spot in spots if spot.named and spot.kind in _ALIKE}
    return len(names) > _A_PAIR or (len(names) > 1 and len(names | listed) > _A_PAIR)


_ALIKE = frozenset(("city", "county", "state"))


_A_PAIR = 2


def _is_background(place: PlacePhrase | None, sentence: Sequence[Clause], home: PlacePhrase | None) -> bool:
    """Whether it is the state, the nation or the world, told of beside a home within it.

    The next sentence leaves it, but for where it owns the subject ("The national average crossed $5").
    """
    if place is None or home is None or breadth(place) <= breadth(home):
        return False
    first = sentence[0].places[0] if sentence[0].places else None
    whole = first and first.place.name == place.name and _AS_A_WHOLE.match(sentence[0].mask)
    leads = None if _WHOLE_ACTS.match(sentence[0].low) else _WHOLE_LEADS.match(sentence[0].low)
    acts = within(sentence[0].marked.places.acting, sentence[0].start, sentence[0].end)
    return not whole and (leads is None or any(one.start < sentence[0].start + len("the ") for one in acts))


_WHOLE_ACTS = expression(
    r"(?:but |and )?the (?:state|county|federal government|nation|country) (?:(?:also|now|still|already) )?"
    r"(?:(?:has|had|will|would|plans to|wants to|is to|may|could) (?:also |now |since )?)?"
    r"(?:cuts?|pays?|paid|gives?|gave|given|provide[sd]?|owe[sd]?|covers?|covered|sends?|sent|contribute[sd]?|require[sd]?|"
    r"withh[eo]ld|reduced?|reimburse[sd]?|took over|take over|promised|granted|awarded|slashed|trimmed|"
    r"funds?|funded)\b"
)
"""Opens what a wider place does to the one told of, whose figures come next: "The state cut its aid"."""
_AS_A_WHOLE = expression(r"(?:the )?\^+(?: as a whole| overall| itself)\b")


_WHOLE_LEADS = expression(
    r"(?:the |this |our )?(?:national|nation|state|country|u\.s\.|united states|americans?|world|global)\b"
    r"|(?:the )?(?:[a-z]+ ){1,4}(?:nationwide|nationally|statewide|"
    r"(?:in|across|around|throughout) (?:america|the (?:u\.s\.|united states|country|nation|state)))\b"
)
