"""Companies, hospitals, clubs and unions: bodies whose figures are their own and no territory's."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.phrases import PhraseIndex, capitals_of, words_of
from onrecord.claims.measures.catalogue import STATISTICS
from onrecord.claims.places.company_told_of import company_told_of
from onrecord.claims.places.name_words import NAME_PARTS
from onrecord.claims.places.proper_names import ProperName, proper_names, unshouted
from onrecord.claims.places.split_names import split_name
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.name_evidence import Evidence
    from onrecord.claims.places.own_places import OwnNames

_OWN_HEADS = frozenset(
    "Trust Hospital Hospitals Infirmary University College Club Union Association Society League Guild "
    "Federation "
    "Elementary Primary School "
    "Foundation Clinic Museum Academy Cooperative Theatre Theater Zoo Health Orchestra Church "
    "System Airport Field Dam Reservoir Lottery Jail Prison Stadium Arena".split()
)
"""The last word of a body whose figures are its own."""
_OWN_ENDS = (
    " High", " Medical Center", " Medical Centre", " Credit Union", " Food Bank", " Public Library",
    " Port Authority", " Ports Authority", " Water Authority", " Water District", " Utility District",
)  # fmt: skip
OUTDOORS = (
    " Air Force Base", " Naval Base", " National Park", " State Park", " National Forest", " Recreation Area",
    " National Monument", " National Seashore", " Wildlife Refuge",
)  # fmt: skip
"""Those of land that belongs to the nation or a state, and whose visitors are counted."""
_OF_FIELDS = {
    " General": expression(r"\b(?:[Hh]ospitals?|patients)\b"),
    " Memorial": expression(r"\b(?:[Hh]ospitals?|patients)\b"),
    " International": expression(r"\b(?:[Aa]irports?)\b"),
    " State": expression(r"\b(?:[Uu]niversit(?:y|ies)|colleges?|campus(?:es)?|tuition)\b"),
}
"""Ends of names that a text of hospitals, or of universities, leaves at that: "Forrest General"."""
_LED_BY = expression(r"(?:University|College|Guild|Union|Society|Museum|Association|Church) $")
_OF = expression(r" of (?:the )?")
_ALIAS = expression(r" \((?P<short>[A-Z][A-Za-z&]{1,7})\)")
_DESCRIPTION = expression(
    r"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir) (?:[a-z-]+ )?(?P<noun>company|firm|chain|airline|retailer|maker|"
    r"manufacturer|operator|developer|"
    r"utility|carrier|employer|start-?up|lender|builder|landlord|publisher|contractor|charity|brewer|insurer|"
    r"producer|owner|hospital|trust|university|college|club|union|guild|association|society|foundation|"
    r"museum|team|bank|airport|agency|authority|railroad|dam|reservoir|lottery|jail|prison|school|zoo|"
    r"church|stadium|arena|"
    r"league|automaker|carmaker|drugmaker|chipmaker|nonprofit|business|brand|health system|system)\b(?! of "
    r"[A-Z])(?!-)"
)
_COMMERCIAL = frozenset(
    "company firm chain airline retailer maker manufacturer operator developer utility carrier employer "
    "startup "
    "start-up lender builder landlord publisher contractor brewer insurer producer owner automaker carmaker "
    "drugmaker "
    "chipmaker business brand team".split()
)


@dataclass(frozen=True, slots=True)
class OrganizationMention:
    """Characters ``start`` to ``end`` (excluded) that stand for the body of the full name ``name``."""

    start: int
    end: int
    name: str
    named: bool = True

    def place(self, text: str) -> PlacePhrase:
        """The body as where a figure is from."""
        return PlacePhrase(text=text[self.start : self.end], name=self.name)


def find_organizations(
    text: str, start: int, evidence: Evidence, index: PlaceIndex, own: OwnNames
) -> tuple[OrganizationMention, ...]:
    """Where the text names or describes them, in order; only names from ``start`` on count as such."""
    names = {**dict(_names(text, start, evidence, index, own)), **dict(_transit(text))}
    names = names or dict(_by_head(text))
    subject = company_told_of(text, start, evidence, index, own)
    if subject:
        names[subject] = subject
    if not names:
        return ()
    names |= dict(_initials(text, names))
    named = list(_mentions(text, PhraseIndex(names.items(), fold=False), evidence))
    described = [*_described(text, named), *_on_campus(text, named)]
    return tuple(sorted((*named, *described), key=lambda one: one.start))


def _on_campus(text: str, named: Sequence[OrganizationMention]) -> Iterator[OrganizationMention]:
    """What stands for the only university of a text: "on campus", "University Police"."""
    names = {one.name for one in named if _SCHOLARS.search(one.name)}
    taken = {one.start for one in named}
    if len(names) == 1:
        for found in _CAMPUS.finditer(text):
            another = _CALLED.search(text, max(0, found.start() - _BACK), found.start())
            if found.start() not in taken and not another:
                yield OrganizationMention(found.start(), found.end(), next(iter(names)), named=False)


_BACK = 32
_CALLED = expression(r"\b[Tt]he [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})? $")
"""Before a campus that has a name of its own: "the Wayne campus"."""
_SCHOLARS = expression(r"\b(?:University|College)\b")
_CAMPUS = expression(
    r"(?<!University )(?<!College )\b[Cc]ampus\b(?!es)|(?<![A-Z][a-z] )\b(?:University|College)"
    r"(?= (?:[Pp]olice|[Oo]fficials|property|spokes|administrators|leaders|[Pp]resident)\b)"
)


def _by_head(text: str) -> Iterator[tuple[str, str]]:
    """The body that its own paper calls by what it is: "the University", again and again."""
    for head in ("University", "College", "Hospital"):
        if len(re.findall(rf"\b[Tt]he {head}(?:['’]s)?(?= [a-z]|[.,;])", text)) > 1:
            yield head, head


def _initials(text: str, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The initials by which the text calls a body of several words: "KU" after "Kansas University"."""
    short = {"".join(word[0] for word in name.split() if word[0].isupper()): name for name in names.values()}
    words = words_of(text)
    found = {words[place].text for place in capitals_of(text)}
    yield from ((letters, name) for letters, name in short.items() if len(letters) > 1 and letters in found)


