"""Ranks over time and over places, trends and averages: all that the claim needs must be there."""

from __future__ import annotations

from datetime import date

import pytest

from checking.by_hand import CHICAGO, Check, days
from checking.sample import ST_LOUIS, between
from onrecord.record import Period

LATER = date(2021, 2, 1)
FIRST, THIRD = between(1, 1, 1, unit="other"), between(3, 3, 3, unit="other")


class TestOverTime:
    @pytest.mark.parametrize(
        ("year", "since", "direction", "verdict"),
        [
            # Police records: 2012: 513, 2013: 424, 2014: 420, 2015: 493, 2016: 780, 2017: 660.
            (2016, 2010, "up", "holds"),
            (2017, 2015, "down", "holds"),
            (2017, 2012, "down", "contradicted"),
        ],
    )
    def test_the_most_and_the_fewest_since(
        self, check: Check, year: int, since: int, direction: str, verdict: str
    ) -> None:
        found = check(
            "rank", "homicide", CHICAGO, period=Period.year(year), baseline=Period.year(since),
            direction=direction, value=FIRST, published=LATER,
        )  # fmt: skip

        assert found.verdict == verdict

    def test_a_missing_year_leaves_a_rank_open_but_cannot_save_a_false_one(self, check: Check) -> None:
        """No source counts 1996 and 2016 both; but 2018 had fewer than 2017 by those that count it."""
        open_one = check(
            "rank", "homicide", CHICAGO, period=Period.year(2016), baseline=days("1996-01-01", "2015-12-31"),
            direction="up", value=FIRST, published=LATER,
        )  # fmt: skip
        false_one = check(
            "rank", "homicide", CHICAGO, period=Period.year(2018), baseline=days("1996-01-01", "2017-12-31"),
            direction="up", value=FIRST, published=LATER,
        )  # fmt: skip

        assert open_one.verdict == "no_data"
        assert false_one.verdict in {"off", "contradicted"}

    def test_a_record_holds_no_more_than_roughly_for_it_reaches_back_only_so_far(self, check: Check) -> None:
        found = check(
            "rank", "homicide", CHICAGO, period=Period.year(2016), text="a record number", direction="up",
            value=FIRST,
        )  # fmt: skip

        assert found.verdict == "holds_roughly"
        assert "so far as the record goes" in found.explanation

    @pytest.mark.parametrize(
        ("back_to", "verdict"),
        [
            # City portal: 2014: 426, 2015: 502, 2016: 788, 2017: 675.
            (days("2010-01-01", "2015-12-31"), "holds"),
            (days("2010-01-01", "2016-12-31"), "contradicted"),
        ],
    )
    def test_since_years_gone_by_leaves_those_out_and_in_the_years_up_to_now_counts_them(
        self, check: Check, back_to: Period, verdict: str
    ) -> None:
        """As "the fewest since the 1980s", when there were as few, and as "the fewest in seven years"."""
        found = check(
            "rank", "homicide", CHICAGO, period=Period.year(2017), baseline=back_to, direction="down",
            value=FIRST, published=LATER,
        )  # fmt: skip

        assert found.verdict == verdict

    def test_part_of_a_year_is_ranked_among_the_same_days(self, check: Check) -> None:
        found = check(
            "rank", "homicide", CHICAGO, period=days("2017-01-01", "2017-06-30"), direction="up",
            baseline=Period.year(2015), value=FIRST,
        )  # fmt: skip

        assert {str(row["period_end"])[5:] for row in found.rows} <= {
            "01-31", "02-28", "02-29", "03-31", "04-30", "05-31", "06-30",
        }  # fmt: skip


