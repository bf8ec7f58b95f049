"""Whose figure it is where it is a body's own: "Tallow Foods employs 340 people", "we carried 90"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.marked import within
from onrecord.claims.places.organizations import gathers_figures, is_gatherer
from onrecord.claims.whereabouts.in_sentence import is_inserted
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.attribution import Statement
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.places.organizations import OrganizationMention

_SAYS = expression(
    r"\b(?:said|says|saying|told|expects?(?! to\b)|expected(?! to\b)|estimates?|estimated|argues?|argued|"
    r"warned|warns|blames?|blamed|"
    r"claims?|claimed|believes?|thinks?|hopes?(?! to\b)|promised(?! to\b)|reported that|found|shows?|showed|"
    r"according|accused|urged|asked|called|against|sued|suing|ordered|fined|inspected)\b"
)
_OF_ITSELF = expression(r"\b(?:it|its|they|their|we|our|us)\b")
_FIRST_PERSON = expression(r"\b(?:we|our|us|we['’](?:ve|re|ll|d))\b")
_PRONOUN = expression(r"(?:\W|and |but |so )*(?:it|its|they)\b")
_LINK = expression(r"\b(?:at|of|by|in|within|from) (?:the )?$")
_COUNTED_OF = expression(
    r"\b(?:members|employees|staff|workers|workforce|students|pupils|patients|beds|branches|stores|shares|"
    r"sales|"
    r"passengers?|traffic|boardings|enplanements|flights|departures|travell?ers|cargo|attendance|admissions|"
    r"applications|visitors|ridership|"
    r"revenues?|profits?|losses|debts?|departments?|enrol?l?ment|headcount|fleet|subscribers)\b"
)


def own_figure(
    draft: Draft, sentence: Sequence[Clause], spoken: PlacePhrase | None, before: PlacePhrase | None
) -> PlacePhrase | None:
    """The body that the draft's figure is of.

    ``spoken`` is the body that the draft's speaker speaks for, ``before`` the one that the sentence before
    was about. A suit or a ruling is of no body but of the place where it is brought.
    """
    if draft.kind == "event" and is_in_court(draft):
        return None
    if spoken and any(_FIRST_PERSON.search(one.low) for one in sentence):
        return _in_clause(draft) or spoken
    return (
        _studied(sentence)
        or _in_clause(draft)
        or _fronted(draft, sentence)
        or _named_before(draft, sentence)
        or _subject_before(draft, sentence)
        or _of_sales(draft, sentence, spoken or before)
        or _gone_on_about(draft, sentence, before)
    )


def _in_clause(draft: Draft) -> PlacePhrase | None:
    """The body that acts in the draft's own clause, or that the draft counts something of."""
    clause = draft.clause
    for spot in within(clause.marked.places.organizations, clause.start, clause.end):
        ahead = spot.start < draft.at
        theirs = (
            _acts(clause, spot, draft.at)
            if ahead
            else _counted_at(clause, spot, draft.at) or _moves_at(draft, spot)
        )
        if theirs:
            return spot.place(clause.marked.text)
    return None


