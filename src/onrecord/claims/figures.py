"""Read each figure of a clause: how much there was, how far it moved, what part, against whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.directions import (
    CHANGE_NOUN,
    CHANGE_VERB,
    COMPARATIVE_DIRECTION,
    NOUN_DIRECTION,
    TAKES_OBJECT,
    alternatives,
    direction_of_verb,
)
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.measures import is_statistic
from onrecord.claims.levels import read_level
from onrecord.claims.noun_phrases import noun_behind, subject_before
from onrecord.claims.spans import draft_span
from onrecord.claims.subjects import measure_or_pointer
from onrecord.claims.versus import find_versus

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses import Clause
    from onrecord.claims.quantities import Quantity

_SMALL = (
    r"(?:back|again|just|only|roughly|some|another|about|even|further|still|also|almost|nearly|a|an|by|over|more|than|to|"
    r"full|whopping|staggering|mere|additional|total|of|[a-z]{2,14}ly)"
)
_VERB = re.compile(rf"\b(?P<verb>{CHANGE_VERB})(?:\s+{_SMALL}){{0,4}}\s*$")
_VERB_BY = re.compile(rf"\b(?P<verb>{CHANGE_VERB})\b(?P<object>[^#;]{{1,90}})\bby\s+(?:{_SMALL}\s+){{0,3}}$")
_PARTICLE = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|remains?|being|running)\s+(?:[a-z]+ly\s+|still\s+|now\s+|also\s+){0,2}|^)"
    rf"(?P<verb>up|down|off|higher|lower)\s+(?:{_SMALL}\s+){{0,2}}$"
)
_NOUN_OF = re.compile(rf"\b(?P<noun>{CHANGE_NOUN})\s+(?:of|was|is|were|reached|totaled|came to)\s+(?:{_SMALL}\s+){{0,2}}$")
_COMPARATIVE = re.compile(
    r"[\s-]+(?:(?:[a-z]+\s+){0,1})?(?P<word>"
    + alternatives(COMPARATIVE_DIRECTION)
    + r")\b(?!\s+(?:to|and more)\b)"
)
_NOUN = re.compile(rf"[\s-]+(?!of\b)(?:(?!of\b)[a-z-]+\s+){{0,2}}?(?P<noun>{CHANGE_NOUN})\b")
_NOUN_CLOSE = re.compile(rf"[\s-]+(?P<noun>{CHANGE_NOUN})\b")
_OF_WHAT = re.compile(r"\s+(?:in|of|to|for|from)\s+(?:the\s+|its\s+|their\s+)?(?:number of\s+|rate of\s+)?")
_PART_OF = re.compile(r"\s+of\s+(?!@|a point|the way|the time)(?P<whole>[^;]{1,140})")
_TO = re.compile(rf"\bto\s+(?:{_SMALL}\s+){{0,2}}$")
_FROM = re.compile(rf"\bfrom\s+(?:{_SMALL}\s+){{0,2}}$")
_TIMES = re.compile(
    r"(?:\s+as)?(?:\s+(?:many|much|more|higher|greater|larger|likely|the|that of|(?P<less>fewer|less|lower|smaller)))?(?=\s|$)\s*"
)
_AVERAGE = re.compile(r"\b(?:average|median)\b")

_CHANGE_FORMS = frozenset(("percent", "points", "money", "cardinal", "fraction", "multiple", "rate"))
_RELATIVE_FORMS = frozenset(("percent", "points", "money", "fraction"))
_BOUNDS = ("below", "under", "above", "past", "beyond")
"""A figure that opens so is a bound that was crossed, not the size of the move."""
_VERB_MULTIPLES = ("doubled", "doubling", "tripled", "tripling", "quadrupled", "quadrupling", "halved", "halving")
_VERB_MULTIPLES += ("trebled", "trebling", "quintupled", "quintupling", "double", "triple", "quadruple")


def read_figures(clause: Clause, previous: Draft | None) -> list[Draft]:
    """A draft for each figure of the clause; ``previous`` is the draft before it in the sentence."""
    drafts: list[Draft] = []
    for figure in clause.figures:
        if figure.form in {"rank", "ordinal"}:
            continue
        draft = _read(clause, figure, drafts[-1] if drafts else previous)
        if draft:
            drafts.append(draft)
    return drafts


def _read(clause: Clause, figure: Quantity, previous: Draft | None) -> Draft | None:
    for reader in _READERS:
        draft = reader(clause, figure)
        if draft:
            return draft
    return _same_again(clause, figure, previous) or read_level(clause, figure)


def _offsets(clause: Clause, figure: Quantity) -> tuple[int, int]:
    return figure.start - clause.start, figure.end - clause.start


def _before(clause: Clause, figure: Quantity) -> str:
    first = figure.start - clause.start
    return clause.mask[max(0, first - 130) : first]


def _multiple(clause: Clause, figure: Quantity) -> Draft | None:
    """ "Doubled" is a change; "three times as many as", "twice the average" a comparison or a change."""
    if figure.form != "multiple":
        return None
    first, last = _offsets(clause, figure)
    direction: Direction = "down" if figure.number < 1 else "up"
    if figure.text.lower().split(" ")[-1] in _VERB_MULTIPLES:
        return _change(clause, figure, direction, subject_before(clause, first), start=0)
    behind = _TIMES.match(clause.mask, last)
    if behind and behind.group("less"):
        direction = "down"
    noun, end = noun_behind(clause, behind.end()) if behind else ("", last)
    subject = subject_before(clause, first)
    named = noun if noun and not _AVERAGE.search(noun) and noun != "rate" else subject
    compared = _against(clause, figure, direction, named, last)
    stop = last + len(clause.mask[last : max(end, behind.end() if behind else last)].rstrip())
    return compared or _change(clause, figure, direction, named, end=stop)


def _more_or_less(clause: Clause, figure: Quantity) -> Draft | None:
    """ "17 percent more homicides", "16,000 fewer than last year", "a point below"."""
    _, last = _offsets(clause, figure)
    found = _COMPARATIVE.match(clause.mask, last, last + 40)
    if found is None or (figure.unit in {"years", "other"} and figure.form == "cardinal"):
        return None
    word = found.group("word")
    direction = COMPARATIVE_DIRECTION[word]
    if word in {"over", "under", "above", "below", "ahead", "behind"} and figure.form == "cardinal" and not _gap(clause, figure):
        return None
    noun, end = noun_behind(clause, found.end())
    further = word == "more" and figure.form == "cardinal" and not re.search(r"\bthan\b", clause.mask[last:])
    if further and not is_statistic(noun):
        return None  # "four more cities": a count of further ones
    named = noun or subject_before(clause, figure.start - clause.start)
    compared = _against(clause, figure, direction, named, found.start())
    return compared or _change(clause, figure, direction, named, end=max(end, found.end()))


def _gap(clause: Clause, figure: Quantity) -> bool:
    """Whether a cardinal before "below" or "short of" counts the gap itself: "five short of the 57"."""
    _, last = _offsets(clause, figure)
    return bool(re.match(r"\s+(?:short|shy|ahead|behind|more|fewer)\b", clause.mask[last : last + 20]))


def _noun_after(clause: Clause, figure: Quantity) -> Draft | None:
    """ "A 3 percent increase in violent crime", "a $4 million cut to the budget"."""
    _, last = _offsets(clause, figure)
    pattern = _NOUN if figure.form in _RELATIVE_FORMS else _NOUN_CLOSE
    found = pattern.match(clause.mask, last, last + 60)
    if found is None:
        return None
    if figure.form == "cardinal" and not clause.mask.startswith("-", last):
        return None
    return _moved(clause, figure, NOUN_DIRECTION[found.group("noun")], found.end())


def _noun_before(clause: Clause, figure: Quantity) -> Draft | None:
    """ "A decline of 3 percent", "the increase was 5 percent"."""
    before = _before(clause, figure)
    found = _NOUN_OF.search(before)
    if found is None or figure.form not in _CHANGE_FORMS:
        return None
    _, last = _offsets(clause, figure)
    start = figure.start - clause.start - len(before) + found.start()
    return _moved(clause, figure, NOUN_DIRECTION[found.group("noun")], last, start=start)


def _moved(clause: Clause, figure: Quantity, direction: Direction, behind: int, start: int | None = None) -> Draft:
    """A change told by a noun; what moved follows ("in robberies"), or is the subject."""
    first, _ = _offsets(clause, figure)
    begins = first if start is None else start
    what = _OF_WHAT.match(clause.mask, behind)
    noun, end = noun_behind(clause, what.end()) if what else ("", behind)
    end = end if noun else behind
    named = noun or subject_before(clause, begins)
    return _change(clause, figure, direction, named, start=begins, end=end)


def _verb_before(clause: Clause, figure: Quantity) -> Draft | None:
    """ "Rose 24 percent", "is down 12 percent", "reduce shootings by 16 percent", "added 220 jobs"."""
    if figure.form not in _CHANGE_FORMS or figure.text.lower().startswith(_BOUNDS):
        return None
    before = _before(clause, figure)
    offset = figure.start - clause.start - len(before)
    found = _VERB.search(before) or _PARTICLE.search(before) or _VERB_BY.search(before)
    if found is None or re.search(rf"\bto\s+(?:{_SMALL}\s+)*$", before[found.end("verb") :]):
        return None
    verb = found.group("verb")
    moved = found.groupdict().get("object", "")
    start = offset + found.start("verb")
    if moved and re.search(r"\bfrom\b|\bto\b", moved) and "#" not in moved and verb not in TAKES_OBJECT:
        moved = ""
    direction = direction_of_verb(verb)
    if moved.strip() and verb not in {"grew", "rose", "fell"} or verb.startswith("trail"):
        compared = _against(clause, figure, direction, subject_before(clause, start), start)
        if compared:
            return compared.but(start=clause.start + start)
    named, end = _what_moved(clause, figure, verb, start, offset, found, moved)
    return _change(clause, figure, direction, named, start=0, end=end)


def _what_moved(  # noqa: PLR0913 - the parts of one match
    clause: Clause, figure: Quantity, verb: str, start: int, offset: int, found: re.Match[str], moved: str
) -> tuple[str, int]:
    _, last = _offsets(clause, figure)
    if moved.strip():
        noun, _ = noun_behind(clause, _noun_start(clause, offset + found.start("object")))
        if noun:
            return noun, last
    behind, end = noun_behind(clause, last)
    subject = subject_before(clause, start)
    counts = figure.form in {"cardinal", "money"} and behind
    if counts and (verb in TAKES_OBJECT or measure_or_pointer(subject, clause)[0] is None):
        return behind, end
    return subject, end if figure.form in {"cardinal", "money"} else last


def _noun_start(clause: Clause, place: int) -> int:
    """The offset behind the determiners and places that open a noun phrase: "the library's hours" at "hours"."""
    found = re.compile(r"\s*(?:(?:the|a|an|its|their|his|her|our|overall|total)\s+|\^+(?:['’]s?)?\s+|[a-z]+['’]s\s+)*").match(
        clause.mask, place, place + 60
    )
    return found.end() if found else place


def _to_or_from(clause: Clause, figure: Quantity) -> Draft | None:
    """ "Fell to 39.5 from 44.8", "robberies to 250": levels, the second of the earlier time."""
    before = _before(clause, figure)
    to, origin = _TO.search(before), _FROM.search(before)
    if not to and not origin:
        return None
    level = read_level(clause, figure)
    return level.but(earlier=True) if level and origin and not to else level


def _part(clause: Clause, figure: Quantity) -> Draft | None:
    """ "41 percent of voters cast ballots", "one in five children"."""
    if figure.form not in {"percent", "fraction", "ratio"}:
        return None
    first, last = _offsets(clause, figure)
    found = _PART_OF.match(clause.mask, last)
    if found is None and figure.form == "percent":
        return None
    start, end = last, len(clause.mask)
    text = clause.text[start:end].strip()
    if text.lower().startswith("of "):
        text = text[3:]
    if not text:
        text = subject_before(clause, first)
    measure, points_at = measure_or_pointer(" ".join(text.split(" ")[:14]), clause)
    begins, ends = draft_span(clause, _share_start(clause, first), end)
    return Draft(
        clause, "share", begins, ends, figure.start, figure, value_of(figure), measure=measure, points_at=points_at
    )


def _share_start(clause: Clause, first: int) -> int:
    """A share that its clause leads up to ("guns were used in 62 percent") takes the clause's start."""
    return first if re.fullmatch(r"(?:[a-z]+\s){0,2}", clause.mask[:first]) else 0


