"""Parsing in a child process with limits, so that a hostile document costs the child and not the caller."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from onrecord.errors import InputError

if TYPE_CHECKING:
    from onrecord.reading.limits import ChildLimits

_ANOTHER_COPY = "Save the article as plain text, and give that."
_ERROR_EXIT = 3


def parse_in_child(module: str, document: bytes, name: str, limits: ChildLimits) -> dict[str, Any]:
    """Let ``module``, run as a program of its own, parse a document, and give the JSON object that it prints.

    The program reads the document from standard input. ``-P`` keeps the working directory, in which a file
    may bear the name of a module, off its import path.

    Raises:
        InputError: The child says so, ran out of memory or time, or broke down.
    """
    command = [sys.executable, "-P", "-m", module, str(limits.memory), str(limits.cpu_seconds)]
    try:
        done = subprocess.run(  # noqa: S603 - our own module and two numbers
            command, input=document, capture_output=True, timeout=limits.wall_seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise InputError(
            f"{name} takes more than {limits.wall_seconds} s to read; the reading was stopped.", _ANOTHER_COPY
        ) from None
    if done.returncode == 0:
        found: dict[str, Any] = json.loads(done.stdout)
        return found
    if done.returncode == _ERROR_EXIT:
        said = json.loads(done.stdout)
        raise InputError(f"{name} {said['error']}.", said["hint"])
    if done.returncode < 0 or b"MemoryError" in done.stderr:
        raise InputError(
            f"{name} takes too much time or memory to read; the reading was stopped.", _ANOTHER_COPY
        )
    raise InputError(f"{name} is damaged or of an unknown kind: its parser broke down.", _ANOTHER_COPY)


def limit_this_process(arguments: list[str]) -> None:
    """Take the limits that ``parse_in_child`` passes: bytes of address space and seconds of processor time.

    Where the system has no such limits (Windows), the caller's clock is the only one.
    """
    try:
        import resource
    except ImportError:  # pragma: no cover - Windows
        return
    memory, seconds = (int(argument) for argument in arguments)
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(limit)[1]
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (allowed, hard))


def answer(found: dict[str, Any]) -> None:
    """Print what was found, for the parent."""
    sys.stdout.write(json.dumps(found))


def refuse(error: str, hint: str = _ANOTHER_COPY) -> None:
    """Print why there is nothing, as a clause that follows the document's name, and end this process."""
    sys.stdout.write(json.dumps({"error": error, "hint": hint}))
    sys.stdout.flush()
    sys.exit(_ERROR_EXIT)
