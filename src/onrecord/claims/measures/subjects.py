"""Tell whether a noun phrase names a measure, points back at one, or names somebody who acts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.measures.catalogue import ANAPHORS, is_anaphor, is_event, is_statistic, measure_of
from onrecord.claims.measures.loose_words import holds_no_noun
from onrecord.claims.measures.noun_phrases import THIRD_PERSON, VERB
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import MeasurePhrase
    from onrecord.claims.clauses.cut import Clause

_ACTORS = frozenset(
    "police officials official department departments agency agencies bureau mayor chief council company "
    "companies district "
    "districts school schools town towns city cities county counties state states village team hospital "
    "hospitals university "
    "college government administration authorities commission commissioner superintendent governor "
    "president senator "
    "representative lawmakers legislators legislature board committee officer sheriff prosecutors attorney "
    "judge court firm "
    "firms employer employers factory plant store stores system systems library group groups nation country "
    "report study "
    "survey poll law bill plan program programs measure region suburb suburbs neighborhood campus bank "
    "station stations sector owner owners airport who they he "
    "she we you researchers economists experts critics advocates supporters republicans "
    "democrats leaders primary primaries election elections".split()
)


_NEAR = 24
"""Characters before a clause that can say what killed: "overdoses, which killed 38 people"."""
_LONGEST_NAME = 4
_LONGEST = 8
"""Words: a longer subject is a misread clause, unless it says "the number of ..."."""
_DETERMINED = expression(
    r"(?<!\bof)(?<!\bon)(?<!\bin)(?<!\bfor)(?<!\bto)\s(?:the|its|their|his|her)\s(?P<rest>[^,;]{3,60})$"
)


_OWNER = expression(r"(?<=s)['’]\s|['’]s\s")
"""The head may stand behind its owner: "the Bureau of Statistics' wage index"."""
_HEAD_ENDS = expression(r"\s(?:of|in|on|for|to|at|by|with|from|that|who|between|about|among)\s")


def is_actor(phrase: str) -> bool:
    """Whether the phrase's head is one who acts, not something measured."""
    return _acts(phrase) and all(_acts(owned) for owned in _OWNER.split(phrase)[1:])


def _acts(phrase: str) -> bool:
    words = [word.text for word in words_of(_HEAD_ENDS.split(phrase, maxsplit=1)[0])]
    if not words:
        return True
    named = len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words) and len(words) > 1
    return (words[-1].lower() in _ACTORS and not _CHARGED.search(phrase.lower())) or named


_CHARGED = expression(
    r"\b(?:tax|water|sewer|utility|electric|electricity|power|gas|heating|energy|phone|trash|grocery|medical|hospital|"
    r"insurance|monthly|average|typical|household) bills?\b|\broom and board$"
)
"""Bills that are paid, and no drafts of laws."""


def measure_or_pointer(phrase: str, clause: Clause) -> tuple[MeasurePhrase | None, str]:
    """The measure that a phrase names, or None and the word that points back at one."""
    phrase = _AMONG_THEM.sub("", _RANKED_IN.sub("", _OF_FIGURE.sub("", phrase)))
    verb = _CLOSED_BY_VERB.match(phrase)
    phrase = verb.group("noun") if verb else phrase
    determined = _DETERMINED.search(phrase)
    if determined and is_statistic(determined.group("rest")):
        phrase = determined.group("rest")  # "pushed the homicide rate"
    phrase = _WITH.sub("", phrase)
    pronoun = _PRONOUN.search(phrase)
    if pronoun:
        return None, pronoun.group().lower()
    if is_anaphor(phrase) or VERB.fullmatch(phrase.lower()) or _PAST.fullmatch(phrase):
        return None, pointer_of(phrase)
    if is_actor(phrase) or holds_no_noun(phrase) or _OF_DEGREE.search(phrase):
        return None, ""
    measure = measure_of(phrase, clause.marked.low[max(0, clause.start - _NEAR) : clause.end])
    if measure.id is None and len(phrase.split()) > _LONGEST and not is_statistic(phrase):
        return None, ""
    if not measure.text or is_event(measure):
        return None, ""
    return measure, ""


_WITH = expression(r"^(?:with|at) an? (?=[a-z])")
"""What "ended the year with a jobless rate of 6 percent" leaves before its noun."""
_CLOSED_BY_VERB = expression(
    rf"(?P<noun>[^#]{{3,40}} (?:in|of|for|at|on|from) [^#]{{2,40}}) (?:{THIRD_PERSON})$"
)
"""Behind a noun with its complement a word like "holds" is the verb: "snowpack in the Sierra holds"."""
_OF_DEGREE = expression(r"\b(?:the|a|for|with) (?:most|least|more|less|fewer|fewest)$")
"""How far somebody did something, and no thing: "[Racine] paid the most"."""
_RANKED_IN = expression(r"^(?:[^#]{2,60} )?rank(?:s|ed) (?:[a-z]+ ){0,2}?(?:in|for) (?=[a-z])")
"""Before what somebody ranks in: "ranks last in starting pay"."""
_OF_FIGURE = expression(r"\s(?:of|at)\s(?:about |nearly |almost |more than )?[$£€]?\d.*$")
"""A figure behind its noun, which is no part of its name: "annual growth of 2.6 percent"."""
_AMONG_THEM = expression(r"(?<=[a-z]) (?:among|for|in|of|by) (?:them|those|these|it)$")
"""Whose it is, where those were told of before: "smoking among them"."""
_PRONOUN = expression(r"\b(?:it|they|them|he|she|we|you)$", re.IGNORECASE)
"""The head of a subject that only points, whatever stands before it: "inland it [was]"."""
_PAST = expression(r"[a-z]+ed")
"""A verb alone, whose subject is a name: "[Tarrow] posted"."""


def pointer_of(phrase: str) -> str:
    """The last word of a phrase that only points back."""
    words = [word.text.lower() for word in words_of(phrase)]
    return next((word for word in reversed(words) if word in ANAPHORS), "")
