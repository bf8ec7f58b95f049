"""Read the words that lead into a time and say what it is for: "since 1993", "compared with 2016"."""

from __future__ import annotations

import re
from datetime import timedelta

from onrecord.claims.periods.administrations import read_since_term
from onrecord.claims.periods.cores import read_core
from onrecord.claims.periods.how_far import read_how_far
from onrecord.claims.periods.names import MONTH, NUMBER, YEAR, Spaced, count
from onrecord.claims.periods.other_years import current_fiscal_year
from onrecord.claims.periods.relative import same_day, singular
from onrecord.claims.periods.runs import read_run
from onrecord.claims.periods.scene import NO_START, Core, Led, Scene, add_months, days
from onrecord.claims.periods.several import joined, listed, read_from_to
from onrecord.claims.periods.told_before import read_its_first, read_since_then
from onrecord.expression import expression
from onrecord.record import Period

_THIS_YEAR = Spaced(r"[Tt]his (?:calendar )?year,? (?:through|up to|as of)(?!\w)")
_SINCE = Spaced(rf"[Ss]ince (?:at least |about |around |before )?(?:the (?={YEAR} [a-z]))?")
_BEGINNING = Spaced(r"[Tt]he (?:beginning|start) of ")
"""What is measured from its first day on."""
_COMPARED = Spaced(
    r"(?:[Cc]ompared?(?: with| to| against)|[Cc]omparing (?:with|to)|[Vv]ersus|vs\.?"
    r"|[Ii]n comparison (?:with|to)|[Rr]elative to|[Aa]gainst"
    r"|[Tt]han|[Uu]p from|[Dd]own from|[Oo]ver|[Ff]rom) "
    r"(?:(?:those |that |figures |numbers |levels |the figures? |the numbers? )?(?:of|in|during"
    r"|for|at|through|by|on) )?"
)
_AT_THE_SAME = Spaced(
    r"(?:(?:[Aa]t|[Ii]n|[Dd]uring|[Oo]ver|[Ff]or|[Bb]y|[Tt]o|[Tt]hrough) )?(?=[Tt]he (?:same|comparable"
    r"|corresponding|equivalent) "
    r"|[Tt]h(?:is|at) (?:time|point|stage|date) )|(?:[Bb]y|[Aa]t) (?=now last year)"
)
_SAME_OF = Spaced(
    r"(?:[Tt]h(?:is|at)(?: same)? (?:time|point|stage|date)|now(?= last year)|"
    r"[Tt]he (?:same|comparable|corresponding|equivalent) (?:\w{1,9}[ -]){0,2}(?:period|time|time period"
    r"|span|stretch|point|stage|days|months?|weeks?"
    r"|quarter|dates?|days?|season|half|timeframe|weekend|part|portion"
    r"|time frame|window|interval)(?: frame)?) (?:(?:of|in|a|from|for|during) (?:the year )?|(?=last ))"
)
_NUMBERS_OF = Spaced(
    r"['’]?s? (?:numbers|figures|levels|totals?|count|counts|rates?|pace|tally|tallies)(?!\w)"
)
_CLOCK = r"(?:\d{1,2}(?::\d\d)? ?(?:[ap]\.m\.|[ap]m)|noon|midnight)(?:,| on)? "
"""A time of day before its day: "through 6 a.m. Sunday"."""
_UNTIL = Spaced(
    r"(?:[Tt]hrough|[Uu]ntil|[Tt]ill|[Aa]s of|[Uu]p to|[Uu]p until) (?:at least |about )?(?:the end of )?"
    rf"(?:{_CLOCK})?"
)
_TILL = Spaced(r"(?:[Uu]p )?(?:[Uu]ntil|[Tt]ill) (?:at least |about |the )?")
_BEFORE_TIME = Spaced(r"[Bb]efore (?:the )?")
_ENDING = Spaced(
    rf"(?:(?:[Ii]n|[Oo]ver|[Ff]or|[Dd]uring) )?(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?(?="
    rf" {NUMBER}-)) "
    rf"(?:(?:first|last|latest|full) )?(?:(?P<count>{NUMBER})(?: |-))?"
    r"(?:(?:fiscal|financial|budget|school|academic|tax|federal fiscal|state fiscal) )?"
    r"(?P<unit>months?|weeks?|days?|half[ -]years?|half|years?|quarters?|decades?)"
    r"(?: (?:time )?(?:period|span|stretch))?,? (?:through|as of|ended|ending|closing|(?:that|which)"
    r" (?:ended|ends|closed|closes)|to"
    r"|up to|(?P<begins>beginning|starting|(?:that|which) (?:begins?|began|starts?|started)))(?: in| on)?"
    r"(?: the end of)? "
)
_CHANGE_REACH = 90
_CHANGE = expression(
    r"\b(?:rose|fell|grew|sank|shr[au]nk|lost|went|risen|fallen|grown|up|down|doubled|tripled"
    r"|(?:drop|declin|increas|decreas|dip|climb|jump|gain|slip|edg|surg|plung|chang|ris|fall"
    r"|grow)[a-z]{0,5})\b",
    re.IGNORECASE,
)
_SENTENCE_END = expression(r"[.;!?]\s")


