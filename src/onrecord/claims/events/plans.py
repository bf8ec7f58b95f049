"""Read what is planned, promised or due: an act with a day to come; and tell goals from what has happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase, Value
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from datetime import date

    from onrecord.claims.clauses.cut import Clause

_PLANNED = expression(
    r"\b(?P<modal>will|would|shall|must|(?:is|are|was|were)\s+(?:due|set|scheduled|expected|supposed|"
    r"required|"
    r"meant|slated|planned)\s+(?:to|for)|(?:is|are|was|were)\s+to|(?:plans?|planned|planning|intends?|"
    r"hopes?|"
    r"aims?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|agreed|ordered|wants?|expects?)\b[^;]{0,40}?\bto|to|due|"
    r"scheduled|slated)\b\s+(?:(?:not|also|then|be|have|been|back|only|finally|[a-z]+ly)\s+){0,3}"
    r"(?P<verb>[a-z]{2,15})"
)
_NO_VERBS = frozenset("the a an its their his her this that these those all some more".split())
_BY_THEN = expression(r"\bby\s+$")
_GOAL = expression(
    r"\b(?:goals?|targets?|targeted|aims?|aimed|aiming|pledge[sd]?|pledging|promise[sd]?|promising|vow(?:s|"
    r"ed)?|"
    r"plans?|planned|planning|intends?|intended|propos(?:es|ed|al|als)|demanded|demanding|wants?|wanted|"
    r"hopes?|hoped|seeks?|sought|"
    r"is trying|are trying)\b[^;]{0,70}$"
)
TOLD_TO = expression(
    r"\b(?:direct|order|instruct|ask|urg|tell|command|requir)(?:e?s|e?d|ing)? (?:[a-z^’'-]+ ){1,5}?"
    r"to (?!expect|brace|prepare|see|look|believe|think)[a-z]+ [^;#]{0,40}$"
    r"|\btold (?:[a-z^’'-]+ ){1,5}?to (?!expect|brace|prepare|see|look|believe|think)[a-z]+ [^;#]{0,40}$"
)
"""What somebody is told to bring about: "directed departments to cut spending by 3 percent"."""
_AIMED_AT = expression(r"\b(?:goals?|targets?)\s+(?:of|is|was|were|for|to)\s[^;]{0,30}$")
_WILL_DO = expression(
    r"\b(?:will|would|shall)\s+(?:(?:add|hire|recruit|build|open|close|create|plant|buy|install|deploy|"
    r"train|spend|"
    r"invest|cut|eliminate|lay off|reduce|move|transfer|receive|award|grant|give|replace|demolish|evict|"
    r"allow|permit|"
    r"fund|put)"
    r"|have (?:added|hired|built|opened|closed|created|bought|installed|spent|invested|cut|eliminated|"
    r"moved|given|"
    r"transferred|funded|replaced|allowed|laid off))\s+(?:[a-z]+\s+){0,4}$"
)
"""What somebody will do: the figure is not there yet. What will merely happen ("would cost") is a
forecast."""
_LED_TO = expression(r"\bto\s")


def read_plan(clause: Clause, published: date | None) -> list[Draft]:
    """The clause's plan, promise or appointment: what somebody is to do by a day that is still to come."""
    if published is None:
        return []
    for time in clause.times:
        if time.role != "period" or time.period is None:
            continue
        first = time.start - clause.start
        last = time.end - clause.start
        found = _last_planned(clause.mask, first) or _planned_behind(clause.mask, first, last)
        if found is None or (time.period.end <= published and not _was_to_come(clause, found, first)):
            continue
        article = _ARTICLE.match(clause.mask, found.end())
        noun, behind = noun_behind(clause, article.end() if article else found.end())
        text = noun or clause.text[found.start("verb") : found.end("verb")]
        start, end = draft_span(clause, 0, max(last, behind), hold=found.start())
        at = clause.start + found.start("verb")
        plan = Draft(clause, "event", start, end, at, measure=MeasurePhrase(text=text), act="other")
        return [plan.but(value=_which(clause, at, end))]
    return []


