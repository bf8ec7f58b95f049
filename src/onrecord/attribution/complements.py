"""What a cue governs to its right: where the reported words begin, by the frames of the cue's verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.phrases import begins_phrase
from onrecord.attribution.words import (
    AUXILIARIES,
    CONTRACTED_SUBJECTS,
    COORDINATORS,
    DETERMINERS,
    MONTHS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
    is_finite_verb,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.lexicon import Frame
    from onrecord.attribution.sentence import Token

_REACH = 40
_ADJUNCT_REACH = 16
_QUOTED_VERB = 8
"""Words from a subject to a quotation that may hold the verb: 'said the plan "is dead"'."""

_ADJUNCT_PREPOSITIONS = frozenset(
    "in on at to during after before from by via through for of about with under".split()
)
_QUESTION_WORDS = frozenset("whether if how why what who when where which".split())
_CLAUSE_OPENERS = frozenset(
    "if despite while unlike although after under in on since when because there".split()
)


def complement_start(tokens: Sequence[Token], at: int, frames: frozenset[Frame]) -> int | None:
    """Token at which the content begins, ``at`` being the one after the cue; None if nothing fits."""
    if at >= len(tokens):
        return None
    if "addressee" in frames:
        return _after_addressee(tokens, at, frames)
    places = dict.fromkeys((at, skip_adjuncts(tokens, at)))
    marked = (_marked(tokens, place, frames) for place in places)
    distant = _distant_that(tokens, at) if _quotes(frames) else None
    clauses = (p for p in places if "clause" in frames and begins_clause(tokens, p))
    for found in (*marked, distant, *clauses):
        if found is not None:
            return found
    return _object(tokens, at, frames)


def _marked(tokens: Sequence[Token], at: int, frames: frozenset[Frame]) -> int | None:
    """Content that a mark, "that", a question word or "to" opens right here."""
    found = _opening_mark(tokens, at) if _quotes(frames) else None
    if found is None:
        found = _that_clause(tokens, at, frames)
    if found is None and "to" in frames and _is(tokens, at, "to") and _verb_follows(tokens, at + 1):
        found = at
    return found


def _distant_that(tokens: Sequence[Token], at: int) -> int | None:
    """The clause after a "that" which more than a word or two part from the cue.

    "said more than once that", "acknowledged under questioning that", "said, however, that". Between them
    may stand no verb and no new noun phrase, whose relative pronoun it would be ("said the rules that").
    """
    if not _opens_aside(tokens, at):
        return None
    for place in range(at + 1, min(len(tokens) - 1, at + _ADJUNCT_REACH)):
        token = tokens[place]
        if token.low == "that":
            verb = is_finite_verb(tokens[place + 1].low) or _verb_in_s(tokens, place + 1)
            return None if verb else place + 1
        if _ends_aside(tokens, place, at):
            return None
    return None


def _opens_aside(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].low
    if word == ",":
        return at + 1 < len(tokens) and is_adverb(tokens[at + 1].low)
    return word in PREPOSITIONS | TIME_WORDS | {"as", "more"} or is_adverb(word)


def _ends_aside(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Whether a word shows that the reporter's aside is over: a verb, a mark, a new noun phrase."""
    token, before = tokens[at], tokens[at - 1]
    if token.kind == "quote" or token.low in SUBJECT_PRONOUNS | CONTRACTED_SUBJECTS | {
        ";",
        ":",
        "who",
        "which",
    }:
        return True
    if is_finite_verb(token.low) and not token.capital:
        after = tokens[at + 1].low
        return not token.low.endswith("ed") or not (after in PREPOSITIONS | TIME_WORDS or is_adverb(after))
    if before.low == "," and token.low.endswith("ing"):
        return True
    begins = token.low in DETERMINERS or (token.capital and token.low not in TIME_WORDS | MONTHS)
    named = before.capital and before.low not in TIME_WORDS | MONTHS
    goes_on = named or before.low in PREPOSITIONS | DETERMINERS | {"and", "or", ",", "as", "than"}
    return begins and at > first and not goes_on and token.low not in TIME_WORDS


def _quotes(frames: frozenset[Frame]) -> bool:
    return bool(frames & {"clause", "that", "wh"})


def _is(tokens: Sequence[Token], at: int, word: str) -> bool:
    return at < len(tokens) and tokens[at].low == word


def _opening_mark(tokens: Sequence[Token], at: int) -> int | None:
    """A quotation, or words after a colon: 'said: ...', 'said, "..."'."""
    if at >= len(tokens):
        return None
    if tokens[at].kind == "quote":
        return at
    if at + 1 < len(tokens):
        if tokens[at].low == ":":
            return at + 1
        if tokens[at].low == "," and tokens[at + 1].kind == "quote":
            return at + 1
    return None