_A_WEEK = 7
_DAYS_IN = {"day": 1, "week": 7}


def read_since(scene: Scene, start: int) -> Led | None:
    """Recognise "Since 1993", "since August 2000": the whole year or month that a record reaches back to."""
    lead = _SINCE.match(scene.text, start)
    core = read_core(scene, lead.end()) if lead else None
    if lead and core and core.period and _BEGINNING.match(scene.text, lead.end()):
        core = core._replace(period=days(core.period.start, core.period.start))
    return Led(core, "since") if core else None


def read_told_before(scene: Scene, start: int) -> Led | None:
    """Recognise "since then", "in its first two years", "with two days left in the year"."""
    core = read_since_term(scene, start) or read_since_then(scene, start)
    core = core or read_its_first(scene, start) or read_how_far(scene, start)
    return Led(core, core.role or "period") if core else None


def read_compared(scene: Scene, start: int) -> Led | None:
    """Recognise what a figure is measured against: "compared with 2016", "than last year"."""
    joined = read_from_to(scene, start)
    if joined is not None and not _is_step(scene, start, joined):
        return joined
    lead = _COMPARED.match(scene.text, start)
    if lead is None:
        return None
    same = _read_same_of(scene, lead.end())
    core = same or read_core(scene, lead.end()) or _read_months(scene, lead.end())
    if core is None:
        return None
    several = None if same else listed(scene, core)
    core = several.core if several else core
    if (
        core.role == "duration"
        or (lead.group().startswith("Over") and _OPENS.match(scene.text, core.end))
        or _is_to_come(scene, core, lead.end())
        or _is_stretch(scene, core, lead.end())
        or _is_of_figures(scene, start)
    ):
        return Led(core, core.role or "period")  # "from 1 April", of what is to begin then
    over = lead.group().lower().startswith(("over", "against"))
    numbers = _NUMBERS_OF.match(scene.text, core.end)
    if numbers:
        core = core._replace(end=numbers.end())
    elif over and not same and not _names_year(scene, core) and not _moves_over(scene, start, core):
        return Led(core, "period")
    return Led(core, "baseline")


def _read_months(scene: Scene, start: int) -> Core | None:
    """Recognise "the January-March period", of what is measured against it."""
    lead = _THE_MONTHS.match(scene.text, start)
    first = read_core(scene, lead.end()) if lead else None
    led = joined(scene, first) if first else None
    return led.core if led else None


_THE_MONTHS = Spaced(rf"[Tt]he (?={MONTH} ?(?:-|–|to|through) ?{MONTH})")
_OPENS = expression(r",|\sas a whole\b")
"""Behind a time that opens its sentence: "Over all of 2018, casinos won $12 billion"."""


def _is_of_figures(scene: Scene, start: int) -> bool:
    """Whether figures are from the time, which is theirs: "headcounts from October"."""
    if not scene.text.startswith(("from ", "From "), start):
        return False
    return _FIGURES_OF.search(scene.text, max(0, start - _OF_REACH), start) is not None


_OF_REACH = 14
_FIGURES_OF = expression(
    r"\b(?:counts?|headcounts?|figures|data|numbers|statistics|surveys?|census|results|scores|estimates|"
    r"records|"
    r"polls?)\s$",
    re.IGNORECASE,
)


def _is_stretch(scene: Scene, core: Core, start: int) -> bool:
    """Whether it names two days and those between: "from Dec. 9 to 13"."""
    several = (
        core.period is not None and core.period.days > 1 and not _A_YEAR[0] <= core.period.days <= _A_YEAR[1]
    )
    return several and _TWO_DAYS.search(scene.text, start, core.end) is not None


_A_YEAR = (364, 367)
"""Days: "2019-20" is one year."""
_TWO_DAYS = expression(r"\d(?:st|nd|rd|th)?\s?(?:-|–|\sto\s|\sthrough\s|\suntil\s|\sand\s)")


def _is_to_come(scene: Scene, core: Core, start: int) -> bool:
    """Whether the time lies ahead of publication, or is a day on which something is to start."""
    if core.period is None or scene.published is None:
        return False
    return core.period.start > scene.published or (core.period.days == 1 and scene.looks_ahead(start))


