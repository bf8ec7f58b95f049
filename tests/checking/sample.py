"""Claims of every kind and fate, by hand, from facts of the bundled record: the sample of sentences."""

from __future__ import annotations

from datetime import date

from checking.by_hand import CHICAGO, MIAMI_DADE, days, exactly, make_claim
from onrecord.claims import Claim, Value
from onrecord.record import Period, Unit

NEW_YORK, LOS_ANGELES, ST_LOUIS, NATION = "city:3651000", "city:0644000", "city:2965000", "country:1"
BOTH = f"{NEW_YORK}+{LOS_ANGELES}"
YEAR = {year: Period.year(year) for year in range(1990, 2030)}
TO_AUGUST = days("2017-01-01", "2017-08-10")
HALF = days("2017-01-01", "2017-06-30")


def between(number: float, low: float | None, high: float | None, **slots: object) -> Value:
    return Value.model_validate({"number": number, "low": low, "high": high, "unit": "count"} | slots)


def over(number: float, unit: Unit) -> Value:
    return between(number, number, None, unit=unit, hedge="more_than")


def about(number: float, unit: Unit, by: float) -> Value:
    return between(number, number - by, number + by, unit=unit, hedge="about")


def claim_of(kind: str, **slots: object) -> Claim:
    """A claim about homicides in Chicago unless the slots say otherwise, with names as reports have them."""
    claim = make_claim(kind, str(slots.pop("measure", "homicide")), str(slots.pop("place", CHICAGO)), **slots)
    assert claim.place is not None
    place = claim.place.model_copy(update={"text": NAMES.get(claim.place.text, claim.place.text)})
    versus = claim.versus and claim.versus.model_copy(update={"name": NAMES[claim.versus.name]})
    return claim.model_copy(update={"place": place, "versus": versus})


def level(number: Value, period: Period | None, **slots: object) -> Claim:
    return claim_of("level", value=number, period=period, **slots)


def change(number: Value, way: str, period: Period, baseline: Period | None = None, **slots: object) -> Claim:
    return claim_of("change", value=number, direction=way, period=period, baseline=baseline, **slots)


def compared(text: str, versus: str, **slots: object) -> Claim:
    return claim_of(
        "comparison", text=text, versus=versus, **({"direction": "up", "period": YEAR[2016]} | slots)
    )


def ranked(text: str, number: int, way: str, year: int, **slots: object) -> Claim:
    rank = between(number, number, number, unit="other")
    return claim_of("rank", text=text, value=rank, direction=way, period=YEAR[year], **slots)


def trend(text: str, way: str, period: Period, baseline: Period | None = None) -> Claim:
    return claim_of("trend", text=text, direction=way, period=period, baseline=baseline)


def share(text: str, number: float, year: int) -> Claim:
    return claim_of("share", text=text, period=YEAR[year], value=exactly(number, "percent"))


NAMES = {
    CHICAGO: "Chicago",
    BOTH: "New York and Los Angeles",
    NEW_YORK: "New York",
    NATION: "the nation",
}

