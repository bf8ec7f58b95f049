"""Numbers that count nothing: dates, clock times, ages, dockets, roads, sections, scores, names."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from onrecord.claims.quantities.vocabulary import (
    AMOUNT_SIGNS,
    BEFORE_YEARS,
    COUNTED,
    GLUED_UNITS,
    LONG_AGO,
    MONTHS,
    STREETS,
    TIME_UNITS,
    may_be_counted,
)
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.quantities.number_words import Number
    from onrecord.claims.quantities.tokens import Tokens

_LABELS = frozenset(
    "account act age aged ages amendment apartment apt apollo appendix article bill boeing box building "
    "camp case catch channel chapter class clause code district docket engine exhibit exit figure file "
    "flight floor form gate grade highway hwy house hurricane i interstate issue item ladder lane level line "
    "local lot no number nos measure opus order ordinance page pages paragraph pier phase platform pp "
    "precinct proposition prop psalm public question resolution room route row rt rule season "
    "section sections "
    "series stage station studio subsection suite table title top track train type unit verse version vol "
    "volume ward windows zone § #".split()
)
"""A number behind one of these names a thing ("Section 1373", "Interstate 95"); "No." is such a word too."""

_COUNTED_LABELS = frozenset(
    "act age season bill case house i line no number order public question row top track train".split()
)
"""Labels that are common words as well: they label only where capitalised."""

_CLOCK = frozenset(("a", "p", "am", "pm", "o", "o'clock", "o’clock", "noon", "midnight"))
_YEAR_FIRST, _YEAR_LAST = 1600, 2100
_LAST_DAY = 31
_OLDEST = 120
_YOUNG = frozenset(
    "adults americans anyone boys children females girls kids males men or people persons residents students "
    "teenagers those voters women youths".split()
)
_CODE_JOINTS = frozenset("-–‑/:.")
_LINE_START = expression(r"(?:^|\n)[ \t]{0,8}$")


def counts_nothing(tokens: Tokens, place: int, number: Number) -> bool:
    """Whether the number at ``place`` is part of a date, a time, an age or a name."""
    if not tokens.word(place)[:1].isdecimal():
        return _is_day_in_words(tokens, place) or is_age(tokens, place, number)
    return (
        _is_code(tokens, place, number)
        or _is_clock(tokens, place, number)
        or _is_date(tokens, place, number)
        or is_age(tokens, place, number)
        or _is_label(tokens, place, number)
        or _is_address(tokens, number)
        or _is_list_number(tokens, place, number)
        or (tokens.word(place - 1) == "lower" and tokens.word(place) == "48")
    )


def is_year(tokens: Tokens, place: int) -> bool:
    """Whether four bare digits at ``place`` can only be a year: "2017", but not "2017 people" or "2,017"."""
    digits = tokens.at(place).text
    if len(digits) != 4 or not digits.isdecimal() or not _YEAR_FIRST <= int(digits) < _YEAR_LAST:  # noqa: PLR2004
        return False
    before = tokens.word(place - 1)
    if before in {"from", "to"} and _is_amount(tokens, place):
        return False
    if int(digits) < LONG_AGO and before.isalpha() and before not in BEFORE_YEARS:
        return False
    return tokens.word(place + 1) not in AMOUNT_SIGNS and tokens.word(place - 1) not in {"$", "€", "£"}


def _is_amount(tokens: Tokens, place: int) -> bool:
    """Whether the other end of "from 1678 to 1110" can be no year."""
    other = tokens.word(place + 2 if tokens.word(place - 1) == "from" else place - 2)
    tied = tokens.word(place + 1 if tokens.word(place - 1) == "from" else place - 3) in {"from", "to"}
    digits = other.replace(",", "")
    return tied and digits.isdecimal() and not _YEAR_FIRST <= int(digits) < _YEAR_LAST


def code_end(tokens: Tokens, place: int) -> int:
    """The place behind a run of glued numbers and signs that starts at ``place``: "555-123-4567"."""
    end = place + 1
    while tokens.glued(end) and (tokens.word(end) in _CODE_JOINTS or tokens.word(end)[:1].isalnum()):
        end += 1
    return end


def _is_code(tokens: Tokens, place: int, number: Number) -> bool:
    """Digits glued to letters or to other digits: "COVID-19", "17-cv-05720", "9-3", "24/7", "F-150", "3D"."""
    before = tokens.word(place - 1)
    if tokens.glued(place) and (before[-1:].isalnum() or before in {"#", "/", ":", "_", "@", "."}):
        return True
    if tokens.glued(place) and before in {"-", "‑", "–"} and tokens.glued(place - 1):
        return tokens.word(place - 2)[-1:].isalnum()
    if tokens.at(place).text == "911":
        return not _counts_things(tokens, number, before)
    return tokens.glued(number.end) and number.end == place + 1 and _glued_on_the_right(tokens, number.end)


def _counts_things(tokens: Tokens, number: Number, before: str) -> bool:
    """Whether it is no telephone's: "911 homicides", "911 percent", "grew by 911", but "by 911 operators"."""
    behind = tokens.word(number.end)
    told = number.scaled or behind in AMOUNT_SIGNS
    return told or ((may_be_counted(behind) or before == "by") and behind not in _TELEPHONE)


