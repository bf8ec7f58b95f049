"""Acts that a noun tells with their time: "the closing of a mill in May", "the 2014 law"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import TIME
from onrecord.claims.events.deed_verbs import DONE
from onrecord.claims.timing.tense import has_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause

_ACT = (
    r"(?:clos(?:ing|ure)|(?:re)?opening|launch|merger|sale|audit|inspection|visit|strike|walkout|lockout|"
    r"boycott|"
    r"recount|vote|referendum|hearing|trial|arrest|resignation|retirement|ruling|verdict|"
    r"sentencing|indictment|conviction|acquittal|settlement|lawsuit|raid|shooting|killing|massacre|attack|"
    r"bombing|"
    r"explosion|collapse|derailment|crash|fire|wildfire|flood|storm|tornado|hurricane|cyclone|earthquake|"
    r"eruption|"
    r"landslide|drought|outage|blackout|breach|outbreak|evacuation|takeover|buyout|purchase|acquisition|"
    r"bankruptcy|"
    r"default|eviction|recall|ceasefire|truce|signing|repeal|ban|freeze|moratorium|lockdown|curfew|"
    r"shutdown|protest|"
    r"riot|coup|invasion|deployment|withdrawal|purge|pardon|impeachment|execution|appointment|inauguration|"
    r"expansion|introduction|removal|demolition|layoff|furlough|cut|raise|bailout|amnesty|annexation|robbery|"
    r"robberie|burglarie|(?:tax|fare|fee|rate|toll|pay|wage|rent) (?:increase|hike)|rate rise)s?"
)
"""Nouns of acts that have a day: of decision, contest, court, business, force and disaster."""
_RULE = (
    r"(?:law|act|ordinance|statute|amendment|agreement|settlement|ruling|decision|deal|ban|freeze|treaty|"
    r"referendum|"
    r"initiative|resolution|order|policy|reform|merger|lawsuit|suit|verdict|strike|levy|contract|charter)"
)
_ACTS, _RULES = (
    tuple(f"{word}{ending}" for word in re.findall("[a-z]{3,}", nouns) for ending in ("", "s"))
    for nouns in (f"reopening|{_ACT}", _RULE)
)
"""What they begin with."""
_FRONT = r"(?=[taihofl'’@])(?<!\bat )(?<!\bin )(?<!\bduring )(?<!# of )"
"""Neither pattern starts with another letter, which is looked at first."""
_LEAD = r"(?:\b(?:the|an?|its|their|his|her|our|that|this|last|first)|['’]s)"
_NAMED = Cued(
    rf"{_FRONT}{_LEAD}\s+(?:[a-z-]+\s+){{0,2}}?(?P<noun>{_ACT})\b(?:\s+(?:of|by|"
    rf"at|in|on|"
    rf"with|against|to)\s+[^;,#@]{{2,40}}?)?"
    r"\s+(?:(?:in|on|of|late|early)\s+){0,2}(?P<time>@+)",
    words=_ACTS,
)
_TIMED = Cued(
    rf"{_FRONT}(?:{_LEAD}\s+@+(?:['’]s?)?|(?<![@\w])@+['’]s?)\s+(?:(?!after\b|"
    rf"before\b|of\b|"
    rf"since\b)[a-z-]+\s+){{0,2}}?"
    rf"(?P<noun>(?:{_ACT}\s+)?(?:{_RULE}|{_ACT}))\b(?!\s+(?:rate|figure|number|total))"
    rf"|{_LEAD}\s+(?:[a-z-]+\s+){{1,2}}{_RULE}\s+(?:of|in)\s+@+",
    words=(*_ACTS, *_RULES),
)
"""An act told from others by its year or month: "a 2020 law that made", "the April floods"."""
_DONE_THEN = Cued(
    r"\b(?P<noun>[a-z-]{3,})\s+(?P<done>[a-z]{4,14})(?:\s+in)?(?:\s+(?:by|along|at|in|on|to|for|under|"
    r"with)\s[^;,@#]{2,40}?)?"
    r"\s+(?:(?:in|on|late|early|last)\s+){0,2}(?P<time>@+)",
    words="@",
)
"""A thing with what was done to it: "cameras installed along the avenue two years ago"."""
_GIVEN_OUT = Cued(
    rf"{_FRONT}{_LEAD}\s+(?:[a-z-]+\s+){{0,2}}?(?P<noun>{_RULE}|memo|letter|injunction|bill|budget|complaint|"
    rf"proposal|rules?)\s+(?:that\s+|which\s+)?(?:the\s+(?:[a-z]+\s+){{0,2}}?)?"
    rf"(?!(?:and|or|was|were|is|are|has|have|had|to|in|on|of|by|for|that|which|who|at|from|as)\b)(?:[a-z]+|"
    rf"\^+)"
    rf"(?:\s[a-z]+)?\s(?:had\s)?(?P<given>brought|filed|signed|issued|passed|adopted|approved|"
    rf"announced|imposed|"
    rf"proposed|released|put\s(?:out|in\splace)|struck|reached|wrote|sent|made|introduced|enacted|vetoed|"
    rf"lost)"
    rf"(?:\s(?!(?:after|before|since|when|because|and|but|or|that|who)\b)[a-z^-]+){{0,4}}?\s(?:(?:in|on|"
    rf"late|early|"
    rf"only|just)\s)*(?P<time>@+)",
    words="brought filed signed issued passed adopted approved announced imposed proposed released put "
    "struck reached wrote sent made introduced enacted vetoed lost",
)
"""A rule or a suit with who gave it out when: "gave up the suit he brought last month"."""
_INSTALLED = frozenset("installed enacted brought put built added started begun filed made".split())
_NEAR = 30
_NO_THINGS = frozenset(
    "was were been be being is are had has have and or but not also then later it they he she we who "
    "which that "
    "figures data statistics numbers report reports results documents records study poll survey".split()
)


def named_acts(clause: Clause) -> Iterator[tuple[int, int]]:
    """The offsets of the acts that a noun names with their time."""
    if TIME not in clause.mask:
        return
    for pattern in (_TIMED, _NAMED, _DONE_THEN):
        for found in pattern.finditer(clause.mask):
            if "done" in found.groupdict() and not _is_done(clause, found):
                continue
            if _names_days(clause, found):
                yield found.start(), found.end()


def given_out(clause: Clause) -> Iterator[tuple[int, int]]:
    """The offsets of rules and suits with who gave them out when, beside the clause's own act."""
    for found in _GIVEN_OUT.finditer(clause.mask) if TIME in clause.mask else ():
        if _names_days(clause, found):
            yield found.start(), found.end()


def _names_days(clause: Clause, found: re.Match[str]) -> bool:
    """Whether a time of the words says when; "since 1994" only says how far back a record goes."""
    first, last = clause.start + found.start(), clause.start + found.end()
    times = [time for time in clause.times if first <= time.start < last]
    if any(time.text.lower().startswith(_SO_FAR) for time in times):
        return False
    return bool(times) and all(time.role == "period" and time.period is not None for time in times)


_SO_FAR = ("this year", "this month", "this season", "this quarter")
"""What has come so far is counted, no act: "this year's killings"."""


def _is_done(clause: Clause, found: re.Match[str]) -> bool:
    """Whether a participle, not the verb of the sentence, says what was done to an uncounted thing."""
    done = found.group("done") in DONE or found.group("done") in _INSTALLED
    counted = "#" in found.string[max(0, found.start() - _NEAR) : found.start()]
    if not done or counted or found.group("noun") in _NO_THINGS:
        return False
    before = replace(clause, end=clause.start + found.start())
    behind = replace(clause, start=clause.start + found.end())
    return has_verb(before) or has_verb(behind)
