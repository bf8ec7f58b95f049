"""The day on which a web page says it was published, and only that: no update, no copyright year.

Runs in the child that parses pages. htmldate alone, asked for a page whose one full date stands in the footer
("© 2021 ... Updated May 3, 2021"), gives that date; so explicit marks come first, and htmldate sees a
skeleton of the page without footers, comments and running text, and must name a full date that stands
there.
"""

from __future__ import annotations

import copy
import json
import re
from typing import TYPE_CHECKING, Any

from onrecord.expression import expression
from onrecord.reading.byline import read_byline
from onrecord.reading.dates import WRITTEN_DATE, cut_date, parse_stamp, parse_written, read_date_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.html import HtmlElement

_META_NAMES = frozenset(
    "article:published_time og:published_time og:article:published_time datepublished date.published "
    "article.published published_at publishdate publish-date publish_date publication_date publicationdate "
    "pubdate parsely-pub-date sailthru.date dc.date dc.date.issued dcterms.date dcterms.issued "
    "citation_publication_date cxenseparse:recs:publishtime date".split()
)
_ARTICLE_TYPE = expression(r"(?:article|posting|report|webpage|pressrelease)$", re.IGNORECASE)
_CHANGED = expression(r"updat|modif|copyright|revis|expire", re.IGNORECASE)
_PUBLISHED = expression(r"publi|posted|pubdate|date[-_]?line|timestamp|entry-date", re.IGNORECASE)
_NOT_OF_THE_ARTICLE = ("footer", "aside", "nav")
_RUNNING_TEXT = (
    "script",
    "style",
    "meta",
    "noscript",
    "p",
    "li",
    "table",
    "blockquote",
    "figure",
    "form",
    "select",
)
_URL_DATE = expression(r"/([12][0-9]{3})/([01]?[0-9])/([0-3]?[0-9])(?:/|$)")
_LINE = 120
"""Characters of the longest line that is no paragraph."""
_DAY = expression(WRITTEN_DATE, re.IGNORECASE)


def published_on(page: HtmlElement) -> date | None:
    """The day of publication from metadata, linked data, a ``<time>``, what htmldate finds, or a line."""
    sources = (
        _from_metadata,
        _from_linked_data,
        _from_marked_elements,
        _from_times,
        _from_htmldate,
        _from_lines,
    )
    return next((day for source in sources for day in source(page)), None)


def _from_metadata(page: HtmlElement) -> Iterator[date]:
    for meta in page.iter("meta"):
        names = {str(meta.get(key, "")).lower() for key in ("property", "name", "itemprop")}
        if names & _META_NAMES:
            yield from _days(meta.get("content", ""))


def _from_linked_data(page: HtmlElement) -> Iterator[date]:
    for script in page.iterfind(".//script[@type='application/ld+json']"):
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for thing in _things(data):
            kinds = thing.get("@type", "")
            if any(
                _ARTICLE_TYPE.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])
            ):
                yield from _days(str(thing.get("datePublished") or ""))


def _things(data: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON
    """What linked data is about; not what lies deeper, such as comments and related stories."""
    for top in data if isinstance(data, list) else [data]:
        if isinstance(top, dict):
            yield top
            graph = top.get("@graph")
            yield from (
                thing for thing in (graph if isinstance(graph, list) else []) if isinstance(thing, dict)
            )
            if isinstance(top.get("mainEntity"), dict):
                yield top["mainEntity"]


def _from_marked_elements(page: HtmlElement) -> Iterator[date]:
    for element in page.iter("time", "span", "div", "abbr", "p"):
        if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
            yield from _days(
                element.get("datetime") or element.get("content") or element.text_content()[:100]
            )


def _from_times(page: HtmlElement) -> Iterator[date]:
    """``<time>`` elements that are not marked as an update: first those marked as the publication."""
    times = [
        time for time in page.iter("time") if not _is_elsewhere(time) and not _CHANGED.search(_context(time))
    ]
    times.sort(key=lambda time: not _PUBLISHED.search(_context(time)))
    for time in times:
        if _PUBLISHED.search(_context(time)) or any(
            parent.tag in {"article", "main"} for parent in time.iterancestors()
        ):
            yield from _days(time.get("datetime") or time.text_content()[:100])


def _from_htmldate(page: HtmlElement) -> Iterator[date]:
    from htmldate import find_date

    skeleton = copy.deepcopy(page)
    address = skeleton.find(".//link[@rel='canonical']")
    for element in list(skeleton.iter(*_RUNNING_TEXT, *_NOT_OF_THE_ARTICLE)):
        element.drop_tree()
    for element in list(skeleton.iter("div", "span", "time", "small", "section")):
        if _CHANGED.search(_marks(element)) and element.getparent() is not None:
            element.drop_tree()
    found = find_date(skeleton, extensive_search=False, original_date=True)
    href = address.get("href", "") if address is not None else ""
    standing = {parse_written(day.group()) for day in _DAY.finditer(skeleton.text_content())}
    standing |= {parse_written("-".join(parts)) for parts in _URL_DATE.findall(href)}
    yield from (day for day in _days(found or "") if day in standing)


def _from_lines(page: HtmlElement) -> Iterator[date]:
    """Lines above the first long paragraph that hold a date and nothing else, or an author and a date."""
    for element in page.iter("p", "li", "h2", "h3", "h4"):
        line = " ".join(element.text_content()[: 2 * _LINE].split())
        if len(line) > _LINE and element.tag == "p" and not _is_elsewhere(element):
            return
        if len(line) <= _LINE and not _is_elsewhere(element):
            behind = cut_date(line)[1] if read_byline(line) else None
            found = read_date_line(line) or behind
            if found and found.published:
                yield found.published


def _days(value: str) -> Iterator[date]:
    if day := parse_stamp(value):
        yield day


def _is_elsewhere(element: HtmlElement) -> bool:
    return any(parent.tag in _NOT_OF_THE_ARTICLE for parent in element.iterancestors())


def _marks(element: HtmlElement) -> str:
    return f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"


def _context(time: HtmlElement) -> str:
    """What names a ``<time>``: its attributes, its parent's, and the words just before it."""
    parent = time.getparent()
    before = time.getprevious()
    words = (before.tail if before is not None else parent.text if parent is not None else "") or ""
    label = (before.text or "")[-40:] if before is not None and before.tag != "time" else ""
    return " ".join(
        (_marks(time), _marks(parent) if parent is not None else "", words[-40:], label, time.text or "")
    )
