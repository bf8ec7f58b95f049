"""Read acts by the patterns of what news calls a suit, a policy, an office or a grant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.parts import is_dated
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.events.nominals import name_of_act
from onrecord.claims.events.patterns import CUED_PATTERNS, is_policy_word
from onrecord.claims.events.telling import end_of_act
from onrecord.claims.measures.catalogue import catalogued, measure_of
from onrecord.claims.measures.noun_phrases import clean, noun_behind, subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.events.patterns import EventPattern

NOT_DONE = expression(
    r"\b(?:if|would|could|may|might|should|not|never|n['’]t|whether|plans? to|wants? to|forward to|goal "
    r"in|goal is to)\s+(?:\w+\s+)?$"
    r"|\b(?:if|unless|until|whether)\s[^;]{1,60}$|^(?:according to|among|"
    r"of (?:the|those))\b"
)
COUNTS = expression(r"\s+(?!(?:on |to |of )?(?:an?|the|its|their)\s)(?:[a-z]+\s+){0,3}#")
"""A figure right behind the verb makes a level of what was done: "searched 12 houses"."""
PASSES_A_TIME = expression(
    r"(?:ended|began|started|opened|closed)\s(?:the\s|its\s)?"
    r"(?:@|(?:[a-z]+\s)?(?:year|month|week|season|quarter|day)\b)"
)


def by_pattern(clause: Clause) -> list[Draft]:
    """The act of the clause that a pattern names; the one before it where that only leads to it."""
    behind: Draft | None = None
    for pattern in CUED_PATTERNS.cued(clause.mask):
        if pattern.dated and not is_dated(clause):
            continue
        for found in pattern.words.finditer(clause.mask):
            if (
                not NOT_DONE.search(clause.mask[max(0, found.start() - 80) : found.start()])
                and _has_subject(clause, pattern, found)
                and not _is_report(clause, found)
                and not PASSES_A_TIME.match(found.group())
                and not (pattern.dated and COUNTS.match(clause.mask, found.end()))
            ):
                told = _draft(clause, pattern, found)
                if behind is None and clause.mask.endswith(" to ", 0, found.start()):
                    behind = told
                    break
                return [told if behind is None or told.at < behind.at else behind]
    return [behind] if behind else []


def _is_report(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the words only say where the news comes from: "figures released Tuesday"."""
    if _REPORT.search(clause.mask, max(0, found.start() - 30), found.start()):
        return True
    announced = found.group().startswith("announce")
    told_figure = announced and clause.mask.startswith(" that", found.end()) and bool(clause.figures)
    bare = announced and not clause.marked.mask.startswith(" that ", clause.end)
    return told_figure or (bare and _NOTHING_MORE.match(clause.mask, found.end()) is not None)


_REPORT = expression(
    r"\b(?:figures|data|statistics|numbers|reports?|results|documents|records|study|poll|survey|video|"
    r"footage|"
    r"statements?|estimates|minutes|findings)\s+$"
)
_NOTHING_MORE = expression(r"(?:\s+(?:on|in|late|early|[@]+|today|in a statement))*\s*$")


def _has_subject(clause: Clause, pattern: EventPattern, found: re.Match[str]) -> bool:
    """An act merely dated needs one who does it, named: an office, a body, a capitalised name; not "he"."""
    if not pattern.dated or pattern.act in {"left_office", "took_office"}:
        return True
    before = clause.text[: found.start()]
    return bool(_DOER.search(before))


_DOER = expression(
    r"\b(?:bureau|department|agency|council|district|school|hospital|company|university|board|commission|"
    r"office|ICE|officials|county|city|state|"
    r"administration|authority|court|police|government|legislature|lawmakers|firm|library|church|museum|"
    r"center|centre|plant|store)\b"
    r"|\b[A-Z][\w’'-]+ [A-Z][\w’'-]+",
)


def _draft(clause: Clause, pattern: EventPattern, found: re.Match[str]) -> Draft:
    start, end = draft_span(clause, 0, end_of_act(clause, found.end()), hold=found.start())
    measure = _measure(clause, pattern, found)
    takes = pattern.act in {"filed", "awarded", "withheld"}
    at = clause.start + found.start()
    return Draft(clause, "event", start, end, at, measure=measure, act=pattern.act, takes_figure=takes)


def _measure(clause: Clause, pattern: EventPattern, found: re.Match[str]) -> MeasurePhrase:
    """The kind of event: the catalogue's where a phrase of it is near, else the words for what was done."""
    if pattern.measure:
        return MeasurePhrase(text=_last_words(clause, found, pattern.measure), id=pattern.measure)
    for start, end, measure_id in clause.measure_ids:
        known = catalogued(MeasurePhrase(text="", id=measure_id))
        near = start - clause.start >= found.start()
        if near and known is not None and (known.unit == "other" or measure_id == "byrne_jag_grant"):
            return MeasurePhrase(text=clause.marked.text[start:end], id=measure_id)
    text = _rule_before(clause, found)
    if not text:
        noun, _ = noun_behind(clause, _object(clause, found))
        verb = found.group().split(" ")[0]
        text = (name_of_act(verb, noun) if pattern.dated else noun) or _last_words(clause, found, "")
    measure = measure_of(text)
    known = catalogued(measure)
    return measure if known is None or known.unit == "other" else MeasurePhrase(text=text)


def _rule_before(clause: Clause, found: re.Match[str]) -> str:
    """The rule that itself is the subject: of "the ordinance bars agents from" the ordinance."""
    if not _RULES_OUT.match(found.group()):
        return ""
    subject = subject_before(clause, found.start())
    return subject if is_policy_word(subject.rsplit(" ", 1)[-1]) else ""


_RULES_OUT = expression(r"bars|bans|prohibits|forbids")
_VERB_AND_DETERMINERS = expression(
    r"(?:(?:would|will|does|do|did)(?: not|n['’]t) (?:qualify|be eligible) for|[a-z]+(?: down| off)?)"
    r"(?:\s+(?:a|an|the|its|their|his|her|first of|first|second|new|similar|own|on|against|"
    r"@+|\^+|#+)(?=\s)){0,4}\s*"
)


def _object(clause: Clause, found: re.Match[str]) -> int:
    """The offset of what was acted on: behind the verb and its determiners."""
    matched = _VERB_AND_DETERMINERS.match(clause.mask, found.start())
    return matched.end() if matched else found.end()


_NAMES = {"lawsuit": "lawsuit", "sanctuary_policy": "sanctuary status"}
"""What to call an act whose words name it by a verb: "sued"."""


def _last_words(clause: Clause, found: re.Match[str], measure_id: str) -> str:
    told = slice(found.start(), found.end())
    return _NAMES.get(measure_id) or clean(clause.text[told], clause.mask[told]) or clause.text[told]
