"""What the subject of a verb stands for: who holds office, a rule, a suit, or a pronoun for one of them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from onrecord.claims.clauses.parts import subject_of
from onrecord.claims.events.officers import officers, titled
from onrecord.claims.events.public_bodies import BODY
from onrecord.claims.measures.noun_phrases import VERB
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.clauses.marked import Marked

Doer = Literal["office", "rule", "suit", "none"]

RULE = (
    r"orders?|injunctions?|rulings?|decisions?|laws?|acts?|ordinances?|rules?|polic(?:y|ies)|bills?|measures?|"
    r"statutes?|amendments?|settlements?|agreements?|bans?|resolutions?|charters?|decrees?|moratorium|treaty|"
    r"treaties|initiatives?|propositions?|directives?|reforms?|regulations?|legislation|guidelines?|"
    r"conditions|terms|mandates?|proclamations?|memos?|waivers?|overhaul|codes?"
)
"""A pattern for the head of what rules what others do."""
SUIT = r"suits?|lawsuits?|complaints?|petitions?|appeals?|motions?|briefs?|indictments?|challenges?"
"""A pattern for what is filed in court."""
_PERSON = (
    r"judges?|mayors?|governors?|gov|president|premier|prime minister|chancellor|sheriff|secretary|"
    r"attorney general|district attorney|prosecutor|commissioners?|superintendent|minister|chief|justice|"
    r"chair(?:man|woman)?|supervisor|council(?:man|woman|lor|member)|senator|sen|director|administrator|"
    r"magistrate|treasurer|controller|comptroller|clerk|inspector general|receiver|monitor"
)
_BODIES = (
    rf"{BODY}|{_PERSON}|enforcement|organi[sz]ation|services?|justices|panel|council ?members|supervisors|"
    r"trustees|chambers?|departments?|task force|white house|regents|officers|deputies|agents|delegates|"
    r"offices?|jails?|provinces?|nations?|states|cities|counties|towns|countries|jurisdictions|tribes?|"
    r"parish|attorneys general|governments|pentagon"
)
_OFFICE_ENDS = expression(rf"\b(?:{_BODIES})$")
_RULE_ENDS = expression(rf"\b(?:{RULE})(?: [#\d-]+)?$")
_SUIT_ENDS = expression(rf"\b(?:{SUIT})$")
_OF_PERSON = expression(rf"\b(?:{_PERSON})\b")
_HEAD = expression(
    rf"(?:[\w’'.^@-]+ ){{0,6}}?(?:{RULE}|{SUIT}|{BODY}|{_PERSON}|justices|departments?|panel)"
    r"(?= (?!of\b|and\b|or\b|case\b|data\b|report\b|figures\b)[a-z]{2,})"
)
"""The head of a subject whose verb is not among those that end one."""
_HEAD_ENDS = expression(
    r"\s(?:of|in|on|for|from|at|to|with|over|against|about|that|who|which|by|under|between|among|into)\s"
)
_MANY = expression(
    r"^(?:dozens|scores|hundreds|some|many|most|several|few|two|three|all|both|one|each|none|members|"
    r"a (?:number|majority|handful|group|dozen)|#+) of (?:the |those |its )?",
    re.IGNORECASE,
)
"""What only counts those who act: "dozens of towns"."""
_AUXILIARY = (
    r"(?:has|have|had|will|would|did|does|do|is|are|was|were|not|also|then|later|since|now|already|just|"
    r"even|still|first|again|never|once|soon|both|instead|must|shall|can|may|[a-z]{3,12}ly|"
    r"(?:(?:on|in|late|early|earlier|last)\s)?@+)"
)
_BEFORE = expression(
    rf"(?P<lead>(?:\b(?:in|of|from|for|at|near|on|with)\s(?:the\s)?)?)"
    rf"(?P<word>[a-z’'.-]+|\^+(?:['’]s)?|#+)(?:\s{_AUXILIARY})*\s*$"
)
_ONLY_AUXILIARY = expression(rf"{_AUXILIARY}|and|but|or")
_REACH = 90
_PERSONS = frozenset(("he", "she"))
_PRONOUNS = _PERSONS | {"we", "it", "they", "each", "both", "these", "this", "that", "those"}


def doer(clause: Clause, verb: int) -> Doer:
    """What the subject of the verb at the offset stands for; "none" for a person or thing of the story."""
    found = _BEFORE.search(clause.mask, max(0, verb - _REACH), verb)
    if found is None or _ONLY_AUXILIARY.fullmatch(found.group("word")):
        return _of_sentence(clause, verb)
    word, start = found.group("word"), found.start("word")
    if word in {"which", "who", "that"}:
        return _of_relative(clause, word, start)
    if word in _PRONOUNS:
        return _told_before(clause.marked, clause.start + start, word)
    if word[0] == "^" and not found.group("lead") and not word.endswith("s"):
        return "office" if _OPENS.search(clause.mask, 0, start) else "none"
    if clause.mask.startswith("who "):
        return "none"  # whom the clause before names: "a neighbor who opposed the rule left"
    named = any(end == found.end("word") for end in officers(clause))
    return "office" if named else _of_words(subject_of(clause, verb), clause.marked.text)


_OPENS = expression(
    r"(?:^|(?:^|\s)(?:and|but|that|when|after|while|because|before|the|@+,?)\s)$|\^,?\s(?:and\s)?$"
)


def _of_relative(clause: Clause, word: str, start: int) -> Doer:
    """As in "the order, which bars"; "a bill that bars" belongs to what is done to the bill."""
    if clause.mask[:start].strip():
        return "rule" if _RULE_THAT.fullmatch(clause.mask, 0, start) else "none"
    return "none" if word == "that" else _of_phrase(clause.marked, *_noun_before(clause.marked, clause.start))


_RULE_THAT = expression(rf"(?:(?:the|an?|its|their) )?(?:[a-z@^-]+ ){{0,3}}?(?:{RULE})(?: [#\d-]+)? ")


def _of_sentence(clause: Clause, verb: int) -> Doer:
    """What a verb that opens its clause goes on about: "refused to help and ordered them released"."""
    subject = subject_of(clause, verb)
    if subject == "the place":
        return "office"
    low = subject.lower()
    if low in _PRONOUNS:
        at = clause.marked.low.rfind(low, 0, clause.start + verb)
        return _told_before(clause.marked, at, low) if at > 0 else "none"
    named = _of_words(subject, clause.marked.text)
    if named != "none" or not subject[:1].isupper():
        return named
    at = clause.marked.text.rfind(subject, 0, clause.start)
    aside = _ASIDE.match(clause.marked.mask, at + len(subject), clause.start) if at >= 0 else None
    return "office" if aside and _OF_PERSON.search(aside.group()) else "none"


_ASIDE = expression(r", (?:then |now |once |later )?(?:the |a |an |its )?[a-z^@ -]{2,60}, $")
"""What somebody named is: "Ann Voss, then the mayor, had signed it"."""


def _of_phrase(marked: Marked, start: int, end: int) -> Doer:
    mask = marked.mask[start:end]
    if mask.endswith("^") and set(mask) <= set("^ the"):
        return "office"
    return _of_words(marked.text[start:end], marked.text)


def _of_words(words: str, text: str) -> Doer:
    """What a noun phrase stands for, by its head."""
    head = _HEAD_ENDS.split(f"{_MANY.sub('', words.strip())} ", maxsplit=1)[0].strip()
    head = head.removesuffix("'s").removesuffix("’s")
    low = head.lower()
    if _RULE_ENDS.search(low):
        return "rule"
    if _SUIT_ENDS.search(low):
        return "suit"
    return "office" if _OFFICE_ENDS.search(low) or _is_holder(head, text) or _is_acronym(head) else "none"


def _is_acronym(head: str) -> bool:
    last = head.rsplit(" ", 1)[-1]
    return last.isupper() and 1 < len(last) <= _LONGEST_ACRONYM


_LONGEST_ACRONYM = 5


def _is_holder(words: str, text: str) -> bool:
    """Whether the words hold an office, or a surname that the text tells with one."""
    return _OF_PERSON.search(words.lower()) is not None or words.rsplit(" ", 1)[-1] in titled(text)


def _noun_before(marked: Marked, end: int) -> tuple[int, int]:
    """Start and end of the noun phrase that ends before the comma at the character."""
    found = _NOUN_BEFORE.search(marked.mask, max(0, end - _REACH), end)
    if found is None:
        return end, end
    start, last = found.span("noun")
    opens = [one.end() for one in _DETERMINER.finditer(marked.mask, start, last)]
    return (opens[-1] if opens else start), last


_NOUN_BEFORE = expression(r"(?P<noun>[^,;:.()\"“”]{2,60}?)[,\"“” ]*$")
_DETERMINER = expression(
    r"(?:\b(?:the|an?|its|their|his|her|some|two|three|several|any|that|this|says?|said|signed|adopted|"
    r"passed|over|against|under|with|for|to|by|on|and)|['’]s) "
)


def _told_before(marked: Marked, at: int, pronoun: str) -> Doer:
    """What the pronoun at the character stands for: the subject of its sentence, or of one before."""
    if pronoun == "we":
        return "office" if _WE_DO.match(marked.mask, at) else "none"
    person = pronoun in _PERSONS
    if pronoun == "they" and _PLURAL.search(marked.mask, max(0, at - _REACH), at):
        return "office"
    for start, end in _subjects_before(marked, at):
        words = marked.text[start:end]
        told = "none" if words.lower().strip() in _PRONOUNS else _of_phrase(marked, start, end)
        if told != "none" and not (person and not _is_holder(words, marked.text)):
            return told
    near = _HOLDER_NEAR.search(marked.mask, max(0, at - _REACH), at) if person else None
    return "office" if near else "none"


_WE_DO = expression(r"we (?:have|are|will|had) (?!(?:not )?(?:built|ask|call|tell))")
"""What a body says of itself; "we closed" and "we built" are told of homes as well."""
_PLURAL = expression(
    r"\b(?:towns|cities|counties|states|jurisdictions|departments|agencies|governments|recipients|"
    r"grantees|councils|districts|courts|justices)(?: [a-z]+)? that $"
)
"""Whom a clause of what is said goes on about: "reminds the towns that they accepted"."""
_HOLDER_NEAR = expression(rf", (?:the|an?) (?:[a-z^-]+ ){{0,3}}?(?:{_PERSON}) [^.!?]{{3,40}}, (?:and|but) $")
"""Who said what the sentence opens with: "..., a federal judge declared on Monday, and she"."""


def may_be_rule(clause: Clause, verb: int) -> bool:
    """Whether "it" before the verb may be a rule that the sentence before names: "announced the ruling"."""
    found = _BEFORE.search(clause.mask, max(0, verb - _REACH), verb)
    if found is None or found.group("word") != "it":
        return False
    at = clause.start + found.start("word")
    return _RULE_NEAR.search(clause.marked.mask, max(0, at - _LOOK), at) is not None


def rule_named(clause: Clause, verb: int) -> str:
    """The words for the rule that rules: the verb's subject, or what its pronoun goes on about."""
    subject = subject_of(clause, verb)
    if _RULE_ENDS.search(subject.lower()):
        return subject
    marked, start = clause.marked, clause.start + verb
    named = list(_RULE_NAMED.finditer(marked.mask, max(0, start - _LOOK), start))
    return marked.text[slice(*named[-1].span("rule"))] if named else ""


