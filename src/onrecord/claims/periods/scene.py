"""What a reader of time phrases is given, and what it gives back."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.periods.fiscal_nations import HomeYears
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods.time_phrase import Role

NEEDS_DATE = "needs the date of publication"
NEEDS_ANCHOR = "is counted from another time, which the text does not give here"
A_LENGTH = "a length of time, with no end named"
NO_START = "has no beginning"
OUTSIDE = "lies outside the calendar"

_LOOK_BACK = 120
_NEWS = 8
"""Days that news looks back on."""
_AN_ARTICLE, _A_PARAGRAPH = 6_000, 300
"""Characters."""
_AHEAD = expression(
    r"\b(?:will|shall|would|could|(?-i:may)|might|must|"
    r"(?:has|have) to (?!be\b|do\b|have\b)|going to|set to|scheduled|slated|planned for|"
    r"(?:is|are) (?:expected|eligible to)|"
    r"(?<!out )(?<!finished )(?<!pulled )(?<!points )(?<!percent )(?<!votes )"
    r"(?<!far )(?<!well )ahead of|"
    r"(?<!past )due(?: to (?:be|appear|stand|open|start|begin|return|vote|meet|take|speak|go|run|end|report|"
    r"face))?(?! to)|"
    r"(?:plan|hope|want|aim|intend|propose|expect|like)(?:s|ed)? to|(?:is|are|about) to|"
    r"(?:expects?|forecasts?|plans) |(?:promised|vowed|pledged|agreed) to"
    r"(?! (?:an?|the|its|their|his|her|that|this|terms)\b))\b|['’]ll\b|\b(?:won|can)['’]t\b",
    re.IGNORECASE,
)
"""What is to come, up to a verb of the past."""
_NEXT_MOVE = expression(
    r"(?<!\d\s)(?<!\bthe\s)\b(?:(?:sits|meets|convenes|reconvenes|returns|resumes|opens|reopens|begins"
    r"|starts|ends|concludes|expires|lapses|"
    r"closes|runs\sout|votes|decides|considers|debates|goes|heads|comes\s(?:before|up|into)|arrives"
    r"|departs|retires|steps\sdown|"
    r"hosts|launches|hears|leaves\soffice|kicks\soff|breaks\sground|takes\s(?:effect|office|place|over|up|that\sup|it\sup)|"
    r"(?:go|head|return|report)\sto|(?:go|come)\sbefore|take\s(?:effect|office|place|over|up)|"
    r"(?:has|have)\s(?=$)|set\sfor|(?:(?<=s\s)|(?<=that\s))(?:meet|vote|decide|convene|reconvene|open"
    r"|begin|start|expire|end|close|"
    r"return|resume))\b"
    r"|to\s(?:return|appear|meet|begin|start|resume|open|vote|report|respond|reply|answer|speak|stand"
    r"|take)\b)"
    r"[^.,;:!?”\"]{0,50}$",
    re.IGNORECASE,
)
"""A present or an infinitive that stands with a coming day: "the court sits again on Friday"."""
_TAKES_UP = expression(
    r"(?:^|[.!?”\"]\s|\n)\s?(?:[\w’'.-]+\s){1,7}(?!(?:follow|say|show|mark|cap|reflect|include|end)s\b"
    r"|(?:was|has|is|does)\b)[a-z]{2,11}[a-rt-z]s\s"
    r"(?:the|its|their|his|her|an?|another|that|it|them|up|back)\s[^.,;:!?”\"]{0,50}$"
)
"""Any other present with its object stands with a coming weekday: "canvasses the results on Thursday"."""
_PUT_OFF = expression(
    r"\b(?:extended|postponed|delayed|moved|pushed|put off|rescheduled|adjourned|continued|suspended|"
    r"set|slated|scheduled)\s(?:back\s)?(?:to|until|till|through|for)\s$",
    re.IGNORECASE,
)
"""What is put off, or set, is so for a day to come: "was extended to April 30"."""
_HAD_MEANT = expression(
    r"\bhad\s(?:[a-z]+ly\s|been\s)?(?:expected|predicted|projected|forecast|planned|hoped|meant"
    r"|wanted)\s[^.;:!?”\"]{0,70}$|"
    r"\btook\s[^.;:!?”\"]{1,60}\sto\s(?:answer|respond|reply|report|return|appear|vote|begin|start)\b"
    r"[^.;:!?”\"]{0,50}$",
    re.IGNORECASE,
)
"""What was still to come then, and is past by now: "had expected 37 percent to vote on Tuesday".

