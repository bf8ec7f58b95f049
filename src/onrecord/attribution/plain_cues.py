"""Statements that plain words show and the network passes over: who counts, puts, credits, "by her count"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.institutions import COMMON_ORGANIZATION, DOCUMENT, PRESS, names_people
from onrecord.attribution.phrases import head_of, phrase_before
from onrecord.attribution.relation import Relation
from onrecord.attribution.roles import names_role, possessive
from onrecord.attribution.words import (
    AUXILIARIES,
    MONTHS,
    POSSESSIVES,
    TIME_WORDS,
    is_adverb,
)
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.relation import Piece
    from onrecord.attribution.sentence import Sentence, Token

_CONFIDENCE = 0.6
"""How sure a statement that a rule finds is taken to be; it is not measured."""
_RATING = frozenset("rated rates pegged pegs".split())
_COUNTING = frozenset("counted counts tallied tallies".split())
_COUNTERS = PRESS | frozenset(
    "center centre institute statistics research survey firm company agency".split()
)
"""Who publishes what they count; a count of the police, a county or volunteers is told as a fact."""
_PUTTING = frozenset({"put", "puts"})
_TYING = frozenset(
    "laid lays lay trace traces traced tie ties tied pin pins pinned chalk chalks chalked".split()
)
_GIVING = frozenset({"give", "gives", "gave"})
_PARTICLES = frozenset("up out off in on together forth aside away back over for".split())
"""Behind "put" or "laid", words with which the verb is another one."""
_REPORTING = frozenset(
    "show shows showed say says said report reports reported estimate estimates estimated find finds found "
    "note notes noted wrote announced".split()
)
_TALLIES = frozenset("count tally estimate estimates account reckoning calculation calculations".split())
_NUMBER = expression(
    r"\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|zero"
)
_HEDGES = frozenset(
    "just only about around some nearly almost more less than at least roughly over under another an a the "
    "up additional to as many approximately close $ £ €".split()
)
_CLAUSE = 80
"""Words and marks of a clause, at most."""
_NUMBER_REACH = 6
_OBJECT_REACH = 25
_CREDIT_REACH = 14
_OWNER_REACH = 8
_STOPS = frozenset({";", ":", "."})
_JOINTS = frozenset("and but while though although because yet whereas as after".split())
"""Behind a comma, words with which another clause begins."""
_SPEAKING = frozenset({"he", "she", "they", "it", "who"})
_WHEN = TIME_WORDS | MONTHS | {"on"}
_WIDE = ("wide", "nationally", "locally")


class _Cue(NamedTuple):
    """A cue in a sentence's tokens with its source, and the stretches of tokens that are said."""

    source: tuple[int, int]
    cue: tuple[int, int]
    content: tuple[tuple[int, int], ...]


def with_plain_cues(sentences: Sequence[Sentence], relations: Sequence[Relation]) -> list[Relation]:
    """The relations with those that a plain cue shows in words that belong to none of them."""
    taken = sorted(p for r in relations for p in (r.source, r.cue, *r.content) if p is not None)
    new = [
        relation
        for sentence in sentences
        if not sentence.headline
        for cue in _cues(sentence.tokens)
        if (relation := _free(sentence.tokens, cue, taken)) is not None
    ]
    return sorted([*relations, *new], key=lambda r: r.cue or r.source or r.content[0])


def _cues(tokens: Sequence[Token]) -> Iterator[_Cue]:
    for at, token in enumerate(tokens):
        if token.kind != "word":
            continue
        found = None
        if token.low == "by":
            found = _by_count(tokens, at)
        elif at and _leads_on(tokens, at):
            found = _with_subject(tokens, at)
        elif at and token.low in _REPORTING:
            found = _behind(tokens, at)
        if found is not None:
            yield found


def _leads_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb goes with a figure or a cause that somebody gives."""
    word = tokens[at].low
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if word in _COUNTING | _RATING:
        return _numbered(tokens, at + 1)
    if word in _PUTTING | _TYING and after not in _PARTICLES | {"to"}:
        lead = {"at"} if word in _PUTTING else set()
        return _leads_to(tokens, at, lead) or _leads_to_cause(tokens, at)
    return word in _GIVING and any(t.low == "credit" for t in _inner(tokens, at, _CREDIT_REACH))


def _numbered(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number begins here, behind "about" and the like."""
    for token in tokens[at : at + _NUMBER_REACH]:
        if _NUMBER.fullmatch(token.low):
            return True
        if token.low not in _HEDGES:
            return False
    return False


def _leads_to(tokens: Sequence[Token], at: int, leads: set[str]) -> bool:
    """Whether "at" and a number follow: "put the number at more than 21,000"."""
    inner = _inner(tokens, at, _OBJECT_REACH)
    return any(t.low in leads and _numbered(tokens, at + 2 + n) for n, t in enumerate(inner) if n)


def _leads_to_cause(tokens: Sequence[Token], at: int) -> bool:
    """Whether an object and what it is laid to follow: "put it down to rates", "laid it to the drought"."""
    words = [t.low for t in _inner(tokens, at, _CREDIT_REACH)]
    if tokens[at].low in _PUTTING:
        down = any(words[n : n + 2] == ["down", "to"] for n in range(1, len(words)))
        return down or bool({"blame", "credit"} & set(words))
    first = words[:1]
    opens = bool(first) and (first[0] in {"it", "that", "this"} or _opens_noun(tokens[at + 1]))
    return opens and "to" in words[1:]


def _opens_noun(token: Token) -> bool:
    return token.low in {"the", "a", "an", "much", "most", "some", "all"} or token.low in POSSESSIVES


