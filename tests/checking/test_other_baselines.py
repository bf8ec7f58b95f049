"""A change whose sentence does not say against what it is measured may be measured against something else."""

from __future__ import annotations

import pytest

from checking.by_hand import CHICAGO, exactly, make_claim
from onrecord.checking import check_claims
from onrecord.record import Period, Record

IN_2016 = Period.year(2016)


@pytest.mark.parametrize(
    ("words", "percent", "verdict"),
    [
        # City portal: 427 in 2014, 502 in 2015, 788 in 2016.
        ("Chicago is up 85 percent.", 85, "depends"),
        ("Chicago is up 57 percent.", 57, "holds"),
        ("Chicago is up 20 percent.", 20, "off"),
        ("Chicago is up 85 percent from the year before.", 85, "off"),
    ],
)
def test_it_holds_by_one_and_not_by_the_other(
    record: Record, words: str, percent: float, verdict: str
) -> None:
    text = f"Homicides have climbed since 2014. {words}"
    slots = {"period": IN_2016, "direction": "up"}
    since = make_claim("trend", "homicide", CHICAGO, baseline=Period.year(2014), **slots)
    start = text.index(words)
    end = text.index(" percent") + len(" percent")
    change = make_claim(
        "change", "homicide", CHICAGO, baseline=Period.year(2015), value=exactly(percent, "percent"),
        text=text[start:end], start=start, end=end, **slots,
    )  # fmt: skip

    _, found = check_claims([since, change], [], None, record, text)

    assert found.verdict == verdict
    if verdict == "depends":
        assert {reading.baseline for reading in found.readings} == {Period.year(2014), Period.year(2015)}
        assert "against 2015 it is" in found.explanation or "against 2014 it is" in found.explanation


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        # City portal: 788 in 2016, 675 in 2017.
        ("Homicides fell 14.3 percent last year", "holds"),
        ("Homicides fell 40 percent last year", "no_data"),
        ("Homicides fell 14.3 percent since a day in June", "no_data"),
    ],
)
def test_what_it_borrowed_is_left_for_the_year_before_where_the_record_has_no_such_figure(
    record: Record, words: str, verdict: str
) -> None:
    percent = 40 if "40" in words else 14.3
    a_day = Period.model_validate({"start": "2016-06-30", "end": "2016-06-30"})
    claim = make_claim(
        "change", "homicide", CHICAGO, period=Period.year(2017), baseline=a_day, direction="down",
        value=exactly(percent, "percent", 0.05), text=words, start=0, end=len(words),
    )  # fmt: skip

    (found,) = check_claims([claim], [], None, record, words)

    assert found.verdict == verdict
    if verdict == "holds":
        assert "from 788 in 2016" in found.explanation
