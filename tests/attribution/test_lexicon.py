"""The cue lexicon: inflected forms and what each may govern."""

from __future__ import annotations

import pytest

from onrecord.attribution.lexicon import FORMS, NOUNS, POSTPOSED, STRONG


@pytest.mark.parametrize(
    ("form", "lemma", "kind"),
    [
        ("say", "say", "base"),
        ("says", "say", "present"),
        ("said", "say", "past"),
        ("saying", "say", "ing"),
        ("told", "tell", "participle"),
        ("wrote", "write", "past"),
        ("written", "write", "participle"),
        ("denies", "deny", "present"),
        ("denied", "deny", "past"),
        ("criticizes", "criticize", "present"),
        ("criticizing", "criticize", "ing"),
        ("slammed", "slam", "past"),
        ("slamming", "slam", "ing"),
        ("admitted", "admit", "past"),
        ("agreeing", "agree", "ing"),
        ("conveyed", "", ""),
        ("stresses", "stress", "present"),
        ("predicted", "predict", "past"),
    ],
)
def test_forms_are_those_of_english(form: str, lemma: str, kind: str) -> None:
    entries = FORMS.get(form, ())

    assert {e.lemma for e in entries if kind in e.kinds} == ({lemma} if lemma else set())


def test_a_verb_with_a_particle_is_an_entry_of_its_own() -> None:
    assert {(e.lemma, e.particle) for e in FORMS["called"]} == {("call", ""), ("call", "for"), ("call", "on")}


def test_every_list_of_verbs_names_verbs_of_the_lexicon() -> None:
    lemmas = {entry.lemma for entries in FORMS.values() for entry in entries}

    assert lemmas >= STRONG
    assert lemmas >= POSTPOSED
    assert len(NOUNS & lemmas) > len(NOUNS) / 2


def test_every_entry_governs_something() -> None:
    assert all(entry.frames for entries in FORMS.values() for entry in entries)
