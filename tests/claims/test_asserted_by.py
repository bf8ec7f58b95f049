"""Who asserts a claim: the innermost statement that holds it, or the article itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement

TEXT = "Robberies fell 9 percent in 2023, Chief Ora Lund said. Burglaries rose 4 percent in 2023."


def test_a_claim_inside_a_statement_is_the_speakers(
    expect: Callable[..., None], said: Callable[..., Statement]
) -> None:
    statement = said(TEXT, "Robberies fell 9 percent in 2023", "Ora Lund", "Chief")

    expect(
        TEXT,
        [
            "change | Robberies fell 9 percent | statement: s1",
            "change | Burglaries rose 4 percent | statement: none",
        ],
        statements=[statement],
    )


def test_the_innermost_of_nested_statements_asserts_it(
    expect: Callable[..., None], said: Callable[..., Statement]
) -> None:
    text = "The mayor said police told him that robberies fell 9 percent in 2023."
    outer = said(text, "police told him that robberies fell 9 percent in 2023", "Mayor", statement_id="s1")
    inner = said(text, "robberies fell 9 percent in 2023", "Police", statement_id="s2")

    expect(text, ["change | robberies fell 9 percent | statement: s2"], statements=[outer, inner])
