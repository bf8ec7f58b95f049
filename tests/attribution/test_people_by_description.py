"""People who are called by something else than their name: by age, kin, work, or "the latter"."""

from __future__ import annotations

import pytest

from marked_sources import names, resolve


class TestAges:
    def test_the_age_given_with_a_name_decides(self) -> None:
        found = resolve("Ada Munk, 41, met Bo Rill, 52.", "‹The 41-year-old› said it held.")

        assert names(found) == ["Ada Munk"]

    def test_without_ages_it_is_whoever_was_spoken_of_last(self) -> None:
        found = resolve("‹Rower Ada Munk› said it held.", "‹The 30-year-old› said it leaked.")

        assert names(found) == ["Ada Munk", "Ada Munk"]


class TestKin:
    COUPLE = "Mr. Bo Munk and Ms. Ada Munk own the mill."

    @pytest.mark.parametrize(
        ("said", "name"), [("Ms. Munk", "Bo Munk"), ("Ms. Ada Munk", "Bo Munk"), ("Ada Munk", "Bo Munk")]
    )
    def test_the_husband_is_the_man_with_the_same_last_name(self, said: str, name: str) -> None:
        found = resolve(self.COUPLE, f"‹{said}› said it held.", "‹Her husband› said it leaked.")

        assert names(found)[1] == name

    def test_the_relative_of_somebody_named(self) -> None:
        found = resolve("Bo Munk left.", "Ada Munk came.", "‹Munk's brother› said it held.")

        assert names(found) == ["Bo Munk"]

    def test_a_relative_whom_nobody_names_keeps_the_words(self) -> None:
        found = resolve("‹Mary Olin› said it held.", "‹Her husband› said it leaked.")

        assert names(found) == ["Mary Olin", "Her husband"]

    def test_a_word_for_a_relative_shows_the_pronoun(self) -> None:
        found = resolve("Bo Rill and his sister, Zo Rill, met.", "‹Mr. Rill› left.", "‹Ms. Rill› stayed on.")

        assert names(found) == ["Bo Rill", "Zo Rill"]

    def test_two_may_share_a_last_name_that_stands_once(self) -> None:
        found = resolve(
            "Two bakers, Ivo and Ada Munk, came by.",
            "‹Mrs. Munk› said it held.",
            "‹Her husband› said it leaked.",
        )

        assert names(found) == ["Ada Munk", "Ivo Munk"]


class TestEpithets:
    @pytest.mark.parametrize("epithet", ["painter", "tycoon", "goalkeeper", "teacher", "entomologist"])
    def test_a_calling_means_whoever_was_spoken_of_last(self, epithet: str) -> None:
        found = resolve("‹Ada Munk› said it held.", f"‹The {epithet}› said it leaked.")

        assert names(found) == ["Ada Munk", "Ada Munk"]

    def test_a_calling_in_a_role_comes_first(self) -> None:
        found = resolve(
            "Welder Ada Munk, 41, met Bo Rill, 52.", "Bo Rill left.", "‹The welder› said it held."
        )

        assert names(found) == ["Ada Munk"]

    def test_another_who_was_introduced_so_is_not_confused(self) -> None:
        found = resolve("A painter came.", "‹Ada Munk› said it held.", "‹The painter› said it leaked.")

        assert names(found) == ["Ada Munk", "painter"]

    @pytest.mark.parametrize("word", ["victim", "witness", "inmate"])
    def test_those_who_are_seldom_named_stay_unnamed(self, word: str) -> None:
        found = resolve("‹Ada Munk› said it held.", f"‹The {word}› said it leaked.")

        assert names(found)[1] == word


class TestFormerAndLatter:
    TWO = "Engineer Bo Munk and Captain Ada Rill disagreed."

    def test_each_is_the_one_named_there(self) -> None:
        found = resolve(self.TWO, "‹The former› said it held; ‹the latter› said it leaked.")

        assert names(found) == ["Bo Munk", "Ada Rill"]

    def test_a_pronoun_after_it_means_the_one_who_spoke_last(self) -> None:
        found = resolve(self.TWO, "‹The former› said it held; ‹the latter› said it leaked.", "‹She› left.")

        assert names(found)[2] == "Ada Rill"

    @pytest.mark.parametrize("both", ["Both", "The two", "The pair", "The couple", "Both of them"])
    def test_both_are_the_two_named_last(self, both: str) -> None:
        found = resolve(self.TWO, f"‹{both}› said it held.")

        assert names(found) == ["Bo Munk and Ada Rill"]

    def test_both_men_are_men(self) -> None:
        found = resolve("George Munk, Mary Olin and Peter Rill met.", "‹Both men› said it held.")

        assert names(found) == ["George Munk and Peter Rill"]

    def test_without_two_people_the_words_stay(self) -> None:
        assert names(resolve("It rained.", "‹The couple› said it held.")) == ["couple"]


