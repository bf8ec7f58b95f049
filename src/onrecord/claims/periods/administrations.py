"""Read times counted from the day on which a president of the United States took office."""

from __future__ import annotations

import re
from datetime import date

from onrecord.claims.periods.names import NUMBER, Spaced, count
from onrecord.claims.periods.relative import singular, so_long_from
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, days, so_far
from onrecord.expression import expression

_TOOK_OFFICE = (
    (date(1993, 1, 20), "clinton"),
    (date(2001, 1, 20), "bush"),
    (date(2009, 1, 20), "obama"),
    (date(2017, 1, 20), "trump"),
    (date(2021, 1, 20), "biden"),
    (date(2025, 1, 20), "trump"),
)
"""The first days of terms that followed on another president's (twentieth amendment to the constitution)."""
_NAMES = "Clinton|Bush|Obama|Trump|Biden"
_PRESIDENT = r"(?:(?:[Pp]resident|Mr\.) )?(?:(?:Donald|Barack|Joe|Bill|George W\.) )?"
_OFFICE = r"(?:administration|presidency|(?:first )?term)"
_FIRST = Spaced(
    rf"(?:(?:[Tt]he|[Hh]is|[Ii]ts) )?[Ff]irst (?:(?P<count>{NUMBER})(?: |-))?"
    r"(?P<unit>days?|weeks?|months?|years?|quarter) (?:of|into|in|under) "
    rf"(?:the (?:new |(?P<named>{_NAMES}) )?(?:administration|presidency)"
    rf"|{_PRESIDENT}(?P<who>{_NAMES})(?:['’]s? {_OFFICE})?)(?!['’\w])"
)
_IN_OFFICE = Spaced(
    rf"(?:{_PRESIDENT}(?P<who>{_NAMES})|[Tt]he president)['’]s? first (?:(?P<count>{NUMBER})(?: |-))?"
    r"(?P<unit>days?|weeks?|months?|years?) (?:in office|as president|in the White House)(?!\w)"
)
_WHOLE = Spaced(
    rf"(?:[Tt]he (?P<named>{_NAMES}) (?:administration|presidency|years)"
    rf"|{_PRESIDENT}(?P<who>{_NAMES})['’]s? (?:(?P<nth>first|second) term|presidency"
    rf"|administration))(?!\w|['’])"
)
_DURING = expression(r"\b(?:during|under|throughout|over|through|in)\s$", re.IGNORECASE)
_REACH = 12
_SINCE = Spaced(
    rf"[Ss]ince (?:{_PRESIDENT}(?P<who>{_NAMES}) "
    r"(?:took office|was (?:inaugurated|sworn in)|became president|entered the White House)"
    rf"|(?:the|his) inauguration(?: of {_PRESIDENT}(?P<whose>{_NAMES}))?)"
)
_NEW = 500
"""Days for which an administration is called new."""


def read_first_of_term(scene: Scene, start: int) -> Core | None:
    """Recognise "the first 100 days of the new administration", "the first year of the Obama presidency"."""
    found = _FIRST.match(scene.text, start)
    number = count(found["count"]) if found and found["count"] else 1
    if found is None or not number:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    first = _took_office(scene.published, found["named"] or found["who"] or "")
    if first is None:
        return None
    return Core(found.end(), so_long_from(first, round(number), singular(found["unit"])))


def read_in_office(scene: Scene, start: int) -> Core | None:
    """Recognise "Trump's first six months in office", "his first year in office" of a new president."""
    found = _IN_OFFICE.match(scene.text, start)
    number = count(found["count"]) if found and found["count"] else 1
    if found is None or not number or scene.published is None:
        return None
    first = _took_office(scene.published, found["who"] or "")
    return Core(found.end(), so_long_from(first, round(number), singular(found["unit"]))) if first else None


def read_administration(scene: Scene, start: int) -> Core | None:
    """Recognise "during the Obama administration", "in Trump's first term": its days so far."""
    found = _WHOLE.match(scene.text, start)
    if found is None or scene.published is None:
        return None
    if not _DURING.search(scene.text, max(0, start - _REACH), start):
        return None
    first = _took_office(scene.published, found["named"] or found["who"])
    if first is None:
        return None
    middle = first.replace(year=first.year + 4)
    last = min((day for day, _ in _TOOK_OFFICE if day > first), default=middle)
    if found["nth"] == "first":
        last = middle
    elif found["nth"] == "second" and middle <= scene.published:
        first = middle
    return Core(found.end(), so_far(days(first, last), scene.published))


def read_since_term(scene: Scene, start: int) -> Core | None:
    """Recognise "since President Trump took office", "since the inauguration"."""
    found = _SINCE.match(scene.text, start)
    if found is None or scene.published is None:
        return None
    first = _took_office(scene.published, found["who"] or found["whose"] or "")
    return Core(found.end(), days(first, first), role="since") if first else None


def _took_office(published: date, name: str) -> date | None:
    """The last such day up to publication; without a name only a recent one is meant."""
    begun = [day for day, who in _TOOK_OFFICE if day <= published and name.lower() in {"", who}]
    if not begun or (not name and (published - begun[-1]).days > _NEW):
        return None
    return begun[-1]
