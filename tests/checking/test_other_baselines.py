"""A change whose sentence does not say against what it is measured may go on with another one's baseline."""

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
