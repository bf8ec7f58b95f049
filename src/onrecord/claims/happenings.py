"""Read what happened or is to happen at a told time: "the levy expires in June", "the dam burst on Sunday".

The last rule to be tried: where a clause gives no figure and no act that another rule knows, a finite verb
with a thing or a body for its subject and a date beside it still tells something that a record could show.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.directions import VERB_DIRECTION
from onrecord.claims.marked import within
from onrecord.claims.parts import subject_of
from onrecord.claims.public_bodies import BODY_NAME, INSTITUTION

if TYPE_CHECKING:
    from onrecord.claims.clauses import Clause

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
    r"sought|split|spread|stolen|stood|stole|struck|sunk|swept|swore|sworn|taken|taught|threw|thrown|took|"
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
_HAS_BEEN = re.compile(r"\b(?:has|have|had)\s+(?:not\s+)?(?P<verb>been|stood|run|held|lain|gone)\b")
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
    "followed walked waited played turned helped released published announced issued tweeted dated posted "
    "born "
    "confirmed compared conducted collected surveyed polled learned noticed tended did made came "
    "found red bed "
    "headlined campaigned delivered testified blasted displayed outlined stood picked trained "
    "scrambled progressed "
    "overstepped contributed caused accused blamed credited denied spoke declined refused wrote".split()
)
"""Verbs of saying, thinking and being, and what tells where the news comes from."""
_PERSONS = frozenset(
    "he she i we you they it who whose nobody everyone everybody somebody someone people one that "
    "this what it's "
    "there all".split()
)
_IDLE_TIME = re.compile(
    r"(?:now|currently|today|these days|so far|nowadays|recent|lately|at the time|then|this (?:year|week|"
    r"month|fall|"
    r"summer|spring|winter))\b",
    re.IGNORECASE,
)


_NAMED = re.compile(
    r"\b(?:the|an?|its|their)\s+(?:[a-z-]+\s+){0,2}(?P<noun>closing|closure|opening|reopening|launch|"
    r"merger|sale|audit|"
    r"inspection|strike|election|arrest|resignation|ruling|verdict|raid|shooting|explosion|collapse|"
    r"earthquake|hurricane|"
    r"takeover|bankruptcy|eviction|settlement|lawsuit|indictment|conviction|recall|merger|ceasefire|"
    r"signing|repeal|"
    r"referendum|evacuation|outage|derailment|fire|crash|outbreak|walkout|protests?|riots?|"
    r"coup|bombing|invasion|acquisition|buyout|purchase|breach|blackout|layoffs|default|bankruptcy|"
    r"storm|tornado|"
    r"purge|pardon|impeachment|execution|killing|massacre|appointment|expansion|introduction|"
    r"inauguration)\b(?:\s+(?:of|by|at|in|on|with)\s+[^;,#@]{2,40}?)?\s+"
    r"(?:(?:in|on|of|late|early)\s+){0,2}(?=@)"
)


_RULE = r"(?:law|act|ordinance|agreement|settlement|ruling|decision|deal|ban|freeze|treaty|referendum)"
_DATED = re.compile(
    rf"\b(?:the|an?) @+ (?:[a-z-]+ ){{0,2}}?{_RULE}\b|\b(?:an?|the) (?:[a-z-]+ ){{1,2}}{_RULE} (?:of|in) @+"
)
"""A rule named by its year: "a 2020 law that made", "a hiring freeze in 2022"."""


def named_happening(clause: Clause) -> tuple[int, int] | None:
    """The offsets of a noun that tells what happened at the time behind it: "the closing in May"."""
    dated = _DATED.search(clause.mask)
    if dated:
        return dated.start(), dated.end()
    found = _NAMED.search(clause.mask)
    if found is None:
        return None
    for time in clause.times:
        if time.start - clause.start == found.end() and time.role == "period" and time.period is not None:
            return found.start(), time.end - clause.start
    return None


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
    if "period" in roles:
        aside = _ASIDE.match(clause.mask) if clause.joint == "," else None
        if aside and aside.group("verb") not in _NO_HAPPENINGS and aside.group("verb") not in VERB_DIRECTION:
            return aside.start("verb"), aside.end("verb")
        for found in () if _TELLS_WHICH.match(clause.mask) else _HAPPENED.finditer(clause.mask):
            if _is_told(clause, found):
                return found.start("verb"), found.end("verb")
        coming = _COMING.search(clause.mask)
        if coming and _acts(clause, coming.start("verb")):
            return coming.start("verb"), coming.end("verb")
        limit = _HAS_UNTIL.search(clause.low)
        if limit:
            return limit.start("verb"), limit.end("verb")
    if "since" in roles:
        state = _HAS_BEEN.search(clause.mask)
        if state and _acts(clause, state.start(), named=True):
            return state.start("verb"), state.end("verb")
    return None


_TELLS_WHICH = re.compile(
    r"(?:that|which) (?:(?:ended|closed|began|started|finished|opened)(?: on| in)? @"
    r"|(?:the|its) (?:[a-z]+ ){0,2}?(?:released|published|posted|issued|filed)\b)"
)
"""What only tells one year, season or report from another: "the session that ended Saturday"."""


def _is_told(clause: Clause, found: re.Match[str]) -> bool:
    verb = found.group("verb")
    if verb in _NO_HAPPENINGS or (verb in VERB_DIRECTION and not _is_deed(clause, found)):
        return False
    return _acts(clause, found.start())


def _is_deed(clause: Clause, found: re.Match[str]) -> bool:
    """Whether a verb of change tells what a body did to a thing: "they cut our grant"."""
    if not _ON_A_THING.match(clause.mask, found.end()):
        return False
    last = subject_of(clause, found.start()).lower().rsplit(" ", 1)[-1]
    return last in _WE or BODY_NAME.fullmatch(last) is not None


_ON_A_THING = re.compile(r" (?:an?|the|its|our|their|his|her|all|every) [a-z]")


def _acts(clause: Clause, verb: int, *, named: bool = False) -> bool:
    """Whether the subject of the verb is a thing or a body, not a person of the story.

    Its subject may be ``named`` by one word.
    """
    subject = subject_of(clause, verb)
    words = subject.split(" ")
    if _SUPPOSES.match(clause.mask):
        return False
    if not subject:
        return "^" in clause.mask[:verb] or _GOES_ON.match(clause.mask) is not None
    if subject.lower() in {"it", *_WE}:
        return subject.lower() == "it" or _DOES.match(clause.mask, verb) is not None
    if words[0].lower() in _PERSONS or words[-1].lower() in _PERSONS or _is_private(subject, words):
        return False
    if all(word[:1].isupper() for word in words) and not (named and len(words) == 1) and not _is_body(words):
        return bool(within(clause.marked.places.organizations, clause.start, clause.start + verb))
    return not _AFTER_PREPOSITION.search(clause.mask, max(0, verb - _NEAR), verb)


_WE = frozenset(("we", "they"))
_DOES = re.compile(
    r"(?:(?:have|had|just|already|then|also|never|quietly) ){0,2}(?:cut|lost|closed|shut|opened|reopened|"
    r"built|bought|sold|hired|fired|"
    r"moved|passed|adopted|banned|ended|started|launched|won|repealed|cancell?ed|dropped|eliminated|"
    r"installed|replaced|abolished|scrapped|signed|sued|approved|rejected|voted|created|founded|formed|"
    r"merged|broke ground|laid off|put in|took over|gave up|set up|changed|introduced|began|stopped|"
    r"suspended|lifted|imposed|settled|appealed)\b(?=\s(?!in\b|here\b|there\b|home\b|@)[a-z@#^])"
)
"""What a body that speaks of itself as "we" has done to something."""


def _is_private(subject: str, words: list[str]) -> bool:
    return len(words) > _LONGEST or _FELT.search(subject) is not None


def _is_body(words: list[str]) -> bool:
    """Whether the capitals are a body's, or the one only opens the sentence: "Protesters", "Quillan Jail"."""
    last = words[-1].lower()
    if BODY_NAME.fullmatch(last) or INSTITUTION.fullmatch(last):
        return True
    return len(words) == 1 and _PLURAL.fullmatch(words[0]) is not None


