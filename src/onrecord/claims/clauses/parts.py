"""The finite parts of a clause: the main one, and each that a conjunction or a relative pronoun opens.

"The board fired the chief, who had been appointed in May, after a jury ruled that" tells four acts; each has
its own subject, verb and time, and so is read on its own.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.cut import Clause
from onrecord.claims.clauses.marked import PLACE, TIME, within
from onrecord.claims.measures.noun_phrases import VERB, clean, subject_before
from onrecord.claims.timing.tense import has_verb
from onrecord.expression import expression

_OPENS = expression(
    r"\s(?=(?:after|before|since|until|till|when|once|whenever|because|and|but|or|although|though|while|"
    r"that|which|who|whose|where|as\ssoon\sas)\s)(?!(?<=\b(?:has|had)\s)since|(?<=\bhave\s)since)"
)
"""Before what opens a part; the "since" of "has since appealed" opens none."""
_SUPPOSES = Cued(r"\b(?:if|unless|whether)\b", words="if unless whether")
"""What is only supposed stays one part, with all that hangs on it."""
_DENIES = expression(
    r"\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|disput|refut|rebut)[a-z]* (?:[a-z^]+ ){0,3}"
    r"(?:claims?|suggestions?|allegations?|accusations?|reports?|ideas?|notions?|charges?|assertions?)) "
    r"(?:[a-z^]+ ){0,5}$"
)
"""What is denied stays with its denial."""


@lru_cache(maxsize=64)
def parts(clause: Clause) -> tuple[Clause, ...]:
    """The parts in order, each as a clause of its own; one without a verb stays with the part before it."""
    supposed = _SUPPOSES.search(clause.mask)
    until = supposed.start() if supposed else len(clause.mask)
    opens = [found.start() + 1 for found in _OPENS.finditer(clause.mask, 0, until)]
    cuts = [0]
    for start, end in pairwise((*opens, len(clause.mask))):
        joined = clause.mask.startswith(_JOINS, start)
        if (joined and not has_verb(_part(clause, cuts[-1], start))) or _hangs_on(clause.mask, start):
            continue
        if has_verb(_part(clause, start, end)):
            cuts.append(start)
    if len(cuts) == 1:
        return (clause,)
    return tuple(_part(clause, start, end) for start, end in pairwise((*cuts, len(clause.mask))))


def _hangs_on(mask: str, start: int) -> bool:
    """Whether "that" at the offset opens what an act is about: "denied that", "a law that bans"."""
    if not mask.startswith("that ", start):
        return False
    ruled = _RULED.match(mask, start) is not None and _RULES.search(mask, max(0, start - _NEAR), start)
    return bool(ruled) or _DENIES.search(mask, max(0, start - _REACH), start) is not None


_NEAR, _REACH = 20, 90
_RULES = expression(
    r"\b(?:ordinances?|resolutions?|laws?|polic(?:y|ies)|orders?|bills?|measures?|bans?|rules?|"
    r"regulations?|"
    r"legislation|statutes?|amendments?|guidelines?|directives?) $"
)
_RULED = expression(
    r"that (?:(?:would|will|has|had|have|was|were|is|are) |[a-z]{3,12}(?:s|ed) (?!(?:has|have|had)\b|"
    r"[a-z]{3,12}ed\b))"
)
"""What a rule rules belongs to the act upon it: "reversed a policy that barred"."""
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
    """The subject of the verb at the offset, without the word that opens the part.

    A verb that opens the part itself has the sentence's: "The rule, which the board adopted, bars".
    """
    own = _OPENER.sub("", subject_before(part, verb))
    return own if own or not _OPENS_PART.fullmatch(part.mask, 0, verb) else _of_sentence(part)


_OPENER = expression(r"(?:since|until|till|before|once|because|after|when)\s", re.IGNORECASE)
_OPENS_PART = expression(
    r"(?:(?:and|but|or|also|then|later|will|would|has|have|had|is|are|was|were|been|be|to)\s)*"
)


def _of_sentence(part: Clause) -> str:
    """The first noun phrase of the sentence, which a comma, a dash or a verb ends."""
    marked = part.marked
    start = max(0, part.start - _LONGEST)
    start = max((end.end() for end in _SENTENCE.finditer(marked.mask, start, part.start)), default=start)
    if _SOMEBODYS.match(marked.mask, start):
        return ""
    end = _NOUN_ENDS.search(marked.mask, start, part.start)
    stop = end.start() if end else part.start
    return clean(marked.text[start:stop], marked.mask[start:stop]) or (
        "the place" if PLACE in marked.mask[start:stop] else ""
    )


_LONGEST = 400
_SOMEBODYS = expression(r"(?:his|her|my|your) ")
_SENTENCE = expression(r"[.!?][”\"’]?\s+|\n|\s[—–-]{1,2}\s")
_NOUN_ENDS = expression(rf",|\s(?={VERB.pattern}|[a-z]{{3,14}}ed\b|who\b|that\b|which\b)")


def only_says(part: Clause, verb_end: int) -> bool:
    """Whether the verb up to the offset only leads to what was said: "promised this morning that"."""
    rest = part.marked.mask.startswith((" that ", " how ", " whether "), part.end)
    rest = rest and not part.mask.startswith("testif", part.mask.rfind(" ", 0, verb_end) + 1)
    return rest and _NOTHING_MORE.match(part.mask, verb_end) is not None


_NOTHING_MORE = expression(r"(?:\s+(?:on|in|late|early|[@^]+|today|in a statement))*\s*$")


def is_offset(part: Clause) -> bool:
    """Whether a length of time before the part says when: "three days after an audit found errors"."""
    if not part.mask.startswith(("after ", "before ")):
        return _OFFSET.match(part.mask) is not None
    mask = part.marked.mask
    return _LENGTH_BEFORE.search(mask, max(0, part.start - _LENGTH), part.start) is not None


_LENGTH = 24
_LENGTH_BEFORE = expression(
    r"(?:#|\b(?:an?|several|few|some|many|the|two|three|four|five|six) (?:day|week|month|year|decade|"
    r"hour)s?) $"
)
_OFFSET = expression(r"@+ (?=the |an? |its |their |\^|it |she |he |they )")


@lru_cache(maxsize=64)
def is_dated(part: Clause) -> bool:
    """Whether the part, or a phrase between commas beside it, names days: "In 2017, the station closed"."""
    if is_offset(part) and not part.mask.startswith("@"):
        return True
    if any(time.role == "period" and time.period is not None for time in part.times):
        return True
    mask = part.marked.mask
    back = max(0, part.start - _APART)
    before = None
    if TIME in mask[back : part.start]:
        before = _TIME_BEFORE.search(mask, back, part.start)
        if before is None and part.mask.startswith("when "):
            before = _DAY_WHEN.search(mask, back, part.start)
    behind = _TIME_BEHIND.match(mask, part.end)
    beside = [place.start("time") for place in (before, behind) if place]
    return any(
        time.period is not None
        for place in beside
        for time in within(part.marked.times, place, place + _APART)[:1]
    )


_APART = 60
_TIME_BEFORE = expression(
    r"(?:[.!?:;,][”\"’]?\s+|\n|\s[—–-]{1,2}\s|^)(?:(?:and|but|then|back|late|early|on|in|by|starting|"
    r"beginning|"
    r"effective|from|as of|farther back "
    r"still,) )*"
    r"(?P<time>@+)(?:, (?:the )?@+)?,?\s+$"
)
_DAY_WHEN = expression(r"(?P<time>@+),\s+$")
"""As in "since March 2018, when the duties took effect"."""
_TIME_BEHIND = expression(
    r"(?:, (?:its|an?|the|their|his|her) [^,;@#]{2,40})?, "
    r"(?:(?:late|early|on|in|by|starting|beginning|effective) "
    r")*(?P<time>@+)(?=[,.;]|$| and )"
)
"""The day may stand behind an apposition: "published the list, its first, on Monday"."""
