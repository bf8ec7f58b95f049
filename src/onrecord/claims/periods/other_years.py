"""Read years that do not begin in January: fiscal, financial and school years."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.claims.periods.fiscal_nations import APRIL, BEGINS_IN
from onrecord.claims.periods.names import MONTH, NUMBER, YEAR, Spaced, count, month_number
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days, so_far
from onrecord.expression import expression
from onrecord.record import Period

_OVER = r"(?:that )?(?:has )?just (?:ended|closed|finished|over)"
_FISCAL = Spaced(
    rf"(?:(?:[Ff]iscal|[Bb]udget|[Ff]inancial)(?: year)? (?P<year>{YEAR})(?![-–/]\d\d)|FY"
    rf" ?['’]?(?P<short>20\d\d|\d\d)"
    rf"|(?:[Tt]he )?(?P<before>{YEAR}) (?:fiscal|budget|financial) year"
    rf"|(?P<which>[Ll]ast|[Tt]his|[Tt]he (?:current|previous|prior|preceding|past|last|latest|most recent"
    r"|coming)|[Nn]ext) "
    rf"(?:fiscal|financial|budget) year"
    rf"|[Tt]he (?:fiscal|financial|budget) year (?:{_OVER}|(?P<current>so far|thus far|to date))"
    r"|(?P<bare>[Tt]he (?:(?P<all>(?:whole|full|entire) fiscal year)|"
    r"fiscal year(?=[,.;]| (?:and|to|while|but)\b))))(?!\w)"
)
_SCHOOL = Spaced(
    rf"(?:(?:[Tt]he )?(?P<year>{YEAR})[-–/](?:20)?\d\d (?:school|academic) year"
    rf"|(?:[Ss]chool|[Aa]cademic) year (?P<behind>{YEAR})[-–/](?:20)?\d\d"
    rf"|(?P<which>[Ll]ast|[Tt]his|[Tt]he (?:current|previous|prior|preceding|past|coming|upcoming)|[Nn]ext) "
    rf"(?:school|academic) year"
    rf"|[Tt]he (?:school|academic) year {_OVER})(?!\w)"
)
_SPLIT = Spaced(
    r"(?:[Tt]he )?(?P<year>(?:19|20)\d\d)(?P<sign>[-–/])"
    r"(?:20(?=\d\d (?:\w+ )?(?:year|season|budget|winter)))?"
    r"(?P<last>\d\d)(?!\d|[-–/])(?: (?P<kind>financial|tax|fiscal|budget|municipal) year)?"
)
_SPLIT_IN_FULL = Spaced(
    r"(?:[Tt]he )?(?P<year>(?:19|20)\d\d)(?P<sign>[-–/])(?:19|20)(?P<last>\d\d)(?!\d|[-–/])(?P<kind>)"
)
_OF_SCHOOLS = expression(
    r"\b(?:(?:school|academic) years?|school (?:district|board)s?|enroll?ments?|superintendent|pupils)\b"
)
_SCHOOL_MONTH = 7
"""The school year of the National Center for Education Statistics runs from 1 July to 30 June."""
_FEDERAL_MONTH, _LOCAL_MONTH = 10, 7
"""In October the federal government's, in July those of 46 states and of most that they fund."""
_FEDERAL = expression(
    r"\b(?:federal|federally|congress|congressional|u\.s\.|united states|pentagon|national|"
    r"justice department|treasury|white house|senate appropriations|homeland security|immigration|"
    r"border (?:patrol|agents|crossings|arrests|apprehensions)|(?:southwest|southern) border|customs|asylum|"
    r"refugees?|migrants?|deportations?|medicare|social security|fema|fbi|"
    r"(?-i:ICE|CBP|DHS|HUD|EPA|IRS|DEA|ATF|TSA|USDA|NASA|NIH|HHS|GAO|USCIS|SBA))(?!\w)",
    re.IGNORECASE,
)
_FINANCIAL = expression(r"\bfinancial year\b")
_OF_THE_STATE = expression(r"\b(?:states?|governor|legislat[a-z]+|lawmakers)(?!\w)", re.IGNORECASE)
_LOCAL = expression(
    r"\b(?:state|city|county|district|town|schools?|governor|mayor|sheriff)(?!\w)", re.IGNORECASE
)
_GRANTS = expression(r"\bgrants?\b", re.IGNORECASE)
"""What a city gets is mostly of the year of whoever gives it."""
_ABOUT, _BEHIND, _NEAR = 600, 100, 100
"""Characters in which it is told whose fiscal year it is."""


