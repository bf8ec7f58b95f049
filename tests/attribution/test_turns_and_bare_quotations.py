"""Words without a cue: transcripts, labels, speeches, and quotations that stand alone."""

from __future__ import annotations

import pytest

from marked_sources import names, resolve

QUESTIONED = "Ada Munk, 41, was questioned by Bo Rill, a lawyer of the town."


class TestTranscripts:
    def test_the_lawyer_asks_and_the_witness_answers(self) -> None:
        found = resolve(QUESTIONED, "‹Q.› Who sent it?", "‹A.› I did.", "‹Q.› When?", "‹A.› In May.")

        assert names(found) == ["Bo Rill", "Ada Munk"] * 2

    def test_the_letters_need_not_be_sources(self) -> None:
        found = resolve(QUESTIONED, "Q. ‹›Who sent it?", "A. ‹›I did.")

        assert names(found) == ["Bo Rill", "Ada Munk"]

    def test_whoever_examines_asks(self) -> None:
        found = resolve(
            "Ivo Munk, 58, came first.",
            "Questioned by Mary Rill, he was told to look at a map.",
            "Q. ‹›Do you know it?",
            "A. ‹›I do.",
        )

        assert names(found) == ["Mary Rill", "Ivo Munk"]

    def test_where_nobody_is_named_the_letter_stays(self) -> None:
        assert names(resolve("It rained.", "‹Q.› Who sent it?")) == ["Q"]

    def test_a_label_names_the_speaker(self) -> None:
        found = resolve("ADA MUNK, engineer: ‹›It held.", "BO RILL: ‹›It leaked.", "MUNK: ‹›It did not.")

        assert [name.title() for name in names(found)] == ["Ada Munk", "Bo Rill", "Ada Munk"]

    def test_a_label_may_be_the_source(self) -> None:
        found = resolve("Mayor Ada Munk came.", "‹MUNK (on camera)›: It held.")

        assert names(found) == ["Ada Munk"]

    def test_a_clause_before_a_colon_is_no_label(self) -> None:
        found = resolve("Ada Munk, 41, came.", "She then added: ‹›It was late and it rained.")

        assert names(found) == ["Ada Munk"]


class TestSpeeches:
    def test_i_is_the_one_whom_the_heading_announces(self) -> None:
        found = resolve(
            "‹I› told the council that it leaked.", headline="Speech by Sir Bo Munk, chairman, spring meeting"
        )

        assert names(found) == ["Bo Munk"]

    def test_i_in_a_turn_is_whose_turn_it_is(self) -> None:
        found = resolve("BO RILL, driver: Fine. ‹I› have told them it leaked.")

        assert [name.title() for name in names(found)] == ["Bo Rill"]

    def test_he_is_not_the_one_who_says_i(self) -> None:
        found = resolve(
            "‹I› told the minister, Mr. Ivo Rill, that it leaked.",
            "‹He› asked me why.",
            headline="Speech by Bo Munk, chairman, spring meeting",
        )

        assert names(found) == ["Bo Munk", "Ivo Rill"]

    @pytest.mark.parametrize("pronoun", ["I", "we"])
    def test_without_a_heading_nobody_is_known(self, pronoun: str) -> None:
        assert names(resolve(f"‹{pronoun}› told the council that it leaked.")) == [""]


class TestBareQuotations:
    def test_the_paragraph_before_says_whose_words_they_are(self) -> None:
        found = resolve(
            "‹A former officer› spoke of noise.", "She moved away in May.", '‹›"You learn to run."'
        )

        assert names(found)[1] == "former officer"

    def test_else_the_next_paragraph_names_them(self) -> None:
        found = resolve('‹›"You learn to run fast here."', "Ada Munk, 41, lives by the dam.")

        assert names(found) == ["Ada Munk"]

    def test_else_nobody_is_known(self) -> None:
        assert names(resolve("It rained.", '‹›"You learn to run fast here."', "It rained.")) == [""]
