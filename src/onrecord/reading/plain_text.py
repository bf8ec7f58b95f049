"""Text made regular without changing what it says: one kind of line end, one kind of space."""

from __future__ import annotations

from onrecord.errors import InputError
from onrecord.expression import expression
from onrecord.reading.limits import TEXT_CHARACTERS

_LINE_ENDS = dict.fromkeys(map(ord, "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
SPACES = dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
"""For ``str.translate``: every space of a typesetter becomes that of a keyboard."""
THOUSANDS = expression(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
"""Between digits, where news in English has a comma: 12 500."""
_UNSEEN = dict.fromkeys([0xAD, 0x200B, 0x2060, 0xFEFF, 0x1A, 0x1B, *range(9), *range(0x0E, 0x1A), 0x1F, 0x7F])
# A news text has no use for characters that turn the reading direction; in a report they could hide words.
_TURNS = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_REGULAR = _LINE_ENDS | SPACES | _UNSEEN | _TURNS | _SURROGATES


def regular(text: str, name: str) -> str:
    r"""The text with ``\n`` for every line end, " " for every space, "," in 12 500, and nothing unseen.

    Raises:
        InputError: Nothing is left, or more than ``TEXT_CHARACTERS``.
    """
    clean = THOUSANDS.sub(",", text.replace("\r\n", "\n")).translate(_REGULAR)
    if not clean.strip():
        raise InputError(f"{name} has no text in it.", "Give a file that holds the article's words.")
    if len(clean) > TEXT_CHARACTERS:
        raise InputError(
            f"{name} has {len(clean):,} characters; an article may have {TEXT_CHARACTERS:,}.",
            "Give the article alone, or a part of it.",
        )
    return clean
