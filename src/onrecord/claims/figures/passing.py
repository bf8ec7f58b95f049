"""Numbers told in passing, which no data would be asked about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import PLACE
from onrecord.claims.figures.befallen import only_one
from onrecord.claims.figures.counted import PERSONS, is_counted
from onrecord.claims.figures.directions import CHANGE_VERB, alternatives
from onrecord.claims.figures.durations import states_length
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.trends.words import GROWING, LESSENING
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_BEHIND = expression(
    r"\s+(?:old|ago|(?:earlier|later)(?! [a-z]+s\b)|from now|times|prison|in prison|sentence|or (?:more|"
    r"less|fewer))\b|"
    r"[\s-]+(?:a\.m|p\.m)"
)
_BEFORE = expression(
    r"\b(?:page|section|title|chapter|phase|grades?|levels?|room|route|highway|exit|channel|no\.|number|age|"
    r"aged|price of|per|for every|for each)\s+$|"
    r"\bgrades? #+ (?:through|to|and|or) $|"
    r"\b(?:homes?|houses?|apartments?|propert(?:y|ies)) (?:valued at|worth|assessed at|priced at) $"
)
_AGED = expression(r"(?:younger|older) than \d{1,2}$")
_AGE_BOUND = expression(
    r"(?:under|over|below|above) \d{1,2}$|between \d{1,2} and \d{1,2}$|\d{1,2}(?: to |[-–])\d{1,2}$"
)
_WHO_ARE = expression(
    rf"\b(?:was|were|is|are|those|anyone|everyone|aged?|ages|someone|anybody|{alternatives(PERSONS)})\s+$"
)
_AGE_OF = expression(r"\b(?:who|he|she|i)\s+(?:is|was|am|turned|turns)\s+(?:just\s+|now\s+|only\s+)?$")
_YOUNGEST = expression(
    r"\b(?:youngest|oldest|eldest)\s(?:of\s[a-z]+\s)?(?:was|is|being)\s(?:just\s|only\s)?$"
)
_UNDER_WHOM = expression(
    r"\s(?:[a-z]+\s)?(?:presidents|mayors|governors|administrations|superintendents|chiefs|owners|managers|directors|"
    r"coaches|names|flags)\b"
)
"""Behind whom "under two" tells no bound: "has grown under two presidents"."""
_SPEED_LIMIT = expression(r"\s+(?:speed\s+)?(?:limits?|zones?|roads?|areas?|streets?)\b")
_HOUR = expression(r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
_STANDS_AT = expression(r"\b(?:stood|stands|stand|holding) at $")
_PLACES = expression(
    r"\s+(?:of\s+)?(?:[a-z]+\s+)?(?:states|districts|cities|counties|countries|nations|towns|areas|metros|"
    r"jurisdictions|provinces|regions)\b"
)
_VAGUE = expression(
    r"(?:\w+ ){0,3}(?:dozens|scores|hundreds|thousands|millions|billions|a few|several)", re.IGNORECASE
)
_OF_SPANS = expression(
    r"\s(?:out\s)?of\s(?:@|(?:the|its|their)\s(?:past|last|previous)\s#+\s(?:years|winters|summers|springs|falls|"
    r"seasons|months|quarters|weeks|games|elections)\b)"
)
"""Behind how many of the last years something has gone on: "has risen in six of the last seven years"."""
_OF = expression(r"\s+of\s+(?:the\s+)?")
_TIME_UNIT = expression(r"(?:second|minute|hour|day|night|week|month)s?$")
_LONGEST_COUNT = 9
"""Digits: longer ones without a comma are a telephone's or a page's number."""
_ONE = frozenset(("one", "1", "no"))


def in_passing(clause: Clause, figure: Quantity) -> bool:
    """Whether the figure only helps to tell the story: an age, an hour, a few, "across 20 states"."""
    first, last = figure.start - clause.start, figure.end - clause.start
    if _BEHIND.match(clause.mask, last) or _BEFORE.search(clause.mask, max(0, first - 30), first):
        return True
    if figure.form in {"ratio", "fraction", "multiple"} or _AGED.match(figure.text.lower()):
        return True
    if figure.form == "cardinal" and figure.unit == "count" and figure.text.lower() in _ONE:
        counts = _is_measured(noun_behind(clause, last)[0]) or _befell_one(clause, first, last)
        return not (counts or only_one(clause, figure))
    if not noun_behind(clause, last)[0] and _is_age(clause, figure, first):
        return True
    if _UNDER_WHOM.match(clause.mask, last) and figure.text.lower().startswith("under "):
        return True
    speed = _SPEED_LIMIT.match(clause.mask, last) and figure.text.lower().endswith(("mph", "kph"))
    spans = _OF_SPANS.match(clause.mask, last) and clause.mask.endswith(("in ", "for "), 0, first)
    return bool(speed or spans) or (
        (figure.text.isdigit() and len(figure.text) > _LONGEST_COUNT)
        or _is_named(clause, figure, last)
        or _is_scope(clause, first, last)
        or _is_vague(clause, figure, last)
        or _is_span_of_time(clause, figure, last)
    )


def _befell_one(clause: Clause, first: int, last: int) -> bool:
    """Whether what happened to one person, or one such thing that happened, counts: "killed one person"."""
    if _DONE_TO.search(clause.mask, max(0, first - _NEAR), first):
        return _PERSON.match(clause.mask, last) is not None
    return (_ONE_DONE.match(clause.mask, last) or _ONE_OF_THEM.match(clause.mask, last)) is not None


_FATE = r"(?:killed|injured|wounded|hurt|arrested|hospitali[sz]ed|shot|charged|missing|rescued)"
_PERSON = expression(
    r" (?:person|man|woman|child|boy|girl|teenager|officer|firefighter|pedestrian|passenger|driver)\b|$"
)
_DONE_TO = expression(
    r"\b(?:kill|injur|wound|hurt|arrest|hospitaliz|rescu)[a-z]* (?:at least |only |just )?$"
)
_ONE_OF_THEM = expression(rf" of (?:them|those|whom) (?:(?:was|were) )?(?:fatally|{_FATE}|died)\b")
_ONE_DONE = expression(
    rf"{_PERSON.pattern[:-2]} (?:(?:has|had|was|is|have|been|were) ){{0,3}}(?:{_FATE}|died|dead)\b|"
    r" (?:arrest|conviction|death|homicide|murder) (?:(?:was|has been|had been) )?"
    r"(?:made|recorded|reported)\b"
)


def _is_age(clause: Clause, figure: Quantity, first: int) -> bool:
    """Whether a figure without a noun is somebody's age: "who is 70", "nine of them were under 20"."""
    back = max(0, first - 20)
    bounded = _AGE_BOUND.match(figure.text.lower()) and _WHO_ARE.search(clause.mask, back, first)
    if (
        _YOUNGEST.search(clause.low, max(0, first - 30), first)
        and not clause.mask[figure.end - clause.start :].strip()
    ):
        return True
    return bounded is not None or _AGE_OF.search(clause.mask, back, first) is not None


