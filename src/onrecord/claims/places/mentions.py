"""Find the names of the gazetteer's places in a text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.phrases import Word, capitals_of, words_of
from onrecord.claims.places.index import is_borough
from onrecord.claims.places.name_evidence import OPENS
from onrecord.claims.places.name_words import NEWSPAPERS
from onrecord.claims.places.proper_names import MAY_OPEN
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.record import Jurisdiction

_MAY_PRECEDE = MAY_OPEN | frozenset(
    "in the of from for at while since and but as when with by like unlike across around near outside "
    "inside downtown "
    "greater metro metropolitan former both neither only that if though although because compared to than "
    "through "
    "between among over under against about after before until within where what whether or nor on into "
    "deputy vice "
    "toward neighboring neighbouring nearby surrounding former statewide nationally meanwhile".split()
)
MAY_FOLLOW = frozenset(
    "Police Department Mayor Fire City County Public Schools School District Unified Council Councilman "
    "Councilwoman "
    "Superintendent Commissioner Sheriff Chief Gov Governor Sen Rep State Highway Patrol Health Housing "
    "Transit Authority "
    "Parks Board Comptroller Attorney "
    "Democrats Republicans Democrat Republican Metro Metropolitan Supreme Court Area "
    "Economic Bureau "
    "Office Division Secretary Legislature House Senate Labor Education Water Transportation Monday Tuesday "
    "Wednesday "
    "Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November "
    "December Alderman Aldermen Assessor Auditor Treasurer Clerk Judge Prosecutor District's Township "
    "Parish Lt Deputy "
    "President CEO Municipal Medicaid Unemployment Homicides Crime And Is Has In On For Sees "
    "Fish Wildlife Game Natural Forestry Environmental Energy Emergency Employment Workforce Insurance "
    "Gaming "
    "Lottery Agricultural Elections Election Ethics Legislative Revenue Tourism Turnpike Corrections "
    "Utilities "
    "Had Gets To".split()
)
"""Behind a place's name, in a headline or in the name of a body."""


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Characters ``start`` to ``end`` (excluded) that stand for a place.

    ``kind`` is the gazetteer's, or "" for a place that it does not know. ``named`` is false for a description
    ("the city"), ``once`` true where the text has named it no second time so far.
    """

    start: int
    end: int
    place: PlacePhrase
    kind: str
    state: str = ""
    named: bool = True
    once: bool = False


def mention(start: int, end: int, text: str, place: Jurisdiction, *, named: bool = True) -> PlaceMention:
    """A mention of a place that the gazetteer knows; a county within a city is a borough of it."""
    borough = is_borough(place)
    name = next((one for one in place.aliases if "," not in one), place.name) if borough else place.name
    phrase = PlacePhrase(text=text[start:end], name=name.split(", ")[0], id=place.id)
    return PlaceMention(start, end, phrase, "borough" if borough else place.kind, place.state, named)


def find_names(
    text: str,
    index: PlaceIndex,
    *,
    near: Iterable[str] = (),
    titled: bool = False,
    people: set[str] | None = None,
) -> list[PlaceMention]:
    """The names of known places, in order. ``titled`` text capitalises all, so neighbours prove nothing.

    ``people`` are names that people bear in the article: those that the text shows are added, where it is
    given, else what they name is left out.
    """
    words = words_of(text)
    found: list[PlaceMention] = []
    given, people = people is not None, set() if people is None else people
    free = 0
    near = tuple(near)
    for place in capitals_of(text):
        one = _name_at(text, words, place, index, near) if place >= free else None
        if one is None:
            continue
        end, spot = one
        of_county = spot.kind == "county" and words[end - 1].text in {"County", "Parish"}
        more = goes_on(text, words, end, may_follow=None if of_county else MAY_FOLLOW)
        if titled or not (more or went_before(text, words, place, found)):
            found.append(spot)
        elif end == place + 1 and _follows_a_name(text, words, place):
            people.add(words[place].text)
        free = end
    return found if given else [one for one in found if one.place.text not in people]


def _name_at(
    text: str, words: Sequence[Word], place: int, index: PlaceIndex, near: tuple[str, ...]
) -> tuple[int, PlaceMention] | None:
    matched = index.names.at(words, place)
    if matched is None:
        return None
    end, places = matched
    state, after = state_behind(text, words, end, index)
    kind = ""
    behind = words[end].text.lower() if end < len(words) else ""
    if behind == "state" and any(p.kind == "state" for p in places):
        kind, after = "state", end + 1
    elif behind in _OF_STATES and any(p.kind == "state" for p in places):
        kind, after = "state", end  # "New York Gov. Ora Lund", "the New York Legislature"
    chosen = index.choose(places, state=state, near=near, kind=kind)
    if chosen is None:
        known = any(one.kind == "state" for one in places)  # "Ohio, Pennsylvania and Iowa"
        chosen, after = (None, end) if state and not known else (index.choose(places), end)
    if chosen is None:
        return _elsewhere(text, words, place, end, state)
    last = words[after - 1].end
    return after, mention(words[place].start, last, text, chosen)


_OF_STATES = frozenset(("gov", "governor", "legislature", "assembly", "lt", "statehouse"))
"""Offices and bodies that only states have."""


def _elsewhere(
    text: str, words: Sequence[Word], place: int, end: int, state: str
) -> tuple[int, PlaceMention]:
    """A place of a known name in a state where the gazetteer has none of that name."""
    start, last = words[place].start, words[end - 1].end
    phrase = PlacePhrase(text=text[start:last], name=text[start:last])
    return end, PlaceMention(start, last, phrase, "", state)


def state_behind(text: str, words: Sequence[Word], end: int, index: PlaceIndex) -> tuple[str, int]:
    """The state's code that follows a name behind a comma ("Orange County, Fla."), and where it ends."""
    if end < len(words) and text[words[end - 1].end : words[end].start].strip() == ",":
        found = index.state_codes.at(words, end)
        if found:
            return found[1], found[0]
    return "", end


