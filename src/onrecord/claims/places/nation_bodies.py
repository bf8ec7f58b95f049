"""Bodies and officers of the nation, which act for it: "Congress", "the Justice Department", "FEMA"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.places.tiers import tiers_told_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.claims.places.index import PlaceIndex

_NATIONAL_BODY = expression(
    r"\b(?=[A-Z]|th|fe|u\.|at|ju|de|ho|tr|la|ed|en|wh|im|ce|bu)(?<!state )(?<!State )"
    r"(?:(?i:(?:the )?(?:federal (?:government|judge|court|agency|agencies|officials|prosecutors)|"
    r"(?:u\.s\. )?attorney "
    r"general(?! of )|justice department|department of (?:justice|homeland security|education|labor|energy|"
    r"defense|state|"
    r"commerce|agriculture|the treasury)|(?:homeland security|treasury|labor|education|defense|interior|"
    r"commerce|agriculture|energy) "
    r"department|white "
    r"house|"
    r"u\.s\. (?:district|magistrate) (?:judge|court)|"
    r"(?:u\.s\. )?immigration and customs enforcement|census bureau|u\.s\. supreme court|federal reserve|"
    r"environmental protection agency|federal bureau of investigation|bureau of labor statistics|"
    r"u\.s\. (?:senate|house|congress)))|State Department(?! of)|ICE|FBI|EPA|FEMA|CDC|DEA|ATF|HUD|FDA|"
    r"USDA|TSA|DHS|Congress|"
    r"Federal (?:[A-Z][a-z]+ ){1,3}(?:Agency|Administration|Commission|Bureau|Board|Service)|"
    r"(?<!Senate )(?<!Council )(?<!Board )(?<!House )(?<!Union )President(?:-elect)?(?= [A-Z])|"
    r"(?P<of>[A-Z][a-z]{2,15})(?:['’]s)? administration)\b"
)
_PRESIDENTS = frozenset("Reagan Clinton Bush Obama Trump Biden".split())
_ADMINISTRATION = expression(rf"\b(?:{'|'.join(sorted(_PRESIDENTS))}) administration\b")
_THE_ADMINISTRATION = expression(r"\b[Tt]he (?:new )?administration\b(?! of)")
_CONGRESS = expression(
    r"\bU\.S\. (?:House|Senate|Reps?\.|Sens?\.)|\bCongress\b|\bHouse of Representatives\b|"
    r"\b[Cc]ongress(?:wo)?m[ae]n\b"
)
_LEGISLATURE = expression(
    r"\b[Ss]tate (?:House|Senate|Reps?\.|Sens?\.|[Rr]epresentatives?|[Ss]enators?|[Ll]awmakers|[Ll]egislat)|"
    r"\b[Ll]egislature\b|\bGeneral Assembly\b|\bstatehouse\b"
)
_CHAMBER = expression(
    r"\b(?:[Tt]he (?:House|Senate)(?! [Bb]ill)|House of Representatives|(?:House|Senate) "
    r"(?:Republicans|Democrats|leaders|members))\b"
)
"""The chambers of the nation's parliament, where the text tells of Congress and of no state's."""
_MINISTRY = expression(
    r"\b(?:[Pp]rime [Mm]inister|(?:[a-z]+|[Tt]he|[Hh]is|[Hh]er) (?:minister|ministry)|[A-Z][a-z]+ "
    r"(?:Minister|Ministry)|Ministry of [A-Z]|"
    r"Department (?:for|of) [A-Z]|[Cc]entral [Bb]ank|parliament|Parliament)\b"
)
"""Bodies and officers of a nation that is not the gazetteer's."""


def names_nation(text: str) -> bool:
    """Whether the text names one of them."""
    return _NATIONAL_BODY.search(text) is not None


def is_national(phrase: str) -> bool:
    """Whether the phrase names a body or an officer of the nation."""
    return names_nation(phrase + " ")


def nation_told_of(text: str, index: PlaceIndex) -> PlaceMention | None:
    """The gazetteer's country, if the text names no place and speaks of its bodies or its economy."""
    country, told = index.by_id.get("country:1"), tiers_told_of(text)
    local = told["city"] or told["county"] or told["state"] or _SOMEWHERE.search(text)
    wide = names_nation(text) or (_ECONOMY.search(text) and not local)
    return mention(0, 0, "", country) if country and wide else None


