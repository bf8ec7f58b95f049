"""The publication date of a page: marked as such, full, and not an update's or a copyright's."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from lxml import html

from onrecord.reading.web_date import published_on

MARCH_7 = dt.date(2018, 3, 7)


def published(head: str = "", body: str = "") -> dt.date | None:
    story = "<p>It happened on May 5, 2013.</p>"
    markup = f"<html><head><title>x</title>{head}</head><body>{body}{story}</body></html>"
    return published_on(html.document_fromstring(markup))


def linked(*things: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(thing)}</script>' for thing in things)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2018-03-07T21:30:00-05:00">',
        '<meta name="article:published_time" content="2018-03-07">',
        '<meta itemprop="datePublished" content="2018-03-07T00:00:00Z">',
        '<meta name="parsely-pub-date" content="2018-03-07T12:00:00Z">',
        '<meta name="DC.date.issued" content="2018-03-07">',
        '<meta name="pubdate" content="20180307">',
        '<meta name="date" content="March 7, 2018">',
        linked({"@type": "NewsArticle", "datePublished": "2018-03-07T10:00:00Z"}),
        linked([{"@type": "Organization"}, {"@type": ["Article", "Thing"], "datePublished": "2018-03-07"}]),
        linked({"@graph": [{"@type": "WebPage", "datePublished": "2018-03-07"}]}),
        linked(
            {"@type": "X", "mainEntity": {"@type": "ReportageNewsArticle", "datePublished": "2018-03-07"}}
        ),
        '<script type="application/ld+json">{broken</script>'
        + linked({"@type": "NewsArticle", "datePublished": "2018-03-07"}),
        '<link rel="canonical" href="https://lakemont.example/2018/03/07/bridge">',
    ],
)
def test_marks_in_the_head(head: str) -> None:
    assert published(head) == MARCH_7


@pytest.mark.parametrize(
    "body",
    [
        '<article><time datetime="2018-03-07T10:00:00-06:00">Wednesday</time></article>',
        '<time pubdate datetime="2018-03-07">Wednesday</time>',
        '<time class="entry-date published" datetime="2018-03-07">Wednesday</time>',
        "<main><time>March 7, 2018</time></main>",
        '<span itemprop="datePublished">March 7, 2018</span>',
        (
            '<article><div>Updated: <time datetime="2019-01-02">x</time></div>'
            '<div>Published: <time datetime="2018-03-07">x</time></div></article>'
        ),
        (
            '<article><time class="updated" datetime="2019-01-02"></time>'
            '<time class="published" datetime="2018-03-07"></time></article>'
        ),
        '<span class="published-date">March 7, 2018</span>',
        "<p>For Immediate Release</p><p>Wednesday, March 7, 2018</p>",
        "<h3>By Jane Doe March 7, 2018</h3>",
        "<p>Posted: Mar 7, 2018 / 06:12 PM EST</p>",
    ],
)
def test_marks_in_the_body(body: str) -> None:
    assert published(body=body) == MARCH_7


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", "<footer>© 2018 Lakemont Courier</footer>"),
        ("", "<div>Copyright 2018</div>"),
        ("", "<footer>Updated March 7, 2018</footer>"),
        ("", '<footer><time datetime="2018-03-07">x</time></footer>'),
        ("", '<aside><article><time datetime="2018-03-07">Related</time></article></aside>'),
        ("", '<article><p>Last updated <time datetime="2018-03-07">x</time></p></article>'),
        ("", '<div class="last-updated">March 7, 2018</div>'),
        ("", '<div class="date">March 2018</div>'),
        ("", '<span class="copyright">March 7, 2018</span>'),
        ("", "<p>Updated: March 7, 2018</p>"),
        ("", "<p>The bridge opened on March 7, 2018.</p>"),
        ("", "<p>" + "It is a long way round. " * 6 + "</p><p>March 7, 2018</p>"),
        ("", "<nav><p>March 7, 2018</p></nav>"),
        ('<meta name="copyright" content="2018">', ""),
        ('<meta property="article:modified_time" content="2018-03-07">', ""),
        ('<meta property="og:updated_time" content="2018-03-07">', ""),
        ('<meta property="article:published_time" content="2018">', ""),
        ('<meta property="article:published_time" content="2018-03">', ""),
        ('<meta property="article:published_time" content="2018-13-07">', ""),
        ('<link rel="canonical" href="https://lakemont.example/2018/03/bridge">', ""),
        (linked({"@type": "NewsArticle", "dateModified": "2018-03-07", "copyrightYear": 2018}), ""),
        (
            linked(
                {"@type": "NewsArticle", "comment": [{"@type": "Comment", "datePublished": "2018-03-07"}]}
            ),
            "",
        ),
        (linked({"@type": "VideoObject", "datePublished": "2018-03-07"}), ""),
        ('<script type="application/ld+json">' + "[" * 50_000 + "</script>", ""),
        ("", ""),
    ],
)
def test_what_is_not_the_day_of_publication(head: str, body: str) -> None:
    assert published(head, body) is None


def test_metadata_win_over_the_page() -> None:
    head = '<meta property="article:published_time" content="2018-03-07">'

    assert published(head, '<article><time datetime="2019-01-02">x</time></article>') == MARCH_7
