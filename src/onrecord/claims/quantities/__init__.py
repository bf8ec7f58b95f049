"""The figures of a text, each as an interval."""

from onrecord.claims.quantities.find import find_quantities
from onrecord.claims.quantities.quantity import Form, Quantity

__all__ = ["Form", "Quantity", "find_quantities"]
