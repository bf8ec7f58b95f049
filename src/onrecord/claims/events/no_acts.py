"""Tell that an act's verb tells of none: "closed out 2021 with 61", "Charges filed in Ohio fell to 40"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.directions import CHANGE_VERB

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft

_ENDS = Cued(
    r"\b(?:clos(?:es?|ed|ing)|ends?|ended|ending|finish(?:es|ed)?|open(?:s|ed|ing)?|"
    r"beg[ai]n(?:s|ning)?|begun|start(?:s|ed|ing)?|launched|rang|rung)(?: out| off| up)? "
    r"(?:(?:19|20)\d\d|(?:the|its|their) (?:[a-z]+ )?"
    r"(?:year|month|week|weekend|season|quarter|decade|half)\b)",
    words="close closes closed closing end ends ended ending finish finishes finished open opens opened "
    "opening begin began begun start starts started starting launched rang rung",
)
_AUXILIARY = re.compile(r"\b(?:has|have|had|is|are|was|were|be|been|being|and|who|to)\s(?:[a-z]+ly\s)?$")
_PARTICIPLE = re.compile(r"[a-z]+ed\b")
_MOVED_ON = re.compile(
    rf"(?<!to )(?<!and )(?<!of )(?<!the )\b(?:{CHANGE_VERB}|went)\s(?:by\s|to\s|from\s|up\s|down\s)?#"
)
_SHOT = re.compile(
    r"fir(?:ed|es|ing) (?:up)?on\b|fir(?:ed|es|ing) at\b|"
    r"fir(?:ed|es|ing) (?:their|his|her|its) (?:[a-z]+ )?weapons?\b"
)


_OF_A_PART = re.compile(
    r"(?:of|among) (?:those|these|them|all|the)(?: [a-z^-]+){0,4},? "
    r"(?:(?:about|nearly|almost|some|only|just|at least|more than) )?#+ "
    r"(?:were|was|are|is|had been|have been|has been|had|have)\b"
)
"""A part of those told of, and what was done to it: "Of those arrested, 60 percent had been convicted"."""


_RECORD_SET = re.compile(
    r"(?:(?:which|that) (?:was|were|had been) (?:set|reached|hit|established) (?:back )?(?:in |on )?@+|"
    r"(?:(?:had|has) )?(?:stood|lasted|held|dates?|dated) (?:since |from |to )?@+)$"
)
"""What only dates an old record: "its record of 80, which was set in 2019"."""


_SAYS_NOTHING = re.compile(
    r"(?:declin|refus)(?:ed|es|ing) to (?:comment|say|discuss|answer|be interviewed|speculate|elaborate|"
    r"speak|talk|"
    r"give (?:a|any|details|his|her|the))\b|"
    r"(?:respond|repl(?:y|ied)|return)(?:ed|s)? (?:to )?(?:an? |any |the |several |[a-z]+ )?(?:requests?|"
    r"messages?|calls?|emails?|"
    r"questions?|inquir)"
)
"""What is no news of whom a reporter asked."""
_ONE_DIED = re.compile(
    r"(?:an?|one|another|the) (?:[a-z0-9#-]+ ){0,3}?(?:man|woman|boy|girl|person|child|baby|driver|"
    r"motorist|cyclist|"
    r"pedestrian|teenager|resident|victim|passenger|worker) (?:who [a-z ]{3,30} )?(?:was |had )?(?:died|"
    r"drowned|killed|"
    r"injured|wounded|shot|stabbed|hurt)\b"
)
"""One person's death in passing: "a man died in a house fire on Tuesday"."""


_MEETS = re.compile(
    r"(?:met|meet|meets|meeting|(?:is|was|are|were) meeting) with\b|(?:visit|tour|attend)(?:s|ed|"
    r"ing)? (?!to\b)|"
    r"(?:sp[oe]ak(?:s|ing)?|spoke|spoken|travel[a-z]*|flew|prayed|posed) (?:to|with|at|in|for)\b"
)
"""Meetings, visits and talks: the scene of words, no acts."""
_FEARED = re.compile(
    r"\b(?:fear|hop|worr|wish|dream|believ)[a-z]* (?:that )?(?:[a-z^’'-]+ ){1,4}(?:will|would|could|"
    r"might|may) (?:be )?$"
)
"""What is hoped or feared, and nobody has planned."""


def is_no_act(event: Draft) -> bool:
    """Whether it only tells that a time began or ended, which things moved, of a part, or of shots fired."""
    clause, at = event.clause, event.at - event.clause.start
    if _SET_BESIDE.search(clause.mask, max(0, at - _NEAR), at):
        return True
    if any(one.match(clause.mask) for one in (_OF_A_PART, _RECORD_SET, _ONE_DIED)) or _SHOT.match(
        clause.mask, at
    ):
        return True
    if _SAYS_NOTHING.match(clause.mask, at) or _MEETS.match(clause.mask, at):
        return True
    if event.value is None and _FEARED.search(clause.marked.mask, max(0, event.at - _NEAR), event.at):
        return True
    found = _ENDS.search(clause.low, max(0, at - 1))
    return (found is not None and found.start() <= at + 1) or _tells_which(clause.mask, at)


_SET_BESIDE = re.compile(
    r"(?:#|\b(?:twice|double|triple|times|than|above|below|over|under)) the #+ (?:[a-z]+ ){0,2}(?:that|who|"
    r"which) $"
)
"""Before what those did with whom a figure is compared: "twice the 386,000 acres that burned in 2014"."""
_ACTS_ON = re.compile(
    r"(?:passed|adopted|approved|enacted|signed|vetoed|rejected|blocked|introduced|proposed|unveiled) "
    r"(?:an?|the|its|their) "
)
"""A finite verb with what it acts on, whatever that goes on to cut: "passed a budget that cuts 60 jobs"."""
_NEAR = 80
"""Characters."""


def _tells_which(mask: str, at: int) -> bool:
    """Whether the participle stands behind the noun that goes on to move."""
    if (
        _PARTICIPLE.match(mask, at) is None
        or _ACTS_ON.match(mask, at)
        or _AUXILIARY.search(mask, max(0, at - 24), at)
    ):
        return False
    return _MOVED_ON.search(mask, at) is not None
