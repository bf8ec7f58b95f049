"""A user's own tables: what their columns mean, and their rows as observations."""

from onrecord.record.tables.load import load_table

__all__ = ["load_table"]
