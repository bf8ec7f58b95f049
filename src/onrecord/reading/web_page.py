"""The article in a web page."""

from __future__ import annotations

import re
from datetime import date

from onrecord.errors import InputError
from onrecord.expression import expression
from onrecord.reading.child import parse_in_child
from onrecord.reading.document import Document
from onrecord.reading.limits import HTML_CHARACTERS, HTML_CHILD, MEGABYTE

_OPENING = expression(
    r"\s{0,256}(?:<\?xml[^>]{0,200}>\s{0,256})?(?:<!--.{0,2000}?-->\s{0,256}){0,3}<(?P<tag>!?[a-z]+)",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = frozenset("!doctype html head body article main div section header meta title h1 p".split())
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})""", re.IGNORECASE)
_HEAD_BYTES = 4096


def is_web_page(text: str) -> bool:
    """Whether text opens like HTML: a doctype, or an element that pages and their pieces begin with."""
    found = _OPENING.match(text)
    return bool(found) and found["tag"].lower() in _TAGS if found else False


def declared_encoding(data: bytes) -> str:
    """The encoding that a page's head names, or ""; the HTML standard looks for it in the first kilobytes."""
    found = _DECLARED.search(data[:_HEAD_BYTES])
    return found.group(1).decode("ascii", "ignore") if found else ""


def read_web_page(markup: str, name: str) -> Document:
    """The main text of a page, without menus and comments, and what the page says of its publication.

    Raises:
        InputError: The page is too large, too deep, too slow, or has no article that can be found.
    """
    if len(markup) > HTML_CHARACTERS:
        raise InputError(
            f"{name} has {len(markup) / MEGABYTE:.1f} million characters of HTML; "
            f"a page may have {HTML_CHARACTERS // MEGABYTE}.",
            "Save the article from the browser as text or PDF, and give that.",
        )
    document = markup.encode("utf-8", "replace")
    found = parse_in_child("onrecord.reading.web_page_child", document, name, HTML_CHILD)
    day = date.fromisoformat(found["date"]) if found["date"] else None
    return Document(text=found["text"], title=found["title"], outlet=found["outlet"], date=day)
