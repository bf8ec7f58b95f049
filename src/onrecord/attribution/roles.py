"""The role beside a name: the title before it, the apposition, bracket or relative clause after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.callings import is_calling
from onrecord.attribution.institutions import CALENDAR
from onrecord.attribution.phrases import apposition_after
from onrecord.attribution.titles import is_title, modifies_title, party_of
from onrecord.attribution.words import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_finite_verb,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.sentence import Token

FUNCTION = (
    DETERMINERS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | SUBORDINATORS
    | COORDINATORS
    | AUXILIARIES
    | ADVERBS
    | CALENDAR
)
"""Words that begin no name, whatever their first letter."""

_LONG_REACH = 10
"""Words back over which a role with a prepositional phrase goes: "spokesman for the transit agency, X"."""
_SERVING = frozenset({"for", "of", "to", "at", "with", "in"})
_LONGEST_CLAUSE = 24
_BRACKETED = 8


def possessive(token: Token) -> bool:
    """Whether the word is an owner: "Olin's", "Sanders'"."""
    return token.kind == "word" and token.low.endswith(("'s", "s'"))


def joined(tokens: Sequence[Token], start: int, end: int) -> str:
    """The words of a token range with the spaces that the text has between them."""
    parts: list[str] = []
    for at in range(start, end):
        if at > start and tokens[at].start > tokens[at - 1].end:
            parts.append(" ")
        parts.append(tokens[at].text)
    return "".join(parts)


def names_role(token: Token) -> bool:
    """Whether the word says what somebody is, by office or otherwise."""
    return is_title(token.text) or is_calling(token.text)


def modifiers_start(tokens: Sequence[Token], start: int) -> int:
    """Step left over what stands before the title in lower case ("former", "acting")."""
    while start > 0 and tokens[start - 1].kind == "word" and modifies_title(tokens[start - 1].text):
        start -= 1
    return start


def role_before(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Where a role in lower case before the name begins ("spokesman X", "its mayor, X"); or None."""
    title = start - 1
    if title > 0 and tokens[title].low == ",":
        return _owned_start(tokens, title, end)
    if title < 0 or tokens[title].capital or not names_role(tokens[title]):
        return None
    left = modifiers_start(tokens, title)
    if left == title and title > 0 and is_modifier(tokens[title - 1]):
        left -= 1
    return _capitals_start(tokens, left)


def is_modifier(token: Token) -> bool:
    """Whether the noun before a role or a body may belong to it: "council boss", "transport ministry"."""
    return (
        token.kind == "word"
        and token.low not in FUNCTION
        and not token.capital
        and not is_finite_verb(token.low)
        and not token.low.endswith(("'s", "s'", "ing", "ly"))
    )


def _capitals_start(tokens: Sequence[Token], at: int) -> int:
    """Step left over names that belong to a title: "Port Tolna police chief"."""
    while at > 0 and tokens[at - 1].capital and tokens[at - 1].low not in FUNCTION:
        at -= 1
    return at


