"""Places of like size, asked for the same window and baseline at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checking.by_hand import CHICAGO, make_claim
from onrecord.checking.figures import Figure, changes
from onrecord.checking.holdings import Holdings
from onrecord.checking.neighbours.peers import MOST_PEERS, peers
from onrecord.checking.phrasing import Phrasing
from onrecord.checking.question import Question
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.record import Record


def figure(holdings: Holdings, year: int) -> Figure:
    claim = make_claim("trend", "homicide", CHICAGO, period=Period.year(year), direction="up")
    measure = holdings.catalogue.by_id["homicide"]
    question = Question(claim, measure, CHICAGO, Period.year(year), Phrasing.of(claim, ""))
    return next(one for one in changes(question, holdings) if one.source == "marshall_2016")


def test_peers_are_other_places_of_the_kind_with_the_very_window_and_baseline(record: Record) -> None:
    holdings = Holdings(record)
    own = figure(holdings, 2014)
    found = list(peers(own, holdings))

    assert 0 < len(found) <= MOST_PEERS
    for place, ratio in found:
        assert place.area.startswith("city:")
        assert place.area != CHICAGO
        assert (place.window, place.baseline) == (own.period, own.baseline)
        assert ratio > 0


def test_a_peers_ratio_is_that_of_its_own_counts(record: Record) -> None:
    holdings = Holdings(record)
    place, ratio = next(iter(peers(figure(holdings, 2014), holdings)))
    rows = record.sql(
        "SELECT year(period_start), value FROM observations WHERE measure = 'homicide' AND grain = 'year' "
        f"AND place = '{place.area}' AND source = '{place.source}' AND year(period_start) IN (2013, 2014)"
    ).rows
    counts = {int(str(year)): float(str(value)) for year, value in rows}

    assert ratio == counts[2014] / counts[2013]
