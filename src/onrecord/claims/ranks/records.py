"""Find records and peaks: "beat the old record", "a peak of 8,700 in 1988", "the toll peaked in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.ranks.ranked import Ranked
from onrecord.claims.ranks.ways import has_sunk
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_OLD = r"(?:old|previous|prior|former|existing|earlier|last|standing|long-standing|\d{4})"
_BEATEN = Cued(
    r"\b(?P<verb>beat(?:s|en|ing)?|br(?:eak|eaks|oke|eaking|oken)|top(?:s|ped|ping)?|surpass(?:es|ed|ing)?|"
    r"eclips(?:es|ed|ing)|exceed(?:s|ed|ing)?|shatter(?:s|ed|ing)?|smash(?:es|ed|ing)?|pass(?:es|ed|ing)|"
    r"better(?:s|ed|ing)|overtak(?:es|ing)|overtook|tie[sd]?|tying|match(?:es|ed|ing)?|equal(?:s|ed|ing)?)\s"
    rf"(?:the|a|its|their|an|[\w’'-]+['’]s|\^+(?:['’]s)?)\s(?:{_OLD}\s|@+\s)?(?:[a-z-]+\s){{0,3}}?"
    r"(?P<noun>record|high|mark|peak|best|low)\b(?!\s(?:by|temperature)\b)",
    words="record high mark peak best low",
)
_OLD_ONE = Cued(
    rf"(?:\b(?:the|its|their|an?)|['’]s?)\s(?:{_OLD}|all-time)\s(?:[a-z-]+\s){{0,2}}?"
    r"(?P<noun>record|high|peak|low)\b",
    words="record high peak low",
)
_NEW_ONE = Cued(
    r"\b(?:another|an?\s(?:new|recent|fresh|all-time|modern|post-war|historic|multi-year)|new|"
    r"(?:(?<=at )|(?<=to )|(?<=near )|(?<=hit )|(?<=hits )|(?<=reached )|(?<=their )|(?<=its ))(?:historic|"
    r"all-time))\s"
    r"(?:all-time\s|record\s)?(?P<noun>record|high|low|peak)s?"
    r"(?=$|[,.;:]|\s(?:of|in|for|at|on|since|this|last|set|to|and|as|by|with|after|when|while|from|"
    r"among)\b|\s[#@])",
    words="record records high highs low lows peak peaks",
)
"""As in "climbed to a new record", "thefts fell to nine, another low"."""
_AT_ONE = Cued(
    r"\b(?:at|to)\s(?:an?)\s(?P<noun>record)(?=$|[,.;:]|\s(?:on|in|last|this|for|since|as|after|set)\b|\s[@#])",
    words="record",
)
"""As in "closed at a record"."""
_SET_THEN = Cued(
    r"\b(?:the|its|their|that)\s(?P<noun>record|high|low|peak)\s(?:that was\s)?(?:set|reached|hit|"
    r"recorded|seen)\s"
    r"(?:(?:back\s)?in\s)?(?=@)",
    words="record high low peak",
)
_OWNED = Cued(
    r"['’]s?\s(?:all-time\s|single-year\s|annual\s)?(?P<noun>record|high|low|peak)"
    r"(?=,\s#|\s(?:is|was|stands at|stood at)\s#)",
    words="record high low peak",
)
_PEAK = Cued(
    r"(?:\b(?:the|an?|its|their|his|her|that)\s|['’]s?\s)(?:[a-z-]+\s){0,2}?(?P<noun>peak|high|low|"
    r"trough|height)"
    r"(?=\s(?:of\s(?:[a-z]+\s){0,2}[#@]|(?:came|was reached|was set|was|occurred)\s(?:in|on|at|back in)\s|"
    r"in\s@|on\s@)|,?\sin\s@)",
    words="peak high low trough height",
)
_PEAKED = Cued(
    r"\b(?P<noun>peaked|crested|topped out|maxed out|bottomed out|troughed)\b(?=\s[^;]{0,40}@)",
    words="peaked crested topped maxed bottomed troughed",
)
_AT_PEAK = Cued(
    r"\bat\s(?:its|the|their|[\w^’'-]{1,30}['’]s)\s(?:(?:\d{4}|[a-z]+|@+)\s)?(?P<noun>peak|height|worst|"
    r"high|low)\b(?![ -](?:schools?|court|end|cost|price|point|risk|level|speed|rate)s?\b)",
    words="peak height worst high low",
)
_RECORD = Cued(
    r"(?:\b(?P<set>sets?|setting|holds?|held|remains?|remained|is|was|are|were|became|be|been)\s(?:itself\s|"
    r"also\s|again\s|still\s)?|"
    r"\b(?:also|again)\s)?(?:(?:the|an?|its)\s)?"
    r"(?:\^+(?:['’]s?)?\s|all-time\s|new\s|[a-z]+['’]s\s|(?:national|state|world|city|school|county|"
    r"turnout|(?:one|single)-(?:day|week|month|year|season)|daily|weekly|monthly|annual|modern|midterm)\s){0,4}"
    r"\b(?P<noun>records?)\b(?! straight\b)",
    words="record records",
)
_SET_OF = Cued(
    r"\b(?:set|sets|setting|broke|breaks?|shattered|tied?|ties)\s(?:(?:an?|its|their|new|another|the)\s){0,2}"
    r"(?!(?:for|of|the|up|in|and|old|new|all-time|state|national|"
    r"world)\b)(?P<what>[a-z-]+)\s(?P<noun>records?)\b",
    words="record records",
)
"""As in "set homicide records"."""
_CUES = Cues(
    _AT_ONE, _SET_OF, _BEATEN, _OLD_ONE, _NEW_ONE, _SET_THEN, _PEAK, _PEAKED, _AT_PEAK, _OWNED, _RECORD
)
_DEGREES = expression(r" of (?:[a-z]+ ){0,2}-?\d{1,3} (?:degrees|below|above zero)\b")
"""What the day's warmest or coldest hour had, which is no peak."""
_OF_YEARS = expression(r"-(?:year|month|week|decade)\s")
"""What is the most or least in so long, and so no older record: "a new eight-year low"."""
_NO_RECORD = expression(
    r"\b(?:on|public|criminal|track|arrest|court|police|medical|tax|off the|for the|vaccination|voting|"
    r"safety|official|of|no|school|health|bank|phone|service|payroll|birth|death|financial|jail|patrol|"
    r"booking|"
    r"world|his|her|any)\s(?:\^+\s)?records?$"
)
_LOWS = frozenset(("low", "trough", "bottomed out", "troughed"))


