"""When a claim is about, and what it is compared with."""

from onrecord.claims.timing.changes import told_from_to
from onrecord.claims.timing.data_until import note_until
from onrecord.claims.timing.ends_of_span import at_its_end
from onrecord.claims.timing.fieldwork import census_year, fieldwork, is_poll
from onrecord.claims.timing.frame import TimeFrame
from onrecord.claims.timing.notes import note_clause
from onrecord.claims.timing.open import why_open
from onrecord.claims.timing.polling_day import polling_day
from onrecord.claims.timing.read import timing
from onrecord.claims.timing.rebased import moved, rebased
from onrecord.claims.timing.yearly import years_results

__all__ = [
    "TimeFrame",
    "at_its_end",
    "census_year",
    "fieldwork",
    "is_poll",
    "moved",
    "note_clause",
    "note_until",
    "polling_day",
    "rebased",
    "timing",
    "told_from_to",
    "why_open",
    "years_results",
]
