"""What is learnt from a teacher: nothing from one that scores alike, and only on words that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

torch = pytest.importorskip("torch", reason="training needs onrecord[train]")

from training.distil import lesson  # noqa: E402

if TYPE_CHECKING:
    from torch import Tensor

CUES = torch.tensor([[1, 2]])
MASK = torch.tensor([[True] * 4, [True] * 3 + [False]])


def scores() -> tuple[Tensor, Tensor]:
    torch.manual_seed(1)
    return torch.randn(2, 4, 11), torch.randn(1, 4, 5)


def test_a_teacher_that_scores_alike_teaches_nothing() -> None:
    assert lesson(scores(), scores(), MASK, CUES).item() == pytest.approx(0, abs=1e-5)


@pytest.mark.parametrize("part", [0, 1])
def test_another_score_of_a_word_or_of_a_cues_word_is_learnt(part: int) -> None:
    taught = scores()
    taught[part][0, 1, 2] += 1
    assert lesson(scores(), taught, MASK, CUES) > 0.01


def test_words_beyond_the_mask_teach_nothing() -> None:
    taught = scores()
    taught[0][1, 3] += torch.arange(11)
    taught[1][0, 3] += torch.arange(5)
    assert lesson(scores(), taught, MASK, CUES).item() == pytest.approx(0, abs=1e-5)
