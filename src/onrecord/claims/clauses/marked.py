"""An article's text with its figures, times, places and measures found and marked."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.measures.catalogue import measure_index
from onrecord.claims.periods import find_periods
from onrecord.claims.places.find import find_places
from onrecord.claims.quantities import find_quantities
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.places.find import Places
    from onrecord.claims.quantities import Quantity
    from onrecord.reading import Article

_LENGTH = expression(r"[\w.]+-(?:year|month|week|day|hour)s?")
"""A length used as an adjective ("a one-year drop") measures nothing itself."""
_KEPT = expression(
    r",? (?:[$€£]?[a-z\d.]+ ){0,3}?(?:bans?|sentences?|terms?|contracts?|deals?|agreements?|delays?|waits?|"
    r"strikes?|closures?|suspensions?|pilots?|trials?|sweeps?|investigations?|probes?|"
    r"leases?|drought|moratorium|freeze|limits?|truce|ceasefire|extension|deadline|curfew)\b|"
    r"(?<!year)(?<!hour)(?<!years)(?<!hours) "
    r"(?!(?:[a-z]+ )?(?:old|olds|periods?|average|averages|trends?|lows?|highs?|records?|rise|decline|drop|"
    r"fall|increases?|gain|gap|total|span|mark|streak|forecast|outlook|jump|change|totals|count|growth)\b)"
    r"(?!moving|rolling|straight|consecutive|interest|high|low|and |or )[a-z]{3,}"
)
"""Unless it is the length of what somebody decided, or had to bear: "a two-year ban"."""

FIGURE, TIME, PLACE = "#", "@", "^"
"""What stands in ``Marked.mask`` for each character of a figure, a time phrase, a place."""


class Spanned(Protocol):
    """Anything with a start and an end in the text."""

    @property
    def start(self) -> int:
        """First character."""
        ...

    @property
    def end(self) -> int:
        """Behind the last character."""
        ...


S = TypeVar("S", bound=Spanned)
_START = attrgetter("start")


class MeasureMention(NamedTuple):
    """A phrase of the catalogue, from ``start`` to ``end``, and the id of its measure."""

    start: int
    end: int
    id: str


@dataclass(frozen=True)
class Marked:
    """``low`` is the text in lower case and ``mask`` is ``low`` with its mentions blotted out.

    Both are as long as the text, so that a place found in one holds in all.
    """

    text: str
    low: str
    mask: str
    figures: tuple[Quantity, ...]
    times: tuple[TimePhrase, ...]
    places: Places
    measures: tuple[MeasureMention, ...]


def mark(article: Article, fiscal_month: int | None = None) -> Marked:
    """Find and mark everything in the article's text."""
    text = article.text
    found = find_places(article)
    state = found.home.state if found.home else ""
    times = find_periods(text, article.date, fiscal_month=fiscal_month, nation=found.nation, state=state)
    named = [time for time in times if time.role != "duration"]
    groups = [one for one in found.mentions if one.kind == "group"]
    figures = tuple(
        one
        for one in find_quantities(text)
        if not inside_any(one, named)
        and not inside_any(one, groups)
        and not (_LENGTH.fullmatch(one.text) and not _KEPT.match(text, one.end))
    )
    measures = tuple(_measures(text))
    places = _apart(found, measures)
    low = text.lower()
    if len(low) != len(text):  # a letter whose small form is two characters
        low = "".join(c if len(c) == 1 else "x" for c in map(str.lower, text))
    plain = low.translate({ord(FIGURE): " ", ord(TIME): " ", ord(PLACE): " "})
    mask = _blotted(plain, [(PLACE, places.mentions), (TIME, named), (FIGURE, figures)])
    return Marked(text, low, mask, figures, times, places, measures)


def within(spans: Sequence[S], start: int, end: int) -> list[S]:
    """The spans, in order and apart, that lie inside ``start`` to ``end``."""
    first = bisect_left(spans, start, key=_START)
    last = bisect_left(spans, end, first, key=_START)
    return [one for one in spans[first:last] if one.end <= end]


def inside_any(span: Spanned, others: Sequence[Spanned]) -> bool:
    """Whether the span shares characters with one of the others, which are in order and apart."""
    place = bisect_left(others, span.end, key=_START)
    return place > 0 and others[place - 1].end > span.start


def _blotted(low: str, layers: Iterable[tuple[str, Sequence[Spanned]]]) -> str:
    letters = list(low)
    for sign, spans in layers:
        for one in spans:
            letters[one.start : one.end] = sign * (one.end - one.start)
    return "".join(letters)


def _apart(places: Places, measures: Sequence[MeasureMention]) -> Places:
    """The places less unknown names that only open a measure's name, such as that of a grant."""
    kept = tuple(
        one for one in places.mentions if one.place.id or one.kind == "group" or not inside_any(one, measures)
    )
    return replace(places, mentions=kept)


def _measures(text: str) -> Iterable[MeasureMention]:
    """Every phrase of the catalogue."""
    index, words, free = measure_index(), words_of(text), 0
    for place in index.openings(words):
        found = index.at(words, place) if place >= free else None
        if found:
            free = found[0]
            yield MeasureMention(words[place].start, words[free - 1].end, found[1])
