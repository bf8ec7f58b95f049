"""Read a number with its unit: percent, points, money, rates, counts, and ranges of these."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.figures.directions import VERB_DIRECTION
from onrecord.claims.quantities.exclusions import counts_nothing, is_age, is_year
from onrecord.claims.quantities.intervals import rounding
from onrecord.claims.quantities.number_words import Number, read_number
from onrecord.claims.quantities.reading import Reading
from onrecord.claims.quantities.vocabulary import (
    GLUED_UNITS,
    PENCE,
    PERCENT,
    PHYSICAL_UNITS,
    SINGLE,
    TIME_UNITS,
    YEARS,
)

if TYPE_CHECKING:
    from onrecord.claims.quantities.quantity import Form
    from onrecord.claims.quantities.tokens import Tokens
    from onrecord.record import Unit

_ISSUERS = frozenset("us c ca can a au nz hk s".split())
"""Whose dollars they are: "US$5", "C$5"."""
_CURRENCY = {"$": "usd", "€": "other", "£": "other", "¥": "other"}
_COINS = {"dollars": Decimal(1), "dollar": Decimal(1), "bucks": Decimal(1), "cents": Decimal("0.01")}
_FOREIGN = frozenset(
    "euro euros pound pounds pence yen yuan renminbi peso pesos reais rand rands rupee rupees "
    "rupiah ringgit baht taka rouble roubles ruble rubles hryvnia hryvnias zloty zlotys forint forints "
    "koruna korunas crown crowns krona kronor krone kroner francs lira liras shekel shekels "
    "dinar dinars dirham dirhams riyal riyals shilling shillings naira cedi cedis birr kwacha "
    "guilder guilders".split()
)
"""Money that is no dollars; a bare "pounds" may be a weight, which has the same unit."""
_STRAIGHT = frozenset(("straight", "consecutive", "full", "more", "long", "additional", "calendar", "whole"))
_BOXES = ("-", "foot", "equivalent", "units")
"""Behind "20": what ports count containers in."""
_RATE_WORDS = 4
"""Words between a number and "per 100,000": "5.3 fatal drug overdoses per 100,000"."""
_RATE_FROM = 100
"""From here on a base makes a rate; below it ("for every 10") a ratio."""
_PER_100K = 100_000


class UnitRead(NamedTuple):
    """What a unit makes of the number before it; ``factor`` turns it into ``unit`` ("cents" into dollars)."""

    unit: Unit
    form: Form
    end: int
    factor: Decimal = Decimal(1)


def read_amount(tokens: Tokens, place: int) -> Reading | None:
    """The figure that starts with the number or currency sign at ``place``; None where it counts nothing."""
    currency = _CURRENCY.get(tokens.word(place))
    first = place + 1 if currency else place
    number = read_number(tokens, first)
    if number is None:
        return None
    if currency:
        unit: Unit = "usd" if currency == "usd" else "other"
        found = _money_range(tokens, place, number, unit) or _reading(
            place, number, UnitRead(unit, "money", number.end)
        )
        issued = tokens.glued(place) and tokens.word(place - 1) in _ISSUERS
        return found._replace(first=place - 1) if issued else found
    if is_age(tokens, place, number):
        return None
    unit_read = read_unit(tokens, number)
    joined = read_range(tokens, place, number, unit_read) or _either(tokens, place, number, unit_read)
    if joined is not None:
        return joined
    if counts_nothing(tokens, place, number) or _is_pronoun(tokens, place, number):
        return None
    return _reading(place, *_with_seconds(tokens, number, unit_read))


def _with_seconds(tokens: Tokens, number: Number, unit: UnitRead) -> tuple[Number, UnitRead]:
    """Add the smaller unit: "six minutes and ten seconds", "two hours 15 minutes"."""
    smaller = _SMALLER.get(tokens.word(unit.end - 1)) if unit.unit == "other" else None
    if smaller is None:
        return number, unit
    here = unit.end + 1 if tokens.word(unit.end) in {"and", ","} else unit.end
    more = read_number(tokens, here)
    if more is None or tokens.word(tokens.after_dash(more.end)) not in smaller or more.value >= _SIXTY:
        return number, unit
    whole = number._replace(value=number.value + more.value / _SIXTY, grain=more.grain / _SIXTY)
    return whole, unit._replace(end=tokens.after_dash(more.end) + 1)


_SIXTY = 60
_SMALLER = {"minutes": ("second", "seconds"), "minute": ("second", "seconds")}
_SMALLER |= {"hours": ("minute", "minutes"), "hour": ("minute", "minutes")}


def read_between(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "Between 10 and 15 percent", "from 10 to 15 percent" only where "ranging" says so."""
    first = place + 1
    number = read_number(tokens, first if tokens.word(first) not in _CURRENCY else first + 1)
    if number is None or is_year(tokens, first):
        return None
    if tokens.word(first) == "$":
        found = _money_range(tokens, first, number, "usd", "and")
    else:
        found = read_range(tokens, first, number, read_unit(tokens, number), ("and",))
    return found and found._replace(first=place)


