"""The public record: observations and events with their sources, in DuckDB."""

from onrecord.record.measure import Catalogue, Measure, Unit
from onrecord.record.period import Period
from onrecord.record.place import Gazetteer, Jurisdiction
from onrecord.record.source import Source

__all__ = ["Catalogue", "Gazetteer", "Jurisdiction", "Measure", "Period", "Source", "Unit"]
