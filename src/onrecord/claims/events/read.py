"""Read events: suits, policies, offices, money given or withheld, what was opened on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.cued import Cued, openings
from onrecord.claims.clauses.parts import is_dated, is_offset, only_says, part_at, parts
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.events.acts import ACT_OPENINGS, ActVerb, acts_in
from onrecord.claims.events.by_pattern import COUNTS, NOT_DONE, PASSES_A_TIME, by_pattern
from onrecord.claims.events.decisions import are_counted
from onrecord.claims.events.deeds import deed
from onrecord.claims.events.happenings import happening
from onrecord.claims.events.named_acts import given_out, named_acts
from onrecord.claims.events.no_acts import is_talked_of
from onrecord.claims.events.plain_acts import is_plain
from onrecord.claims.events.plans import read_plan
from onrecord.claims.events.public_acts import public_acts
from onrecord.claims.events.sources_of_figures import tells_source
from onrecord.claims.events.stand_ins import rule_named
from onrecord.claims.events.telling import in_whole, told_act
from onrecord.claims.events.worded_acts import worded_acts
from onrecord.claims.figures.directions import CHANGE_VERB
from onrecord.claims.measures.noun_phrases import clean
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.events.stand_ins import Doer
    from onrecord.claims.quantities import Quantity

_HYPOTHETICAL = expression(
    r"\b(?:if|unless|whether|could|would|may|might|should|can|cannot|to|please)\s+(?:be\s+|have\s+been\s+|"
    r"[a-z]+ly\s+)?$"
    r"|\b(?:if|unless|whether)\s[^;]{1,60}$"
)


def read_events(clause: Clause, *, quoted: bool) -> list[Draft]:
    """The clause's events, at most one of each of its parts; of ``quoted`` words only suits and policies.

    An announcement is one where what it says tells no claim of its own.
    """
    found: list[Draft] = []
    announced: Draft | None = None
    for part in parts(clause):
        acts = [in_whole(act, clause) for act in _read(part, quoted=quoted)]
        if announced and part.joint == "that" and (acts or _tells_more(part)):
            found.remove(announced)
        found += acts
        announced = acts[0] if acts and clause.marked.mask.startswith(_LEADS_TO, acts[0].at) else None
    return found


_LEADS_TO = ("announc", "found ")
"""Verbs whose news is rather what they lead to, where that is told."""


def _tells_more(part: Clause) -> bool:
    """Whether figures, a move or a rank are what was announced: "that thefts were the lowest in years"."""
    return any(map(_is_news, part.figures)) or _MOVES.search(part.mask) is not None


_MOVES = expression(
    rf"\b(?:{CHANGE_VERB})\b"
    r"|\b(?:the|its|their|an? [a-z-]+) (?:[a-z]{2,12}est|most|fewest|least|best|worst|record)\b"
)


def _is_news(figure: Quantity) -> bool:
    """Whether the figure may be a claim; a small number may only list: "three conditions"."""
    return figure.form != "cardinal" or figure.number > _FEW


_FEW = 10


def _read(part: Clause, *, quoted: bool) -> list[Draft]:
    if tells_source(part) or (part.joint == "since" and _OF_RECORD.match(part.mask)):
        return []
    voted = _VOTED.search(part.mask) is not None
    found = ([] if voted else by_pattern(part)) or _by_verb(part, quoted=quoted)
    if found:
        return found
    acts = _by_body(part)
    return [act for act in acts if is_plain(part, act.at - part.start)] if quoted else acts


_VOTED = Cued(r"\bvoted? (?:#|[a-z]+ly |@)[^;]{0,40}\bto ", words="vote voted")
"""A vote, whatever it is to bring about: "voted 9-2 to freeze tuition"."""
_OF_RECORD = expression(
    r"since [^;@]{0,80}\b(?:records?|figures|data|statistics|series|surveys?|measurements|season|"
    r"(?:count|track|keep|record|measur|publish|collect|gather|monitor|mapp|report)ing)\b"
)
"""How far back the figures go; that a body began to count is not the news."""


def read_happenings(clause: Clause, told: Sequence[Draft], published: date | None) -> list[Draft]:
    """What happened or is to happen at a time, in those parts of which nothing else is ``told``.

    Since when a rank holds is no news: "the most since it opened in 1998".
    """
    ranked = any(draft.kind == "rank" for draft in told)
    return [
        in_whole(act, clause)
        for part in parts(clause)
        if not any(part.start <= draft.at < part.end for draft in told)
        and not (ranked and part.joint == "since")
        and not tells_source(part)
        for act in read_plan(part, published) or _happened(part) or _by_deed(part)
    ]


def _by_deed(clause: Clause) -> list[Draft]:
    """What one in office did or a rule rules, named after the rule where that is the subject."""
    told = deed(clause)
    if told is None or only_says(clause, told.last):
        return []
    act = told_act(clause, _ACT_OF[told.who], told.first, told.last).but(sure=told.who != "suit")
    if told.who != "rule" or act.measure is None:
        return [act]
    rule = rule_named(clause, told.first)
    thing = act.measure.text
    return (
        [act.but(measure=MeasurePhrase(text=f"{rule} on {thing}"))] if rule and rule not in thing else [act]
    )


_ACT_OF: Mapping[Doer, Act] = {"rule": "adopted", "suit": "filed", "office": "other", "none": "other"}


def _happened(clause: Clause) -> list[Draft]:
    """What happened or is to happen at a time of the clause, by whatever verb, or named by a noun."""
    verb = happening(clause)
    if (
        verb is None
        or _passes_a_time(clause, *verb)
        or (only_says(clause, verb[1]) and not is_offset(clause))
        or _HYPOTHETICAL.search(clause.mask[max(0, verb[0] - 80) : verb[0]])
    ):
        return []
    return [told_act(clause, "other", *verb)]


def read_named(clause: Clause, told: Sequence[Draft]) -> list[Draft]:
    """Acts that a noun names with their time, where nothing of them is ``told`` yet."""
    found: list[Draft] = []
    beside = set(given_out(clause))
    for first, last in (*named_acts(clause), *beside):
        start, end = draft_span(clause, first, last, hold=first)
        within = range(clause.start + first, clause.start + last)
        own = (first, last) in beside
        others = [
            draft
            for draft in (*told, *found)
            if draft.at in within or (not own and _is_of_part(draft, clause, first))
        ]
        if not others and not is_talked_of(clause, first):
            words = MeasurePhrase(text=clean(clause.text[first:last], clause.mask[first:last]))
            at = clause.start + first
            found.append(Draft(clause, "event", start, end, at, measure=words, act="other"))
    return found


def _is_of_part(draft: Draft, clause: Clause, first: int) -> bool:
    part = part_at(clause, clause.start + first)
    return draft.kind == "event" and part.start <= draft.at < part.end


def _passes_a_time(clause: Clause, first: int, last: int) -> bool:
    """Whether the verb only says how a time was passed: "the city ended 2017 with fewer killings"."""
    if clause.low[first:last] not in _PASSES:
        return False
    return any(
        time.start - clause.start == last + 1 and _A_STRETCH.match(time.text.lower()) for time in clause.times
    )


_PASSES = frozenset(("ended", "began", "started", "opened", "closed", "finished", "spent"))
_A_STRETCH = expression(
    r"(?:(?:the|last|this) )?(?:\d{4}|fiscal|year|month|week|season|quarter|first|second)"
)


def _by_body(clause: Clause) -> list[Draft]:
    """What a public body did, or what was done to a public thing, by whatever verb."""
    for act, first, last in worded_acts(clause):
        leads = only_says(clause, last) and clause.low[first:last] != "found"
        if not _is_counted(clause, first, last) and not leads:
            done = clause.mask.endswith(" been ", 0, first) or " been " in clause.mask[first:last]
            return [told_act(clause, act, first, last).but(sure=not done)]
    for act, first, last in public_acts(clause):
        before = clause.mask[max(0, first - 80) : first]
        if (
            _is_counted(clause, first, last)
            or PASSES_A_TIME.match(clause.mask, first)
            or _passes_a_time(clause, first, last)
            or only_says(clause, last)
        ):
            continue
        if not _HYPOTHETICAL.search(before) and not NOT_DONE.search(before):
            return [told_act(clause, act, first, last)]
    return []


def _is_counted(clause: Clause, first: int, last: int) -> bool:
    return "#" in clause.mask[:first] or COUNTS.match(clause.mask, last) is not None


def _by_verb(clause: Clause, *, quoted: bool) -> list[Draft]:
    if openings(clause.mask).isdisjoint(ACT_OPENINGS):
        return []
    dated = not quoted and is_dated(clause)
    for row, found in acts_in(clause.marked.mask, clause.start, clause.end, dated=dated):
        first = found.start() - clause.start
        if _is_aside(clause, row, first) or _is_pronouns(clause, first) or are_counted(clause, first):
            continue
        merely_dated = row.needs in {"time", "passive_and_time"}
        last = found.end() - clause.start
        if (merely_dated and COUNTS.match(clause.mask, last)) or only_says(clause, last):
            continue
        if not _HYPOTHETICAL.search(clause.mask[max(0, first - 80) : first]):
            return [told_act(clause, row.act, first, last, takes_figure=row.takes_figure)]
    return []


def _is_aside(clause: Clause, row: ActVerb, first: int) -> bool:
    """Whether it only says where a suit lies: "the complaint, filed in federal court, says"."""
    return row.act == "filed" and clause.joint == "," and first == 0 and not is_dated(clause)


def _is_pronouns(clause: Clause, first: int) -> bool:
    """Whether it only marks a time of somebody's: "when I was elected"."""
    return _MINE.search(clause.mask, 0, first) is not None and not is_dated(clause)


_MINE = expression(
    r"\b(?:when|the day|the (?:year|month|week)|since|before|until|after) (?:i|she|he) (?:was|took) $"
)
