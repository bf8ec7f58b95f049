"""All places of an article: named, described, and the one that it is filed from or about."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.homes import as_state, find_home, find_titled
from onrecord.claims.known_places import known_places
from onrecord.claims.name_evidence import gather
from onrecord.claims.nations import nation_of
from onrecord.claims.offices import OfficeHolder, find_office_holders
from onrecord.claims.organizations import OrganizationMention, find_organizations, main_organization
from onrecord.claims.own_places import (
    OwnNames,
    filed_from,
    find_national,
    find_own_mentions,
    find_own_names,
)
from onrecord.claims.phrases import words_of
from onrecord.claims.place_descriptions import find_descriptions
from onrecord.claims.place_index import PlaceIndex
from onrecord.claims.place_mentions import (
    PlaceMention,
    find_names,
    mention,
    shifted,
)
from onrecord.claims.proper_names import unshouted
from onrecord.claims.superlatives import find_superlatives, owners

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.claims.name_evidence import Evidence
    from onrecord.reading import Article

_NATIONAL_BODY = re.compile(
    r"\b(?<!state )(?<!State )"
    r"(?:(?i:(?:the )?(?:federal (?:government|judge|court|agency|agencies|officials|prosecutors)|"
    r"(?:u\.s\. )?attorney "
    r"general(?! of )|justice department|department of (?:justice|homeland security|education|labor|energy|"
    r"defense|state|"
    r"commerce|agriculture|the treasury)|(?:homeland security|treasury|labor|education) department|white "
    r"house|"
    r"(?:u\.s\. )?immigration and customs enforcement|census bureau|u\.s\. supreme court|federal reserve|"
    r"environmental protection agency|federal bureau of investigation|bureau of labor statistics|"
    r"u\.s\. (?:senate|house|congress)))|ICE|FBI|EPA|Congress|President(?= [A-Z])|"
    r"[A-Z][a-z]{2,15}(?:['’]s)? administration)\b"
)
_MINISTRY = re.compile(
    r"\b(?:[Pp]rime [Mm]inister|(?:[a-z]+|[Tt]he|[Hh]is|[Hh]er) (?:minister|ministry)|[A-Z][a-z]+ "
    r"(?:Minister|Ministry)|Ministry of [A-Z]|"
    r"Department (?:for|of) [A-Z]|[Cc]entral [Bb]ank|parliament|Parliament)\b"
)
"""Bodies and officers of a nation that is not the gazetteer's."""
_GROUP = re.compile(
    r"\b(?P<how_many>(?:[Oo]ther|[Ss]everal|[Mm]any|[Mm]ost|[Ss]ome|\d{1,3}|[Dd]ozens of) )?"
    r"(?P<group>(?:(?P<sort>[Ss]anctuary|[Bb]ig|[Ll]arge|[Mm]ajor|[Nn]eighboring|[Nn]earby|[Rr]ural|"
    r"[Cc]oastal|"
    r"[Ss]uburban)|(?P<word>[a-z]{3,14})) )?"
    r"(?:cities|towns|counties|states|jurisdictions|municipalities|communities)\b"
)
"""Places told of together, by how many or of what sort they are."""


@dataclass(frozen=True)
class Places:
    """The place mentions of an article in order; ``bodies`` stand for the nation only as ones who act.

    ``groups`` are places told of together ("other sanctuary cities"), which no gazetteer knows; ``holders``
    are those who hold an office of one of the places; ``organizations`` have figures of their own. ``home``
    is what the article is about where nothing else is said, ``filed`` its dateline, ``own`` finds the places
    that only the text shows, and ``counts`` says how often each place is named.
    """

    mentions: tuple[PlaceMention, ...]
    bodies: tuple[PlaceMention, ...]
    groups: tuple[PlaceMention, ...]
    holders: tuple[OfficeHolder, ...]
    organizations: tuple[OrganizationMention, ...]
    home: PlaceMention | None
    filed: PlaceMention | None
    own: OwnNames
    counts: Counter[str]


