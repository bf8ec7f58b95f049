"""Read what a public office does, has done or will do, by whatever verb and without a day.

The last rule to be tried: "officials will mail a notice", "the court has asked the city to answer". Who
holds an office acts in public, so that a record can show the act; what the office only says, thinks, sees or
is, and how its numbers move, is left to other rules or to none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import within
from onrecord.claims.events.deed_verbs import ONLY_WORDS
from onrecord.claims.events.officers import officers
from onrecord.claims.events.refusals import ASKS
from onrecord.claims.figures.directions import VERB_DIRECTION
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause

_OFFICE = (
    r"councils?|boards?|commissions?|commissioners|committees?|legislature|parliament|senate|congress|"
    r"assembly|"
    r"lawmakers|legislators|senators|supervisors|trustees|governments?|ministry|ministers|departments?|"
    r"agency|"
    r"agencies|authority|authorities|regulators?|watchdog|bureau|courts?|judges?|jury|justices|tribunal|"
    r"prosecutors?|attorneys? general|district attorney|sheriff|governor|mayor|president|"
    r"premier|prime minister|administration|city|county|state|officials|office|clerks?|auditors?|inspectors|"
    r"bank|company|union|task force|panel|operation"
)
_ADVERB = r"(?:(?:also|then|later|since|already|again|now|just|even|did|[a-z]{3,12}ly)\s+){0,2}"
_IRREGULAR = (
    r"built|bought|sold|shut|began|gave|broke|drew|froze|struck|withdrew|threw|laid|sought|held|sent|brought|"
    r"took|chose|made|left|let|wrote|given|thrown|broken|drawn|frozen|chosen|begun|withdrawn|taken|written"
)
_WORK = (
    rf"(?:(?:(?:has|have|had)\s+)?{_ADVERB}(?P<done>[a-z]{{3,14}}ed|{_IRREGULAR})"
    rf"|(?P<will>(?:will|(?:(?:is|are)\s+)?(?:going|expected|about|set|due)\s+to)"
    rf"\s+(?:not\s+|no\s+longer\s+)?{_ADVERB}(?:(?:go\s+on|keep|stop|start|begin|continue(?:\s+to)?)\s+)?"
    rf"(?P<plan>[a-z]{{3,14}}))"
    rf"|(?:is|are)\s+(?:not\s+)?{_ADVERB}(?P<doing>[a-z]{{3,14}}ing))"
    r"(?=(?:\s+(?:up|down|out|off|over|back|away))?\s+(?:an?|the|its|[a-z^]{3,})\b|\s+\^)"
    r"(?!\s+(?:that|when|from|because|amid|about|like|than|by|in|on|at|with|into|of|early|late|later|soon|"
    r"again|"
    r"together|well|there|here)\b)(?:(?<=asked)|(?<=applied)|(?<=pressed)|(?!\s+for\b))(?!\s+for\s+(?:in|"
    r"on|at|by|and)\b)"
)
_OF_OFFICE = Cued(
    rf"\b(?<!former )(?:{_OFFICE})(?:\s+(?:of|for)\s+(?:the\s+)?[a-z^]+)?(?:\s+(?:on\s+)?@+)?\s+{_WORK}",
    words=_OFFICE.replace("s?", "").split("|"),
)
_OF_NAMED = expression(rf"(?:['’]s office)?(?:\s+(?:on\s+)?@+)?\s+{_WORK}")


def office_work(clause: Clause) -> tuple[int, int] | None:
    """The offsets of the first verb that tells what an office does to somebody or something."""
    for found in _worked(clause):
        words = _STATEMENT.match(clause.mask, found.end()) is not None
        if _is_public(found) and not words and not ASKS.search(clause.mask, 0, found.start()):
            return found.span(found.lastgroup or 0)
    return None


_STATEMENT = expression(
    r"\s+(?:an?|the|its|his|her|their)\s+(?:[a-z]+\s+)?(?:statement|speech|remarks|view|look|tone|stance|"
    r"shot|swipe|jab)\b"
    r"|\s[a-z^'’ -]{2,40}\sas\s"
)
"""What is but words: "released a statement"."""


def _worked(clause: Clause) -> Iterator[re.Match[str]]:
    yield from _OF_OFFICE.finditer(clause.mask)
    bodies = within(clause.marked.places.organizations, clause.start, clause.end)
    for end in (*(body.end - clause.start for body in bodies), *officers(clause)):
        named = _OF_NAMED.match(clause.mask, end)
        if named:
            yield named


def _is_public(found: re.Match[str]) -> bool:
    """Whether the verb is none of saying, thinking, being, moving and counting."""
    verb = found.group("done") or found.group("plan") or found.group("doing")
    if verb in VERB_DIRECTION or verb in ONLY_WORDS:
        return False
    return _NO_WORK.isdisjoint(_roots(verb))


def _roots(verb: str) -> Iterator[str]:
    """What the form may come from, as a dictionary has it: "deny" from "denied", "plan" from "planning"."""
    yield verb
    stem = verb.removesuffix("ing").removesuffix("ed")
    if stem != verb:
        yield from (stem, f"{stem}e", stem[:-1], f"{stem[:-1]}y")


_NO_WORK = frozenset(
    # saying
    "say tell add explain argue claim insist state note declare describe announce report reply respond "
    "answer suggest mention remind comment talk discuss speak write complain stress emphasize emphasise "
    "maintain contend estimate project predict forecast conclude confirm dispute deny praise criticize "
    "criticise condemn welcome urge warn blame credit promise pledge vow acknowledge admit allege boast "
    "accuse boast clash insist repeat reiterate "
    "call quote cite point hail defend oppose support back favor favour side recommend propose "
    "contrast compare aim address single outline detail present preview tout trumpet cheer applaud slam "
    "blast bash attack mock question challenge lament rail "
    # thinking and wanting
    "believe think know want hope fear expect consider feel like love hate wonder understand remember "
    "forget realize realise recognize recognise need try wish agree disagree decide plan intend prefer "
    "doubt learn worry "
    # being and having
    "be seem appear remain stay live exist happen occur become have had include contain consist belong "
    "depend own lack face mean matter represent lead rank stand cover use serve operate run keep hold "
    "work struggle continue "
    # seeing, meeting and moving
    "see watch hear listen read look notice attend visit meet gather go come arrive return walk drive "
    "tour strut stride pose travel enter reach follow pass move turn head start began begin end "
    # counting and bearing
    "count record log tally find found show indicate reveal average total number measure experience "
    "suffer receive get handle lose win gain spend pay cost earn collect test respond".split()
)
