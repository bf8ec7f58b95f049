"""Read a level: how many or how much there was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.measures import is_statistic
from onrecord.claims.noun_phrases import VERB, is_handled, noun_behind, subject_before, verb_before
from onrecord.claims.passing import in_passing
from onrecord.claims.spans import draft_span
from onrecord.claims.subjects import measure_or_pointer

if TYPE_CHECKING:
    from onrecord.claims.clauses import Clause
    from onrecord.claims.quantities import Quantity

_OWNS = re.compile(
    r"\b(?:had|has|have|having|recorded|records|counted|saw|sees|reported|reports|logged|posted|registered|"
    r"experienced|"
    r"suffered|tallied|brought|ended|finish|finished|employs|employed|operates|serves|owns|there (?:is|are|"
    r"was|were|have been|"
    r"had been)|approved|spent|spend|received|receives|raised|collected|issued|made)"
    r"\s+(?:[a-z]+ly\s+|about\s+|only\s+|just\s+|at\s+|with\s+){0,2}$"
)
_LINKS = re.compile(
    r"\b(?:is|are|was|were|be|been|to|from|at|reached|reaches|hit|totaled|totalled|averaged|averages|"
    r"exceeds?|exceeded|topped|"
    r"costs?|remained|remains|dropped|drop|fell|fall|rose|climbed|finish|finished|passed|brings?|"
    r"bring)\s+(?:[a-z]+ly\s+|\^+\s+){0,2}$"
)
_OF = re.compile(
    r"(?P<noun>(?:[a-z’'-]+\s+){1,4})of\s+(?:(?:about|only|just|nearly|more than|some)\s+){0,2}$"
)
_FOR_WHAT = re.compile(r"\s+(?P<link>in|worth of|of|for|on)\s+(?:the\s+|its\s+|their\s+)?(?!#)")
_SERVED = re.compile(r"\b(?:has|have|had|been|worked|served|taught|lived|spent)\b")
_BRIEF = 7
"""Words: a clause no longer may be a bare figure, about the measure before ("against 327 for 2022")."""
_PERSONS = frozenset(("who", "he", "she", "i", "you"))
_DONE = frozenset(
    "wounded injured killed shot hurt arrested died slain charged hospitalized displaced voted".split()
)
_SMALL = 100
"""Smaller counts of just anything are told in passing; of something measured, they are claims."""


@dataclass(frozen=True)
class _Measured:
    """A measure, or the word that points back at one, and the offsets in the clause of the words for it."""

    measure: MeasurePhrase | None
    points_at: str
    start: int
    end: int


def read_level(clause: Clause, figure: Quantity) -> Draft | None:
    """The level that a figure gives; None for a length of time or a number in passing."""
    first, last = figure.start - clause.start, figure.end - clause.start
    if in_passing(clause, figure):
        return None
    if figure.unit == "years":
        return _years(clause, figure, first, last)
    found = (
        _by_noun(clause, figure, first, last)
        or _by_noun_of(clause, first, last)
        or _by_whole(clause, first, last)
        or _by_purpose(clause, figure, first, last)
        or _by_subject(clause, figure, first, last)
    )
    if found is None:
        return None
    begins, ends = draft_span(clause, found.start, found.end, hold=first)
    value = value_of(figure)
    return Draft(
        clause,
        "level",
        begins,
        ends,
        figure.start,
        figure,
        value,
        measure=found.measure,
        points_at=found.points_at,
    )


def _years(clause: Clause, figure: Quantity, first: int, last: int) -> Draft | None:
    """Years are a level where somebody has done something for so long."""
    before = clause.mask[:first]
    if not re.search(r"\bfor (?:the (?:past|last) )?$", before) or not _SERVED.search(before):
        return None
    begins, ends = draft_span(clause, 0, last, hold=first)
    measure = MeasurePhrase(text=_done(clause, first))
    return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure)


def _done(clause: Clause, first: int) -> str:
    """What was done for so many years: of "been an officer for 30 years", "years an officer"."""
    served = _SERVED.search(clause.mask)
    text = clause.text[served.end() if served else 0 : first]
    return "years " + re.sub(r"\s+for(?:\s+the\s+(?:past|last))?\s*$", "", text).strip()


def _by_noun(clause: Clause, figure: Quantity, first: int, last: int) -> _Measured | None:
    """The noun behind the figure: "262 homicides", "six people were wounded"."""
    if figure.form not in {"cardinal", "money"}:
        return None
    behind, end = noun_behind(clause, last)
    if not behind and figure.unit == "other":
        behind, end = _unit_word(figure), last
    if not behind:
        return None
    done = verb_before(clause, first)
    phrase = f"{behind} {done}" if done and is_handled(behind) else behind
    measure, points_at = measure_or_pointer(phrase, clause)
    measure = measure or (None if points_at else MeasurePhrase(text=phrase))
    counts = (
        is_handled(behind)
        or is_statistic(phrase)
        or phrase != behind
        or (" " in phrase and phrase.split()[-1] in _DONE)
    )
    if measure and figure.number < _SMALL and figure.unit == "count" and not counts and measure.id is None:
        return None
    return _Measured(measure, points_at, max(0, first - len(done) - 1) if done else first, end)


def _unit_word(figure: Quantity) -> str:
    """The unit that a figure counts in: "acres" of "140,000 acres"; "" for a length of time."""
    word = figure.text.rsplit(" ", 1)[-1]
    return word if word.isalpha() and is_statistic(word) else ""


def _by_noun_of(clause: Clause, first: int, last: int) -> _Measured | None:
    """The noun before "of": "a rate of 69", "that year's total of 267"."""
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
    measure, points_at = measure_or_pointer(noun, clause)
    if not noun or (measure is not None and not is_statistic(measure.text)):
        return None
    return _Measured(measure, points_at, start, last) if measure or points_at else None


def _by_whole(clause: Clause, first: int, last: int) -> _Measured | None:
    """A part of a count ("12 of the city's 48 homicides"), or a count known before ("the 57 it had")."""
    whole = _WHOLE.match(clause.mask, last)
    noun, end = noun_behind(clause, whole.end()) if whole else ("", last)
    measure, points_at = measure_or_pointer(noun, clause) if noun else (None, "")
    if measure or points_at:
        return _Measured(measure, points_at, first, end)
    if clause.mask[:first].endswith("the ") and _KNOWN.match(clause.mask, last):
        return _Measured(None, "", first, last)
    return None


def _by_purpose(clause: Clause, figure: Quantity, first: int, last: int) -> _Measured | None:
    """What money is for: "$2 million for road repairs"."""
    if figure.form != "money" or is_statistic(subject_before(clause, verb_start(clause, first))):
        return None
    link = _FOR_WHAT.match(clause.mask, last)
    noun, end = noun_behind(clause, link.end()) if link else ("", last)
    measure, _ = measure_or_pointer(noun, clause)
    return _Measured(measure, "", first, end) if measure else None


def _is_loose(clause: Clause, figure: Quantity, first: int) -> bool:
    """Whether a bare number says of nothing what it counts: "six", "even now at 86"."""
    if figure.form != "cardinal" or figure.unit != "count" or clause.joint in _DASHES:
        return False
    if not any(letter.isdigit() for letter in figure.text):
        return not VERB.search(clause.mask, 0, first) and not _FROM_OR_TO.search(clause.mask, 0, first)
    return clause.mask[:first].endswith(" at ") and not VERB.search(clause.mask, 0, first)


_DASHES = frozenset(("–", "—", "-", "--", ":"))
"""A bare number behind one of them is what the words before counted."""
_FROM_OR_TO = re.compile(r"\b(?:to|from|against|versus) (?:[a-z]+ ){0,2}$")


def _by_subject(clause: Clause, figure: Quantity, first: int, last: int) -> _Measured | None:
    """The subject where it is measured, or what was measured before where the words only go on about it."""
    window = max(0, first - 60)
    if _OWNS.search(clause.mask, window, first):
        return _Measured(None, "", 0, last)
    subject = subject_before(clause, verb_start(clause, first))
    measure, points_at = measure_or_pointer(subject, clause)
    linked = _LINKS.search(clause.mask, window, first)
    if subject.lower() in _PERSONS or _is_loose(clause, figure, first):
        return None  # "who is 70"
    if measure and (is_statistic(measure.text) or (linked and len(subject.split()) <= _BRIEF)):
        return _Measured(measure, points_at, 0, last)
    if points_at or (linked and measure is None):
        return _Measured(None, points_at, 0, last)
    brief = len(re.sub(r"[#@^]+", " ", clause.mask).split()) <= _BRIEF
    if not brief:
        return None
    return _Measured(None, "", 0 if not subject else first, last)


def verb_start(clause: Clause, first: int) -> int:
    """The offset of the verb whose object the figure is: the first verb of the clause before it."""
    found = VERB.search(clause.mask, 0, first) or _LINK.search(clause.mask, 0, first)
    return found.start() if found else first


_WHOLE = re.compile(r"\s+of\s+(?:the\s+|its\s+|their\s+|those\s+)?(?:\^+['’]s?\s+)?(?:#+\s+)?")
_KNOWN = re.compile(r"\s+(?:it|they|that)\b|\s+(?:of|in|for)\s+@")
_LINK = re.compile(r"\b(?:to|from)\s|#")
