"""The cast of an article: who is one person, what an acronym and "the city" mean, and what is a stranger."""

from __future__ import annotations

import pytest

from marked_sources import sentences_of
from onrecord.attribution.cast import Cast, build_cast
from onrecord.attribution.mentions import find_mentions
from onrecord.reading import Article


def cast(*paragraphs: str, dateline: str = "") -> Cast:
    article = Article(text="\n".join(("River levels rise again", *paragraphs)))
    return build_cast(find_mentions(sentences_of(article)), dateline)


def name_of(people: Cast, name: str, position: int = -1) -> str:
    person = people.named(name, position)
    return "" if person is None else person.name


class TestPeople:
    @pytest.mark.parametrize(
        "name", ["Greta Olin", "greta olin", "GRETA OLIN", "Olin", "G. Olin", "Greta", "Greta Olin Jr."]
    )
    def test_a_person_is_known_by_every_form_of_the_name(self, name: str) -> None:
        assert name_of(cast("Mayor Greta Olin came."), name) == "Greta Olin"

    @pytest.mark.parametrize("name", ["Peter Olin", "Brandt", "", "Jr."])
    def test_another_first_name_or_none_is_nobody(self, name: str) -> None:
        assert name_of(cast("Mayor Greta Olin came."), name) == ""

    def test_the_fullest_name_is_kept(self) -> None:
        assert name_of(cast("Mayor Olin came.", "Mayor Greta Olin left."), "Olin") == "Greta Olin"

    def test_the_first_role_is_kept(self) -> None:
        person = cast("Mayor Greta Olin came.", "Greta Olin, a farmer, left.").named("Olin")

        assert person is not None
        assert person.role == "Mayor"

    def test_of_two_with_one_surname_the_last_in_full_before_the_place_is_meant(self) -> None:
        people = cast("Mayor Greta Olin came.", "Sheriff Peter Olin left.")

        assert [name_of(people, "Olin", at) for at in (45, 500)] == ["Greta Olin", "Peter Olin"]

    def test_a_name_in_full_is_a_person_once_its_surname_comes_alone(self) -> None:
        assert name_of(cast("Bo Rill came.", "They met Rill again."), "Rill") == "Bo Rill"

    def test_a_name_that_comes_but_once_is_a_stranger(self) -> None:
        people = cast("They met Bo Rill there.")

        assert people.named("Bo Rill") is None
        assert [a.person.name for a in people.strangers] == ["Bo Rill"]

    @pytest.mark.parametrize("name", ["Mirow Street", "Lost Lake", "Clean Rivers Act"])
    def test_a_street_a_lake_or_an_act_is_no_stranger(self, name: str) -> None:
        assert cast(f"They saw {name} there.").strangers == []

    def test_a_stranger_stays_the_same_one(self) -> None:
        people = cast("It rained.")

        assert people.stranger("farmer", "") is people.stranger("farmer", "")

    def test_namesakes_are_told_apart_by_address_and_title(self) -> None:
        people = cast("Mr. Bo Munk came.", "Ms. Ada Munk left.", "Judge Ivo Munk sat.")

        def who(gender: str, role: str) -> str:
            person = people.named("Munk", 500, gender, role)
            return "" if person is None else person.name

        assert [who("he", ""), who("she", ""), who("", "Judge")] == ["Bo Munk", "Ada Munk", "Ivo Munk"]

    def test_the_only_namesake_is_kin(self) -> None:
        people = cast("Mr. Bo Munk came.", "Ms. Ada Munk left.")
        ada = people.named("Ada Munk")

        assert ada is not None
        kin = people.kin(ada, "he")
        assert kin is not None
        assert kin.name == "Bo Munk"
        assert people.kin(ada, "she") is None

    def test_of_two_namesakes_neither_is_kin(self) -> None:
        people = cast("Mr. Bo Munk came.", "Mr. Ivo Munk sat.", "Ms. Ada Munk left.")
        ada = people.named("Ada Munk")

        assert ada is not None
        assert people.kin(ada, "he") is None

    def test_an_age_belongs_to_its_person(self) -> None:
        people = cast("Ada Munk, 41, met Bo Rill, 52, there.")

        assert [(p.name if (p := people.aged(age)) else "") for age in ("41", "52", "60")] == [
            "Ada Munk",
            "Bo Rill",
            "",
        ]

    def test_a_relative_clause_does_for_a_role_where_there_is_no_other(self) -> None:
        people = cast("Ada Munk, who farms there, met Bo Rill.", "Mayor Bo Rill, who was ill, left.").people

        assert [(p.name, p.role) for p in people] == [("Ada Munk", "who farms there"), ("Bo Rill", "Mayor")]

    def test_a_party_has_its_members(self) -> None:
        people = cast("Rep. Ada Munk, D-Elmton, met Mayor Bo Rill, a Republican.")

        assert [[p.name for p in people.of_party(x)] for x in ("democratic", "republican", "")] == [
            ["Ada Munk"],
            ["Bo Rill"],
            [],
        ]

    def test_a_form_of_address_is_sure_of_the_gender_and_a_given_name_is_not(self) -> None:
        guessed, surely = cast("Ms. Rill met Mary Olin.").people

        assert (surely.gender, surely.surely) == ("she", True)
        assert (guessed.gender, guessed.surely) == ("she", False)


