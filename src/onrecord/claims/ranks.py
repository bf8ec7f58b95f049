"""Read ranks: "the most since 1993", "second-largest", "a record low", "led the state"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.cued import Cued
from onrecord.claims.directions import NOUN_DIRECTION, direction_of_verb
from onrecord.claims.draft import Draft, rank_value
from onrecord.claims.measures import is_statistic
from onrecord.claims.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.phrases import words_of
from onrecord.claims.subjects import measure_or_pointer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses import Clause
    from onrecord.claims.quantities import Quantity

_LOW = re.compile(
    r"\b(?:fewest|lowest|least|smallest|safest|slowest|shortest|cheapest|poorest|weakest|coldest|"
    r"driest|low|"
    r"lows|below|under|"
    r"fewer|less|lower)\b"
)
_DEADLY = re.compile(r"\b(?:(?:least|most) )?(?:deadly|deadliest|bloodiest|bloody|murderous)\b")
_VIOLENT = re.compile(r"\b(?:most|least) violent\b")
_SUPERLATIVE = Cued(
    r"\b(?:the|its|their|a|an|our|one of the|['’]s)\s+(?:(?:second|third|fourth|fifth|no\. \d)[\s-]+)?"
    r"(?P<word>most|least|[a-z]{3,12}est|worst|best)\s(?P<rest>[^;]{0,80})",
    "most",
    "least",
    "est",
    "worst",
    "best",
)
_FIELD = re.compile(
    r"\b(?:in|of|among|across|on)\s+(?:all\s+|any\s+|the\s+)?(?:\^|(?:\w+\s+){0,2}(?:world|nation|country|"
    r"state|county|region|coast|continent|island|industry|province|"
    r"states|cities|counties|districts|history))|\bon record\b|\bever\b|\brecorded\b|\bsince\b"
)
_MORE_THAN_ANY = Cued(
    r"\b(?P<way>more|fewer|less|higher|lower|larger|bigger|greater)\s+(?:(?:[a-z-]+\s+){0,6})than\s+(?:in\s+|at\s+)?any\b",
    "any",
)
_LED = Cued(
    r"\b(?:led|leads|tops|topped|leading|topping)\s+the\s+(?:way|nation|state|country|county|region|list|"
    r"league|\^+)|"
    r"\b(?:led|leads|tops|topped)\s+\^+|\branks?(?:ed)?\s+first\b",
    "led",
    "lead",
    "top",
    "rank",
)
_NOT_SEEN = Cued(
    r"\bat (?:its|their|the) (?:peak|height|worst)\b|"
    r"\b(?:previous|prior) (?:high|low|record|peak)\b|\bnot\s+(?:been\s+)?seen\b|\bunseen\b|\bnever before\b",
    "at ",
    "previous",
    "prior",
    "seen",
    "never",
)
_RANKED = re.compile(
    r"\b(?:ranked|ranks|rated|named|called|finished|placed|came|comes|"
    r"sits)\s+(?:\^+\s+)?(?:as\s+)?(?=(?:the|a|\d|no\.|#))"
)
_RECORD_NOUN = Cued(
    r"\b(?:the|a|an|its|^)?\s*(?:\^+['’]?s?\s+|state\s+|all-time\s+|new\s+|"
    r"national\s+)?record(?:\s+for\s+(?:an?\s+)?[a-z ]{3,25})?$",
    "record",
)
_COUNTED = re.compile(r"\s+#+(?=\s)")
_IN_OR_OF = re.compile(r"\s+(?:in|of)\s+(?=[a-z])")
_QUANTIFIERS = frozenset(("number", "amount", "rate", "level", "share", "total"))
_ADJACENT = 12
_YEARS_HIGH = Cued(r"\b[\w.]{1,12}-(?:year|month|decade)\s+(?P<way>high|low)\b", "-year", "-month", "-decade")
_EMPTY = frozenset(
    "year month day week quarter season level number total rate point figure one time pace since in on ever "
    "high low".split()
)
_TAIL = re.compile(
    r"(?:\s+(?:on record|ever|recorded|nationwide|statewide|in history|low|high|lows|highs)\b|(?:\s+(?:in|"
    r"of|since|among|for|across|than|at))?"
    r"(?:\s+(?:the|any|all|a|an|other))?\s+[@^]+(?:['’]s?)?){1,3}"
)
_FIRST_CUE = Cued(r"first time", "first time")


def read_ranks(clause: Clause) -> list[Draft]:
    """A draft for each rank of the clause, at most one at a place."""
    drafts: list[Draft] = []
    for start, end, number, direction in sorted(_found(clause)):
        if drafts and clause.start + start < drafts[-1].end:
            continue
        draft = _draft(clause, start, end, number, direction)
        if draft:
            drafts.append(draft)
    return drafts


def _found(clause: Clause) -> Iterable[tuple[int, int, float, Direction]]:
    for figure in clause.figures:
        start, end = figure.start - clause.start, figure.end - clause.start
        if figure.form == "rank" and not _on_pace(clause, figure) and not _is_praise(clause, start, end):
            yield start, end, figure.number, _way(clause, start, end)
    mask = clause.mask
    for found in _YEARS_HIGH.finditer(mask):
        yield found.start(), found.end(), 1.0, "down" if found.group("way") == "low" else "up"
    if any(figure.form == "rank" for figure in clause.figures):
        return
    for found in _SUPERLATIVE.finditer(mask):
        start, end = found.start("word"), found.end("word")
        if (
            (_FIELD.search(found.group("rest")) or _reaches_back(clause, end))
            and not found.group().startswith("one of")
            and not _is_praise(clause, start, end)
        ):
            yield start, end, 1.0, _way(clause, start, end)
    for found in _MORE_THAN_ANY.finditer(mask):
        yield found.start(), found.end("way"), 1.0, "down" if _LOW.search(found.group("way")) else "up"
    yield from _first_times(clause)
    for found in _FIRST_CUE.finditer(mask):
        yield found.start(), found.end(), 1.0, _way(clause, found.start(), found.end())
    for found in (*_LED.finditer(mask), *_NOT_SEEN.finditer(mask)):
        yield found.start(), found.end(), 1.0, _way(clause, found.start(), found.end())
    yield from _records(mask)


def _first_times(clause: Clause) -> Iterable[tuple[int, int, float, Direction]]:
    """As in "raises taxes for the first time in seven years"."""
    for found in _FIRST_OF.finditer(clause.mask):
        if any(time.role == "since" and time.start - clause.start == found.end() for time in clause.times):
            word = NOUN_DIRECTION.get(found.group("noun"), "up")
            yield found.start("first"), found.end() - 1, 1.0, word
    for time in clause.times:
        if time.role == "since" and "first time" in time.text.lower():
            start = time.start - clause.start
            yield start, time.end - clause.start, 1.0, _way(clause, start, start)


_FIRST_OF = Cued(
    r"\b(?:the|its|their|a) (?P<first>first) (?:[a-z-]+ ){0,3}?(?P<noun>(?!time\b)[a-z]{3,14}) (?=@)", "first"
)
"""As in "the first monthly loss since January"."""


def _records(mask: str) -> Iterable[tuple[int, int, float, Direction]]:
    """As in "that year's total remains the city's record"."""
    record = (
        _RECORD_NOUN.search(mask[:90])
        if not re.search(r"\bon record$|\b(?:public|criminal|track) record$", mask[:90])
        else None
    )
    if (
        record
        and "record" in record.group()
        and (record.start() == 0 or re.search(r"\b(?:remains?|is|was|set|broke)\b", mask))
    ):
        yield mask.index("record", record.start()), record.end(), 1.0, "up"


def _reaches_back(clause: Clause, end: int) -> bool:
    """Whether a time that a record reaches back to follows: "the closest race since 1962"."""
    return any(time.role == "since" and time.start - clause.start >= end for time in clause.times)


def _is_praise(clause: Clause, start: int, end: int) -> bool:
    """Whether the superlative ranks what no data could: "the most dangerous criminals in our country".

    Those are qualities that nobody measures, and several of a kind, or one that is no place and no time,
    with nothing to rank it by: no figure, no span of time, no record.
    """
    if not _SUPERLATIVE_WORD.search(clause.mask, start, end) and not _SUPERLATIVE_WORD.search(
        clause.low, start, end
    ):
        return False
    if _UNMEASURED.search(clause.low, start, end + _ADJACENT + _ADJACENT):
        return True
    noun, _ = noun_behind(clause, end)
    head = noun.lower().rsplit(" ", 1)[-1]
    if not head or is_statistic(noun) or is_statistic(head) or head in _EMPTY or head in NOUN_DIRECTION:
        return False
    numbers = [figure for figure in clause.figures if figure.form != "rank"]
    if numbers or clause.times or _OF_ALL_TIME.search(clause.mask, end):
        return False
    if _SIZE.match(clause.mask, start) and _OWNED.search(clause.mask, max(0, start - _ADJACENT), start):
        return False
    return (head.endswith("s") and not head.endswith("ss")) or not _RANKABLE.search(head)


_SIZE = re.compile(
    r"(?:largest|biggest|smallest|oldest|longest|tallest|busiest|richest|poorest|deadliest|youngest)\b"
)
_OWNED = re.compile(
    r"(?:\^['’]s|\b(?:country|nation|state|city|county|world|region|continent|town|district|province|"
    r"uk|island)['’]s)"
    r"\s+(?:(?:second|third|fourth|fifth)[\s-])?$"
)
_SUPERLATIVE_WORD = re.compile(r"\b(?:most|least|worst|best|[a-z]{2,11}est)\b")
_UNMEASURED = re.compile(
    r"\b(?:most|least) (?:important|powerful|beautiful|talented|respected|honest|corrupt|trusted|admired|"
    r"famous|iconic|interesting|amazing|remarkable|qualified)\b"
)
_OF_ALL_TIME = re.compile(r"\b(?:on record|recorded|in history)\b")


def _on_pace(clause: Clause, figure: Quantity) -> bool:
    """The verb "to record", which is no rank."""
    before = clause.mask[max(0, figure.start - clause.start - 4) : figure.start - clause.start]
    return clause.marked.low[figure.start : figure.end] == "record" and before.endswith("to ")


def _way(clause: Clause, start: int, end: int) -> Direction:
    """Up for the most, down for the fewest; "the largest drop" and "first time below" go down."""
    words = clause.low[start : end + 60]
    lead = clause.low[start : end + 25]
    nouns = [NOUN_DIRECTION.get(word.text) for word in words_of(words)[1:6]]
    if "down" in nouns:
        return "down"
    if "first time" in lead or "seen" in lead:
        before = clause.low[max(0, start - 80) : start]
        verbs = [direction_of_verb(word.text) for word in words_of(before)]
        return "down" if _LOW.search(before) or "down" in verbs else "up"
    return "down" if _LOW.search(lead) else "up"


def _draft(clause: Clause, start: int, end: int, number: float, direction: Direction) -> Draft | None:
    measure, points_at, behind = _measure(clause, start, end)
    if not _has_field(clause, start, end, number):
        return None
    told = number > 1 or "record" in clause.low[start:end]
    if (
        measure
        and not told
        and not measure.id
        and not is_statistic(measure.text)
        and not _RANKABLE.search(measure.text.lower())
        and not _over_time(clause, end)
        and not (_is_of_all(clause, start) and _FIELD.search(clause.mask, end))
    ):
        return None
    begins = _begin(clause, start)
    tail = _TAIL.match(clause.mask, behind)
    ends = tail.end() if tail else behind
    ends = _to_since(clause, ends)
    rest = clause.mask[ends:]
    if (_FIELD.search(rest[:60]) or re.match(r"\s+than\b", rest)) and not any(
        f.start - clause.start >= ends for f in clause.figures
    ):
        ends = len(clause.mask)
    return Draft(
        clause,
        "rank",
        clause.start + begins,
        clause.start + ends,
        clause.start + start,
        None,
        rank_value(number),
        direction,
        measure,
        points_at,
    )


def _is_of_all(clause: Clause, start: int) -> bool:
    """As in "is the busiest"; "their oldest" are only somebody's."""
    return _SIZE.match(clause.low, start) is not None and clause.mask.endswith("the ", 0, start)


