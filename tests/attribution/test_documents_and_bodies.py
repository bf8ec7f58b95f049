"""Who is behind a document, and which names are an organisation's."""

from __future__ import annotations

import pytest

from marked_sources import Resolved, names, resolve


def who(found: list[Resolved]) -> tuple[str, str]:
    speaker = found[-1].speaker
    assert speaker is not None
    return speaker.name, speaker.kind


class TestAuthors:
    @pytest.mark.parametrize(
        "source",
        [
            "A survey by the Vorn Institute",
            "A long-awaited review by the Vorn Institute in May",
            "A memo of the Vorn Institute seen by reporters",
            "The Vorn Institute's own survey",
            "Vorn Institute data",
            "Numbers published by the Vorn Institute on Friday",
            "Figures the Vorn Institute released on Monday",
            "Data that the Vorn Institute published last week",
            "A Vorn Institute analysis of court records",
        ],
    )
    def test_the_body_that_the_source_names(self, source: str) -> None:
        assert who(resolve(f"‹{source}› showed that rents rose.")) == ("Vorn Institute", "document")

    def test_a_paper_that_no_sentence_introduces(self) -> None:
        assert who(resolve("‹A Beacon review of court files› showed that rents rose.")) == (
            "Beacon",
            "document",
        )

    def test_the_body_that_owns_it_may_have_no_name(self) -> None:
        found = resolve("‹The police department's annual reports› show that thefts fell.")

        assert who(found) == ("police department", "document")

    @pytest.mark.parametrize("source", ["A study, published on Friday,", "Figures released on Monday"])
    def test_nobody_is_behind_what_was_merely_published(self, source: str) -> None:
        assert who(resolve(f"‹{source}› showed that rents rose."))[0].split()[0].lower() in source.lower()

    @pytest.mark.parametrize("source", ["A report author", "A survey worker", "The data people"])
    def test_somebody_who_works_on_a_document_is_none(self, source: str) -> None:
        assert who(resolve(f"‹{source}› said it held."))[1] != "document"

    def test_the_one_against_whom_or_where_is_not_the_author(self) -> None:
        found = resolve("‹A lawsuit heard in Elmton District Court against Vorn Farms› says it leaked.")

        assert who(found) == ("lawsuit heard in Elmton District Court against Vorn Farms", "document")

    @pytest.mark.parametrize("later", ["The review", "The report", "The document"])
    def test_it_is_known_later_by_another_word(self, later: str) -> None:
        found = resolve("‹A review by the Vorn Institute› praised it.", f"‹{later}› warned of leaks.")

        assert who(found) == ("Vorn Institute", "document")

    def test_a_suit_is_also_a_filing(self) -> None:
        found = resolve("‹A lawsuit brought by tenants› says it leaked.", "‹The filing› says it stank.")

        assert who(found) == ("lawsuit brought by tenants", "document")

    def test_its_report_is_that_of_the_body_named_before(self) -> None:
        found = resolve("The Elmton Council disagrees.", "‹Its report› lists ten leaks.")

        assert who(found) == ("Elmton Council", "document")

    def test_a_ruling_is_its_owner_s(self) -> None:
        found = resolve("The Elmton Chess Federation met.", "‹The federation's ruling› says it is banned.")

        assert who(found) == ("Elmton Chess Federation", "document")

    def test_police_figures_are_those_of_the_one_force(self) -> None:
        found = resolve("‹Police figures› show thefts fell.", "The Vorn City Police met.")

        assert who(found) == ("Vorn City Police", "document")

    def test_the_issuer_may_itself_be_described(self) -> None:
        found = resolve(
            "The Tolna Water Department met.", "The department published a survey.", "‹The survey› said no."
        )

        assert who(found) == ("Tolna Water Department", "document")

    @pytest.mark.parametrize(
        ("letter", "name"), [("A letter by Ivo Rill", "Ivo Rill"), ("Ivo Rill's letter", "Bo Munk")]
    )
    def test_a_pronoun_may_mean_the_author_whom_by_names(self, letter: str, name: str) -> None:
        found = resolve("‹Bo Munk› left.", f"‹{letter}› said it held.", "‹He› said it leaked.")

        assert names(found)[2] == name


