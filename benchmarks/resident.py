"""Attribute so many articles as a stream, and print the most memory that the process ever held, in MiB.

    python benchmarks/resident.py NUMBER < ARTICLES

ARTICLES is a line of JSON text for each; they are read over and over up to the number. Run in a process of
its own by benchmarks/attribution.py.
"""

from __future__ import annotations

import json
import resource
import sys
from itertools import cycle, islice
from pathlib import Path

import onrecord

STATUS = Path("/proc/self/status")
KIB_IN_MIB = 1024


def peak() -> float:
    """The peak of resident memory, in MiB.

    On Linux from the process's status: what getrusage says there is never less than what the process that
    started this one held at that time, since the figure lives through fork and exec.
    """
    if STATUS.exists():
        line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / KIB_IN_MIB
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / KIB_IN_MIB / (KIB_IN_MIB if sys.platform == "darwin" else 1)  # bytes on macOS


def main() -> None:
    """Attribute, forget, print."""
    lines = sys.stdin.readlines()
    stream = (onrecord.Article(text=json.loads(line)) for line in islice(cycle(lines), int(sys.argv[1])))
    for _ in onrecord.attribute_all(stream):
        pass
    print(f"{peak():.1f}")


if __name__ == "__main__":
    main()
