"""What the words around a name show it to be: a place, a person, or a company.

No gazetteer knows most places that news names. Prepositions, appositions and the bodies that bear a place's
name show them; every sign has a weight, and a name that gathers enough is a place.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.attribution.names import is_given_name
from onrecord.claims.places.behind_names import (
    COUNTS,
    HAS_BODIES,
    OUTDOES,
    OWNS_A_FIGURE,
    PEOPLED,
    TELLS_FIGURE,
)
from onrecord.claims.places.home_towns import COMMON_TOWNS, home_towns
from onrecord.claims.places.name_words import (
    ANYBODYS,
    BEFORE_OFFICE,
    CIVIC,
    CIVIC_OFFICES,
    COMPANIES,
    DESCRIPTIVE,
    IN_PRINT,
    INSTITUTIONS,
    LANDFORM_LEADS,
    LANDFORMS,
    NAME_PARTS,
    NAMED_AFTER,
    NEWSPAPERS,
    NOUN_ENDS,
    PARTS,
    SEES_TO,
    SETTLED,
    STATE_BEHIND,
    STRUCK,
    SURNAMES,
    TITLES,
)
from onrecord.claims.places.proper_names import ProperName, proper_names, unshouted
from onrecord.claims.places.ruled_out import is_ruled_out
from onrecord.claims.places.split_names import SIZES, SplitName, split_name
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clauses.phrases import Word

ENOUGH = 2
"""The weight that makes a name a place."""
_AGAINST = 3
"""What each mention of a person of the name adds to that."""

_SETTLEMENT = (
    r"(?:capital|city|town|village|suburb|county|island|port|borough|resort|province|region|state|district|"
    r"neighbou?rhood|municipality|parish|township|hamlet|community|peninsula|valley|territory)"
)
_SIDE = (
    r"(?:(?:downtown|central|northern|southern|eastern|western|north|south|east|west|upper|lower|rural|"
    r"greater|nearby|neighbou?ring|suburban|inner|mainland|coastal)[ -])?"
)
_IN = expression(rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ii]nside|[Oo]utside|[Aa]round|[Nn]ear) {_SIDE}$")
_TO = expression(rf"\b(?:from|at|to|off|over|between|via|toward|towards) {_SIDE}$")
_OF = expression(
    rf"\b(?:(?:[a-z]+ )?{_SETTLEMENT}|mayor|governor|people|residents|streets|outskirts|coast|centre|center|"
    r"north|south|east|west|bishop|republic|kingdom|population|parts|waters|villages|citizens) of (?:the )?$",
)
_BODY_OF = expression(
    r"\b(?:Bank|University|Assembly|Government|Republic|Kingdom|City|Town|County|Village|Borough|Diocese|"
    r"State|Mayor|Governor|Parliament|Council|Isle|Bishop|Port|Township) of (?:the )?$"
)
_CALLED = expression(rf"\b(?:the|a|in) (?:[a-z-]+ ){{0,2}}{_SETTLEMENT} (?:of |is |was )?$")
_APPOSED = expression(
    r"\b(?:county seat|capital|hometown|(?:largest|biggest|second-largest|smallest|oldest|poorest|richest) "
    r"(?:city|town|county|suburb|village)),? $"
)
"""Before the name of a place that was described: "in the county seat, Tarrow, it was 64"."""
_IS_PLACE = expression(
    r"(?:, (?:the|a|an|its) (?!(?:[a-z]+ )?secretary )(?:[a-z’'-]+ ){0,3}(?<! of )"
    rf"(?:{_SETTLEMENT}|seat)\b{NOUN_ENDS}"
    rf"|, (?:(?:the )?(?:county|parish) seat|pop(?:ulation|\.) (?=\d)|(?:just )?(?:outside|near) (?=[A-Z]))"
    rf"| {_SETTLEMENT}\b(?!['’]s? )"
    r"| (?:estuary|river|bay|coast|mountains|basin|creek|hills|forest|corridor|metro)\b)"
)
_INTRODUCED = expression(
    rf", (?:an? (?:[a-z’'-]+ ){{0,3}}{_SETTLEMENT} "
    r"(?=(?:of|in|on|near|along|with|where|that|just|about|outside|\d)\b)"
    r"|the (?:county |parish )?seat of|(?:the )?county seat\b|pop(?:ulation|\.) \d)"
)
"""Behind a name that a text opens with, and that is no common word."""
_LIES = expression(
    r",? (?:just |(?:about |some |roughly )?\d+ miles )?(?:in the (?:[a-z]+ )?|(?=[nsew]))"
    r"(?:north|south|east|west)"
    r"(?:[- ]?(?:east|west))?(?:ern part|ern end)?(?:,| of\b)"
)
"""Where a place lies: "Quillan, in the far north, had 80"."""
_SURE_BODIES = expression(
    r"(?:['’]s)? (?:police|(?:city |county |town )?council|mayor|jail|airport|residents)\b|-based\b|-area\b"
)
_BESIDE = expression(r"\b(?:[Nn]eighbou?ring|[Nn]earby|[Ss]urrounding|[Aa]djacent) $")
_AGED = expression(r", (?:who is )?\d{1,3}(?:,(?!\d)|\.(?!\d)| and)")
_SPEAKS = expression(
    r"(?:,? who|,)? (?:said|says|told|added|asked|replied|noted|argued|warned|wrote|testified|recalled|"
    r"insisted|joked|conceded|explained|claimed|admitted|agreed|thinks|believes|vowed)\b"
)
_SPOKEN = expression(r"\b(?:said|says|told|asked|added|replied) $")
_QUOTED = expression(r"[,!?]['’]?[”\"] (?:said|says) $")
_SENTENCE_ENDS = expression(r"\.(?!\w)|$")
"""Around the surname of one who is only named so: "“It is over,” said Lund."."""
_ROLE = expression(
    r"\b(?:mayor|governor|chief|president|minister|secretary|director|coach|driver|resident|"
    r"spokes(?:wo)?man|spokesperson|attorney|lawyer|superintendent|commissioner|sheriff|captain|farmer|"
    r"teacher|professor|senator|executive|councill?or|author|son|daughter|brother|sister|mother|father|wife|"
    r"husband|members?|trustees?|organizer|activist|analyst|economist|researcher|candidate|nurse|deputy|"
    r"detective|student|neighbor|rancher|grower|spokeswoman),? $"
)
_ROLE_BEHIND = expression(
    r", (?:the|a|an|its|his|her|their|who|whose) (?!(?:[a-z-]+ ){0,3}" + _SETTLEMENT + r"\b)"
)
_COMPANY = (
    r"(?:company|firm|chain|airline|retailer|maker|manufacturer|operator|owner|developer|utility|carrier|"
    r"employer|start-?up|brand|lender|builder|landlord|supplier|publisher|contractor|charity|brewer|supermarket|"
    r"insurer|conglomerate|producer|provider|hotelier|bookmaker|carmaker|drugmaker|chipmaker|bank|club|team|"
    r"nonprofit|rival)"
)
_IS_COMPANY = expression(
    rf"(?:, (?:the|a|an|which|one of the) (?:[\w’'-]+ ){{0,4}}{_COMPANY}\b|, which\b"
    r"|['’]s? (?:shares|stock|chief executive|customers|profits?|sales|revenues?|earnings|managing director|"
    r"CEO|owners?|stores|branches|products|fleet|shareholders|investors|tenants|headquarters)\b"
    r"| said (?:it|its)\b| (?:shares|stock|stores|customers|executives?|employees|workers)\b"
    r"| (?:plant|factory|store|warehouse|mine|refinery|mill|facility) (?:in|at|near) )"
)
_CALLED_COMPANY = expression(
    rf"\b(?:{_COMPANY},? (?:called )?|[Cc]hief [Ee]xecutive (?:[Oo]fficer )?(?:of |, )|(?:[Dd]irector|"
    rf"president|customers|employees|owners|CEO) (?:of|at) |"
    r"(?:workers|staff|jobs|layoffs|engineers|machinists) at )$"
)
OPENS = expression(r"(?:^|[.!?:\n][”’\"']?\s*|[“‘\"])$")
_WINDOW = 48
"""Characters on either side that can show what a name is."""


@dataclass
class Evidence:
    """The weights for each name, the names that people and companies bear, and what a place is called.

    ``towns`` are the names of towns at home that something speaks for.
    """

    places: Counter[str] = field(default_factory=Counter)
    people: Counter[str] = field(default_factory=Counter)
    companies: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, str] = field(default_factory=dict)
    towns: set[str] = field(default_factory=set)

    def include(self, title: Evidence, *, titled: bool) -> None:
        """Add what a title shows well: the places that it says something is in.

        Where it is ``titled``, with a capital for most words, a body behind a name shows little.
        """
        needed = ENOUGH + titled
        self.places.update({name: weight for name, weight in title.places.items() if weight >= needed})

    def take_for_place(self, name: str) -> None:
        """Settle that the name is a place's, and nobody's."""
        self.places[name] += ENOUGH
        self.people.pop(name.rsplit(" ", 1)[-1], None)

    def is_place(self, name: str) -> bool:
        """Whether the text shows the name to be a place."""
        words = name.split(" ")
        bearers = self.people[name] + (
            self.people[words[-1]] if len(words) > 1 and not is_typed(words) else 0
        )
        needed = ENOUGH + _AGAINST * min(bearers, ENOUGH)
        return self.places[name] >= max(needed, self.companies[name] + 1)

    def is_company(self, name: str) -> bool:
        """Whether the text shows the name to be a company or a body alike."""
        return self.companies[name] >= ENOUGH and name not in self.people and not self.is_place(name)


def is_typed(words: Sequence[str]) -> bool:
    """Whether a name says itself that it is a place's: "Ansel Valley", "Port Sabrel"."""
    return _is_of_land(words) or (len(words) > 1 and words[0] in LANDFORM_LEADS)


