"""The public record: observations and events with their sources, in DuckDB."""

from onrecord.record.coverage import Coverage, PlaceCoverage
from onrecord.record.measure import Catalogue, Measure, Unit
from onrecord.record.period import Period
from onrecord.record.place import Gazetteer, Jurisdiction
from onrecord.record.query import Query
from onrecord.record.record import Record, Table
from onrecord.record.source import Source

__all__ = [
    "Catalogue",
    "Coverage",
    "Gazetteer",
    "Jurisdiction",
    "Measure",
    "Period",
    "PlaceCoverage",
    "Query",
    "Record",
    "Source",
    "Table",
    "Unit",
]