_RULE_NAMED = expression(
    rf"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s) (?P<rule>(?:[a-z-]+ ){{0,3}}?(?:{RULE})"
    r"(?: (?:on|for|against) (?:[a-z-]+ ){0,2}[a-z-]+)?)\b"
)
_RULE_NEAR = expression(
    rf"\b(?:the|an?|its|his|her|their|this|that|new) (?:[a-z^@-]+ ){{0,3}}?(?:{RULE})\b(?! [a-z]+s\b)"
    r"[^.!?]{0,120}(?:[.!?][”\"’]?\s+)?[^.!?]{0,80}$"
)
_SENTENCE = expression(r"[.!?][”\"’]?\s+|\n+")
_LOOK = 500
_SENTENCES = 3


def _subjects_before(marked: Marked, at: int) -> Iterator[tuple[int, int]]:
    """Start and end of the subjects of the sentence that holds the character, and of those before it."""
    floor = max(0, at - _LOOK)
    starts = [floor, *(found.end() for found in _SENTENCE.finditer(marked.mask, floor, at)), at]
    for first, end in list(pairwise(starts))[: -_SENTENCES - 1 : -1]:
        opened = _FRONT.match(marked.mask, first, end)
        start = opened.end() if opened else first
        stop = _STOPS.search(marked.mask, start, end)
        last = stop.start() if stop else end
        head = _HEAD.match(marked.low, start, end)
        last = min(last, head.end()) if head else last
        if start < last < at:
            yield start, last


_FRONT = expression(
    r"[^\n,]{0,60}?(?:\s[–—-]{1,2}\s)|"
    r"(?:(?:the|an?) )?(?:in|on|at|by|under|after|during|since|with|last|this|earlier|@)[^,]{2,60}, |"
    r"(?:and|but|the|an?|its) "
)
"""What stands before a subject: a dateline, when and where, an article."""
_STOPS = expression(
    rf",|\s(?={VERB.pattern}|"
    r"(?:has|have|had|will|would|said|says|sued|struck|ruled|gave|took|went|held|told)\b|"
    r"(?:on |last |earlier )?@|[a-z]{3,14}ed\b|(?:who|that|which)\b|"
    r"[a-z]{3,14}s\s(?:the|an?|its|that|to|for)\b)"
)
"""Where it ends."""