class TestBodies:
    @pytest.mark.parametrize(
        "introduction",
        [
            "Vornline, which sells milk, met.",
            "The utility, Vornline, met.",
            "They read the weekly Vornline.",
            "Vornline, the dairy company, met.",
            "Vornline, a maker of clocks and a brand, met.",
            "The mill's owner, Vornline, met.",
            "They met the general manager of Vornline.",
        ],
    )
    def test_the_words_beside_a_name_show_it(self, introduction: str) -> None:
        found = resolve(introduction, "‹Vornline› said it held.", "‹It› said it leaked.")

        assert [who(found[:1]), who(found)] == [("Vornline", "organization")] * 2

    def test_a_capital_inside_a_word_shows_a_brand(self) -> None:
        assert who(resolve("‹VornLine› said it held.")) == ("VornLine", "organization")

    @pytest.mark.parametrize("name", ["McMunk", "MacRill", "DeVorn"])
    def test_but_not_in_a_surname(self, name: str) -> None:
        assert who(resolve(f"‹{name}› said it held.")) == (name, "person")

    def test_brackets_introduce_a_short_name(self) -> None:
        found = resolve("The Bank of Vorn (BoV) met.", "‹The BoV› sees growth.")

        assert who(found) == ("Bank of Vorn", "organization")

    def test_the_first_words_of_a_name_stand_for_it(self) -> None:
        found = resolve("Vorn Valley Media met.", "‹Vorn Valley› hopes to grow.")

        assert who(found) == ("Vorn Valley Media", "organization")

    @pytest.mark.parametrize("noun", ["company", "firm", "group"])
    def test_the_company_is_the_one_named_first_in_the_nearest_sentence(self, noun: str) -> None:
        found = resolve("Vorn Insurance bought a branch of Tolna Bank.", f"‹The {noun}› plans another.")

        assert who(found) == ("Vorn Insurance", "organization")

    def test_the_magazine_is_what_was_called_so(self) -> None:
        found = resolve("The Elmton Council met.", "They read the magazine Vorn.", "‹The magazine› said no.")

        assert who(found) == ("Vorn", "organization")

    def test_a_ministry_named_in_small_letters(self) -> None:
        found = resolve("They wrote to the transport ministry.", "‹The ministry› promised nothing.")

        assert who(found) == ("transport ministry", "organization")

    def test_this_newspaper_is_the_outlet(self) -> None:
        found = resolve("‹This newspaper› asked if it leaked.", outlet="The Vorn Chronicle")

        assert who(found) == ("The Vorn Chronicle", "organization")

    @pytest.mark.parametrize("source", ["Police", "The force", "The police", "City police officials"])
    def test_police_are_the_one_force_that_the_article_names(self, source: str) -> None:
        found = resolve("The Vorn City Police met in Elmton.", f"‹{source}› said thefts fell.")

        assert who(found) == ("Vorn City Police", "organization")

    def test_which_is_the_body_right_before_it(self) -> None:
        found = resolve("Bo Munk wrote to the Bureau of the Vorn Mint, ‹which› said it held.")

        assert who(found) == ("Bureau of the Vorn Mint", "organization")

    def test_who_may_go_with_a_common_noun(self) -> None:
        assert names(resolve("Ada Munk met a man ‹who› said it held.")) == ["man"]

    def test_his_office_is_not_any_office(self) -> None:
        found = resolve("The Elmton Tax Office wrote to Bo Munk.", "‹His office› said it was late.")

        assert who(found) == ("His office", "organization")

    def test_her_campaign_bears_her_name(self) -> None:
        found = resolve("‹The Munk campaign› said it held.", "Ada Munk left.", "‹Her campaign› said more.")

        assert who(found) == ("Munk campaign", "organization")

    @pytest.mark.parametrize("source", ["House Republicans", "Hon. Members", "many Republicans in Elmton"])
    def test_party_members_are_a_group(self, source: str) -> None:
        assert who(resolve(f"‹{source}› said it held.")) == (source, "group")
