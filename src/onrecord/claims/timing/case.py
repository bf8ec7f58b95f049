"""One draft with all that its time is read from."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.once import once
from onrecord.claims.timing.tense import tense_of
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.frame import TimeFrame
    from onrecord.claims.timing.tense import Tense

_REPORTED = expression(
    r"\b(?P<verb>said|says|announced|released|published|posted|told(?: [\w^.]+){0,4}|unveiled|"
    r"issued|wrote|testified|"
    r"report(?:ed)?|showed?|assured \w+|confirmed|hit back|insisted|argued|warned|added|replied|"
    r"saying|(?:figures|numbers|data|statistics|results|reports?|estimates?|records?) out|"
    r"(?:a|the) (?:news |press )?(?:statement|report|letter|interview|speech|conference|forecast|"
    r"release|briefing))\s+"
    r"(?:on\s+|late\s+|early\s+)?$"
)
_THAN = expression(
    r"\b(?:than(?!\s#|\sever\b|\s(?:an?\s)?(?:quarter|third|half|fifth|tenth)\b)|"
    r"against(?! (?:[a-z-]+ ){1,4}(?:is|are|was|were|has|have|had|rose|fell|grew|[a-z]{3,10}ed) )|"
    r"versus|compared (?:with|to)|(?:below|above) (?:that|those|the)|short of|shy of|"
    r"(?:what|where) (?:it|they) [a-z]{2,8}|"
    r"as (?:many|much|high|low|often|large|big|long|fast|great|small|few|bad|good)\b(?:[^;,#@]{1,30})?\sas|"
    r"from (?:the|its|their|an?) (?:[a-z]{3,9} )?(?:peak|high|low|record)|"
    r"(?:below|above|under|behind|ahead of|beyond|topp(?:ed|ing)|exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|"
    r"match(?:ed|es|ing)|outpac(?:ed|es|ing))(?=\s+$))\b[^;,]{0,30}$|"
    r"#\sof\s(?:its|their|our|his|her|the)\s(?:[a-z-]+\s){0,2}(?:levels?|figures?|numbers?|totals?"
    r"|counts?|volumes?|"
    r"pace|value|peak|size|vote|turnout)\s(?:in|of|for|from)\s$|"
    r"#\sof\s(?:its|their|our)\s$|"
    r"#\s(?:the|what)\s(?:number|figure|total|amount|level|share|rate)\s(?:that\s)?(?:it|they|there|he|"
    r"she|we)\s[a-z]+\s"
    r"(?:back\s|just\s|only\s)?(?:in|of|for|during)\s$|"
    r"#\s(?:(?:that|those)|(?:its|their)(?:\s[a-z]+){0,3}|of\swhat\s[a-z]+)\s(?:in|of|for|during)\s$|"
    r"#\sthe\s(?:[a-z]{3,12}|#{1,12})\s(?:[a-z]{3,12}\s){0,3}?(?:in|of|for|from)\s$"
)
_THAN_PLACES = expression(
    r"\bthan (?:in |for |at )?(?:\^+(?:,? (?:and|or) \^+)?|any(?: other)? [a-z]+"
    r"|the \^*(?:nation|country|state|average|rest)"
    r"(?: of [a-z^ ]{3,30})?)(?: combined| did| had| as a whole)?,? (?:in |during |for )?$"
)
"""What stands before a time that is of both sides, if no other is named: "more than New York in 2016"."""
_THAN_NAMES = expression(
    r"\bthan (?:(?:those|that) (?:of|in|at) )?(?:the )?[A-Z][\w.’'-]*"
    r"(?: (?:of |and |the )?[A-Z][\w.’'-]*){0,4}(?: combined| did| had)? (?:in |during |for )?$"
)
"""Names that no list knows stand as places do: "than Hale Middle in 2019"."""
_THAN_REACH = 90
_BELOW_FIGURE = expression(
    r"#(?:\s[a-z]+){0,3}?\s"
    r"(?:(?:above|below|under|beyond|ahead of|behind|short of|off)\s|over\s(?=(?:the|its|their)\s#))"
    r"(?:(?:the|its|their|his|her|our|that|those|where|what|a|an|level|levels|mark|high|low|peak|total|count|"
    r"number|figure|rate|average|pace|it|they|stood|was|were|of|set|seen|recorded|reported|posted|reached)\s|"
    r"#+(?:\s[a-z]+){0,2}\s){0,8}(?:(?:in|of|for|from|during|at)\s)?$"
)
"""So too: "2 percent under the 335 of 2013", "30 percent above where they stood at this time in 2018"."""
_BEATEN = expression(
    r"\b(?:beat(?:s|en|ing)?|better(?:ed|s|ing)|best(?:ed|s|ing)|eclips(?:ed|es|ing)|t(?:ied?|ies|ying)|"
    r"equal(?:l?ed|s|ling)?|(?:sur)?pass(?:ed|es|ing)|top(?:s|ped|ping)|match(?:ed|es|ing)|exceed(?:s|ed"
    r"|ing)?|outpac(?:ed|es|ing)|out(?:r[au]n|runs|running|did|does|doing|strip(?:s|ped|ping))|"
    r"improv(?:ed|es|ing)\son|br(?:oke|oken|eaks?|eaking)|shatter(?:s|ed|ing)|smash(?:es|ed|ing))\s"
    r"(?:(?:it|they|them|with|its|their|the|an?|that|those|was|all-time|old|previous|records?|highs?"
    r"|lows?|marks?|"
    r"total|number|peaks?|by|of|and|#+,?)\s){0,7}(?:set\s(?:in\s|back\sin\s)?|from\s|of\s)?$"
)
"""Verbs of beating, with what was beaten up to its time: "bettered their 2015 scores", "a record set in"."""
_MANY_TIMES = expression(r"\b(?:times|twice|double|triple|half)\s$")
_FROM_FIGURE = expression(
    r"\b(?:up|down|off|higher|lower|r[io]se|risen|f[ae]ll|fallen|gr[eo]wn?|climb|drop|declin|increas"
    r"|decreas|jump|"
    r"surg|soar|plung|plummet|slip|slid|dip|tumbl|shr[aiu]nk|chang|went)[a-z]*\b[^@;]{0,40}"
    r"\bfrom\s(?:[a-z]+\s){0,3}#+(?:\s(?!to\b)[a-z]+){0,3}\s(?:in|of|during|for|at|on)\s$"
)
"""What stands before the time of an earlier figure: "up 55 percent from nine in 2008"."""
_ON = expression(
    r"(?:#|\b(?:up|down|higher|lower|more|fewer|rise|fall|drop|increase|decrease))(?:\s[a-z]{2,12})?\son\s$"
)
_A_YEAR = expression(
    r"(?:\d{4}|last year|the (?:previous |prior )?year|a year (?:ago|earlier))(?: levels| figures)?",
    re.IGNORECASE,
)
"""What "up 18 percent on" is followed by where it compares."""
_REPORTS_NEXT = expression(
    r"\s(?P<verb>announced|said|told(?!\s(?:[a-z^]+\s){1,4}?to\s)|reported|confirmed|revealed|warned"
    r"|admitted|(?:called|termed|dubbed)(?=\s(?:it|that|this|the)\b))\b"
)
_LINE_END = expression(r"[^.!?\"”’'\n](?:\n|$)")
_SINCE = expression(r"\bsince\b[^@#]{1,90}$")


_DASHES = frozenset(("–", "—", "-", "--"))
_CLAUSES = 12
"""More than the sentences of prose have on either side; it keeps the work linear."""


@dataclass(frozen=True, eq=False)
class Case:
    """The draft, the clauses of its sentence and what went before; equal to itself only."""

    draft: Draft
    sentence: Sequence[Clause]
    context: Context

    @once
    def published(self) -> date | None:
        """The day of publication."""
        return self.context.published

    @once
    def frame(self) -> TimeFrame:
        """The times told of so far."""
        return self.context.frame

    @once
    def clause(self) -> Clause:
        """The draft's clause."""
        return self.draft.clause

    @once
    def place(self) -> int:
        """Which of the sentence's clauses it is."""
        return bisect_left(self.sentence, self.draft.clause.start, key=lambda clause: clause.start)

    @once
    def before(self) -> Sequence[Clause]:
        """The clauses of the sentence before the draft's, as far as one lends to another."""
        return self.sentence[max(0, self.place - _CLAUSES) : self.place]

    @once
    def behind(self) -> Sequence[Clause]:
        """Those behind it, as far as they lend."""
        return self.sentence[self.place + 1 : self.place + 1 + _CLAUSES]

    @once
    def tense(self) -> Tense:
        """The tense of the draft's verb."""
        return tense_of(self.draft.clause, self.draft.at, self.sentence)

    @once
    def times(self) -> list[TimePhrase]:
        """The clause's times, less those that tell when something was said."""
        return [
            in_its_role(self.clause, time)
            for time in self.clause.times
            if not is_report(self.clause, time, self.draft.at)
        ]

    @once
    def opening(self) -> Clause:
        """The clause that opens the sentence, behind a dateline."""
        first, *rest = self.sentence[:2]
        dateline = rest and rest[0].joint in _DASHES and not first.times and not first.figures
        return rest[0] if dateline else first

    @once
    def is_headline(self) -> bool:
        """Whether the sentence is a line without a full stop, which tells the day's news in the present."""
        text, end = self.clause.marked.text, self.sentence[-1].end
        return self.tense == "present" and _LINE_END.match(text, max(0, end - 1)) is not None

    @property
    def today(self) -> Period | None:
        """The day of publication as a period."""
        day = self.published
        return Period(start=day, end=day) if day else None

    @once
    def report(self) -> TimePhrase | None:
        """When what the sentence tells was said, where it says so: "announced on Tuesday"."""
        for clause in (*self.before, self.clause, *self.behind):
            for time in clause.times:
                if time.role == "period" and time.period and is_report(clause, time, -1):
                    return time
        return None


