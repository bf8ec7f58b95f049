"""Read each figure of a clause: how much there was, how far it moved, what part, against whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cut import Clause
from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.figures.befallen import only_one
from onrecord.claims.figures.beside_subject import read_beside_subject
from onrecord.claims.figures.changes import read_noun_after, read_noun_before, read_verb, read_without_verb
from onrecord.claims.figures.comparatives import read_comparative, read_multiple
from onrecord.claims.figures.directions import NOUN_DIRECTION
from onrecord.claims.figures.durations import read_length_again, read_occasions
from onrecord.claims.figures.fronted import read_fronted
from onrecord.claims.figures.levels import read_level
from onrecord.claims.figures.margins import read_margin
from onrecord.claims.figures.moves import before_figure
from onrecord.claims.figures.named_moves import read_named_move
from onrecord.claims.figures.parts_left import read_part_left
from onrecord.claims.figures.parts_of_told import accounts_for_part, is_part_of_opening, is_rest
from onrecord.claims.figures.raises import read_raise
from onrecord.claims.figures.repeats import read_repeat
from onrecord.claims.figures.rows import read_bracketed, read_in_row, read_priced
from onrecord.claims.figures.shares import read_part, read_share, wholes
from onrecord.claims.figures.streaks import is_of_streak
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.ranks.ordinals import read_ordinal
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity


_TO = expression(rf"\bto\s+(?:{SMALL}\s+){{0,2}}$")
_FROM = expression(rf"\bfrom\s+(?:{SMALL}\s+){{0,2}}$")


def read_figures(clause: Clause, previous: Draft | None) -> list[Draft]:
    """A draft for each figure of the clause; ``previous`` is the draft before it in the sentence."""
    drafts: list[Draft] = []
    whole = wholes(clause)
    for figure in clause.figures:
        if figure.form == "ordinal":
            drafts += [draft] if (draft := read_ordinal(clause, figure)) else []
        if figure.form in {"rank", "ordinal"} or figure.start in whole or is_of_streak(clause, figure):
            continue
        draft = _read(clause, figure, drafts[-1] if drafts else previous)
        if draft:
            drafts.append(draft)
    return drafts


def _read(clause: Clause, figure: Quantity, previous: Draft | None) -> Draft | None:
    moved = _by_apart(clause, figure) or (read_occasions(clause, figure) if _is_count(figure) else None)
    if moved:
        return moved
    for reader in _READERS:
        draft = reader(clause, figure)
        if draft:
            return _as_share(_of_those_told(draft, previous), previous)
    draft = (
        read_bracketed(clause, figure)
        or read_repeat(clause, figure, previous)
        or read_length_again(clause, figure, previous)
        or read_priced(clause, figure, previous)
        or read_level(clause, figure)
        or read_in_row(clause, figure, previous)
        or read_beside_subject(clause, figure)
    )
    if draft is None:
        return None
    return _as_part(draft, previous) or _as_change(draft, previous) or _as_share(draft, previous)


def _is_count(figure: Quantity) -> bool:
    return figure.form == "cardinal" and figure.unit == "count"


def _of_those_told(draft: Draft, previous: Draft | None) -> Draft:
    """A part of "them" is named after those just counted: "38 cases, 13 of them opened in 2013"."""
    if draft.kind != "share" or draft.figure is None or draft.measure is None or draft.measure.id:
        return draft
    told = previous.measure if previous and previous.clause.sentence == draft.clause.sentence else None
    counted = previous is not None and previous.kind == "level" and draft.figure.form == "cardinal"
    if (
        told is None
        or not counted
        or not _OF_THEM.match(draft.clause.mask, draft.figure.end - draft.clause.start)
    ):
        return draft
    return draft.but(measure=measure_of(f"{told.text} {draft.measure.text}"))


_OF_THEM = expression(r",?\s(?:out\s)?of\s(?:them|those|these|which|whom)\b(?!\s[a-z]+s\b)")


def _by_apart(clause: Clause, figure: Quantity) -> Draft | None:
    """How far, told apart from its verb: "those did fall, but by 6,200", "they still lead, by 600"."""
    if not _BY.fullmatch(clause.mask, 0, figure.start - clause.start):
        return None
    mask = clause.marked.mask
    ends = [end.end() for end in _ENDS.finditer(mask, max(0, clause.start - _APART), clause.start - 1)]
    near = 0 if clause.start <= _APART else clause.start
    start = ends[-1] if ends else near
    whole = Clause(clause.marked, start, clause.end, clause.sentence, clause.joint)
    draft = read_margin(whole, figure) or read_verb(whole, figure)
    return draft.but(clause=clause, start=max(draft.start, start)) if draft else None


_BY = expression(rf"(?:but |and |though )?(?:then )?by (?:{SMALL} ){{0,3}}")
_ENDS = expression(r"[.!?;:][”\"’]?\s+|\n|, |\s[—–-]{1,2}\s")
_APART = 90


def _as_part(draft: Draft, previous: Draft | None) -> Draft | None:
    """A part of a whole told before it: "Of the 412 bridges inspected, 37 were unsafe and 9 were closed"."""
    if draft.figure is None or draft.kind != "level":
        return None
    beside = previous if previous and previous.clause.sentence == draft.clause.sentence else None
    told = beside.measure if beside else None
    following = beside is not None and _is_next_part(draft, beside)
    if following and draft.measure and noun_behind(draft.clause, draft.figure.end - draft.clause.start)[0]:
        return draft.but(kind="share")  # "35 pedestrians and seven cyclists"
    if _goes_on_with_parts(draft, beside):
        return draft.but(kind="share", measure=told or draft.measure)
    if only_one(draft.clause, draft.figure):
        return draft.but(kind="share", measure=told or draft.measure)
    if is_part_of_opening(draft) or following:
        return draft.but(kind="share", measure=told or draft.measure)
    return draft.but(kind="share") if accounts_for_part(draft) or is_rest(draft) else None


def _goes_on_with_parts(draft: Draft, beside: Draft | None) -> bool:
    """Whether somebody else's part follows: "Democrats returned 1,350 of the ballots, Republicans 1,112"."""
    if beside is None or beside.kind != "share" or beside.figure is None or beside.figure.form != "cardinal":
        return False
    clause, figure = draft.clause, draft.figure
    if figure is None or figure.form != "cardinal" or clause.joint not in {",", ";", "and"}:
        return False
    return (
        _WHOSE.fullmatch(clause.mask) is not None and clause.marked.mask[clause.end : clause.end + 1] != "%"
    )