def _over_time(clause: Clause, end: int) -> bool:
    """Whether the rank is one over time: "the worst flood since 1990", "the longest strike on record"."""
    return _OF_ALL_TIME.search(clause.mask, end) is not None or any(
        time.role == "since" for time in clause.times
    )


def _to_since(clause: Clause, end: int) -> int:
    """The offset behind how far back the rank reaches, if no figure stands between."""
    for time in clause.times:
        if (
            time.role == "since"
            and time.start - clause.start >= end
            and "#" not in clause.mask[end : time.start - clause.start]
        ):
            return time.end - clause.start
    return end


_RANKABLE = re.compile(
    r"\b(?:district|city|county|system|state|school|year|month|town|employer|economy|metro|country|"
    r"nation)\b"
)


def _has_field(clause: Clause, start: int, end: int, number: float) -> bool:
    """Whether the clause says among what it ranks: "since 1993", "in the state", "a record"."""
    words = clause.low[start:end]
    if "first time" in words or "seen" in words:
        bounds = any(one.hedge in {"more_than", "less_than"} for one in clause.figures)
        if bounds or _CROSSED.search(clause.mask, 0, start):
            return True
        return any(time.role in {"since", "duration"} or "decade" in time.text for time in clause.times)
    if number > 1 or "record" in words or not re.search(r"est\b|most|least|best|worst", words):
        return True
    if any(time.role in {"since", "duration"} for time in clause.times):
        return True
    noun, _ = noun_behind(clause, end)
    head = noun.lower().rsplit(" ", 1)[-1]
    if head and (is_statistic(noun) or head in NOUN_DIRECTION or _RANKABLE.fullmatch(head)):
        return True
    return bool(_FIELD.search(clause.mask, end)) or bool(
        re.search(r"\^+['’]s\s+$", clause.mask[max(0, start - 30) : start])
    )


