"""Places told of together, which no gazetteer knows: "other sanctuary cities", "30 of the largest cities"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.directions import CHANGE_NOUN, CHANGE_VERB
from onrecord.claims.places.mentions import PlaceMention
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.claims.places.index import PlaceIndex

_NOUN = expression(
    r"\b(?:[Cc]ities|[Tt]owns|[Cc]ounties|[Ss]tates|[Jj]urisdictions|[Mm]unicipalities|[Cc]ommunities|[Ss]uburbs|"
    r"[Pp]arishes|[Mm]etro(?:politan)? [Aa]reas|ZIP codes|[Nn]eighborhoods|[Pp]recincts)\b"
)
_REACH = 44
"""Characters: longer than what stands before the noun."""
_NUMBER = (
    r"(?:\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|"
    r"[A-Za-z]{3,5}teen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Aa] dozen|[Dd]ozens of)"
)
_GROUP = expression(
    rf"\b(?P<how_many>(?:[Oo]ther|[Ss]everal|[Mm]any|[Mm]ost|[Ss]ome(?: other)?|{_NUMBER})"
    r"(?: of)? )?"
    r"(?:(?:the )?(?:(?:nation|country|state|world|America|U\.S\.)['’]s |(?<=the )(?:nation|country)['’]s )?"
    rf"(?P<number>{_NUMBER} )?"
    r"(?:(?P<sort>(?:[Rr]emote |[Mm]ostly |[Pp]oor(?:er)? )?(?:[Ss]anctuary|[Bb]ig(?:ger|gest)?|"
    r"[Ll]arge(?:r|st)?|[Mm]ajor|[Mm]ost populous|"
    r"[Ss]mall(?:er|est)?|[Mm]id-?sized?|[Mm]edium-sized|[Nn]on-?metropolitan|[Mm]etropolitan|[Uu]rban|"
    r"[Nn]eighboring|[Nn]earby|[Ss]urrounding|[Cc]ollar|[Oo]utlying|[Nn]orthern|[Ss]outhern|[Ee]astern|"
    r"[Ww]estern|[Rr]ural|[Cc]oastal|[Bb]order|[Ss]uburban))|(?P<word>[a-z]{3,14})) )?"
    r"(?:U\.S\. |American )?(?:cities and )?(?P<noun>"
    rf"{_NOUN.pattern})"
)
"""By how many or of what sort they are."""


def find_groups(text: str) -> Iterable[PlaceMention]:
    """Where the text has them, in order."""
    free = 0
    for noun in _NOUN.finditer(text):
        if noun.start() < free:
            continue
        found = _GROUP.search(text, max(free, noun.start() - _REACH), noun.end())
        while found and found.end() < noun.end():
            found = _GROUP.search(text, found.start() + 1, noun.end())
        free = noun.end()
        sized = _OF_SIZE.match(text, noun.end()) or _NEXT_TO.match(text, noun.end())
        if sized is None and _WITHIN.search(text, max(0, noun.start() - _NEAR), noun.start()):
            sized = _DEFINED.match(text, noun.end())
        elif sized is None and noun.group()[0].isupper():
            sized = _SUBJECT.match(text, noun.end())
        if found is None or not (found["how_many"] or found["sort"] or found["number"] or sized):
            continue
        counted = found["number"] or (found["how_many"] or "")[:1].isdigit()
        named = found["sort"] or found["word"]
        start = found.end("how_many") if found["how_many"] and named and not counted else found.start()
        end = sized.end() if sized else found.end()
        name = text[start:end]
        yield PlaceMention(start, end, PlacePhrase(text=name, name=name), "group")


_AMOUNT = (
    r"(?:(?:more|fewer|less) than |under |over |at least |between )?"
    r"(?:\d[\d,]*(?: million)?|a million|half a million)"
)
_OF_SIZE = expression(
    rf" (?:of|with) (?:populations? (?:of|between) |an? population of )?{_AMOUNT}"
    rf"(?:(?: to | and |-){_AMOUNT})?(?: or more| or fewer)?"
    r"(?: (?:people|residents|inhabitants))?\b(?! percent| of)"
)
"""How large each of them is: "cities of 100,000 to 250,000 people"."""
_NEAR = 16
_WITHIN = expression(r"\b(?:[Ii]n|[Aa]mong|[Aa]cross)(?: (?:all|the|those))? $")
_DEFINED = expression(r" (?:that|with(?:out)?|where) [^,.;:\n]{3,70}(?=[,.;:\n])")
"""What sets some of them off: "in states that expanded Medicaid, the rate fell"."""
_SUBJECT = expression(
    r" (?:that|with(?:out)?|where) [a-z][a-z' -]{2,40}?"
    rf"(?= (?:had|saw|lost|gained|added|recorded|reported|averaged|{CHANGE_VERB})\b)"
)
"""The same of a subject: "Counties without a hospital lost 4 percent"."""
_NEXT_TO = expression(
    r" (?:next to|adjacent to|near|along|outside|bordering|without) (?:an?|the|any) (?:[a-z]+ ){0,2}"
    r"(?:areas?|cit(?:y|ies)|border|coasts?|center|metro|river|interstate|county|line)\b"
)
"""Where each of them lies: "counties next to an urban area"."""


def told_as_places(text: str, groups: Iterable[PlaceMention]) -> list[PlaceMention]:
    """Those in which something is counted or moves: "in 22 cities", "Rural counties saw a rise".

    How many acted, or did something only, is itself a figure: "in only three states", "ten states sued".
    """
    return [one for one in groups if _is_scene(text, one) or _is_observed(text, one)]


def _is_scene(text: str, group: PlaceMention) -> bool:
    if _SIZE_TOLD.search(group.place.text) and text.endswith((" in ", " for ", " among "), 0, group.start):
        return True
    return _IN.search(text, max(0, group.start - _REACH), group.start) is not None and not _PART.match(
        group.place.text
    )


_SIZE_TOLD = expression(r"(?:people|residents|inhabitants)$")
_IN = expression(
    r"(?:(?:^|[.!?][\"”]?\s+|[—–] ?|- |\n|; |, (?:and|but|while) )(?:But |And |Still, )?"
    r"(?:[Ii]n|[Aa]cross|[Aa]mong|[Tt]hroughout|[Ww]ithin)"
    rf"|\b(?:{CHANGE_NOUN}|rates?|levels?) (?:in|across|among)) "
    r"(?:(?:all|some|about|the|these|those|other) ){0,2}$"
)
"""Opens a sentence, or follows what moved there; further on, ``trends.scopes`` reads it."""
_PART = expression(rf"{_NUMBER} of ")
"""Some of a whole are a share: "42 of the state's 72 counties"."""


def _is_observed(text: str, group: PlaceMention) -> bool:
    """Whether the group is the subject of a verb that tells what there was, and not who acted."""
    sorted_out = not _COUNTED.match(group.place.text) or text.endswith(("All ", "all "), 0, group.start)
    verb = _OBSERVED.match(text, group.end)
    if verb and verb["moved"] is not None and _HOW_MANY.match(group.place.text):
        return False  # "Most counties lost jobs" is a share
    return verb is not None and (sorted_out or verb["seen"] is not None)


_COUNTED = expression(_NUMBER)
_HOW_MANY = expression(r"(?:[Mm]ost|[Mm]any|[Ss]ome|[Ss]everal|[Oo]ther)\b(?! populous)")
_OBSERVED = expression(
    r"(?: (?:in|on) (?:it|them|the (?:list|study|survey|report|sample)))? "
    r"(?:also |all |each |together |have |has )?(?:"
    r"(?P<seen>saw|seen|showed|shown|experienced|registered|"
    r"(?:cut|reduced|lowered|raised|increased|trimmed|grew) (?:their|its) [a-z -]{3,30}? by)|had|"
    r"averaged|reported|recorded|posted|logged|"
    rf"(?P<moved>{CHANGE_VERB})|(?:one|an? [a-z]+) of (?=\d)|(?=\d))\b"
)


def find_counties(text: str, index: PlaceIndex) -> Iterable[PlaceMention]:
    """Counties that share the noun: "Harris and Fort Bend counties", with the only state that has all."""
    for found in _COUNTIES.finditer(text):
        phrase = PlacePhrase(text=found.group(), name=found.group())
        yield PlaceMention(found.start(), found.end(), phrase, "county", _state_of(found.group(), index))


def _state_of(counties: str, index: PlaceIndex) -> str:
    """The code of the only state with counties of all these names, "" where none or several have."""
    names = _LISTED.split(counties.rpartition(" ")[0])
    having = [{one.state for one in index.names.whole(f"{name} County") or ()} for name in names]
    states = set.intersection(*having)
    return states.pop() if len(states) == 1 else ""


_LISTED = expression(r",? and |, ")


_COUNTY = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}"
_COUNTIES = Cued(
    rf"\b{_COUNTY}(?:, {_COUNTY}){{0,5}},? and {_COUNTY} [Cc]ounties\b", words="counties Counties"
)
