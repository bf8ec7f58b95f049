"""Infer the roles of a table's columns, but for those that a descriptor gives."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.expression import expression
from onrecord.record.tables.looks import Look, look_at
from onrecord.record.tables.roles import Given, Roles, Times, Value
from onrecord.record.tables.times import Time, read_time, year
from onrecord.record.tables.titles import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from onrecord.record.tables.roles import Role
    from onrecord.record.tables.sheet import Sheet

_MEASURE_WORDS = frozenset("measure indicator variable metric series statistic item concept".split())
_STARTS = frozenset("start begin from starts begins since".split())
_ENDS = frozenset("end to until ends through".split())
_PUBLISHED = frozenset("published vintage release released publication".split())
_KNOWN_ENOUGH = 0.6
"""Share of a column's names that the gazetteer must know for an untitled column to be of places."""
_MOST_CATEGORIES = 3
_TITLED_YEAR = expression(r"(.*?[^\W\d])[ _.-]*((?:1[5-9]|20)\d\d)|((?:1[5-9]|20)\d\d)[ _.-]*([^\W\d].*)")
_YEAR_IN_NAME = expression(r"(?<!\d)((?:1[5-9]|20)\d\d)(?!\d)")
HINT = "say what the columns mean in a datapackage.json (`onrecord record add` writes one to correct)"


def infer(sheet: Sheet, given: Given) -> Roles:
    """The roles of the sheet's columns.

    Raises:
        RecordError: There is no column of times or of values, or rows repeat the same keys.
    """
    return _Inference(sheet, given).roles()


