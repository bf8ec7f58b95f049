"""What the times told of so far lend to the claims that follow."""

from __future__ import annotations

from datetime import date

from onrecord.claims.timing.frame import Moved, Settled, TimeFrame
from onrecord.record import Period

PUBLISHED = date(2024, 9, 20)
LAST_YEAR, YEAR_BEFORE = Period.year(2023), Period.year(2022)
TO_DATE = Period(start=date(2024, 1, 1), end=PUBLISHED)
TODAY = Period(start=PUBLISHED, end=PUBLISHED)


def test_figures_are_lent_by_the_days_that_end_latest() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("level", 0, LAST_YEAR), PUBLISHED)
    frame.note_claim(Settled("level", 1, YEAR_BEFORE), PUBLISHED)

    assert (frame.figures, frame.told) == (LAST_YEAR, LAST_YEAR)


def test_the_year_of_a_rank_gives_way_to_the_days_that_figures_cover() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("rank", 0, Period.year(2024)), date(2024, 12, 30))
    frame.note_claim(Settled("level", 0, TO_DATE), date(2024, 12, 30))

    assert frame.figures == TO_DATE


def test_a_single_day_does_not_replace_a_month_of_figures() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("level", 0, Period.month(2024, 8)), PUBLISHED)
    frame.note_claim(Settled("level", 1, TODAY), PUBLISHED)

    assert frame.figures == Period.month(2024, 8)


def test_a_borrowed_time_is_lent_within_its_sentence_only() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("level", 3, LAST_YEAR, own=False), PUBLISHED)

    assert (frame.spoken, frame.spoken_in) == (LAST_YEAR, 3)
    assert frame.figures is None


def test_what_is_to_come_is_lent_to_causes_only() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("change", 0, Period.year(2026)), PUBLISHED)

    assert (frame.figures, frame.told, frame.moved) == (None, None, Period.year(2026))


def test_a_year_that_has_begun_is_lent_unless_it_is_planned() -> None:
    told, planned = TimeFrame(), TimeFrame()
    told.note_claim(Settled("level", 0, Period.year(2024)), PUBLISHED)
    planned.note_claim(Settled("level", 0, Period.year(2024), planned=True), PUBLISHED)

    assert (told.figures, planned.figures) == (Period.year(2024), None)


def test_a_look_back_over_years_does_not_replace_the_figures_reported() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("level", 0, LAST_YEAR), PUBLISHED)
    frame.note_claim(Settled("level", 1, Period(start=date(2014, 9, 20), end=date(2024, 9, 19))), PUBLISHED)

    assert frame.figures == LAST_YEAR


def test_an_older_figure_is_not_what_parts_are_counted_of() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("level", 0, LAST_YEAR), PUBLISHED)
    frame.note_counted("level", 0, LAST_YEAR)
    frame.note_counted("level", 1, YEAR_BEFORE)

    assert (frame.counted, frame.counted_in) == (LAST_YEAR, 0)


def test_a_figure_without_a_time_leaves_its_parts_without_one() -> None:
    frame = TimeFrame()
    frame.note_counted("level", 0, LAST_YEAR)
    frame.note_counted("share", 1, None)

    assert (frame.counted, frame.counted_in) == (None, 1)


def test_a_time_that_is_borrowed_again_stays_near() -> None:
    frame = TimeFrame()
    frame.note_told(LAST_YEAR, 0)
    frame.note_claim(Settled("level", 1, LAST_YEAR, own=False), PUBLISHED)

    assert frame.told_in == 1


def test_no_period_leaves_nothing_behind() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("level", 0, None), PUBLISHED)
    frame.note_change(Moved(LAST_YEAR, None, 0, "past", named=True, counted=False))

    assert frame == TimeFrame()


def test_a_change_leaves_what_it_was_measured_against() -> None:
    frame = TimeFrame()
    frame.note_change(Moved(LAST_YEAR, YEAR_BEFORE, 3, "past", named=True, counted=False))

    assert frame.measured == (LAST_YEAR, YEAR_BEFORE)
    assert (frame.measured_in, frame.measured_tense) == (3, "past")


def test_a_longer_time_around_the_figures_is_told_in_passing() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("level", 0, Period.month(2023, 11)), PUBLISHED)
    frame.note_claim(Settled("level", 1, LAST_YEAR), PUBLISHED)

    assert frame.figures == Period.month(2023, 11)


def test_older_figures_never_take_the_place_of_a_rank() -> None:
    frame = TimeFrame()
    frame.note_claim(Settled("rank", 0, LAST_YEAR), PUBLISHED)
    frame.note_claim(Settled("level", 1, YEAR_BEFORE), PUBLISHED)

    assert frame.figures == LAST_YEAR


def test_figures_reported_are_of_the_last_year() -> None:
    frame = TimeFrame(figures=LAST_YEAR)

    assert frame.figures_reported(PUBLISHED) == LAST_YEAR
    assert frame.figures_reported(date(2025, 9, 20)) is None
    assert TimeFrame(figures=TODAY).figures_reported(PUBLISHED) is None
