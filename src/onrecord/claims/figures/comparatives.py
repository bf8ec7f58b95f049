"""Read figures that multiply, or say how much more or less: "doubled", "17 percent more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.figures.changes import read_noun_after
from onrecord.claims.figures.directions import (
    CHANGE_VERB,
    COMPARATIVE_DIRECTION,
    alternatives,
    direction_of_verb,
)
from onrecord.claims.figures.levels import verb_start
from onrecord.claims.figures.moves import against, change, offsets
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity


_COMPARATIVE = expression(
    r",?[\s-]+(?:(?:an?|per|each|every)\s(?:hour|day|week|month|quarter|year|head|person|ton|tonne|litre|"
    r"gallon)\s|"
    r"(?!(?:was|is|were|are|be|been|has|had|have|remains?|remained)\s)[a-z]+\s+)?(?P<word>"
    + alternatives(COMPARATIVE_DIRECTION)
    + r")\b(?!\s+(?:to(?! (?:spend|work|live|use|pay|run|give|share)\b)|and more)\b)"
)
_TIMES = expression(
    r"(?:\s+as)?(?:\s+(?:many|much|more|higher|greater|larger|likely|the|that of|(?P<less>fewer|less|lower|"
    r"smaller)))?(?=\s|$)\s*"
)
_AVERAGE = expression(
    r"\b(?:average|median)\b|^(?:state|national|statewide|county|city|regional) (?:figure|rate|level|number)$"
)
_VERB_MULTIPLES = (
    "doubled",
    "doubling",
    "tripled",
    "tripling",
    "quadrupled",
    "quadrupling",
    "halved",
    "halving",
    "doubles",
    "triples",
    "trebles",
    "quadruples",
    "halves",
)
_BARE_MULTIPLES = (
    "trebled", "trebling", "quintupled", "quintupling", "double", "triple", "quadruple", "halve",
)  # fmt: skip
_MOVED = expression(rf"\b(?P<verb>{CHANGE_VERB})\s+(?:by\s+)?(?:[a-z]+ly\s+|almost\s+)?$")
"""A verb of change before a multiple that is no verb itself: "grew fivefold"."""


def read_multiple(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "Doubled" is a change; "three times as many as", "twice the average" a comparison or a change."""
    if figure.form != "multiple":
        return None
    first, last = offsets(clause, figure)
    direction: Direction = "down" if figure.number < 1 else "up"
    word = figure.text.lower().rsplit(" ", 1)[-1]
    done = word in _VERB_MULTIPLES or (word in _BARE_MULTIPLES and not _IS_DOUBLE.match(clause.mask, last))
    figure_of = _THEIR_FIGURE.match(clause.mask, last)
    if done or (word in _BARE_MULTIPLES and _AIMED.search(clause.mask, max(0, first - REACH), first)):
        named, end = _doubled(clause, first, last)
        return change(clause, figure, direction, named, (first if end > last else 0, end))
    moved = _MOVED.search(clause.mask, max(0, first - REACH), first)
    if moved and not clause.mask.startswith(" as ", last):
        way = direction_of_verb(moved.group("verb"))
        return change(clause, figure, way, subject_before(clause, moved.start()), (0, last))
    if figure.text.lower().endswith("fold") and (by_noun := read_noun_after(clause, figure)):
        return by_noun
    behind = _TIMES.match(clause.mask, last)
    if behind and behind.group("less"):
        direction = "down"
    noun, end = noun_behind(clause, behind.end()) if behind else ("", last)
    subject = subject_before(clause, first)
    noun = "" if _OF_DEGREE.match(clause.mask, behind.end() if behind else last) else noun
    pointed = behind is not None and "that of" in behind.group()  # what is behind is only whose it is
    named = noun if noun and not (pointed or noun == "rate" or _AVERAGE.search(noun)) else subject
    compared = against(clause, figure, direction, named, last) or _against_group(clause, figure, named, last)
    stop = last + len(clause.mask[last : max(end, behind.end() if behind else last)].rstrip())
    changed = change(clause, figure, direction, named, (first, stop))
    planned = _PLANNED.search(clause.mask, last)
    other = _WHAT_OTHERS.match(clause.mask, last)
    over_time = (
        not planned and not other and not figure_of and (clause.times or _IN_TIME.search(clause.mask, last))
    )
    return compared or (changed if over_time else changed.but(kind="comparison"))


