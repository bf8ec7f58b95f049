"""The names in an outlet's that may be of the place that it serves."""

from __future__ import annotations

import pytest

from onrecord.claims.published import published_for

TEXT = "In Quillan rents rose. The Capitol is old. The Sable Regional Police met. KQRY News 6 asked."
OUTLETS = [
    ("The Quillan Morning Star", ["Quillan"]),
    ("Channel 8 News, Quillan", ["Quillan"]),
    ("City of Quillan", ["Quillan"]),
    ("Quillan Office of State Parks", ["Quillan"]),
    ("Quillan University", []),
    ("The Sable Standard", ["Sable"]),
    ("The Capitol Dispatch", []),
    ("The Orrin Post", []),
    ("KQRY News 6", []),
    ("Office of the Governor", []),
    ("", []),
]


@pytest.mark.parametrize(("outlet", "names"), OUTLETS, ids=[row[0] for row in OUTLETS])
def test_a_paper_and_an_office_serve_the_place_that_they_are_named_for(outlet: str, names: list[str]) -> None:
    assert list(published_for(outlet, TEXT)) == names
