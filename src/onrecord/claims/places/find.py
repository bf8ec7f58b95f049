"""All places of an article: named, described, and the one that it is filed from or about."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.once import once
from onrecord.claims.places.areas import find_areas, find_round_about
from onrecord.claims.places.bare_names import joined_cities, opened_with, unexplained
from onrecord.claims.places.capitals import find_state_capitals
from onrecord.claims.places.city_parts import find_parts
from onrecord.claims.places.datelines import read_filing
from onrecord.claims.places.demonyms import find_demonyms, find_people_of
from onrecord.claims.places.descriptions import find_descriptions
from onrecord.claims.places.groups import find_counties, find_groups, told_as_places
from onrecord.claims.places.homes import Topics, body_at_home, find_home, likeliest_of_tiers
from onrecord.claims.places.index import PlaceIndex
from onrecord.claims.places.known_places import known_places
from onrecord.claims.places.likely_states import in_likely_states
from onrecord.claims.places.listed import find_listed
from onrecord.claims.places.mentions import (
    PlaceMention,
    find_names,
    shifted,
)
from onrecord.claims.places.name_evidence import gather
from onrecord.claims.places.named_subjects import find_named_subjects
from onrecord.claims.places.named_things import find_named_things
from onrecord.claims.places.nation_bodies import find_bodies, nation_told_of
from onrecord.claims.places.nations import nation_of
from onrecord.claims.places.nicknames import find_nicknames
from onrecord.claims.places.organizations import OrganizationMention, find_organizations
from onrecord.claims.places.own_places import (
    OwnNames,
    find_national,
    find_own_mentions,
    find_own_names,
)
from onrecord.claims.places.police_initials import find_police_initials
from onrecord.claims.places.proper_names import unshouted
from onrecord.claims.places.published import is_named, published_for
from onrecord.claims.places.regions import find_regions, find_sides
from onrecord.claims.places.sections import Section, read_sections
from onrecord.claims.places.short_counties import short_counties
from onrecord.claims.places.superlatives import find_superlatives
from onrecord.claims.places.tier_bodies import find_tier_bodies, places_of_tiers
from onrecord.claims.places.tiers import tiers_told_of
from onrecord.claims.places.told_alike import told_alike
from onrecord.claims.places.told_of import told_of
from onrecord.claims.places.washington import as_meant, find_capital
from onrecord.claims.whereabouts.offices import OfficeHolder, find_office_holders
from onrecord.expression import expression
from onrecord.reading.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from onrecord.claims.places.datelines import Filing
    from onrecord.claims.places.name_evidence import Evidence
    from onrecord.reading import Article


@dataclass(frozen=True)
class Places:
    """The place mentions of an article in order; ``bodies`` stand for the nation only as ones who act.

    ``groups`` are places told of together ("other sanctuary cities"), which no gazetteer knows; ``holders``
    are those who hold an office of one of the places; ``organizations`` have figures of their own. ``home``
    is what the article is about where nothing else is said, or from a section's start on what this is about;
    ``filed`` is its dateline, ``own`` finds the places that only the text shows, and ``counts`` says how
    often each place is named. ``nation`` is what "the country" means, "" for the gazetteer's own.
    """

    mentions: tuple[PlaceMention, ...]
    bodies: tuple[PlaceMention, ...]
    groups: tuple[PlaceMention, ...]
    acting: tuple[PlaceMention, ...]
    tiers: Mapping[str, PlaceMention]
    holders: tuple[OfficeHolder, ...]
    organizations: tuple[OrganizationMention, ...]
    home: PlaceMention | None
    sections: tuple[Section, ...]
    filed: PlaceMention | None
    own: OwnNames
    counts: Counter[str]
    nation: str

    @once
    def surnames(self) -> frozenset[str]:
        """Those of the holders of offices."""
        return frozenset(one.surname for one in self.holders)


def find_places(article: Article) -> Places:
    """Find them in the article's text."""
    index, text = PlaceIndex.in_use(), article.text
    filing = read_filing(article.dateline, index)
    near = {filing.spot.state} if filing.spot and filing.spot.state else set()
    start = article.headline.end if article.headline else 0
    evidence, titled = gather(text, start), _is_titled(article.title)
    evidence.include(gather(article.title), titled=titled)
    served = list(published_for(article.outlet))
    published = [name for name in served if is_named(name, f"{article.title}\n{text}")]
    for name in (*unexplained(text, start, evidence, "" if titled else article.title), *published):
        evidence.take_for_place(name)
    alike = list(told_alike(text, index, evidence))
    for name in (*_opening_name(article, evidence), *joined_cities(text, index), *alike):
        evidence.take_for_place(name)
    things = list(find_named_things(text))
    own, likeliest = find_own_names(text, index, evidence, (filing.city, filing.wide))
    own_spots = [*find_own_mentions(text, own), *find_national(text, index)]
    named = _merged(_names_of(article, index, near, evidence), own_spots)
    named = [_as_filed(one, filing) for one in named]
    if not near or not filing.is_sure(index):
        named = in_likely_states(named, text, index)
        filing = filing.as_in(named, index)
    if filing.city:
        evidence.take_for_place(filing.city)
    named = [one for one in named if _is_meant(one, text, evidence) and not _is_filing(one, article)]
    named = [one for one in named if not (one.kind in {"city", "state"} and _is_among_states(one, text))]
    named = [one for one in named if not any(start <= one.start < end for start, end in things)]
    named = _merged(short_counties(text, named, index, evidence, near), named)
    named = _merged(named, [*find_demonyms(text, index), *find_parts(text), *find_capital(text, index)])
    named = _merged(
        named, [*find_sides(text, index), *find_areas(text, index, own), *find_round_about(text, index)]
    )
    named = _merged(named, [*find_state_capitals(text, index)])
    named = _merged(named, [*find_regions(text), *find_nicknames(text, index), *find_counties(text, index)])
    for_outlet = [one for name in served for one in find_names(name, index, titled=True)]
    named = as_meant(named, text, filing, for_outlet, index)
    named = _merged(named, [*find_police_initials(text, named, index)])
    above = _in_phrase(article.title, index, own)
    wide = filing.wide if (own.whole(filing.wide) or ("", ""))[1] == "country" else ""
    abroad = _is_abroad(filing.city, index) and not near
    nation = nation_of(text, named, wide, filing.city if abroad else "")
    topics = Topics(
        list(told_of([one for one in named if one.start >= start], text)),
        list(told_of([one for one in above if _is_meant(one, article.title, evidence)], article.title)),
        [one for name in published for one in _in_phrase(name, index, own)],
        filing,
        nation,
        _unsure(likeliest or next(iter(served), "")),
        [replace(one, start=0, end=0) for one in named if one.kind == "state"],
    )
    home = find_home(article, topics) or nation_told_of(text, index)
    home = _read_abroad(home, nation, index) if home else None
    named = [_read_abroad(one, nation, index) for one in named]
    named = _merged(named, [*find_people_of(text, nation, index)])
    filed = filing.spot
    tiers = places_of_tiers(home, likeliest_of_tiers(article, topics), index)
    organizations = find_organizations(text, start, evidence, index, own)
    groups = tuple(find_groups(text))
    told = _merged(named, [*_described(text, named, topics, home), *find_listed(text, named)])
    told = _merged(told, told_as_places(text, groups))
    subjects = find_named_subjects(text, start, evidence, [*told, *organizations])
    return Places(
        mentions=tuple(told),
        bodies=tuple(find_bodies(text, index, nation, [wide, *(one.place.name for one in named)])),
        groups=groups,
        acting=tuple(find_tier_bodies(text, tiers)),
        tiers=tiers,
        holders=find_office_holders(text, named),
        organizations=tuple(sorted((*organizations, *subjects), key=lambda one: one.start)),
        home=body_at_home(article, topics, home, organizations) or home,
        sections=read_sections(article, index),
        filed=filed,
        own=own,
        counts=Counter(one.place.name for one in named),
        nation=nation.name if nation else "",
    )