_CROSSED = re.compile(
    r"\b(?:topped|passed|exceeded|surpassed|crossed|reached|hit|above|below|under|over|past|"
    r"beyond)\s[^;]{0,20}#"
)
"""A mark passed "for the first time" is a record without a word of how far back it reaches."""


def _begin(clause: Clause, start: int) -> int:
    """Take in "ranked Denver the", "for the", "its", "a state"."""
    ranked = [found for found in _RANKED.finditer(clause.mask, 0, start) if start - found.end() < _ADJACENT]
    if ranked:
        return ranked[-1].start()
    before = re.search(
        r"(?:\b(?:for|a|an|the|its|their|our|all-time|new)\s+|\^+['’]?s?\s+){1,3}$",
        clause.mask[max(0, start - 30) : start],
    )
    return start - len(before.group()) if before else start


def _measure(clause: Clause, start: int, end: int) -> tuple[MeasurePhrase | None, str, int]:
    """What is ranked, the word that points back at it, and the offset where the words for it end."""
    counted = _COUNTED.match(clause.mask, end)
    noun, behind = noun_behind(clause, counted.end() if counted else end)
    words = clause.low[start : end + 30]
    for pattern, measure_id in ((_DEADLY, "homicide"), (_VIOLENT, "violent_crime")):
        if pattern.search(words):
            text = f"{clause.text[start:end]} {noun}".strip()
            return MeasurePhrase(text=text, id=measure_id), "", max(end, behind)
    if noun:
        ranked = _ranked_noun(clause, noun, behind)
        if ranked:
            return ranked
    measure, points_at = measure_or_pointer(subject_before(clause, _verb(clause, start)), clause)
    return measure, points_at, max(end, behind if noun else end)


def _ranked_noun(clause: Clause, noun: str, behind: int) -> tuple[MeasurePhrase | None, str, int] | None:
    """The measure that the noun behind the superlative names; None for "level" or "year", which name none."""
    head = noun.lower().rsplit(" ", 1)[-1]
    of = _IN_OR_OF.match(clause.mask, behind)
    inner, last = noun_behind(clause, of.end()) if of else ("", behind)
    if inner and head in NOUN_DIRECTION:
        return *measure_or_pointer(inner, clause), last
    if inner and head in _QUANTIFIERS:
        return *measure_or_pointer(f"{noun} of {inner}", clause), last
    if all(word in _EMPTY for word in noun.lower().split(" ")):
        return None
    measure, points_at = measure_or_pointer(noun, clause)
    if measure is None and not points_at:
        measure = MeasurePhrase(text=noun)
    return (measure, points_at, behind) if measure else None


def _verb(clause: Clause, start: int) -> int:
    found = VERB.search(clause.mask, 0, start)
    return found.start() if found else start
