"""Tell that an act's verb tells of none: "closed out 2021 with 61", "Charges filed in Ohio fell to 40"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.parts import is_dated, part_at
from onrecord.claims.figures.directions import CHANGE_VERB
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_ENDS = Cued(
    r"\b(?:clos(?:es?|ed|ing)|ends?|ended|ending|finish(?:es|ed)?|open(?:s|ed|ing)?|"
    r"beg[ai]n(?:s|ning)?|begun|start(?:s|ed|ing)?|launched|rang|rung)(?: out| off| up)? "
    r"(?:(?:19|20)\d\d|(?:the|its|their) (?:[a-z]+ )?"
    r"(?:year|month|week|weekend|season|quarter|decade|half)\b)",
    words="close closes closed closing end ends ended ending finish finishes finished open opens opened "
    "opening begin began begun start starts started starting launched rang rung",
)
_AUXILIARY = expression(r"\b(?:has|have|had|is|are|was|were|be|been|being|and|who|to)\s(?:[a-z]+ly\s)?$")
_PARTICIPLE = expression(r"[a-z]+ed\b")
_MOVED_ON = expression(
    rf"(?<!to )(?<!and )(?<!of )(?<!the )\b(?:{CHANGE_VERB}|went)\s(?:by\s|to\s|from\s|up\s|down\s)?#"
)
_SHOT = expression(
    r"fir(?:ed|es|ing) (?:up)?on\b|fir(?:ed|es|ing) at\b|"
    r"fir(?:ed|es|ing) (?:their|his|her|its) (?:[a-z]+ )?weapons?\b"
)


_OF_A_PART = expression(
    r"(?:of|among) (?:those|these|them|all|the)(?: [a-z^-]+){0,4},? "
    r"(?:(?:about|nearly|almost|some|only|just|at least|more than) )?#+ "
    r"(?:were|was|are|is|had been|have been|has been|had|have)\b"
)
"""A part of those told of, and what was done to it: "Of those arrested, 60 percent had been convicted"."""


_RECORD_SET = expression(
    r"(?:(?:which|that) (?:was|were|had been) (?:set|reached|hit|established) (?:back )?(?:in |on )?@+|"
    r"(?:(?:had|has) )?(?:stood|lasted|held|dates?|dated) (?:since |from |to )?@+)$"
)
"""What only dates an old record: "its record of 80, which was set in 2019"."""


_SAYS_NOTHING = expression(
    r"(?:declin|refus)(?:ed|es|ing) to (?:comment|say|discuss|answer|be interviewed|speculate|elaborate|"
    r"speak|talk|"
    r"give (?:a|any|details|his|her|the))\b|"
    r"(?:respond|repl(?:y|ied)|return)(?:ed|s)? (?:to )?(?:an? |any |the |several |[a-z]+ )?(?:requests?|"
    r"messages?|calls?|emails?|"
    r"questions?|inquir)"
)
"""What is no news of whom a reporter asked."""
_ONE_DIED = expression(
    r"(?:an?|one|another|the) (?:[a-z0-9#-]+ ){0,3}?(?:man|woman|boy|girl|person|child|baby|driver|"
    r"motorist|cyclist|"
    r"pedestrian|teenager|resident|victim|passenger|worker) (?:who [a-z ]{3,30} )?(?:was |had )?(?:died|"
    r"drowned|killed|"
    r"injured|wounded|shot|stabbed|hurt)\b"
)
"""One person's death in passing: "a man died in a house fire on Tuesday"."""


