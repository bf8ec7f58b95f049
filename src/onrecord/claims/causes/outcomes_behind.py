"""Read the outcome behind the words for its cause: "led to layoffs", "is to blame for the delays"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.causes.effects import Effect, effect_at
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.clauses.cut import Clause


def outcome_behind(clause: Clause, found: re.Match[str], opens: int) -> Effect | None:
    """The outcome behind "is behind", "led to", "explains"; one that only points back for "is to blame"."""
    words = found.group()
    last = found.end() + clause.mask.startswith(" ", found.end())
    effect = effect_at(clause, last)
    ordered = words.startswith("explain") and _ORDER.fullmatch(clause.mask, opens, found.start())
    in_court = effect and not effect.told and effect.noun.lower().rsplit(" ", 1)[-1] in _IN_COURT
    if ordered or in_court:
        return None  # "explain that": an order
    if words.endswith(_ALONE) and not _FOLLOWS.match(clause.mask, last):
        return Effect("", "none", last, told=True)
    if effect is None and (counted := _MANY.match(clause.low, last)):  # "led to thousands of addictions"
        noun, end = noun_behind(clause, counted.end())
        effect = Effect(noun, "up", end, told=False) if noun else None
    if effect is None:
        told = " ".join(clause.text[last:].split()[:_FEW])
        return Effect(told, "none", last, told=False) if words.endswith(_OWN_WORDS) else None
    known = effect.told or is_matter(effect.noun) or _MOST_OF.match(clause.mask, last)
    brings = words.startswith(("would", "will", "lead ", "leading", "led", "result"))
    brings = brings and not clause.mask.endswith("is to ", 0, found.start())
    cause = subject_before(clause, found.start())
    anything = _ANY_NOUN.match(words) and not is_person(cause)
    blamed = (
        _BLAMED.search(words) and not effect.told and effect.noun.rsplit(" ", 1)[-1].lower() not in _GIVEN_TO
    )
    blamed = blamed and bool(cause) and (not is_person(cause) or words.endswith("for"))
    return effect if known or brings or anything or blamed else None


_MANY = expression(r"(?:dozens|scores|hundreds|thousands|millions) of (?:new |more )?")
_ORDER = expression(r"[ ,]*(?:(?:so|then|please|now|and) )?")
_BLAMED = expression(
    r"(?:to blame for|at fault for|contribut(?:es?|ed|ing) to|(?:reasons?|causes?|drivers?|culprits?|"
    r"contributors?) "
    r"(?:for|of|behind))$"
)
_GIVEN_TO = frozenset(
    "campaign campaigns fund funds story report charity cause causes committee plan plans account "
    "accounts effort "
    "decision decisions choice race election action lawsuit candidate candidates party society community "
    "discussion conversation debate project team article".split()
)
"""What somebody contributes to without bringing it about."""


_IN_COURT = frozenset(
    "arrest arrests charge charges conviction convictions trial indictment indictments".split()
)
"""How cases end, which causes nothing: "one in ten led to a charge"."""
_MOST_OF = expression(r"(?:most|much|some|part|half|many) of the ")
_ALONE = (
    "to blame",
    "at fault",
    "reason",
    "explanation",
    "culprit",
    "factor",
    "reasons",
    "culprits",
    "factors",
    "driver",
    "difference",
    "part",
    "role",
    "contribute",
    "contributes",
    "contributed",
    "helped",
)
_OWN_WORDS = (" why", " that", " we", " they", " it", " so")
_FEW = 4
"""Words of a clause that tells the outcome: "the reason we came here"."""
_FOLLOWS = expression(r"(?!(?:too|as well|here|there|again)\b)(?:for\s|of\s)?[a-z]")
_ANY_NOUN = expression(
    r"(?:(?:is|are|was|were) what|meant?s? |.*(?:part|role) in$|(?:caused|drove|drives|driven|"
    r"fuels|fuel+ed) |"
    r"(?:helps )?explains? why|.*\breasons? (?:why|that|we|they|it)$)"
)
