"""What a column's title says: its words, its unit and scale, and the phrases that news would use for it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.record.tables.title_words import FLOWS, PER_HEAD, RATES, TOO_COMMON

if TYPE_CHECKING:
    from onrecord.record.measure import Unit

LONGEST = 120
"""Characters of a title that are looked at."""
_CAMEL = expression(r"(?<=[a-z0-9])(?=[A-Z][a-z])")
_WORD = expression(r"[^\W_]+(?:['’][^\W_]+)?")
_BRACKETS = expression(r"\(([^()]{0,100})\)|\[([^\[\]]{0,100})\]")
_SHORT = {
    "pop": ("population",),
    "percap": ("per", "capita"),
    "pct": ("percent",),
    "perc": ("percent",),
    "avg": ("average",),
    "num": ("number", "of"),
    "temp": ("temperature",),
}
"""What data files shorten in ways that are sure; any other abbreviation is left alone."""
_AFTER = {("life", "exp"): "expectancy", ("temperature", "max"): "maximum", ("temperature", "min"): "minimum"}


@dataclass(frozen=True)
class Title:
    """A title taken apart: its plain words, the words in brackets, and the clause behind its comma."""

    words: tuple[str, ...]
    bracketed: tuple[str, ...]
    behind: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The plain words as a phrase."""
        return " ".join(self.words)


def read_title(title: str) -> Title:
    """Take a title apart: "Mortality rate, infant (per 1,000)" or "unemployment_rate" or "lifeExp"."""
    head = title[:LONGEST]
    inside = " ".join(filter(None, (part for found in _BRACKETS.findall(head) for part in found)))
    plain, _, behind = _BRACKETS.sub(" ", head).replace("100,000", "100000").partition(",")
    return Title(_words(plain), tuple(_signs(inside)), _words(behind))


def _words(text: str) -> tuple[str, ...]:
    words: list[str] = []
    for found in _WORD.finditer(_CAMEL.sub(" ", text.replace("%", " percent "))):
        word = found.group()
        plain = word if word.isupper() and len(word) <= 4 else word.lower()  # noqa: PLR2004 - GDP, NATO
        last = words[-1] if words else ""
        words += [_AFTER[last, plain]] if (last, plain) in _AFTER else _SHORT.get(plain.lower(), (plain,))
    return tuple(words)


def _signs(text: str) -> list[str]:
    """Words with the signs that are units among them."""
    return re.findall(r"[%$€£]|\d[\d,]*|[^\W\d_]+", text.lower())


def shown(title: str) -> str:
    """A title that is safe to print: one line, no control characters, not too long."""
    plain = "".join(c if c.isprintable() else " " for c in title[:LONGEST])
    text = " ".join(plain.split())
    return text if len(text) <= 50 else text[:49] + "…"  # noqa: PLR2004


def slug(text: str) -> str:
    """A title or name as an id: small ASCII letters, digits and underscores; may be empty."""
    plain = unicodedata.normalize("NFKD", text[:LONGEST]).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")


_TOLD: dict[Unit, frozenset[str]] = {
    "percent": frozenset({"%", "percent", "percentage"}),
    "rate_per_100k": frozenset({"100000", "100,000", "100k"}),
    "usd": frozenset({"$", "usd", "dollar", "dollars"}),
    "years": frozenset({"years", "expectancy", "age"}),
    "ratio": frozenset({"ratio"}),
}
"""Words of a title and signs in its cells that are a unit."""


def unit_of(title: Title, signs: frozenset[str], *, whole: bool, largest: float) -> Unit:
    """The unit that title and values show; ``signs`` are in the cells, ``whole`` if all are whole numbers."""
    words = frozenset((*title.words, *title.behind, *title.bracketed))
    spoken = {word.lower() for word in words}
    told = next((unit for unit, shows in _TOLD.items() if shows & (spoken | signs)), None)
    if told is not None:
        return told
    if "rate" in spoken or "share" in spoken:
        return _rate_unit(spoken, largest)
    if spoken & {"gdp", "income", "wage", "wages", "salary", "revenue"} and not title.bracketed:
        return "usd"
    return "count" if whole and not spoken & {"index", "temperature", "score", "price"} else "other"


