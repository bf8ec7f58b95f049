"""Mentions: where the text names a person, an organisation or a place, with the role beside the name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from onrecord.attribution.institutions import (
    CALENDAR,
    NOT_CITIES,
    PLACE_LEADS,
    is_organization_name,
    is_place_prefix,
)
from onrecord.attribution.names import PARTICLES, is_given_name
from onrecord.attribution.phrases import apposition_after
from onrecord.attribution.titles import COURTESY, is_title, modifies_title, party_of, plain
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
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.sentence import Sentence, Token

Kind = Literal["person", "organization", "place", "name"]

_SUFFIXES = frozenset("jr sr ii iii iv".split())
_OF_TITLES = frozenset({"secretary", "attorney", "city", "director", "bank"})
_JOINTS = frozenset("of for on and &".split())
_MOSTLY = 0.7
_LONGEST = 10
_LONGEST_NAME = 4
_FIRST_AND_LAST = 2
_ROLE_REACH = 6
_FUNCTION = (
    DETERMINERS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | SUBORDINATORS
    | COORDINATORS
    | AUXILIARIES
    | ADVERBS
    | CALENDAR
)


class Mention(NamedTuple):
    """A name in the text. ``kind`` is "name" where one capitalised word alone does not say what it names.

    ``start`` and ``end`` are characters, role included; ``possessive`` that "'s" follows; ``gender`` the
    pronoun that a form of address shows; ``party`` the one given after the name ("R-Ohio"); ``opening`` that
    the name is the first word of its sentence, where a capital means nothing.
    """

    kind: Kind
    name: str
    start: int
    end: int
    role: str = ""
    possessive: bool = False
    gender: str = ""
    sentence: int = 0
    opening: bool = False
    party: str = ""


def find_mentions(sentences: Sequence[Sentence]) -> list[Mention]:
    """All mentions outside quotations, in text order."""
    common = {t.low for s in sentences for t in s.tokens if t.kind == "word" and not t.capital}
    found: list[Mention] = []
    for number, sentence in enumerate(sentences):
        if not (sentence.headline and _title_case(sentence)):
            found += [m._replace(sentence=number) for m in _in_sentence(sentence.tokens, common)]
    return found


def _title_case(sentence: Sentence) -> bool:
    """Whether nearly every word has a capital, so that capitals say nothing."""
    words = [
        t
        for t in sentence.tokens
        if t.kind == "word" and t.low not in PREPOSITIONS | DETERMINERS | COORDINATORS
    ]
    return sum(t.capital for t in words) > _MOSTLY * len(words)


def _in_sentence(tokens: Sequence[Token], common: set[str]) -> Iterator[Mention]:
    at = 0
    while at < len(tokens):
        if not _begins_name(tokens, at, common):
            at += 1
            continue
        end = _run_end(tokens, at)
        yield from _mentions_of(tokens, at, end)
        at = end


def _begins_name(tokens: Sequence[Token], at: int, common: set[str]) -> bool:
    token = tokens[at]
    if not token.capital or token.low in _FUNCTION:
        return False
    opens = at == 0 or tokens[at - 1].low in {".", ":"}
    following = at + 1 < len(tokens) and (tokens[at + 1].capital or is_title(tokens[at + 1].text))
    following = following or (
        token.low in PARTICLES and at + 1 < len(tokens) and tokens[at + 1].low in PARTICLES
    )
    return not (opens and token.low in common and not following and not is_title(token.text))


def _run_end(tokens: Sequence[Token], start: int) -> int:
    """End of the run of capitalised words, with particles and the "of" of names inside."""
    at = start + 1
    while at < len(tokens) and at - start < _LONGEST:
        owner = _possessive(tokens[at - 1]) and not _office_of(tokens, at)
        if owner or tokens[at].start > tokens[at - 1].end + 1:
            break
        step = _step(tokens, start, at)
        if step == 0:
            break
        at += step
    return at


def _office_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether an office is named after its holder: "the Elmton County Sheriff's Office"."""
    return is_title(tokens[at - 1].text) and tokens[at].capital and is_organization_name([tokens[at].text])


