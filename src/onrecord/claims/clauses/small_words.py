"""Small words that may stand between a verb or a preposition and its figure."""

from __future__ import annotations

SMALL = (
    r"(?:back|again|just|only|roughly|some|another|about|even|further|still|also|almost|nearly|a|an|by|over|"
    r"more|than|to|the same|"
    r"revised|full|whopping|staggering|mere|additional|total|of|[a-z]{2,14}ly)"
)