def short_name(name: str) -> str:
    """A company's name by its first word, as a headline has it: "Kell" of "Kell Foods"."""
    return name.split(" ", 1)[0]


def gathers_figures(text: str, one: OrganizationMention) -> bool:
    """Whether an association or the like only tells what it counted of others: "the association said"."""
    if not is_gatherer(one.name) and not is_research_firm(text, one.name):
        return False
    told = _TELLS.match(text, one.end) or _TOLD_BY.search(text, max(0, one.start - _NEAR), one.start)
    return told is not None


@lru_cache(maxsize=256)
def is_research_firm(text: str, name: str) -> bool:
    """Whether the text introduces the body as one that looks into a market: "Kell Inc., a research firm"."""
    for found in re.finditer(re.escape(name), text):
        if _LOOKS_INTO.match(text, found.end()) or _FIRM_CALLED.search(
            text, max(0, found.start() - _NEAR), found.start()
        ):
            return True
    return False


_INTO = (
    r"(?:research|data|analytics|consulting|consultancy|tracking|forecasting|polling|advisory|"
    r"market[- ]research|real[- ]estate|listings?|information|outplacement|ratings?|survey)"
)
_LOOKS_INTO = expression(
    rf"\.?,? (?:an?|the|which) (?:[A-Z][\w.,’'-]+ |[a-z-]+ ){{0,4}}?(?:{_INTO} (?:and [a-z]+ )?"
    r"(?:firm|company|group|service|website|site|provider)|(?:tracks|surveys|compiles|monitors|follows) )"
)
_FIRM_CALLED = expression(rf"\b{_INTO} (?:firm|company|group|service|website|site|provider) $")


def is_gatherer(name: str) -> bool:
    """Whether the name is of a body that news has figures of others from: "Kell Bakers Association"."""
    return name.split(" of ", 1)[0].rsplit(" ", 1)[-1] in _GATHERERS


