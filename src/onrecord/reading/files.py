"""Bytes from a file or standard input, never more than the limit, and never waiting on a pipe or device."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

from onrecord.errors import InputError
from onrecord.reading.limits import INPUT_BYTES, MEGABYTE

if TYPE_CHECKING:
    from pathlib import Path

_KINDS = (
    (stat.S_ISDIR, "a directory", "Name one file in it."),
    (stat.S_ISFIFO, "a pipe", "Pass its contents on standard input, with - as the name."),
    (stat.S_ISSOCK, "a socket", "Save what it sends as a file, and give that."),
    (stat.S_ISCHR, "a device", "Give a file, or - for standard input."),
    (stat.S_ISBLK, "a device", "Give a file, or - for standard input."),
)


def read_file(path: Path) -> bytes:
    """The whole contents of a regular file of at most ``INPUT_BYTES``.

    The size is asked for before anything is read. Opening does not block, so that a pipe or device put in the
    file's place between the look and the opening cannot hang the reader; it is looked at again once open.

    Raises:
        InputError: The path is missing, not a regular file, unreadable or too large.
    """
    try:
        _refuse_unreadable(path, path.stat())
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as stream:  # noqa: PTH123 - only open() takes a descriptor
            _refuse_unreadable(path, os.fstat(descriptor))
            data = stream.read(INPUT_BYTES + 1)
    except InputError:  # itself a ValueError, as Path raises for a name with a NUL in it
        raise
    except FileNotFoundError:
        raise InputError(
            f"There is no file {str(path)!r}.",
            "Check the name; to check words instead of a file, give them on standard input, named -.",
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(f"{path} cannot be read: {reason}.", "Check the name and the permissions.") from None
    return _within_limit(data, str(path))


def read_standard_input() -> bytes:
    """All of standard input, if it is at most ``INPUT_BYTES``.

    Raises:
        InputError: There is more than that.
    """
    return _within_limit(sys.stdin.buffer.read(INPUT_BYTES + 1), "standard input")


def _refuse_unreadable(path: Path, status: os.stat_result) -> None:
    for test, kind, way_out in _KINDS:
        if test(status.st_mode):
            raise InputError(f"{path} is {kind}, not a file.", way_out)
    if status.st_size > INPUT_BYTES:
        raise _too_large(str(path), f"{status.st_size / MEGABYTE:.0f} MB")


def _within_limit(data: bytes, name: str) -> bytes:
    if len(data) > INPUT_BYTES:
        raise _too_large(name, f"more than {INPUT_BYTES // MEGABYTE} MB")
    return data


def _too_large(name: str, size: str) -> InputError:
    return InputError(
        f"{name} is {size}; an article may have {INPUT_BYTES // MEGABYTE} MB at most.",
        "Give the article alone, as text, HTML or PDF.",
    )
