"""The neighbours of a claim: other windows, baselines, sources, measures, places, measured against it."""

from onrecord.checking.neighbours.kin import kin_wanted
from onrecord.checking.neighbours.neighbourhood import Neighbourhood, is_fragile

__all__ = ["Neighbourhood", "is_fragile", "kin_wanted"]
