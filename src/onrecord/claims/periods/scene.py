"""What a reader of time phrases is given, and what it gives back."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods.time_phrase import Role

NEEDS_DATE = "needs the date of publication"
NEEDS_ANCHOR = "is counted from another time, which the text does not give here"
A_LENGTH = "a length of time, with no end named"
OUTSIDE = "lies outside the calendar"

_LOOK_BACK = 80
_AHEAD = re.compile(
    r"\b(?:will|shall|going to|plans? to|set to|expected to|scheduled|due|to take effect)\b|['’]ll\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?][”\"]?\s")
_BEHIND = re.compile(r"\b(?:said|told|says|wrote|\w{2,14}ed)\b|[.;:!?]\s", re.IGNORECASE)


class Scene(NamedTuple):
    """The text and what is known around it.

    ``published`` is the day of publication or None. ``anchor`` is the period that the text named last, up to
    character ``anchor_end``. ``fiscal_month`` is the month in which fiscal years start.
    """

    text: str
    published: date | None
    fiscal_month: int
    anchor: Period | None = None
    anchor_end: int = 0

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


def so_far(period: Period, published: date | None) -> Period:
    """The part of a period that had passed on the day of publication; all of it where none or all had."""
    if published is None or not period.start <= published < period.end:
        return period
    return Period(start=period.start, end=published)


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
