"""Where a paragraph parts into sentences."""

from __future__ import annotations

import pytest

from onrecord.reading import Article
from onrecord.reading.sentences import sentences

TEXTS = [
    ("Rents rose last month. Tulsa lost 40 jobs.", 2),
    ("Rents rose in New York. Police met in Iowa. Tulsa lost 40 jobs.", 3),
    ("“It rose in the South.” Sales fell.", 2),
    ("The police dept. Tulsa has is small.", 1),
    ("Gov. Ora Lund met the U.S. Senate.", 1),
]


@pytest.mark.parametrize(("text", "count"), TEXTS, ids=[text for text, _ in TEXTS])
def test_a_sentence_ends_in_a_whole_word_and_not_in_an_abbreviation(text: str, count: int) -> None:
    article = Article(text=text)

    assert len([one for part in article.paragraphs for one in sentences(article, part)]) == count
