"""The place that an article is about where nothing else is said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.places.capitals import state_of_capital
from onrecord.claims.places.index import PlaceIndex
from onrecord.claims.places.leads import leading_places, leads_with_nation, only_people_of
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.places.organizations import (
    OUTDOORS,
    gathers_figures,
    is_gatherer,
    is_research_firm,
    main_organization,
    opens_with_service,
    short_name,
    traffic_told_of,
)
from onrecord.claims.places.tiers import tiers_told_of
from onrecord.claims.places.washington import for_the_nation, is_of_capital
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from onrecord.claims.places.datelines import Filing
    from onrecord.claims.places.organizations import OrganizationMention
    from onrecord.reading import Article

_MOST = 5
"""Mentions: a place named more often is no more what the text is about."""
_MOST_OF_TIER = 3
"""Words of a tier that count for its place."""
_IN_TITLE, _IN_LEAD, _FIRST_IN_LEAD, _SERVED, _FILED, _ONLY_FILED, _IN_WIDE_DATELINE = 3, 4, 1, 3, 3, 1, 1
"""What it counts, in mentions, that headline, first paragraph, outlet or dateline names a place.

The choice was checked by a conditional logit on articles with and without their headlines.
"""


_OPENER = expression(r"(?:City|County|State)\b(?! of\b)")
"""A headline that leaves the article out: "State adds jobs"."""
_OPENING = 2
"""Words that it counts for."""
_UNNAMED_STATE = "the state"
"""The home of a text that tells of a state and leaves it to its readers which."""


@dataclass(frozen=True)
class Topics:
    """The places that an article may be about: its own, those of title, outlet and dateline.

    ``likeliest`` is a name that is not well shown to be a place, ``nation`` what "the country" means;
    ``holding`` are states that are only named as where others lie.
    """

    named: Sequence[PlaceMention]
    titled: Sequence[PlaceMention]
    published: Sequence[PlaceMention]
    filing: Filing
    nation: PlacePhrase | None
    likeliest: PlaceMention | None = None
    holding: Sequence[PlaceMention] = ()

    def by_name(self) -> Mapping[str, PlaceMention]:
        """One mention for each name, the first of the text where it has one."""
        filed = [spot for spot in (self.filing.state, self.filing.spot) if spot]
        wide = [PlaceMention(0, 0, PlacePhrase(text="", name=_UNNAMED_STATE), "unnamed")]
        country = PlaceIndex.in_use().by_id.get("country:1") if self.nation is None else None
        if country:
            wide.append(mention(0, 0, "", country))
        if self.likeliest:
            wide.append(self.likeliest)
        if self.nation:
            wide.append(PlaceMention(0, 0, self.nation, "country"))
        spots = (*wide, *self.holding, *self.published, *filed, *self.titled, *reversed(self.named))
        return {one.place.name: one for one in spots}


def find_home(article: Article, topics: Topics) -> PlaceMention | None:
    """The place that the text names most, headline, lead, outlet and dateline counting more.

    Words of a city, a county, a state or a nation ("the mayor", "statewide") count for the likeliest place of
    that tier. Washington stands for the nation's affairs, unless the text says otherwise.
    """
    index = PlaceIndex.in_use()
    of_capital = is_of_capital(article.text)
    if not of_capital:
        filed = for_the_nation(topics.filing.spot, index)
        topics = replace(topics, filing=topics.filing._replace(spot=filed))
    weights = weigh(article, topics)
    named = [one for one in topics.by_name().values() if weights[one.place.name] > 0]
    home = max(named, key=lambda one: (weights[one.place.name], one.end > 0, -one.start), default=None)
    if home and home.kind == "country":
        home = _filed_here(article, topics.filing) or home
    seat = state_of_capital(topics.named, index) if home and home.kind == "unnamed" else None
    home = mention(0, 0, "", seat) if seat else home
    return home if of_capital else for_the_nation(home, index)


def weigh(article: Article, topics: Topics) -> Counter[str]:
    """For each name what speaks for its place, in mentions."""
    counts = Counter(one.place.name for one in topics.named)
    weights = Counter({name: min(count, _MOST) for name, count in counts.items()})
    if topics.likeliest:
        weights[topics.likeliest.place.name] = max(1, weights[topics.likeliest.place.name])
    lead = article.paragraphs[0] if len(article.paragraphs) > 1 else None
    _add(weights, topics.titled, _IN_TITLE)
    leading = [one for one in topics.named if lead and lead.start <= one.start < lead.end]
    nation = next((one for one in topics.by_name().values() if one.kind == "country"), None)
    leading = list(leading_places(article.text, lead.text if lead else "", leading, counts, nation))
    leading = [] if only_people_of(leading, topics.filing, article.text) else leading
    _add(weights, leading, _IN_LEAD)
    _add(weights, leading[:1], _FIRST_IN_LEAD)
    _add(weights, [one for one in leading[:1] if _is_subject(one, article.text, topics.filing)], _SUBJECT)
    _add(weights, [one for one in topics.named if _is_spoken_from(article.text, one)], _SPOKEN_FROM)
    _add(weights, topics.published, _SERVED)
    _add(weights, _written_here(topics, article.text), _WRITTEN_HERE)
    filing = topics.filing
    for_city = _filed(article, counts, filing)
    _add(weights, [spot for spot in (filing.spot,) if spot], for_city)
    told = tiers_told_of(article.text)
    of_state = filing.is_of_state and for_city == _ONLY_FILED and told["state"] >= told["country"]
    for_state = _FILED if of_state else _IN_WIDE_DATELINE
    if lead and not leading and leads_with_nation(article.text[lead.start : lead.end]):
        for_state = for_state if for_city == _FILED else 0
        nations = [one for one in topics.by_name().values() if one.kind == "country"]
        _add(weights, nations[:1], _IN_LEAD)
    of_state = filing.is_of_state and told["state"] > told["country"]
    of_lead = lead and of_state and tiers_told_of(article.text[lead.start : lead.end])["state"]
    leads = of_lead and all(one.kind != "state" for one in leading)
    _add(weights, [spot for spot in (filing.state,) if spot], for_state + _IN_LEAD * bool(leads))
    _add_tiers(article, topics, weights)
    return weights


def _is_subject(spot: PlaceMention, text: str, filing: Filing) -> bool:
    """Whether the text opens with the state whose capital it is filed from."""
    opens = _OPENS_TEXT.search(text, max(0, spot.start - _OPENS_REACH), spot.start) is not None
    return opens and spot.kind == "state" and filing.is_of_state


_OPENS_TEXT = expression(r"(?:[—–] ?|- )(?:The )?$")
_OPENS_REACH = 8
_SUBJECT = 3
"""What it counts, in mentions, that the text's first words name what it is about."""


