"""People known by their part in the story: "her opponent", "his predecessor", "a judge" named later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.roles import possessive
from onrecord.attribution.titles import offices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.cast import Person
    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token

COUNTERPARTS = frozenset({"opponent", "rival", "challenger", "predecessor", "successor", "counterpart"})
OWNERS_GENDER = {"his": "he", "her": "she"}
_HELD_BY_ONE = frozenset(
    "president governor mayor minister premier chancellor secretary judge magistrate sheriff superintendent "
    "commissioner king queen prince princess pope senator representative congressman congresswoman speaker "
    "prosecutor attorney coroner ambassador chief director general bishop archbishop cardinal".split()
)
"""Offices whose holder the text names as such, if it names them at all."""
_ANNOUNCED = frozenset("judge magistrate mayor governor senator minister sheriff coroner".split())
"""Offices whose holder an opening may leave for a later sentence to name: "A federal judge ruled ..."."""
_AHEAD = 5
"""Sentences within which that name follows."""
_RECENT = 2


def owner_of(scene: Scene, tokens: Sequence[Token]) -> Person | None:
    """The person to whom the first word goes back: "her", "Olin's"."""
    first = tokens[0]
    if first.low in OWNERS_GENDER:
        return scene.last_person(first.start, OWNERS_GENDER[first.low])
    if not possessive(first):
        return None
    return scene.cast.named(first.low.removesuffix("'s").removesuffix("'"), first.start)


def counterpart(scene: Scene, tokens: Sequence[Token]) -> Person | None:
    """The other of the two whom one sentence names together: "Cole leads Wray ... her opponent"."""
    owner = owner_of(scene, tokens)
    return None if owner is None else scene.beside(owner, tokens[0].start)


def incumbent(scene: Scene, head: str, position: int) -> Person | None:
    """Who holds an office that is voted on: "incumbent Bo Rill" of "the race for sheriff"."""
    return scene.cast.called("incumbent", position) if scene.has_word(head, position) else None


def announced(scene: Scene, head: str, position: int) -> Person | None:
    """The one holder of the office, if the text names them only now, and soon: "A judge ... Judge Munk"."""
    if head not in _ANNOUNCED:
        return None
    holders = [p for p in scene.cast.people if offices(p.role) & offices(head)]
    first = next((a for a in scene.cast.appearances if holders and a.person is holders[0]), None)
    if first is None or len(holders) > 1 or first.start < position:
        return None
    return holders[0] if first.sentence - scene.sentence_at(position) <= _AHEAD else None


def last_without_office(scene: Scene, head: str, position: int) -> Person | None:
    """Whoever was spoken of right before, where no office of theirs speaks against being "the coach".

    The holder of a public office is named as such, unless the article names but one person.
    """
    person = scene.last_person(position, reach=_RECENT)
    known = scene.has_word(head, position) or (head in _HELD_BY_ONE and len(scene.cast.people) > 1)
    return None if known or person is None or offices(person.role) else person