SINCE_THEN = "since … "
"""Opens the text of a time that dates what the record reaches back to."""


def in_its_role(clause: Clause, time: TimePhrase) -> TimePhrase:
    """The time as how far back a record reaches, in "since counting began at the end of 2018"."""
    if time.role == "duration" or "since" not in clause.mask:
        return time
    before = clause.mask[max(0, time.start - clause.start - 100) : time.start - clause.start]
    if not _SINCE.search(before):
        return time
    return time.model_copy(update={"role": "since", "text": f"{SINCE_THEN}{time.text}"})


_SAID_REACH = 44
"""Characters: "told a city council meeting on"."""


def is_report(clause: Clause, time: TimePhrase, at: int) -> bool:
    """Whether the time tells when something was said, not when it was so; ``at`` is the act told of."""
    first = max(0, time.start - clause.start - _SAID_REACH)
    found = _REPORTED.search(clause.mask[first : time.start - clause.start])
    if found is not None and clause.start + first + found.start() != at:
        return True
    said = _REPORTS_NEXT.match(clause.mask, time.end - clause.start)
    return said is not None and clause.start + said.start("verb") != at


def _beside_figure(clause: Clause, time: TimePhrase, first: int) -> bool:
    """Whether the time, which starts at the offset ``first``, is that of what a figure is set beside."""
    reach = max(0, first - _THAN_REACH)
    if clause.mask.startswith(("’", "'"), time.end - clause.start):
        return _MANY_TIMES.search(clause.low, max(0, first - 20), first) is not None
    if time.role != "period":
        return False
    return any(one.search(clause.mask, reach, first) for one in (_FROM_FIGURE, _BELOW_FIGURE))


