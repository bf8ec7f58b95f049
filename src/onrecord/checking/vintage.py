"""Which figure was current when the article appeared, and which is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.checking.finding import Vintage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.checking.figures import Figure
    from onrecord.checking.finding import Reading

# Others are told from the rows of many places or years, which appear on many days.
KINDS = {"level", "share", "change"}


def vintage(
    kind: str, best: Figure, readings: Sequence[Reading], article_date: date | None
) -> Vintage | None:
    """The figures for what ``best`` is a figure for, then and now; None where they are the same.

    Several that appeared by the same day are told apart by their weight, then by their order.
    """
    alike = [
        (one.published, one)
        for one in readings
        if one.published
        and (one.measure, one.place, one.period, one.baseline)
        == (best.measure, best.area, best.period, best.baseline)
    ]
    if kind not in KINDS or article_date is None or not alike:
        return None
    known = [(day, one) for day, one in alike if day <= article_date]
    then = _last(known) if known else min(alike, key=lambda dated: (dated[0], -dated[1].score))[1]
    now = _last(alike)
    return Vintage(then=then, known=bool(known), now=now) if then.computed != now.computed else None


def _last(dated: Sequence[tuple[date, Reading]]) -> Reading:
    return max(dated, key=lambda one: (one[0], one[1].score))[1]