def _is_step(scene: Scene, start: int, joined: Led) -> bool:
    """Whether "from 2015 to 2016" compares its two ends ("fell from May to June") rather than name a stretch.

    It does so with "to" behind a verb of change, where both ends are years, or months next to each other.
    """
    first = read_core(scene, start + len("from "))
    through = " to " not in scene.text[start : joined.core.end]
    if through or first is None or first.period is None or joined.core.period is None:
        return False
    whole, last = first.period, joined.core.period.end
    month = whole == Period.month(whole.start.year, whole.start.month)
    years_end = (last.month, last.day) == (12, 31) or last == scene.published
    years = whole == Period.year(whole.start.year) and years_end
    next_month = month and last <= add_months(joined.core.period.start, 2) - timedelta(days=1)
    return (years or next_month) and _changes(scene.text[max(0, start - _CHANGE_REACH) : start])


def _changes(before: str) -> bool:
    """Whether the sentence so far holds a verb of change."""
    return any(not _SENTENCE_END.search(before, verb.end()) for verb in _CHANGE.finditer(before))


def _names_year(scene: Scene, core: Core) -> bool:
    """Whether "over" compares: "up 3 percent over last year", but "over the past decade" is when."""
    if scene.text[max(0, core.end - 13) : core.end].lower() == "the last year":
        return False
    words = scene.text[max(0, core.end - 9) : core.end].lower()
    return words.endswith(("last year", "year ago", "a year earlier", "last month")) or words[-4:].isdecimal()


def _moves_over(scene: Scene, start: int, core: Core) -> bool:
    """Whether a move is told right before: "a 25 percent increase over the previous year" compares."""
    back = core.role == "baseline" and _THE_LAST_ONE.match(scene.text, start) is not None
    return back and _MOVE_NOUN.search(scene.text, max(0, start - _MOVE_REACH), start) is not None


_THE_LAST_ONE = Spaced(r"[Oo]ver the (?:(?:previous|prior|preceding) \w|\w+ (?:before|earlier|prior)(?!\w))")
_MOVE_NOUN = expression(
    r"(?:\b(?:increase|decrease|rise|drop|decline|gain|jump|reduction|improvement|change|surge|percent|"
    r"points?|up|"
    r"down)|%)\s$",
    re.IGNORECASE,
)
_MOVE_REACH = 14
"""Characters: more than the longest of these words."""


def read_same_time(scene: Scene, start: int) -> Led | None:
    """Recognise "The same period of 2016", "at the same time last year": the whole year."""
    lead = _AT_THE_SAME.match(scene.text, start)
    if lead is None:
        return None
    core = _read_same_of(scene, lead.end()) or read_core(scene, lead.end())
    return Led(core, core.role or "baseline") if core else None


def _read_same_of(scene: Scene, start: int) -> Core | None:
    lead = _SAME_OF.match(scene.text, start)
    return read_core(scene, lead.end()) if lead else None


def read_ending(scene: Scene, start: int) -> Led | None:
    """Recognise "The 12 months through June", "the year that begins July 1": so long, to or from then."""
    found = _ENDING.match(scene.text, start)
    number = count(found["count"] or "one") if found else None
    if found is None or not number or scene.text.endswith("day of ", 0, start):
        return None  # "on the third Wednesday of the month, starting Sept. 16"
    core = read_core(scene, found.end())
    if core is None or core.period is None:
        return Led(core, "period") if core else None
    if singular(found["unit"]) in _DAYS_IN:
        last = core.period.end
        first = last - timedelta(days=_DAYS_IN[singular(found["unit"])] * round(number) - 1)
        return None if found["begins"] else Led(core._replace(period=days(first, last)), "period")
    unit = "half" if found["unit"].startswith("half") else singular(found["unit"])
    months = round(number * {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}[unit])
    if found["begins"]:
        first = core.period.start
        return Led(core._replace(period=days(first, same_day(first, months) - timedelta(days=1))), "period")
    end = core.period.end
    if _THIS_YEAR.match(scene.text, start):
        return Led(core._replace(period=days(end.replace(month=1, day=1), end)), "period")
    first = same_day(end + timedelta(days=1), -months)
    if _FISCAL_SO_FAR.search(found.group()):
        first = current_fiscal_year(scene, end, start).start
    return Led(core._replace(period=days(first, end)), "period")


