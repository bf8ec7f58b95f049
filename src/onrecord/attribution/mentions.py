"""Mentions: where the text names a person, an organisation or a place, with the role beside the name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from onrecord.attribution.callings import is_calling, may_be_calling
from onrecord.attribution.institutions import (
    CALENDAR,
    NOT_CITIES,
    NUMBERED,
    PLACE_LEADS,
    is_field,
    is_organization_name,
    is_place_prefix,
    is_surname_too,
    names_people,
)
from onrecord.attribution.name_joints import joint, takes_of
from onrecord.attribution.names import PARTICLES, is_given_name, may_be_surname
from onrecord.attribution.roles import (
    FUNCTION,
    age_after,
    clause_after,
    joined,
    modifiers_start,
    names_role,
    party_after,
    possessive,
    role_after,
    role_before,
)
from onrecord.attribution.titles import COURTESY, is_title, modifies_title, plain
from onrecord.attribution.words import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.sentence import Sentence, Token

Kind = Literal["person", "organization", "place", "name"]

_SUFFIXES = frozenset("jr sr ii iii iv".split())
_OF_HEADS = frozenset({"city", "division", "section", "branch"})
_JOINTS = frozenset("of for on and to &".split())
_MOSTLY = 0.7
_LONGEST = 10
_LONGEST_NAME = 4
_FIRST_AND_LAST = 2
_ALIAS_REACH = 8
_NICKNAME = 24
"""Characters of a nickname in quotation marks inside a name, at most."""
_LABELS = frozenset({"q", "q.", "a", "a."})
"""What opens question and answer in a transcript."""


class Mention(NamedTuple):
    """A name in the text. ``kind`` is "name" where one capitalised word alone does not say what it names.

    ``start`` and ``end`` are characters, role included; ``possessive`` that "'s" follows; ``gender`` the
    pronoun that a form of address shows; ``party`` the one given after the name ("R-Ohio"); ``opening`` that
    the name is the first word of its sentence, where a capital means nothing; ``clause`` a relative clause
    that may do for a role; ``age`` the years given with the name; ``hanging`` that a preposition goes before.
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
    clause: str = ""
    age: str = ""
    hanging: bool = False


def find_mentions(sentences: Sequence[Sentence]) -> list[Mention]:
    """All mentions outside quotations, in text order."""
    found: list[Mention] = []
    for mention in _all_mentions(sentences):
        if found and (partner := _partner(sentences, found[-1], mention)) is not None:
            found[-1] = partner
        found.append(mention)
    last = {m.name.split()[-1] for m in found if m.kind == "person" and " " in m.name}
    found = [m._replace(kind="name") if m.kind == "organization" and m.name in last else m for m in found]
    return sorted(found, key=lambda m: m.start)  # a role may hold names that stand before the person's


def _partner(sentences: Sequence[Sentence], one: Mention, other: Mention) -> Mention | None:
    """The first of two who share a last name given once: "Odo and Ada Munk"; None where they are not two."""
    names = other.name.split()
    apart = one.sentence == other.sentence and other.start - one.end == len(" and ")
    if not apart or one.kind != "name" or " " in one.name or len(names) != _FIRST_AND_LAST:
        return None
    tokens = sentences[one.sentence].tokens
    joint = next((t.low for t in tokens if t.start > one.end), "")
    if joint != "and" or other.kind not in {"name", "person"} or other.role or one.hanging:
        return None
    return one._replace(kind="person", name=f"{one.name} {names[-1]}")


def _all_mentions(sentences: Sequence[Sentence]) -> list[Mention]:
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
        for mention in _mentions_of(tokens, at, end):
            yield mention._replace(hanging=_hangs(tokens, mention.start, at))
        at = end


