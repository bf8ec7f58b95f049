"""What kind of speaker a source is: a person, a group, an organisation, a document."""

from __future__ import annotations

import pytest

from marked_sources import Resolved, resolve


def who(found: list[Resolved]) -> tuple[str, str]:
    speaker = found[-1].speaker
    assert speaker is not None
    return speaker.name, speaker.kind


@pytest.mark.parametrize(
    "source",
    [
        "Critics",
        "Supporters",
        "Residents",
        "Neighbors",
        "Officials",
        "Authorities",
        "Prosecutors",
        "Researchers",
        "Farmers",
        "Others",
        "Some",
        "Staff",
        "Two officers",
        "Three witnesses",
        "Most experts",
        "Dozens of parents",
        "Elmton residents",
        "Company officials",
        "Family members",
        "Many in the town",
        "Ada Munk's lawyers",
        "Critics of the levee",
        "Democrats",
    ],
)
def test_several_people_are_a_group_under_their_own_words(source: str) -> None:
    assert who(resolve(f"‹{source}› said the dam leaked.")) == (source, "group")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The couple", "couple"),
        ("The family", "family"),
        ("The public", "public"),
        ("A group of teachers", "group of teachers"),
        ("A pair of engineers", "pair of engineers"),
        ("The governor's aides", "governor's aides"),
        ("The residents, who had come early,", "residents, who had come early"),
    ],
)
def test_a_group_loses_its_article(source: str, name: str) -> None:
    assert who(resolve(f"‹{source}› said the dam leaked.")) == (name, "group")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("A witness", "witness"),
        ("One resident", "One resident"),
        ("A farmer", "farmer"),
        ("The owner's boss", "owner's boss"),
        ("A resident who lives near the dam", "resident who lives near the dam"),
        ("The engineer", "engineer"),
    ],
)
def test_one_unnamed_person_is_a_person(source: str, name: str) -> None:
    assert who(resolve(f"‹{source}› said the dam leaked.")) == (name, "person")


def test_a_surname_in_s_is_no_group() -> None:
    found = resolve("Mayor Ada Sanders left.", "‹Sanders› said the dam held.")

    assert who(found) == ("Ada Sanders", "person")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Police", "police"),
        ("State police", "State police"),
        ("The company", "company"),
        ("The union", "union"),
        ("The sheriff's office", "sheriff's office"),
        ("The Elmton County sheriff's office", "Elmton County sheriff's office"),
        ("The agency, which is based in Elmton,", "agency"),
        ("The Elmton Water Agency, which runs the dam,", "Elmton Water Agency"),
        ("The company that runs the dam", "company"),
    ],
)
def test_bodies_are_organisations(source: str, name: str) -> None:
    assert who(resolve(f"‹{source}› said the dam leaked.")) == (name, "organization")


def test_the_sheriff_s_office_is_the_one_named_before() -> None:
    found = resolve(
        "The Elmton County Sheriff's Office sent boats.", "‹The sheriff's office› said it rained."
    )

    assert who(found) == ("Elmton County Sheriff's Office", "organization")


def test_an_office_is_not_just_any_office_named_before() -> None:
    found = resolve("The Elmton Tax Office sent bills.", "‹The sheriff's office› said it rained.")

    assert who(found) == ("sheriff's office", "organization")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("City records", "City records"),
        ("A report", "report"),
        ("A new audit", "new audit"),
        ("Court documents", "Court documents"),
        ("Data released by the state", "Data released by the state"),
        ("The report, which was released Monday,", "report"),
        ("The city's data portal, which has its faults,", "city's data portal"),
    ],
)
def test_what_is_written_is_a_document(source: str, name: str) -> None:
    assert who(resolve(f"‹{source}› found that the dam leaked.")) == (name, "document")


@pytest.mark.parametrize("names", ["Mary Olin and George Brandt", "Mary Olin, Ann Varga and George Brandt"])
def test_people_joined_by_and_are_a_group(names: str) -> None:
    assert who(resolve(f"‹{names}› said the dam held.")) == (names, "group")


def test_surnames_joined_by_and_get_their_full_names() -> None:
    found = resolve("Mary Olin met George Brandt.", "‹Olin and Brandt› said the dam held.")

    assert who(found) == ("Mary Olin and George Brandt", "group")


class TestParties:
    @pytest.mark.parametrize(
        "introduction",
        [
            "Sen. Ada Munk (D-Elmton) spoke to Bo Rill.",
            "Rep. Ada Munk, D-Elmton, spoke to Bo Rill.",
            "Sen. Ada Munk (D) spoke to Bo Rill.",
            "Mayor Ada Munk, a Democrat, spoke to Bo Rill.",
            "Democratic Mayor Ada Munk spoke to Bo Rill.",
        ],
    )
    def test_the_democrat_is_the_only_one_of_the_party(self, introduction: str) -> None:
        assert who(resolve(introduction, "‹The Democrat› said it held.")) == ("Ada Munk", "person")

    def test_of_two_democrats_neither_is_meant(self) -> None:
        found = resolve(
            "Rep. Ada Munk, D-Elmton, met Rep. Bo Rill, D-Mirow.", "‹The Democrat› said the dam held."
        )

        assert who(found) == ("Democrat", "person")

    def test_two_parties_are_told_apart(self) -> None:
        found = resolve(
            "Mayor Ada Munk, a Republican, met Gov. Bo Rill, a Democrat.",
            "‹The Democrat› said it held.",
            "‹The Republican› said it leaked.",
        )

        assert [s.speaker.name for s in found if s.speaker] == ["Bo Rill", "Ada Munk"]

    def test_the_nominee_of_the_gop_is_the_republican_one(self) -> None:
        found = resolve("Republican nominee Ada Munk met Bo Rill.", "‹The GOP nominee› said it held.")

        assert who(found) == ("Ada Munk", "person")
