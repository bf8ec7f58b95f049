"""The same window and baseline asked of something else: a kindred measure, another place, per person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from onrecord.checking.areas import related
from onrecord.checking.comparisons import comparisons
from onrecord.checking.figures import PERCENT, changes
from onrecord.checking.neighbours.peers import peers
from onrecord.checking.neighbours.trials import Place, Trials
from onrecord.checking.shelves import Wanted
from onrecord.claims import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.checking.figures import Figure
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.record import Catalogue, Measure, Record

# The change of any measure is asked for in percent, whatever the unit of the claim.
_IN_PERCENT = Value(number=0, unit="percent", low=None, high=None)


def kin_wanted(question: Question, record: Record) -> Wanted:
    """What the record is asked for beside a change or comparison, for one query with the rest."""
    near = (question.measure, *family(question.measure, record.catalogue))
    parts = {part for one in near for part in (one.numerator or one.id, one.denominator) if part}
    areas = (question.area, *related(question.area, record.places)[1:], *question.versus)
    return Wanted(tuple(sorted(parts)), areas)


def kindred(question: Question, figure: Figure, holdings: Holdings, share: float) -> Trials | None:
    """The same change or comparison under kindred measures, and per person or not."""
    measure = holdings.catalogue.by_id[figure.measure]
    kin = (_asked(question, figure, other, figure.area) for other in family(measure, holdings.catalogue))
    return _trials(_answers(kin, holdings), share)


def elsewhere(question: Question, figure: Figure, holdings: Holdings, share: float) -> Trials | None:
    """The claim's window and baseline in the areas around and inside its own, and in peers of like size."""
    measure = holdings.catalogue.by_id[figure.measure]
    areas = related(figure.area, holdings.places)[1:]
    near = _answers((_asked(question, figure, measure, area) for area in areas), holdings)
    return _trials([*near, *peers(figure, holdings)], share)


def family(measure: Measure, catalogue: Catalogue) -> Iterator[Measure]:
    """What it is part of, its parts, what it may be taken for, and the same per person or not."""
    readings = next((one.reads_as for one in catalogue.measures if measure.id in one.reads_as), ())
    for other in catalogue.measures:
        if other.id == measure.id or other.kind not in {"observation", "derived"}:
            continue
        if (
            other.id in {measure.broader, measure.numerator, *readings}
            or other.broader == measure.id
            or (other.numerator == measure.id and other.unit == "rate_per_100k")
        ):
            yield other


def _asked(question: Question, figure: Figure, measure: Measure, area: str) -> Question:
    """The same change, in percent, of another measure or in another area."""
    asked = {"value": _IN_PERCENT, "period": figure.period, "baseline": figure.baseline}
    claim = question.claim.model_copy(update=asked)
    return replace(question, claim=claim, measure=measure, area=area, period=figure.period)


def _answers(questions: Iterable[Question], holdings: Holdings) -> list[tuple[Place, float]]:
    """The ratio of window to baseline, or of place to place, that each question's first source gives."""
    found = []
    for question in questions:
        if not holdings.series(question.measure.numerator or question.measure.id, question.area):
            continue
        answering = comparisons if question.claim.kind == "comparison" else changes
        answer = next(answering(question, holdings), None)
        if answer is not None:
            place = Place(answer.measure, answer.area, answer.source, answer.period, answer.baseline)
            found.append((place, 1 + answer.computed.number / PERCENT))
    return found


def _trials(found: Sequence[tuple[Place, float]], share: float) -> Trials | None:
    known = [(place, ratio) for place, ratio in found if ratio > 0 and place.area]
    if not known:
        return None
    return Trials(
        ratios=np.array([ratio for _, ratio in known]),
        sensibility=np.full(len(known), share / len(known)),
        shown=np.ones(len(known), dtype=np.bool_),
        about=lambda number: known[number][0],
    )
