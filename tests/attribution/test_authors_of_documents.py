"""Whose a document is: told by the words beside it, or by what the text says of it before and after."""

from __future__ import annotations

import pytest

from marked_sources import resolve
from onrecord.attribution import attribute
from onrecord.reading import Article


def who(*paragraphs: str) -> str:
    """The last speaker of an article."""
    speaker = resolve(*paragraphs)[-1].speaker
    assert speaker is not None
    return speaker.name


class TestBesideIt:
    @pytest.mark.parametrize(
        "source",
        [
            "Figures that the Vorn Valley Housing Board released on Monday",
            "A year-end report that the Vorn Valley Housing Board put out Wednesday",
            "Data the Vorn Valley Housing Board keeps",
            "Results of the Household Panel that the Vorn Valley Housing Board made public",
            "The Vorn Valley Housing Board's Household Panel Survey",
            "The 2020 Household Report of the Vorn Valley Housing Board",
        ],
    )
    def test_the_clause_or_the_owner_names_the_body(self, source: str) -> None:
        assert who(f"‹{source}› showed that rents rose.") == "Vorn Valley Housing Board"

    @pytest.mark.parametrize("source", ["The sheriff's annual report", "The sheriff's own figures"])
    def test_the_holder_of_an_office_who_has_a_name(self, source: str) -> None:
        assert who("Sheriff Bo Rill met the council.", f"‹{source}› showed that thefts fell.") == "Bo Rill"

    def test_an_office_without_a_name_stays_in_the_document_s_words(self) -> None:
        assert who("‹A consultant's report› showed leaks.") == "consultant's report"

    @pytest.mark.parametrize(
        "source", ["A department chart", "Department data through May", "The department's log"]
    )
    def test_small_letters_mean_the_body_named_before(self, source: str) -> None:
        assert (
            who("The Tolna Parks Department met.", f"‹{source}› shows ten fires.") == "Tolna Parks Department"
        )

    @pytest.mark.parametrize("source", ["County records", "City data", "State figures", "Jail logs"])
    def test_records_of_a_place_are_nobodys(self, source: str) -> None:
        assert who("Ostra County has a jail in Tolna.", f"‹{source}› show ten fires.") == source

    @pytest.mark.parametrize(
        "source", ["Report that the agency commissioned", "Analysis commissioned by Councilman Bo Rill"]
    )
    def test_who_has_it_made_is_not_its_author(self, source: str) -> None:
        assert who(f"‹{source}› showed ten fires.") == source

    def test_the_clause_behind_a_source_that_ends_too_soon(self) -> None:
        told = "Thieves took 300 cars in Tolna in 2023, according to the year-end report"
        found = attribute(Article(text=f"{told} that the Tolna Police Department put out Wednesday."))

        assert [s.speaker.name for s in found if s.speaker] == ["Tolna Police Department"]


class TestTold:
    def test_of_a_new_study_the_author_is_named_further_on(self) -> None:
        later = "They rose most in Tolna, says the study, which Wage Lab, a research firm, released."

        assert who("‹A new study› finds that wages rose.", later) == "Wage Lab"

    def test_or_by_the_body_s_name_before_the_noun(self) -> None:
        assert who("‹Official figures› show fires.", "The VHI figures cover ten years.") == "VHI"

    def test_or_by_the_verb_of_publishing(self) -> None:
        later = "The Tolna Health Office released the data Friday."

        assert who("‹New data› show ten fires.", later) == "Tolna Health Office"

    def test_the_report_of_the_body_that_found_something(self) -> None:
        assert who("Fires are up, the Vorn Health Institute found.", "‹The report› says why.") == (
            "Vorn Health Institute"
        )

    def test_the_data_that_somebody_spoke_of_in_releasing_them(self) -> None:
        found = who("‹Police› said in releasing new data that thefts fell.", "‹The data› show ten fires.")

        assert found == "police"

    def test_a_title_that_the_next_sentence_says_somebody_released(self) -> None:
        found = who("‹The Annual Crime Report› shows thefts.", "The Vorn Justice Office released it.")

        assert found == "Vorn Justice Office"

    def test_a_study_of_which_nothing_more_is_told(self) -> None:
        assert who("‹A new study› finds that wages rose.", "The mayor met the Wage Lab.") == "new study"


class TestGovernments:
    @pytest.mark.parametrize(("source", "name"), [("The state", "state"), ("The city", "Tolna")])
    def test_a_state_is_called_so_and_a_city_by_its_name(self, source: str, name: str) -> None:
        assert who("Bo Rill met Ada Munk in Tolna, Iowa.", f"‹{source}› said it would pay.") == name

    @pytest.mark.parametrize("source", ["State police", "The state police"])
    def test_a_state_s_police_are_not_the_city_s(self, source: str) -> None:
        assert (
            who("Bo Rill met Ada Munk in Tolna.", f"‹{source}› said thefts fell.").lower() == "state police"
        )

    def test_a_state_s_police_may_have_a_name(self) -> None:
        assert who("The Iowa State Police met.", "‹State police› said it held.") == "Iowa State Police"

    def test_the_area_s_police_force(self) -> None:
        assert (
            who("Vorn Valley Police met.", "‹The area's police force› said it held.") == "Vorn Valley Police"
        )


class TestBodies:
    @pytest.mark.parametrize(
        ("before", "source", "name"),
        [
            ("The Vorn Auto Club met.", "The Tolna-based auto club", "Vorn Auto Club"),
            ("Tolna University met.", "The school", "Tolna University"),
            ("Statistics Vornland met.", "The agency", "Statistics Vornland"),
            (
                "Secretary of State Bo Rill met.",
                "The secretary of state's office",
                "secretary of state's office",
            ),
            ("Vorn City Police met Ada Munk.", "Her force", "Vorn City Police"),
            ("Vorn City Police met Ada Munk.", "The police department", "Vorn City Police"),
            ("‹Some trustees› said no.", "The trustees", "trustees"),
            ("Chief Bo Rill met.", "Rill and other officials", "Bo Rill and other officials"),
            ("Bo Rill met.", "The sheriffs, all of them Texan,", "sheriffs"),
            ("The Vorn Census Bureau met.", "The agency: Tolna, Keel and Odo", "Vorn Census Bureau"),
            (
                "The Vorn Census Bureau met.",
                "The Vorn Safety Council, using data from states,",
                "Vorn Safety Council",
            ),
            ("The Vorn Health Board (VHB) met.", "VHB data", "Vorn Health Board"),
            (
                "The Centers for Disease Control and Prevention met.",
                "The CDC",
                "Centers for Disease Control and Prevention",
            ),
        ],
    )
    def test_whom_a_description_means(self, before: str, source: str, name: str) -> None:
        assert who(before, f"‹{source}› said it held.") == name

    def test_two_who_wrote_it_together_leave_it_its_own_words(self) -> None:
        source = "data kept by the Tolna Times and the Vorn Post"

        assert who(f"Thefts fell, ‹{source}› show.") == source

    def test_which_may_go_with_a_county(self) -> None:
        assert who("The slump has reached Ostra County, ‹which› said it would cut jobs.") == "Ostra County"
