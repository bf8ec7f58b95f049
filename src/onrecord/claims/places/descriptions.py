"""Find places that a text describes instead of naming them: "the Midwestern city", "nationwide"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.places.capitals import CAPITALS, capital_of
from onrecord.claims.places.home_towns import home_towns
from onrecord.claims.places.index import PlaceIndex, in_region, is_region
from onrecord.claims.places.known_places import known_places
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.places.washington import CAPITAL, is_of_capital
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.record import Jurisdiction

_NATION = (
    r"(?:the )?(?:U\.S\.(?-i:(?! [A-Z](?![A-Z])))|nationwide|nationally|"
    r"national(?!(?-i: [A-Z]))(?! (?:president|director|chair|spokes|coordinator|"
    r"headquarters|guard|parks?\b|forests?|monument|championship|title|anthem|delegate|convention|committee|"
    r"(?:(?:[a-z-]+ )?(?:union|coalition|group|organi[sz]ation|association|nonprofit|network))|company|"
    r"chain|news|media|television|attention|spotlight|"
    r"holiday|origin)))|"
    r"every state(?= (?:in|for|but|with|except|saw|has|had|that)\b|[.,;])|all (?:50|fifty) states|"
    r"the federal(?= (?:minimum|poverty|average|standard|limit|rate|deficit|debt|budget|prisons?|courts?|"
    r"spending|funds|tax|gas tax|law|goal|target)\b)|"
    r"(?:the |our |this )(?:(?:whole|entire|island|young|landlocked) )?(?:nation|country)"
    r"(?! (?:illegally|unlawfully|without|legally))"
)
_FIRST = (
    r"(?-i:(?=[Tt][HhOo]|[Uu]\.|[Nn][Aa]|[Oo][Uu]|[Hh][IiEe]|[Ww][Oo]|[Gg][Ll]|[Aa][Rr]|[Cc][IiOo]|"
    r"[Ss][Tt]|[Ee][Vv]|[Aa][Ll]))"
)
"""The first two letters, told without a look at both cases of all that follows."""
_DESCRIPTION = expression(
    rf"\b{_FIRST}(?:(?P<nation>{_NATION})"
    r"|(?:[Tt]he|[Tt]his|[Oo]ur|[Hh]is|[Hh]er|(?<=[.!?] )[Tt]hat|(?<= in )that|(?-i:(?<=In )that)) "
    r"(?:(?P<adjective>(?:(?:New|North|South|West|Rhode|British|Nova) )?[A-Za-z]{3,20}) )?(?P<noun>city|"
    r"county|state|town|village|borough|parish|province|capital|region|island|valley|bay|estuary|peninsula|"
    r"territory|area|"
    r"republic|kingdom|district|basin|lake|river)"
    r"|(?P<world>worldwide|globally|around the world|(?:world|global)(?= (?:prices?|markets?|trade|"
    r"population|demand|"
    r"supply|supplies|output|production|sales|temperatures?|emissions)\b))"
    r"|(?P<wide>city|county|state|town)wide"
    r"|(?P<bare>[Cc]ity|[Cc]ounty|[Ss]tate)(?= (?:officials|police|leaders|council|commissioners|lawmakers|"
    r"mayor|record)\b)"
    r"|(?P<here>here)(?P<explained>(?= (?:in|at|on) (?:the )?(?-i:[A-Z])))?|(?<=[a-z] )(?P<there>there)"
    r"(?P<exists>(?= (?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|to be|seems?|"
    r"appears?|remains?|came|comes|used|never|no|tonight|today)\b))?)"
    r"(?!\w)(?! (?:council )?of [A-Z])(?! department(?! of))"
    r"(?! (?:attorney|auditor|of the art|gains|punishment|investment|expenditure|"
    r"spending))",
    re.IGNORECASE,
)
_RULED_OUT = expression(
    r"\b(?:(?:than|unlike|outside|from|only to|behind)(?: in)?|[Nn]eighbou?ring|[Nn]earby) $"
)


OUTDONE = expression(
    r"\b(?:No|Nowhere|Few|Only|Just) (?:[a-z]+ ){0,3}[A-Za-z]+ [^.;\n]{0,90}\bthan (?:in |at )?$"
)
"""Before the one that few outdo, and that the text is about: "Only three counties did better than Polk"."""
_FAR = 120
_BESIDE = expression(r", (?:by|in) (?:comparison|contrast)\b")


def find_descriptions(
    text: str,
    named: Sequence[PlaceMention],
    home: PlaceMention | None,
    nation: PlacePhrase | None = None,
    background: Sequence[PlaceMention] = (),
) -> list[PlaceMention]:
    """The descriptions of a text, each as the last named place before it that it fits, else as ``home``.

    ``nation`` is what "the country" means, where it is not the gazetteer's; ``background`` are the places of
    title, outlet and dateline, which are meant where none that the text names fits. A place named only to
    compare with ("than Boston", "unlike Boston") is ruled out.
    """
    index = PlaceIndex.in_use()
    found: list[PlaceMention] = []
    counts: Counter[str] = Counter()
    before: list[PlaceMention] = []
    waiting = list(reversed(named))
    for match in _DESCRIPTION.finditer(text):
        while waiting and waiting[-1].start < match.start():
            spot = waiting.pop()
            counts[spot.place.name] += 1
            ruled_out = _is_ruled_out(text, spot)
            affairs = spot.place.id == CAPITAL and not is_of_capital(text)
            if not (ruled_out or affairs or _is_goal(text, spot, before)):
                spot = replace(spot, once=counts[spot.place.name] == 1)
                before = [*(one for one in before if one.place.name != spot.place.name), spot][-12:]
        resolved = _wide(match, text, index, nation)
        if resolved is None and match.group("here"):
            met = _MET.search(text, max(0, match.start() - _BACK), match.start())
            resolved = None if met or match.group("explained") is not None else _here(match, home)
        elif resolved is None and match.group("there"):
            last = next(
                (one for one in reversed(named) if one.end <= match.start() and not _is_covered(text, one)),
                None,
            )
            near = last and last.kind not in _HOLDERS and "\n" not in text[last.end : match.start()]
            near = near and (match.group("exists") is None or _in_subject(text, match.start()))
            resolved = _again(match, last) if last and near else None
        elif resolved is None:
            resolved = _resolve(match, text, index, before, home)
            resolved = _seat(match, text, index, [*([home] if home else []), *before]) or resolved
            if (resolved is None or _is_nameless(resolved, match)) and _tells_where(match, text):
                resolved = _unnamed(match, text, index, (named, background)) or resolved
        if resolved:
            found.append(resolved)
    return found


def _is_ruled_out(text: str, spot: PlaceMention) -> bool:
    """Whether something is only compared with the place."""
    compared = _RULED_OUT.search(text, max(0, spot.start - 14), spot.start)
    if not (compared or _BESIDE.match(text, spot.end)):
        return False
    return not OUTDONE.search(text, max(0, spot.start - _FAR), spot.start)


def _unnamed(
    match: re.Match[str],
    text: str,
    index: PlaceIndex,
    others: tuple[Sequence[PlaceMention], Sequence[PlaceMention]],
) -> PlaceMention | None:
    """The place around the text, for a tier that it has not named so far; the only state that it names."""
    named, background = others
    found = _resolve(match, text, index, background, None)
    if found is None or _is_nameless(found, match):
        states = {one.place.id: one for one in named if one.kind == "state" and one.place.id}
        if not states and match["wide"]:
            told = {name for name in _CAPITALISED.findall(text) if index.state_codes.whole(name)}
            own = next(iter(told)) if len(told) == 1 else ""
            state = next((one for one in index.names.whole(own) or () if one.kind == "state"), None)
            return mention(match.start(), match.end(), text, state, named=False) if state else found
        alone = _STATE_TOLD.match(match.group()) and len(states) == 1
        found = _again(match, next(iter(states.values()))) if alone else found
    return found


def _is_nameless(spot: PlaceMention, match: re.Match[str]) -> bool:
    """Whether nothing says which is meant by "statewide"."""
    return spot.place.name == (match["wide"] or "").lower()


_CAPITALISED = expression(r"\b(?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]{3,}\b")
_STATE_TOLD = expression(r"(?:the )?state", re.IGNORECASE)


def _is_goal(text: str, spot: PlaceMention, before: Sequence[PlaceMention]) -> bool:
    """Whether somebody of a place that the sentence names goes there: "Tarrow's mayor went to Quillan"."""
    from_here = before and before[-1].kind == spot.kind and before[-1].place.name != spot.place.name
    return bool(from_here and text.endswith(" to ", 0, spot.start)) and not _STOPS.search(
        text, before[-1].end, spot.start
    )


_STOPS = expression(r"[.!?;\n]")


def _is_covered(text: str, spot: PlaceMention) -> bool:
    """Whether the place only says what another takes in: "In the 75th, which covers the east end"."""
    return _COVERS.search(text, max(0, spot.start - _BACK), spot.start) is not None


_COVERS = expression(r"\bwhich (?:covers|includes|spans|serves|takes in) (?:the )?$")


def _here(match: re.Match[str], home: PlaceMention | None) -> PlaceMention | None:
    return _again(match, home) if home else None


_MET = expression(r"\b(?:meeting|met|speaking|spoke|gathered|gathering|appearing|visiting) $")
"""Before where somebody only spoke: "The board, meeting here Tuesday, voted"."""


def _in_subject(text: str, at: int) -> bool:
    """Whether "there" ends a subject ("the rate there was 4"), and is not one: "and there were 4"."""
    return _SUBJECT.search(text, max(0, at - _BACK), at) is not None


_BACK = 24
_SUBJECT = expression(
    r"\b(?:rates?|totals?|figures?|numbers?|counts?|shares?|prices?|rents?|wages?|pay|police|officers|"
    r"officials|"
    r"people|residents|voters|students|workers|schools|hospitals|deaths|homicides|killings|murders|cases|"
    r"jobs|"
    r"unemployment|turnout|population|enrol?lment|median|average|levels?|crime|sales|costs?|taxes|decline|"
    r"drop|"
    r"increase|rise|homes|houses|farms|jails?|prosecutors|judges|lawmakers|leaders|teachers|tuition) $"
)


def _wide(
    match: re.Match[str], text: str, index: PlaceIndex, nation: PlacePhrase | None
) -> PlaceMention | None:
    """The country or the world."""
    if not match.group("nation") and not match.group("world"):
        return None
    country = index.by_id.get("country:1")
    if match.group("nation") and nation is None and country:
        return mention(match.start(), match.end(), text, country, named=False)
    if "u.s." in match.group().lower():
        return _called(match, "United States")
    name = nation.name if nation and match.group("nation") else "world"
    return _called(match, name)


def _resolve(
    match: re.Match[str],
    text: str,
    index: PlaceIndex,
    before: Sequence[PlaceMention],
    home: PlaceMention | None,
) -> PlaceMention | None:
    """The last place named before that the description fits, one that holds it, or a realm's own words."""
    if match.group("nation") or match.group("world"):
        return None
    kind = (match.group("noun") or match.group("wide") or match.group("bare")).lower()
    adjective = match.group("adjective") or ""
    if (
        adjective.lower().endswith("est")
        or adjective.lower() in _AMONG_OTHERS
        or (adjective[:1].isupper() and not _says_where(adjective, index))
    ):
        return None  # "the safest city in the state" is a rank, "the United Kingdom" a name
    candidates = _candidates(kind, [*([home] if home else []), *before])
    alike = [one for one in candidates if kind in _WIDE and _is_called(one.place.name.lower(), kind)]
    if kind == "district":
        alike = alike or [one for one in before if _HAS_SCHOOLS.match(text, one.end)]
    fits = alike or [one for one in candidates if _fits(one, kind, adjective)]
    if fits:
        last = fits[-1]
        if match.group().lower().startswith("that "):
            return _again(match, last)
        aside = kind in _STATES
        gone = len(_ENDS.findall(text, last.end, match.start())) > 1
        turned = last.once and (aside or gone or text.find("\n", last.end, match.start()) >= 0)
        at_home = (kind in _WIDE or match.group("wide") or turned) and not alike and home in fits
        holder = index.holder(home.place.id, kind) if home and turned else None
        around = [one for one in fits if holder and one.place.id == holder.id]
        return _again(match, home if at_home and home else (around or fits)[-1])
    held = [one for one in candidates if kind in {"county", "state"} or one.kind == "borough"]
    holders = (index.holder(one.place.id, kind) for one in reversed(held))
    held_home = index.holder(home.place.id, kind) if home and kind in {"county", "state"} else None
    abroad = any(one.kind == "country" and one.place.id is None for one in candidates)
    lies = (
        None if abroad or kind != "state" or not _tells_where(match, text) else _state_of(candidates, index)
    )
    holder = held_home or lies or next((one for one in holders if one), None)
    if holder:
        return mention(match.start(), match.end(), text, holder, named=False)
    return _called(match, kind) if kind in _REALMS or match.group("wide") else None


