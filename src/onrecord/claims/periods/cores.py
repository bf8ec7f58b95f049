"""Read one time expression, whichever kind it is, where its first word stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.periods.administrations import (
    read_administration,
    read_first_of_term,
    read_in_office,
)
from onrecord.claims.periods.ago import read_ago
from onrecord.claims.periods.anaphora import (
    read_earlier,
    read_other_share,
    read_same,
    read_same_day,
    read_so_many_before,
    read_that,
    read_that_time,
    read_those,
    read_year_before,
    read_year_change,
)
from onrecord.claims.periods.beside_acts import read_beside_act, read_day_beside, read_days_after
from onrecord.claims.periods.calendar_units import (
    read_edge,
    read_holiday_weekend,
    read_month_quarter,
    read_week_of,
    read_years_end,
)
from onrecord.claims.periods.closings import widened
from onrecord.claims.periods.dates import (
    read_day_first,
    read_decade,
    read_last_month,
    read_month_date,
    read_year,
)
from onrecord.claims.periods.elections import at_the_polls
from onrecord.claims.periods.fiscal_parts import read_fiscal_part
from onrecord.claims.periods.going_on import may_go_on
from onrecord.claims.periods.holidays import (
    HOLIDAYS,
    read_date_weekend,
    read_holiday,
    read_the_holidays,
)
from onrecord.claims.periods.how_far import read_how_far, read_midyear
from onrecord.claims.periods.named_seasons import read_named_season
from onrecord.claims.periods.names import MONTHS, ORDINALS, SEASONS, WEEKDAYS
from onrecord.claims.periods.other_years import (
    read_fiscal_year,
    read_school_year,
    read_school_years_end,
    read_several_years,
    read_split_year,
    read_years_start,
)
from onrecord.claims.periods.parts_of_year import (
    read_half_year,
    read_months_of_year,
    read_season,
    read_share_of_year,
)
from onrecord.claims.periods.relative import (
    read_just_ended,
    read_named_unit,
    read_past,
    read_so_far,
    read_year_over_year,
    read_year_told,
)
from onrecord.claims.periods.runs import read_run
from onrecord.claims.periods.weeks import (
    read_a_weekend,
    read_half_month,
    read_near_day,
    read_week,
    read_week_of_month,
    read_weekday,
)
from onrecord.claims.quantities.number_words import SMALL
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims.periods.scene import Core, Scene

    Reader = Callable[[Scene, int], Core | None]

_FIRST_WORD = expression(r"[^\W\d_]+|\d")
_WHICH: tuple[Reader, ...] = (
    read_so_far,
    read_fiscal_year,
    read_school_year,
    read_named_season,
    read_holiday,
    read_near_day,
    read_week_of_month,
    read_week,
    read_season,
    read_named_unit,
    read_past,
    read_weekday,
)
_THE: tuple[Reader, ...] = (
    read_first_of_term,
    read_in_office,
    read_administration,
    read_years_start,
    read_several_years,
    read_school_years_end,
    read_named_season,
    read_week_of,
    read_week,
    read_month_quarter,
    read_edge,
    read_holiday_weekend,
    read_year_before,
    read_beside_act,
    read_day_beside,
    read_just_ended,
    read_same,
    read_so_far,
    read_fiscal_year,
    read_school_year,
    read_split_year,
    read_fiscal_part,
    read_half_month,
    read_months_of_year,
    read_share_of_year,
    read_half_year,
    read_week_of_month,
    read_run,
    read_season,
    read_earlier,
    read_so_many_before,
    read_past,
    read_named_unit,
    read_decade,
    read_last_month,
    read_month_date,
    read_year,
    read_day_first,
    read_holiday,
    read_the_holidays,
    read_same_day,
    read_that,
    read_year_told,
    read_other_share,
    read_midyear,
)
_NUMBERS: tuple[Reader, ...] = (
    read_holiday_weekend,
    read_how_far,
    read_ago,
    read_days_after,
    read_earlier,
    read_run,
)
_SHARES_OWNED: tuple[Reader, ...] = (read_months_of_year, read_share_of_year)
"""Parts behind the year that owns them: "2016's first half"."""
_DIGITS: tuple[Reader, ...] = (
    read_school_year,
    read_fiscal_year,
    read_split_year,
    read_so_far,
    read_decade,
    read_day_first,
    *_SHARES_OWNED,
    read_year,
    *_NUMBERS,
    read_share_of_year,
)
_PARTS: tuple[Reader, ...] = (
    read_so_far,
    read_that,
    read_week,
    read_season,
    read_named_unit,
    read_month_date,
    read_decade,
    read_year,
    read_midyear,
)
_SHARES: tuple[Reader, ...] = (
    read_first_of_term,
    read_fiscal_part,
    read_half_month,
    read_months_of_year,
    read_share_of_year,
    read_week_of_month,
    read_run,
)


_QUARTERS = 4


def _starters() -> dict[str, tuple[Reader, ...]]:
    """For each first word the readers to try, in order: the first that reads wins."""
    table: dict[str, tuple[Reader, ...]] = {}

    def add(words: object, readers: tuple[Reader, ...]) -> None:
        for word in words if not isinstance(words, str) else words.split():  # type: ignore[attr-defined]
            table[word] = table.get(word, ()) + readers

    add("the", _THE)
    add("first second third fourth final opening closing latter", _SHARES)
    add([name for name in ORDINALS if name.isalpha() and ORDINALS[name] > _QUARTERS], (read_run,))
    add("last", (*_SHARES, read_last_month, *_WHICH))
    add("this", (read_same,))
    add("this next", (*_SHARES_OWNED, *_WHICH))
    add("past previous prior preceding recent coming these any", (read_past,))
    add("early late mid earlier later", _PARTS)
    add("all", (read_named_unit, read_year))
    add("so thus", (read_named_season, read_so_far))
    add("year", (read_years_end, read_so_far, read_year_over_year))
    add(
        "month quarter week",
        (
            read_week_of,
            read_year_over_year,
        ),
    )
    add("today tonight yesterday tomorrow overnight", (read_near_day,))
    add("holiday long bank", (read_holiday_weekend,))
    add("when", (read_school_years_end, read_years_start))
    add("midyear", (read_midyear,))
    add("president mr clinton bush obama trump biden", (read_in_office, read_administration))
    add("that", (read_same_day, read_same, read_that))
    add("those", (read_those,))
    add("over during on", (read_week,))
    add("weekend", (read_a_weekend,))
    add("over on", (read_year_change,))
    add("in for over during across", (read_that_time,))
    add("fiscal budget fy", (read_fiscal_part, read_fiscal_year))
    add("school academic", (read_school_year,))
    add("q", (read_share_of_year,))
    add(MONTHS, (read_month_quarter, read_date_weekend, read_month_date))
    add(WEEKDAYS, (read_weekday,))
    add(SEASONS, (read_season,))
    add({name.split()[0].partition("'")[0].rstrip(".") for name in HOLIDAYS} - {"the"}, (read_holiday,))
    add(
        "just a an half several more less at nearly almost about around roughly some only close well",
        _NUMBERS,
    )
    add(SMALL, _NUMBERS)
    return table


STARTERS = _starters()
"""The first words of time expressions, and their readers."""


def read_core(scene: Scene, start: int) -> Core | None:
    """The time expression that starts at character ``start``; None where none does."""
    if scene.text[start : start + 1] in {"'", "’", "‘"}:
        return read_decade(scene, start)
    first = _FIRST_WORD.match(scene.text, start)
    if first is None:
        return None
    word = first.group().lower()
    if not may_go_on(scene.text, word, first.end()):
        return None
    for reader in _DIGITS if word.isdecimal() else STARTERS.get(word, ()):
        core = reader(scene, start)
        if core is not None:
            return widened(scene, start, at_the_polls(scene, start, core))
    return None
