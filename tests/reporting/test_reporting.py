"""The room as a whole: its names, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys

import onrecord.reporting

HEAVY = ("altair", "vl_convert", "jinja2", "pandas")


def test_the_public_names() -> None:
    assert onrecord.reporting.__all__ == [
        "claims_to_csv",
        "claims_to_json",
        "claims_to_terminal",
        "claims_to_text",
        "statements_to_csv",
        "statements_to_json",
        "statements_to_terminal",
        "statements_to_text",
        "to_claimreview",
        "to_csv",
        "to_html",
        "to_json",
        "to_markdown",
        "to_terminal",
        "to_text",
        "to_w3c_annotations",
    ]


def test_importing_the_room_loads_no_heavy_part() -> None:
    code = f"import sys, onrecord.reporting; print([m for m in {HEAVY} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout == "[]\n"
