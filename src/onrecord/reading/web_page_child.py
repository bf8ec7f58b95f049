"""The program that reads a web page in a process of its own: ``python -m onrecord.reading.web_page_child``.

Reads UTF-8 HTML from standard input and prints text, title, outlet and date as JSON. The limits come first,
so that they hold for the parser's own loading too.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.reading.child import answer, limit_this_process, refuse

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FROM_THE_BROWSER = "Open it in a browser, and save the article as text or print it to PDF."


def main() -> None:
    """Read the page on standard input, print what it holds, or why it holds nothing."""
    limit_this_process(sys.argv[1:])
    try:
        _read(sys.stdin.buffer.read())
    except MemoryError:
        refuse("takes too much memory to read; the reading was stopped", _FROM_THE_BROWSER)


def _read(markup: bytes) -> None:
    from onrecord.reading.web_date import published_on

    page = _parse(markup)
    day = published_on(page)
    text, title, outlet = _extract(page)
    if not text:
        refuse("shows no article: the page is empty, or is filled in by a script", _FROM_THE_BROWSER)
    answer({"text": text, "title": title, "outlet": outlet, "date": day.isoformat() if day else None})


def _parse(markup: bytes) -> HtmlElement:
    """The page as a tree.

    libxml2 stops at elements nested 256 deep and drops the rest, so that the extractor would return a part or
    nothing without an error; its own log tells, exactly and in linear time (1 million levels: 0.01 s).
    """
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        page = html.document_fromstring(markup, parser=parser)
    except etree.ParserError:
        refuse("shows no article: there is nothing in the page", _FROM_THE_BROWSER)
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        refuse("is nested too deep: its parser stops at 256 elements inside one another", _FROM_THE_BROWSER)
    return page


def _extract(page: HtmlElement) -> tuple[str, str, str]:
    """Main text with paragraphs apart by blank lines, headline, and outlet; the headline opens the text.

    Tables are left out, since their cells are no sentences, unless the whole page is laid out as one.
    """
    import trafilatura

    for tables in (False, True):
        found = trafilatura.bare_extraction(
            page, include_comments=False, include_tables=tables, with_metadata=True
        )
        if isinstance(found, trafilatura.settings.Document) and (found.text or "").strip():
            break
    else:
        return "", "", ""
    paragraphs = [line.strip(" |") for line in (found.text or "").split("\n")]
    paragraphs = [paragraph for paragraph in paragraphs if paragraph]
    title = " ".join((found.title or "").split())
    if title and paragraphs and _bare(paragraphs[0]) == _bare(title):
        title = paragraphs[0]
    elif title:
        paragraphs.insert(0, title)
    return "\n\n".join(paragraphs), title, " ".join((found.sitename or "").split())


def _bare(words: str) -> str:
    """Letters and digits alone: a headline's metadata differ from the page in quotation marks and dashes."""
    return "".join(character for character in words.casefold() if character.isalnum())


if __name__ == "__main__":
    main()
