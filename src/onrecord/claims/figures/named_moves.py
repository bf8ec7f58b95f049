"""Read a figure as the size of a rise or fall that words before it name: "the largest gain, 1,200"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.figures.directions import (
    CHANGE_NOUN,
    CHANGE_VERB,
    CHANGE_WORDS,
    NOUN_DIRECTION,
    direction_of_verb,
)
from onrecord.claims.figures.moves import change, offsets
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_FORMS = frozenset(("percent", "points", "money", "cardinal", "fraction", "rate"))
_CUES = (*NOUN_DIRECTION, *CHANGE_WORDS)
_NAMED = (
    r"(?<!after\s)(?<!before\s)(?<!with\s)(?<!despite\s)(?<!since\s)"
    r"(?:the|an?|its|their|his|her|our|that|this)\s(?:[a-z#^’'-]+\s){0,3}?"
    rf"(?P<noun>{CHANGE_NOUN})(?:\s(?:in|of|for|among)\s"
    r"(?P<what>(?:(?!comes?\b|came\b|was\b|is\b|were\b|had\b|has\b|at\b)[^,;:.()\s]++\s?){1,7}))?"
)
_TO_FIGURE = rf"\s(?:{SMALL}\s){{0,2}}$"
_APPOSED = Cued(rf"\b{_NAMED}(?:,|\s?\(|\s[–—-]{{1,2}})\s?(?:{SMALL}\s){{0,2}}$", words=NOUN_DIRECTION)
_COMES_TO = Cued(
    rf"\b{_NAMED}(?:\s@+)?\s?\b(?P<is>at|(?:comes?|coming|came|amount(?:s|ed|ing)?|adds? up|added up) to|"
    r"work(?:s|ed) out (?:at|to)|(?:had|has|have|will have|would have) been|(?:will|would) be|was|were|is|"
    rf"equals|averages|averaged){_TO_FIGURE}",
    words=NOUN_DIRECTION,
)
_WENT_TO = Cued(
    rf"\b(?:(?:the|an?|its|their|that|this)\s|['’]s\s)(?:[a-z#-]+\s){{0,2}}?(?P<noun>{CHANGE_NOUN})"
    r"(?:\s(?:in|of|for|among)\s(?P<what>(?:(?!ha[sd]\b|have\b)[a-z’'-]++\s?){1,4}?))?\s(?:(?:has|have|had|"
    r"since|now|then)\s){0,2}"
    r"(?:shr[aiu]nk|shrunk|slow(?:s|ed)|narrow(?:s|ed)|eas(?:es|ed)|moderat(?:es|ed)|widen(?:s|ed)|grown|"
    r"grew|"
    r"f[ae]ll(?:en)?|dropped|declined|accelerat(?:es|ed)|swell(?:s|ed)|swollen|slipped|dwindled)"
    rf"\s(?:[a-z]+ly\s|down\s)?to{_TO_FIGURE}",
    words=NOUN_DIRECTION,
)
"""How far something still moves: "the increase has since shrunk to 12 percent"."""
_FROM_TO = Cued(
    rf"\b(?:(?P<noun>{CHANGE_NOUN})|(?P<verb>{CHANGE_VERB}|up|"
    rf"down))\b[^#;:.]{{0,60}}\bfrom\s[^#;:.]{{0,20}}#+"
    r"(?:[^#;:.]{0,40}\sto\s[^#;:.]{0,20}#+)?[^#;:,.(]{0,30}(?:,\sor\s|\s?\()"
    rf"(?:{SMALL}\s){{0,2}}$",
    words=_CUES,
)
_THE_MOST = Cued(
    rf"\b(?P<verb>{CHANGE_VERB}|improved|progressed)\s(?:by\s)?(?:the\s)?(?:most|least|fastest|furthest|hardest)"
    rf"(?:\s(?!(?:of|in|at|for|among|over)\s)[a-z-]+){{0,3}}(?:\s(?:of|in|at|for|among|over)"
    rf"\s[^,;:.#]{{1,40}})?[,:](?:\s(?:each|both|all))?(?:\sby)?"
    rf"(?:\sno (?:less|more|fewer) than)?{_TO_FIGURE}",
    words="most least fastest furthest hardest",
)
_MOST_OF = Cued(
    r"\b(?P<verb>add(?:s|ed)|gain(?:s|ed)|lost|loses|shed|cut)\s(?:the\s(?:most|fewest|least|#+)|more|fewer)"
    r"\s"
    r"(?P<what>(?!than\b)[a-z-]+(?:\s(?!than\b|in\b|over\b|since\b|of\b)[a-z-]+){0,2})"
    rf"(?:\s[^,;:.#]{{1,60}})?,\s(?:{SMALL}\s){{0,2}}$",
    words="the more fewer",
)
"""As in "added the most jobs in the state, 8,819", "lost more jobs than any other, 19,140"."""
_COSTS = Cued(
    r"\bcost(?:s|ing)?\s(?:(?:the|this|that|its|our|their)\s(?:[a-z-]+\s){0,2}|\^+\s|them\s|us\s)"
    rf"(?:an?\s)?(?:{SMALL}\s){{0,3}}$",
    words="cost costs costing",
)
"""What somebody is cost is lost to him: "will cost the town 340 jobs"."""
_OF_JOBS = expression(r"\s(?:[a-z]+\s){1,2}their\s(?P<jobs>jobs|livelihoods|positions)\b")
_PASSED = Cued(
    r"\b(?:tops|topped|topping|pass(?:es|ed|ing)|beat(?:s|ing|en)?|surpass(?:es|ed|ing)|"
    r"exceed(?:s|ed|ing)|eclips(?:es|ed|ing)|br(?:eaks|oke|eaking|oken))\s"
    r"(?:it|that|them|(?:(?:the|its|their|@+['’]s?)\s)(?:[a-z#-]+\s){0,2}?"
    r"(?:records?|mark|highs?|peak|totals?|numbers?|figures?|#+)"
    rf"(?:\s(?:of|from|in|set in)\s@+)?|@+['’]s)\sby{_TO_FIGURE}",
    words="tops topped topping pass passed beat beaten surpass exceed eclipse breaks broke broken",
)
_CREATED = Cued(
    rf"\b(?:created?|creates|creating|put on){_TO_FIGURE}", words="create created creates creating put"
)
_JOBS = expression(r"\s(?P<jobs>(?:[a-z]+\s){0,2}(?:jobs|positions|posts))\b")
"""What employment grows by where they are created."""
_JOBS_DONE = Cued(
    r"\s(?P<jobs>(?:[a-z-]+\s){0,2}(?:jobs|positions|posts))\s(?:(?:that |which )?(?:have|had|has|were|was) "
    r"(?:been )?)?"
    r"(?:created|added|gained|(?P<lost>lost|shed|eliminated))\b",
    words="created added gained lost shed eliminated",
)
_LED_WITH = expression(r"\b(?:led|leads|followed)\s(?:[^#;]{3,60}\s)?with\s(?:[a-z]+\s)?$")
_NEW_JOBS = expression(r"\snew (?:jobs|positions)\b")
_SUM_LOST = expression(r"\b(?:shortfall|loss|losses)\b")
"""Money that is missing is a sum, and nothing moved by it."""
_BREAK = expression(r"[.!?;:][”\"’]?\s+|\n")
_CLOSED = expression(r"(?:\s(?!and\b|were\b|was\b|are\b|is\b)[a-z-]+){0,2}\s?(?:[,.);]|$)")
_MORE = expression(r"\s(?P<way>more|fewer|less)\)")
_SIGN = expression(r"(?:^|[\s(])(?P<sign>[+−-])$")
_REACH = 140


def read_named_move(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "the drop, 25 percent", "the increase comes to $474", "up from five (140%)", "Hale (32 more)"."""
    if figure.form not in _FORMS:
        return None
    before = _before(clause, figure)
    if figure.form == "money" and _SUM_LOST.search(before):
        return None
    if _PASSED.search(before):
        return _moved(clause, figure, "up", "")
    went = _WENT_TO.search(before) if figure.form == "percent" else None
    if went:
        start = figure.start - len(before) + went.start("noun") - clause.start
        return _moved(clause, figure, NOUN_DIRECTION[went["noun"]], went["what"] or went["noun"], start)
    jobs = _seats(clause, figure, before) or _jobs(clause, figure, before)
    if jobs:
        return jobs
    return _by_verb(clause, figure, before) or _apposed(clause, figure, before) or _more(clause, figure)


