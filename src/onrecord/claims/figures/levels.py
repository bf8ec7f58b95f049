"""Read a level: how many or how much there was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.befallen import by_act, by_state
from onrecord.claims.figures.counted import is_counted, tells_the_story
from onrecord.claims.figures.durations import is_length_of_time, read_duration, read_occasions, states_length
from onrecord.claims.figures.inhabitants import read_inhabitants
from onrecord.claims.figures.measured import Measured
from onrecord.claims.figures.own_units import read_own_unit, unit_done
from onrecord.claims.figures.passing import SIZED, in_passing
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.measures.loose_words import PASTS
from onrecord.claims.measures.noun_phrases import (
    PART_OF,
    VERB,
    is_handled,
    noun_behind,
    subject_before,
    verb_before,
)
from onrecord.claims.measures.sizes import sized_in
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.quantities.nothing import NOT_ONE
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_OWNS = expression(
    r"\b(?:had|has|have|having|recorded|records|counted|saw|sees|reported|reports|logged|posted|registered|"
    r"experienced|"
    r"suffered|tallied|brought|ended|finish|finished|employs|employed|operates|serves|owns|there (?:is|are|"
    r"was|were|have been|"
    r"had been)|approved|spent|spend|received|receives|raised|collected|issued|made)"
    r"\s+(?:[a-z]+ly\s+|about\s+|only\s+|just\s+|at\s+|with\s+){0,2}$"
)
_LINKS = expression(
    r"\b(?:is|are|was|were|be|been|to|from|at|numbers?|numbered|reached|reaches|hit|totaled|totalled|"
    r"averaged|averages|"
    r"exceeds?|exceeded|topped|"
    r"costs?|remained|remains|dropped|drop|fell|fall|rose|climbed|finish|finished|passed|brings?|"
    r"bring)\s+(?:[a-z]+ly\s+|\^+\s+){0,2}$"
)
_OF = expression(
    r"(?P<noun>(?:[a-z’'-]+\s+){1,4})of\s+(?:(?:about|only|just|nearly|more than|some)\s+){0,2}$"
)
_FOR_WHAT = expression(
    r"(?:\s(?:an?|per|each|every)\s(?:year|month|week|day))?\s+"
    r"(?P<link>in|worth of|of|for|on)\s+(?:the\s+|its\s+|their\s+)?(?!#)"
)
_BRIEF = 7
"""Words: a clause no longer may be a bare figure, about the measure before ("against 327 for 2022")."""
_PERSONS = frozenset(("who", "he", "she", "i", "you"))
_SMALL = 100
"""Smaller counts of just anything are told in passing; of something measured, they are claims."""


def read_level(clause: Clause, figure: Quantity) -> Draft | None:
    """The level that a figure gives; None for a length of time or a number in passing."""
    first, last = figure.start - clause.start, figure.end - clause.start
    told = (
        read_own_unit(clause, figure)
        or (read_duration(clause, figure) if is_length_of_time(figure) else None)
        or (read_occasions(clause, figure) if figure.form == "cardinal" else None)
    )
    if told is not None:
        return told
    if in_passing(clause, figure) or (figure.unit == "years" and not states_length(clause, figure)):
        return None
    if figure.unit == "count" and tells_the_story(clause, figure, noun_behind(clause, last)[0]):
        return None
    told = read_inhabitants(clause, figure)
    if told is not None:
        return told
    found = (
        _by_rate(clause, figure, first, last)
        or _by_noun(clause, figure, first, last)
        or _by_room(clause, figure, first, last)
        or _by_noun_of(clause, first, last)
        or _by_whole(clause, first, last)
        or _by_purpose(clause, figure, first, last)
        or by_act(clause, figure, first, last)
        or by_state(clause, figure, first, last)
        or _by_bill(clause, figure, first, last)
        or _by_unit(clause, figure, first, last)
        or _by_subject(clause, figure, first, last)
        or _by_payment(clause, figure, first, last)
        or _by_place(clause, figure, first, last)
        or _by_owner(clause, figure, first, last)
        or _by_size(clause, figure, first, last)
    )
    if found is None:
        return None
    begins, ends = draft_span(clause, found.start, found.end, hold=first)
    held = _HELD.match(clause.marked.mask, figure.end) if _RECORD.search(clause.mask, 0, first) else None
    ends = held.end() if held else ends
    value = value_of(figure)
    if value.unit == "count" and not value.number % 1 and _is_price(clause, first, last):
        value = value.model_copy(update={"unit": "other"})
    return Draft(
        clause,
        "level",
        begins,
        ends,
        figure.start,
        figure,
        value,
        measure=found.measure,
        points_at=found.points_at,
    )


_RECORD = expression(r"\b(?:records?|lows?|highs?|marks?|peaks?|worst|best), $")
_HELD = expression(
    r", (?:(?:had|has) )?(?:stood|stands|lasted|held|dates?|dated|came|was set|set|was reached)"
    r"(?: [a-z]+){0,2} @+"
)
"""What tells since when a record has stood: "The old record, 3,412, had stood since 2007"."""


def _by_noun(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """The noun behind the figure: "262 homicides", "six people were wounded"."""
    if figure.form == "percent":
        return _percent_of_noun(clause, first, last)
    if figure.form not in {"cardinal", "money"}:
        return None
    sized = SIZED.match(clause.mask, last)
    if sized and sized["unit"]:
        noun, end = noun_behind(clause, sized.end())
        return Measured(MeasurePhrase(text=f"{sized['unit']}s of {noun}"), "", first, end)
    behind, end = noun_behind(clause, last)
    if not behind and (named := _OF_PLACE.match(clause.mask, last)):
        behind, end = noun_behind(clause, named.end())
        behind = (
            behind if is_counted(behind) and not clause.text[: named.end()].endswith(("ns ", "rs ")) else ""
        )
    if not behind and figure.unit == "other":
        behind, end = _unit_word(figure), last
    if not behind:
        return None
    done = verb_before(clause, first)
    phrase = f"{behind} {done}" if done and is_handled(behind) else behind
    measure, points_at = measure_or_pointer(phrase, clause)
    measure = measure or (None if points_at else MeasurePhrase(text=phrase))
    if figure.unit == "count" and not (measure and measure.id) and not _counts(figure, phrase):
        return None
    return Measured(measure, points_at, max(0, first - len(done) - 1) if done else first, end)


_OF_PLACE = expression(r" (?:\^+ (?=[a-z])|[“\"‘'](?=[a-z]))")
"""The place or the quotation mark before the noun that is counted: "1,830 Ohio inmates"."""


def _percent_of_noun(clause: Clause, first: int, last: int) -> Measured | None:
    """What a percentage before its noun measures: "2.5 percent interest", "a 40% chance of rain"."""
    noun, end = noun_behind(clause, last)
    head = noun.rsplit(" ", 1)[-1].lower()
    if not noun or head.endswith("ed") or noun.lower().split(" ")[0] in PASTS or VERB.fullmatch(head):
        return None
    return Measured(MeasurePhrase(text=noun), "", first, end)


def _by_rate(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """What a rate itself counts: "31 suicides per 100,000 people"."""
    counted = _RATE_OF.search(figure.text.lower()) if figure.form == "rate" else None
    if counted is None:
        return None
    _, end = noun_behind(clause, last)
    return Measured(measure_or_pointer(counted.group("what"), clause)[0], "", first, end)


_RATE_OF = expression(r"\d (?P<what>[a-z][a-z -]{2,40}) (?:per|for (?:every|each)) ")


def _counts(figure: Quantity, phrase: str) -> bool:
    """Whether the phrase is of things that the figure counts, and told of here for the first time."""
    single = figure.number == 1 or figure.text.lower() in NOT_ONE
    return single or is_counted(phrase) or is_statistic(phrase) or figure.number >= _SMALL


def _unit_word(figure: Quantity) -> str:
    """The unit that a figure counts in: "acres" of "140,000 acres"; "" for a length of time."""
    word = figure.text.rsplit(" ", 1)[-1]
    return word if word.isalpha() and is_statistic(word) else ""


def _by_room(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """How many there is room for: "in space designed for 38,600"."""
    if figure.unit != "count" or noun_behind(clause, last)[0]:
        return None
    made = _MADE_FOR.search(clause.mask, max(0, first - 60), first)
    return Measured(MeasurePhrase(text="capacity"), "", made.start(), last) if made else None


_MADE_FOR = expression(
    r"\b(?:designed|built|meant|intended|made|rated|approved|licensed|equipped|staffed)\s"
    r"(?:for|to\s(?:hold|house|serve|handle|seat|take|carry))\s(?:(?:about|only|just|some)\s)?$|"
    r"\b(?:seats|sleeps)\s(?:(?:about|only|just|some)\s)?$"
)


def _by_noun_of(clause: Clause, first: int, last: int) -> Measured | None:
    """The noun before "of": "a rate of 69", "that year's total of 267"."""
    found = _OF.search(clause.mask, max(0, first - 60), first)
    if found is None:
        return None
    start = found.start("noun")
    noun = clause.text[start : found.end("noun")].strip()
    verb = list(VERB.finditer(noun.lower()))
    if verb:
        start += verb[-1].end()
        noun = noun[verb[-1].end() :].strip()
    article = noun.rfind(" a ")
    start += max(0, article)
    noun = noun[max(0, article) :].removeprefix("’s").removeprefix("'s").removeprefix(" a").strip()
    noun = _TIMES_THE.sub("", _DETERMINED.sub("", noun))
    measure, points_at = measure_or_pointer(noun, clause)
    if noun and article >= 0 and measure is None:
        return Measured(MeasurePhrase(text=noun), "", start, last)  # "a gap" is a new one
    if not noun or (measure is not None and not is_statistic(measure.text)):
        return None
    return Measured(measure, points_at, start, last) if measure or points_at else None


_DETERMINED = expression(r"^[a-z]+ing (?:its|their|the|a) ")
"""What a participle acts on: "shattering its record of 80"."""


_TIMES_THE = expression(
    r"^(?:(?:[a-z]+ )?(?:twice|half|double|triple|quadruple|times)|than) (?:the|its|their) "
)
"""What only says how it compares with the level that is named: "twice the national rate of 386"."""


def _by_whole(clause: Clause, first: int, last: int) -> Measured | None:
    """A part of a count ("12 of the city's 48 homicides"), or a count known before ("the 57 it had")."""
    whole = _WHOLE.match(clause.mask, last)
    noun, end = noun_behind(clause, whole.end()) if whole else ("", last)
    measure, points_at = measure_or_pointer(noun, clause) if noun else (None, "")
    if measure or points_at:
        return Measured(measure, points_at, first, end)
    if clause.mask[:first].endswith("the ") and _KNOWN.match(clause.mask, last):
        return Measured(None, "", first, last)
    return None


def _by_purpose(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """What money is for: "$2 million for road repairs"."""
    if figure.form != "money" or is_statistic(subject_before(clause, verb_start(clause, first))):
        return None
    link = _FOR_WHAT.match(clause.mask, last)
    noun, end = noun_behind(clause, link.end()) if link else ("", last)
    measure, _ = measure_or_pointer(noun, clause)
    return Measured(measure, "", first, end) if measure else None


def _by_payment(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """Money whose use only the sentence tells: "I pay $90 a month", "spending $38,000 on a talking bin"."""
    if figure.form != "money" or _THE.search(clause.mask, max(0, first - 6), first):
        return None
    link = _SPENT_ON.match(clause.mask, last)
    noun, end = noun_behind(clause, link.end()) if link else ("", last)
    end = end if noun else last
    words = noun or " ".join(clause.text[:first].split()[-_BRIEF:])
    if not noun and VERB.search(words.lower()):
        return Measured(None, "", first, end)
    return Measured(MeasurePhrase(text=words), "", first, end) if words else None


_SPENT_ON = expression(r"\s+(?:on|in|for|from|to|of)\s+(?:(?:the|its|their|a|an|his|her)\s+)?")
_THE = expression(r"\b(?:the|that|this) $")
_WORTH = expression(
    r"\b(?:worth|priced at|costs?|costing)\s+(?:(?:them|it|him|her|us|me|you|each|about)\s+)?$"
)


def _is_price(clause: Clause, first: int, last: int) -> bool:
    """Whether the words make a number a price though its currency is unknown: "tips worth 900 talers"."""
    if not _WORTH.search(clause.mask, max(0, first - 40), first):
        return False
    noun, _ = noun_behind(clause, last)
    return not noun or not (is_statistic(noun) or is_handled(noun))


def _is_loose(clause: Clause, figure: Quantity, first: int) -> bool:
    """Whether a bare number says of nothing what it counts: "six", "even now at 86"."""
    if figure.form != "cardinal" or figure.unit != "count" or clause.joint in _DASHES:
        return False
    if not any(letter.isdigit() for letter in figure.text) and figure.number < _SMALL:
        return not VERB.search(clause.mask, 0, first) and not _FROM_OR_TO.search(clause.mask, 0, first)
    if _PUTS.search(clause.mask, 0, first):
        return False
    return (
        clause.mask[:first].endswith(" at ")
        and not clause.mask.endswith(", at ", 0, first)
        and not VERB.search(clause.mask, 0, first)
    )


_PUTS = expression(
    r"\b(?:puts?|putting|pegs?|pegged|estimate[sd]?|plac(?:es|ed)|sets?|lists?|listed|counts?|counted|leaves?|left|keeps?|kept|"
    r"values?|valued)\s[^#,;]{3,60}\sat $"
)


_DASHES = frozenset(("–", "—", "-", "--", ":"))
"""A bare number behind one of them is what the words before counted."""
_FROM_OR_TO = expression(r"\b(?:to|from|against|versus) (?:[a-z]+ ){0,2}$")


def _by_bill(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """A bill that comes to a sum; without money it is a draft of a law."""
    subject = subject_before(clause, verb_start(clause, first)) if figure.form == "money" else ""
    return Measured(MeasurePhrase(text=subject), "", 0, last) if _BILL.search(subject) else None


_BILL = expression(r"\bbills?$", re.IGNORECASE)


def _by_unit(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """An amount that is named by its unit only: "the mill shipped 40,000 tons"."""
    measure = unit_done(clause, figure)
    return Measured(measure, "", verb_start(clause, first), last) if measure else None


def _by_size(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """An amount in a unit of its own, whatever the words: "it is 92 feet high", "drive 41 miles"."""
    measure = sized_in(clause, figure)
    return Measured(measure, "", first, last) if measure else None


def _by_place(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """What was counted before, at another place: "and Norwick 332", "Brone, with eight"."""
    alone = figure.form in {"cardinal", "money", "percent"} and _PLACE_ALONE.fullmatch(clause.mask, 0, first)
    return Measured(None, "", 0, last) if alone and _NO_MORE.match(clause.mask, last) else None


def _by_owner(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """What was counted before, at the place or time that owns the figure: "tops last year's 539"."""
    owned = figure.form in {"cardinal", "money", "percent"} and _OWNED.search(clause.mask, 0, first)
    return Measured(None, "", first, last) if owned and _NO_MORE.match(clause.mask, last) else None


_OWNED = expression(r"(?:#[^#]{1,40}\^|@)['’]s? (?:(?:about|nearly|almost|just|only) )?$")
_PLACE_ALONE = expression(
    r"(?:and |but |while |then )?(?:in |at )?\^+,? (?:(?:both |each )?(?:with |had |at |has ))?(?:[a-z]+ )?"
)
_NO_MORE = expression(r"$|[,.;:)]| (?:\(|and |in @|@)")


def _by_subject(clause: Clause, figure: Quantity, first: int, last: int) -> Measured | None:
    """The subject where it is measured, or what was measured before where the words only go on about it."""
    window = max(0, first - 60)
    if _OWNS.search(clause.mask, window, first):
        return Measured(None, "", 0, last)
    subject = subject_before(clause, verb_start(clause, first))
    measure, points_at = measure_or_pointer(subject, clause)
    linked = _LINKS.search(clause.mask, window, first)
    if subject.lower() in _PERSONS or _is_loose(clause, figure, first):
        return None  # "who is 70"
    if measure and (is_statistic(measure.text) or (linked and len(subject.split()) <= _BRIEF)):
        return Measured(measure, points_at, 0, last)
    if points_at or (linked and measure is None):
        return Measured(None, points_at, 0, last)
    brief = len(re.sub(r"[#@^]+", " ", clause.mask).split()) <= _BRIEF
    if not brief:
        return None
    return Measured(None, "", 0 if not subject else first, last)


def verb_start(clause: Clause, first: int) -> int:
    """The offset of the verb whose object the figure is: the first verb of the clause before it."""
    part = PART_OF.search(clause.mask, 0, first)
    if part:  # the verb of what the part is of comes first
        verbs = list(VERB.finditer(clause.mask, part.end(), first))
        return verbs[-1].start() if verbs else first
    found = VERB.search(clause.mask, 0, first) or _LINK.search(clause.mask, 0, first)
    return found.start() if found else first


_WHOLE = expression(r"\s+of\s+(?:the\s+|its\s+|their\s+|those\s+)?(?:\^+['’]s?\s+)?(?:#+\s+)?")
_KNOWN = expression(r"\s+(?:it|they|that)\b|\s+(?:of|in|for)\s+@")
_LINK = expression(r"\b(?:to|from)\s|#")
