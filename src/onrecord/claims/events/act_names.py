"""What to call an act that its clause tells by a verb: "adoption of the curfew", "ruling on the levy"."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from onrecord.claims.events.nominals import noun_of_verb
from onrecord.claims.events.stand_ins import RULE
from onrecord.claims.measures.antecedents import last_phrase, without_loose_end
from onrecord.claims.measures.catalogue import is_anaphor
from onrecord.claims.measures.noun_phrases import clean, noun_behind, subject_before
from onrecord.claims.measures.subjects import is_actor
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_PASSIVE = expression(r"\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:(?!to\b|not\b)[a-z]+\s){0,2}$")
_DETERMINERS = expression(
    r"(?:\s(?:a|an|the|its|their|his|her|our|new|own|similar|earlier|last|first|second|third|final|"
    r"remaining|on|"
    r"against|for|in|place|stand|out|down|off|up|over|all|no|to|with|@+|\^+(?:['’]s?)?|"
    r"#+)(?=[\s-])){0,5}(?:-[a-z]+(?=\s))?\s*"
)
_ARTICLES = expression(r"^(?:(?:under|a|an|the|its|their|this|that)\s)+", re.IGNORECASE)
_TO_DO = expression(
    r"(?:\s[^,;:]{0,40})?\sto (?P<deed>(?!the\b|a\b)[a-z]{3,14}(?: (?:in|out|up|off|down|over|back)\b)?)\s"
)
_TOLD_TO = frozenset(
    "ask asks asked order orders ordered vote votes voted refuse refuses refused refusing decide decides "
    "decided agree agrees agreed began begin begins begun start started starts".split()
)
"""Verbs whose act is what somebody shall do: "voted to repeal the tax"."""
_BY_DOER = frozenset("meet meets met leave leaves left".split())
_OF_ITSELF = frozenset(
    ("closure of", "opening of", "reopening of", "collapse of", "resignation of", "end of", "start of")
)
"""Acts on nothing but the one who does them: "the library closed"."""
_RELATIVE = expression(r"(?P<thing>[a-z][^,;:()]{2,60}?) (?:that|which) (?=[a-z^])")
_SAYS = expression(
    r"\b(?:says?|said|hopes?|hoped|thinks?|thought|believes?|believed|expects?|expected|claims?|claimed|"
    r"argues?|"
    r"argued|told|warns?|warned|adds?|added|notes?|noted|shows?|showed|found|finds?|announced)$"
)
"""Behind it "that" opens what is said: "he hopes that a campaign begun last year will help"."""
_ADVERB = expression(r"\s[a-z]{3,12}ly$")
_NAMED = expression(r"^[a-z ]{3,20} (?:of|on|against|for|as) ")
_WORDS = 6
"""Words of what was acted on."""


def name_from_verb(draft: Draft, sentence: Sequence[Clause], own: str) -> str:
    """The name of the draft's act, after what it was done to; "" where its verb has no noun.

    ``own`` are the words found for it, which stand unless they are only who acts, or a pronoun.
    """
    clause = draft.clause
    deadline = _UNTIL_TO.search(clause.mask)
    if deadline:
        return f"deadline to {_deed(clause, deadline)}"
    verb = _verb_from(clause, draft.at - clause.start)
    if verb is None or _MODAL.match(clause.low, draft.at - clause.start):
        return ""
    at, noun = verb.start(), noun_of_verb(clause.low[verb.start() : verb.start() + _REACH])
    if noun in _OF_COURT and _COURT.search(clause.mask, 0, at):
        noun = _OF_COURT[noun]
    if verb.group() in _TOLD_TO and (deed := _TO_DO.match(clause.mask, verb.end())):
        return f"{noun.split(' ')[0]} to {_deed(clause, deed)}"
    thing = _ADVERB.sub("", _NAMED.sub("", own))
    subject = _VERB_BEFORE.sub("", subject_before(clause, at))
    told_by_verb = clause.text.startswith(thing, at)
    if told_by_verb or " " not in thing or thing in subject or _says_who(thing) or verb.group() in _BY_DOER:
        thing = _acted_on(clause, at, verb, subject) or _before(clause, at, sentence)
        lone = is_anaphor(subject) or (is_actor(subject) and noun not in _OF_ITSELF)
        thing = thing or ("" if lone else subject)
    return _named(noun, _ARTICLES.sub("", _ADVERB.sub("", thing)))


_VERB_BEFORE = expression(r"(?<=\w)\s(?:is|are|was|were|has|have|had)(?:\s.*)?$")
"""What a subject's own verb may leave at its end: "stadium is scheduled" to open."""
_MODAL = expression(r"(?:may|must|can|cannot|shall) ")
_OF_COURT = {"finding of": "ruling", "decision on": "ruling", "delay of": "stay of"}
_COURT = expression(r"\b(?:judges?|courts?|justices|panel|circuit)\b")
"""What a court finds, it rules; what it puts off, it stays."""