SAMPLE: dict[str, Claim] = {
    "433 by mid-August": level(exactly(433, "count"), days("2017-01-01", "2017-08-13")),
    "402 by the end of July": level(exactly(402, "count"), days("2017-01-01", "2017-07-31")),
    "more than 433": level(over(433, "count"), days("2017-01-01", "2017-08-16")),
    "650 in a year": level(exactly(650, "count"), YEAR[2017]),
    "a level close by": level(exactly(480, "count"), YEAR[2015]),
    "a level far away": level(exactly(1500, "count"), YEAR[2017]),
    "a total of five years": level(about(3000, "count", 500), days("2013-01-01", "2017-12-31")),
    "an average": level(exactly(500, "count"), days("2010-01-01", "2015-12-31"), text="500 homicides a year"),
    "a population": level(exactly(2.7e6, "count", 5e4), None, measure="population", place=MIAMI_DADE),
    "an old population": level(
        exactly(2.7e6, "count", 5e4), None, measure="population", place="agency:FL0130000"
    ),
    "a rate": level(exactly(59, "rate_per_100k"), YEAR[2015], measure="homicide_rate", place=ST_LOUIS),
    "an amount of money": level(about(2e6, "usd", 5e5), None, measure="byrne_jag_grant"),
    "two meanings that disagree": level(
        exactly(20, "percent"), YEAR[2016], measure="homicide_clearance_rate"
    ),
    "down 16 percent": change(exactly(16, "percent"), "down", YEAR[2017], YEAR[2016]),
    "up 16 percent": change(exactly(16, "percent"), "up", YEAR[2017], YEAR[2016]),
    "down 30 percent": change(exactly(30, "percent"), "down", YEAR[2017], YEAR[2016]),
    "down 3 percent in a half": change(
        exactly(3, "percent"), "down", HALF, HALF.shifted(-1), place=MIAMI_DADE
    ),
    "up by a count": change(exactly(90, "count"), "up", YEAR[2016], YEAR[2015]),
    "doubled": make_claim(
        "change",
        "homicide",
        CHICAGO,
        period=YEAR[2016],
        baseline=YEAR[2014],
        direction="up",
        value=between(2, 1.8, 2.2, unit="ratio"),
    ),
    "a published change": change(
        exactly(22, "percent"), "down", YEAR[2017], YEAR[2016], measure="shooting_incidents"
    ),
    "an end between two": change(
        exactly(16, "percent"), "down", days("2017-01-01", "2017-08-16"), measure="shooting_incidents"
    ),
    "more than two cities together": compared("more homicides than New York and Los Angeles combined", BOTH),
    "more than three times": compared("more than three times as many", NEW_YORK, value=over(3, "ratio")),
    "a rate below the nation's": compared(
        "below the national average",
        NATION,
        measure="homicide_rate",
        place=NEW_YORK,
        period=YEAR[2015],
        direction="down",
    ),
    "the fewest since": ranked("the fewest since 2015", 1, "down", 2017, baseline=YEAR[2015]),
    "not the most since": ranked("the most since 2012", 1, "up", 2015, baseline=YEAR[2011]),
    "the highest rate of big cities": ranked(
        "the highest rate among cities over 250,000", 1, "up", 2015, measure="homicide_rate", place=ST_LOUIS
    ),
    "third of the big cities": ranked("third-highest of the big cities", 3, "up", 2015),
    "three years in a row": trend("fell for the third year in a row", "down", YEAR[2019]),
    "risen since": trend("have risen since 2014", "up", days("2018-01-10", "2018-01-10"), YEAR[2014]),
    "a share of the nation's": share("Chicago accounted for 3 percent of the nation's homicides", 3, 2015),
    "a share cleared": share("20 percent of the killings were solved that year", 20, 2016),
    "no period": level(exactly(650, "count"), None),
    "a window that no source has": change(
        exactly(17, "percent"), "up", TO_AUGUST, TO_AUGUST.shifted(-1), place=MIAMI_DADE
    ),
    "a measure that the place lacks": level(
        exactly(900, "count"), YEAR[2016], measure="shooting_incidents", place=NEW_YORK
    ),
    "years that no source has": ranked(
        "the highest in two decades", 1, "up", 2016, baseline=days("1996-01-01", "2015-12-31")
    ),
    "an unknown measure": level(exactly(30, "years"), None, measure="happiness"),
    "an unknown place": level(exactly(3, "count"), YEAR[2016], place="city:nowhere"),
    "years to come": level(exactly(700, "count"), YEAR[2025]),
    "a figure of another kind": level(exactly(40, "usd"), YEAR[2016]),
    "a vague size": make_claim("level", "homicide_clearance_rate", CHICAGO, text="many of its slayings"),
    "a suit": make_claim("event", "lawsuit", CHICAGO, act="filed", period=days("2017-08-06", "2017-08-12")),
    "a policy ended": make_claim("event", "detainer_policy", MIAMI_DADE, act="ended", period=YEAR[2013]),
    "an office taken": make_claim(
        "event", "office_holding", CHICAGO, act="took_office", period=YEAR[2011], text="Emanuel took office"
    ),
    "no such suit": make_claim(
        "event", "lawsuit", CHICAGO, act="filed", period=days("2017-07-30", "2017-08-05")
    ),
    "a cause": make_claim("causal", None, CHICAGO),
}

PUBLISHED = dict.fromkeys(SAMPLE, date(2018, 1, 10)) | {
    "a population": date(2017, 8, 16),
    "an old population": date(2017, 8, 16),
    "an amount of money": date(2017, 8, 16),
    "a suit": date(2017, 8, 16),
    "no such suit": date(2017, 8, 16),
    "three years in a row": date(2020, 2, 1),
}
