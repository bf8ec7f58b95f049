"""Read a share: "41 percent of voters cast ballots by mail", "one in five children"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.moves import offsets
from onrecord.claims.figures.part_phrases import read_part_phrase
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import VERB, clean, noun_behind, subject_before
from onrecord.claims.quantities.number_words import SMALL
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity


_PART_OF = expression(r"\s+of\s+(?!@+(?![@'’])|a point|the way|the time)(?P<whole>[^;]{1,140})")
_LONGEST = 14
"""Words of a share's measure: what the part is a part of, and what it does."""
_OF_THE_WHOLE = expression(
    r"\s(?:the|its|their|our|his|her)\s(?!(?:[a-z-]+\s)?(?:size|price|rate|number|amount|cost|distance|time|way|battle|"
    r"job|story|level|pace|total|average|figure|length|weight|width|value|speed|age|share|percentage)\b)[a-z]{3,}"
)
"""Behind "half": a whole, not what something is half as large as ("half the size of")."""
_OF_PEOPLE = expression(
    r"\s+(?:[a-z-]+\s+){0,2}(?:[a-z]{3,}s|people|children|men|women)\b|"
    r"\s(?:its|their|the|his|her)\s(?:[a-z-]+\s)?(?:force|staff|workforce|department|agency|population|budget|"
    r"membership|fleet|payroll|city|county|state|nation|country|caseload|backlog)\b"
)


_DID = expression(
    r"\s+(?:did(?=$|[,.;])|(?:refused|declined|failed|planned|plan|wanted|want|agreed|chose)\sto\b|(?:did "
    r"so|do so|"
    r"were|are|have|had|said|say|own|rent|live|lived|voted|seen|given|found|taken|told|held|built|sold|"
    r"lost|paid|met|drank|drink|ate|eat|slept|sleep|rode|ride|drove|drive|went|came|took|take|knew|know|"
    r"spent|spend|left|kept|made|won|ran|felt|feel|use|smoke|work|need|walk|got|get|gave|give|read|sent|send|speak|spoke|grew|die|commute|belong|"
    r"receive|pass|fail|vote|attend|return|come|leave|suffer|qualify|earn|travel|expect|plan|trust|worry|oppose|can|cannot|could|"
    r"f[ae]lls?(?= (?:into|under|within|outside|short)\b)|"
    r"(?:will|would)(?! be (?:an?|the|its|their)\b)|think|thought|believe|want|approve|disapprove|agree|"
    r"disagree|favou?r|support|oppose|prefer|back|[a-z]{2,12}ed)(?:\s(?!to\b|from\b|by\b|with\b)|(?=$|[,.;])))"
)
_OPENS = expression(
    r"[•*\s]*(?:(?:and|but|while|that)\s)?"
    r"(?:@+,?\s|(?:among|in|at|during|by|on|for|of|across)\s(?:[a-z@^#’'-]+,?\s){1,5}?)?"
    r"(?:(?:about|only|just|some|nearly|almost)\s)?"
)


def _who_did(clause: Clause, first: int, last: int) -> re.Match[str] | None:
    """A part that itself does something, its whole told of before: "61 percent supported the zones"."""
    alone = _OPENS.fullmatch(clause.mask, 0, first) and not VERB.search(clause.mask, 0, first)
    return _DID.match(clause.mask, last) if alone else None


