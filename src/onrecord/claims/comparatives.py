"""Read figures that multiply, or say how much more or less: "doubled", "17 percent more"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.directions import COMPARATIVE_DIRECTION, alternatives
from onrecord.claims.levels import verb_start
from onrecord.claims.measures import is_statistic
from onrecord.claims.moves import against, change, offsets
from onrecord.claims.noun_phrases import noun_behind, subject_before

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity


_COMPARATIVE = re.compile(
    r"[\s-]+(?:(?:[a-z]+\s+){0,1})?(?P<word>"
    + alternatives(COMPARATIVE_DIRECTION)
    + r")\b(?!\s+(?:to|and more)\b)"
)
_TIMES = re.compile(
    r"(?:\s+as)?(?:\s+(?:many|much|more|higher|greater|larger|likely|the|that of|(?P<less>fewer|less|lower|"
    r"smaller)))?(?=\s|$)\s*"
)
_OF_WHAT_IT_WAS = re.compile(r"\s+(?:of\s+)?(?:what|as (?:many|much|high|large))\b")
_AVERAGE = re.compile(r"\b(?:average|median)\b")
_VERB_MULTIPLES = (
    "doubled",
    "doubling",
    "tripled",
    "tripling",
    "quadrupled",
    "quadrupling",
    "halved",
    "halving",
)
_BARE_MULTIPLES = ("trebled", "trebling", "quintupled", "quintupling", "double", "triple", "quadruple")


def read_multiple(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "Doubled" is a change; "three times as many as", "twice the average" a comparison or a change."""
    if figure.form == "fraction" and _OF_WHAT_IT_WAS.match(clause.mask, figure.end - clause.start):
        first, last = offsets(clause, figure)
        return change(
            clause,
            figure,
            "down",
            subject_before(clause, verb_start(clause, first)),
            (first, len(clause.mask)),
        )
    if figure.form != "multiple":
        return None
    first, last = offsets(clause, figure)
    direction: Direction = "down" if figure.number < 1 else "up"
    if figure.text.lower().split(" ")[-1] in (*_VERB_MULTIPLES, *_BARE_MULTIPLES):
        return change(clause, figure, direction, subject_before(clause, first), (0, first))
    behind = _TIMES.match(clause.mask, last)
    if behind and behind.group("less"):
        direction = "down"
    noun, end = noun_behind(clause, behind.end()) if behind else ("", last)
    subject = subject_before(clause, first)
    named = noun if noun and not _AVERAGE.search(noun) and noun != "rate" else subject
    compared = against(clause, figure, direction, named, last) or _against_group(clause, figure, named, last)
    stop = last + len(clause.mask[last : max(end, behind.end() if behind else last)].rstrip())
    changed = change(clause, figure, direction, named, (first, stop))
    over_time = clause.times or _IN_TIME.search(clause.mask, last)
    return compared or (changed if over_time else changed.but(kind="comparison"))


_IN_TIME = re.compile(r"\b(?:before|earlier|ago|was|were|previous|past|last|since|had|did|used to)\b")
_GROUP = re.compile(
    r"(?:\s+as\s+(?:[a-z]+\s+){1,8}?as|\s+(?:more|less)\s+likely\s+(?:[a-z]+\s+){0,8}?than|(?=\s+the\s))"
    r"\s+(?P<group>(?:the\s+)?(?!it\b|they\b|he\b|she\b|we\b|in\b|a\b|last\b|this\b|many\b|much\b|expected|planned|"
    r"usual|before|previous)[a-z]{3,14}(?:\s[a-z]{3,14}){0,2})"
)
_AVERAGE_GROUP = re.compile(r"(?:average|median|norm)$")


def _against_group(clause: Clause, figure: Quantity, named: str, last: int) -> Draft | None:
    """A comparison with a group that is no place: "twice as likely to fall ill as office workers"."""
    found = _GROUP.match(clause.mask, last, last + _REACH)
    if found is None:
        return None
    group = clause.text[found.start("group") : found.end("group")]
    if found.group().startswith(" the") and not _AVERAGE_GROUP.search(group):
        return None
    changed = change(clause, figure, "up", named, (figure.start - clause.start, found.end()))
    return changed.but(kind="comparison", versus=PlacePhrase(text=group, name=group))


_REACH = 120
_MARGIN = re.compile(
    r"\b(?P<verb>leads?|led|won|wins|win|beat|beats|defeated|defeats|trails?|trailed|lost)\b[^;]{0,60}\bby\s+$"
)


def read_margin(clause: Clause, figure: Quantity) -> Draft | None:
    """How far one is ahead of another: "won by 318 votes", "leads the mayor by 4 points"."""
    first, last = offsets(clause, figure)
    found = _MARGIN.search(clause.mask, max(0, first - _REACH), first)
    if found is None or figure.form not in {"cardinal", "percent", "points"}:
        return None
    noun, end = noun_behind(clause, last)
    direction: Direction = "down" if found.group("verb").startswith(("trail", "lost")) else "up"
    margin = change(clause, figure, direction, noun, (found.start(), max(end, last)))
    return margin.but(kind="comparison")


def read_comparative(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "17 percent more homicides", "16,000 fewer than last year", "a point below"."""
    first, last = offsets(clause, figure)
    found = _COMPARATIVE.match(clause.mask, last, last + 40)
    if found is None or (figure.unit in {"years", "other"} and figure.form == "cardinal"):
        return None
    word = found.group("word")
    direction = COMPARATIVE_DIRECTION[word]
    if (
        word in {"over", "under", "above", "below", "ahead", "behind"}
        and figure.form == "cardinal"
        and not _gap(clause, figure)
    ):
        return None
    noun, end = noun_behind(clause, found.end())
    further = word == "more" and figure.form == "cardinal" and not re.search(r"\bthan\b", clause.low[last:])
    if further and not is_statistic(noun):
        return None  # "four more cities": a count of further ones
    named = noun or subject_before(clause, verb_start(clause, figure.start - clause.start))
    compared = against(clause, figure, direction, named, found.start())
    return compared or change(clause, figure, direction, named, (first, max(end, found.end())))


def _gap(clause: Clause, figure: Quantity) -> bool:
    """Whether a cardinal before "below" or "short of" counts the gap itself: "five short of the 57"."""
    _, last = offsets(clause, figure)
    return bool(re.match(r"\s+(?:short|shy|ahead|behind|more|fewer)\b", clause.mask[last : last + 20]))