_TELEPHONE = frozenset(
    "calls callers dispatchers operators centers centres systems services records recordings tapes lines "
    "hangups numbers logs alerts supervisors employees workers always".split()
)
"""What 911 has as a telephone number."""


def _lettered(tokens: Tokens, place: int) -> bool:
    """Whether a letter in brackets stands right behind the digits: "a 401(k) plan", "287(g)"."""
    return tokens.glued(place + 1) and len(tokens.word(place + 1)) == 1 and tokens.word(place + 2) == ")"


def _glued_on_the_right(tokens: Tokens, place: int) -> bool:
    sign, behind = tokens.word(place), tokens.word(place + 1)
    if sign == "(" and _lettered(tokens, place):
        return True
    if sign[:1].isalpha() or sign == "_":
        return sign not in GLUED_UNITS or _goes_on(tokens, place + 1)
    joined = tokens.glued(place + 1)
    if sign in {"/", ":", "-", "‑", "–", "."} and joined and behind[:1].isdecimal():
        return True
    return sign in {"-", "‑"} and joined and len(behind) <= 2 and behind not in {"d", "m"}  # noqa: PLR2004 - "17-cv-"


def _goes_on(tokens: Tokens, place: int) -> bool:
    """Whether what stands behind a unit is of one word with it: "9p.m.", not the stop of "at 20mph."."""
    if not tokens.glued(place):
        return False
    mark = tokens.word(place)
    return mark not in _MARKS or (tokens.glued(place + 1) and tokens.word(place + 1)[:1].isalnum())


_MARKS = frozenset(".,;:!?)\"”’'")


def _is_clock(tokens: Tokens, place: int, number: Number) -> bool:
    after = tokens.word(number.end)
    if after in _CLOCK:
        return after not in {"a", "p"} or tokens.words(number.end + 1, number.end + 3) == (".", "m")
    return after == "-" and tokens.words(place + 2, place + 4) in {("a", "."), ("p", ".")}


def _is_date(tokens: Tokens, place: int, number: Number) -> bool:
    if is_year(tokens, place):
        return not _counts_people(tokens, place, number)
    if number.value > _LAST_DAY or number.end != place + 1:
        return False
    before = place - 2 if tokens.word(place - 1) == "." else place - 1
    if tokens.word(before) in MONTHS and tokens.at(before).text[:1].isupper():
        return True
    after = tokens.at(place + 1)
    if after.lower in MONTHS and after.text[:1].isupper() and after.lower != "may":
        return True
    return _is_second_day(tokens, place)


def _is_second_day(tokens: Tokens, place: int) -> bool:
    """The "17" of "Aug. 16 and 17."."""
    if tokens.word(place - 1) not in {"and", "to", "through", "or"}:
        return False
    month = place - 4 if tokens.word(place - 3) == "." else place - 3
    ends = not tokens.word(place + 1)[:1].isalnum() or tokens.word(place + 1) in {"in", "at"}
    return tokens.word(month) in MONTHS and tokens.word(place - 2).isdecimal() and ends


def _counts_people(tokens: Tokens, place: int, number: Number) -> bool:
    """Recognise "More than 2000 people": a hedge before, something countable behind."""
    hedged = tokens.word(place - 1) in {"than", "over", "least", "nearly", "almost", "some", "approximately"}
    return hedged and tokens.word(number.end) in COUNTED


def _is_day_in_words(tokens: Tokens, place: int) -> bool:
    return tokens.words(place, place + 2) == ("nine", "eleven")


