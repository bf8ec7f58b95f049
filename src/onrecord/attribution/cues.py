"""Cues: verbs and phrases that say that somebody said, promised, judged or believed something."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.institutions import COMMON_ORGANIZATION, DOCUMENT
from onrecord.attribution.lexicon import ADJECTIVES, FORMS, NOUNS, Form
from onrecord.attribution.phrases import head_of, phrase_before
from onrecord.attribution.titles import is_title
from onrecord.attribution.words import (
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    is_adverb,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.sentence import Sentence, Token

_GROUP_REACH = 6
_SINGULAR_ONLY = frozenset({"he", "she", "it"})
_PLURAL_NOUNS = frozenset(
    "police people men women children critics some many others most both all who that data".split()
)


class Cue(NamedTuple):
    """Tokens ``start`` to ``end`` (excluded) that signal a statement, and the verb form behind them.

    ``kind`` is the verb's form in this place; "ing" means that the subject stands elsewhere in the sentence.
    """

    start: int
    end: int
    form: Form
    kind: str


ACCORDING = Form("according", frozenset({"base"}), frozenset({"clause"}))
CONCERNED = Form("be", frozenset({"present"}), frozenset({"clause"}))


def find_cues(sentence: Sentence) -> list[Cue]:
    """Every place in the sentence, outside quotations, that may be a cue, left to right and apart."""
    tokens = sentence.tokens
    found: list[Cue] = []
    for at, token in enumerate(tokens):
        if token.kind != "word" or (found and at < found[-1].end):
            continue
        cue = next(_candidates(tokens, at, headline=sentence.headline), None)
        if cue is not None and (not found or cue.start >= found[-1].end):
            found.append(cue)
    return found


def _candidates(tokens: Sequence[Token], at: int, *, headline: bool) -> Iterator[Cue]:
    word = tokens[at].low
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if word == "according" and following == "to":
        yield Cue(at, at + 2, ACCORDING, "base")
    if word in ADJECTIVES and at > 0 and following not in {"by", ":"}:
        start = _group_start(tokens, at)
        if {t.low for t in tokens[start:at]} & BE and not {t.low for t in tokens[start:at]} & MODALS:
            yield Cue(start, at + 1, CONCERNED, "present")
    for form in sorted(FORMS.get(word, ()), key=lambda f: not f.particle):
        particle = _particle_end(tokens, at + 1, form.particle)
        kind = _kind(tokens, at, form, headline=headline) if particle is not None else ""
        if kind and particle is not None:
            yield Cue(_group_start(tokens, at), particle, form, kind)


def _particle_end(tokens: Sequence[Token], at: int, particle: str) -> int | None:
    """End of the cue with its particle, which an adverb may precede ("pointed instead to"); None without."""
    if not particle:
        return at
    if at + 1 < len(tokens) and is_adverb(tokens[at].low) and tokens[at].low != particle:
        at += 1
    return at + 1 if at < len(tokens) and tokens[at].low == particle else None


def _group_start(tokens: Sequence[Token], at: int) -> int:
    """First token of the verb group that ends at ``at``: auxiliaries and the adverbs among them."""
    start = at
    while start > 0 and at - start < _GROUP_REACH:
        word = tokens[start - 1].low
        helping = word in BE | HAVE | DO or is_adverb(word)
        if tokens[start - 1].kind != "word" or not helping or tokens[start - 1].capital:
            break
        start -= 1
    return start


def _kind(tokens: Sequence[Token], at: int, form: Form, *, headline: bool) -> str:
    """Which form the verb has here; "" where it is a noun, passive, an order, or only possible."""
    start = _group_start(tokens, at)
    helpers = {t.low for t in tokens[start:at]}
    if start > 0 and _rules_out(tokens[start - 1], alone=start == at):
        return ""
    if "ing" in form.kinds:
        return "progressive" if helpers & BE else "ing"
    if helpers & (BE | HAVE):
        return "participle" if not helpers & BE and "participle" in form.kinds else ""
    if "past" in form.kinds and not helpers & DO:
        passive = at + 1 < len(tokens) and tokens[at + 1].low == "by"
        return "" if passive or at == 0 else "past"
    if "present" in form.kinds:
        return "present" if _has_singular_subject(tokens, start, form, headline=headline) else ""
    plain = helpers & DO or _has_plural_subject(tokens, start, form)
    return "base" if "base" in form.kinds and plain else ""


def _rules_out(before: Token, *, alone: bool) -> bool:
    """Whether the word to the left makes a verb only possible ("may say"), or, ``alone``, makes it a noun."""
    return before.low in MODALS or before.low == "to" or (alone and _makes_noun(before))


def _makes_noun(before: Token) -> bool:
    """Whether the word to the left turns what follows into a noun or adjective: "the report", "his call"."""
    if before.kind == "mark":
        return before.low in {"$", "-"}
    determiner = before.low in DETERMINERS - {"some", "many", "most", "both", "all", "several", "others"}
    possessive = before.low.endswith("'s") and before.low not in {"he's", "she's", "it's", "who's"}
    return determiner or possessive or (before.low in PREPOSITIONS - {"by"})


def _surely_subject(before: Token) -> bool:
    """Whether the word before "claims", "calls" and the like makes them verbs: a name, a speaker."""
    if (before.capital and "-" not in before.text) or before.low in {"he", "she", "it", "who", ",", ")"}:
        return True
    return is_title(before.low) or before.low in COMMON_ORGANIZATION | DOCUMENT


def _has_singular_subject(tokens: Sequence[Token], start: int, form: Form, *, headline: bool) -> bool:
    """Whether what stands before a form in -s can be its subject."""
    if start == 0:
        return False
    before = tokens[start - 1]
    if before.low in {"they", "we", "i", "you"} or before.text.isdigit():
        return False
    if form.lemma in NOUNS and not _surely_subject(before):
        return False
    return before.kind == "word" or headline or before.low == ","


def _has_plural_subject(tokens: Sequence[Token], start: int, form: Form) -> bool:
    """Whether a plural stands before a base form, or heads the phrase that does ("data from X show")."""
    if start == 0:
        return False
    before = tokens[start - 1]
    if form.lemma in NOUNS and before.low in COORDINATORS | {","}:
        return False
    if before.low in SUBJECT_PRONOUNS - _SINGULAR_ONLY or before.low in {"and", ",", "too"}:
        return True
    subject = None if _is_plural(before.low) else phrase_before(tokens, start)
    return _is_plural(before.low if subject is None else head_of(tokens[subject[0] : subject[1]]))


def _is_plural(noun: str) -> bool:
    return noun in _PLURAL_NOUNS or (noun.endswith("s") and not noun.endswith(("'s", "ss")))