def _which(clause: Clause, at: int, end: int) -> Value | None:
    """How many there will be then, where an ordinal says so: "to open a third theatre in 2026"."""
    for figure in clause.figures:
        if figure.form == "ordinal" and at < figure.start < end:
            return Value(number=figure.number, unit="count", low=figure.number, high=figure.number)
    return None


def _last_planned(mask: str, until: int) -> re.Match[str] | None:
    """The last words for a plan before the offset, if they lead to a verb and stand near."""
    good = [
        found
        for found in _PLANNED.finditer(mask, max(0, until - _REACH), until)
        if found.group("verb") not in _NO_VERBS
        and not _HOPED.search(mask, max(0, found.start("verb") - _NEAR), found.start("verb"))
    ]
    return good[0] if good else None


_HOPED = expression(r"\b(?:hop(?:es?|ed|ing)|unlikely|couldn['’]t|could not) [^;,]{0,30}$")
"""What is but hoped for: of 15 such plans two were marked."""


def _planned_behind(mask: str, first: int, last: int) -> re.Match[str] | None:
    """What is to be done at the time that opens the clause: "Next week officials will mail a notice"."""
    if _OPENS.fullmatch(mask, 0, first) is None:
        return None
    found = _PLANNED.search(mask, last, last + _NEAR)
    finite = (
        found is not None and _FINITE.match(found.group("modal")) and found.group("verb") not in _NO_VERBS
    )
    return found if finite else None


_ARTICLE = expression(r"\s(?:an?|the|its|their|his|her|all)(?=\s)")
_OPENS = expression(r"(?:(?:and|but|in|on|by|starting|beginning)\s){0,2}")
_FINITE = expression(r"(?:will|shall|must|is|are)\b")
_NEAR = 60


def _was_to_come(clause: Clause, found: re.Match[str], until: int) -> bool:
    """Whether the day was still to come when it was told of: "would be reviewed by the end of 2023"."""
    before = _BY_THEN.search(clause.mask, max(0, until - _CLOSE), until)
    return found.group("modal") == "would" and before is not None


_CLOSE = 12
_REACH = 160


_WILL = expression(
    r"\b(?:will|would|shall|to)\s+(?!be\b|have\b|pass\b|save|employ|serve|house|cover|bring|generate|reach|"
    r"rise|fall|grow|hit|double|triple|exceed|cost|drop|shrink|need|"
    r"climb|increase|decline|lose|gain|take|receive|see|face|remain|stay|end|"
    r"finish)[a-z]{3,14}\b[^;]{0,40}$"
)
_BY_A_DAY = expression(r"#*[^;#]{0,40}\bby\s+(?:the\s+(?:end|start|middle)\s+of\s+)?@")


def _is_due(clause: Clause, at: int) -> bool:
    """Whether somebody is to bring the figure about by a day: "would complete 600 homes by 2027"."""
    return _WILL.search(clause.mask[:at]) is not None and _BY_A_DAY.match(clause.mask, at) is not None


_TARGET = expression(r"#+ (?:[a-z-]+ )?(?:targets?|goals?)\b")
_WANTS = expression(r"\b(?:wants?|seeks?) $")


def is_aimed_at(clause: Clause, at: int) -> bool:
    """Whether a goal or target is the figure at the offset ``at``: "the goal is for 60 percent"."""
    named = _TARGET.match(clause.mask, at) or _WANTS.search(clause.mask, max(0, at - _CLOSE), at)
    return named is not None or _AIMED_AT.search(clause.mask, 0, at) is not None


def is_goal(clause: Clause, at: int, *, moved: bool) -> bool:
    """Whether the figure at the offset ``at`` is aimed at or promised, and so has not been reached.

    A figure that ``moved`` something needs only a word for the aim before it, a level the words for doing it.
    """
    if is_aimed_at(clause, at):
        return True
    if _WILL_DO.search(clause.mask, max(0, at - _REACH), at) or _is_due(clause, at):
        return True
    if moved and TOLD_TO.search(clause.mask, max(0, at - _REACH), at):
        return True
    found = _GOAL.search(clause.mask[:at])
    if found is None:
        return False
    return (moved and not found.group().startswith("plan")) or _LED_TO.search(found.group()) is not None
