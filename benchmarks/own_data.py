"""Claims on public tables of several shapes, each checked by the command with the bare table as ``--data``.

    python benchmarks/own_data.py --tables FOLDER

FOLDER holds the files of the packages vega_datasets, gapminder and statsmodels of the Python package index,
unpacked. Nothing is installed or fetched; a table that is not there is skipped with a line. The claims are
our own sentences on the tables' figures, some true and some false.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

TRUE = frozenset({"holds", "holds_roughly", "fragile"})
FALSE = frozenset({"off", "contradicted"})
UNANSWERABLE = frozenset({"no_data"})


@dataclass(frozen=True)
class Table:
    """A table, the day of the article on it, and its claims: sentences with the verdicts that are right."""

    path: str
    date: str
    claims: tuple[tuple[str, frozenset[str]], ...]


TABLES = (
    Table(
        "gapminder/gapminder.csv",
        "2008-06-01",
        (
            ("In 2007, Brazil had a population of about 190 million.", TRUE),
            ("GDP per capita in Norway rose from $44,684 in 2002 to $49,357 in 2007.", TRUE),
            ("Life expectancy in Zimbabwe fell from 1992 to 2002.", TRUE),
            ("The population of Nigeria was larger than that of Japan in 2007.", TRUE),
            ("In 2007, Kuwait had a population of about 4 million.", FALSE),
            ("GDP per capita in Zimbabwe rose from 2002 to 2007.", FALSE),
            ("Life expectancy in Rwanda was 46.2 years in 2007.", TRUE),
            ("GDP per capita in Norway was $47,000 in 2005.", UNANSWERABLE),
        ),
    ),
    Table(
        "statsmodels/datasets/fertility/fertility.csv",
        "2012-06-01",
        (
            ("The fertility rate in Brazil was 1.8 births per woman in 2011.", TRUE),
            ("The fertility rate in Japan fell from 1960 to 2005.", TRUE),
            ("In 2011, the fertility rate in Niger was 7.58 births per woman.", TRUE),
            ("The fertility rate in India was 4.1 births per woman in 2011.", FALSE),
            ("The fertility rate in Nigeria rose from 2000 to 2005.", FALSE),
        ),
    ),
    Table(
        "vega_datasets/_data/us-employment.csv",
        "2016-02-01",
        (
            ("Construction employment fell 15.4 percent from December 2008 to December 2009.", TRUE),
            ("Manufacturing employment rose from February 2010 to December 2015.", TRUE),
            ("Government employment was 22,100 in December 2015.", TRUE),
            ("Retail trade employment fell from December 2014 to December 2015.", FALSE),
            ("Construction employment rose 30 percent from December 2014 to December 2015.", FALSE),
            ("Manufacturing employment was 12.4 million in December 2015.", TRUE),
        ),
    ),
    Table(
        "vega_datasets/_data/iowa-electricity.csv",
        "2018-03-01",
        (
            ("Net generation from renewables in Iowa was 21,933 in 2017.", TRUE),
            ("Net generation from fossil fuels fell 12 percent from 2015 to 2016.", TRUE),
            ("Renewables net generation more than doubled from 2010 to 2017.", TRUE),
            ("Nuclear energy net generation rose from 2015 to 2016.", FALSE),
            ("Net generation from renewables fell from 2016 to 2017.", FALSE),
            ("Renewables net generation was 21,933 in 2018.", UNANSWERABLE),
        ),
    ),
    Table(
        "vega_datasets/_data/stocks.csv",
        "2010-04-15",
        (
            ("The price of AAPL was $223.02 in March 2010.", TRUE),
            ("The MSFT price rose 69 percent from January 2009 to January 2010.", TRUE),
            ("The AMZN price more than doubled from January 2009 to January 2010.", TRUE),
            ("The IBM price was $90 in March 2010.", FALSE),
            ("The GOOG price fell from January 2009 to January 2010.", FALSE),
        ),
    ),
    Table(
        "vega_datasets/_data/seattle-weather.csv",
        "2016-02-01",
        (
            ("Precipitation in 2014 came to 1,232.8 millimeters.", TRUE),
            ("Precipitation fell 7 percent from 2014 to 2015.", TRUE),
            ("Precipitation rose from November 2015 to December 2015.", TRUE),
            ("Precipitation in 2012 came to 700 millimeters.", FALSE),
            ("Precipitation rose from 2014 to 2015.", FALSE),
        ),
    ),
)


def main() -> None:
    """Check each table's claims and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=Path, required=True)
    folder: Path = parser.parse_args().tables
    right = of = 0
    for table in TABLES:
        path = folder / table.path
        if not path.is_file():
            print(f"skipped: there is no {path}")
            continue
        verdicts, inferred = checked(table, path)
        print(f"\n{inferred}")
        for (sentence, expected), found in zip(table.claims, verdicts, strict=True):
            good = bool(found) and set(found) <= expected
            right, of = right + good, of + 1
            print(f"{'right' if good else 'WRONG'}  {' and '.join(found) or 'no claim found'}: {sentence}")
    print(f"\n{right} of {of} right")


def checked(table: Table, path: Path) -> tuple[list[list[str]], str]:
    """The verdicts on each sentence, which is a paragraph of the article; and what was inferred."""
    with tempfile.TemporaryDirectory() as made:
        article = Path(made) / "article.txt"
        article.write_text("\n\n".join(sentence for sentence, _ in table.claims) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "onrecord", "check", str(article), "--date", table.date]
        done = subprocess.run(
            [*command, "--format", "json", "--data", str(path)], check=True, capture_output=True, text=True
        )
    report = json.loads(done.stdout)
    text = report["article"]["text"]
    verdict_of = {finding["claim"]: finding["verdict"] for finding in report["findings"]}
    found: list[list[str]] = []
    for sentence, _ in table.claims:
        start = text.index(sentence)
        inside = [c["id"] for c in report["claims"] if start <= c["start"] < start + len(sentence)]
        found.append([verdict_of[claim] for claim in inside])
    return found, done.stderr.strip()


if __name__ == "__main__":
    main()