_OF_DEGREE = expression(
    r"(?:common|deadly|dangerous|frequent|prevalent|expensive|costly|severe|widespread|rare|crowded|busy|"
    r"polluted|"
    r"popular|effective|contagious|lethal|strong|big|old|poor|rich|safe|wet|dry|hot|cold)\b"
)
"""Behind "twice as" it tells how its subject is, and names nothing that is counted."""


def _doubled(clause: Clause, first: int, last: int) -> tuple[str, int]:
    """What a multiple that is a verb moves, and where the words for it end.

    That is its object where somebody aims at it ("to halve road deaths"), else its subject.
    """
    aimed = _AIMED.search(clause.mask, max(0, first - REACH), first) or clause.mask.startswith(
        (" the ", " its "), last
    )
    thing = THING.match(clause.mask, last) if aimed else None
    noun, end = noun_behind(clause, thing.end()) if thing else ("", last)
    return (noun, end) if noun else (subject_before(clause, first), last)


_IS_DOUBLE = expression(r"\s+(?:(?:the|that (?:of|for|among|in)|what)\b|\^)")
"""Behind "double" it is a size, not a deed: "double the state figure"."""
_AIMED = expression(
    r"\b(?:to|will|would|could|can|may|might|should|must|shall)\s+(?:[a-z]+ly\s+|almost\s+)?$"
)
THING = expression(r"\s+(?:(?:the|its|their|his|her|our)\s+)?(?:number of\s+)?")
_THEIR_FIGURE = expression(
    r"\s+the\s(?:national|state|statewide|provincial|county|city|regional|federal|industry|world|global|"
    r"european|district)\s(?:figure|rate|average|number|level|median|mean|total|norm)\b"
)
"""What others have: "almost double the provincial figure"."""
_WHAT_OTHERS = expression(r"\s+what\s(?:it|they|we|he|she)\s(?!was\b|does\b|is\b|has\b|did\b)[a-z]+s\b")
"""Another sum of the same body: "five times what it collects in taxes"."""
_PLANNED = expression(r"\b(?:projected|expected|forecast|planned|budgeted|promised|predicted)\b")
_IN_TIME = expression(r"\b(?:before|earlier|ago|was|were|previous|past|last|since|had|did|used to)\b")
NO_GROUP = (
    r"(?:it|they|he|she|we|you|i|a|an|last|this|that|those|these|many|much|expected|planned|projected|"
    r"forecast|budgeted|usual|normal|before|previous|previously|any|its|their|ever|when|what|had|was|were|is|"
    r"are|did|initially|originally|once|first|at|in|on|for|thought|estimated|anticipated|reported|"
    r"(?:the\s)?(?:first|day|week|month|quarter|year|season|time|second|third|fourth|previous|prior|"
    r"current|one|start|"
    r"end|beginning|same|preceding|died|existing)|most|some|all|who|whom|where|how)\b"
)
"""What follows "than" or "as" and is no group: a pronoun, a time, what was expected."""
_GROUP = expression(
    r"(?:\s+as\s+(?:[a-z@]+\s+){1,10}?as(?:\s+(?:among|in|for|at|with))?|\s+(?:more|less)"
    r"\s+likely\s+(?:[a-z]+\s+){0,8}?than|(?=\s+the\s))"
    rf"\s+(?P<group>(?:the\s+)?(?!{NO_GROUP})[a-z]{{3,14}}(?:\s[a-z]{{3,14}}){{0,2}}|their\s(?:[a-z]+\s)?[a-z]{{3,14}}s\b|"
    r"an?\s(?!(?:year|month|week|decade|day|quarter|generation|century|season|third|few|couple)\b)[a-z]{3,14})"
    rf"|\s+that (?:of|for|among)\s(?P<theirs>(?:the\s+)?(?!{NO_GROUP})[a-z]{{3,14}}s\b|"
    r"[a-z]{3,14}\s[a-z]{3,14}s\b)"
)
_OTHER_GROUP = expression(
    r"\s*(?:(?:[a-z]+|\^+|@+)\s+){0,8}?than\s+"
    r"(?:(?:in|for|among|at|with|that of|that for|those of|those in)\s+)?"
    rf"(?P<group>those\s(?:that|who|which|with|without|from)\b|"
    rf"(?:the\s+)?(?!the\b|{NO_GROUP})[a-z]{{3,14}}(?:\s[a-z]{{3,14}}){{0,2}})(?![a-z@]|\s@)"
)