def is_age(tokens: Tokens, place: int, number: Number) -> bool:
    """Whether it tells an age: "17-year-old", "aged 34", "Ana Ruiz, 34,", "10 to 12 years old"."""
    end = number.end
    if tokens.word(end) in {"to", "or", "and"} and tokens.word(end + 1).isdecimal():
        end += 2
    here = tokens.after_dash(end)
    if tokens.word(here) in {"year", "years", "month", "months"} and tokens.word(
        tokens.after_dash(here + 1)
    ) in {"old", "olds"}:
        return True
    joined = tokens.word(place - 1) in {"to", "and", "or"}
    if tokens.word(place - 3 if joined else place - 1) in {"age", "aged", "ages"}:
        return True
    if tokens.word(place - 1) in {"under", "over"} and tokens.word(place - 2) in _YOUNG:
        return True
    first = place - 2 if joined else place
    if tokens.words(first - 1, first) == ("between",) and tokens.word(first - 2) in _YOUNG:
        return number.value < _OLDEST and not tokens.word(end).endswith("s")
    if tokens.word(place - 1) == "of" and tokens.word(place - 2) in _ONE_PERSON and number.value < _OLDEST:
        return tokens.word(number.end) not in COUNTED
    between_commas = tokens.word(place - 1) == "," and _ends_an_aside(tokens, number.end)
    named = tokens.at(place - 2).text[:1].isupper() and tokens.word(place - 2) not in MONTHS
    return (
        between_commas
        and named
        and number.end == place + 1
        and 0 < number.value < _OLDEST
        and not (tokens.glued(place))
    )


_ONE_PERSON = frozenset("boy girl man woman child teenager teen youth lad student".split())
"""Of one of them a number is the age: "a boy of 17"."""


def _ends_an_aside(tokens: Tokens, place: int) -> bool:
    """Whether a comma follows, or the end of the sentence: "said Ana Ruiz, 34."."""
    return tokens.word(place) == "," or (tokens.word(place) == "." and not tokens.glued(place + 1))


def _is_label(tokens: Tokens, place: int, number: Number) -> bool:
    before = place - 2 if tokens.word(place - 1) == "." else place - 1
    label = tokens.at(before)
    if before == place - 2 and len(label.text) == 1 and label.text.isupper():
        return tokens.word(before - 2) != "u"  # "H.R. 3003", but "In the U.S. 50 states"
    if label.lower in _LABELS and tokens.at(number.end).lower not in {"percent", "%"}:
        return label.lower not in _COUNTED_LABELS or label.text[:1].isupper()
    named = label.text[:1].isupper() and before == place - 1 and tokens.at(before - 1).text[:1].isalpha()
    owns = label.lower.endswith(("'s", "’s"))  # "New York's 50"
    bare = named and not owns and _stands_bare(tokens, place, number)
    return bare and not _is_gapped(tokens, place, number)


def _is_gapped(tokens: Tokens, place: int, number: Number) -> bool:
    """Whether a name and its number go on with a count before them: "Hale had 792 votes and Orrin 788."."""
    first = place - 1
    while place - first < _LONGEST_NAME and (
        tokens.at(first - 1).text[:1].isupper() or tokens.word(first - 1) == "."
    ):
        first -= 1
    first -= tokens.word(first - 1) in {"in", "at"}
    if tokens.word(first - 1) not in _AND or tokens.word(number.end) not in _AND | {"", "."}:
        return False
    back = range(first - 1, max(0, first - _GAP), -1)
    same = takewhile(lambda at: tokens.word(at) != "." or tokens.glued(at + 1), back)
    return any(tokens.word(at)[:1].isdecimal() for at in same)


_AND = frozenset(("and", "but", "while", ",", ";"))
_LONGEST_NAME, _GAP = 5, 14
"""Words."""


def _stands_bare(tokens: Tokens, place: int, number: Number) -> bool:
    """A small number behind a name with nothing counted after it: "at Studio 54 on Friday"."""
    after = tokens.at(number.end)
    counted = (
        after.lower in AMOUNT_SIGNS
        or after.lower in TIME_UNITS
        or (
            after.text[:1].isalpha()
            and (
                (after.lower.endswith("s") and len(after.lower) > 3)  # noqa: PLR2004 - "is", "was", "has" count nothing
                or after.lower in COUNTED
            )
        )
    )
    plain = number.end == place + 1 and number.grain == 1
    return plain and not counted and number.value < 1000 and after.lower not in {"more", "fewer", "new", "of"}  # noqa: PLR2004


def _is_address(tokens: Tokens, number: Number) -> bool:
    """Recognise "1200 West Oak Street", "the 5400 block of"."""
    if tokens.words(number.end, number.end + 1) == ("block",):
        return True
    for place in range(number.end, number.end + 4):
        token = tokens.at(place)
        if token.lower in STREETS and place > number.end:
            return True
        if not token.text[:1].isupper() and token.text != ".":
            return False
    return False


def _is_list_number(tokens: Tokens, place: int, number: Number) -> bool:
    """Recognise "3. Close the gap", at the start of a line."""
    sign = tokens.word(number.end)
    if sign not in {".", ")"} or not tokens.glued(number.end) or tokens.glued(number.end + 1):
        return False
    start = tokens.at(place).start
    return bool(_LINE_START.search(tokens.text, max(0, start - 10), start)) and number.end + 1 < tokens.count
