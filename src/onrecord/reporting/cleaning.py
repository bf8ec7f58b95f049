"""Text from articles and data, made harmless: nothing in it may act on a terminal or reorder a page."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote, urlsplit

from onrecord.expression import expression

# Marks without a width that publishing systems leave in text by accident: they carry no meaning in English.
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_SPACES = dict.fromkeys(map(ord, "\t\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"), " ")
_PLAIN = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "·": "-", "−": "-", "≈": "~"}
)
_SPACE_RUN = expression(r"\s+")
_URL_SAFE = "/:?#@!$&'*+,;=%~"


def visible(text: str) -> str:
    """The text with every character that could act written out in hexadecimal: escapes, bidi overrides, tags.

    Characters of no width are dropped, odd line and column breaks become spaces; newlines stay.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_DROPPED).translate(_SPACES)
    return "".join(char if char == "\n" or not _acts(char) else _escape(char) for char in text)


def one_line(text: str) -> str:
    """The text made visible, each run of white space one space, none at the ends."""
    return _SPACE_RUN.sub(" ", visible(text)).strip()


def _acts(char: str) -> bool:
    """Whether the character is a control, format, surrogate, private or unassigned one."""
    return unicodedata.category(char)[0] == "C"


def _escape(char: str) -> str:
    code = ord(char)
    if code <= 0xFF:  # noqa: PLR2004 - one byte
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - two bytes


def shorten(text: str, limit: int) -> str:
    """At most ``limit`` characters, cut after a word where one ends late enough, with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 2]
    space = cut.rfind(" ")
    if space > limit // 2:
        cut = cut[:space]
    return cut.rstrip(" ,;:.") + " …"


def fit_encoding(text: str, encoding: str) -> str:
    """The text in characters that the encoding has: typographic signs as plain ones, the rest as ``?``."""
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return text.translate(_PLAIN).encode("ascii", "replace").decode("ascii")
    return text


def web_link(url: str) -> str | None:
    """The address where it is one of the web (http, https) that a reader may follow, else None."""
    if any(char.isspace() or _acts(char) for char in url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host:
        return None
    return quote(url, safe=_URL_SAFE)
