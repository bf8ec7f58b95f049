"""Read dates, months, years and decades: "Aug. 16, 2017", "early August", "late 2018", "the 1990s"."""

from __future__ import annotations

import calendar
import re
from datetime import date

from onrecord.claims.periods.names import DAY, MONTH, YEAR, Spaced, month_number
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, days, so_far
from onrecord.claims.quantities.vocabulary import BEFORE_YEARS, COUNTED, LONG_AGO
from onrecord.expression import expression
from onrecord.record import Period

_PART = (
    r"(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:end|beginning|start|middle) of"
    r"|[Ii]n the middle of)(?: in | |-)"
    r"(?:the month of )?)?"
)
_MONTH_DATE = Spaced(
    rf"{_PART}(?P<month>{MONTH})"
    rf"(?: (?P<day>{DAY})(?:st|nd|rd|th)?(?!\w)(?:(?:-|–)(?P<until>{DAY})(?:st|nd|rd|th)?(?![\w%-])"
    rf"| ?(?:-|–| and | to | until | through ) ?(?P<last>{DAY})(?:st|nd|rd|th)?(?![\w%]| [a-z]))?)?"
    rf"(?P<dated>(?:,| of|) (?:in )?(?:(?P<year>{YEAR})(?!\w)|(?P<before>last year)(?=[,.;]| [a-z])(?! at)"
    r"|this year(?!\w)))?"
)
_DAY_FIRST = Spaced(
    rf"(?:(?:[Tt]he )?(?P<first>{DAY})(?:st|nd|rd|th)? ?(?:-|–| and | to | until | through ) ?)?"
    rf"(?:the )?(?P<day>{DAY})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{YEAR})(?!\w))?"
)
_ISO = Spaced(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])")
_SLASHED = Spaced(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d\d|\d\d)(?![\d/])")
_MONTHS = 12
_YEAR = Spaced(
    rf"(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:end|beginning|start|middle) of|[Aa]ll of)(?: in | |-))?"
    rf"(?P<year>{YEAR})(?P<to>[-–](?P<last>{YEAR}|\d\d(?!\d)))?(?![\w/]|[-–]\d)"
)
_DECADE = Spaced(
    r"(?:[Tt]he )?(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id)(?: |-))?(?:(?P<century>1[6-9]|20)"
    r"|['’‘])(?P<tens>\d)0['’]?s(?!\w)"
)
_DECADE_THIRDS = {"early": (0, 3), "mid": (3, 6), "late": (6, 9)}
_MONTH_THIRDS = {
    "early": (1, 10),
    "beginning": (1, 10),
    "mid": (11, 20),
    "middle": (11, 20),
    "late": (21, 31),
}
_MONTH_THIRDS |= {"start": (1, 10), "end": (21, 31)}
_YEAR_PARTS = {"early": (1, 4), "mid": (5, 8), "middle": (5, 8), "late": (9, 12)}
_YEAR_PARTS |= {"beginning": (1, 1), "start": (1, 1), "end": (12, 12)}
_NOT_AFTER_YEAR = COUNTED | {"block", "percent", "million", "billion", "square", "feet", "miles", "degrees"}
_NAMES_A_PLAN = Spaced(
    r"(?: (?:[A-Z][\w’'-]{1,20}|and|of|for|the)){1,6} (?:Acts?|Programs?|Programme|Initiative|"
    r"Amendments?|Ordinance|Treaty|Agreement|Accords?|Protocol|Charter|Compact)(?!\w)"
)
"""Behind the year in the name of a law or a plan."""
_NOT_A_YEAR = Spaced(r" (?P<word>[A-Za-z]{2,12})")
_AMOUNT_BEFORE = ("than", "least", "nearly", "almost", "about", "approximately", "some", "most", "to", "many")
_MODAL = frozenset(("may", "march"))
_NAMES_TOO = frozenset(("april", "may", "june", "august"))
_INTO = frozenset(
    "in since by through until from to and of for during last this next between late early on the its their "
    "our her his that each".split()
)
_SURNAME = Spaced(r" [A-Z][a-z]")


