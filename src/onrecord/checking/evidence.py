"""All that the record holds on one measure in one area, ready to be asked for any period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.checking.windows import Window, combined, window
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.checking.holdings import Holdings, Series
    from onrecord.record import Catalogue, Measure

# Beyond this stretch daily rows are left out: they would be thousands.
DAILY_LIMIT_DAYS = 3 * 366


Key = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Answer:
    """One series' value for one period; for a derived measure the windows are numerator and denominator."""

    value: float
    period: Period
    windows: tuple[Window, ...]

    @property
    def source(self) -> str:
        """Key of the source that counts what is asked for (a denominator's source is in its own rows)."""
        return self.windows[0].series.source

    @property
    def key(self) -> Key:
        """Source, agency and way of counting of each window: answers with the same key may be compared."""
        keys = ((w.series.source, w.series.agency, w.series.basis) for w in self.windows)
        return tuple(dict.fromkeys(keys))

    @property
    def size(self) -> int:
        """Number of rows behind the value."""
        return sum(len(w.rows) for w in self.windows)


@dataclass(frozen=True)
class Evidence:
    """Series of a measure in an area; for a derived measure those of its two parts."""

    measure: Measure
    area: str
    series: Sequence[Series]
    denominators: Sequence[Series]
    denominator_additive: bool

    def at(self, period: Period) -> dict[Key, Answer]:
        """What each source says of exactly this period, by each of its ways of counting.

        Where one source and way gives it at several grains, the coarsest answers: its rows are the fewest.
        """
        found: dict[Key, Answer] = {}
        for answer in self._answers(period):
            key = answer.key
            if key not in found or answer.size < found[key].size:
                found[key] = answer
        return found

    def _answers(self, period: Period) -> Iterator[Answer]:
        if not self.measure.numerator:
            for one in self._windows(self.series, period, additive=self.measure.additive):
                yield Answer(one.value, one.period, (one,))
            if self.measure.additive:
                yield from self._combined(period)
            return
        for above in self._windows(self.series, period, additive=True):
            for below in self._match(above, period):
                yield self._quotient(above, below)

    def _combined(self, period: Period) -> Iterator[Answer]:
        """What a source says at no single grain: its years, months and days put together."""
        alike: dict[tuple[str, str, str], list[Series]] = {}
        for one in self.series:
            alike.setdefault((one.source, one.agency, one.basis), []).append(one)
        for group in alike.values():
            if len(group) > 1 and not self._windows(group, period, additive=True):
                windows = combined(group, period)
                if windows:
                    yield Answer(sum(w.value for w in windows), period, windows)

    def _quotient(self, above: Window, below: Window) -> Answer:
        value = self.measure.factor * above.value / below.value
        return Answer(value, above.period, (above, below))

    def _match(self, above: Window, period: Period) -> list[Window]:
        """The denominator for a numerator: of the same source where there is one, else the first."""
        found = [
            below
            for below in self._windows(self.denominators, period, additive=self.denominator_additive)
            if below.value
        ]
        same = [b for b in found if b.series.source == above.series.source]
        if self.denominator_additive:
            return same[:1]
        return (same or found)[:1]

    @staticmethod
    def _windows(series: Iterable[Series], period: Period, *, additive: bool) -> list[Window]:
        found = (window(one, period, additive=additive) for one in series)
        return [one for one in found if one is not None]


def gather(holdings: Holdings, measure: Measure, area: str, *periods: Period) -> Evidence:
    """Take down what the record holds on the measure in the area for these periods."""
    below = _shelf(holdings, measure.denominator, area, periods) if measure.denominator else []
    return Evidence(
        measure=measure,
        area=area,
        series=_shelf(holdings, measure.numerator or measure.id, area, periods),
        denominators=below,
        denominator_additive=_additive(measure.denominator, holdings.catalogue),
    )


def _shelf(holdings: Holdings, measure: str, area: str, periods: Sequence[Period]) -> list[Series]:
    """The measure's series, days among them only where months cannot answer: thousands of days cost time."""
    coarse = holdings.series(measure, area)
    stretch = Period.hull(periods)
    if stretch.days > DAILY_LIMIT_DAYS or (coarse and all(period.whole_months for period in periods)):
        return coarse
    return holdings.series(measure, area, stretch)


def _additive(measure_id: str, catalogue: Catalogue) -> bool:
    measure = catalogue.by_id.get(measure_id)
    return measure is None or measure.additive
