"""Acts of law, told without a day and in set words, in texts long enough to weigh words in."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims import Claim, find_claims
from onrecord.reading import Article

AROUND = (
    "DAYTON, Ohio — The argument has gone on for a long time here. Residents are split over it. "
    "Some of them spoke for hours at the last meeting, which was loud.\n\n"
    "Others stayed away. {} Nobody in the room seemed surprised."
)


def told(sentence: str) -> list[Claim]:
    article = Article(text=AROUND.format(sentence), date=date(2017, 9, 14))
    return [claim for claim in find_claims(article, []) if claim.text in sentence]


def acts(sentence: str) -> list[Claim]:
    return [claim for claim in told(sentence) if claim.kind == "event"]


@pytest.mark.parametrize(
    "sentence",
    [
        # what is done to rules, cases and grants
        "The city joined a suit that Akron had brought.",
        "The ruling overturned a lower court's decision.",
        "The policy was reversed after a month.",
        "The money was never paid.",
        "The city said it had dropped the policy.",
        "The rule, which the board had praised, was challenged by landlords.",
        # pronouns
        "He vetoed it.",
        "It was struck down.",
        "She has since appealed.",
        "It died in the Senate.",
        # courts and juries
        "Jurors found the officer not guilty.",
        "The jury deadlocked.",
        "The state's Supreme Court reversed that ruling.",
        # votes of one, and what befell those who serve
        "Ora Lund cast the only vote against.",
        "Greg Cole abstained.",
        "Several officials were disciplined.",
        "The deputies were never prosecuted.",
        "The department disciplined no one.",
        "The sheriff is quitting.",
        "The county is leaving its partnership with the agency.",
        # offices
        "The department has hired a new training director.",
        "He replaced Ora Lund, who had withdrawn her name.",
        "State Sen. Ora Lund was arrested.",
        "The superintendent stepped aside.",
        # inquiries and lists
        "Investigators cleared the officer of wrongdoing.",
        "An audit found errors in the books.",
        "The county was left off the list.",
        # what has not been done, or is still to be done
        "The department has yet to release the money.",
        "A judge must still approve the settlement.",
        "The city missed the deadline.",
        # habits and rules in force
        "The department does not ask victims about their status.",
        "Deputies are not allowed to ask where someone was born.",
        "Officers may use force only as a last resort.",
        "Employers who break the law can lose their licenses.",
        "Ohio has no law against such contracts.",
        "The constitution guarantees every child an education.",
        "He pleaded not guilty.",
        "In a letter on Monday he said the policy was unlawful.",
    ],
)
def test_acts_of_law_are_found(sentence: str) -> None:
    assert acts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor met with the sheriff last week.",
        "The commissioner visited the jail on Friday.",
        "Advocates fear that families will be split up.",
        "He thanked the deputies.",
        "The sheriff thinks the law is unfair.",
        "They will wait until the case has been heard.",
    ],
)
def test_meetings_hopes_and_words_are_none(sentence: str) -> None:
    assert not acts(sentence)


def test_whom_it_befell_is_counted() -> None:
    assert [
        (claim.kind, claim.value and claim.value.number) for claim in told("Three deputies were charged.")
    ] == [("level", 3)]


def test_a_sum_that_settles_a_case_is_its_size() -> None:
    (act,) = acts("The county settled the case for $1.2 million.")

    assert act.value
    assert act.value.number == 1_200_000


def test_a_sum_paid_to_settle_a_case_is_an_act() -> None:
    claims = told("The state agreed in August to pay $600 million to residents.")

    assert [claim.kind for claim in claims] == ["event"]


def test_most_of_a_law_is_no_share() -> None:
    assert not [one for one in told("A court threw out most of the state's law.") if one.kind == "share"]


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("The judge gave the county until Oct. 1 to turn over the records.", "2017-10-01", "2017-10-01"),
        ("Her term ends in January.", "2018-01-01", "2018-01-31"),
    ],
)
def test_days_to_come(sentence: str, start: str, end: str) -> None:
    (act,) = acts(sentence)

    assert act.period
    assert (str(act.period.start), str(act.period.end)) == (start, end)


def places(text: str) -> list[str]:
    claims = find_claims(Article(text=text, date=date(2018, 6, 19)), [])
    return [claim.place.name for claim in claims if claim.place and claim.kind == "event"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # a law told of again is where it was told of
        (
            "DAYTON, Ohio — Rain.\n\nA judge blocked an Indiana law in May.\n\nThe law was adopted in 2011.",
            "Indiana",
        ),
        # the officer to whom something is done
        (
            "PHOENIX — Joe Arpaio, the former sheriff of Maricopa County, ate. A judge ordered Arpaio to go.",
            "Maricopa County",
        ),
        # the one who is sued, the one whose law falls
        ("DAYTON, Ohio — A group of tenants sued Akron on Monday.", "Akron"),
        ("DAYTON, Ohio — The Supreme Court on Monday threw out Arizona's immigration law.", "Arizona"),
    ],
)
def test_where_acts_of_law_are(text: str, last: str) -> None:
    assert places(text)[-1] == last
