"""Read parts that are told without "of" their whole, or against what is usual: "is 35 percent contained"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase, Value
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.moves import offsets
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Kind
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_PARTS = frozenset(("percent", "fraction", "ratio"))


def read_part_phrase(clause: Clause, figure: Quantity) -> Draft | None:
    """The part that the figure tells of its subject, of a dollar, of the usual, or of what went before."""
    for reader in (_needed, _of_each_dollar, _in_a_state, _against_normal, _left_out):
        draft = reader(clause, figure)
        if draft:
            return draft
    return None


def _needed(clause: Clause, figure: Quantity) -> Draft | None:
    """How large a part of the votes something takes: "the required two-thirds majority"."""
    first, last = offsets(clause, figure)
    found = _MAJORITY.match(clause.mask, last) if figure.form in _PARTS else None
    if found is None:
        return None
    begins, ends = draft_span(clause, first, found.end(), hold=first)
    measure = measure_of(f"share of votes in a {clause.text[last : found.end()].strip(' -')}")
    return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure)


_MAJORITY = expression(
    r"[\s-](?:(?:super|legislative|voter)[\s-]?)?"
    r"(?:majority|supermajority|threshold|vote)\b(?! of\b| margin\b)"
)


def _left_out(clause: Clause, figure: Quantity) -> Draft | None:
    """A part of what was told before: "in 2018 it was found in fewer than a third"."""
    first, last = offsets(clause, figure)
    led = _ELLIPSIS.search(clause.mask, max(0, first - _NEAR), first)
    if figure.form not in {"fraction", "ratio"} or led is None or clause.mask[last:].strip(" @.,"):
        return None
    begins, ends = draft_span(clause, 0, last, hold=first)
    return Draft(clause, "share", begins, ends, figure.start, figure, value_of(figure))


_OF_NORMAL = expression(
    r"\s+of\s+(?:(?:the|its|their)\s+)?(?:[a-z-]+\s+|@+\s+)?(?:normal|average|usual|levels?|capacity)\b"
)


def _against_normal(clause: Clause, figure: Quantity) -> Draft | None:
    """A figure set against what is usual: a level in percent ("62 percent of normal"), else a comparison."""
    first, last = offsets(clause, figure)
    normal = _OF_NORMAL.match(clause.mask, last)
    if normal is None or figure.form not in _PARTS:
        return None
    end = normal.end()
    subject = subject_before(clause, first)
    measure = measure_of(subject) if subject else None
    begins, ends = draft_span(clause, 0 if subject else first, end, hold=first)
    level = Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure)
    usual = clause.text[last:end].strip().removeprefix("of ")
    other = PlacePhrase(text=usual, name=usual)
    return level if figure.form == "percent" else level.but(kind="comparison", direction="down", versus=other)


def is_against_normal(draft: Draft) -> bool:
    """Whether the draft's figure is told in percent of what is usual: "55 percent of the average"."""
    figure = draft.figure
    at = figure.end - draft.clause.start if figure else 0
    return figure is not None and figure.form == "percent" and bool(_OF_NORMAL.match(draft.clause.mask, at))


_EACH_DOLLAR = expression(r"\s+(?:of|on|out of|in|from) (?:every|each|the) (?:dollar|pound|euro)\b")
_CENTS = expression(r"cents?|p\b|pence|¢")


def _of_each_dollar(clause: Clause, figure: Quantity) -> Draft | None:
    """A part told in cents: "19 cents of every dollar it cost" is 19 percent."""
    first, last = offsets(clause, figure)
    found = _EACH_DOLLAR.match(clause.mask, last) if _CENTS.search(figure.text.lower()) else None
    if found is None or figure.form != "money":
        return None
    begins, ends = draft_span(clause, 0, found.end(), hold=first)
    subject = subject_before(clause, first)
    measure = measure_of(subject) if subject else None
    return Draft(clause, "share", begins, ends, figure.start, figure, _in_cents(figure), measure=measure)


def _in_cents(figure: Quantity) -> Value:
    """The percent that so many cents of a dollar, or pence of a pound, are."""
    value = value_of(figure)
    low, high, number = (
        None if end is None else round(end * (100 if figure.unit == "usd" else 1), 6)
        for end in (value.low, value.high, value.number)
    )
    return Value(number=number or 0.0, unit="percent", low=low, high=high, hedge=value.hedge)


_IS = expression(r"\b(?:is|are|was|were|be|been|stands?|stood|remains?|remained)\s+(?:[a-z]+\s+){0,2}$")
_ELLIPSIS = expression(r"\b(?:in|to|from|is|was|are|were)\s+(?:[a-z]+\s+)?$")
_STATE = expression(
    r"[\s-](?:[a-z]{2,14}ed|empty|full|vacant|complete|built|white|black|hispanic|latino|asian|female|male)\b"
    r"(?!\s+(?:by|from|to|in)\s)"
)
_HOW_FULL = frozenset(("full", "occupied"))
"""How high what something holds stands, told in percent of what it could hold: hotels, reservoirs, jails."""
_NEAR = 40


def _in_a_state(clause: Clause, figure: Quantity) -> Draft | None:
    """How much of its subject is in a state: "is 35 percent contained", "stands two-thirds empty"."""
    first, last = offsets(clause, figure)
    found = _STATE.match(clause.mask, last) if _IS.search(clause.mask, max(0, first - _NEAR), first) else None
    if found is None or figure.form not in _PARTS:
        return None
    end = found.end()
    subject = subject_before(clause, first)
    state = clause.text[last:end].strip(" -")
    begins, ends = draft_span(clause, 0, end, hold=first)
    named = subject or _IS.sub("", clause.text[:first]).strip()
    measure = measure_of(f"{named} {state}")
    kind: Kind = "level" if figure.form == "percent" and state in _HOW_FULL else "share"
    return Draft(clause, kind, begins, ends, figure.start, figure, value_of(figure), measure=measure)