def _is_spoken_from(text: str, spot: PlaceMention) -> bool:
    """Whether the reporter, and nobody who is quoted, is there: "Here in Quillan"."""
    if not text.endswith(("Here in ", " here in "), 0, spot.start):
        return False
    paragraph = text[text.rfind("\n", 0, spot.start) + 1 : spot.start]
    return paragraph.count('"') % 2 == 0 and paragraph.count("“") == paragraph.count("”")


_SPOKEN_FROM = 8
"""Mentions: it is nearly decisive."""


_HERE = expression(r"\bhere\b")
_HERE_IN = expression(r"\b[Hh]ere (?:in|at) (?:the )?$")
_WRITTEN_HERE = 8
"""What it counts, in mentions, that the paper itself says "here in Quillan" outside a quotation."""


def _written_here(topics: Topics, text: str) -> list[PlaceMention]:
    towns = (one for one in topics.named if one.kind not in {"state", "country", "province"})
    return [
        one
        for one in towns
        if _HERE_IN.search(text, max(0, one.start - _HERE_REACH), one.start)
        and not _QUOTED.search(text, max(0, one.start - _QUOTE_REACH), one.start)
    ]


def _filed_here(article: Article, filing: Filing) -> PlaceMention | None:
    """The town that a text is filed from, whose lead says that something is so "here"."""
    lead = next(iter(article.paragraphs), None)
    if lead is None or filing.spot is None or filing.spot.kind != "city":
        return None
    text = article.text
    heres = (found.start() for found in _HERE.finditer(text, lead.start, lead.end))
    own = any(not _QUOTED.search(text, max(0, at - _QUOTE_REACH), at) for at in heres)
    return filing.spot if own else None


_HERE_REACH, _QUOTE_REACH = 12, 200
_QUOTED = expression(r"(?:[“]|(?:^|\s)\")[^”\"\n]*$")
"""A quotation that is still open: its speaker is at home here, the paper may not be."""


def _filed(article: Article, counts: Counter[str], filing: Filing) -> int:
    """What a dateline speaks for its city: little where the text never comes back to it but tells of more."""
    spot, told = filing.spot, tiers_told_of(article.text)
    again = spot and (counts[spot.place.name] or spot.kind == "country" or told["city"])
    wider = told["county"] + told["state"] + told["country"]
    few = 0 if filing.is_of_state and told["state"] else 1
    return _ONLY_FILED if wider > few and not again and not _HERE.search(article.text) else _FILED


def _add(weights: Counter[str], spots: Iterable[PlaceMention], weight: int) -> None:
    for name in {one.place.name for one in spots}:
        weights[name] += weight