def find_places(article: Article) -> Places:
    """Find them in the article's text."""
    index, text = PlaceIndex.in_use(), article.text
    dateline = _titled(article.dateline)
    filed = _filed_from(dateline, index)
    near = {filed.state} if filed and filed.state else set()
    filing = filed_from(dateline)
    start = article.headline.end if article.headline and _is_titled(article) else 0
    evidence = gather(text, start)
    if not article.headline:
        evidence.include(gather(article.title))
    own, likeliest = find_own_names(text, index, evidence, filing)
    own_spots = [*find_own_mentions(text, own), *find_national(text, index)]
    named = _merged(_names_of(article, index, near), own_spots)
    named = [one for one in named if _is_meant(one, text, evidence) and not _is_filing(one, article)]
    titled = [one for one in find_titled(article, index, own) if _is_meant(one, article.title, evidence)]
    owning = owners(text)
    told_of = [one for one in named if one.end not in owning]
    home = find_home(article, told_of, filed, titled) or _of_the_nation(text, index) or _unsure(likeliest)
    home = as_state(home, filed, text)
    wide = filing[1] if (own.whole(filing[1]) or ("", ""))[1] == "country" else ""
    nation = nation_of(text, named, wide, filing[0] if _is_abroad(filing[0], index) else "")
    named = [one if index.is_added(one.place.id) else _read_abroad(one, nation) for one in named]
    organizations = find_organizations(text, start, evidence, index, own)
    return Places(
        mentions=tuple(_merged(named, _described(text, index, named, home, nation))),
        bodies=tuple(_bodies(text, index, nation, [wide, *(one.place.name for one in named)])),
        groups=tuple(_groups(text)),
        holders=find_office_holders(text, named),
        organizations=organizations,
        home=_body_at_home(article, named, home, organizations) or home,
        filed=filed,
        own=own,
        counts=Counter(one.place.name for one in named),
    )


def _described(
    text: str,
    index: PlaceIndex,
    named: Sequence[PlaceMention],
    home: PlaceMention | None,
    nation: PlacePhrase | None,
) -> list[PlaceMention]:
    """What the text describes instead of naming it."""
    greatest = find_superlatives(text, named, home)
    return _merged(find_descriptions(text, index, named, home, nation), greatest)


def _is_abroad(city: str, index: PlaceIndex) -> bool:
    """Whether a city that an article is filed from is likelier one abroad."""
    known = known_places().get(city)
    return known is not None and (known.speaks_for_itself or index.names.whole(city) is None)


def _read_abroad(spot: PlaceMention, nation: PlacePhrase | None) -> PlaceMention:
    """The mention as of the nation's own place, where the gazetteer has a namesake: Manchester, England."""
    known = known_places().get(spot.place.text)
    if known is None or known.kind == "adjective" or spot.place.id is None:
        return spot
    if nation is None and not (known.kind == "country" and known.speaks_for_itself):
        return spot
    phrase = spot.place.model_copy(update={"id": None})
    return replace(spot, place=phrase, kind=known.kind, state="")


def _body_at_home(
    article: Article,
    named: Sequence[PlaceMention],
    home: PlaceMention | None,
    organizations: Sequence[OrganizationMention],
) -> PlaceMention | None:
    """The body that a text names far more often than any place, but for its dateline."""
    lead = next(iter(article.paragraphs), None)
    body = main_organization(organizations, 0, lead.end) if lead else None
    if body is None:
        return None
    top = article.headline.end if article.headline else 0
    at_home = [one for one in named if home and one.place.name == home.place.name]
    bodys = [one for one in organizations if one.name == body.name]
    for_place, for_body = (
        len(spots) + _IN_HEADLINE * any(one.start < top for one in spots) for spots in (at_home, bodys)
    )
    phrase = body.place(article.text)
    return PlaceMention(0, 0, phrase, "body") if for_body > _CLEARLY * for_place else None


_IN_HEADLINE = 3
"""Mentions that one in the headline counts for."""
_CLEARLY = 2
"""How often a body is named for each mention of the place, where the text is about the body."""


def _of_the_nation(text: str, index: PlaceIndex) -> PlaceMention | None:
    """The gazetteer's country, if the text names no place and speaks of that country's bodies."""
    country = index.by_id.get("country:1")
    found = _NATIONAL_BODY.search(text) if country else None
    return mention(0, 0, "", country) if found and country else None


def _is_titled(article: Article) -> bool:
    """Whether the headline capitalises most words, so that capitals prove nothing there."""
    words = words_of(unshouted(article.headline.text)) if article.headline else ()
    return 5 * sum(word.text[:1].isupper() for word in words) >= 4 * len(words) > 4 * _FEW_WORDS