_WHOSE = expression(r"(?:and )?(?:the )?(?:[a-z’'^-]+ ){1,3}(?:(?:about|another|just|only) )?#+")


def _is_next_part(draft: Draft, beside: Draft) -> bool:
    """Whether the figure goes on with a share of the same form: "37 were unsafe and 9 were closed"."""
    if beside.kind != "share" or beside.figure is None or draft.clause.joint != "and":
        return False
    alike = draft.figure is not None and beside.figure.form == draft.figure.form
    return alike and not draft.clause.mask[: draft.at - draft.clause.start].strip(" and")


def _as_change(draft: Draft, previous: Draft | None) -> Draft | None:
    """A percentage beside a change is one too: "a sharper drop than the 4 percent recorded elsewhere"."""
    if previous is None or previous.kind != "change" or draft.figure is None or draft.kind != "level":
        return None
    clause, figure = draft.clause, draft.figure
    first, last = figure.start - clause.start, figure.end - clause.start
    if draft.measure is None and _NEXT.search(clause.mask, 0, first):
        return draft.but(kind="change", direction=previous.direction, measure=previous.measure)
    beside = previous.clause.sentence == clause.sentence and figure.form == "percent"
    if not beside or not _THE.search(clause.mask, 0, first) or not _RECORDED.match(clause.mask, last):
        return None
    return draft.but(kind="change", direction=previous.direction)


_NEXT = expression(
    rf"\b(?:(?:was|came|ranked|finished)\s(?:in\s)?(?:#+|second|third|fourth|fifth|next)|"
    rf"followed(?:\sby\s[^#;]{{3,60}}?)?)(?:\splace)?,?\s"
    rf"(?:with|at)\s(?:{SMALL}\s){{0,2}}$"
)
"""What comes next in a row of moves has moved so far too: "Kent was second with 5,698"."""
_THE = expression(r"\b(?:than|of|to|above|below|against|with) the $")
_RECORDED = expression(
    r"\s(?:recorded|seen|reported|posted|registered|(?:rise|drop|fall|increase|decline|gain)\b)"
)


