"""Annotations become labels of words, and a row of labels for each cue."""

import gzip
import json
from pathlib import Path

from training.corpus import CONTENT, CUE, SOURCE, Marked, cut_document, label, read_articles, read_polnear

TEXT = "Olin said the bridge was safe and called it old."


def stretch(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def marked(source: str, cue: str, content: str) -> Marked:
    return Marked((stretch(source),), (stretch(cue),), (stretch(content),))


def test_every_word_has_one_label_and_every_cue_its_own_row() -> None:
    pieces = cut_document(TEXT)
    found = label(pieces, [marked("Olin", "said", "the bridge was safe"), marked("Olin", "called", "it old")])
    assert found.words.tolist() == [
        SOURCE, CUE, CONTENT, CONTENT + 1, CONTENT + 1, CONTENT + 1, 0, CUE, CONTENT, CONTENT + 1, 0,
    ]  # fmt: skip
    (first, own), (second, other) = found.cues
    assert (first, second) == (1, 7)
    assert own.tolist() == [1, 0, 3, 4, 4, 4, 0, 0, 0, 0, 0]
    assert other.tolist() == [1, 0, 0, 0, 0, 0, 0, 0, 3, 4, 0]


def test_polnear_is_read_by_annotator(tmp_path: Path) -> None:
    line = {
        "doc_id": "x",
        "publisher": "gazette",
        "text": TEXT,
        "annotators": ["a", "b"],
        "attributions": [
            {"annotator": "b", "source": [stretch("Olin")], "cue": [stretch("said")], "content": [[10, 29]]}
        ],
    }
    with gzip.open(tmp_path / "train.jsonl.gz", "wt", encoding="utf-8") as out:
        out.write(json.dumps(line) + "\n")
    (document,) = read_polnear(tmp_path / "train.jsonl.gz")
    assert document.annotators == ((), (Marked(((0, 4),), ((5, 9),), ((10, 29),)),))


def test_words_of_an_annotated_article_are_found_where_they_stand(tmp_path: Path) -> None:
    text = "It said so. “We lost,” Olin said. “Again.” She said nothing."
    statements = [{"source": "Olin", "cue": "said", "content": "“We lost,” ... “Again.”"}]
    article = {"id": "x", "outlet": "Post", "text": text, "statements": statements}
    (tmp_path / "x.json").write_text(json.dumps(article), encoding="utf-8")
    (document,) = read_articles(tmp_path)
    ((found,),) = document.annotators
    assert [text[a:b] for a, b in found.content] == ["“We lost,”", "“Again.”"]
    assert [text[a:b] for a, b in (*found.source, *found.cue)] == ["Olin", "said"]
    assert found.cue[0][0] == text.index("said. “Again")


def test_a_that_before_the_content_is_taken_in_as_polnear_does(tmp_path: Path) -> None:
    statements = [{"source": "Olin", "cue": "said", "content": "it fell"}]
    article = {"id": "x", "outlet": "Post", "text": "Olin said that it fell.", "statements": statements}
    (tmp_path / "x.json").write_text(json.dumps(article), encoding="utf-8")
    (document,) = read_articles(tmp_path)
    assert document.annotators[0][0].content == ((10, 22),)