def _is_listed(clause: Clause, time: TimePhrase) -> bool:
    """Whether it follows on a time that is compared with: "than in 2010 and 2011 put together"."""
    before = next((one for one in reversed(clause.times) if one.end <= time.start), None)
    if (
        before is None
        or _LINK.fullmatch(clause.mask, before.end - clause.start, time.start - clause.start) is None
    ):
        return False
    return is_compared(clause, before)


_LINK = expression(r"(?:,?\s(?:and|or)|,)\s(?:in\s)?")


def beaten_at(clause: Clause, time: TimePhrase) -> int:
    """Where the verb stands that says that what is of the time was beaten or matched; -1 without one."""
    first = time.start - clause.start
    found = _BEATEN.search(clause.mask, max(0, first - _THAN_REACH), max(0, first))
    return clause.start + found.start() if found else -1


_AS_MANY = expression(
    r"\bas (?:many|much|high|low|often|large|big|fast|few)\b[^;,#@]{0,40}@+\sas\s"
    r"(?:(?:in|during|on|at|for)\s)?$"
)
"""The second time of "twice as many people applied in April as in March"."""
_MANY_THAT = expression(
    r"(?:#|\btwice|\bdouble|\btriple|\bhalf|\btimes|\b(?:well |far |just )(?:above|below|over|under)) the "
    r"#+(?: [a-z]+){0,2} "
    r"(?:that (?:[a-z]+ )?|it |they |the (?:state|city|county|nation) )?[a-z]{3,12} (?:in|during|for) $"
)
"""As in "more than twice the 386,000 acres that burned in 2014"."""
_FROM_ITS = expression(r"\b(?:from|below|above|off|under|past|beyond)\s(?:its|their|the|an?)\s$")
_PEAK_NEXT = expression(r"\s(?:[a-z]+\s)?(?:peaks?|highs?|lows?|levels?|marks?|records?)\b")
"""Around the time of an old mark: "14 percent below their 2006 peak"."""


@lru_cache(maxsize=256)
def is_compared(clause: Clause, time: TimePhrase) -> bool:
    """Whether the time names what is compared with; each claim around asks again."""
    if time.role == "baseline":
        return True
    first = time.start - clause.start
    before = clause.mask[max(0, first - 40) : max(0, first)]
    if _AS_MANY.search(clause.mask, max(0, first - _THAN_REACH), max(0, first)):
        return True
    if _MANY_THAT.search(clause.mask, max(0, first - _THAN_REACH), max(0, first)):
        return True
    marked = _FROM_ITS.search(before) and _PEAK_NEXT.match(clause.mask, time.end - clause.start)
    if marked or _beside_figure(clause, time, first) or beaten_at(clause, time) >= 0:
        return True
    if _THAN.search(before) or _is_listed(clause, time):
        alone = time is clause.times[0] or time.start == clause.times[0].start
        reach = max(0, first - _THAN_REACH)
        place = _THAN_PLACES.search(clause.mask, reach, first)
        return not (alone and (place or _THAN_NAMES.search(clause.text, reach, first)))
    return _ON.search(before) is not None and _A_YEAR.fullmatch(time.text) is not None
