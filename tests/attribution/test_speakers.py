"""Who stands behind a source: people by surname, title and pronoun; organisations, groups and documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from marked_sources import Resolved, resolve

if TYPE_CHECKING:
    from onrecord.attribution import Speaker


def speaker(found: Resolved) -> Speaker:
    assert found.speaker is not None
    return found.speaker


def last_name(found: list[Resolved]) -> str:
    return speaker(found[-1]).name


class TestPeople:
    def test_a_surname_means_the_person_named_in_full_before(self) -> None:
        found = resolve("Tolna Mayor Greta Olin came late.", "‹Olin› said the dam held.")

        assert speaker(found[0]).name == "Greta Olin"
        assert speaker(found[0]).role == "Tolna Mayor"
        assert speaker(found[0]).kind == "person"

    def test_a_surname_may_come_before_the_full_name(self) -> None:
        found = resolve("‹Olin› said the dam held.", "Governor Greta Olin had been at the dam.")

        assert (speaker(found[0]).name, speaker(found[0]).role) == ("Greta Olin", "Governor")

    @pytest.mark.parametrize(
        ("source", "name", "role"),
        [
            ("Tolna Police Superintendent Odo Brandt", "Odo Brandt", "Tolna Police Superintendent"),
            ("County mayor Odo Brandt", "Odo Brandt", "County mayor"),
            ("Former Gov. Greta Olin", "Greta Olin", "Former Gov."),
            ("Lt. Col. Ilse Varga", "Ilse Varga", "Lt. Col."),
            ("Acting Police Chief Maja de la Cruz", "Maja de la Cruz", "Acting Police Chief"),
            ("Secretary of State Ida Kern", "Ida Kern", "Secretary of State"),
            ("Chief of Staff Ida Kern", "Ida Kern", "Chief of Staff"),
            ("The water minister, Sir Odo Brandt,", "Odo Brandt", "water minister"),
            ("His solicitor, Ms. Kern,", "Kern", "solicitor"),
            ("union boss Odo Brandt", "Odo Brandt", "union boss"),
            ("Welder Odo Brandt, 50,", "Odo Brandt", "Welder"),
            ("Ida Kern, 29, a nurse's aide,", "Ida Kern", "a nurse's aide"),
            ("Mr. van der Meer (Speaker)", "van der Meer", "Speaker"),
            (
                "Odo Brandt, his uncle and the mill's manager,",
                "Odo Brandt",
                "his uncle and the mill's manager",
            ),
            ("Ida Kern, who farms near the dam,", "Ida Kern", "who farms near the dam"),
            ("Odo Brandt, then the water commissioner,", "Odo Brandt", "then the water commissioner"),
            (
                "Ilse Varga, executive director of Clean Rivers,",
                "Ilse Varga",
                "executive director of Clean Rivers",
            ),
            ("Pastor Ida Kern, a Lutheran,", "Ida Kern", "Pastor, a Lutheran"),
            ("Its mayor, Odo Brandt,", "Odo Brandt", "mayor"),
            ("Mr. Brandt", "Brandt", ""),
            ("Sean O'Dell McArdle", "Sean O'Dell McArdle", ""),
            ("J.T. Okoro-Reyes", "J.T. Okoro-Reyes", ""),
        ],
    )
    def test_the_role_is_read_beside_the_name(self, source: str, name: str, role: str) -> None:
        (found,) = resolve(f"‹{source}› said the dam had held.")

        assert (speaker(found).name, speaker(found).role) == (name, role)

    def test_a_role_given_once_holds_everywhere(self) -> None:
        found = resolve("‹Odo Brandt› said the dam held.", "The pumps are new, said ‹Mayor Odo Brandt›.")

        assert [speaker(s).role for s in found] == ["Mayor", "Mayor"]

    def test_a_name_may_begin_with_a_particle(self) -> None:
        found = resolve("Maja de la Cruz, a farmer, came too.", "‹De la Cruz› said she lost her crop.")

        assert last_name(found) == "Maja de la Cruz"

    def test_the_spokesman_of_somebody_is_not_that_somebody(self) -> None:
        found = resolve("Mayor Greta Olin left early.", "‹A spokesman for Olin› said she was ill.")

        assert last_name(found) == "spokesman for Olin"

    def test_of_two_with_one_surname_the_one_named_in_full_last_is_meant(self) -> None:
        found = resolve(
            "Mary Olin spoke first.",
            "‹Olin› said it held.",
            "Then Peter Olin rose.",
            "‹Olin› said it leaked.",
        )

        assert [speaker(s).name for s in found] == ["Mary Olin", "Peter Olin"]

    def test_a_word_before_a_given_name_is_not_part_of_the_name(self) -> None:
        (found,) = resolve("‹Rival Mary Olin› said it held.")

        assert speaker(found).name == "Mary Olin"

    def test_a_surname_may_be_a_month(self) -> None:
        (found,) = resolve("‹Peter March› said it held.")

        assert speaker(found).name == "Peter March"

    def test_who_means_the_person_before_it(self) -> None:
        (found,) = resolve("The meeting was led by Greta Olin, ‹who› said the dam had held.")

        assert speaker(found).name == "Greta Olin"


class TestDescriptions:
    TWO_MAYORS = "Tolna Mayor Greta Olin met Ostra County mayor Odo Brandt on Monday."

    def test_a_title_means_the_person_with_that_role(self) -> None:
        found = resolve("Police Commissioner Odo Brandt came.", "‹The commissioner› said thefts fell.")

        assert last_name(found) == "Odo Brandt"

    def test_of_two_with_the_role_the_one_named_last_is_meant(self) -> None:
        found = resolve(self.TWO_MAYORS, "‹The Republican mayor› said he would pay.")

        assert last_name(found) == "Odo Brandt"

    @pytest.mark.parametrize(
        ("description", "name"), [("The county mayor", "Odo Brandt"), ("The Tolna mayor", "Greta Olin")]
    )
    def test_a_place_in_the_description_decides(self, description: str, name: str) -> None:
        found = resolve(self.TWO_MAYORS, f"‹{description}› said the pumps were new.")

        assert last_name(found) == name

    def test_short_titles_mean_the_same_as_long_ones(self) -> None:
        found = resolve("Gov. Greta Olin came.", "Sen. Odo Brandt left.", "‹The governor› said it held.")

        assert last_name(found) == "Greta Olin"

    def test_another_party_s_candidate_is_not_meant(self) -> None:
        found = resolve("Libertarian candidate Odo Brandt came.", "‹The Republican candidate› said it held.")

        assert last_name(found) == "Republican candidate"

    def test_an_attorney_general_is_no_other_attorney(self) -> None:
        found = resolve(
            "Attorney General Greta Olin met City Attorney Odo Brandt.",
            "‹The attorney general› said it held.",
        )

        assert last_name(found) == "Greta Olin"

    def test_somebody_described_and_never_named_keeps_the_description(self) -> None:
        (found,) = resolve("‹A farmer near the dam› said it leaked.")

        assert speaker(found).name == "farmer near the dam"
        assert speaker(found).kind == "person"


class TestPronouns:
    def test_he_and_she_are_told_apart_by_given_names(self) -> None:
        found = resolve("Mary Olin met George Brandt.", "‹She› said it held.", "‹He› said it leaked.")

        assert [speaker(s).name for s in found] == ["Mary Olin", "George Brandt"]

    def test_forms_of_address_tell_too(self) -> None:
        found = resolve("Ms. Olin met Mr. Brandt.", "‹He› said it leaked.", "‹She› said it held.")

        assert [speaker(s).name for s in found] == ["Brandt", "Olin"]

    def test_he_after_a_quotation_is_the_speaker_of_the_sentence_before(self) -> None:
        found = resolve(
            "George Brandt had met Peter Kern in May.",
            "‹Peter Kern› criticized the plan.",
            '"It is a waste," ‹he› said.',
        )

        assert last_name(found) == "Peter Kern"

    def test_an_owner_is_not_the_subject(self) -> None:
        found = resolve("Peter Kern read George Brandt's letter.", "‹He› said it was late.")

        assert last_name(found) == "Peter Kern"

    def test_they_are_the_group_or_organisation_that_spoke_before(self) -> None:
        found = resolve("‹Levee critics› say the pumps are small.", "‹They› said the river would rise.")

        assert last_name(found) == "Levee critics"
        assert speaker(found[-1]).kind == "group"

    def test_a_pronoun_without_anybody_before_it_has_no_speaker(self) -> None:
        (found,) = resolve("‹He› said it held.")

        assert found.speaker is None


class TestOrganizations:
    def test_the_department_is_the_one_named_before(self) -> None:
        found = resolve(
            "The Tolna Water Department opened a gate.", "‹The department› said the wells were clean."
        )

        assert last_name(found) == "Tolna Water Department"
        assert speaker(found[-1]).kind == "organization"

    def test_an_acronym_means_the_name_in_full(self) -> None:
        found = resolve("The National River Survey Agency sent a list.", "‹NRSA› says the list is complete.")

        assert last_name(found) == "National River Survey Agency"

    def test_the_county_s_police_department_gets_the_county_s_name(self) -> None:
        found = resolve(
            "Thefts rose across Ostra County.",
            "‹The county's police department› has logged a 7 percent rise in thefts.",
        )

        assert last_name(found) == "Ostra Police Department"

    def test_a_named_department_comes_before_one_made_up_from_the_place(self) -> None:
        found = resolve(
            "The Ostra Metro Police Department serves Ostra County.",
            "‹The county's police department› said thefts rose.",
        )

        assert last_name(found) == "Ostra Metro Police Department"

    def test_the_department_may_be_one_that_only_its_place_named(self) -> None:
        found = resolve(
            "Thefts rose across Ostra County.",
            "‹The county's police department› said thefts rose.",
            "‹The department› said patrols had helped.",
        )

        assert last_name(found) == "Ostra Police Department"

    def test_the_city_is_the_city_named_last(self) -> None:
        found = resolve(
            "A court in Mirow heard the case.",
            "Crowds gathered in Tolna.",
            "‹The city› said the square was closed.",
        )

        assert last_name(found) == "Tolna"

    def test_a_local_office_names_its_place(self) -> None:
        found = resolve("Tolna Mayor Greta Olin sued on Monday.", "‹The city› is worried aid could be lost.")

        assert last_name(found) == "Tolna"

    def test_police_are_those_of_the_place(self) -> None:
        found = resolve(
            "Thefts fell in Tolna.", "Cars were stolen in Tolna.", "‹Police› said arsons fell too."
        )

        assert last_name(found) == "Tolna police"

    def test_the_dateline_names_a_place(self) -> None:
        found = resolve("TOLNA -- Thefts fell, ‹city police officials› say.")

        assert last_name(found) == "Tolna police"

    def test_officials_are_a_group(self) -> None:
        (found,) = resolve("‹City officials› said the pumps had failed.")

        assert (speaker(found).name, speaker(found).kind) == ("City officials", "group")


class TestDocuments:
    @pytest.mark.parametrize(
        ("source", "name", "kind"),
        [
            ("Records", "Records", "document"),
            ("Data from the Tolna Water Agency", "Tolna Water Agency", "document"),
            ("The latest figures from the Ostra Highway Patrol", "Ostra Highway Patrol", "document"),
        ],
    )
    def test_the_one_behind_a_document_speaks(self, source: str, name: str, kind: str) -> None:
        (found,) = resolve(f"‹{source}› show that the river rose.")

        assert (speaker(found).name, speaker(found).kind) == (name, kind)

    def test_the_report_is_the_one_that_somebody_published(self) -> None:
        found = resolve(
            "The Tolna Water Agency published a report on wells.", "‹The report› stated that wells were dry."
        )

        assert last_name(found) == "Tolna Water Agency"

    def test_figures_of_an_office_are_its_holder_s(self) -> None:
        found = resolve(
            "Turnout rose, according to ‹figures the secretary of state released›.",
            "‹Secretary of State Ida Kern› says 9,000 people voted.",
        )

        assert speaker(found[0]).name == "Ida Kern"
