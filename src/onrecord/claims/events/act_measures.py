"""Measures that a verb tells of: "raises taxes for the first time", "the 58 who signed up", "lay off 480"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.figures.counted import is_counted
from onrecord.claims.measures.catalogue import as_rate, is_anaphor, is_statistic, measure_of
from onrecord.claims.measures.noun_phrases import VERB, noun_behind
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_WINDOW = 80
_LAYS_OFF = expression(
    r"\b(?:lay(?:s|ing)? off|laid off|cut(?:s|ting)?|eliminat(?:e|es|ed|ing)|shed(?:s|ding)?)"
    r"(?: (?:all|about|"
    r"another|some|more than|at least|up to|nearly|as many as))*(?: of)?(?: its| the| their)? $"
)
_WORKERS = expression(
    r"\s+(?:[a-z-]+\s+)?(?P<who>employees|workers|staff|staffers|teachers|jobs|positions|people)\b"
)
_WHO = expression(r"\s+(?:people\s+)?who\s+(?P<did>[a-z]+(?: (?!and\b|but\b|who\b)[a-z-]+){0,5})")
_AVERAGE = expression(
    r"\b(?:average|typical) (?P<of>[a-z-]+(?: [a-z-]+)?) (?:has|had|have|with|takes|holds) (?:about )?$"
)
_FIRST_TIME = expression(
    r"\b[a-z]{2,12}(?:s|ed|ing) (?:the |its |their )?(?P<thing>(?:[a-z-]+ ){0,2}[a-z-]+) (?:for )?(?:the )?$"
)
_MOVED_FROM = expression(
    r"\b(?:the |its |their |his |her )?(?P<noun>(?:[a-z-]+ )?[a-z-]+s) (?:from|at) (?:#+ to )?$"
)
_AVERAGES = expression(
    r"\b(?P<noun>(?:[a-z-]+ )?[a-z-]+s) (?:that |which )?"
    r"(?:could |would |will |may |now )?(?:average|total)[sd]?"
    r"(?: (?:about|nearly|only))? $"
)
_OF_UNIT = expression(r"\b(?P<noun>[a-z-]{3,20}) of (?:about |up to |nearly |more than )?$")


def act_of(draft: Draft) -> MeasurePhrase | None:
    """What the draft's verb says that the figure counts, None where its nouns do."""
    if draft.measure is not None and draft.measure.id:
        return None
    if draft.kind == "rank":
        return _first_time(draft)
    if draft.figure and draft.figure.form == "rate":
        return _rate_of(draft.figure)
    if draft.kind == "change" and draft.figure:
        return _added_to(draft, draft.figure)
    if draft.figure is None or draft.kind not in {"level", "event"}:
        return None
    return (
        _laid_off(draft, draft.figure) or _who_did(draft, draft.figure) or _per_average(draft, draft.figure)
    )


def _rate_of(figure: Quantity) -> MeasurePhrase | None:
    """As in "1,490 thefts for every 100,000 residents"."""
    found = _PER_MANY.search(figure.text)
    return as_rate(measure_of(found.group("noun"))) if found else None


def _added_to(draft: Draft, figure: Quantity) -> MeasurePhrase | None:
    """What money was added to: "added $11 a month to the typical bill"."""
    clause, first = draft.clause, figure.start - draft.clause.start
    last = figure.end - clause.start
    to = _TO.match(clause.mask, last) if _ADDS.search(clause.mask, max(0, first - _WINDOW), first) else None
    noun, _ = noun_behind(clause, to.end()) if to else ("", last)
    return MeasurePhrase(text=noun) if noun else None


_PER_MANY = expression(r"\d (?P<noun>[a-z]+(?: [a-z]+)?) (?:for every|per|for each) ")
_ADDS = expression(r"\b(?:add|adds|added|adding) (?:about |an estimated |up to |another )?$")
_TO = expression(r"(?: (?:an?|per) [a-z]+)? to (?:the |its |their |a )?(?:[a-z]+['’]s )?")


def _laid_off(draft: Draft, figure: Quantity) -> MeasurePhrase | None:
    clause, first = draft.clause, figure.start - draft.clause.start
    workers = _WORKERS.match(clause.mask, figure.end - clause.start)
    if workers and _LAYS_OFF.search(clause.mask, max(0, first - _WINDOW), first):
        return MeasurePhrase(text=f"layoffs of {workers.group('who')}")
    return None


def _who_did(draft: Draft, figure: Quantity) -> MeasurePhrase | None:
    """As in "the 58 who signed up", "1,300 people voted", "the council voted by 31 to 28"."""
    own = draft.measure
    who = _WHO.match(draft.clause.mask, figure.end - draft.clause.start) if own is None else None
    if who:
        return MeasurePhrase(text=f"people who {who.group('did')}")
    if own is None or not own.text.endswith(" voted"):
        return None
    voted = own.text.removesuffix(" voted").removesuffix(" then")
    return MeasurePhrase(text="voters" if voted == "people" else f"votes of {voted}")


def _per_average(draft: Draft, figure: Quantity) -> MeasurePhrase | None:
    clause, first = draft.clause, figure.start - draft.clause.start
    average = _AVERAGE.search(clause.mask, max(0, first - _WINDOW), first)
    return (
        MeasurePhrase(text=f"{draft.measure.text} per {average.group('of')}")
        if average and draft.measure
        else None
    )


def _first_time(draft: Draft) -> MeasurePhrase | None:
    """What is done "for the first time", where that is something measured."""
    clause, at = draft.clause, draft.at - draft.clause.start
    if "first time" not in clause.low[at : at + _WINDOW]:
        return None
    found = _FIRST_TIME.search(clause.mask, max(0, at - _WINDOW), at)
    thing = found.group("thing") if found else ""
    return MeasurePhrase(text=thing) if thing and is_statistic(thing) else None


def unit_of(draft: Draft) -> str:
    """The unit of a level or a change that no unit of values has: "inches", "pounds"; "" for any other."""
    figure, value = draft.figure, draft.value
    if figure is None or value is None or value.unit != "other" or draft.kind not in {"level", "change"}:
        return ""
    if "£" in figure.text:
        return "pounds"
    if "€" in figure.text:
        return "euros"
    last = figure.text.rsplit(" ", 1)[-1].lower()
    return last if last.isalpha() and last.endswith("s") and last not in _NO_UNITS else ""


_NO_UNITS = frozenset("hundreds thousands millions billions dozens tens scores points times".split())


def object_of(draft: Draft) -> MeasurePhrase | None:
    """What was moved between two figures, or held at one: "cut the crews from 22 to 17"."""
    clause, figure = draft.clause, draft.figure
    if figure is None:
        return None
    first = figure.start - clause.start
    window = max(0, first - _WINDOW)
    unit = _OF_UNIT.search(clause.mask, window, first) if figure.unit == "other" else None
    if unit:
        return MeasurePhrase(text=unit.group("noun"))
    found = _MOVED_FROM.search(clause.mask, window, first) or _AVERAGES.search(clause.mask, window, first)
    noun = found.group("noun") if found else ""
    is_noun = is_counted(noun) and not is_anaphor(noun) and not VERB.fullmatch(noun.rsplit(" ", 1)[-1])
    return measure_or_pointer(noun, clause)[0] if noun and is_noun else None
