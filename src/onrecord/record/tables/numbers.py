"""Cells that hold a number: with thousands separators, a currency or a percent sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIGNS = "$€£¥%+"
_NUMBER = expression(r"[-−]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?")
_DECIMAL_COMMA = expression(r"[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_CLEARLY_COMMA = expression(r",\d{1,2}$|,\d{4,}$")
_STRIPPED = str.maketrans("", "", f"{_SIGNS} \u00a0")
ENOUGH = 0.95
"""Share of the cells that must be numbers in a column of numbers; a stray cell is then an error."""


@dataclass(frozen=True)
class Numbers:
    """What the cells of a column of numbers show."""

    share: float
    signs: frozenset[str]
    whole: bool
    largest: float
    comma: bool

    @property
    def found(self) -> bool:
        """Whether it is a column of numbers."""
        return self.share >= ENOUGH


def read_numbers(cells: Sequence[str]) -> Numbers:
    """Look at the cells of a column."""
    bare = [cell.translate(_STRIPPED) for cell in cells]
    comma = _has_decimal_commas(bare)
    values = [value for text in bare if (value := _value(text, comma=comma)) is not None]
    return Numbers(
        share=len(values) / len(cells) if cells else 0.0,
        signs=frozenset(sign for sign in _SIGNS if any(sign in cell for cell in cells)),
        whole=all(value.is_integer() for value in values),
        largest=max(map(abs, values), default=0.0),
        comma=comma,
    )


def _has_decimal_commas(texts: Sequence[str]) -> bool:
    return any(_CLEARLY_COMMA.search(text) for text in texts) and all(map(_DECIMAL_COMMA.fullmatch, texts))


def _value(text: str, *, comma: bool) -> float | None:
    if comma:
        text = text.replace(".", "").replace(",", ".")
    elif not _NUMBER.fullmatch(text):
        return None
    try:
        return float(text.replace(",", "").replace("−", "-"))
    except ValueError:
        return None


def as_number(column: str, *, comma: bool) -> str:
    """SQL that reads a cell as ``read_numbers`` does; NULL where it holds no number."""
    bare = f"translate({column}, '{_SIGNS} \u00a0', '')"
    plain = f"replace(replace({bare}, '.', ''), ',', '.')" if comma else f"replace({bare}, ',', '')"
    return f"TRY_CAST(replace({plain}, '−', '-') AS DOUBLE)"
