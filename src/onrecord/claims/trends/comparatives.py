"""Read trends told by a comparative: "fewer people ride the bus", "shootings are rarer", "it is safer"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.causes.influences import is_person
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.comparisons.degrees import COMPARATIVES, LONG
from onrecord.claims.figures.directions import alternatives
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import trend_of
from onrecord.claims.trends.words import FELT, NAMELESS, SMALLER

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_COUNT = re.compile(
    r"(?:(?:and|but|that|as)\s+)?"
    r"(?:(?P<way>fewer|more)\s+(?!and\s)(?P<noun>[a-z’'^-]+(?:\s[a-z^]+){0,3}?)\s+(?:are|is|were|was|have|"
    r"has|"
    r"[a-z]{3,12}ed|died|"
    r"left|came|went|took|rode|got|lost|won|ran|drove|bought|sold|moved)\b(?!.*\bthan\b)"
    r"|(?P<few>fewer)\s+(?P<whom>(?:[a-z]+\s)?[a-z]{3,14}(?<![su])s|(?:[a-z]+ )?people)\s(?!than\b|and\b|"
    r"or\b|of\b|in\b|on\b|"
    r"at\b|for\b|with\b)(?=[a-z])(?!.*\bthan\b)(?!.*#)"
    r"|(?P<ever>(?:more and more|ever more|fewer and fewer|ever fewer|less and less)\s+)"
    r"(?!(?:i|it|we|you|they|he|she|the|a)\b)(?P<what>[a-z]+(?:\s[a-z]+)?))"
)


def read_count(clause: Clause) -> Draft | None:
    """As in "Fewer people are riding the bus"."""
    found = _COUNT.match(clause.mask)
    if found is None:
        return None
    name = next(name for name in ("ever", "few", "way") if found.group(name))
    noun = found.start({"ever": "what", "few": "whom", "way": "noun"}[name])
    end = found.end() if name == "ever" else len(clause.mask)
    named = measure_or_pointer(clause.text[noun:end][:60], clause)
    direction: Direction = "down" if found.group(name).startswith(("fewer", "ever few", "less")) else "up"
    return trend_of(clause, (found.start(name), len(clause.mask)), found.start(), direction, named)


_OF_TIME = frozenset("older younger newer earlier later closer nearer further farther better".split())
"""Comparatives of age, place and judgement."""
_DEGREES = alternatives(
    [word for word in COMPARATIVES if word not in _OF_TIME | {"more", "less", "higher", "lower"}]
)
_LONG = rf"(?:more|less) (?:{'|'.join(sorted(LONG))}|affordable|plentiful|abundant|likely)"
_GROWN = (
    r"(?:(?:is|are|was|were|been|keeps?|kept) (?:getting|becoming|growing)|(?:has|have|"
    r"had) (?:become|gotten|grown)|(?:became|gets?|got|grows?|grew))"
)
_STATE = r"(?:is|are|was|were|has been|have been|had been)"
_ADVERBS = (
    r"(?:(?:now|also|still|much|far|even|ever|again|hardly|barely|scarcely|no|not|[a-z]{4,12}ly) ){0,2}"
)
_BECOMES = Cued(
    rf"\b(?:{_GROWN} {_ADVERBS}(?P<way>(?:more|less) [a-z]{{4,14}}|[a-z]{{3,10}}er|worse)"
    rf"|{_STATE} {_ADVERBS}(?P<state>{_DEGREES}|{_LONG})"
    r"(?=$|[,.;@]|\s(?:now|too|today|again|as well|still|here|there|everywhere|elsewhere|in|on|across|during|"
    r"this|since|@)))(?!\w)",
    words=(
        *COMPARATIVES,
        *"more less become get gets getting got gotten grow grew becoming became gotten grown".split(),
    ),
)
_NEAR = 12
_STILL = re.compile(r"\b(?:hardly|barely|scarcely|no|not)\b|n['’]t\b")
_OPEN = re.compile(
    r"\b(?:if|whether|could|may|might|would|should|will|can|cannot|must|unless|to)\b|\bthe [a-z]+$"
)


def read_comparative(clause: Clause) -> Draft | None:
    """As in "Housing is getting more expensive", "shootings are rarer", "judges disagree more often"."""
    return _becomes(clause) or _by_adverb(clause) or _by_object(clause) or _increasingly(clause)


def _becomes(clause: Clause) -> Draft | None:
    found = _BECOMES.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or not subject or _OPEN.search(clause.mask, 0, found.start()):
        return None
    way = found.group("way") or found.group("state")
    if way in _NO_DEGREES or not _is_told_of(subject, way):
        return None
    if way == "safer":
        named = measure_or_pointer("safety", clause)
        return trend_of(clause, (0, found.end()), found.start(), "up", named)
    many = subject.split(" of ")[0].endswith("s") or is_matter(subject) or clause.times
    named = measure_or_pointer(subject, clause)
    if named == (None, "") or not (many or found.group("way")):
        return None
    return trend_of(clause, (0, found.end()), found.start(), _way(clause, found, way), named)


_NO_DEGREES = frozenset(
    "other over under another better later earlier together older younger further however after never ever "
    "number her per closer nearer weather silver sober aware bitter clever eager proper tender".split()
)


def _is_told_of(subject: str, way: str) -> bool:
    if way == "safer":
        return subject.lower() not in _SAFE_ALONE
    head = subject.lower().rsplit(" ", 1)[-1]
    return subject.lower() not in NAMELESS and head not in _SHAPELESS and not is_person(subject)


_SHAPELESS = FELT | frozenset(
    "picture situation pain news mood question problem story job choice point truth answer issue stakes task "
    "message life times future reality matter idea argument case part way side thing challenge".split()
)
"""What is bigger or worse only in somebody's eyes."""


