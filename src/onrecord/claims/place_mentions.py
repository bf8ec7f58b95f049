"""Find the names of places in a text: the gazetteer's, and those that the text itself shows to be places."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.phrases import PhraseIndex, Word, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.claims.place_index import PlaceIndex
    from onrecord.record import Jurisdiction

_NAME = r"[A-Z][a-zA-Z'’-]{1,30}"
_KINDS = (
    "County|Parish|Township|Borough|Unified|School District|Public Schools|Unified School District|"
    "City Schools"
)
_TYPED = re.compile(rf"\b({_NAME}(?: {_NAME}){{0,2}}?) ({_KINDS})\b")
_OF_TYPE = re.compile(
    rf"\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Tt]ownship|[Cc]ounty) of ({_NAME}(?: {_NAME}){{0,2}})"
)
_IN = re.compile(
    rf"\b[Ii]n ({_NAME}(?: {_NAME}){{0,2}})(?![a-zA-Z'’-])(?! (?:Court|Act|Hall|Park|Church|Hospital))"
)

_NO_PLACE = frozenset(
    "January February March April May June July August September October November December Monday Tuesday "
    "Wednesday "
    "Thursday Friday Saturday Sunday Congress Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Spring "
    "Summer Autumn Fall "
    "Winter English Spanish French Christmas Thanksgiving Easter God Christ The This That These A An It Its "
    "His Her Their "
    "Our My Gov Mr Mrs Ms Dr Republican Democratic Republicans Democrats Senate House Medicaid Medicare "
    "Black White "
    "American Americans Title Section Chapter Phase Zone Ward Precinct Fiscal COVID FY I If While When As "
    "And".split()
)
_MAY_PRECEDE = frozenset(
    "in the of from for at while since and but as when with by like unlike across around near outside "
    "inside downtown "
    "greater metro metropolitan former both neither only that if though although because compared to than "
    "through "
    "between among over under against about after before until within where what whether or nor on into "
    "toward".split()
)
_MAY_FOLLOW = frozenset(
    "Police Department Mayor Fire City County Public Schools School District Unified Council Councilman "
    "Councilwoman "
    "Superintendent Commissioner Sheriff Chief Gov Governor Sen Rep State Highway Patrol Health Housing "
    "Transit Authority "
    "Parks Board Attorney Democrats Republicans Democrat Republican Metro Metropolitan Supreme Court Area "
    "Economic Bureau "
    "Office Division Secretary Legislature House Senate Labor Education Water Transportation Monday Tuesday "
    "Wednesday "
    "Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November "
    "December Alderman Aldermen Assessor Auditor Treasurer Clerk Judge Prosecutor District's Township "
    "Parish Lt Deputy "
    "President CEO Municipal Medicaid Unemployment Homicides Crime And Is Has In On For Sees "
    "Had Gets To".split()
)


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Characters ``start`` to ``end`` (excluded) that stand for a place.

    ``kind`` is the gazetteer's, or "" for a place that it does not know. ``named`` is false for a description
    ("the city").
    """

    start: int
    end: int
    place: PlacePhrase
    kind: str
    state: str = ""
    named: bool = True


def mention(start: int, end: int, text: str, place: Jurisdiction, *, named: bool = True) -> PlaceMention:
    """A mention of a place that the gazetteer knows."""
    phrase = PlacePhrase(text=text[start:end], name=place.name.split(", ")[0], id=place.id)
    return PlaceMention(start, end, phrase, place.kind, place.state, named)


def find_names(
    text: str,
    index: PlaceIndex,
    *,
    near: Iterable[str] = (),
    titled: bool = False,
    people: set[str] | None = None,
) -> list[PlaceMention]:
    """The names of known places, in order. ``titled`` text capitalises all, so neighbours prove nothing.

    ``people`` are names that people bear in the article; those that the text shows are added.
    """
    words = words_of(text)
    found: list[PlaceMention] = []
    people = set() if people is None else people
    place = 0
    near = tuple(near)
    while place < len(words):
        one = _name_at(text, words, place, index, near) if words[place].text[:1].isupper() else None
        if one is None:
            place += 1
            continue
        end, spot = one
        if titled or not _part_of_a_name(text, words, place, end, found):
            found.append(spot)
        elif end == place + 1 and _follows_a_name(text, words, place):
            people.add(words[place].text)
        place = end
    return [one for one in found if one.place.text not in people]


def _name_at(
    text: str, words: Sequence[Word], place: int, index: PlaceIndex, near: tuple[str, ...]
) -> tuple[int, PlaceMention] | None:
    matched = index.names.at(words, place)
    if matched is None:
        return None
    end, places = matched
    state, after = _state_behind(text, words, end, index)
    kind = ""
    if end < len(words) and words[end].text.lower() == "state" and any(p.kind == "state" for p in places):
        kind, after = "state", end + 1
    chosen = index.choose(places, state=state, near=near, kind=kind)
    if chosen is None:
        chosen, after = (None, end) if state else (index.choose(places), end)
    if chosen is None:
        return _elsewhere(text, words, place, end, state)
    last = words[after - 1].end
    return after, mention(words[place].start, last, text, chosen)