def _says_who(words: str) -> bool:
    return is_anaphor(words) or is_actor(words)


def _deed(clause: Clause, found: re.Match[str]) -> str:
    """What somebody shall do: "repeal the tax"."""
    thing, _ = noun_behind(clause, _behind_determiners(clause, found.end() - 1))
    return f"{found.group('deed')} {thing}".strip()


def _verb_from(clause: Clause, at: int) -> re.Match[str] | None:
    """The first verb from the offset ``at`` that a noun is known for, among the words that tell the act."""
    words = list(islice(_VERB.finditer(clause.low, at, at + _REACH), _NEAR))
    return next((word for word in words if _is_verb(clause, word)), None)


def _is_verb(clause: Clause, word: re.Match[str]) -> bool:
    start = word.start()
    noun = clause.text[start].isupper() or _OPENS_NOUN.search(clause.low, max(0, start - 6), start)
    return not noun and noun_of_verb(clause.low[start : start + _REACH]) != ""


_OPENS_NOUN = expression(r"\b(?:of|the|an?|its|their|his|her) $")
_OFFICE = expression(
    r"\b(?:mayor|governor|president|prime minister|premier|minister|sheriff|police chief|chief|"
    r"superintendent|director|commissioner|secretary|senator|attorney general|prosecutor|"
    r"district attorney|judge|treasurer|clerk)\b"
)
_VERB = expression(r"[a-z-]+")
_REACH, _NEAR = 40, 4
"""Characters and words from where an act is told to its verb: "federal judge in Tarrow ruled"."""
_UNTIL_TO = expression(
    r"\b(?:has|have|had|gave|gives?|given) (?:[^;#@]{0,50}\s)?(?:until )?@+ to "
    r"(?P<deed>[a-z]{3,14}(?: (?:in|out|up|off|down|over|back)\b)?)(?=[\s,.;]|$)\s?"
)


def _named(noun: str, thing: str) -> str:
    if noun == "start of term":
        office = _OFFICE.search(thing.lower())
        return f"{noun} as {office.group()}" if office else f"{noun} in office"
    first = noun.split(" ", 1)[0]
    if thing.lower().startswith(first):
        return thing
    link = noun if " " in noun else f"{noun} on"
    return f"{link} {' '.join(thing.split()[-_WORDS:])}" if thing else first


def _acted_on(clause: Clause, at: int, verb: re.Match[str], subject: str) -> str:
    """The object of the verb; the subject of a passive, or of a meeting."""
    if verb.group() in _PASSED and _RULE_ENDS.search(subject.lower()):
        return subject
    passive = not verb.group().endswith("ing") and _PASSIVE.search(clause.mask, 0, at)
    if passive or verb.group() in _BY_DOER:
        return "" if is_anaphor(subject) else subject
    noun, _ = noun_behind(clause, _behind_determiners(clause, verb.end()))
    return "" if is_anaphor(noun) or noun.lower() in _LIGHT_OBJECTS else without_loose_end(noun)


_PASSED = frozenset("passed adopted approved enacted signed introduced proposed issued imposed".split())
_RULE_ENDS = expression(rf"\b(?:{RULE}|levy|tax|budget|bond|plan|proposal)$")
"""What is itself passed: "a law passed last year bars dogs", "the bill passed the House"."""
_LIGHT_OBJECTS = frozenset("effect force use place office shape hold".split())


def _behind_determiners(clause: Clause, place: int) -> int:
    found = _DETERMINERS.match(clause.mask, place)
    return found.end() if found else place


def _before(clause: Clause, at: int, sentence: Sequence[Clause]) -> str:
    """What a relative clause or a participle goes on about: "the curfew that the council adopted"."""
    relative = [
        found for found in _RELATIVE.finditer(clause.mask, 0, at) if not _SAYS.search(found.group("thing"))
    ]
    if relative:
        thing = relative[-1]
        start = thing.start("thing")
        words = clean(clause.text[start : thing.end("thing")], clause.mask[start : thing.end("thing")])
        return " ".join(words.split()[-3:])
    place = sentence.index(clause)
    opens = clause.mask.startswith(("which ", "that ", "who ")) or not clause.mask[:at].strip()
    return last_phrase(sentence[place - 1]) if place and opens else ""