_AVERAGE_GROUP = expression(
    r"(?:average|median|norm)$|(?:state|national|nationwide|statewide|county|city|regional|country) "
    r"(?:figure|rate|level|number|total)$"
)


def _against_group(clause: Clause, figure: Quantity, named: str, last: int) -> Draft | None:
    """A comparison with a group that is no place: "twice as likely to fall ill as office workers"."""
    found = _GROUP.match(clause.mask, last, last + REACH)
    if found is None:
        return None
    whose = "group" if found.group("group") else "theirs"
    group = clause.text[found.start(whose) : found.end(whose)]
    if found.group().startswith(" the") and not _AVERAGE_GROUP.search(group):
        return None
    changed = change(clause, figure, "up", named, (figure.start - clause.start, found.end()))
    return changed.but(kind="comparison", versus=PlacePhrase(text=group, name=group))


REACH = 120
"""Characters in which the other side of a comparison is looked for."""


def read_comparative(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "17 percent more homicides", "16,000 fewer than last year", "a point below"."""
    first, last = offsets(clause, figure)
    pair = _other_size(clause, figure)
    last = pair.end() if pair else last
    found = _COMPARATIVE.match(clause.mask, last, last + 40)
    measured = not pair and figure.unit in {"years", "other"} and figure.form == "cardinal"
    if found is None or (measured and not _NORMAL.match(clause.mask, last) and not _beside(clause, found)):
        return None
    word = found.group("word")
    if _is_no_comparison(clause, figure, found):
        return None
    direction = COMPARATIVE_DIRECTION[word]
    usual = _NORMAL.match(clause.mask, last) is not None
    noun, end = noun_behind(clause, found.end())
    if figure.form == "cardinal" and not (usual or pair) and not _counts_more(clause, figure, word, noun):
        return None
    noun = "" if usual else noun
    named = noun or subject_before(clause, verb_start(clause, figure.start - clause.start))
    compared = against(clause, figure, direction, named, found.start())
    group = None if compared or clause.times else _OTHER_GROUP.match(clause.mask, found.end())
    beside = None if compared or group else _BESIDE_GROUP.match(clause.mask, found.start("word"))
    if beside and figure.form in {"points", "percent"}:
        named, group = subject_before(clause, verb_start(clause, figure.start - clause.start)), beside
    if group:
        text = clause.text[group.start("group") : group.end("group")]
        moved = change(clause, figure, direction, named, (first, group.end()))
        return moved.but(kind="comparison", versus=PlacePhrase(text=text, name=text))
    moved = change(clause, figure, direction, named, (first, max(end, found.end())))
    if _HAD_THEN.search(clause.mask, 0, first) and _ENDS.match(clause.mask, found.end()):
        return moved.but(direction="down" if direction == "up" else "up")
    usual = usual or _THAN_USUAL.search(clause.mask, last) is not None
    usual = usual or (_WHERE.match(clause.mask) is not None and not clause.times)
    usual = usual or _THAN_PLANNED.search(clause.mask, found.start("word"), last + REACH) is not None
    return compared or (moved.but(kind="comparison") if usual else moved)


def _other_size(clause: Clause, figure: Quantity) -> re.Match[str] | None:
    """The words behind the figure that tell the same difference in another size, one of them in parts."""
    pair = _OR_FIGURE.match(clause.mask, figure.end - clause.start)
    other = next((one for one in clause.figures if one.start >= figure.end), None)
    if pair is None or other is None:
        return None
    total = figure.form == "cardinal" and _TOTAL.search(clause.mask, 0, figure.start - clause.start)
    if total and not clause.mask.startswith(",", pair.end()):
        return None
    return pair if (figure.form in _PARTS) != (other.form in _PARTS) else None


_TOTAL = expression(rf"\b(?:at|to|reached|hit|totall?ed|was|were)\s(?:{SMALL}\s){{0,2}}$")
"""Before a sum, and by how much that is more: "at 15,696, or 10.8 percent more than in 2014"."""
_PARTS = frozenset(("percent", "points", "fraction"))
_OR_FIGURE = expression(
    rf"(?:\s[a-z-]+){{0,3}}?,?\sor\s(?:{SMALL}\s){{0,3}}#+(?:\s(?!or\b)[a-z]+(?=,))?(?=,?\s)"
)
"""The same difference in parts: "1,200, or 4 percent, fewer than last year"."""
_BESIDE_GROUP = expression(
    rf"(?:above|below|behind|ahead of)\s+(?P<group>(?:the\s+)?(?!{NO_GROUP})(?:[a-z]{{3,14}}\s)?"
    r"(?!levels\b)[a-z]{2,14}s)(?=$|[,.;])"
)
"""Those beside whom something is told: "9 points above boys"."""


def _is_no_comparison(clause: Clause, figure: Quantity, found: re.Match[str]) -> bool:
    """Whether the word says something else of the figure than by how much it is more or less."""
    if figure.form == "percent" and _DONE.match(found.group()):
        return True  # "40 percent waited more than a month" is a part of those who waited
    if found.group("word") == "under":
        return _BY_PLAN.match(clause.mask, found.end()) is not None  # "grows 5 percent under the plan"
    short = found.group("word") == "short"  # "40 firefighters short" is how many are lacking
    return short and not clause.mask.startswith(" of ", found.end())


_DONE = expression(
    rf"\s(?:[a-z]{{2,10}}ed|sold|went|took|got|ran|paid|lost|won|spent|slept|drove|rode|met|felt|made|left|"
    r"kept|"
    rf"bought|ate|drank|wait|pay|spend|earn|drive|live|work|have|want|{VERB.pattern})\s"
)


def _beside(clause: Clause, found: re.Match[str]) -> bool:
    """Whether "than" follows the comparative at once: "3p less than two years ago".

    So does an earlier figure: "5 million pounds above the 70 million of 2008".
    """
    than = clause.low.startswith(" than ", found.end("word")) or _PEAK.match(clause.mask, found.start("word"))
    return bool(than) or _PAST_FIGURE.match(clause.mask, found.start("word")) is not None


_PEAK = expression(
    r"(?:above|below|over|under|short of|off|ahead of|behind)\s(?:the|its|their|@+['’]s?)\s(?:[a-z-]+\s|"
    r"@+\s){0,2}?"
    r"(?:peaks?|totals?|levels?|records?|highs?|lows?|average|norm|crop|harvest|catch|output)\b"
)
_BY_PLAN = expression(
    r"\s(?:the|a|an|its|his|her|their|this|that)\s(?:[a-z-]+\s){0,3}?(?:plan|proposal|bill|law|deal|"
    r"agreement|contract|budget|"
    r"program|policy|rules?|order|ordinance|measure|settlement|administration|president|mayor|governor)\b"
)
_PAST_FIGURE = expression(r"(?:above|below|over|under|ahead of|behind|short of) (?:the|its|their) #")


def _counts_more(clause: Clause, figure: Quantity, word: str, noun: str) -> bool:
    """Whether a count before a comparative says how many more there were: not "14 smaller communities"."""
    _, last = offsets(clause, figure)
    than = _THAN.search(clause.low, last) is not None
    if word in {"over", "under", "above", "below", "ahead", "behind"}:
        return _gap(clause, figure)
    if word in {"short", "shy"}:
        return True
    if word not in {"more", "fewer", "less"}:
        return than
    if word == "more" and not than and _WERE_RULED.match(clause.mask, last):
        return False
    if _HAD_THEN.search(clause.mask, 0, figure.start - clause.start) and _ENDS.match(
        clause.mask, last + len(f" {word}")
    ):
        return True
    return word != "more" or than or is_statistic(noun)  # "four more cities": a count of further ones


_WERE_RULED = expression(
    r" more (?:[a-z-]+ ){1,3}(?:(?:have|has) been|were|was) "
    r"(?:ruled|reported|confirmed|announced|identified|added|injured|wounded|hurt|hospitali[sz]ed|arrested|shot)\b"
)
"""Further ones that came to be counted: "Two more deaths have been ruled homicides"."""
_HAD_THEN = expression(
    r"^(?:in |on )?@+,? [^#;]{0,40}?\b(?:there (?:was|were|had been)|had) (?:[a-z]+ ){0,2}$"
)
"""What there was at another time is more or less than now: "A year earlier there were 1,068 more"."""
_ENDS = expression(r"\s*(?:$|[,.;])")
_NORMAL = expression(
    r"\s+(?:above|below|over|under)\s+(?:(?:the|its|their|a|an)\s+)?"
    r"(?:(?:long-term|seasonal|historical|historic|usual|@+)\s+){0,2}(?:normal|average|usual|norm)\b"
)
_THAN_PLANNED = expression(
    r"\b(?:estimates?|estimated|forecasts?|projections?|projected|expectations|expected|targets?|goals?|"
    r"budgeted|"
    r"planned|counted on|hoped for|budgets?|capacity|authori[sz]ed|(?:built|designed|meant) for|"
    r"required|promised|needed|recommended)\b"
)
"""What was planned or expected, beside which something is told; no other time."""
_WHERE = expression(r"(?:and |or |but )?where\b")
"""What is so elsewhere, without a time: "where pay starts $9 an hour higher"."""
_THAN_USUAL = expression(
    r"\bthan (?:(?:(?:is|are|was|were) )?(?:usual|normal|average|typical|needed|required|"
    r"allowed|recommended)\b|"
    r"(?:it|they|he|she|we|one|the [a-z]+|\^+) (?:should|would|could|normally|usually|typically|"
    r"(?:was|were|is|are) (?:built|designed|meant|supposed|allowed))\b)"
)
_THAN = expression(r"\bthan\b")


def _gap(clause: Clause, figure: Quantity) -> bool:
    """Whether a cardinal before "below" or "short of" counts the gap itself: "five short of the 57"."""
    _, last = offsets(clause, figure)
    return _GAP_BEHIND.match(clause.mask, last) is not None


_GAP_BEHIND = expression(
    r"(?:\s[a-z]{3,14}s)?\s+(?:(?:short|shy|ahead|behind|more|fewer)\b|"
    r"(?:above|below|over|under)\s(?:projections|estimates|forecasts|expectations|budget|capacity|targets?|goals?|"
    r"average|normal)\b|(?:above|below)\s(?:what\b|(?:the|its|their)\s(?:[a-z]+\s|@+\s){0,2}"
    r"(?:peaks?|totals?|levels?|records?|figures?|numbers?|highs?|lows?|average|count|mark|capacity|limit|"
    r"cap|goal|target|quota)\b|\^+(?:['’]s?)?\s(?:average|median|norm|mean)\b|(?:the|its|their)\s#|"
    r"(?:that|those) of\b))"
)