_FEW_WORDS = 4
"""A headline as short is likelier a name."""


def _is_meant(spot: PlaceMention, text: str, evidence: Evidence) -> bool:
    """Whether a city with a common word for a name is meant at all: not "Reading scores", "the Bend"."""
    name = spot.place.text
    if spot.kind != "city" or spot.place.id is None:
        return True
    if name.lower() in _COMMON_WORDS:
        return evidence.is_place(name)
    if evidence.people[name] and not evidence.is_place(name):
        return False
    by_article = (
        text[max(0, spot.start - 5) : spot.start].lower().endswith(("the ", 'the "', "the “", "the ‘"))
    )
    return not (by_article and _ENDS_THERE.match(text, spot.end))


_ENDS_THERE = re.compile(r"[\"”’]?(?:[,.;:?!)]|$)")
"""After "the Bend", which is then no city of that name; "the Denver police" are of one."""


def _is_filing(spot: PlaceMention, article: Article) -> bool:
    """Whether the mention only is the dateline."""
    return any(
        part.kind == "dateline" and part.start <= spot.start < part.end
        for part in takewhile(lambda part: part.start <= spot.start, article.parts)
    )


_COMMON_WORDS = frozenset(
    "reading mobile fishers independence liberty hope price bend surprise orange enterprise temple commerce "
    "industry "
    "concord normal corona garner cary union pearl superior paradise friendship justice police fate early "
    "eagle "
    "media grace summit success fair bell gulf bright star sunrise sunset plantation downtown defiance "
    "eureka "
    "christmas novelty hazard hurricane battle ruby opal diamond pride weed ideal energy electric welcome "
    "opportunity experiment protection effort advance equality unity harmony freedom".split()
)


def places_in(phrase: str, own: OwnNames | None = None) -> list[PlaceMention]:
    """The places that a short phrase names, such as a speaker's role: the gazetteer's, else ``own`` ones."""
    known = find_names(phrase, PlaceIndex.in_use())
    return known or (find_own_mentions(phrase, own) if own else [])


def is_national(phrase: str) -> bool:
    """Whether the phrase names a body or an officer of the nation."""
    return bool(_NATIONAL_BODY.search(phrase + " "))


def _names_of(article: Article, index: PlaceIndex, near: Iterable[str]) -> list[PlaceMention]:
    headline = article.headline
    start = headline.end if headline else 0
    people: set[str] = set()
    body = [shifted(one, start) for one in find_names(article.text[start:], index, near=near, people=people)]
    if headline is None:
        return body
    above = find_names(headline.text, index, near=near, titled=True, people=people)
    return [*(shifted(one, headline.start) for one in above), *body]


def _filed_from(dateline: str, index: PlaceIndex) -> PlaceMention | None:
    """The dateline's place."""
    if not dateline:
        return None
    found = find_names(dateline, index, titled=True)
    if found:
        return found[0]
    name, _ = filed_from(dateline)
    return _unsure(name)


def _unsure(name: str) -> PlaceMention | None:
    """A place that no words of the text stand for."""
    return PlaceMention(0, 0, PlacePhrase(text=name, name=name), "city") if name else None


def _bodies(
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
        for found in _NATIONAL_BODY.finditer(text):
            yield mention(found.start(), found.end(), text, country)


def _groups(text: str) -> Iterable[PlaceMention]:
    for found in _GROUP.finditer(text):
        if not found.group("how_many") and not found.group("sort"):
            continue
        start = found.start("group") if found.group("group") else found.start()
        name = text[start : found.end()]
        yield PlaceMention(start, found.end(), PlacePhrase(text=name, name=name), "group")


def _merged(first: list[PlaceMention], second: list[PlaceMention]) -> list[PlaceMention]:
    """Both in order; of mentions that overlap the longer stays, the first list's when equal."""
    merged: list[PlaceMention] = []
    for spot in sorted((*first, *second), key=lambda one: one.start):
        if merged and spot.start < merged[-1].end:
            if spot.end - spot.start > merged[-1].end - merged[-1].start:
                merged[-1] = spot
            continue
        merged.append(spot)
    return merged


def _titled(dateline: str) -> str:
    """As in "DES MOINES, Iowa" as "Des Moines, Iowa"."""
    return " ".join(word if "." in word[:-1] else word.title() for word in dateline.split(" "))
