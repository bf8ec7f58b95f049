"""A delimited text file: its encoding, its delimiter and the titles of its columns."""

from __future__ import annotations

import codecs
import csv
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.errors import RecordError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

HEAD = 1 << 20
"""Bytes of a file that are looked at for its delimiter and titles."""
_CHUNK = 1 << 22
_DELIMITERS = (",", "\t", ";", "|")
_LINES = 30
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True)
class TextFile:
    """A file in UTF-8 without a byte-order mark, its delimiter and its titles."""

    path: Path
    delimiter: str
    titles: tuple[str, ...]


@contextmanager
def text_file(path: Path) -> Iterator[TextFile]:
    """Look at the file; what is not plain UTF-8 is written out anew as such, for the time of the ``with``.

    Raises:
        RecordError: The file holds no table.
    """
    encoding = _encoding(path)
    if encoding == "utf-8":
        yield _looked_at(path, path.name)
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "table.csv"
        with (
            path.open(encoding=encoding, errors="replace", newline="") as source,
            copy.open("w", encoding="utf-8", newline="") as target,
        ):
            while text := source.read(_CHUNK):
                target.write(text)
        yield _looked_at(copy, path.name)


def _encoding(path: Path) -> str:
    """UTF-8 or UTF-16 by the byte-order mark; else UTF-8 if it is all valid, else Windows-1252."""
    with path.open("rb") as file:
        start = file.read(3)
        marked = next((name for mark, name in _BOMS if start.startswith(mark)), None)
        file.seek(0)
        return marked or ("utf-8" if _is_utf8(file) else "cp1252")


def _is_utf8(file: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := file.read(_CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _looked_at(path: Path, name: str) -> TextFile:
    with path.open("rb") as file:
        head = file.read(HEAD)
    if b"\0" in head:
        raise RecordError(f"{name} is not a text file", "give a CSV, TSV or Parquet file")
    if not head.strip():
        raise RecordError(f"{name} is empty", "give a table with a line of column titles")
    if b"\n" not in head and len(head) == HEAD:
        raise RecordError(f"{name}: its first line is longer than {HEAD:,} bytes", "give a table of rows")
    text = head.decode("utf-8", errors="ignore")
    tries = {delimiter: _rows(text, delimiter) for delimiter in _DELIMITERS}
    delimiter = max(_DELIMITERS, key=lambda one: _fit(tries[one]))
    titles = tries[delimiter][0] if tries[delimiter] else []
    return TextFile(path, delimiter, tuple(titles))


def _rows(text: str, delimiter: str) -> list[list[str]]:
    """The first rows as the delimiter parts them."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    found: list[list[str]] = []
    try:
        for row in reader:
            found.append(row)
            if len(found) == _LINES:
                break
    except csv.Error:  # a field that is larger than a table's could be
        return found
    return found


def _fit(rows: list[list[str]]) -> tuple[float, int]:
    """How many of the rows are as wide as the first, and how wide: a delimiter that parts nothing is none."""
    if not rows or len(rows[0]) < 2:  # noqa: PLR2004
        return 0.0, 0
    alike = sum(len(row) == len(rows[0]) for row in rows if row)
    return alike / len(rows), len(rows[0])
