"""Which words tell an act, and which only speak of one that was not done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

ACTS = [
    ("A judge dismissed the complaint in May.", "decided"),
    ("The court upheld the ban in May.", "decided"),
    ("The town settled the lawsuit in May.", "decided"),
    ("The lawsuit was filed in May.", "filed"),
    ("The county is suing the paint maker.", "filed"),
    ("The owners took the town to court.", "filed"),
    ("The board froze the funds in May.", "withheld"),
    ("The board cut off aid to the shelter.", "withheld"),
    ("The foundation awarded a grant to the library.", "awarded"),
    ("A contract was awarded in May.", "awarded"),
    ("The council lifted the ban in May.", "ended"),
    ("The council scrapped the plan in May.", "ended"),
    ("The council suspended the program in May.", "ended"),
    ("The governor vetoed the bill in May.", "other"),
    ("Voters approved the levy in May.", "adopted"),
    ("The legislature enacted the law in 2021.", "adopted"),
    ("The ordinance was adopted in 2021.", "adopted"),
    ("The city imposed a curfew in May.", "adopted"),
    ("The ordinance bars officers from asking.", "adopted"),
    ("Ora Lund was sworn in on May 3.", "took_office"),
    ("Ora Lund was appointed police chief in 2021.", "took_office"),
    ("Ora Lund was elected mayor in 2021.", "took_office"),
    ("Ora Lund stepped down in May.", "left_office"),
    ("Chief Ora Lund was fired in May.", "left_office"),
    ("The university opened a clinic in 2021.", "other"),
    ("The company shut down its plant in 2021.", "other"),
]


@pytest.mark.parametrize(("text", "act"), ACTS, ids=[text for text, _ in ACTS])
def test_the_verb_tells_the_act(claims_of: Callable[..., list[Claim]], text: str, act: str) -> None:
    assert [claim.act for claim in claims_of(text) if claim.kind == "event"] == [act]


NOT_DONE = [
    "The council would repeal the tax.",
    "The mayor may sue the agency.",
    "The mayor plans to sign the bill.",
    "The county has not adopted the ordinance.",
    "They will stay open unless the council adopted the ban.",
    "Nobody knows whether the board approved the budget.",
    "If the judge blocked the rule, the shops could open.",
    "She left.",
    "He opened a letter on Monday.",
    "They announced it.",
]


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_was_not_done_or_names_no_doer_is_no_event(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert [claim for claim in claims_of(text) if claim.kind == "event"] == []


def test_a_denial_of_a_status_is_an_event_about_it(expect: Callable[..., None]) -> None:
    expect(
        "The mayor of Denver denied in a letter that his city is a sanctuary.",
        ["event | denied in a letter that his city is a sanctuary | measure_id: sanctuary_policy"],
    )


def test_a_condition_of_eligibility_is_one_event_and_its_condition_none(expect: Callable[..., None]) -> None:
    expect(
        "Denver would not qualify for the housing program unless it adopted a policy.",
        ["event | would not qualify for the housing program unless | act: other | measure: housing program"],
    )


def test_a_quotation_tells_of_what_was_done_on_a_day(
    claims_of: Callable[..., list[Claim]], said_directly: Callable[..., object]
) -> None:
    text = (
        "“Acme Company opened a plant in May and the council repealed the tax in June. "
        "I went home in May,” he said."
    )
    quoted = said_directly(text, text[1:-10])

    assert [claim.act for claim in claims_of(text, statements=[quoted])] == ["other", "ended"]


BORROWED = [
    (
        "The jail ignored detainers. In May the council reversed a 2013 policy that refused such requests.",
        "detainer_policy",
    ),
    ("The jail ignored immigration detainers. The council repealed the ordinance in May.", "detainer_policy"),
    ("Denver is a sanctuary city. The council repealed the policy in May.", "sanctuary_policy"),
    ("The council repealed the policy in May.", None),
    ("The council adopted an ordinance in May.", None),
    (
        "The jail ignored immigration detainers. The council repealed a law on dogs in May.",
        None,
    ),
    (
        "The jail ignored immigration detainers. The council repealed a law that taxed soda in May.",
        None,
    ),
    (
        "The jail ignored detainers. It rained. It snowed. It froze. The council adopted a policy in May.",
        None,
    ),
    (
        "The jail ignored detainers. It rained. It snowed. It froze. The council repealed the policy.",
        "detainer_policy",
    ),
    ("The court heard the lawsuit. The council repealed the ordinance in May.", None),
]


@pytest.mark.parametrize(("text", "measure_id"), BORROWED, ids=[text[-60:] for text, _ in BORROWED])
def test_a_bare_policy_is_the_kind_that_was_told_of_before(
    claims_of: Callable[..., list[Claim]], text: str, measure_id: str | None
) -> None:
    events = [claim for claim in claims_of(text) if claim.kind == "event"]

    assert [claim.measure.id for claim in events] == [measure_id]


OBJECTS = [
    ("The council repealed the soda tax in May.", "end of soda tax"),
    ("The council adopted its first zoning ordinance in May.", "adoption of zoning ordinance"),
    ("The town's noise ordinance bars officers from waiting.", "noise ordinance"),
    ("Denver sued the agency.", "lawsuit"),
    ("The board withheld the grant in 2018.", "grant"),
]


@pytest.mark.parametrize(("text", "words"), OBJECTS)
def test_what_was_acted_on_is_the_measure(
    claims_of: Callable[..., list[Claim]], text: str, words: str
) -> None:
    assert [claim.measure.text for claim in claims_of(text)] == [words]


DATES = [
    ("In January its mayor, Ora Lund, reversed a 2013 policy.", "2024-01-01", "2024-01-31"),
    ("Mayor Ora Lund in January reversed a 2013 policy.", "2024-01-01", "2024-01-31"),
    ("Mayor Ora Lund reversed a 2013 policy.", "2013-01-01", "2013-12-31"),
    ("The council adopted the ordinance in 2013.", "2013-01-01", "2013-12-31"),
    ("The lawsuit is pending.", "2024-09-20", "2024-09-20"),
]


@pytest.mark.parametrize(("text", "start", "end"), DATES, ids=[text for text, _, _ in DATES])
def test_the_day_of_an_act_comes_before_a_year_that_only_tells_which_policy(
    claims_of: Callable[..., list[Claim]], text: str, start: str, end: str
) -> None:
    periods = [claim.period for claim in claims_of(text) if claim.kind == "event"]

    assert [(str(period.start), str(period.end)) for period in periods if period] == [(start, end)]


def test_an_act_without_a_day_stays_open(claims_of: Callable[..., list[Claim]]) -> None:
    assert [claim.period for claim in claims_of("Denver sued the agency.")] == [None]