def _is_named(clause: Clause, figure: Quantity, last: int) -> bool:
    """A number before a capital or a hyphen belongs to a name ("11 News", "a 52-count complaint").

    A capital that starts a place's name is none, nor one that names the kind of what is counted.
    """
    if (clause.mask.startswith("-", last) and not SIZED.match(clause.mask, last)) or clause.mask[
        last : last + 1
    ].isalnum():
        return True
    if not re.match(r" [A-Z]", clause.text[last : last + 2]) or clause.mask[last + 1 : last + 2] == PLACE:
        return False
    if _PEOPLE.match(clause.text, last) or _INITIALS.match(clause.text, last):
        return False
    return figure.number < _MANY or _NAMED_KIND.match(clause.text, last) is None


_MANY = 10
"""A smaller number before a capital rather belongs to a name: "Seven Days", "3 On Your Side"."""
_NAMED_KIND = expression(
    r" [“\"‘']?(?!News\b|Investigates\b|Action\b|On\b|Alive\b|Street\b|Avenue\b)"
    r"(?:(?:[A-Z][\w’'.-]*[”\"’']? (?:(?:and|of|for) (?=[A-Z]))?){1,4}(?:[a-z-]+ ){0,2}?"
    r"(?!says\b|has\b|was\b|wants\b)[a-z-]{3,}(?:(?<!s)s|people|men|women|children)\b|"
    r"[A-Z]{2,5}\d?s\b|New [A-Z][a-z]+ers\b|"
    r"(?!Minutes|Days|Hours)[A-Z][\w’'-]{2,}[^s\W]s(?:[”\"’']|(?=$|[,.;]| [a-z])))"
)
"""Things counted by a name of their kind or their place: "1,600 Guard members", "TEUs", "“Dreamers”"."""
_INITIALS = expression(r" [A-Z]{2,6}(?:-\d+)? [a-z]{3,}(?:s|people|men|women|children)\b")
"""Initials before the noun that is counted: "75 COVID patients"."""
_PEOPLE = expression(
    r" (?:(?:House|Senate|Assembly) (?:seats?|districts?|races|members)|Democrats|Republicans|"
    r"Conservatives|Liberals|Independents|Blacks|Whites|Hispanics|Latin[oa]s|"
    r"Asians|Jews|"
    r"Christians|Catholics|Protestants|Muslims|Sikhs|Hindus|Greens|[A-Z][a-z]{2,12}(?:ans|ians|ers|ese|"
    r"ites|is)|Germans|"
    r"Turks|Poles|Danes|Swedes|Finns|Serbs|Croats|Kurds|Arabs|Thais|Filipinos|Hondurans)\b(?! [A-Z])"
)
"""Those counted who have a capital of their own: "214 Mexicans", "10,950 Democrats"."""
SIZED = expression(r"-(?:(?:feet|hours|miles|years|days)\b|(?P<unit>bed|seat|member|unit|space)(?= [a-z]))")
"""The second half of a unit: "118,000 acre-feet"; or what something has so many of: "a 26-bed jail"."""


