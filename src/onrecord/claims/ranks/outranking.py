"""Find ranks told by what others do: "more than in any year", "only Kelby had more", "no city did worse"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.comparisons.degrees import COMPARATIVES, LONG
from onrecord.claims.figures.directions import NOUN_DIRECTION, alternatives, direction_of_verb
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.quantities.number_words import SMALL
from onrecord.claims.ranks.none_more import find_none_more
from onrecord.claims.ranks.ranked import Ranked
from onrecord.claims.ranks.ways import LOW_SO, way_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_DEGREE = alternatives(COMPARATIVES)
_ONE_OF_ALL = (
    r"(?:year|month|week|day|night|quarter|season|decade|time|point|session|term|weekend|winter|summer|"
    r"spring|fall|"
    r"autumn|state|county|city|town|district|country|nation|region|province|borough|group|place|part|"
    r"year-end)"
)
_THAN_ANY = Cued(
    rf"\b(?P<way>{_DEGREE})\s(?:[^;]{{0,120}}?\s)?than\s(?:(?:it|they|we|he|she)\s(?:has|have|had|"
    rf"did)\s(?:had\s|been\s)?)?"
    r"(?:(?:that|those)\s(?:of|in|for)\s|)"
    rf"(?:(?:in|at|on|for|during|of)\s(?:any\b|(?:all|"
    rf"every)\sother)|"
    r"(?:it|they|we|he|she)\s(?:has|have|had)(?:\s[a-z]+)?\s@|any(?:thing|one|body)\selse\b|any(?:one|body)\s(?=in\s)|"
    rf"any(?:where|\sother|\sof|\ssince|(?:\s[a-z]+){{0,2}}?\s{_ONE_OF_ALL})\b|(?:all|"
    rf"every)\s(?:the\s)?others?\b|ever\b|"
    r"the rest of\b)",
    words="than",
)
_NEVER = Cued(
    r"\b(?:never|at no (?:time|point))\s(?:(?:before|again)\s)?(?:(?:been|had|seen|so|was|has|"
    r"have|held|built|sold|taken|made|spent|paid|drawn|carried|handled|reported|recorded)\s){0,2}(?:an?\s)?"
    rf"(?:(?:so|as)\s(?P<so>[a-z]{{3,10}})|(?P<way>{_DEGREE})(?:\s(?P<long>[a-z]{{5,14}}))?)\b|"
    r"\bnever (?:before |on record |in (?:[a-z’'^]+ ){1,4}?)?(?:(?:has|have|had|did) (?:[a-z]+ ){0,3}?|"
    r"[a-z]{2,12}(?:ed|en|wn|ht|ld|id|de) )"
    r"(?:so|as|this|that) (?P<such>many|few|much|little|high|low|large|small)\b|"
    r"\b(?P<unseen>never before|not (?:been )?seen(?= (?:in|since|for|there|here|before)\b| @)|unseen)\b",
    words="never time point seen unseen",
)
_NO_OTHER = Cued(
    r"\b(?:no|none of the|none|nowhere)\s(?P<other>other\s)?(?:[\w^@’'-]+\s){0,8}?(?:brought|brings|produced|"
    r"has|have|had|is|was|did|do|drew|draws|posted|showed|sold|built|won|cost|"
    r"does|came|comes|saw|spends?|spent|pays?|paid|lost|gained|fared?|grew|ranks?|ranked|reported|"
    r"recorded|counts?|is doing|are doing)\s"
    rf"(?:[a-z^’']+\s){{0,6}}?(?P<way>{_DEGREE}|(?:so|as)\s(?P<so>many|much|far|high|low|few|fast|little|"
    rf"large|"
    r"big|small|common|deadly|strong|bad|long))\b",
    words="no none nowhere",
)
_NOWHERE = Cued(
    rf"\bnowhere (?:(?:in [a-z^ ]{{2,30}}|has|have|had|did|was|were|is|are|does|do) "
    rf"){{0,3}}?(?P<way>{_DEGREE}) "
    r"(?:(?:so|[a-z]{3,12}) )?than (?=in |at |on |here\b)",
    words="nowhere",
)
"""As in "prices fell in nine counties, nowhere more than in Erie County"."""
_NO_SUCH = Cued(
    rf"\bno (?!(?:more|less|fewer|longer|later|further|better|sooner|other)\b)(?P<way>{_DEGREE})\s"
    r"(?P<what>(?:[a-z#-]+\s){1,4}?)(?=@|on record\b|ever\b)",
    words="no",
)
"""As in "there has been no sharper rise since 1964"."""
_NOT_SINCE = Cued(
    r"(?:(?:\bnot|n['’]t)\s(?:been|seen|had|gone|fallen|risen|dropped|climbed)\s(?:quite\s)?(?:(?:this|"
    r"that|so|as)\s"
    rf"(?P<so>[a-z]{{3,10}})\b(?=[^;,]{{0,40}}@)|(?P<way>{_DEGREE})\s(?:[a-z]+\s)?(?=@))"
    r"|\bnot\s@+\s(?:has|have|had|did|was|were)\s[^;,]{0,60}?\b(?:so|as)\s(?P<as>[a-z]{3,10})\b)",
    words="not t",
)
"""As in "has not been this low since 1998", "not since 2001 have so few been killed"."""
_NONE_LIKE = Cued(
    r"\b(?:no|none)\s(?:[\w^@’'-]+\s){0,8}?(?:has|have|had)\s[a-z]+\s(?:an?\s|such\s)?"
    r"(?P<what>(?:[a-z]+\s){1,3}?)(?:like|to match|to rival|to equal)\b",
    words="no none",
)
"""As in "no midterm election in 36 years has drawn a turnout like November's"."""
_BEAT_ALL = Cued(
    r"\b(?:outperform|outpac|outrank|outscor|surpass|exceed|top|beat|led)(?:s|es|ed|ing)?\s(?:all|"
    r"every)\s(?:the\s)?others?\b",
    words="other others",
)
_LAST_HAD = Cued(
    rf"\blast\s(?:had|saw|recorded|reported|"
    rf"counted)\s(?:an?\s)?(?:so\s)?(?P<way>{_DEGREE})\b(?=[^;]{{0,60}}@)",
    words="last",
)
_ONLY = expression(
    r"\b(?:only|just)\s(?P<who>(?:(?P<count>one|two|three|four|five|six|seven|eight|nine|ten|"
    r"#+)\s(?:(?:[a-z]+\s)?[a-z]+|@+))|"
    r"(?:the\s)?\^+(?:,?\s(?:and\s|of\s|the\s)*\^+){0,5}(?:['’]s(?:\s(?:rate|average|share|total|figure|number|price|pay))?)?"
    r"(?:\sand\s[a-z’'-]+)?|"
    r"@+(?:\sand\s@+|,\s(?:with|at|when)\s[^,.;@]{1,30},\sand\s@+)?|"
    r"[a-z’'-]+(?:\sand\s(?:\^+|[a-z’'-]+))?)"
    r"(?P<aside>,[^,.;]{3,50},|\s(?:in|of|since|on|before)\s[^,.;]{3,30}(?:,[^,.;]{3,40},)?|"
    r"\s@+(?:,[^,.;]{3,40},)?)?\s"
    r"(?:has|have|had|did|do|does|was|were|is|are|saw|spends?|spent|pays?|paid|lost|gained|fared?|"
    r"grew|ranks?|ranked|reported|recorded|posted|cost|charges?|drew|got|received|won|sold|built|took|"
    r"brought|brings|showed|shown|produced|[a-z]{3,12}(?:ed|[a-rt-z]s))\s"
    rf"(?:[^,.;]{{0,50}}?\s)?(?P<way>{_DEGREE})\b"
)
_BEHIND = Cued(
    r"(?:(?:\bsecond|#+) only to|\b(?:trail(?:s|ing|ed)?|behind|after|surpassed by|topped by|exceeded by)\s"
    r"(?:only|just))\s(?P<who>[^,.;@#]{2,60})",
    words="only just",
)
_SOLE = Cued(
    r"\b(?:is|was|were|are) the (?:only|lone|sole) (?:other )?(?:[a-z-]+ ){0,2}?(?:state|city|county|"
    r"country|district|place|"
    r"town|nation|school|agency|department|group|region|borough|precinct)s? (?:in (?:the )?[a-z^]+ )?"
    r"(?:with|to (?:have|post|record|report|see)|that (?:has|had|have|saw|posted)|where [a-z^ "
    rf"]{{2,20}}? (?:is|was)) (?:an? )?(?:even )?(?P<way>{_DEGREE})\b",
    words="only lone sole",
)
"""As in "Utah was the only state with a lower rate": it alone stands ahead of the one told of."""
_ALL_BUT = Cued(
    rf"\b(?P<way>{_DEGREE})\s(?:[^;,#]{{0,60}}?\s)?than\s(?:in\s|for\s)?all\sbut\s"
    r"(?P<few>#+|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:other\s)?[a-z]+",
    words="than",
)
_CUES = Cues(
    _ALL_BUT,
    _SOLE,
    _NO_SUCH,
    _THAN_ANY,
    _NEVER,
    _NO_OTHER,
    _NOWHERE,
    _NOT_SINCE,
    _NONE_LIKE,
    _BEAT_ALL,
    _LAST_HAD,
    _BEHIND,
)
"""Those of what "only" opens are among them."""
_SENTENCE = expression(r"[;!?]|\.(?=\s|$)")
_LONGEST = 200


def find_outranking(clause: Clause) -> Iterator[Ranked]:
    """Each rank of the clause that is told by how the others stand."""
    mask = clause.mask
    none_more = list(find_none_more(clause))
    yield from none_more
    if not _CUES.stand_in(mask):
        return
    for found in _THAN_ANY.finditer(mask):
        beside = found.group().endswith("@") and not _looks_back(clause, found.end() - 1)
        if beside or (found.start("way") and _FELT.match(found.group())):
            continue
        yield Ranked(
            found.start("way"),
            found.end("way"),
            1.0,
            _moved(mask, found.start("way")) or COMPARATIVES[found.group("way")],
            (found.start(), _past_any(mask, found.end())),
        )
    for found in _NEVER.finditer(mask):
        long = found.group("long")
        if found.group("way") not in {"more", "less"} or long is None or long in LONG:
            sunk = found.group("unseen") and _has_sunk(clause, found.start())
            yield Ranked(found.start(), found.end(), 1.0, "down" if sunk else _degree(found))
    yield from _alone_in_time(mask)
    yield from _no_such(clause)
    yield from _than_all_but(clause)
    yield from () if none_more else _nowhere(clause)
    for found in _SOLE.finditer(mask):
        yield Ranked(found.start(), found.end(), 2.0, COMPARATIVES[found["way"]], (0, len(mask)))
    for found in () if none_more else _NO_OTHER.finditer(mask):
        ends = found.end() == len(mask) or "@" in found.group()
        if found.group("other") or ends or _BEHIND_DEGREE.match(mask, found.end()):
            yield Ranked(found.start(), found.end(), 1.0, _of_rest(mask, found), (found.start(), len(mask)))
    for found in _BEHIND.finditer(mask):
        yield Ranked(
            found.start(),
            found.start("who"),
            1.0 + _how_many(found.group("who")),
            "up",
            (found.start(), found.end()),
        )
    yield from _only(clause)


def _has_sunk(clause: Clause, place: int) -> bool:
    """Whether levels "not seen in years" are low, by what was told of them before."""
    return _SUNK.search(clause.mask, 0, place) is not None or way_before(clause, place) == "down"


def _nowhere(clause: Clause) -> Iterator[Ranked]:
    for found in _NOWHERE.finditer(clause.mask):
        way = way_before(clause, found.start()) if found["way"] in {"more", "faster", "further"} else "none"
        way = COMPARATIVES[found["way"]] if way == "none" else way
        yield Ranked(found.start("way"), found.end("way"), 1.0, way, (found.start(), len(clause.mask)))


def _than_all_but(clause: Clause) -> Iterator[Ranked]:
    """As in "more gun deaths than all but three states"."""
    for found in _ALL_BUT.finditer(clause.mask):
        few = next((one for one in clause.figures if one.start == clause.start + found.start("few")), None)
        count = float(SMALL.get(found["few"], 0)) or (few.number if few else 0.0)
        if count:
            way = COMPARATIVES[found["way"]]
            yield Ranked(found.start(), found.end("way"), 1.0 + count, way, (found.start(), found.end()))


def _past_any(mask: str, end: int) -> int:
    """The offset behind what "any" is of: "than in any previous year"."""
    tail = _OF_ANY.match(mask, end)
    return tail.end() if tail else end


_OF_ANY = expression(
    rf"@+|(?:\s(?:other|previous|prior|earlier|recent|single|calendar|one|full|fiscal|comparable))*\s{_ONE_OF_ALL}\b(?!\s(?:since|in|on|of|at)\b)"
)


def _no_such(clause: Clause) -> Iterator[Ranked]:
    for found in _NO_SUCH.finditer(clause.mask):
        if _looks_back(clause, found.end()):
            moves = [NOUN_DIRECTION.get(word) for word in found["what"].split()]
            way = next((move for move in moves if move), COMPARATIVES[found["way"]])
            yield Ranked(found.start(), found.start("what") - 1, 1.0, way, (found.start(), len(clause.mask)))


def _looks_back(clause: Clause, place: int) -> bool:
    """Whether the time at the offset is one that a rank reaches back over, or none stands there."""
    at = clause.start + place
    return all(time.role in {"since", "duration"} for time in clause.times if time.start == at)


_SUNK = expression(
    r"\b(?:s[aiu]nk|fell|fallen|dropped|declined|plunged|plummeted|slid|shrunk|down|"
    r"lows?)\b(?:\s[a-z]+){0,3}\s$"
)
"""Before levels "not seen in years" it says that they are low."""


def _moved(mask: str, first: int) -> Direction | None:
    """The way of the verb that the comparative is an adverb of: "has fallen faster than any other"."""
    found = _VERB.search(mask, max(0, first - _VERB_REACH), first)
    way = direction_of_verb(found["verb"]) if found else "none"
    return None if way == "none" else way


_VERB = expression(r"\b(?P<verb>[a-z]{3,12})\s(?:by\s)?(?:even\s|far\s|much\s)?$")
_VERB_REACH = 24
_BEHIND_DEGREE = expression(
    r"(?:\s(?!than\b)[a-z-]+){0,5}?(?:\s(?:than\s|since\b|in\s(?:[a-z]+\s)?[@#]|@)|$)"
)
_FELT = expression(
    r"(?:more|less) than any(?:thing|one|body) else|"
    r"(?:more|less) (?![a-z]+s\b|people\b|men\b|women\b|children\b|traffic\b|money\b|crime\b|rain\b|"
    r"snow\b)[a-z]+ than ever$"
)
"""What nobody counts: "more worried than ever"."""


def _alone_in_time(mask: str) -> Iterator[Ranked]:
    """What has been so at no other time since, or goes before all others."""
    for found in _BEAT_ALL.finditer(mask):
        yield Ranked(found.start(), found.end(), 1.0, "up", (0, found.end()))
    for found in _NONE_LIKE.finditer(mask):
        yield Ranked(found.start("what") - 1, found.start("what"), 1.0, "up", (found.start(), len(mask)))
    for found in _LAST_HAD.finditer(mask):
        yield Ranked(found.start(), found.end(), 1.0, COMPARATIVES[found.group("way")], (0, len(mask)))
    for found in _NOT_SINCE.finditer(mask):
        low = (found.group("so") or found.group("as")) in LOW_SO
        way = COMPARATIVES[found.group("way")] if found.group("way") else "down" if low else "up"
        yield Ranked(found.start(), found.end(), 1.0, way, (0, len(mask)))


def _only(clause: Clause) -> Iterator[Ranked]:
    """Those few that are ahead, which a comma may part from what they are ahead in."""
    opens = _FEW.search(clause.mask)
    if opens is None:
        return
    first = opens.start()
    start = clause.start + first
    stop = _SENTENCE.search(clause.marked.mask, start, start + _LONGEST)
    found = _ONLY.match(clause.marked.mask, start, stop.start() if stop else start + _LONGEST)
    if found is None or _THAN_OTHER.match(clause.marked.mask, found.end()):
        return
    count = found.group("count")
    told = next(
        (one for one in clause.figures if one.start < found.end("who") and one.end > found.start("who")), None
    )
    ahead = float(SMALL.get(count, told.number if told else 1)) if count else _how_many(found.group("who"))
    way = "down" if _LOST.search(found.group()) else COMPARATIVES[found.group("way")]
    last = found.end() - clause.start
    _, behind = noun_behind(clause, last) if last < len(clause.mask) else ("", last)
    yield Ranked(first, last, 1.0 + ahead, way, (first, behind))


_FEW = expression(r"\bonly |\bjust (?=(?:one|two|three|four|five|six|#+) (?:other )?[a-z@]+|\^)")
_LOST = expression(
    r"\b(?:lost|loses?|shed|shrank|fell|declined|dropped|cut)\s(?:[a-z]+\s)?(?:more|faster|further)$"
)
_THAN_OTHER = expression(r" than (?!\^)")


def _how_many(who: str) -> float:
    """How many are named: "Florida, Georgia and California" are three."""
    if who.startswith("@"):
        return float(len(re.findall("@+", who)))
    return 1.0 + who.count(",") + len(re.findall(r"\sand\s", who)) - len(re.findall(r",\sand\s", who))


def _degree(found: re.Match[str]) -> Direction:
    so = found.group("so") or found.group("such")
    if so:
        return "down" if so in LOW_SO else "up"
    return COMPARATIVES[found.group("way")] if found.group("way") else "up"


def _of_rest(mask: str, found: re.Match[str]) -> Direction:
    """The way in which the one is ahead of all: "has come down so far" is of a fall."""
    if found.group("so"):
        verbs = [direction_of_verb(word) for word in mask[found.start() : found.end()].split()]
        return "down" if "down" in verbs or found.group("so") in LOW_SO else "up"
    if _NO_FALL.match(found.group()):
        return "down"
    return COMPARATIVES[found.group("way")]


_NO_FALL = expression(
    r"no (?:other )?(?:[a-z-]+ )?(?:drop|decline|decrease|fall|dip|plunge|slump|loss|reduction|cut)\b"
)
"""As in "no drop has been bigger"."""