def _rate_unit(spoken: set[str], largest: float) -> Unit:
    if spoken & PER_HEAD and not spoken & {"1", "1,000"}:
        return "rate_per_100k"
    return "percent" if largest <= 100 and (spoken & RATES or "share" in spoken) else "other"  # noqa: PLR2004


def scale_of(title: Title) -> float:
    """By how much the values must be multiplied: 1,000 for "(in thousands)"."""
    spoken = {word.lower() for word in (*title.words, *title.behind, *title.bracketed)}
    scales = {"thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9}
    if spoken & {"per", "of"}:
        return 1.0
    return next((scale for word, scale in scales.items() if word in spoken), 1.0)


def adds_up(title: Title, unit: Unit) -> bool:
    """Whether values of several periods may be added up: only of what happens, never of rates or stocks."""
    last = title.words[-1].lower() if title.words else ""
    counted = unit in {"count", "usd", "other"} and "per" not in title.words
    rated = {"rate", "index", "average", "percent", "share", "change", "price"} & set(title.words)
    return counted and not rated and (last in FLOWS or _plural(last) in FLOWS)


_LONGEST_PHRASE = 8
"""Words."""


def phrases_for(title: Title, unit: Unit, subject: str = "") -> tuple[str, ...]:
    """The phrases that news would use for the column, in both numbers; ``subject`` is its file's."""
    names = _names(title, unit)
    if subject and subject not in names:
        names = [f"{title.text} {subject}", f"{subject} in {title.text}", *names[len(title.words) == 1 :]]
    found = [phrase for name in names for phrase in (name, *_in_both_numbers(name))]
    return tuple(dict.fromkeys(phrase for phrase in found if _says_enough(phrase)))


def _says_enough(phrase: str) -> bool:
    words = phrase.split()
    if len(words) == 1:
        return (
            len(phrase) > 2  # noqa: PLR2004
            and not {phrase.lower(), _singular(phrase.lower())} & TOO_COMMON
            and not phrase.isdecimal()
        )
    return 1 < len(words) <= _LONGEST_PHRASE


def _names(title: Title, unit: Unit) -> list[str]:
    words = title.words
    if words[:2] == ("number", "of") and len(words) > 2:  # noqa: PLR2004
        words = words[2:]
    text = " ".join(words)
    names = [text]
    if title.behind and title.behind != ("total",):
        names.insert(0, " ".join((*title.behind, *words)))
    elif "at" in words[1:]:  # "life expectancy at birth"
        names.append(" ".join(words[: words.index("at", 1)]))
    if unit == "percent" and "percent" in words:
        names.append(" ".join(word for word in words if word != "percent"))
    if unit == "percent" and words and words[-1] in RATES:
        names.append(f"{text} rate")
    if len(words) == 2 and unit in {"count", "other", "usd"}:  # noqa: PLR2004 - "cereal yield"
        names.append(f"{words[1]} of {words[0]}")
    return names


def _in_both_numbers(name: str) -> list[str]:
    """The name with its last word, or that before "of", in the other number."""
    head, joint, rest = name.partition(" of ")
    first, _, last = head.rpartition(" ")
    changed = [form for form in (_plural(last), _singular(last)) if form != last]
    return [" ".join(filter(None, (first, form))) + joint + rest for form in changed]


def _plural(word: str) -> str:
    if len(word) < 3 or word.isupper() or word.endswith("s"):  # noqa: PLR2004
        return word
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("x", "ch", "sh", "z")) else "s")


def _singular(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):  # noqa: PLR2004
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "ches", "shes")) else word[:-1]


def numbers_of(name: str) -> tuple[str, ...]:
    """The name as it is and in the other number: "earthquake", "earthquakes"."""
    return (name, *_in_both_numbers(name))
