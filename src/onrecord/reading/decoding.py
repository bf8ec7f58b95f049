"""From bytes to characters, and a refusal that names what the bytes are where they are no text."""

from __future__ import annotations

import codecs
import re

from onrecord.errors import InputError

_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "an image, sound or video file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a rich-text (RTF) document"),
    (b"SQLite format 3", "an SQLite database"),
    (b"PAR1", "a Parquet table"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or video file"),
    (b"%!PS", "a PostScript document"),
)
_ZIPPED = (
    (b"word/", "a Word document (.docx)"),
    (b"xl/", "an Excel workbook (.xlsx)"),
    (b"ppt/", "a PowerPoint file (.pptx)"),
    (b"opendocument.text", "an OpenDocument text (.odt)"),
    (b"application/epub", "an EPUB book"),
)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its first half
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(set(range(32)) - {*b"\t\n\v\f\r\x1a\x1b"}) + b"\x7f"
_CONTROL_SHARE = 0.02
_BEYOND_ASCII = bytes(range(128, 256))
_UTF8_PAIR = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_WESTERN_SHARE = 0.15
_WESTERN_LETTERS = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÜŒœŠšŽž")
_WESTERN_SIGNS = frozenset("“”‘’‚„–—…•·€£¢§©®™°½¼¾¿¡«»´\xa0\xad")
_AS_TEXT = "Save the article as text (UTF-8), HTML or PDF, and give that."


def decode(data: bytes, name: str, declared: str = "") -> str:
    """The characters that ``data`` stands for.

    In order: a byte-order mark; strict UTF-8; ``declared`` (the encoding that a page or server names);
    Windows-1252 where the few bytes outside ASCII are the quotation marks, dashes and accents of English
    news; at last the best guess of charset-normalizer.

    Args:
        data: What was read.
        name: What messages call it.
        declared: The name of an encoding, as a page or server gives it; one that does not exist is ignored.

    Raises:
        InputError: The bytes are no text, or no encoding turns all of them into sensible text.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _marked(data, encoding, mark, name)
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_damaged_utf8(data, error, name)
    return _declared(data, declared) or _western(data) or _guessed(data, name)


def looks_like(data: bytes) -> str:
    """What kind of file these bytes open ("a PNG image"), or "" where nothing is known of them."""
    if data.startswith(b"PK\x03\x04"):
        inside = data[:4096] + data[-4096:]
        return next((kind for part, kind in _ZIPPED if part in inside), "a zip archive")
    if data[4:8] == b"ftyp":
        return "a video or image file"
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")


def _refuse_binary(data: bytes, name: str) -> None:
    if kind := looks_like(data):
        raise InputError(f"{name} is {kind}, not an article.", _AS_TEXT)
    if b"\x00" in data:
        raise InputError(f"{name} is binary data, not text.", _AS_TEXT)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _CONTROL_SHARE * len(data):
        raise InputError(
            f"{name} is binary data, not text: many of its bytes are control characters.", _AS_TEXT
        )


def _marked(data: bytes, encoding: str, mark: bytes, name: str) -> str:
    try:
        # The codecs utf-16 and utf-32 read their mark themselves, and their byte order from it.
        return data.removeprefix(mark).decode("utf-8") if encoding == "utf-8" else data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _wrong_encoding(
            name, f"it is marked as {encoding.upper()}, but {_where(data, error)}"
        ) from None


def _refuse_damaged_utf8(data: bytes, error: UnicodeDecodeError, name: str) -> None:
    """Refuse text that is mostly UTF-8: read as any older encoding it would come out as "â€œ"."""
    outside_ascii = len(data) - len(data.translate(None, _BEYOND_ASCII))
    left = _UTF8_PAIR.sub(b"", data)
    strays = len(left) - len(left.translate(None, _BEYOND_ASCII))
    if strays * 2 < outside_ascii:
        raise _wrong_encoding(name, f"most of it is UTF-8, but {_where(data, error)}")


def _declared(data: bytes, declared: str) -> str:
    try:
        return data.decode(declared) if codecs.lookup(declared).name not in {"utf-8", "utf_8"} else ""
    except (LookupError, ValueError):  # ValueError: the name has a NUL, or the bytes do not fit
        return ""


def _western(data: bytes) -> str:
    """The text as Windows-1252, or "" where that makes odd characters or foreign letters."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    strange = [character for character in text if character > "\x7f"]
    plausible = all(c in _WESTERN_LETTERS or c in _WESTERN_SIGNS for c in strange)
    return text if plausible and len(strange) <= _WESTERN_SHARE * len(text) else ""


def _guessed(data: bytes, name: str) -> str:
    import charset_normalizer

    best = charset_normalizer.from_bytes(data).best()
    if best is None:
        raise _wrong_encoding(name, "no encoding turns all of its bytes into sensible characters")
    return str(best)


def _where(data: bytes, error: UnicodeDecodeError) -> str:
    if error.start >= len(data):
        return "it breaks off in the middle of a character"
    return f"byte {error.start:,} ({data[error.start]:#04x}) does not fit"


def _wrong_encoding(name: str, reason: str) -> InputError:
    return InputError(
        f"The encoding of {name} cannot be told: {reason}.", "Save it again as UTF-8, and give that."
    )