class TestOffices:
    TWO = "Elmton Mayor Greta Olin met Mirow Mayor Bo Rill."

    @pytest.mark.parametrize(
        ("description", "name"),
        [("the Elmton mayor", "Greta Olin"), ("the Mirow mayor", "Bo Rill"), ("the mayor", "Bo Rill")],
    )
    def test_the_words_of_the_description_decide(self, description: str, name: str) -> None:
        person = cast(self.TWO).in_office(description, 500)

        assert person is not None
        assert person.name == name

    def test_nobody_is_in_an_office_that_no_role_names(self) -> None:
        assert cast(self.TWO).in_office("the sheriff", 500) is None

    def test_an_office_may_be_told_only_later(self) -> None:
        person = cast(self.TWO).in_office("the Elmton mayor", 0)

        assert person is not None
        assert person.name == "Greta Olin"


class TestOrganizationsAndPlaces:
    BODIES = "They sued the National River Survey Agency and the Elmton Water Department."

    @pytest.mark.parametrize(
        ("short", "full"),
        [
            ("NRSA", "National River Survey Agency"),
            ("River Survey Agency", "National River Survey Agency"),
            ("Water Department", "Elmton Water Department"),
            ("Fire Department", "Fire Department"),
            ("National River", "National River Survey Agency"),
            ("Department", "Elmton Water Department"),
            ("House", "House"),
        ],
    )
    def test_a_short_name_means_the_full_one(self, short: str, full: str) -> None:
        assert cast(self.BODIES).organization(short) == full

    def test_a_body_is_found_by_its_words_and_place(self) -> None:
        people = cast(self.BODIES)

        assert people.organization_called(["department"], "Elmton", 500) == "Elmton Water Department"
        assert people.organization_called(["department"], "Mirow", 500) == ""

    def test_the_body_named_first_in_the_nearest_sentence_that_names_one(self) -> None:
        people = cast("The Elmton Tax Office met.", self.BODIES)

        assert people.organization_before(500) == "National River Survey Agency"
        assert people.organization_before(60) == "Elmton Tax Office"
        assert people.organization_before(0) == ""

    def test_a_sheriff_s_office_is_one_name(self) -> None:
        (body,) = cast("They sued the Elmton County Sheriff's Office.").organizations

        assert body.name == "Elmton County Sheriff's Office"

    def test_each_kind_of_place_has_its_last_one(self) -> None:
        people = cast(
            "They left Elmton County for Texas.", "They live in Tolna.", "They moved to Mirow City."
        )

        assert [people.place(kind, 500) for kind in ("county", "state", "city")] == [
            "Elmton County",
            "Texas",
            "Mirow City",
        ]

    def test_the_dateline_counts_as_a_place_named_first(self) -> None:
        people = cast("It rained.", dateline="ELMTON, Ohio")

        assert (people.place("city", 0), people.main_place()) == ("Elmton", "Elmton")

    def test_the_main_place_is_the_one_named_most_often(self) -> None:
        assert cast("They live in Tolna.", "It rains in Mirow.", "Few live in Mirow.").main_place() == "Mirow"

    def test_an_article_without_places_has_none(self) -> None:
        people = cast("It rained.")

        assert (people.main_place(), people.place("county", 500)) == ("", "")
