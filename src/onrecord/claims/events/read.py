"""Read events: suits, policies, offices, money given or withheld, what was opened on a day."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.cued import openings
from onrecord.claims.clauses.parts import is_dated, is_offset, only_says, part_at, parts, subject_of
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.events.acts import ACT_OPENINGS, ActVerb, acts_in
from onrecord.claims.events.decisions import are_counted
from onrecord.claims.events.deeds import deed
from onrecord.claims.events.happenings import happening
from onrecord.claims.events.named_acts import named_acts
from onrecord.claims.events.nominals import name_of_act
from onrecord.claims.events.patterns import CUED_PATTERNS, is_policy_word
from onrecord.claims.events.plans import read_plan
from onrecord.claims.events.public_acts import public_acts
from onrecord.claims.events.sources_of_figures import tells_source
from onrecord.claims.events.stand_ins import rule_named
from onrecord.claims.events.worded_acts import worded_acts
from onrecord.claims.measures.catalogue import catalogued, measure_of
from onrecord.claims.measures.noun_phrases import clean, noun_behind, subject_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.events.patterns import EventPattern
    from onrecord.claims.events.stand_ins import Doer
    from onrecord.claims.quantities import Quantity

_WORDS = re.compile(r"\S+")
_LONGEST_TAIL = 14
"""Words behind the act: a clause that goes on for longer is cut where a phrase ends."""
_OTHER_MATTER = re.compile(
    r"\s(?:said|says|saying|because|while|although|whereas|but|after|before|amid|despite|according|even|"
    r"and\s+(?:#+|said|says|has|have|had|is|are|was|were|will|would|[a-z]{2,14}ed))(?:\s|$)"
)
"""What follows is no longer about the act."""
_SUBORDINATE = re.compile(
    r"\s(?:that|which|who|whose|unless|until|if|when|where|as|since|for\s[a-z]{2,14}ing|to|over|"
    r"in\sorder)\s"
)
_PREPOSITION = re.compile(r"\s(?:in|on|at|by|for|with|from|against|about|under|during|into|through|and|or)\s")
_LEADS_ON = re.compile(r"\s(?:and|or|but|that|which|who|the|an?|of|to|for|with|in|by)$")
_NOT_DONE = re.compile(
    r"\b(?:if|would|could|may|might|should|not|never|n['’]t|whether|plans? to|wants? to)\s+(?:\w+\s+)?$"
    r"|\b(?:if|unless|until|whether)\s[^;]{1,60}$|^(?:according to|among|"
    r"of (?:the|those))\b"
)


def read_events(clause: Clause, *, quoted: bool) -> list[Draft]:
    """The clause's events, at most one of each of its parts; of ``quoted`` words only suits and policies.

    An announcement is one where what it says tells no claim of its own.
    """
    found: list[Draft] = []
    announced: Draft | None = None
    for part in parts(clause):
        acts = [_in_whole(act, clause) for act in _read(part, quoted=quoted)]
        if announced and part.joint == "that" and (acts or any(map(_is_news, part.figures))):
            found.remove(announced)
        found += acts
        announced = acts[0] if acts and clause.marked.mask.startswith(_LEADS_TO, acts[0].at) else None
    return found


_LEADS_TO = ("announc", "found ")
"""Verbs whose news is rather what they lead to, where that is told."""


def _is_news(figure: Quantity) -> bool:
    """Whether the figure may be a claim; a small number may only list: "three conditions"."""
    return figure.form != "cardinal" or figure.number > _FEW


_FEW = 10


def _read(part: Clause, *, quoted: bool) -> list[Draft]:
    if tells_source(part) or (part.joint == "since" and _OF_RECORD.match(part.mask)):
        return []
    voted = _VOTED.search(part.mask) is not None
    found = ([] if voted else _by_pattern(part)) or _by_verb(part, quoted=quoted)
    return found or ([] if quoted else _by_body(part))


def _in_whole(act: Draft, clause: Clause) -> Draft:
    return act if act.clause is clause else act.but(clause=clause)


_VOTED = re.compile(r"\bvoted? (?:#|[a-z]+ly |@)[^;]{0,40}\bto ")
"""A vote, whatever it is to bring about: "voted 9-2 to freeze tuition"."""
_COUNTS = re.compile(r"\s+(?!(?:on |to |of )?(?:an?|the|its|their)\s)(?:[a-z]+\s+){0,3}#")
"""A figure right behind the verb makes a level of what was done: "searched 12 houses"."""


_OF_RECORD = re.compile(
    r"since [^;@]{0,80}\b(?:records?|figures|data|statistics|series|surveys?|measurements|season|"
    r"(?:count|track|keep|record|measur|publish|collect|gather|monitor|mapp|report)ing)\b"
)
"""How far back the figures go; that a body began to count is not the news."""


def read_happenings(clause: Clause, told: Sequence[Draft], published: date | None) -> list[Draft]:
    """What happened or is to happen at a time, in those parts of which nothing else is ``told``.

    Since when a rank holds is no news: "the most since it opened in 1998".
    """
    ranked = any(draft.kind == "rank" for draft in told)
    return [
        _in_whole(act, clause)
        for part in parts(clause)
        if not any(part.start <= draft.at < part.end for draft in told)
        and not (ranked and part.joint == "since")
        and not tells_source(part)
        for act in read_plan(part, published) or _happened(part) or _by_deed(part)
    ]


def _by_deed(clause: Clause) -> list[Draft]:
    """What one in office did or a rule rules, named after the rule where that is the subject."""
    told = deed(clause)
    if told is None or only_says(clause, told.last):
        return []
    act = told_act(clause, _ACT_OF[told.who], told.first, told.last)
    if told.who != "rule" or act.measure is None:
        return [act]
    rule = rule_named(clause, told.first)
    thing = act.measure.text
    return (
        [act.but(measure=MeasurePhrase(text=f"{rule} on {thing}"))] if rule and rule not in thing else [act]
    )


_ACT_OF: Mapping[Doer, Act] = {"rule": "adopted", "suit": "filed", "office": "other", "none": "other"}


def _happened(clause: Clause) -> list[Draft]:
    """What happened or is to happen at a time of the clause, by whatever verb, or named by a noun."""
    verb = happening(clause)
    if (
        verb is None
        or _passes_a_time(clause, *verb)
        or (only_says(clause, verb[1]) and not is_offset(clause))
        or _HYPOTHETICAL.search(clause.mask[max(0, verb[0] - 80) : verb[0]])
    ):
        return []
    return [told_act(clause, "other", *verb)]


def read_named(clause: Clause, told: Sequence[Draft]) -> list[Draft]:
    """Acts that a noun names with their time, where nothing of them is ``told`` yet."""
    found: list[Draft] = []
    for first, last in named_acts(clause):
        start, end = draft_span(clause, first, last, hold=first)
        within = range(clause.start + first, clause.start + last)
        others = [
            draft for draft in (*told, *found) if draft.at in within or _is_of_part(draft, clause, first)
        ]
        if not others:
            words = MeasurePhrase(text=clean(clause.text[first:last], clause.mask[first:last]))
            at = clause.start + first
            found.append(Draft(clause, "event", start, end, at, measure=words, act="other"))
    return found


def _is_of_part(draft: Draft, clause: Clause, first: int) -> bool:
    part = part_at(clause, clause.start + first)
    return draft.kind == "event" and part.start <= draft.at < part.end


def _passes_a_time(clause: Clause, first: int, last: int) -> bool:
    """Whether the verb only says how a time was passed: "the city ended 2017 with fewer killings"."""
    if clause.low[first:last] not in _PASSES:
        return False
    return any(
        time.start - clause.start == last + 1 and _A_STRETCH.match(time.text.lower()) for time in clause.times
    )


_PASSES = frozenset(("ended", "began", "started", "opened", "closed", "finished", "spent"))
_PASSES_A_TIME = re.compile(
    r"(?:ended|began|started|opened|closed)\s(?:the\s|its\s)?"
    r"(?:@|(?:[a-z]+\s)?(?:year|month|week|season|quarter|day)\b)"
)
_A_STRETCH = re.compile(
    r"(?:(?:the|last|this) )?(?:\d{4}|fiscal|year|month|week|season|quarter|first|second)"
)


def _by_body(clause: Clause) -> list[Draft]:
    """What a public body did, or what was done to a public thing, by whatever verb."""
    for act, first, last in worded_acts(clause):
        leads = only_says(clause, last) and clause.low[first:last] != "found"
        if not _is_counted(clause, first, last) and not leads:
            return [told_act(clause, act, first, last)]
    for act, first, last in public_acts(clause):
        before = clause.mask[max(0, first - 80) : first]
        if (
            _is_counted(clause, first, last)
            or _PASSES_A_TIME.match(clause.mask, first)
            or _passes_a_time(clause, first, last)
            or only_says(clause, last)
        ):
            continue
        if not _HYPOTHETICAL.search(before) and not _NOT_DONE.search(before):
            return [told_act(clause, act, first, last)]
    return []


def _is_counted(clause: Clause, first: int, last: int) -> bool:
    return "#" in clause.mask[:first] or _COUNTS.match(clause.mask, last) is not None


def _by_verb(clause: Clause, *, quoted: bool) -> list[Draft]:
    if openings(clause.mask).isdisjoint(ACT_OPENINGS):
        return []
    dated = not quoted and is_dated(clause)
    for row, found in acts_in(clause.marked.mask, clause.start, clause.end, dated=dated):
        first = found.start() - clause.start
        if _is_aside(clause, row, first) or _is_pronouns(clause, first) or are_counted(clause, first):
            continue
        merely_dated = row.needs in {"time", "passive_and_time"}
        last = found.end() - clause.start
        if (merely_dated and _COUNTS.match(clause.mask, last)) or only_says(clause, last):
            continue
        if not _HYPOTHETICAL.search(clause.mask[max(0, first - 80) : first]):
            return [told_act(clause, row.act, first, last, takes_figure=row.takes_figure)]
    return []


def _is_aside(clause: Clause, row: ActVerb, first: int) -> bool:
    """Whether it only says where a suit lies: "the complaint, filed in federal court, says"."""
    return row.act == "filed" and clause.joint == "," and first == 0 and not is_dated(clause)


def _is_pronouns(clause: Clause, first: int) -> bool:
    """Whether it only marks a time of somebody's: "when I was elected"."""
    return _MINE.search(clause.mask, 0, first) is not None and not is_dated(clause)