def _elsewhere(
    text: str, words: Sequence[Word], place: int, end: int, state: str
) -> tuple[int, PlaceMention]:
    """A place of a known name in a state where the gazetteer has none of that name."""
    start, last = words[place].start, words[end - 1].end
    phrase = PlacePhrase(text=text[start:last], name=text[start:last])
    return end, PlaceMention(start, last, phrase, "", state)


def _state_behind(text: str, words: Sequence[Word], end: int, index: PlaceIndex) -> tuple[str, int]:
    """The state's code that follows a name behind a comma ("Orange County, Fla."), and where it ends."""
    if end < len(words) and text[words[end - 1].end : words[end].start].strip() == ",":
        found = index.state_codes.at(words, end)
        if found:
            return found[1], found[0]
    return "", end


def _part_of_a_name(
    text: str, words: Sequence[Word], place: int, end: int, found: list[PlaceMention]
) -> bool:
    """Whether a capitalised neighbour makes the words part of a person's, a team's or a newspaper's name."""
    after = words[end] if end < len(words) else None
    if (
        after
        and after.text[:1].isupper()
        and text[words[end - 1].end : after.start] == " "
        and after.text not in _MAY_FOLLOW
        and not after.text.isupper()
    ):
        return True
    before = words[place - 1] if place else None
    gap = text[before.end : words[place].start] if before else ""
    if before and before.text in _TITLES and gap == ". ":
        return True
    if before is None or gap != " " or not before.text[:1].isupper():
        return False
    return before.text.lower() not in _MAY_PRECEDE and not (found and found[-1].end == before.end)


def _follows_a_name(text: str, words: Sequence[Word], place: int) -> bool:
    """Whether a capitalised word stands right before: "Ida Clinton", "Mr. Jackson"."""
    before = words[place - 1] if place else None
    gap = text[before.end : words[place].start] if before else ""
    return (
        before is not None
        and gap in {" ", ". "}
        and before.text[:1].isupper()
        and (gap == " " or before.text in _TITLES)
        and before.text.lower() not in _MAY_PRECEDE
    )


_TITLES = frozenset("Mr Mrs Ms Dr Gov Sen Rep Lt Col Sgt Capt Rev Judge Chief".split())


def _is_person(name: str, text: str) -> bool:
    """Whether the text also gives the name behind a first name or a title."""
    at = text.find(name)
    while at > 0:
        if _FIRST_NAME.search(text, max(0, at - 20), at):
            return True
        at = text.find(name, at + 1)
    return False


_FIRST_NAME = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep)\. |(?<![.!?“\"] )(?<!^)\b(?!In |The |At |For |Of |From |City |Town |"
    r"County )[A-Z][a-z]+ )$"
)


def find_own_names(text: str, index: PlaceIndex, dateline: str) -> PhraseIndex[tuple[str, str]]:
    """Names that the gazetteer lacks and the text shows to be places, with full name and kind."""
    names: dict[str, tuple[str, str]] = {}
    for found in _TYPED.finditer(text):
        kind = "county" if found.group(2) in {"County", "Parish"} else "district"
        base = _without_start(found.group(1))
        if base:
            names[f"{base} {found.group(2)}"] = (f"{base} {found.group(2)}", kind)
    for found in (*_OF_TYPE.finditer(text), *_IN.finditer(text)):
        name = _without_start(found.group(1))
        known = name in names or index.names.whole(name.split(" ")[0])
        if name and not known and not name.isupper() and not _is_person(name.split(" ")[-1], text):
            names.setdefault(name, (name, "city"))
    if dateline:
        names.setdefault(dateline, (dateline, "city"))
    return PhraseIndex(names.items(), fold=False)


def _without_start(name: str) -> str:
    """The name without what only looks like its first words: "The", a month, a day."""
    words = name.removesuffix("'s").removesuffix("’s").split(" ")
    while words and (words[0] in _NO_PLACE or words[0].lower() in _MAY_PRECEDE):
        words.pop(0)
    return " ".join(words)


def find_own_mentions(text: str, own: PhraseIndex[tuple[str, str]]) -> list[PlaceMention]:
    """Where the text's own place names stand."""
    words = words_of(text)
    found: list[PlaceMention] = []
    place = 0
    while place < len(words):
        matched = own.at(words, place) if words[place].text[:1].isupper() else None
        if matched is None:
            place += 1
            continue
        end, (name, kind) = matched
        start, last = words[place].start, words[end - 1].end
        spot = PlaceMention(start, last, PlacePhrase(text=text[start:last], name=name), kind)
        if kind != "city" or not _part_of_a_name(text, words, place, end, found):
            found.append(spot)
        place = end
    return found


def shifted(spot: PlaceMention, by: int) -> PlaceMention:
    """The mention in a text that starts ``by`` characters earlier."""
    return replace(spot, start=spot.start + by, end=spot.end + by)
