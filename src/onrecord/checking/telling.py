"""A figure as a clause: "Chicago had 650 homicides in 2017", without source and without judgement."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.checking.figures import computed_of, difference
from onrecord.checking.finding import Computed
from onrecord.checking.ranks import ranks_moves
from onrecord.checking.trends import IN_A_ROW
from onrecord.checking.wording import compared, counted, during, figure, measure_name, place_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from onrecord.checking.evidence import Answer
    from onrecord.checking.figures import Figure
    from onrecord.claims import Claim
    from onrecord.record import Record, Unit

_ORDINALS = ("", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")


def tell(claim: Claim, found: Figure, record: Record) -> str:
    """The figure in a clause, in the way of the claim's kind."""
    return _TELLING[claim.kind](claim, found, record)


def _level(_claim: Claim, found: Figure, record: Record) -> str:
    answer = found.values("period")[0]
    if found.among:
        number = amount(found, found.computed.number, record)
        return f"{_place(found.area, record)} averaged {number} a {found.among} {_when(answer)}"
    return _had(found, answer, record)


def _had(found: Figure, answer: Answer, record: Record) -> str:
    """What the place had: counts are had, rates and amounts of money were."""
    where, when = _place(answer.area, record), _when(answer)
    unit = record.catalogue.by_id[found.measure].unit
    if unit in {"count", "rate_per_100k"}:
        return f"{where} had {amount(found, float(answer.value), record)} {when}"
    name, shown = measure_name(found.measure, record.catalogue), _shown(answer.value, unit)
    if unit == "usd":
        return f"{where}’s {name} was {shown} {when}"
    return f"the {name} in {where} was {shown} {when}"


def amount(found: Figure, number: float, record: Record) -> str:
    """So many of what is counted: "650 homicides", "1 robbery", "59.3 homicides per 100,000 people"."""
    name = measure_name(found.measure, record.catalogue)
    text = figure(Computed(number=number, unit="count"))
    if name == "population":
        return f"{text} people"
    return f"{text} {_one(name) if number == 1 else name}"


def _one(name: str) -> str:
    """The singular of what is counted: "robbery", "violent crime", "person shot"."""
    if name.startswith("people "):
        return f"person {name.removeprefix('people ')}"
    head, of, rest = name.partition(" per ") if " per " in name else name.partition(" cleared")
    head = f"{head.removesuffix('ies')}y" if head.endswith("ies") else head.removesuffix("s")
    return f"{head}{of}{rest}"


def _change(_claim: Claim, found: Figure, record: Record) -> str:
    what = f"{_measure(found, record)} in {_place(found.area, record)}"
    before = compared(found.period, found.baseline) if found.baseline else ""
    if found.published is not None:
        return f"{what} {_moved(found.computed)} {during(found.period)} from {_bare(before)}"
    now, then = found.values("period")[0], found.values("baseline")[0]
    unit = record.catalogue.by_id[found.measure].unit
    to, was = _shown(now.value, unit), _shown(then.value, unit)
    if found.computed.unit == "ratio":
        times = figure(found.computed)
        return f"{what} went from {was} {before} to {to} {during(found.period)}, {times} the earlier figure"
    return f"{what} {_moved(found.computed)} {during(found.period)}, to {to} from {was} {before}"


def _bare(phrase: str) -> str:
    """A time without its "in" or "from": "the same months of 2016"."""
    return phrase.removeprefix("in ").removeprefix("from ")


def _moved(change: Computed) -> str:
    """What a figure did: "fell 15.7 percent", "rose by 90", "did not change"."""
    size = figure(Computed(number=abs(change.number), unit=change.unit))
    if change.number == 0:
        return "did not change"
    by = "" if change.unit in {"percent", "percentage_points"} else "by "
    return f"{'rose' if change.number > 0 else 'fell'} {by}{size}"


def _comparison(claim: Claim, found: Figure, record: Record) -> str:
    others = found.values("versus")
    unit = record.catalogue.by_id[found.measure].unit
    total = sum((other.value for other in others), others[0].value * 0)
    names = " and ".join(_place(other.area, record) for other in others)
    together = " together" if len(others) > 1 else ""
    size = Computed(number=abs(found.computed.number), unit=found.computed.unit)
    more = "less" if found.computed.number < 0 else "more"
    apart = f", {figure(size)} {more}" if claim.value else ""
    if size.unit == "ratio":
        apart = f", {figure(size)} as {'many' if unit == 'count' else 'high'}"
    had = _had(found, found.values("period")[0], record)
    return f"{had}, against {_shown(total, unit)} in {names}{together}{apart}"


