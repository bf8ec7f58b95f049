"""Read a change from the verb, the noun or the comparative beside its figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.figures.directions import (
    CHANGE_NOUN,
    CHANGE_VERB,
    NOUN_DIRECTION,
    TAKES_OBJECT,
    direction_of_verb,
)
from onrecord.claims.figures.moves import against, before_figure, change, offsets
from onrecord.claims.measures.catalogue import catalogued, measure_of
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.words import ILL
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity


_VERB = expression(
    rf"\b(?P<verb>{CHANGE_VERB})(?:\s+(?:by\s+)?(?:an average(?:\s+of)?|"
    rf"at\s+an?\s+(?:[a-z-]+\s+){{0,2}}(?:rate|pace|clip)\s+of))?(?:\s+{SMALL}){{0,4}}\s*$"
)
_VERB_OF_PARTS = expression(
    r"\b(?P<verb>(?P<up>improv(?:e|es|ed|ing)|wid(?:en)(?:s|ed|ing)|worsen(?:s|ed|ing)?|lengthen(?:s|ed|"
    r"ing)?|deepen(?:s|ed|ing)?|put(?:s|ting)? on|recover(?:s|ed|ing)?|explod(?:es|ed|ing)|"
    r"pick(?:s|ed|ing)? up|(?:bounc|com)(?:es?|ed|ing) back|came back)|collaps(?:es|ed|ing)|crash(?:ed|ing)|"
    r"narrow(?:s|ed|ing)|short(?:ens|ened|ening)|deteriorat(?:es|ed|ing)|cool(?:s|ed|ing)|slow(?:s|ed|"
    r"ing)|g[ai]v(?:e|es|en|ing) up|"
    r"(?:tail|taper)(?:s|ed|ing) off|pull(?:s|ed|ing) back)(?:\s+by)?"
    rf"(?:\s+{SMALL}){{0,4}}\s*$"
)
"""Verbs that move by parts only: police recover 14 guns, and sales recover 14 percent."""
_VERB_BY = expression(
    rf"\b(?P<verb>{CHANGE_VERB})\b(?P<object>(?:\s+(?:the|its|"
    rf"their)\s+#+)?[^#;]{{1,90}})\bby\s+(?:{SMALL}\s+){{0,3}}$"
)
_VERB_APART = expression(
    r"\b(?P<verb>(?:push|driv|drov|bring|brought|sen[dt]|forc|"
    r"mov)(?:e|es|ed|en|ing|s)?)(?P<object>(?:\s+[a-z]+){1,5}?)\s+"
    rf"(?P<way>up|down|higher|lower)\s+(?:{SMALL}\s+){{0,2}}$"
)
"""A verb with its particle behind the object: "pushed prices up by"."""
_VERB_ON = expression(
    r"\b(?P<verb>cut|cuts|cutting|rais(?:e[sd]?|ing)|reduc(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|boost(?:s|ed|ing)?|"
    r"lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|hike[sd]?|hiking|decreas(?:e[sd]?|ing))"
    r"(?P<object>(?:\s(?!(?:by|to|from|in|for|on|at|and|than|with|as|or|but|a|an|about|nearly|more|some|only|almost|just|another|"
    rf"roughly|up|down)\b)[a-z’'^-]+){{1,6}})\s+(?:{SMALL}\s+){{0,3}}$"
)
"""A verb with its object, and how far behind it: "cut emissions 30 percent"."""
_PARTICLE = expression(
    r"(?:\b(?:[a-z]{2,14}['’]s|(?:we|they|you)['’]re|is|are|was|were|be|been|remains?|being|running|"
    r"(?:closed|finished|ended|traded|opened)(?:\s@+|\sthe\s(?:day|week|month|quarter|year))?)\s+"
    r"(?:[a-z]+ly\s+|(?:still|now|also|once|then|again|even|already|each|both|all|"
    r"at one (?:point|time|stage)|#+)\s+){0,2}|^(?:and\s|but\s)?|\b(?:and|but)\s(?=(?:up|down)\sby\s)|"
    r"\bwith\s(?:(?!ma[dk]e)[a-z^-]+\s){1,6})"
    rf"(?P<verb>up|down|off|higher|lower)(?:,\s(?:but\s)?by)?\s+(?:{SMALL}\s+){{0,2}}$"
)
_GAPPED = expression(
    rf"(?:(?:and|but|while|with)\s)?(?P<what>(?:(?!ma[dk]es?\s)[a-z-]+\s){{1,4}}?)(?P<verb>up|down|off)"
    rf"\s+(?:{SMALL}\s+){{0,2}}\Z"
)
_NOUN_OF = expression(
    rf"\b(?P<noun>{CHANGE_NOUN})(?:\s(?:in\s|for\s|over\s|since\s)?@+)?\s+"
    rf"(?:of|was|is|were|reached|totaled|came to)\s+(?:{SMALL}\s+){{0,2}}$|"
    rf"\b(?:the|that|this|its|their)\s(?P<apposed>{CHANGE_NOUN}),\s+(?:{SMALL}\s+){{0,2}}$"
)
_APART = (
    r"(?!(?:of|that|which|who|to|will|would|after|before|since|following|despite|amid|and|but|as|while|when|"
    r"than|from)\b)"
)
_NOUN = expression(rf"[\s-]+{_APART}(?:{_APART}[a-z-]+\s+){{0,2}}?(?P<noun>{CHANGE_NOUN})\b")
_NOUN_CLOSE = expression(rf"[\s-]+(?P<noun>{CHANGE_NOUN})\b")
_OF_WHAT = expression(
    r"\s+(?:in|of|to|for|from)\s+(?:both\s+)?(?:the\s+|its\s+|their\s+)?(?:number of\s+|rate of\s+)?"
)
_SUM_OF = expression(r"\s+(?:in|of|worth of)\s+(?:the\s+|its\s+)?")
_REACHED = expression(rf"\bto\s+(?:{SMALL}\s+){{0,4}}$")
_DETERMINERS = expression(
    r"\s*(?:(?:the|a|an|its|their|his|her|our|overall|total)\s+|\^+(?:['’]s?)?\s+|[a-z]+['’]s\s+){0,5}"
)
_CHANGE_FORMS = frozenset(("percent", "points", "money", "cardinal", "fraction", "multiple", "rate"))
_PARTS = frozenset(("percent", "points", "fraction"))
_RELATIVE_FORMS = frozenset(("percent", "points", "money", "fraction"))
_BOUNDS = ("below", "under", "above", "past", "beyond")
"""A figure that opens so is a bound that was crossed, not the size of the move."""


def read_noun_after(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "A 3 percent increase in violent crime", "a $4 million cut to the budget"."""
    _, last = offsets(clause, figure)
    pattern = _NOUN if figure.form in _RELATIVE_FORMS else _NOUN_CLOSE
    found = pattern.match(clause.mask, last, last + 60)
    if found is None or found.group("noun") in _AMOUNTS:
        return None
    if figure.form == "cardinal" and not clause.mask.startswith("-", last):
        return None
    return _moved(clause, figure, NOUN_DIRECTION[found.group("noun")], found.end())


