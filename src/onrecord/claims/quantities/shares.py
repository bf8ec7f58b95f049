"""Read shares and multiples: "one in five", "two-thirds", "half a percentage point", "doubled", "three times as many"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from onrecord.claims.quantities.exclusions import is_year
from onrecord.claims.quantities.intervals import HALF, ROUND_SHARES
from onrecord.claims.quantities.number_words import SMALL, Number, read_number
from onrecord.claims.quantities.reading import Reading
from onrecord.claims.quantities.vocabulary import TIME_UNITS

if TYPE_CHECKING:
    from onrecord.claims.quantities.tokens import Tokens
