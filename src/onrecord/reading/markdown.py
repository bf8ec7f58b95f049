"""The readable text of a Markdown document, without its markup, and what its front matter says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.reading.dates import parse_stamp
from onrecord.reading.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

_FRONT_MATTER = expression(
    r"\s{0,8}---[ \t]*\n(?P<fields>(?:[^\n]{0,2000}\n){0,100}?)(?:---|\.\.\.)[ \t]*(?:\n|$)"
)
_FIELD = expression(r"(?P<key>[A-Za-z_-]{1,40})[ \t]*:[ \t]*(?P<value>[^\n]*)")
_MARKS = expression(r"^#{1,6} {1,3}\w|\]\(https?://|^\*\*\w", re.MULTILINE)
_OUTLET_KEYS = ("outlet", "publisher", "publication", "site", "source")
_DATE_KEYS = ("date", "published", "publish_date", "pubdate")


def is_markdown(text: str) -> bool:
    """Whether text looks like Markdown: front matter, a ``#`` heading, a link, a line that opens in bold."""
    return bool(_FRONT_MATTER.match(text) or _MARKS.search(text))


def read_markdown(text: str) -> Document:
    """The words of a Markdown document, paragraphs apart by blank lines.

    Headings, emphasis and links become their text; images and embedded HTML fall away. Of the front matter
    the title, date and outlet are taken; the text begins with the title.
    """
    front = _FRONT_MATTER.match(text)
    fields = _fields(front["fields"]) if front else {}
    paragraphs = list(_paragraphs(text[front.end() :] if front else text))
    title = fields.get("title", "")
    if title and paragraphs[:1] != [title]:
        paragraphs.insert(0, title)
    return Document(
        text="\n\n".join(paragraphs),
        title=title,
        outlet=next((fields[key] for key in _OUTLET_KEYS if fields.get(key)), ""),
        date=next(filter(None, (parse_stamp(fields.get(key, "")) for key in _DATE_KEYS)), None),
    )


def _fields(lines: str) -> dict[str, str]:
    """The scalar fields of front matter; lists and nested fields are not what a report's title or date is."""
    found = (_FIELD.fullmatch(line.rstrip()) for line in lines.split("\n"))
    return {field["key"].lower(): field["value"].strip("\"' ") for field in found if field}


def _paragraphs(text: str) -> Iterator[str]:
    from markdown_it import MarkdownIt

    for token in MarkdownIt("commonmark").parse(text):
        if token.type == "inline":
            words = "".join(_words(token.children or ())).strip()
        else:
            words = token.content.strip() if token.type in {"code_block", "fence"} else ""
        if words:
            yield words


def _words(tokens: list[Token] | tuple[()]) -> Iterator[str]:
    for token in tokens:
        if token.type in {"text", "code_inline", "text_special"}:
            yield token.content
        elif token.type == "softbreak":
            yield " "
        elif token.type == "hardbreak":
            yield "\n"