def read_until(scene: Scene, start: int) -> Led | None:
    """Recognise "Through July 31", "as of Monday": from 1 January of that year."""
    lead = _UNTIL.match(scene.text, start)
    core = read_core(scene, lead.end()) if lead else None
    if core is None:
        return None
    if core.period is None or (lead and _SO_LATE.search(lead.group()) and _FROM.search(scene.text, 0, start)):
        return Led(core, "period")  # "from 6 p.m. Friday through 5 a.m. Monday" has a start of its own
    if scene.published is not None and core.period.start > scene.published:
        return Led(core._replace(period=days(scene.published, core.period.end)), "period")
    fiscal = lead and _FISCAL.search(scene.text, lead.end(), core.end)
    fiscal = fiscal or _FISCAL_TO_DATE.search(scene.text, max(0, start - _BACK), start)
    year = (
        current_fiscal_year(scene, core.period.end, start) if fiscal else Period.year(core.period.start.year)
    )
    return Led(core._replace(period=days(year.start, core.period.end)), "period")


_FISCAL_SO_FAR = expression(r"\b(?:fiscal|budget) year,? (?:through|as of|up to)\b")
_FISCAL_TO_DATE = expression(
    r"\bfiscal[- ]year[- ]to[- ]date\b|\bso far (?:this|in the) (?:fiscal|budget) year\b", re.IGNORECASE
)
_FISCAL = expression(
    r"\b(?:fiscal|budget) ?(?:year|quarter|(?:19|20)\d\d)|\bfiscal (?:first|second|third|fourth)\b"
)
_GIVEN = expression(r"\b(?:ha[sd]|have|g[ia]ves?|given|gets?|got|allow(?:s|ed)?)\b[^.,;:]{0,40}$")
"""What somebody has until a day is a deadline: "gave both sides until April 29 to respond"."""
_BACK = 60
"""Characters."""
_SO_LATE = expression(r"(?:m\.?|noon|midnight)(?:,| on)? $")
_FROM = expression(r"\b(?:[Ff]rom|[Bb]etween|[Ss]ince) [^.;]{3,60}$")


def read_till(scene: Scene, start: int) -> Led | None:
    """Recognise "Until Friday", "until spring", "before autumn", of what is so till then.

    A weekday is that day, and any other day is the end of what runs from publication; a longer time, or
    anything with "before", ends what runs to the day before it.
    What is not so "until" or "before" then will be so in that time.
    Where the time lies behind publication, "until" counts as "through" does, and "before" has no beginning.
    """
    till = _TILL.match(scene.text, start)
    lead = till or _BEFORE_TIME.match(scene.text, start)
    core = read_core(scene, lead.end()) if lead else None
    if core is None or scene.published is None or core.period is None or core.role is not None:
        return None
    if core.period.start > scene.published and scene.is_denied(start):
        return Led(core, "period")
    if till and _was_until(scene, start, core.period):
        return Led(core, "period")
    if core.period.start <= scene.published:
        return read_until(scene, start) if till else Led(core._replace(period=None, why=NO_START), "period")
    given = till and core.period.days == 1 and _GIVEN.search(scene.text, max(0, start - _BACK), start)
    soon = given or (core.period.start - scene.published).days <= _A_WEEK
    if till and core.period.days == 1 and soon:
        return Led(core, "period")
    last = core.period.start if till and core.period.days == 1 else core.period.start - timedelta(days=1)
    return Led(core._replace(period=days(scene.published, last)), "period")


def read_before_it_ends(scene: Scene, start: int) -> Led | None:
    """Recognise "Before the year is out": by its end, and so at any time of it."""
    found = _BEFORE_IT_ENDS.match(scene.text, start)
    if found is None or scene.published is None:
        return None
    return Led(Core(found.end(), Period.year(scene.published.year)), "period")


_BEFORE_IT_ENDS = Spaced(
    r"[Bb]efore (?:the|this)(?: calendar)? year (?:is (?:out|over|done|up)|ends|closes|runs out)(?!\w)"
)


def _was_until(scene: Scene, start: int, period: Period) -> bool:
    """Whether something ended, or began, on a day of this week: "Until Tuesday, 118 troops were there".

    So did what was not so "until last month".
    """
    if scene.published is None or period.start > scene.published:
        return False
    this_week = period.days == 1 and (scene.published - period.end).days <= _A_WEEK
    return this_week or scene.is_denied(start)


def read_plain(scene: Scene, start: int) -> Led | None:
    """A time with no lead, or two of them joined: "last week", "June 30 to July 4"."""
    core = read_core(scene, start)
    if core is None:
        return None
    return joined(scene, core) or listed(scene, core) or Led(core, core.role or "period")


def read_in_a_row(scene: Scene, start: int) -> Led | None:
    """Recognise "For the third year in a row": the years that were so."""
    core = read_run(scene, start)
    return Led(core, "duration") if core else None
