"""What a rank is of, where the noun beside it only points: "thefts fell to their lowest yearly total"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.figures.directions import NOUN_DIRECTION
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter

if TYPE_CHECKING:
    from onrecord.claims.claim import MeasurePhrase
    from onrecord.claims.draft import Draft

_POINTING = frozenset(
    "level levels total totals toll tally number numbers figure "
    "figures count mark pace point reading sum amount "
    "period stretch streak run slide year month quarter week day season summer winter time showing "
    "performance "
    "high low peak record size".split()
) | frozenset(NOUN_DIRECTION)
"""Head nouns that say of nothing what it is that ranks: "its lowest mid-year level", "the steepest drop"."""
_PERSONAL = re.compile(r"(?:i|we|you|he|she|they|it|nobody|anyone|who|that|this)\b", re.IGNORECASE)
_RANKS_IN = re.compile(r"\s(?:in|for|by|on)\s(?:the |its |their )?(?=[a-z])")
_THAT = re.compile(r"\s(?:that|when|in which)\s")
_SUBORDINATE = re.compile(r"\b(?:after|because|when|while|as|since|once|although|though|until)\s")
_REACH = 60


def only_points(own: MeasurePhrase) -> bool:
    """Whether the words of a rank name nothing that ranks: "mid-year level", "they remain below"."""
    words = own.text.lower().split()
    return own.id is None and (not words or words[-1] in _POINTING or _PERSONAL.match(own.text) is not None)


def ranked_measure(draft: Draft) -> MeasurePhrase | None:
    """What the clause says that the rank is in, or that reached it; None where it says nothing of it."""
    clause, at = draft.clause, draft.at - draft.clause.start
    word = re.compile(r"[#a-z-]+").match(clause.mask, at)
    within = _RANKS_IN.match(clause.mask, word.end()) if word else None
    noun, _ = noun_behind(clause, within.end()) if within else ("", at)
    if noun and is_matter(noun):
        return measure_of(noun)
    return _first_that(draft, at) or _subject(draft, at)


def _first_that(draft: Draft, at: int) -> MeasurePhrase | None:
    """As in "the first time since 2010 that sales topped $2 million"."""
    clause = draft.clause
    time = clause.low.find("time", at, at + _REACH)
    that = _THAT.search(clause.mask, time, time + _REACH) if time >= 0 else None
    verb = VERB.search(clause.mask, that.end()) if that else None
    subject = subject_before(clause, verb.start()) if verb else ""
    return _if_measured(draft, subject)


def _subject(draft: Draft, at: int) -> MeasurePhrase | None:
    """The subject of the verb before the rank, behind the last word that opens another clause."""
    clause = draft.clause
    opens = [found.end() for found in _SUBORDINATE.finditer(clause.mask, 0, at)]
    verb = VERB.search(clause.mask, opens[-1] if opens else 0, at)
    if verb is None:
        return None
    subject = subject_before(clause, verb.start())
    cut = max((found.end() for found in _SUBORDINATE.finditer(subject)), default=0)
    return _if_measured(draft, subject[cut:])


def _if_measured(draft: Draft, subject: str) -> MeasurePhrase | None:
    return measure_or_pointer(subject, draft.clause)[0] if subject and is_matter(subject) else None
