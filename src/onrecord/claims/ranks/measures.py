"""What a rank is of, where the noun beside it only points: "thefts fell to their lowest yearly total"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.figures.directions import CHANGE_NOUN, NOUN_DIRECTION
from onrecord.claims.measures.catalogue import is_statistic, measure_of
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft

_POINTING = frozenset(
    "level levels total totals toll tally number numbers figure "
    "figures count mark pace point reading sum amount "
    "period stretch streak run slide year month quarter week day season summer winter time showing "
    "performance ranks rank ranked ranking "
    "high low peak record size".split()
) | frozenset(NOUN_DIRECTION)
"""Head nouns that say of nothing what it is that ranks: "its lowest mid-year level", "the steepest drop"."""
_RANKS = frozenset(("rank", "ranks", "ranked", "ranking"))
_RANKED = expression(r"(?:rank(?:s|ed) )?[#a-z-]+(?: to last| from the (?:bottom|top))?")
_PERSONAL = expression(r"(?:i|we|you|he|she|they|it|nobody|anyone|who|that|this)\b", re.IGNORECASE)
_RANKS_IN = expression(
    r"(?:\s(?:in|of|among)\s(?:the\s)?\^+)?\s(?:in|for|by|on)\s(?:the |its |their )?(?=[a-z])"
)
_THAT = expression(r"\s(?:that|when|in which)\s")
_SUBORDINATE = expression(r"\b(?:after|because|when|while|as|since|once|although|though|until)\s")
_REACH = 60


def only_points(own: MeasurePhrase) -> bool:
    """Whether the words of a rank name nothing that ranks: "mid-year level", "they remain below"."""
    words = own.text.lower().split()
    return own.id is None and (
        not words or words[-1] in _POINTING or words[0] in _RANKS or _PERSONAL.match(own.text) is not None
    )


def of_degree(draft: Draft, own: MeasurePhrase | None) -> MeasurePhrase | None:
    """What the superlative itself measures, where its noun only says what has it.

    "The driest summer" ranks rainfall, "the state's largest city" population, "cheapest fuel" price.
    """
    if own is not None and (own.id or is_statistic(own.text)):
        return None
    clause, at = draft.clause, draft.at - draft.clause.start
    found = _DEGREE.match(clause.low, at)
    if found is None:
        return None
    noun = noun_behind(clause, found.end())[0].lower()
    place = _PLACE.match(clause.low, found.end())  # "the state's largest city" is marked as a place
    head = place.group("noun") if place else noun.rsplit(" ", 1)[-1].removesuffix("s")
    word = found.group("word")
    if head == "district" and "school" in clause.marked.low:
        head = "school"
    if _EXTENT.fullmatch(word):
        return measure_of(_EXTENT_OF[head]) if head in _EXTENT_OF else None
    measured = DIMENSIONS[word]
    if word == "poorest" and "poverty" in clause.marked.low:
        measured = "poverty rate"
    if measured == "growth" and head in _EXTENT_OF:
        return MeasurePhrase(text=f"{_EXTENT_OF[head]} growth")
    plain = not noun or head in _SIZES or head in _POINTING or head in _EXTENT_OF or len(noun.split()) > _FEW
    return measure_of(measured) if plain else MeasurePhrase(text=f"{measured} of {noun}")


_WORDS_OF = {
    "rainfall": "driest wettest rainiest",
    "snowfall": "snowiest",
    "temperature": "hottest warmest coldest coolest",
    "price": "costliest cheapest priciest dearest",
    "cost": "expensive",
    "poverty rate": "impoverished",
    "traffic congestion": "congested",
    "affordability": "affordable unaffordable",
    "income": "richest poorest wealthiest",
    "population": "populous populated",
    "crime": "dangerous calmest",
    "safety": "safest",
    "growth": "growing shrinking",
}
DIMENSIONS = {word: measured for measured, words in _WORDS_OF.items() for word in words.split()}
_EXTENTS = r"largest|biggest|smallest"
_EXTENT = expression(_EXTENTS)
_DEGREE = expression(
    r"(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)[- ])?(?:most |least )?"
    r"(?:(?:fast|slow)est[- ])?"
    rf"(?P<word>{'|'.join(DIMENSIONS)}|{_EXTENTS})\b"
)
_EXTENT_OF = {
    **dict.fromkeys(
        "city county town state nation country province village suburb metro borough district municipality "
        "parish citie countie countrie".split(),
        "population",
    ),
    **dict.fromkeys(("employer",), "employees"),
    **dict.fromkeys(("school", "university", "college", "campus"), "enrollment"),
}
"""What is meant by the size of such a thing."""
_PLACE = expression(
    r" (?:(?:large |big )?(?!the |its |our )(?:u\.s\.|american|[a-z]+) )?(?P<noun>city|county|town|"
    r"state|country|village|suburb|province)\b"
)
_SIZES = frozenset("large big small major midsize mid-size".split())
"""What is left of the noun where a place's name parts it: "the poorest large U.S. city"."""
_FEW = 3


