"""People and things counted, with what they did or what was done to them: "people died on the roads"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.counted import PERSONS
from onrecord.claims.figures.directions import CHANGE_WORDS
from onrecord.claims.measures.antecedents import without_loose_end
from onrecord.claims.measures.catalogue import is_anaphor, measure_of
from onrecord.claims.measures.noun_phrases import VERB, clean, noun_behind, subject_before
from onrecord.claims.measures.subjects import is_actor
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_DID = expression(
    r"\s+(?:who |that |which )?(?=[a-z])(?:(?!(?:and|or|but|as|than|while|after|before|because|"
    r"when)\b)[^#@,;:.\d]){3,60}"
)
_LONGEST = 7
"""Words of what they did."""
_SHORT = 3
"""Words of who did something so many times."""


def employees(draft: Draft) -> MeasurePhrase | None:
    """Those whom somebody employs, named or not: "the plant employs about 140"."""
    figure, clause = draft.figure, draft.clause
    if figure is None or draft.kind != "level" or figure.unit != "count":
        return None
    employs = _EMPLOYS.search(clause.low, 0, draft.at - clause.start)
    noun, _ = noun_behind(clause, figure.end - clause.start)
    if employs is None or (noun and noun.split()[0].lower() not in _ANYBODY):
        return None
    house = _FACILITY.search(clause.low, 0, employs.start())
    return MeasurePhrase(text=f"employees of the {house.group('house')}" if house else "employees")


def people_named(draft: Draft) -> MeasurePhrase | None:
    """Those who are called by their place, with what they did: "2.4 million Americans filed for benefits"."""
    figure, clause = draft.figure, draft.clause
    if figure is None or draft.kind != "level" or figure.unit != "count":
        return None
    spot = next((one for one in clause.places if one.start == figure.end + 1), None)
    if spot is None or not spot.place.text.endswith(_PEOPLE_OF):
        return None
    return _with_act(MeasurePhrase(text=spot.place.text), draft, spot.end - clause.start)


def more_people_named(draft: Draft) -> MeasurePhrase | None:
    """Those called by their place of whom there were more: "1.3 million fewer uninsured Americans"."""
    figure, clause = draft.figure, draft.clause
    if figure is None or draft.kind != "change" or figure.unit != "count":
        return None
    found = _MORE_OF.match(clause.mask, figure.end - clause.start)
    if found is None or not (found.group("noun") or clause.text[: found.end("who")].endswith(_PEOPLE_OF)):
        return None
    return MeasurePhrase(text=clause.text[found.start("who") : found.end("who")])


_MORE_OF = expression(
    r"\s(?:more|fewer)\s(?P<who>(?:[a-z-]+\s)?\^+(?P<noun>\s[a-z-]{3,}s\b)?(?:\shave been [a-z]+ed\b)?)"
)
_PEOPLE_OF = ("ans", "ers", "ites", "eans")
"""How the names of a place's people end."""
_ANYBODY = frozenset(("people", "workers", "employees", "persons", "staff"))


