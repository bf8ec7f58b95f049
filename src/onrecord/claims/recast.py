"""Tell what kind of claim a draft turns out to make, by what was told before it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.events.act_figures import as_act
from onrecord.claims.figures.answers import (
    is_answer,
    is_of_a_share,
    is_same_in_percent,
    is_told_as_level,
    is_turnout,
)
from onrecord.claims.figures.part_phrases import is_against_normal
from onrecord.claims.figures.parts_of_told import is_part_of_count, stands_alone
from onrecord.claims.measures.catalogue import catalogued, is_per_100k, is_statistic
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction, MeasurePhrase, Value
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity
    from onrecord.record import Unit


def recast(draft: Draft, measure: MeasurePhrase, context: Context) -> Draft:
    """The draft, of ``measure``, as a change, an act or a share where what was told before makes it one."""
    if draft.kind == "level" and draft.measure is None and _is_share_of_change(draft, measure, context):
        draft = draft.but(kind="change", direction=context.direction)
    if _is_of_before(draft) and context.frame.moved_between(draft.clause.sentence):
        draft = draft.but(kind="change")
    if (way := _told_in_percent(draft, context)) != "none":
        draft = draft.but(kind="change", direction=way)
    if _moves_too(draft, measure, context):
        draft = draft.but(kind="change", direction=context.direction)
    if draft.kind == "rank" and draft.direction == "up" and _is_record_low(draft, measure, context):
        draft = draft.but(direction="down")
    draft = as_act(draft)
    alone = stands_alone(draft) and draft.clause.sentence == context.part_in
    alone = alone or is_part_of_count(draft, _count_before(draft, context))
    if alone or (draft.kind == "level" and _is_share(draft, measure, context)):
        return draft.but(kind="share")
    return draft


def _count_before(draft: Draft, context: Context) -> Value | None:
    """What was told last, if that was in the same sentence or the one before."""
    near = 0 <= draft.clause.sentence - context.latest_in <= 1
    return context.figures.told[-1][1] if near and context.figures.told else None


def _is_record_low(draft: Draft, measure: MeasurePhrase, context: Context) -> bool:
    """Whether the record is of the lowest: "an all-time record for its lowest rate", or as ranked last."""
    clause = draft.clause
    behind = clause.low[draft.at - clause.start :][:_REACH]
    if not _RECORD.search(behind):
        return False
    last = context.ranked
    near = draft.measure is None and clause.sentence - context.ranked_in <= _NEAR
    again = last is not None and last.direction == "down" and (near or last.measure == measure)
    return again or _LOW.search(behind) is not None


_NEAR = 3
_RECORD = expression(r"\b(?:records?)\b")
_LOW = expression(r"\brecords? (?:for|of) (?:[a-z]+ ){0,2}(?:lowest|fewest|least|smallest)\b")


def _is_share_of_change(draft: Draft, measure: MeasurePhrase, context: Context) -> bool:
    """A percentage of something counted that moved says how far: "exceeding that at almost 21 percent"."""
    known = catalogued(measure)
    first = draft.at - draft.clause.start
    itself = _OF_PERCENT.search(draft.clause.low, 0, first) or _IS_ABOUT.fullmatch(draft.clause.low, 0, first)
    moved = draft.clause.sentence - context.moving_in <= _NEAR and not itself
    return moved and (
        draft.value is not None
        and draft.value.unit == "percent"
        and known is not None
        and known.unit == "count"
    )


def _is_of_before(draft: Draft) -> bool:
    """Whether so many times as many are told, with nobody to compare with: "three times as many"."""
    alone = draft.kind == "comparison" and draft.versus is None and draft.figure is not None
    if draft.figure is not None and _BUDGETED.match(draft.clause.mask, draft.figure.end - draft.clause.start):
        return False
    return alone and draft.figure is not None and draft.figure.form == "multiple"


def _told_in_percent(draft: Draft, context: Context) -> Direction:
    """The way of a move whose ends the sentence told, of its size: "fell to 216 from 294, or 26 percent"."""
    figure, clause = draft.figure, draft.clause
    if draft.kind not in {"level", "share"} or figure is None or figure.form != "percent":
        return "none"
    here = all(sentence == clause.sentence for _, sentence in context.frame.levels)
    told = context.figures.told[-2:]
    if not here or len(told) <= 1 or _OR_BY.fullmatch(clause.mask) is None:
        return "none"
    (one, to), (other, start) = told
    if one.text != other.text or context.frame.moved_between(clause.sentence) is None:
        return "none"
    later_first = context.frame.levels[0][0].start > context.frame.levels[-1][0].start
    return "up" if (to.number > start.number) == later_first else "down"


_OR_BY = expression(r"(?:or|a difference of) (?:by )?(?:[a-z]+ )?#+")
_BUDGETED = expression(
    r" (?:what|the (?:amount|number|sum)) (?:that )?(?:(?:it|they|he|she|we) )?(?:(?:had|was|were) )?"
    r"(?:budgeted|planned|expected|forecast|projected|promised|set aside)\b"
)
"""What was to be, which is no earlier time: "twice what it had budgeted"."""


def _moves_too(draft: Draft, measure: MeasurePhrase, context: Context) -> bool:
    """Whether a bare percentage goes on with what moved: "Rents rose 6 percent. In Hale it was 9"."""
    figure = draft.figure
    if draft.kind != "level" or draft.measure is not None or figure is None or figure.form != "percent":
        return False
    first = figure.start - draft.clause.start
    near = 0 <= draft.clause.sentence - context.moving_in <= 1 and not context.polled
    words = f"{measure.text} {draft.clause.text[:first]}".lower()
    stands = _STANDS.search(draft.clause.mask, max(0, first - _REACH), first) or _OF_PERCENT.search(words)
    stands = stands or _PAST_A_BOUND.match(figure.text.lower())
    return near and not stands and context.by_unit.get("percent") != measure


_IS_ABOUT = expression(
    r"(?:(?:in|during|by|as of) [^,;:]{3,40},? )?it (?:was|is|had been|stood at) (?:(?:now|then|still) )?"
    r"(?:(?:about|around|roughly|nearly|almost|just) )?"
)
"""So much it is, and has not moved: "In the early 1980s it was about 70%"."""
_STANDS = expression(
    r"\b(?:to|from|of|than|reached|hits?|above|below|under|over|stands? at|stood at|remain(?:s|ed) at)\s"
    r"(?:[a-z]+\s){0,2}$"
)
_PAST_A_BOUND = expression(r"(?:above|below|under|over|past|beyond)\b")
_OF_PERCENT = expression(
    r"\b(?:rates?|share|percentage|proportion|turnout|unemployment|occupancy|vacancy|inflation|poverty|"
    r"margin|"
    r"interest|yield|capacity|approval|coverage|graduation|attendance)\b"
)
"""What is itself told in percent."""
_REACH = 40


def _is_share(draft: Draft, measure: MeasurePhrase, context: Context) -> bool:
    if context.unit == "count" and is_same_in_percent(draft):
        return not any(is_turnout(one) for one in (measure, context.by_unit.get("percent")))
    if _is_rate(draft) or is_against_normal(draft) or is_told_as_level(measure):
        return False
    answers = context.polled and is_answer(draft, measure)
    return answers or is_of_a_share(draft, measure) or _goes_on(draft, measure, context)


def _goes_on(draft: Draft, measure: MeasurePhrase, context: Context) -> bool:
    """Whether a percentage without words of its own goes on about the last share: "just 37% in 2022"."""
    percent = draft.figure is not None and draft.figure.form == "percent"
    again = context.share_in == draft.clause.sentence and _is_in_percent(draft, measure, context)
    if not (percent or again) or draft.measure is not None or measure.text.lower().endswith("rate"):
        return False
    told = context.share_in
    near = told >= 0 and draft.clause.sentence - told <= 1 and not is_statistic(measure.text)
    return near or measure == context.share


def _is_rate(draft: Draft) -> bool:
    """Whether its own words call it a rate, which stands so high: "The rate was 12 percent"."""
    first, figure = draft.at - draft.clause.start, draft.figure
    whole = figure is not None and draft.clause.mask.startswith(" of ", figure.end - draft.clause.start)
    return not whole and _RATE.search(draft.clause.mask, max(0, first - _NEAR_RATE), first) is not None


_RATE = expression(r"\brates?\b[^#,;]*$")
_NEAR_RATE = 60


def in_its_unit(draft: Draft, measure: MeasurePhrase, context: Context) -> Value | None:
    """The draft's value; a bare number for a rate is in the rate's unit, or in percent as the one before."""
    value = draft.value
    if value and _is_in_percent(draft, measure, context):
        return value.model_copy(update={"unit": "percent"})
    if (
        value
        and value.unit in {"count", "other"}
        and draft.kind == "level"
        and is_per_100k(measure)
        and not (draft.figure and draft.figure.form == "rate")  # "1.4 for every 1,000" says of how many
        and not _told_per_thousand(draft.clause.marked.low)
    ):
        return value.model_copy(update={"unit": "rate_per_100k"})
    lent = _unit_lent(draft, measure, context) if value else None
    return value.model_copy(update={"unit": lent}) if value and lent else value


def _unit_lent(draft: Draft, measure: MeasurePhrase, context: Context) -> Unit | None:
    """The unit that a bare number leaves out: that of the last figure of the measure, if they are near.

    "The catch came to 56.1 million pounds, against 72.7 million in 2006", "The rate is lower, at 22.4".
    """
    figure, value = draft.figure, draft.value
    if figure is None or value is None or figure.form != "cardinal" or draft.kind not in {"level", "share"}:
        return None
    bare = value.unit == "count" or (value.unit == "other" and bool(figure.number % 1))
    of_age = _AGE.search(measure.text.lower()) is not None and figure.number < _ALL
    if not bare or (_named(draft, figure) and not of_age):
        return None
    if draft.kind == "share" and context.polled:
        return "percent" if figure.number < _ALL and measure.text.startswith("support for ") else None
    return "years" if of_age else _unit_before(figure, measure, context)


def _unit_before(figure: Quantity, measure: MeasurePhrase, context: Context) -> Unit | None:
    """The unit of the last figure of the measure, where that lends it."""
    told = context.figures.told
    last = next((value for one, value in reversed(told) if one.text == measure.text), None)
    if figure.number % 1 and told and told[-1][1].unit == "rate_per_100k":
        last = told[-1][1]
    if last is None or last.unit not in _LENT or not last.number:
        return None
    return last.unit if 1 / _ALIKE <= figure.number / last.number <= _ALIKE else None


def _named(draft: Draft, figure: Quantity) -> bool:
    """Whether a noun behind the figure, or a letter of its own, says what it counts."""
    last = figure.end - draft.clause.start
    own = draft.measure is not None and draft.kind == "level"
    return own or bool(noun_behind(draft.clause, last)[0])


_AGE = expression(r"\b(?:median|average|mean|minimum|maximum|legal|buying|drinking|voting|retirement) age\b")
_LENT: frozenset[Unit] = frozenset(("other", "rate_per_100k", "years"))
_ALIKE = 6.0
"""Times: figures of one measure further apart are rather of different things."""


@lru_cache(maxsize=4)
def _told_per_thousand(low: str) -> bool:
    """Whether the text, in lower case, gives its rates for so many, not for 100,000."""
    return _PER_THOUSAND.search(low) is not None and "100,000" not in low


_PER_THOUSAND = expression(
    r"\b(?:per|for every) (?:1,000|1000|thousand|10,000) (?:people|residents|inhabitants|pop)"
)


def _is_in_percent(draft: Draft, measure: MeasurePhrase, context: Context) -> bool:
    """Whether a bare number goes on with a percentage: "solved 40 percent, when big cities averaged 60"."""
    figure = draft.figure
    if (
        draft.kind not in {"level", "share"}
        or draft.value is None
        or draft.value.unit not in {"count", "other"}
    ):
        return False
    if figure is None or not context.figures.told:
        return False
    if _goes_on_in_percent(draft, figure, context):
        return True
    if context.latest_in != draft.clause.sentence:
        return _is_that_percentage(draft, measure, context)
    again = draft.measure is None and context.unit == "percent" and context.by_unit.get("percent") == measure
    last, told = context.figures.told[-1]
    ends = (figure.start - draft.clause.start, figure.end - draft.clause.start)
    goes_on = (
        figure.form == "cardinal"
        and told.unit == "percent"
        and last.text == measure.text
        and figure.number <= _ALL
    )
    return again or (
        goes_on
        and _FROM.search(draft.clause.mask, max(0, ends[0] - _REACH), ends[0]) is not None
        and noun_behind(draft.clause, ends[1])[0] == ""
    )


def _goes_on_in_percent(draft: Draft, figure: Quantity, context: Context) -> bool:
    """Whether another place's bare number goes on with the sentence's share: "40 percent, Kelby 52"."""
    clause = draft.clause
    first, last = figure.start - clause.start, figure.end - clause.start
    return (
        context.share_in == clause.sentence
        and draft.measure is None
        and figure.form == "cardinal"
        and figure.number <= _ALL
        and _OF_PLACE.fullmatch(clause.mask, 0, first) is not None
        and not noun_behind(clause, last)[0]
    )


_OF_PLACE = expression(r"(?:and )?\^+,? (?:with |at )?(?:(?:about|nearly|almost|only|just|some) )?")


def _is_that_percentage(draft: Draft, measure: MeasurePhrase, context: Context) -> bool:
    """Whether "it was 80" tells what was a percentage just before: "was 89 percent. In 2010 it was 80"."""
    figure = draft.figure
    last = next((value for one, value in reversed(context.figures.told) if one.text == measure.text), None)
    if figure is None or figure.form != "cardinal" or last is None or last.unit != "percent":
        return False
    near = 0 <= draft.clause.sentence - context.latest_in <= 1 and figure.number <= _ALL
    first, end = figure.start - draft.clause.start, figure.end - draft.clause.start
    return (
        near
        and _IT_WAS.fullmatch(draft.clause.mask, 0, first) is not None
        and not noun_behind(draft.clause, end)[0]
    )


_IT_WAS = expression(
    r"(?:(?:and|but) )?(?:(?:in )?@+,? )?(?:(?:it|that) (?:was|had been|is|stood at)|(?:the )?(?:rate|"
    r"figure|share) was) "
    r"(?:[a-z]+ )?"
)
_ALL = 100
_FROM = expression(
    r"(?:^|[#,] )(?:(?:and|up|down) )?(?:from|to|against|compared (?:with|to)|versus) (?:[a-z]+ )?$"
)
"""What sets a figure beside the one before: "rose to 61 percent from 58"."""
