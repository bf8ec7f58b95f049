"""The subject of a sentence: the noun phrase before its first verb, which "they" and "it" may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.phrases import phrase_before
from onrecord.attribution.words import FINITE_VERBS, PREPOSITIONS, is_adverb, is_finite_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.sentence import Sentence, Token

_REACH = 60


def subject_of(sentence: Sentence) -> tuple[int, int] | None:
    """Tokens of the subject, start and end (excluded); None where no verb shows one, or it is a pronoun."""
    tokens = sentence.tokens
    for at in range(1, min(len(tokens), _REACH)):
        if is_predicate(tokens, at):
            found = phrase_before(tokens, before_adverbs(tokens, at))
            if found is not None and _hangs(tokens, found[0]):
                continue
            return found
    return None


def is_predicate(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb in a tense stands here: by list, or a form in -s after a name ("Olin blasts")."""
    token = tokens[at]
    if token.kind != "word" or token.capital:
        return False
    present = tokens[at - 1].capital and token.low.endswith("s") and not token.low.endswith(("'s", "ss"))
    return is_finite_verb(token.low) or present


def before_adverbs(tokens: Sequence[Token], at: int) -> int:
    """Step left over adverbs and helping verbs before a verb."""
    while at > 1 and (is_adverb(tokens[at - 1].low) or tokens[at - 1].low in FINITE_VERBS):
        at -= 1
    return at


def _hangs(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition stands before the phrase, so that it is no subject."""
    return at > 0 and tokens[at - 1].low in PREPOSITIONS
