"""Score onrecord on articles with hand-made answers: statements, speakers, claims and their slots.

    python benchmarks/articles.py --articles FOLDER --scorer SCRIPT [--errors]

FOLDER holds NAME.json files with `text`, `date` and the answers; SCRIPT compares them with what
`onrecord check --format json` gives and prints one figure a line.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import onrecord


def predict(articles: Path, target: Path) -> int:
    """Check every article of the folder, write its report as JSON under the same name; gives the number."""
    paths = sorted(articles.glob("*.json"))
    with onrecord.Record.open() as record:
        for path in paths:
            given = json.loads(path.read_text(encoding="utf-8"))
            article = onrecord.Article(text=given["text"], date=given["date"])
            report = onrecord.check(article, record)
            (target / path.name).write_text(report.model_dump_json(), encoding="utf-8")
    return len(paths)


def score(articles: Path, scorer: Path, *options: str) -> str:
    """What the scorer prints for our answers to the articles."""
    with tempfile.TemporaryDirectory() as folder:
        predict(articles, Path(folder))
        command = [sys.executable, str(scorer), str(articles), folder, *options]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def main() -> None:
    """Print the scorer's table, or one line that says what is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--errors", action="store_true", help="list every miss on stderr")
    given = parser.parse_args()
    if not given.articles.is_dir() or not given.scorer.is_file():
        print(f"articles: skipped, {given.articles} or {given.scorer} is not here")
        return
    print(score(given.articles, given.scorer, *(["--errors"] if given.errors else [])), end="")


if __name__ == "__main__":
    main()
