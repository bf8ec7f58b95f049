"""What is trained is what runs: the same buckets, the same chains, the same scores."""

from itertools import product

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs onrecord[train]")
pytest.importorskip("safetensors", reason="training needs onrecord[train]")

from training.crf import Chain  # noqa: E402
from training.network import bucket  # noqa: E402

from onrecord.attribution.spans import decoder  # noqa: E402


def test_distances_fall_into_the_same_buckets_in_training_and_in_use() -> None:
    away = np.arange(-300, 300)
    assert bucket(torch.from_numpy(away)).tolist() == decoder.bucket(away).tolist()


def test_the_loss_is_the_negative_log_share_of_the_path() -> None:
    torch.manual_seed(1)
    chain = Chain(3)
    torch.nn.init.normal_(chain.steps)
    scores = torch.randn(1, 3, 3)
    labels = torch.tensor([[1, 2, 0]])
    start, steps = chain.transitions()
    totals = {
        path: start[path[0]] + sum(scores[0, n, at] for n, at in enumerate(path)) + steps[path[0], path[1]]
        + steps[path[1], path[2]]
        for path in product(range(3), repeat=3)
    }  # fmt: skip
    share = totals[1, 2, 0] - torch.logsumexp(torch.stack(list(totals.values())), 0)
    loss = chain.loss(scores, labels, torch.ones(1, 3, dtype=torch.bool))
    assert loss.item() == pytest.approx(-share.item(), abs=1e-4)


def test_words_beyond_the_mask_do_not_count() -> None:
    chain = Chain(3)
    scores = torch.randn(2, 5, 3)
    scores[1, :3] = scores[0, :3]
    mask = torch.tensor([[True] * 3 + [False] * 2] * 2)
    labels = torch.zeros(2, 5, dtype=torch.long)
    first, second = chain.loss(scores, labels, mask).tolist()
    assert first == pytest.approx(second, abs=1e-5)