_GATHERERS = frozenset(
    "Association Institute Federation Society Foundation League University College Union Guild Council "
    "Realtors Center".split()
)
"""Heads of bodies that news has figures from, of their trade, their field or their place."""
_TELLS = expression(
    r"(?: of [A-Z]\w+)?,? (?:said|says|reports?|reported|found|shows?|showed|estimate[sd]|announced|counted|"
    r"sampled|surveyed|tracks|tracked|surveys|measured|ranks|ranked|expects|forecasts?|predicts)\b"
    r"(?! (?:it|its|they|their)\b)"
    r"|['’]s? (?:[a-z]+ ){0,2}(?:report|survey|data|figures|study|analysis|ranking|index|estimate|forecast|"
    r"count|brief|poll|numbers|economists?)s?\b"
)
_TOLD_BY = expression(
    r"\b(?:according to|said|says|(?:data|figures|numbers|statistics|reports?|survey|study|poll|analysis) "
    r"(?:released |published |compiled )?(?:by|from|of)) (?:the )?$"
)
_NEAR = 44


def main_organization(
    organizations: Sequence[OrganizationMention], start: int, end: int, *, again: bool = True
) -> OrganizationMention | None:
    """The body that ``start`` to ``end``, headline and lead, names first and that is named ``again``."""
    counts = Counter(one.name for one in organizations)
    lead = (one for one in organizations if start <= one.start < end and one.named)
    return next((one for one in lead if counts[one.name] > again), None)


def opens_with_service(organizations: Sequence[OrganizationMention], start: int) -> bool:
    """Whether a text opens at ``start`` with what people go to or ride with: "Valley Transit has cut"."""
    first = next((one for one in organizations if one.start >= start), None)
    if first is None or first.start != start or not first.named or is_gatherer(first.name):
        return False
    return _carries(first.name) or first.name.endswith((*_OWN_ENDS, *_OWN_HEADS))


def _transit(text: str) -> Iterator[tuple[str, str]]:
    """Those that carry people, where the text tells of rides, each with the full name if the text has it."""
    if not _RIDES.search(text):
        return
    carriers = {word.text for word in words_of(text) if word.text in _CARRIERS}
    for pattern in (_BY_TRANSIT, _AUTHORITY):
        yield from (
            (found.group(), found.group())
            for found in pattern.finditer(text)
            if not found.group().endswith(_OFFICES)
        )
    full = next((found.group() for found in _AUTHORITY.finditer(text)), None) if carriers else None
    initials = "".join(word[0] for word in full.split() if word[0].isupper()) if full else ""
    for carrier in carriers:
        theirs = full and (carrier in initials or carrier in full)
        yield carrier, full if theirs and full else carrier
        if theirs and full:
            yield from ((full, full), (initials, full))


_CARRIERS = frozenset(
    "Metro Metrorail Metrolink Metra MBTA MTA BART SEPTA MARTA CTA WMATA TriMet DART RTD VTA Muni PATH "
    "Caltrain Amtrak SunRail LIRR LYNX Greyhound TransLink".split()
)
"""Transit agencies and railroads that news calls by one word."""
_AUTHORITY = expression(
    r"\b(?!The )(?:[A-Z][a-z]+ ){1,5}(?:Transit|Transportation|Transport|Rail|Railroad)"
    r"(?: (?:Authority|Agency|District|Administration|Commission|Corporation|Department|System))\b"
)
"""The full name of one of them."""
_OFFICES = ("Department", "Commission", "Administration")
"""Last words of those that see to roads and to safety as well."""
_BY_TRANSIT = expression(
    r"\b(?!The |And |But |At |For |With |On |In )(?:[A-Z][A-Za-z]+ ){1,3}(?:Transit|Trolley|Ferries|"
    r"Commuter Rail|(?<=County )Metro)\b"
    r"(?! [A-Z])"
)
"""Those that have what they run for their last word: "Valley Transit"."""
_RIDES = expression(r"\b(?:riders|ridership|passengers|trains|buses|fares?|subway)\b", re.IGNORECASE)


def _carries(name: str) -> bool:
    return name in _CARRIERS or bool(_AUTHORITY.fullmatch(name) or _BY_TRANSIT.fullmatch(name))


def _undescribed(name: ProperName) -> ProperName:
    """The name without the common noun that a sentence opens with: "Toolmaker Kell Corp."."""
    first = name.words[0].text.lower()
    described = first in _COMMERCIAL or first.endswith("maker") or first in {"rival", "giant", "parent"}
    return ProperName(name.words[1:]) if described and len(name.words) > 1 else name


