"""Read a part that no figure tells: "most of them came by mail", "nearly all of the growth"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import Value
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import clean, subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Kind
    from onrecord.claims.clauses.cut import Clause

_WHOLE = (
    r"(?:the|its|their|his|her|our|those|these|them|it|that|which|whom|@+(?:['’]s)?|\^+(?:['’]s?)?|"
    r"[a-z]+['’]s?)(?![a-z])"
)
_PART = Cued(
    rf"(?P<most>\bmost(?<!the most)(?<!-most) of (?={_WHOLE})"
    r"|\b(?:the|a) (?:(?:vast|great|large|overwhelming|clear|slim|bare) )?majority (?:of (?=[a-z@^])|"
    r"(?=(?:are|were|came|come|live[ds]?|have|had|said|say|work|voted|died|"
    r"involved?|went|go|remain|took|occur(?:red)?)\b)))"
    rf"|(?P<all>\b(?:nearly|almost|virtually|practically) all of (?={_WHOLE}))"
    r"|(?P<none>\bnone of (?=(?:the|its|their|those|these|them|whom|which)\b(?! (?:above|other)\b)))",
    words="most majority all none",
)
_MOST_ARE = expression(
    r"(?:and |but |while |that )?(?P<most>most )(?P<who>(?:[a-z-]+ ){0,2}?[a-z]{3,}(?<!s)s (?:[a-z^]+ ){0,4}?"
    r"(?:are|were|have|had|come|came|do|did|live|work|say|said|go|went|remain|involve[sd]?|occur(?:red)?)\b"
    r"|(?:states|counties|cities|towns|districts|countries|(?:metro )?areas|regions|industries|sectors|"
    r"schools) (?:saw|sold|lost|gained|added|fell|rose|grew|shrank|cut|shed|spent|paid|[a-z]{3,12}ed)\b"
    r"|(?=(?:are|were|have|had|came|live|said) (?!been\b)[a-z@#^]))"
)
"""A clause about most of a kind: "Most crimes here are related to drugs"."""
_NONE = Cued(
    r"(?:\b(?:(?<!that )(?<!which )(?<!who )(?:had|has|has had|saw|reported|recorded|counted)|"
    r"there (?:were|was|are|is|had been|have been)|there['’]s|with|against)|\^) (?P<none>none)\b"
    r"(?=$|[,.;:]| (?:at all|in|since|after|before|last|this|for the first|the (?:year|month|week))\b| @)"
    r"|(?:\A|\band |: )(?P<bare>none)\b(?= (?:in |the |since |last |this )?@|"
    r" (?:downtown|elsewhere|there|here)\b|"
    r" (?:in|on|at|from|since|last|"
    r"the (?:year|month)) |"
    r" (?:was|were|has|have|had|is|are) [a-z]+ed\b)",
    words="none",
)
"""A level of zero of what was told before: "August had none", "and none in 2021"."""
_OF_TIME = expression(
    r"(?:(?:the|its|that|this|their|last) )?(?:past |last )?(?:@+(?!['’@])|(?:morning|afternoon|evening|"
    r"day|night|week|month|year|decade|"
    r"season|summer|winter|spring|autumn|time|way|game|session)s?\b(?!['’]))"
)
_OF_RULE = expression(
    r"(?:the|its|that|this|an?|[a-z^]+['’]s?) (?:[a-z-]+ ){0,2}?(?:law|act|order|ordinance|ruling|rule|"
    r"policy|ban|"
    r"measure|decision|suit|lawsuit|case|decree|injunction|statute)\b"
)
"""What nobody counts the parts of: "threw out most of the law"."""
_NO_PART = expression(
    r"\b(?:explain(?:s|ed)?|attribut(?:e|es|ed)|trac(?:e|es|ed)|in|on|by|(?<!blame )for|from|to|"
    r"(?:solv|clear|clos)[a-z]{1,3}) $"
)
"""Before a part that only goes with another matter: "attributed most of the gain to"."""
_INVOLVED = expression(
    r"\b(?:involved|found|used|present|figured|factor|accounted|accounts|amounts|amounted) (?:in|for|to) $"
)
_LONGEST, _REACH = 14, 40


_TOLD: dict[str, tuple[Kind, Value]] = {
    "most": ("share", Value(number=50, unit="percent", low=50, high=100, hedge="more_than")),
    "all": ("share", Value(number=100, unit="percent", low=90, high=100, hedge="nearly")),
    "none": ("level", Value(number=0, unit="count", low=0, high=0)),
}


def read_parts_in_words(clause: Clause) -> list[Draft]:
    """Each such part of the clause: most is more than half, none is a level of zero."""
    found = [one for one in _PART.finditer(clause.mask) if not _is_aside(clause, one)]
    drafts = [_part(clause, one, str(one.lastgroup)) for one in found]
    drafts += [_nothing(clause, one) for one in _NONE.finditer(clause.mask)]
    most = None if drafts else _MOST_ARE.match(clause.mask)
    return [_part(clause, most, "most")] if most else drafts


def _nothing(clause: Clause, found: re.Match[str]) -> Draft:
    name = found.lastgroup or ""
    led = found.start() if name == "bare" else 0
    start, end = draft_span(clause, led, found.end(), hold=found.start(name))
    at = clause.start + found.start(name)
    return Draft(clause, "level", start, end, at, value=_TOLD["none"][1])


def _is_aside(clause: Clause, found: re.Match[str]) -> bool:
    led = max(0, found.start() - _REACH)
    if _OF_TIME.match(clause.mask, found.end()) or _OF_RULE.match(clause.mask, found.end()):
        return True
    with_another = _NO_PART.search(clause.mask, led, found.start())
    return with_another is not None and not _INVOLVED.search(clause.mask, led, found.start())


def _part(clause: Clause, found: re.Match[str], name: str) -> Draft:
    kind, value = _TOLD[name]
    first, last = found.start(name), found.end(name)
    words = clean(clause.text[last:], clause.mask[last:].replace("#", "x")).split(" ")
    named = " ".join(words[:_LONGEST]) or subject_before(clause, first) or clause.text[last:].strip()
    start, end = draft_span(clause, 0, len(clause.mask), hold=first)
    at = clause.start + first
    return Draft(clause, kind, start, end, at, value=value, measure=measure_of(named))
