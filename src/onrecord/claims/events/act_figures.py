"""Make a figure and an act one claim: what was aimed at, decided or given, and how large an act was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.events.asked_for import is_asked_for, is_voted_on
from onrecord.claims.events.decisions import is_counted_over_time, is_decided
from onrecord.claims.events.plans import TOLD_TO, is_aimed_at, is_goal
from onrecord.claims.events.sums import act_of_sum, is_opened_or_closed
from onrecord.claims.figures.durations import is_length_of_time
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_LONGEST_ACT = 70
"""Characters from an act's verb to the figure that says how large it was."""


def as_act(draft: Draft) -> Draft:
    """The draft as an event where its figure is only aimed at, decided, or was granted, fined or sued for."""
    if draft.figure is None or draft.kind not in {"change", "level", "share"}:
        return draft
    clause, figure, first = draft.clause, draft.figure, draft.at - draft.clause.start
    percent = draft.kind == "level" and figure.form == "percent"
    if draft.kind == "share" or percent:
        due = is_opened_or_closed(clause, figure) and _AHEAD.search(clause.mask) is not None
        return draft.but(kind="event", act="other") if due or is_aimed_at(clause, first) else draft
    if is_goal(clause, first, moved=draft.kind == "change"):
        counted = draft.value is not None and draft.value.unit == "count"
        return draft.but(kind="event", act="other", direction="none" if counted else draft.direction)
    return _as_done(draft, figure) if draft.kind == "level" else draft


_AHEAD = expression(r"\b(?:will|would|shall|to)\s(?:be\s)?[a-z]")


def _as_done(draft: Draft, figure: Quantity) -> Draft:
    """The level as an event where its figure says how much somebody opened, decided, gave or asked for."""
    clause = draft.clause
    if is_counted_over_time(clause, figure):
        return draft
    if _is_to_be_done(clause, figure):
        return draft.but(kind="event", act=draft.act or "other")
    if is_opened_or_closed(clause, figure) or is_decided(clause, figure) or is_asked_for(clause, figure):
        return draft.but(kind="event", act=draft.act or "other")
    given = act_of_sum(draft.clause, figure)
    if given is None:
        return draft
    act, first = given
    return draft.but(kind="event", act=act, start=min(draft.start, draft.clause.start + first))


def _is_to_be_done(clause: Clause, figure: Quantity) -> bool:
    """Whether something is to be done to so many: "37 teachers, a tenth of the staff, will be laid off"."""
    counted = figure.form == "cardinal" and figure.unit == "count"
    return counted and _WILL_BE.match(clause.marked.mask, figure.end) is not None


_WILL_BE = expression(
    r"(?:\s[a-z^’'-]+){1,5}?(?:,[^;#.]{0,40}#*[^;#.]{0,30},)?\s(?:will|would|are to|is to)\s(?:not\s|"
    r"also\s|soon\s)?"
    r"(?:be\s(?:[a-z]{3,12}ed|built|cut|laid off|sold|shut|torn down|sent|let go)|lose their)\b"
    r"|(?:\s[a-z^’'-]+){1,5}?\s(?:(?:will|would|are to|were to|is to)\s(?:soon\s)?(?:go(?!\son)|arrive|join|"
    r"report|deploy|leave|move)|(?:will\s)?(?:go(?:es)?|enter)\s(?:into|in)\s(?:service|effect|use|force))\b"
)


def _is_adjective(figure: Quantity) -> bool:
    """Whether a length stands before its noun: "voted for a three-year contract"."""
    return "-" in figure.text and is_length_of_time(figure)


def sized(drafts: list[Draft]) -> list[Draft]:
    """The drafts, with an act and the figure that says how large it was made one."""
    counted = [draft for draft in drafts if draft.kind == "level" and _set_beside(draft)]
    drafts = [
        one
        for one in drafts
        if one.kind != "event" or not any(0 < two.at - one.at <= _LONGEST_ACT for two in counted)
    ]
    for act in [draft for draft in drafts if draft.takes_figure]:
        sizes = [
            draft
            for draft in drafts
            if draft.figure is not None
            and (draft.kind == "level" or (draft.kind == "share" and draft.figure.form == "cardinal"))
            and 0 < draft.at - act.at <= _LONGEST_ACT
            and not _is_adjective(draft.figure)
            and (act.act != "filed" or _sued_for(draft))
        ]
        if sizes:
            size = min(sizes, key=lambda draft: draft.at)
            whole = act.but(figure=size.figure, value=size.value, end=max(act.end, size.end))
            drafts = [whole if one is act else one for one in drafts if one is not size]
    for act in [draft for draft in drafts if draft.kind == "event" and draft.value is None]:
        moved = next((draft for draft in drafts if _is_its_object(draft, act)), None)
        if moved:
            whole = act.but(figure=moved.figure, value=moved.value, direction=moved.direction)
            drafts = [whole if one is act else one for one in drafts if one is not moved]
    drafts = _told_once(drafts)
    acts = [draft for draft in drafts if draft.kind == "event" and not _is_of_a_part(draft, drafts)]
    drafts = [draft for draft in drafts if draft.kind != "event" or draft in acts]
    kept = [draft for draft in drafts if draft.kind != "event" or not _befell_a_count(draft, drafts)]
    acts = [draft for draft in kept if draft.kind == "event"]
    return [draft for draft in kept if not any(_acts(draft, act) for act in acts)]


