"""Set the exported model's threshold and calibration on articles that it was not trained on.

    python -m training.calibrate --model FILE --polnear FOLDER

Two numbers say how sure the network is of a statement: the share of the cue's label, and the probability of
the cue's own labels. A logistic regression of their log-odds on whether the statement is right gives the
confidence (Platt, 1999). The result is written into the model's metadata.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import onnx
from calibration import Judged, expected_calibration_error
from matching import match_relations
from tqdm import tqdm

from onrecord.attribution.quotations import quotations_in
from onrecord.attribution.spans.find import find_statements
from onrecord.attribution.spans.network import Network
from onrecord.reading import Article
from training.corpus import Marked, read_polnear
from training.figures import fillers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from onrecord.attribution.relation import Relation
    from onrecord.attribution.spans.find import Odds
    from training.corpus import Document


class Sample(NamedTuple):
    """Statements that the network found: log-odds of its two steps with a leading 1, and which are right."""

    odds: NDArray[np.float64]
    right: NDArray[np.float64]


def sample(network: Network, documents: Iterable[Document]) -> Sample:
    """What the network finds in annotated articles."""
    odds: list[tuple[float, ...]] = []
    right: list[float] = []
    for document in documents:
        found = found_in(network, document.text)
        own = fillers(document.text, [marked(relation) for relation, _ in found])
        pairs = match_relations(fillers(document.text, document.annotators[0]), own)
        hits = {number for _, number in pairs}
        odds += [(1.0, *chances) for _, chances in found]
        right += [float(number in hits) for number in range(len(found))]
    return Sample(np.array(odds), np.array(right))


def found_in(network: Network, text: str) -> list[tuple[Relation, Odds]]:
    """What the network finds in a text, with how sure it is of each."""
    article = Article(text=text)
    return list(find_statements(network, article, quotations_in(article)))


def marked(relation: Relation) -> Marked:
    """What the network found, as an annotator would have marked it."""
    source, cue = relation.source, relation.cue
    return Marked((source,) if source else (), (cue,) if cue else (), relation.content)


def fit(given: Sample, rounds: int = 30) -> NDArray[np.float64]:
    """Bias and weights of a logistic regression, by Newton's method with a little ridge."""
    weights = np.zeros(given.odds.shape[1])
    for _ in range(rounds):
        chance = predict(given.odds, weights)
        slope = given.odds.T @ (given.right - chance) - 0.01 * weights
        curve = (given.odds * (chance * (1 - chance))[:, None]).T @ given.odds + 0.01 * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def predict(odds: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """The chance of each row."""
    made: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(odds @ weights, -20, 20)))
    return made


def across_halves(network: Network, documents: Sequence[Document]) -> float:
    """Calibration error where every article is judged by weights fitted on the other half of the articles."""
    halves = [sample(network, documents[number::2]) for number in range(2)]
    errors = [_error(own, fit(other)) for own, other in (halves, halves[::-1])]
    return sum(errors) / len(errors)


def _error(own: Sample, weights: NDArray[np.float64]) -> float:
    chances = zip(predict(own.odds, weights).tolist(), own.right.tolist(), strict=True)
    return expected_calibration_error([Judged(chance, bool(right)) for chance, right in chances])


def write(model: Path, weights: NDArray[np.float64]) -> None:
    """Put the weights into the model's metadata."""
    loaded = onnx.load(str(model))
    kept = json.loads(next(p.value for p in loaded.metadata_props if p.key == "decoding"))
    kept["calibration"] = [round(float(w), 4) for w in weights]
    onnx.helper.set_model_props(loaded, {"decoding": json.dumps(kept)})
    onnx.save(loaded, str(model))


def main() -> None:
    """Calibrate from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--polnear", type=Path, required=True)
    given = parser.parse_args()
    documents = list(tqdm(read_polnear(given.polnear / "dev.jsonl.gz"), desc="reading"))
    network = Network(str(given.model))
    weights = fit(sample(network, documents))
    write(given.model, weights)
    error = across_halves(network, documents)
    print(
        f"weights {weights.round(3).tolist()}, calibration error on the other half {100 * error:.1f} points"
    )


if __name__ == "__main__":
    main()
