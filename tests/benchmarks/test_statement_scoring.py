"""The scorer of the project's own articles, on hand-made cases."""

from __future__ import annotations

from dataclasses import replace

import pytest
from marked import Answer
from scoring import Tally, compare, likeness, right_slots, same_speaker

SAID = Answer(
    source="Odile Marran, the harbour master",
    cue="said",
    speaker="Odile Marran",
    role="harbour master",
    kind="person",
    form="indirect",
    pieces=((100, 200),),
)


def found_at(*pieces: tuple[int, int]) -> Answer:
    return replace(SAID, pieces=pieces)


def figures(marked: list[Answer], found: list[Answer]) -> dict[str, float]:
    tally = Tally()
    tally.add(compare(marked, found))
    return tally.figures()


def test_the_marked_statements_themselves_score_full_marks() -> None:
    other = replace(SAID, pieces=((300, 350),))

    assert set(figures([SAID, other], [SAID, other]).values()) == {100.0}


def test_finding_nothing_scores_nought() -> None:
    assert set(figures([SAID], []).values()) == {0.0}


@pytest.mark.parametrize(
    ("found", "loose", "strict"),
    [
        (found_at((100, 180)), 100.0, 100.0),
        (found_at((100, 179)), 100.0, 0.0),
        (found_at((100, 130)), 100.0, 0.0),
        (found_at((100, 129)), 0.0, 0.0),
        (found_at((100, 140), (160, 200)), 100.0, 100.0),
        (found_at((200, 300)), 0.0, 0.0),
    ],
)
def test_contents_match_by_the_share_of_their_characters(found: Answer, loose: float, strict: float) -> None:
    measured = figures([SAID], [found])

    assert (measured["loose_f1"], measured["strict_f1"]) == (loose, strict)


def test_a_marked_statement_takes_the_nearest_and_the_other_is_extra() -> None:
    comparison = compare([SAID], [found_at((100, 150)), found_at((100, 190))])

    assert comparison.pairs[0].found.pieces == ((100, 190),)
    assert [answer.pieces for answer in comparison.extra] == [((100, 150),)]
    assert comparison.missed == ()


def test_an_extra_statement_costs_precision() -> None:
    assert figures([SAID], [SAID, found_at((300, 400))])["loose_f1"] == 66.7


def test_slots_are_shares_of_the_loosely_matched() -> None:
    other = replace(SAID, pieces=((300, 400),))
    wrong = replace(other, speaker="Bram Tolliver", role="", kind="group", source="he", cue="", form="mixed")

    measured = figures([SAID, other, found_at((500, 600))], [SAID, wrong])

    assert {measured[slot] for slot in ("speaker", "role", "kind", "source", "cue", "form")} == {50.0}


def test_half_of_the_words_make_a_source_a_cue_and_a_role_right() -> None:
    near = replace(SAID, source="Odile Marran, master", role="the harbour master", cue="said on")

    assert {"source", "role", "cue"} <= right_slots(SAID, near, {"Odile Marran"})
    assert "source" not in right_slots(SAID, replace(SAID, source="Marran, master"), {"Odile Marran"})


def test_a_part_that_is_not_there_is_right_only_when_it_is_not_found() -> None:
    bare = replace(SAID, source="", cue="", role="")

    assert {"source", "cue", "role"} <= right_slots(bare, bare, {"Odile Marran"})
    assert right_slots(bare, SAID, {"Odile Marran"}).isdisjoint({"source", "cue", "role"})


@pytest.mark.parametrize(
    "found", ["Odile Marran", "odile marran", "Marran", "Mayor Odile Marran", "Odile Marran the mayor"]
)
def test_a_name_is_right_in_full_with_a_title_or_by_half(found: str) -> None:
    assert same_speaker("Odile Marran", found, {"Odile Marran", "Bram Tolliver"})


@pytest.mark.parametrize("found", ["", "Odile Tolliver", "Bram Tolliver", "the mayor", "Bram Marran"])
def test_another_name_or_none_is_wrong(found: str) -> None:
    assert not same_speaker("Odile Marran", found, {"Odile Marran", "Bram Tolliver"})


def test_a_surname_that_two_speakers_bear_is_neither() -> None:
    both = {"Lambert Hope", "Rose Hope"}

    assert not same_speaker("Rose Hope", "Hope", both)
    assert same_speaker("Rose Hope", "Rose Hope", both)
    assert same_speaker("Rose Hope", "Hope", {"Rose Hope", "Odile Marran"})


def test_an_article_before_a_name_does_not_count() -> None:
    assert likeness("Guild of Lettings", "the Guild of Lettings") == 1.0


def test_an_agency_is_not_another_of_the_same_town() -> None:
    assert not same_speaker("Aldermoor Police", "Aldermoor Council", {"Aldermoor Police"})


def test_a_speaker_that_cannot_be_told_is_right_when_none_is_named() -> None:
    assert same_speaker("", "", {"", "Odile Marran"})
    assert not same_speaker("", "Odile Marran", {"", "Odile Marran"})


@pytest.mark.parametrize(
    "wrong",
    [
        replace(SAID, speaker="Bram Tolliver"),
        replace(SAID, source="he"),
        replace(SAID, cue="denied"),
        found_at((100, 170)),
    ],
)
def test_a_relation_needs_content_source_cue_and_speaker(wrong: Answer) -> None:
    assert figures([SAID], [wrong])["relation_f1"] == 0.0


def test_role_kind_and_form_are_no_part_of_the_relation() -> None:
    other = replace(SAID, role="", kind="group", form="direct")

    assert figures([SAID], [other])["relation_f1"] == 100.0


def test_articles_are_pooled_and_not_averaged() -> None:
    tally = Tally()
    tally.add(compare([SAID], [SAID]))
    tally.add(compare([SAID, found_at((300, 400)), found_at((500, 600))], []))

    assert (tally.articles, tally.marked, tally.found) == (2, 4, 1)
    assert tally.figures()["loose_f1"] == 40.0