def _set_beside(draft: Draft) -> bool:
    """Whether a count is set beside an earlier one, as that of no act: "cut 212 jobs, down from 340"."""
    figure = draft.figure
    if figure is None or figure.form != "cardinal" or figure.unit != "count":
        return False
    return _DOWN_FROM.match(draft.clause.marked.mask, figure.end) is not None


_DOWN_FROM = expression(
    r"(?: [a-z@-]+){1,6}, (?:(?:up|down) from (?:about |nearly |just )?#|(?:compared (?:with|to)|versus|"
    r"against) (?:about |just )?#)"
)


def _is_its_object(draft: Draft, act: Draft) -> bool:
    """Whether the change is what the act decides: "approved a $300 million tax cut"."""
    if draft.kind not in {"change", "level"} or not 0 < draft.at - act.at <= _LONGEST_ACT:
        return False
    clause = draft.clause
    if draft.kind == "level" and draft.figure is not None and is_voted_on(clause, draft.figure):
        return True
    span = act.at - clause.start, draft.at - clause.start
    if draft.kind == "change" and TOLD_TO.match(clause.mask, *span):
        return True
    if draft.kind == "level" and draft.figure is not None and draft.figure.form == "money":
        if _TO_PAY.fullmatch(clause.mask, *span) or _FOR_SO_MUCH.fullmatch(clause.mask, *span):
            return True
    elif draft.kind == "level":
        return False
    return act.act != "filed" and _DECIDES_ON.fullmatch(clause.mask, *span) is not None


_TO_PAY = expression(r"(?:[a-z]+ )?ordered (?:[a-z^]+ ){1,5}to pay (?:[a-z]+ ){0,3}")
_FOR_SO_MUCH = expression(
    r"(?:[a-z]+ )?(?:bought|buy|sold|sell|acquired?|leased?|renew(?:ed)?|purchased?|approved?|agreed to|"
    r"settle[sd]?|resolved?|voted?)\b[^;,#]{0,60} "
    r"(?:for|at a cost of)(?: about| some| nearly)? "
)
_DECIDES_ON = expression(
    r"[a-z]+ (?:[a-z]+ to [a-z]+ |down |out |off |ground )?(?:(?:late |early |next )?(?:on )?@+ )?(?:on |"
    r"to )?"
    r"(?:an?|the|its|their) (?:(?!(?:of|over|in|for|with|by|to)\b)[a-z-]+ ){0,2}"
)


def _told_once(drafts: list[Draft]) -> list[Draft]:
    """The drafts, with an act whose size a figure behind its verb tells as one with that figure."""
    for act in [draft for draft in drafts if draft.kind == "event" and draft.value is None]:
        size = next((draft for draft in drafts if _is_its_size(draft, act)), None)
        if size:
            whole = size.but(start=min(act.start, size.start), act=act.act)
            drafts = [whole if one is size else one for one in drafts if one is not act]
    return drafts


def _is_its_size(draft: Draft, act: Draft) -> bool:
    """Whether the figure is decided or given by the act: "approved a cap of 18,000", "a fine of $125,000"."""
    if draft.figure is None or not 0 < draft.at - act.at <= _LONGEST_ACT or draft.at >= act.end:
        return False
    first, figure = act.at - act.clause.start, draft.figure.start - act.clause.start
    told = _ITS_SIZE.fullmatch(act.clause.mask, first, figure) is not None
    return told and as_act(draft).kind == "event"


_ITS_SIZE = expression(
    r"[a-z]+(?: (?!(?:that|which|who|whose|when|while|and|but|by|over|against|because|after|"
    r"under)\b)[a-z^@’'-]+){0,7} "
)


def _is_of_a_part(act: Draft, drafts: list[Draft]) -> bool:
    """Whether the act only says what a part did: "60 percent of voters rejected the measure"."""
    return any(
        draft.kind == "share" and draft.start <= act.start + _FIRST_WORDS and draft.at < act.at < draft.end
        for draft in drafts
    )


def _acts(draft: Draft, act: Draft) -> bool:
    """Whether the draft only counts the few who did the act: "Two landlords have filed a lawsuit"."""
    few = draft.kind == "level" and draft.figure is not None and draft.figure.number <= _FEW
    return few and draft.at == draft.clause.start < act.at and draft.value != act.value


def _sued_for(draft: Draft) -> bool:
    """Whether the money is what a suit asks for: "sued the city for $2 million"."""
    first = draft.at - draft.clause.start
    money = draft.figure is not None and draft.figure.form == "money"
    return money and _FOR.search(draft.clause.mask, max(0, first - _LONGEST_ACT), first) is not None


_FOR = expression(r"\b(?:for|seeking|seeks|demanding)\s+(?:[a-z]+\s+){0,2}$")
_FEW = 3


_BETWEEN = 30
"""Characters: "six athletes" and "sanctioned" are one claim of how many."""


def _befell_a_count(act: Draft, drafts: list[Draft]) -> bool:
    """Whether the act only says what befell those who are counted: "six athletes had been sanctioned"."""
    clause = act.clause
    if not _BEFALLS.search(clause.mask, 0, act.at - clause.start):
        return False
    return any(
        draft.kind in {"level", "change"}
        and draft.figure is not None
        and draft.figure.form == "cardinal"
        and draft.figure.unit == "count"
        and draft.start < act.at <= draft.end + _BETWEEN
        and draft.at - act.start < _FIRST_WORDS
        for draft in drafts
    )


_FIRST_WORDS = 4
_BEFALLS = expression(r"\b(?:were|are|been|being|be)\s+(?:[a-z]+\s+){0,2}$")
