"""What came about, in the words of a cause: "the drop in thefts", "the drop", "falling prices", "layoffs"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.figures.directions import CHANGE_NOUN, NOUN_DIRECTION, VERB_DIRECTION
from onrecord.claims.measures.catalogue import STATISTICS, is_anaphor, is_event, measure_of
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.words import EXODUS, FLOOD, way_of
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause


class Effect(NamedTuple):
    """What came about: its ``noun``, "" for one that only points back, the ``way`` it went, and its ``end``.

    ``told`` says that a word like "drop", "improvement" or "numbers" shows that something did come about.
    """

    noun: str
    way: Direction
    end: int
    told: bool

    @property
    def measure(self) -> MeasurePhrase | None:
        """The measure of the noun; None where it points back."""
        return measure_of(self.noun) if self.noun else None


ARTICLE = (
    r"(?:(?:the|a|an|its|their|his|her|this|that|any|some|those|these|both|all|(?:all|most|"
    r"much|part|some|many|several|half|none) of)\s+){0,2}"
)
_MOVE = expression(
    rf"{ARTICLE}(?P<before>(?:(?!(?:to|and|or|that|who|from|by|for|with)\b)[a-z^#’'-]+ "
    rf"){{0,2}}?)(?P<move>(?!loss|shortfall|cuts?\b|boost|raise|"
    rf"hikes?\b){CHANGE_NOUN}|"
    rf"{FLOOD}|{EXODUS}|improvements?|return|reversal|slowdown|success|progress|turnaround|recovery|"
    rf"change|trend|numbers|figures|"
    rf"results|growth)\b(?!-)"
    r"(?P<of> (?:in|of) (?:the |its |their |his |her )?(?:number of |rate of |share of )?)?"
)
_POINTS_BACK = expression(
    r"(?:(?:all|most|much|some|part|half) of )?(?:it|this|that|them|those|these)(?=$|[,.;:]| (?:in|on|"
    r"to|by|for|and|but)\b)"
)
_OPENING = expression(
    rf"{ARTICLE}(?:(?:\^+|[a-z]+)['’]s\s)?(?:(?P<more>higher|lower|fewer|more|less|longer|shorter|greater|larger|smaller|worse|"
    rf"slower) (?=[a-z]))?"
)
_EMPTIED: dict[str, Direction] = dict.fromkeys((*EXODUS.split("|"), "slowdown"), "down")
_FLOODED: dict[str, Direction] = dict.fromkeys(FLOOD.split("|"), "up")
_OF_NOUN = _EMPTIED | _FLOODED


def effect_at(clause: Clause, place: int) -> Effect | None:
    """The outcome whose words begin at the offset ``place``; None where no noun does."""
    pointing = _POINTS_BACK.match(clause.mask, place)
    if pointing:
        return Effect("", "none", pointing.end(), told=True)
    moved = _MOVE.match(clause.mask, place)
    if moved:
        move = moved.group("move")
        way = NOUN_DIRECTION.get(move) or _OF_NOUN.get(move, "none")
        noun, end = noun_behind(clause, moved.end()) if moved.group("of") else ("", moved.end())
        if not moved.group("of") and (before := _before_move(clause, moved)):
            noun, way = before, "none" if move in _OF_NOUN else way
        return Effect(noun, way, max(end, moved.end()), told=True)
    opening = _OPENING.match(clause.mask, place)
    noun, end = noun_behind(clause, opening.end() if opening else place)
    if not noun and (lack := _LACKING.match(clause.mask, opening.end() if opening else place)):
        noun, end = clause.text[lack.start() : lack.end()], lack.end()
    if not noun:
        return None
    more = opening.group("more") if opening else None
    way = _COMPARED.get(more, "up") if more else _way_before(noun)
    back = is_anaphor(noun)
    return Effect("" if back else noun, way, end, told=back)


def _way_before(noun: str) -> Direction:
    """The way that the first word of a phrase tells: "falling prices", "shorter hours"."""
    first, last = noun.lower().split(" ")[0], noun.lower().rsplit(" ", 1)[-1]
    state = _STATES.get(first) or _STATES.get(last) or _DOING.get(first)
    return VERB_DIRECTION.get(first) or state or way_of(first, noun) or "none"


_TOO_LITTLE = "lack shortage shortages scarcity absence dearth deficit shortfall gap slump downturn"
_TOO_MUCH = "crowding overcrowding congestion backlog glut surplus boom overflow influx"
_STATES: dict[str, Direction] = {
    **dict.fromkeys(_TOO_LITTLE.split(), "down"),
    **dict.fromkeys(_TOO_MUCH.split(), "up"),
    "low": "down",
    "high": "up",
}
"""What there is too little or too much of, whichever way it came about."""
_DOING: dict[str, Direction] = {
    **dict.fromkeys("preventing averting curbing stopping avoiding ending keeping holding".split(), "down"),
    **dict.fromkeys(
        "restoring reviving attracting creating bringing rebuilding saving sparking".split(), "up"
    ),
}
"""What somebody is credited with or blamed for doing to it."""


def way_of_state(words: str) -> Direction:
    """The way that "are up sharply", "was lower" tell at the end of a subject and its verb."""
    found = _IS_UP.search(words)
    return "none" if found is None else "up" if found["way"] in _HIGH else "down"


_HIGH = frozenset("up higher high strong heavy common steep expensive plentiful brisk".split())
_IS_UP = expression(
    r"(?:\b(?:is|are|was|were|been)|['’](?:s|re))\s(?:[a-z]+ly\s|still\s|now\s){0,2}(?P<way>up|higher|down|"
    r"lower|low|light|weak|slow|scarce|rare|few|cheap|off|high|strong|heavy|common|steep|expensive|plentiful|brisk)"
    r"(?:\s[a-z]+ly|\sagain)?,?\s(?:(?:in part|partly|largely|mostly|mainly)\s)?$"
)


def _before_move(clause: Clause, moved: re.Match[str]) -> str:
    """What moved, told before the move: "price increases"; of "the bridge collapse" all of it."""
    before = clause.text[moved.start("before") : moved.start("move")].strip()
    if before and moved["move"] in _OF_NOUN and before.lower() not in _DEGREES:
        return f"{before} {moved['move']}"
    return before if before and is_matter(before) else ""


_DEGREES = frozenset("sudden sharp steep total near recent slow big huge new latest steady rapid".split())
_LACKING = expression(r"(?:[a-z-]+ ){0,2}?(?:shortfall|loss|losses|cut|cuts|raise|hike|boost)s?\b")
"""Nouns of change that are themselves the outcome: "a budget shortfall", "job losses"."""
_COMPARED: dict[str, Direction] = dict.fromkeys(
    ("lower", "fewer", "less", "shorter", "smaller", "slower"), "down"
)
_AMOUNTS: dict[str, Direction] = {"more": "up", "fewer": "down", "less": "down"}


def way_told(words: str) -> Direction:
    """The way that the words of an outcome, in lower case, say it went."""
    for word in words_of(words):
        moved = NOUN_DIRECTION.get(word.text) or VERB_DIRECTION.get(word.text) or _AMOUNTS.get(word.text)
        moved = moved or way_of(word.text, words)
        if moved:
            return moved
    return "none"


def measured_in(clause: Clause, first: int, last: int) -> MeasurePhrase | None:
    """What is measured, between the offsets: a phrase of the catalogue, else a word for a statistic."""
    for start, end, measure_id in clause.measure_ids:
        measure = MeasurePhrase(text=clause.marked.text[start:end], id=measure_id)
        inside = clause.start + first <= start and end <= clause.start + last
        if inside and not is_event(measure) and measure_id != "byrne_jag_grant":
            return measure
    for word in words_of(clause.text[first:last]):
        if word.text.lower() in STATISTICS:
            return measure_of(word.text)
    return None