_ECONOMY = expression(
    r"\b(?:employers|consumers|economists|the economy|manufacturers|homebuilders|builders|home ?buyers|"
    r"retailers|airlines|insurers|investors|households|growers|farmers|motorists|apartments)\b",
    re.IGNORECASE,
)
"""Those of whom a text tells that is about a whole nation."""
_SOMEWHERE = expression(
    r"\b(?:the|this|our) (?:region|area|district|island|valley|university|company|airport|school)\b"
)
"""Words of a place or a body that the text leaves unnamed."""


def find_bodies(
    text: str, index: PlaceIndex, nation: PlacePhrase | None, named: Sequence[str]
) -> Iterable[PlaceMention]:
    """Ministries and the like; a nation that the text never names is not what it means by them."""
    country = index.by_id.get("country:1")
    if nation:
        if nation.name not in named:
            return
        for found in (*_NATIONAL_BODY.finditer(text), *_MINISTRY.finditer(text)):
            phrase = PlacePhrase(text=found.group(), name=nation.name)
            yield PlaceMention(found.start(), found.end(), phrase, "country")
    elif country:
        for found in sorted((*_bodies_at_home(text), *_short_names(text)), key=lambda one: one.start()):
            yield mention(found.start(), found.end(), text, country)


@lru_cache(maxsize=4)
def tells_of_congress(text: str) -> bool:
    """Whether the houses and bills of a text are those of the nation, and of no state."""
    return _CONGRESS.search(text) is not None and not _LEGISLATURE.search(text)


def _bodies_at_home(text: str) -> Iterator[re.Match[str]]:
    """Those of the gazetteer's nation: an administration of a president, an attorney general of no state."""
    for found in _NATIONAL_BODY.finditer(text):
        name = found["of"]
        if name and name not in _PRESIDENTS and f"President {name}" not in text:
            continue
        other = _OF_A_STATE.match(text, found.end()) if found.group().endswith("eneral") else None
        if not other or other["last"] in _ATTORNEYS_GENERAL:
            yield found


_ATTORNEYS_GENERAL = frozenset(
    "Reno Ashcroft Gonzales Mukasey Holder Lynch Sessions Whitaker Barr Rosen Wilkinson Garland McHenry "
    "Bondi".split()
)
"""Those of the nation since 1993, acting ones too."""
_OF_A_STATE = expression(r" (?:[A-Z][\w.’'-]{0,20} ){1,3}?(?P<last>[A-Z][\w’'-]{1,20})(?! [A-Z])")
"""Behind "Attorney General" a first name and a surname."""


def _short_names(text: str) -> Iterator[re.Match[str]]:
    """Those that stand for a full one: "the administration", "the House" in a text of Congress."""
    if _ADMINISTRATION.search(text):
        yield from _THE_ADMINISTRATION.finditer(text)
    yield from _presidents_acting(text)
    if tells_of_congress(text):
        yield from _CHAMBER.finditer(text)


def _presidents_acting(text: str) -> Iterator[re.Match[str]]:
    """A president in office by the surname alone, who does what the office does: "Trump signed an order"."""
    found = _IN_OFFICE.finditer(text)
    in_office = {one["name"] or one["administration"] or one["named"] for one in found}
    return (one for one in _AS_PRESIDENT.finditer(text) if one["name"] in in_office)


_NAMES = "|".join(sorted(_PRESIDENTS))
_IN_OFFICE = expression(
    rf"(?<!Former )(?<!former )\bPresident (?:[A-Z][\w.]+ ){{0,2}}(?P<name>{_NAMES})\b"
    rf"|\b(?P<administration>{_NAMES}) administration\b"
    rf"|(?<!Former )(?<!former )\b(?:Donald|Barack|Joe|George W\.|Bill|Ronald) (?P<named>{_NAMES}) "
    r"(?:signe?[ds]|order(?:s|ed)|vetoe[sd]|took office)\b"
)
_AS_PRESIDENT = expression(
    rf"\b(?P<name>{_NAMES}) (?:has |had |also |then |would |will |plans to |vowed to )?"
    r"(?:sign(?:s|ed)?|veto(?:es|ed)?|order(?:s|ed)?|issued|declared?|demand(?:s|ed)?|shut down|sent|send|"
    r"deploy(?:s|ed)?|"
    r"nominated?|appointed|pardon(?:s|ed)?|commuted|imposed?|rescinded|revoked|withdrew|repealed|lifted|"
    r"ended|"
    r"proposed?|extended|banned|fired|created|launched)\b"
)
"""What the office of a president does."""
