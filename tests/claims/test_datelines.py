"""Where a dateline says that an article was filed."""

from __future__ import annotations

import pytest

from onrecord.claims.places.datelines import read_filing
from onrecord.claims.places.index import PlaceIndex

DATELINES = [
    ("QUILLAN, Ohio", "Quillan", "Ohio"),
    ("PORTLAND FLATS, Minn.", "Portland Flats", "Minnesota"),
    ("DES MOINES", "Des Moines", "Iowa"),
    ("OKLAHOMA CITY", "Oklahoma City", "Oklahoma"),
    ("STERLING, Orrin", "Sterling", "Orrin"),
    ("SABLE MAGISTRATES COURT, Jan. 5", "Sable", ""),
    ("SABLE CENTER", "Sable Center", ""),
    ("COURT", "", ""),
    ("", "", ""),
]


@pytest.mark.parametrize(("dateline", "city", "state"), DATELINES, ids=[row[0] for row in DATELINES])
def test_a_dateline_gives_its_city_and_the_state_that_holds_it(dateline: str, city: str, state: str) -> None:
    filing = read_filing(dateline, PlaceIndex.in_use())

    assert (filing.spot.place.name if filing.spot else "") == city
    assert (filing.state.place.name if filing.state else "") == state
