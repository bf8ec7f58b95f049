"""Claims made by program: true ones from the record's rows, false ones, and ones that it cannot answer.

A claim is one sentence of a made article. It is true where every series of the record that covers it bears it
out, honestly rounded and hedged; false where its figure, direction, year or place was changed until every
series speaks clearly against it; unanswerable where no series has the place, the measure or the days.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from made_figures import alike, honest, wrong
from made_record import months, year
from made_words import (
    ENDINGS,
    EVENTS,
    INVENTED,
    MEASURES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    UNKNOWN_MEASURES,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from made_record import Days, Place, RawRecord

T = TypeVar("T")
Truth = Literal["true", "false", "unanswerable"]

SMALLEST = 20
"""Counts below are left out: so few can neither be rounded nor be clearly wrong."""
AGREE = 0.01
"""Share by which series may differ for a claim to be made of them."""
EVEN = 0.5


class Made(NamedTuple):
    """A made claim: its article and date, its kind, whether it is true, and the figure that it names."""

    text: str
    published: date
    kind: str
    truth: Truth
    number: float | None


class Maker:
    """Makes claims of every kind from the record, by seeded chance."""

    def __init__(self, record: RawRecord, seed: int) -> None:
        self.record = record
        self.random = Random(seed)  # noqa: S311 - seeded on purpose
        self.cities = {m: [p for p in record.places_with(m) if p.kind == "city"] for m in MEASURES}
        self.years = {(m, p.id): record.years(m, p.id) for m, places in self.cities.items() for p in places}

    def make(self, count: int) -> Iterator[Made]:
        """So many claims, the kinds in turn; what chance cannot make true or false is tried anew."""
        kinds: Sequence[Callable[[], Made | None]] = (
            self.level, self.change, self.comparison, self.part_of_year, self.multiple, self.rank, self.trend,
            self.share, self.rate, self.population, self.difference, self.times_as_many, self.part_of_year,
            self.event, self.unanswerable, self.unanswerable,
        )  # fmt: skip
        for number in range(count):
            claim = None
            while claim is None:
                claim = kinds[number % len(kinds)]()
            yield claim

    def level(self) -> Made | None:
        """How many in a year."""
        measure, place, number = self._somewhere()
        return self._counted(measure, place, year(number), self._one((f"in {number}", f"during {number}")))

    def part_of_year(self) -> Made | None:
        """How many in some months of a year, or how many percent more than in the same months before."""
        measure, place, number = self._somewhere()
        first, last, when = self._one(self._windows(number))
        days, before = months(number, first, last), months(number - 1, first, last)
        if self.random.random() < EVEN:
            return self._counted(measure, place, days, when)
        than = f"{when} compared with the same {'month' if first == last else 'period'} of {number - 1}"
        return self._changed(measure, place, days, before, than)

    def _windows(self, number: int) -> list[tuple[int, int, str]]:
        """First and last month of windows that news tells of, and their words."""
        month, last = self.random.randint(1, 12), self.random.randint(2, 11)
        quarter = self.random.randint(1, 4)
        return [
            (1, last, f"in the first {NUMBERS[last]} months of {number}"),
            (1, last, f"in January through {MONTHS[last - 1]} of {number}"),
            (month, month, f"in {MONTHS[month - 1]} {number}"),
            (1, 6, f"in the first half of {number}"),
            (7, 12, f"in the second half of {number}"),
            (3 * quarter - 2, 3 * quarter, f"in the {ORDINALS[quarter]} quarter of {number}"),
        ]

    def difference(self) -> Made | None:
        """How many more or fewer than the year before."""
        measure, place, number = self._somewhere()
        now = self.record.values(measure, place.id, year(number))
        then = self.record.values(measure, place.id, year(number - 1))
        gaps = {now[key] - then[key] for key in now if key in then}
        if len(gaps) != 1 or abs(min(gaps)) < SMALLEST:
            return None
        truth, up, gap = self._truth(), min(gaps) > 0, abs(min(gaps))
        claimed = gap if truth == "true" else round(gap * self._one((0.5, 1.6, 2.4)))
        more = "more" if up else "fewer"
        what = self._one(MEASURES[measure])
        sentence = f"{place_words(place)} had {claimed:,.0f} {more} {what} in {number} than in {number - 1}"
        return self._made(sentence, number, "change", truth, claimed)

    def times_as_many(self) -> Made | None:
        """So many times as many in one place as in another."""
        measure, place, number = self._somewhere()
        other = self._one(self.cities[measure])
        ratios = self._against(measure, place, [other], number)
        times = round(ratios[0]) if ratios and place != other else 0
        if not 2 <= times <= 9 or any(abs(one - times) > 0.04 * times for one in ratios):  # noqa: PLR2004
            return None
        truth = self._truth()
        if truth == "false":
            times = times + 4 if times < 4 else 2  # noqa: PLR2004 - far from the ratio
        what, words = self._one(MEASURES[measure]), {2: "twice"}.get(times, f"{NUMBERS[times]} times")
        versus = place_words(other)
        sentence = f"{place_words(place)} had {words} as many {what} as {versus} in {number}"
        return self._made(sentence, number, "comparison", truth, float(times))

    def event(self) -> Made | None:
        """An office taken or a suit filed; on another day the record says nothing of it."""
        kind, act, place, start, end, title, actor = self._one(self.record.events)
        names = {one.id: place_words(one).removesuffix(",") for one in self.record.places}
        if start is None or place not in names or (kind, act) not in EVENTS:
            return None
        known = self.random.random() < EVEN
        month = MONTHS[start.month - 1] + " " if start.month == end.month else ""
        when = start.year if known else start.year - self.random.randint(3, 6)
        told = EVENTS[kind, act].format(actor=actor, title=title.lower(), place=names[place])
        return self._made(
            f"{told} in {month}{when}", when, "event", "true" if known else "unanswerable", None
        )

    def rate(self) -> Made | None:
        """How many for every 100,000 residents."""
        measure, place, number = self._somewhere()
        counts = self.record.values(measure, place.id, year(number))
        people = self.record.values("population", place.id, year(number))
        rates = [100_000 * count / n for count in counts.values() for n in people.values() if n]
        if not rates or min(counts.values()) < SMALLEST:
            return None
        truth = self._truth()
        factor = 1.0 if truth == "true" else self._one((0.4, 0.6, 1.5, 2.2))
        shown = {f"{one * factor:,.1f}" for one in rates}
        if truth == "true" and len(shown) > 1:
            return None
        what, claimed = self._one(MEASURES[measure]), min(shown)
        sentence = self._one(
            (
                f"{place_words(place)} had {claimed} {what} per 100,000 residents in {number}",
                f"There were {claimed} {what} for every 100,000 people in {place_words(place)} in {number}",
            )
        )
        return self._made(sentence, number, "level", truth, float(claimed.replace(",", "")))

    def population(self) -> Made | None:
        """How many people live there."""
        place = self._one(self.record.places_with("population"))
        number = self._one(self.record.years("population", place.id))
        values = [*self.record.values("population", place.id, year(number)).values()]
        truth = self._truth()
        figure = honest(values, self.random) if truth == "true" else wrong(values, self.random)
        if figure is None or min(values) < 1000:  # noqa: PLR2004 - a town that can be rounded
            return None
        sentence = f"{place_words(place)} had {figure.words} residents in {number}"
        return self._made(sentence, number, "level", truth, figure.number)

    def change(self) -> Made | None:
        """By how many percent from one year to another."""
        measure, place, number = self._somewhere()
        then = number - self._one((1, 1, 1, 2, 5))
        than = "from a year earlier" if then == number - 1 and self.random.random() < EVEN else f"from {then}"
        return self._changed(measure, place, year(number), year(then), f"in {number} {than}")

    def multiple(self) -> Made | None:
        """Doubled, tripled or halved between two years."""
        measure, place, number = self._somewhere()
        then = number - self.random.randint(1, 15)
        ratios = self._ratios(measure, place, year(number), year(then))
        word, low, high, value = self._one(
            (("doubled", 1.95, 2.05, 2.0), ("tripled", 2.95, 3.05, 3.0), ("fell by half", 0.49, 0.51, 50.0))
        )
        if not ratios or min(ratios) <= 0:
            return None
        fits = all(low <= one <= high for one in ratios)
        clearly_not = all(one > 1 / 0.8 for one in ratios) if low < 1 else all(one < 1 for one in ratios)
        if not fits and not (clearly_not and self.random.random() < 0.05):  # noqa: PLR2004 - as many false as true
            return None
        sentence = f"{self._what(measure)} in {place_words(place)} {word} from {then} to {number}"
        return self._made(sentence, number, "change", "true" if fits else "false", value)

    def comparison(self) -> Made | None:
        """More or fewer in one place than in another, or than in two others together."""
        measure, place, number = self._somewhere()
        others = self.random.sample(self.cities[measure], self._one((1, 1, 2)))
        ratios = self._against(measure, place, others, number)
        if place in others or not ratios or any(0.85 < one < 1.18 for one in ratios):  # noqa: PLR2004 - clear
            return None
        if len({one > 1 for one in ratios}) > 1:
            return None
        truth = self._truth()
        more = "more" if (ratios[0] > 1) == (truth == "true") else "fewer"
        what = self._one(MEASURES[measure])
        versus = " and ".join(map(place_words, others)) + (" combined" if len(others) > 1 else "")
        sentence = self._one(
            (
                f"{place_words(place)} had {more} {what} than {versus} in {number}",
                f"In {number}, {place_words(place)} recorded {more} {what} than {versus}",
            )
        )
        return self._made(sentence, number, "comparison", truth, None)

    def rank(self) -> Made | None:
        """The most or the fewest since a year."""
        measure, place, number = self._somewhere()
        since = number - self.random.randint(3, 15)
        years = [self.record.values(measure, place.id, year(n)) for n in range(since + 1, number + 1)]
        keys = set(years[0]).intersection(*years)
        if not keys or min(years[-1].values()) < SMALLEST:
            return None
        most = self.random.random() < EVEN
        ahead = {sum((one[key] >= years[-1][key]) == most for one in years[:-1]) for key in keys}
        behind = {sum(_between(one[key], years[-1][key], most=most) for one in years[:-1]) for key in keys}
        if ahead == {0} and behind == {0}:
            truth: Truth = "true"
        elif min(ahead) >= 3 and self.random.random() < 0.2:  # noqa: PLR2004 - clearly not first, and not too many
            truth = "false"
        else:
            return None
        what, word = self._one(MEASURES[measure]), "most" if most else "fewest"
        exact = round(next(iter(years[-1].values())))
        sentence = self._one(
            (
                f"{place_words(place)} had the {word} {what} in {number} since {since}",
                f"The {exact:,} {what} in {place_words(place)} in {number} were the {word} since {since}",
            )
        )
        return self._made(sentence, number, "rank", truth, 1.0)

    def trend(self) -> Made | None:
        """Up or down for so many years in a row."""
        measure, place, number = self._somewhere()
        count = self.random.randint(2, 4)
        years = [self.record.values(measure, place.id, year(n)) for n in range(number - count, number + 1)]
        keys = set(years[0]).intersection(*years)
        up = self.random.random() < EVEN
        steps = [(b[k] - a[k]) / a[k] for k in keys for a, b in pairwise(years) if a[k]]
        if not keys or len(steps) < count * len(keys) or min(years[-1].values()) < SMALLEST:
            return None
        signed = [step if up else -step for step in steps]
        if min(signed) > 0:
            truth: Truth = "true"
        elif max(signed) < -0.02 and self.random.random() < EVEN:  # noqa: PLR2004 - clearly the other way
            truth = "false"
        else:
            return None
        verb = "rose" if up else "fell"
        where = f"{self._what(measure)} in {place_words(place)}"
        sentence = f"{where} {verb} for the {ORDINALS[count]} year in a row in {number}"
        return self._made(sentence, number, "trend", truth, None)

    def share(self) -> Made | None:
        """What part of a place's crimes were of one sort."""
        whole = self._one(tuple(PARTS))
        part = self._one(PARTS[whole])
        _, place, number = self._somewhere(whole)
        above = self.record.values(part, place.id, year(number))
        below = self.record.values(whole, place.id, year(number))
        shares = [100 * above[key] / below[key] for key in above if below.get(key)]
        if not shares or min(above.values()) < SMALLEST:
            return None
        truth = self._truth()
        factor = 1.0 if truth == "true" else self._one((0.4, 0.5, 1.6, 2.2))
        shown = {round(one * factor) for one in shares}
        if len(shown) > 1 or not 3 <= min(shown) <= 97:  # noqa: PLR2004 - a share worth telling
            return None
        what = f"{self._what(part)} made up {min(shown)} percent of {self._one(MEASURES[whole])}"
        sentence = f"{what} in {place_words(place)} in {number}"
        return self._made(sentence, number, "share", truth, float(min(shown)))

    def unanswerable(self) -> Made | None:
        """A place, a measure or a year of which the record knows nothing."""
        measure, place, number = self._somewhere()
        where, what, when = place_words(place), self._one(MEASURES[measure]), number
        which = self.random.randrange(3)
        if which == 0:
            where = self._one(INVENTED)
        elif which == 1:
            what = self._one(UNKNOWN_MEASURES)
        else:
            when = self.random.randint(1931, 1969)
        figure, percent = self.random.randint(30, 4000), self.random.randint(3, 60)
        kind, sentence = self._one(
            (
                ("level", f"{where} had {figure:,} {what} in {when}"),
                ("level", f"There were about {figure // 10 * 10:,} {what} in {where} in {when}"),
                (
                    "change",
                    f"{what.capitalize()} in {where} rose {percent} percent in {when} from {when - 1}",
                ),
                ("rank", f"{where} had the fewest {what} in {when} since {when - 9}"),
                ("trend", f"{what.capitalize()} in {where} fell for the third year in a row in {when}"),
            )
        )
        number_of = {"level": None, "change": float(percent), "rank": 1.0, "trend": None}[kind]
        return self._made(sentence, when, kind, "unanswerable", number_of)

    def _counted(self, measure: str, place: Place, days: Days, when: str) -> Made | None:
        values = [*self.record.values(measure, place.id, days).values()]
        if not values or min(values) < SMALLEST or not alike(values, AGREE):
            return None
        truth = self._truth()
        figure = honest(values, self.random) if truth == "true" else wrong(values, self.random)
        if figure is None:
            return None
        what = self._one(MEASURES[measure])
        sentence = self._one(
            (
                f"{place_words(place)} had {figure.words} {what} {when}",
                f"There were {figure.words} {what} in {place_words(place)} {when}",
                f"Police in {place_words(place)} recorded {figure.words} {what} {when}",
            )
        )
        return self._made(sentence, days[0].year, "level", truth, figure.number)

    def _changed(self, measure: str, place: Place, days: Days, before: Days, when: str) -> Made | None:
        changes = [100 * (one - 1) for one in self._ratios(measure, place, days, before)]
        shown = {round(abs(one)) for one in changes}
        if len(shown) != 1 or not 4 <= min(shown) <= 80 or len({one > 0 for one in changes}) > 1:  # noqa: PLR2004
            return None
        truth, up, claimed = self._truth(), changes[0] > 0, min(shown)
        if truth == "false" and self.random.random() < EVEN:
            up = not up
        elif truth == "false":
            claimed = claimed + self.random.randint(8, 25) if claimed < 20 else claimed // 3  # noqa: PLR2004
        verb = (
            self._one(("rose", "climbed", "were up")) if up else self._one(("fell", "dropped", "were down"))
        )
        sentence = f"{self._what(measure)} in {place_words(place)} {verb} {claimed} percent {when}"
        return self._made(sentence, days[0].year, "change", truth, float(claimed))

    def _against(self, measure: str, place: Place, others: Sequence[Place], number: int) -> list[float]:
        """The year's value in a place by the sum of that in others, for every source that has them all."""
        here, *there = (self.record.values(measure, one.id, year(number)) for one in (place, *others))
        sources = {key[0] for key in here}.intersection(*({key[0] for key in values} for values in there))
        return [
            _of(here, source) / sum(_of(values, source) for values in there)
            for source in sorted(sources)
            if all(_of(values, source) >= SMALLEST for values in (here, *there))
        ]

    def _ratios(self, measure: str, place: Place, days: Days, before: Days) -> list[float]:
        """The values of ``days`` by those of ``before``, in every series that has both and enough."""
        now = self.record.values(measure, place.id, days)
        then = self.record.values(measure, place.id, before)
        shared = [key for key in now if key in then]
        if any(min(now[key], then[key]) < SMALLEST for key in shared):
            return []
        return [now[key] / then[key] for key in shared]

    def _somewhere(self, measure: str = "") -> tuple[str, Place, int]:
        """A measure, and a city and a year in which the record has it."""
        measure = measure or self._one(tuple(MEASURES))
        place = self._one(self.cities[measure])
        return measure, place, self._one(self.years[measure, place.id] or [2015])

    def _truth(self) -> Truth:
        return "true" if self.random.random() < EVEN else "false"

    def _what(self, measure: str) -> str:
        return self._one(MEASURES[measure]).capitalize()

    def _one(self, given: Sequence[T]) -> T:
        return self.random.choice(given)

    def _made(self, sentence: str, number: int, kind: str, truth: Truth, figure: float | None) -> Made:
        published = date(number + 1, self.random.randint(2, 6), self.random.randint(1, 28))
        return Made((sentence + self._one(ENDINGS)).replace(",,", ","), published, kind, truth, figure)


def place_words(place: Place) -> str:
    """The place as a report names it: a city with its state."""
    return f"{place.name.removesuffix(f', {place.state}')}, {place.state}," if place.state else place.name


def _of(values: Mapping[tuple[str, str, str], float], source: str) -> float:
    return next(value for key, value in values.items() if key[0] == source)


def _between(one: float, last: float, *, most: bool) -> bool:
    return one >= last if most else one <= last
