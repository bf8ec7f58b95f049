"""Tell whether some thing, measured or not, goes on moving one way: "farms continue to shrink"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.measures.subjects import is_actor
from onrecord.claims.trends.words import FELT, NAMELESS, way_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

LEAD = 40
"""Characters before a verb that tell what it is."""
ONGOING = expression(
    r"\b(?:(?:is|are|was|were|been|keeps?(?: on)?|kept(?: on)?|(?:go(?:es|ing)?|went|gone) on|"
    r"continu(?:e|es|ed))|(?:has|have|had)|(?:continu(?:e|es|ed)|beg[au]n|starte?d?s?) to)"
    r"(?: (?:also|now|again|still|all|all but|almost|[a-z]{2,12}ly)){0,2} $"
)
NO_OBJECT = expression(
    r"\s*(?:$|[,;.@^]|(?:in|on|under|across|near|until|before|when|ahead|amid|between|without|through|"
    r"within|last|this|since|for|over|at|by|as|across|among|and|but|from|during|every|each|"
    r"again|too|"
    r"faster|steadily|sharply|ever|with|after|despite|while|because|[a-z]{3,12}ly)\b)"
)
_MOVES_THINGS = frozenset(
    "add adds added adding cut cuts cutting lose loses lost losing raise raises raised raising miss missing "
    "trail trails trailed trailing contract contracted slip slipped slipping slid sliding retreated advanced "
    "fell fallen fall falls falling sunk sank sinking dropped drop drops dropping gained gaining".split()
)
"""Verbs that people, ships and trees do too: only of what is measured do they tell a trend."""


def goes_on_moving(clause: Clause, found: re.Match[str], subject: str) -> bool:
    """Whether some thing goes on moving one way: "rents keep climbing", "farms continue to shrink"."""
    head = subject.rsplit(" ", 1)[-1].lower()
    verb = found.group("verb")
    if verb.startswith(("improv", "worsen")) and _ALL.match(subject) and not is_person(subject):
        return NO_OBJECT.match(clause.mask, found.end()) is not None
    if (
        not head
        or (verb in _MOVES_THINGS and not _FALLS.match(verb))
        or head in NAMELESS
        or is_actor(subject)
    ):
        return False
    if _OWN.search(clause.mask, 0, found.start()) or _ON_WHOM.match(clause.mask, found.end()):
        return False
    plural = head.endswith(("s", "men", "people", "children"))
    if way_of(verb, subject) and (head in FELT or not plural):
        return False
    lead = clause.mask[max(0, found.start() - LEAD) : found.start()]
    told = ONGOING.search(lead) or (_ONLY_MEASURED.fullmatch(verb) and (plural or _is_amount(head)))
    return bool(told and NO_OBJECT.match(clause.mask, found.end()))


def _is_amount(head: str) -> bool:
    """Whether the noun, by its ending, names a state or an activity, as measured things do."""
    return _ABSTRACT.search(head) is not None


_OWN = expression(r"\b(?:his|her|my|your)\s(?:[a-z]+\s){1,3}$")
"""What is one person's own: "his confidence grew"."""
_ON_WHOM = expression(r" (?:on|upon|to|into|under|within|apart|behind|through)\b(?! @)")
_FALLS = expression(r"(?:fell|fallen|falling|dropped|dropping|slipped|slipping|slid|sliding|sunk|sinking)$")
_ABSTRACT = expression(
    r"(?:tion|sion|ment|ance|ence|ship|age|ing|ity|cy|use|time|work|ness|ism|ture|hood|al)$"
)
_ALL = expression(r"(?:every|each|all|most|many|several|some|both|other|few|no)\b", re.IGNORECASE)
_ONLY_MEASURED = expression(
    r"(?:soared|plunged|plummeted|skyrocketed|ballooned|mushroomed|multiplied|proliferated|surged|dwindled|"
    r"shr[aiu]nk|shrunk|spiked|escalated|diminished|declined|decreased|increased|rebounded|rose|fell|"
    r"dropped|grew|climbed|tumbled|slumped|sagged|nosedived|cratered|doubled|moderated|spiral+ed|"
    r"slipped|slid|dipped|jumped|(?:crept|edged|inched|ticked|shot|nudged|drifted|moved|went|gone|trended|"
    r"trending|headed|shoot)(?: back)? (?:up|down|higher|lower|upwards?|downwards?)|(?:came|come)(?: "
    r"back)? down|dried up|died "
    r"down|"
    r"tapered off|picked up|vanished|disappeared|subsided|abated)"
)
"""Verbs that tell of nothing but amounts where they have no object."""
