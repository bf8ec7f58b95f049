"""Tell among what something is ranked: a place, a group, a time that the rank reaches back over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_WORLD = (
    r"world|nation|country|state|states|county|counties|city|cities|town|towns|region|coast|continent|island|"
    r"industry|province|provinces|parish|district|districts|borough|boroughs|metro|area|neighbou?rhoods?|"
    r"league|hemisphere|history"
)
_PLACE = expression(
    rf"\b(?:in|of|among|across|on|around|from|at|for)\s+(?:(?:all|any|the|its|their|our|this|that|every|"
    rf"each)\s+)?"
    rf"(?:\^|(?:[\w’'-]+\s+){{0,2}}(?:{_WORLD}|g7|g-7|g20|g-20|oecd|euro zone|eurozone|eu|european union)\b)|"
    r"\b(?:nationwide|statewide|citywide|countywide|worldwide|nationally|locally|anywhere|here)\b"
)
_GROUP = expression(
    r"\b(?:of|among|in|for)\s+(?:any\s|all\s(?:the\s)?|(?:the|its|their|those|these)\s(?:[\w’'-]+\s){0,2}?#)|"
    r"\b(?:among|of)\s(?:the|those|these)\s[a-z-]+(?:s|ren|men|people)\b|"
    r"\bamong\s(?:(?:nearly|about|roughly|more\sthan|almost|some|over)\s)?#+\s(?:[\w^-]+\s){0,2}[a-z]+s\b"
)
_TIME = expression(
    r"\b(?:on record|(?:in|of)\s(?:[\w^@’'-]+\s){0,4}?(?:history|memory|records)|ever|yet|since|recorded|"
    r"of all time|(?:of|in) the (?:[a-z^-]+ ){0,3}(?:era|age|period)|"
    r"we(?:['’]ve| have) (?:ever )?(?:had|seen|recorded)|"
    r"that (?:[a-z^’'-]+ ){0,3}?(?:[a-z]+['’]ve |have |has |had )(?:ever )?(?:seen|known|"
    r"recorded|witnessed)|"
    r"in (?:many\s|several\s|some\s|recent\s)?(?:years|decades|months|memory)|"
    r"in a generation|so far|to date|(?:can|"
    r"could) (?:remember|recall)|had (?:ever )?known)\b|"
    r"\b(?:of|for|in|at|on)\s(?:any|a|an)\s(?:[\w’'-]+\s){0,3}?(?:year|month|week|day|quarter|season|decade|"
    r"session|term|period|election|weekend|winter|summer|spring|autumn|fall)\b|"
    r"\bof\s(?:the\s)?(?:year|month|week|season|decade|century|@)"
)
_REACH = 100


def is_ranked_in_time(clause: Clause, end: int) -> bool:
    """Whether what follows the offset tells how far back the rank reaches: "since 1993", "on record"."""
    been = _IT_HAS_BEEN.match(clause.mask, end)
    end = been.end() if been else end
    found = _TIME.search(clause.mask, end, end + _REACH)
    if found and not _is_told(clause, end, found.start()):
        return True
    if any(
        _SO_FAR.match(time.text.lower()) and 0 <= time.start - clause.start - end <= 1
        for time in clause.times
    ):
        return True
    backs = (
        time.start - clause.start
        for time in clause.times
        if time.role == "since" or _RECENT.match(time.text.lower())
    )
    return any(end <= back and not _is_told(clause, end, back) for back in backs)


def _is_told(clause: Clause, first: int, last: int) -> bool:
    """Whether a verb stands between the two offsets, other than of what has ever been."""
    return any(found.start() < last for found in _TELLS.finditer(clause.mask, first, last + _AHEAD))


_AHEAD = 20


_SO_FAR = expression(r"(?:to date|so far|ever|yet)\b")
_RECENT = expression(
    r"(?:in recent|(?:in |over )?the (?:last|past)) (?:[a-z0-9]+ )?(?:years|"
    r"decades?|century)\b"
)
_TELLS = expression(
    r"\b(?:has|have|had|is|are|was|were|will|would)\b(?!\s(?:ever\s[a-z]+|known|seen|had|recorded)\b)"
)
"""A verb on the way: "the oldest tenants have waited since May" ranks none over time."""
_IT_HAS_BEEN = expression(
    r"(?:\s[a-z]+)?\s(?:it|they|we)(?:['’](?:s|ve)|\s(?:has|have|had))\s(?:ever\s)?been\b"
)
"""As in "the smallest it has been in half a century"."""


def end_of_field(clause: Clause, end: int) -> int:
    """The offset behind the time that a rank reaches back over, where no figure stands on the way."""
    found = _TIME.search(clause.mask, end, end + _REACH)
    if found is None or found.group() == "since" or "#" in clause.mask[end : found.start()]:
        return end
    return found.end()


def is_ranked_among(clause: Clause, end: int) -> bool:
    """Whether a place or a group follows in which something ranks: "in the state", "of any city"."""
    stop = min(len(clause.mask), end + _REACH)
    return (
        _PLACE.search(clause.mask, end, stop) is not None or _GROUP.search(clause.mask, end, stop) is not None
    )


_OWNER = expression(
    r"(?:\^+['’]s?|\b(?:country|nation|state|city|county|world|region|continent|town|district|province|"
    r"island|company|agency|university|system|school|industry|department|league|team)['’]s)"
    r"\s+(?:(?:second|third|fourth|fifth|#+|[a-z]+)[\s-])?$"
)


def is_owned(clause: Clause, start: int) -> bool:
    """Whether a place or a body owns what is ranked: "the county's largest employer"."""
    return _OWNER.search(clause.mask, max(0, start - 40), start) is not None