def find_records(clause: Clause) -> Iterator[Ranked]:
    """Each record and peak of the clause; an old one that is beaten gives two, if it has its own figure."""
    mask = clause.mask
    if not _CUES.stand_in(mask):
        return
    beaten = list(_BEATEN.finditer(mask))
    for found in beaten:
        end = found.end("noun")
        yield Ranked(found.start(), end, 1.0, _way(found), (found.start(), end))
        if mask.startswith(" of #", end) and not _DEGREES.match(clause.low, end):
            yield _own(clause, found.start("noun"), found)
    for pattern in (_OLD_ONE, _SET_THEN, _OWNED, _PEAK, _PEAKED, _AT_PEAK):
        for found in pattern.finditer(mask):
            told = any(one.end() == found.end("noun") for one in beaten)
            if not (told or _is_no_peak(clause, found)):
                yield _own(clause, found.start(), found)
    for found in (*_NEW_ONE.finditer(mask), *_AT_ONE.finditer(mask)):
        way: Direction = "down" if has_sunk(mask, found.start("noun")) else _way(found)
        yield Ranked(found.start(), found.end(), 1.0, way, (found.start(), found.end()))
    yield from _set_of(mask)
    for found in _RECORD.finditer(mask):
        if _is_record(clause, found):
            yield Ranked(found.start("noun"), found.end(), 1.0, "up", (found.start(), found.end()))


def _is_no_peak(clause: Clause, found: re.Match[str]) -> bool:
    """Whether it is a day's temperature, the most in so many years, or what something was beaten by."""
    by = clause.mask.startswith(" by #", found.end())
    degrees = _DEGREES.match(clause.low, found.end("noun"))
    return bool(by or degrees or _OF_YEARS.search(found.group()))


def _set_of(mask: str) -> Iterator[Ranked]:
    """The records that are told with what they are of: "set homicide records"."""
    for found in _SET_OF.finditer(mask):
        if is_statistic(found.group("what")) or is_matter(f"{found.group('what')}s"):
            yield Ranked(found.start("what"), found.end(), 1.0, "up", (0, found.end()))


def is_old(clause: Clause, start: int, end: int) -> bool:
    """Whether the record at ``start`` is one of before, or what something was beaten by."""
    led = _OLD_BEFORE.search(clause.mask, max(0, start - 30), start)
    return led is not None or clause.mask.startswith(" by #", end)


_OLD_BEFORE = expression(rf"\b{_OLD}\s(?:[a-z-]+\s){{0,2}}$")


def _way(found: re.Match[str]) -> Direction:
    return "down" if found.group("noun") in _LOWS else "up"


def _own(clause: Clause, start: int, found: re.Match[str]) -> Ranked:
    """The record or peak itself, with its figure and the time right behind."""
    end = found.end("noun")
    tail = _TAIL.match(clause.mask, end)
    return Ranked(start, end, 1.0, _way(found), (start, tail.end() if tail else end), earlier=True)


_TAIL = expression(
    r"(?:\s(?:came|was|occurred|stood))?(?:\s(?:of|at|reached|set|in|on|"
    r",)){0,2}(?:\s(?:[a-z]+\s){0,2}?#+(?:\s[a-z-]+)?)?"
    r"(?:,?(?:\s(?:set|reached|recorded|back))?(?:\s(?:in|on|of))?\s@+)?"
)


def _is_record(clause: Clause, found: re.Match[str]) -> bool:
    """Whether "record" is an achievement: "that remains the city's record", "has set records"."""
    before = clause.mask[max(0, found.end() - 40) : found.end()]
    if _NO_RECORD.search(before):
        return False
    told = found.group("set")
    if told and told.startswith(("set", "hold", "held")):
        return True
    alone = found.start() == 0 and found.end() - found.start() <= len(clause.mask)
    rest = clause.mask[found.end() :].strip()
    return (
        bool(told or alone)
        and found.group("noun") == "record"
        and (not rest or rest.startswith((",", "for ", "in ", "that ", "and ", "but ", "by far")))
    )