def read_month_date(scene: Scene, start: int) -> Core | None:
    """A month, with the day, the year, or a part ("early") where given."""
    found = _MONTH_DATE.match(scene.text, start)
    if found is None or _is_other_word(scene, found):
        return None
    month, year = month_number(found["month"]), int(found["year"]) if found["year"] else None
    approximate = bool(found["part"]) and not found["day"]
    that = _THAT_YEAR.match(scene.text, found.end()) if year is None and scene.anchor else None
    if that and scene.anchor and (period := _days_of_month(found, scene.anchor.start.year, month)):
        return Core(that.end(), period, "", approximate)
    year = year or _year_that_opens(scene, start, found) or _year_ranked(scene, found, month)
    if year is None:
        if scene.published is None:
            return Core(found.end(), None, NEEDS_DATE, approximate)
        year = scene.published.year - 1 if found["before"] else _latest_year(scene, found, month)
    period = _days_of_month(found, year, month)
    if period is None:
        return None
    whole = not found["day"] and not found["part"] and _is_paid_by(scene, found)
    return Core(found.end(), period if whole else so_far(period, scene.published), "", approximate)


def _year_that_opens(scene: Scene, start: int, found: re.Match[str]) -> int | None:
    """The past year that opens the sentence of a day: "In 2005 the last one formed on December 30"."""
    anchor = scene.anchor
    if anchor is None or not found["day"] or anchor != Period.year(anchor.start.year) or found["before"]:
        return None
    opens = _IN_YEAR.search(scene.text, max(0, scene.anchor_end - _OPENING), scene.anchor_end)
    if opens is None or _ENDS_OR_SAYS.search(scene.text, scene.anchor_end, start):
        return None
    return anchor.start.year


_OPENING = 20
"""Characters."""
_IN_YEAR = expression(r"(?:^|[.!?”\"\n—–-]\s{0,2})(?:In|During|Back in) (?:19|20)\d\d$")
_ENDS_OR_SAYS = expression(r"[.!?;]\s|\n|\b(?:said|says|announced|reported|released|told)\b")


def _year_ranked(scene: Scene, found: re.Match[str], month: int) -> int | None:
    """The year just over, of a report on it that ranks its months: "January, with 740, saw the fewest"."""
    told, published = scene.long, scene.published
    if published is None or told is None or found["day"] or month > published.month:
        return None
    if told.start.year != published.year - 1 or told.end.year != told.start.year or month > _FIRST_MONTHS:
        return None
    ranked = _RANKED_MONTH.match(scene.text, found.end())
    return told.start.year if ranked and not _OTHER_YEARS.search(ranked.group()) else None


_FIRST_MONTHS = 3
_RANKED_MONTH = expression(
    r"(?:, with [^.;]{1,40}?,)? (?:was|saw|had|brought|recorded|ranked as) (?:the|its|their) (?:[a-z]+ )?"
    r"(?:worst|best|most|least|fewest|[a-z]{3,10}est)\b[^.;]{0,60}"
)
_OTHER_YEARS = expression(r"\b(?:since|ever|record|history|years|decades?)\b")


def _is_paid_by(scene: Scene, found: re.Match[str]) -> bool:
    """Whether the month is what money is paid or kept for: "the June check", "$2 million for June"."""
    before = scene.text[max(0, found.start() - _AT_REACH) : found.start()]
    if _FOR.search(before):
        return True
    return _OWNED.search(before) is not None and _PAID.match(scene.text, found.end()) is not None


_FOR = expression(r"\bfor $")
_OWNED = expression(r"(?:\b(?:the|its|their|our|his|her)|['’]s?) $", re.IGNORECASE)
_PAID = Spaced(
    r" (?:[a-z]+ ){0,3}?(?:checks?|payments?|allocations?|allotments?|distributions?|receipts|collections|"
    r"revenues?|benefits|payrolls?|rents?|bills?|sales tax(?:es)?|tax(?:es)?)(?!\w)"
)


