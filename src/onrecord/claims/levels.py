"""Read a level: how many or how much there was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.marked import PLACE
from onrecord.claims.measures import is_statistic
from onrecord.claims.noun_phrases import VERB, is_handled, noun_behind, subject_before, verb_before
from onrecord.claims.spans import draft_span
from onrecord.claims.subjects import measure_or_pointer

if TYPE_CHECKING:
    from onrecord.claims.clauses import Clause
    from onrecord.claims.quantities import Quantity

_OWNS = re.compile(
    r"\b(?:had|has|have|having|recorded|records|counted|saw|sees|reported|reports|logged|posted|registered|experienced|"
    r"suffered|tallied|brought|ended|finished|employs|employed|operates|serves|owns|there (?:is|are|was|were|have been|had been)|"
    r"approved|spent|spend|received|receives|raised|collected|issued|made)\s+(?:[a-z]+ly\s+|about\s+|only\s+|just\s+|at\s+){0,2}$"
)
_OF = re.compile(r"(?P<noun>(?:[a-z’'-]+\s+){1,4})of\s+(?:(?:about|only|just|nearly|more than|some)\s+){0,2}$")
_FOR_WHAT = re.compile(r"\s+(?P<link>in|worth of|of|for|on)\s+(?:the\s+|its\s+|their\s+)?(?!#)")
_SERVED = re.compile(r"\b(?:has|have|had|been|worked|served|taught|lived|spent|was|is)\b")
_OLD = re.compile(r"\s+(?:old|ago|earlier|later|from now|prison|in prison|sentence)\b|[\s-]+(?:a\.m|p\.m)")
_HOUR = re.compile(r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
_PLACES = re.compile(r"\s+(?:of\s+)?(?:[a-z]+\s+)?(?:states|districts|cities|counties|countries|nations|towns|schools|locations)\b")
_PASSING = re.compile(
    r"\b(?:page|section|title|chapter|phase|grade|level|room|route|highway|exit|channel|no\.|number|age|aged)\s+$"
)


def read_level(clause: Clause, figure: Quantity) -> Draft | None:
    """The level that a figure gives; None for a length of time or a number in passing."""
    first, last = figure.start - clause.start, figure.end - clause.start
    if _OLD.match(clause.mask, last) or _PASSING.search(clause.mask, max(0, first - 12), first):
        return None
    if figure.form in {"ratio", "fraction"} or _is_one(figure) or _is_named(clause, last) or _is_scope(clause, first, last):
        return None
    if figure.unit == "years":
        return _years(clause, figure, first, last)
    measure, points_at, start, end = _measured(clause, figure, first, last)
    begins, ends = draft_span(clause, start, end)
    return Draft(
        clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure, points_at=points_at
    )


def _is_one(figure: Quantity) -> bool:
    """ "One" and "two" in words count things in passing more often than they state a figure."""
    return figure.form == "cardinal" and figure.unit == "count" and figure.text.lower() in {"one", "two", "three", "1"}


def _is_named(clause: Clause, last: int) -> bool:
    """A number before a capital belongs to a name ("11 News"), unless the capital starts a place's."""
    return bool(re.match(r" [A-Z]", clause.text[last : last + 2])) and clause.mask[last + 1 : last + 2] != PLACE


def _is_scope(clause: Clause, first: int, last: int) -> bool:
    """How many places a claim extends over ("across 20 states"), or a clock's hour ("at eight")."""
    before, behind = clause.mask[max(0, first - 10) : first], clause.mask[last : last + 30]
    if _HOUR.fullmatch(clause.low[first:last]) and before.endswith("at ") and not behind.strip():
        return not re.search(r"\b(?:stood|stands|stand|holding) at $", clause.mask[max(0, first - 20) : first])
    return bool(re.search(r"\b(?:in|across|among|of|from) $", before) and _PLACES.match(behind))


def _years(clause: Clause, figure: Quantity, first: int, last: int) -> Draft | None:
    """Years are a level where somebody has done something for so long."""
    before = clause.mask[:first]
    if not re.search(r"\bfor (?:the (?:past|last) )?$", before) or not _SERVED.search(before):
        return None
    measure = MeasurePhrase(text=_done(clause, first))
    begins, ends = draft_span(clause, 0, last)
    return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure)


def _done(clause: Clause, first: int) -> str:
    """What was done for so many years: "years as a police officer" is measured by "been a police officer"."""
    served = _SERVED.search(clause.mask)
    text = clause.text[served.end() if served else 0 : first]
    return "years " + re.sub(r"\s+for(?:\s+the\s+(?:past|last))?\s*$", "", text).strip()


def _measured(clause: Clause, figure: Quantity, first: int, last: int) -> tuple[MeasurePhrase | None, str, int, int]:
    """Measure, pointer, and where the claim starts and ends in the clause."""
    behind, end = noun_behind(clause, last)
    if behind and figure.form in {"cardinal", "money"} and figure.unit in {"count", "usd", "other"}:
        done = verb_before(clause, first)
        phrase = f"{behind} {done}" if done and is_handled(behind) else behind
        measure, points_at = measure_or_pointer(phrase, clause)
        if measure or points_at:
            return measure, points_at, max(0, first - len(done) - 1) if done else first, end
    found = _named_of(clause, first)
    if found:
        return *measure_or_pointer(found[0], clause), found[1], last
    return _by_subject(clause, figure, first, last)


def _named_of(clause: Clause, first: int) -> tuple[str, int] | None:
    """ "A rate of 69", "that year's total of 267": the noun before "of", and where it starts."""
    found = _OF.search(clause.mask, max(0, first - 60), first)
    if found is None:
        return None
    start = found.start("noun")
    noun = clause.text[start : found.end("noun")].strip()
    verb = list(VERB.finditer(noun.lower()))
    if verb:
        start += verb[-1].end()
        noun = noun[verb[-1].end() :].strip()
    noun = noun.removeprefix("’s").removeprefix("'s").strip()
    return (noun, start) if noun else None


def _by_subject(clause: Clause, figure: Quantity, first: int, last: int) -> tuple[MeasurePhrase | None, str, int, int]:
    """The measure from what follows "in" or "for", or from the subject."""
    subject = subject_before(clause, _verb_start(clause, first))
    owns = _OWNS.search(clause.mask, max(0, first - 60), first)
    if figure.form == "money":
        link = _FOR_WHAT.match(clause.mask, last)
        noun, end = noun_behind(clause, link.end()) if link else ("", last)
        if noun and (owns or not is_statistic(subject)):
            return *measure_or_pointer(noun, clause), first, end
    if owns:
        return None, "", 0, last
    if not subject:
        return None, "", first, last
    return *measure_or_pointer(subject, clause), 0, last


def _verb_start(clause: Clause, first: int) -> int:
    """The offset of the verb whose object the figure is: the first verb of the clause before it."""
    found = VERB.search(clause.mask, 0, first) or _LINK.search(clause.mask, 0, first)
    return found.start() if found else first


_LINK = re.compile(r"\b(?:to|from)\s|#")
