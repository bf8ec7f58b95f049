"""Read what is set beside an earlier time without saying by how much: "more than in all of 2021".

Beside an earlier time it is a trend, whose baseline that time is; beside a place or a group, a comparison.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.figures.directions import NOUN_DIRECTION
from onrecord.claims.measures.catalogue import is_anaphor
from onrecord.claims.measures.noun_phrases import VERB, clean, noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matched import read_matched
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.words import ILL
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction, MeasurePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase

_DEGREE = (
    r"(?:(?:far|well|much|still|already|slightly|just|even|not quite|nearly|almost|about|roughly|"
    r"barely|somewhat|now|no longer|hardly|not nearly|"
    r"exactly|a little|a bit|a lot|many|not|once again|again|only slightly|only)\s){0,3}"
)
_ADJECTIVE = (
    r"(?:more|fewer|less|greater|lower|higher|better|worse|bigger|(?:high|low|larg|small|strong|weak|"
    r"heav|bus|short|long|"
    r"fast|slow|cheap|costl|rar|deadl|bloodi|dri|wett|warm|cold|hott|old|young|saf|poor|rich|quiet|"
    r"calm|thin|light|"
    r"wid|narrow|steep|quick|near|clos|ti?ght|tough|hard|eas)[a-z]{0,2}i?er)"
)
_BEFORE_EVENT = (
    r"(?:pre-(?:[a-z]+|#+|@+)|prepandemic|prewar) (?:[a-z]+ )?(?:levels?|peaks?|pace|norms?|numbers|"
    r"highs?|rates?|averages?|"
    r"totals?|figures?|prices|times|days|years)|"
    r"(?<!even )before the (?:pandemic|coronavirus|virus|recession|war|shutdowns?|lockdowns?|storm|"
    r"hurricane|flood|fire|crisis|"
    r"crash|strike|merger|cuts|reform|law)(?: (?:hit|began|started|struck|took effect))?"
)
"""A time told by what came after it, of which the calendar knows nothing: "pre-pandemic levels"."""
_BESIDE = Cued(
    rf"\b(?P<degree>{_DEGREE})(?:"
    rf"(?P<than>{_ADJECTIVE})\s(?P<noun>(?:(?!than\b)[a-z^’'-]+\s){{0,10}}?)(?:@+\s(?=than (?:in |"
    rf"during )?(?:each|either|both) of))?than(?!\s(?:half|one|"
    rf"a (?:third|quarter))\b)|"
    r"(?P<as>as\s(?:many|much|high|low|large|big|few|often|long|small|good|bad|common|frequent|busy|severe|"
    r"expensive|cheap|deadly|safe|popular|crowded|violent|widespread|dry|wet|hot|cold|"
    r"strong))\s(?:(?!as\b)[a-z-]+\s){0,4}?as|"
    r"(?P<same>(?:(?:roughly|about|exactly|basically|essentially|practically|virtually|nearly|almost|"
    r"much) )?the same"
    r"(?:\s(?!as\b|that\b)[a-z]+)?(?: of (?P<what>(?:(?!as\b|that\b)[a-z]+ ){0,2}(?!as\b|that\b)[a-z]+))?\s"
    r"(?:as|that)|(?:similar|comparable|close|equal) to|(?:on (?:pace|track|course)|set|likely) to (?:match|"
    r"equal|tie)|(?:level|even|flat|"
    r"on par|in line|neck and "
    r"neck)\swith|(?<!from )(?<!of )(?<!than )(?<!to )(?:(?:is|are|was|were|remains?|stands?)\s)?(?:where|"
    r"what)\s"
    r"(?:it|they|he|she|we)\s(?:was|were|stood|had(?: been)?|made|spent|sold|took|got|drew|saw|paid|cost|"
    r"[a-z]{3,10}ed))|(?P<like>(?:(?:is|are) )?(?:un|(?:hardly|barely|scarcely|little) )changed)|"
    r"(?P<above>above|ahead of|beyond|past(?=\s(?:the|its|that|last|their|pre))|over(?=\s(?:the\s#|its|"
    r"last))|"
    r"(?:tops?|topped|topping|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|eclips(?:es|ed|ing)|pass(?:es|"
    r"ed|ing)|"
    r"beat(?:s|en|ing)?|outpac(?:es|ed|ing)|overtak(?:es|en|ing)|overtook|(?:on (?:pace|track|course)|set|"
    r"poised) to "
    r"(?:(?:easily|soon) )?(?:top|surpass|exceed|eclipse|pass|beat|outpace|overtake))(?=\s(?:the\s[#@]|pre|"
    r"@+['’]s|its\s|"
    r"last\s|that\sof\s|all\sof\s|"
    r"\^+['’]s?\s(?:[a-z-]+\s){0,2}(?:number|total|figure|count|vote|turnout|level|pace|toll|enrollment|population)|"
    r"the\s(?:number|total|figure|mark|level|peak|high|record|previous|prior|pace|toll|count)\b)))|"
    r"(?P<below>below|under(?=\s(?:the|its|that|last))|short of|shy of|behind|"
    r"(?:end|wind|finish|come out) (?:up )?below|(?:nowhere near|far from|a long way from)"
    r"(?= (?:where|what|that of|those of|the #|(?:the|its|their) (?:[a-z]+ )?(?:levels?|numbers?|pace|"
    r"rates?|highs?|"
    r"peaks?|records?|totals?|figures?|counts?)\b))|(?:trail(?:s|ed|ing)?|lag(?:s|ged|ging)?(?: behind)?|"
    r"fall(?:s|ing)? short of|fell short of))"
    r")\s(?P<mark>(?!(?:expected|forecast|planned)\b)(?:\^+['’]s?\s)?(?:[^@,;:()—–#^]{0,34}?)(?:(?:the|its|that|their|"
    r"those|['’]s)\s#+\s"
    r"[^@,;:()—–#^]{0,34}?)?(?P<time>@|(?:(?<=than )|(?<=same as ))(?:before|in the past|previously)\b|"
    rf"\b(?:{_BEFORE_EVENT})))",
    words="@ before past previously pre prepandemic prewar",
)
_MOVE_BESIDE = Cued(
    r"\b(?P<degree>)an? (?:[a-z-]+ ){0,3}?(?P<move>improvement|increase|decrease|rise|decline|drop|fall|"
    r"jump|leap|"
    r"step (?:up|down)|surge|dip|change|departure|turnaround|turn|advance|reduction|gain|far "
    r"cry)(?P<noun>)"
    r" (?:on|over|from|compared (?:with|to)|against) (?P<mark>[^@,;:()—–]{0,34}?)(?P<time>@)",
    words="improvement increase decrease rise decline drop fall jump leap step surge dip change "
    "departure turnaround turn advance reduction gain cry",
)
"""As in "a marked improvement on January", "a gradual decline from the $2.9 billion of 2012"."""
_THAN_IT_WAS = Cued(
    rf"\b(?P<degree>{_DEGREE})(?P<than>{_ADJECTIVE})\s(?P<noun>(?:(?!than\b)[a-z-]+\s){{0,5}}?)(?:@+\s)"
    r"?than\s"
    r"(?P<time>(?:it|they|we)\s(?:used to|(?:was|were|did|had)(?![^,;]*@))\b|last(?=$|[,.;]))",
    words="than",
)
"""As in "longer than it used to be", "more fires this year than last"."""
_THAN_THEN = Cued(
    rf"\b(?P<degree>{_DEGREE})(?P<than>{_ADJECTIVE})\s(?P<noun>(?:[a-z^’'-]+\s){{0,10}}?)(?:@+\s)"
    r"?(?P<time>@)",
    words="@",
)
"""As in "worse than in 2009", where "than" belongs to the words for the time."""
_PATTERNS = (_BESIDE, _THAN_THEN, _THAN_IT_WAS, _MOVE_BESIDE)
_CUES = Cues(*_PATTERNS)
_BY_SO_MUCH = expression(
    r"(?:#,?|\bby|\b(?:times|fold|half|third|quarter|percent|point|points|twice|"
    r"much)) (?:an? )?(?:[a-z]+ ){0,1}$"
)
"""What stands before a comparative that says by how much: a change, or a comparison with a figure."""
_AN_EXTREME = expression(r"\b(?:any|every|all other|each|ever)\b")
"""Beside any other time, it is a rank."""
_EACH_OF = expression(
    r"(?:(?:in|during) )?(?:those (?:in|of) )?(?:each|either|both) of (?:the "
    r")?@?|(?:that|those) of (?:the )?"
)
"""As in "above each of the three years before": a trend, where "more than in any" ranks."""
_STANDS = expression(
    r"\b(?:is|are|was|were|be|been|remains?|remained|stays?|stayed|stands?|stood|runs?|ran|running|"
    r"came in|shot|soared|jumped|surged|plunged|slipped|well|far|finish(?:es|ed)|"
    r"end(?:s|ed)|(?:end|ends|ended|finish|wind|wound) up|fell|fall|falls|rose|climbed|dropped|sank|put|"
    r"puts|keeps?|kept|left|leaves)(?: [a-z]+ly)? $"
)
_IS_VERB = expression(
    r"^(?:[a-z]+ )*?(?:top|surpass|exceed|eclips|pass|beat|outpac|overt|trail|lag|fall|fell)"
)
_HYPOTHETICAL = expression(r"\b(?:if|could|might|may|whether|should|would|to be|must|unless)\b")
_SMALLER = expression(
    r"few|less|low|small|weak|short|slow|cheap|rar|scarc|thin|light|narrow|poor|young|cold|quiet|calm"
)
_LACKING = expression(r"nearly|almost|not")


def read_beside_earlier(clause: Clause) -> list[Draft]:
    """The clause's claims that something is more, less or as it was at an earlier time."""
    drafts: list[Draft] = []
    patterns = _PATTERNS if _CUES.stand_in(clause.mask) else ()
    for found in (found for pattern in patterns for found in pattern.finditer(clause.mask)):
        lengths = _EACH_OF.fullmatch(found.groupdict().get("mark") or "") is not None
        time = _time_at(clause, clause.start + found.start("time"), lengths=lengths)
        unnamed = found.group("time")[0] != "@"
        if not (unnamed or (time and time.role != "since")) or _is_other(clause, found):
            continue
        if found.re is _THAN_THEN.compiled and time and not time.text.lower().startswith("than "):
            continue
        draft = _draft(clause, found, time)
        drafts += [draft] if draft else []
    return drafts or _up_from(clause) or read_matched(clause)


