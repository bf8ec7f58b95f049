"""Who holds an office of which place: "Tarrow County Sheriff Ora Lund", "Ann Voss, the mayor of Denver"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.places.mentions import PlaceMention

_OFFICE = (
    r"(?P<office>[Mm]ayor|[Gg]overnor|Gov\.|[Ss]heriff|(?:[Pp]olice |[Ff]ire )?[Cc]hief|"
    r"(?:[Pp]olice |[Ss]chools )?[Ss]uperintendent|[Cc]ommissioner|[Cc]ounty [Ee]xecutive)"
)
_WORD = r"(?:[A-Z]\.|[A-Z][\w’'-]{1,24})"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}"
_BEHIND = expression(rf"(?:['’]s)? (?:[A-Za-z]{{2,14}} )?{_OFFICE},? (?P<name>{_NAME})")
_NAME_FIRST = expression(
    rf"\b(?P<name>{_NAME}), (?:the )?(?:former |then-?|new )?{_OFFICE} (?:of|in) (?:the )?$"
)
_OFFICE_FIRST = expression(rf"\b{_OFFICE} (?P<name>{_NAME}) (?:of|in) (?:the )?$")
_REACH = 110
"""Characters before a place that can hold a name and an office."""
_THE_OFFICE = expression(rf"\b[Tt]he {_OFFICE}\b(?! of\b)")
_CAPITALISED = expression(r"\b[A-Z][\w’-]*")


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """One who is named with an office at ``start`` of the text; ``office`` is one lower-case word."""

    start: int
    surname: str
    office: str
    place: PlacePhrase


def find_office_holders(text: str, places: Iterable[PlaceMention]) -> tuple[OfficeHolder, ...]:
    """Those whom the text names beside a place, in order."""
    found = []
    for spot in places:
        if spot.kind == "country":
            continue
        start = max(0, spot.start - _REACH)
        match = (
            _BEHIND.match(text, spot.end)
            or _NAME_FIRST.search(text, start, spot.start)
            or _OFFICE_FIRST.search(text, start, spot.start)
        )
        if match:
            found.append(OfficeHolder(spot.start, _surname(match), _plain(match), spot.place))
    return tuple(found)


def place_of_office(text: str, start: int, end: int, holders: Sequence[OfficeHolder]) -> PlacePhrase | None:
    """The place of the last holder whom ``start`` to ``end`` of the text names again.

    "The mayor" is the one who was named last before.
    """
    if not holders:
        return None
    by_name = {one.surname: one.place for one in holders if one.start < end}
    named = [
        by_name[word]
        for found in _CAPITALISED.finditer(text, start, end)
        if (word := _bare(found)) in by_name
    ]
    if named:
        return named[-1]
    for found in _THE_OFFICE.finditer(text, start, end):
        earlier = [one.place for one in holders if one.start < start and one.office == _plain(found)]
        if earlier:
            return earlier[-1]
    return None


def _surname(match: re.Match[str]) -> str:
    names = [word for word in match.group("name").split(" ") if word not in {"Jr", "Sr", "III", "II"}]
    return names[-1].strip(".").removesuffix("’s").removesuffix("'s")


def _plain(match: re.Match[str]) -> str:
    office = match.group("office").lower().rsplit(" ", 1)[-1]
    return "governor" if office == "gov." else office


def _bare(found: re.Match[str]) -> str:
    return found.group().removesuffix("’s").removesuffix("'s")
