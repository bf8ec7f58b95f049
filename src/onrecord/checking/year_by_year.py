"""The same days of the years before a figure's own: the course that the figure is a part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.checking.evidence import gather
from onrecord.checking.finding import Years, YearValue

if TYPE_CHECKING:
    from onrecord.checking.figures import Figure
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question

BACK = 10
"""Years that are shown before the claimed one, more where the baseline lies further back."""
MOST = 40
FEWEST = 3
"""Years that make a course; two are the claim itself."""
SHOWN = {"level", "change", "rank", "trend"}


def year_by_year(question: Question, figure: Figure, holdings: Holdings) -> Years | None:
    """The figure's window in each year up to its own, the earliest first; None where there is no such course.

    In the figure's own series, or where that has too few years, in the one that has most of those that hold
    the window. Only windows of whole months: daily rows of ten years would be thousands.
    """
    period = figure.period
    if question.claim.kind not in SHOWN or figure.among not in {"", "year"} or not period.whole_months:
        return None
    first = min(
        period.start.year - BACK, figure.baseline.start.year if figure.baseline else period.start.year
    )
    years = range(max(first, period.start.year - MOST), period.start.year + 1)
    windows = [period.shifted(year - period.start.year) for year in years]
    evidence = gather(holdings, question.measure, figure.area, *windows)
    answers = [evidence.at(window) for window in windows]
    own = [answer.key for answer in figure.values("period")]
    counts = {key: sum(key in one for one in answers) for key in answers[-1]}
    key = next(
        (key for key in own if counts.get(key, 0) >= FEWEST),
        max(counts, key=counts.__getitem__, default=None),
    )
    if key is None or counts[key] < FEWEST:
        return None
    return Years(
        measure=figure.measure,
        place=figure.area,
        source=answers[-1][key].source,
        unit=question.measure.unit,
        period=period,
        baseline=figure.baseline,
        values=tuple(
            YearValue(period=window, value=float(answer[key].value))
            for window, answer in zip(windows, answers, strict=True)
            if key in answer
        ),
    )