def read_last_month(scene: Scene, start: int) -> Core | None:
    """Recognise "Last July": that of the year before, unless this year's is months gone by."""
    found = _LAST_MONTH.match(scene.text, start)
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    month, published = month_number(found["month"]), scene.published
    long_ago = published.month - month >= _LONG_AGO
    whole = Period.month(published.year - (not long_ago), month)
    if found["edge"]:
        day = whole.end if found["edge"] == "end" else whole.start
        return Core(found.end(), days(day, day))
    return Core(found.end(), whole)


_LAST_MONTH = Spaced(rf"(?:[Tt]he (?P<edge>end|start|beginning) of )?[Ll]ast (?P<month>{MONTH})(?! \d)")
_LONG_AGO = 4
"""Months: in November, "last July" is that of the year; in September it is not."""


def _is_other_word(scene: Scene, found: re.Match[str]) -> bool:
    """Recognise "May" and "March" that open a sentence with neither day nor year nor verb as no months."""
    if found["day"] or found["year"] or found["part"]:
        return False
    month = found["month"].lower()
    before = scene.text[max(0, found.start() - 14) : found.start()]
    opens = not before.strip() or before.rstrip()[-1] in ".!?\"“'‘"
    if month in _MODAL and opens:
        return not scene.text.startswith(_HAS_FIGURES, found.end())
    word = before.split()[-1] if before.split() else ""
    named = word[:1].isupper() and word[-1:].isalpha() and not word.endswith(("'s", "’s"))
    surname = month in _NAMES_TOO and named and word.lower() not in _INTO
    first_name = (
        month in _NAMES_TOO and word.lower() not in _INTO and bool(_SURNAME.match(scene.text, found.end()))
    )
    return surname or first_name


_HAS_FIGURES = (
    "'s ",
    "’s ",
    " was ",
    " had ",
    " saw ",
    " brought ",
    " alone ",
    " and ",
    " through ",
    " ended ",
)
"""What follows a month that something is told of."""


def _latest_year(scene: Scene, found: re.Match[str], month: int) -> int:
    """The year of the latest such date not after publication, or of the next where the text looks ahead."""
    published = scene.published or date.max
    day = int(found["day"] or _first_of_part(found["part"]))
    passed = (month, day) <= (published.month, published.day)
    if scene.looks_ahead(found.start()):
        return published.year + ((month, day) < (published.month, 1 if not found["day"] else published.day))
    if passed or (found["day"] and _is_to_come(scene, found, month)):
        return published.year
    return published.year - 1


def _is_to_come(scene: Scene, found: re.Match[str], month: int) -> bool:
    """Whether a day without its year lies ahead: one so long ago would be told with its year.

    So is the day soon to come of something set for one: in October, "the Nov. 3 election".
    """
    day = _day_of(scene.published, found, month)
    if scene.published is None or day is None:
        return False
    near = 0 < (day - scene.published).days <= _HALF_A_YEAR
    until = scene.text.endswith(("until ", "till "), 0, found.start())  # "gave the state until Nov. 15"
    near = near and (until or not scene.is_told_as_past(found.start()))
    return near or _is_set_for(scene, found, month)


def _is_set_for(scene: Scene, found: re.Match[str], month: int) -> bool:
    """Whether it is the day soon to come of something set for one: in October, "the Nov. 3 election"."""
    day = _day_of(scene.published, found, month)
    soon = scene.published and day and 0 < (day - scene.published).days <= _SOON
    return bool(soon) and _SET.match(scene.text, found.end()) is not None


def _day_of(published: date | None, found: re.Match[str], month: int) -> date | None:
    """The day named, in the year of publication; None where that has no such day."""
    if published is None or int(found["day"]) > calendar.monthrange(published.year, month)[1]:
        return None
    return date(published.year, month, int(found["day"]))


