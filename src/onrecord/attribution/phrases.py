"""Noun phrases beside a cue: the source, to the left ("Mayor X, a Democrat, said") or right ("said Mayor X").

There is no parser behind this. A phrase is walked over word by word and ends where a clause must end: at a
mark, a subordinator, a verb in a tense. Every walk is bounded, so hostile text costs no more than plain text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.quotations import is_sentence
from onrecord.attribution.words import (
    AUXILIARIES,
    CONTRACTED_SUBJECTS,
    COORDINATORS,
    DETERMINERS,
    MONTHS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    WEEKDAYS,
    is_adverb,
    is_finite_verb,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.sentence import Token

_REACH = 28
"""Words that a walk may cover: 99 % of the sources in the PolNeAR training articles are shorter."""

_TIMES = (TIME_WORDS | MONTHS) - {"before", "early", "late"}
_SAYING = frozenset("say tell think believe know claim argue hope fear warn insist suggest show".split())
"""Verbs after which "that" begins what is said, not a relative clause."""
_SUFFIX_NAMES = frozenset({"jr", "jr.", "sr", "sr.", "iii", "ii", "iv", "esq", "inc", "inc.", "llc"})


def phrase_before(tokens: Sequence[Token], end: int, floor: int = 0) -> tuple[int, int] | None:
    """The noun phrase that ends right before token ``end``, with its appositions; None if there is none."""
    floor = max(floor, end - 2 * _REACH)
    last = end
    if last > floor and tokens[last - 1].low == ",":
        opening = _apposition_opening(tokens, last - 1, floor)
        if opening is None:
            return None
        head = _walk_left(tokens, opening, floor)
        if head is None or any(is_finite_verb(t.low) and not t.capital for t in tokens[head:opening]):
            return None
        return head, last - 1
    last = _before_time(tokens, last, floor)
    head = _walk_left(tokens, last, floor)
    return None if head is None else (head, last)


def _before_time(tokens: Sequence[Token], end: int, floor: int) -> int:
    """Take off when it was said, where that stands between subject and verb: "the board last week said"."""
    at = end
    while at > floor and (
        tokens[at - 1].low in _TIMES or (at < end and tokens[at - 1].low in {"just", "in", "on"})
    ):
        at -= 1
    return at if at > floor and at < end else end


def _apposition_opening(tokens: Sequence[Token], close: int, floor: int) -> int | None:
    """The comma that opens the apposition that the comma at ``close`` ends."""
    opening = None
    at = close - 1
    while at > floor:
        token = tokens[at]
        if token.kind == "quote" and is_sentence(token.text):
            break
        if token.low in {";", ":"}:
            break
        if token.low == ",":
            segment = tokens[at + 1 : close]
            if not _is_apposition(segment):
                break
            opening, close = at, at
            before = tokens[at - 1]
            if (before.capital or before.low == ")") and not _opens_lower(tokens, at, floor):
                break
        at -= 1
    return opening


def _opens_lower(tokens: Sequence[Token], end: int, floor: int) -> bool:
    """Whether the segment that ends at the comma ``end`` is itself an apposition ("one of the ...")."""
    at = end - 1
    while at > floor and tokens[at].low not in {",", ";", ":"} and tokens[at].kind != "quote":
        at -= 1
    first = tokens[at + 1] if tokens[at].low == "," else tokens[at]
    return tokens[at].low == "," and first.low in DETERMINERS | RELATIVES


def _is_apposition(segment: Sequence[Token]) -> bool:
    if not segment or segment[0].low in SUBJECT_PRONOUNS | COORDINATORS | (SUBORDINATORS - RELATIVES):
        return False
    return not _main_verb(segment)


def _main_verb(segment: Sequence[Token]) -> bool:
    """Whether an auxiliary stands in the segment outside a relative clause, so that it is a clause."""
    for token in segment:
        if token.low in RELATIVES:
            return False
        if token.low in AUXILIARIES:
            return True
    return False


def _walk_left(tokens: Sequence[Token], end: int, floor: int) -> int | None:
    """First token of the phrase without appositions that ends before ``end``."""
    at = end
    while at > floor and end - at < _REACH:
        token = tokens[at - 1]
        if token.low == ")":
            at = _before_bracket(tokens, at - 1, floor)
            continue
        if token.low in SUBJECT_PRONOUNS | {"who", "which"} and at == end:
            return at - 1
        if _stops_left(tokens, at - 1, end, floor):
            relative = _relative_before(tokens, at - 1, floor)
            if relative is None:
                break
            at = relative
            continue
        at -= 1
    return _trim_left(tokens, at, end)


def _relative_before(tokens: Sequence[Token], verb: int, floor: int) -> int | None:
    """The "who" whose clause the verb belongs to, right after a common noun: "a farmer who lives near it"."""
    at = verb
    while at > floor + 1 and (is_adverb(tokens[at - 1].low) or tokens[at - 1].low in AUXILIARIES):
        at -= 1
    relative, noun = tokens[at - 1], tokens[at - 2]
    if at - 2 < floor or relative.low not in {"who", "that", "which"} or tokens[verb].kind != "word":
        return None
    common = noun.kind == "word" and not is_finite_verb(noun.low) and noun.low not in _SAYING
    return at - 1 if common and noun.low not in PREPOSITIONS | COORDINATORS | TIME_WORDS else None


def _before_bracket(tokens: Sequence[Token], close: int, floor: int) -> int:
    for at in range(close - 1, max(floor, close - 8) - 1, -1):
        if tokens[at].low == "(":
            return at
    return close


def _stops_left(tokens: Sequence[Token], at: int, end: int, floor: int) -> bool:
    token = tokens[at]
    if token.kind == "mark":
        return token.low not in {"&", "$", "%", "/", "#"} and not _list_comma(tokens, at, end)
    if token.kind == "quote":
        return is_sentence(token.text) or at + 1 == end
    if token.low in SUBJECT_PRONOUNS | CONTRACTED_SUBJECTS | SUBORDINATORS | {"but", "yet"}:
        return True
    if token.low in {"and", "or"}:
        return _verb_before(tokens, at, floor) or at + 1 == end
    if token.capital and at > floor and tokens[at - 1].capital:
        return False
    return is_finite_verb(token.low) and not _reduced_relative(tokens, at)


def _list_comma(tokens: Sequence[Token], at: int, end: int) -> bool:
    """A comma inside a list of names ("A, B and C") or before "Jr."."""
    if tokens[at].low != "," or at + 2 >= end or at == 0:
        return False
    if tokens[at + 1].low in _SUFFIX_NAMES:
        return True
    words = [t.low for t in tokens[at + 1 : min(end, at + 8)]]
    return (
        "and" in words
        and tokens[at - 1].capital
        and all(t.capital or t.low in {"and", ","} for t in tokens[at + 1 : end])
    )


def _verb_before(tokens: Sequence[Token], at: int, floor: int) -> bool:
    """Whether a verb stands to the left of ``at`` in the same segment, so that "and" joins clauses."""
    for back in range(at - 1, max(floor, at - _REACH) - 1, -1):
        token = tokens[back]
        if token.kind == "mark" and token.low in {",", ";", ":"}:
            return False
        if token.kind == "quote" or token.low in SUBORDINATORS | SUBJECT_PRONOUNS:
            return True
        if is_finite_verb(token.low) and not token.capital and not _reduced_relative(tokens, back):
            return True
    return False


def _reduced_relative(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form in -ed is a participle inside a phrase: "figures released by", "the proposed law"."""
    token = tokens[at]
    if not token.low.endswith("ed") or at == 0 or at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    if before.low in DETERMINERS | PREPOSITIONS or before.low.endswith("'s"):
        return True
    if before.low in SUBJECT_PRONOUNS | AUXILIARIES or before.kind != "word":
        return False
    return after.low in PREPOSITIONS - {"that"} or after.low in WEEKDAYS