_ITS_END = expression(
    rf"\bfiscal year (?:that |which )?(?:end(?:s|ed|ing)|clos(?:es|ed|ing)) (?:in |on"
    rf" )?(?P<month>{MONTH})(?! 1\b)"
)
"""Where the text itself says in which month the fiscal year ends."""
_MONTHS_OF_IT = rf"(?: and {MONTH}|(?:, {MONTH})+,? and {MONTH})?"
_ITS_START = expression(
    rf"\bfiscal year,? (?:(?:that|which) )?(?:beg[ia]n(?:s|ning)?|start(?:s|ed|ing)?) (?:in |on )?"
    rf"(?P<month>{MONTH})(?! \d\d)|\b(?P<first>{MONTH}){_MONTHS_OF_IT},? the (?:opening|first) "
    r"(?:[a-z]+ )?months? of (?:the|its|their|this) (?:[a-z]+ )?fiscal year\b"
)
"""Where it says in which it begins, or which months open it: "October and November, the first two months"."""


def fiscal_start(scene: Scene, start: int, *, federal: bool = True) -> int:
    """The month in which the fiscal year at ``start`` begins: as given, else by whose year the text tells of.

    Of an American one the federal year is meant where anything federal is named near: most of those who have
    fiscal years, states, cities, schools and agencies, begin them in July.
    Only the Commonwealth says "financial year". ``federal`` is false where the year goes by two numbers
    ("2010-11"), as that of the federal government never does.
    """
    told = scene.fiscal_month or _start_told(scene, start)
    if told:
        return told
    if scene.nation in BEGINS_IN:
        return BEGINS_IN[scene.nation]
    if _FINANCIAL.search(scene.text, *scene.around(start)):
        return APRIL if "£" in scene.text else _LOCAL_MONTH
    near = scene.text[max(0, start - _NEAR) : start + _NEAR]
    at_home = scene.home.state if _OF_THE_STATE.search(near) else scene.home.local
    if _LOCAL.search(near) and not (_FEDERAL.search(near) or _GRANTS.search(near)):
        return _LOCAL_MONTH if _OF_SCHOOLS.search(near) else at_home
    if not federal:
        return at_home
    first, last = max(0, start - _ABOUT), start + _BEHIND
    return _FEDERAL_MONTH if _FEDERAL.search(scene.text, first, last) else at_home


def _start_told(scene: Scene, start: int) -> int:
    """The month in which the text itself says that the year begins; 0 where it does not."""
    told = _ITS_END.search(scene.text, *scene.around(start))
    if told:
        return month_number(told["month"]) % 12 + 1
    told = _ITS_START.search(scene.text, *scene.around(start))
    return month_number(told["month"] or told["first"]) if told else 0


def twelve_months(last_year: int, first_month: int) -> Period:
    """The twelve months from ``first_month`` on that end in ``last_year``."""
    first = date(last_year - (first_month > 1), first_month, 1)
    return days(first, add_months(first, 12) - timedelta(days=1))


def current_fiscal_year(scene: Scene, day: date, start: int) -> Period:
    """The fiscal year that the day lies in; whose it is the text around ``start`` tells."""
    first_month = fiscal_start(scene, start)
    return twelve_months(day.year + (first_month > 1 and day.month >= first_month), first_month)


def read_fiscal_year(scene: Scene, start: int) -> Core | None:
    """Recognise "Fiscal year 2017", "FY17", "last fiscal year": named after the year in which it ends."""
    found = _FISCAL.match(scene.text, start)
    if found is None:
        return None
    written = found["year"] or found["before"] or found["short"]
    if written:
        year = int(written) + (2000 if len(written) == 2 else 0)  # noqa: PLR2004 - "17" is 2017
        return Core(found.end(), twelve_months(year, fiscal_start(scene, start)))
    if found["bare"]:
        core = _year_told(scene, found.end(), start)
        if core is None and found["all"] and not scene.looks_ahead(start):
            core = _nearest_year(scene, found.end(), "last", fiscal_start(scene, start))
        return _over(core, scene.published) if core and found["all"] else core
    which = found["which"] or ("current" if found["current"] else "last")
    core = _nearest_year(scene, found.end(), which, fiscal_start(scene, start))
    if core.period is None or scene.looks_ahead(start):
        return core
    return core._replace(period=so_far(core.period, scene.published))


