"""A verdict reads the same without colour, and on a terminal that only has ASCII."""

from __future__ import annotations

from typing import get_args

from onrecord.checking import Verdict
from onrecord.reporting.verdicts import UNCHECKED, VERDICTS, look_of

LOOKS = [*VERDICTS.values(), UNCHECKED]


def test_every_verdict_has_a_look() -> None:
    assert set(VERDICTS) == set(get_args(Verdict))


def test_no_two_verdicts_share_a_word_or_a_sign() -> None:
    for attribute in ("word", "sign", "plain_sign", "slug"):
        assert len({getattr(look, attribute) for look in LOOKS}) == len(LOOKS)


def test_the_plain_signs_are_ascii() -> None:
    assert "".join(look.plain_sign for look in LOOKS).isascii()


def test_a_claim_without_a_finding_is_unchecked_and_never_holds() -> None:
    assert look_of(None) is UNCHECKED
    assert look_of("holds").word == "holds"
