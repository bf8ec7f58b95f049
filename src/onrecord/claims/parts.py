"""The finite parts of a clause: the main one, and each that a conjunction or a relative pronoun opens.

"The board fired the chief, who had been appointed in May, after a jury ruled that" tells four acts; each has
its own subject, verb and time, and so is read on its own.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.claims.clauses import Clause
from onrecord.claims.noun_phrases import subject_before
from onrecord.claims.timing.tense import has_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENS = re.compile(
    r"\s(?=(?:after|before|since|until|till|when|once|whenever|because|and|but|or|although|though|while|"
    r"that|which|who|whose|where)\s)"
)
_SUPPOSES = re.compile(
    r"\b(?:if|unless|whether|den(?:y|ies|ied|ying)|(?:reject|dismiss|disput|refut|rebut)[a-z]* (?:[a-z^]+ "
    r"){0,3}"
    r"(?:claims?|suggestions?|allegations?|accusations?|reports?|ideas?|notions?|charges?|assertions?))\b"
)
"""What is only supposed or is denied stays one part, with all that hangs on it."""


def parts(clause: Clause) -> Sequence[Clause]:
    """The parts in order, each as a clause of its own; one without a verb stays with the part before it."""
    supposed = _SUPPOSES.search(clause.mask)
    until = supposed.start() if supposed else len(clause.mask)
    opens = [found.start() + 1 for found in _OPENS.finditer(clause.mask, 0, until)]
    cuts = [0]
    for start, end in pairwise((*opens, len(clause.mask))):
        joined = clause.mask.startswith(_JOINS, start)
        if (joined and not has_verb(_part(clause, cuts[-1], start))) or _tells_of_rule(clause.mask, start):
            continue
        if has_verb(_part(clause, start, end)):
            cuts.append(start)
    if len(cuts) == 1:
        return (clause,)
    return [_part(clause, start, end) for start, end in pairwise((*cuts, len(clause.mask)))]


_RULES = re.compile(
    r"\b(?:ordinances?|resolutions?|laws?|polic(?:y|ies)|orders?|bills?|measures?|bans?|rules?|"
    r"regulations?|"
    r"legislation|statutes?|amendments?|guidelines?|directives?) $"
)
_RULED = re.compile(r"that (?:would|will|has|had|have|was|were|is|are|[a-z]{3,12}(?:s|ed)) ")
"""What a rule rules belongs to the act upon it: "reversed a policy that barred"."""


def _tells_of_rule(mask: str, start: int) -> bool:
    return (
        _RULED.match(mask, start) is not None and _RULES.search(mask, max(0, start - 20), start) is not None
    )


_JOINS = ("and ", "but ", "or ")
"""These may join nouns as well; only between two verbs they open a part."""


def part_at(clause: Clause, at: int) -> Clause:
    """The part that holds the character ``at`` of the text."""
    return next((part for part in reversed(parts(clause)) if part.start <= at), clause)


def _part(clause: Clause, start: int, end: int) -> Clause:
    while end > start and clause.text[end - 1] in " ,":
        end -= 1
    opened = clause.joint if start == 0 else clause.mask[start:end].split(" ", 1)[0]
    return Clause(clause.marked, clause.start + start, clause.start + end, clause.sentence, opened)


def subject_of(part: Clause, verb: int) -> str:
    """The subject of the verb at the offset, without the word that opens the part."""
    return _OPENER.sub("", subject_before(part, verb))


_OPENER = re.compile(r"(?:since|until|till|before|once|because|after|when)\s", re.IGNORECASE)


def only_says(part: Clause, verb_end: int) -> bool:
    """Whether the verb up to the offset only leads to what was said: "promised this morning that"."""
    rest = part.marked.mask.startswith((" that ", " how ", " whether "), part.end)
    rest = rest and not part.mask.startswith("testif", part.mask.rfind(" ", 0, verb_end) + 1)
    return rest and _NOTHING_MORE.match(part.mask, verb_end) is not None


_NOTHING_MORE = re.compile(r"(?:\s+(?:on|in|late|early|[@^]+|today|in a statement))*\s*$")
