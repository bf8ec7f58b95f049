"""The project's own evaluation articles: how a marked statement is found in its text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from marked import FOLDER, PARTS, answer_of, locate, read_article, read_part

import claims
import onrecord

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "“No,” said Ossel. Asked again, she shook her head. “No,” she said, “and no again.”"


def marked(source: str, cue: str, content: str) -> dict[str, str]:
    return {
        "source": source,
        "speaker": "Ossel",
        "role": "",
        "kind": "person",
        "cue": cue,
        "content": content,
        "form": "direct",
    }


def write(folder: Path, *statements: dict[str, str]) -> Path:
    path = folder / "ferry.json"
    article = {
        "id": "ferry",
        "genre": "wire",
        "outlet": "Aldermoor Press",
        "title": "Ferry",
        "date": "2024-03-12",
    }
    path.write_text(json.dumps(article | {"text": TEXT, "statements": statements}), encoding="utf-8")
    return path


def test_pieces_stand_one_after_the_other() -> None:
    assert [TEXT[s:e] for s, e in locate(TEXT, "“No,” ... “and no again.”", 20)] == [
        "“No,”",
        "“and no again.”",
    ]
    assert locate(TEXT, "“No,” ... “and no again.”", 20)[0][0] == TEXT.rindex("“No,”")


def test_the_first_piece_is_looked_for_from_the_start_where_it_does_not_come_later() -> None:
    assert locate(TEXT, "said Ossel", 40) == ((6, 16),)


@pytest.mark.parametrize("content", ["“Yes,”", "“and no again.” ... “No,”", "", "“No,” ... "])
def test_a_piece_that_does_not_stand_in_its_place_is_an_error(content: str) -> None:
    with pytest.raises(ValueError, match="has no"):
        locate(TEXT, content, 0)


def test_the_same_words_said_twice_are_two_contents(tmp_path: Path) -> None:
    once, again = marked("Ossel", "said", "“No,”"), marked("she", "said", "“No,” ... “and no again.”")

    first, second = read_article(write(tmp_path, once, again)).statements

    assert first.pieces == ((0, 5),)
    assert second.pieces[0][0] == TEXT.rindex("“No,”")


def test_two_statements_may_share_a_content(tmp_path: Path) -> None:
    first, second = read_article(
        write(tmp_path, marked("Ossel", "said", "she shook"), marked("Marran", "added", "she shook"))
    ).statements

    assert first.pieces == second.pieces


def test_an_article_keeps_its_genre_name_date_and_outlet(tmp_path: Path) -> None:
    article = read_article(write(tmp_path))

    assert (article.name, article.genre, article.statements) == ("ferry", "wire", ())
    assert str(article.article.date) == "2024-03-12"
    assert article.article.outlet == "Aldermoor Press"


def test_an_error_in_a_file_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"ferry\.json: the text has no 'Yes'"):
        read_article(write(tmp_path, marked("Ossel", "said", "Yes")))


def test_a_part_without_a_folder_has_no_articles(tmp_path: Path) -> None:
    assert list(read_part("dev", tmp_path)) == []


def test_articles_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "dev").mkdir()
    path = write(tmp_path)
    for name in ("b", "a", "c"):
        (tmp_path / "dev" / f"{name}.json").write_text(path.read_text(encoding="utf-8"), encoding="utf-8")

    assert [article.name for article in read_part("dev", tmp_path)] == ["a", "b", "c"]


def test_what_is_found_becomes_an_answer_with_empty_words_for_what_is_not_there() -> None:
    text = "The bridge is safe, Odile Marran, the mayor, said."
    found = onrecord.Statement(
        id="s1",
        form="indirect",
        source=None,
        cue=onrecord.Span.of(text, 45, 49),
        content=(onrecord.Span.of(text, 0, 18),),
        speaker=None,
    )

    answer = answer_of(found)

    assert (answer.source, answer.cue, answer.speaker, answer.role, answer.kind) == ("", "said", "", "", "")
    assert answer.characters == {*range(18)}


@pytest.mark.parametrize(
    "path",
    [path for part in PARTS for path in sorted((FOLDER / part).glob("*.json"))],
    ids=lambda path: path.stem,
)
def test_every_shipped_article_has_its_statements_in_its_text(path: Path) -> None:
    assert read_article(path).statements or json.loads(path.read_text(encoding="utf-8"))["claims"]


def test_a_second_readers_claims_stand_in_the_text_of_the_first() -> None:
    seconds = sorted((FOLDER / "second").glob("*.json"))

    tally = claims.agreement(PARTS)

    assert tally.articles == len(seconds) > 0
    assert tally.found == sum(len(json.loads(path.read_text())["claims"]) for path in seconds)
