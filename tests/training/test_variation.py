"""Variations change how a text looks and leave every character where it is."""

from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from training.variation import rename, vary

from onrecord.attribution.spans.pieces import tokenizer


@given(st.text(alphabet='aBß ,."“”‘’«\n', max_size=80), st.integers(0, 10_000))
def test_a_variation_is_as_long_as_the_text(text: str, seed: int) -> None:
    assert len(vary(text, Random(seed))) == len(text)


def test_the_same_chance_gives_the_same_variation() -> None:
    text = "“We lost,” Olin said. " * 20
    looks = {vary(text, Random(seed)) for seed in range(60)}
    assert len(looks) > 5
    assert looks == {vary(text, Random(seed)) for seed in range(60)}


def test_a_famous_name_becomes_another_and_the_same_one_throughout() -> None:
    piece = tokenizer().token_to_id
    ids = np.array([piece("trump"), piece("said"), piece("trump")])
    changed = [rename(ids, Random(seed)) for seed in range(40)]
    assert any((one != ids).any() for one in changed)
    for one in changed:
        assert one[0] == one[2]
        assert one[1] == ids[1]