def _same_again(clause: Clause, figure: Quantity, previous: Draft | None) -> Draft | None:
    """A bare figure that repeats the clause before it: "and car thefts 33%", "or 2.1 percent", "burglaries, 4"."""
    if previous is None or previous.kind not in {"change", "comparison"} or previous.clause.sentence != clause.sentence:
        return None
    first, last = _offsets(clause, figure)
    plain = clause.mask[:first]
    if figure.form not in {"percent", "points", "cardinal", "money"} or _has_verb(plain):
        return None
    if clause.low.startswith("or ") and first < 4 + len("by "):  # noqa: PLR2004 - "or by"
        return previous.but(
            clause=clause, start=figure.start, end=figure.end, at=figure.start, figure=figure, value=value_of(figure)
        )
    alike = previous.figure is not None and (figure.form == previous.figure.form or clause.joint == "including")
    joined = clause.joint in {",", ";", "and", "or", "including", "while"}
    if not alike or not joined:
        return None
    stop = last
    if clause.joint == "including":
        behind, stop = noun_behind(clause, last)
        named = behind
    else:
        named = subject_before(clause, first)
    measure, _ = measure_or_pointer(named, clause)
    begins, ends = draft_span(clause, 0, stop)
    return previous.but(
        clause=clause,
        start=begins,
        end=ends,
        at=figure.start,
        figure=figure,
        value=value_of(figure),
        measure=measure or previous.measure,
        kind="change",
    )


