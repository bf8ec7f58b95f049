"""Parsers run in a process of their own: what it may use, and what its end means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest

from onrecord.errors import InputError
from onrecord.reading.child import parse_in_child
from onrecord.reading.limits import ChildLimits

if TYPE_CHECKING:
    from pathlib import Path

ROOMY = ChildLimits(memory=1_000_000_000, cpu_seconds=10, wall_seconds=10)
BEGIN = "import sys\nfrom onrecord.reading.child import *\nlimit_this_process(sys.argv[1:])\n"


class Parse(Protocol):
    def __call__(self, lines: str, limits: ChildLimits = ..., document: bytes = ...) -> dict[str, Any]: ...


@pytest.fixture
def parse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Parse:
    """Lets a parser of a few lines run in the child."""

    def run(lines: str, limits: ChildLimits = ROOMY, document: bytes = b"") -> dict[str, Any]:
        (tmp_path / "stand_in_parser.py").write_text(BEGIN + lines, encoding="utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        return parse_in_child("stand_in_parser", document, "story.pdf", limits)

    return run


def test_it_gets_the_document_and_its_answer_comes_back(parse: Parse) -> None:
    found = parse("answer({'text': sys.stdin.buffer.read().decode()})", document="“no”".encode())

    assert found == {"text": "“no”"}


def test_its_refusal_becomes_an_error_with_the_documents_name(parse: Parse) -> None:
    with pytest.raises(InputError, match=r"^story\.pdf is encrypted\.$") as refused:
        parse("refuse('is encrypted', 'Unlock it.')")

    assert refused.value.hint == "Unlock it."


def test_memory_is_limited(parse: Parse) -> None:
    assert parse("answer({'size': len(bytearray(400_000_000))})") == {"size": 400_000_000}
    with pytest.raises(InputError, match="too much time or memory"):
        parse("answer({'size': len(bytearray(1_400_000_000))})")


def test_processor_time_is_limited(parse: Parse) -> None:
    with pytest.raises(InputError, match="too much time or memory"):
        parse("while True: pass", ROOMY._replace(cpu_seconds=1))


def test_wall_time_is_limited(parse: Parse) -> None:
    with pytest.raises(InputError, match="more than 1 s"):
        parse("import time; time.sleep(60)", ROOMY._replace(wall_seconds=1))


@pytest.mark.parametrize("end", ["raise RuntimeError('x')", "import os; os._exit(9)"])
def test_a_parser_that_breaks_down_is_an_error_of_one_line(parse: Parse, end: str) -> None:
    with pytest.raises(InputError, match=r"story\.pdf is damaged") as broken:
        parse(end)

    assert "\n" not in str(broken.value)
    assert "RuntimeError" not in str(broken.value)


def test_a_parser_that_crashes_leaves_the_caller_alive(parse: Parse) -> None:
    with pytest.raises(InputError):
        parse("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")


def test_a_parser_that_does_not_read_its_input_does_not_block_the_caller(parse: Parse) -> None:
    assert parse("answer({})", document=b"x" * 5_000_000) == {}
