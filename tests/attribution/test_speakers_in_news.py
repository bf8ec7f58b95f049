"""Speakers in short passages that show what news does to name people; everybody in them is invented."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from marked_sources import names, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSAGES = Path(__file__).parent / "fixtures" / "speakers_in_news.txt"


def passages() -> Iterator[tuple[list[str], list[str]]]:
    """The paragraphs of each passage, and the speakers of its marked sources.

    A passage ends with a line of speakers after "=>"; where its lines are set as turns, each is a paragraph.
    """
    for block in PASSAGES.read_text(encoding="utf-8").split("\n\n"):
        if block.startswith("#"):
            continue
        *lines, answer = block.splitlines()
        turns = any(line.startswith(("‹Q.›", "‹A.›")) for line in lines)
        yield lines if turns else [" ".join(lines)], answer.removeprefix("=> ").split("; ")


@pytest.mark.parametrize(("paragraphs", "speakers"), list(passages()))
def test_every_source_gets_its_speaker(paragraphs: list[str], speakers: list[str]) -> None:
    assert names(resolve(*paragraphs)) == speakers
