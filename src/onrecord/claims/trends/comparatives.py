"""Read trends told by a comparative: "fewer people ride the bus", "shootings are rarer", "it is safer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.comparisons.degrees import COMPARATIVES, LONG
from onrecord.claims.figures.directions import alternatives
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.doings import read_doing
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import trend_of
from onrecord.claims.trends.words import FELT, NAMELESS, SMALLER, SUPPOSED, way_judged
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_COUNT = Cued(
    r"(?:(?:(?:in|during|over)\s+)?@+,?\s+)?\b(?:(?:and|but|that|even as|as|at the same time|meanwhile|"
    r"now)\s+)?"
    r"(?:(?:far|many|slightly|somewhat|considerably)\s+)?(?:(?P<of>more|fewer) of "
    r"(?:the|its|their|our|\^+['’]s?) "
    r"(?P<those>[a-z’'-]+(?:\s[a-z^]+){0,9}?)"
    r"\s(?:(?:are|were|have) (?=[a-z]+(?:ing|ed)\b)|(?:need|take|took|go|went|live|leave|fail|pass|own|"
    r"rent|drive|use|get|got|"
    r"come|came|[a-z]{3,12}ed)\b)(?!.*\bthan\b)|(?P<them>more|fewer) of them "
    r"(?=[a-z]{3,})(?!of\b)(?!.*\bthan\b)|"
    r"(?:(?P<way>fewer|more)\s+(?!(?:and|than)\s)(?P<noun>[a-z’'^-]+(?:\s[a-z^]+){0,3}?)\s+(?:are|is|were|"
    r"was|have|"
    r"has|"
    r"[a-z]{3,12}ed|died|"
    r"left|came|went|took|rode|got|lost|won|ran|drove|bought|sold|moved)\b(?!.*\bthan\b)"
    r"|(?P<few>fewer)\s+(?P<whom>(?:[a-z]+\s)?[a-z]{3,14}(?<![su])s|(?:[a-z]+ )?people)\s(?!than\b|and\b|"
    r"or\b|of\b|in\b|on\b|"
    r"at\b|for\b|with\b)(?=[a-z])(?!.*\bthan\b)(?!.*#)"
    r"|(?P<ever>(?:more and more|ever more|fewer and fewer|ever fewer|less and less)\s+)"
    r"(?!(?:i|it|we|you|they|he|she|the|a)\b)(?P<what>[a-z]+(?:\s[a-z]+)?)"
    r"|an?\s(?:slightly\s|much\s|far\s|somewhat\s|significantly\s)?(?P<part>larger|smaller|higher|lower|"
    r"greater|bigger|"
    r"growing|shrinking|rising|falling|record)\s(?P<share>(?:share|number|percentage|proportion|portion|"
    r"fraction)\sof\s)"
    r"(?!#)(?=[a-z^])(?!.*#)))",
    words="more fewer less larger smaller higher lower greater bigger growing shrinking "
    "rising falling record",
)
COUNTS = Cues(_COUNT)
"""Few clauses hold such a count."""


def read_count(clause: Clause) -> Draft | None:
    """As in "Fewer people are riding the bus"."""
    found = _COUNT.match(clause.mask)
    if found is None:
        return None
    name = next(name for name in ("of", "them", "ever", "few", "way", "part") if found.group(name))
    if name == "them":
        way: Direction = "down" if found.group(name) == "fewer" else "up"
        return trend_of(clause, (found.start(name), len(clause.mask)), found.start(name), way, (None, "them"))
    noun = found.start({"of": "those", "ever": "what", "few": "whom", "way": "noun", "part": "share"}[name])
    end = found.end() if name == "ever" else len(clause.mask)
    named = measure_or_pointer(_counted(clause, noun, end), clause)
    if named == (None, ""):
        named = measure_or_pointer(noun_behind(clause, noun)[0], clause)
    direction: Direction = "down" if found.group(name).startswith(_FEWER) else "up"
    return trend_of(clause, (found.start(name), len(clause.mask)), found.start(), direction, named)


_FEWER = ("fewer", "ever few", "less", "smaller", "lower", "shrinking", "falling")


def _counted(clause: Clause, noun: int, end: int) -> str:
    """Whom or what there are more of, with what they did: "dogs and cats adopted"."""
    done = _DONE.match(clause.mask, noun)
    stop = _MARK.search(clause.mask, noun, end)
    phrase = clause.text[noun : stop.start() if stop else end][:_LONGEST]
    if done is None:
        return phrase
    last = done.end() if done.group("done").endswith("ing") and stop is None else done.end("done")
    last = stop.start() if stop and done.group("done").endswith("ing") else last
    return f"{clause.text[noun : done.end('who')]} {clause.text[done.start('done') : last]}"


_DONE = expression(
    r"(?P<who>[a-z’'-]+(?: (?!(?:are|is|were|was|have|has)\b)[a-z]+){0,5}) (?:are|is|were|was|have been|"
    r"has been)"
    r"(?: being)? (?P<done>[a-z]{2,12}(?:ed|en|wn|ht|lt|ld|rn|id|ing))\b"
)
_MARK = expression(r"[@#]")
_LONGEST = 60
_OF_TIME = frozenset("older younger newer earlier later closer nearer further farther better".split())
"""Comparatives of age, place and judgement."""
_DEGREES = alternatives(
    [word for word in COMPARATIVES if word not in _OF_TIME | {"more", "less", "higher", "lower"}]
)
_LONG = rf"(?:more|less) (?:{'|'.join(sorted(LONG))}|affordable|plentiful|abundant|likely)"
_GROWN = (
    r"(?:(?:is|are|was|were|been|keeps?|kept)(?: not|n['’]t)? (?:getting|becoming|growing)|(?:has|have|"
    r"had) (?:become|gotten|grown|turned)|(?:became|turned|gets?|got|grows?|grew))"
)
_STATE = r"(?:is|are|was|were|has been|have been|had been)"
_ADVERBS = (
    r"(?:(?:now|also|still|much|far|even|ever|again|hardly|barely|scarcely|no|not|[a-z]{4,12}ly) ){0,2}"
)
_BECOMES = Cued(
    rf"\b(?:{_GROWN} {_ADVERBS}(?P<way>(?:more|less) [a-z]{{4,14}}|[a-z]{{3,10}}er|worse)"
    r"(?=$|[,.;:@]|\s(?:and|but|or|in|on|at|for|as|since|by|with|over|to|than|every|each|all|too|now|again|"
    r"still|this|last|"
    r"from|because|when|while|after|during|across|among|here|there|if|of|the|until|before|through|without|"
    r"given|despite|"
    r"[a-z]+ly)\b|\s[@^#])"
    rf"|{_STATE} {_ADVERBS}(?P<state>{_DEGREES}|{_LONG})"
    r"(?=$|[,.;@]|\s(?:now|too|today|again|as well|still|here|there|everywhere|elsewhere|in|on|across|during|"
    r"this|since|@)))(?!\w)",
    words=(
        *COMPARATIVES,
        *"more less become get gets getting got gotten grow grew becoming became gotten grown turned".split(),
    ),
)
_NEAR = 12
_STILL = expression(r"\b(?:hardly|barely|scarcely|no|not)\b|n['’]t\b")


def read_comparative(clause: Clause) -> Draft | None:
    """As in "Housing is getting more expensive", "shootings are rarer", "judges disagree more often"."""
    return _becomes(clause) or read_doing(clause) or _increasingly(clause)


def _becomes(clause: Clause) -> Draft | None:
    found = _BECOMES.search(clause.mask)
    subject = _what(clause, found.start()) if found else ""
    if found and _THAN_THERE.search(clause.mask, found.end()):
        return None  # a comparison
    if found is None or not subject or SUPPOSED.search(clause.mask, 0, found.start()):
        return None
    way = found.group("way") or found.group("state")
    judged = way in {"better", "worse"} and is_matter(subject)
    if (way in _NO_DEGREES and not judged) or not _is_told_of(subject, way):
        return None
    many = subject.split(" of ")[0].endswith("s") or is_matter(subject) or clause.times
    named = measure_or_pointer(_measured(subject, way), clause)
    if named == (None, "") or not (many or judged or way == "safer" or found.group("way")):
        return None
    still = _STILL.search(found.group()) is not None
    direction = way_judged(way, subject) if judged and not still else _way(clause, found, way)
    return trend_of(clause, (0, found.end()), found.start(), direction, named)


_THAN_THERE = expression(
    r"\bthan (?:in|among|for|at|on) (?!@|any |the @|(?:past|previous|recent|earlier|other) )[a-z^]"
)


def _measured(subject: str, way: str) -> str:
    """What of the subject the comparative measures: safety, support for a tax, the people of small cities."""
    if way == "safer":
        return "safety"
    low = f"{subject[:1].lower()}{subject[1:]}"
    if way.endswith(" popular"):
        return f"support for {low}"
    return f"population of {low}" if way in _IN_SIZE and _PEOPLED.search(subject) else subject


_IN_SIZE = frozenset(("smaller", "larger", "bigger"))


def _what(clause: Clause, verb: int) -> str:
    """The subject; a place alone stands for itself."""
    subject = subject_before(clause, verb)
    if subject.lower().startswith(("no ", "none ")):
        return ""  # "no drop has been bigger": a rank
    return "the place" if not subject and clause.mask[:verb].rstrip().endswith("^") else subject


_PEOPLED = expression(
    r"\b(?:cities|towns|villages|suburbs|counties|states|boroughs|city|town|village|county)$"
)
_NO_DEGREES = frozenset(
    "other over under another better later earlier together older younger further however after never ever "
    "number her per closer nearer weather silver sober aware bitter clever eager proper tender".split()
)


def _is_told_of(subject: str, way: str) -> bool:
    if way == "safer":
        return subject.lower() not in _SAFE_ALONE
    head = subject.lower().rsplit(" ", 1)[-1]
    shapeless = head in _SHAPELESS and not (" " in subject and is_matter(subject))
    return subject.lower() not in NAMELESS and not shapeless and not is_person(subject)


_SHAPELESS = FELT | frozenset(
    "picture situation pain news mood question problem story job choice point truth answer issue stakes task "
    "message life times future reality matter idea argument case part way side thing challenge".split()
)
"""What is bigger or worse only in somebody's eyes."""


_SAFE_ALONE = frozenset("he she i you they".split())


def _way(clause: Clause, found: re.Match[str], way: str) -> Direction:
    if _STILL.search(clause.mask, max(0, found.start() - _NEAR), found.end()):
        return "none"
    if way == "safer":
        return "up"
    return "down" if way in SMALLER or way.startswith("less") or COMPARATIVES.get(way) == "down" else "up"


_INCREASINGLY = Cued(r"\bincreasingly (?P<what>[a-z]{3,14})", words="increasingly")


def _increasingly(clause: Clause) -> Draft | None:
    """As in "families increasingly rely on food banks"."""
    found = _INCREASINGLY.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or not subject.endswith("s") or subject.lower() in NAMELESS:
        return None
    named = measure_or_pointer(f"{subject} {clause.text[found.start('what') : found.end()]}", clause)
    return trend_of(clause, (0, len(clause.mask)), found.start(), "up", named) if named[0] else None
