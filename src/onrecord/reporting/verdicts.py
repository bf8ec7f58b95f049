"""The verdicts as a reader meets them: a word, a sign that needs no colour, and what it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.checking import Verdict


@dataclass(frozen=True)
class VerdictLook:
    """How a verdict is written; ``plain_sign`` is for terminals that only have ASCII, ``style`` is rich's."""

    key: str
    word: str
    sign: str
    plain_sign: str
    style: str
    meaning: str

    @property
    def slug(self) -> str:
        """The key as a CSS class."""
        return self.key.replace("_", "-")


_LOOKS = (
    VerdictLook("holds", "holds", "✓", "+", "green", "The record's figure lies in the claimed interval."),
    VerdictLook(
        "holds_roughly", "holds roughly", "≈", "~", "green",
        "The record's figure lies just outside the claimed interval, in the same direction.",
    ),
    VerdictLook(
        "fragile", "fragile", "△", "!", "yellow",
        "It holds as worded, but most neighbouring windows, baselines, measures or places weaken or "
        "reverse it.",
    ),
    VerdictLook(
        "depends", "depends", "±", "?", "yellow", "Fair readings of about equal weight come out differently."
    ),
    VerdictLook("off", "off", "≠", "/", "red", "The direction is right and the size is wrong."),
    VerdictLook(
        "contradicted", "contradicted", "✗", "x", "red",
        "The record points the other way, or its figure is far away.",
    ),
    VerdictLook(
        "no_data", "no data", "○", "o", "cyan",
        "The record cannot say. Figures nearby are shown, marked as something else.",
    ),
    VerdictLook(
        "not_checkable", "not checkable", "–", "-", "dim",
        "An opinion, a prediction, a cause: nothing that data could settle.",
    ),
)  # fmt: skip
VERDICTS: dict[str, VerdictLook] = {look.key: look for look in _LOOKS}
UNCHECKED = VerdictLook("unchecked", "unchecked", "·", ".", "dim", "No finding came with this claim.")


def look_of(verdict: Verdict | None) -> VerdictLook:
    """How the verdict is written; a claim that came without a finding is "unchecked"."""
    return VERDICTS[verdict] if verdict is not None else UNCHECKED
