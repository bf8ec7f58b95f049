"""The company that a text is about, and explains nowhere: its first name, if it goes on about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.names import is_given_name
from onrecord.claims.places.name_words import NAME_PARTS, NO_PLACES, TITLES
from onrecord.claims.places.proper_names import proper_names, unshouted
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.name_evidence import Evidence
    from onrecord.claims.places.own_places import OwnNames
    from onrecord.claims.places.proper_names import ProperName


def company_told_of(
    text: str, start: int, evidence: Evidence, index: PlaceIndex, own: OwnNames
) -> str | None:
    """The first name of a text, as a subject, if the text goes on about "the company" and explains none."""
    if not _THE_COMPANY.search(text):
        return None
    plain = unshouted(text)
    filed = _FILED.match(text, start)
    first = filed.end() if filed else start
    names = (one for one in proper_names(plain) if one.start >= first)
    name = next((one for one in names if not index.names.whole(plain[one.start : one.end])), None)
    if name is None or not _DOES.match(plain, name.end):
        return None
    whole = plain[name.start : name.end]
    other = own.whole(whole) or whole in NAME_PARTS | NO_PLACES
    return None if other or _is_person(name, whole, text, evidence) else whole


def _is_person(name: ProperName, whole: str, text: str, evidence: Evidence) -> bool:
    """Whether the name is likelier somebody's."""
    if whole in evidence.people or any(word.text in TITLES for word in name.words):
        return True
    alone = len(name.words) == 1 or is_given_name(name.words[0].text)
    again = evidence.people[name.last] > 1
    return alone and name.last in evidence.people and (again or not _MAKES.search(text))


_THE_COMPANY = expression(
    r"\b[Tt]he (?:company|automaker|carmaker|airline|retailer|chain|firm|chipmaker|drugmaker|plane ?maker|"
    r"hospital|bank|utility|insurer|brewer|railroad|lender|nonprofit)\b"
)
_MAKES = expression(
    r"\b[Tt]he (?:automaker|carmaker|airline|retailer|chipmaker|drugmaker|plane ?maker|insurer|brewer|"
    r"railroad|lender)\b"
)
"""What nobody is, though a firm may have somebody's name: "Eli Lilly"."""
_FILED = expression(r"[A-Z][^\n—–]{2,60}(?: (?:[—–]|--?) |[—–])")
"""A dateline, whose city the text may be about, but is no company."""
_DOES = expression(
    r" (?:will|must|has|had|have|is|was|plans|(?:[a-z]{2,12}(?:ed|s))|sold|lost|cut|made|won|built|paid|"
    r"spent|hit)\b"
)
