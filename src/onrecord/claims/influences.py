"""Read what one thing does to another: "cameras have reduced crashes", "a cap could slow construction"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.directions import VERB_DIRECTION
from onrecord.claims.draft import Draft
from onrecord.claims.event_patterns import is_policy_word
from onrecord.claims.noun_phrases import noun_behind, subject_before
from onrecord.claims.spans import draft_span
from onrecord.claims.subjects import is_actor, measure_or_pointer

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses import Clause

_FORMS = r"(?:e[sd]?|es|ed|s|ing|d)?"
_UP = (
    rf"(?:boost|increas|rais|fuel|fuell|spur|spurr|swell|worsen|improv|encourag|accelerat|heighten|deepen|inflat){_FORMS}|"
    r"(?:pushe[sd]|push|drives?|drove|driven|sends?|sent) up"
)
_DOWN = (
    r"(?:hold|holds|holding|held)(?= [a-z]+ back\b)|"
    rf"(?:reduc|lower|curb|slow|delay|hurt|harm|weaken|destroy|deter|deterr|prevent|limit|erod|strain|crippl|"
    rf"discourag|hamper|hinder|undermin|depress|threaten|eas|shorten|halt){_FORMS}|cut|cuts|undo|undid|undone|"
    r"(?:drives?|drove|driven|driving|push|pushed|pushes) (?:away|out|down)|wip(?:e|es|ed) out|dr(?:y|ies|"
    r"ied) up"
)
_NEITHER = (
    r"(?:br(?:ing|ings|ought)(?= (?:more|fewer|in|[a-z]+er) )|caus|trigger|prompt|forc|spark|offset|offsett|"
    r"provok)(?:e[sd]?|es|ed|s)?"
)
_INFLUENCES = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<neither>{_NEITHER}))"
    r"(?=\s+(?:the |a |an |its |their |his |her |our |some |many |more |much |out |all |it\b|them\b)?[a-z])"
)
_STANDS = re.compile(r"\b(?:to|by|of|for|from|and|or|being|in|on|a|an|the|with)\s+$")
"""What before the verb shows that it has no subject of its own, or is none."""
_IS = re.compile(r"\b(?:is|are|was|were|been|be)\s+(?:[a-z]+ly\s+|also\s+|now\s+|not\s+)?$")
_AFTER = re.compile(
    r"\s+(?:(?:the|a|an|its|their|his|her|our|some|many|more|much|out|all|young|number of)\s+){0,3}"
)
_BEHIND = re.compile(r"\b(?:by|from|in|on|at|for|with|to|as|when|because|after|if)\b")
_NO_CAUSES = frozenset(
    "he she i we you they who it one people residents men women parents families voters drivers "
    "teachers workers "
    "nurses doctors leaders members others critics supporters".split()
)
"""Those who do things on purpose, rather than bring them about."""
_WORKS = frozenset(
    "law laws bill plan plans program programs measure measures system systems poll study".split()
)
_DECIDED = frozenset(
    "tax taxes fee fees fares hours spending budget budgets rate rates wage wages limit limits pay "
    "salaries jobs staff "
    "money funding services awareness questions issues concerns hopes doubts chance chances eyebrows "
    "alarm alarms".split()
)
"""What is set by a decision: a bill that raises them is a decision, no cause."""


def read_influences(clause: Clause) -> list[Draft]:
    """The clause's claim that some thing or condition, not somebody, moves or brings about another."""
    for found in _INFLUENCES.finditer(clause.mask):
        back = max(0, found.start() - _NEAR)
        going_on = found.group().split(" ")[0].endswith("ing")
        if _STANDS.search(clause.mask, back, found.start()):
            continue
        if (_IS.search(clause.mask, back, found.start()) is not None) != going_on:
            continue
        subject = subject_before(clause, found.start())
        thing = _AFTER.match(clause.mask, found.end())
        noun, end = noun_behind(clause, thing.end() if thing else found.end())
        if noun and _BY_FIGURE.match(clause.mask, end):
            continue  # a change
        if not noun and _IT.match(clause.mask, found.end()):
            noun, end = "it", found.end() + len(" it")
        words = noun.lower().split(" ")
        if words[-1] in _DECIDED or words[0] in VERB_DIRECTION or _IF.match(clause.mask):
            continue
        if noun and _can_cause(subject):
            return [_draft(clause, found, noun, end)]
    return []


_NEAR = 20
_IF = re.compile(r"(?:and |but |even )?(?:if|unless|whether|asked)\b")
_BY_FIGURE = re.compile(r"\s+(?:[a-z]+\s+){0,4}?by\s+(?:[a-z]+\s+){0,3}#")
_IT = re.compile(r"\s+it\b")


def _can_cause(subject: str) -> bool:
    """Whether the subject is a thing or a condition, named in few words."""
    words = subject.split(" ")
    head = words[-1].lower()
    main = _BEHIND.split(subject.lower())[0].split()
    named = len(words) == 1 and subject[:1].isupper() and not subject.endswith("s")
    if (
        named
        or not subject
        or not main
        or len(words) > _LONGEST
        or main[-1] in _NO_CAUSES
        or head in _NO_CAUSES
    ):
        return False
    if main[-1].startswith("budget"):
        return False
    if is_policy_word(main[-1]) or main[-1] in _WORKS:
        return True
    return not is_actor(subject) and not any(word[:1].isupper() for word in words[1:])


_LONGEST = 9


def _draft(clause: Clause, found: re.Match[str], noun: str, end: int) -> Draft:
    direction: Direction = "up" if found.group("up") else "down" if found.group("down") else "none"
    measure, points_at = measure_or_pointer(noun, clause)
    begins, ends = draft_span(clause, 0, end, hold=found.start())
    at = clause.start + found.start()
    return Draft(
        clause, "causal", begins, ends, at, direction=direction, measure=measure, points_at=points_at
    )
