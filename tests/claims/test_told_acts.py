"""Acts that the narrator tells are no assertions, though a statement was found; denials and causes are."""

from __future__ import annotations

import pytest

from onrecord import Article, find_claims
from onrecord.attribution import Speaker, Statement
from onrecord.reading import Span


def asserting(text: str) -> set[str | None]:
    """The statements of the claims of a text with one statement: "‹source› ‹cue› ‹content›"."""
    pieces, plain = [], ""
    for number, part in enumerate(text.replace("›", "‹").split("‹")):
        if number % 2:
            pieces.append((len(plain), len(plain) + len(part)))
        plain += part
    spans = [Span.of(plain, *piece) for piece in pieces]
    source, cue, content = (None, *spans) if len(spans) == 2 else spans
    statement = Statement(
        id="s1",
        form="indirect",
        source=source,
        cue=cue,
        content=(content,),
        speaker=Speaker(name=source.text) if source else None,
    )
    claims = find_claims(Article(text=plain, date="2024-05-10"), [statement])
    assert claims
    return {claim.statement for claim in claims}


@pytest.mark.parametrize(
    "text",
    [
        "‹The council› ‹voted 5-4 on Tuesday› ‹to spend $3 million in 2023›.",
        "‹Regulators› ‹also approved› ‹$3 million for schools in 2023›.",
        "‹The force› ‹recorded› ‹48 murders in Tolna in 2023›.",
        "‹A judge› ‹refused› ‹to pay out $3 million on Friday›.",
        "‹State law› ‹requires› ‹a fee of $3 million›.",
        "‹Nobody› ‹believes› ‹in the 48 murders of 2023›.",
        "In 2023 ‹were reported› ‹48 murders in Tolna›.",
    ],
)
def test_what_somebody_did_is_told_by_the_narrator(text: str) -> None:
    assert asserting(text) == {None}


@pytest.mark.parametrize(
    "text",
    [
        "‹The council› ‹agreed› ‹that Tolna had 48 murders in 2023›.",
        "‹The council› ‹promised› ‹to spend $3 million in 2023›.",
        "‹Police› ‹reported› ‹48 murders in Tolna in 2023›.",
        "‹The bill› ‹says› ‹that Tolna had 48 murders in 2023›.",
    ],
)
def test_what_somebody_said_is_theirs(text: str) -> None:
    assert asserting(text) == {"s1"}


@pytest.mark.parametrize(
    "text",
    [
        "Murders fell in 2023. ‹Ada Munk› ‹put the blame on› ‹a shortage of patrols›.",
        "‹Ada Munk› ‹denied› ‹that the cameras brought murders down›.",
        "‹Ada Munk› ‹rejected› ‹the suggestion that cameras brought murders down›.",
    ],
)
def test_words_for_a_cause_or_a_denial_are_the_speakers_claim(text: str) -> None:
    assert "s1" in asserting(text)


def test_but_a_bill_is_rejected_by_an_act() -> None:
    assert "s1" not in asserting("‹Lawmakers› ‹rejected› ‹a bill in 2017›, by 31 votes to 12.")
