"""Whether the words around a draft tell of the past, of what is so now, or of what is to come."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from onrecord.claims.figures.directions import alternatives
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause

Tense = Literal["past", "before", "perfect", "present", "ahead", "none"]
"""``before`` is the past of the past ("had fallen"), ``ahead`` also what might be, ``none`` has no verb."""

_ADVERB = r"(?:\s(?:not|never|also|still|now|already|since|just|only|even|all|both|ever|[a-z]{2,12}ly)){0,2}"
_PARTICIPLE = (
    r"(?:[a-z]{2,14}(?:ed|en|wn|ung|ept|elt|aid|ought|aught)|been|gone|done|cut|hit|put|set|shut|seen|lost|sold|"
    r"told|held|made|paid|spent|sent|built|left|met|led|won|run|come|become|begun|shrunk|sunk|had|stood|read|spread|"
    r"cost|beat|hurt|dealt|heard|struck|slid|split|shot|shed|fed|fled|found|torn|born|worn|sworn|got|lent|cast|quit|burst)"
)
_PAST = (
    "was were did had fell rose grew sank shrank went came took made won lost saw led spent paid "
    "sold bought held "
    "kept left met ran sent stood gave got became began brought built caught drew drove felt knew "
    "sat shot shut "
    "slept spoke struck swept threw tore wore broke chose fought flew froze slid crept dealt meant "
    "cost drank ate "
    "taught bore hid rode shook stole swore woke wound"
).split()
_PRESENT = (
    "is are am has have does do runs employs keeps owns holds serves lists pays costs covers lives "
    "farms leads "
    "makes takes goes comes stands remains needs means sees includes operates accounts represents works lies "
    "faces gets gives cites bars allows requires provides receives earns spends carries sits "
    "contains produces "
    "ranks offers uses trails rises falls drops climbs grows jumps slips cuts wins hits tops opens "
    "closes sues "
    "reach reaches passes concedes loses lose plans keep own live serve cover pay cost need make hold run "
    "work lie face "
    "adds raises reduces funds puts sets boosts gains remain begin begins continue continues bans "
    "approves backs reflects account draw draws average averages employ earn receive sell sells buy "
    "buys get provide offer oversees manages enrolls educates connects stretches spans boasts comprises "
    "handles answers teaches "
    "treats generates maintains collects"
).split()
_UNCHANGED = (
    r"(?<!to\s)(?<!tax\s)(?<!pay\s)(?:cut|hit|shut|put|set|beat|split|cast)(?=\s(?:#|ballots\b|votes\b|absentee\b|early\b|off\b|down\b|aside\b|an?\b|the\b|its\b|"
    r"their\b|his\b|her\b|nearly\b|about\b|almost\b))"
)
"""Verbs whose past is as their present, with what they act on behind them."""
_NOT_PAST = r"(?!hundred|need|indeed|speed|feed|seed|bleed|breed|exceed|proceed|succeed|naked|sacred|embed)"
_VERBS = expression(
    r"\b(?=[a-z])(?:(?:(?P<ahead>(?:will|shall|would|could|may|might|should|must|cannot|can|(?:can|won)['’]t)(?=\s|n['’]t)"
    rf"(?:n['’]t)?{_ADVERB}(?:\s(?:be|have been|have))?(?:\s[a-z]{{2,14}})?"
    r"|(?:expect|forecast|project|predict)(?:s|ed)?(?:\sto\s[a-z]+)?|wants"
    r"|(?:plan|hope|want|aim|intend|propose)(?:s|ed)?\sto\s[a-z]+"
    r"|(?:likely|due|set|poised|going|about|is|are|stands?|stood)\sto\s[a-z]+|on (?:track|pace))"
    rf"|(?P<before>had(?:n['’]t)?{_ADVERB}\s(?!cast\b)(?:been\s)?{_PARTICIPLE})"
    rf"|(?P<perfect>(?:has|have)(?:n['’]t)?{_ADVERB}(?:\sbeen)?{_ADVERB}\s{_PARTICIPLE})"
    rf"|(?P<present>(?:is|are|am)(?:n['’]t)?{_ADVERB}(?:\s(?:being\s)?(?:[a-z]{{2,14}}(?:ed|ing|en)))?"
    rf"|(?:do|does)n['’]t|(?:{alternatives(_PRESENT)})"
    r"|numbers?(?=\s#)|(?<=\bwhich\s)[a-z]{2,12}[a-rt-z]s|(?<=\bwho\s)[a-z]{2,12}[a-rt-z]s"
    r"|(?<!to\s)(?:falls?|rises?|drops?|climbs?|grows?|jumps?|surges?|slumps?)(?=\s(?:by\s|to\s|"
    r"nearly\s|almost\s)?#))"
    rf"|(?P<past>(?:was|were|did|had)n['’]t|{alternatives(_PAST)}|{_NOT_PAST}[a-z]{{2,14}}ed|{_UNCHANGED}))\b"
    r"|(?:it|that|there|he|she|what)['’]s(?P<is>\b))"
    rf"|['’](?:(?P<has>ve){_ADVERB}\s{_PARTICIPLE}|(?:re|m)(?P<are>\b)|(?P<will>ll|d)\s[a-z]+)"
)
"""At the front of a word, or behind an apostrophe: at any other character nothing is tried."""
_REPORTS = expression(
    r"(?:said|says|told|tells|added|announced|reported|shows?|showed|found|believed?s?|claim(?:s|ed)|noted|argued|"
    r"insisted|warned|testified|conceded|admitted|confirmed|alleged|estimated|called|asked|according|based|"
    r"compared|related)$"
)
_OF_A_FIGURE = expression(r"(?:added|reported|found|showed|confirmed)\s(?:[a-z]+\s){0,2}#")
"""Of a figure such verbs tell an act: "employers added 900 jobs"."""
_NOUN_BEHIND = expression(r"\b(?:an?|the|its|their|his|her|of|no|any)\s$")
"""Behind such a word stands a noun: "at a cost of"."""
_OF_ANOTHER = expression(r"\b(?:it|he|she|they|we|who|which|that)\s$")
"""Behind the draft, such a subject opens another clause: "half of the 450 it had promised"."""
_REACH = 8
_SHORT: dict[str, Tense] = {"has": "perfect", "is": "present", "are": "present", "will": "ahead"}


def tense_of(clause: Clause, at: int, sentence: Sequence[Clause] = ()) -> Tense:
    """The tense of the verb nearest before character ``at``, else of the first behind it.

    A clause without a verb has that of the clauses before it in its ``sentence``.
    """
    here = _tense_in(clause, at - clause.start)
    if here != "none":
        return here
    place = bisect_left(sentence, clause.start, key=lambda one: one.start)
    for earlier in reversed(sentence[max(0, place - _CLAUSES_BACK) : place]):
        tense = _tense_in(earlier, len(earlier.mask))
        if tense != "none":
            return tense
    return "none"


def has_verb(clause: Clause) -> bool:
    """Whether the clause has a verb of its own, as far as its form tells."""
    return _tense_of_words(clause.mask, len(clause.mask)) != "none"


_CLAUSES_BACK = 4


def _tense_in(clause: Clause, at: int) -> Tense:
    return _tense_of_words(clause.mask, at)


@lru_cache(maxsize=256)
def _verbs(mask: str) -> tuple[re.Match[str], ...]:
    """All verbs of a clause, which is asked about for each of its figures."""
    return tuple(_VERBS.finditer(mask))


@lru_cache(maxsize=1024)
def _tense_of_words(mask: str, at: int) -> Tense:
    """The tense at ``at``; several rules ask for the same one."""
    chosen: Tense = "none"
    behind = -2
    for found in _verbs(mask):
        noun = found.start() == behind + 1 and found.lastgroup == "present"
        if noun:
            continue  # "will receive raises": no two verbs of their own stand side by side
        if _NOUN_BEHIND.search(mask, max(0, found.start() - _REACH), found.start()):
            continue
        behind = found.end()
        if _REPORTS.fullmatch(found.group()) and not _OF_A_FIGURE.match(mask, found.start()):
            continue
        if found.start() > at and (
            chosen != "none" or _OF_ANOTHER.search(mask, max(0, found.start() - _REACH), found.start())
        ):
            break
        name = found.lastgroup or "none"
        chosen = _SHORT.get(name) or name  # type: ignore[assignment]  # the groups are named after the tenses
        if found.start() > at:
            break
    return chosen