_HALF_A_YEAR = 182
_SOON = 92
"""Days in which what is set for a day is likelier to come than past."""
_SET = Spaced(
    r" (?:[A-Za-z-]+ ){0,2}?(?:elections?|primary|primaries|runoffs?|referendums?|caucus(?:es)?|ballots?|"
    r"vote|polls?|recall|midterms?|deadline|hearing|trial|meeting|convention|summit|inauguration|debate"
    r"|launch|opening)(?!\w)"
)


def _first_of_part(part: str | None) -> int:
    return _MONTH_THIRDS[_part_name(part)][0] if part else 1


def _part_name(part: str) -> str:
    words = part.lower().split()
    return words[-2] if words[-1] == "of" else words[-1]


_THAT_YEAR = Spaced(r",? (?:of )?(?:that|the same) year(?!\w)")
_AT = expression(r"\b(?:at|as of)\s{1,3}$", re.IGNORECASE)
_AT_REACH = 10
"""Characters in which "at the end of March" is told from "late March"."""


def _days_of_month(found: re.Match[str], year: int, month: int) -> Period | None:
    """The days that were matched; None where the month has no such day."""
    length = calendar.monthrange(year, month)[1]
    if found["day"]:
        first, last = int(found["day"]), int(found["until"] or found["last"] or found["day"])
        return days(date(year, month, first), date(year, month, last)) if first <= last <= length else None
    ends = found["part"] and _part_name(found["part"]) == "end"
    if ends and _AT.search(found.string, max(0, found.start() - _AT_REACH), found.start()):
        return days(date(year, month, length), date(year, month, length))
    if found["part"]:
        first, last = _MONTH_THIRDS[_part_name(found["part"])]
        return days(date(year, month, first), date(year, month, min(last, length)))
    return Period.month(year, month)


def read_day_first(scene: Scene, start: int) -> Core | None:
    """Recognise "16 August 2017", "the 4th of July", 2017-08-16, and 8/16/2017.

    With slashes the month comes first, as in the US, unless it cannot (16/8/2017).
    """
    found = _ISO.match(scene.text, start) or _SLASHED.match(scene.text, start)
    if found is not None:
        written = int(found["year"])
        year, month = written + (2000 if written < 100 else 0), int(found["month"])  # noqa: PLR2004 - "17" is 2017
    else:
        found = _DAY_FIRST.match(scene.text, start)
        if found is None or _glued_before(scene.text, start):
            return None
        month = month_number(found["month"])
        if not found["year"] and scene.published is None:
            return Core(found.end(), None, NEEDS_DATE)
        year = int(found["year"]) if found["year"] else _year_of_day(scene, found, month)
    day = int(found["day"])
    if month > _MONTHS and "/" in found.group():
        month, day = day, month
    if not 1 <= month <= _MONTHS or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    last = date(year, month, day)
    first = int(found.groupdict().get("first") or day)
    return Core(found.end(), days(last.replace(day=first) if first < day else last, last))


def _year_of_day(scene: Scene, found: re.Match[str], month: int) -> int:
    published = scene.published or date.max
    if scene.looks_ahead(found.start()):
        return published.year + ((month, int(found["day"])) < (published.month, published.day))
    later = (month, int(found["day"])) > (published.month, published.day)
    return published.year - (later and not _is_to_come(scene, found, month))


