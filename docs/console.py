"""Run the commands shown in the documentation again, and hold or write what they print.

    python docs/console.py --check FILE.md ...
    python docs/console.py --write FILE.md ...

A fenced block marked `console` holds lines that begin with `$ ` and, under each, what the command prints at
80 columns, without colour. `--check` exits 1 and names the block that no longer tells the truth.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def output_of(command: str) -> str:
    """What a shell shows for the command, run in the project's folder: both streams, in order."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(  # noqa: S602 - our own documentation's commands, meant for a shell
        command,
        shell=True,
        check=False,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return "\n".join(line.rstrip() for line in done.stdout.splitlines())


def renewed(block: str) -> str:
    """The block with each command's output as it is now."""
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{command}\n{output_of(command[2:])}".rstrip() + "\n" for command in commands)


def main() -> int:
    """Go through the files; exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--check", action="store_true")
    mode.add_argument("--write", action="store_true")
    parser.add_argument("files", nargs="+", type=Path)
    given = parser.parse_args()
    stale = False
    for path in given.files:
        text = path.read_text(encoding="utf-8")
        new = BLOCK.sub(lambda found: f"```console\n{renewed(found.group(1))}```", text)
        if new == text:
            continue
        if given.write:
            path.write_text(new, encoding="utf-8")
        else:
            stale = True
            sys.stderr.write(f"{path}: a command prints something else now; run `make readme`\n")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