_UP_FROM = Cued(
    r"\b(?P<way>up|down|higher|lower)(?: (?:[a-z]+ly|a (?:bit|little|touch|tad|lot)))? (?=@)",
    words="up down higher lower",
)


def _up_from(clause: Clause) -> list[Draft]:
    """What is up or down from a time, without a figure: "turnout was down from four years ago"."""
    if clause.figures:
        return []
    for time in clause.times:
        if time.role != "baseline":
            continue
        first = time.start - clause.start
        own = _WAY.match(clause.low, first)
        said = own or next((one for one in _UP_FROM.finditer(clause.mask) if one.end() == first), None)
        if said is None:
            continue
        verb = _IS.search(clause.mask, 0, said.start())
        subject = subject_before(clause, verb.start()) if verb else ""
        opens = clause.joint == "," or _OPENS.fullmatch(clause.mask, 0, said.start())
        if (verb is None and not opens) or (subject and is_person(subject)):
            continue
        begins, ends = draft_span(clause, 0, time.end - clause.start, hold=said.start())
        measure, points_at = measure_or_pointer(subject, clause) if subject else (None, "")
        way: Direction = "up" if said.group("way") in {"up", "higher"} else "down"
        at = clause.start + said.start()
        return [Draft(clause, "trend", begins, ends, at, None, None, way, measure, points_at, beside=time)]
    return []