def _inner(tokens: Sequence[Token], at: int, reach: int) -> Sequence[Token]:
    """The tokens behind a verb up to the next comma or stop."""
    end = min(len(tokens), at + 1 + reach)
    stop = next((n for n in range(at + 1, end) if tokens[n].low in _STOPS | {","}), end)
    return tokens[at + 1 : stop]


def _with_subject(tokens: Sequence[Token], verb: int) -> _Cue | None:
    """The statement of a verb whose subject stands before it and whose content after it."""
    subject = _subject(tokens, verb)
    end = _clause_end(tokens, verb + 1)
    if subject is None or end == verb + 1:
        return None
    if tokens[verb].low in _COUNTING and _COUNTERS.isdisjoint(t.low for t in tokens[slice(*subject)]):
        return None
    return _Cue(subject, (verb, verb + 1), ((verb + 1, end),))


def _subject(tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
    """The noun phrase before a verb, if it may say something; helping verbs between them are stepped over."""
    end = verb
    while end > 1 and (is_adverb(tokens[end - 1].low) or tokens[end - 1].low in AUXILIARIES):
        end -= 1
    found = phrase_before(tokens, end)
    if found is None:
        return None
    start, last = found
    while start + 1 < last and tokens[start].low.endswith(_WIDE):
        start += 1
    return (start, last) if _may_speak(tokens[start:last]) else None


def _may_speak(subject: Sequence[Token]) -> bool:
    """Whether a phrase is about somebody, a body or a document."""
    if len(subject) == 1 and subject[0].low in _SPEAKING:
        return True
    stop = next((n for n, t in enumerate(subject) if n and t.kind != "word"), len(subject))
    head = head_of(subject)
    last = next((t for t in reversed(subject[:stop]) if t.low.removesuffix("'s") == head), subject[stop - 1])
    known = head in DOCUMENT | COMMON_ORGANIZATION or names_people(head) or names_role(last)
    return known or (last.capital and last.low not in TIME_WORDS | MONTHS)


def _clause_end(tokens: Sequence[Token], start: int) -> int:
    """Where what is said ends: at a stop, or a comma behind which another clause begins."""
    last = min(len(tokens), start + _CLAUSE)
    for at in range(start, last):
        after = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if tokens[at].low in _STOPS - {":"} or (tokens[at].low == "," and after in _JOINTS):
            return at
    return last


def _by_count(tokens: Sequence[Token], by: int) -> _Cue | None:
    """The statement of "by the newspaper's count", before or after it or around it."""
    reach = range(by + 2, min(len(tokens), by + 2 + _OWNER_REACH))
    noun = next((n for n in reach if tokens[n].low in _TALLIES), None)
    if noun is None:
        return None
    owner = noun - 1 - (tokens[noun - 1].low == "own")
    if not (possessive(tokens[owner]) or tokens[owner].low in POSSESSIVES):
        return None
    first = noun + 1 + (noun + 1 < len(tokens) and tokens[noun + 1].low == ",")
    parts = []
    if by and tokens[by - 1].low == ",":
        parts.append((_clause_start(tokens, by - 1), by - 1))
    follows = first < len(tokens) and tokens[first].low not in _JOINTS
    if not parts or (follows and first > noun + 1):
        parts.append((first, _clause_end(tokens, first)))
    parts = [part for part in parts if part[0] < part[1]]
    return _Cue((by + 1, owner + 1), (noun, noun + 1), tuple(parts)) if parts else None


def _clause_start(tokens: Sequence[Token], end: int) -> int:
    first = max(0, end - _CLAUSE)
    return next((n + 1 for n in range(end - 1, first - 1, -1) if tokens[n].low in _STOPS), first)


def _behind(tokens: Sequence[Token], verb: int) -> _Cue | None:
    """The statement whose source and verb end the clause: "thefts fell, records show"."""
    after = verb + 1
    while after < len(tokens) and (tokens[after].low in _WHEN or tokens[after].text.isdigit()):
        after += 1
    if after < len(tokens) and tokens[after].low not in {".", ";", ","}:
        return None
    subject = _subject(tokens, verb)
    if subject is None or subject[0] < 3 or tokens[subject[0] - 1].low != ",":  # noqa: PLR2004 - a clause comes before
        return None
    start = _clause_start(tokens, subject[0] - 1)
    return _Cue(subject, (verb, verb + 1), ((start, subject[0] - 1),))


def _free(tokens: Sequence[Token], cue: _Cue, taken: Sequence[Piece]) -> Relation | None:
    """The relation, if its cue is in no other; its content ends where another's words begin."""
    source, verb = (_piece(tokens, part) for part in (cue.source, cue.cue))
    inside = tokens[cue.source[0]].low == "who"  # "said Rill, who put the rate at 71 percent"
    if not inside and (_first_taken(verb, taken) or _first_taken(source, taken)):
        return None
    content = []
    for part in cue.content:
        start, end = _piece(tokens, part)
        other = _first_taken((start, end), taken)
        if inside and other is not None and other[0] <= source[0]:
            other = None
        if other is not None and other[0] <= start:
            return None
        end = end if other is None else _trimmed(tokens, start, other[0])
        content.append((start, end))
    return Relation(source, verb, tuple(content), _CONFIDENCE)


def _trimmed(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of the last word between two characters."""
    return max((t.end for t in tokens if start <= t.start and t.end <= end and t.kind != "mark"), default=end)


def _piece(tokens: Sequence[Token], part: tuple[int, int]) -> Piece:
    return tokens[part[0]].start, tokens[part[1] - 1].end


def _first_taken(piece: Piece, taken: Sequence[Piece]) -> Piece | None:
    """The first piece that shares characters with this one."""
    at = bisect_left(taken, (piece[0], piece[0]))
    near = [taken[n] for n in (at - 1, at) if 0 <= n < len(taken)]
    return next((p for p in near if p[0] < piece[1] and piece[0] < p[1]), None)
