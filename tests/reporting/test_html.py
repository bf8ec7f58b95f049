"""The page: complete, self-contained, accessible, and inert whatever the article holds."""

from __future__ import annotations

import base64
import hashlib
import re
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

import nh3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from onrecord.reading import Article
from onrecord.reporting import to_html

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import Report

PAGE = {
    "html", "head", "meta", "title", "link", "style", "body", "a", "header", "p", "b", "h1", "h2", "h3", "h4",
    "span", "strong", "small", "ul", "ol", "li", "main", "article", "section", "div", "blockquote", "dl",
    "dt", "dd", "figure", "figcaption", "details", "summary", "pre", "code", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "footer",
}  # fmt: skip
PICTURE = {"svg", "title", "desc", "g", "path", "rect", "line", "text"}
HOSTILE = [
    "<script>alert(1)</script>",
    "</title></style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<svg/onload=alert(1)>",
    "</svg></figure><iframe src=javascript:alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "<!--", "-->", "]]>", "&lt;script&gt;",
    "\x00<\x00script>",
    "</textarea><base href=//evil.example>",
]  # fmt: skip
ACTIVE = st.text(st.sampled_from("<>\"'&/=! -ascript{}%#:;"), min_size=1, max_size=40)


@pytest.fixture(scope="module")
def page(report: Report) -> str:
    return to_html(report)


@pytest.fixture(scope="module")
def tree(page: str) -> html.HtmlElement:
    return html.document_fromstring(page)


def text_of(element: html.HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split())


def card(tree: html.HtmlElement, number: int) -> html.HtmlElement:
    return tree.get_element_by_id(f"claim-{number}")


def assert_inert(page: str) -> None:
    """Only our own elements, no handlers, no scripts, no address that is not of the web or of this page."""
    tree = html.document_fromstring(page)
    for element in tree.iter():
        assert element.tag in PAGE | PICTURE, element.tag
        for name, value in element.attrib.items():
            assert not name.startswith("on"), name
            assert name != "style"
            if name in {"href", "src", "action", "formaction", "xlink:href"}:
                assert re.match(
                    r"(#(claim|statement|text-claim|text-statement)-\d+|#claims|https?://|data:,$)", value
                )
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)?(-\d+(-[a-z]+)?)?", ident) for ident in ids)


def test_a_card_says_verdict_claim_record_and_why(tree: html.HtmlElement) -> None:
    words = text_of(card(tree, 1))

    for part in (
        "✓ holds", "Claim 1", "change", "Robberies fell 12 percent", "Dana Ortiz, mayor of Larkhaven",
        "Claimed down 12 percent that is, 11.5 to 12.5 percent", "Record down 12 percent",
        "The police department counts 220 robberies after 250", "exact interval 0.733 to 1.056",
        "Query and rows (12)",
    ):  # fmt: skip
        assert part in words


def test_every_claim_has_a_card_and_every_statement_a_place_in_the_list(tree: html.HtmlElement) -> None:
    assert len(tree.xpath("//section[starts-with(@id, 'claim-')]")) == 12
    assert len(tree.xpath("//ol[@class='said']/li")) == 6


def test_every_mark_leads_to_something_on_the_page(tree: html.HtmlElement) -> None:
    ids = set(tree.xpath("//@id"))
    inner = [link for link in tree.xpath("//a/@href") if link.startswith("#")]

    assert len(inner) > 30
    assert {link[1:] for link in inner} <= ids


def test_a_claim_in_the_text_leads_to_its_card_and_back(tree: html.HtmlElement) -> None:
    mark = tree.xpath("//article//a[contains(., '433 burglaries last year')]")[0]

    assert mark.get("href") == "#claim-2"
    assert "#text-claim-2" in card(tree, 2).xpath(".//a/@href")


def test_a_statement_lists_the_claims_that_lie_in_it(tree: html.HtmlElement) -> None:
    assert "claim 2: holds roughly claim 3: fragile claim 4: contradicted" in text_of(
        tree.get_element_by_id("statement-2")
    )


def test_readings_and_nearest_figures_are_shown_as_what_they_are(tree: html.HtmlElement) -> None:
    assert "The claim can be read in several ways ✓ holds down 15.9 percent" in text_of(card(tree, 5))
    assert "Not the claimed figure, but what the record has 1,204" in text_of(card(tree, 7))


def test_of_many_rows_the_first_are_shown(tree: html.HtmlElement) -> None:
    assert "First 24 of 336 rows" in text_of(card(tree, 5))
    assert len(card(tree, 5).xpath(".//tbody/tr")) == 24


def test_only_sources_of_the_web_are_links_and_they_give_nothing_away(tree: html.HtmlElement) -> None:
    outward = tree.xpath("//a[not(starts-with(@href, '#'))]")

    assert {link.get("href") for link in outward} == {
        "https://police.larkhaven.example/counts?year=2024&kind=all"
    }
    assert {link.get("rel") for link in outward} == {"noopener noreferrer"}
    assert "javascript:alert(1)" in text_of(card(tree, 4))


