"""A cause that names no outcome, or only "the drop", takes measure, way, time and place of what was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

ROSE = "Burglaries in Quillan rose 12 percent in July."
FELL = "Burglaries in Quillan fell 12 percent in July."


def cause(claims: list[Claim]) -> Claim:
    (found,) = [claim for claim in claims if claim.kind == "causal"]
    return found


@pytest.mark.parametrize(
    "words",
    [
        "Sheriff Ora Lund blamed a shortage of deputies.",
        "The sheriff laid the blame on a shortage of deputies.",
        "The sheriff laid the increase to a shortage of deputies.",
        "Lund put much of the blame on a shortage of deputies.",
        "Lund attributed the rise to a shortage of deputies.",
        "She pinned the increase on a shortage of deputies.",
        "Lund pointed to a shortage of deputies.",
        "The increase comes from a shortage of deputies, she said.",
        "That reflects a shortage of deputies, she said.",
        "Lund said a shortage of deputies was to blame.",
        "A shortage of deputies is the main reason, she said.",
        "Lund said a shortage of deputies explains most of that.",
        "A shortage of deputies has played a major role, she said.",
        "A shortage of deputies is driving all of it, she said.",
        "The rise has nothing to do with a shortage of deputies, she said.",
    ],
)
def test_what_was_told_before_is_the_outcome(claims_of: Callable[..., list[Claim]], words: str) -> None:
    found = cause(claims_of(f"{ROSE} {words}"))

    assert (found.measure.id, found.direction) == ("burglary", "up")
    assert found.period is not None
    assert found.period.start.isoformat() == "2024-07-01"
    assert found.place is not None
    assert found.place.name == "Quillan"


@pytest.mark.parametrize(
    "words",
    [
        "The mayor credits cuts in overtime and longer hours.",
        "He gave the credit to cuts in overtime.",
        "The mayor takes credit for the drop.",
    ],
)
def test_the_way_is_that_of_the_outcome_not_of_words_for_the_cause(
    claims_of: Callable[..., list[Claim]], words: str
) -> None:
    assert cause(claims_of(f"{FELL} {words}")).direction == "down"


def test_the_drop_is_what_dropped_though_another_thing_rose_since(
    claims_of: Callable[..., list[Claim]],
) -> None:
    text = f"{FELL} Rents rose 3 percent in August. Lund attributed the drop to new patrols."

    assert cause(claims_of(text)).measure.id == "burglary"


def test_a_named_outcome_has_the_time_in_which_it_was_told(claims_of: Callable[..., list[Claim]]) -> None:
    text = f"{FELL} Rents rose 3 percent in August. Lund credited patrols for the drop in burglaries."
    period = cause(claims_of(text)).period

    assert period is not None
    assert period.start.isoformat() == "2024-07-01"


def test_an_outcome_at_home_goes_before_a_nearer_one_elsewhere(claims_of: Callable[..., list[Claim]]) -> None:
    text = "Thefts fell 9 percent in July. In Dunmore they fell 2 percent. The mayor credited new lamps."
    place = cause(claims_of(text)).place

    assert place is not None
    assert place.name == "Velmont"


@pytest.mark.parametrize(
    "words",
    [
        "Police Chief Cole Marsh disputes that.",
        "Marsh rejected the claim.",
        "Marsh does not believe it.",
        "Cole Marsh, who runs the department, called that “a fairy tale.”",
        "Marsh isn’t buying the staffing argument.",
    ],
)
def test_a_denial_that_points_back_is_of_the_cause_before(
    claims_of: Callable[..., list[Claim]], words: str
) -> None:
    text = f"{ROSE} Sheriff Ora Lund blamed a shortage of deputies. {words}"
    blamed, denied = [claim for claim in claims_of(text) if claim.kind == "causal"]

    assert (denied.measure, denied.direction) == (blamed.measure, blamed.direction)
    assert (denied.period, denied.place) == (blamed.period, blamed.place)


@pytest.mark.parametrize(
    "text",
    [
        f"{ROSE} Marsh disputes that.",
        f"{ROSE} Lund blamed slow courts. The office has 12 deputies. It is in Dunmore. Marsh disputes that.",
    ],
)
def test_a_denial_of_no_cause_named_just_before_is_none(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert not [claim for claim in claims_of(text) if "disputes" in claim.text]


def test_what_went_on_as_something_rose_is_its_cause(expect: Callable[..., None]) -> None:
    expect(
        "The jobless rate rose to 4 percent in August as more people looked for work.",
        [
            "level | rose to 4 percent",
            "causal | as more people looked for work | direction: up | period: 2024-08",
        ],
    )


@pytest.mark.parametrize(
    "text",
    [
        "He was smiling as officials arrived.",
        "The mayor praised Tarrow and blamed Quillan.",
        "One in ten burglaries led to a charge.",
        "“Explain that to me,” she said.",
        "The store gives its members credit cards.",
        "Lund said the report faulted 18 of the 44 branches.",
    ],
)
def test_what_has_no_outcome_is_no_cause(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert not [claim for claim in claims_of(text) if claim.kind == "causal"]


@pytest.mark.parametrize(
    ("text", "words", "direction"),
    [
        (
            "The rules, tenants say, have driven landlords out.",
            "have driven landlords out",
            "down",
        ),
        ("The closings have made it harder to recruit nurses.", "made it harder to recruit nurses", "down"),
        ("Fewer patrols had made the city less safe.", "made the city less safe", "down"),
        ("The lack of rain drove the season.", "lack of rain drove the season", "none"),
        ("The road works caused delays.", "caused delays", "up"),
        ("The order would lead to shorter hours.", "would lead to shorter hours", "down"),
        ("The move has cost lives.", "the move has cost lives", "none"),
        ("Closing schools pushes families out.", "closing schools pushes families out", "down"),
        ("Cold water is what kills swimmers.", "is what kills swimmers", "up"),
    ],
)
def test_what_is_done_to_a_thing_tells_its_way(
    expect: Callable[..., None], text: str, words: str, direction: str
) -> None:
    expect(text, [f"causal | {words} | direction: {direction}"])


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("Lund blamed tariffs on imported steel.", "burglaries"),
        ("Lund blamed the outbreak on a foul well.", "outbreak"),
    ],
)
def test_what_stands_on_is_a_cause_or_an_outcome(
    claims_of: Callable[..., list[Claim]], words: str, measure: str
) -> None:
    assert measure in cause(claims_of(f"{ROSE} {words}")).measure.text.lower()


def test_an_outcome_of_which_nothing_was_told_has_no_time(claims_of: Callable[..., list[Claim]]) -> None:
    assert cause(claims_of("Lund blamed the clerk for the haste.")).period is None


def test_a_cause_is_of_the_days_that_the_report_is_about(claims_of: Callable[..., list[Claim]]) -> None:
    text = f"{ROSE} The county hired 40 deputies. Lund credits a night patrol that began in 2022."

    period = cause(claims_of(text)).period

    assert period is not None
    assert (period.start.isoformat(), period.end.isoformat()) == ("2024-07-01", "2024-07-31")
