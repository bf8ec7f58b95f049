"""The benchmark commands: what they measure on, what they print, what they say when something is missing."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import evaluation
import gate
import pytest
import timing
import tradeoff
from marked import Answer, MarkedArticle
from scoring import compare

import attribution
import onrecord
from onrecord.attribution.spans import windows

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
TEXT = "The bridge is safe, said Odile Marran, the mayor.\n\nNobody asked her."
SAID = Answer(
    source="Odile Marran, the mayor",
    cue="said",
    speaker="Odile Marran",
    role="mayor",
    kind="person",
    form="indirect",
    pieces=((0, 18),),
)
ARTICLE = MarkedArticle("bridge", "wire", onrecord.Article(text=TEXT), (SAID,))


def run(script: str, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / script), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, input=given)


def test_articles_are_cut_at_paragraphs_once_they_have_the_words() -> None:
    texts = ["one two\n\nthree four five", "six\n\nseven eight", "nine"]

    assert [a.text for a in timing.articles_of(3, texts)] == [
        "one two\n\nthree four five",
        "six\n\nseven eight",
    ]


def test_a_percentile_is_one_of_the_figures() -> None:
    assert timing.percentile([float(n) for n in range(100, 0, -1)], 95) == 95.0
    assert timing.percentile([7.0], 95) == 7.0
    assert timing.percentile([1.0, 2.0, 3.0], 95) == 3.0


def test_a_fresh_article_is_the_same_but_remembers_nothing() -> None:
    article = onrecord.Article(text=TEXT, title="Bridge", date="2024-03-12")
    assert "paragraphs" not in vars(article)
    assert article.paragraphs

    fresh = timing.afresh(article)

    assert fresh.model_dump() == article.model_dump()
    assert "paragraphs" in vars(article)
    assert "paragraphs" not in vars(fresh)


@pytest.mark.parametrize("threads", [1, 2])
def test_a_stream_gives_the_same_statements_with_one_thread_and_with_two(threads: int) -> None:
    articles = [onrecord.Article(text=TEXT)] * 3

    assert list(timing.attribute_all(articles, threads)) == [onrecord.attribute(a) for a in articles]


def test_speed_comes_with_the_statements_in_the_order_of_the_articles() -> None:
    articles = [onrecord.Article(text=TEXT), onrecord.Article(text="Nothing is said here.")]

    speed, found = timing.words_per_second(articles, threads=1)

    assert speed > 0
    assert found == [onrecord.attribute(article) for article in articles]


def test_memory_is_that_of_the_child_and_not_of_the_one_that_asks() -> None:
    held = bytearray(b"x") * (400 * 2**20)

    assert 10 < timing.peak_memory([TEXT], 1) < 400
    assert len(held) == 400 * 2**20


def test_the_table_has_a_dash_for_what_a_system_does_not_do() -> None:
    lines = attribution.table(
        {
            "onrecord": {"relation, full, F1": 56.72, "words/s, one thread": 12345.6},
            "peer": {"relation, full, F1": 19.0},
        }
    ).splitlines()

    assert lines[0].split() == ["onrecord", "peer"]
    assert lines[1].split()[-2:] == ["56.7", "19.0"]
    assert lines[2].split()[-2:] == ["12,346", "-"]


def interpreter(folder: Path, script: str) -> Path:
    """Stand-in for the peer's interpreter."""
    path = folder / "python"
    path.write_text(f"#!/bin/sh\ncat > /dev/null\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_speed_of_the_peer_is_words_by_the_seconds_that_it_tells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    python = interpreter(tmp_path, """echo '{"versions": "spacy 3.8", "seconds": 2.0}'""")
    corpus = attribution.Corpus(("bridge",), (ARTICLE.article,))

    assert attribution.peer(python, corpus, tmp_path) == {"words/s, one thread": 6.0}
    assert capsys.readouterr().out == "peer: spacy 3.8\n"


def test_a_peer_that_lacks_a_package_is_skipped_with_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    python = interpreter(tmp_path, "echo \"No module named 'textacy'\" >&2; exit 1")

    assert attribution.peer(python, attribution.Corpus((), ()), tmp_path) is None
    assert capsys.readouterr().out == (
        f"peer: skipped, {python} {attribution.NEEDED} (No module named 'textacy')\n"
    )


def test_a_peer_that_is_not_there_is_skipped_with_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert attribution.peer(tmp_path / "none", attribution.Corpus((), ()), tmp_path) is None
    assert "No such file" in capsys.readouterr().out


def test_a_quick_look_takes_the_first_articles(tmp_path: Path) -> None:
    gold = tmp_path / "dev.jsonl.gz"
    gold.write_bytes(gzip.compress(b"".join(json.dumps(n).encode() + b"\n" for n in range(5))))

    kept = attribution.shorten(gold, 2, tmp_path / "short.gz")

    assert gzip.decompress(kept.read_bytes()) == b"0\n1\n"


def test_genres_are_counted_apart_and_together() -> None:
    other = MarkedArticle("court", "court", ARTICLE.article, (SAID, SAID))

    tallies = evaluation.count_by_genre(evaluation.compare_articles([ARTICLE, other]))

    assert {genre: (t.articles, t.marked) for genre, t in tallies.items()} == {
        "court": (1, 2),
        "wire": (1, 1),
        "all": (2, 3),
    }
    assert evaluation.table(tallies).splitlines()[-1].split()[:3] == ["all", "2", "3"]


def test_misses_name_the_article_the_part_and_both_answers() -> None:
    found = Answer("he", "said", "Odile Marran", "mayor", "person", "direct", ((0, 10),))
    extra = Answer("", "asked", "", "", "", "indirect", ((51, 57),))

    lines = list(evaluation.misses(ARTICLE, compare([SAID], [found, extra])))

    assert lines == [
        "bridge: extra '' 'asked' 'Nobody'",
        "bridge: content 'The bridge is safe' found as 'The bridge'",
        "bridge: source 'Odile Marran, the mayor' found as 'he' in 'The bridge is safe'",
        "bridge: form 'indirect' found as 'direct' in 'The bridge is safe'",
    ]


def test_misses_are_listed_only_for_a_part_that_is_asked_for() -> None:
    refused = run("evaluation.py", "--errors")

    assert refused.returncode == 2
    assert "--errors needs --part" in refused.stderr


def test_a_figure_below_its_floor_or_missing_fails_the_gate() -> None:
    assert gate.below_floor({"speaker": 92.0}, {"speaker": 92.0}) == []
    assert gate.below_floor({"speaker": 91.9}, {"speaker": 92.0}) == [
        "speaker: 91.9 is below its floor of 92.0"
    ]
    assert gate.below_floor({}, {"speaker": 0.0}) == ["speaker: missing is below its floor of 0.0"]


def test_every_floor_is_of_something_that_is_measured(tmp_path: Path) -> None:
    floors = json.loads(gate.FLOORS.read_text(encoding="utf-8"))

    assert set(floors) == set(gate.measures(tmp_path))


def test_calibration_says_what_it_skips() -> None:
    ran = run("calibration.py", "--polnear", "/nowhere", "--part", "dev")

    assert ran.returncode == 0
    assert ran.stdout.startswith("PolNeAR dev: skipped, /nowhere/dev.jsonl.gz is not here\n")


def test_the_trade_offs_say_what_they_skip() -> None:
    ran = run("tradeoff.py", "--polnear", "/nowhere", "--scorer", "/nowhere/score.py")

    assert ran.returncode == 0
    assert ran.stdout == "tradeoff: skipped, /nowhere/dev.jsonl.gz or /nowhere/score.py is not here\n"


def test_a_point_reads_with_its_own_windows_and_leaves_them_as_they_were() -> None:
    before = windows.WINDOW
    with tradeoff.at(tradeoff.Point(tradeoff.SHIPPED, 126, 0)):
        assert windows.WINDOW == 126
        assert onrecord.attribute(ARTICLE.article)
    assert before == windows.WINDOW