def read_decade(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "a decade", "half a century": years, give or take a quarter."""
    half = tokens.word(place) == "half"
    here = place + 1 if half else place
    years = YEARS.get(tokens.word(here + 1), 1)
    if tokens.word(here) != "a" or years == 1:
        return None
    value = Decimal(years) / (2 if half else 1)
    return Reading(place, here + 2, value, "years", "cardinal", value / 2)


def read_unit(tokens: Tokens, number: Number) -> UnitRead:
    """The unit behind a number; a bare count where none is named."""
    here = tokens.after_dash(number.end)
    return (
        _percent_or_points(tokens, here)
        or _money_in_words(tokens, here)
        or _rate(tokens, number)
        or _time_or_physical(tokens, here)
        or _percent_of_both(tokens, number)
        or UnitRead("count" if number.grain >= 1 else "other", "cardinal", number.end)
    )


def _percent_of_both(tokens: Tokens, number: Number) -> UnitRead | None:
    """The percent that two sides share: "favor it, 71 to 23 percent", "from 49 to 45 percent"."""
    if tokens.word(number.end) != "to" or number.value > _ALL_PERCENT:
        return None
    other = read_number(tokens, number.end + 1)
    shared = _percent_or_points(tokens, tokens.after_dash(other.end)) if other else None
    return UnitRead("percent", "percent", number.end) if shared and shared.form == "percent" else None


_ALL_PERCENT = 100


def read_range(
    tokens: Tokens,
    place: int,
    number: Number,
    first_unit: UnitRead,
    joints: tuple[str, ...] = ("to", "-", "–", "‑"),
) -> Reading | None:
    """Recognise "10 to 15 percent", "10-15 percent", "3 to 4 million"; the first number has been read."""
    unit_end = first_unit.end if first_unit.form in {"percent", "points"} else number.end
    if tokens.words(unit_end, unit_end + 2) == ("-", "to"):
        unit_end += 1  # "3- to 5-percent"
    if tokens.word(unit_end) not in joints or tokens.word(place - 1) == "from":
        return None
    second = read_number(tokens, unit_end + 1)
    if second is None or is_year(tokens, place) or is_year(tokens, unit_end + 1):
        return None
    unit = read_unit(tokens, second)
    if first_unit.form in {"percent", "points"} and unit.form != first_unit.form:
        return None  # "rose 31 percent to 6,240"
    scores = tokens.glued(unit_end) and unit.form == "cardinal" and unit.unit == "count" and not second.scaled
    if (
        scores
        or _is_old(tokens, second)
        or (counts_nothing(tokens, unit_end + 1, second) and not tokens.glued(unit_end))
    ):
        return None
    return _span(place, _share_scale(number, second), second, unit, _widest(tokens, place, joints[0]))


def _either(tokens: Tokens, place: int, number: Number, first_unit: UnitRead) -> Reading | None:
    """Recognise "48 or 49 percent", "12% or 13%": two that are next to each other, told by the first."""
    found = read_range(tokens, place, number, first_unit, ("or",))
    if found is None or found.form != "percent" or number.value < _NEXT * found.value:
        return None
    return found._replace(value=number.value, ends=None)


_NEXT = Decimal("0.9")
_WIDEST, _WIDEST_MOVE = 100, 3


def _widest(tokens: Tokens, place: int, joint: str) -> float:
    """How many times its lower end a range may reach: a move and the level it led to are no range.

    "Grew by 5,200 to 1.47 million" gives two figures, "will fall by 10 to 12 percent" one.
    """
    if joint == "and":
        return math.inf  # "between 1 and 500"
    moved = tokens.word(place - 1) == "by" or tokens.word(place - 1) in VERB_DIRECTION
    return _WIDEST_MOVE if moved else _WIDEST


def _is_old(tokens: Tokens, number: Number) -> bool:
    return tokens.word(number.end) in {"year", "years"} and "old" in tokens.word(number.end + 1)


def _money_range(tokens: Tokens, place: int, number: Number, unit: Unit, joint: str = "to") -> Reading | None:
    """Recognise "$2 million to $3 million", "$2-3 million"."""
    if tokens.word(number.end) not in {joint, "-", "–"} or tokens.word(place - 1) == "from":
        return None
    signed = tokens.word(number.end + 1) in _CURRENCY
    second = read_number(tokens, number.end + (2 if signed else 1))
    if second is None:
        return None
    unit_read = UnitRead(unit, "money", second.end)
    return _span(place, _share_scale(number, second), second, unit_read, _widest(tokens, place, joint))


def _share_scale(first: Number, second: Number) -> Number:
    """The "2" of "2 to 3 million" means millions too."""
    if not second.scaled or first.scaled:
        return first
    scale = Decimal(1000)
    while scale * 1000 <= second.value:
        scale *= 1000
    scaled = first._replace(value=first.value * scale, grain=first.grain * scale)
    return scaled if scaled.value < second.value else first


def _span(
    place: int, first: Number, second: Number, unit: UnitRead, widest: float = _WIDEST
) -> Reading | None:
    low, high = first.value * unit.factor, second.value * unit.factor
    if low >= high or (low > 0 and high > low * Decimal(widest)):
        return None
    low_half = rounding(low, first.grain * unit.factor, unit.form)
    high_half = rounding(high, second.grain * unit.factor, unit.form)
    bounds = (low - low_half, high + high_half)
    return Reading(place, unit.end, (low + high) / 2, unit.unit, unit.form, bounds=bounds, ends=(low, high))


def _reading(place: int, number: Number, unit: UnitRead) -> Reading:
    value, grain = number.value * unit.factor, number.grain * unit.factor
    if unit.unit == "years" and unit.factor > 1:
        grain /= 2  # "two decades" is nearer than ten years either way
    return Reading(place, unit.end, value, unit.unit, unit.form, grain, number.vague)


def _is_pronoun(tokens: Tokens, place: int, number: Number) -> bool:
    """Recognise "One" that counts nothing: "one of them", "no one", "one sad example"."""
    if tokens.word(place) != "one" or number.end != place + 1:
        return False
    if tokens.word(place - 1) == "by" and tokens.word(place - 2) in _MOVED:
        return False
    if (
        tokens.word(number.end) == "of"
        and tokens.word(number.end + 1) in _THEM
        and tokens.word(number.end + 2) in _FATES
    ):
        return False
    if tokens.word(place - 1) in {"only", "just", "and"} and tokens.word(number.end) in _DID:
        return False
    return tokens.word(tokens.after_dash(number.end)) not in SINGLE or tokens.word(place - 1) in {"no", "any"}


_THEM = frozenset(("them", "those", "whom"))
_FATES = frozenset("fatally killed dead died wounded injured".split())
"""What befell one of several, who counts as two of them do: "nine were shot, one of them fatally"."""
_DID = frozenset("was is had has died survived lived received got passed failed met".split())
"""What one alone did of those just counted: "Only one was vaccinated"."""
_MOVED = frozenset(
    "up down rose fell risen fallen rising falling grew grown dropped declined increased decreased climbed "
    "higher lower".split()
)
"""What moves by one, whatever is counted: "edged down by one"."""


def _percent_or_points(tokens: Tokens, here: int) -> UnitRead | None:
    if tokens.words(here, here + 2) == ("of", "a"):
        here += 2  # "0.2 of a point"
    word = tokens.word(here)
    if tokens.words(here, here + 2) == ("per", "cent"):
        return UnitRead("percent", "percent", here + 2)
    if word == "basis" and tokens.word(here + 1) in {"point", "points"}:
        return UnitRead("percentage_points", "points", here + 2, Decimal("0.01"))
    if word not in PERCENT:
        return _bare_points(tokens, here)
    point_at = tokens.after_dash(here + 1)
    if tokens.word(point_at) in {"point", "points"}:
        return UnitRead("percentage_points", "points", point_at + 1)
    return None if word == "percentage" else UnitRead("percent", "percent", here + 1)


def _bare_points(tokens: Tokens, here: int) -> UnitRead | None:
    """Recognise "Points" alone are percentage points in a text that speaks of percent, a rate or a poll."""
    if tokens.word(here) not in {"point", "points"} or not tokens.speaks_of_percent:
        return None
    return UnitRead("percentage_points", "points", here + 1)


def _money_in_words(tokens: Tokens, here: int) -> UnitRead | None:
    word = tokens.word(here)
    if word in _COINS:
        return UnitRead("usd", "money", here + 1, _COINS[word])
    if (word in _FOREIGN and word != "pounds") or (word == PENCE and tokens.glued(here)):
        return UnitRead("other", "money", here + 1)
    if tokens.words(here, here + 4) == ("u", ".", "s", ".") and tokens.word(here + 4) in _COINS:
        return UnitRead("usd", "money", here + 5)
    return None


def _rate(tokens: Tokens, number: Number) -> UnitRead | None:
    """Recognise "87 per 100,000 residents", "5.3 murders for every 100,000 people"."""
    for here in range(number.end, number.end + _RATE_WORDS + 1):
        word = tokens.word(here)
        base_at = _base_place(tokens, here)
        if base_at is not None:
            return _rate_over(tokens, base_at)
        if not word[:1].isalpha() or tokens.at(here).text[:1].isupper():
            return None
    return None


def _base_place(tokens: Tokens, here: int) -> int | None:
    word = tokens.word(here)
    if word == "per":
        return here + 1
    if word == "for" and tokens.word(here + 1) in {"every", "each"}:
        return here + 2
    if word == "out" and tokens.words(here + 1, here + 3) == ("of", "every"):
        return here + 3
    return None


def _rate_over(tokens: Tokens, base_at: int) -> UnitRead | None:
    base = read_number(tokens, base_at)
    if base is None and tokens.word(base_at) in {"thousand", "million", "billion"}:
        return UnitRead("other", "rate", base_at + 1)
    if base is None or base.value < _RATE_FROM:
        return None
    return UnitRead("rate_per_100k" if base.value == _PER_100K else "other", "rate", base.end)


def _time_or_physical(tokens: Tokens, here: int) -> UnitRead | None:
    if tokens.words(here + 1, here + 5) == _BOXES and tokens.word(here) in {"20", "twenty"}:
        return UnitRead("other", "cardinal", here + 5)
    unit_at = here + 1 if tokens.word(here) in _STRAIGHT else here
    word = tokens.word(unit_at)
    if word in YEARS:
        return UnitRead("years", "cardinal", unit_at + 1, Decimal(YEARS[word]))
    glued = word in GLUED_UNITS and tokens.glued(here)
    if word in TIME_UNITS or word in PHYSICAL_UNITS or glued:
        return UnitRead("other", "cardinal", unit_at + 1)
    return None