_AMOUNTS = frozenset(("shortfall",))
"""What itself is measured."""


def read_noun_before(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "A decline of 3 percent", "the increase was 5 percent"."""
    before = before_figure(clause, figure)
    found = _NOUN_OF.search(before)
    noun = (found.group("noun") or found.group("apposed")) if found else ""
    if found is None or figure.form not in _CHANGE_FORMS or noun in _AMOUNTS:
        return None
    _, last = offsets(clause, figure)
    start = figure.start - clause.start - len(before) + found.start()
    return _moved(clause, figure, NOUN_DIRECTION[noun], last, start=start)


def _moved(
    clause: Clause, figure: Quantity, direction: Direction, behind: int, start: int | None = None
) -> Draft:
    """A change told by a noun; what moved follows ("in robberies"), or is the subject."""
    first, _ = offsets(clause, figure)
    begins = first if start is None else start
    what = _OF_WHAT.match(clause.mask, behind)
    noun, end = noun_behind(clause, what.end()) if what else ("", behind)
    end = end if noun else behind
    named = noun or subject_before(clause, begins)
    return change(clause, figure, direction, named, (begins, end))


def read_verb(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "Rose 24 percent", "is down 12 percent", "reduce shootings by 16 percent", "added 220 jobs"."""
    if figure.form not in _CHANGE_FORMS or figure.text.lower().startswith(_BOUNDS):
        return None
    before = before_figure(clause, figure)
    offset = figure.start - clause.start - len(before)
    apart = _VERB_APART.search(before)
    found = apart or _VERB.search(before) or _PARTICLE.search(before) or _moved_by(before)
    found = found or _of_parts(clause, figure, before)
    if found is None or _REACHED.search(before[found.end("verb") :]):
        return None
    if figure.form == "money" and (_is_sum_of(clause, figure) or _IS_TAKEN.search(before)):
        return None
    if _is_counted(clause, figure, found.group("verb")):
        return None
    verb = f"push {apart.group('way')}" if apart else found.group("verb")
    moved = found.groupdict().get("object", "")
    start = offset + found.start("verb")
    if moved and re.search(r"\bfrom\b|\bto\b", moved) and "#" not in moved and verb not in TAKES_OBJECT:
        moved = ""
    direction = _way(found) if found.re.pattern == _VERB_OF_PARTS.pattern else direction_of_verb(verb)
    if verb.startswith("improv") and ILL.search(clause.low[max(0, start - _NEAR) : start]):
        direction = "down"  # shorter waits are better
    if (moved.strip() and verb not in {"grew", "rose", "fell"}) or verb.startswith("trail"):
        compared = against(clause, figure, direction, subject_before(clause, start), start)
        if compared:
            return compared.but(start=clause.start + start)
    thing = offset + found.start("object") if moved.strip() else -1
    is_so = (
        found.re.pattern == _PARTICLE.pattern
        and found.group()[:1].isalpha()
        and not found.group().startswith("with")
    )
    named, end = _what_moved(clause, figure, verb, offset + found.start() if is_so else start, thing)
    return change(clause, figure, direction, named, (0, end))


def _of_parts(clause: Clause, figure: Quantity, before: str) -> re.Match[str] | None:
    """The verb that moves by parts, or by what "by" leads up to: "improved 4 percent", "by six minutes"."""
    _, last = offsets(clause, figure)
    if clause.mask.startswith(" of ", last):
        return None
    parts = figure.form in _PARTS
    on = _VERB_ON.search(before) if parts else None
    return on or (_VERB_OF_PARTS.search(before) if parts or _by_time(clause, figure) else None)


def _by_time(clause: Clause, figure: Quantity) -> bool:
    """Whether "by" leads up to the figure: "improved by six minutes", "widened by $6 million"."""
    return (
        _BY.search(clause.mask, max(0, figure.start - clause.start - _NEAR), figure.start - clause.start)
        is not None
    )


_BY = expression(rf"\bby (?:{SMALL} ){{0,3}}$")


def _way(found: re.Match[str]) -> Direction:
    return "up" if found.group("up") else "down"


def read_without_verb(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "and robberies down 11 percent", whose verb the clause before has."""
    first, last = offsets(clause, figure)
    gapped = _GAPPED.match(clause.mask, 0, first) if figure.form in _CHANGE_FORMS else None
    if gapped is None or not is_matter(gapped["what"].strip()):
        return None
    start, end = gapped.span("what")
    what = clause.text[start:end].strip()
    return change(clause, figure, direction_of_verb(gapped["verb"]), what, (start, last))


def _moved_by(before: str) -> re.Match[str] | None:
    """The verb of change that "by" goes with: "cut" of "the increase is expected to cut rides by"."""
    found = _VERB_BY.search(before)
    later = _VERB_BY.search(before, found.end("verb")) if found else None
    return later if later and _FINITE.search(before, 0, later.start()) else found


_FINITE = expression(r"\b(?:to|would|will|could|can|may|might|has|have|had|which|that)\s$")
_IS_TAKEN = expression(
    r"\b(?:(?:stands?|stood|risks?|risked) (?:to )?los(?:e|ing)|raise[sd]?|raising)"
    r"\s+(?:(?!by\b)[a-z]+\s+){0,2}$"
)
"""Money raised, or that may be lost, is a sum of its own; nothing went up or down by it."""


def _is_counted(clause: Clause, figure: Quantity, verb: str) -> bool:
    """Whether what it acts on is counted, and nothing moved: "lost 61 people", "declined 180 calls"."""
    if verb.startswith("declin"):
        return _is_turned_down(clause, figure)
    return verb.startswith(("los", "hir")) and (_is_of_people(clause, figure) or _is_sum_lost(clause, figure))


def _is_of_people(clause: Clause, figure: Quantity) -> bool:
    """Whether people were lost, and no time is named since when: that counts them ("lost 61 residents")."""
    since = any(time.role in {"since", "baseline"} for time in clause.times)
    return not since and _PEOPLE.match(clause.mask, figure.end - clause.start) is not None


def _is_sum_lost(clause: Clause, figure: Quantity) -> bool:
    """Whether lives or money are counted that somebody lost: "we lost 51", "the firm lost $14 million"."""
    since = any(time.role in {"since", "baseline"} for time in clause.times)
    first, last = offsets(clause, figure)
    lost = _LOST.search(clause.mask, max(0, first - _NEAR), first)
    if lost is None or since or noun_behind(clause, last)[0] or _EACH.match(clause.mask, last):
        return False
    return figure.form == "money" or (figure.form == "cardinal" and lost.group("who") is not None)


_EACH = expression(r"\s(?:each|apiece)\b")
_LOST = expression(rf"(?P<who>\bwe)?\s(?<!would\s)(?<!will\s)(?<!to\s)lost (?:{SMALL} ){{0,3}}$")
_NEAR = 40


_PEOPLE = expression(
    r"\s(?:[a-z-]+\s){0,2}?(?:people|persons|workers|men|women|lives|soldiers|patients|members)\b"
)


def _is_turned_down(clause: Clause, figure: Quantity) -> bool:
    """Whether somebody declined so many things, where no number went down: "declined 180 requests"."""
    if figure.form != "cardinal":
        return False
    noun, _ = noun_behind(clause, figure.end - clause.start)
    if noun:
        return _ASKED.search(noun.lower()) is not None
    if _ASKED.search(clause.low, 0, figure.start - clause.start):
        return False  # "claims declined 1,200"
    return _ASKED.search(clause.marked.low, max(0, clause.start - _A_FEW_LINES), clause.start) is not None


_A_FEW_LINES = 200
"""Characters."""


_ASKED = expression(
    r"\b(?:requests?|detainers?|offers?|applications?|applicants|invitations?|calls|cases|bids|proposals?|"
    r"orders|"
    r"warrants?|petitions?|referrals?|interviews?|transfers?|holds|claims|charges|prosecutions?|loans?|"
    r"permits?)\b"
)


def _is_sum_of(clause: Clause, figure: Quantity) -> bool:
    """Whether the money is of something that is itself counted in money ("lose $2 million in grants")."""
    link = _SUM_OF.match(clause.mask, figure.end - clause.start)
    noun, _ = noun_behind(clause, link.end()) if link else ("", 0)
    entry = catalogued(measure_of(noun)) if noun else None
    return entry is not None and entry.unit == "usd"


def _what_moved(clause: Clause, figure: Quantity, verb: str, start: int, thing: int) -> tuple[str, int]:
    """What the verb at ``start`` moved, and the offset where its words end.

    ``thing`` is where the verb's object starts ("reduce shootings by 16 percent"), -1 where it has none.
    """
    _, last = offsets(clause, figure)
    noun, _ = noun_behind(clause, _noun_start(clause, thing)) if thing >= 0 else ("", 0)
    if noun:
        return noun, last
    part = _OF_OWN.match(clause.mask, last) if verb.startswith(_TAKES_PART) else None
    noun, end = noun_behind(clause, part.end()) if part else ("", last)
    if noun:
        return noun, end
    behind, end = noun_behind(clause, last)
    subject = subject_before(clause, start)
    counts = figure.form in {"cardinal", "money"} and behind
    if counts and (verb in TAKES_OBJECT or measure_or_pointer(subject, clause)[0] is None):
        return behind, end
    sector = subject.rsplit(" ", 1)[-1].lower() in _SECTORS
    if figure.form == "cardinal" and not behind and verb in OF_OTHERS and (sector or not is_matter(subject)):
        return "", end  # "Retailers added 650" of the jobs told of before
    return subject, end if figure.form in {"cardinal", "money"} else last


OF_OTHERS = frozenset("add adds added gain gains gained lose loses lost shed sheds cut cuts".split())
"""What they add to or take from somebody is told before where they have no object."""
_SECTORS = frozenset(
    ("construction", "tourism", "housing", "retail", "trade", "services", "hotels", "schools")
)
_TAKES_PART = ("los", "shed", "cut", "clos", "eliminat", "gain")
_OF_OWN = expression(r"\sof\s(?:its|their|his|her|our|the|\^+['’]s?)\s")
"""Behind a part that somebody loses: "lost a tenth of its population"."""


def _noun_start(clause: Clause, place: int) -> int:
    """The offset behind what opens a noun phrase: of "the library's hours", that of "hours"."""
    found = _DETERMINERS.match(clause.mask, place, place + 60)
    return found.end() if found else place