def _is_scope(clause: Clause, first: int, last: int) -> bool:
    """How many places a claim extends over ("across 20 states"), or a clock's hour ("at eight")."""
    before, behind = clause.mask[max(0, first - _NEAR) : first], clause.mask[last : last + 40]
    if _HOUR.fullmatch(clause.low[first:last]) and before.endswith("at ") and not behind.strip():
        return not _STANDS_AT.search(clause.mask, max(0, first - 20), first)
    if marks_class(clause, first) or _GREATEST.match(clause.low, last):
        return True
    if moved_in(clause, first, last):
        return True
    if clause.mask.startswith("of ") and _FIELD.match(clause.marked.mask, clause.start):
        return True
    within = _ACROSS.search(before) or _OPENING.match(clause.mask, 0, first)
    return bool(within and _PLACES.match(behind))


def marks_class(clause: Clause, first: int) -> bool:
    """Whether the number only says which are compared: "of any district with more than 5,000 students"."""
    return _CLASS.search(clause.mask, max(0, first - _CLASS_REACH), first) is not None


_NEAR = 40
_ALL = r"(?:(?:the|all|these|those|its|about|nearly|some|\^+['’]s?) )*$"
_ACROSS = expression(rf"\b(?:across|among|(?<!\bone )of|from) {_ALL}")
_OPENING = expression(rf"(?:and |but |while )?(?:in|throughout) {_ALL}")
"""What opens a clause says where: "In 22 cities, homicides rose"."""


def moved_in(clause: Clause, first: int, last: int) -> bool:
    """Whether the number tells in how many places something moved: "rose in 14 states and fell in 9"."""
    lead = _MOVED_IN.search(clause.mask, max(0, first - _CLASS_REACH), first)
    if lead is None:
        return False
    rest = lead.group("rest") is not None or _MOVED_THERE.match(clause.mask, last) is not None
    return rest or (_SITES if lead.group("at") else _NO_NOUN).match(clause.mask, last) is not None


