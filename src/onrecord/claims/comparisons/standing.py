"""Read how one stands beside another told of before, or beside a group: "girls finished ahead of boys"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.comparisons.likeness import is_public
from onrecord.claims.draft import Draft
from onrecord.claims.figures.directions import CHANGE_VERB, direction_of_verb
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_STANDS = (
    r"(?:is|are|was|were|remains?|remained|stays?|stayed|stands?|stood|finish(?:es|ed)|came in|comes in|"
    r"scored|ranked|placed)"
)
_DEGREE = r"(?:(?:still|well|far|slightly|just|much|even|only|somewhat|a (?:little|bit)) ){0,2}"
_AHEAD = Cued(
    rf"\b{_STANDS} {_DEGREE}(?P<way>ahead of|behind|above|below) (?:the |their |its )?"
    r"(?P<group>boys|girls|men|women|whites|blacks|hispanics|latinos|asians|students|peers|classmates|counterparts|"
    r"neighbou?rs|rivals|others|the rest)\b",
    words="ahead behind above below",
)
_ALONE = Cued(rf"\^ {_STANDS} {_DEGREE}(?P<way>ahead|behind)(?=$|[,.;])", words="ahead behind")
_THAN_THAT = Cued(
    rf"\b{_STANDS} {_DEGREE}(?:(?P<way>higher|lower|better|worse|more|less|larger|smaller|faster|"
    rf"slower) than|"
    r"(?P<beside>above|below|under|over)) (?P<group>that|those)(?=$|[,.;])",
    words="that those",
)
_BY_MORE = Cued(
    rf"\b(?P<verb>{CHANGE_VERB}|improved|worsened) by (?P<way>more|less)(?=$|[,.;])",
    words="more less",
)
_FARED = Cued(
    r"\b(?<!to )(?:did|does|do|fare[sd]?|performed) (?:even |far |much |slightly |somewhat |a little |no )?"
    r"(?P<way>better|worse)(?=$|[,.;:])",
    words="better worse",
)
"""What did better or worse than the one told of before: "The rest of Wyoming did worse"."""
CUES_OF_STANDING = Cues(_AHEAD, _ALONE, _THAN_THAT, _BY_MORE, _FARED)
_LOW = frozenset(("behind", "below", "under", "lower", "worse", "less", "smaller", "slower"))


def read_standing(clause: Clause) -> list[Draft]:
    """The clause's comparison with a group, or with what the text told of just before."""
    for pattern in (_AHEAD, _ALONE, _THAN_THAT, _BY_MORE, _FARED):
        found = pattern.search(clause.mask)
        if found is None:
            continue
        subject = subject_before(clause, found.start())
        owned = clause.mask[: found.start()].rstrip().endswith(("^'s", "^’s"))
        if pattern is _FARED and (clause.times or not (_OTHERS.match(clause.mask) or clause.places)):
            continue
        if pattern is _ALONE or owned or is_public(subject) or pattern is _FARED:
            return [_draft(clause, found, subject)]
    return []


_OTHERS = expression(
    r"(?:and |but |while )?(?:(?:the )?(?:rest|others?)\b|(?:[a-z-]+ ){0,4}?(?:homes|schools|"
    r"districts|counties|cities|states|towns|"
    r"suburbs|areas|regions|markets|stores|banks|companies|airlines|charters?|groups?|girls|boys|women|men|"
    r"hospitals|farms|condominiums|condos|units|neighborhoods) )"
)


def _draft(clause: Clause, found: re.Match[str], subject: str) -> Draft:
    words = found.groupdict()
    group = (words.get("group") and clause.text[slice(*found.span("group"))]) or ""
    measure, points_at = measure_or_pointer(subject, clause) if subject else (None, "")
    way: Direction = "down" if (words.get("way") or words.get("beside") or "").split(" ")[0] in _LOW else "up"
    if found.re is _BY_MORE.compiled and way == "up":
        way = "down" if direction_of_verb(found.group("verb")) == "down" else "up"
    start, end = draft_span(clause, 0, found.end(), hold=found.start())
    versus = PlacePhrase(text=group, name=group) if group else None
    at = clause.start + found.start()
    return Draft(clause, "comparison", start, end, at, None, None, way, measure, points_at, versus)
