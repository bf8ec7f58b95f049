"""Changes: how much more or less than before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

YEAR_TO_DATE = "2024-01-01..2024-09-20"
SAME_DAYS = "2023-01-01..2023-09-20"

CHANGES = [
    (
        "Burglaries fell 7 percent in 2023.",
        [
            (
                "change | Burglaries fell 7 percent | value: 7 percent | direction: down | period: 2023"
                " | baseline: 2022 | measure_id: burglary"
            )
        ],
    ),
    (
        "Robberies are down 12% so far this year.",
        [
            (
                "change | Robberies are down 12% | value: 12 percent | direction: down"
                f" | period: {YEAR_TO_DATE} | baseline: {SAME_DAYS}"
            )
        ],
    ),
    (
        "The county reported a 9 percent increase in car thefts in 2023.",
        [
            (
                "change | a 9 percent increase in car thefts | value: 9 percent | direction: up"
                " | measure_id: motor_vehicle_theft | period: 2023"
            )
        ],
    ),
    (
        "There were 17 percent more robberies than in 2021.",
        [
            (
                "change | 17 percent more robberies than in 2021 | value: 17 percent | direction: up"
                " | baseline: 2021 | measure: robberies"
            )
        ],
    ),
    (
        "The district has 1,600 fewer students than last year.",
        [
            (
                "change | 1,600 fewer students than last year | value: 1600 count | direction: down"
                " | baseline: 2023-01-01..2023-09-20 | measure: students (enrollment)"
            )
        ],
    ),
    (
        "Police helped to cut thefts by a third in 2023.",
        ["change | cut thefts by a third | direction: down | measure_id: larceny | period: 2023"],
    ),
    (
        "Overdose deaths doubled in 2022.",
        ["change | Overdose deaths doubled | value: 2 ratio | direction: up | measure: overdose deaths"],
    ),
    (
        "Robberies are off 8% and burglaries 5%.",
        [
            "change | Robberies are off 8% | value: 8 percent | direction: down | measure: robberies",
            "change | burglaries 5% | value: 5 percent | direction: down | measure: burglaries",
        ],
    ),
    (
        "Employment grew by 4,300, or 2.1 percent, in 2023.",
        [
            "change | Employment grew by 4,300 | value: 4300 count | direction: up | period: 2023",
            (
                "change | 2.1 percent | value: 2.1 percent | direction: up | measure: employment (jobs) | "
                "period: 2023"
            ),
        ],
    ),
    (
        "The jobless rate rose two-tenths of a percentage point in August.",
        [
            (
                "change | jobless rate rose two-tenths of a percentage point | value: 0.2 percentage_points"
                " | direction: up | measure: jobless rate (unemployment rate) | period: 2024-08"
            )
        ],
    ),
    (
        "Spending on roads dropped by $3 million from 2022 to 2023.",
        [
            (
                "change | dropped by $3 million | value: 3e+06 usd | direction: down | period: 2023 | "
                "baseline: "
                "2022"
            )
        ],
    ),
    (
        "The plan would shrink the library's hours by 20 percent.",
        ["change | shrink the library's hours by 20 percent | value: 20 percent | direction: down"],
    ),
    (
        "The town lost 340 residents in 2022.",
        ["change | lost 340 residents | value: 340 count | direction: down | period: 2022"],
    ),
    (
        "Tuition went up 6 percent in 2024, the university said.",
        ["change | Tuition went up 6 percent | value: 6 percent | direction: up | measure: tuition"],
    ),
    (
        "Home sales in March were 14 percent lower than a year earlier.",
        [
            (
                "change | 14 percent lower than a year earlier | value: 14 percent | direction: down"
                " | measure: home sales | period: 2024-03 | baseline: 2023-03"
            )
        ],
    ),
    (
        "The rate is a full percentage point below that of August 2023.",
        [
            (
                "change | a full percentage point below | value: 1 percentage_points | direction: down | "
                "baseline: 2023-08"
            )
        ],
    ),
    (
        "Attendance saw a decline of 3 percent last year.",
        [
            (
                "change | a decline of 3 percent | value: 3 percent | direction: down | measure: attendance "
                "| "
                "period: 2023"
            )
        ],
    ),
    (
        "Arrests have risen more than 40% since 2019.",
        [
            (
                "change | Arrests have risen more than 40% since 2019 | value: 40 percent | hedge: more_than"
                " | direction: up | baseline: 2019 | measure: arrests"
            )
        ],
    ),
    (
        "The factory added 220 jobs in April.",
        [
            (
                "change | added 220 jobs | value: 220 count | direction: up | measure: jobs (employment) | "
                "period: 2024-04"
            )
        ],
    ),
    (
        "A 5% cut to the parks budget was proposed.",
        [
            (
                "change | A 5% cut to the parks budget | value: 5 percent | direction: down | measure: parks "
                "budget"
            )
        ],
    ),
    (
        "Prices are three times higher than in 2010.",
        ["change | three times higher than in 2010 | direction: up | baseline: 2010 | measure: prices"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CHANGES, ids=[text[:45] for text, _ in CHANGES])
def test_a_figure_with_a_way_up_or_down_is_a_change(
    expect: Callable[..., None], text: str, lines: list[str]
) -> None:
    expect(text, lines)