def _as_share(draft: Draft, previous: Draft | None) -> Draft:
    """A percentage that goes on with a share is one too: "62 percent of voters, up from 58"."""
    percent = draft.kind == "level" and draft.figure is not None and draft.figure.form == "percent"
    follows = (
        previous is not None
        and previous.kind == "share"
        and previous.clause.sentence == draft.clause.sentence
    )
    goes_on = follows and draft.measure is None
    goes_on = goes_on or (
        follows and _UP_FROM.search(draft.clause.mask, 0, draft.at - draft.clause.start) is not None
    )
    goes_on = goes_on or (follows and previous is not None and _accounts_too(draft, previous))
    return draft.but(kind="share") if percent and (goes_on or draft.points_at in _SHARES) else draft


def _accounts_too(draft: Draft, previous: Draft) -> bool:
    """Whether it goes on with what makes up a whole: "cars account for 42 percent, and homes for 19"."""
    first = draft.at - draft.clause.start
    other = _FOR_SO_MUCH.fullmatch(draft.clause.mask, 0, first) is not None
    before = previous.clause.mask[: max(0, previous.at - previous.clause.start)]
    return other and _ACCOUNTS.search(before) is not None


_FOR_SO_MUCH = expression(r"(?:and |while )?(?:[a-z’'-]+ ){1,4}(?:for )?(?:about |another |just |only )?")
_ACCOUNTS = expression(r"\b(?:account(?:s|ed)? for|ma[dk]es? up|made up)\b")


_UP_FROM = expression(r"\b(?:up|down) from\s")
_SHARES = frozenset(("share", "percentage", "proportion"))


def _to_or_from(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "Fell to 39.5 from 44.8", "robberies to 250": levels, the second of the earlier time."""
    before = before_figure(clause, figure)
    to, origin = _TO.search(before), _FROM.search(before)
    if not to and not origin:
        return None
    level = read_level(clause, figure)
    if level is None:
        return None
    level = _of_growth(clause, figure, level)
    tied = _TIED.match(clause.mask, figure.end - clause.start)
    level = level.but(end=max(level.end, clause.start + tied.end())) if tied else level
    ranged = _RANGES.search(clause.mask, 0, figure.start - clause.start)
    ranged = ranged or _ELSEWHERE.match(clause.mask, figure.end - clause.start)
    earlier = origin and not to and not ranged
    return level.but(earlier=True) if earlier else level


_RANGES = expression(r"\b(?:rang|vari|vary|differ|extend|stretch|span)[a-z]*\s(?:[a-z]+\s){0,2}from\s")
"""What is spread over a range has both ends at once: "ranged from 36.5 percent in Bray to 23.9"."""
_ELSEWHERE = expression(
    r"\s(?:in|at|for|among)\s(?:the\s)?\^+[^;#]{0,20}\sto\s(?:[a-z]+\s){0,2}#+(?:\s[a-z]+)?\s(?:in|at|for|"
    r"among)\s"
)
"""From one place to another, not from one time to another: "from 36.5% in Hale to 24% in Orrin"."""


def _of_growth(clause: Clause, figure: Quantity, level: Draft) -> Draft:
    """A percentage that a rise or fall came to is a change: "growth slowed to 1.4 percent"."""
    subject = _GROWTH.match(clause.mask) if figure.form == "percent" else None
    if subject is None:
        return level
    what, _ = measure_or_pointer(clause.text[subject.start("what") : subject.end("what")], clause)
    return level.but(kind="change", direction=NOUN_DIRECTION[subject["noun"]], measure=what or level.measure)


_GROWTH = expression(
    r"(?:(?:and|but|while|that) )?(?:(?:the|its|their|this|that|annual|economic|overall|[a-z^]+['’]s|"
    r"\^+) ){0,2}"
    r"(?P<what>(?P<noun>growth|increase|rise|decline|decrease|drop)(?: (?:in|of) [a-z^ ]{3,40}?)?) "
    r"(?:(?:has|have|had|also|since|then|now|only) ){0,3}"
    r"(?:slow|eas|shr[aiu]nk|narrow|cool|moderat|accelerat|quicken|fell|dropp|rose|climb|edg|widen|was "
    r"cut|pick|c[oa]me)"
)
_TIED = expression(rf"\s(?:to|from)\s(?:{SMALL}\s+){{0,2}}#+")
"""The other end of what fell from one figure to another: both stand in the words of each."""


_READERS: tuple[Callable[[Clause, Quantity], Draft | None], ...] = (
    read_part_left,
    read_multiple,
    read_margin,
    read_comparative,
    read_part,
    read_noun_after,
    read_noun_before,
    read_without_verb,
    read_verb,
    read_named_move,
    read_raise,
    read_share,
    read_fronted,
    _to_or_from,
)
