"""Read ranks and ordinals: "third-highest", "a record", "the most since", "the 29th annual"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from onrecord.claims.quantities.reading import Reading
from onrecord.claims.quantities.vocabulary import MONTHS, STREETS

if TYPE_CHECKING:
    from onrecord.claims.quantities.tokens import Tokens

ORDINALS = {
    word: value
    for value, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split(),
        start=1,
    )
}
SUPERLATIVES = frozenset(
    "highest lowest largest smallest biggest fewest deadliest bloodiest safest busiest "
    "costliest poorest richest "
    "steepest sharpest longest shortest fastest slowest hottest coldest wettest driest strongest weakest "
    "greatest cheapest youngest oldest heaviest tightest widest".split()
)
_WEAK_SUPERLATIVES = frozenset(("most", "least", "best", "worst"))
"""Words that rank only in company: "most people" ranks nothing, "the most since 2010" does."""
RANK_STARTERS = SUPERLATIVES | _WEAK_SUPERLATIVES | frozenset(ORDINALS) | {"record", "records", "time"}

_BEHIND_RANK = frozenset(("since", "ever", "nationwide", "statewide", "nationally"))
_OWNERS = frozenset(("the", "its", "their", "our", "his", "her", "nation's", "nation’s"))
_NOT_A_RANK = frozenset(
    "recent important likely part people court bidder ranking office official officials possible of common "
    "known interesting notable striking friend friends selling".split()
)
_RECORD_OF = frozenset(
    ("high", "low", "highs", "lows", "number", "numbers", "pace", "level", "levels", "year", "total")
)
_NO_RECORD = frozenset("on off for the of his her public criminal track arrest".split())
_RECORD_COUNTS = frozenset(
    "hauls crowds crowd sales revenue revenues profits profit turnout harvest harvests crop "
    "crops earnings attendance "
    "enrollment volume volumes ridership rainfall snowfall heat cold temperatures flooding "
    "amount amounts tonnage "
    "seizures spending exports output donations prices deficits deficit surplus growth traffic yields".split()
)
"""What there is a record of without an article: "reported record hauls of heroin"."""
_RECORD_VERBS = frozenset(
    "set sets setting broke breaks breaking break broken tied ties shattered eclipsed topped "
    "beat surpassed reached "
    "hit remains remain".split()
)
_RECORD_FOR = frozenset(
    ("state", "city", "county", "national", "world", "school", "season", "league", "statewide")
)
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_RANKED = frozenset("ranked ranks rank ranking placed places finished came comes".split())
_NO_ORDINAL_BEFORE = frozenset(
    "amendment lady responder responders degree graders grader grade floor century half "
    "quarter district circuit "
    "precinct ward world base round period inning hand party parties street avenue name names class baseman "
    "minister reading trimester generation guess thought wind thoughts of year's".split()
)


def read_rank(tokens: Tokens, place: int) -> Reading | None:
    """The rank or ordinal that starts with the word at ``place``."""
    word = tokens.word(place)
    if word in ORDINALS:
        return _from_ordinal(tokens, place, ORDINALS[word], place + 1)
    if word in SUPERLATIVES or word in _WEAK_SUPERLATIVES:
        return _rank(place, place + 1, 1) if _is_superlative(tokens, place) else None
    if word == "record":
        return _rank(place, place + 1, 1) if _is_record(tokens, place) else None
    return None


def read_numeric_ordinal(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "29th", "3rd-largest"."""
    digits = tokens.word(place)
    if not digits.isdecimal() or len(digits) > 4 or not tokens.glued(place + 1):  # noqa: PLR2004 - "2017th"
        return None
    if tokens.word(place + 1) not in _SUFFIXES or tokens.glued(place):
        return None
    return _from_ordinal(tokens, place, int(digits), place + 2)


def read_number_one(tokens: Tokens, place: int) -> Reading | None:
    """Recognise "Ranked No. 3", "ranks 12th" is an ordinal's; elsewhere "No. 3" is a name."""
    named = tokens.word(place - 1) in _OWNERS_OF_RANK and tokens.word(place + 3) in _OF_RANK
    if tokens.words(place, place + 2) != ("no", ".") or not (
        named or tokens.word(place - 1) in _RANKED | {"at"}
    ):
        return None
    digits = tokens.word(place + 2)
    if not digits.isdecimal() or len(digits) > 4:  # noqa: PLR2004 - no ranking is so long
        return None
    return _rank(place, place + 3, int(digits))


_OWNERS_OF_RANK = frozenset(
    "the its their nation's nation’s state's state’s country's country’s world's world’s "
    "county's county’s".split()
)
_OF_RANK = frozenset(
    "cause killer carrier airline employer producer exporter importer grower market destination source "
    "reason industry crop "
    "hub state city county port maker retailer insurer lender bank supplier apple corn wheat dairy".split()
)
"""Behind "the No. 2", which else numbers a bus, a train or a pick."""


def _from_ordinal(tokens: Tokens, place: int, value: int, end: int) -> Reading | None:
    """Read an ordinal of tokens ``place`` to ``end``: a rank before a superlative or behind "ranked"."""
    ranked_at = tokens.after_dash(end)
    after = tokens.word(ranked_at)
    if after in SUPERLATIVES or _tells_degree(after) or (after in _WEAK_SUPERLATIVES and after != "least"):
        return None if _among_others(tokens, place) else _rank(place, ranked_at + 1, value)
    if tokens.word(place - 1) in _RANKED or tokens.words(place - 2, place) == ("ranked", "as"):
        return _rank(place, end, value)
    if value > 1 and _is_standing(tokens, place, end):
        return _rank(place, end, value)
    if value == 1 and after == "time" and tokens.word(ranked_at + 1) in {"since", "in", "ever"}:
        return _rank(place, ranked_at + 1, 1)
    if value == 1 or _is_named(tokens, place, ranked_at):
        return None
    return Reading(place, end, Decimal(value), "other", "ordinal", Decimal(0))


