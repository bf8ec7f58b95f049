"""Tell a part of a whole that was told before it: "Of the guns seized, 118 were homemade"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Value
    from onrecord.claims.draft import Draft

_SENTENCE_END = expression(r"[.!?:;][\"”’']?\s|\s[–—-]{1,2}\s|\n")
_OF_WHOLE = expression(
    r"[\s\"“”‘’(]*(?:(?:and|but|yet|still)\s)?(?:(?:out\s)?of|among)\s"
    r"(?:(?:the|those|these|them|that|this|its|their|his|her|our|all|some|about|nearly|more\sthan)\b|[#@^]|"
    r"(?!course\b|late\b|note\b)[a-z-]+\s[a-z-]+\s)"
)
_SMALL = (
    r"(?:(?:and|but|only|just|about|some|nearly|almost|roughly|at\sleast|more\sthan|fewer\sthan|another|"
    r"a\sfurther)\s){0,3}$"
)
_LEADS = expression(
    rf",\s(?:(?:[a-z]+\s){{1,3}}(?:said|says|added|noted|estimates),\s)?{_SMALL}|"
    rf"\b(?:those|these|them)\b(?:,\s(?:too|also),)?[^#,]{{0,60}}\s{_SMALL}"
)
_DONE_TO_THEM = expression(
    rf",\s(?:[a-z^’'-]+\s){{1,4}}(?:[a-z]{{3,}}ed|found|saw|sent|kept|held|took|gave|got|sold|shot|built|left|won|lost)\s{_SMALL}"
)
"""What somebody did to a part of them: "Of the 78 cases, police have cleared 56"."""
_RELATIVE = expression(
    r",\s(?:out\s)?of\s(?:which|whom|these|those|them)\s(?:only|just|about|some|nearly|at least)?\s?$"
)
_ACCOUNTS = expression(
    r"\b(?P<verb>account(?:s|ed|ing)?\sfor|ma(?:ke|kes|de|king)\sup|represent(?:s|ed|ing)?|"
    r"constitut(?:e|es|ed|ing)|compris(?:e|es|ed|ing))\s"
    r"(?:(?:about|nearly|almost|roughly|only|just|some|at\sleast|more\sthan|up\sto|around|another|"
    r"all\sbut|over)\s){0,2}$"
)
_INCLUDES = expression(
    r"\b(?:victims|dead|killed|injured|wounded|hurt|arrested)\s(?:also\s)"
    r"?includ(?:es?|ed)\s"
    r"(?:(?:about|nearly|almost|only|just|at\sleast|more\sthan)\s){0,2}$"
)
"""As in "the victims include 35 pedestrians"."""
_REST = expression(r"\bthe (?:other|remaining) $")
_OF_TIME = expression(r"@\s(?:alone\s|by\sitself\s)?$")
_REACH = 220


def is_part_of_opening(draft: Draft) -> bool:
    """Whether the sentence opens with the whole, or the figure hangs on "of which"."""
    figure, marked = draft.figure, draft.clause.marked
    if figure is None:
        return False
    before = marked.mask[max(0, figure.start - _REACH) : figure.start]
    if _RELATIVE.search(before):
        return True
    ends = [found.end() for found in _SENTENCE_END.finditer(before)]
    opening = before[ends[-1] :] if ends else before
    whole = _OF_WHOLE.match(opening)
    if whole is None or (whole.group().strip().startswith("among") and figure.form != "cardinal"):
        return False
    if _LEADS.search(opening):
        return True
    bare = figure.form == "cardinal" and not noun_behind(draft.clause, figure.end - draft.clause.start)[0]
    return bare and _DONE_TO_THEM.search(opening) is not None


def is_rest(draft: Draft) -> bool:
    """Whether the figure is what is left of a whole: "the other 466"."""
    first = draft.at - draft.clause.start
    bare = (
        draft.figure is not None and noun_behind(draft.clause, draft.figure.end - draft.clause.start)[0] == ""
    )
    return bare and _REST.search(draft.clause.mask, max(0, first - 20), first) is not None


def stands_alone(draft: Draft) -> bool:
    """Whether a count without a noun is the subject: "Nine have been hospitalized", of those told before."""
    figure, clause = draft.figure, draft.clause
    if figure is None or draft.kind != "level" or figure.form != "cardinal" or figure.unit != "count":
        return False
    led = _ONLY.fullmatch(clause.mask, 0, figure.start - clause.start) is not None
    return led and _DID.match(clause.mask, figure.end - clause.start) is not None


def is_part_of_count(draft: Draft, told: Value | None) -> bool:
    """Whether a bare count tells what some of those counted just before did: "Five were charged"."""
    figure, clause = draft.figure, draft.clause
    if told is None or told.unit != "count" or not stands_alone(draft) or figure is None:
        return False
    did = _PART_DID.match(clause.mask, figure.end - clause.start) is not None
    return figure.number < told.number and did and not clause.times


_PART_DID = expression(
    r"\s(?:(?:are|were|was|is|have been|has been|had been)\s(?:(?:also|still|already|later|[a-z]+ly)\s){0,2}"
    r"(?:charged|accused|resolved|cleared|solved|released|admitted|sentenced|indicted|acquitted|"
    r"dismissed|denied|rejected|approved|granted|deported|children|women|men|girls|boys|teens|teenagers|"
    r"juveniles|adults|minors|infants|students|black|white|hispanic|latino|female|male|"
    r"in (?:critical|serious|stable|intensive)|(?:under|over|younger|older)\b)|did (?:so|not)\b)"
)
"""What part of those counted is told to have met with or to be; other things are counted by themselves."""
_ONLY = expression(
    r"(?:(?:and|but|while|though|only|just|about|some|nearly|almost|at least|a further|another)\s)*"
)
_DID = expression(r"\s(?:is|are|was|were|has|have|had|did|died|survived|lived|worked|came|went|got|took)\b")


def accounts_for_part(draft: Draft) -> bool:
    """Whether its subject accounts for, or makes up, the figure: "the county accounted for 9,100"."""
    first = draft.at - draft.clause.start
    found = _ACCOUNTS.search(draft.clause.mask, 0, first)
    counted = draft.figure is not None and draft.figure.form == "cardinal"
    if counted and _INCLUDES.search(draft.clause.mask, 0, first):
        return True
    if draft.figure and counted and draft.figure.unit == "other":
        return False  # "coal accounted for 154 gigawatt-hours"
    if found and counted and not found.group("verb").startswith(("account", "ma")):
        return False  # "the union represents 4,200 nurses"
    return found is not None and _OF_TIME.search(draft.clause.mask, 0, found.start()) is None
