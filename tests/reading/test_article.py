"""An Article finds in its text what it is not given."""

from __future__ import annotations

import datetime as dt
import doctest

import pytest
from pydantic import ValidationError

from onrecord.reading import Article
from onrecord.reading import article as article_module
from onrecord.reading.sentences import sentences

REPORT = (
    "Bridge is shut\n\nBy Jane Doe | Lakemont Courier\nMarch 7, 2018\n\n"
    "LAKEMONT, Ohio (AP) -- The mayor shut the bridge. She left.\n\n"
    "It is shut.\n\nCopyright 2021 The Associated Press."
)


def test_title_date_outlet_and_rights_come_from_the_text() -> None:
    article = Article(text=REPORT)

    assert article.title == "Bridge is shut"
    assert article.date == dt.date(2018, 3, 7)
    assert article.outlet == "Lakemont Courier"
    assert article.rights == ("Copyright 2021 The Associated Press.",)


def test_what_is_given_wins() -> None:
    article = Article(text=REPORT, title="Shut", date="2018-03-09", outlet="WXLK", rights=("Free.",))

    assert article.model_dump() == {
        "title": "Shut",
        "date": dt.date(2018, 3, 9),
        "outlet": "WXLK",
        "rights": ("Free.",),
        "text": REPORT,
    }


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The Lakemont Courier\n\nBridge shut\n\nIt is shut.", "The Lakemont Courier"),
        ("Bridge shut\n\nBy Jane Doe, Associated Press\n\nIt is shut.", "The Associated Press"),
        ("MIAMI (Reuters) - It is shut.", "Reuters"),
        ("It is shut.\n\n© 2019 Lakemont Courier", "Lakemont Courier"),
        ("Bridge shut\n\nIt is shut.", ""),
    ],
)
def test_the_outlet_is_the_nearest_that_the_text_names(text: str, outlet: str) -> None:
    assert Article(text=text).outlet == outlet


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("MIAMI, Aug. 16, 2017 (AP) - It is shut.", dt.date(2017, 8, 16)),
        ("MIAMI, Aug. 16 (AP) - It is shut.", None),
        ("It is shut.\n\nCopyright 2019 The Associated Press.", None),
        ("It was shut on Aug. 16, 2017, the mayor said.", None),
        ("Bridge shut\n\nUpdated Aug. 17, 2017\n\nIt is shut.", None),
        ("Bridge shut\n\nUpdated Aug. 17, 2017\n\nMIAMI, Aug. 16, 2017 - It is shut.", dt.date(2017, 8, 16)),
        ("It is shut.\n\nIt was old.\n\nIt fell.\n\nPosted: Aug. 16, 2017", dt.date(2017, 8, 16)),
    ],
)
def test_only_a_full_day_that_is_marked_as_the_reports_own_is_its_date(
    text: str, day: dt.date | None
) -> None:
    assert Article(text=text).date == day


def test_paragraphs_leave_out_headline_byline_dateline_and_rights() -> None:
    article = Article(text=REPORT)

    assert [p.text for p in article.paragraphs] == ["The mayor shut the bridge. She left.", "It is shut."]
    assert article.dateline == "LAKEMONT, Ohio"
    assert article.headline is not None
    assert article.headline.text == "Bridge is shut"
    assert all(article.text[p.start : p.end] == p.text for p in article.paragraphs)


def test_a_title_that_is_given_and_stands_in_the_text_is_its_headline() -> None:
    article = Article(text="Mayor wins.\n\nShe won the vote.", title="Mayor wins.")

    assert article.headline is not None
    assert [p.text for p in article.paragraphs] == ["She won the vote."]


def test_sentences_are_spans_of_the_article() -> None:
    article = Article(text=REPORT)
    found = sentences(article, article.paragraphs[0])

    assert [s.text for s in found] == ["The mayor shut the bridge.", "She left."]
    assert all(article.text[s.start : s.end] == s.text for s in found)


def test_it_survives_json_and_its_cached_parts_do_not_enter_it() -> None:
    article = Article(text=REPORT, date=dt.date(2018, 3, 9))
    _ = article.parts, article.paragraphs

    assert set(article.model_dump(mode="json")) == {"title", "date", "outlet", "rights", "text"}
    assert Article.model_validate_json(article.model_dump_json()) == article


def test_it_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Article(text=REPORT).title = "Other"  # type: ignore[misc]  # that it is frozen is the point


def test_an_impossible_date_is_refused() -> None:
    with pytest.raises(ValidationError):
        Article(text=REPORT, date="2017-13-01")


def test_the_example_in_its_docstring_runs() -> None:
    assert doctest.testmod(article_module).attempted > 0
    assert doctest.testmod(article_module).failed == 0
