"""Rates per so many people as ledgers: a count over the population of its year, slot by slot.

A window of several years then holds the sum of their rates, so that windows of the same length compare as
their mean rates do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.checking.neighbours.ledger import Ledger, slot_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.checking.holdings import Holdings, Series
    from onrecord.record import Measure

YEARLY = "year"


def rate_ledgers(measure: Measure, area: str, holdings: Holdings) -> Iterator[tuple[Series, Ledger | None]]:
    """A ledger for each yearly count of the measure's numerator, by the population that its source goes with.

    Only where the denominator is a standing number: a share of counts would need sums of both.
    """
    below = holdings.catalogue.by_id.get(measure.denominator)
    if below is None or below.additive:
        return
    people = [one for one in holdings.series(measure.denominator, area) if one.grain == YEARLY]
    for series in holdings.series(measure.numerator, area):
        if series.grain == YEARLY:
            yield series, Ledger.by_slot(YEARLY, _rates(series, people))


def _rates(series: Series, people: Sequence[Series]) -> dict[int, float]:
    """Count over population by year, the source's own population before any other."""
    inhabitants: dict[int, float] = {}
    for one in sorted(people, key=lambda found: found.source == series.source):
        inhabitants |= {slot_of(row.period.start, YEARLY): row.value for row in one.rows if row.value}
    years = ((slot_of(row.period.start, YEARLY), row.value) for row in series.rows)
    return {year: count / inhabitants[year] for year, count in years if year in inhabitants}