def _candidates(kind: str, told: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Those of the places ``told`` of that a word of the kind may mean."""
    if kind in {"area", "region"}:
        around = [one for one in told if one.place.id is None and one.kind in {"region", ""}]
        return around if around or kind == "area" else list(told)
    seats = [one for one in told if one.place.name in CAPITALS] if kind == "capital" else []
    return seats or list(told)


def _seat(
    match: re.Match[str], text: str, index: PlaceIndex, told: Sequence[PlaceMention]
) -> PlaceMention | None:
    """The capital of the state that the text tells of, where it has not named it: "in the capital"."""
    if match["noun"] is None or match["noun"].lower() != "capital" or match["adjective"]:
        return None
    if any(one.place.name in CAPITALS or (one.kind == "country" and one.place.id is None) for one in told):
        return None
    seat = capital_of(_state_of(told, index), index)
    return mention(match.start(), match.end(), text, seat, named=False) if seat else None


_HAS_SCHOOLS = expression(
    r"(?: [A-Z][a-z]+){0,3}(?: [Ss]chool)? District\b|(?: [A-Z][a-z]+)? (?:Unified|ISD|USD|trustees|"
    r"[Ss]chool board|(?:[Pp]ublic )?[Ss]chools)\b"
)
"""Behind a place that a district of schools is named after."""
_AMONG_OTHERS = frozenset("only next other same another one single".split())
"""Of one among several, which the text names beside it: "Tarrow, the only state to refuse"."""
_ENDS = expression(r"[a-z0-9%)][.!?][”\"]? [A-Z“\"]")


def _state_of(places: Sequence[PlaceMention], index: PlaceIndex) -> Jurisdiction | None:
    """The state that most of the places may lie in; of equals, the one that the last of them lies in."""
    votes: Counter[str] = Counter()
    for spot in places:
        votes.update({spot.state} if spot.state else ())
        if spot.kind == "city" and "," not in spot.place.text:
            votes.update(code for code in home_towns().get(spot.place.name, "").split() if code != spot.state)
    most = max(votes.values(), default=0)
    lying = (index.states.get(spot.state) for spot in reversed(places) if votes[spot.state] == most)
    return next((state for state in lying if state), None)


def _says_where(adjective: str, index: PlaceIndex) -> bool:
    """Whether it tells in which region or state the place lies: "the Midwestern city", "the Ohio town"."""
    known = known_places().get(adjective)
    province = known is not None and known.kind in {"region", "province"}
    return is_region(adjective) or province or index.state_codes.whole(adjective) is not None


def _tells_where(match: re.Match[str], text: str) -> bool:
    """Whether it says where or whose, not who acts: "in the state", "the state's", "statewide"."""
    before = _WHERE.search(text, max(0, match.start() - len(" throughout ")), match.start())
    return bool(match.group("wide") or before or _WHOSE.match(text, match.end()))


_WHERE = expression(r"\b(?:in|across|throughout|around|within|of) $", re.IGNORECASE)
_WHOSE = expression(
    r"['’]s\b| (?:average|rate|total|median)\b| (?:itself |as a whole |also )?(?:has|had|have|collected|"
    r"counted|recorded|reported|logged|ranks|ranked|saw|added|gained|lost)\b"
)


def _is_called(name: str, kind: str) -> bool:
    """Whether the name says that it is of the kind: "Ansel Valley", "Lake Dunning"."""
    return name.endswith(" " + kind) or name.startswith(kind + " ")


def _called(match: re.Match[str], name: str) -> PlaceMention:
    phrase = PlacePhrase(text=match.group(), name=name)
    return PlaceMention(match.start(), match.end(), phrase, "country", named=False)


_REALMS = frozenset(("republic", "kingdom"))
"""Countries that a text may never name, its readers being at home there; so may be what is "statewide"."""
_HOLDERS = frozenset(("state", "province", "country"))
"""Kinds of places that hold others, and are seldom meant by "there"."""
_STATES = frozenset(("state", "province"))
_CITIES = frozenset("city town village capital borough".split())
_WIDE = frozenset("area region island valley bay estuary peninsula territory parish district".split())
"""May be any own place of the text: an island or a valley need not be called so."""


def _fits(spot: PlaceMention, kind: str, adjective: str) -> bool:
    if kind in _WIDE:
        return spot.place.id is None and spot.kind in {"city", "region", "state", "county", ""}
    if kind == "borough" and spot.kind == "borough":
        return True
    kinds = {"city", ""} if kind in _CITIES else _STATES if kind in _STATES else {kind}
    if spot.kind not in kinds:
        return False
    return not is_region(adjective) or in_region(spot.state, adjective)


def _again(match: re.Match[str], spot: PlaceMention) -> PlaceMention:
    phrase = PlacePhrase(text=match.group(), name=spot.place.name, id=spot.place.id)
    return PlaceMention(match.start(), match.end(), phrase, spot.kind, spot.state, named=False)