def _trim_left(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Take adverbs, coordinators and an opening prepositional phrase off the front."""
    while start < end and (
        tokens[start].low in COORDINATORS | SUBORDINATORS
        or (is_adverb(tokens[start].low) and start + 1 < end)
        or (tokens[start].low in TIME_WORDS - {"last", "this", "next"} and start + 1 < end)
        or tokens[start].kind == "mark"
    ):
        start += 1
    if start < end and tokens[start].low in PREPOSITIONS:
        start = _after_opening_phrase(tokens, start, end)
    if start >= end or not any(_can_head(t) for t in tokens[start:end]):
        return None
    return start


def _after_opening_phrase(tokens: Sequence[Token], start: int, end: int) -> int:
    """After "On Monday", "In a letter to Y", "At the rally": where the subject that follows begins."""
    for at in range(start + 2, end):
        before, token = tokens[at - 1], tokens[at]
        if before.low in DETERMINERS | PREPOSITIONS or before.low.endswith(("'s", "s'")):
            continue
        if token.low in DETERMINERS or token.low in SUBJECT_PRONOUNS:
            return at
        if token.capital and (not before.capital or before.low in TIME_WORDS):
            return at
    return end


def _can_head(token: Token) -> bool:
    if token.kind != "word" or token.low in PREPOSITIONS | COORDINATORS | SUBORDINATORS - {"who", "which"}:
        return False
    return token.low not in AUXILIARIES and token.low not in (
        DETERMINERS - {"all", "both", "many", "some", "most", "others", "several"}
    )


def begins_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun phrase may begin at the token: a name, a determiner, a noun; no verb or preposition."""
    if at >= len(tokens) or tokens[at].kind != "word":
        return False
    word = tokens[at].low
    if word in PREPOSITIONS | COORDINATORS | SUBORDINATORS | AUXILIARIES or is_adverb(word):
        return False
    return word not in WEEKDAYS and word not in TIME_WORDS - {"this", "last"} and word not in {"that", "to"}


def apposition_after(tokens: Sequence[Token], comma: int) -> int | None:
    """End of the apposition that begins after the comma; None where what follows is none."""
    first = comma + 1
    if first >= len(tokens) or tokens[comma].low != "," or not _opens_apposition(tokens, first):
        return None
    end = first
    while (
        end < len(tokens)
        and end - first < _REACH
        and tokens[end].low not in {",", ";", ":", ".", "--", "—", "–", "?"}
    ):
        if tokens[end].kind == "quote" and is_sentence(tokens[end].text):
            return None
        end += 1
    return None if _main_verb(tokens[first:end]) else end


def _opens_apposition(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind != "word" or (token.low.endswith("ing") and not token.capital):
        return False
    if token.low in {"who", "whose", "which"} or token.text.isdigit():
        return True
    if token.low in {"then", "now"} and at + 1 < len(tokens):
        return tokens[at + 1].low in DETERMINERS
    return (
        begins_phrase(tokens, at)
        and token.low not in SUBJECT_PRONOUNS | (OBJECT_PRONOUNS - POSSESSIVES) | CONTRACTED_SUBJECTS
    )


def head_of(tokens: Sequence[Token]) -> str:
    """The noun that a phrase is about: the last word before its first preposition, clause or mark."""
    last = ""
    for number, token in enumerate(tokens):
        ends = token.kind == "mark" and token.low not in {"&", "$"}
        verb = number > 0 and is_finite_verb(token.low) and not token.capital and "-" not in token.low
        verbal = verb and tokens[number - 1].low not in DETERMINERS  # "the retired pilot"
        if number > 0 and (ends or verbal or token.low in PREPOSITIONS | RELATIVES | {"the", "that"}):
            break
        last = token.low
    return last.removesuffix("'s").removesuffix("'")