def _hangs(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether a preposition stands before a name, its role and the role's owner: "by Tolna's mayor, X"."""
    while at > 0 and (tokens[at].start > start or possessive(tokens[at - 1])):
        at -= 1
    if at > 0 and tokens[at - 1].low in DETERMINERS:
        at -= 1
    return at > 0 and tokens[at - 1].low in PREPOSITIONS


def _begins_name(tokens: Sequence[Token], at: int, common: set[str]) -> bool:
    token = tokens[at]
    if token.kind == "quote":
        return _is_nickname(tokens, at) and (at == 0 or names_role(tokens[at - 1]))
    plain_word = token.low in FUNCTION and not _given_name_here(tokens, at)
    if not token.capital or plain_word or (at == 0 and token.low in _LABELS):
        return False
    opens = at == 0 or tokens[at - 1].low in {".", ":"}
    if not opens:
        return True
    following = at + 1 < len(tokens) and (tokens[at + 1].capital or is_title(tokens[at + 1].text))
    following = following or (
        token.low in PARTICLES and at + 1 < len(tokens) and tokens[at + 1].low in PARTICLES
    )
    return following or is_title(token.text) or token.low not in common


def _given_name_here(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that is no name elsewhere is one before a last name: "Will Olin", "April Olin"."""
    if at + 1 == len(tokens) or not is_given_name(tokens[at].text) or tokens[-1].low == "?":
        return False
    after = tokens[at + 1]
    return after.capital and after.low not in FUNCTION and not possessive(after)


def _is_nickname(tokens: Sequence[Token], at: int) -> bool:
    """Whether a quotation is part of a name: '"Long Bo" Olin', 'Greta "Gigi" Olin'."""
    token = tokens[at]
    if token.kind != "quote" or len(token.text) > _NICKNAME or at + 1 >= len(tokens):
        return False
    inner = token.text.strip("\"'“”„«»‘’").split()
    after = tokens[at + 1]
    return bool(inner) and all(w[0].isupper() and w[-1].isalnum() for w in inner) and after.capital


def _run_end(tokens: Sequence[Token], start: int) -> int:
    """End of the run of capitalised words, with particles and the "of" of names inside."""
    at = start + 1
    while at < len(tokens) and at - start < _LONGEST:
        owner = possessive(tokens[at - 1]) and not (_office_of(tokens, at) or _of_members(tokens, at))
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


def _of_members(tokens: Sequence[Token], at: int) -> bool:
    """Whether a body is named after its members: "the Tenants' League"."""
    members = tokens[at - 1].low.removesuffix("'")
    return names_people(members) and tokens[at].capital and is_organization_name([tokens[at].text])


def _step(tokens: Sequence[Token], start: int, at: int) -> int:
    """How many tokens from ``at`` go on with the run that began at ``start``; 0 where it ends."""
    token = tokens[at]
    named = token.low not in CALENDAR | SUBJECT_PRONOUNS or is_given_name(tokens[at - 1].text)
    if _is_nickname(tokens, at) or (token.capital and named):
        return 1
    if token.text.isdigit() and tokens[at - 1].low in NUMBERED:
        return 1
    if at + 1 == len(tokens):
        return 0
    after = tokens[at + 1]
    if token.low == ",":
        return 2 if plain(after.text) in _SUFFIXES else joint(tokens, start, at)
    of = _of_step(tokens, start, at) if token.low == "of" else 0
    step = of or (joint(tokens, start, at) if token.low in _JOINTS else 0)
    if step:
        return step
    particle = token.low in PARTICLES and (after.capital or after.low in PARTICLES)
    inner_title = is_title(token.text) and after.capital and not possessive(token)
    return int(particle or inner_title)


def _of_step(tokens: Sequence[Token], start: int, at: int) -> int:
    """How many tokens "of" adds to the run: "Bureau of the Mint", "Secretary of State"; 0 where none."""
    if tokens[at + 1].capital:
        return 2 if _takes_of(tokens[at - 1]) or takes_of(tokens, start, at) else 0
    further = at + 2 < len(tokens) and tokens[at + 1].low == "the" and tokens[at + 2].capital
    return 3 if further and is_organization_name([tokens[at - 1].text]) else 0


def _takes_of(token: Token) -> bool:
    word = plain(token.text)
    return is_organization_name([token.text]) or is_title(token.text) or word in _OF_HEADS


def _mentions_of(tokens: Sequence[Token], start: int, end: int) -> Iterator[Mention]:
    """Divide a run into title and name, and say what it names."""
    words = [t.text for t in tokens[start:end]]
    name_start, gender = _name_start(tokens, start, end)
    titled = name_start > start
    name = words[name_start - start :]
    organization = is_organization_name(name if titled else words) if name else False
    if name and titled and not organization:
        yield _person(tokens, start, name_start, end, gender)
        return
    if not name or (organization and titled and not any(map(is_given_name, name))):
        name_start = _office_holder(tokens, start, end)
    yield _unlabelled(tokens, name_start, end)


def _office_holder(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the name of the body begins in an office without a holder: "Director of Vornline"."""
    of = next(
        (n for n in range(start, end - 1) if tokens[n].low == "of" and is_title(tokens[n - 1].text)), None
    )
    if of is None or tokens[of - 1].low in {"secretary", "attorney", "bank"}:
        return start
    return of + (2 if tokens[of + 1].low == "the" else 1)


def _name_start(tokens: Sequence[Token], start: int, end: int) -> tuple[int, str]:
    """Where the name begins behind its titles and forms of address, and the pronoun that the latter show."""
    last = _last_title(tokens, start, end)
    at = last + 1
    if last >= start and at + 1 < end and tokens[at].low == "of":
        at = _behind_office(tokens, at, end)
    gender = ""
    while at < end and plain(tokens[at].text) in COURTESY:
        gender = COURTESY[plain(tokens[at].text)]
        at += 1
    return min(at, end), gender


def _behind_office(tokens: Sequence[Token], of: int, end: int) -> int:
    """Where the name begins behind an office: "Secretary of State X", "Minister of Public Works X".

    It is the first given name, or what the office's fields leave.
    """
    first = of + (3 if tokens[of + 1].low == "the" else 2)
    given = next((n for n in range(first, end - 1) if is_given_name(tokens[n].text)), first)
    if given > first or end - first <= _FIRST_AND_LAST:
        return given
    fields = [n for n in range(first, end - 1) if is_field(tokens[n].low) or tokens[n].low == "and"]
    return max(fields, default=first - 1) + 1


def _last_title(tokens: Sequence[Token], start: int, end: int) -> int:
    """The last word of the run that is a title, or a calling before a name in full; ``start`` - 1 if none.

    A surname may be a title too: the end of "Chief Odo Major" is one, the end of "Port Tolna Fire Chief" not.
    """
    stop = end
    if end - start > _FIRST_AND_LAST - 1 and may_be_surname(plain(tokens[end - 1].text)):
        before = tokens[end - 2].text
        named = is_given_name(before) or any(is_title(t.text) for t in tokens[start : end - 2])
        stop -= named and not (is_title(before) or modifies_title(before))
    for at in range(stop - 1, start - 1, -1):
        token = tokens[at]
        calling = is_calling(token.text) or (at == 0 and may_be_calling(token.text))
        named = at + 1 < end and is_given_name(tokens[at + 1].text)
        calling = calling or (named and token.capital and may_be_calling(token.text))
        calling = calling and end - at > _FIRST_AND_LAST and not is_given_name(token.text)
        if (is_title(token.text) or calling) and not possessive(token):
            return at
    return start - 1


def _person(tokens: Sequence[Token], start: int, name_start: int, end: int, gender: str) -> Mention:
    role_start = modifiers_start(tokens, start)
    role_end = name_start
    while role_end > role_start and plain(tokens[role_end - 1].text) in COURTESY:
        role_end -= 1
    left = role_before(tokens, start, end) if role_end == start else None
    if left is not None:
        role_start, role_end = left, start
    roles = [joined(tokens, role_start, role_end).rstrip(","), _role_behind(tokens, end)]
    return Mention(
        "person", _name(tokens, name_start, end), tokens[role_start].start, tokens[end - 1].end,
        ", ".join(filter(None, roles)), possessive(tokens[end - 1]), gender, party=party_after(tokens, end),
        clause=clause_after(tokens, end), age=age_after(tokens, end),
    )  # fmt: skip


def _role_behind(tokens: Sequence[Token], end: int) -> str:
    return "" if possessive(tokens[end - 1]) else role_after(tokens, end)


def _unlabelled(tokens: Sequence[Token], start: int, end: int) -> Mention:
    """A run without a title: what it names is read from its own words and those beside it."""
    if (
        end - start > _FIRST_AND_LAST
        and not is_given_name(tokens[start].text)
        and is_given_name(tokens[start + 1].text)
    ):
        start += 1
    words = [t.text for t in tokens[start:end]]
    left = role_before(tokens, start, end)
    role = "" if left is None else joined(tokens, left, start).rstrip(",")
    kind: Kind = "name"
    if is_organization_name(words) and not (left is not None and is_surname_too(words)):
        kind, role, left = "organization", "", None
    elif left is not None:
        kind = "person"
        role = ", ".join(filter(None, (role, _role_behind(tokens, end))))
    elif _is_alias(tokens, start):
        kind = "person"
    elif _is_place(tokens, start, words):
        kind = "place"
    elif _is_full_name(tokens, start, end):
        role = _role_behind(tokens, end)
        shown = role or is_given_name(words[0]) or age_after(tokens, end) or clause_after(tokens, end)
        kind = "person" if shown else "name"
    name = _name(tokens, start, end)
    return Mention(
        kind, name, tokens[start if left is None else left].start, tokens[end - 1].end, role,
        possessive(tokens[end - 1]), opening=start == 0 and " " not in name, party=party_after(tokens, end),
        clause=clause_after(tokens, end), age=age_after(tokens, end),
    )  # fmt: skip


def _is_alias(tokens: Sequence[Token], start: int) -> bool:
    """Whether somebody is only now named: "known in the town as Odo", "gave his name as Odo"."""
    before = {t.low for t in tokens[max(0, start - _ALIAS_REACH) : start]}
    return start > 0 and tokens[start - 1].low == "as" and bool(before & {"known", "name", "identified"})


def _is_full_name(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the run has as many words as a person's name, and no "the" before it."""
    words = [t for t in tokens[start:end] if t.capital and plain(t.text) not in _SUFFIXES]
    return 1 < len(words) <= _LONGEST_NAME and not (start and tokens[start - 1].low == "the")


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


def _name(tokens: Sequence[Token], start: int, end: int) -> str:
    return joined(tokens, start, end).replace("’", "'").removesuffix("'s").removesuffix("'")
