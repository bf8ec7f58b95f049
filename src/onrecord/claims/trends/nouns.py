"""Read trends told by a noun or a participle: "a surge in thefts", "blamed falling birth rates"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.figures.directions import CHANGE_NOUN, CHANGE_VERB, NOUN_DIRECTION, direction_of_verb
from onrecord.claims.figures.durations import is_length_of_time
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.measures.subjects import is_actor, measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.words import EXODUS, FELT, FLOOD, RISING, SINKING, SMALLER
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction, MeasurePhrase
    from onrecord.claims.clauses.cut import Clause

MOVING = (
    r"(?:growing|rising|steady|sharp|steep|recent|dramatic|slight|modest|continued|long|continuing|"
    r"troubling|alarming|small|"
    r"annual|notable|considerable|substantial|welcome|marked|significant|big|large|historic|huge|surprising|"
    r"worrying|downward|upward|falling|"
    r"declining|shrinking)"
)
MOVE = (
    r"increase|rise|jump|surge|spike|growth|uptick|rebound|upturn|upswing|swell|climb|leap|"
    r"upsurge|bump|escalation|comeback|boom|decrease|drop|decline|fall|fall-?off|drop-?off|downtick|pullback|bust|dip|plunge|slump|slide|tumble|downturn|downswing|shrinkage|"
    r"slowdown|reduction|"
    rf"deterioration|worsening|improvement|{FLOOD}|{EXODUS}"
)
"""Nouns that tell by themselves that something moved."""
_NOUN = Cued(
    rf"\b(?:(?P<moving>{MOVING})\s+){{1,3}}(?P<noun>{CHANGE_NOUN}|trend|trends|wave|waves)\b"
    r"(?:\s+(?P<link>of|in|toward)\b(?:\s(?:the|its|their)\b)?)?",
    words=(*NOUN_DIRECTION, "trend", "trends", "wave", "waves"),
)
_SAW = Cued(
    rf"\b(?:saw|seen|sees|seeing|reported|experienced|"
    rf"reporting)\s+(?:an?\s+)?(?P<noun>{CHANGE_NOUN})\s+(?P<link>in|of)\b(?:\s(?:the|its|their)\b)?",
    words="saw seen sees seeing reported experienced reporting",
)
_SAW_ONE = Cued(
    rf"\b(?:saw|sees|seeing|seen|had|recorded|posted|experienced|enjoyed|endured|underwent|brought|brings?|showed|shows|suffered|"
    rf"reported|(?:on (?:track|pace|course)|head(?:ed|ing)) for) (?:an?|the same) (?:[a-z]+ "
    rf")?(?P<noun>{CHANGE_NOUN}|{MOVE})(?P<link>)"
    r"(?=$|[,.;]| (?:too|as well|over|during|from|since)\b| (?:in )?@)",
    words=(*NOUN_DIRECTION, *MOVE.split("|")),
)
_SAW_MANY = Cued(
    r"\b(?:saw|seen|sees|showed|shows?|posted|recorded|reported|experienced)\s(?:[a-z]+\s)?"
    r"(?P<noun>increases|decreases|declines|drops|rises)(?P<link>)(?=$|[,.;]| (?:too|as well|over|"
    r"during|from|since)\b| (?:in )?@| (?:in|at|across) (?:all|every|each|most|many|some|several|(?:the "
    r")?#))",
    words="increases decreases declines drops rises",
)
_BARE = Cued(
    rf"(?:\b(?:an?|the|this|that|its|their|our)|['’]s)\s+"
    r"(?:(?!annual|proposed|planned|possible|potential|expected)[a-z]+\s){0,2}?"
    rf"(?P<noun>{MOVE})\s+(?P<link>in|of)\b"
    r"(?:\s(?:most|all|nearly all|many|some|several) (?:categories|types|kinds|forms|classes) of)?"
    r"(?:\s(?:the|its|their|both)\b)?(?:\s\^+(?:['’]s?)?(?=\s[a-z]))?(?:\s(?:overall|total|combined)\b)?",
    words=MOVE.split("|"),
)
_MANY = Cued(
    r"(?<!# )(?<!#)\b(?P<noun>increases|decreases|declines|drops|rises|dips|jumps|surges|spikes|reductions|"
    r"downturns|upticks|improvements|slowdowns)\s(?P<link>in)\b(?:\s(?:the|its|their|both)\b)?"
    r"(?:\s\^+(?:['’]s?)?(?=\s[a-z]))?(?:\s(?:overall|total|combined)\b)?",
    words="increases decreases declines drops rises dips jumps surges spikes reductions downturns upticks "
    "improvements slowdowns",
)
"""Several moves: "brought steep declines in thefts"; only of what is measured, as "rises" is a verb too."""
_IN_A_ROW = Cued(
    rf"(?:\b(?:(?:the|an?|its|their|our) #+ (?:(?:straight|consecutive|successive|annual|yearly|quarterly|"
    rf"monthly|"
    rf"weekly|such)\s){{1,3}}(?P<noun>{MOVE}|gain|loss)\b"
    rf"|(?:the|an?|its|their|our) #+ (?P<again>{MOVE}|gain|loss) (?:in a row|in succession|running)\b"
    r"|(?:the|its|their|our|an?) #+ (?:(?:straight|consecutive|successive) )?(?:(?:school|fiscal) "
    r")?(?:year|month|quarter|week|"
    r"season) "
    rf"(?:in a row )?(?:of|with) (?:an? )?(?:[a-z]+ )?(?:(?P<times>(?:{MOVE})s?|losses|gains)|"
    rf"(?P<things>(?:[a-z]+ )?[a-z]{{3,14}}(?<![us])s))\b"
    rf")|(?<!#)#+ (?:(?:straight|consecutive) (?:[a-z]+ )?)?of (?:[a-z]+ )?(?P<long>(?:{MOVE})s?|losses|"
    rf"gains)\b"
    rf"|\b(?:the|an?|its|their) (?:[a-z]+ )?(?P<begun>{MOVE}) (?:that|which) (?:began|started|set in|has "
    rf"lasted|"
    r"dates from)(?= [@a-z]))(?! (?:in|of) (?!a row|succession)[#$£€])",
    words=(*MOVE.split("|"), *"dips gain gains loss losses year month quarter week season".split()),
)
"""As in "the third consecutive decline", "a fifth year of growth"."""
GOES_ON = (
    r"(?:(?:has |have |had |is |also |then |still |soon )*(?:began|begun|started|set in|continu(?:es?|"
    r"ed|ing)|resum(?:es?|ed)|"
    r"persist(?:s|ed)?|go(?:es|ing) on|went on|gone on|not (?:stopped|ended|let up|slowed)|"
    r"(?:showed|shows?|shown) no|accelerat(?:es|ed|ing))\b)"
)
_AFTER = Cued(
    rf"\bafter (?P<verb>(?:{CHANGE_VERB}))(?: [a-z]+ly)?(?= @| (?:for|in|over|throughout|during|the) @)",
    words="after",
)
"""What went before: "dropped 3 percent, after climbing sharply the year before"."""
_EXTENDS = Cued(
    rf"(?:and |but )?(?:the|this|that) (?P<noun>{MOVE})(?P<link>) (?:has been|have been|was|is) "
    rf"(?:[a-z]+ly )?(?:only )?"
    r"(?:\^+|slight|small|modest|minor|large|big|huge|national|nationwide|statewide|citywide|countywide|"
    r"worldwide|global|regional|widespread|broad|"
    r"general|"
    r"steep|sharp|steady|slow|gradual|uneven|dramatic|sudden|real|across)(?![a-z])"
    rf"|(?:and |but )?(?:the|this|that|its|their) (?:(?!rate |the |its |their |"
    rf"this )[a-z#-]+ ){{0,2}}?(?P<goes>{MOVE}) "
    rf"(?:(?:in|of|between|among|at|for) [a-z^ ]{{2,30}}? )?{GOES_ON}",
    words=MOVE.split("|"),
)
"""How far a move goes that was told before, or when: "the decline has been national", "the surge began "
"in May"."""
_FEARED = expression(
    r"\b(?:no|any|fears?|fearing|feared|risk|prevent|avoid|predict(?:s|ed)?|expect(?:s|ed|ing)?|"
    r"without|stop|seek|want|"
    r"wants|possible|propos(?:ed|al|ing)|could|would|may|might|if|will|(?<!referring )(?<!referred )"
    r"(?<!refers )(?<!pointed )(?<!pointing )(?<!points )to(?! see)|"
    r"despite|"
    r"(?:calls?|called|calling|plans?|push(?:es|ed|ing)?|asks?|asked|asking|argu(?:es?|ed|ing)|needs?|"
    r"hopes?|hoped|room|"
    r"budget(?:s|ed)?|brac(?:e[sd]?|ing)|prepar(?:e[sd]?|ing)|allows?|allowed|case|reasons?|votes?|voted) "
    r"for|\Afor|support(?:s|"
    r"ed)?|favors?)\b"
    r"[^,;]{0,30}$"
)
"""Before a noun of change: it has not come, or somebody asks for it."""
_EMPTYING = frozenset(EXODUS.split("|"))
_DOWN_WORDS = expression(r"\b(?:declining|falling|shrinking|downward|down|on the decline)\b")


_CUES = Cues(_IN_A_ROW, _AFTER, _NOUN, _SAW, _SAW_ONE, _SAW_MANY, _BARE, _MANY, _EXTENDS)


def read_nouns(clause: Clause) -> list[Draft]:
    """As in "A growing trend of car thefts", "saw an increase in evictions and a drop in rents"."""
    if not _CUES.stand_in(clause.mask):
        return []
    row = _IN_A_ROW.search(clause.mask)
    if row and _is_so_long(clause, row) and not _FEARED.search(clause.mask, 0, row.start()):
        noun = next(word for word in row.groups() if word)
        if row.group("things"):
            return _repeated(clause, row)
        way = NOUN_DIRECTION.get(noun) or NOUN_DIRECTION.get(noun.removesuffix("s"), way_of_noun(noun))
        named, end = in_what(clause, row.end())
        return [trend_of(clause, (row.start(), end), row.start(), way, named)]
    drafts: list[Draft] = [
        trend_of(clause, found.span(), found.start("verb"), direction_of_verb(found["verb"]), (None, ""))
        for found in _AFTER.finditer(clause.mask)
        if found["verb"].split(" ")[0].endswith("ing")
    ]
    for pattern in (_NOUN, _SAW, _SAW_ONE, _SAW_MANY, _BARE, _MANY, _EXTENDS):
        for found in pattern.finditer(clause.mask):
            if pattern in {_BARE, _MANY} and _FEARED.search(clause.mask, 0, found.start()):
                continue
            draft = _of_noun(clause, found)
            if draft and not any(_is_told(draft, one) for one in drafts):
                drafts.append(draft)
    return drafts


def _repeated(clause: Clause, row: re.Match[str]) -> list[Draft]:
    """What comes again and again: "the third year in a row with layoffs"."""
    named = measure_or_pointer(row.group("things"), clause)
    told = "in a row" in row.group() and is_matter(row.group("things"))
    return [trend_of(clause, row.span(), row.start(), "none", named)] if told else []


def in_what(clause: Clause, place: int) -> tuple[tuple[MeasurePhrase | None, str], int]:
    """What the move ending at ``place`` is of, where that follows: "the third decline in a row in sales"."""
    link = _IN_WHAT.match(clause.mask, place)
    noun, end = with_of(clause, *noun_behind(clause, link.end())) if link else ("", place)
    if not noun or is_actor(noun):
        return (None, ""), place
    return measure_or_pointer(noun, clause), end


_IN_WHAT = expression(r" (?:in|of) (?:the |its |their )?(?:\^+['’]s? )?(?=[a-z])")


def _is_so_long(clause: Clause, row: re.Match[str]) -> bool:
    """Whether "four years of decline" tells a length of time, not "5 percent of growth"."""
    at = clause.start + row.start()
    lengths = (one for one in clause.figures if one.start <= at < one.end)
    return row.group("long") is None or any(is_length_of_time(one) for one in lengths)


def _is_told(draft: Draft, one: Draft) -> bool:
    """Whether the other tells the same: in the same words, or of the same thing."""
    known = draft.measure.id if draft.measure else None
    same = known is not None and one.measure is not None and one.measure.id == known
    return same or (one.start < draft.end and draft.start < one.end)


def _of_noun(clause: Clause, found: re.Match[str]) -> Draft | None:
    goes = found.groupdict().get("goes")
    word = goes or found.group("noun")
    direction: Direction = NOUN_DIRECTION.get(word) or (
        "down" if _DOWN_WORDS.search(found.group()) else way_of_noun(word)
    )
    if goes or not found.group("link"):
        if found.re in {_SAW_ONE.compiled, _SAW_MANY.compiled, _EXTENDS.compiled}:
            named = in_what(clause, found.end("goes"))[0] if goes else (None, "")
            return trend_of(clause, (0, found.end()), found.start(), direction, named)
        held = re.match(r"\s*(?:have been|has been|are|is|were|was|continued)\b", clause.mask[found.end() :])
        if not held or word not in NOUN_DIRECTION:
            return None
        return trend_of(clause, (found.start(), len(clause.mask)), found.start(), direction, (None, ""))
    noun, end = with_of(clause, *noun_behind(clause, found.end()))
    of_anything = found.re is not _MANY.compiled and found.group("link") == "in" and not is_actor(noun)
    if not noun or not (is_matter(noun) or of_anything):
        return None
    named = measure_or_pointer(noun, clause)
    direction = _turned(clause, found.start(), end, direction)
    return trend_of(clause, (found.start(), end), found.start(), direction, named)


def _turned(clause: Clause, first: int, end: int, way: Direction) -> Direction:
    """The way after the turn: up where a run of falling prices ended, none where a slide levels off."""
    if _LEVELS.match(clause.mask, end):
        return "none"
    ended = _ENDED.search(clause.mask, max(0, first - _LEAD), first)
    return way if ended is None or way == "none" else "down" if way == "up" else "up"


_LEVELS = expression(
    r" (?:(?:(?:seems?|appears?|may|might) )?(?:to )?(?:be |have )|(?:has|have|is|are|was|had) "
    r"(?:finally |now |also |"
    r"largely )?)(?:level+(?:ing|ed) (?:off|out)|flatten(?:ing|ed)|stopp(?:ing|ed)|stall(?:ing|"
    r"ed)|ended|over)\b"
)
_ENDED = expression(
    r"\b(?:end(?:s|ed|ing)?|snap(?:s|ped|ping)?|br(?:eaks?|oke|eaking)|halt(?:s|ed|ing)?|"
    r"revers(?:e[sd]?|ing)) "
    r"(?:an?|the|its|that|their) (?:[a-z0-9#-]+ ){0,3}(?:run|streak|string|stretch|spell|years|"
    r"months|decade) of (?:[a-z]+ )?$"
)


def way_of_noun(word: str) -> Direction:
    """The way of the move that the noun names, in either number."""
    word = word.removesuffix("s")
    return NOUN_DIRECTION.get(word) or ("down" if word in _EMPTYING or word in _SLOWING else "up")


_SLOWING = frozenset(
    "falloff fall-off dropoff drop-off downtick pullback bust tumble downswing slowdown deterioration "
    "reduction".split()
)


_PARTICIPLE = Cued(
    rf"\b(?P<way>{RISING}|{SINKING}|flattening|stagnant|stagnating)\s+(?P<noun>[a-z]+(?:\s[a-z]+)?)",
    words=f"{RISING}|{SINKING}|flattening|stagnant|stagnating".split("|"),
)
_STILL = frozenset("flattening stagnant stagnating".split())
_SINKING = expression(SINKING)


def _is_part(noun: str) -> bool:
    """Whether the phrase is of a part of something measured: "part of the toll"."""
    part = _PART_OF.match(noun)
    return part is not None and is_matter(noun[part.end() :])


_PART_OF = expression(r"(?:part|portion|slice|fraction|chunk) of ")


def read_moving(clause: Clause) -> list[Draft]:
    """A trend that only goes with another matter: "blamed falling birth rates", "amid rising rents"."""
    if not _CUES_OF_MOVING.stand_in(clause.mask):
        return []
    why = _WHY.search(clause.mask)
    compared = _COMPARED.finditer(clause.mask, why.end()) if why else ()
    for found in (*_PARTICIPLE.finditer(clause.mask), *compared):
        if _IS.search(clause.mask, max(0, found.start() - _LEAD), found.start()):
            continue  # "is increasing pressure": a deed
        noun, end = with_of(clause, *noun_behind(clause, found.start("noun")))
        cause = why is not None and found.start() >= why.end() and found.re is _PARTICIPLE.compiled
        cause = cause and noun.endswith("s") and not is_actor(noun)
        if not noun or not (is_matter(noun) or cause or _is_part(noun)):
            continue
        if noun.rsplit(" ", 1)[-1].lower() in FELT:
            continue
        way = found.group("way")
        direction: Direction = "down" if _SINKING.fullmatch(way) or way in SMALLER else "up"
        direction = "none" if way in _STILL else direction
        named = measure_or_pointer(noun, clause)
        direction = _turned(clause, found.start(), end, direction)
        return [trend_of(clause, (found.start(), end), found.start(), direction, named)]
    new = (found for found in _BARE.finditer(clause.mask) if found.group().startswith(("a ", "an ")))
    drafts = (
        _of_noun(clause, found) for found in new if why or not _FEARED.search(clause.mask, 0, found.start())
    )
    return [draft for draft in drafts if draft][:1]


_COMPARED = expression(
    r"(?<!for )\b(?P<way>higher|lower|weaker|stronger|fewer|greater|wider|slower|faster|shorter|longer|"
    r"softer|tighter|heavier|lighter|cheaper|poorer)\s(?P<noun>(?!than\b)[a-z]+(?:\s[a-z]+)?)"
)
_WHY = Cued(
    r"\b(?:blam(?:es|ed|ing)|credit(?:s|ed|ing)|cit(?:es|ed|ing)|faulted|(?:attribut(?:es|ed)|laid|lays|"
    r"point(?:s|ed))\b.{0,40}? to)\b",
    words="blames credits cites citing faulted attributes laid lays points".split(),
)
"""Where what is higher or weaker goes with another matter, as its cause."""
_CUES_OF_MOVING = Cues(_PARTICIPLE, _WHY, _BARE)
_IS = expression(r"\b(?:is|are|was|were|been|be|by)\s+(?:[a-z]+ly\s+|now\s+)?$")


def with_of(clause: Clause, noun: str, end: int) -> tuple[str, int]:
    """The noun with what it is of: "backlog of cases", "number of students"."""
    of = _OF.match(clause.mask, end) if noun else None
    inner, last = noun_behind(clause, of.end()) if of else ("", end)
    if not inner or is_actor(inner):
        return noun, end
    return f"{noun} of {inner}", last


_OF = expression(r" of (?:the )?")
_LEAD = 40


def trend_of(
    clause: Clause,
    words: tuple[int, int],
    at: int,
    direction: Direction,
    named: tuple[MeasurePhrase | None, str],
) -> Draft:
    """A trend told in the ``words`` of the clause; ``named`` is its measure, or what points back at one."""
    begins, ends = draft_span(clause, *words, hold=max(words[0], at))
    measure, points_at = named
    return Draft(
        clause,
        "trend",
        begins,
        ends,
        clause.start + at,
        direction=direction,
        measure=measure,
        points_at=points_at,
    )