_MINE = re.compile(
    r"\b(?:when|the day|the (?:year|month|week)|since|before|until|after) (?:i|she|he) (?:was|took) $"
)


def told_act(clause: Clause, act: Act, first: int, last: int, *, takes_figure: bool = False) -> Draft:
    """The act whose verb stands at the offsets ``first`` to ``last``, named after what it was done to."""
    start, end = draft_span(clause, 0, _end(clause, last), hold=first)
    verb = clause.low[first:last].split(" ")[0]
    subject = subject_of(clause, first)
    thing = (
        subject
        if _PASSIVE.search(clause.mask, 0, first)
        else noun_behind(clause, _after_verb(clause, last))[0]
    )
    measure = MeasurePhrase(text=name_of_act(verb, thing, subject) or clause.text[first:last])
    at = clause.start + first
    return Draft(clause, "event", start, end, at, measure=measure, act=act, takes_figure=takes_figure)


_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:[a-z]+\s+){0,2}$")
_DETERMINERS = re.compile(
    r"(?:\s+(?:a|an|the|its|their|his|her|our|new|own|most|some|many|several|on|against|to|for|in|as|guilty|"
    r"not|over|down|out|off|up|"
    r"by|"
    r"all|@+|\^+(?:['’]s?)?|#+)(?=\s)){0,5}\s*"
)


