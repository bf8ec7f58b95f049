"""Mentions: names in the text, what they name, and the role beside them."""

from __future__ import annotations

import pytest

from marked_sources import sentences_of
from onrecord.attribution.mentions import Mention, find_mentions
from onrecord.reading import Article


def mentions(body: str) -> list[Mention]:
    return find_mentions(sentences_of(Article(text=f"River levels rise again\n{body}")))[1:]


@pytest.mark.parametrize(
    ("body", "kind", "name", "role"),
    [
        ("They met Mayor Greta Olin.", "person", "Greta Olin", "Mayor"),
        ("They met Tolna Mayor Greta Olin.", "person", "Greta Olin", "Tolna Mayor"),
        ("They met former acting mayor Greta Olin.", "person", "Greta Olin", "former acting mayor"),
        ("They met Greta Olin, the dam's engineer, there.", "person", "Greta Olin", "dam's engineer"),
        ("They met Mary Olin.", "person", "Mary Olin", ""),
        ("They met its mayor, Greta Olin, there.", "person", "Greta Olin", "mayor"),
        ("They sued the Justice Department.", "organization", "Justice Department", ""),
        (
            "They sued the Bureau of Customs and Border Protection.",
            "organization",
            "Bureau of Customs and Border Protection",
            "",
        ),
        ("They sued the ATF.", "organization", "ATF", ""),
        ("They sued the University of Tolna.", "organization", "University of Tolna", ""),
        ("They left Ostra County.", "place", "Ostra County", ""),
        ("They live in Tolna.", "place", "Tolna", ""),
        ("They left San Ostra.", "place", "San Ostra", ""),
        ("They left Texas.", "place", "Texas", ""),
        ("They met Olin.", "name", "Olin", ""),
        ("They read Olin's letter.", "name", "Olin", ""),
        ("They met Maja de la Cruz.", "name", "Maja de la Cruz", ""),
    ],
)
def test_what_a_name_names(body: str, kind: str, name: str, role: str) -> None:
    (found,) = mentions(body)

    assert (found.kind, found.name, found.role) == (kind, name, role)


def test_an_owner_is_marked() -> None:
    owner, title = mentions("They read President Greta Olin's letter to Tolna.")

    assert (owner.possessive, title.possessive) == (True, False)


def test_a_form_of_address_is_no_role_but_shows_the_pronoun() -> None:
    (found,) = mentions("They met Ms. Olin.")

    assert (found.name, found.role, found.gender) == ("Olin", "", "she")


@pytest.mark.parametrize(
    "body", ["Officials came.", "On Monday it rained.", "It rained in May.", "Later they left."]
)
def test_a_capital_that_only_opens_the_sentence_is_no_name(body: str) -> None:
    assert [m for m in mentions(f"{body} Some officials stayed.") if m.kind != "name"] == []


def test_names_inside_quotations_are_left_out() -> None:
    assert mentions('They cried "Greta Olin must go" and left.') == []


def test_a_headline_in_title_case_names_nobody() -> None:
    article = Article(text="River Levels Rise Again In Tolna\nIt rained.")

    assert find_mentions(sentences_of(article)) == []
