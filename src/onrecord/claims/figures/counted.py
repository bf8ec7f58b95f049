"""Which nouns a figure counts: things of the world, not points of an argument, nor what was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.measures.catalogue import is_statistic
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_OF_SPEECH = frozenset(
    "conditions reasons ways things questions steps options examples parts sides issues goals factors themes "
    "words aspects kinds types sorts ideas messages lessons priorities principles areas elements criteria "
    "respects fronts tips takeaways answers choices sentences paragraphs pages lines versions phases stages "
    "decades generations halves thirds quarters tracks arguments points matters terms purposes categories "
    "outcomes strategies scenarios possibilities theories approaches directions cents hands minds lots "
    "pairs".split()
)
"""What a text lists or divides itself; its number says nothing of the world."""
_PLURALS = frozenset(
    "people children men women police staff cattle sheep fish deer mice feet geese oxen crew aircraft "
    "spacecraft data media alumni troops personnel livestock poultry offspring headquarters works".split()
)
_NO_PLURALS = frozenset(
    "is was has does this its as us yes plus across always perhaps towards besides nevertheless news".split()
)
_PERSONS = frozenset(
    "men women people persons children sons daughters brothers sisters boys girls friends kids parents "
    "others siblings grandchildren colleagues".split()
)
PERSONS = frozenset(
    "people persons men women children residents adults teenagers teens kids others passengers patients fans "
    "customers viewers drivers pupils students employees workers families households victims men's inmates "
    "prisoners officers firefighters soldiers immigrants migrants refugees citizens voters tenants renters "
    "homeowners seniors babies infants boys girls visitors travelers travellers tourists members "
    "teachers nurses doctors neighbors neighbours civilians villagers farmers pedestrians cyclists "
    "motorists volunteers".split()
)
"""Nouns that say who, but not of what they are counted."""
_FEW, _SEVERAL = 3, 10
"""Up to so many persons are told of as persons; up to so many things are pointed at ("the three shops")."""
_ONE_WORD = expression(r"[a-z]+")
_POINTS = expression(
    r"\b(?:these|those|both|that|this|other|same|first|last|next)\s+(?:same\s+|other\s+|first\s+|last\s+|"
    r"next\s+|new\s+)?$"
)
_DONE_TO = expression(
    r"\b(?:killed|injured|wounded|hurt|arrested|charged|shot|slain|died|dead|missing|hospitalized|"
    r"hospitalised|detained|deported|rescued|evacuated|displaced|jailed|sentenced|convicted|fined|hired|"
    r"fired|"
    r"infected|diagnosed|dismissed|sacked|suspended|drowned|trapped|sickened|indicted|stabbed|elected)\b"
)
_REACH = 40


def is_counted(phrase: str) -> bool:
    """Whether the noun phrase behind a figure is of things that can be counted ("rented flats")."""
    head = counted_head(phrase)
    return bool(head) and head not in _OF_SPEECH


def counted_head(phrase: str) -> str:
    """The first plural noun of the phrase, "" where it has none: "flats" of "rented flats stood"."""
    return next((word for word in phrase.lower().split() if _is_plural(word)), "")


def _is_plural(word: str) -> bool:
    if word in _PLURALS:
        return True
    return (
        len(word) > _SHORTEST
        and word.endswith("s")
        and not word.endswith(("ss", "us", "’s", "'s", "is"))
        and (word not in _NO_PLURALS)
    )


_SHORTEST = 3


def is_told_before(clause: Clause, figure: Quantity, phrase: str) -> bool:
    """Whether a small number only points at things told of before: "the two areas", "those three men"."""
    if figure.number > _SEVERAL or is_statistic(phrase):
        return False
    first = figure.start - clause.start
    behind = figure.end - clause.start + 1 + len(phrase)
    if _REST_DID.match(clause.mask, figure.end - clause.start) and _REST.search(
        clause.mask, max(0, first - _REACH), first
    ):
        return False
    if clause.mask.endswith("the ", 0, first) and counted_head(phrase) in _PERSONS:
        return True
    if clause.mask.endswith("the ", 0, first) and _ONE_WORD.fullmatch(phrase):
        return not clause.mask.startswith((" that ", " who ", " which ", " with "), behind)
    return _POINTS.search(clause.mask, max(0, first - _REACH), first) is not None


_REST = expression(r"\bthe (?:other|remaining) $")
_REST_DID = expression(r" (?:is|are|was|were|has|have|had|died|survived|lived|came|went|got)\b")
"""What the rest did is told of them: "the other nine were released"."""
_LONGEST_LIST = 20
"""A text lists no more points than that."""
_AGENTS = expression(r"[a-z]{0,12}(?:er|or|ist|ian|ant|ent|guest|witness|relative|neighbou?r|expert|fan)s")
_FURTHER = expression(r"\s+(?:more|further|additional)\s+(?=[a-z])")


def tells_the_story(clause: Clause, figure: Quantity, phrase: str) -> bool:
    """Whether the figure counts points of an argument, persons on the stage, or what was told before."""
    return (
        (counted_head(phrase) in _OF_SPEECH and figure.number <= _LONGEST_LIST)
        or is_told_before(clause, figure, phrase)
        or is_few_persons(clause, figure, phrase)
        or _is_further(clause, figure, phrase)
    )


def _is_further(clause: Clause, figure: Quantity, phrase: str) -> bool:
    """Whether a few more are only added to those told of: "two more stops"."""
    further = _FURTHER.match(clause.mask, figure.end - clause.start)
    if further is None or _BEFELL_MORE.match(clause.mask, figure.end - clause.start):
        return False
    return figure.number < _MANY and not is_statistic(phrase)


_BEFELL_MORE = expression(
    r" (?:more|additional|further) (?:[a-z]+ ){1,2}(?:(?:have|has|had|were|was|are) )?(?:since )?(?:been )?"
    r"(?:died|dead|killed|hospitali[sz]ed|infected|tested positive|sickened|diagnosed|injured|wounded|"
    r"arrested|missing)\b"
)
"""Further ones whom something befell: "Two more people died"."""
_MANY = 100


def is_few_persons(clause: Clause, figure: Quantity, phrase: str) -> bool:
    """Whether two or three persons only act in the story ("two men walked in"); what befell them counts."""
    first, last = figure.start - clause.start, figure.end - clause.start
    head = counted_head(phrase)
    acts = head in _PERSONS or (first == 0 and _AGENTS.fullmatch(head))
    if (
        clause.joint == "including"
        or figure.number > _FEW
        or figure.hedge != "exact"
        or not acts
        or is_statistic(phrase)
    ):
        return False
    return _DONE_TO.search(clause.mask, max(0, first - _REACH), last + _REACH + _REACH) is None
