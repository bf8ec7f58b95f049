"""The papers' measures of quality, on neighbours made by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from onrecord.checking.neighbours.quality import fairness, robustness, strength, uniqueness

strengths = arrays(np.float64, 6, elements=st.floats(-1, 3))
weights = arrays(np.float64, 6, elements=st.floats(0.01, 9))


def test_a_rise_is_stronger_the_larger_its_ratio_and_a_fall_the_smaller() -> None:
    assert strength(np.array([1.2, 1.0, 0.8]), 1.0, rising=True) == pytest.approx([0.2, 0.0, -0.2])
    assert strength(np.array([1.0, 0.5, 0.4]), 0.5, rising=False) == pytest.approx([-0.5, 0.0, 0.25])


def test_a_claim_whose_neighbours_are_all_as_strong_is_fair_and_robust() -> None:
    same, even = np.zeros(4), np.ones(4)

    assert (fairness(same, even), robustness(same, even), uniqueness(same)) == (0, 1, 0)


def test_weaker_neighbours_make_a_claim_overstated_and_less_robust_by_how_sensible_they_are() -> None:
    found = np.array([-0.5, 0.0])

    assert fairness(found, np.array([3.0, 1.0])) == pytest.approx(-0.375)
    assert robustness(found, np.array([3.0, 1.0])) == pytest.approx(np.exp(-0.1875))
    assert uniqueness(found) == 0.5


@given(strengths, weights)
def test_only_the_proportions_of_sensibility_count(found: np.ndarray, sensible: np.ndarray) -> None:
    assert fairness(found, 7 * sensible) == pytest.approx(fairness(found, sensible))
    assert robustness(found, 7 * sensible) == pytest.approx(robustness(found, sensible))


@given(strengths, weights)
def test_stronger_neighbours_never_hurt_robustness(found: np.ndarray, sensible: np.ndarray) -> None:
    assert 0 < robustness(found, sensible) <= robustness(np.maximum(found, 0), sensible) == 1
