"""Ids become names, and an id that nobody knows stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reporting.naming import Names

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import Report


def test_a_place_of_the_article_has_the_claims_name_for_it(report: Report) -> None:
    assert Names(report).place("city:3900001") == "Larkhaven, Ohio"


def test_places_joined_by_plus_are_all_named(report: Report) -> None:
    assert Names(report).place("city:3900001+city:3900002") == "Larkhaven, Ohio and Port Ellery, Ohio"


def test_any_other_place_has_the_reports_name(make_report: Callable[..., Report]) -> None:
    report = make_report(names={"city:3900009": "Farhaven, Ohio", "city:3900001": "Larkhaven city"})

    assert Names(report).place("city:3900009") == "Farhaven, Ohio"
    assert Names(report).place("city:3900001") == "Larkhaven, Ohio"


def test_a_measure_has_the_reports_name(make_report: Callable[..., Report]) -> None:
    assert Names(make_report(names={"own.boats": "Boats moored"})).measure("own.boats") == "Boats moored"


def test_unknown_ids_stay_readable(report: Report) -> None:
    names = Names(report)

    assert names.place("city:0000000") == "city:0000000"
    assert names.place("Larkhaven harbour") == "Larkhaven harbour"
    assert names.place("") == ""
    assert names.measure("boats_moored") == "boats moored"