def _year_told(scene: Scene, end: int, start: int) -> Core | None:
    """The fiscal year that a day told of before ends or lies in; None without one: it may be any."""
    anchor = scene.anchor
    if anchor is None or anchor.days > _A_QUARTER or not scene.text.endswith(_DURING, 0, start):
        return None
    return Core(end, current_fiscal_year(scene, anchor.end, start))


def _over(core: Core, published: date | None) -> Core:
    """All of a year that is over by publication, "the whole fiscal year": not one under way."""
    under_way = core.period is not None and published is not None and core.period.end > published
    return core._replace(period=core.period.shifted(-1)) if core.period and under_way else core


_A_QUARTER = 92
_DURING = ("in ", "for ", "during ", "over ", "In ", "For ", "During ", "Over ")


def read_school_year(scene: Scene, start: int) -> Core | None:
    """Recognise "The 2016-17 school year", "last school year"."""
    found = _SCHOOL.match(scene.text, start)
    if found is None:
        return None
    written = found["year"] or found["behind"]
    if written:
        return Core(found.end(), twelve_months(int(written) + 1, _SCHOOL_MONTH), "", approximate=True)
    return _nearest_year(scene, found.end(), found["which"] or "last", _SCHOOL_MONTH)._replace(
        approximate=True
    )


def enrollment_year(scene: Scene, start: int, end: int, which: str) -> Core | None:
    """The school year that "this year" or "last year" is where the text counts who is enrolled."""
    near = _ENROLLED.search(scene.text, max(0, start - _NEAR_COUNTS), start + _NEAR_COUNTS)
    if near is None or which not in {"this", "last"} or scene.looks_ahead(start):
        return None
    return _nearest_year(scene, end, which, _SCHOOL_MONTH)._replace(approximate=True)


_ENROLLED = expression(
    r"\b(?:districts?|schools?|kindergart\w+)\b[^.]{0,100}\benroll?(?:ment|ed)\b|"
    r"\benroll?(?:ment|ed)\b[^.]{0,100}\b(?:districts?|schools?|grades?|kindergart\w+|students|pupils)\b",
    re.IGNORECASE,
)
_NEAR_COUNTS = 250
"""Characters."""
_SEVERAL = Spaced(
    rf"[Tt]he (?P<which>past|last|previous|next|coming) (?P<count>{NUMBER}) (?P<kind>fiscal|budget"
    rf"|school|academic) years(?!\w)"
)


def read_several_years(scene: Scene, start: int) -> Core | None:
    """Recognise "The last three fiscal years", "the next two school years": whole ones, over or to come."""
    found = _SEVERAL.match(scene.text, start)
    number = round(count(found["count"]) or 0) if found else 0
    if found is None or number < 1:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    month = _SCHOOL_MONTH if found["kind"] in {"school", "academic"} else fiscal_start(scene, start)
    year = _nearest_year(scene, found.end(), found["which"], month).period
    if year is None:
        return None
    ahead = found["which"] in {"next", "coming"}
    first, last = (year, year.shifted(number - 1)) if ahead else (year.shifted(1 - number), year)
    return Core(found.end(), days(first.start, last.end), "", approximate=month == _SCHOOL_MONTH)


_KINDS = "school|academic|fiscal|budget"
_YEAR_OPENS = Spaced(
    rf"(?:[Tt]he (?:start|beginning) of (?:the|this)(?: current)? (?P<kind>{_KINDS}|new) year|(?:[Ww]hen"
    rf" )?[Tt]he "
    rf"(?:(?P<begun>{_KINDS}|new|calendar) )?year (?:began|started|opened)(?! (?:on |in )?{MONTH}))(?!\w)"
)


def read_years_start(scene: Scene, start: int) -> Core | None:
    """Recognise "The start of the school year", "when the fiscal year began": the first day of the latest."""
    found = _YEAR_OPENS.match(scene.text, start)
    if found is None:
        return None
    kind = found["kind"] or found["begun"]
    then = kind is None and found.group().startswith("when")
    if not then and not scene.text.endswith(_FROM_THEN, 0, start):
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    if kind in {None, "new", "calendar"}:
        first = Period.year(scene.published.year).start
        return Core(found.end(), days(first, first))
    school = kind in {"school", "academic"}
    first_month = _SCHOOL_MONTH if school else fiscal_start(scene, start)
    day = _nearest_year(scene, found.end(), "current", first_month).period
    return Core(found.end(), days(day.start, day.start), "", approximate=school) if day else None