def _names(
    text: str, start: int, evidence: Evidence, index: PlaceIndex, own: OwnNames
) -> Iterator[tuple[str, str]]:
    plain = unshouted(text)
    fields = tuple(end for end, told in _OF_FIELDS.items() if told.search(plain))
    for run in proper_names(plain):
        name = _undescribed(run)
        whole = plain[name.start : name.end]
        if (
            name.start < start
            or index.names.whole(whole)
            or own.whole(whole)
            or name.words[0].text in evidence.people
        ):
            continue
        split = split_name(name.words)
        joined = _OF.match(plain, name.end)
        if not split.base and joined and _LED_BY.search(whole + " "):
            behind = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}").match(plain, joined.end())
            if behind:
                yield plain[name.start : behind.end()], plain[name.start : behind.end()]
            continue
        as_written = plain[run.start : run.end]
        own_head = (
            split.head in _OWN_HEADS or whole.endswith((*_OWN_ENDS, *OUTDOORS)) or whole.endswith(fields)
        )
        company = evidence.is_company(as_written) and whole not in NAME_PARTS
        company = company and not _is_common(whole.lower(), plain)
        if company or (split.base and own_head):
            yield whole, whole
            base = plain[name.start : split.base[-1].end] if split.base else ""
            if split.tail and base and not (index.names.whole(base) or own.whole(base)):
                yield base, whole
            short = _ALIAS.match(plain, name.end)
            if short:
                yield short.group("short"), whole


def _is_common(word: str, text: str) -> bool:
    """Whether a name may be a common word that opens a sentence: "Homicides, which"."""
    return word in STATISTICS or any(one.text == word for one in words_of(text))


def _mentions(text: str, names: PhraseIndex[str], evidence: Evidence) -> Iterator[OrganizationMention]:
    plain = unshouted(text)
    words, written = words_of(plain), words_of(text)
    free = 0
    for place in capitals_of(plain):
        found = (names.at(words, place) or names.at(written, place)) if place >= free else None
        if found is None:
            continue
        end, name = found
        if name not in evidence.people:
            yield OrganizationMention(words[place].start, words[end - 1].end, name)
        free = end


def _described(text: str, named: Sequence[OrganizationMention]) -> Iterator[OrganizationMention]:
    """As in "the company", "the trust": the body named last that the noun fits."""
    before: list[OrganizationMention] = []
    waiting = list(reversed(named))
    for found in _DESCRIPTION.finditer(text):
        while waiting and waiting[-1].start < found.start():
            before.append(waiting.pop())
        fits = _fitting(found.group("noun"), before[-_REACH:])
        if fits:
            yield OrganizationMention(found.start(), found.end(), fits.name, named=False)


_REACH = 8
"""Mentions before a description that it may mean."""
_PORTS = (" Port Authority", " Ports Authority")


def traffic_told_of(
    text: str, organizations: Sequence[OrganizationMention], end: int
) -> OrganizationMention | None:
    """The only airport, or authority of ports or water, of a text that goes on about its traffic.

    Its first sentences, up to ``end``, name it.
    """
    own = [one for one in organizations if one.named and one.name.endswith(_OF_TRAFFIC)]
    if len({one.name for one in own}) != 1 or own[0].start >= end:
        return None
    return own[0] if len(_TRAFFIC.findall(text)) >= _OFTEN else None


_OF_TRAFFIC = (" Airport", *_PORTS, " Water Authority", " Water District")
_TRAFFIC = expression(
    r"\b(?:passengers|boardings|enplanements|travell?ers|flights|departures|cargo|freight|tonnage|containers|"
    r"teus|gallons|acre-feet|reservoirs?)\b",
    re.IGNORECASE,
)
_OFTEN = 3
"""Words of traffic that show what a text is about."""


def _fitting(noun: str, before: Iterable[OrganizationMention]) -> OrganizationMention | None:
    latest = None
    for one in before:
        head = one.name.rsplit(" ", 1)[-1]
        if (
            noun in one.name.lower().split(" ")
            or (noun in _COMMERCIAL and head not in _OWN_HEADS)
            or (noun.endswith("system") and head in {"Health", "Hospital", "Hospitals", "Clinic"})
            or (noun == "airport" and head == "Field")
            or (noun in {"university", "college", "school"} and head == "State")
            or (noun in {"agency", "authority", "railroad", "system"} and _carries(one.name))
            or (noun == "port" and one.name.endswith(_PORTS))
        ):
            latest = one
    return latest
