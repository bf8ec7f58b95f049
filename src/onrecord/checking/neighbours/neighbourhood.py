"""Whether a claim survives its neighbours: all tried at once, counted, weighed, the extremes named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from onrecord.checking.figures import PERCENT, judge
from onrecord.checking.finding import Computed, Reading, Robustness
from onrecord.checking.neighbours.daily import daily_ledger
from onrecord.checking.neighbours.heat import heat_map
from onrecord.checking.neighbours.kin import elsewhere, kindred
from onrecord.checking.neighbours.ledger import DAY, Ledger
from onrecord.checking.neighbours.quality import fairness, robustness, strength, uniqueness
from onrecord.checking.neighbours.rates import rate_ledgers
from onrecord.checking.neighbours.surface import Surface, surface
from onrecord.checking.neighbours.trials import Place, Trials, joined
from onrecord.checking.neighbours.versus import compared_elsewhen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from numpy.typing import NDArray

    from onrecord.checking.figures import Figure
    from onrecord.checking.holdings import Holdings, Series
    from onrecord.checking.question import Question
    from onrecord.claims import Claim
    from onrecord.record import Period

# A neighbour undercuts the claim where it shows less than this share of the claimed change, or none, or the
# reverse; a claim is fragile where such neighbours have most of the weight. docs/robustness.md has the sweep.
UNDERCUT = 0.5
MOST = 0.5
# Fewer neighbours than this say nothing.
FEWEST_TRIED = 12
# What other sources, measures and places weigh together, beside windows and baselines with a weight of 1.
SOURCES, MEASURES, PLACES = 0.25, 0.15, 0.10
# A neighbour may be shown as the strongest or weakest where it is at least this sensible, beside the most
# sensible one after the claim itself.
SHOWN_FROM = 0.05


def is_fragile(found: Robustness | None) -> bool:
    """Whether most neighbours, by weight, undercut the claim."""
    return found is not None and found.undercut > MOST


class Neighbourhood:
    """The neighbours of the claims of one article; series are laid out once for all of them."""

    def __init__(self, holdings: Holdings, latest: date) -> None:
        self.holdings = holdings
        self.latest = latest
        self._known: dict[tuple[str, ...], Ledger | None] = {}

    def robustness(self, question: Question, figure: Figure) -> Robustness | None:
        """How the neighbours of a change or comparison fare beside its figure; None where they are few.

        The figure is the record's own for the claim, so that a claim is held against what is true of it, not
        against what it says.
        """
        ratio = _ratio(figure)
        if ratio is None or ratio == 1:
            return None
        if question.claim.kind == "comparison":
            return self._of_comparison(question, figure, ratio)
        return self._of_change(question, figure, ratio) if figure.baseline is not None else None

    def _of_change(self, question: Question, figure: Figure, ratio: float) -> Robustness | None:
        baseline = figure.baseline or figure.period
        surfaces = self._surfaces(figure, baseline)
        groups = [_of_surface(one, figure, source, share) for one, source, share in surfaces]
        if figure.period.whole_months and baseline.whole_months:
            # Few measures and places are counted by the day: they are not asked about days.
            kin = kindred(question, figure, self.holdings, MEASURES)
            places = elsewhere(question, figure, self.holdings, PLACES)
            groups += [found for found in (kin, places) if found is not None]
        if not groups:
            return None
        own = surfaces[0][0] if surfaces else None
        found = _weighed(question.claim, ratio, joined(groups), _itself(own))
        return found.model_copy(update={"grid": heat_map(own)}) if found and own else found

    def _of_comparison(self, question: Question, figure: Figure, ratio: float) -> Robustness | None:
        counted = not self.holdings.catalogue.by_id[figure.measure].numerator
        windows = compared_elsewhen(figure, self.holdings, self.latest) if counted else None
        kin = kindred(question, figure, self.holdings, MEASURES) if figure.period.whole_months else None
        groups = [found for found in (windows, kin) if found is not None]
        itself = 0 if windows is not None else None
        return _weighed(question.claim, ratio, joined(groups), itself) if groups else None

    def _surfaces(self, figure: Figure, baseline: Period) -> list[tuple[Surface, str, float]]:
        """A surface for each source and way of counting that holds the claim, with its share of the weight.

        The figure's own comes first, or what counts alike, or else the longest. Where one source counts at
        several grains, the coarsest is taken: years are compared with years, not with any twelve months.
        """
        alike = {(window.series.source, window.series.basis) for _, window in figure.windows[:1]}
        found: dict[tuple[str, str, str], Surface] = {}
        for series, ledger in self._ledgers(figure, baseline):
            one = surface(ledger, figure.period, baseline, self.latest) if ledger is not None else None
            key = (series.source, series.agency, series.basis)
            if one is not None and (key not in found or one.slots_claimed < found[key].slots_claimed):
                found[key] = one
        ranked = sorted(
            found, key=lambda key: ((key[0], key[2]) not in alike, -len(found[key].ledger.sums), key)
        )
        others = max(1, len(found) - 1)
        return [(found[key], key[0], SOURCES / others if at else 1.0) for at, key in enumerate(ranked)]

    def _ledgers(self, figure: Figure, baseline: Period) -> Iterator[tuple[Series, Ledger | None]]:
        """The series of the figure's measure and area; its own days too where it stands on days."""
        measure = self.holdings.catalogue.by_id[figure.measure]
        if measure.numerator:
            yield from rate_ledgers(measure, figure.area, self.holdings)
            return
        own = next((window.series for _, window in figure.windows[:1]), None)
        cut = own is not None and own.grain == "span" and not figure.period.whole_months
        if own is not None and (own.grain == DAY or cut):
            yield own, daily_ledger(own, figure.period, self.holdings.record)
        for series in self.holdings.series(figure.measure, figure.area):
            first_row, last_row = series.rows[0].period, series.rows[-1].period
            if first_row.start <= baseline.start and last_row.end >= figure.period.end:
                yield series, self._ledger(series)

    def _ledger(self, series: Series) -> Ledger | None:
        key = tuple(series.keys.values())
        if key not in self._known:
            self._known[key] = Ledger.of(series)
        return self._known[key]