def as_move(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """What ranks is the move where the noun tells of one: "the steepest drop" is a drop in thefts."""
    clause = draft.clause
    found = _MOVE.match(clause.low, draft.at - clause.start) if draft.kind == "rank" else None
    if found is None:
        return measure
    measure = without_move(measure)
    noun = found.group("noun")
    noun = noun if noun.endswith("ss") else noun.removesuffix("s")
    if measure.text.lower() in {noun, f"{noun}s"}:
        return measure
    return measure.model_copy(update={"text": f"{noun} in {measure.text}"})


def without_move(measure: MeasurePhrase) -> MeasurePhrase:
    """What a move is of: thefts, of "drop in thefts"."""
    text = _MOVE_IN.sub("", measure.text)
    return measure if text == measure.text else measure.model_copy(update={"text": text})


_MOVE_IN = expression(rf"^(?:{CHANGE_NOUN}) in ")
_MOVE = expression(rf"[a-z-]+ (?:[a-z-]+ ){{0,2}}?(?P<noun>{CHANGE_NOUN})\b")


_AVERAGE = expression(r"[a-z-]+ (?:average|median|mean|norm)(?= (?:in|of|at|for)\b|[,.;]|$)")


def ranked_measure(draft: Draft) -> MeasurePhrase | None:
    """What the clause says that the rank is in, or that reached it; None where it says nothing of it."""
    clause, at = draft.clause, draft.at - draft.clause.start
    if _AVERAGE.match(clause.low, at):
        return None  # "paid the state's highest average", of what was told of
    word = _RANKED.match(clause.mask, at)
    within = _RANKS_IN.match(clause.mask, word.end()) if word else None
    noun, _ = noun_behind(clause, within.end()) if within else ("", at)
    if noun and is_matter(noun):
        return measure_of(noun)
    return _first_that(draft, at) or _subject(draft, at)


def _first_that(draft: Draft, at: int) -> MeasurePhrase | None:
    """As in "the first time since 2010 that sales topped $2 million"."""
    clause = draft.clause
    time = clause.low.find("time", at, at + _REACH)
    that = _THAT.search(clause.mask, time, time + _REACH) if time >= 0 else None
    verb = VERB.search(clause.mask, that.end()) if that else None
    subject = subject_before(clause, verb.start()) if verb else ""
    return _if_measured(draft, subject)


def _subject(draft: Draft, at: int) -> MeasurePhrase | None:
    """The subject of the verb before the rank, behind the last word that opens another clause."""
    clause = draft.clause
    opens = [found.end() for found in _SUBORDINATE.finditer(clause.mask, 0, at)]
    verb = VERB.search(clause.mask, opens[-1] if opens else 0, at)
    if verb is None:
        return None
    subject = subject_before(clause, verb.start())
    cut = max((found.end() for found in _SUBORDINATE.finditer(subject)), default=0)
    return _if_measured(draft, subject[cut:])


def _if_measured(draft: Draft, subject: str) -> MeasurePhrase | None:
    return measure_or_pointer(subject, draft.clause)[0] if subject and is_matter(subject) else None