_MEETS = expression(
    r"(?:met|meet|meets|meeting|(?:is|was|are|were) meeting) with\b|(?:visit|tour|attend)(?:s|ed|"
    r"ing)? (?!to\b)|"
    r"(?:sp[oe]ak(?:s|ing)?|spoke|spoken|travel[a-z]*|flew|prayed|posed) (?:to|with|at|in|for)\b"
)
"""Meetings, visits and talks: the scene of words, no acts."""
_FEARED = expression(
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
    if _SAYS_NOTHING.match(clause.mask, at) or _MEETS.match(clause.mask, at) or _is_idle(event):
        return True
    if event.value is None and _FEARED.search(clause.marked.mask, max(0, event.at - _NEAR), event.at):
        return True
    found = _ENDS.search(clause.low, max(0, at - 1))
    return (found is not None and found.start() <= at + 1) or _tells_which(clause.mask, at)


_SET_BESIDE = expression(
    r"(?:#|\b(?:twice|double|triple|times|than|above|below|over|under)) the #+ (?:[a-z]+ ){0,2}(?:that|who|"
    r"which) $"
)
"""Before what those did with whom a figure is compared: "twice the 386,000 acres that burned in 2014"."""
_ACTS_ON = expression(
    r"(?:passed|adopted|approved|enacted|signed|vetoed|rejected|blocked|introduced|proposed|unveiled) "
    r"(?:an?|the|its|their) "
)
"""A finite verb with what it acts on, whatever that goes on to cut: "passed a budget that cuts 60 jobs"."""
_NEAR = 80
"""Characters."""
_ONLY_SAID = expression(
    r"\b(?:(?:has|have|had|is|are|was|were) )?(?:also |again |now |since |publicly |[a-z]+ly "
    r")?(?:(?:accus|berat|blast|"
    r"boast|bragg?|bash|chid|clash|complain|condemn|criticiz|criticis|critiqu|decri|decry|defend|derid|"
    r"deplor|disagre|"
    r"downplay|echo|exclaim|fum|gloat|grip|grous|grumbl|insist|jok|lament|lash|lectur|mock|prais|quipp|"
    r"rail|rebuk|"
    r"ridicul|scoff|scold|slamm|snip|spar|sparr|squabbl|tangl|taunt|tout|vow|wonder|bicker|applaud|hail|"
    r"cheer|"
    r"repeat|reiterat|emphasiz|stress)(?:ed|es|s|ing|d)\b"
    r"|drew attention|(?:played|plays|playing) down\b|(?:point|"
    r"trad|hurl|lobb)(?:ed|ing|s) (?:[a-z]+ )?(?:fingers?|barbs|"
    r"insults|accusations|blame)\b|(?:had|has|have) (?:(?:some|few|no|only) )?(?:[a-z]+ )?words (?:[@^]+ "
    r")?for\b|"
    r"turned on (?:an?|the|his|her|its|\^+) (?!the\b)|(?:took|takes|taking) (?:[a-z^]+['’]s? |the |her |"
    r"his |their )*"
    r"(?:sides?(?! in (?:[a-z]+ )?court)|aim|issue|exception|umbrage|a (?:jab|shot|swipe|dig)|offense|"
    r"credit)\b)"
)
"""What is but said, or felt."""
_NOT_TO_BE = expression(r"\b(?:would|could|might|should) (?:also |then |not )?have (?:been )?(?:[a-z]+ly )?$")
_HAVE_DONE = expression(r"have (?:been|[a-z]+(?:ed|en|ut|et|ept|ade|one))\b")
_INVERTED = expression(
    r"(?:had|should|were) (?:the|an?|it|they|he|she|we|any|that|this|voters|lawmakers|\^+) "
)
"""What did not come, or only might: "the bill would have banned", "Had the levy passed"."""
_YEAR_ENDS = expression(
    r"(?:(?:and|but|when|since|before|after|until|that|which|as) )?(?:the|its|their|this|an?|[a-z^]+['’]s|"
    r"@+) "
    r"(?:[a-z-]+ )?(?:fiscal|water|budget|calendar|crop|growing|flu|fire|hurricane|school) (?:year|"
    r"season) (?:will )?"
    r"(?:began|begins?|ends?|ended|closes?|closed|starts?|started|opens?|opened)\b"
)
"""How a year is counted: "the fiscal year ends June 30"."""
_CAME_IN = expression(
    r"(?:after|before|since|when|until|while) [^,;@#]{2,50} (?:took (?:office|over|charge|power)|came "
    r"(?:in|to power)|"
    r"became|(?:was|were) (?:re-?)?(?:elected|appointed|sworn in)|left office)\b"
)
"""The time of something else, without a day: "before she took office"."""


def is_argument(quoted: Draft) -> bool:
    """Whether the quoted words tell an act without a day, a figure or a name on record.

    Of 23 such acts six were marked: who is quoted argues more often than he tells news.
    """
    named = quoted.measure is not None and quoted.measure.id is not None
    told = quoted.kind != "event" or quoted.value is not None or named
    return not told and not is_dated(part_at(quoted.clause, quoted.at))


def is_talked_of(clause: Clause, first: int) -> bool:
    """Whether the noun at the offset only stands behind words of saying: "defended the cuts on Wednesday"."""
    part = part_at(clause, clause.start + first)
    return _ONLY_SAID.search(clause.mask, part.start - clause.start, first) is not None


def tells_since(event: Draft, told: Iterable[Draft]) -> bool:
    """Whether the event only says, without a day, since when something holds: "the most since it opened"."""
    if event.kind != "event" or event.value is not None:
        return False
    part = part_at(event.clause, event.at)
    if part.joint != "since" or is_dated(part):
        return False
    return any(
        one.kind in {"rank", "trend", "change"} and one.at < part.start
        for one in told
        if one.clause is event.clause
    )


def _is_idle(event: Draft) -> bool:
    """Whether it is but said, did not come about, or tells the time of something else without a day."""
    if event.value is not None:
        return False
    clause, at = event.clause, event.at - event.clause.start
    would_have = at + len("have ") if _HAVE_DONE.match(clause.mask, at) else at
    if _ONLY_SAID.match(clause.mask, at) or _NOT_TO_BE.search(clause.mask, max(0, at - _NEAR), would_have):
        return True
    part = part_at(clause, event.at)
    if _INVERTED.match(part.mask) or _YEAR_ENDS.match(part.mask):
        return True
    return _CAME_IN.match(part.mask) is not None and not is_dated(part)


def _tells_which(mask: str, at: int) -> bool:
    """Whether the participle stands behind the noun that goes on to move."""
    if (
        _PARTICIPLE.match(mask, at) is None
        or _ACTS_ON.match(mask, at)
        or _AUXILIARY.search(mask, max(0, at - 24), at)
    ):
        return False
    return _MOVED_ON.search(mask, at) is not None
