"""Names that only the words beside them show to be an organisation's: "Vornline, which sells milk"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.attribution.institutions import COMMON_ORGANIZATION, NO_SURNAMES
from onrecord.attribution.names import is_given_name
from onrecord.attribution.phrases import apposition_after
from onrecord.attribution.subjects import is_predicate
from onrecord.attribution.words import PREPOSITIONS, SUBORDINATORS
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.mentions import Mention
    from onrecord.attribution.sentence import Sentence, Token

_CAMEL = expression(r"(?!Mac|Mc|De|Di|La|Le|Van|Fitz)\w{1,20}[a-z][A-Z]\w{0,20}")
"""A brand: a capital inside one word."""
_COMPANIES = frozenset({"owner", "maker", "makers", "operator", "developer", "publisher", "subsidiary"})
_BODY = COMMON_ORGANIZATION | _COMPANIES | {"body", "brand", "website", "site", "arm", "unit"}
_STAFF = frozenset("manager director executive officer founder co-founder ceo".split())
"""Who works for a body: what stands behind "director of" is one."""
_POSSESSIONS = frozenset(
    "plant plants factory warehouse workers employees shares stock shareholders customers stores".split()
)
"""What is called by the company whose it is."""
_LEADING_TO = {"of": _STAFF, "at": _POSSESSIONS | {"staff"}, "in": frozenset({"shares", "stock"})}
"""Nouns after which a preposition leads to a body: "director of Vornline", "staff at Vornline"."""
_APPOSED = 12
_CLOSING = PREPOSITIONS | {"that", "which", "who"}
_LINKS = frozenset({"the", "a", "an", "its", "their", "of"})


def describe_bodies(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> dict[str, frozenset[str]]:
    """For each name that the text shows to be an organisation's, the common nouns it is called by there."""
    found: dict[str, frozenset[str]] = {}
    for mention in mentions:
        tokens = sentences[mention.sentence].tokens
        start = bisect_left(tokens, mention.start, key=lambda t: t.start)
        end = bisect_left(tokens, mention.end, key=lambda t: t.start)
        words = frozenset(_nouns(tokens, mention, start, end))
        if words:
            found[mention.name] = found.get(mention.name, frozenset()) | words
    found |= {name: found.get(name, frozenset({"company"})) for name in _called_by_first(mentions)}
    places = {m.name for m in mentions if m.kind == "place"}
    return {name: words for name, words in found.items() if name not in places or words != {"name"}}


def _called_by_first(mentions: Sequence[Mention]) -> Iterator[str]:
    """Names that the text shortens to their first word, as it does no person's: "Vorn Chemical", "Vorn"."""
    alone = {m.name for m in mentions if m.kind == "name" and " " not in m.name}
    last = {m.name.split()[-1] for m in mentions if " " in m.name}
    for mention in mentions:
        first, *others = mention.name.split()
        short = first in alone - last and not is_given_name(first)
        if mention.kind in {"name", "place"} and others and short and others[-1].lower() not in NO_SURNAMES:
            yield mention.name


def relabelled(mentions: Sequence[Mention], bodies: dict[str, frozenset[str]]) -> list[Mention]:
    """The mentions, where each name in ``bodies`` is an organisation's."""
    return [
        m._replace(kind="organization", role="", clause="") if m.name in bodies and not m.gender else m
        for m in mentions
    ]