_OPENS = expression(r"(?:(?:but|and|though|although|while|yet|or) )+(?:still |also |even )?")
"""As in "but up slightly from 2019"."""
_WAY = expression(r"(?P<way>up|down|higher|lower)\b")
_IS = expression(r"\b(?:is|are|was|were|has been|have been|remains?|ran|stood)(?: [a-z]+ly)? $")


def _time_at(clause: Clause, place: int, *, lengths: bool = False) -> TimePhrase | None:
    """The time that starts there, unless it is a length of time and ``lengths`` do not count."""
    times = clause.times
    number = bisect_left(times, place, key=lambda time: time.start)
    time = times[number] if number < len(times) else None
    return None if time is None or (time.role == "duration" and not lengths) else time


def _is_other(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the words say by how much, set something beside all times, only hedge, or tell of no state."""
    words, mark = found.groupdict(), found.groupdict().get("mark") or ""
    before = clause.mask[max(0, found.start() - _NEAR) : found.start()]
    if _is_no_mark(clause, found, mark):
        return True
    measured = _BY_SO_MUCH if words.get("than") else _RIGHT_BEFORE
    extreme = _AN_EXTREME.search(mark) and not (
        _EACH_OF.fullmatch(mark) and (words.get("above") or words.get("below"))
    )
    if measured.search(before) or extreme or mark.startswith("#"):
        return True
    relates = words.get("above") or words.get("below")
    if relates and not found.start() and clause.joint == "," and _LEVEL.match(mark):
        return False  # "averaged $1,650, below the peak of 2022"
    stands = found.group("degree") or _STANDS.search(clause.mask, 0, found.start())
    if relates and not (stands or _IS_VERB.search(found.group())):
        return True  # "ahead of the 2020 vote"
    return _HYPOTHETICAL.search(clause.mask, 0, found.start()) is not None


def _is_no_mark(clause: Clause, found: re.Match[str], mark: str) -> bool:
    """Whether it is no earlier level: a thing passed or agreed on, or what another place has."""
    if found.groupdict().get("above") and _IS_VERB.search(found.group()) and _OWN_THING.match(mark):
        return True  # "passed its own plan Tuesday"
    if mark in {"a ", "an "} and not _PEAK_BEHIND.match(clause.mask, found.end()):
        return True  # "falls short of a 2016 settlement"
    return mark.startswith("^") and _of_named(clause, found.start("mark"))


_PEAK_BEHIND = expression(r"@* (?:[a-z]+ )?(?:peak|high|low|record|level|total|figure|rate|count)\b")
_OWN_THING = expression(
    r"(?:the|its|their|his|her) (?!(?:[a-z-]+ )*(?:levels?|peaks?|records?|highs?|lows?|pace|totals?|"
    r"numbers?|figures?|"
    r"average|rates?|counts?|mark|toll|turnout|vote|enrollment|population|harvest|crop|sales|number)\b)[a-z]"
)
"""What no figure is measured by, though it is passed or topped at a time."""


def _of_named(clause: Clause, first: int) -> bool:
    return any(one.named and one.start == clause.start + first for one in clause.places)


_LEVEL = expression(
    r"(?:the|its|their) (?:[a-z-]+ )?(?:levels?|peak|record|high|low|pace|totals?|numbers?|figures?|"
    r"average|rates?|count)\b"
)
_NEAR = 24
_RIGHT_BEFORE = expression(r"(?:#,?|\bby|\bpoints?|\bpercent|\btimes)\s$")


def _draft(clause: Clause, found: re.Match[str], time: TimePhrase | None) -> Draft | None:
    named = _named(clause, found)
    if named is None:
        return None
    last = time.end - clause.start if time else found.end()
    begins, ends = draft_span(clause, _first(clause, found), last, hold=found.start())
    measure, points_at = named
    return Draft(
        clause,
        "trend",
        begins,
        ends,
        clause.start + found.start(),
        direction=_way(clause, found),
        measure=measure,
        points_at=points_at,
        beside=time,
    )


def _first(clause: Clause, found: re.Match[str]) -> int:
    """Where the words begin: at a subject of the clause's own, else at the comparative."""
    verb = VERB.search(clause.mask, 0, found.start())
    words = found.groupdict()
    return 0 if verb or words.get("above") or words.get("same") else found.start()


def _named(clause: Clause, found: re.Match[str]) -> tuple[MeasurePhrase | None, str] | None:
    """What is more or less: the noun compared, else the subject; None for somebody's own affairs."""
    what = found.groupdict().get("what")
    if what or found.re is _MOVE_BESIDE.compiled:
        return measure_or_pointer(what, clause) if what else _of_move(clause, found)
    noun = (found.group("noun") or "").strip()
    if not noun and found.groupdict().get("than") == "safer":
        return measure_or_pointer("safety", clause)
    if noun and not _FIELD.match(noun) and noun not in _HOW and not _AT_PACE.fullmatch(noun):
        thing, last = noun_behind(clause, found.start("noun"))
        if thing in _PARTS and clause.mask.startswith(" of ", last):
            words = slice(found.start("noun"), found.end("noun"))
            thing = clean(clause.text[words], clause.mask[words])
        named = measure_or_pointer(thing, clause) if thing else (None, "")
        return named if thing and (named[0] or named[1]) else None
    pace = _PACE.search(clause.mask, 0, found.end("noun") if noun else found.start())
    if pace:
        what = clean(clause.text[: pace.start()], clause.mask[: pace.start()])
        return measure_or_pointer(what, clause) if what else (None, "")
    verb = _DID.search(clause.mask, 0, found.start()) or VERB.search(clause.mask, 0, found.start())
    subject = subject_before(clause, verb.start() if verb else found.start())
    if noun.startswith("to "):
        return measure_or_pointer(noun.removeprefix("to "), clause)
    if noun and noun not in _HOW and subject:
        subject = f"{subject} {noun}"
    return None if subject.lower() in _NOTHING_MEASURED else _of_subject(clause, found, subject)


def _of_subject(clause: Clause, found: re.Match[str], subject: str) -> tuple[MeasurePhrase | None, str]:
    """The subject where it is measured, else what stands behind the time, else whatever the subject names."""
    if not subject or is_matter(subject):
        return measure_or_pointer(subject, clause) if subject else (None, "")
    behind = _BEHIND_TIME.match(clause.mask, found.end())
    noun = noun_behind(clause, behind.end())[0] if behind else ""
    if noun and (is_matter(noun) or is_anaphor(noun)):
        return measure_or_pointer(noun, clause)
    return (None, "") if _POINTS.match(subject.lower()) else measure_or_pointer(subject, clause)


_BEHIND_TIME = expression(r"@*(?:['’]s?)? ")
"""What stands behind the time names what is set beside it: "fell short of its 2016 turnout"."""


def _of_move(clause: Clause, found: re.Match[str]) -> tuple[MeasurePhrase | None, str]:
    """What moved since then: the subject that is or shows the move, else what was told before."""
    verb = _SHOWS.search(clause.mask, 0, found.start())
    subject = subject_before(clause, verb.start()) if verb else ""
    return measure_or_pointer(subject, clause) if is_matter(subject) else (None, "")


_SHOWS = expression(
    r"\b(?:is|are|was|were|represents?|represented|marks?|marked|shows?|showed|posted|had|has|saw|makes?|"
    r"made)"
    r"(?: (?:still|also|only|just))? $"
)
_AT_PACE = expression(r"(?:pace|clip|rates?|speed)")
_PACE = expression(
    r" at (?:an? )?(?:(?:far|much|even|slightly|significantly) )?(?:[a-z]+er )?(?:pace|clip|rates?|speed) ?$"
)
"""As in "are dying at a faster pace than last year": what is done is what is measured."""
_PARTS = frozenset(("share", "proportion", "percentage", "number", "fraction", "portion"))
_NOTHING_MEASURED = frozenset(("things", "life", "everything"))
_DID = expression(r"\b(?:did|does?|fare[ds]?|perform(?:s|ed)?|scored?|scores|went|sleep|slept)\b")
_HOW = frozenset("often likely frequently quickly slowly easily".split())
_FIELD = expression(r"(?:in|on|at|with|for|to) ")
"""As in "did worse in math than in 2017"."""
_POINTS = expression(
    r"(?:s$|that|this|it|they|these|those|which|the (?:city|county|state|total|figure|number))\b"
)


def _way(clause: Clause, found: re.Match[str]) -> Direction:
    words = found.groupdict()
    if words.get("move"):
        return _way_of_move(clause, found)
    if words.get("above") or words.get("below"):
        return "up" if words["above"] else "down"
    if words.get("like"):
        return "none"
    if words.get("as") or words.get("same"):
        return "down" if _LACKING.search(found.group("degree")) else "none"
    word = found.group("than")
    if word in {"better", "worse"}:
        told = clause.marked.low[max(0, clause.start - _FAR) : clause.start + found.start()]
        return "up" if (word == "worse") == bool(ILL.search(told)) else "down"
    return "down" if _SMALLER.match(word) else "up"


def _way_of_move(clause: Clause, found: re.Match[str]) -> Direction:
    word = found.group("move")
    if word in {"improvement", "advance"}:
        told = clause.marked.low[max(0, clause.start - _FAR) : clause.start + found.start()]
        return "down" if ILL.search(told) else "up"
    if word.startswith("step "):
        return "up" if word.endswith("up") else "down"
    return NOUN_DIRECTION.get(word, "up" if word == "leap" else "none")


_FAR = 160