def _after_verb(clause: Clause, last: int) -> int:
    found = _DETERMINERS.match(clause.mask, last)
    return found.end() if found else last


_HYPOTHETICAL = re.compile(
    r"\b(?:if|unless|whether|could|would|may|might|should|can|cannot|to|please)\s+(?:be\s+|have\s+been\s+|"
    r"[a-z]+ly\s+)?$"
    r"|\b(?:if|unless|whether)\s[^;]{1,60}$"
)


def _by_pattern(clause: Clause) -> list[Draft]:
    dated = is_dated(clause)
    behind: Draft | None = None
    for pattern in CUED_PATTERNS.cued(clause.mask):
        if pattern.dated and not dated:
            continue
        for found in pattern.words.finditer(clause.mask):
            if (
                not _NOT_DONE.search(clause.mask[max(0, found.start() - 80) : found.start()])
                and _has_subject(clause, pattern, found)
                and not _is_report(clause, found)
                and not _PASSES_A_TIME.match(found.group())
                and not (pattern.dated and _COUNTS.match(clause.mask, found.end()))
            ):
                told = _draft(clause, pattern, found)
                if behind is None and clause.mask.endswith(" to ", 0, found.start()):
                    behind = told
                    break
                return [told if behind is None or told.at < behind.at else behind]
    return [behind] if behind else []