def read_year(scene: Scene, start: int) -> Core | None:
    """A calendar year, years from and to ("2014-2016", "2010-16"), or a part of a year ("late 2018")."""
    found = _YEAR.match(scene.text, start)
    if found is None or _counts(scene.text, found):
        return None
    first, last = int(found["year"]), int(found["last"] or found["year"])
    if last < _TWO_DIGITS:
        last += first // _TWO_DIGITS * _TWO_DIGITS
        if last <= first + 1 or (scene.published and last > scene.published.year):
            return None  # a fiscal year, or those of a budget to come
    if last < first:
        return None
    period = days(date(first, 1, 1), date(last, 12, 31))
    if found["part"] and not found["part"].lower().startswith("all"):
        months = _YEAR_PARTS[_part_name(found["part"])]
        if months == _YEAR_PARTS["end"] and scene.is_deadline(start):
            return Core(found.end(), period)  # "by the end of 2026" may be any day of it
        period = days(date(first, months[0], 1), Period.month(first, months[1]).end)
        return Core(found.end(), so_far(period, scene.published), "", approximate=True)
    ahead = scene.is_deadline(start) and period.end.year == first
    ahead = ahead or scene.text.endswith("class of ", 0, start)
    return Core(found.end(), period if ahead else so_far(period, scene.published))


_TWO_DIGITS = 100


def _glued_before(text: str, start: int) -> bool:
    """Whether a sign stands directly before that makes the digits part of a sum, a code or another date."""
    return start > 0 and (text[start - 1] in "$€£#/.,:_-–" or text[start - 1].isalnum())


def _counts(text: str, found: re.Match[str]) -> bool:
    """Whether four digits count something or number a house: "more than 2000 people", "the 1900 block".

    So do those in the name of a law or a plan tell which it is: "the 2018 Rural Roads Act".
    """
    if (_glued_before(text, found.start("year")) and not found["part"]) or _moves_in_number(text, found):
        return True
    before = text[max(0, found.start() - 16) : found.start()].lower().split()
    old = not found["part"] and int(found["year"]) < LONG_AGO
    if old and before and before[-1].isalpha() and before[-1] not in BEFORE_YEARS:
        return True
    after = _NOT_A_YEAR.match(text, found.end())
    if after is None:
        return False
    if not found["part"] and _NAMES_A_PLAN.match(text, found.end()):
        return True
    word = after["word"].lower()
    if word in {"block", "percent", "million", "billion", "square", "feet", "miles", "degrees"}:
        return True
    return word in _NOT_AFTER_YEAR and bool(before) and before[-1] in _AMOUNT_BEFORE


def _moves_in_number(text: str, found: re.Match[str]) -> bool:
    """Whether something moves by number: "from 1678 to 1110", which no stretch of years does."""
    first = _FROM_NUMBER.search(text, max(0, found.start() - _PAIR_REACH), found.start())
    if first:
        return not _NUMBER_OF_YEAR.fullmatch(first["number"]) or int(first["number"]) > int(found["year"])
    if not text.endswith(("from ", "From "), 0, found.start()):
        return False
    last = _TO_NUMBER.match(text, found.end())
    if last is None:
        return False
    return not _NUMBER_OF_YEAR.fullmatch(last["number"]) or int(last["number"]) < int(found["year"])


_PAIR_REACH = 20
_FROM_NUMBER = expression(r"\b[Ff]rom \$?(?P<number>\d{1,3}(?:,\d{3}){1,2}|\d{1,7}) to $")
_TO_NUMBER = expression(r" to (?P<number>\d{1,3}(?:,\d{3}){1,2}|\d{1,7})(?![\d/-]| [A-Z])")
_NUMBER_OF_YEAR = expression(YEAR)


def read_decade(scene: Scene, start: int) -> Core | None:
    """Recognise "The 1990s", "the late '80s"."""
    found = _DECADE.match(scene.text, start)
    if found is None or (found["century"] and _glued_before(scene.text, start)):
        return None
    century = int(found["century"]) if found["century"] else 20 if int(found["tens"]) < 3 else 19  # noqa: PLR2004
    first = century * 100 + int(found["tens"]) * 10
    low, high = _DECADE_THIRDS.get((found["part"] or "").lower(), (0, 9))
    return Core(
        found.end(),
        days(date(first + low, 1, 1), date(first + high, 12, 31)),
        "",
        approximate=bool(found["part"]),
    )
