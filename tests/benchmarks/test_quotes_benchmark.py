"""The trials of quotations against a transcript are what they say they are."""

from __future__ import annotations

from random import Random

import quotes
from rapidfuzz import fuzz


def test_a_trial_has_all_kinds_and_a_speech_of_the_wanted_length() -> None:
    trial = quotes.trial(quotes.remarks(), Random(3))

    assert set(trial.kinds) == set(quotes.KINDS)
    assert len(trial.quotations) == len(trial.kinds) == quotes.QUOTATIONS
    assert len(trial.speech.split()) >= quotes.WORDS


def test_the_same_seed_gives_the_same_trial() -> None:
    assert quotes.trial(quotes.remarks(), Random(3)) == quotes.trial(quotes.remarks(), Random(3))


def test_verbatim_quotations_stand_in_the_speech_and_the_others_do_not() -> None:
    trial = quotes.trial(quotes.remarks(), Random(5))

    for words, kind in zip(trial.quotations, trial.kinds, strict=True):
        assert (words in trial.speech) == (kind == "verbatim")


def test_the_peer_knows_words_as_they_were_spoken() -> None:
    trial = quotes.Trial("we will build a bridge over the river", ["build a bridge over"], ["verbatim"])

    assert quotes.peers(trial) == quotes.ours(trial) == ["verbatim"]
    assert fuzz.partial_ratio(trial.quotations[0], trial.speech) == 100