So is what took so long: "It took officers 11 minutes to answer calls in July".
"""
_STANDS_AHEAD = expression(
    r"\b(?:is|are)\s(?:(?:over|done|finished|up(?!\s$))\s)?(?:on\s|set\sfor\s|back\son\s)?(?:late\s|early\s)?$",
    re.IGNORECASE,
)
_MOVES_ON = expression(
    r"\b(?:is|are|['’]s|['’]re)\s(?:[a-z]+ly\s)?(?:meeting|holding|hosting|opening|reopening|closing"
    r"|launching|"
    r"starting|beginning|leaving|returning|coming|going|moving|voting|sending|adding|ending|joining|retiring|"
    r"resigning|stepping\sdown|speaking|visiting|travell?ing|flying|releasing|unveiling|presenting"
    r"|taking|getting|"
    r"bringing|laying\soff|shutting|hiring|raising|cutting|lifting|dropping|switching|swearing\sin)\b"
    r"(?![^.,;:!?]{0,50}\b(?:after|following|over|from|since)\s)[^.,;:!?”\"]{0,50}$",
    re.IGNORECASE,
)
"""A present that goes on, of an act that can be planned: "is moving 12 detectives on Monday"."""
_DEADLINE = expression(
    r"\b(?P<lead>by|until|till|before)\s(?:at least\s|about\s)?(?:(?:the|its|his|her|their|an?)\s)?$",
    re.IGNORECASE,
)
_DONE = expression(
    r"(?<!has\s)(?<!have\s)(?<!been\s)(?<!be\s)\b(?:was|were|had|did|rose|fell|grew|sank|shrank|went"
    r"|came|took|made|won|"
    r"lost|saw|spent|paid|sold|bought|held|kept|left|met|ran|sent|stood|gave|got|became|began|brought|built|"
    r"caught|drew|drove|hit|felt|knew|sat|shot|spoke|struck|swept|threw|broke|chose|fought|flew|froze|"
    r"(?!adjourn|postpon|delay|suspend|extend|clos|bann|remand|jail|need|want|promis|pledg|vow"
    r"|order)\w{2,12}ed)\b",
    re.IGNORECASE,
)
"""A verb of the past, before which "by March" is a March gone; what is put off looks ahead all the same."""
_DENIED = expression(
    r"(?:\b(?:not|no|never|nobody|nothing|cannot|unlikely)\b|n['’]t\b)[^.;:!?]{0,60}$", re.IGNORECASE
)
_HAD = expression(
    r"(?:[^.,;:!?]|\.(?=\s\d)){0,40}(?:,[^.,;:!?]{0,60}?|[^.,;:!?]{0,20}?)\s(?:had|was|were|did)\b"
)
"""What is told of as done by then: "by Labor Day the city had passed"."""
_STARTING = expression(
    r"\b(?:starting|beginning|effective|as early as|no later than|as soon as)\s(?:in\s|on\s"
    r"|with\s)?(?:late\s|early\s|mid-)?$",
    re.IGNORECASE,
)
_A_LEAD = 30
"""Characters."""
_TO_DO = expression(
    r"\b(?:to\s(?!the\b|an?\b|its\b|their\b)[a-z]{2,14}|will|would|must|can|may)\s[^.;:!?”\"]{0,90}$"
)
_WILL_THEN = expression(r"[\w .]{3,24},\s(?:[\w’'-]+\s){1,6}(?:will|would|must|can|may)\s")
"""What is to be done from a time on, before or behind that time."""
_CLAUSE_END = expression(r"[.!?,;:][”\"]?\s")
_SENTENCE_END = expression(r"[.!?][”\"]?\s")
_BEHIND = expression(
    r"\b(?:said|told|says|wrote|was|were|had|(?<!\bbe\s)(?<!been\s)(?<!get\s)"
    r"(?<!\bits\s)(?<!\bthe\s)(?<!\ban\s)(?<!\ba\s)(?<!\btheir\s)\w{2,14}ed)\b|"
    r"(?:(?<!\bjan)(?<!\bfeb)(?<!\baug)(?<!\bsept)(?<!\boct)(?<!\bnov)(?<!\bdec)\.|[;:!?])[”\"’']?\s",
    re.IGNORECASE,
)


class Scene(NamedTuple):
    """The text and what is known around it.

    ``published`` is the day of publication or None. ``anchor`` is the period that the text named last, up to
    character ``anchor_end``, ``month`` the last month so named, and ``since`` the year since when
    something is told, if that was named last. ``fiscal_month`` is the one in which fiscal
    years start, None where the text is to tell whose they are; ``nation`` is the one that it speaks of as
    "the country", "" for the United States, and ``home`` are the fiscal years around the place that it is
    about. ``long`` is the last period of a month or more, ``day`` the last of one day.
    """

    text: str
    published: date | None
    fiscal_month: int | None
    anchor: Period | None = None
    anchor_end: int = 0
    month: Period | None = None
    nation: str = ""
    since: Period | None = None
    home: HomeYears = HomeYears(7, 7)
    long: Period | None = None
    day: Period | None = None

    @property
    def today(self) -> Period | None:
        """The day of publication as a period."""
        return days(self.published, self.published) if self.published else None

    def near(self, start: int) -> tuple[int, int]:
        """Where to look for whose report it is that the words at ``start`` tell of."""
        return max(0, start - _A_PARAGRAPH), start + _A_PARAGRAPH

    def around(self, start: int) -> tuple[int, int]:
        """Where to look for what the text is about: an article's length on either side keeps it linear."""
        return max(0, start - _AN_ARTICLE), start + _AN_ARTICLE

    def year_anchor(self) -> Period | None:
        """The time that a year is counted from: no day of the news, on which somebody said something."""
        anchor, published = self.anchor, self.published
        of_the_news = anchor is not None and published is not None and anchor.days == 1
        if of_the_news and anchor and published and 0 <= (published - anchor.end).days <= _NEWS:
            return self.long or anchor
        return anchor

    def present(self, start: int) -> date | None:
        """The day from which "in a decade" at ``start`` counts back.

        It is the end of the period that the same sentence named, if any ("91 in 2020, the most in 15 years"),
        and else the day of publication.
        """
        same_sentence = self.anchor and not _SENTENCE_END.search(self.text, self.anchor_end, start)
        return self.anchor.end if self.anchor and same_sentence else self.published

    def looks_ahead(self, start: int) -> bool:
        """Whether the words before ``start`` speak of what is to come ("will vote Monday").

        A verb of the past between "will" and the phrase takes it back: "those who will appeal said Friday".
        """
        before = self.text[max(0, start - _LOOK_BACK) : start]
        if _HAD_MEANT.search(before):
            return False
        move = _NEXT_MOVE.search(before)
        return (
            _is_ahead(before)
            or (move is not None and not _BEHIND.search(before, move.start()))
            or _STANDS_AHEAD.search(before) is not None
            or _PUT_OFF.search(before) is not None
            or _goes_ahead(before)
            or self._starts_then(start)
            or self.is_deadline(start)
        )

    def _starts_then(self, start: int) -> bool:
        """Whether what is to be done starts then: "to raise fares starting Jan. 1"."""
        lead = _STARTING.search(self.text, max(0, start - _A_LEAD), start)
        if lead is None:
            return False
        before = self.text[max(0, start - _LOOK_BACK) : lead.start()]
        return _TO_DO.search(before) is not None or _WILL_THEN.match(self.text, start) is not None

    def is_told_as_past(self, start: int) -> bool:
        """Whether the clause before ``start`` tells of what is over, or names a year gone by."""
        before = self.text[max(0, start - _LOOK_BACK) : start]
        ends = [end.end() for end in _CLAUSE_END.finditer(before)]
        told = self.anchor if self.anchor_end > start - _LOOK_BACK else None
        if before.lower().endswith("since "):
            return True
        if told and self.published and told.end.year < self.published.year:
            return True
        return _DONE.search(before, ends[-1] if ends else 0) is not None

    def takes_up(self, start: int) -> bool:
        """Whether the day at ``start`` is the coming one of an act told in the present."""
        before = self.text[max(0, start - _LOOK_BACK) : start]
        move = _TAKES_UP.search(before)
        return move is not None and _DONE.search(before, move.start()) is None

    def is_denied(self, start: int) -> bool:
        """Whether the clause before ``start`` denies something: "will not open until then"."""
        return _DENIED.search(self.text, max(0, start - _LOOK_BACK), start) is not None

    def is_deadline(self, start: int) -> bool:
        """Whether the time at ``start`` is one by or until which something is to be ("by March")."""
        before = self.text[max(0, start - _LOOK_BACK) : start]
        if _DEADLINE.search(before) is None:
            return False
        if _is_ahead(before):
            return True
        if _HAD.match(self.text, start):
            return False
        ends = [end.end() for end in _CLAUSE_END.finditer(before)]
        return _DONE.search(before, ends[-1] if ends else 0) is None


