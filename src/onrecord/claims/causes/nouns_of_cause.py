"""Read causes told by a noun: "a testament to patrols", "had a big effect on", "gets some of the credit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.causes.effects import Effect, effect_at, measured_in
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_CALLED = Cued(
    r"\b(?P<called>call(?:s|ed|ing)? (?=[^,;]{3,60}? (?:a|the) (?:[a-z]+ )?(?:testament|tribute|credit|"
    r"result|"
    r"product|consequence|reflection|function) (?:to|of)\b))",
    words="call calls called calling",
)
"""What somebody calls the fruit of something: "called the drop a tribute to patrols"."""
_NAMES = Cued(
    r"\b(?P<names>(?:call|nam|cit|describ|list|identif|giv|gav)(?:es|s|ed|ied|ing|en)? [^,;#]{2,60}? (?:as )"
    r"?(?:an?|the|one|"
    r"another) (?:[a-z]+ ){0,2}(?:reasons?|causes?|factors?|drivers?|culprits?|explanations?) (?:for|of|in|"
    r"behind) )",
    words="reason reasons cause causes factor factors driver drivers culprit culprits explanation",
)
"""Whom or what somebody calls a cause: "called low pay a big reason for the vacancies"."""
_CAUSES = Cued(
    r"\b(?:"
    # the outcome is the subject
    r"(?P<is>(?:(?:is|are|was|were|been|['’]s) (?:[a-z]+ly )?)(?:(?:the|a|an) (?:[a-z]+ )?(?:testament|"
    r"tribute|"
    r"credit) to|the (?:[a-z]+ )?(?:work|doing|fault) of|(?:[a-z]+ly )?thanks (?:[a-z]+ )?to))"
    # the cause is the subject
    r"|(?P<gets>(?:get|gets|got|getting|gotten|deserves?|deserved|receives?|received|shares?|shared|"
    r"earn(?:s|ed)?) "
    r"(?:(?:some|much|most|part|all|a share|a lot|plenty) of )?(?:the |a |full |partial )?(?:credit|blame)\b"
    r"(?! (?:card|union|rating|score|line|hour|report|check|toward))(?: for)?)"
    r"|(?P<effect>(?:has|have|had|having|made) (?:a|an|some|the) (?:[a-z]+ ){0,2}(?:effect|impact|influence|"
    r"bearing)\b"
    r"(?: (?:on|in))?)"
    r"|(?P<toll>(?:takes?|taken|took|taking) (?:(?:a|an|its|their) (?:[a-z]+ )?toll\b(?: on)?|a "
    r"(?:[a-z]+ )?bite out of))"
    r"|(?P<opens>(?:open(?:s|ed|ing)?|clear(?:s|ed|ing)?|pav(?:e[sd]?|ing)) the (?:door|way|path|"
    r"floodgates) (?:to|for)"
    r"(?= (?:more|fewer|new|further|a wave|a flood|other|[a-z]+s\b)))"
    r"|(?P<accounts>(?:accounts?|accounted) for (?=(?:the|that|this) "
    r"(?:[a-z]+ )?(?:rise|increase|growth|gain|jump|surge|spike|drop|decline|decrease|fall|dip|change|"
    r"difference)\b)"
    r"|(?:is|are|was|were|lies?|lay) at the (?:root|heart) of)"
    r"|(?P<deal>(?:(?:is|are|was|were|been|proved|proves|dealt|deals|became|remains?|delivered|gave) "
    r"(?:also |to be |[a-z]+ly )?)"
    r"(?:an? |another )(?:[a-z]+ )?(?:(?P<good>boon|boost|lifeline|windfall|godsend|shot in the arm)|"
    r"blow|drag|burden|"
    r"setback|hardship|strain|drain|threat|detriment)(?: (?:to|for|on))(?= ))"
    # neither is
    r"|(?P<link>(?:an?|any|some|the|no|direct|clear|strong) (?:[a-z]+ )?(?:correlation|relationship|link|"
    r"connection|"
    r"association) between)"
    r")",
    words="opens opened opening clears cleared paves paved paving testament tribute credit work doing "
    "fault thanks blame effect impact influence bearing toll "
    "bite boon boost lifeline windfall godsend shot blow drag burden setback hardship strain drain "
    "threat detriment account root heart correlation relationship link connection association",
)
_OPEN = expression(
    r"\b(?:no single|nobody|neither|if|whether|could|might|may|should|find|seek|study|studying)\b"
)


def read_nouns_of_cause(clause: Clause) -> list[Draft]:
    """The clause's cause that a noun tells of, with the outcome that it names or that was told before."""
    patterns = (_CALLED, _NAMES, _CAUSES)
    for found in (found for pattern in patterns for found in pattern.finditer(clause.mask)):
        name = found.lastgroup or ""
        if _OPEN.search(clause.mask, 0, found.start()) or not _is_told(clause, found, name):
            continue
        effect = _effect(clause, found, name)
        if effect is None:
            continue
        way: Direction = "down" if name == "toll" else "none" if name == "link" else effect.way
        if name == "opens" and way == "none":
            way = "up"
        if name == "deal" and effect.noun and way == "none":
            way = "up" if found.group("good") else "down"
        start = clause.start + (found.start() if name in {"called", "names", "link"} else _begins(clause))
        at = min(clause.start + found.end(), clause.end - 1)
        return [
            Draft(
                clause,
                "causal",
                start,
                clause.end,
                at,
                direction=way,
                measure=effect.measure,
                looks_back=name != "link",
            )
        ]
    return []


def _is_told(clause: Clause, found: re.Match[str], name: str) -> bool:
    """Whether a thing is the cause, or something that came about the outcome."""
    subject = subject_before(clause, found.start())
    if name in {"effect", "toll", "accounts", "deal", "opens"}:
        return not is_person(subject)
    return name != "is" or not is_person(subject) or subject.lower() in _POINTING


_POINTING = frozenset("it this that they those these".split())


def _effect(clause: Clause, found: re.Match[str], name: str) -> Effect | None:
    if name == "is":
        return effect_at(clause, _begins(clause))
    if name == "link":
        first = found.end() + clause.mask.startswith(" ", found.end())
        last = clause.mask.find(" and ", first)
        known = measured_in(clause, first, len(clause.mask))
        if known and known.id:
            return Effect(known.text, "none", len(clause.mask), told=True)
        return effect_at(clause, last + len(" and ")) if last > 0 else None
    end = found.end() + clause.mask.startswith(" ", found.end())
    return effect_at(clause, end) or (_TOLD if _ENDS.match(clause.mask, found.end()) else None)


def _begins(clause: Clause) -> int:
    tie = _TIE.match(clause.mask)
    return tie.end() if tie else 0


_TIE = expression(r"(?:(?:and|but|because|that|as|while) )?")
_ENDS = expression(r"\s*(?:$|[,.;:]| (?:too|as well|here|there|this|last)\b|@)")
_TOLD = Effect("", "none", 0, told=True)
"""The outcome that was told before."""
