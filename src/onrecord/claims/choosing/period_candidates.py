"""The periods that a claim may have, each with what speaks for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from math import log1p
from typing import TYPE_CHECKING

from onrecord.claims.choosing.certain import is_certain
from onrecord.claims.choosing.days import RELATIONS, days_of, relations, year
from onrecord.claims.choosing.shapes import shape
from onrecord.claims.once import once
from onrecord.claims.periods import is_holiday_weekend
from onrecord.claims.timing import told_from_to
from onrecord.claims.timing.borrowed import borrowed
from onrecord.claims.timing.counts_to_date import counted_to_date
from onrecord.claims.timing.fitted import fitted
from onrecord.claims.timing.own import PLAIN, is_yet_to_come, own_time
from onrecord.claims.timing.present import is_open_yet
from onrecord.claims.timing.read import next_in_turn
from onrecord.claims.timing.spans import run_of, span
from onrecord.claims.timing.standing_facts import is_standing_fact
from onrecord.claims.timing.tense import has_verb
from onrecord.claims.timing.told import is_general, is_paid_by_the_hour
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.choosing.days import Days
    from onrecord.claims.choosing.named_times import Named, NamedTimes
    from onrecord.claims.choosing.told import Told
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.timing.case import Case

Candidates = dict["Days | None", dict[str, float]]
"""What speaks for each period, None being that the claim has none."""

_SLOTS = ("figures", "told", "scene", "spoken", "moved", "planned", "compared", "last")
FIGURES = frozenset(("level", "share", "change", "rank", "comparison", "trend"))
"""Kinds of claims that are made of figures, or of how they move and stand."""
_MOVES = frozenset(("change", "trend"))
_MONTH = (28, 31)
_LATELY = 30
"""Claims: those before a claim that show what its part of the article is about."""


@dataclass(frozen=True)
class Reading:
    """The claims of an article as the rules read them, and the times that it names."""

    told: Sequence[Told]
    times: NamedTimes

    @property
    def sentences(self) -> Sequence[Sequence[Clause]]:
        """The article's sentences, those too long to be read at once in stretches."""
        return self.times.sentences

    def offers(self) -> Iterator[Candidates]:
        """The periods that each claim may have, with what speaks for each."""
        return (self._offer(place) for place in range(len(self.told)))

    def _offer(self, place: int) -> Candidates:
        """What the claim of that number may be of, with all that is known of the others.

        Only what the rules read where the claim's own words say it.
        """
        told, read = self.told[place], self._read[place]
        only: Candidates = {read: {"rules": 1.0}}
        try:
            own = _own_days(told.case)
            plain = (own is not None and own == read) or _gives_both_ends(told) or _is_of_the_vote(told, read)
            plain = plain or self._is_apposed(place) or _is_of_a_holiday(told)
            plain = plain or (read is None and _is_timeless(told)) or next_in_turn(told.case) is not None
            plain = plain or run_of(told.as_claimed) is not None or _is_of_its_opening(told, read)
            plain = plain or (read is not None and self._is_only_compared(place)) or is_open_yet(told.case)
            plain = plain or _is_since(told, read) or is_certain(told, read)
            return only if plain else self._weighed(place, own)
        except (ValueError, OverflowError):  # a year before 1 or after 9999, which no calendar of ours holds
            return only

    def _weighed(self, place: int, own: Days | None) -> Candidates:
        case = self.told[place].case
        found: Candidates = {}
        _add(found, None, "none")
        _add(found, self._read[place], "rules")
        if own is not None:
            _add(found, own, "own")
        _add(found, days_of(borrowed(case)), "borrowed")
        here = self.times.paragraph(case.draft.at)
        for where, named, near in _around(case, self.times):
            if named.clause is case.clause and is_yet_to_come(case, named.time):
                continue
            _add_named(found, case, where, named, near=near)
            if where.startswith("back") and self.times.paragraph(named.time.start) == here:
                _add(found, named.days, "in its paragraph", f"{where} in its paragraph")
        _add_lent(found, case)
        self._add_others(found, place)
        self._add_shares(found, place)
        _add_calendar(found, case)
        self._describe(found, case, place)
        return found

    def _is_only_compared(self, place: int) -> bool:
        """Whether it is nothing but what the figure before is compared with: "47, compared with 39"."""
        only = _ONLY_COMPARED.fullmatch(self.told[place].case.clause.mask)
        return only is not None and place > 0 and self._read[place] != self._read[place - 1]

    def _is_apposed(self, place: int) -> bool:
        """Whether it only says more of what was just told: "97 in May, up 4", "May was worst, with 97"."""
        told, last = self.told[place], self.told[place - 1] if place else None
        case = told.case
        if last is not None and last.claim.kind == "rank" and case.clause.mask.startswith("with #"):
            return last.draft.clause is case.before[-1] if case.before else False
        if last is None or told.claim.kind not in {"change", "rank"} or last.claim.kind not in PLAIN:
            return False
        beside = case.clause.joint == "," and case.before and case.before[-1] is last.draft.clause
        if beside and case.clause.mask.startswith(_WHICH_IS):
            return bool(last.draft.clause.times) and self._read[place] == self._read[place - 1]
        dated = last.draft.clause.times or not last.sentence[0].mask.strip("@")
        return (
            bool(told.claim.kind == "change" and beside and dated and not has_verb(case.clause))
            and self._read[place] == self._read[place - 1]
        )

    @once
    def _read(self) -> list[Days | None]:
        """The periods that the rules read."""
        return [days_of(one.claim.period) for one in self.told]

    @once
    def _counts(self) -> Counter[Days | None]:
        return Counter(self._read)

    @once
    def _first(self) -> Days | None:
        """The period of the first figure that has one."""
        every = zip(self.told, self._read, strict=True)
        return next((days for one, days in every if one.claim.kind in FIGURES and days), None)

    @once
    def _alike(self) -> list[int | None]:
        """For each claim the last one before it of the same measure."""
        last: dict[str, int] = {}
        found: list[int | None] = []
        for number, one in enumerate(self.told):
            found.append(last.get(one.claim.measure.text))
            last[one.claim.measure.text] = number
        return found

    def _add_others(self, found: Candidates, place: int) -> None:
        """What the rules read for the claims around."""
        told, read = self.told[place], self._read
        sentence = told.draft.clause.sentence
        if place:
            last = self.told[place - 1]
            _add(found, read[place - 1], "last claim")
            if last.draft.clause.sentence == sentence:
                _add(found, read[place - 1], "last claim here")
            elif self.times.paragraph(last.draft.at) == self.times.paragraph(told.draft.at):
                _add(found, read[place - 1], "last claim in its paragraph")
            if last.claim.kind == told.claim.kind:
                _add(found, read[place - 1], "last claim alike")
        if place + 1 < len(read):
            here = self.told[place + 1].draft.clause.sentence == sentence
            _add(found, read[place + 1], "next claim here" if here else "next claim")
        before = self._alike[place]
        if before is not None:
            _add(found, read[before], "same measure")
        if self._first is not None:
            _add(found, self._first, "first")

    def _add_shares(self, found: Candidates, place: int) -> None:
        """How many of all claims, and of the last ones before, have each period."""
        before = self._read[max(0, place - _LATELY) : place]
        earlier = Counter(before)
        for days, features in found.items():
            if days in self._counts:
                features["share of claims"] = self._counts[days] / len(self._read)
            if days in earlier:
                features["share before"] = earlier[days] / len(before)

    def _describe(self, found: Candidates, case: Case, place: int) -> None:
        """How each period looks, and how it lies to the one that the rules read."""
        published = case.published.toordinal() if case.published else None
        read = self._read[place]
        for days, features in found.items():
            if days is None:
                continue
            features.update(self._looks(days, published))
            if read is not None and read != days:
                for how in relations(days, read):
                    features[_TO_THE_RULES[how]] = 1.0

    def _looks(self, days: Days, published: int | None) -> dict[str, float]:
        """How a period looks and how often the article names it, which is the same for every claim."""
        known = self._looked.get(days)
        if known is None:
            named, (most, every) = self.times.counts.get(days, 0), self.times.most_and_all
            known = self._looked[days] = shape(days, published)
            known["share of times"] = named / (every or 1)
            if named and named == most:
                known["most named"] = 1.0
        return known

    @once
    def _looked(self) -> dict[Days, dict[str, float]]:
        return {}