_MOVED_IN = expression(
    rf"\b(?:{CHANGE_VERB}|{GROWING}|{LESSENING}|spread|upwards?|downwards?|(?:not |n['’]t )(?:change|"
    r"move|budge)|up|down|lower|higher)\s"
    r"(?:[a-z]+ly\s)?(?:in|(?P<at>at))\s(?:(?:about|nearly|almost|all but|all|more than|at least|"
    r"(?P<rest>another|the other|the remaining))\s)?$"
)
"""What leads up to how many places something moved in: "rose in 14 states", "did not move in another 11"."""
_MOVED_THERE = expression(
    rf"{_PLACES.pattern}|\s+(?:of\s+)?(?:[a-z]+\s+)?(?:precincts|boroughs|neighborhoods|wards|markets|schools|"
    r"categories|industries|sectors|grades|campuses|divisions|hospitals|units|villages|parishes|suburbs)\b"
)
_SITES = expression(r"(?:\s[a-z]+)?\s[a-z]{3,14}s\b|(?=$|,| and\b)")
_NO_NOUN = expression(r"$|,| (?:and|but|while)\b")
_FIELD = expression(
    r"(?:of|Of) (?:(?:the|all|its|their) |\^+['’]s? |[a-z]+['’]s? |the [a-z]+['’]s? )?#+ "
    r"(?:states|counties|cities|towns|districts|nations|countries|(?:metro(?:politan)? )?areas|metros)\b"
    r"[^.;#]{0,40}?,? (?:only|none|just|no other)\b"
)
"""Those among which something ranks: "Of the 18 counties only Jay did better"."""
_CLASS = expression(
    r"\b(?:among|of|in|than|for|to)\s(?:[a-z.]+\s|#+\s|\^+(?:['’]s?)?\s){0,4}?(?:cities|counties|towns|states|countries|"
    r"nations|districts|"
    r"places|departments|agencies|communities|jurisdictions|metros|areas|systems|schools|airports|hospitals|those|"
    r"(?:any|every|each)\s(?:other\s)?(?:city|county|town|state|country|district|school|airport|metro|system))"
    r"\s(?:with|of)\s(?:[a-z]+\s){0,3}$"
)
"""What marks off those compared with: "among cities with more than 250,000 people"."""
_CLASS_REACH = 80
_GREATEST = expression(
    r"\s(?:most (?:populous|crowded)|largest|biggest|smallest)\s(?:[a-z.]+\s){0,2}?(?:cities|counties|"
    r"towns|states|"
    r"countries|nations|districts|departments|agencies|communities|jurisdictions|metros|areas|employers|"
    r"systems)\b"
)
"""Those among which something is told: "the 30 largest cities"."""


def _is_vague(clause: Clause, figure: Quantity, last: int) -> bool:
    """As in "Thousands" is a figure only of something that is counted."""
    if _VAGUE.fullmatch(figure.text) is None:
        return False
    of = _OF.match(clause.mask, last)
    noun = noun_behind(clause, of.end() if of else last)[0]
    named = is_counted(noun) and noun.lower() != "people"
    return not (_is_measured(noun) or (of and figure.form == "cardinal" and named))


def _is_measured(noun: str) -> bool:
    """Whether the noun, with or without what befell it, is something measured: "homes flooded"."""
    return is_statistic(noun) or is_statistic(noun.rpartition(" ")[0])


def _is_span_of_time(clause: Clause, figure: Quantity, last: int) -> bool:
    """Hours and days that no words say something lasted; an average of them is a level."""
    if figure.unit != "other" or not _TIME_UNIT.search(figure.text):
        return False
    if states_length(clause, figure):
        return False
    return clause.mask[last : last + 1] not in {"’", "'"}
