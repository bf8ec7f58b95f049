"""Which places of a lead say what the article is about, and which only stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.places.capitals import CAPITALS
from onrecord.claims.places.tiers import tiers_told_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from onrecord.claims.places.datelines import Filing
    from onrecord.claims.places.mentions import PlaceMention


def leading_places(
    text: str,
    lead: str,
    leading: Sequence[PlaceMention],
    counts: Counter[str],
    nation: PlaceMention | None,
) -> Sequence[PlaceMention]:
    """Those of ``leading``, the places that the ``lead`` names, that speak for what the text is about.

    ``counts`` says how often the text names each; ``nation`` is the one that a lead of many states is about.
    """
    leading = _leading_to(leading, text)
    if _only_happened_there(leading, counts, text, lead):
        leading = []
    if _goes_through_states(leading, counts) or _by_many_states(leading, lead):
        leading = [nation] if nation else []
    return [one for one in leading if not (_is_seat(one, counts, text) or _is_outdone(one, counts, text))]


def _leading_to(leading: Sequence[PlaceMention], text: str) -> Sequence[PlaceMention]:
    """Those of a lead less examples, and the state of an agency or officer where a town is named too.

    "California Highway Patrol officers in Oakland made 40 arrests" is of Oakland.
    """
    leading = [one for one in leading if not _EXAMPLE.search(text, max(0, one.start - _REACH), one.start)]
    aside = [one for one in leading if one.kind == "state" and _NAMES_BODY.match(text, one.end)]
    kept = [one for one in leading if one not in aside]
    return kept if any(one.kind in {"city", "county"} for one in kept) else leading


def _only_happened_there(leading: Sequence[PlaceMention], counts: Counter[str], text: str, lead: str) -> bool:
    """Whether a lead of the nation's affairs names a town only for what moved them, and the text no more."""
    told = tiers_told_of(text)
    once = all(
        counts[one.place.name] == 1 and _AFTERMATH.search(text, max(0, one.start - _BACK), one.start)
        for one in leading
    )
    local = told["city"] + told["county"] + told["state"]
    return bool(leading) and once and not local and leads_with_nation(lead)


_BACK = 80
_AFTERMATH = expression(
    r"\b(?:deaths?|killings?|murders?|shootings?|massacre|attacks?|bombings?|riots?|unrest|protests)\b"
    r"[^,.;\n]{0,50} (?:in|at|by an?) $"
)
"""Before where something was that the nation acts upon: "after the death of Ora Lund in Quillan"."""


def only_people_of(leading: Sequence[PlaceMention], filing: Filing, text: str) -> bool:
    """Whether a lead filed from a town only says of which state somebody is, and the text tells of towns.

    "SANTA ANA, Calif. — A California sheriff was sentenced".
    """
    told = tiers_told_of(text)
    local = filing.spot is not None and filing.spot.kind == "city" and not filing.is_of_state
    local = local and not told["state"] and told["city"] + told["county"] > told["country"]
    state = filing.state.place.name if filing.state else ""
    return local and bool(leading) and all(one.place.name == state for one in leading)


def _is_seat(spot: PlaceMention, counts: Counter[str], text: str) -> bool:
    """Whether a state's capital is named once and only as where its lawmakers meet."""
    told = tiers_told_of(text)
    once = spot.place.name in CAPITALS and spot.kind == "city" and counts[spot.place.name] == 1
    return once and not told["city"] and told["state"] > max(told["county"], told["country"])


def _is_outdone(spot: PlaceMention, counts: Counter[str], text: str) -> bool:
    """Whether a place of a ranking is only named as its first: "No area in the nation grew faster than"."""
    return counts[spot.place.name] == 1 and text.endswith(("than ", "than in "), 0, spot.start)


_EXAMPLE = expression(r"\b(?:such as|among them) (?:the |one |those )?(?:[A-Z]\w+ ){0,3}(?:in )?(?:the )?$")
_REACH = 50
"""Characters before a place, that can show it to be an example: "systems such as Metro in Quillan"."""
_NAMES_BODY = expression(
    r"(?:['’]s)? (?:Highway Patrol|State Police|Department of|Division of|Bureau of|Gov(?:\.|ernor)|"
    r"Attorney General|National Guard|counties|cities)\b"
)
"""Behind a state: what is of it, but works or lies in many towns."""


def _goes_through_states(leading: Sequence[PlaceMention], counts: Counter[str]) -> bool:
    """Whether a lead names several states and the text does not come back to the first: it ranks them."""
    names = {
        one.place.name
        for one in leading
        if one.kind == "state" or (one.place.name in _NAMESAKES and "," not in one.place.text)
    }
    first = leading[0].place.name if leading else ""
    return len(names) > _A_PAIR and first in names and counts[first] == 1


def _by_many_states(leading: Sequence[PlaceMention], lead: str) -> bool:
    """Whether many states act together against the nation: "Ohio and 16 other states sued"."""
    of_states = all(one.kind in {"state", "country"} or one.place.name in _NAMESAKES for one in leading)
    found = _MANY_STATES.search(lead) if of_states and _IN_COURT.search(lead) else None
    return found is not None and not (found["few"] and leading and leading[0].kind == "state")


_A_PAIR = 2
"""States: a lead that names more goes through them."""
_MANY_STATES = expression(
    r"\b(?:\d\d|(?P<few>[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)|(?:[Tt]en|[Ee]leven|"
    r"[Tt]welve|[A-Za-z]{3,5}teen|(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if)ty(?:-[a-z]{3,5})?)|dozens of|a dozen) "
    r"(?:other |more |[A-Z][a-z]+-led |Democratic |Republican )?(?:U\.S\. )?"
    r"(?:[Ss]tates|(?:[Ss]tate )?[Aa]ttorneys general)\b"
)
_IN_COURT = expression(
    r"\b(?:su(?:ed?|es|ing|its?)|lawsuits?|courts?|judge|letter|challeng(?:e|es|ed|ing)|brief)\b"
)
_NAMESAKES = frozenset(("New York", "Washington", "District of Columbia"))
"""Cities with the name of a state, which they are read for beside other states."""


def leads_with_nation(lead: str) -> bool:
    """Whether more of its words are of the nation than of all that lies in it."""
    told = tiers_told_of(lead)
    of_nation = told["country"] + len(_AGENCIES.findall(lead))
    return of_nation > told["state"] + told["county"] + told["city"]


_AGENCIES = expression(
    r"\b(?:ICE|CDC|DEA|ATF|FEMA|TSA|IRS|NHTSA|EPA|HUD|CBP|"
    r"[Ii]mmigration (?:agents|officers|officials|authorities)|Federal Reserve|"
    r"(?<!state )(?<!State )(?<=the )(?:Labor|Commerce|Agriculture|Energy|Education|Transportation|Treasury|"
    r"Interior) Department(?! of))\b"
)
"""What the nation runs, and has figures of: no word of a tier, as it acts in every town."""