def _studied(sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The body among whose people a study was made: "A study of 90 patients at Mercy Hospital found"."""
    first = sentence[0]
    study = _STUDY.match(first.low)
    spots = within(first.marked.places.organizations, first.start, first.end) if study else []
    there = (one for one in spots if _AMONG.search(first.low, 0, one.start - first.start))
    return next((one.place(first.marked.text) for one in there), None)


_STUDY = expression(
    r"(?:in )?(?:a|an|the|one|another) (?:[\d]{4} |[a-z-]+ )?(?:study|review|survey|analysis|trial) of \S+ "
)
_AMONG = expression(
    r"\b(?:patients|people|victims|women|men|children|babies|students|workers|employees|births|deliveries|"
    r"adults|cases)\b[^,;.]{0,30}? (?:at|in|to|from|by) (?:the )?$"
)


def _fronted(draft: Draft, sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The body at which the rest of the sentence is told: "At Lincoln High, enrollment fell 12 percent"."""
    first = sentence[0]
    if draft.clause is first or first.figures:
        return None
    spots = within(first.marked.places.organizations, first.start, first.end)
    alone = len(spots) == 1 and _AT.fullmatch(first.low, 0, spots[0].start - first.start)
    ends = spots and (spots[0].end == first.end or _LIES_IN.fullmatch(first.mask, spots[0].end - first.start))
    return spots[0].place(first.marked.text) if alone and ends else None


_LIES_IN = expression(r",? (?:in|near|outside) (?:[a-z]+ ){0,3}\^+")
_AT = expression(r"(?:(?:but|and) )?(?:at|for|within) (?:the )?")


def _of_sales(draft: Draft, sentence: Sequence[Clause], known: PlacePhrase | None) -> PlacePhrase | None:
    """The body that the sentence names, else the one ``known``, whose sales, profits or orders these are."""
    if draft.measure is None or not _COMMERCIAL.search(draft.measure.text):
        return None
    marked = draft.clause.marked
    named = within(marked.places.organizations, sentence[0].start, sentence[-1].end)
    spots = [one for one in named if not gathers_figures(marked.text, one)]
    return spots[0].place(marked.text) if spots else (None if known and is_gatherer(known.name) else known)


def _gone_on_about(
    draft: Draft, sentence: Sequence[Clause], before: PlacePhrase | None
) -> PlacePhrase | None:
    """The body that the sentence before was about, where this one opens with "it"."""
    own = draft.clause is sentence[0] or _PRONOUN.match(draft.clause.low)
    return told_on(sentence, before) if own else None


def is_in_court(draft: Draft) -> bool:
    """Whether the draft tells of a suit, a trial or a ruling."""
    known = draft.measure is not None and draft.measure.id == "lawsuit"
    return known or _COURT.search(draft.clause.low) is not None


_COURT = expression(
    r"\b(?:courts?|judges?|jury|jurors|lawsuits?|suits?|sued|suing|trial|sentenced|convicted|hearing|"
    r"plaintiffs?|"
    r"adjourned|pleaded|indicted)\b"
)
_COMMERCIAL = expression(
    r"^(?:[a-z-]+ )?(?:sales|revenues?|profits?|earnings|shares|orders|bookings|deliveries)$"
)


def _named_before(draft: Draft, sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The body named by a clause before that "it" means ("Kell Foods says it cut 40"), or an apposition."""
    clause = draft.clause
    place = sentence.index(clause)
    if not place:
        return None
    spots = within(clause.marked.places.organizations, sentence[0].start, clause.start)
    if not spots:
        return None
    gathers = gathers_figures(clause.marked.text, spots[-1])
    told_of = None if gathers else _IT.search(clause.low, 0, max(0, draft.at - clause.start))
    if sentence[place - 1].low.startswith(("home of ", "home to ")):
        return None
    beside = (
        draft.kind == "rank" and clause.joint == "," and 0 <= clause.start - spots[-1].end <= len(", ") + 1
    )
    return spots[-1].place(clause.marked.text) if told_of or beside else None


_IT = expression(r"(?:^|\b(?:that|said|says|and|because|but) )(?:it|its)\b")


def subject_body(sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The body that a sentence is about: its subject."""
    first = sentence[0]
    spots = within(first.marked.places.organizations, first.start, first.end)
    if spots and _LEADS.fullmatch(first.low, 0, max(0, spots[0].start - first.start)):
        return spots[0].place(first.marked.text)
    return None


def told_on(sentence: Sequence[Clause], before: PlacePhrase | None) -> PlacePhrase | None:
    """The body ``before``, where the sentence goes on about it: "In Europe it lost $348 million"."""
    return before if _TELLS_ON.match(sentence[0].low) else None


_TELLS_ON = expression(r"(?:(?:in|at|for|outside) [^,;:]{2,24}?,? )?(?:it|its|they|their)\b")
_LEADS = expression(r"\W*(?:(?:the|but|and|so|for its part|meanwhile|also),? ){0,2}")


def speaking_for(
    statements: Sequence[Statement], organizations: Sequence[OrganizationMention]
) -> Mapping[str, PlacePhrase]:
    """For each statement's id the body that its speaker is, or holds an office of."""
    full = {one.name.lower(): one.name for one in reversed(organizations) if one.named}
    found: dict[str, PlacePhrase] = {}
    for statement in statements:
        name = _source_body(statement, organizations) or _office_of(statement, full)
        if name:
            found[statement.id] = PlacePhrase(text=name, name=name)
    return found


def _source_body(statement: Statement, organizations: Sequence[OrganizationMention]) -> str:
    """The body that the statement's source is: "the company said"."""
    source = statement.source
    if source is None:
        return ""
    fits = (one.name for one in organizations if one.start == source.start and one.end == source.end)
    return next(fits, "")


def _office_of(statement: Statement, full: Mapping[str, str]) -> str:
    """The body of ``full`` that the speaker is named with: "chief executive of the trust"."""
    speaker = statement.speaker
    if speaker is None:
        return ""
    source = statement.source.text if statement.source else ""
    words = f"{speaker.role} | {source} | {'' if speaker.kind == 'person' else speaker.name}".lower()
    for low, name in full.items():
        short = low.rsplit(" ", 1)[-1]
        if low in words or (f"the {short}" in words and short in _BODY_WORDS):
            return name
    return ""


_BODY_WORDS = frozenset(
    "trust union club hospital university college guild society league association".split()
)


def _acts(clause: Clause, spot: OrganizationMention, at: int) -> bool:
    """Whether the body is the subject of what is told at ``at``, and not only the one who says it."""
    left, right = spot.end - clause.start, at - clause.start
    between = clause.low[left:right]
    if _HAS_FOUND.match(between) or _FOUND_BY.search(
        clause.low, max(0, left - _REACH), spot.start - clause.start
    ):
        return False
    says = _SAYS.search(between)
    if says and not (says.group().startswith("expect") and not between[says.end() :].strip()):
        of_itself = _OF_ITSELF.search(clause.low, left + says.end(), right + _NEAR)
        return of_itself is not None
    if _GOES_TO.search(clause.low, 0, spot.start - clause.start):
        return True
    lead = clause.low[max(0, spot.start - clause.start - 12) : spot.start - clause.start]
    return not re.search(r"\b(?:against|for|with|to|than|at|in) (?:the )?$", lead) or bool(
        re.search(r"\bat (?:the )?$", lead)
    )


_GOES_TO = expression(
    r"\b(?:visits?|visitors|trips|applications|admissions|donations|gifts|deliveries|enrol?lment|attendance|"
    r"ridership|traffic|passengers|boardings) (?:to|in|on|for|from|through) (?:the )?$"
)
"""Before a body of which what moves or is counted: "Visits to Tarrow State Park fell"."""
_NEAR = 16
"""Characters from a figure, in which it is said to be of the body: "says 26 of its bridges"."""
_FINDINGS = (
    r"(?:database|data|figures|poll(?:ing|s)?|survey|study|report|index|list|tracker|tally|count|analysis|review|"
    r"research(?:ers)?|estimates?|forecast|model|map|pollsters?|numbers|statistics|archive)"
)
_HAS_FOUND = expression(rf"['’]s? (?:[a-z-]+ ){{0,2}}{_FINDINGS}\b")
_FOUND_BY = expression(
    rf"\b{_FINDINGS} (?:kept |compiled |published |released |made |put out |issued |run )?"
    r"(?:of|by|from|at) (?:the )?(?:[a-z-]+ ){0,2}$"
)
"""What a body finds out about others: "the Kell Institute's survey", "a database of the Kell Foundation"."""
_REACH = 60


def _counted_at(clause: Clause, spot: OrganizationMention, at: int) -> bool:
    left = clause.low[max(0, at - clause.start) : spot.start - clause.start]
    return bool(_LINK.search(left) and (_COUNTED_OF.search(left) or _NUMBER_AT.fullmatch(left)))


def _moves_at(draft: Draft, spot: OrganizationMention) -> bool:
    """Whether what moved did so at the body: "Traffic rose 6 percent at Tarrow Airport"."""
    clause, figure = draft.clause, draft.figure
    if draft.kind not in {"change", "trend"} or (figure and spot.start < figure.end):
        return False
    first = max(draft.at, figure.end if figure else 0) - clause.start
    return _AT_BODY.fullmatch(clause.low, first, spot.start - clause.start) is not None


_AT_BODY = expression(r"[^,;#]{0,24}? ?\bat (?:the )?")


_NUMBER_AT = expression(
    r"(?:\d[\d,.]*|[a-z]{3,10}(?:-[a-z]{3,5})?)(?: (?:of them|more|others))?(?: were)? at (?:the )?"
)
"""Only a number before a body: "and 20 at Grant Memorial Hospital"."""


def _subject_before(draft: Draft, sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The subject of the sentence so far, where the draft's clause goes on about it: "and cut 40 jobs"."""
    place = sentence.index(draft.clause)
    goes_on = _GOES_ON.match(draft.clause.low) or _PRONOUN.match(draft.clause.low)
    lies = place > 1 and all(is_inserted(one) for one in sentence[1:place])
    lies = lies or (place == 1 and lies_there(draft.clause))
    return subject_body(sentence) if place and (goes_on or lies) else None


def lies_there(clause: Clause) -> bool:
    """Whether the clause opens with where its subject lies: "The hospital, in Warwick, R.I., treated"."""
    return clause.joint == "," and _LIES_BEFORE.match(clause.mask) is not None


_LIES_BEFORE = expression(r"(?:based |headquartered |located )?(?:in|near|outside) \^+\.?, [a-z]")


_GOES_ON = expression(
    r"(?:and|but|then|or)\s+(?:has |have |had |will |is |was |plans to |expects to |also |now )?[a-z]+(?:ed|"
    r"s|ing|t|ut|ew|ell|id)?\s"
    r"|which |that |with "
)