class TestNamedLater:
    def test_the_opening_describes_and_the_next_paragraph_names(self) -> None:
        found = resolve("‹A crane operator› told police it leaked.", "Ada Munk, 41, saw water at noon.")

        assert names(found) == ["Ada Munk"]
        assert found[0].speaker is not None
        assert found[0].speaker.role == "crane operator"

    def test_somebody_with_another_role_is_somebody_else(self) -> None:
        found = resolve("‹A crane operator› told police it leaked.", "Judge Ada Munk listened.")

        assert names(found) == ["crane operator"]

    def test_somebody_known_already_is_somebody_else(self) -> None:
        found = resolve(
            "Ada Munk, 41, came. ‹A crane operator› told police it leaked.", "Ada Munk, 41, listened."
        )

        assert names(found) == ["crane operator"]

    def test_a_spokesman_is_somebody_else(self) -> None:
        found = resolve("‹A spokesman› said it leaked.", "Ada Munk, 41, listened.")

        assert names(found) == ["spokesman"]


class TestAliases:
    @pytest.mark.parametrize(
        ("source", "name", "role"),
        [
            ("a farmer near Tolna who asked to be identified as Odo", "Odo", "farmer near Tolna"),
            ("A nurse who called herself “Greta M.”", "Greta M.", "nurse"),
            ("a baker known as Odo", "Odo", "baker"),
            ("a man identified only as Witness B", "Witness B", "man"),
        ],
    )
    def test_somebody_is_named_in_the_clause(self, source: str, name: str, role: str) -> None:
        (found,) = resolve(f"‹{source}› said it held.")

        assert found.speaker is not None
        assert (found.speaker.name, found.speaker.role) == (name, role)

    def test_somebody_whom_a_named_person_knows_is_not_that_person(self) -> None:
        found = resolve("‹Ada Munk, who has known Mr. Rill for years,› said it held.")

        assert names(found) == ["Ada Munk"]

    def test_a_nickname_belongs_to_the_name(self) -> None:
        found = resolve('‹Coach "Long Bo" Munk› said it held.', "‹Munk› said it leaked.")

        assert names(found) == ['"Long Bo" Munk', '"Long Bo" Munk']


class TestOfficesInSubjects:
    def test_a_pronoun_may_mean_the_office_that_the_sentence_before_is_about(self) -> None:
        found = resolve(
            "‹Judge Ada Munk› told him to stand.",
            "‹Ms. Mary Rill› asked for time.",
            "The judge listened.",
            "‹She› said it was late.",
        )

        assert names(found)[2] == "Ada Munk"

    def test_an_owner_s_mayor_is_not_another_place_s(self) -> None:
        found = resolve("Elmton Mayor Bo Munk came.", "‹Tolna's mayor› said it held.")

        assert names(found) == ["Tolna's mayor"]


class TestSurnames:
    @pytest.mark.parametrize("surname", ["Major", "King", "Dean", "Judge", "Bishop"])
    def test_a_surname_may_be_a_title(self, surname: str) -> None:
        found = resolve(f"Chief Odo {surname} came.", f"‹{surname}› said it held.", "‹The chief› agreed.")

        assert names(found) == [f"Odo {surname}"] * 2

    def test_particles_of_many_languages(self) -> None:
        found = resolve("Ifan ap Vorn and Bo ter Munk met.", "‹Ifan ap Vorn› said it held.")

        assert names(found) == ["Ifan ap Vorn"]

    def test_the_one_asked_and_not_the_one_who_asks(self) -> None:
        found = resolve(
            "‹Mary Munk› said it held.", "Asked by ‹Tolna's lawyer, Ann Rill,› if it leaked, ‹she› said no."
        )

        assert names(found)[2] == "Mary Munk"

    def test_a_sentence_that_begins_with_he_goes_on_with_him(self) -> None:
        found = resolve("‹Bo Munk› said it held.", "He met Peter Rill and ‹he› said it leaked.")

        assert names(found) == ["Bo Munk", "Bo Munk"]
