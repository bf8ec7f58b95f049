"""Roles beside names, names in capitals, and whom a pronoun means."""

from __future__ import annotations

import pytest

from marked_sources import Resolved, names, resolve


def role(found: list[Resolved]) -> str:
    assert found[0].speaker is not None
    return found[0].speaker.role


class TestRolesOfOwners:
    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            ("Elmton's police chief, Bo Rill,", "Elmton's police chief"),
            ("Elmton's mayor, Bo Rill,", "Elmton's mayor"),
            ("Port Elmton's longtime fire chief, Bo Rill,", "Port Elmton's longtime fire chief"),
            ("The city's police chief, Bo Rill,", "city's police chief"),
            ("The town's chief engineer, Bo Rill,", "town's chief engineer"),
            ("The state's top prosecutor, Bo Rill,", "state's top prosecutor"),
            ("Its new director, Bo Rill,", "new director"),
            ("Bo Rill, Elmton's police chief,", "Elmton's police chief"),
            ("Elmton police chief Bo Rill", "Elmton police chief"),
        ],
    )
    def test_the_owner_and_title_before_a_name_are_the_role(self, source: str, expected: str) -> None:
        found = resolve(f"‹{source}› said the dam held.")

        assert (names(found), role(found)) == (["Bo Rill"], expected)

    def test_somebody_met_before_the_name_has_another_s_title(self) -> None:
        found = resolve("After it met the mayor, Bo Rill left.", "‹Bo Rill› said the dam held.")

        assert role(found) == ""

    def test_the_title_alone_means_them_later(self) -> None:
        found = resolve("Elmton's fire chief, Bo Rill, spoke.", "‹The chief› said the dam held.")

        assert names(found) == ["Bo Rill"]


class TestNames:
    @pytest.mark.parametrize("given", ["OLIN", "GRETA OLIN", "Olin", "Greta Olin"])
    def test_capitals_do_not_make_another_person(self, given: str) -> None:
        assert names(resolve("Mayor Greta Olin came.", f"‹{given}› said the dam held.")) == ["Greta Olin"]

    def test_an_acronym_is_no_person(self) -> None:
        found = resolve("Mayor Greta Olin came.", "‹The NRSA› said the dam held.")

        assert found[0].speaker is not None
        assert (found[0].speaker.name, found[0].speaker.kind) == ("NRSA", "organization")

    @pytest.mark.parametrize(
        ("full", "short"),
        [
            ("Maja de la Cruz", "De la Cruz"),
            ("Piet van der Meer", "Van der Meer"),
            ("Otto von Ahlen", "Von Ahlen"),
            ("Peter Olin Jr.", "Olin"),
            ("Sean O'Dell", "O'Dell"),
            ("Ana Okoro-Reyes", "Okoro-Reyes"),
        ],
    )
    def test_particles_and_suffixes_belong_to_the_name(self, full: str, short: str) -> None:
        assert names(resolve(f"Mayor {full} came.", f"‹{short}› said the dam held.")) == [full]

    def test_a_person_may_be_introduced_after_the_first_use(self) -> None:
        found = resolve("‹Munk› said the dam held.", "It was a long day.", "Ada Munk, a farmer, went home.")

        assert (names(found), role(found)) == (["Ada Munk"], "a farmer")

    def test_a_curly_possessive_is_cut_like_a_straight_one(self) -> None:
        found = resolve("Gov. Ada Munk’s plan failed.", "‹Munk› said the dam held.")

        assert names(found) == ["Ada Munk"]


class TestPronouns:
    def test_he_is_the_one_who_declined_to_comment(self) -> None:
        found = resolve(
            "‹Elmton's police chief, Bo Rill,› declined to comment. ‹He› said later the case was closed."
        )

        assert names(found) == ["Bo Rill", "Bo Rill"]

    @pytest.mark.parametrize("pronoun", ["He", "She"])
    @pytest.mark.parametrize(
        "before", ["Mayor Bo Rill left.", "Bo Rill, a farmer, left.", "Bo Rill left.", "Rep. Rill left."]
    )
    def test_somebody_of_unknown_gender_fits_both(self, before: str, pronoun: str) -> None:
        found = resolve(before, f"‹{pronoun}› said the dam held.")

        assert names(found)[0].endswith("Rill")

    def test_one_pronoun_settles_the_gender_for_the_next(self) -> None:
        found = resolve("Bo Rill met Mary Olin.", "‹He› said it held.", "‹She› said it leaked.")

        assert names(found) == ["Bo Rill", "Mary Olin"]

    def test_a_known_man_further_off_does_not_beat_the_subject(self) -> None:
        found = resolve("Mayor Bo Rill met George Brandt.", "‹He› said the dam held.")

        assert names(found) == ["Bo Rill"]

    def test_of_two_men_the_one_who_spoke_last_is_meant(self) -> None:
        found = resolve(
            "George Brandt met Peter Kern.", "‹Kern› said it leaked.", "‹He› said it was an old dam."
        )

        assert names(found) == ["Peter Kern", "Peter Kern"]

    def test_of_two_women_the_subject_is_meant(self) -> None:
        found = resolve("Mary Olin met Ann Kern.", "‹She› said it leaked.")

        assert names(found) == ["Mary Olin"]

    def test_an_unnamed_witness_is_a_he(self) -> None:
        found = resolve("‹A witness› said it was dark.", "‹He› said he ran.")

        assert names(found) == ["witness", "witness"]

    def test_a_given_name_is_weak_evidence_where_nobody_else_is_there(self) -> None:
        assert names(resolve("Leslie Olin left.", "‹He› said it held.")) == ["Leslie Olin"]

    def test_a_form_of_address_is_strong_evidence(self) -> None:
        assert names(resolve("Ms. Olin left.", "‹He› said it held.")) == [""]

    def test_a_street_is_nobody(self) -> None:
        assert names(resolve("They closed Mirow Street.", "‹He› said it was wet.")) == [""]


class TestGroupsAndThings:
    @pytest.mark.parametrize(
        ("before", "name"),
        [
            ("Engineers inspected the dam on Friday.", "Engineers"),
            ("Analysts at Vorn Bank met on Friday.", "Analysts at Vorn Bank"),
            ("Mary Olin and George Brandt wrote a letter.", "Mary Olin and George Brandt"),
            ("The Elmton Water Agency met on Friday.", "Elmton Water Agency"),
        ],
    )
    def test_they_may_be_the_subject_of_the_sentence_before(self, before: str, name: str) -> None:
        assert names(resolve(before, "‹They› said the dam held.")) == [name]

    def test_the_nearer_subject_comes_before_an_earlier_speaker(self) -> None:
        found = resolve("‹Officials› said it leaked.", "Engineers came.", "‹They› said it held.")

        assert names(found) == ["Officials", "Engineers"]

    @pytest.mark.parametrize(
        ("before", "name"),
        [
            ("The Elmton Water Agency met on Friday.", "Elmton Water Agency"),
            ("The agency opened a gate.", "agency"),
            ("The report came out on Friday.", "report"),
        ],
    )
    def test_it_is_an_organisation_or_a_document(self, before: str, name: str) -> None:
        assert names(resolve(before, "‹It› said the dam held.")) == [name]

    def test_it_is_no_person(self) -> None:
        assert names(resolve("Mary Olin left.", "‹It› said the dam held.")) == [""]

    def test_they_are_not_a_document(self) -> None:
        found = resolve("‹Police› said thefts fell.", "City data came out.", "‹They› said arsons fell too.")

        assert names(found) == ["police", "police"]