def _has_verb(mask: str) -> bool:
    return bool(re.search(r"\b(?:is|are|was|were|has|have|had|will|would|stood|reached|hit|totaled|averaged|recorded|reported)\b", mask))


def _against(clause: Clause, figure: Quantity, direction: Direction, named: str, place: int) -> Draft | None:
    """A comparison, if the clause names another place or group behind ``place``."""
    versus = find_versus(clause, place, linked=figure.form != "multiple")
    if versus is None:
        return None
    first, last = _offsets(clause, figure)
    measure, points_at = measure_or_pointer(named, clause)
    begins, ends = draft_span(clause, first, max(last, versus[1]))
    return Draft(
        clause,
        "comparison",
        begins,
        ends,
        figure.start,
        figure,
        value_of(figure),
        direction,
        measure,
        points_at,
        versus[0],
    )


def _change(  # noqa: PLR0913 - the parts of a change
    clause: Clause,
    figure: Quantity,
    direction: Direction,
    named: str,
    *,
    start: int | None = None,
    end: int = 0,
) -> Draft:
    first, last = _offsets(clause, figure)
    measure, points_at = measure_or_pointer(named, clause)
    begins, ends = draft_span(clause, first if start is None else start, max(end, last))
    return Draft(
        clause, "change", begins, ends, figure.start, figure, value_of(figure), direction, measure, points_at
    )


_READERS: tuple[Callable[[Clause, Quantity], Draft | None], ...] = (
    _multiple,
    _more_or_less,
    _noun_after,
    _noun_before,
    _verb_before,
    _to_or_from,
    _part,
)
