"""What goes to standard output or into a file, with one line for what stops it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from onrecord.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def write(text: str, output: Path | None) -> None:
    """Print the text, or put it in place of the file."""
    if output is None:
        with stdout_errors():
            sys.stdout.write(text if text.endswith("\n") else text + "\n")
        return
    from onrecord.reporting.save import save

    save(text, output)


@contextmanager
def stdout_errors() -> Iterator[None]:
    """A full disk or closed device behind stdout becomes an error of ours; a closed pipe stays one."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except UnicodeEncodeError as error:
        hint = "Set PYTHONIOENCODING=utf-8, or write to a file with -o."
        raise OutputError(f"The encoding {error.encoding} of stdout cannot show the text.", hint) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError(f"Cannot write to standard output: {reason}.", "Free some space.") from error
