"""All that the record holds on one measure in one area, ready to be asked for any period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.checking.observations import Series, fetch
from onrecord.checking.windows import Window, window
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.record import Catalogue, Measure, Record, Unit

# Beyond this stretch daily rows are left out: whole years have coarser rows, and thousands of days cost time.
DAILY_LIMIT_DAYS = 3 * 366


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


Key = tuple[str, ...]


@dataclass(frozen=True)
class Evidence:
    """Series of a measure in an area; for a derived measure those of its two parts."""

    measure: Measure
    area: str
    unit: Unit
    series: tuple[Series, ...]
    denominators: tuple[Series, ...]
    denominator_additive: bool

    def at(self, period: Period) -> dict[Key, Answer]:
        """What each series says of exactly this period; series that do not cover it are left out."""
        if not self.measure.numerator:
            return {
                _key(found.series): Answer(found.value, found.period, (found,))
                for found in self._windows(self.series, period, additive=self.measure.additive)
            }
        return {
            (*_key(above.series), *_key(below.series)): self._quotient(above, below)
            for above in self._windows(self.series, period, additive=True)
            for below in self._match(above, period)
        }

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


def _key(series: Series) -> Key:
    return tuple(series.keys.values())


def gather(record: Record, measure: Measure, area: str, stretch: Period | None) -> Evidence:
    """Fetch what the record holds on the measure in the area; rows outside the stretch are left behind."""
    daily = stretch is not None and stretch.days <= DAILY_LIMIT_DAYS
    leave_out = () if daily else ("day",)
    numerator = measure.numerator or measure.id
    series = fetch(record, [numerator], [area], stretch, leave_out=leave_out)
    below = fetch(record, [measure.denominator], [area], stretch, leave_out=leave_out)
    return Evidence(
        measure=measure,
        area=area,
        unit=measure.unit,
        series=tuple(series),
        denominators=tuple(below),
        denominator_additive=_additive(measure.denominator, record.catalogue),
    )


def _additive(measure_id: str, catalogue: Catalogue) -> bool:
    measure = catalogue.by_id.get(measure_id)
    return measure is None or measure.additive


def hull(*periods: Period | None) -> Period | None:
    """The smallest period that covers all given ones; None where none is given."""
    given = [period for period in periods if period is not None]
    if not given:
        return None
    return Period(start=min(p.start for p in given), end=max(p.end for p in given))
