"""Find ranks told by none that goes further: "No state jails more people than Ohio", "no city matched it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.comparisons.degrees import COMPARATIVES
from onrecord.claims.figures.directions import NOUN_DIRECTION, alternatives, direction_of_verb
from onrecord.claims.ranks.ranked import Ranked
from onrecord.claims.ranks.ways import LOW_SO

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_DEGREE = alternatives(COMPARATIVES)
_NONE = (
    r"(?:\b(?:no|none of the)\s(?!matter\b|doubt\b|wonder\b|longer\b|evidence\b|proof\b|reason\b|question\b|"
    r"sign\b|word\b|indication\b|plans?\b|need\b|way\b|one (?:is|knows|cares|works|wants|should)\b|"
    rf"(?:{_DEGREE})\sthan\b)|\bnowhere\s|\bnobody['’]s\s|"
    r"\b(?:nobody|no one|none)\s(?=(?:else\s)?(?:in|on|of|at|has|had|have|did|does|gained|lost|"
    r"spends?|spent|pays?|paid|"
    r"makes?|made|sells?|sold|won|got|adds?|added|grew|employs?|produces?|built|builds|draws?|drew|owns?)\s))"
)
_THAN = (
    r"(?=[^;]{0,80}?\s(?P<than>than|as)\s(?!(?:expected|usual|planned|projected|forecast|before|ever|he|she|we|"
    r"they|it|you|i|half|many|much|one|two|three|needed|necessary|well|long|soon|a result|part of)\b|"
    r"@|(?:the\s)?#|an?\s)"
    r"[\w^“\"‘'])"
)
_NONE_MORE = Cued(
    rf"{_NONE}(?:[\w^@#,.’'-]+\s){{1,10}}?"
    rf"(?P<words>(?P<way>{_DEGREE})|(?:as|so)\s(?P<so>[a-z]{{3,12}}))\b{_THAN}",
    words="no none nowhere nobody",
)
_NONE_MATCHED = Cued(
    rf"{_NONE}(?:[\w^@#,.’'-]+\s){{1,8}}?(?P<words>outpaced?s?|outgrew|outgrows?|outdid|outdoes|outscored?s?|"
    r"outspends?|outspent|outsold|match(?:ed|es)|equal(?:s|ed|led)|rival(?:s|ed|led)|beat|beats|tops?|topped|"
    r"surpass(?:es|ed)|exceed(?:s|ed))\s(?:the\s|that\s|those\s)?",
    words="no none nowhere nobody",
)
"""As in "no larger county outgrew Tarrow"."""
_NONE_SINCE = Cued(
    rf"{_NONE}(?:[\w^’'-]+\s){{1,6}}?(?:since\s)?@+\s(?:was|were|is|are|has been|have been)\s"
    r"(?P<words>(?:as|so)\s(?P<so>[a-z]{3,12}))\b",
    words="no none nowhere nobody",
)
"""As in "no floods since 1993 were as costly"."""
_CUES = Cues(_NONE_MORE, _NONE_MATCHED, _NONE_SINCE)
_LOW_SO = LOW_SO | {"slowly", "cheaply"}
"""Of what it is told as well how it moved: "no rents rose so slowly"."""
_OF_MOVES = frozenset("more further farther faster harder quicker sooner sharper deeper steeper".split())
"""What a verb of falling is told to do: "fell further" is a larger fall."""


def find_none_more(clause: Clause) -> Iterator[Ranked]:
    """The rank of the clause that is told by none that goes further."""
    mask = _with_none(clause)
    if not _CUES.stand_in(mask):
        return
    for pattern in (_NONE_MORE, _NONE_MATCHED, _NONE_SINCE):
        found = pattern.search(mask)
        if found and _names(clause, pattern, found):
            span = (found.start(), len(mask))
            yield Ranked(found.start("words"), found.end("words"), 1.0, _way(mask, found), span)
            return


def _with_none(clause: Clause) -> str:
    """The clause with mentions blotted out, but for a "no" that counts none: "no floods were as costly"."""
    mask = clause.mask
    for figure in clause.figures:
        if not figure.number:
            first, last = figure.start - clause.start, figure.end - clause.start
            mask = mask[:first] + clause.low[first:last] + mask[last:]
    return mask


def _names(clause: Clause, pattern: Cued, found: re.Match[str]) -> bool:
    """Whether whom none matched is named."""
    return pattern is not _NONE_MATCHED or clause.text[found.end() : found.end() + 1].isupper()


def _way(mask: str, found: re.Match[str]) -> Direction:
    """Down where nothing fell further, or none had so few."""
    words = found.groupdict()
    before = mask[found.start() : found.start("words")].split()
    falls = "down" in (direction_of_verb(word) for word in before[1:])
    if words.get("so"):
        return "down" if falls or words["so"] in _LOW_SO else "up"
    way = words.get("way")
    if way is None:
        return "up"
    nouns = [NOUN_DIRECTION.get(word) for word in mask[found.end("words") :].split()[:2]]
    if "down" in nouns or (falls and way in _OF_MOVES):
        return "down"
    return COMPARATIVES[way]