_WHICH_IS = ("which was ", "which is ", "which were ", "which would ")
_TO_THE_RULES = {how: f"{how} the rules'" for how in RELATIONS}


def _own_days(case: Case) -> Days | None:
    """The days that the claim's own clause names for it."""
    own = own_time(case)
    return days_of(counted_to_date(case) or (fitted(case, own) if own else None))


_ONLY_COMPARED = expression(r"(?:compared (?:with|to)|against|versus) (?:just |only |about |the )?#+")


def _is_of_its_opening(told: Told, read: Days | None) -> bool:
    """Whether the sentence opens with but the time that the rules read: "In May, deaths had risen"."""
    opening = told.case.opening
    if read is None or opening is told.draft.clause or len(opening.times) != 1 or told.draft.clause.times:
        return False
    return _ONLY_WHEN.fullmatch(opening.mask) is not None and days_of(opening.times[0].period) == read


_ONLY_WHEN = expression(r"(?:(?:and|but|then) )?(?:in |during |for |over |on )?@+")


def _is_timeless(told: Told) -> bool:
    """Whether it is so at any time: "a town of 4,200", "raises $4 million a year", "The mill employs 900"."""
    case = told.case
    return is_general(case) or is_paid_by_the_hour(case) or is_standing_fact(case, told.claim.measure)