_AFTER_A_VERB = DETERMINERS | PREPOSITIONS | OBJECT_PRONOUNS | SUBORDINATORS | {"to", "not", "when"}


def _that_clause(tokens: Sequence[Token], at: int, frames: frozenset[Frame]) -> int | None:
    if not _quotes(frames) or at + 1 >= len(tokens):
        return None
    if tokens[at].low == "," and tokens[at + 1].low == "that":
        at += 1
    if tokens[at].low == "that":
        return at if _is_demonstrative(tokens, at) else at + 1
    if tokens[at].low in _QUESTION_WORDS and "wh" in frames:
        return at
    return None


def _is_demonstrative(tokens: Sequence[Token], at: int) -> bool:
    """Whether "that" is the subject ("that reflects a push"), not what opens the clause.

    A form in -ed before a noun describes it: "that undocumented immigrants were", "that armed men had".
    """
    verb = tokens[at + 1].low
    follows = tokens[at + 2].low if at + 2 < len(tokens) else ""
    describes = verb.endswith("ed") and follows.isalpha() and follows not in _AFTER_A_VERB
    return (is_finite_verb(verb) and not describes) or _verb_in_s(tokens, at + 1)


def _verb_in_s(tokens: Sequence[Token], at: int) -> bool:
    """Whether "that reflects a push" and the like stands here: a form in -s before a determiner."""
    word = tokens[at].low
    follows = at + 1 < len(tokens) and tokens[at + 1].low in DETERMINERS | PREPOSITIONS
    return follows and word.endswith("s") and not word.endswith(("'s", "ss")) and not tokens[at].capital


def _verb_follows(tokens: Sequence[Token], at: int) -> bool:
    while at < len(tokens) and is_adverb(tokens[at].low):
        at += 1
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[at].capital:
        return False
    word = tokens[at].low
    if word in DETERMINERS | PREPOSITIONS | OBJECT_PRONOUNS | SUBORDINATORS:
        return False
    return not word.endswith(("ing", "'s"))


def begins_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a whole clause without "that" begins here: a subject, and soon a verb in a tense."""
    if at >= len(tokens) or tokens[at].kind != "word":
        return False
    word = tokens[at].low
    if word in SUBJECT_PRONOUNS or word in CONTRACTED_SUBJECTS or word == "there":
        return at + 1 < len(tokens) and tokens[at + 1].low != ","
    if word not in _CLAUSE_OPENERS and not begins_phrase(tokens, at):
        return False
    if word == "to" or (
        word in {"after", "in", "on", "when", "since"} and not _comma_then_clause(tokens, at)
    ):
        return False
    return _verb_ahead(tokens, at + 1)


def _comma_then_clause(tokens: Sequence[Token], at: int) -> bool:
    for place in range(at, min(len(tokens) - 1, at + 12)):
        if tokens[place].low == ",":
            return begins_phrase(tokens, place + 1) and _verb_ahead(tokens, place + 2)
    return False


def _verb_ahead(tokens: Sequence[Token], at: int) -> bool:
    for place in range(at, min(len(tokens), at + _REACH)):
        token = tokens[place]
        if token.low in {";", ":"}:
            return False
        if token.kind == "quote" and place - at < _QUOTED_VERB:
            return True
        if token.kind == "word" and not token.capital and is_finite_verb(token.low):
            return tokens[place - 1].low not in DETERMINERS | {"to"}
        if token.kind == "word" and place > at and _verb_in_s(tokens, place):
            return True
        if (
            place > at
            and is_adverb(token.low)
            and place + 1 < len(tokens)
            and tokens[place + 1].low.endswith("s")
        ):
            return True
    return False


def skip_adjuncts(tokens: Sequence[Token], at: int) -> int:
    """Pass over when, where and to whom it was said: "Monday", "in a statement", "at a rally in X"."""
    first = at
    while at < len(tokens) and at - first < _ADJUNCT_REACH:
        word = tokens[at].low
        if tokens[at].kind == "word" and (word in TIME_WORDS or word in MONTHS or is_adverb(word)):
            if word in {"last", "this", "next"} and not _time_noun(tokens, at + 1):
                break
            at += 1
        elif tokens[at].text.isdigit() and tokens[at - 1].low in MONTHS | {"in"}:
            at += 1
        elif word in _ADJUNCT_PREPOSITIONS and at + 1 < len(tokens):
            end = _prepositional_end(tokens, at + 1) if word != "to" or _is_hearer(tokens[at + 1]) else None
            if end is None:
                break
            at = end
        elif tokens[at].low == "," and first < at and _is(tokens, at + 1, "that"):
            return at + 1
        else:
            break
    return at


def _time_noun(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and (tokens[at].low in TIME_WORDS or tokens[at].low in MONTHS)


def _is_hearer(token: Token) -> bool:
    """Whether the word after "to" begins a noun phrase ("to the board") and not an infinitive."""
    return token.capital or token.low in DETERMINERS | OBJECT_PRONOUNS or token.low.endswith("s")


def _prepositional_end(tokens: Sequence[Token], at: int) -> int | None:
    """End of the noun phrase after a preposition."""
    first = at
    if at < len(tokens) and tokens[at].low in OBJECT_PRONOUNS:
        return at + 1
    if at < len(tokens) and is_finite_verb(tokens[at].low) and not tokens[at].capital:
        return None
    while at < len(tokens) and at - first < _ADJUNCT_REACH:
        token = tokens[at]
        if (
            token.kind != "word"
            or token.low in SUBJECT_PRONOUNS | SUBORDINATORS | CONTRACTED_SUBJECTS | PREPOSITIONS
        ):
            break
        fresh = token.low in DETERMINERS and tokens[at - 1].low not in DETERMINERS
        if at > first and (fresh or is_adverb(token.low)):
            break
        at += 1
    return at if at > first else None


def _after_addressee(tokens: Sequence[Token], at: int, frames: frozenset[Frame]) -> int | None:
    """Content after "told reporters that", "told the board: ...", "told her he would"."""
    place, first = at, at
    while place < len(tokens) and place - first < _ADJUNCT_REACH:
        token = tokens[place]
        found = _opening_mark(tokens, place)
        if found is None and place > first:
            found = _that_clause(tokens, place, frames)
            if found is None and _bare_clause(tokens, place, first) and "clause" in frames:
                found = place
            if found is None and token.low == "to" and _verb_follows(tokens, place + 1):
                found = place
        if found is not None:
            return found
        if token.kind == "mark" and token.low not in {"(", ")", "'"}:
            return _past_comma(tokens, first, place) if "clause" in frames else None
        place += 1
    return None


def _past_comma(tokens: Sequence[Token], first: int, comma: int) -> int | None:
    """The clause after an addressee's apposition, or after a name alone: "told ABC, the dam held"."""
    last = min(len(tokens) - 2, comma + _ADJUNCT_REACH)
    for at in range(comma + 1, last if tokens[comma].low == "," else comma):
        if tokens[at].low == "," and tokens[at + 1].low == "that":
            return at + 2
        if tokens[at].kind != "word":
            break
    return comma + 1 if _after_name(tokens, first, comma) else None