def _add_tiers(article: Article, topics: Topics, weights: Counter[str]) -> None:
    """Let words of each tier count for its likeliest place, else for a name that may be of any."""
    by_name = topics.by_name()
    alone = [name for name in by_name if " " not in name and weights[name] > 0 and name != topics.filing.city]
    untyped = [name for name in alone if by_name[name].kind == "city" and by_name[name].place.id is None]
    opener = _OPENER.match(article.title)
    first = opener.group().lower() if opener else ""
    told = tiers_told_of(article.text) + (Counter() if article.headline else tiers_told_of(article.title))
    low = article.text.lower()
    told["country"] += max(0, len({state for one in topics.named if (state := _state_told(one))}) - _A_PAIR)
    for tier, count in told.items():
        names = [name for name, one in by_name.items() if _tier(one) == tier]
        if tier == "country" and topics.nation is None:
            names = [name for name in names if by_name[name].place.id]
        if tier != "country" and not names:
            names = untyped
        if names:
            likeliest = max(names, key=lambda name: (weights[name], _prominence(by_name[name], low)))
            weights[likeliest] += min(count, _MOST_OF_TIER) + _OPENING * (tier == first)
        elif tier == "state":
            weights[_UNNAMED_STATE] += min(count, _MOST_OF_TIER)


def _state_told(spot: PlaceMention) -> str:
    """The state or province that the text names there: "Ohio", "Quillan, Ohio"."""
    if spot.kind in {"state", "province"}:
        return spot.place.name
    return spot.state if "," in spot.place.text else ""


def _prominence(spot: PlaceMention, low: str) -> tuple[bool, int, int]:
    """How often the lower-case text has the name in any word, and how early: among those named alike."""
    return spot.end > 0, low.count(spot.place.name.split(" ")[0].lower()), -spot.start


_A_PAIR = 2
"""States: a text that goes through more tells of the nation that they are of."""


def _tier(spot: PlaceMention) -> str:
    return {"": "city", "province": "state"}.get(spot.kind, spot.kind)


def likeliest_of_tiers(article: Article, topics: Topics) -> Mapping[str, PlaceMention]:
    """For each tier that the text names a place of the one that most speaks for."""
    weights = weigh(article, topics)
    found: dict[str, PlaceMention] = {}
    for name, one in topics.by_name().items():
        tier = _tier(one)
        if one.kind != "unnamed" and weights[name] > weights[found[tier].place.name if tier in found else ""]:
            found[tier] = one
    return found


def body_at_home(
    article: Article,
    topics: Topics,
    home: PlaceMention | None,
    organizations: Sequence[OrganizationMention],
) -> PlaceMention | None:
    """The body whose traffic a text tells, or that it names far more often than any place or dateline."""
    lead = next(iter(article.paragraphs), None)
    if lead and (busy := traffic_told_of(article.text, organizations, lead.end)):
        return PlaceMention(0, 0, busy.place(article.text), "body")
    unplaced = (home is None or home.kind == "country") and _is_unplaced(article, topics)
    opening = lead is not None and opens_with_service(organizations, lead.start)
    body = main_organization(organizations, 0, lead.end, again=not (unplaced or opening)) if lead else None
    if lead is None or body is None or _SPEAKS_FOR.search(body.name):
        return None
    if body.name.endswith(OUTDOORS) and article.text.endswith((" at ", " at the "), 0, body.start):
        return None  # somebody only spoke there
    title = article.headline.text if article.headline else article.title
    named = sum(one.name == body.name and not gathers_figures(article.text, one) for one in organizations)
    for_body = (
        named + _OPENING * opening + _IN_HEADLINE * (body.name in title or short_name(body.name) in title)
    )
    if unplaced:
        again = sum(one.name == body.name for one in organizations) > 1
        if is_research_firm(article.text, body.name):
            return None
        finds = is_gatherer(body.name) and _STUDY.search(article.text, lead.start, lead.end)
        return None if finds and not again else PlaceMention(0, 0, body.place(article.text), "body")
    there = [one for one in topics.named if home is not None and one.place.name == home.place.name]
    rest = title.replace(body.name, "")
    called = {home.place.name, home.place.text or home.place.name} if home else set()
    titled = any(name in rest for name in called)
    first = titled or topics.filing.spot or any(one.end <= lead.end for one in there)
    opens = any(one.start == lead.start for one in there)
    clearly = (_CLEARLY if first else 1) + opens
    more = for_body > clearly * (len(there) + _IN_HEADLINE * titled)
    return PlaceMention(0, 0, body.place(article.text), "body") if more else None


def _is_unplaced(article: Article, topics: Topics) -> bool:
    """Whether nothing but a nation is named, and no town, county or state is told of."""
    told = tiers_told_of(article.text)
    inside = any(one.kind not in {"country", "group"} for one in (*topics.named, *topics.titled))
    return not (topics.filing.spot or inside or told["city"] or told["county"] or told["state"])


_STUDY = expression(r"\b(?:survey|poll|study|studies|analysis|report|research(?:ers)?|scientists|found)\b")
"""Words of what scholars and associations find out about others."""


_SPEAKS_FOR = expression(
    r"\b(?:Civil Liberties Union|Coalition|Alliance|Foundation|Institute|League|Federation|Association|"
    r"Policy|Center for|Council on|Defense Fund)\b"
)
"""Bodies that speak for a cause: much named, and seldom what a text is about."""
_IN_HEADLINE = 3
"""Mentions that one in the headline counts for."""
_CLEARLY = 2
"""How often a body is named for each mention of a place that leads, where the text is about the body."""
