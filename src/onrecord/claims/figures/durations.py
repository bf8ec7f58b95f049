"""Read how long something lasted, lasts or may last: "for 40 minutes", "within 30 days", "a two-year ban"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.directions import CHANGE_VERB
from onrecord.claims.measures.noun_phrases import OPENERS, noun_behind
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_UNIT = expression(r"(?P<unit>second|minute|hour|day|night|week|month|year|decade|century|centurie)s?$")
_LASTING = expression(
    r"\b(?:for|lasted|lasts?|lasting|served|serves?|serving|spent|spends?|spending|"
    r"(?:sentenced|condemned) to|"
    r"(?:sat|sits?|stay(?:s|ed)?|remain(?:s|ed)?|linger(?:s|ed)?)(?:\s[a-z]+){0,4}|"
    r"(?:took|takes?|taken|taking|gave|gives?|given|cost|waits?|waited|waiting)"
    r"(?:\s+(?!(?:is|are|was|were)\b)[a-z^#]+){0,5})"
    r"\s+(?:(?:the|another|some|only|just|full|almost|already|past|last|a total of|an average of|"
    r"a median of|an estimated)\s+){0,2}$"
)
_OWNED = expression(r"\b(?:his|her|its|their|my|our|[a-z]+['’]s)\s+$")
_BEHIND = expression(
    r"\s+(?:of (?!the\b|a\b|an\b|this\b|that\b|its\b|his\b|her\b|their\b|our\b)[a-z]{4,}|in (?:office|prison|"
    r"jail|"
    r"power|custody|hospital|charge|business|which to)|before\b|late\b|early\b|ahead of\b|longer\b|"
    r"overdue\b|behind schedule|on average\b|"
    r"without\b|to (?!(?:the|a|an|its|his|her|their|life|death|come|go)\b)[a-z]{3,})|['’]"
)
_KEPT = frozenset(
    "ban bans sentence sentences term terms contract contracts deal deals delay delays wait waits strike "
    "strikes "
    "closure closures suspension suspensions lease leases drought moratorium freeze limit limits truce "
    "ceasefire extension deadline curfew residency siege trial sweep operation investigation shutdown "
    "lockdown walkout "
    "standoff blackout outage agreement agreements pilot pilots trials probe probes".split()
)
"""Nouns whose length, told before them, is what somebody decided or measured: "a two-year ban"."""
_BEHIND_SUM = expression(r", #+ (?P<noun>[a-z]+)")
"""Where a sum stands between a length and its noun: "a five-year, $4 million contract"."""
_NO_LENGTH = expression(r"\s+(?:old|ago|earlier|later|from now|apart|running|in a row|straight)\b")
_BOUNDED = frozenset(("at_least", "at_most", "more_than", "less_than"))
_LONGEST = 8
"""Words of the measure."""


_STATED = expression(
    r"\b(?:waits?|holds?|times?|stays?|sentences?|delays?|commutes?|trips?|tenures?|expectancy|length|duration|"
    r"lifespan|"
    r"turnaround|average|median|mean|typical)\b(?:\s[^#;]{1,60}?)??\s(?:is|are|was|were|be|been|average[sd]?|"
    r"stands?\sat|stood\sat|reache[sd]|hit|to|from|at|of)\s(?:(?:now|still|about|only|just|nearly|"
    r"almost|some|around)\s){0,2}$"
)
_AGAIN = expression(
    r"(?:\b(?:(?:up|down)\s)?from|\bcompared\s(?:with|to)|\b(?:against|versus|instead\sof))\s"
    r"(?:(?:about|only|just|nearly|almost|some|around|a|an|the)\s)*$"
)


_SINCE = expression(
    r"\bfrom [^;]{0,40}#[^;#]{0,40}\bto (?:(?:about|only|just|nearly|almost|an average of) )*$"
)
"""As in "from 62 days in 2014 to 37"."""


def states_length(clause: Clause, figure: Quantity) -> bool:
    """Whether a noun that has a length is the subject: "the wait is now four years"."""
    first = figure.start - clause.start
    return _STATED.search(clause.mask, max(0, first - _FAR), first) is not None


def read_length_again(clause: Clause, figure: Quantity, previous: Draft | None) -> Draft | None:
    """The length that one told before had at another time: "up from 18 months in 2015"."""
    if previous is None or previous.figure is None or previous.clause.sentence != clause.sentence:
        return None
    if not is_length_of_time(figure) or not is_length_of_time(previous.figure) or previous.kind != "level":
        return None
    first = figure.start - clause.start
    back = max(0, first - _REACH)
    since = _SINCE.search(clause.mask, 0, first) if previous.clause.start == clause.start else None
    if not (since or _AGAIN.search(clause.mask, back, first)):
        return None
    begins, ends = draft_span(clause, 0, figure.end - clause.start, hold=first)
    value = value_of(figure)
    return Draft(
        clause,
        "level",
        begins,
        ends,
        figure.start,
        figure,
        value,
        measure=previous.measure,
        earlier=since is None,
    )


_FAR = 120


def is_length_of_time(figure: Quantity) -> bool:
    """Whether the figure counts seconds to centuries."""
    return figure.form == "cardinal" and figure.unit in {"years", "other"} and _unit(figure) != ""


def read_occasions(clause: Clause, figure: Quantity) -> Draft | None:
    """How often something was done: "tested 37 times", "has broken down 19 times since May"."""
    first, last = figure.start - clause.start, figure.end - clause.start
    if not _TIMES.match(clause.mask, last) or not clause.mask[:first].strip():
        return None
    begins, ends = draft_span(clause, _start(clause, first), last + len(" times"), hold=first)
    measure = MeasurePhrase(text=" ".join(["times", *_words_before(clause, first)]))
    return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure)


def read_duration(clause: Clause, figure: Quantity) -> Draft | None:
    """The length as a level where the words say that something lasted or may last so long."""
    first, last = figure.start - clause.start, figure.end - clause.start
    if not _is_told(clause, figure, first, last) or _NO_LENGTH.match(clause.mask, last):
        return None
    if _EACH_OF.search(clause.mask, max(0, first - _REACH), first) or clause.mask.endswith(
        "every ", 0, first
    ):
        return None
    if _MOVED_FOR.search(clause.mask, max(0, first - _REACH), first):
        return None
    owner = _OF_LENGTH.match(clause.mask, last)
    start, end = (first, owner.end()) if owner else (_start(clause, first), last)
    if "-" in figure.text:
        start, end = first, _kept_for(clause, last)[1]
    elif not owner and (of := _OF_WHAT.match(clause.mask, last)):
        start, end = first, noun_behind(clause, of.end())[1]
    begins, ends = draft_span(clause, start, end, hold=first)
    measure = MeasurePhrase(text=_measure(clause, figure, first, end))
    return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure)


_EACH_OF = expression(r"\b(?:each|all|most|every one) of the (?:last|past|first|next) $")
_MOVED_FOR = expression(
    rf"\b(?:{CHANGE_VERB})\s+(?:[a-z]+ly\s+|faster than [a-z]+\s+)?(?:for|over|in)\s+(?:the\s+|at least\s+|"
    rf"(?:past|last)\s+){{0,3}}$|"
    r"\b(?:flat|steady|stable|unchanged|level|constant|the\s+same|little\s+changed)\s+(?:for|over|in)\s+"
    r"(?:(?:the|at\s+least|past|last|nearly|almost|about|more\s+than)\s+){0,3}$"
)
"""What rose, fell or stood still over that time is a trend: "has fallen for five straight years"."""


def _is_told(clause: Clause, figure: Quantity, first: int, last: int) -> bool:
    lasts = _LASTING.search(clause.mask, max(0, first - _REACH), first) is not None
    if states_length(clause, figure) and not lasts and not _BEHIND.match(clause.mask, last):
        return False
    if "-" in figure.text:
        kept = _kept_for(clause, last)[0].lower().split(" ")[:_FEW]
        return not _KEPT.isdisjoint(kept) or (bool(kept[0]) and _unit(figure) in _SHORT)
    if not _WORD.search(clause.mask, 0, max(0, first - _SHORTEST_LEAD)) or _is_criterion(
        clause, figure, first
    ):
        return False
    return (
        figure.hedge in _BOUNDED
        or lasts
        or _OWNED.search(clause.mask, max(0, first - _REACH), first) is not None
        or _BEHIND.match(clause.mask, last) is not None
    )


def _kept_for(clause: Clause, last: int) -> tuple[str, int]:
    """The noun phrase whose length stands before it, and its end."""
    summed = _BEHIND_SUM.match(clause.marked.mask, clause.start + last)
    return (summed["noun"], last) if summed else noun_behind(clause, last)


_SHORT = frozenset(("day", "week", "month"))
"""Whatever is told to have lasted so many of them, was measured: "a four-month pilot"."""
_FEW = 3
_REACH = 60
_SHORTEST_LEAD = len(" for ")
_WORD = expression(r"[a-z^]")
_CRITERION = expression(
    r"\b(?:waiting|waited|lasting|living|aged|working|seen|treated|answered|who|that)\s+(?:for\s+)?$"
)


def _is_criterion(clause: Clause, figure: Quantity, first: int) -> bool:
    """Whether the length only says what is counted: "94 percent seen within six hours"."""
    if figure.hedge not in _BOUNDED:
        return False
    others = any(not is_length_of_time(one) and one.form != "ordinal" for one in clause.figures)
    return others or _CRITERION.search(clause.mask, max(0, first - _REACH), first) is not None


def _start(clause: Clause, first: int) -> int:
    openers = list(OPENERS.finditer(clause.mask, 0, first))
    return openers[-1].end() if openers else 0


def _unit(figure: Quantity) -> str:
    found = _UNIT.search(figure.text.lower())
    return found.group("unit") if found else ""


def _measure(clause: Clause, figure: Quantity, first: int, last: int) -> str:
    """The unit, and what lasted so long: "minutes addressed the jury", "years an officer"."""
    unit = f"{_unit(figure)}s".replace("centuries", "century").replace("centurys", "centuries")
    if "-" in figure.text:
        words = _kept_for(clause, figure.end - clause.start)[0].split()
        kept = next((number for number, word in enumerate(words) if word.lower() in _KEPT), len(words))
        return f"length of {' '.join(words[: kept + 1])} in {unit}"
    behind, _ = noun_behind(clause, last)
    return " ".join([unit, *_words_before(clause, first), *behind.split()])


def _words_before(clause: Clause, first: int) -> list[str]:
    """The words that tell what was done, without the small words at their ends."""
    before = clause.text[_start(clause, first) : first]
    words = _EDGE.sub("", before).split()[-_LONGEST:]
    served = _SERVED.search(" ".join(words).lower())
    return " ".join(words)[served.end() :].split() if served else words


_OF_WHAT = expression(r"\s+of (?=[a-z])(?!the\b|age\b)")
_OF_LENGTH = expression(r"['’]\s+[a-z]{3,15}")
"""What the length is of, behind a genitive: "48 hours' notice"."""
_EDGE = expression(
    r"(?:\s+(?:for|to|the|past|last|only|just|another|a|an|in|at|his|her|its|their|within)){0,6}\s*$"
)
_TIMES = expression(
    r"\s+times\b(?!\s+(?:as|more|less|fewer|higher|lower|larger|greater|smaller|the|that of|faster)\b)"
)
_SERVED = expression(r"^.*?\b(?:has|have|had)\s+(?:been\s+)?")
