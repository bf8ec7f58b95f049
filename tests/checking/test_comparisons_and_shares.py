"""One place against others, and a part of a whole: within one source, or not at all."""

from __future__ import annotations

import pytest

from checking.by_hand import CHICAGO, Check, exactly
from checking.sample import BOTH, LOS_ANGELES, NATION, NEW_YORK, over
from onrecord.record import Period

IN_2016, IN_2015 = Period.year(2016), Period.year(2015)


class TestComparisons:
    @pytest.mark.parametrize(
        ("words", "place", "direction", "verdict"),
        [
            # 2016: Chicago 762, New York 334, Los Angeles 294.
            ("more than New York and Los Angeles combined", CHICAGO, "up", "holds"),
            ("more than New York and Los Angeles", CHICAGO, "up", "holds"),
            ("fewer than New York and Los Angeles", CHICAGO, "down", "contradicted"),
        ],
    )
    def test_several_places_are_added_up_where_the_words_say_so(
        self, check: Check, words: str, place: str, direction: str, verdict: str
    ) -> None:
        found = check(
            "comparison", "homicide", place, versus=BOTH, period=IN_2016, text=words, direction=direction
        )

        assert found.verdict == verdict
        assert len({row["place"] for row in found.rows}) == (3 if "combined" in words else 2)

    def test_without_the_word_it_must_beat_each_of_them(self, check: Check) -> None:
        """New York had more than Los Angeles and fewer than Chicago."""
        two = f"{CHICAGO}+{LOS_ANGELES}"
        found = check(
            "comparison",
            "homicide",
            NEW_YORK,
            versus=two,
            period=IN_2016,
            text="more than both",
            direction="up",
        )

        assert found.verdict == "contradicted"
        assert "762 in Chicago" in found.explanation

    def test_rates_are_never_added_up(self, check: Check) -> None:
        found = check(
            "comparison", "homicide_rate", CHICAGO, versus=BOTH, period=IN_2015, direction="up",
            text="higher than New York and Los Angeles combined",
        )  # fmt: skip

        assert found.verdict == "no_data"

    @pytest.mark.parametrize(("times", "verdict"), [(2, "holds"), (3, "off"), (9, "contradicted")])
    def test_times_as_many(self, check: Check, times: float, verdict: str) -> None:
        found = check(
            "comparison", "homicide", CHICAGO, versus=NEW_YORK, period=IN_2016, direction="up",
            value=over(times, "ratio"), text=f"more than {times} times as many",
        )  # fmt: skip

        assert found.verdict == verdict

    @pytest.mark.parametrize(("number", "verdict"), [(428, "holds"), (440, "holds_roughly"), (100, "off")])
    def test_so_many_more(self, check: Check, number: float, verdict: str) -> None:
        found = check(
            "comparison", "homicide", CHICAGO, versus=NEW_YORK, period=IN_2016, direction="up",
            value=exactly(number, "count"), text=f"{number} more homicides than New York",
        )  # fmt: skip

        assert found.verdict == verdict

    def test_a_count_is_never_held_against_an_average(self, check: Check) -> None:
        found = check(
            "comparison", "homicide", CHICAGO, versus=NATION, period=IN_2015, direction="down",
            text="below the national average",
        )  # fmt: skip

        assert found.verdict == "no_data"

    def test_per_person_turns_counts_into_rates(self, check: Check) -> None:
        found = check(
            "comparison", "homicide", CHICAGO, versus=NEW_YORK, period=IN_2015, direction="up",
            text="more murders per capita than New York",
        )  # fmt: skip

        assert found.verdict == "holds"
        assert "per 100,000 people" in found.explanation

    def test_a_year_in_which_no_source_has_both_is_no_data(self, check: Check) -> None:
        found = check(
            "comparison", "homicide", CHICAGO, versus=NEW_YORK, period=Period.year(2017), direction="up"
        )

        assert found.verdict == "no_data"
        assert "No one source" in found.explanation

    def test_what_is_compared_with_must_be_known(self, check: Check) -> None:
        found = check(
            "comparison", "homicide", CHICAGO, period=IN_2015, direction="up", text="above the norm"
        )

        assert found.verdict == "no_data"
        assert "does not name what it compares with" in found.explanation


class TestShares:
    @pytest.mark.parametrize(("number", "verdict"), [(3, "holds"), (10, "contradicted"), (5, "off")])
    def test_a_city_s_part_of_the_nation_s_homicides(self, check: Check, number: float, verdict: str) -> None:
        """478 of 15,696 in 2015."""
        found = check(
            "share", "homicide", CHICAGO, period=IN_2015, value=exactly(number, "percent"),
            text=f"{CHICAGO} accounted for {number} percent of the nation's homicides",
        )  # fmt: skip

        assert found.verdict == verdict
        assert {row["place"] for row in found.rows} == {CHICAGO, NATION}

    def test_the_measure_is_found_in_a_phrase_that_the_catalogue_does_not_know(self, check: Check) -> None:
        found = check(
            "share", None, CHICAGO, period=IN_2015, value=exactly(3, "percent"),
            text=f"{CHICAGO} accounted for 3 percent of the nation's homicides",
        )  # fmt: skip

        assert found.verdict == "holds"

    @pytest.mark.parametrize(
        "text",
        [
            "3 percent of the nation's homicides were of children",
            "3 percent of the homicides were on trains",
            "3 percent of gun homicides were solved",
        ],
    )
    def test_a_share_of_something_else_is_not_guessed(self, check: Check, text: str) -> None:
        found = check("share", None, CHICAGO, period=IN_2015, value=exactly(3, "percent"), text=text)

        assert found.verdict == "no_data"

    @pytest.mark.parametrize(
        ("text", "measures"),
        [
            ("20 percent of the killings of 2016 were solved that year", {"same_year"}),
            ("20 percent of the homicides were cleared", {"same_year", "in_year", "to_date"}),
        ],
    )
    def test_that_year_tells_which_clearances_are_meant(
        self, check: Check, text: str, measures: set[str]
    ) -> None:
        found = check("share", None, CHICAGO, period=IN_2016, value=exactly(20, "percent"), text=text)

        read = {reading.measure for reading in found.readings}
        assert {
            kind for kind in ("same_year", "in_year", "to_date") if any(kind in m for m in read)
        } == measures

    @pytest.mark.parametrize(("number", "verdict"), [(39, "holds"), (60, "off"), (5, "contradicted")])
    def test_a_narrower_measure_s_part_of_a_wider_one(
        self, check: Check, number: float, verdict: str
    ) -> None:
        """Chicago, 2015: 9,649 robberies of 24,663 violent crimes."""
        found = check(
            "share", "violent_crime", CHICAGO, period=IN_2015, value=exactly(number, "percent"),
            text=f"robberies made up {number} percent of violent crimes",
        )  # fmt: skip

        assert found.verdict == verdict
        assert {row["measure"] for row in found.rows} == {"robbery", "violent_crime"}
        assert "were robberies" in found.explanation
