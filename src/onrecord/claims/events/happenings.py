"""Read what happened or is to happen at a told time: "the levy expires in June", "the dam burst on Sunday".

The last rule to be tried: where a clause gives no figure and no act that another rule knows, a finite verb
with a thing or a body for its subject and a date beside it still tells something that a record could show.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.parts import is_dated, is_offset
from onrecord.claims.events.deed_verbs import ONLY_WORDS
from onrecord.claims.events.doers import acts_on_thing, does_public_acts, of_person
from onrecord.claims.events.due_days import due, goes_on_until
from onrecord.claims.events.office_work import office_work
from onrecord.claims.events.stand_ins import RULE
from onrecord.claims.figures.directions import VERB_DIRECTION
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_ADVERBS = r"(?:(?:also|then|later|since|now|already|first|again|once|not|never|[a-z]{3,12}ly)\s+){0,2}"
_IRREGULAR = (
    r"beat|became|began|begun|bent|blew|blown|bought|bound|bred|broke|broken|brought|built|burnt|burst|cast|"
    r"caught|chose|"
    r"chosen|cut|dealt|did|done|drawn|drew|driven|drove|dug|fed|fell|fled|flew|flown|forbade|forbidden|"
    r"forgave|forgiven|"
    r"fought|found|froze|frozen|gave|given|gone|heard|held|hit(?! back)|hung|kept|laid|led|left|lent|lost|"
    r"made|met|"
    r"overran|overthrew|overthrown|overtook|paid|put|quit|ran|rebuilt|retook|sang|sank|sat|seized|sent|"
    r"shot|shut|sold|"
    r"set(?= (?:an?|the|its|up|aside|out)\b)|sought|split|spread|stolen|stood|stole|struck|sunk|swept|"
    r"swore|sworn|taken|taught|threw|thrown|"
    r"took|"
    r"tore|torn|"
    r"undertook|undone|upheld|went(?! (?:up|down)\b)|withdrawn|withdrew|withheld|won|written|wrote|voted"
)
"""Past and participle of the verbs that form them without -ed, less those of being, saying and feeling."""
_PHRASAL = (
    r"came (?:off|out|in|down|online|into (?:force|effect|being|service|law|office|the (?:job|office|"
    r"post))|to (?:an end|a close|town|"
    r"power))|"
    r"took (?:effect|over|place|hold|office|up)|made (?:public|permanent|available)|"
    r"broke (?:ground|off|out)|called off|agreed to"
)
"""Light verbs that tell an act with what stands behind them."""
_HAPPENED = expression(
    rf"\b(?:(?:has|have|had)\s+(?:been\s+)?|(?:was|were)\s+)?{_ADVERBS}"
    rf"(?P<verb>{_PHRASAL}|[a-z]{{2,13}}ed|{_IRREGULAR})\b"
)
_HAS_BEEN = expression(
    rf"\b(?:has|have|had)\s+(?:not\s+)?{_ADVERBS}(?P<verb>been|stood|run|held|lain|gone|[a-z]{{2,13}}ed|"
    r"overseen|kept|led|owned|sat|paid|met|fought|sought)\b"
)
_NO_HAPPENINGS = frozenset(
    "stabbed shot killed injured hit wounded hospitalized robbed "
    "said added asked told called warned noted argued claimed insisted stated explained declared described "
    "estimated reported showed seemed appeared looked wanted hoped believed feared expected "
    "considered thought "
    "wondered remained stayed lived worked used needed tried liked loved hated enjoyed based located "
    "named scheduled "
    "supposed required interviewed quoted pictured filmed known concerned interested involved "
    "married raised aged "
    "armed united limited related hundred need speed indeed exceed proceed agreed disagreed urged praised "
    "criticized criticised condemned welcomed visited attended watched listened talked discussed met "
    "read heard "
    "suggested cited pointed responded replied complained recalled counted averaged totaled numbered "
    "ranked "
    "followed walked waited played turned helped released published announced issued tweeted dated changed "
    "dragged shoved lasted reached defended presented "
    "posted "
    "born "
    "confirmed compared conducted collected surveyed polled learned noticed tended did made came "
    "found red bed "
    "headlined campaigned delivered testified blasted displayed outlined stood picked trained "
    "scrambled progressed mixed "
    "overstepped contributed caused accused blamed credited denied spoke declined refused wrote".split()
)
"""Verbs of saying, thinking and being, and what tells where the news comes from."""
_NO_ASIDES = _NO_HAPPENINGS | VERB_DIRECTION.keys()
_IDLE_TIME = expression(
    r"(?:now|currently|today|these days|so far|nowadays|recent|lately|at the time|then|this (?:year|week|"
    r"month|fall|"
    r"summer|spring|winter))\b",
    re.IGNORECASE,
)


_ASIDE = expression(
    r"(?:(?:first|later|originally|only|[a-z]{3,10}ly) )?(?P<verb>[a-z]{3,13}ed|built|sold|bought|"
    r"begun|won|struck|written|sworn(?= in ))"
    r"(?: (?:in|on|by|under|late|early|last)\b[^,;@#]{0,40})? (?:(?:in|on|late|early) ){0,2}@"
)
"""A participle between commas with its time: "the increase, approved in November 2023, is void"."""


def happening(clause: Clause) -> tuple[int, int] | None:
    """The offsets of the verb that tells what happened at a time of the clause, None for want of one."""
    roles = {
        time.role for time in clause.times if time.period is not None and not _IDLE_TIME.match(time.text)
    }
    if "period" in roles or (not roles and is_dated(clause)):
        told = _happened(clause) or due(clause)
        if told:
            return told
    return goes_on_until(clause) or (_has_been(clause) if "since" in roles else None) or office_work(clause)


def _happened(clause: Clause) -> tuple[int, int] | None:
    """The verb of what happened on the day of the clause, also in a participle between commas."""
    aside = _ASIDE.match(clause.mask) if clause.joint == "," else None
    issued = aside and aside.group("verb") == "issued" and _is_beside_rule(clause)
    private = aside and of_person(clause) and aside.group("verb") not in _OF_OFFICE
    if aside and (issued or aside.group("verb") not in _NO_ASIDES) and not private:
        return aside.span("verb")
    if _TELLS_WHICH.match(clause.mask) or _is_of_time(clause):
        return None
    for found in _HAPPENED.finditer(clause.mask):
        if _is_told(clause, found):
            return found.span("verb")
    return None


_OF_OFFICE = frozenset(
    "sworn elected reelected appointed inaugurated hired fired ousted indicted convicted sentenced".split()
)
"""What of a person stands on record: "Chief Dale Roe, sworn in June 1"."""


def _is_beside_rule(clause: Clause) -> bool:
    """Whether a rule stands before the clause: "an executive order on tents, issued Jan. 25"."""
    before = max(0, clause.start - _PHRASE)
    return _RULE.search(clause.marked.mask, before, clause.start) is not None


_PHRASE = 70
_RULE = expression(rf"\b(?:{RULE})\b[^.;,]*, $")


def _has_been(clause: Clause) -> tuple[int, int] | None:
    """The verb of what has been so since a day."""
    state = _HAS_BEEN.search(clause.mask)
    if state is None or state.group("verb") in VERB_DIRECTION:
        return None
    return state.span("verb") if does_public_acts(clause, state.start(), named=True) else None


_TELLS_WHICH = expression(
    r"(?:that|which) (?:the|its) (?:[a-z]+ ){0,2}?(?:released|published|posted|issued|filed)\b"
)
"""What only tells one report from another."""


_ANNOUNCED = frozenset(
    "announced declared published released issued promised ordered reported found agreed asked warned "
    "accused".split()
)
"""What else marks a time by its length from then: "a year after it declared an emergency"."""


def _is_of_time(clause: Clause) -> bool:
    """Whether the clause only tells one season from another: "the session that ended Saturday"."""
    if not _ENDS_THEN.match(clause.mask):
        return False
    return _A_TIME.search(clause.marked.mask, max(0, clause.start - _NEAR), clause.start) is not None


_NEAR = 24
_ENDS_THEN = expression(r"(?:that|which) (?:ended|closed|began|started|finished|opened)(?: on| in)? @")
_A_TIME = expression(
    r"(?:[@#]|\b(?:years?|months?|weeks?|days?|quarters?|periods?|seasons?|sessions?|decades?|terms?|half|"
    r"cycles?|"
    r"stretch|span|weekend|time|run|streak|slide|decline|rise|drop|spell))\s*$"
)


def _is_told(clause: Clause, found: re.Match[str]) -> bool:
    verb = found.group("verb")
    if verb in _ANNOUNCED and is_offset(clause):
        return does_public_acts(clause, found.start())
    moves = verb in VERB_DIRECTION and not acts_on_thing(clause, found.start(), found.end())
    if verb in _NO_HAPPENINGS or verb in ONLY_WORDS or moves:
        return False
    return does_public_acts(clause, found.start())
