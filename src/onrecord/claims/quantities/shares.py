"""Read shares: "one in five", "nine out of 10", "two-thirds", "half", "six-tenths of a percentage point"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from onrecord.claims.quantities.exclusions import counts_nothing, is_year
from onrecord.claims.quantities.intervals import ROUGH_SHARE
from onrecord.claims.quantities.number_words import SMALL, Number, read_number
from onrecord.claims.quantities.reading import Reading
from onrecord.claims.quantities.vocabulary import TIME_UNITS

if TYPE_CHECKING:
    from onrecord.claims.quantities.tokens import Tokens

_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "hundredth": 100,
}
_PARTS |= {f"{word}s": value for word, value in _PARTS.items() if word != "half"} | {"halves": 2}
_BASES = frozenset((10, 20, 25, 50, 100, 1000, 10_000))
"""Denominators that "in" takes beside those up to twelve: "99 in 100", but not "150 in 300"."""
_IN_UP_TO = 12
_MORE = frozenset(
    "more fewer higher lower less larger smaller of since from over to as what empty full below above".split()
)
_HALF_OF = frozenset(
    "of the its their his her our that this all those these as what empty full vacant complete "
    "finished".split()
)
_NO_HALF_AFTER = frozenset(("first", "second", "other", "latter", "last", "better", "back", "top", "bottom"))
_AFTER_BY = frozenset(
    "in at on to from between during over under since until before after across and or but while when as if "
    "than compared last this next the its a an within among because so".split()
)
"""Words that cannot be a noun's: behind "by a third" they show that a part is meant, not "a third party"."""
_ROUGHLY = frozenset(("nearly", "almost", "about", "roughly", "around", "over", "some", "only", "just"))
_AT_LEAST = frozenset((("more", "than"), ("less", "than"), ("at", "least"), ("up", "to")))
_MOVED = frozenset(
    "slipped gained lost edged dipped added inched by ticked "
    "up down off rose risen fell fallen grew grown dropped climbed declined decreased increased jumped "
    "shrank shrunk plunged slid slipped soared surged".split()
)
"""Right before "a third" these too show that a part is meant: "up a third in Ohio"."""
_OF_SEVERAL = frozenset("were are have live work say come rent own lack get speak rely earn pay".split())
"""Verbs of several right behind "a third": those of them, while "a third was" may be a third person."""
_OF_SOME = _OF_SEVERAL | frozenset(
    "had said lived worked came died voted went got did cast reported lost".split()
)
"""Behind "nearly a third" these too."""
_COUNT_BASE = 100