def _after_name(tokens: Sequence[Token], first: int, comma: int) -> bool:
    """Whether the addressee is a name alone, and a clause follows its comma."""
    named = first < comma and all(t.capital or t.low == "the" for t in tokens[first:comma])
    ahead = tokens[comma + 1 : comma + _ADJUNCT_REACH]
    parted = any(t.low in {",", "that", "who", "which"} for t in ahead)
    return named and tokens[comma].low == "," and not parted and begins_clause(tokens, comma + 1)


def _bare_clause(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Whether a clause begins here that cannot be more of the addressee's name."""
    word, before = tokens[at], tokens[at - 1]
    if word.low in SUBJECT_PRONOUNS | CONTRACTED_SUBJECTS | {"there"}:
        return begins_clause(tokens, at)
    if before.low in DETERMINERS | PREPOSITIONS | COORDINATORS or at == first:
        return False
    fresh = word.low in DETERMINERS or before.low in OBJECT_PRONOUNS or before.low == "reporters"
    switch = word.capital and not before.capital and before.low not in DETERMINERS
    return (fresh or switch) and begins_clause(tokens, at)


def _object(tokens: Sequence[Token], at: int, frames: frozenset[Frame]) -> int | None:
    """The thing judged: "applauded the decision", "urged lawmakers to act" (content "to act")."""
    if "object_to" in frames:
        for place in range(at + 1, min(len(tokens), at + 12)):
            if tokens[place].kind == "mark":
                break
            if tokens[place].low == "to" and _verb_follows(tokens, place + 1):
                return place
    if "object" not in frames or not _begins_object(tokens, at):
        return None
    return at


def _begins_object(tokens: Sequence[Token], at: int) -> bool:
    if at >= len(tokens):
        return False
    token = tokens[at]
    if token.kind == "quote":
        return True
    if token.kind != "word" or token.low in PREPOSITIONS | COORDINATORS | SUBORDINATORS | AUXILIARIES:
        return False
    return token.low in OBJECT_PRONOUNS | DETERMINERS or (
        not is_adverb(token.low) and token.low not in TIME_WORDS
    )