def short_names(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Each short name that brackets behind an organisation's introduce, with the name in full."""
    for full, short in pairwise(mentions):
        if full.sentence == short.sentence and full.kind == short.kind == "organization":
            tokens = sentences[short.sentence].tokens
            at = bisect_left(tokens, short.start, key=lambda t: t.start)
            if _comes(tokens, at - 1, "(") and tokens[at - 2].end == full.end:
                yield short.name, full.name


def _nouns(tokens: Sequence[Token], mention: Mention, start: int, end: int) -> Iterator[str]:
    """What the words beside a name call the organisation; nothing where they show none."""
    if mention.kind == "person" and not _owned(mention):
        yield from (noun for noun in _apposed(tokens, end) if noun not in _COMPANIES)
        return
    if mention.kind == "organization":
        if tokens[end - 1].text.isdigit() and tokens[end - 2].low == "local":
            yield "union"
        yield from _before(tokens, start)
        yield from _apposed(tokens, end)
        return
    if mention.kind == "name" and (
        _has_staff(tokens, end) or _owns(tokens, end) or _spelled(tokens, mention, end)
    ):
        yield "name"
    if any(map(_CAMEL.fullmatch, mention.name.split())) or (
        _bracketed(tokens, start, end) and not mention.name.isupper()
    ):
        yield "name"
    if mention.kind == "person":
        yield mention.role.split()[-1].lower()
    yield from _before(tokens, start)
    yield from _apposed(tokens, end)
    if _comes(tokens, end, ",") and _comes(tokens, end + 1, "which") and not mention.possessive:
        yield "name"


def _has_staff(tokens: Sequence[Token], end: int) -> bool:
    """Whether plants, staff or shares are called by the name: "the Vorn plant"."""
    return end < len(tokens) and tokens[end].low in _POSSESSIONS


def _owns(tokens: Sequence[Token], end: int) -> bool:
    """Whether the name is a subject that "its" goes back to: "Vorn Mills will close its plant"."""
    if end >= len(tokens) or not is_predicate(tokens, end):
        return False
    for token in tokens[end + 1 : end + _APPOSED]:
        if token.kind != "word" or token.capital or token.low in SUBORDINATORS | {"his", "her"}:
            return False
        if token.low == "its":
            return True
    return False


def _spelled(tokens: Sequence[Token], mention: Mention, end: int) -> bool:
    """Whether brackets behind the name hold its initials: "Coastal Maps Unit (CMU)"."""
    letters = "".join(w[0] for w in mention.name.split() if w[0].isupper())
    bracket = _comes(tokens, end, "(") and _comes(tokens, end + 2, ")")
    return bracket and len(letters) > 1 and tokens[end + 1].text == letters


def _owned(mention: Mention) -> bool:
    """Whether a single word is called what companies are called: "the ferry's owner, Vornline"."""
    role = mention.role.lower().split()
    return bool(role) and role[-1] in _COMPANIES and " " not in mention.name and not mention.gender


def _comes(tokens: Sequence[Token], at: int, word: str) -> bool:
    return 0 <= at < len(tokens) and tokens[at].low == word


def _bracketed(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the name stands alone in brackets and has capitals inside: "(BoV)"."""
    inside = _comes(tokens, start - 1, "(") and _comes(tokens, end, ")")
    return inside and sum(c.isupper() for c in tokens[start].text) > 1


def _before(tokens: Sequence[Token], start: int) -> Iterator[str]:
    """The noun that introduces a name: "the weekly X", "the utility, X"."""
    at = start - 1
    if at > 0 and tokens[at - 1].low in _LEADING_TO.get(tokens[at].low, frozenset()):
        yield "name"
    comma = at > 0 and tokens[at].low == ","
    at -= comma
    if at < 0 or (tokens[at].capital and at > 0):
        return
    opens = not comma or (at > 0 and tokens[at - 1].low in _LINKS)
    if opens and tokens[at].low in _BODY:
        yield tokens[at].low


def _apposed(tokens: Sequence[Token], end: int) -> Iterator[str]:
    """The organisation's noun in the apposition after a name: ", the sport's governing body,"."""
    close = apposition_after(tokens, end)
    if close is None or tokens[end + 1].low not in _LINKS or close - end > _APPOSED:
        return
    words = [t.low for t in tokens[end + 1 : close]]
    stop = next((n for n, w in enumerate(words) if n > 1 and w in _CLOSING), None)
    head = words[:stop][-1]
    if head in _BODY:
        yield head