def _is_report(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the words only say where the news comes from: "figures released Tuesday"."""
    if _REPORT.search(clause.mask, max(0, found.start() - 30), found.start()):
        return True
    announced = found.group().startswith("announce")
    told_figure = announced and clause.mask.startswith(" that", found.end()) and bool(clause.figures)
    bare = announced and not clause.marked.mask.startswith(" that ", clause.end)
    return told_figure or (bare and _NOTHING_MORE.match(clause.mask, found.end()) is not None)


_REPORT = re.compile(
    r"\b(?:figures|data|statistics|numbers|reports?|results|documents|records|study|poll|survey|video|"
    r"footage|"
    r"statements?|estimates|minutes|findings)\s+$"
)
_NOTHING_MORE = re.compile(r"(?:\s+(?:on|in|late|early|[@]+|today|in a statement))*\s*$")


def _has_subject(clause: Clause, pattern: EventPattern, found: re.Match[str]) -> bool:
    """An act merely dated needs one who does it, named: an office, a body, a capitalised name; not "he"."""
    if not pattern.dated or pattern.act in {"left_office", "took_office"}:
        return True
    before = clause.text[: found.start()]
    return bool(_DOER.search(before))


_DOER = re.compile(
    r"\b(?:bureau|department|agency|council|district|school|hospital|company|university|board|commission|"
    r"office|ICE|officials|county|city|state|"
    r"administration|authority|court|police|government|legislature|lawmakers|firm|library|church|museum|"
    r"center|centre|plant|store)\b"
    r"|\b[A-Z][\w’'-]+ [A-Z][\w’'-]+",
)


def _draft(clause: Clause, pattern: EventPattern, found: re.Match[str]) -> Draft:
    start, end = draft_span(clause, 0, _end(clause, found.end()), hold=found.start())
    measure = _measure(clause, pattern, found)
    takes = pattern.act in {"filed", "awarded", "withheld"}
    at = clause.start + found.start()
    return Draft(clause, "event", start, end, at, measure=measure, act=pattern.act, takes_figure=takes)


def _end(clause: Clause, last: int) -> int:
    """The offset where the words about the act end that is told up to ``last``.

    They run to the end of the clause, or to where it turns to another matter; a long tail stops before its
    last subordinate clause or, for want of one, its last preposition.
    """
    mask = clause.mask
    other = _OTHER_MATTER.search(mask, last)
    end = other.start() if other else len(mask)
    loose = _LEADS_ON.search(mask, last, end)
    end = loose.start() if loose else end
    words = list(islice(_WORDS.finditer(mask, last, end), _LONGEST_TAIL + 1))
    if len(words) <= _LONGEST_TAIL:
        return end
    end = words[_LONGEST_TAIL].start()
    for boundary in (_SUBORDINATE, _PREPOSITION):
        stops = [found.start() for found in boundary.finditer(mask, last, end)]
        if stops:
            return stops[-1]
    return words[_LONGEST_TAIL - 1].end()


def _measure(clause: Clause, pattern: EventPattern, found: re.Match[str]) -> MeasurePhrase:
    """The kind of event: the catalogue's where a phrase of it is near, else the words for what was done."""
    if pattern.measure:
        return MeasurePhrase(text=_last_words(clause, found, pattern.measure), id=pattern.measure)
    for start, end, measure_id in clause.measure_ids:
        known = catalogued(MeasurePhrase(text="", id=measure_id))
        near = start - clause.start >= found.start()
        if near and known is not None and (known.unit == "other" or measure_id == "byrne_jag_grant"):
            return MeasurePhrase(text=clause.marked.text[start:end], id=measure_id)
    text = _rule_before(clause, found)
    if not text:
        noun, _ = noun_behind(clause, _object(clause, found))
        verb = found.group().split(" ")[0]
        text = (name_of_act(verb, noun) if pattern.dated else noun) or _last_words(clause, found, "")
    measure = measure_of(text)
    known = catalogued(measure)
    return measure if known is None or known.unit == "other" else MeasurePhrase(text=text)


def _rule_before(clause: Clause, found: re.Match[str]) -> str:
    """The rule that itself is the subject: of "the ordinance bars agents from" the ordinance."""
    if not _RULES_OUT.match(found.group()):
        return ""
    subject = subject_before(clause, found.start())
    return subject if is_policy_word(subject.rsplit(" ", 1)[-1]) else ""


_RULES_OUT = re.compile(r"bars|bans|prohibits|forbids")
_VERB_AND_DETERMINERS = re.compile(
    r"(?:(?:would|will|does|do|did) not (?:qualify|be eligible) for|[a-z]+(?: down| off)?)"
    r"(?:\s+(?:a|an|the|its|their|his|her|first of|first|second|new|similar|own|on|against|"
    r"@+|\^+|#+)(?=\s)){0,4}\s*"
)


def _object(clause: Clause, found: re.Match[str]) -> int:
    """The offset of what was acted on: behind the verb and its determiners."""
    matched = _VERB_AND_DETERMINERS.match(clause.mask, found.start())
    return matched.end() if matched else found.end()


_NAMES = {"lawsuit": "lawsuit", "sanctuary_policy": "sanctuary status"}
"""What to call an act whose words name it by a verb: "sued"."""


def _last_words(clause: Clause, found: re.Match[str], measure_id: str) -> str:
    told = slice(found.start(), found.end())
    return _NAMES.get(measure_id) or clean(clause.text[told], clause.mask[told]) or clause.text[told]