def _seats(clause: Clause, figure: Quantity, before: str) -> Draft | None:
    """Seats and the like that somebody picked up."""
    if figure.form != "cardinal" or not _PICKED_UP.search(before) or _PARTY.search(before):
        return None
    first, last = offsets(clause, figure)
    seats, end = noun_behind(clause, last)
    told = clause.marked.low[max(0, figure.start - _REACH) : figure.start]
    won = _WON.search(seats.lower()) if seats else " seat" in told
    return change(clause, figure, "up", seats or "seats", (first, max(end, last))) if won else None


def _jobs(clause: Clause, figure: Quantity, before: str) -> Draft | None:
    """Jobs that were created, and what somebody is cost."""
    created = _JOBS.match(clause.mask, figure.end - clause.start) if _CREATED.search(before) else None
    if created:
        return _moved(clause, figure, "up", created["jobs"])
    done = _JOBS_DONE.match(clause.mask, figure.end - clause.start) if figure.form == "cardinal" else None
    if done or (_LED_WITH.search(before) and _NEW_JOBS.match(clause.mask, figure.end - clause.start)):
        lost = done is not None and done.group("lost") is not None
        first, last = offsets(clause, figure)
        what = done["jobs"] if done else "new jobs"
        span = (first, done.end() if done else last + len(f" {what}"))
        return change(clause, figure, "down" if lost else "up", what, span)
    cost = _cost(clause, figure, before)
    return _moved(clause, figure, "down", cost) if cost else None