def _step(tokens: Sequence[Token], start: int, at: int) -> int:
    """How many tokens from ``at`` go on with the run that began at ``start``; 0 where it ends."""
    token = tokens[at]
    if token.capital and (token.low not in CALENDAR | SUBJECT_PRONOUNS or is_given_name(tokens[at - 1].text)):
        return 1
    if at + 1 == len(tokens):
        return 0
    after = tokens[at + 1]
    if token.low == ",":
        return 2 if plain(after.text) in _SUFFIXES else 0
    if (token.low == "of" and after.capital and _takes_of(tokens[at - 1])) or (
        token.low in _JOINTS and _joins(tokens, start, at)
    ):
        return 2
    particle = token.low in PARTICLES and (after.capital or after.low in PARTICLES)
    inner_title = is_title(token.text) and after.capital and not _possessive(token)
    return int(particle or inner_title)


def _possessive(token: Token) -> bool:
    return token.low.endswith(("'s", "s'")) and token.kind == "word"


def _takes_of(token: Token) -> bool:
    return is_organization_name([token.text]) or plain(token.text) in _OF_TITLES


def _joins(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "and", "for", "on" stand inside an organisation's name ("Customs and Border Protection")."""
    if not tokens[at + 1].capital or tokens[at + 1].low in CALENDAR:
        return False
    if tokens[at].low in {"for", "on"}:
        return is_organization_name([tokens[at - 1].text]) and not tokens[at - 1].text.isupper()
    for ahead in range(at + 1, min(len(tokens), at + 4)):
        if not tokens[ahead].capital:
            return False
        if is_organization_name([tokens[ahead].text]) and not tokens[ahead].text.isupper():
            earlier = [t for t in tokens[start:at] if is_organization_name([t.text])]
            return not earlier or any(t.low == "of" for t in tokens[start:at])
    return False


def _mentions_of(tokens: Sequence[Token], start: int, end: int) -> Iterator[Mention]:
    """Divide a run into title and name, and say what it names."""
    words = [t.text for t in tokens[start:end]]
    last_title = max(
        (n for n, w in enumerate(words) if is_title(w) and not _possessive(tokens[start + n])), default=-1
    )
    name_start = start + last_title + 1
    if name_start + 2 < end and last_title >= 0 and tokens[name_start].low == "of":
        name_start += 2
    gender = ""
    while name_start < end and plain(tokens[name_start].text) in COURTESY:
        gender = COURTESY[plain(tokens[name_start].text)]
        name_start += 1
    name = [t.text for t in tokens[name_start:end]]
    organization = is_organization_name(words if name_start == start else name) if name else False
    if name and not organization and (last_title >= 0 or gender):
        yield _person(tokens, start, name_start, end, gender)
        return
    if not name or (
        organization and last_title >= 0 and name_start > start and not any(map(is_given_name, name))
    ):
        name_start, name = start, words
    yield _unlabelled(tokens, name_start, end)


def _person(tokens: Sequence[Token], start: int, name_start: int, end: int, gender: str) -> Mention:
    role_start = _role_start(tokens, start)
    role_end = name_start
    while role_end > role_start and plain(tokens[role_end - 1].text) in COURTESY:
        role_end -= 1
    role = _join(tokens, role_start, role_end)
    after = "" if _possessive(tokens[end - 1]) else _apposed_role(tokens, end)
    both = f"{role}, {after}" if role and after else role or after
    return Mention(
        "person", _name(tokens, name_start, end), tokens[role_start].start, tokens[end - 1].end, both,
        _possessive(tokens[end - 1]), gender, party=_party_after(tokens, end),
    )  # fmt: skip


def _role_start(tokens: Sequence[Token], start: int) -> int:
    """Step left over what stands before the title in lower case ("former", "acting")."""
    while start > 0 and tokens[start - 1].kind == "word" and modifies_title(tokens[start - 1].text):
        start -= 1
    return start


def _unlabelled(tokens: Sequence[Token], start: int, end: int) -> Mention:
    """A run without a title: what it names is read from its own words and those beside it."""
    if (
        end - start > _FIRST_AND_LAST
        and not is_given_name(tokens[start].text)
        and is_given_name(tokens[start + 1].text)
    ):
        start += 1
    words = [t.text for t in tokens[start:end]]
    owns = _possessive(tokens[end - 1])
    left = _lower_title_start(tokens, start, end)
    role = "" if left is None else _join(tokens, left, start).rstrip(",")
    kind: Kind = "name"
    if is_organization_name(words):
        kind, role, left = "organization", "", None
    elif left is not None:
        kind = "person"
    elif _is_place(tokens, start, words):
        kind = "place"
    elif _is_full_name(tokens, start, end):
        role = "" if owns else _apposed_role(tokens, end)
        kind = "person" if role or is_given_name(words[0]) else "name"
    first = tokens[start if left is None else left].start
    name = _name(tokens, start, end)
    opening = start == 0 and " " not in name
    party = _party_after(tokens, end)
    return Mention(kind, name, first, tokens[end - 1].end, role, owns, opening=opening, party=party)


def _party_after(tokens: Sequence[Token], end: int) -> str:
    """The party that stands behind a name: "(D-Tolna)", ", R-Tolna,", "(R)"; or ""."""
    if end + 1 >= len(tokens) or tokens[end].low not in {"(", ","}:
        return ""
    letters = tokens[end + 1].text.rstrip(".")
    bracketed = tokens[end].low == "(" and letters in {"R", "D"}
    return party_of(f"{letters}-") if bracketed else party_of(letters) if "-" in letters else ""


def _is_full_name(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the run has as many words as a person's name, and no "the" before it."""
    words = [t for t in tokens[start:end] if t.capital and plain(t.text) not in _SUFFIXES]
    return 1 < len(words) <= _LONGEST_NAME and not (start and tokens[start - 1].low == "the")


def _lower_title_start(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Where a title in lower case before the name begins ("spokesman X", "its mayor, X"); or None."""
    title = start - 1
    if title > 0 and tokens[title].low == ",":
        return _owned_title_start(tokens, title, end)
    if title < 0 or tokens[title].capital or not is_title(tokens[title].text):
        return None
    left = _role_start(tokens, title)
    return _capitals_start(tokens, left)


def _capitals_start(tokens: Sequence[Token], at: int) -> int:
    """Step left over names that belong to a title: "Port Tolna police chief"."""
    while at > 0 and tokens[at - 1].capital and tokens[at - 1].low not in _FUNCTION:
        at -= 1
    return at


def _owned_title_start(tokens: Sequence[Token], comma: int, end: int) -> int | None:
    """Where the role begins that the name after the comma explains: "Tolna's new police chief, X,".

    A mark or "'s" must follow the name ("after it met the mayor, X left" says nothing of X); the role is what
    stands behind a determiner, or an owner and what follows.
    """
    closed = end >= len(tokens) or tokens[end].kind == "mark" or _possessive(tokens[end - 1])
    if not closed or not is_title(tokens[comma - 1].text):
        return None
    for at in range(comma - 2, max(-1, comma - 2 - _ROLE_REACH), -1):
        token = tokens[at]
        if token.low in DETERMINERS | {"whose"}:
            return at + 1
        if _possessive(token):
            return _capitals_start(tokens, at)
        if token.kind != "word" or token.low in _FUNCTION or is_finite_verb(token.low):
            return None
    return None


def _is_place(tokens: Sequence[Token], start: int, words: list[str]) -> bool:
    area = len(words) > 1 and plain(words[-1]) in {"county", "city"}
    if area or is_place_prefix(words[0]):
        return True
    if words[0].lower() in NOT_CITIES:
        return True
    return (
        start > 0
        and tokens[start - 1].low in PLACE_LEADS - {"of", "to", "from"}
        and not is_given_name(words[0])
    )


def _apposed_role(tokens: Sequence[Token], end: int) -> str:
    """The role in an apposition after the name: ", executive director of ..."; "" where there is none."""
    close = apposition_after(tokens, end)
    if close is None:
        return ""
    segment = tokens[end + 1 : close]
    if not _is_role(segment):
        return ""
    return _join(tokens, end + 2 if segment[0].low == "the" else end + 1, close)


def _is_role(segment: Sequence[Token]) -> bool:
    """Whether an apposition says what somebody is: it has a title, or no verb of its own."""
    first = segment[0]
    if first.low in {"who", "whose", "which"} or not any(
        t.kind == "word" and t.text.isalpha() for t in segment
    ):
        return False
    if any(is_title(t.text) for t in segment[:8]):
        return True
    relative = next((n for n, t in enumerate(segment) if t.low in {"who", "that", "which"}), len(segment))
    verbal = any(is_finite_verb(t.low) and not t.capital for t in segment[:relative])
    return first.low in {"a", "an", "the", "one"} and not verbal


def _name(tokens: Sequence[Token], start: int, end: int) -> str:
    return _join(tokens, start, end).replace("’", "'").removesuffix("'s").removesuffix("'")


def _join(tokens: Sequence[Token], start: int, end: int) -> str:
    """The words of a token range with the spaces that the text has between them."""
    parts: list[str] = []
    for at in range(start, end):
        if at > start and tokens[at].start > tokens[at - 1].end:
            parts.append(" ")
        parts.append(tokens[at].text)
    return "".join(parts)
