"""What is the nation's by its nature: its inflation, what its parliament spends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.marked import within
from onrecord.claims.places.index import PlaceIndex
from onrecord.claims.places.nation_bodies import tells_of_congress
from onrecord.claims.places.tiers import tiers_told_of
from onrecord.claims.whereabouts.domains import breadth
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft


def in_congress(draft: Draft) -> PlacePhrase | None:
    """The nation, for its parliament's bills and votes: "The act passed 228-195", in a text of Congress."""
    clause = draft.clause
    if not tells_of_congress(clause.marked.text) or _OF_OTHERS.search(clause.low):
        return None
    chambers = within(clause.marked.places.bodies, clause.start, clause.end)
    sits = any(one.place.text.lower().endswith(_CHAMBERS) for one in chambers)
    votes = _VOTE.search(clause.mask) or _LAW.search(clause.low) or _NAMED_LAW.search(clause.text)
    country = PlaceIndex.in_use().by_id.get("country:1") if sits or votes else None
    return PlacePhrase(text="", name=country.name, id=country.id) if country else None


_CHAMBERS = ("house", "senate", "congress", "representatives", "republicans", "democrats", "members")
_VOTE = expression(
    r"#+-#+|\b(?:democrats|republicans|lawmakers)\b.*\b(?:votes?|voted|joined|sided|favor|support)\b"
)
_LAW = expression(
    r"\b(?:the|this|related|other|both|federal|spending|appropriations|similar) (?:[a-z]+ )?"
    r"(?:bills?(?! for| from| of)|act(?! of)|legislation|amendment)\b"
)
_NAMED_LAW = expression(r"\b[A-Z]\w+ Act\b|\b[A-Z]\w+['’]s Law\b")
_OF_OTHERS = expression(
    r"\b(?:city|cities|county|states?|council(?:ors|members)?|commission(?:ers)?|board|voters|residents|turnout|"
    r"primary|ballots?|governor|mayor|seats?|districts?|delegation|elected|election|speaker)\b"
)
"""Words of others who vote or make laws."""
_STATISTIC = expression(
    r"\b(?:inflation|consumer prices?|consumer price index|gross domestic product|gdp|mortgage rates?|"
    r"interest rates?|federal funds rate|trade deficit|national debt|"
    r"federal (?:debt|deficit|spending|prisons?|inmates|prisoners|workers|employees|minimum wage))\b",
    re.IGNORECASE,
)
_SPENDERS = ("congress", "federal government", "white house")


def counts_places(draft: Draft) -> bool:
    """Whether places are counted, which none of them holds: "it fell in three counties"."""
    figure, counted = draft.figure, draft.measure.text.lower() if draft.measure else ""
    return figure is not None and _PLACES.match(counted) is not None


_STATES = ("states", "other states", "number of states")


def _counts_states(draft: Draft) -> bool:
    return counts_places(draft) and draft.measure is not None and draft.measure.text.startswith(_STATES)


def _counts_peers(draft: Draft) -> bool:
    """Whether cities of the nation are counted in the news of one of them: "30 other jurisdictions"."""
    home = draft.clause.marked.places.home
    peers = home is not None and home.kind == "city" and counts_places(draft)
    return peers and tiers_told_of(draft.clause.marked.text)["country"] > 0


_PLACES = expression(
    r"(?:number of )?(?:other )?"
    r"(?:states|counties|parishes|(?:metro(?:politan)? )?areas|cities|nations|countries|jurisdictions)\b"
)


def among_states(draft: Draft) -> PlacePhrase | None:
    """The nation, whose states are counted that are like one: "Ohio is one of six states that"."""
    figure, clause = draft.figure, draft.clause
    if draft.kind != "level" or figure is None or not _counts_states(draft):
        return None
    like = _ONE_OF.search(
        clause.low, max(0, figure.start - clause.start - _REACH), figure.start - clause.start
    )
    country = PlaceIndex.in_use().by_id.get("country:1") if like else None
    told = country and not clause.marked.places.nation
    return PlacePhrase(text="", name=country.name, id=country.id) if country and told else None


_REACH = 24
_ONE_OF = expression(r"\b(?:one of|join(?:s|ed|ing)|among) (?:the |only |just )?(?:other )?$")


def around_counted(draft: Draft, home: PlacePhrase | None) -> PlacePhrase | None:
    """The state in which counties are counted, in a text about one of them: "Nine counties shrank"."""
    counted = draft.measure.text.lower() if draft.measure else ""
    if home is None or breadth(home) or not (draft.figure and _LOCAL.match(counted)):
        return None
    state = PlaceIndex.in_use().holder(home.id, "state")
    return PlacePhrase(text="", name=state.name, id=state.id) if state else None


_LOCAL = expression(r"(?:number of )?(?:other |of the state['’]s )?(?:counties|parishes)\b")


def _government_acts(clause: Clause) -> bool:
    """Whether "the government" is the subject, where the text tells of the nation's affairs."""
    subject = _GOVERNMENT.match(clause.low)
    return subject is not None and tiers_told_of(clause.marked.text)["country"] > 0


_GOVERNMENT = expression(r"(?:and |but |while )?the government (?!of\b|said|says)")


def of_the_nation(draft: Draft, sentence: Sequence[Clause]) -> PlacePhrase | None:
    """The nation, if the draft counts what only a nation has, or tells what its government spends or does."""
    clause = draft.clause
    told = draft.measure is not None and (
        _STATISTIC.search(draft.measure.text) or _counts_states(draft) or _counts_peers(draft)
    )
    bodies = within(clause.marked.places.bodies, sentence[0].start, draft.at)
    governs = _government_acts(clause)
    acts = governs or any(one.place.text.lower().endswith(_SPENDERS) for one in bodies)
    if not (told or (acts and draft.kind != "event")):
        return None
    name, home = clause.marked.places.nation, clause.marked.places.home
    known = not name and (governs or (home is not None and home.place.id is not None))
    country = PlaceIndex.in_use().by_id.get("country:1") if known else None
    text = bodies[-1].place.text if acts and bodies else ""
    if country:
        return PlacePhrase(text=text, name=country.name, id=country.id)
    return PlacePhrase(text=text, name=name) if name else None
