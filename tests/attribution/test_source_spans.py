"""The source span: the whole noun phrase, with titles and appositions, and nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement

    Reader = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    "source",
    [
        "He",
        "Brandt",
        "Tolna Police Superintendent Odo Brandt",
        "Lt. Col. Ilse Varga",
        "Rep. J.T. Okoro (D-Mirow)",
        "Odo Brandt, then the water commissioner",
        "Ilse Varga, executive director of the Ostra River Alliance in Tolna",
        "Tolna Mayor Greta Olin, a Republican",
        "Ilse Varga, an economist who has studied rivers and is now in Mirow",
        "Ilse Varga, a farmer, one of those who sued",
        "The county's police department",
        "Levee critics",
        "A spokesman for the ministry",
        "Brandt's lawyer, Ida Kern",
        "The Tolna Water Agency",
        "Brandt and Olin",
        "Maja de la Cruz",
        "Sean O'Dell McArdle",
    ],
)
def test_the_phrase_before_the_cue_is_the_source_as_a_whole(statements: Reader, source: str) -> None:
    comma = "," if "," in source else ""
    (found,) = statements(f"{source}{comma} said the dam had held.")

    assert found.source is not None
    assert found.source.text == source


@pytest.mark.parametrize(
    "source",
    [
        "Odo Brandt",
        "Pastor Ida Kern, Mirow River Church",
        "Ilse Varga, who lives in the harbor district",
        "Ilse Varga, the town engineer of Mirow",
        "Rep. J.T. Okoro (D-Mirow), head of the river caucus",
        "the water commissioner",
    ],
)
def test_the_phrase_after_the_cue_is_the_source_as_a_whole(statements: Reader, source: str) -> None:
    (found,) = statements(f'"The dam has held," said {source}.')

    assert found.source is not None
    assert found.source.text == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("In February, Odo Brandt, then the mayor, said it held.", "Odo Brandt, then the mayor"),
        ("In a letter to Olin, the Tolna Water Agency said it held.", "the Tolna Water Agency"),
        ("But on Monday Brandt said it held.", "Brandt"),
        ("The board last week said it held.", "The board"),
        ("However, Brandt said it held.", "Brandt"),
        ('"It held," said Odo Brandt in a statement on Friday.', "Odo Brandt"),
        ('"It held," said Odo Brandt on Friday.', "Odo Brandt"),
        ('"It held," Brandt also said.', "Brandt"),
    ],
)
def test_when_and_where_it_was_said_is_not_part_of_the_source(
    statements: Reader, text: str, source: str
) -> None:
    (found,) = statements(text)

    assert found.source is not None
    assert found.source.text == source
