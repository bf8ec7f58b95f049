"""Each sentence, and the figures that a careful reader finds in it: number, unit, form."""

from __future__ import annotations

import pytest

from onrecord.claims.quantities import find_quantities


def read(sentence: str) -> list[tuple[float, str, str]]:
    return [(round(q.number, 4), q.unit, q.form) for q in find_quantities(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Clerks counted 433 ballots.", [(433, "count", "cardinal")]),
        ("Some 1,334,279 riders used it.", [(1_334_279, "count", "cardinal")]),
        ("Alder County has 3.2 million residents.", [(3_200_000, "count", "cardinal")]),
        ("It drew 2.7m visitors.", [(2_700_000, "count", "cardinal")]),
        ("Seventeen dogs were adopted.", [(17, "count", "cardinal")]),
        ("Twenty-one members resigned.", [(21, "count", "cardinal")]),
        ("Two hundred and five homes flooded.", [(205, "count", "cardinal")]),
        ("Three hundred forty-two desks arrived.", [(342, "count", "cardinal")]),
        ("One million two hundred thousand trees fell.", [(1_200_000, "count", "cardinal")]),
        ("Nineteen thousand and twelve forms came.", [(19_012, "count", "cardinal")]),
        ("They bought a dozen buses.", [(12, "count", "cardinal")]),
        ("Two dozen streets closed.", [(24, "count", "cardinal")]),
        ("Half a dozen clinics shut.", [(6, "count", "cardinal")]),
        ("Half a million birds came.", [(500_000, "count", "cardinal")]),
        ("A hundred and ten teachers left.", [(110, "count", "cardinal")]),
        ("A couple of trucks stalled.", [(2, "count", "cardinal")]),
        ("Dozens of barns collapsed.", [(24, "count", "cardinal")]),
        ("Hundreds of thousands lost power.", [(200_000, "count", "cardinal")]),
        ("Tens of thousands marched.", [(20_000, "count", "cardinal")]),
        ("A 12-member panel met.", [(12, "count", "cardinal")]),
        ("The valley had zero fires.", [(0, "count", "cardinal")]),
        ("There were no homicides in the valley.", [(0, "count", "cardinal")]),
        ("The ward reported no new cases.", [(0, "count", "cardinal")]),
        ("One person drowned.", [(1, "count", "cardinal")]),
        ("Twenty-five hundred fans came.", [(2500, "count", "cardinal")]),
        ("Most back it, 71 to 23 percent.", [(71, "percent", "percent"), (23, "percent", "percent")]),
        ("It fell from 49 to 45 percent.", [(49, "percent", "percent"), (45, "percent", "percent")]),
        ("It cut 412 to 5 percent of them.", [(412, "count", "cardinal"), (5, "percent", "percent")]),
        ("It weighs 14 tons.", [(14, "other", "cardinal")]),
        ("Inmates may be kept for 48 hours.", [(48, "other", "cardinal")]),
        ("The bridge lasted 30 years.", [(30, "years", "cardinal")]),
        ("He waited two and a half years.", [(2.5, "years", "cardinal")]),
        ("The lease runs 3 1/2 years.", [(3.5, "years", "cardinal")]),
        ("The feud took two decades.", [(20, "years", "cardinal")]),
        ("The mill ran for half a century.", [(50, "years", "cardinal")]),
    ],
)
def test_a_count_or_a_length_is_read(sentence: str, expected: list[tuple[float, str, str]]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Fares rose 16%.", [(16, "percent", "percent")]),
        ("Fares rose 16 percent.", [(16, "percent", "percent")]),
        ("Fares rose 16 per cent.", [(16, "percent", "percent")]),
        ("Fares rose sixteen percent.", [(16, "percent", "percent")]),
        ("A 3-percent raise passed.", [(3, "percent", "percent")]),
        ("It fell .5 percent.", [(0.5, "percent", "percent")]),
        ("Turnout reached 61.55 percent.", [(61.55, "percent", "percent")]),
        ("Turnout fell zero percent.", [(0, "percent", "percent")]),
        ("It fell 0.5 percentage point.", [(0.5, "percentage_points", "points")]),
        ("It fell 2 percentage points.", [(2, "percentage_points", "points")]),
        ("It fell a full percentage point.", [(1, "percentage_points", "points")]),
        ("It fell one-tenth of a percentage point.", [(0.1, "percentage_points", "points")]),
        ("The rate fell six-tenths of a point.", [(0.6, "percentage_points", "points")]),
        ("It fell half a percentage point.", [(0.5, "percentage_points", "points")]),
        ("A half-point rise in the rate.", [(0.5, "percentage_points", "points")]),
        ("The rate rose 4 points.", [(4, "percentage_points", "points")]),
        ("The guard scored 4 points.", [(4, "count", "cardinal")]),
        ("It is two-tenths of a percent.", [(0.2, "percent", "percent")]),
        (
            "It fell to 4.1 percent from 4.6 percent.",
            [(4.1, "percent", "percent"), (4.6, "percent", "percent")],
        ),
    ],
)
def test_percent_and_percentage_points_are_told_apart(
    sentence: str, expected: list[tuple[float, str, str]]
) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The pool cost $2 million.", [(2_000_000, "usd", "money")]),
        ("The dam cost $1.5 billion.", [(1_500_000_000, "usd", "money")]),
        ("The $1.2-billion plan died.", [(1_200_000_000, "usd", "money")]),
        ("It cost $200K.", [(200_000, "usd", "money")]),
        ("It cost $2bn.", [(2_000_000_000, "usd", "money")]),
        ("It cost $2 mn, not $3.5 mln.", [(2_000_000, "usd", "money"), (3_500_000, "usd", "money")]),
        (
            "Rents rose 7pc, from 5pc to 12.5pc.",
            [(7, "percent", "percent"), (5, "percent", "percent"), (12.5, "percent", "percent")],
        ),
        ("The limit is 20mph.", [(20, "other", "cardinal")]),
        ("Rent is $1,450.", [(1450, "usd", "money")]),
        ("It pays $15.50 an hour.", [(15.5, "usd", "money")]),
        ("A toll of 50 cents.", [(0.5, "usd", "money")]),
        ("He owed 3 million dollars.", [(3_000_000, "usd", "money")]),
        ("It cost €5 million.", [(5_000_000, "other", "money")]),
        ("They asked for $2000.", [(2000, "usd", "money")]),
        ("It is worth $.75.", [(0.75, "usd", "money")]),
        ("It was mistyped as $.7.5 there.", []),
    ],
)
def test_money_is_read_in_dollars_and_other_currencies_are_marked(
    sentence: str, expected: list[tuple[float, str, str]]
) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The rate was 87 per 100,000 residents.", [(87, "rate_per_100k", "rate")]),
        ("That is 9 for every 100,000 people.", [(9, "rate_per_100k", "rate")]),
        ("It had 5.3 fatal overdoses per 100,000.", [(5.3, "rate_per_100k", "rate")]),
        ("It had 6 deaths per 1,000 births.", [(6, "other", "rate")]),
        ("One in five adults smokes.", [(0.2, "ratio", "ratio")]),
        ("A 1-in-5 chance.", [(0.2, "ratio", "ratio")]),
        ("Nine out of 10 drivers agree.", [(0.9, "ratio", "ratio")]),
        ("Three of every four renters moved.", [(0.75, "ratio", "ratio")]),
        ("A third of the farms closed.", [(0.3333, "ratio", "fraction")]),
        ("Thefts fell by a third in May.", [(0.3333, "ratio", "fraction")]),
        ("Thefts are up by more than a third in Orrin County.", [(0.3333, "ratio", "fraction")]),
        ("Thefts dropped almost a third last year.", [(0.3333, "ratio", "fraction")]),
        ("She came up a third time.", [(3, "other", "ordinal")]),
        ("Two-thirds voted.", [(0.6667, "ratio", "fraction")]),
        ("Three-quarters of them passed.", [(0.75, "ratio", "fraction")]),
        ("Half the wells are dry.", [(0.5, "ratio", "fraction")]),
        ("A quarter of the wells are dry.", [(0.25, "ratio", "fraction")]),
        ("Sales doubled.", [(2, "ratio", "multiple")]),
        ("Sales will double by spring.", [(2, "ratio", "multiple")]),
        ("Sales tripled.", [(3, "ratio", "multiple")]),
        ("Sales rose fivefold.", [(5, "ratio", "multiple")]),
        ("Sales rose 10-fold.", [(10, "ratio", "multiple")]),
        ("Twice as many came.", [(2, "ratio", "multiple")]),
        ("Three times as many came.", [(3, "ratio", "multiple")]),
        ("It is 2.5 times the state rate.", [(2.5, "ratio", "multiple")]),
        ("The staff was halved.", [(0.5, "ratio", "multiple")]),
    ],
)
def test_rates_shares_and_multiples_are_read(sentence: str, expected: list[tuple[float, str, str]]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is the third-highest in the state.", [(3, "other", "rank")]),
        ("It is the second-largest district.", [(2, "other", "rank")]),
        ("It is the 10th-worst in the state.", [(10, "other", "rank")]),
        ("The town ranked fifth.", [(5, "other", "rank")]),
        ("The town was ranked No. 3 in the state.", [(3, "other", "rank")]),
        ("That was the most since 1990.", [(1, "other", "rank")]),
        ("The fewest since 1990.", [(1, "other", "rank")]),
        ("The lowest rate on record.", [(1, "other", "rank")]),
        ("It was the town's deadliest year.", [(1, "other", "rank")]),
        ("Attendance set a record.", [(1, "other", "rank")]),
        ("It was a state record for May.", [(1, "other", "rank")]),
        ("It remains the town's record.", [(1, "other", "rank")]),
        ("Turnout hit a record low.", [(1, "other", "rank")]),
        ("It fell for the first time since 2011.", [(1, "other", "rank")]),
        ("A record 5,000 came.", [(1, "other", "rank"), (5000, "count", "cardinal")]),
        ("It fell for the third year in a row.", [(3, "other", "ordinal")]),
        ("This is the 29th annual fair.", [(29, "other", "ordinal")]),
        ("It recorded 911 homicides.", [(911, "count", "cardinal")]),
        ("Some 911 people came.", [(911, "count", "cardinal")]),
        ("It grew by 911.", [(911, "count", "cardinal")]),
    ],
)
def test_ranks_and_ordinals_are_told_apart(sentence: str, expected: list[tuple[float, str, str]]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2017 the mill closed, as in 1993.",
        "It opened on Aug. 16, 2017.",
        "It opened on Aug. 16 and 17.",
        "It opened on 16 August.",
        "The attacks of 9/11 changed it.",
        "The 2016-17 season ended.",
        "In the 1990s it grew.",
        "The doors open at 8:30 p.m. and close at 10 a.m.",
        "A 17-year-old was hurt.",
        "Among men between 15 and 29, fewer were hurt.",
        "Voters between 18 and 34 stayed home.",
        "Ana Ruiz, 34, owns the store.",
        "Children ages 5 to 17 ride free.",
        "Children under 18 ride free.",
        "Call 555-123-4567.",
        "Neighbors called 911.",
        "The 911 dispatcher sent help.",
        "It was answered by 911 operators.",
        "It took 911 calls all night.",
        "The 911 center was full.",
        "She lives at 1200 West Oak Street.",
        "It happened in the 5400 block of Elm.",
        "The case is 17-cv-05720.",
        "They cited Section 1373 and H.R. 3003.",
        "The store filed for Chapter 11.",
        "Crews closed Interstate 95 and Highway 20.",
        "The clinic tests for COVID-19 and H1N1.",
        "The panel passed it on a 9-3 vote.",
        "The F-150 and the MS-13 case.",
        "It runs 24/7.",
        "The band played at Studio 54 on Friday.",
        "Nobody uses Form 1040 there.",
        "One of them left, and no one saw it.",
        "It is one sad example.",
        "There is no evidence of it.",
        "It is no longer open.",
        "The zero-tolerance rule and ground zero.",
        "The best plan is to stay.",
        "Most people stayed home, at least.",
        "It has one of the highest rates.",
        "He has a criminal record.",
        "The First Amendment and the 9th Circuit.",
        "The second half and 87th Street.",
        "The first quarter of 2017.",
        "He doubled down after the double homicide.",
        "1. Close the gap",
    ],
)
def test_what_counts_nothing_is_no_figure(sentence: str) -> None:
    assert read(sentence) == []


def test_a_bare_year_is_a_count_only_behind_a_hedge_and_before_what_is_counted() -> None:
    assert read("More than 2000 people came in 2000.") == [(2000, "count", "cardinal")]


def test_times_an_event_happened_are_a_count_and_no_multiple() -> None:
    assert read("He was arrested three times.") == [(3, "count", "cardinal")]
