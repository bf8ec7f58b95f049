"""All that the record holds on one measure in one area, ready to be asked for any period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.checking.verdict import exact
from onrecord.checking.windows import Window, combined, window
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from onrecord.checking.holdings import Holdings, Series
    from onrecord.record import Catalogue, Measure

# Beyond this stretch daily rows are left out: they would be thousands.
DAILY_LIMIT_DAYS = 6 * 366
# A rate for so many people is one of a year: half a year's count would halve it.
YEAR_DAYS = (365, 366)


Key = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Answer:
    """One series' value for one period; for a derived measure the windows are numerator and denominator."""

    value: Fraction
    period: Period
    windows: tuple[Window, ...]

    @property
    def area(self) -> str:
        """Id of the area that is told of."""
        return self.windows[0].series.place

    @property
    def source(self) -> str:
        """Key of the source that counts what is asked for (a denominator's source is in its own rows)."""
        return self.windows[0].series.source

    @property
    def key(self) -> Key:
        """Source, agency and way of counting of each window: answers with the same key may be compared."""
        keys = ((w.series.source, w.series.agency, w.series.basis) for w in self.windows)
        return tuple(dict.fromkeys(keys))

    def has_rows_of(self, other: Answer) -> bool:
        """Whether the same rows count both, as a year's population does for all its days: no change shows."""
        return self.windows[0].rows == other.windows[0].rows

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
                yield Answer(exact(one.value), one.period, (one,))
            if self.measure.additive:
                yield from self._combined(period)
            return
        if self.measure.unit == "rate_per_100k" and period.days not in YEAR_DAYS:
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
                    yield Answer(exact(sum(w.value for w in windows)), period, windows)

    def _quotient(self, above: Window, below: Window) -> Answer:
        value = exact(self.measure.factor) * exact(above.value) / exact(below.value)
        return Answer(value, above.period, (above, below))

    def _match(self, above: Window, period: Period) -> list[Window]:
        """The denominators for a numerator: counts of the same source and way; every fair population."""
        windows = self._windows(self.denominators, period, additive=self.denominator_additive)
        found = [below for below in windows if below.value]
        if not self.denominator_additive:
            return found
        same = [below for below in found if below.series.source == above.series.source]
        return sorted(same, key=lambda below: below.series.basis != above.series.basis)[:1]

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
        denominator_additive=is_additive(measure.denominator, holdings.catalogue),
    )


def _shelf(holdings: Holdings, measure: str, area: str, periods: Sequence[Period]) -> list[Series]:
    """The measure's series, days among them only where months cannot answer: thousands of days cost time."""
    coarse = holdings.series(measure, area)
    if not coarse:
        stretch = _short_enough(Period.hull(periods))
    else:
        stretch = days_needed(periods) if is_additive(measure, holdings.catalogue) else None
    return coarse if stretch is None else holdings.series(measure, area, stretch)


def days_needed(periods: Sequence[Period]) -> Period | None:
    """The stretch in which daily rows are needed to answer for these periods; None where months may do."""
    if all(period.whole_months for period in periods):
        return None
    return _short_enough(Period.hull(periods))


def _short_enough(stretch: Period) -> Period | None:
    """The stretch if its daily rows are not too many to be taken down, else None."""
    return stretch if stretch.days <= DAILY_LIMIT_DAYS else None


def is_additive(measure_id: str, catalogue: Catalogue) -> bool:
    """Whether the measure's values may be summed over time; one that the catalogue lacks is taken to be."""
    measure = catalogue.by_id.get(measure_id)
    return measure is None or measure.additive
