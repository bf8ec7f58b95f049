"""What words behind a known measure narrow: "12 killings by police", "murders inside homes".

The record's figure is of all of them, so it neither bears out nor contradicts the number of some.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.figures.inhabitants import read_inhabitants
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_AGENTS = (
    r"(?:the\s)?(?:(?:local|city|state|federal|off-duty|on-duty|young|intimate|former|current)\s){0,2}"
    r"(?:police|law enforcement|officers?|deput(?:y|ies)|troopers?|agents?|gangs?|gang members|guns?|"
    r"firearms?|"
    r"handguns?|gunfire|shooting|stabbing|kni(?:fe|ves)|strangers?|juveniles?|teen(?:ager)?s?|youths?|minors|"
    r"children|immigrants?|foreigners|women|men|boys|girls|relatives|family members|partners?|spouses?|"
    r"husbands?|parents|inmates|parolees|students|vehicles?|drivers?|dogs?)\b"
)
_SITES = (
    r"(?:homes?|houses?|subways?|parks?|schools?|classrooms?|jails?|prisons?|trains?|bus(?:es)?|campus(?:es)?|"
    r"stores?|shops|bars?|nightclubs?|churches|hospitals?|stations?|housing|apartments?|transit|airports?|"
    r"beach(?:es)?|malls?|hotels?|motels?|stadiums?|vehicles|cars|custody|shelters?|nursing homes?)\b"
)
_SOME = expression(
    r"\s(?:"
    r"(?:in|inside|at|on|near|aboard|outside|within)\s(?:(?:the|its|their|public|private|city)\s){0,2}"
    rf"(?:[a-z-]+\s)?{_SITES}"
    r"|(?:in which|whose|in cases|involving|targeting|tied to|linked to|related to|connected (?:to|with)|"
    r"attributed to|blamed on|stemming from|caused by|committed (?:by|with)|carried out (?:by|with))"
    r"(?:\s[a-z'’-]+){1,5}"
    r"|against\s(?!#|@|\^|the (?:same|year)|last|that|those)[a-z-]{3,}"
    rf"|by\s{_AGENTS}"
    r"|of\s(?!(?:the|this|that|last|its|their|our|all|any|every|each|some|most|several|many|both|various|about|nearly|more|less|only|just|"
    r"course|late|mid|early|what|which|whom|recent|new|at|up|over|under|an?)\b)(?=[a-z])[a-z-]{3,}(?:\s[a-z-]{3,}(?=[,.;]|$))?"
    r")"
)
"""Behind the measure, what makes it one of its kinds; a figure, a time or a place behind "of" does not."""
_COUNTED = (
    r"recorded|reported|counted|committed|investigated|logged|tallied|registered|documented|handled|seen|"
    r"down|up|lower|higher|fewer|more|the|an?"
)
"""What may be said of all of them: that they were counted, and how many more or fewer they are."""
_OF_WHICH = expression(
    r"\s(?:that|which|who)\s(?:(?:were|was|are|is|had been|have been)\s(?:later\s|ultimately\s|all\s|also\s)?"
    rf"(?!(?:{_COUNTED}|known)\b)[a-z-]{{3,}}(?:\s[a-z-]+)?|"
    r"(?:involv|stemm|result|remain|follow|target)[a-z]*\b(?:\s[a-z-]+){0,3})"
)
"""A clause that tells some from the rest: "killings that were deemed justified"."""
_SAID_OF_THEM = expression(
    r"(?:\s(?:in|at|during|for|so far|on|over)?\s?[@^]+){0,3}\s(?:were|was|are|remain(?:ed)?)\s"
    r"(?:all\s|also\s|not\s|either\s|later\s)?"
    rf"(?!(?:{_COUNTED}|killed|slain|shot|murdered|added|less|about|nearly|just|only|well|almost|roughly|"
    r"below|above|in|at|on|by|from|expected|needed|enough|part|among|due|back|close|far|still|too|so|as)\b)"
    r"[a-z-]{3,}"
)
"""What is said of those counted picks them out: "eleven people killed last year were students"."""
_NAMED_SO_FAR = expression(r" \([^()]*\)$")


def narrowed(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """The measure under the words of the text alone, where these narrow what the record's figure is of."""
    if measure.id is None or draft.kind not in _FIGURES:
        return measure
    if measure.id == "population":
        return _of_some_people(measure, draft)
    last = _behind(measure, draft)
    if last is None:
        return measure
    clause = draft.clause
    mask, end = clause.marked.mask, clause.start + last
    found = _SOME.match(mask, end, end + _REACH) or _OF_WHICH.match(mask, end, end + _REACH)
    counted = _is_counted_here(draft, last) if draft.kind == "level" else _is_of_them(measure, draft, last)
    if found is None and counted:
        found = _SAID_OF_THEM.match(mask, end, end + _REACH)
    if found is None:
        return measure
    said = clause.marked.text[end : found.end()]
    return MeasurePhrase(text=f"{_NAMED_SO_FAR.sub('', measure.text)}{said}")