def _owned_start(tokens: Sequence[Token], comma: int, end: int) -> int | None:
    """Where the role begins that the name after the comma explains: "Tolna's new police chief, X,".

    A mark or "'s" must follow the name ("after it met the mayor, X left" says nothing of X); the role is what
    stands behind a determiner, or an owner and what follows.
    """
    closed = end >= len(tokens) or tokens[end].kind == "mark" or possessive(tokens[end - 1])
    if not closed or not any(names_role(t) for t in tokens[max(0, comma - _LONG_REACH) : comma]):
        return None
    for at in range(comma - 1, max(-1, comma - 2 - _LONG_REACH), -1):
        token = tokens[at]
        if _goes_on(tokens, at):
            continue
        if token.low in DETERMINERS | {"whose"}:
            return at + 1 if at + 1 < comma else None
        if possessive(token) and at < comma - 1 and not _goes_on(tokens, at - 1):
            return _capitals_start(tokens, at)
        if token.low != "of" and (token.kind != "word" or token.low in FUNCTION or is_finite_verb(token.low)):
            return None
    return None


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a role goes on to the left: at small words as in "spokesman for the", "Parks and Fire"."""
    if at == 0:
        return False
    if tokens[at].low == "and":
        return tokens[at - 1].capital and tokens[at + 1].capital
    lead = at - 1 if tokens[at].low in DETERMINERS else at
    return lead > 0 and tokens[lead].low in _SERVING and names_role(tokens[lead - 1])


def role_after(tokens: Sequence[Token], end: int) -> str:
    """The role after a name, behind an age: ", executive director of ...", " (Member for ...)"; or ""."""
    if end < len(tokens) and tokens[end].low == "(":
        return _bracketed_role(tokens, end)
    close = apposition_after(tokens, end)
    if close is not None and _is_age(tokens, end, close):
        end, close = close, apposition_after(tokens, close)
    if close is None:
        return ""
    segment = tokens[end + 1 : close]
    if not segment or not _is_role(segment):
        return ""
    return joined(tokens, end + 2 if segment[0].low == "the" else end + 1, close)


def _bracketed_role(tokens: Sequence[Token], bracket: int) -> str:
    inside = range(bracket + 1, min(len(tokens), bracket + _BRACKETED))
    close = next((at for at in inside if tokens[at].low == ")"), None)
    if close is None or not any(_is_office(t) for t in tokens[bracket + 1 : close]):
        return ""
    return joined(tokens, bracket + 1, close)


def _is_office(token: Token) -> bool:
    return names_role(token) and len(token.text) > 1


def _is_age(tokens: Sequence[Token], comma: int, close: int) -> bool:
    return close == comma + 2 and tokens[comma + 1].text.isdigit()


def age_after(tokens: Sequence[Token], end: int) -> str:
    """The age behind a name: "41" of ", 41, "; or ""."""
    if end + 1 < len(tokens) and tokens[end].low == "," and len(tokens[end + 1].text) <= len("100"):
        return tokens[end + 1].text if tokens[end + 1].text.isdigit() else ""
    return ""


def _is_role(segment: Sequence[Token]) -> bool:
    """Whether an apposition says what somebody is: it has a title, or no verb of its own."""
    first = segment[0]
    if first.low in {"who", "whose", "which"} or not any(
        t.kind == "word" and t.text.isalpha() for t in segment
    ):
        return False
    if any(names_role(t) for t in segment[:8]):
        return True
    relative = next((n for n, t in enumerate(segment) if t.low in {"who", "that", "which"}), len(segment))
    verbal = any(is_finite_verb(t.low) and not t.capital for t in segment[:relative])
    return first.low in {"a", "an", "the", "one"} and not verbal


def clause_after(tokens: Sequence[Token], end: int) -> str:
    """The relative clause after a name, for want of another role: ", who farms near the lake"; or ""."""
    if age_after(tokens, end):
        end += 2
    if end + 1 >= len(tokens) or tokens[end].low != "," or tokens[end + 1].low not in {"who", "whose"}:
        return ""
    last = min(len(tokens), end + _LONGEST_CLAUSE)
    close = next((n for n in range(end + 2, last) if tokens[n].low in {",", ".", ";"}), None)
    return "" if close is None else joined(tokens, end + 1, close)


def party_after(tokens: Sequence[Token], end: int) -> str:
    """The party that stands behind a name: "(D-Tolna)", ", R-Tolna,", "(R)"; or ""."""
    if end + 1 >= len(tokens) or tokens[end].low not in {"(", ","}:
        return ""
    letters = tokens[end + 1].text.rstrip(".")
    bracketed = tokens[end].low == "(" and letters in {"R", "D"}
    return party_of(f"{letters}-") if bracketed else party_of(letters) if "-" in letters else ""