def _opening_name(article: Article, evidence: Evidence) -> Iterator[str]:
    """The name that the first sentence leaves unexplained, if the text tells of what a place runs."""
    lead = next(iter(article.paragraphs), None)
    told = tiers_told_of(article.text) if lead else Counter[str]()
    if lead and any(told[tier] for tier in ("city", "county", "state")):
        first = next(iter(sentences(article, lead)), lead)
        yield from opened_with(article.text, first.start, first.end, evidence)


def _described(
    text: str,
    named: Sequence[PlaceMention],
    topics: Topics,
    home: PlaceMention | None,
) -> list[PlaceMention]:
    """What the text describes instead of naming it."""
    greatest = find_superlatives(text, named, home)
    background = [spot for spot in (topics.filing.state, *topics.published, *topics.titled) if spot]
    return _merged(find_descriptions(text, named, home, topics.nation, background), greatest)


def _is_abroad(city: str, index: PlaceIndex) -> bool:
    """Whether a city that an article is filed from is likelier one abroad."""
    known = known_places().get(city)
    return known is not None and (known.speaks_for_itself or index.names.whole(city) is None)


def _read_abroad(spot: PlaceMention, nation: PlacePhrase | None, index: PlaceIndex) -> PlaceMention:
    """The mention as of the nation's own place, where the gazetteer has a namesake: Manchester, England."""
    known = known_places().get(spot.place.text)
    if index.is_added(spot.place.id) or known is None or known.kind == "adjective" or spot.place.id is None:
        return spot
    if nation is None and not (known.kind == "country" and known.speaks_for_itself):
        return spot
    phrase = spot.place.model_copy(update={"id": None})
    kind = "province" if nation and (nation.name, known.name) == ("Australia", "Victoria") else known.kind
    return replace(spot, place=phrase, kind=kind, state="")


