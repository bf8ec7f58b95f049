"""What is heavy is loaded where it is used: a plain text must not pay for HTML, PDF and the web."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parent / "fixtures"
HEAVY = [
    "trafilatura",
    "lxml",
    "pypdf",
    "httpx2",
    "httpcore2",
    "htmldate",
    "charset_normalizer",
    "markdown_it",
]


@pytest.mark.parametrize(
    "first", ["", f"; onrecord.reading.read({str(FIXTURES / 'report.txt')!r})"], ids=["import", "read"]
)
def test_plain_text_loads_nothing_heavy(first: str) -> None:
    program = f"import sys, onrecord.reading{first}; print(*sorted(set({HEAVY}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == []


def test_a_module_in_the_working_directory_is_not_loaded_by_the_child(tmp_path: Path) -> None:
    """An article's folder may hold a pypdf.py."""
    (tmp_path / "pypdf.py").write_text("raise SystemExit('loaded')", encoding="utf-8")
    program = (
        f"from onrecord.reading import read; print(read({str(FIXTURES / 'lines_and_hyphens.pdf')!r}).title)"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path
    )

    assert done.stdout == "Lakemont closes its old bridge\n"
