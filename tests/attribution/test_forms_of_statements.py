"""Direct, indirect, mixed: by the share of the letters between marks."""

from __future__ import annotations

import pytest

from onrecord.attribution.form import form_of


@pytest.mark.parametrize(
    ("content", "form"),
    [
        ('"It held,"', "direct"),
        ("“It held.”", "direct"),
        ("the dam held", "indirect"),
        ('the dam "never moved" at all', "mixed"),
        ("the so-called 'safe' dam held", "mixed"),
        ("the “Clean Rivers” act is dead", "indirect"),
        ("the farmers' union agrees", "indirect"),
        ("“It held from the first day", "direct"),
    ],
)
def test_form_follows_the_marks(content: str, form: str) -> None:
    assert form_of(content, [(0, len(content))]) == form


def test_all_pieces_count_together() -> None:
    text = 'the dam "held" "and held again"'

    assert form_of(text, [(0, 7), (15, len(text))]) == "mixed"
