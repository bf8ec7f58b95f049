"""The front door of reading: from whatever the caller has to an Article."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.errors import FetchError
from onrecord.expression import expression
from onrecord.reading.article import Article
from onrecord.reading.broken_words import with_whole_words
from onrecord.reading.dates import parse_option
from onrecord.reading.decoding import decode
from onrecord.reading.document import Document
from onrecord.reading.fetch import Fetcher
from onrecord.reading.files import read_file, read_standard_input
from onrecord.reading.markdown import is_markdown, read_markdown
from onrecord.reading.mended import mended
from onrecord.reading.pdf_file import is_pdf, read_pdf
from onrecord.reading.plain_text import regular
from onrecord.reading.web_page import declared_encoding, is_web_page, read_web_page

if TYPE_CHECKING:
    import datetime as dt

_ADDRESS = expression(r"(?P<scheme>[a-z][a-z0-9+.-]{1,15})://", re.IGNORECASE)
_LONGEST_PATH, _LONGEST_NAME = 4096, 255  # of a path and of a name in it, on the systems in use
_MARKDOWN_ENDINGS = frozenset({".md", ".markdown", ".mdown"})
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml"})


def read(
    source: str | Path,
    *,
    date: str | dt.date | None = None,
    title: str | None = None,
    outlet: str | None = None,
) -> Article:
    """Read an article.

    What the source holds decides how it is read, not its name alone: HTML, PDF, Markdown or plain text.

    Args:
        source: A path; an http or https address; ``"-"`` for standard input; or the text itself, which is
            taken for text when it holds a line end or is longer than any path.
        date: The day of publication, as YYYY-MM-DD or a ``datetime.date``. Without it the page's metadata,
            a date line or a full date in the dateline is taken; a copyright year never is.
        title: The headline, instead of the one that is found.
        outlet: The outlet, instead of the one that is found.

    Raises:
        UsageError: ``date`` is no day of the calendar.
        InputError: The source cannot be read as an article.
        FetchError: The address cannot be fetched, or may not be.
    """
    day = parse_option(date)
    document = _open(source)
    return Article(
        title=title or document.title,
        date=day or document.date,
        outlet=outlet or document.outlet,
        text=document.text,
    )


def _open(source: str | Path) -> Document:
    if isinstance(source, Path):
        return _from_bytes(read_file(source), str(source), ending=source.suffix)
    if source == "-":
        return _from_bytes(read_standard_input(), "standard input")
    if _is_text(source):
        return _from_text(source, "the text")
    if scheme := _ADDRESS.match(source):
        return _from_address(source, scheme["scheme"].lower())
    return _open(Path(source))


def _is_text(source: str) -> bool:
    longest_name = max(len(name.encode("utf-8", "replace")) for name in source.split("/"))
    return (
        "\n" in source
        or "\r" in source
        or len(source) > _LONGEST_PATH
        or (longest_name > _LONGEST_NAME and not _ADDRESS.match(source))
    )


def _from_address(url: str, scheme: str) -> Document:
    if scheme not in {"http", "https"}:
        raise FetchError(f"{url} is not an http or https address.", "Give the file itself, or a web address.")
    page = Fetcher().fetch(url)
    ending = ".html" if page.media_type in _HTML_TYPES else ""
    return _from_bytes(page.data, url, ending=ending, encoding=page.encoding)


def _from_bytes(data: bytes, name: str, *, ending: str = "", encoding: str = "") -> Document:
    if is_pdf(data):
        return _regular(read_pdf(data, name), name)
    return _from_text(decode(data, name, encoding or declared_encoding(data)), name, ending=ending)


def _from_text(text: str, name: str, *, ending: str = "") -> Document:
    ending = ending.lower()
    if is_web_page(text) or (ending in _HTML_ENDINGS and "<" in text):
        return _regular(read_web_page(text, name), name)
    text = with_whole_words(regular(mended(text), name))
    if ending in _MARKDOWN_ENDINGS or is_markdown(text):
        return _regular(read_markdown(text), name)
    return Document(text=text)


def _regular(document: Document, name: str) -> Document:
    """The document with its text and title made regular; the title must still be found in the text."""
    title = " ".join(regular(document.title, name).split()) if document.title.strip() else ""
    return document._replace(text=regular(mended(document.text), name), title=title)
