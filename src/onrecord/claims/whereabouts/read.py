"""Where a claim is about: its own words, its sentence, its speaker, the claims before, the article's home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import within
from onrecord.claims.clauses.parts import part_at
from onrecord.claims.trends.scopes import scope_of
from onrecord.claims.whereabouts.acted_on import (
    acting_before,
    acting_or_acted_on,
    acts_at_home,
    of_office_held,
    only_sits,
)
from onrecord.claims.whereabouts.antecedents import antecedent, respective
from onrecord.claims.whereabouts.asides import was_aside
from onrecord.claims.whereabouts.domains import (
    WAS_OF,
    breadth,
    counts_incident,
    is_wider_domain,
    leading_place,
)
from onrecord.claims.whereabouts.in_sentence import named_in_sentence
from onrecord.claims.whereabouts.nationwide import (
    among_states,
    around_counted,
    counts_places,
    in_congress,
    of_the_nation,
)
from onrecord.claims.whereabouts.offices import place_of_office
from onrecord.claims.whereabouts.own_figures import is_in_court, lies_there, own_figure
from onrecord.claims.whereabouts.roles import (
    free_places,
    is_located,
    is_owner,
    is_passing,
    is_source,
    is_within_compared,
    outranking,
    owner_behind,
    owner_beside,
    owns_figure,
)
from onrecord.claims.whereabouts.spoken_of import goes_back
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft
    from onrecord.claims.places.mentions import PlaceMention

_POSSESSIVE = expression(
    r"\b(?:its|their)\s+(?:[a-z]+\s+){0,2}(?:mayor|governor|sheriff|police|chief|council|commission|board|"
    r"legislature|lawmakers|officials|leaders|jails?|schools|ordinance|policy|policies|law|rules)\b"
)
"""Words for one who acts for the place that was spoken of last."""
_THE_SUIT = expression(r"(?:the|that|this) (?:law)?suit\b")
_REACH = 300
"""Characters of the sentence before a clause that are looked at for who acts."""


def whereabouts(
    draft: Draft,
    sentence: Sequence[Clause],
    context: Context,
    spoken: PlacePhrase | None,
    body: PlacePhrase | None = None,
) -> PlacePhrase | None:
    """The draft's place; ``spoken`` is the place of the speaker's office, ``body`` the body spoken for.

    The order is that of the list in docs/claims.md.
    """
    owner = own_figure(draft, sentence, body, context.body)
    return (
        scope_of(draft)
        or (owner if owner and not _located_apart(draft) else None)
        or (None if _located(draft) else in_congress(draft))
        or context.matters.meant(draft)
        or among_states(draft)
        or _named_here(draft, sentence, _about(draft, sentence, context))
        or _of_the_act(draft, sentence, context)
        or spoken
        or _nation_acting(draft, sentence)
        or of_the_nation(draft, sentence)
        or _tier_acting(draft, sentence)
        or (None if counts_places(draft) else _spoken_of_before(draft, sentence, context))
        or around_counted(draft, context.home)
        or _home(draft, context)
    )


def _about(draft: Draft, sentence: Sequence[Clause], context: Context) -> PlacePhrase | None:
    """What the sentence goes on about: its subject, the place spoken of last for a pronoun, else home."""
    if draft.clause is not sentence[0] and (subject := leading_place(sentence) or _fronted(sentence)):
        return subject.place
    last = context.place if _PRONOUN_LEADS.match(sentence[0].low) else None
    return last if last and (context.home is None or breadth(last) < breadth(context.home)) else context.home


def _fronted(sentence: Sequence[Clause]) -> PlaceMention | None:
    """The named place that is all a sentence opens with: "In neighboring Tarrow, the state's largest"."""
    spots = sentence[0].places
    alone = len(spots) == 1 and spots[0].named and spots[0].kind not in {"country", "group"}
    return spots[0] if alone and _IN_ALONE.fullmatch(sentence[0].mask) else None


_IN_ALONE = expression(r"(?:(?:but|and) )?(?:in|at) (?:(?:nearby|neighbou?ring|adjacent) )?\^+")
_PRONOUN_LEADS = expression(r"(?:\w+,? )?(?:it|its|they|their|that|this)\b")


def _named_here(draft: Draft, sentence: Sequence[Clause], about: PlacePhrase | None) -> PlacePhrase | None:
    """The place that the draft's own sentence names, or whose officer it names."""
    acts = draft.kind == "event"
    before = respective(draft, sentence) or antecedent(draft, sentence)
    if before:
        return before.place
    if acts and about and acts_at_home(draft, about):
        return about
    own = of_office_held(draft) or (acting_or_acted_on(draft) if acts else _own(draft, about))
    spot = _grouped(draft, own) or own or (_located(draft) if acts else None)
    if spot:
        return spot.place
    officer = _of_office(draft, sentence) or (_officer_behind(draft) if acts else None)
    if officer:
        return officer
    spot = (acting_before(draft, sentence) if acts else None) or named_in_sentence(draft, sentence, about)
    return spot.place if spot else None