def _ratio(figure: Figure) -> float | None:
    """The record's window over its baseline, or place over places; None where the figure has no ratio."""
    number, unit = figure.computed.number, figure.computed.unit
    if unit == "percent":
        return 1 + number / PERCENT if number > -PERCENT else None
    if unit == "ratio":
        return number if number > 0 else None
    above = sum(float(answer.value) for answer in figure.values("period"))
    below = [float(answer.value) for answer in figure.values("versus") or figure.values("baseline")]
    several_years = len(figure.values("baseline")) > 1
    return above / sum(below) if above > 0 and sum(below) > 0 and not several_years else None


def _of_surface(one: Surface, figure: Figure, source: str, share: float) -> Trials:
    kept = np.argwhere(np.isfinite(one.ratios) & (one.ratios > 0))
    where = tuple(kept.T)
    sensibility = one.sensibility[where]
    fixed = np.array([row.years == 0 for row in one.baselines])[where[0]]
    own = (kept == np.array(one.own)).all(axis=1)
    limit = SHOWN_FROM * sensibility[~own].max(initial=0.0)

    def about(number: int) -> Place:
        row, start, end = (int(axis) for axis in kept[number])
        return Place(figure.measure, figure.area, source, *one.periods((row, start, end)))

    shown = (sensibility >= limit) & ~fixed & ~own
    return Trials(one.ratios[where], sensibility * (share / sensibility.sum()), shown, about)


def _weighed(claim: Claim, ratio: float, trials: Trials, itself: int | None) -> Robustness | None:
    """What the trials say of the claim; ``itself`` is the number of the one that is the claim."""
    strengths = strength(trials.ratios, ratio, rising=ratio > 1)
    change = (trials.ratios - 1) / (ratio - 1)
    others = np.arange(len(strengths)) != (-1 if itself is None else itself)
    if others.sum() < FEWEST_TRIED:
        return None
    weight = trials.sensibility / trials.sensibility.sum()
    reverse = change <= 0
    return Robustness(
        tried=int(others.sum()),
        weaken=int((others & ~reverse & (strengths < 0)).sum()),
        reverse=int((others & reverse).sum()),
        strongest=_extreme(claim, trials, strengths, others, weakest=False),
        weakest=_extreme(claim, trials, strengths, others, weakest=True),
        undercut=round(float(weight[change < UNDERCUT].sum()), 4),
        fairness=round(fairness(strengths, weight), 4),
        robustness=round(robustness(strengths, weight), 4),
        uniqueness=round(uniqueness(strengths[others]), 4),
    )


def _itself(own: Surface | None) -> int | None:
    """The number of the first surface's own cell among its finite cells, which come first of all trials."""
    if own is None:
        return None
    finite = np.isfinite(own.ratios) & (own.ratios > 0)
    return int(finite.ravel()[: np.ravel_multi_index(own.own, finite.shape)].sum())


def _extreme(
    claim: Claim,
    trials: Trials,
    strengths: NDArray[np.float64],
    others: NDArray[np.bool_],
    *,
    weakest: bool,
) -> Reading | None:
    """The strongest or weakest of the sensible neighbours, as a reading of the claim."""
    shown = trials.shown & others
    if not shown.any():
        return None
    ranked = np.where(shown, strengths, np.inf if weakest else -np.inf)
    at = int(ranked.argmin() if weakest else ranked.argmax())
    place, number = trials.about(at), float(trials.ratios[at])
    in_times = claim.value is not None and claim.value.unit == "ratio"
    computed = Computed(
        number=round(number if in_times else PERCENT * (number - 1), 4),
        unit="ratio" if in_times else "percent",
    )
    comparable = claim.value is None or claim.value.unit in {"percent", "ratio"}
    holds = (number > 1) == (claim.direction != "down")
    return Reading(
        measure=place.measure,
        place=place.area,
        period=place.window,
        baseline=place.baseline,
        computed=computed,
        verdict=judge(claim, computed.number) if comparable else "holds" if holds else "contradicted",
        score=round(float(trials.sensibility[at] / trials.sensibility.sum()), 6),
        source=place.source,
    )