def read_share(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "41 percent of voters cast ballots", "one in five children"."""
    told = read_part_phrase(clause, figure)
    if told:
        return told
    if figure.form not in {"percent", "fraction", "ratio"} or figure.text.lower() == "no":
        return None
    first, last = offsets(clause, figure)
    found = _IS_A_RECORD.match(clause.low, last) or _PART_OF.match(clause.mask, last)
    if figure.form == "percent" and _WON_WITH.search(clause.mask, max(0, first - _NEAR - _NEAR), first):
        found = found or _NO_MORE.match(clause.mask, last)
    found = found or _who_did(clause, first, last) or _UNDECIDED.match(clause.mask, last)
    if found is None and figure.form == "percent":
        return None
    part = _OF_PEOPLE.match(clause.mask, last) or _OF_THE_WHOLE.match(clause.mask, last)
    if found is None and figure.form == "fraction" and not part:
        return None
    reason = _REASON.search(clause.mask, last)
    start, end = last, reason.start() if reason else len(clause.mask)
    text = _words_of_part(clause, start, end)
    inner = _COUNTED_IN.search(figure.text.lower())
    if inner and text and inner.group("noun") not in SMALL:
        text = f"{inner.group('noun')} {text}"
    if not text:
        text = subject_before(clause, first)
    measure = measure_of(" ".join(text.split(" ")[:_LONGEST]))
    if text in _INHABITANTS and _HOME_TO.search(clause.mask, max(0, first - _NEAR), first):
        measure = measure_of("population")
    begins, ends = draft_span(clause, _share_start(clause, first), end, hold=first)
    level = _as_level(clause, figure, last)
    if level is not None:
        return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=level[0])
    return Draft(
        clause,
        "share",
        begins,
        ends,
        figure.start,
        figure,
        value_of(figure),
        measure=measure,
    )


def _as_level(clause: Clause, figure: Quantity, last: int) -> tuple[MeasurePhrase | None] | None:
    """The measure of a percentage that tells no part but how high something stands; None for a part."""
    if _OF_ELECTORATE.match(clause.mask, last):
        return (measure_of("voter turnout"),)
    first = figure.start - clause.start
    if figure.form == "percent" and _TURNOUT_IS.search(clause.mask, max(0, first - _NEAR), first):
        return (measure_of("voter turnout"),)
    if figure.form == "percent" and _GRADUATED.match(clause.mask, last):
        return (measure_of("graduation rate"),)
    if figure.form == "percent" and _JOBLESS.match(clause.mask, last):
        return (measure_of("unemployment rate"),)
    rooms = _OF_ROOMS.match(clause.mask, last) if figure.form == "percent" else None
    if rooms and (
        _TAKEN.match(clause.mask, rooms.end()) or _FILLED.search(clause.mask, max(0, first - _NEAR), first)
    ):
        return (MeasurePhrase(text="hotel occupancy rate"),)
    stands = _OF_NORM.match(clause.mask, last) or _IS_A_RECORD.match(clause.low, last)
    return (None,) if figure.form == "percent" and stands else None


_UNDECIDED = expression(
    r"\s(?:(?:(?:are|were|is|was|still|remain|remained) ){0,2})(?:undecided|unsure|not sure)\b|"
    r"\s(?:with )?no opinion\b|"
    r"\s(?:against|in favou?r|opposed)(?=$|[,.;]| and\b)|"
    r"\s(?:backing|supporting|favou?ring|opposing|choosing|(?:dis)?approving|passing|failing|meeting|"
    r"scoring\s(?:proficient|at|above|below|advanced|well))\b"
)
"""What those do who answer a poll or take a test, at whatever place of the sentence."""
_WON_WITH = expression(
    r"\b(?:pass(?:ed|es)|won|wins|prevailed|approved|failed|fails|lost|carried|elected|re-?elected|retained|rejected)\b"
    r"[^;#]{0,40} with (?:(?:only|just|about|nearly|almost) )?$"
)
"""How large a part of the votes somebody or something had: "Amendment 70 passed with 55 percent"."""
_NO_MORE = expression(r"(?=$|[,.;]|\s(?:and|but|in|on|to|while)\b)")
_REASON = expression(
    r"(?<=[a-z@^]) (?=(?:because|after|before|if|so that|as (?:the|its|their|an?|it|they)) (?!@))"
    r"(?!as an? (?:share|percentage|proportion|whole|result|part)\b)"
)
"""Where it goes on to say why or when: "12% of its workers as the income it had planned on dried up"."""
_HOME_TO = expression(r"\bhome to (?:[a-z]+ ){0,2}$")
_INHABITANTS = frozenset(("people", "residents"))
_OF_ELECTORATE = expression(
    r"\sof\s(?:(?:the|its|their|all|\^+(?:['’]s?)?|[a-z]+['’]s)\s){0,3}(?:(?:registered|"
    r"eligible)\svoters(?!\s(?:who|"
    r"said|say|are|were|favou?r|support|prefer|approve|disapprove|back|think|want|cast|in|took part)\b)|"
    r"(?:(?:registered|eligible)\s)?voters\s(?:cast\s(?:their\s)?(?:ballots?|votes?)|voted|took part|"
    r"turned in (?:a )?ballots?)\b"
    r"(?!\s(?:by|early|absentee|for|against|through|before|at|yes|no|online)\b)|"
    r"(?:registered|eligible|active)\s(?:\^+(?:['’]s?)?\s)?(?:voters|residents|citizens|adults|people)"
    r"(?:\sin\s(?:the\s)?\^+)?\s(?:cast\s(?:(?:their|an?)\s)?(?:ballots?|votes?)|voted|took part|"
    r"participated|turned out|"
    r"showed up|did)\b(?!\s(?:by|early|absentee|for|against)\b)|"
    r"voters\s(?:showed up|turned out|went to the polls)\b)"
)
"""A part of all who may vote is turnout, which is measured as such."""
_TURNOUT_IS = expression(r"\bturnout\s(?:[a-z@^]+\s){0,4}$")
_GRADUATED = expression(
    r"\s(?:of\s(?:(?!who\b|that\b)[a-z#@^’'-]+\s){1,9})?(?:(?:have|had|has|did|do|does)\s)?"
    r"(?:graduat(?:e|ed|ing)|(?:earn|receiv)(?:ed|ing)?\s(?:an?|their)\s(?:[a-z]+\s)?diplomas?|"
    r"finish(?:ed|ing)?\s(?:high\sschool|on\stime|in\sfour\syears|with\stheir\sclass))"
    r"(?=$|[,.;]|\s(?:@|on\stime|in\s|within|last|this|from|after|with\stheir\sclass|and\b|compared|that|by|"
    r"statewide|nationally|nationwide))"
)
"""A part of those who could, which is told as the graduation rate."""
_JOBLESS = expression(
    r"\sof\s(?:[a-z^’'-]+\s){0,3}?(?:work ?force|labor force|workers)\s(?:(?:was|were|is|are)\s(?:still\s)?"
    r"(?:unemployed|jobless|out of (?:work|a job)|without (?:work|a job))|(?:had|has|have) no jobs?)\b"
)
"""A part of all who could work, which is told as the unemployment rate."""
_OF_ROOMS = expression(r"\sof\s(?:[a-z^’'-]+\s){0,3}?(?:hotel )?rooms\b")
_TAKEN = expression(r"\s(?:(?:were|was|are)\s)?(?:filled|occupied|sold|taken|rented|booked|full)\b")
_FILLED = expression(r"\b(?:fill|fills|filled|filling|sold|rented)\s(?:[a-z]+\s){0,2}$")
_OF_NORM = expression(
    r"\sof\s(?:(?:the|its|their)\s)?(?:normal|usual|average|capacity|norm|[a-z]+\s(?:average|capacity|norm)|"
    r"[a-z]+\sthat is (?:normal|usual))\b"
)
"""What something is measured in rather than a part of: "39 percent of capacity", "of normal"."""
_IS_A_RECORD = expression(
    r"\s(?:would|will|could|may|might) be (?:an?|the|its|their)\s(?:new\s)?"
    r"(?:(?:record|all-time|historic)(?:\s(?:high|low))?|high|low|highest|lowest|peak)\b"
)
"""What a percentage is itself, rather than those who make it up: "15 percent would be a record low"."""
_COUNTED_IN = expression(
    r"(?:^|\s)(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?P<noun>(?!in\b|out\b)[a-z]+) "
    r"(?:in|out of) "
)
"""Those counted of a ratio that names them: "one worker in six"."""


def _words_of_part(clause: Clause, start: int, end: int) -> str:
    """What the part is of and does, without times and places, with the word that points back at its whole."""
    words = clean(clause.text[start:end], clause.mask[start:end].replace("#", "x"))
    words = words or clause.text[start:end].strip().removeprefix("of ")
    back = _POINTS_BACK.match(clause.mask, start)
    return f"{back.group('those')} {words}" if back and not words.startswith(("those", "these")) else words


_POINTS_BACK = expression(r"\s*of (?P<those>those|these)\b")


def read_part(clause: Clause, figure: Quantity) -> Draft | None:
    """A counted part of a counted whole: "19 of 44 inspectors", "one parish out of nine", "36 of them"."""
    first, last = offsets(clause, figure)
    if figure.form == "money" and (sum_of := _OF_SUM.match(clause.mask, last)):
        begins, ends = draft_span(clause, first, sum_of.end(), hold=first)
        return Draft(clause, "share", begins, ends, figure.start, figure, value_of(figure))
    if figure.form != "cardinal" or figure.unit != "count":
        return None
    found = _OF_WHOLE.match(clause.mask, last)
    if found is None or not (found.group("them") or _is_whole(clause, figure, found.end())):
        return None
    if found.group("them") == "them" and _COUNTS.search(clause.mask, max(0, first - _NEAR), first):
        begins, ends = draft_span(clause, first, found.end(), hold=first)
        return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure))
    noun, end = noun_behind(clause, found.end())
    them = clause.text[found.start("them") : found.end("them")] if found.group("them") else ""
    noun = noun or (clean(them, found.group("them")) if " " in them else "")
    rest = clause.text[found.end() :].strip()
    text = noun or found.group("noun").strip() or f"{them} {rest}".strip()
    begins, ends = draft_span(clause, first, end, hold=first)
    measure = measure_of(" ".join(text.split(" ")[:_LONGEST]))
    return Draft(clause, "share", begins, ends, figure.start, figure, value_of(figure), measure=measure)


_OF_WHOLE = expression(
    r"(?P<noun>(?:\s(?!short|shy|ahead|fewer|more|instead|"
    r"because)[a-z]+){0,2}?),?\s(?:out\s)?of\s(?:(?P<them>(?:them|those|these|whom|which)\b|(?:the|its|"
    r"their)\s(?:@+\s|(?!worst|best|most)[a-z]{3,9}\s){0,2}"
    r"(?!#|total|cost|last|past|(?:corona)?virus\b|measles\b|illness\b|process\b|business\b|campus\b|census\b)[a-z]{3,15}s\b|"
    r"the\s(?:dead|wounded|injured|missing)\b|@+(?:[’']s)?\s[a-z]{3,15}s\b)|"
    r"(?:(?:the|its|their|his|her|our|my|all|some|about|those|these)\s|\^+(?:['’]s?)?\s|"
    r"[a-z]+['’]s?\s|@+['’]s?\s){0,3}#+)"
)


_OF_SUM = expression(
    r"\sof\s(?:(?:it|that|this|which)\b(?!\s[a-z]+s\b)|(?:the|its|their|that|this)\s(?:#+(?!\sin\b)|"
    r"(?:gap|total|money|cost|bill|"
    r"budget|sum|amount|deficit|shortfall|debt|increase|surplus|grant|award|aid|settlement)\b))"
)
"""The sum that money is a part of: "$4 million of the gap", "$310,000 of the $1.1 million"."""
_COUNTS = expression(
    r"\b(?:had|has|have|counted|made|make|makes|reported|recorded|logged|saw|registered|tallied|listed|"
    r"there (?:are|were)|all)\s(?:about\s|some\s|at least\s)?$"
)
"""Verbs behind which "so many of them" are all that there were: "police made 391 of them"."""
_NEAR = 40


def _is_whole(clause: Clause, part: Quantity, end: int) -> bool:
    """Whether the figure that ends at the offset ``end`` counts more than the part."""
    whole = next((one for one in clause.figures if one.end - clause.start == end), None)
    return whole is not None and whole.form == "cardinal" and whole.number > part.number


_ITS = expression(r"\b(?:its|their) #")


def wholes(clause: Clause) -> set[int]:
    """Where the figures start that only are the whole of a part: the 44 of "19 of 44 inspectors"."""
    found = set()
    for figure in clause.figures:
        match = _OF_WHOLE.match(clause.mask, figure.end - clause.start)
        if match and _ITS.search(match.group()):
            continue  # "two of its five plants" counts the plants too
        if match and not match.group("them") and figure.form == "cardinal":
            found |= {one.start for one in clause.figures if one.end - clause.start == match.end()}
    return found


def _share_start(clause: Clause, first: int) -> int:
    """A share that its clause leads up to ("guns were used in 62 percent") takes the clause's start."""
    return first if re.fullmatch(r"(?:[a-z]+\s){0,2}", clause.mask[:first]) else 0