def _as_filed(spot: PlaceMention, filing: Filing) -> PlaceMention:
    """The mention of the dateline's own city in the dateline's state: "NAPLES, Fla." is none abroad."""
    state = filing.spot.state if filing.spot and spot.place.name == filing.city else ""
    return spot if spot.state or spot.place.id else replace(spot, state=state)


def _is_titled(headline: str) -> bool:
    """Whether a headline capitalises most words, so that capitals prove nothing there."""
    words = words_of(unshouted(headline))
    return 5 * sum(word.text[:1].isupper() for word in words) >= 4 * len(words) > 4 * _FEW_WORDS


_FEW_WORDS = 4
"""A headline as short is likelier a name."""


def _is_meant(spot: PlaceMention, text: str, evidence: Evidence) -> bool:
    """Whether a city with a common word for a name is meant at all: not "Reading scores", "the Bend"."""
    name = spot.place.text
    of_body = spot.kind == "country" and _OF_BODY.match(text, spot.end)
    if (
        of_body
        or text.startswith((" v. ", " vs. ", "$"), spot.end)
        or text.endswith(_OF_UNIVERSITY, 0, spot.start)
    ):
        return False
    if spot.kind == "state" and name in _RIVERS and text.endswith(("the ", "The "), 0, spot.start):
        return _FLOWS.match(text, spot.end) is None
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


_OF_BODY = expression(r"\.? [A-Z](?![A-Z])")
"""Behind a nation in the name of a body: "the U.S. Bureau of Labor Statistics"."""
_RIVERS = frozenset(
    "Alabama Arkansas Colorado Connecticut Delaware Illinois Iowa Kansas Kentucky Minnesota Mississippi "
    "Missouri Ohio Tennessee Wisconsin".split()
)
"""States that have the names of rivers."""
_FLOWS = expression(
    r"[,.;:?!)]|$| (?:River|at|near|in|on|and|or|is|was|has|had|rose|crested|fell|floods?|flooded|flows?|"
    r"from|to|since|will|for|between|below|above|that|which|where|[a-z]+ed|took|drew|lost|gave)\b"
)
"""Behind "the Ohio", which is then a river."""
_OF_UNIVERSITY = ("University of ", "University of the ", "Universities of ")
_ENDS_THERE = expression(r"[\"”’]?(?:[,.;:?!)]|$)")
"""After "the Bend", which is then no city of that name; "the Denver police" are of one."""


def _is_among_states(spot: PlaceMention, text: str) -> bool:
    """Whether the capital is only counted with the states: "in 38 states and the District of Columbia"."""
    capital = spot.place.name in {"Washington", "District of Columbia"}
    return capital and _WITH_STATES.search(text, max(0, spot.start - _NEAR), spot.start) is not None


_NEAR = 24
_BRACKETED = expression(r"\([^()\n]{3,40}\) ?[–—-]")
"""A dateline as some releases have it: "(Quillan, Ohio) –"."""
_WITH_STATES = expression(r"\b[Ss]tates(?:,? and|,? plus|, as well as) (?:the |in )?(?:Washington,? )?$")


def _is_filing(spot: PlaceMention, article: Article) -> bool:
    """Whether the mention only is the dateline."""
    if spot.start == 1 and _BRACKETED.match(article.text):
        return True
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


def _names_of(
    article: Article, index: PlaceIndex, near: Iterable[str], evidence: Evidence
) -> list[PlaceMention]:
    headline = article.headline
    start = headline.end if headline else 0
    people: set[str] = set()
    body = [shifted(one, start) for one in find_names(article.text[start:], index, near=near, people=people)]
    above = find_names(headline.text, index, near=near, titled=True, people=people) if headline else []
    found = [*(shifted(one, headline.start) for one in above if headline), *body]
    return [one for one in found if one.place.text not in people or evidence.is_place(one.place.text)]


def _in_phrase(phrase: str, index: PlaceIndex, own: OwnNames) -> list[PlaceMention]:
    """The places that a title or an outlet's name holds."""
    own_spots = find_own_mentions(phrase, own, titled=_is_titled(phrase))
    return _merged(find_names(phrase, index, titled=True), own_spots)


def _unsure(name: str) -> PlaceMention | None:
    """A place that no words of the text stand for."""
    return PlaceMention(0, 0, PlacePhrase(text=name, name=name), "city") if name else None


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