def _tells_degree(word: str) -> bool:
    """Whether a word behind an ordinal is some superlative: "sixth-snowiest", "second-warmest"."""
    return len(word) >= _SHORT_DEGREE and word.endswith("est") and word not in _NO_DEGREE


_SHORT_DEGREE = 6
_NO_DEGREE = frozenset(
    "interest forest harvest request protest contest conquest arrest inquest midwest northwest "
    "southwest".split()
)


def _is_standing(tokens: Tokens, place: int, end: int) -> bool:
    """Whether the ordinal says where something stands: "48th in the nation", "we were 38th a decade ago"."""
    before, after, behind = tokens.word(place - 1), tokens.word(end), tokens.word(end + 1)
    field = behind in {"the", "our", "its"} and tokens.word(end + 2) in _FIELDS
    among = after in {"nationally", "nationwide", "statewide"} or (
        after == "among" and behind in {"the", "all"}
    )
    if before in {",", *_ARE} and (among or (after in {"in", "of"} and field)):
        return True
    if before in {"came", "sits", "placed", "finished"} | (
        {"in"} if tokens.word(place - 2) == "came" else set()
    ):
        return True
    return before in _ARE and after in {"a", "last"} and behind in {"decade", "year", "month", "generation"}


_ARE = frozenset(("is", "are", "was", "were", "stands", "stood", "sits", "ranked", "ranks"))
_FIELDS = frozenset(
    ("nation", "country", "state", "world", "county", "region", "province", "league", "us", "u", "continent")
)


def _is_named(tokens: Tokens, place: int, after_at: int) -> bool:
    """Whether the ordinal belongs to a name or a date: "the 9th Circuit", "87th Street", "second half"."""
    after, before = tokens.at(after_at), tokens.at(place - 1)
    inside = tokens.at(place).text[:1].isupper() and before.text[:1].isalpha()
    return (
        inside
        or after.text[:1].isupper()
        or after.lower in _NO_ORDINAL_BEFORE | STREETS | MONTHS
        or before.lower in MONTHS
    )


def _is_superlative(tokens: Tokens, place: int) -> bool:
    word, before, after = tokens.word(place), tokens.word(place - 1), tokens.word(place + 1)
    if before == "at" or after in _NOT_A_RANK or _among_others(tokens, place):
        return False
    if _reaches_back(tokens, place + 1):
        return True
    owned = before in _OWNERS or before.endswith(("'s", "’s"))
    if word in {"best", "worst"}:
        return owned and after in {"year", "month", "week", "rate", "performance", "record", "result"}
    if word in _WEAK_SUPERLATIVES:
        return owned and after[:1].isalpha() and before != "at"
    joined = before in {"and", "but"} and after in {"in", "among", "at"}
    return owned or joined or before in {"a", "to", "at", "is", "was", "were", "are"}


def _reaches_back(tokens: Tokens, place: int) -> bool:
    """Recognise "... since 1993", "... in 15 years", "... on record", up to three words on."""
    for here in range(place, place + 4):
        word, behind = tokens.word(here), tokens.word(here + 1)
        if word in _BEHIND_RANK or (word, behind) in {("on", "record"), ("of", "any"), ("in", "history")}:
            return True
        if word == "in" and _is_length(tokens, here + 1):
            return True
        if not word[:1].isalpha():
            return False
    return False


def _is_length(tokens: Tokens, place: int) -> bool:
    """Whether a length of time follows within four words: "a decade", "more than 20 years"."""
    return any(
        tokens.word(here) in {"year", "years", "decade", "decades", "century", "months", "generation"}
        for here in range(place + 1, place + 6)
    ) and tokens.word(place) not in {"the", "this", "that"}


def _is_record(tokens: Tokens, place: int) -> bool:
    """Recognise "A record 5,000", "record high", "set a state record"; not "a criminal record"."""
    before, after = tokens.word(place - 1), tokens.at(place + 1)
    dashed = tokens.word(tokens.after_dash(place + 1))
    if before in _NO_RECORD or dashed == "straight":  # "set the record straight"
        return before in {"the", "of"} and dashed in _RECORD_OF
    if dashed in _RECORD_OF or dashed in {"breaking", "setting"}:
        return True
    if before in _RECORD_FOR and tokens.word(place - 2) in {"a", "new", "the"}:
        return True
    if after.lower[:1].isdecimal() or after.lower == "$":
        return before in {"a", "at"}
    if after.lower in _RECORD_COUNTS and before not in {"no", "this", "that", "their", "its", "new"}:
        return True
    return any(tokens.word(place - step) in _RECORD_VERBS for step in range(1, 5)) and after.lower != "of"


def _among_others(tokens: Tokens, place: int) -> bool:
    """Recognise "One of the highest", "among the lowest": a group, not a rank."""
    steps = [tokens.word(place - step) for step in range(1, 5)]
    return "among" in steps[:3] or ("of" in steps and "one" in steps)


def _rank(first: int, end: int, value: int) -> Reading:
    return Reading(first, end, Decimal(value), "other", "rank", Decimal(0))