def read_ratio(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "One in five", "1-in-5", "nine out of 10", "3 of every 10", "two for every 10"."""
    part = read_number(tokens, place)
    if part is None or part.grain != 1 or part.vague or is_year(tokens, place):
        return None
    base_at = _base_place(tokens, _behind_noun(tokens, part))
    base = read_number(tokens, base_at) if base_at is not None else None
    if base is None or base.grain < 1 or is_year(tokens, base_at or 0) or not 0 < part.value < base.value:
        return None
    if not _is_base(tokens, part, base, base_at or 0) or (
        tokens.glued(place) and counts_nothing(tokens, place, part)
    ):
        return None
    value = part.value / base.value
    return Reading(place, base.end, value, "ratio", "ratio", min(value * ROUGH_SHARE * 2, 1 / base.value))


def _behind_noun(tokens: Tokens, part: Number) -> int:
    """The place behind those counted in between: "one worker in six", "two cases out of five"."""
    noun, link = tokens.word(part.end), tokens.word(part.end + 1)
    few = part.value <= _IN_UP_TO and noun.isalpha() and noun not in _LINKS and noun not in TIME_UNITS
    ratio = (link == "in" and (part.value == 1 or _is_small_base(tokens, part.end + 2))) or (
        link == "out" and tokens.word(part.end + 2) == "of"
    )
    return part.end + 1 if few and ratio else part.end


def _is_small_base(tokens: Tokens, place: int) -> bool:
    """Whether a number up to ten, with nothing behind it that it could count, ends "two trips in three"."""
    base = read_number(tokens, place)
    if base is None or base.grain != 1 or not 1 < base.value <= _TENTHS or tokens.word(place).isdecimal():
        return False
    behind = tokens.word(base.end)
    return not behind[:1].isalnum() or behind in _OF_SOME or behind in _ENDS_RATIO


_TENTHS = 10
_ENDS_RATIO = frozenset(
    "was is has passed failed owns lives says take takes uses use drive ride carry carries depends "
    "depend".split()
)
_LINKS = frozenset(("in", "out", "of", "for", "day", "million", "billion"))


def _base_place(tokens: Tokens, here: int) -> int | None:
    """Where the second number of a ratio starts."""
    here = tokens.after_dash(here)
    word, behind = tokens.word(here), tokens.word(here + 1)
    if word == "in":
        every = behind in {"every", "each"}
        return here + 2 if every else tokens.after_dash(here + 1)
    if word == "out" and behind == "of":
        return here + 3 if tokens.word(here + 2) == "every" else here + 2
    if word == "of" and behind in {"10", "ten"} and tokens.word(here - 2) in _ROUGHLY:
        return here + 1
    if word in {"of", "for"} and behind in {"every", "each"}:
        return here + 2
    return None


def _is_base(tokens: Tokens, part: Number, base: Number, base_at: int) -> bool:
    """Whether "3 in 10" is a share: not "3 in 10 days", and not "16 in 40" anyhow."""
    every = tokens.word(base_at - 1) in {"every", "each", "of"}
    if tokens.word(tokens.after_dash(base.end)) in TIME_UNITS and not every:
        return False
    if tokens.word(part.end) == "for" and base.value >= _COUNT_BASE:
        return False  # a rate
    joint = tokens.word(tokens.after_dash(part.end))
    if joint != "in" or part.value == 1:
        return True
    return base.value <= _IN_UP_TO or base.value in _BASES


def read_fraction(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "Two-thirds", "a third of", "half", "one-tenth of a percentage point"."""
    found = _counted_parts(tokens, place) or _single_part(tokens, place) or _slashed(tokens, place)
    if found is None:
        return None
    value, parts, end = found
    whole = Reading(place, end, value, "ratio", "fraction", value * ROUGH_SHARE * 2)
    return _of_a_point(tokens, place, value, parts, end) or whole


def _counted_parts(tokens: Tokens, place: int) -> tuple[Decimal, int, int] | None:
    """Recognise "Two-thirds", "three quarters of": number, dash or space, part."""
    count = SMALL.get(tokens.word(place))
    if count is None:
        return None
    part_at = tokens.after_dash(place + 1)
    parts = _PARTS.get(tokens.word(part_at))
    if parts is None or count >= parts:
        return None
    dashed = part_at > place + 1
    certain = dashed or tokens.word(part_at + 1) == "of" or tokens.word(part_at).endswith("ths")
    if not certain and tokens.word(part_at) not in {"third", "thirds", "fifth"}:
        return None
    if (
        tokens.glued(part_at + 1)
        and tokens.word(part_at + 1) in {"-", "‑"}
        and not _is_point(tokens, part_at + 2)
    ):
        return None
    return Decimal(count) / parts, parts, part_at + 1


def _single_part(tokens: Tokens, place: int) -> tuple[Decimal, int, int] | None:
    """Recognise "half", "a third of", "by a quarter"."""
    if tokens.word(place) == "half":
        if tokens.word(place + 1) == "again" and tokens.word(place + 2) in {"as", "the", "what"}:
            return Decimal("0.5"), 2, place + 2
        return (Decimal("0.5"), 2, place + 1) if _is_share_half(tokens, place) else None
    part = tokens.word(place + 1)
    if tokens.word(place) != "a" or part not in _PARTS or part.endswith("s"):
        return None
    if not _is_share_part(tokens, place, part):
        return None
    return Decimal(1) / _PARTS[part], _PARTS[part], place + 2


def _is_share_part(tokens: Tokens, place: int, part: str) -> bool:
    """Whether "a third" at ``place`` is a share, and not "a third person" or "a quarter of 2017"."""
    after = tokens.word(place + 2)
    if part == "half" and _is_point(tokens, place + 2):
        return True
    if part == "quarter" and after == "of" and tokens.word(place + 3)[:1].isdecimal():
        return False
    ends = not after[:1].isalnum() and after not in {"-", "‑"}
    hedged = _before_hedge(tokens, place)
    led = tokens.word(hedged)
    if led == "by":
        return ends or after in _AFTER_BY
    if after in _OF_SEVERAL or (hedged < place - 1 and after in _OF_SOME):
        return True
    return after in _MORE or (ends and part != "quarter") or (led in _MOVED and after in _AFTER_BY)


def _before_hedge(tokens: Tokens, place: int) -> int:
    """The place of the word before, but for one that hedges: "by more than a third"."""
    if tokens.words(place - 2, place) in _AT_LEAST:
        return place - 3
    return place - 2 if tokens.word(place - 1) in _ROUGHLY else place - 1


def _is_share_half(tokens: Tokens, place: int) -> bool:
    before, after = tokens.word(place - 1), tokens.at(place + 1)
    if before in _NO_HALF_AFTER or before in {"-", "‑"} or tokens.words(place - 2, place) == ("and", "a"):
        return False
    if after.lower in {"a", "an"} or (after.lower in {"-", "‑"} and tokens.glued(place + 1)):
        return _is_point(tokens, place + 2)
    if after.lower in _HALF_OF or before in {
        "by",
        "in",
        "than",
        "nearly",
        "almost",
        "about",
        "roughly",
        "over",
        "least",
    }:
        return True
    return not after.lower[:1].isalnum() and before not in {"the", "and", "a"}


def _is_point(tokens: Tokens, place: int) -> bool:
    """Whether "percentage point", "point" or "percent" starts at ``place``."""
    return _point_end(tokens, place) is not None


def _point_end(tokens: Tokens, place: int) -> tuple[int, bool] | None:
    """The place behind "percentage point" (True) or "percent" (False)."""
    here = tokens.after_dash(place)
    word, point_at = tokens.word(here), tokens.after_dash(here + 1)
    if word in {"percentage", "percent", "pct"} and tokens.word(point_at) in {"point", "points"}:
        return point_at + 1, True
    if word in {"point", "points"}:
        return here + 1, True
    if word in {"percent", "%"}:
        return here + 1, False
    return None


def _of_a_point(tokens: Tokens, place: int, value: Decimal, parts: int, end: int) -> Reading | None:
    """Recognise "... of a percentage point", "half a percent", "half-point"."""
    here = end
    if tokens.word(here) == "of":
        here += 1
    if tokens.word(here) in {"a", "one", "1"}:
        here += 1
    unit = _point_end(tokens, here)
    if unit is None:
        return None
    grain = Decimal("0.1") if parts in {2, 10} else value * ROUGH_SHARE * 2
    if parts == _COUNT_BASE:
        grain = Decimal("0.01")
    if unit[1]:
        return Reading(place, unit[0], value, "percentage_points", "points", grain)
    return Reading(place, unit[0], value, "percent", "percent", grain)


def _slashed(tokens: Tokens, place: int) -> tuple[Decimal, int, int] | None:
    """Recognise "2/3 of", "1/2": small, glued, and not a date with a third part."""
    part, base = tokens.word(place), tokens.word(place + 2)
    joined = tokens.word(place + 1) == "/" and tokens.glued(place + 1) and tokens.glued(place + 2)
    if not joined or tokens.glued(place) or tokens.word(place + 3) == "/" or part not in _SLASH_PARTS:
        return None
    if base not in _SLASH_BASES or int(part) >= int(base):
        return None
    return Decimal(part) / Decimal(base), int(base), place + 3


_SLASH_PARTS = frozenset("1 2 3 4 5 6 7 8 9".split())
_SLASH_BASES = frozenset("2 3 4 5 8 10".split())


def read_a_dollar(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "a dollar", "a dime" where something moves by it or differs: "by a dollar", "a dime more"."""
    worth = _COINS.get(tokens.word(place + 1))
    if worth is None:
        return None
    told = (
        tokens.word(place - 1) in {"by", "another", "up", "down"} or tokens.word(place + 2) in _MORE_OR_LESS
    )
    return Reading(place, place + 2, worth, "usd", "money", worth) if told else None


_COINS = {
    "dollar": Decimal(1),
    "buck": Decimal(1),
    "dime": Decimal("0.1"),
    "nickel": Decimal("0.05"),
    "penny": Decimal("0.01"),
}


_MORE_OR_LESS = frozenset("higher lower more less fewer above below".split())


def read_full_point(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "A percentage point", "a full percentage point", of a rate "a full point"."""
    if tokens.word(place) != "a":
        return None
    whole = tokens.word(place + 1) in {"full", "whole", "single"}
    here = place + 2 if whole else place + 1
    unit = _point_end(tokens, here)
    bare = tokens.word(here) in {"point", "points"}
    moved = whole or tokens.word(place - 1) in _MOVED or tokens.word(here + 1) in _MORE_OR_LESS
    if unit is None or not unit[1] or (bare and not moved):
        return None
    if bare and not tokens.speaks_of_percent:  # of a score
        scored = not whole and tokens.speaks_of_points
        return Reading(place, place + 1, Decimal(1), "count", "cardinal", Decimal(1)) if scored else None
    return Reading(place, unit[0], Decimal(1), "percentage_points", "points", Decimal(1))