def completed(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """People with what they did or what befell them: "people died on the county's roads"."""
    where = _by_where(draft) if measure.text.lower().split() in _ANYONE else ""
    done = _with_deeds(measure, draft)
    return MeasurePhrase(text=f"{done.text} ({where})") if where and not done.id else done


def _with_deeds(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    if measure.id or draft.kind not in {"level", "change"} or draft.figure is None:
        return measure
    words = measure.text.lower().split()
    if words[:1] == ["times"]:
        return _often(measure, draft)
    if words in _ANYONE and (statistic := _statistic_of(draft)):
        return MeasurePhrase(text=f"{measure.text} ({statistic})")
    if not words or not PERSONS.intersection(words[:2]) or len(words) > _LONGEST:
        return measure
    return _by_what_befell(measure, draft)


def _by_what_befell(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    killed_by = _killed_by(draft) if measure.text.lower().endswith(" killed") else ""
    if killed_by or draft.figure is None:
        return MeasurePhrase(text=killed_by or measure.text)
    clause = draft.clause
    at = clause.low.find(measure.text.lower(), draft.figure.end - clause.start)
    end = at + len(measure.text)
    if at >= 0 and _VIOLENTLY.search(clause.low, at, end + _NEAR):
        return measure_of("violent deaths")
    return _with_act(measure, draft, end) if at >= 0 else _by_death(measure)


_ANYONE = (["people"], ["names"], ["persons"], ["individuals"], ["men"])


def _by_where(draft: Draft) -> str:
    """What news calls people by where they are: "passengers" of "more people flew through the airport"."""
    clause = draft.clause
    low = clause.marked.low
    begins = max(low.rfind(ends, 0, clause.start) for ends in (". ", "\n", "” "))
    found = _WHERE.search(low, max(begins + 1, clause.start - _NEARBY), clause.end)
    return next((name for name, places in _BY_WHERE.items() if found and found.group() in places), "")


_NEARBY = 90
"""Characters of the sentence before a clause that can say where people are."""
_BY_WHERE = {
    name: places.split()
    for name, places in {
        "jail inmates": "jail jails lockup",
        "prisoners": "prison prisons penitentiary",
        "airport passengers": "airport airports",
        "shelter residents": "shelter shelters",
        "patients": "hospital hospitals",
        "ridership": "trains buses subway ferries rail transit",
        "voters": "polls ballots",
        "visitors": "museum museums zoo park parks",
    }.items()
}
_WHERE = Cued(
    rf"\b(?:{'|'.join(' '.join(' '.join(places) for places in _BY_WHERE.values()).split())})\b",
    words=" ".join(" ".join(places) for places in _BY_WHERE.values()),
)


def _statistic_of(draft: Draft) -> str:
    """The statistic whose size is told in people: "membership fell to 12,400 people"."""
    first = draft.at - draft.clause.start
    verb = VERB.search(draft.clause.mask, 0, first)
    subject = subject_before(draft.clause, verb.start()) if verb else ""
    listed = _LIST.search(draft.clause.low, 0, first)
    if listed:
        return listed.group("list")
    return subject if subject and is_matter(subject) else ""


_LIST = expression(
    r"\b(?P<list>(?:(?!the|its|their|our)[a-z]+ )?"
    r"(?:rolls?|lists?|registry|register|caseload|membership|roster|payroll|crowd|audience|staff)) (?=[a-z])"
)
"""What holds people by their names, or is made of them."""


def _killed_by(draft: Draft) -> str:
    """What killed those counted, as a kind of deaths: "overdose deaths" of "overdoses killed 466 people"."""
    found = _KILLED_BY.search(draft.clause.low, 0, draft.at - draft.clause.start)
    what = found.group("what") if found else ""
    return f"{_ONE.sub('', what)} deaths" if what and not is_actor(what) else ""


_ONE = expression(r"(?<=sh|ch)es$|(?<=x)es$|(?<!s)s$")
"""The ending of a plural: "crash deaths"."""
_KILLED_BY = expression(
    r"\b(?!who\b|that\b|which\b|it\b|he\b|she\b|they\b|we\b|and\b|also\b)"
    r"(?P<what>[a-z-]{2,16}?(?<!man)(?<!men)(?<!ers)(?<!ors)(?<!ly)(?<!ed))"
    r" (?:(?:has|have|had|also) )*kill(?:s|ed) (?:(?:about|some|more|than|at|least|another|only|an|"
    r"estimated) )*$"
)
"""No persons, whose words end so; what they do is told as killings."""


def _by_death(measure: MeasurePhrase) -> MeasurePhrase:
    return MeasurePhrase(text=_as_deaths(measure.text) or measure.text)


def _with_act(measure: MeasurePhrase, draft: Draft, end: int) -> MeasurePhrase:
    """Those counted, whose words end at ``end`` of the clause, with what they did or was done to them."""
    clause = draft.clause
    time = clause.mask.find("@", end + 2)
    did = _DID.match(clause.low, end, time if time > 0 else len(clause.low))
    employs = _EMPLOYS.search(clause.low, 0, draft.at - clause.start)
    told = [] if did is None or employs else _told_behind(clause, end, did)
    if not told:
        return _handled(measure, draft)
    text = without_loose_end(" ".join([measure.text, *told]))
    return MeasurePhrase(text=_as_deaths(text) or _WHO.sub(" who", _IS.sub(" ", text, count=1)))


_IS = expression(
    r"(?<=s|n|e)\s(?:were|are|was) (?=(?:in|on|at|under|out|without|with|among|from|[a-z]+(?:ing|ed|en))\b)"
)
"""A state is told without its verb: "people in custody"."""


_WHO = expression(
    r"(?<=s|n|e)(?= (?:got|had|took|left|came|went|gave|found|said|chose|began|ran|bought|sold|paid|sent|"
    r"spent|won|kept|have|live|work|rent|own|say|get|take|use|need|want)\b)"
)
"""Where a finite verb follows those counted: "renters who got notices"."""
_VIOLENTLY = expression(r"\bdied (?:violently|violent deaths)\b")
_NEAR = 24
_DIED = expression(
    r"(?P<who>[^\W\d_]+(?: (?!(?:who|have|has|had|are|were|was|been|also|already)\b)[^\W\d_]+)?)(?: "
    r"(?:who|have|has|had|are|were|was|been|also|already))* "
    r"(?P<died>died|dead|killed|perished|drowned)\b(?P<rest>.*)"
)


def _as_deaths(text: str) -> str:
    """Those who died by the noun that news counts them by: "deaths of people on the roads"."""
    found = _DIED.fullmatch(text)
    if found is None:
        return ""
    noun = "drownings" if found.group("died") == "drowned" else "deaths"
    if found.group("died") == "died" and found.group("rest").startswith((" of ", " from ")):
        return f"deaths from{found.group('rest').removeprefix(' of').removeprefix(' from')}"
    return f"{noun} of {found.group('who')}{found.group('rest')}"


def _told_behind(clause: Clause, end: int, did: re.Match[str]) -> list[str]:
    """The words behind the people that say what they did, without times and places."""
    whole = did.end() == len(clause.low) or not clause.low[did.end()].isalpha()
    stop = whole or clause.mask.startswith("@", did.end())
    each = _EACH.search(clause.low, end, did.end())
    text, mask = clause.text[end : did.end()], clause.mask[end : did.end()]
    if each:
        text = clause.text[end : each.start()] + clause.text[each.end() : did.end()]
        mask = clause.mask[end : each.start()] + clause.mask[each.end() : did.end()]
    opens = _PREPOSITION.match(mask)
    words_done = clean(text, mask).split()
    opening = opens.group().split() if opens else []
    if opening and words_done and words_done[0] != opening[0]:
        words_done = [*opening, *words_done]
    return (words_done if stop else words_done[:-1])[:_LONGEST]


def _often(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """How often something did what it did: "times bin broken down"."""
    verb = VERB.search(draft.clause.mask)
    subject = subject_before(draft.clause, verb.start()) if verb else ""
    few = 0 < len(subject.split()) <= _SHORT and "’" not in subject and "'" not in subject
    known = few and subject.lower() not in measure.text.lower() and not is_anaphor(subject)
    return MeasurePhrase(text=f"times {subject} {measure.text[len('times ') :]}") if known else measure


def _handled(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """People with the verb that they are the object of: "we carried 90 people" counts "people carried"."""
    if _EMPLOYS.search(draft.clause.low, 0, draft.at - draft.clause.start):
        return MeasurePhrase(text="employees")
    deaths = _as_deaths(measure.text)
    if deaths:
        return MeasurePhrase(text=deaths)
    verb = _VERB_BEFORE.search(draft.clause.low, 0, draft.at - draft.clause.start)
    if verb is None or (draft.kind == "change" and verb.group("verb") in CHANGE_WORDS):
        return measure
    house = _FACILITY.search(draft.clause.low, 0, verb.start())
    by = f" by the {house.group('house')}" if house else ""
    done = _DONE.get(verb.group("verb"), verb.group("verb"))
    return MeasurePhrase(text=f"{measure.text} {done}{by}")


_PREPOSITION = expression(
    r"\s*(?:in|on|at|of|under|for|with|from|by|over|against|among)\s(?:(?:the|a|an|their|its)\s)?(?![@^])"
)
"""What opens a phrase is taken off, though here it ties two nouns: "drownings of people in the lake"."""
_DONE = {
    "serve": "served",
    "serves": "served",
    "carries": "carried",
    "houses": "housed",
    "hold": "held",
    "holds": "held",
    "feed": "fed",
    "feeds": "fed",
    "drew": "drawn",
    "took in": "taken in",
    "takes in": "taken in",
}


_FACILITY = expression(
    r"\b(?P<house>jail|prison|shelter|hospital|clinic|school|college|university|airport|port|station|museum|library|"
    r"park|zoo|theater|theatre|arena|stadium|hotel|restaurant|factory|plant|mill|mine|warehouse|store|church|camp|"
    r"center|centre|ferry|railroad|railway|airline|system|program|programme|network|line) "
    r"(?:(?:has|had|have|now|also|still|that|which|can|could|will|would|[a-z]{2,12}ly) )*$"
)
"""Who handles people in great numbers; its name says which are counted."""
_EACH = expression(r"\s(?:an?|per|each|every) (?:day|night|week|month|year|hour|weekday|game|trip)\b")


_EMPLOYS = expression(r"\bemploy(?:s|ed|ing)? (?:[a-z]+ ){0,2}$")
_VERB_BEFORE = expression(
    r"\b(?!counted|recorded|reported|tallied|logged|registered|estimated|averaged|totaled)"
    r"(?P<verb>[a-z]{3,12}ed|serves?|carries|houses|holds?|held|feeds?|fed|caught|"
    r"shot|hit|sent|taught|drew|took in|takes in)(?: by)? (?:[a-z]+ ){0,2}$"
)