def _is_of_land(words: Sequence[str]) -> bool:
    """Whether a name ends in what the place is, and is nobody's: "Ansel Valley", not "Ora Hill"."""
    if len(words) == 1 or words[-1] not in LANDFORMS:
        return False
    return words[-1] not in SURNAMES or not is_given_name(words[0])


_OFTEN_NAMES = SIZES | {"Court", "School", "College", "Hospital", "University", "Fire", "Library"}
"""Right behind a name they may be of anything: "Marlin Court", "Mercy Hospital"."""


def gather(text: str, start: int = 0) -> Evidence:
    """Weigh every name of the text from ``start`` on."""
    plain = unshouted(text)
    evidence = Evidence()
    for name in proper_names(plain):
        if name.start >= start:
            _weigh(plain, text, name, evidence)
    evidence.places.update(evidence.towns)
    return evidence


def _weigh(text: str, shouted: str, name: ProperName, evidence: Evidence) -> None:
    before = text[max(0, name.start - _WINDOW) : name.start]
    behind = text[name.end : name.end + _WINDOW]
    person = _person(name, before, behind)
    if person:
        evidence.people.update(person)
        words = split_name(_before_office(name.words)).base
        served = _joined(text, words)
        if not (is_ruled_out(served) or served in TITLES or _is_acronym(shouted, words)):
            evidence.places[served] += ENOUGH
        return
    split = _called_city(split_name(name.words), before, behind)
    base = _joined(text, split.base)
    based = _BASED.match(base)
    if based:
        evidence.places[based.group(1)] += ENOUGH
    if (
        is_ruled_out(base)
        or NAMED_AFTER.match(behind)
        or IN_PRINT.search(before)
        or SEES_TO.search(before)
        or before.endswith((" v. ", " vs. ", "“", "‘", '"', "'"))
        or (base.endswith("ly") and behind.startswith(", ") and OPENS.search(before))  # "Notably, the mill"
        or _is_acronym(shouted, split.base)
    ):
        return
    if split.tail and before.endswith(("'s ", "’s ")) and not _is_of_land(base.split(" ")):
        return  # "Gary's Discount Center" is Gary's
    if split.tail:
        evidence.places[base] += _by_tail(split, numbered=behind[1:2].isdigit())
        whole = _joined(text, name.words)
        evidence.companies[whole] += 2 if split.head in COMPANIES else 0
    else:
        typed = _by_form(split)
        weight = typed + _by_neighbours(before, behind, typed=typed > 0)
        common = base in COMMON_TOWNS and OPENS.search(before)
        if base in home_towns() and not common and (weight or TELLS_FIGURE.match(behind)):
            weight = weight or 1
            evidence.towns.add(base)
        # A word that only opens a sentence may be any word: "Furious residents".
        vague = not typed and OPENS.search(before) and not _is_sure(base, behind)
        descriptive = not typed and base.endswith(DESCRIPTIVE)
        evidence.places[base] += min(weight, 1) if vague or descriptive else weight
        evidence.kinds.update(_kind(base, before, behind) if weight else ())
        company = 2 * bool(_CALLED_COMPANY.search(before)) + 2 * bool(_IS_COMPANY.match(behind))
        evidence.companies[base] += company
        gerund = OPENS.search(before) and base.partition(" ")[0].endswith("ing")  # "Making Tarrow safe"
        led = gerund or split.base[0].text in PARTS or split.base[0].text.isupper()  # "UC Tarrow"
        if len(split.base) > 1 and not (led or weight or company):
            evidence.people[split.base[-1].text] += 1