def _is_since(told: Told, read: Days | None) -> bool:
    """Whether it is counted from a time named to the day: "Since May they have made 40 arrests"."""
    counted = told.claim.kind == "level" and told.case.tense == "perfect" and read is not None
    return counted and read == days_of(span(told.case))


def _is_of_a_holiday(told: Told) -> bool:
    """Whether the rules read a holiday's weekend, which they do only where the text tells of one."""
    return told.claim.period is not None and is_holiday_weekend(told.claim.period)


def _gives_both_ends(told: Told) -> bool:
    """Whether the claim's own words give both ends of its change."""
    return told.claim.kind in _MOVES and told_from_to(told.case) is not None


def _is_of_the_vote(told: Told, read: Days | None) -> bool:
    """Whether the rules read the day of the election that the article is about."""
    told_of = told.case.tense != "present" and read is not None
    return told_of and read == days_of(told.case.frame.voted)


def _add(found: Candidates, days: Days | None, *names: str) -> None:
    known = found.get(days)
    if known is None:
        known = found[days] = {}
    for name in names:
        known[name] = 1.0


def _around(case: Case, times: NamedTimes) -> Iterator[tuple[str, Named, bool]]:
    """The times of the claim's clause, sentence and what went before; whether each is the nearest there."""
    number, at = case.clause.sentence, case.draft.at
    next_figure = min((one.start for one in case.clause.figures if one.start > at), default=case.clause.end)
    here: dict[str, list[Named]] = {}
    for one in times.around(number, at):
        here.setdefault(_where(one, case, next_figure), []).append(one)
    for where, named in here.items():
        ordered = sorted(named, key=lambda one: abs(one.time.start - at))
        yield from ((where, one, place == 0) for place, one in enumerate(ordered))
    yield from times.before(number)