_SAFE_ALONE = frozenset("he she i you they".split())


def _way(clause: Clause, found: re.Match[str], way: str) -> Direction:
    if _STILL.search(clause.mask, max(0, found.start() - _NEAR), found.end()):
        return "none"
    return "down" if way in SMALLER or way.startswith("less") or COMPARATIVES.get(way) == "down" else "up"


_BY_ADVERB = Cued(
    r"\b(?:(?P<way>more|less) (?:and more |and less )?(?:often|frequently|rarely|regularly)|"
    r"(?P<pace>faster|slower))(?= (?:now|too|today|these days|again|@+)$|$)|"
    r"(?<=ing )(?<!thing )(?P<longer>longer|faster|slower|harder|later|further|farther|"
    r"(?P<less>less))\b(?! than)(?= "
    r"|$)",
    words="often frequently rarely regularly faster slower longer harder later further farther less",
)


def _by_adverb(clause: Clause) -> Draft | None:
    """As in "Judges are going their own way more often"."""
    found = _BY_ADVERB.search(clause.mask)
    verb = _VERB_BEFORE.match(clause.mask) if found else None
    if found is None or verb is None or _OPEN.search(clause.mask, 0, found.start()):
        return None
    who, done = verb.span("who"), verb.start("who")
    if not clause.text[who[0] : who[1]].strip() or found.start() - done > _LONGEST:
        return None
    named = measure_or_pointer(clause.text[done : found.start()].strip(), clause)
    rare = found.group().endswith("rarely")
    less = found.group("way") == "less" or found.group("pace") == "slower" or found.group("less")
    less = less or found.group("longer") == "slower"
    return trend_of(clause, (0, found.end()), found.start(), "down" if less != rare else "up", named)


_VERB_BEFORE = re.compile(
    r"(?:(?:and|but|that|while|though|although) )?(?P<who>(?!(?:i|he|she|you|it)\b)(?:[a-z^’'-]+ ){1,4}?)"
    r"(?:is|are|was|were|has|have|[a-z]{3,12}(?<!s)s|[a-z]{3,12}ed|[a-z]{3,12}) "
)
_LONGEST = 60


_COUNTED = (
    r"(?:saw|seen|sees?|seeing|recorded|logged|reported|counted|drew|draws?|drawing|solved|solves|solving|"
    r"sold|sells|served|handled|answered|received|treated|admitted|issued|made|makes|making|took|lost|"
    r"attracted|produced|processed|enrolled|welcomed|registered|there (?:are|were|have been))"
)
_BY_OBJECT = Cued(
    r"(?<!to )(?<!will )(?<!would )(?<!could )(?<!with )\b(?:"
    rf"(?!(?:or|and|than|with|in|of|for|from|at|to|by|on|no|be|if|as|even|far|many|much|about|not|just|"
    rf"only)\b)"
    r"(?:[a-z]{2,12}|there (?:are|were)) (?:far |many |slightly |even |significantly )?(?P<fewer>fewer)"
    rf"|(?:{_COUNTED}|(?:is|are|was|were|been|keeps?|kept) [a-z]{{3,12}}ing) (?:far |many |even "
    rf")?(?P<more>more))"
    r" (?P<noun>(?:[a-z-]+ ){0,2}?(?:people|crime|violence|traffic|rain|snow|blood|[a-z-]{3,14}(?<![su])s))\b"
    r"(?! than|[^,;]* than\b)",
    "fewer ",
    "more ",
)


def _by_object(clause: Clause) -> Draft | None:
    """As in "members logged fewer hours in each of the past two years"."""
    found = _BY_OBJECT.search(clause.mask)
    if found is None or clause.figures or _OPEN.search(clause.mask, 0, found.start()):
        return None
    if found.group("more") and not clause.times and _SPEAKER.search(clause.mask, 0, found.start()):
        return None
    named = measure_or_pointer(clause.text[found.start("noun") : found.end("noun")], clause)
    way: Direction = "down" if found.group("fewer") else "up"
    return trend_of(clause, (0, found.end()), found.start("noun"), way, named) if named[0] else None


_SPEAKER = re.compile(r"\b(?:i|we|you|they|he|she)\b|['’](?:ve|m|re)\b")


_INCREASINGLY = Cued(r"\bincreasingly (?P<what>[a-z]{3,14})", words="increasingly")


def _increasingly(clause: Clause) -> Draft | None:
    """As in "families increasingly rely on food banks"."""
    found = _INCREASINGLY.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or not subject.endswith("s") or subject.lower() in NAMELESS:
        return None
    named = measure_or_pointer(f"{subject} {clause.text[found.start('what') : found.end()]}", clause)
    return trend_of(clause, (0, len(clause.mask)), found.start(), "up", named) if named[0] else None