_PLURAL = re.compile(
    r"(?:Protest|Demonstrat|Work|Vot|Teach|Regulat|Lawmak|Legislat|Prosecut|Investigat|Firefight|"
    r"Rescu|Driv|Farm|"
    r"Min|Credit|Invest|Engine|Inspect|Soldi|Doct|Strik|Hack)(?:ers|ors)|Shareholders|Crews|"
    r"Residents|Students|Nurses|Officials|Activists|Militants|Rebels|Troops|Police|Pilots|Members|"
    r"Delegates|Unions|"
    r"Gunmen|Thieves|Vandals"
)
_FELT = re.compile(
    r"\b(?:mood|friendship|confidence|hopes?|spirits?|temper|relationship|marriage|voice|eyes?|face|"
    r"heart|mind|memory|smile|"
    r"tears|love|life|career|conversation|interview|speech|debate|question|idea|story)$",
    re.IGNORECASE,
)
"""What is nobody's public matter, or only the scene of words."""
_SUPPOSES = re.compile(
    r"(?:and |but )?(?:according to|among|of (?:the|those)|"
    r"as|if|unless|so)\b"
)
_WAS = re.compile(r"(?:was|has been|had been)\s")
_GOES_ON = re.compile(r"(?:which|that) ")
_LONGEST = 9
_NEAR = 12
_AFTER_PREPOSITION = re.compile(r"\b(?:a|an|the|of|to|in|on|for|with|by|and|or)\s+$")