def _rank(claim: Claim, found: Figure, record: Record) -> str:
    if ranks_moves(claim):
        return _rank_of_move(claim, found, record)
    had = _had(found, found.values("period")[0], record)
    return f"{had}, the {place_in_order(round(found.computed.number), claim, found)} {found.among}"


def _rank_of_move(claim: Claim, found: Figure, record: Record) -> str:
    now, then = found.values("period")[0], found.values("baseline")[0]
    percent = difference(now.value, then.value, "percent") or Fraction(0)
    moved = replace(found, computed=computed_of(percent, "percent"))
    way = "drop" if claim.direction == "down" else "rise"
    order = place_in_order(round(found.computed.number), claim, found)
    return f"{_change(claim, moved, record)}, the {order} {way} {found.among}"


def place_in_order(rank: int, claim: Claim, found: Figure) -> str:
    """A rank in words: "most", "second-fewest", "highest"; counts are many or few, the rest high or low."""
    up = claim.direction != "down"
    many = not found.measure.endswith("_rate")
    word = ("most" if up else "fewest") if many else ("highest" if up else "lowest")
    word = "largest" if ranks_moves(claim) else word
    if rank == 1:
        return word
    return f"{_ORDINALS[rank] if rank < len(_ORDINALS) else f'{rank}th'}-{word}"


def _trend(claim: Claim, found: Figure, record: Record) -> str:
    years = sorted((*found.values("baseline"), *found.values("period")), key=lambda one: one.period.start)
    if found.published is not None or (len(years) < 3 and found.among != IN_A_ROW):  # noqa: PLR2004 - two years
        return _change(claim, found, record)
    what = f"{_measure(found, record)} in {_place(found.area, record)}"
    unit = record.catalogue.by_id[found.measure].unit
    first, last = years[0], years[-1]
    if found.among != IN_A_ROW:
        moved = "rose" if last.value > first.value else "fell" if last.value < first.value else "stayed"
        ends = f"from {_shown(first.value, unit)} in {first.period.end.year} to {_shown(last.value, unit)}"
        return f"{what} {moved} {ends} in {last.period.end.year}"
    way = 1 if claim.direction == "up" else -1
    steps = [way * (after.value - before.value) > 0 for before, after in pairwise(years)]
    verb = "rose" if claim.direction == "up" else "fell"
    values = ", ".join(_shown(one.value, unit) for one in years)
    how = (
        f"each of the {counted(len(steps))}"
        if all(steps)
        else f"{counted(sum(steps))} of the {counted(len(steps))}"
    )
    return f"{what} {verb} in {how} years to {last.period.end.year} ({values})"


def _share(claim: Claim, found: Figure, record: Record) -> str:
    whole = found.values("versus")
    if not whole:
        return _level(claim, found, record)
    part = found.values("period")[0]
    name = measure_name(found.measure, record.catalogue)
    wider = whole[0].windows[0].series.measure
    if wider != part.windows[0].series.measure:
        total = f"{_shown(whole[0].value, 'count')} {measure_name(wider, record.catalogue)}"
        where, few = _place(found.area, record), _shown(part.value, "count")
        return f"of the {total} in {where} {_when(part)}, {few} were {name}, or {figure(found.computed)}"
    of = f"{_shown(part.value, 'count')} of the {_shown(whole[0].value, 'count')}"
    where = _place(whole[0].area, record)
    share = figure(found.computed)
    return f"{_place(found.area, record)} had {of} {name} in {where} {_when(part)}, {share}"


_TELLING: Mapping[str, Callable[[Claim, Figure, Record], str]] = {
    "level": _level,
    "share": _share,
    "change": _change,
    "comparison": _comparison,
    "rank": _rank,
    "trend": _trend,
}


def _measure(found: Figure, record: Record) -> str:
    """What moved, with its article where it is one thing: "homicides", "the homicide clearance rate"."""
    name = measure_name(found.measure, record.catalogue)
    plural = record.catalogue.by_id[found.measure].unit in {"count", "rate_per_100k"} and name != "population"
    return name if plural else f"the {name}"


def _place(area: str, record: Record) -> str:
    return place_name(area, record.places)


def _when(answer: Answer) -> str:
    """When: a fiscal year by its name."""
    if answer.windows[0].series.grain == "fiscal_year":
        return f"in fiscal year {answer.period.end.year}"
    return during(answer.period)


def _shown(value: Fraction, unit: Unit) -> str:
    """A value in its unit, without "per 100,000 people", which the measure's name says."""
    plain = "count" if unit == "rate_per_100k" else unit
    return figure(Computed(number=round(float(value), 4), unit=plain))
