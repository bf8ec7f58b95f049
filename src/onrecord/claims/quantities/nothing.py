"""Read zero: "zero", "no homicides", "nobody died"; not "no evidence", "no longer", "zero tolerance"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from onrecord.claims.quantities.reading import Reading
from onrecord.claims.quantities.vocabulary import PERCENT

if TYPE_CHECKING:
    from onrecord.claims.quantities.tokens import Tokens

_NOT_COUNTED = frozenset(
    "plans signs details reasons doubts means words regrets answers excuses ways times thanks "
    "matters strings "
    "illusions guarantees comments questions is was has does this less its us as yes news arms rights kids "
    "secrets".split()
)
_ADJECTIVES = frozenset(
    "new other additional further fatal confirmed reported traffic known such serious".split()
)
_ZERO_NAMES = frozenset(("tolerance", "sum", "emission", "emissions", "day", "waste", "carbon", "hour", "in"))


def read_zero(tokens: Tokens, place: int) -> Reading | None:
    """The figure 0 that starts at ``place``; None where "zero" names a thing or "no" denies one."""
    if tokens.word(place) == "nobody" or tokens.words(place, place + 2) == ("no", "one"):
        return _nobody(tokens, place)
    if tokens.word(place) == "no":
        return _none_of(tokens, place)
    if tokens.word(place) in {"not", "without"}:
        return _not_one(tokens, place)
    after = tokens.word(tokens.after_dash(place + 1))
    if after in _ZERO_NAMES or tokens.word(place - 1) in {"ground", "net", "patient", "absolute"}:
        return None
    if after in PERCENT:
        return Reading(place, tokens.after_dash(place + 1) + 1, Decimal(0), "percent", "percent")
    return Reading(place, place + 1, Decimal(0), "count", "cardinal")


NOT_ONE = frozenset(("not a single", "not one", "without a single"))
"""Words for zero before a noun in the singular."""
_NO_THINGS = frozenset("word thing day time moment reason penny dime cent bit iota quick".split())


def _not_one(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "not a single pupil", "not one parish", "without a single death"."""
    single = tokens.words(place + 1, place + 3) == ("a", "single")
    one = tokens.words(place, place + 2) == ("not", "one")
    end = place + (3 if single else 2)
    noun = tokens.at(end)
    if (
        not (single or one)
        or not noun.text[:1].isalpha()
        or noun.lower in _NO_THINGS
        or len(noun.text) < _SHORTEST
    ):
        return None
    return Reading(place, end, Decimal(0), "count", "cardinal")


_SHORTEST = 4
"""Letters of a noun: shorter words mostly are small ones ("not one of them")."""
_FATES = frozenset(
    "killed slain murdered shot stabbed hurt injured wounded arrested charged convicted prosecuted jailed "
    "detained deported evicted displaced hospitalized infected sickened executed died drowned overdosed "
    "disciplined fired hired".split()
)
_AUXILIARIES = frozenset("has have had been was were is are yet ever".split())


def _nobody(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "No one has been killed", "nobody died": what befalls people is counted."""
    end = place + (1 if tokens.word(place) == "nobody" else 2)
    at = end
    while tokens.word(at) in _AUXILIARIES:
        at += 1
    if tokens.word(at) not in _FATES:
        return None
    return Reading(place, end, Decimal(0), "count", "cardinal")


def _none_of(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "No homicides", "no new cases": a plural that can be counted follows."""
    noun_at = place + 2 if tokens.word(place + 1) in _ADJECTIVES else place + 1
    noun = tokens.at(noun_at)
    plural = noun.lower == "people" or (noun.lower.endswith("s") and not noun.lower.endswith("ss"))
    if (
        not plural
        or noun.lower.endswith(("'s", "’s"))
        or noun.lower in _NOT_COUNTED
        or noun.text[:1].isupper()
    ):
        return None
    return Reading(place, place + 1, Decimal(0), "count", "cardinal")
