"""Ids become names, and an id that nobody knows stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.record import Catalogue, Gazetteer
from onrecord.reporting.naming import Names

if TYPE_CHECKING:
    from onrecord.checking import Report


def test_a_place_of_the_article_has_the_claims_name_for_it(report: Report) -> None:
    assert Names(report).place("city:3900001") == "Larkhaven, Ohio"


def test_places_joined_by_plus_are_all_named(report: Report) -> None:
    assert Names(report).place("city:3900001+city:3900002") == "Larkhaven, Ohio and Port Ellery, Ohio"


def test_any_other_place_has_the_records_name(report: Report) -> None:
    known = Gazetteer.bundled().places[0]

    assert Names(report).place(known.id) == known.name


def test_a_measure_has_the_catalogues_name(report: Report) -> None:
    known = Catalogue.bundled().measures[0]

    assert Names(report).measure(known.id) == known.name


def test_unknown_ids_stay_readable(report: Report) -> None:
    names = Names(report)

    assert names.place("city:0000000") == "city:0000000"
    assert names.place("Larkhaven harbour") == "Larkhaven harbour"
    assert names.place("") == ""
    assert names.measure("boats_moored") == "boats moored"
