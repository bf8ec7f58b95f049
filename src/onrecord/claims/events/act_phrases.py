"""Say an act in full: "library closes", not "closes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.events.act_names import name_from_verb
from onrecord.claims.measures.antecedents import noun_that_ends, points_back, without_loose_end
from onrecord.claims.measures.catalogue import is_anaphor
from onrecord.claims.measures.noun_phrases import clean, subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft


_NAMED_BY_VERB = frozenset(("lawsuit", "office_holding"))
"""Kinds of events that are many acts: a suit is filed, heard, dismissed; an office taken and left."""


def acted(measure: MeasurePhrase, draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase:
    """An act told by its verb alone with the one it is done to: "library closes", not "closes".

    What news calls a suit for short is a lawsuit.
    """
    named = _acted(measure, draft, sentence)
    text = _SUIT.sub("lawsuit", named.text)
    return named if text == named.text else named.model_copy(update={"text": text})


_SUIT = expression(r"\bsuit(?=s?\b)")


def _acted(measure: MeasurePhrase, draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase:
    if measure.id:
        named = name_from_verb(draft, sentence, "") if measure.id in _NAMED_BY_VERB else ""
        return measure.model_copy(update={"text": named}) if named else measure
    named = name_from_verb(draft, sentence, measure.text)
    if named:
        return MeasurePhrase(text=named)
    if " " in measure.text.strip():
        return measure
    clause = draft.clause
    verb = clause.low.find(measure.text.lower(), max(0, draft.at - clause.start))
    last = verb + len(measure.text)
    acts_on = verb >= 0 and not _NO_OBJECT.match(clause.mask, last)
    done_to = _plain(clause, last, draft.end - clause.start) if acts_on else ""
    if done_to:
        return MeasurePhrase(text=f"{measure.text} {done_to}")
    subject = subject_before(clause, draft.at - clause.start)
    if not subject or is_anaphor(subject):
        place = sentence.index(clause)
        subject = noun_that_ends(sentence[place - 1]) if place and points_back(clause) else ""
    words = " ".join(subject.split()[-_FEW:])
    if words.lower().endswith(measure.text.lower()):  # no more than the subject: "law" of "the law expired"
        did = _DID.match(clause.low, draft.at - clause.start)
        return MeasurePhrase(text=f"{words} {did['verb']}") if did and words else measure
    return MeasurePhrase(text=f"{words} {measure.text}") if words else measure


def _plain(clause: Clause, start: int, end: int) -> str:
    """The first words from ``start`` to ``end``, without times, places and figures."""
    stop = max(start, min(end, len(clause.text)))
    text = clean(clause.text[start:stop], clause.mask[start:stop].replace("#", "^"))
    return without_loose_end(" ".join(text.split()[:_FEW]))


_DID = expression(
    r"(?:(?:is|are|was|were|has|have|had|be|been|being|also|now|still|will|would|to) )*(?P<verb>[a-z]+)"
)
_NO_OBJECT = expression(
    r"\s*(?:$|[,;.)@^]|(?:in|on|at|by|for|from|to|until|after|before|with|as|last|this|next|against|early|"
    r"late|again|"
    r"off|down|over|out)\b)"
)
_FEW = 5
"""Words of what was acted on."""
