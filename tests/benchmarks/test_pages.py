"""An article set on a page keeps its words, and what is told of it is counted."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from typing import TYPE_CHECKING

import pages
from marked import PARTS, MarkedArticle, read_part
from pages import FIGURES, Page, Told, figures, set_on, tell

import onrecord

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PAGE = Page(
    name="a town's paper",
    head=["Local News", "{title}", "By Jane Doe", "Published {date}", "{date:%d/%m/%Y}"],
    mid=["Advertisement", "READ MORE: Fares rise 5 percent in Columbus", "Share", "Tweet"],
    foot=["Jane Doe covers the council for the Courier.", "© 2017 Lakemont Courier"],
)
TEXT = (
    "Lakemont shut its bridge in 2016.\n\nIt carried 4,000 cars a day.\n\nMayor Roe said she had no choice."
)
ARTICLE = onrecord.Article(title="Lakemont shuts its old bridge", date=dt.date(2017, 8, 16), text=TEXT)


def test_a_page_stands_around_and_between_the_paragraphs() -> None:
    on = set_on(PAGE, ARTICLE)

    assert on.text.split("\n\n") == [
        "Local News",
        "Lakemont shuts its old bridge",
        "By Jane Doe",
        "Published August 16, 2017",
        "16/08/2017",
        "Lakemont shut its bridge in 2016.",
        "Advertisement",
        "READ MORE: Fares rise 5 percent in Columbus",
        "It carried 4,000 cars a day.",
        "Mayor Roe said she had no choice.",
        "Jane Doe covers the council for the Courier.",
        "© 2017 Lakemont Courier",
    ]


def test_the_lines_of_the_page_are_known_by_their_place() -> None:
    on = set_on(PAGE, ARTICLE)

    told = on.text.split("\n\n")
    report = {*TEXT.split("\n\n"), ARTICLE.title}
    assert [on.text[start:end] for start, end in on.lines] == [line for line in told if line not in report]
    assert on.dated


def test_what_is_told_from_the_page_is_counted() -> None:
    marked = MarkedArticle("lakemont", "wire", ARTICLE, ())

    told = tell(marked, [], PAGE)

    assert told.there == {"lines": 8, "letters": 74, "titles": 1, "dates": 1, "claims": 0, "statements": 0}
    assert figures([told]) == {"lines": 100.0, "letters": 100.0, "titles": 100.0, "dates": 100.0}


def test_shares_are_of_all_articles_together() -> None:
    one = Told(Counter(lines=4, titles=1), Counter(lines=4))
    other = Told(Counter(lines=12, titles=1), Counter(lines=8, titles=1))

    assert figures([one, other]) == {"lines": 75.0, "titles": 50.0}


def test_every_page_holds_a_headline_and_every_part_has_its_own() -> None:
    given = {part: pages.read_pages(part) for part in PARTS}

    assert all(page.head.count(pages.TITLE) == 1 for part in given.values() for page in part)
    assert not {page.name for page in given["dev"]} & {page.name for page in given["test"]}


def test_a_part_is_read_with_its_own_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article = {
        "title": ARTICLE.title, "date": "2017-08-16", "outlet": "", "genre": "wire", "text": TEXT,
        "statements": [], "claims": [],
    }  # fmt: skip
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "a.json").write_text(json.dumps(article), encoding="utf-8")
    (tmp_path / "pages.json").write_text(json.dumps({"dev": [PAGE._asdict()]}), encoding="utf-8")
    monkeypatch.setattr(pages, "FOLDER", tmp_path)
    monkeypatch.setattr(pages, "PAGES", tmp_path / "pages.json")
    monkeypatch.setattr(pages, "read_part", lambda part: read_part(part, tmp_path))

    assert pages.score("dev") == {"lines": 100.0, "letters": 100.0, "titles": 100.0, "dates": 100.0}
    assert set(FIGURES) > pages.score("dev").keys()
