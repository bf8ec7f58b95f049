"""The phrase of a clause that the next goes on about: "the list, which is at", "thefts, too, fell"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.figures.directions import NOUN_DIRECTION, VERB_DIRECTION
from onrecord.claims.measures.catalogue import STATISTICS
from onrecord.claims.measures.loose_words import dangles
from onrecord.claims.measures.noun_phrases import OPENERS, VERB, clean, topic_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause

_WHICH = expression(
    r"which (?:(?:it|he|she|they) (?:says?|said|claims?) )?"
    r"(?:(?!the |a |an |its |they |he |she |it |would |could )"
    r"|(?:the |an? )?[\w^ ]{2,40} (?:puts?|estimate[sd]?|valued|pegged|priced) )"
)
_LAST_NOUN = expression(
    r"(?:^|\b(?:the|a|an|its|their|his|her|of|in|on|for|to|most|and|with|saw|had|has|off|new|from|by|than|"
    r"into|as|says?|said|shows?|found|that)\s)(?P<noun>[a-z][a-z’'-]*(?: [a-z][a-z’'-]*){0,2})$"
)
_EACH = expression(r"#(?: [a-z]+)? (?:an?|per|each|every) [a-z]+$")
"""By what a figure is told ends no noun phrase: "192 bushels an acre"."""
_OPENS_WITH_VERB = expression(rf"(?:{VERB.pattern}) (?=[a-z])")
_LAST_WORDS = expression(r"(?:[a-z-]+ )?[a-z-]+$")
_REACH = 60
"""Characters from the end of the clause: longer than three words."""
_LOOSE_END = expression(
    r"\s+(?:the|a|an|of|in|on|at|to|for|by|with|from|its|their|his|her|and|or|that|who|were|was|are|is)$"
)


def points_back(clause: Clause) -> bool:
    """Whether the clause goes on about what ends the one before: "which stands at 80"."""
    return _WHICH.match(clause.mask) is not None


def noun_that_ends(clause: Clause) -> str:
    """The last noun phrase of the clause, "" where it ends otherwise."""
    if _EACH.search(clause.mask, max(0, len(clause.mask) - _REACH)):
        return ""
    found = _LAST_NOUN.search(clause.low, max(0, len(clause.low) - _REACH))
    if found is None:
        last = _LAST_WORDS.search(clause.low)
        return last.group() if last and last.group().rsplit(" ", 1)[-1] in STATISTICS else ""
    start = found.start("noun")
    verb = _OPENS_WITH_VERB.match(clause.low, start)
    start = verb.end() if verb else start
    phrase = clean(clause.text[start:], clause.mask[start:])
    word = phrase.rsplit(" ", 1)[-1]
    moved = word in VERB_DIRECTION and word not in NOUN_DIRECTION
    return topic_of(clause) if moved else phrase  # "thefts of bicycles dropped sharply"


def without_loose_end(phrase: str) -> str:
    """The phrase without a small word that something cut off would follow."""
    phrase = _LOOSE_END.sub("", phrase)
    last = phrase.rsplit(" ", 1)[-1]
    return phrase[: -len(last)].rstrip() if " " in phrase and dangles(last.lower()) else phrase


_ADVERBS = r"(?:(?:also|still|now|then|already|since|meanwhile|[a-z]{2,12}ly) )*"
_OWNS = r"(?:has|have|had|saw|recorded|reported) (?![a-z]*(?:en|ed|wn|un|ne)\b)"
_WITHOUT_SUBJECT = expression(rf"(?:(?:and|but|or) )?{_ADVERBS}(?!{_OWNS})(?:{VERB.pattern})")
"""What somebody has or saw is something else than the subject before: "the force, meanwhile, had 60"."""
_WHICH_DOES = expression(rf"(?:which|who) {_ADVERBS}(?:{VERB.pattern})")
_IN_BETWEEN = expression(
    r"(?:meanwhile|however|though|too|by contrast|in contrast|in turn|for example|for instance|"
    r"on the other hand|on average|likewise|similarly|by comparison|in all|overall|all told|in fact|"
    r"of course|[\w’'. ^-]{2,40} "
    r"(?:said|says|added|adds|noted|notes|found|told|wrote|argued|explained|warned|insisted|admitted|recalled|"
    r"estimated|estimates|believes?|thinks?|claims?|claimed)|(?:said|says) [\w’'. ^-]{2,40}|"
    r"according to [^#]{2,60}|"
    r"(?:the|an?|its) [^#]{2,90}|(?:which|who|where|whose) .{2,120})"
)
"""What may stand between a subject and its verb: an adverb, who says it, an apposition, a relative clause."""
_CLAUSES = 4


def resumed_subject(clause: Clause, sentence: Sequence[Clause]) -> tuple[str, Clause] | None:
    """The subject told before of a clause that starts with its verb, and its clause; None if it has one."""
    place = sentence.index(clause)
    relative = _WHICH_DOES.match(clause.mask) is not None
    if not place or not (relative or _WITHOUT_SUBJECT.match(clause.mask)):
        return None
    before = sentence[max(0, place - _CLAUSES) : place]
    if relative:
        return last_phrase(before[-1]), before[-1]
    for index in reversed(range(len(before))):
        told = before[index]
        aside = _IN_BETWEEN.fullmatch(told.mask) or ("#" in told.mask and VERB.search(told.mask) is None)
        if index and aside:
            continue
        return topic_of(told), told
    return None


def last_phrase(clause: Clause) -> str:
    """The last noun phrase of the clause: what stands behind its last verb or word of saying, if short."""
    known = noun_that_ends(clause)
    if known:
        return known
    ends = [found.end() for pattern in (VERB, OPENERS) for found in pattern.finditer(clause.mask)]
    start = max(ends, default=0)
    phrase = clean(clause.text[start:], clause.mask[start:])
    return phrase if len(phrase.split()) <= _FEW else ""


_FEW = 5
