"""A cue whose source the sentence names only once: the second verb of a headline, a passive without "by"."""

from __future__ import annotations

import pytest

from marked_sources import sentences_of
from onrecord.attribution.relation import Relation
from onrecord.attribution.speakers import resolve_speakers
from onrecord.reading import Article


def speaker_of(text: str, cue: str, content: str) -> str:
    """The name of the speaker of one statement without a source."""
    at = text.index(cue)
    begins = text.index(content)
    relation = Relation(None, (at, at + len(cue)), ((begins, begins + len(content)),))
    article = Article(text=text)
    (speaker,) = resolve_speakers(article, sentences_of(article), [relation])
    return speaker.name if speaker else ""


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Olin praises the town, blasts rural roads", "Greta Olin"),
        ("Water Agency backs the levy, blasts rural roads", "Tolna Water Agency"),
    ],
)
def test_the_subject_of_the_headline_has_both_verbs(headline: str, name: str) -> None:
    text = f"{headline}\nMayor Greta Olin came.\nThe Tolna Water Agency met."

    assert speaker_of(text, "blasts", "rural roads") == name


@pytest.mark.parametrize("cue", ["is believed", "has been blamed", "was accused"])
def test_a_passive_without_by_has_no_speaker(cue: str) -> None:
    text = f"River levels\nMayor Greta Olin came.\nThe storm {cue} for the delay on the roads."

    assert speaker_of(text, cue, "for the delay on the roads") == ""
