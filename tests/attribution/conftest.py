"""What the tests of this room share: an article from a few sentences, and its statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.attribution import attribute
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement


@pytest.fixture
def statements() -> Callable[..., list[Statement]]:
    """The statements of a text whose paragraphs are the arguments, below a headline that says nothing."""

    def of(*paragraphs: str) -> list[Statement]:
        return attribute(Article(text="\n".join(("River levels", *paragraphs))))

    return of
