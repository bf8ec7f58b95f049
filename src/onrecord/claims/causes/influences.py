"""Read what one thing does to another: "cameras have reduced crashes", "a cap could slow construction"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import can_cause
from onrecord.claims.causes.effects import effect_at
from onrecord.claims.causes.influence_words import INFLUENCES, MADE, VERBS_OF_MAKING, way_made
from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.figures.directions import VERB_DIRECTION
from onrecord.claims.measures.loose_words import holds_no_noun
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.words import ILL, way_judged
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_STANDS = expression(r"\b(?:to|by|of|for|from|and|or|being|in|on|a|an|the|with|about)\s+(?:[a-z]+ly\s+)?$")
"""What before the verb shows that it has no subject of its own, or is none."""
_IS = expression(r"\b(?:is|are|was|were|been|be)\s+(?:[a-z]+ly\s+|also\s+|now\s+|not\s+)?$")
_AFTER = expression(
    r"\s+(?:(?:(?:most|many|much|part|some|half|all) of|the|a|an|its|their|his|her|our|some|many|more|much|"
    r"out|all|young|number of|"
    r"\^+(?:['’]s)?)\s+){0,3}"
)
_DECIDED = frozenset(
    "tax taxes fee fees fares hours spending budget budgets rate rates wage wages limit limits pay "
    "salaries jobs staff "
    "money funding services awareness questions issues concerns hopes doubts chance chances eyebrows "
    "alarm alarms".split()
)
"""What is set by a decision: a bill that raises them is a decision, no cause."""


def read_influences(clause: Clause, aside_of: str = "") -> list[Draft]:
    """The clause's claim that some thing or condition, not somebody, moves or brings about another.

    ``aside_of`` is the subject where it stands before an aside that the clause goes on behind.
    """
    if _IF.match(clause.mask):
        return []
    told: list[Draft] = []
    shared = ""
    for found in INFLUENCES.finditer(clause.mask):
        goes_on = told and _AND.search(clause.mask, max(0, found.start() - _NEAR), found.start())
        begins = found.start() if goes_on else _of_own_subject(clause, found)
        if begins is None or (told and not goes_on) or _is_no_deed(clause, found, begins):
            continue
        subject = shared if goes_on else subject_before(clause, begins) or aside_of
        draft = _done_by(clause, found, subject)
        if draft:
            told.append(draft.but(start=draft.at) if told else draft)
            shared = subject
    return told or _made(clause, aside_of)


def _is_no_deed(clause: Clause, found: re.Match[str], begins: int) -> bool:
    """Whether the verb at ``begins`` is supposed, or a participle in a degree: "the most impoverished"."""
    return bool(_OPEN.search(clause.mask, 0, begins) or _BY_DEGREES.search(clause.mask, 0, found.start()))


def _done_by(clause: Clause, found: re.Match[str], subject: str) -> Draft | None:
    """What the subject brings about by the matched verb, if it can."""
    thing = _AFTER.match(clause.mask, found.end())
    noun, end = noun_behind(clause, thing.end() if thing else found.end())
    if noun and _BY_FIGURE.match(clause.mask, end):
        return None  # a change
    if not noun:
        noun, end = _pronoun_behind(clause, found.end())
    if noun and holds_no_noun(noun):
        return None  # "crime has increased slightly"
    if moved := _moved(clause, found, subject):
        return moved
    words = noun.lower().split(" ")
    decided = _is_decided(words) and found.group().startswith(_DECIDES)
    named = thing is not None and _THE_MOVE.search(thing.group()) is not None  # "part of the rise"
    if decided or (words[0] in VERB_DIRECTION and not named):
        return None
    hurts = subject.lower() in _POINTING and (
        _HURTS.match(found.group()) is not None or _would(clause, found.start())
    )
    brings = _BRINGS.match(found.group()) is not None
    return (
        _draft(clause, found, noun, end) if noun and (hurts or can_cause(subject, bringing=brings)) else None
    )


_DECIDES = (
    *(
        "rais",
        "lower",
        "cut",
        "increas",
        "reduc",
        "boost",
        "lift",
        "limit",
        "delay",
        "improv",
        "strengthen",
        "curb",
        "halt",
    ),
    *(
        "slow",
        "chang",
        "accelerat",
        "shorten",
        "lengthen",
        "curtail",
        "threaten",
        "eas",
        "sustain",
        "extend",
        "prevent",
    ),
    *(
        "encourag",
        "heighten",
        "inflat",
        "forc",
        "prompt",
        "caus",
        "rev",
        "spark",
        "trigger",
        "provok",
        "deepen",
        "widen",
        "fuel",
        "spur",
    ),
)
"""Verbs by which somebody sets taxes or pay; what sinks or erodes them causes it."""


def _is_decided(words: list[str]) -> bool:
    """Whether somebody sets what the noun names: taxes, water rates, but no birth or graduation rates."""
    if words[-1] in {"rate", "rates"} and len(words) > 1:
        return words[-2] in _PRICED
    return words[-1] in _DECIDED


_PRICED = frozenset(
    "tax toll water sewer utility power electric property mill insurance interest pay room bus".split()
)
_AND = expression(r"\b(?:and|or|but)\s+(?:[a-z]+ly\s+|also\s+|even\s+)?$")
"""Before a second verb of the same cause: "has saved money and lifted test scores"."""


def _pronoun_behind(clause: Clause, place: int) -> tuple[str, int]:
    """What is moved where no noun names it: "it", "many of them", "lives"."""
    if it := _IT.match(clause.mask, place):
        return "it", it.end()
    lives = _LIVES.match(clause.mask, place)
    return ("lives", lives.end()) if lives else ("", place)


def _moved(clause: Clause, found: re.Match[str], subject: str) -> Draft | None:
    """The move that is brought about, with its own way: "spurred increases in crime"."""
    effect = effect_at(clause, found.end() + 1)
    if found.group("down") or effect is None or not effect.told or effect.way == "none":
        return None  # "slowed the rise in rents" tells of no fall
    if not effect.noun and clause.mask.endswith("growth", 0, effect.end):
        return None  # growth is itself measured
    if not can_cause(subject, acting=bool(effect.noun)):
        return None
    draft = _draft(clause, found, effect.noun, effect.end, effect.way)
    return draft if effect.noun else draft.but(measure=None, points_at="", looks_back=True)


_BY_DEGREES = expression(r"\b(?:more|less|very|so|too|disproportionately|the(?:\s#+)?)\s$")
"""Before a participle it is an adjective: "the most impoverished city"; or it compares groups."""
_THAT = expression(
    r"(?:^(?:and |but )?(?:that|this|which|it)|\b(?:says?|said|argued?|warn(?:s|ed)?|that|because) "
    r"(?:it|this|that)) "
    r"(?:(?:has |have |had |will |would |could |may |might |can )?ma[dk]e?s?|(?:left|sent|drove|"
    r"kept|pushed)|(?:will|would|could|"
    r"may|might|"
    r"can|has|had) (?:also |only |just "
    r")?(?:help|leave|left|keep|kept|"
    r"put|send|sent|drive|driven|push|force|helped))(?:ed|s|en)?$"
)
_POINTING = frozenset(("it", "that", "this"))
_HURTS = expression(r"(?:hurt|harm|sav|prevent|deter|caus|slow|discourag|spur|fuel|kill|ruin|wreck|destroy)")
"""What "it" does only as a cause, not as somebody: "it hurt kids"."""


def _would(clause: Clause, verb: int) -> bool:
    """Whether "it would" leads up to a verb that nobody decides on: "it would worsen public safety"."""
    lead = _WOULD.search(clause.mask, max(0, verb - _FAR), verb)
    return lead is not None and not _BY_ORDER.match(clause.mask, verb)


_WOULD = expression(r"\b(?:would|could|will) (?:[a-z]+ly |also |only |just )?$")
_BY_ORDER = expression(
    r"(?:cut|reduc|rais|limit|lower|increas|creat|clos|end|delay|halt|prevent|curb|curtail|lift|eas)"
)
_THE_MOVE = expression(r"\b(?:of|the|this|that) $")
_LIVES = expression(r"\s+(?:[a-z]+\s)?lives\b")


def _of_own_subject(clause: Clause, found: re.Match[str]) -> int | None:
    """Where the words of the verb begin, with "failed to" before it; None if it has no subject or is none."""
    back = max(0, found.start() - _NEAR)
    aided = _AIDED.search(clause.mask, max(0, found.start() - _FAR), found.start())
    if aided:
        return aided.start()
    first = found.group().split(" ")[0]
    going_on = first.endswith("ing") and first != "bring"
    if _STANDS.search(clause.mask, back, found.start()):
        return None
    is_going_on = _IS.search(clause.mask, back, found.start()) is not None
    return found.start() if is_going_on == going_on else None


_FAR = 40
_AIDED = expression(
    r"\b(?:help(?:s|ed|ing)?|fail(?:s|ed)|continue[sd]?|began|begun|start(?:s|ed)|serv(?:es|ed)|"
    r"(?:has |have |had )?(?:done|did|does|do) (?:little|nothing|much|more)|"
    r"threaten(?:s|ed)?|tend(?:s|ed)?|likely|expected|need(?:s|ed)) (?:to )?$"
)
"""What may stand between a cause and what it does: "has done little to ease congestion"."""


def _made(clause: Clause, aside_of: str) -> list[Draft]:
    """What a thing or a condition made of another: "has made ticks more common", "left them homeless"."""
    told: list[Draft] = []
    shared = ""
    for found in MADE.finditer(clause.mask):
        if told and not _AND.search(clause.mask, max(0, found.start() - _NEAR), found.start()):
            continue
        back = max(0, found.start() - _NEAR)
        aided = _AIDED.search(clause.mask, max(0, found.start() - _FAR), found.start())
        stands = (
            None if told else _STANDS.search(clause.mask, back, aided.start() if aided else found.start())
        )
        if stands or _OPEN.search(clause.mask, 0, found.start()):
            continue
        verb = next(name for name in VERBS_OF_MAKING if found.group(name))
        subject = subject_before(clause, aided.start() if aided else found.start()) or aside_of
        subject = shared if told else subject
        points = _THAT.search(clause.mask, 0, found.end(verb)) is not None
        if not points and not can_cause(subject, acting=verb in {"made", "eased", "driven", "pushed"}):
            continue
        if verb == "pushed" and (_SUMMED.search(subject) or subject.lower() in _POINTING):
            continue  # "the deaths pushed the rate to 87": a sum
        noun, end = _made_what(clause, found, verb)
        words = noun.lower().split(" ")
        if (
            not noun
            or words[-1] in _PERSONAL
            or words[0] in _HOW
            or (len(words) == 1 and noun.endswith("ing"))
        ):
            continue
        way = way_made(found)
        if found.group().endswith(("worse", "better")) and ILL.search(noun.lower()):
            way = "up" if found.group().endswith("worse") else "down"
        draft = _draft(clause, found, noun, max(end, found.end()), way)
        told.append(draft.but(start=draft.at) if told else draft)
        shared = subject
    return told


def _made_what(clause: Clause, found: re.Match[str], verb: str) -> tuple[str, int]:
    """The object of a verb of making, a place too; of "harder to recruit nurses" the nurses."""
    if verb == "eased":
        noun, end = noun_behind(clause, found.end())
        return noun or clause.text[found.end() - _NEAR : found.end()].split(" ")[-1], end
    thing = _MADE_WHAT.match(clause.mask, found.end(verb))
    noun, end = noun_behind(clause, thing.end()) if thing else ("", 0)
    if thing and not noun and clause.mask.startswith("^", thing.end()):
        spot = next(
            (spot for spot in clause.places if spot.start <= clause.start + thing.end() < spot.end), None
        )
        return (spot.place.text, thing.end()) if spot else ("", 0)
    return _WHERETO.sub("", noun), end


_SUMMED = expression(
    r"(?:deaths?|killings?|slayings?|homicides?|murders?|shootings?|cases|losses|gains?|increases?|rise|"
    r"jump|votes|"
    r"arrests|sales|ballots|layoffs|additions?|births)$"
)
"""What is itself counted in the figure that it moves."""
_WHERETO = expression(r" (?:away|out|off|down|up|back|home|nowhere|higher|lower|further)$")
"""What belongs to the verb, not to whom it moves: "drew riders away"."""
_OPEN = expression(r"\b(?:if|whether|unless)\b")
_MADE_WHAT = expression(
    r"\s+(?:#+ (?:of )?)?(?:(?:some|many|most|much|all) of\s+)?(?:(?:the|its|their|our|some|many|most|"
    r"all|an?|any|more)\s+){0,2}"
)
_HOW = frozenset("worse better more less safer cheaper".split())
_PERSONAL = frozenset("him her me us himself herself sense history clear headlines waves".split())


_NEAR = 20
_IF = expression(r"(?:and |but |even )?(?:if|unless|whether|asked)\b")
_BY_FIGURE = expression(
    r"\s+(?:(?:[a-z]+\s+){0,4}?by\s+(?:[a-z]+\s+){0,3}|(?:about |nearly |roughly |almost )?(?=#+ ?$|#+ "
    r"(?:by|in|over|since|from|this|last|next)\b|#+[,.]))#"
)
_IT = expression(r"\s+(?:(?:(?:many|most|some|much|all|half) of )?it|(?:many|most|some|all|half) of them)\b")


_BRINGS = expression(r"(?:caus|trigger|prompt|forc|spark|provok|unleash|creat|br(?:ing|ought))")
_THE = expression(r"\s(?:the|its|their|this|that)\b")


_COUNTED = expression(r"(?P<sav>sav)|cost")
"""Verbs whose object is lost or spared: "cost jobs", "saves lives", of deaths."""
_MADE_TO = expression(r" to (?P<verb>[a-z]{2,12})\b(?: (?:the |its |their |some |more |many )?)?")
_TOLD = 6
"""Words on what somebody was made to do."""
_PARTS = frozenset("part much most some half".split())
_TAIL = expression(r" (?:(?P<of>of (?:the |its |their )?)|(?:out|away|off|back|down|up)\b)")
"""What belongs to the effect: "the price of steel", "families out"."""


def _draft(clause: Clause, found: re.Match[str], noun: str, end: int, way: Direction | None = None) -> Draft:
    ways = found.groupdict()
    direction: Direction = way or ("up" if ways.get("up") else "down" if ways.get("down") else "none")
    if way is None and (counted := _COUNTED.match(found.group())):
        lives, jobs = noun.lower().endswith("lives"), noun.lower().endswith("jobs")
        saved: Direction = "down" if lives else "up" if jobs else "none"
        direction = saved if counted["sav"] else "none" if lives else "down"
    if way is None and found.group().startswith("worsen"):
        direction = way_judged("worse", noun)
    if way is None and direction == "none" and _BRINGS.match(found.group()) and noun.endswith("s"):
        direction = "up" if not _THE.match(clause.mask, found.end()) else "none"
    told = effect_at(clause, found.end() + 1) if direction == "none" and noun in _PARTS else None
    if told is not None:
        noun, end, direction = told.noun, told.end, told.way
    measure, points_at = measure_or_pointer(noun, clause)
    made = (
        _MADE_TO.match(clause.mask, end)
        if found.group().startswith(("forc", "prompt", "led", "caus"))
        else None
    )
    if made and (moved := VERB_DIRECTION.get(made["verb"])):  # "forced schools to cut programs"
        thing, last = noun_behind(clause, made.end())
        if thing:
            noun, end, direction = thing, last, moved
            measure, points_at = measure_or_pointer(thing, clause)
            measure = measure or MeasurePhrase(text=thing)
    elif made:
        direction = "none"
    if measure is None and not points_at and noun[:1].islower():  # "forced the district to cancel routes"
        words = clause.text[end:].removeprefix(" to").split()[:_TOLD] or [noun]
        measure = MeasurePhrase(text=" ".join(words))
    tail = _TAIL.match(clause.mask, end)
    last = noun_behind(clause, tail.end())[1] if tail and tail.group("of") else tail.end() if tail else end
    begins, ends = draft_span(clause, 0, last, hold=found.start())
    at = clause.start + found.start()
    return Draft(
        clause, "causal", begins, ends, at, direction=direction, measure=measure, points_at=points_at
    )
