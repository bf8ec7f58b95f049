"""The source of a cue: the phrase before it, after it, or the subject that it shares with an earlier verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.complements import begins_clause, complement_start
from onrecord.attribution.cues import ACCORDING
from onrecord.attribution.lexicon import POSTPOSED
from onrecord.attribution.phrases import apposition_after, head_of, phrase_after, phrase_before
from onrecord.attribution.quotations import is_sentence
from onrecord.attribution.subjects import before_adverbs, is_predicate
from onrecord.attribution.words import COORDINATORS, TIME_WORDS, is_adverb, is_finite_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.cues import Cue
    from onrecord.attribution.sentence import Sentence, Token

_SUBJECT_REACH = 60
_RELEASE = frozenset("released issued posted sent gave put releases issues posts tweeted wrote".split())
_STATEMENTS = frozenset("statement letter email e-mail tweet memo release post message note report".split())


class Source(NamedTuple):
    """Tokens ``start`` to ``end`` (excluded) that name the source.

    ``side`` says where they stand: "before" the cue, "after" it, or "shared" with an earlier verb.
    ``cue_start`` is where the cue begins, which "released a statement, saying" moves to the left.
    """

    start: int
    end: int
    side: str
    cue_start: int


def find_source(sentence: Sentence, cue: Cue, earlier: Source | None) -> Source | None:
    """The source of the cue; None where the grammar shows none, so that the cue is not one.

    ``earlier`` is the source of the cue before it in the sentence, which it may share.
    """
    tokens = sentence.tokens
    if cue.form is ACCORDING:
        return _after_according(tokens, cue)
    if cue.kind == "ing":
        return _shared(tokens, cue, earlier) if _adjoins(tokens, cue) else None
    if _inverted(tokens, cue):
        end = phrase_after(tokens, cue.end)
        if end is not None and head_of(tokens[cue.end : end]) not in TIME_WORDS | {"day", "time"}:
            return Source(cue.end, end, "after", cue.start)
    found = phrase_before(tokens, cue.start)
    if found is not None:
        narrator = tokens[found[0]].low in {"i", "we", "you"}
        return None if narrator else Source(*found, "before", cue.start)
    before = tokens[cue.start - 1].low if cue.start else ""
    if before in COORDINATORS or (before == "," and (sentence.headline or earlier is not None)):
        return _shared(tokens, cue, earlier)
    return None


def _inverted(tokens: Sequence[Token], cue: Cue) -> bool:
    """Whether the subject follows: '"...," said X' and "crime fell, said X"."""
    if cue.start == 0 or cue.form.lemma not in POSTPOSED or cue.kind not in {"past", "present"}:
        return False
    before = tokens[cue.start - 1]
    if before.kind == "quote":
        return is_sentence(before.text) or cue.start == 1
    if before.low != ",":
        return False
    if cue.start > 1 and tokens[cue.start - 2].kind == "quote":
        return True
    if "figure" in cue.form.frames and cue.end < len(tokens) and tokens[cue.end].text[:1].isdigit():
        return False
    return not begins_clause(tokens, cue.end) and complement_start(tokens, cue.end, cue.form.frames) is None


def _adjoins(tokens: Sequence[Token], cue: Cue) -> bool:
    """Whether a form in -ing hangs on the sentence ("..., adding that"), and is no noun or gerund."""
    if cue.start == 0:
        return False
    before = tokens[cue.start - 1]
    if cue.end < len(tokens) and tokens[cue.end].low in {"by", "of"}:
        return False
    return before.low in {",", "by", "and", "--", "—", "–"} | _STATEMENTS


def _shared(tokens: Sequence[Token], cue: Cue, earlier: Source | None) -> Source | None:
    released = _released(tokens, cue) if cue.form.lemma == "say" else None
    if released is not None:
        return released
    if earlier is not None:
        return Source(earlier.start, earlier.end, "shared", cue.start)
    for at in range(1, min(cue.start, _SUBJECT_REACH)):
        if is_predicate(tokens, at):
            found = phrase_before(tokens, before_adverbs(tokens, at))
            return None if found is None else Source(*found, "shared", cue.start)
    return None


def _released(tokens: Sequence[Token], cue: Cue) -> Source | None:
    """The cue "released a statement ..., saying" as a whole, with the subject before it."""
    for at in range(cue.start - 1, max(0, cue.start - 20), -1):
        if tokens[at].kind == "quote":
            return None
        if tokens[at].low in _RELEASE and any(t.low in _STATEMENTS for t in tokens[at + 1 : cue.start]):
            start = at
            while start > 1 and (
                is_adverb(tokens[start - 1].low) or tokens[start - 1].low in {"has", "have", "had"}
            ):
                start -= 1
            found = phrase_before(tokens, start)
            return None if found is None else Source(*found, "before", at)
    return None


def _after_according(tokens: Sequence[Token], cue: Cue) -> Source | None:
    """The source after "according to", which may hold a clause ("figures the office released Monday")."""
    end = cue.end
    last = min(len(tokens), cue.end + _SUBJECT_REACH)
    while end < last and tokens[end].low not in {",", ";", ":", ".", "--", "—", "–", "?", "!", "-"}:
        if tokens[end].kind == "quote" and is_sentence(tokens[end].text):
            break
        end += 1
    if end == cue.end:
        return None
    further = apposition_after(tokens, end)
    opens_sentence = cue.start == 0
    if further is not None and (not opens_sentence or (further < len(tokens) and tokens[further].low == ",")):
        verbs = any(is_finite_verb(t.low) for t in tokens[end:further])
        end = end if verbs and tokens[end + 1].low not in {"who", "which"} else further
    return Source(cue.end, end, "after", cue.start)