_FROM_THEN = ("since ", "Since ", "at ", "At ", "from ", "From ", "by ", "after ", "before ", "until ")
_SCHOOL_ENDS = Spaced(
    r"(?:[Tt]he end of (?:the|this) (?:school|academic) year|[Ww]hen (?:the|this) (?:school|academic) year "
    r"(?:ends|is over|closes|concludes)|[Tt]he (?:school|academic) year['’]s end)(?!\w)"
)
_LAST_MONTH_OF_SCHOOL, _SUMMER_OVER = 6, 9


def read_school_years_end(scene: Scene, start: int) -> Core | None:
    """Recognise "The end of the school year": June, the coming one unless the text looks back in summer."""
    found = _SCHOOL_ENDS.match(scene.text, start)
    if found is None:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    month = scene.published.month
    past = month <= _LAST_MONTH_OF_SCHOOL or (month < _SUMMER_OVER and not scene.looks_ahead(start))
    return Core(found.end(), Period.month(scene.published.year + (not past), _LAST_MONTH_OF_SCHOOL))


def read_split_year(scene: Scene, start: int) -> Core | None:
    """Recognise "2023/24", "the 2023-24 fiscal year": with a slash the British financial year.

    A bare "2023-24" is taken from July to June, as most American states and schools count; so is "2023-2024"
    in a text that tells of schools.
    """
    found = _SPLIT.match(scene.text, start)
    if found is None:
        found = _SPLIT_IN_FULL.match(scene.text, start)
        apart = found and (found["sign"] == "/" or _OF_SCHOOLS.search(scene.text, *scene.around(start)))
        found = found if apart else None
    if found is None or (int(found["year"]) + 1) % 100 != int(found["last"]):
        return None
    kind = found["kind"] or ""
    financial = kind in {"financial", "tax"} or "financial year" in scene.text
    british = found["sign"] == "/" or (financial and "$" not in scene.text) or _is_in_britain(scene, start)
    kind = kind or _BUDGETED.search(scene.text, max(0, start - _CLOSE), found.end() + _CLOSE)
    first_month = APRIL if british else fiscal_start(scene, start, federal=False) if kind else _SCHOOL_MONTH
    return Core(found.end(), twelve_months(int(found["year"]) + 1, first_month), "", approximate=True)


def _is_in_britain(scene: Scene, start: int) -> bool:
    """Whether a nation that counts from April on is told of, and no school: "61 deaths in 2013-14"."""
    april = BEGINS_IN.get(scene.nation) == APRIL
    return april and _OF_STUDENTS.search(scene.text, *scene.around(start)) is None


_OF_STUDENTS = expression(
    rf"{_OF_SCHOOLS.pattern}|\b(?:universit(?:y|ies)|colleges?|students|vice-chancellor)\b"
)


_BUDGETED = expression(r"\b(?:budget|fiscal)\b", re.IGNORECASE)
_CLOSE = 40
"""Characters from what a budget's years are told with."""


_BEFORE_TOLD = frozenset(("previous", "prior", "preceding"))
"""Words that count from a fiscal year just told of, if one was."""


def _nearest_year(scene: Scene, end: int, which: str, first_month: int) -> Core:
    if scene.published is None:
        return Core(end, None, NEEDS_DATE)
    year = scene.published.year + (first_month > 1 and scene.published.month >= first_month)
    word = which.lower().split()[-1]
    told = scene.anchor
    if (
        word in _BEFORE_TOLD
        and told
        and told.start.day == 1
        and told == twelve_months(told.end.year, first_month)
    ):
        return Core(end, told.shifted(-1), role="baseline")
    shift = {
        "last": -1,
        "previous": -1,
        "prior": -1,
        "preceding": -1,
        "past": -1,
        "latest": -1,
        "recent": -1,
        "next": 1,
        "coming": 1,
        "upcoming": 1,
    }.get(word, 0)
    return Core(end, twelve_months(year + shift, first_month))