def _called_city(split: SplitName, before: str, behind: str) -> SplitName:
    """A name that ends in "City" whole, where no body of a city but a place is meant: "in Traverse City"."""
    alone = len(split.tail) == 1 and split.head in _SETTLEMENTS and bool(split.base)
    alone = alone and (split.head != "Park" or len(split.base) == 1)  # "Ora Lund Park" is a park
    where = _IN.search(before) or _TO.search(before) or HAS_BODIES.match(behind) or PEOPLED.match(behind)
    return SplitName(split.base + split.tail, ()) if alone and where else split


_SETTLEMENTS = frozenset(("City", "Town", "Village", "Park"))


def _is_sure(base: str, behind: str) -> bool:
    """Whether what follows shows a place even where the name only opens its sentence."""
    if any(sign.match(behind) for sign in (_SURE_BODIES, _LIES, STATE_BEHIND, OUTDOES, _INTRODUCED)):
        return True
    return OWNS_A_FIGURE.match(behind) is not None and not base.lower().endswith(tuple(ANYBODYS))


_BASED = expression(r"([A-Z][\w ’'.]+)-(?:based|area|born)$")


def _before_office(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """What stands before a civic office in a name: "Tarrow County" of "Tarrow County Sheriff Ora Lund".

    Less what goes before the office: "Tarrow" of "Deputy Tarrow Mayor Ora Lund".
    """
    first = int(words[0].text in BEFORE_OFFICE)
    offices = (n for n, word in enumerate(words) if word.text in CIVIC_OFFICES)
    return words[first : next(offices, first)]


def _is_acronym(shouted: str, words: tuple[Word, ...]) -> bool:
    """Whether a word in capitals stands among words in small letters: "MSNBC", "BANNED"."""
    if len(words) != 1 or not shouted[words[0].start : words[0].end].isupper():
        return False
    left = shouted[max(0, words[0].start - 12) : words[0].start].rpartition("\n")[2]
    right = shouted[words[0].end : words[0].end + 12].partition("\n")[0]
    return any(letter.islower() for letter in left + right)


_SEATED = (" of ", " in ", " from ", " near ")
"""Before where a speaker is from: "Ora Lund of East Quillan, said"."""


def _person(name: ProperName, before: str, behind: str) -> tuple[str, ...]:
    """The names of a person that the words show: the whole name and the surname."""
    words = name.words
    titled = max((n for n, word in enumerate(words[:-1]) if word.text in TITLES), default=-1)
    several = len(words) > 1 and words[0].text not in LANDFORM_LEADS
    of_land = titled < 0 and _is_of_land([word.text for word in words])
    if words[-1].text in NAME_PARTS or (of_land and not (several and _ROLE.search(before))):
        return ()
    speaks = _SPEAKS.match(behind) and not before.endswith(_SEATED)
    spoken = (
        (speaks or _SPOKEN.search(before) or _ROLE.search(before) or _ROLE_BEHIND.match(behind))
        if several
        else _QUOTED.search(before) and _SENTENCE_ENDS.match(behind)
    )
    if titled < 0 and not spoken and not _AGED.match(behind):
        return ()
    whole = " ".join(word.text for word in words[titled + 1 :])
    first = words[titled + 1].text
    given = (first,) if several and titled < 0 and is_given_name(first) else ()
    return whole, words[-1].text, *given


def _by_tail(split: SplitName, *, numbered: bool) -> int:
    """What the body that bears the name shows of it: "Quillan Police", "Harbeck Freight"."""
    if split.head in COMPANIES:
        return -1
    if split.head == "District" and numbered:
        return ENOUGH  # "Tarrow District 86" is of schools
    if split.tail[0].text == "Research" or split.head in NEWSPAPERS:
        return 0  # "Pew Research Center" looks into any place, "Tarrow City News" writes of any
    typed = _by_form(SplitName(split.base, ()))
    if any(word.text in CIVIC for word in split.tail):
        alone = len(split.tail) == 1 and split.head in _OFTEN_NAMES
        return typed + (1 if alone else 2)
    return typed + (1 if split.head in INSTITUTIONS else 0)


def _by_form(split: SplitName) -> int:
    """What the name itself shows: "Ansel Valley", "Port Sabrel"."""
    words = split.base
    if len(words) == 1:
        return 2 if words[0].text.endswith(SETTLED) else 0
    if _is_of_land([word.text for word in words]):
        return 3
    return 2 if len(words) > 1 and words[0].text in LANDFORM_LEADS else 0


_ENDS_WITH_OF = (" of ", " of the ")


def _by_neighbours(before: str, behind: str, *, typed: bool) -> int:
    weight = 0
    owns = behind.startswith(("'s", "’s"))
    left = before.removesuffix("the ") if typed else before
    if _IN.search(left):
        weight += 1 if owns else 3
    elif _TO.search(left):
        weight += 1
    elif _BESIDE.search(left) or STRUCK.search(left):
        weight += 3
    of_it = before.endswith(_ENDS_WITH_OF)
    if (of_it and _OF.search(before)) or _CALLED.search(before):
        weight += 3
    elif of_it and _BODY_OF.search(before):
        weight += 2
    weight += 3 * bool(_IS_PLACE.match(behind) or _LIES.match(behind) or STATE_BEHIND.match(behind))
    weight += 3 * bool(OUTDOES.match(behind) or _APPOSED.search(before))
    bodies = HAS_BODIES.match(behind) or PEOPLED.match(behind) or OWNS_A_FIGURE.match(behind)
    return weight + (2 if bodies else 1 if COUNTS.match(behind) else 0)


def _kind(base: str, before: str, behind: str) -> Iterator[tuple[str, str]]:
    """What the words beside a name call it: "the Dockside district", "Orrin, an island nation"."""
    of_it = before.endswith(_ENDS_WITH_OF)
    found = _SORT_BEHIND.match(behind) or (_SORT_BEFORE.search(before) if of_it else None)
    if found:
        yield base, found.group("sort")


_SORT_BEHIND = expression(
    rf"(?:, (?:the|a|an|its) (?:[a-z-]+ ){{0,3}}?| )(?P<sort>{_SETTLEMENT}|nation|country|republic)"
    r"(?=$|[.,;:)\n]| (?:of|in|on|near|where|which|that|with|and|was|is|has|had|who|to|at|by|for|from)\b)"
)
_SORT_BEFORE = expression(rf"\b(?P<sort>{_SETTLEMENT}|nation|republic) of (?:the )?$")


def _joined(text: str, words: tuple[Word, ...]) -> str:
    return text[words[0].start : words[-1].end] if words else ""
