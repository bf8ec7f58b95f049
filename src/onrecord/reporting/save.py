"""Putting a finished text into a file: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from onrecord.errors import OutputError


def save(text: str, path: Path) -> None:
    """Write the text as UTF-8 in place of the file: what was there stays until all is written.

    A device or pipe is written to directly. A link is followed.

    Raises:
        OutputError: the file cannot be written; nothing half written is left behind.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_text(text, encoding="utf-8")
        else:
            _replace(text, path.resolve())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError(f"Cannot write {path}: {reason}.", "Choose another place for -o.") from error


def _replace(text: str, path: Path) -> None:
    """Write beside the file, then rename; keeps the mode of a file that was there."""
    if path.is_dir():
        raise IsADirectoryError(21, "it is a directory")
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(13, "the file is write-protected")
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.")
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(mode)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
