"""What a column's title says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.tables.titles import adds_up, phrases_for, read_title, scale_of, shown, slug, unit_of


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("unemployment_rate", "unemployment rate"),
        ("lifeExp", "life expectancy"),
        ("gdpPercap", "gdp per capita"),
        ("GDP (current US$)", "GDP"),
        ("pop", "population"),
        ("num_arrests", "number of arrests"),
        ("Pct.Urban", "percent urban"),
        ("CPI", "CPI"),
        ("Fertility rate, total (births per woman)", "fertility rate"),
    ],
)
def test_a_title_is_taken_apart_into_words(title: str, words: str) -> None:
    assert read_title(title).text == words


@pytest.mark.parametrize(
    ("title", "signs", "whole", "largest", "unit"),
    [
        ("turnout", "%", False, 70, "percent"),
        ("unemployment_rate", "", False, 12, "percent"),
        ("pct_urban", "", False, 99, "percent"),
        ("murder rate", "", False, 40, "rate_per_100k"),
        ("deaths per 100,000", "", False, 40, "rate_per_100k"),
        ("cases_per_100k", "", False, 40, "rate_per_100k"),
        ("birth rate", "", False, 40, "other"),
        ("price", "$", False, 900, "usd"),
        ("income (USD)", "", True, 90_000, "usd"),
        ("life_expectancy", "", False, 82, "years"),
        ("pupil teacher ratio", "", False, 20, "ratio"),
        ("burglaries", "", True, 900, "count"),
        ("rainfall_mm", "", False, 900, "other"),
        ("price index", "", True, 120, "other"),
    ],
)
def test_title_and_cells_show_the_unit(
    title: str, signs: str, *, whole: bool, largest: float, unit: str
) -> None:
    assert unit_of(read_title(title), frozenset(signs), whole=whole, largest=largest) == unit


@pytest.mark.parametrize(
    ("title", "scale"),
    [("exports (millions)", 1e6), ("jobs_thousands", 1e3), ("per thousand people", 1.0), ("jobs", 1.0)],
)
def test_a_title_may_say_by_how_much_to_multiply(title: str, scale: float) -> None:
    assert scale_of(read_title(title)) == scale


@pytest.mark.parametrize("title", ["burglaries", "number_of_arrests", "tickets sold", "net_generation"])
def test_what_happens_may_be_added_up_over_time(title: str) -> None:
    assert adds_up(read_title(title), "count")


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("population", "count"),
        ("jobs", "count"),
        ("arrests per capita", "other"),
        ("death rate", "other"),
        ("sales", "percent"),
        ("widgets", "count"),
    ],
)
def test_rates_stocks_and_what_is_not_known_are_never_added_up(title: str, unit: str) -> None:
    assert not adds_up(read_title(title), unit)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("title", "unit", "phrase"),
    [
        ("cereal_yield", "other", "cereal yields"),
        ("cereal_yield", "other", "yield of cereal"),
        ("unemployment", "percent", "unemployment rate"),
        ("Life expectancy at birth, total (years)", "years", "life expectancy"),
        ("Mortality rate, infant (per 1,000 live births)", "other", "infant mortality rate"),
        ("num_arrests", "count", "arrests"),
        ("pct_urban", "percent", "percent urban"),
        ("ferries", "count", "ferry"),
    ],
)
def test_news_may_call_it_by_other_forms(title: str, unit: str, phrase: str) -> None:
    assert phrase in phrases_for(read_title(title), unit)  # type: ignore[arg-type]


def test_a_word_that_says_too_little_needs_what_the_file_is_about() -> None:
    title = read_title("government")

    assert phrases_for(title, "count") == ()
    assert "government employment" in phrases_for(title, "count", "employment")
    assert "government" not in phrases_for(title, "count", "employment")


@given(st.text(max_size=300))
def test_any_title_can_be_shown_and_read(title: str) -> None:
    told = shown(title)

    assert told.isprintable()
    assert len(told) <= 50
    assert set(slug(title)) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")
    for phrase in phrases_for(read_title(title), "count"):
        assert phrase == " ".join(phrase.split())
