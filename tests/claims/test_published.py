"""The names in an outlet's that may be of the place that it serves."""

from __future__ import annotations

import pytest

from onrecord.claims.places.published import is_named, published_for

OUTLETS = [
    ("The Quillan Morning Star", ["Quillan"]),
    ("Channel 8 News, Quillan", ["Quillan"]),
    ("The Quillan Ledger Project", ["Quillan"]),
    ("City of Bascom Ridge", ["Bascom Ridge"]),
    ("Quillan Office of State Parks", ["Quillan"]),
    ("Quillan University", []),
    ("The Northern Post", []),
    ("The Capitol Dispatch", []),
    ("KQRY News 6", []),
    ("Office of the Governor", []),
    ("", []),
]


@pytest.mark.parametrize(("outlet", "names"), OUTLETS, ids=[row[0] for row in OUTLETS])
def test_a_paper_and_an_office_serve_the_place_that_they_are_named_for(outlet: str, names: list[str]) -> None:
    assert list(published_for(outlet)) == names


@pytest.mark.parametrize("text", ["In Quillan rents rose.", "The Quillan Regional Police met."])
def test_a_text_names_a_place_without_an_article_or_in_a_longer_name(text: str) -> None:
    assert is_named("Quillan", text)


@pytest.mark.parametrize("text", ["They read the Quillan.", "Rents rose.", "Quillanites met."])
def test_a_text_names_no_place_where_the_word_is_a_common_noun_or_another(text: str) -> None:
    assert not is_named("Quillan", text)
