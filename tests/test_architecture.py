"""The rooms of the house: imports run from a later step to an earlier one, never back."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import onrecord

PACKAGE = Path(onrecord.__file__).parent
STEPS = [
    "errors",
    "reading",
    "attribution",
    "record",
    "claims",
    "checking",
    "reporting",
    "cli",
    "spacy_component",
]
BESIDE_THE_STEPS = {"cli", "spacy_component"}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE or path.stem in STEPS)


def steps_imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    parts = [name.split(".") for name in names if name.startswith("onrecord.")]
    return {part[1] for part in parts if part[1] in STEPS}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_step_imports_only_itself_and_earlier_steps(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    later = STEPS[STEPS.index(own) + 1 :]

    assert steps_imported(path).isdisjoint(later)


@pytest.mark.parametrize("name", sorted(BESIDE_THE_STEPS))
def test_the_ways_in_know_nothing_of_each_other(name: str) -> None:
    assert steps_imported(PACKAGE / f"{name}.py").isdisjoint(BESIDE_THE_STEPS - {name})


def test_no_folder_is_a_drawer_for_everything() -> None:
    assert not {p.stem for p in PACKAGE.rglob("*")} & {"utils", "util", "common", "helpers", "misc"}
