"""Read ranks: "the most since 1993", "second-largest", "a record low", "led the state"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.comparisons.degrees import SUPERLATIVES
from onrecord.claims.draft import Draft, rank_value
from onrecord.claims.figures.directions import NOUN_DIRECTION
from onrecord.claims.measures.catalogue import is_statistic, measure_of
from onrecord.claims.measures.noun_phrases import (
    VERB,
    clean,
    is_handled,
    noun_behind,
    subject_before,
    verb_before,
)
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.ranks.extremes import find_extremes, is_time
from onrecord.claims.ranks.fields import end_of_field
from onrecord.claims.ranks.firsts import find_firsts
from onrecord.claims.ranks.moved_ranks import find_moved
from onrecord.claims.ranks.outranking import find_outranking
from onrecord.claims.ranks.ranked import Ranked
from onrecord.claims.ranks.records import find_records, is_old
from onrecord.claims.ranks.standings import find_standings
from onrecord.claims.ranks.ways import has_sunk
from onrecord.claims.ranks.worded import find_worded
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_DEADLY = expression(r"\b(?:(?:least|most) )?(?:deadly|deadliest|bloodiest|bloody|murderous)\b")
_VIOLENT = expression(r"\b(?:most|least) violent\b")
_LED = Cued(
    r"\bset(?:s|ting)?\s+the\s+pace(?=$|[,.;:]|\s(?:with|at|for|in|again)\b)|"
    r"\b(?:led|leads|tops|topped|leading|topping)\s+the\s+(?:way|pack|field|nation|state|country|county|"
    r"region|list|"
    r"league|world|table|\^++)(?!['’])|"
    r"(?<=\^ )(?:led|leads|topped)(?=$|[,.;]|\s(?:with|at|by)\b)|"
    r"\b(?:led|leads|tops|topped)\s+(?:\^++(?!['’])|them\b|everyone\b|the\srest\b|(?:all\s)?(?:others|other\s[a-z]+s|"
    r"(?:the\s)?(?:(?:large|larger|big|bigger|major|small|smaller|rural|urban|metro|midwestern|southern|western|nearby|"
    r"area|local|suburban)\s)?(?:districts|metros|"
    r"areas|precincts|boroughs|neighborhoods|counties|cities|states|wards|zones))\b)|\branks?(?:ed)?\s+first\b|"
    r"(?<!\bto )(?<!\bwill )\blead (?:\^+|the (?:nation|country|state|world|region|league|way|pack)) in "
    r"(?=[a-z])|"
    r"\b(?:used|continues?|continued) to lead (?:\^+|the (?:nation|country|state|world|region|league|"
    r"way|pack))(?![a-z])|"
    r"\b(?:is|was|are|were|remains?|remained|became)\s(?:the|its|their)\s(?:top|leading|number one)\s",
    words="set sets setting lead led leads tops topped leading topping rank top number",
)
_LED_BY = expression(r"led by (?:the )?(?!(?:an?|about|nearly|more|fewer|at|his|her|[a-z]+ing)\b|#)")
"""Opens what went ahead of those just told of: ", led by Ohio"."""
_LOST = expression(
    r"\b(?:los[te]|losing|shed|fell|fallen|falling|declined?|declining|dropped|shrank|shrunk|decreased?|slipped|plunged)\b[^.;!?]*$"
)
_GROUP = expression(r"\b(?:counties|parishes|states|cities|towns|districts|schools|metros|areas|airports)\b")
_NEAR = 120
"""Characters."""
_NAME = expression(r"\^+(?:['’]s?)?(?: and \^+)?")
_DOWN = expression(r" down\b| with an? (?:[a-z]+ )?(?:drop|decline|decrease|fall|reduction|dip)\b")
"""Behind "led the way": what moved most went down."""
_OF_NAME = expression(r" [A-Z][a-z]")
_RANKED = expression(
    r"\b(?:ranked|ranks|rated|named|called|finished|placed|came|comes|"
    r"sits)\s+(?:\^+\s+)?(?:as\s+)?(?=(?:the|a|\d|no\.|#))"
)
_PARTICIPLE = expression(r"[a-z]+ing(?: (?:its|their|the|an?))?")
"""What opens a clause without a subject of its own: "breaking the record of 190"."""
_OF_NONE = expression(r"(?:no|none|nobody)(?:\b.*?['’]s | (?:other )?.*$|['’]s )", re.IGNORECASE)
"""Those that none of went further, which are not what is measured: "No city's rents", "No state"."""
_COUNTED = expression(r"\s+#+(?=\s)")
_IN_OR_OF = expression(r"\s+(?:in|of)\s+(?=[a-z])")
_FIRST = expression(r"\brank(?:s|ed)?\s$")
_QUANTIFIERS = frozenset(("number", "amount", "rate", "level", "share", "total"))
_ADJACENT = 12
_YEARS_HIGH = Cued(
    r"(?:\b[\w.]{1,12}-|(?:[\d#]{1,2}-\d/\d|#)[- ])(?:year|month|week|decade)\s+(?P<way>high|low|peak|record|"
    r"trough)s?\b",
    words="year month week decade",
)
_POINTING = expression(r" (?:average|median|mean|norm)\b(?! [a-z]+s?\b)")
"""What only points at the measure told of: "paid the state's highest average"."""
_EMPTY = frozenset(
    "year month day week quarter season level number total rate point figure one time pace since in on ever "
    "high low record peak months years weeks days".split()
)
_FIELD = expression(
    r"\b(?:in|of|among|across|on)\s+(?:all\s+|any\s+|the\s+)?(?:\^|(?:\w+\s+){0,2}(?:world|nation|country|"
    r"state|county|region|coast|continent|island|industry|province|"
    r"states|cities|counties|districts|history))|\bon record\b|\bever\b|\brecorded\b|\bsince\b"
)
_TAIL = expression(
    r"(?:\s+(?:on record|ever|recorded|nationwide|statewide|in history|low|high|lows|highs)\b|(?:\s+(?:in|"
    r"of|since|among|for|across|than|at))?"
    r"(?:\s+(?:the|any|all|a|an|other))?\s+[@^]+(?:['’]s?)?){1,3}"
)


def read_ranks(clause: Clause) -> list[Draft]:
    """A draft for each rank of the clause, at most one at a place."""
    drafts: list[Draft] = []
    for ranked in sorted(_found(clause), key=lambda one: (one.start, one.end)):
        again = bool(drafts) and clause.start + ranked.start < drafts[-1].end
        if (again and (drafts[-1].earlier or not ranked.earlier)) or _names_group(clause, ranked):
            continue
        drafts.append(_draft(clause, ranked))
    return drafts


def _names_group(clause: Clause, ranked: Ranked) -> bool:
    """Whether the superlative only says which places are told of: "in the country's 20 largest cities"."""
    at = clause.start + ranked.start
    return any(spot.kind == "group" and spot.start <= at < spot.end for spot in clause.places)


def _found(clause: Clause) -> Iterator[Ranked]:
    for figure in clause.figures:
        if figure.form == "rank" and not _is_verb(clause, figure):
            start, end = figure.start - clause.start, figure.end - clause.start
            first = _FIRST.search(clause.mask, max(0, start - _ADJACENT), start)
            if (
                figure.number > 1
                or first
                or ("record" in clause.low[start:end] and not is_old(clause, start, end))
            ):
                yield Ranked(start, end, figure.number, _way(clause, start, end))
    for found in _YEARS_HIGH.finditer(clause.mask):
        yield Ranked(
            found.start(), found.end(), 1.0, "down" if found.group("way") in {"low", "trough"} else "up"
        )
    for found in _LED.finditer(clause.mask):
        if found.group().endswith("^") and _OF_NAME.match(clause.text, found.end()):
            continue  # "leads the Ohio Municipal League"
        way: Direction = "down" if _DOWN.match(clause.mask, found.end()) else "up"
        yield Ranked(found.start(), found.end(), 1.0, way, borrows=True)
    first = _LED_BY.match(clause.mask) if clause.joint == "," else None
    group = first and _GROUP.search(clause.marked.low, max(0, clause.start - _NEAR), clause.start)
    way = (
        "down"
        if first and _LOST.search(clause.marked.low, max(0, clause.start - _NEAR), clause.start)
        else "up"
    )
    if first and (group or not clause.text[first.end() : first.end() + 1].isupper()):
        yield Ranked(0, first.end(), 1.0, way, (0, _end_of_names(clause, first.end())), borrows=True)
    elif first and clause.mask.startswith("^", first.end()):
        name = _NAME.match(clause.mask, first.end())
        yield Ranked(0, first.end(), 1.0, way, (0, name.end() if name else first.end()), borrows=True)
    yield from find_extremes(clause)
    yield from find_firsts(clause)
    yield from find_records(clause)
    yield from find_outranking(clause)
    yield from find_standings(clause)
    yield from find_moved(clause)
    yield from find_worded(clause)


def _end_of_names(clause: Clause, first: int) -> int:
    """Where those end who led: before what they led with."""
    stop = _WITH.search(clause.mask, first)
    return stop.start() if stop else len(clause.mask)


_WITH = expression(r" (?:with|at|where|in which|and its?)\b| #| @")


def _is_verb(clause: Clause, figure: Quantity) -> bool:
    """Whether it is the verb "to record", which is no rank."""
    before = clause.mask[max(0, figure.start - clause.start - 4) : figure.start - clause.start]
    return clause.marked.low[figure.start : figure.end] == "record" and before.endswith("to ")


def _way(clause: Clause, start: int, end: int) -> Direction:
    """Up for the most, down for the fewest and for the largest of drops."""
    behind = _AUTUMN.sub("", clause.low[start : end + 60])
    nouns = [NOUN_DIRECTION.get(word.text) for word in words_of(behind)[1:6]]
    low = any(
        SUPERLATIVES.get(word) == "down" and (word != "safest" or is_time(clause, end))
        for word in clause.low[start:end].replace("-", " ").split()
    )
    sunk = "record" in clause.low[start:end] and has_sunk(clause.mask, start)
    return "down" if "down" in nouns or low or sunk or clause.low.startswith((" low", "-low"), end) else "up"


_AUTUMN = expression(r"\b(?:this|last|next|every|each|that|in the|the) fall\b(?! (?:in|of)\b)")


def _draft(clause: Clause, ranked: Ranked) -> Draft:
    measure, points_at, behind = _measure(clause, ranked)
    begins, last = ranked.span or (_begin(clause, ranked.start), behind)
    ends = _end(clause, last)
    value = rank_value(ranked.number) if ranked.number is not None else None
    if value and ranked.at_most:
        value = value.model_copy(update={"low": 1.0, "hedge": "at_most"})
    return Draft(
        clause,
        "rank",
        clause.start + begins,
        clause.start + ends,
        clause.start + ranked.start,
        None,
        value,
        ranked.direction,
        measure,
        points_at,
        earlier=ranked.earlier,
        follows=ranked.follows,
    )


def _end(clause: Clause, behind: int) -> int:
    """The offset behind the field in which something ranks, if it follows."""
    tail = _TAIL.match(clause.mask, behind)
    ends = _to_since(clause, end_of_field(clause, tail.end() if tail else behind))
    rest = clause.mask[ends:]
    if (_FIELD.search(rest[:60]) or re.match(r"\s+than\b", rest)) and not any(
        f.start - clause.start >= ends for f in clause.figures
    ):
        ends = len(clause.mask)
    return ends


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


def _measure(clause: Clause, ranked: Ranked) -> tuple[MeasurePhrase | None, str, int]:
    """What is ranked, the word that points back at it, and the offset where the words for it end."""
    start, end = ranked.start, ranked.end
    if ranked.span and clause.low.startswith("first", start) and clause.low.endswith(" to ", start, end):
        deed = clean(clause.text[end : ranked.span[1]], clause.mask[end : ranked.span[1]])
        return (None if _DID_SO.match(deed) else MeasurePhrase(text=deed)), "", ranked.span[1]
    counted = _COUNTED.match(clause.mask, end)
    noun, behind = noun_behind(clause, counted.end() if counted else end)
    pointing = None if noun else _POINTING.match(clause.low, end)
    if pointing:
        return None, "", pointing.end()
    words = clause.low[start : end + 30]
    for pattern, measure_id in ((_DEADLY, "homicide"), (_VIOLENT, "violent_crime")):
        if pattern.search(words):
            text = f"{clause.text[start:end]} {noun}".strip()
            return MeasurePhrase(text=text, id=measure_id), "", max(end, behind)
    done = verb_before(clause, start) if noun and is_handled(noun) else ""
    if done:
        return measure_of(f"{noun} {done}"), "", behind
    if noun:
        told = _ranked_noun(clause, noun, behind)
        if told:
            return told
    subject = subject_before(clause, _verb(clause, start))
    subject = _OF_NONE.sub("", subject)
    if _PARTICIPLE.fullmatch(subject) and not is_statistic(subject):
        subject = ""
    measure, points_at = measure_or_pointer(subject, clause)
    if ranked.borrows and measure and not is_statistic(measure.text):
        measure = None
    return measure, points_at, max(end, behind if noun else end)


_DID_SO = expression(r"do(?: (?:so|it|that|this))?$")


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


def only_firsts(ranks: Sequence[Draft]) -> bool:
    """Whether only first times rank, which leave room for what was so: "beat Ohio for the first time"."""
    return all(_FIRST_TIME.match(one.clause.marked.low, one.start) for one in ranks)


_FIRST_TIME = expression(r"(?:for )?(?:the |its |their )?first time\b")


def only_ranked(event: Draft, ranks: Sequence[Draft]) -> bool:
    """Whether the act only says what is ranked: "arrested the fewest people", "broke its record"."""
    if any(event.at == one.at for one in ranks):
        return True
    between = (
        event.clause.mask[event.at - event.clause.start : one.at - event.clause.start] for one in ranks
    )
    inside = any(
        one.start <= event.at < one.end and _OTHERS.match(one.clause.marked.low, one.start) for one in ranks
    )
    return inside or any(_ONE_WORD.fullmatch(words) for words in between)


_OTHERS = expression(
    r"(?:never|no|none|nobody|not|nowhere|only|just|(?:[a-z]+ (?:the|its|their) first)(?= .* to [a-z]))\b"
)
"""How a rank begins that tells what all others did, or who was first to do it."""


_ONE_WORD = expression(r"[a-z]+ (?:(?:its|their|the|an?|his|her) )?")
