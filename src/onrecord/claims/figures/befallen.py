"""Read how many met with something where no noun says who: "Eleven were hurt", "left four dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.figures.measured import Measured
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import VERB
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity


def by_act(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """What a bare number was part of, or did: "Eleven were hurt", "all 40 were ready"."""
    done = _ACT.match(clause.mask, last)
    if (
        figure.unit == "count"
        and _ARE_IN.match(clause.mask, last)
        and not clause.mask[:first].strip("and but")
    ):
        return Measured(None, "", first, last)
    who = _WHO.match(clause.mask, last) if figure.unit == "count" and figure.number > 1 else None
    if who and not VERB.search(clause.mask, 0, first):
        return Measured(MeasurePhrase(text=f"people {who.group().strip()}"), "", first, who.end())
    if figure.unit != "count" or done is None or VERB.search(clause.mask, 0, first):
        return None
    nobody = not figure.number
    if not (figure.number > 1 or nobody or only_one(clause, figure)):
        return None
    act = done.group("act") or done.group("died")
    measure = measure_of(f"people {act}") if nobody else MeasurePhrase(text=act)
    return Measured(measure, "", first, done.end())


def only_one(clause: Clause, figure: Quantity) -> bool:
    """Whether one alone of those counted did it: "Only one was vaccinated", "and one was born here"."""
    first, last = figure.start - clause.start, figure.end - clause.start
    one = figure.number == 1 and figure.form == "cardinal"
    return (
        one
        and _LEADS_ONE.fullmatch(clause.mask, 0, first) is not None
        and _ACT.match(clause.mask, last) is not None
    )


_LEADS_ONE = expression(r"(?:(?:and|but) )?(?:only |just )?")
_WHO = expression(r"\swho\s(?:(?:have|had|were|are|was)\s)?(?:[a-z]+ly\s)?[a-z]{3,14}ed\b")
_ARE_IN = expression(
    r"\s(?:are|were|remain|remained)\s(?:still\s)?(?:in|on|at|under|from|behind|without)\s[a-z]"
)
_ACT = expression(
    r"\s+(?:\^+ )?(?:(?:more|additional|further) (?:people|patients|residents|inmates|prisoners|workers|"
    r"students|children|adults) )?"
    r"(?:(?:were|are|have been|had been|has been|have|had|has|remain|remained|is|was)\s+"
    r"(?:[a-z]+ly\s+|still\s+|"
    r"also\s+)?"
    r"(?P<act>[a-z]{3,15})|(?P<died>(?:have |has |had )?(?:died|survived|drowned|escaped|tested positive)))\b"
)


def by_state(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """How something left so many: "left four dead", "leaving 31 wounded"."""
    state = _STATE.match(clause.mask, last)
    left = state and figure.unit == "count" and _LEFT.search(clause.mask, 0, first)
    if not state or not left:
        return None
    done = "killed" if state["state"] == "dead" else state["state"]
    return Measured(measure_of(f"people {done}"), "", left.start(), state.end())


_LEFT = expression(r"\b(?:left|leaves|leaving) (?:[a-z]+ly |at least |about |another |more than ){0,2}$")
_STATE = expression(r" (?P<state>dead|wounded|injured|hurt|homeless|hospitalized)\b")
