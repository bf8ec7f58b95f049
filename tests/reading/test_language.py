"""Whether a text reads as English."""

import pytest

import onrecord
from onrecord.reading.language import reads_as_english

ENGLISH = (
    "The city had 650 homicides in 2017, police said on Monday, and that was 16 percent fewer than the year "
    "before. The mayor said the fall showed that more patrols had worked."
)
FRENCH = (
    "Le chômage a baissé de 3 pour cent en 2023, a déclaré la ministre Anne Dupuis. « Nous allons "
    "continuer », a-t-elle dit devant les journalistes réunis dans la salle du conseil."
)
GERMAN = (
    "Die Zahl der Arbeitslosen ist im März um drei Prozent gesunken, sagte der Minister in Berlin. Das war "
    "mehr als im Vorjahr und mehr als die Fachleute im Herbst erwartet hatten."
)
SPANISH = (
    "El desempleo bajó un 3 por ciento en 2023, dijo la ministra. En la ciudad hubo más de 400 casos a lo "
    "largo del año, según las cifras que publicó el lunes el ayuntamiento."
)


def test_news_in_english_does() -> None:
    assert reads_as_english(ENGLISH)


@pytest.mark.parametrize("text", [FRENCH, GERMAN, SPANISH])
def test_news_in_other_languages_does_not(text: str) -> None:
    assert not reads_as_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "W Warszawie popełniono 412 zabójstw, o 9 procent mniej niż rok wcześniej.",
        "У місті торік скоїли 412 крадіжок, на 9 відсотків менше.",
    ],
)
def test_nor_does_one_sentence_of_another_language(text: str) -> None:
    assert not reads_as_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Aldermoor: 14-3",
        "Velmont, 3 mars",
        "São Paulo homicides fell nine percent",
        "Café thefts rose in Orléans and Besançon",
    ],
)
def test_a_few_words_get_the_benefit_of_the_doubt(text: str) -> None:
    assert reads_as_english(text)


def test_a_report_says_so_and_only_then() -> None:
    with onrecord.Record.open() as record:
        french = onrecord.check(onrecord.Article(text=FRENCH, date="2024-03-03"), record)
        english = onrecord.check(onrecord.Article(text=ENGLISH, date="2018-01-03"), record)

    assert any("English" in note for note in french.notes)
    assert english.notes == ()