class TestOfChanges:
    """ "The biggest rise since 2002" ranks the changes of each year from the year before."""

    # City portal, 2011 on: 437, 516, 428, 427, 502, 788, 675, 596, ...
    @pytest.mark.parametrize(
        ("words", "years", "direction", "verdict"),
        [
            ("increase in homicides", (2016, 2002), "up", "holds"),
            ("one-year increase in homicides", (2016, 2010), "up", "holds"),
            ("increase in homicides", (2014, 2010), "up", "contradicted"),
            ("decline in homicides", (2017, 2013), "down", "holds"),
            ("decline in homicides", (2017, 2012), "down", "off"),
            ("decline in homicides", (2016, 2002), "down", "contradicted"),
        ],
    )
    def test_among_those_of_the_years_looked_back_on(
        self, check: Check, words: str, years: tuple[int, int], direction: str, verdict: str
    ) -> None:
        year, since = years
        found = check(
            "rank", "homicide", CHICAGO, period=Period.year(year), baseline=Period.year(since),
            direction=direction, value=FIRST, published=LATER,
            named=words,
        )  # fmt: skip

        assert found.verdict == verdict

    def test_the_change_itself_is_told(self, check: Check) -> None:
        found = check(
            "rank", "homicide", CHICAGO, period=Period.year(2016), baseline=Period.year(2002), direction="up",
            value=FIRST, published=LATER, named="increase in homicides",
        )  # fmt: skip

        assert "rose 57 percent in 2016" in found.explanation
        assert "the largest rise in the 14 years from 2003 to 2016" in found.explanation

    def test_over_places_there_is_no_such_rank(self, check: Check) -> None:
        found = check(
            "rank", "homicide", ST_LOUIS, period=Period.year(2015), direction="up", value=FIRST,
            text="the biggest increase among the nation's 70 largest cities",
            named="increase in homicides",
        )  # fmt: skip

        assert found.verdict == "no_data"


class TestOverPlaces:
    @pytest.mark.parametrize(
        ("words", "verdict"),
        [
            ("the highest murder rate among cities over 250,000", "holds"),
            ("the highest murder rate among the nation's 70 largest cities", "holds"),
            ("the highest murder rate among the nation's 50 largest cities", "no_data"),
            ("the highest murder rate of the big cities", "holds"),
            ("the highest murder rate in the nation", "holds_roughly"),
            ("the highest murder rate of Missouri's big cities", "no_data"),
            ("the highest murder rate", "no_data"),
            ("the highest murder rate among the nation's big cities that year", "holds"),
            ("the highest murder rate of the big cities, with 188 killings", "holds"),
            ("the highest murder rate among the nation's big cities without a county", "no_data"),
            ("the highest murder rate among the nation's cities of similar size", "no_data"),
            ("the biggest city in the nation to have such a rate", "no_data"),
        ],
    )
    def test_the_field_is_what_the_words_name(self, check: Check, words: str, verdict: str) -> None:
        found = check(
            "rank",
            "homicide_rate",
            ST_LOUIS,
            period=Period.year(2015),
            text=words,
            direction="up",
            value=FIRST,
        )

        assert found.verdict == verdict

    def test_the_field_is_said(self, check: Check) -> None:
        found = check(
            "rank", "homicide_rate", ST_LOUIS, period=Period.year(2015), direction="up", value=FIRST,
            text="the highest murder rate among cities over 250,000",
        )  # fmt: skip

        assert "cities of 250,000 people or more that the source counts" in found.explanation
        assert {row["part"] for row in found.rows} == {"period", "versus"}

    def test_a_wrong_rank_is_contradicted_by_those_that_are_counted(self, check: Check) -> None:
        found = check(
            "rank", "homicide", CHICAGO, period=Period.year(2015), text="third-most in the nation",
            direction="up", value=THIRD,
        )  # fmt: skip

        assert found.verdict == "contradicted"

    def test_without_a_field_the_finding_says_what_is_missing(self, check: Check) -> None:
        found = check(
            "rank",
            "homicide",
            CHICAGO,
            period=Period.year(2015),
            text="the most",
            direction="up",
            value=FIRST,
        )

        assert found.verdict == "no_data"
        assert "among which places" in found.explanation
        assert found.nearest