def is_passed_by(draft: Draft) -> bool:
    """Whether the change tells by how much an earlier figure was passed: "beat last year's by 15 percent"."""
    return draft.figure is not None and _PASSED.search(_before(draft.clause, draft.figure)) is not None


def _cost(clause: Clause, figure: Quantity, before: str) -> str:
    """What somebody is cost so many of, else "": "cost the town 340 jobs", "cost 40 people their jobs"."""
    if figure.form != "cardinal":
        return ""
    lost = _OF_JOBS.match(clause.mask, figure.end - clause.start) if _COST.search(before) else None
    if lost:
        return lost["jobs"]
    noun = noun_behind(clause, figure.end - clause.start)[0] if _COSTS.search(before) else ""
    return noun if noun.rpartition(" ")[2].lower() in _MISSED else ""


_MISSED = frozenset(
    "jobs positions posts seats votes visitors tourists customers members readers viewers riders passengers "
    "residents students points trips rides visits bookings subscribers workers".split()
)
"""What a place or a body may be cost, and is no money."""
_COST = expression(rf"\bcost(?:s|ing)?{_TO_FIGURE}")


def _before(clause: Clause, figure: Quantity) -> str:
    """The words of the sentence before the figure, as far as it may belong to them."""
    mask, first = clause.marked.mask, max(0, figure.start - _REACH)
    ends = [end.end() for end in _BREAK.finditer(mask, first, figure.start)]
    return mask[ends[-1] if ends else first : figure.start]


def _by_verb(clause: Clause, figure: Quantity, before: str) -> Draft | None:
    """The noun's figure behind a verb: "the loss had been 6,600", or "at" a percentage."""
    found = _COMES_TO.search(before)
    if found is None or (found["is"] == "at" and figure.form == "cardinal"):
        return None
    start = figure.start - len(before) + found.start() - clause.start
    return _moved(clause, figure, NOUN_DIRECTION[found["noun"]], found["what"] or "", start)


def _apposed(clause: Clause, figure: Quantity, before: str) -> Draft | None:
    """The figure alone behind what moved, with nothing of its own that it could count."""
    if _CLOSED.match(clause.marked.mask, figure.end) is None or _CAME_TO.search(before):
        return None
    named = _APPOSED.search(before)
    if named:
        return _moved(clause, figure, NOUN_DIRECTION[named["noun"]], named["what"] or "")
    most = _MOST_OF.search(before)
    if most:
        return _moved(clause, figure, direction_of_verb(most["verb"]), most["what"])
    found = _THE_MOST.search(before) or (_FROM_TO.search(before) if figure.form == "percent" else None)
    if found is None:
        return None
    if noun := found.groupdict().get("noun"):
        return _moved(clause, figure, NOUN_DIRECTION[noun], "")
    better = found["verb"] in {"improved", "progressed"}
    return _moved(clause, figure, "up" if better else direction_of_verb(found["verb"]), "")


_PICKED_UP = Cued(rf"\bpick(?:s|ed|ing)? up{_TO_FIGURE}", words="pick picks picked picking")
_PARTY = expression(r"\b(?:democrats|republicans|party|they|conservatives|liberals|labou?r)\b")
"""Whose seats are won in an election, which is an act."""
_WON = expression(r"\b(?:seats?|votes?|districts?|jobs?|points?|residents?|students?)\b")
"""What somebody picks up more of: "Texas picked up four seats"."""
_CAME_TO = expression(rf",? to (?:{SMALL} )?$")
"""Before what a move came to: "an increase of 3 points, to 48 percent"."""


def _more(clause: Clause, figure: Quantity) -> Draft | None:
    """How many more or fewer, in brackets, or a percentage with its sign."""
    mask = clause.marked.mask
    sign = _SIGN.search(mask, max(0, figure.start - 2), figure.start)
    if sign and figure.form == "percent":
        return _moved(clause, figure, "up" if sign["sign"] == "+" else "down", "")
    found = _MORE.match(mask, figure.end)
    if found is None or not mask.endswith("(", 0, figure.start):
        return None
    return _moved(clause, figure, "up" if found["way"] == "more" else "down", "")


def _moved(clause: Clause, figure: Quantity, way: Direction, what: str, start: int | None = None) -> Draft:
    first, last = offsets(clause, figure)
    return change(clause, figure, way, what.strip(), (first if start is None else max(0, start), last))