def _goes_ahead(before: str) -> bool:
    move = _MOVES_ON.search(before)
    return move is not None and not _BEHIND.search(before, move.end())


def _is_ahead(before: str) -> bool:
    """Whether what is to come is told of, with no verb of the past behind it."""
    return any(not _BEHIND.search(before, ahead.end()) for ahead in _AHEAD.finditer(before))


class Core(NamedTuple):
    """A time expression that ends at character ``end`` (excluded), without the words that lead into it.

    ``why`` says what is missing where ``period`` is None. ``role`` is given where the expression decides it.
    """

    end: int
    period: Period | None
    why: str = ""
    approximate: bool = False
    role: Role | None = None


class Led(NamedTuple):
    """A core with the role that its lead gives it."""

    core: Core
    role: Role


def so_far(period: Period, published: date | None) -> Period:
    """The part of a period that had passed on the day of publication; all of it where none or all had."""
    under_way = published is not None and period.start <= published < period.end
    return Period(start=period.start, end=published) if published and under_way else period


def days(first: date, last: date) -> Period:
    """The days from ``first`` to ``last``."""
    return Period(start=first, end=last)


def add_months(day: date, months: int) -> date:
    """The first day of the month so many months away from that of ``day``."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def months_before(month: date, count: int) -> Period:
    """The ``count`` whole months before the month of ``month``."""
    return days(add_months(month, -count), month.replace(day=1) - timedelta(days=1))