class TestTrends:
    @pytest.mark.parametrize(
        ("words", "year", "direction", "verdict"),
        [
            # Police records: 2015: 493, 2016: 780, 2017: 660, 2018: 579, 2019: 500, 2020: 776.
            ("fell for the third year in a row", 2019, "down", "holds"),
            ("fell for the second straight year", 2019, "down", "holds"),
            ("fell for the fourth year in a row", 2019, "down", "contradicted"),
            ("rose for the second year in a row", 2020, "up", "off"),
            ("fell for a fifth consecutive year", 2020, "down", "contradicted"),
        ],
    )
    def test_every_year_in_a_row_must_go_that_way(
        self, check: Check, words: str, year: int, direction: str, verdict: str
    ) -> None:
        found = check(
            "trend", "homicide", CHICAGO, text=words, period=Period.year(year), direction=direction,
            published=LATER,
        )  # fmt: skip

        assert found.verdict == verdict

    def test_the_last_year_of_a_row_is_the_one_that_the_words_name(self, check: Check) -> None:
        """However the period was read: fell in 2017, 2018 and 2019, and rose in 2020."""
        found = check(
            "trend", "homicide", CHICAGO, text="fell for the third year in a row in 2019", direction="down",
            period=days("2019-01-01", "2020-12-31"), published=LATER,
        )  # fmt: skip

        assert found.verdict == "holds"

    @pytest.mark.parametrize(("direction", "verdict"), [("up", "holds"), ("down", "contradicted")])
    def test_since_a_year_goes_from_start_to_the_last_whole_year(
        self, check: Check, direction: str, verdict: str
    ) -> None:
        day = days("2018-01-10", "2018-01-10")
        found = check(
            "trend", "homicide", CHICAGO, text="since 2014", period=day, baseline=Period.year(2014),
            direction=direction, published=LATER,
        )  # fmt: skip

        assert found.verdict == verdict
        assert len(found.rows) == 4

    @pytest.mark.parametrize(("direction", "verdict"), [("up", "holds_roughly"), ("down", "off")])
    def test_start_and_end_alone_do_not_settle_what_the_line_between_them_denies(
        self, check: Check, direction: str, verdict: str
    ) -> None:
        """493 in 2015 and 500 in 2019, but 780, 660 and 579 between: the line falls."""
        found = check(
            "trend", "homicide", CHICAGO, period=days("2015-01-01", "2019-12-31"), direction=direction,
            published=LATER,
        )  # fmt: skip

        assert found.verdict == verdict

    def test_one_year_is_held_against_the_year_before(self, check: Check) -> None:
        found = check("trend", "homicide", CHICAGO, period=Period.year(2016), direction="up")

        assert found.readings[0].baseline == Period.year(2015)

    def test_stayed_flat_is_no_rise_of_a_half(self, check: Check) -> None:
        found = check("trend", "homicide", CHICAGO, period=Period.year(2016), direction="none")

        assert found.verdict == "off"


class TestAverages:
    @pytest.mark.parametrize(
        ("text", "period", "number", "verdict"),
        [
            ("660 homicides a year", Period.year(2017), 660, "holds"),
            ("an average of 55 homicides a month", Period.year(2017), 55, "holds"),
            ("about 13 homicides each week", Period.year(2017), 13, "holds"),
            ("660 homicides, more than a year earlier", Period.year(2017), 660, "holds"),
            ("2,782 homicides a year", days("2013-01-01", "2017-12-31"), 2782, "contradicted"),
        ],
    )
    def test_so_many_a_year_a_month_a_week(
        self, check: Check, text: str, period: Period, number: float, verdict: str
    ) -> None:
        value = between(number, number - 0.5, number + 0.5)

        assert check("level", "homicide", CHICAGO, text=text, period=period, value=value).verdict == verdict