def test_charts_stand_in_the_cards_with_title_and_description(tree: html.HtmlElement) -> None:
    charts = tree.xpath("//figure/svg")

    assert len(charts) == 7
    for chart in charts:
        named = chart.get("aria-labelledby").split()
        assert [tree.get_element_by_id(ident).tag for ident in named] == ["title", "desc"]


def test_the_page_has_landmarks_and_an_unbroken_order_of_headings(tree: html.HtmlElement) -> None:
    levels = [int(element.tag[1]) for element in tree.iter("h1", "h2", "h3", "h4")]

    assert all(len(tree.xpath(f"//{name}")) == 1 for name in ("header", "main", "article", "footer", "h1"))
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert tree.get("lang") == "en"


def test_every_region_and_section_has_a_name(tree: html.HtmlElement) -> None:
    for element in tree.xpath("//section | //article | //*[@role='region']"):
        name = element.get("aria-label") or text_of(tree.get_element_by_id(element.get("aria-labelledby")))
        assert name


def test_the_policy_allows_this_style_sheet_and_nothing_else(page: str, tree: html.HtmlElement) -> None:
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()

    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def test_the_page_ships_no_script_and_fetches_nothing(page: str, tree: html.HtmlElement) -> None:
    assert not tree.xpath("//script | //iframe | //object | //embed | //img | //form")
    assert tree.xpath("//link/@href") == ["data:,"]
    assert "@import" not in page
    assert "url(" not in page


def test_the_same_report_gives_the_same_page(report: Report, page: str) -> None:
    assert to_html(report) == page


def test_notes_and_an_unknown_date_stand_in_the_head(make_report: Callable[..., Report]) -> None:
    empty = {"article": Article(text="It rained, he said."), "statements": (), "claims": (), "findings": ()}
    page = to_html(make_report(**empty, notes=("Dates stay open.",)))
    head = text_of(html.document_fromstring(page).xpath("//header")[0])

    assert "date unknown Note: Dates stay open. 0 statements, 0 claims" in head
    assert "No claims that data could settle." in page


def test_an_unchecked_claim_has_a_card_too(make_report: Callable[..., Report]) -> None:
    tree = html.document_fromstring(to_html(make_report(findings=())))

    assert "· unchecked Claim 1" in text_of(card(tree, 1))


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_of_article_or_data_acts_in_the_page(
    make_hostile: Callable[[str], Report], words: str
) -> None:
    page = to_html(make_hostile(words))

    assert_inert(page)
    assert "49" not in text_of(html.document_fromstring(page).xpath("//h1")[0])


def test_hostile_words_are_shown_as_words(make_hostile: Callable[[str], Report]) -> None:
    tree = html.document_fromstring(to_html(make_hostile("<script>alert(1)</script>")))

    assert text_of(tree.xpath("//h1")[0]) == "<script>alert(1)</script>"
    assert "<script>alert(1)</script>" in text_of(card(tree, 1).xpath(".//blockquote")[0])


def test_a_cleaner_finds_nothing_to_remove_but_the_frame(page: str) -> None:
    body = page[page.index("<main>") : page.index("</main>")]
    cleaned = nh3.clean(
        body,
        tags=(PAGE | PICTURE) - {"style", "title"},
        attributes={"*": set(_attributes(body))},
        link_rel=None,
    )

    assert text_of(html.fromstring(cleaned)) == text_of(html.fromstring(body))


def _attributes(body: str) -> set[str]:
    return {name for element in html.fromstring(body).iter() for name in element.attrib} - {
        "onclick",
        "style",
    }


@settings(max_examples=12, deadline=None)
@given(words=st.one_of(st.text(min_size=1, max_size=40), ACTIVE))
def test_any_text_at_all_is_inert(make_hostile: Callable[[str], Report], words: str) -> None:
    assert_inert(to_html(make_hostile(words)))


def tones(style: str) -> list[dict[str, str]]:
    """The colours of the light and of the dark page."""
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    light = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", blocks[0]))
    return [light, light | dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", blocks[1]))]


def luminance(colour: str) -> float:
    """Relative luminance as in WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("ink", "paper"), ("ink", "card"), ("ink", "said"), ("soft", "paper"), ("soft", "card"),
        ("link", "card"), ("link", "paper"), ("good", "good-bg"), ("doubt", "doubt-bg"), ("bad", "bad-bg"),
        ("none", "none-bg"), ("good", "card"), ("doubt", "card"), ("bad", "card"), ("none", "card"),
    ],
)  # fmt: skip
def test_text_stands_out_by_day_and_by_night(ink: str, paper: str) -> None:
    style = (files("onrecord.reporting") / "templates" / "report.css").read_text(encoding="utf-8")

    for tone in tones(style):
        assert contrast(tone[ink], tone[paper]) >= 4.5
