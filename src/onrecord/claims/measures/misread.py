"""Words read for a measure that are none: half a clause, or a noun behind what opens before it."""

from __future__ import annotations

from onrecord.claims.measures.catalogue import is_anaphor
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

_OPENS = expression(
    r"(?:though|although|that|which|and|but|or|while|as|because|if|when|whereas|than|even|earlier|later|"
    r"on|in|at|by|from|for|since|during|after|before) "
)
_DETERMINER = expression(r"(?:^| )(?:the|its|their|that|this) (?=[a-z])")


def without_adjunct(words: str) -> str:
    """The noun behind what opens before it: "the toll" of "earlier in the day the toll"; else the words."""
    low = words.lower()
    if _OPENS.match(low) is None:
        return words
    start = max((found.end() for found in _DETERMINER.finditer(low)), default=0)
    noun = words[start:]
    return noun if start and (is_anaphor(noun) or is_matter(noun)) else words


_SAID = (
    r"said|says|say|believe[sd]?|expects?|thinks?|warn(?:s|ed)?|shows?|showed|told|noted|predicts?|predicted|"
    r"wants?|wanted|called"
)
_FINITE = (
    r"had|has|have|would|will|could|might|should|must|took|takes|gave|gives?|gets?|got|does|went|goes|came|"
    r"comes|saw|sees?|made|makes?|leads"
)
_HALF_A_CLAUSE = expression(
    rf"(?:.* )?(?:{_SAID}|{_FINITE})|"
    rf"(?:{_FINITE}|having|being|posted|exceeds?|exceeded|represent(?:s|ed|ing)?|considered|joined|matche[ds]|"
    r"equall?ed|equals|tie[ds]|surpasse[ds]|eclipse[ds]|remain(?:s|ed)|stay(?:s|ed)|may|might)(?: .*)?|"
    r"missed|followed|"
    r"(?:.*\b)?(?:he|she|they|we|you|i|it)(?:['’][a-z]+)? .+|(?:.* )?(?:he|she|they|we|you|i|it)|"
    r"(?:it|them)(?: .*)?|itself|themselves|"
    r"(?!.*\b(?:who|that|which)\b)(?:.* )?(?:believes?|includes?|reports that|said|says)(?: .*)?|"
    r"(?:above|below|shy|short|near|ahead|behind) .*|"
    r"(?!.*\b(?:who|that|which|whose|where)\b).+ (?:had|has|have|would|will) (?!been |be |sent |held )[a-z]+|"
    r"(?:the|nowhere|by|full|places|shade|by an? [a-z]+ margin)"
)
"""A verb at either end, or a pronoun: "officials believe", "gave its", "it now stands"."""
_LENGTH = expression(r"(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|times)\b")
"""What is told in such a unit comes with its clause: "days she spent in jail"."""


_LONGEST = 160
"""Characters: longer words are left to others."""


def is_half_a_clause(words: str) -> bool:
    """Whether the words are no noun phrase but part of a clause: its verb, or a pronoun with it."""
    low = words.lower()
    return len(low) < _LONGEST and _LENGTH.match(low) is None and _HALF_A_CLAUSE.fullmatch(low) is not None


def without_verb(words: str) -> str:
    """The noun phrase before the verb that closes the words, where it names a matter of report; else ""."""
    noun = _CLOSING_VERB.sub("", words)
    return noun if noun != words and is_matter(noun) else ""


_CLOSING_VERB = expression(rf" (?:that |which |who )?(?:{_SAID}|{_FINITE})$")


def opens_with_participle(words: str) -> bool:
    """Whether the words only lead up to a subject behind them: "measured against its population"."""
    return _PARTICIPLE.match(words.lower()) is not None


_PARTICIPLE = expression(r"[a-z]+(?:ed|ing) (?:each [a-z]+ )?(?:against|by|to|from|with|in|on|for|at|as) ")
