"""Names that a text never explains and that tell a figure: "Newark Liberty handled 18 million"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from onrecord.attribution.names import is_given_name
from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.measures.catalogue import STATISTICS
from onrecord.claims.places.home_towns import home_towns
from onrecord.claims.places.name_words import (
    CIVIC,
    INSTITUTIONS,
    NEWSPAPERS,
    NO_PLACES,
    TITLES,
    TOPICS,
    WORKS,
)
from onrecord.claims.places.organizations import OrganizationMention
from onrecord.claims.places.proper_names import CALENDAR, ProperName, proper_names, unshouted
from onrecord.claims.places.ruled_out import is_ruled_out
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.places.mentions import PlaceMention
    from onrecord.claims.places.name_evidence import Evidence

_OPENS = expression(r"(?:^|[.!?]\s+|\n|[—–] ?)(?:(?:But|And|Still|Then|Meanwhile|Nearby),? )?(?:[Tt]he )?$")
_GOES_ON = expression(
    r"(?:[,;:] |\b(?:and|but|while|though|although|whereas|that|when|where|as|because) )(?:the )?$"
)
"""Before a subject: a sentence opens, or another clause does."""
_VERB = (
    r"(?:had|has|lost|loses|added|gained|saw|carried|handled|drew|accounted for|is|was|stood|stands|rose|"
    r"fell|grew|shrank|dropped|climbed|jumped|slipped|reported|recorded|counted|logged|employs|served|serves|"
    r"collected|took in|placed|led|topped|ranked|averaged|finished|posted|fared|holds|sold|received|got|"
    r"earned|issued|enrolled|enrolls|moved|expects|came)"
)
_FIGURE = (
    r"(?:(?!(?:19|20)\d\d\b)\$?\d|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third)\b)"
)
_TELLS = expression(
    rf"(?: (?:alone|itself|alone has|has|have|also|now|still))? {_VERB} (?:[^.;!?\n]{{0,50}}? )?{_FIGURE}"
)
_BODY_TELLS = expression(
    r"(?:, (?:in|near|outside|with|a|an|the) [^,.;\n]{3,50}(?:, [A-Z][a-z.]{2,12})?,)?"
    rf"(?: (?:has|have|also|will))? (?:{_VERB}|add|close|cut|treated|treats|hired|laid off|opened|closed) "
    rf"(?:[^.;!?\n]{{0,50}}? )?{_FIGURE}"
)
"""Behind a name of several words also what bodies do, and where they lie."""
_LIES = expression(r", (?:in|near|outside) [A-Z][\w.]{2,14}(?: [A-Z][\w.]{2,14})?,")
"""Where a subject lies."""
_GAPPED = expression(rf" {_FIGURE}")
"""Behind a subject: a verb that tells its figure, or the figure alone, the verb being told before."""
_ELECTION = expression(r"\b(?:polls?|ballots?|candidates?|percent of the vote|runoff|touchdowns|innings)\b")
_STORM = expression(r"\b(?:[Hh]urricanes?|[Tt]ropical [Ss]torm|typhoon|cyclone)\b")
"""Texts in which a single name is likelier a person's or a storm's."""
_ROADS = frozenset("Avenue Street Road Boulevard Drive Lane Way".split())
_NO_SUBJECT = _ROADS | CIVIC | INSTITUTIONS | NEWSPAPERS | TOPICS | NO_PLACES | TITLES | CALENDAR | WORKS
_BACK = 24


def find_named_subjects(
    text: str,
    start: int,
    evidence: Evidence,
    taken: Sequence[PlaceMention | OrganizationMention],
) -> Iterator[OrganizationMention]:
    """Each where it stands, from ``start`` on, unless it is ``taken`` or may be a person's or a common word.

    What sort of thing it is the text leaves to its readers: a school, an airport, a ship, a town.
    """
    plain = unshouted(text)
    persons = _ELECTION.search(plain) or _STORM.search(plain)
    spans = sorted((one.start, one.end) for one in taken)
    starts = [first for first, _ in spans]
    low = {word.text for word in words_of(plain) if word.text.islower()}
    names = [one for one in proper_names(plain) if one.start >= start]
    inside = {plain[one.start : one.end] for one in names if not _opens(plain, one)}
    single = {one.last for one in names if len(one.words) == 1}
    found: list[tuple[OrganizationMention, bool]] = []
    for name in names:
        whole = plain[name.start : name.end]
        alone = len(name.words) == 1
        if not _is_subject(plain, name) or _is_taken(name, starts, spans):
            continue
        if _may_be_other(name, whole, evidence) or (
            alone and (persons or text[name.start : name.end].isupper())
        ):
            continue
        known = whole in home_towns() or whole in inside
        if alone and (whole.lower() in low or whole.lower() in STATISTICS):
            continue
        if not alone and name.last in single:
            continue  # "Ora Wick", whom the text then calls Wick
        doubtful = alone and not known and _opens(plain, name)
        found.append((OrganizationMention(name.start, name.end, whole), doubtful))
    for (one, doubtful), after in zip(found, [*found[1:], None], strict=False):
        if not doubtful or (after and not after[1] and not _STOP.search(plain, one.end, after[0].start)):
            yield one  # "Killington drew 390,000 skiers and Okemo 280,000"


_STOP = expression(r"[.!?]\s|\n")


def _is_taken(name: ProperName, starts: Sequence[int], spans: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the spans overlaps the name; few of them overlap each other."""
    behind = bisect_left(starts, name.end)
    return any(end > name.start for _, end in spans[max(0, behind - _FEW) : behind])


_FEW = 4


def _opens(text: str, name: ProperName) -> bool:
    return _OPENS.search(text, max(0, name.start - _BACK), name.start) is not None


def _is_subject(text: str, name: ProperName) -> bool:
    if _opens(text, name):
        tells = _BODY_TELLS if len(name.words) > 1 else _TELLS
        return tells.match(text, name.end) is not None
    goes_on = _GOES_ON.search(text, max(0, name.start - _BACK), name.start) is not None
    at = _LIES.match(text, name.end)
    return goes_on and bool(_TELLS.match(text, at.end() if at else name.end) or _GAPPED.match(text, name.end))


def _may_be_other(name: ProperName, whole: str, evidence: Evidence) -> bool:
    """Whether it may be a person, a body of a place, a law or nothing that has figures."""
    if evidence.people[whole] or is_ruled_out(whole):
        return True
    common = len(name.words) == 1 and whole.endswith(_COMMON) and whole not in home_towns()
    if common or name.last.endswith(_PEOPLE):
        return True
    words = [word.text.rstrip(".") for word in name.words]
    return any(is_given_name(word.partition("-")[0]) or word in _NO_SUBJECT for word in words)


_PEOPLE = ("ers", "ans", "ists")
_COMMON = ("ly", "s")
"""How words end that are of people ("Pacific Islanders"), or may be common ones ("Nearly", "Hyundais")."""
