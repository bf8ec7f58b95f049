"""An article's text without its layout, for those who look for words in it."""

from __future__ import annotations

from onrecord.expression import expression
from onrecord.reading.article import Article

_SPACES = dict.fromkeys([0x09, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_TYPED = str.maketrans(_SPACES | {0x2010: "-", 0x2011: "-", 0x2212: "-", 0x02BC: "’"})
"""What typesetters use beside the space, the hyphen and the apostrophe of a keyboard."""
_LINE_ENDS = expression(r"\s*\n\s*")
"""Between two paragraphs, with the indentation of the second."""


def typed(text: str) -> str:
    """The text, as long as before, with the spaces, hyphens and apostrophes of a keyboard."""
    return text if text.isascii() and "\t" not in text else text.translate(_TYPED)


def flowing(article: Article) -> Article:
    """The article with each paragraph on a line of its own, without indentation, as a keyboard types it.

    Its text is as long as before, so that places in one hold in the other.
    """
    text = article.text
    pieces, at = [], 0
    for part in article.parts:
        between = _LINE_ENDS.sub(lambda found: "\n" * len(found.group()), text[at : part.start])
        pieces += [between, text[part.start : part.end].replace("\n", " ")]
        at = part.end
    flown = typed("".join([*pieces, text[at:]]))
    return article if flown == text else Article(**{**dict(article), "text": flown})