def _of_the_act(draft: Draft, sentence: Sequence[Clause], context: Context) -> PlacePhrase | None:
    """The place spoken of last, for "its mayor"; the one that sued, for "the suit"."""
    back = max(sentence[0].start, draft.clause.start - _REACH)
    if context.place and _POSSESSIVE.search(draft.clause.marked.low, back, draft.at):
        return context.place
    if draft.kind == "event" and draft.measure and _THE_SUIT.match(draft.clause.mask):
        return context.acted.get(draft.measure.id or "")
    return None


def _home(draft: Draft, context: Context) -> PlacePhrase | None:
    """What the article is about; of a trial, where it was filed from, if that is a body without a place."""
    places = draft.clause.marked.places
    in_court = draft.kind == "event" and is_in_court(draft)
    return places.filed.place if places.filed and in_court and not places.counts else context.home


def _nation_acting(draft: Draft, sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The nation whose ministry the sentence has named, where it is not the gazetteer's."""
    bodies = within(draft.clause.marked.places.bodies, sentence[0].start, draft.at)
    return next((one.place for one in bodies if one.place.id is None), None)


def _tier_acting(draft: Draft, sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The place of the body or officer of another tier that acts in the clause, or before an event's."""
    clause = draft.clause
    first = sentence[0].start if draft.kind == "event" else clause.start
    bodies = [
        one
        for one in within(clause.marked.places.acting, first, clause.end)
        if one.start <= draft.at or clause.marked.mask.endswith((" by ", " by the "), 0, one.start)
    ]
    if draft.kind != "event":
        bodies = [one for one in bodies if not _GIVEN.search(one.place.text)]
    return bodies[-1].place if bodies and not is_source(clause, bodies[-1], draft.at) else None


_GIVEN = expression(r"\b(?:laws?|rules|guidelines|targets?|standards?|grants?|aid|support|money)$")
"""What a tier gives to others or asks of them, whose figures are theirs."""


def _located(draft: Draft) -> PlaceMention | None:
    """A named place that the draft's own clause says it is in."""
    return next(
        (
            spot
            for spot in free_places(draft.clause, draft)
            if spot.named and spot.kind != "country" and is_located(draft.clause, spot)
            if draft.kind != "event"
            or not (
                only_sits(draft.clause, spot)
                or _is_of_another_act(draft, spot)
                or _COURT_IN.search(draft.clause.mask, 0, spot.start - draft.clause.start)
            )
        ),
        None,
    )


def _is_of_another_act(draft: Draft, spot: PlaceMention) -> bool:
    """Whether it is where another act was: "more laws have passed since 20 were shot in Newtown"."""
    part = part_at(draft.clause, spot.start)
    return part.start > draft.at and part.mask.startswith(_BEHIND)


_BEHIND = ("since ", "after ", "before ", "until ", "when ", "where ")
_COURT_IN = expression(r"\bfil(?:e|es|ed|ing)\b.* courts? in $")
"""Before where a suit was only filed: "sued over the ban in federal court in Quillan"."""


def _located_apart(draft: Draft) -> bool:
    """Whether the clause says where otherwise than of a body: not "patients at Mercy Hospital in Denver"."""
    spot, marked = _located(draft), draft.clause.marked
    if spot is None:
        return False
    named = within(marked.places.organizations, draft.clause.start, draft.clause.end)
    if any(one.start <= spot.start < one.end for one in named) or lies_there(draft.clause):
        return False  # "at Tarrow International Airport"
    bodies = [one for one in named if one.end <= spot.start]
    return not (bodies and _SEAT.fullmatch(marked.text, bodies[-1].end, spot.start))


_SEAT = expression(r",?(?: [a-z]+)? (?:in|near|outside) ")
"""Between a body and where it lies: "Metro bus in Quillan"."""


def _spoken_of_before(draft: Draft, sentence: Sequence[Clause], context: Context) -> PlacePhrase | None:
    """The place spoken of last, until the paragraph ends: a new one is at home again.

    What goes on about a figure is of its place, however wide: "Statewide, it was 4. That was a record".
    """
    text = draft.clause.marked.text
    if _of_the_town(draft, context) or _of_own_tier(draft, context):
        return None
    goes_on = _GOES_ON.match(sentence[0].mask) or sentence[0].low.startswith("a total of")
    if context.wide and goes_on and "\n" not in text[context.wide_at : draft.at]:
        return context.wide
    if _THAT_IS.match(sentence[0].low) and sentence[0].sentence - context.latest_in <= 1:
        return context.place
    turned = "\n" in text[context.place_at : draft.at] or goes_back(sentence, context.place_at)
    return None if turned or was_aside(draft, sentence, context) else context.place


def _of_the_town(draft: Draft, context: Context) -> bool:
    """Whether an officer of the town that the text is about acts, after a state was spoken of."""
    home = draft.clause.marked.places.home
    last = context.wide or context.place
    wider = last is not None and breadth(last) > 0
    return wider and home is not None and home.kind == "city" and bool(_TOWNS.match(draft.clause.low))


def _of_own_tier(draft: Draft, context: Context) -> bool:
    """Whether an officer such as the place has that the text is about acts, after one of another kind."""
    home, last = draft.clause.marked.places.home, context.place
    of_tier = _TIERS.get(home.kind) if home and home.named else None
    if of_tier is None or home is None or last is None or draft.kind != "event" or home.kind == "city":
        return False
    other = breadth(last) != breadth(home.place) or (home.kind == "county") != ("county" in (last.id or ""))
    return other and of_tier.match(draft.clause.low) is not None


_TIERS = {
    "county": expression(r"(?:and |but )?(?:the )?(?:sheriff|county|commissioners|supervisors)\b"),
    "state": expression(
        r"(?:and |but )?(?:the )?(?:gov\.|governor|legislat|lawmakers|general assembly|"
        "attorney general|secretary of state)"
    ),
}
_TOWNS = expression(
    r"(?:(?:where|and|but|while|as|after|when) )?(?:the )?(?:mayor|city council|council|aldermen|"
    r"police chief|police department|city(?:['’]s)?|district attorney)\b"
)
"""Opens what officers or bodies of a town do."""


_THAT_IS = expression(
    r"(?:(?:and|but) )?(?:that|this)(?:['’]s| (?:is|was|means|meant|works|comes|came|makes|made|"
    r"compares|amounts|represents|marks?|marked)) "
)
"""Opens what goes on about the figure right before, though a paragraph ends between."""
_GOES_ON = expression(
    r"(?:(?:but |and |still,? )?(?:(?:in|by|at|as of|during|since|for|around) )?(?:all of )?@+,? )?"
    r"(?:it|that|this|those|they|(?:of |among )(?:them|those|these)|"
    r"a total of|the (?:figure|total|rate|number|share|count|toll|decline|increase|rise|drop|decrease|fall|"
    r"gain|program|grants?|awards|money|bill|act|law|measure|rules?|order|ban|policy))\b"
    r"|(?:but |and )?(?:(?:in|by|at) )?@+,? (?:(?:just|only|about|nearly|some|over) )?#"
    r"|(?:only|just) (?:(?:the )?\^|(?:#+|[a-z]+) (?:other )?(?:states|counties|cities|countries)\b)"
    r"|(?:#+|most|many|some|none|half) (?:of (?:them|those|these)|had|has|have|were|was|are|is)\b"
)
"""Opens what is told of the same figure, or of some of those counted."""


def _own(draft: Draft, about: PlacePhrase | None) -> PlaceMention | None:
    """The place in the draft's own clause: right behind it, else the last before it."""
    owner = owner_beside(draft.clause, draft.at) if draft.kind in {"level", "share"} else None
    if owner is None and draft.figure and draft.kind in {"level", "share"}:
        owner = owner_behind(draft.clause, draft.figure.end)
    if owner is not None:
        return owner
    if draft.kind in {"rank", "comparison"} and (first := outranking(draft.clause)):
        return first
    free = [
        spot
        for spot in free_places(draft.clause, draft)
        if not is_passing(draft.clause, spot)
        and not (_is_ranked(draft) and is_wider_domain(draft.clause, spot, about))
        and not is_within_compared(draft, spot)
        and not (spot.start > draft.at and owns_figure(draft.clause, spot))
    ]
    before = [spot for spot in free if spot.start < draft.at]
    behind = [spot for spot in free if spot.start >= draft.at]
    if counts_places(draft):  # "30 other cities sided with Chicago"
        behind = [spot for spot in behind if is_located(draft.clause, spot) or is_owner(draft.clause, spot)]
    if draft.kind == "rank":
        follower = next((one for one in behind if draft.follows and one.start < draft.end), None)
        outdone = follower or _by_none_outdone(draft) or _behind_a_few(draft)  # "followed by Florida"
        outdone = outdone or next((one for one in behind if counts_incident(draft.clause, one)), None)
        if outdone is not None:
            return outdone
        behind = [spot for spot in behind if spot.kind not in _HOLDERS or _leads(draft, spot)]
        return before[-1] if before else (behind[0] if behind else None)
    close = [spot for spot in behind if is_located(draft.clause, spot)]
    told = before and before[-1].named and not is_source(draft.clause, before[-1], draft.at)
    if close and not (told and not close[0].named):
        return close[0]
    return before[-1] if before else (behind[0] if behind else None)


def _is_ranked(draft: Draft) -> bool:
    """Whether a place around may be only what something stands out in: "the third killing in Ohio" counts."""
    return draft.kind != "level" or draft.figure is not None


def _by_none_outdone(draft: Draft) -> PlaceMention | None:
    """The place that ranks first as no other did more: "No state had fewer murders than Vermont"."""
    clause, first = draft.clause, draft.start - draft.clause.start
    if _NO_OTHER.match(clause.low, first) is None:
        return None
    spots = (spot for spot in clause.places if spot.start > draft.at)
    return next((spot for spot in spots if _THAN.search(clause.mask, 0, spot.start - clause.start)), None)


def _behind_a_few(draft: Draft) -> PlaceMention | None:
    """The place that only a few others exceed: "Only Utah, Idaho and Maine have higher rates than Ohio"."""
    marked = draft.clause.marked
    if not draft.clause.low.startswith(("only ", "just ")):
        return None
    found = _THAN_IT.match(marked.mask, draft.at)
    return next((one for one in marked.places.mentions if found and one.start == found.end()), None)


_THAN_IT = expression(r"(?:only|just) [^.;!?\n]{3,160}? than (?:(?:in|did|does) )?(?:the )?(?=\^)")
_NO_OTHER = expression(r"(?:no|none|nobody|nowhere)\b")
_THAN = expression(r"\b(?:than|as) (?:(?:in|at|(?:that|those) (?:of|in|at|from|along)|did) )?(?:the )?$")
_HOLDERS = frozenset(("country", "state"))


def _leads(draft: Draft, spot: PlaceMention) -> bool:
    """Whether the rank's words open or end with the place: "next came Ohio", "the lowest was Ohio's"."""
    low, first = draft.clause.low, draft.at - draft.clause.start
    told = _ONLY.fullmatch(low, first, spot.start - draft.clause.start)
    if told is None and (last := WAS_OF.search(low, first, spot.start - draft.clause.start)):
        behind = low[spot.end - draft.clause.start :]
        told = last if last["of"] or behind in _OWNS else None
    return told is not None


_OWNS = frozenset(("'s", "’s", "'", "’"))
_ONLY = expression(r"(?:(?:next (?:came|was|were)|then came) )?(?:the )?")


def _grouped(draft: Draft, own: PlaceMention | None) -> PlaceMention | None:
    """Places told of together, that act or in which something moves: "prices fell in nine states"."""
    clause = draft.clause
    for spot in within(clause.marked.places.groups, clause.start, clause.end):
        acts = draft.kind == "event" and spot.start < draft.at
        counted = draft.figure and spot.start <= draft.figure.start < spot.end
        moves = draft.kind in {"trend", "change"} and not counted and is_located(clause, spot)
        if (acts or moves) and (own is None or spot.start <= own.start < spot.end):
            return spot
    return None


def _of_office(draft: Draft, sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The place of the officer who is named in the clause, or was in the sentence so far."""
    marked = draft.clause.marked
    holders = marked.places.holders
    until = draft.at if draft.kind == "event" else draft.clause.end
    own = place_of_office(marked.text, draft.clause.start, until, holders)
    back = max(sentence[0].start, draft.clause.start - _REACH)
    return own or place_of_office(marked.text, back, draft.clause.start, holders)


def _officer_behind(draft: Draft) -> PlacePhrase | None:
    """The place of the officer whom somebody without a place does something to: "Voters ousted Lund"."""
    marked = draft.clause.marked
    return place_of_office(marked.text, draft.at, draft.clause.end, marked.places.holders)
