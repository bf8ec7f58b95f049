"""The documentation tells the truth: commands, options, links and the contract are those of the code."""

from __future__ import annotations

import doctest
import importlib
import json
import pkgutil
import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
import typer.main

import onrecord
from onrecord.attribution import Statement
from onrecord.checking import Finding, QuoteFinding, QuoteVerdict, Verdict
from onrecord.claims import Act, Claim, Hedge, Kind
from onrecord.cli import app
from onrecord.record import Unit

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_shown_command_prints_what_the_page_shows(page: Path) -> None:
    script = [sys.executable, str(ROOT / "docs" / "console.py"), "--check", str(page)]

    ran = subprocess.run(script, check=False, capture_output=True, text=True)

    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_to_a_file_of_ours_leads_there(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


def commands() -> list[tuple[str, list[str]]]:
    """Each command by its words, with its long options."""
    root = typer.main.get_command(app)
    found: list[tuple[str, list[str]]] = []

    def walk(command: object, words: str) -> None:
        options = [o for p in command.params for o in p.opts if o.startswith("--")]  # type: ignore[attr-defined]
        found.append((words, options))
        for name, inner in getattr(command, "commands", {}).items():
            walk(inner, f"{words} {name}")

    walk(root, "onrecord")
    return found


@pytest.mark.parametrize(("words", "options"), commands())
def test_every_command_and_option_is_documented(words: str, options: list[str]) -> None:
    page = (ROOT / "docs" / "start.md").read_text(encoding="utf-8")

    assert words in page
    assert [option for option in options if option not in page] == []


@pytest.mark.parametrize("values", [Verdict, QuoteVerdict, Kind, Hedge, Act, Unit])
def test_the_contract_lists_every_value(values: object) -> None:
    page = (ROOT / "docs" / "contract.md").read_text(encoding="utf-8")

    assert [value for value in get_args(values) if value not in page] == []


@pytest.mark.parametrize(
    ("model", "key"),
    [(Statement, "statements"), (Claim, "claims"), (Finding, "findings"), (QuoteFinding, "quotes")],
)
def test_the_contract_has_exactly_the_fields_of_the_types(
    model: type[Statement | Claim | Finding | QuoteFinding], key: str
) -> None:
    page = (ROOT / "docs" / "contract.md").read_text(encoding="utf-8")
    shown = json.loads(page.split("```json\n")[1].split("```")[0])

    assert set(shown[key][0]) == set(model.model_fields)


@pytest.mark.parametrize("name", [m.name for m in pkgutil.walk_packages(onrecord.__path__, "onrecord.")])
def test_docstring_examples_run(name: str) -> None:
    if name.endswith("__main__"):
        pytest.skip("it would run the command")
    if name.endswith("spacy_component"):
        pytest.importorskip("spacy", reason="it needs the extra onrecord[spacy]")

    assert doctest.testmod(importlib.import_module(name)).failed == 0


def run_the_examples_of(name: str) -> dict[str, object]:
    """Run the Python blocks of a page one after the other; what they leave."""
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    names: dict[str, object] = {}
    for block in re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE):
        exec(block, names)  # noqa: S102 - our own documentation
    return names


def test_the_python_page_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    names = run_the_examples_of("python.md")

    assert isinstance(names["report"], onrecord.Report)
    assert names["report"].findings


def test_the_page_on_statements_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("spacy", reason="the page shows the component for spaCy")
    monkeypatch.chdir(ROOT)

    names = run_the_examples_of("statements.md")

    assert names["annotations"]
    assert names["statements"] == names["doc"]._.statements  # type: ignore[attr-defined]