_FIGURES = frozenset(("level", "change", "trend", "rank", "comparison"))
_REACH = 120
"""Characters behind the measure."""


def _behind(measure: MeasurePhrase, draft: Draft) -> int | None:
    """The offset behind the measure in the claim's clause; None where the clause does not name it."""
    words = _NAMED_SO_FAR.sub("", measure.text).lower()
    clause: Clause = draft.clause
    figure = draft.figure
    near = figure.end - clause.start if figure is not None and draft.kind == "level" else 0
    place = clause.low.find(words, near)
    place = place if place >= 0 else clause.low.find(words)
    return place + len(words) if place >= 0 else None


def _is_counted_here(draft: Draft, last: int) -> bool:
    """Whether the figure counts what ends there: only a few words lie between."""
    figure, clause = draft.figure, draft.clause
    if figure is None or not 0 < last - (figure.end - clause.start) <= _PHRASE:
        return False
    return _A_PART_OF.search(clause.mask, 0, figure.start - clause.start) is None


def _is_of_them(measure: MeasurePhrase, draft: Draft, last: int) -> bool:
    """Whether it is some of those that end there of whom more is told: "fewer of the murders were solved"."""
    words = _NAMED_SO_FAR.sub("", measure.text)
    first = last - len(words)
    return _SOME_OF_THEM.search(draft.clause.mask, max(0, first - _PHRASE), first) is not None


_SOME_OF_THEM = expression(
    r"\b(?:more|fewer|less|most|many|few|half|some|none) of (?:the|those|these|its|their|all) (?:[a-z-]+ )?$"
)
_PHRASE = 40
_A_PART_OF = expression(r"\bof\s(?:[@^a-z’']+\s){0,3}$")
"""Before the whole, of a part of which something is said: "half of last year's 40 killings were"."""


def _of_some_people(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """Residents of whom something else is told than that they live there: "40,000 residents voted"."""
    figure, clause = draft.figure, draft.clause
    if draft.kind != "level" or figure is None or measure.text.lower() not in _PEOPLE:
        return measure
    if _behind(measure, draft) is None or read_inhabitants(clause, figure) is not None:
        return measure
    is_subject = _OPENS.fullmatch(clause.mask[: figure.start - clause.start])
    did = _DID.match(clause.marked.mask, figure.end, figure.end + _REACH)
    return MeasurePhrase(text=measure.text) if did and (is_subject or did["who"]) else measure


_PEOPLE = frozenset(("residents", "people", "inhabitants", "citizens"))
_OPENS = expression(
    r"(?:.*\b(?:that|said|says|and|but|,)\s)?(?:only|just|some|about|nearly|roughly|almost|another|\s)*"
)
"""What may stand before a figure that the sentence is about."""
_DID = expression(
    r"\s[a-z]+(?:,[^,]{1,40},|(?:\s(?:in|of|from|at)?\s?[@^]+){0,2})\s(?P<who>who\s)?(?:also\s|then\s|have\s|had\s)?"
    r"(?!lived?\b|resided?\b|call)(?:[a-z]{2,14}ed|came|took|went|cast|got|gave|left|made|said|spoke|stood|sent|"
    r"paid|put|won|lost|died|fled|met|held|wrote|sought|need|want|use|receive|work)\b"
)