def goes_on(
    text: str, words: Sequence[Word], end: int, *, may_follow: frozenset[str] | None = MAY_FOLLOW
) -> bool:
    """Whether the capitalised word behind makes the words part of a team's or a newspaper's name.

    ``may_follow`` are those that may stand behind a place; None are all but a newspaper's.
    """
    after = words[end] if end < len(words) else None
    return (
        after is not None
        and after.text[:1].isupper()
        and text[words[end - 1].end : after.start] == " "
        and (after.text in NEWSPAPERS if may_follow is None else after.text not in may_follow)
        and not after.text.isupper()
    )


def went_before(text: str, words: Sequence[Word], place: int, found: Sequence[PlaceMention]) -> bool:
    """Whether the capitalised word before makes the words part of a person's name or a body's."""
    before = words[place - 1] if place else None
    gap = text[before.end : words[place].start] if before else ""
    if before and gap == ". " and (before.text in _TITLES or _OF_PERSON.fullmatch(before.text)):
        return True
    if before is None or gap != " " or not before.text[:1].isupper() or _is_gerund(text, before):
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
        and (gap == " " or before.text in _TITLES or _OF_PERSON.fullmatch(before.text) is not None)
        and before.text.lower() not in _MAY_PRECEDE
        and not (_is_gerund(text, before) or before.text in SIDES or _is_initials(before.text))
    )


_OF_PERSON = expression(r"(?!U\.?S|D\.?C|L\.?A|U\.?K|U\.?N)[A-Z](?:\.[A-Z])?")
"""Initials before a family name: "C.J. Davis", "Alma D. Lincoln"."""


def _is_initials(word: str) -> bool:
    """Whether the word is a body's initials: "AAA Michigan"."""
    return len(word) > 1 and word.isupper() and "." not in word


def _is_gerund(text: str, word: Word) -> bool:
    """Whether a verb opens a sentence there: "Making Tarrow safe"."""
    opens = OPENS.search(text, max(0, word.start - 3), word.start)
    return word.text.endswith("ing") and opens is not None and len(word.text) >= _GERUND


SIDES = frozenset(
    "North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest "
    "Northeastern Northwestern Southeastern Southwestern Central Upstate Downstate Coastal Rural".split()
)
"""Before a place's name they name a part of it."""
_GERUND = 6
"""Letters: shorter words in -ing are seldom verbs ("King", "Spring" ends a name)."""
_TITLES = frozenset("Mr Mrs Ms Dr Gov Sen Rep Lt Col Sgt Capt Rev Judge Chief".split())


def is_of_firm(text: str, spot: PlaceMention) -> bool:
    """Whether the place only tells where a firm is at home: "a New York research firm"."""
    firm = _FIRM.match(text, spot.end)
    return firm is not None and _A_FIRM.search(text, max(0, spot.start - _NEAR), spot.start) is not None


_NEAR = 32
_FIRM = expression(
    r"(?:\.?,?-based)?,? (?:[a-z-]+ ){0,3}?(?:firm|company|think tank|consultancy|nonprofit|group|website|"
    r"publisher|organization|brokerage|consultant|analyst|pollster)s?\b"
)
_A_FIRM = expression(r"\b(?:an?|the) (?:[a-z-]+ ){0,2}$")


def shifted(spot: PlaceMention, by: int) -> PlaceMention:
    """The mention in a text that starts ``by`` characters earlier."""
    return replace(spot, start=spot.start + by, end=spot.end + by)