class _Inference:
    """Finds one role after the other; each takes its columns out of those that are left."""

    def __init__(self, sheet: Sheet, given: Given) -> None:
        self.sheet = sheet
        self.given = given
        self.looks = look_at(sheet)
        self.left = {
            look.column: look for look in self.looks if look.column not in given.roles and look.cells
        }

    def roles(self) -> Roles:
        """Every role."""
        unit = self._one("unit", lambda look: look.is_text and look.title.words in {("unit",), ("units",)})
        published = self._one("published", self._is_published)
        values_by_title = self._titled_values()
        times = self._times(by_title=bool(values_by_title))
        measure = self._one("measure", self._is_measure)
        places = self._places()
        basis = self._one("basis", lambda _: False)
        values = values_by_title or self._values()
        if not values:
            raise RecordError(f"{self.sheet.name} has no column of figures", HINT)
        keys = (
            *times.columns, *places,
            *(column for column in (measure, published, basis) if column is not None),
        )  # fmt: skip
        source = self._source(keys)
        categories = self._categories(keys if source is None else (*keys, source))
        return Roles(
            times=times,
            values=tuple(values),
            place=places,
            measure=measure,
            categories=categories,
            unit=unit,
            source=source,
            published=published,
            basis=basis,
        )

    def _take(self, looks: Iterable[Look]) -> tuple[int, ...]:
        columns = tuple(look.column for look in looks)
        for column in columns:
            self.left.pop(column, None)
        return columns

    def _one(self, role: Role, test: Callable[[Look], bool]) -> int | None:
        """The column that is given the role, else the first that passes the test."""
        given = self.given.having(role)
        if given:
            return given[0]
        found = next((look for look in self.left.values() if test(look)), None)
        return self._take([found])[0] if found else None

    @staticmethod
    def _is_published(look: Look) -> bool:
        return bool(look.words & _PUBLISHED) and all(read_time(cell) for cell in look.some)

    @staticmethod
    def _is_measure(look: Look) -> bool:
        return look.is_text and bool(look.words & _MEASURE_WORDS) and not look.is_identifier

    def _times(self, *, by_title: bool) -> Times:
        if years := self.given.having("year"):
            if months := self.given.having("month"):
                return Times("month", (years[0], months[0]))
            if quarters := self.given.having("quarter"):
                return Times("quarter", (years[0], quarters[0]))
        if starts := self.given.having("start"):
            ends = self.given.having("end")
            if not ends:
                raise RecordError(f"{self.sheet.name} has a start and no end", HINT)
            return Times("pair", (starts[0], ends[0]), self._day_first(starts[0]))
        if given := self.given.having("time") or self.given.having("year"):
            return Times("one", (given[0],), self._day_first(given[0]))
        if by_title or self.given.period:
            return Times("none", fixed=self.given.period)
        return self._found_times()

    def _day_first(self, column: int) -> bool:
        told = self.given.day_first
        return self.looks[column].day_first if told is None else told

    def _found_times(self) -> Times:
        dated = [look for look in self.left.values() if look.is_time]
        starts = [look for look in dated if look.words & _STARTS]
        ends = [look for look in dated if look.words & _ENDS]
        if starts and ends:
            pair = self._take([starts[0], ends[0]])
            return Times("pair", pair, self._day_first(pair[0]))
        if dated:
            return self._best_time(dated)
        if timed := next((look for look in self.left.values() if look.is_time_of_day), None):
            raise RecordError(
                f"{self.sheet.name}: column {self.sheet.title(timed.column)!r} has times of the day, "
                "and the record goes by days",
                "add the rows up, or average them, by day",
            )
        found = _YEAR_IN_NAME.search(self.sheet.name)
        fixed = year(int(found[1])) if found else None
        if fixed is None:
            raise RecordError(f"{self.sheet.name} has no column of dates or years", HINT)
        return Times("none", fixed=fixed)

    def _best_time(self, dated: Sequence[Look]) -> Times:
        """The column with the most different times; a year with the part of it that stands beside it."""
        best = max(dated, key=lambda look: (len(look.some), -look.column))
        others = [look for look in self.left.values() if look is not best]
        if all(_is_year(cell) for cell in best.some):
            for look in others:
                if look.is_month or look.is_quarter:
                    return Times("month" if look.is_month else "quarter", self._take([best, look]))
        # A year beside a date says nothing more, nor does the number of a month.
        self._take(look for look in dated if look is not best)
        self._take(look for look in others if look.is_month or look.is_quarter)
        return Times("one", self._take([best]), self._day_first(best.column))

    def _titled_values(self) -> list[Value]:
        """Columns whose titles are times ("2015") or hold a year ("pop_2015"), if there are several."""
        figured = [look for look in self.left.values() if look.numbers.found and not look.is_identifier]
        figured += [self.looks[column] for column in self.given.having("value")]
        whole = [(look, read_time(self.sheet.titles[look.column])) for look in figured]
        timed = [Value(look.column, "", time, look.numbers.comma) for look, time in whole if time]
        if len(timed) < 2:  # noqa: PLR2004 - one such title may be chance
            timed = [value for look in figured if (value := self._with_year(look))]
            names = Counter(value.name for value in timed)
            timed = [value for value in timed if names[value.name] > 1]
        self._take(self.looks[value.column] for value in timed)
        return timed

    def _with_year(self, look: Look) -> Value | None:
        found = _TITLED_YEAR.fullmatch(self.sheet.titles[look.column].strip()[:200])
        if not found:
            return None
        time = year(int(found[2] or found[3]))
        return Value(look.column, (found[1] or found[4]).strip(" _.-"), time, look.numbers.comma)

    def _places(self) -> tuple[int, ...]:
        given = [*self.given.having("place"), *self.given.having("within")]
        if given:
            return tuple(given)
        if self.given.place:
            return ()
        coded = [look for look in self.left.values() if look.has_place_codes]
        named = [look for look in self.left.values() if look.names_places]
        if not named and not coded:
            named = [look for look in self.left.values() if look.known_places >= _KNOWN_ENOUGH]
        if not named:
            return self._take(coded[:1])
        narrow = max(named, key=lambda look: (self.sheet.count_distinct(look.column), -look.column))
        wide = [look for look in named if look is not narrow and look.words & {"state", "province"}]
        inside = wide[:1] if narrow.words & {"county", "city", "town", "parish", "municipality"} else []
        taken = self._take([narrow, *inside])
        # What a place lies in ("continent", "region") is told by the place itself.
        self._take(look for look in named if look.column not in taken)
        return taken

    def _values(self) -> list[Value]:
        given = self.given.having("value")
        looks = [self.looks[column] for column in given] or [
            look for look in self.left.values() if look.numbers.found and not look.is_identifier
        ]
        self._take(looks)
        names = Counter(self._name(look).casefold() for look in looks)
        if (twice := names.most_common(1)) and twice[0][1] > 1:
            raise RecordError(
                f"{self.sheet.name} has {twice[0][1]} columns with the title {shown(twice[0][0])!r}",
                "give each a title of its own",
            )
        return [Value(look.column, self._name(look), comma=look.numbers.comma) for look in looks]

    def _name(self, look: Look) -> str:
        return self.sheet.titles[look.column].strip() or f"column {look.column + 1}"

    def _source(self, keys: tuple[int, ...]) -> int | None:
        """A column of sources; one that it takes to tell rows apart is rather a category ("source: wind")."""

        def is_source(look: Look) -> bool:
            if not look.is_text or not look.words & {"source", "publisher"}:
                return False
            return "publisher" in look.words or "data" in look.words or self._told_apart(keys)

        return self._one("source", is_source)

    def _told_apart(self, keys: tuple[int, ...]) -> bool:
        return bool(keys) and self.sheet.count_distinct(*keys) == self.sheet.size

    def _categories(self, keys: tuple[int, ...]) -> tuple[int, ...]:
        """The text columns that it takes to tell the rows apart, those with the fewest words first."""
        given = self.given.having("category")
        if given or not keys:
            return tuple(given)
        texts = [look for look in self.left.values() if look.is_text and not look.is_identifier]
        texts.sort(key=lambda look: (self.sheet.count_distinct(look.column), look.column))
        chosen: list[Look] = []
        while not self._told_apart(keys) and len(chosen) < _MOST_CATEGORIES:
            before = self.sheet.count_distinct(*keys)
            gains = [look for look in texts if self.sheet.count_distinct(*keys, look.column) > before]
            if not gains:
                break
            best = max(gains, key=lambda look: self.sheet.count_distinct(*keys, look.column))
            texts.remove(best)
            chosen.append(best)
            keys = (*keys, best.column)
        return self._take(chosen)


def _is_year(cell: str) -> bool:
    time: Time | None = read_time(cell)
    return time is not None and time.grain == "year"
