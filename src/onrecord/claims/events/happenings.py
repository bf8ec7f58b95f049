"""Read what happened or is to happen at a told time: "the levy expires in June", "the dam burst on Sunday".

The last rule to be tried: where a clause gives no figure and no act that another rule knows, a finite verb
with a thing or a body for its subject and a date beside it still tells something that a record could show.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.parts import is_dated
from onrecord.claims.events.doers import acts_on_thing, does_public_acts, of_person
from onrecord.claims.figures.directions import VERB_DIRECTION

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_ADVERBS = r"(?:(?:also|then|later|since|now|already|first|again|once|not|never|[a-z]{3,12}ly)\s+){0,2}"
_IRREGULAR = (
    r"became|began|begun|bent|blew|blown|bought|bound|bred|broke|broken|brought|built|burnt|burst|cast|"
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
    r"undertook|undone|upheld|went|withdrawn|withdrew|withheld|won|written|wrote|voted"
)
"""Past and participle of the verbs that form them without -ed, less those of being, saying and feeling."""
_PHRASAL = (
    r"came (?:off|out|in|down|online|into (?:force|effect|being|service|law)|to (?:an end|a close|town|"
    r"power))|"
    r"took (?:effect|over|place|hold|office|up)|made (?:public|permanent|available)|"
    r"broke (?:ground|off|out)|called off|agreed to"
)
"""Light verbs that tell an act with what stands behind them."""
_HAPPENED = re.compile(
    rf"\b(?:(?:has|have|had)\s+(?:been\s+)?|(?:was|were)\s+)?{_ADVERBS}"
    rf"(?P<verb>{_PHRASAL}|[a-z]{{2,13}}ed|{_IRREGULAR})\b"
)
_STARTS = (
    r"expires?|lapses?|opens?|reopens?|closes?|begins?|starts?|ends?|finishe?s?|concludes?|takes? "
    r"(?:effect|place|over|hold|"
    r"up|that up|it up|office)|goes?|meets?|convenes?|reconvenes?|resumes?|returns?|arrives?|departs?|"
    r"hears?|votes?|decides?|considers?|rules?|debates?|launche?s?|go to|runs? out|kicks? off|winds? (?:up|"
    r"down)|"
    r"comes? (?:into|before|up|off|out|due)|retires?|steps? down|sits?|falls? due|does away with|phases? "
    r"(?:in|out)|"
    r"bans?|bars?|switche?s?|moves?"
)
_COMING = re.compile(
    rf"\b(?P<verb>{_STARTS}|"
    r"(?:is|are|was|were|has been|have been|had been) (?:set|scheduled|due|slated|expected|planned)(?: for|"
    r" on| in|"
    r" by)?(?= @))\b(?!\s+at\b)"
)
"""What the present tense tells of a day to come, or what is set for one."""
_HAS_UNTIL = re.compile(r"\b(?P<verb>ha(?:s|ve|d)) (?:only )?(?:until|till) ")
"""A time limit: "the council has until June 15 to vote"."""
_HAS_BEEN = re.compile(
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
    "scrambled progressed "
    "overstepped contributed caused accused blamed credited denied spoke declined refused wrote".split()
)
"""Verbs of saying, thinking and being, and what tells where the news comes from."""
_NO_ASIDES = _NO_HAPPENINGS | VERB_DIRECTION.keys()
_IDLE_TIME = re.compile(
    r"(?:now|currently|today|these days|so far|nowadays|recent|lately|at the time|then|this (?:year|week|"
    r"month|fall|"
    r"summer|spring|winter))\b",
    re.IGNORECASE,
)


_ASIDE = re.compile(
    r"(?:(?:first|later|originally|only|[a-z]{3,10}ly) )?(?P<verb>[a-z]{3,13}ed|built|sold|bought|"
    r"begun|won|struck|written)"
    r"(?: (?:in|on|by|under|late|early|last)\b[^,;@#]{0,40})? (?:(?:in|on|late|early) ){0,2}@"
)
"""A participle between commas with its time: "the increase, approved in November 2023, is void"."""


def happening(clause: Clause) -> tuple[int, int] | None:
    """The offsets of the verb that tells what happened at a time of the clause, None for want of one."""
    roles = {
        time.role for time in clause.times if time.period is not None and not _IDLE_TIME.match(time.text)
    }
    if "period" in roles or (not roles and is_dated(clause)):
        aside = _ASIDE.match(clause.mask) if clause.joint == "," else None
        if aside and aside.group("verb") not in _NO_ASIDES and not of_person(clause):
            return aside.start("verb"), aside.end("verb")
        for found in () if _TELLS_WHICH.match(clause.mask) else _HAPPENED.finditer(clause.mask):
            if _is_told(clause, found):
                return found.start("verb"), found.end("verb")
        for coming in _COMING.finditer(clause.mask):
            if does_public_acts(clause, coming.start("verb")):
                return coming.start("verb"), coming.end("verb")
        limit = _HAS_UNTIL.search(clause.low)
        if limit:
            return limit.start("verb"), limit.end("verb")
    if "since" in roles:
        state = _HAS_BEEN.search(clause.mask)
        moved = state is not None and state.group("verb") in VERB_DIRECTION
        if state and not moved and does_public_acts(clause, state.start(), named=True):
            return state.start("verb"), state.end("verb")
    return None


_TELLS_WHICH = re.compile(
    r"(?:that (?:ended|closed|began|started|finished|opened)(?: on| in)? @"
    r"|(?:that|which) (?:the|its) (?:[a-z]+ ){0,2}?(?:released|published|posted|issued|filed)\b)"
)
"""What only tells one year, season or report from another: "the session that ended Saturday"."""


def _is_told(clause: Clause, found: re.Match[str]) -> bool:
    verb = found.group("verb")
    moves = verb in VERB_DIRECTION and not acts_on_thing(clause, found.start(), found.end())
    if verb in _NO_HAPPENINGS or moves:
        return False
    return does_public_acts(clause, found.start())