def _where(one: Named, case: Case, next_figure: int) -> str:
    """On which side of the claim a time of its sentence stands, and whether in its clause."""
    start, at = one.time.start, case.draft.at
    if one.clause is case.clause:
        if start < at:
            return "before"
        return "behind" if start < next_figure else "behind next"
    if start < at:
        return "clause before" if case.before and one.clause is case.before[-1] else "earlier"
    return "clause behind" if case.behind and one.clause is case.behind[0] else "later"


def _add_named(found: Candidates, case: Case, where: str, named: Named, *, near: bool) -> None:
    days, published = named.days, case.published.toordinal() if case.published else None
    if not where.startswith("back"):
        days = days_of(fitted(case, named.time)) or days
    tense = "the same" if named.tense == case.tense else named.tense
    names = _names(where, tense, named.signs, named.placed, near)
    distance = log1p(abs(named.time.start - case.draft.at))
    _add(found, days, *names)
    _near(found, days, distance)
    if days != named.days:
        _add(found, named.days, "unfitted", *names)
        _near(found, named.days, distance)
    for name, other in _drawn_out(days, named.time.role, published):
        _add(found, other, f"{where} {name}")
        _near(found, other, distance)


@lru_cache(maxsize=1024)
def _names(
    where: str,
    tense: str,
    signs: tuple[str, ...],
    placed: tuple[str, ...],
    near: bool,  # noqa: FBT001 - cached
) -> tuple[str, ...]:
    """What speaks for a time there, which is the same for many."""
    nearest = (f"nearest {where}",) if near else ()
    return where, f"{where} in {tense}", *signs, *(f"{where} {sign}" for sign in placed), *nearest


def _near(found: Candidates, days: Days, distance: float) -> None:
    known = found[days]
    known["distance"] = min(distance, known.get("distance", distance))


@lru_cache(maxsize=1024)
def _drawn_out(days: Days, role: str, now: int | None) -> Sequence[tuple[str, Days]]:
    """What a time may stand for as well: the days since, the year or month to date, the part until now."""
    drawn: list[tuple[str, Days]] = []
    if now is not None:
        if days[0] <= now and (role == "since" or days[1] < now):
            drawn.append(("until now", (days[0], now)))
        if days[0] <= now < days[1]:
            drawn.append(("up to now", (days[0], now)))
    count, end = days[1] - days[0] + 1, date.fromordinal(days[1])
    if count == 1 or (_MONTH[0] <= count <= _MONTH[1] and date.fromordinal(days[0]).month > 1):
        drawn.append(("year to date", (date(end.year, 1, 1).toordinal(), days[1])))
    if count == 1:
        drawn.append(("month to date", (end.replace(day=1).toordinal(), days[1])))
    return drawn


def _add_lent(found: Candidates, case: Case) -> None:
    """The times that the sentences before left."""
    frame = case.frame
    for slot in _SLOTS:
        days = days_of(getattr(frame, slot))
        if days is not None:
            _add(found, days, f"frame {slot}")
    if frame.spoken is not None and frame.spoken_in == case.clause.sentence:
        _add(found, days_of(frame.spoken), "frame spoken here")
    if frame.told is not None and frame.told_in >= case.clause.sentence - 1:
        _add(found, days_of(frame.told), "frame told near")
    if frame.measured is not None:
        _add(found, days_of(frame.measured[0]), "frame measured")
        _add(found, days_of(frame.measured[1]), "frame measured against")


def _add_calendar(found: Candidates, case: Case) -> None:
    day = case.published
    if day is None:
        return
    now = day.toordinal()
    _add(found, (now, now), "today")
    reached = case.frame.until.toordinal() if case.frame.until else now
    _add(found, (date(day.year, 1, 1).toordinal(), reached), "year so far")
    _add(found, year(day.year), "this year")
    if day.year > date.min.year:
        last = day.replace(day=1) - timedelta(days=1)
        _add(found, year(day.year - 1), "last year")
        _add(found, (last.replace(day=1).toordinal(), last.toordinal()), "last month")
    if case.tense == "ahead" and day.year < date.max.year:
        _add(found, year(day.year + 1), "next year")
