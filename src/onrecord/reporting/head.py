"""The head that every form of a report begins with: title, outlet and day of its article, in clean words."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reporting.cleaning import one_line

if TYPE_CHECKING:
    from onrecord.reading import Article


@dataclass(frozen=True)
class Head:
    """What the article is called, who published it ("" where unknown), and when ("date unknown")."""

    title: str
    outlet: str
    date: str


def head_of(article: Article) -> Head:
    """Put an article's title, outlet and day into words."""
    day = article.date
    return Head(
        title=one_line(article.title) or "Untitled",
        outlet=one_line(article.outlet),
        date=f"{calendar.month_name[day.month]} {day.day}, {day.year}" if day else "date unknown",
    )
