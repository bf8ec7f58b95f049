"""Speakers in short passages that show what news does to name people; everybody in them is invented."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from marked_sources import names, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

FIXTURES = Path(__file__).parent / "fixtures"
FILES = ("speakers_in_news.txt", "speakers_in_passages.txt")


def passages() -> Iterator[tuple[list[str], list[str]]]:
    """The paragraphs of each passage, and the speakers of its marked sources.

    A passage ends with a line of speakers after "=>". Where its lines are set as turns, or begin with "¶",
    each is a paragraph.
    """
    blocks = [b for name in FILES for b in (FIXTURES / name).read_text(encoding="utf-8").split("\n\n")]
    for block in blocks:
        if block.startswith("#"):
            continue
        *lines, answer = block.splitlines()
        apart = any(line.startswith(("‹Q.›", "‹A.›", "¶")) for line in lines)
        paragraphs = lines if apart else [" ".join(lines)]
        yield [p.removeprefix("¶ ") for p in paragraphs], answer.removeprefix("=> ").split("; ")


@pytest.mark.parametrize(("paragraphs", "speakers"), list(passages()))
def test_every_source_gets_its_speaker(paragraphs: list[str], speakers: list[str]) -> None:
    assert names(resolve(*paragraphs)) == speakers
