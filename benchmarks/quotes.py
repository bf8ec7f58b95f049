"""Quotations against a transcript: are the verdicts right, and how long does it take?

    python benchmarks/quotes.py [--seed 1] [--polnear FOLDER]

Speeches of 5,000 words are put together from what is said in the project's own evaluation articles. An
article quotes from each: some words verbatim, some with one word in eight changed, some spliced from two
remarks, and some that are not in the speech at all. The peer, rapidfuzz's partial_ratio, tells in the same
run how near a quotation comes to a stretch of the speech; it knows no splices.

With PolNeAR's folder it also prints how near quotations of real news come to 5,000 words of other news, in
changed words for each word: what the threshold for *not found* was chosen by.
"""

from __future__ import annotations

import argparse
import re
import statistics
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import polnear
from marked import read_part
from rapidfuzz import fuzz

from onrecord.attribution import Statement
from onrecord.checking import check_quotes
from onrecord.checking.quotes.alignment import Spoken, align
from onrecord.checking.quotes.words import FILLERS, words_of
from onrecord.reading import Article, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.checking import QuoteVerdict

WORDS = 5_000
QUOTATIONS = 50
SHORTEST = 6
"""Words of a quotation; shorter ones can stand in any speech by chance."""
CHANGED = 8
SPEECHES = 10
PEER_VERBATIM, PEER_FOUND = 99.9, 80.0
"""Scores from which the peer is taken to say "verbatim" and "altered"."""
SWEPT = 700
_QUOTED = re.compile('[“"]([^“”"]{10,400})[”"]')
KINDS: tuple[QuoteVerdict, ...] = ("verbatim", "altered", "spliced", "not_found")


class Trial(NamedTuple):
    """A speech, quotations as an article prints them, and what each should be found to be."""

    speech: str
    quotations: list[str]
    kinds: list[QuoteVerdict]


def remarks() -> list[str]:
    """What is said in the evaluation articles, without quotation marks, brackets and omissions."""
    found = []
    for part in ("dev", "test"):
        for article in read_part(part):
            for answer in article.statements:
                words = " ".join(article.article.text[slice(*piece)] for piece in answer.pieces)
                plain = " ".join(words.translate(str.maketrans("", "", "“”\"‘’'[]…")).split())
                if len(plain.split()) >= SHORTEST and "..." not in plain:
                    found.append(plain)
    return found


def trial(remarks: Sequence[str], random: Random) -> Trial:
    """Put a speech together, and quotations of all four kinds."""
    order = random.sample(remarks, len(remarks))
    spoken, absent = order[: len(order) * 4 // 5], order[len(order) * 4 // 5 :]
    speech: list[str] = []
    while sum(len(one.split()) for one in speech) < WORDS:
        speech.append(random.choice(spoken))
    quotations, kinds = [], []
    for number in range(QUOTATIONS):
        kind = KINDS[number % len(KINDS)]
        quotations.append(_quotation(kind, speech, absent, random))
        kinds.append(kind)
    return Trial(". ".join(speech), quotations, kinds)


def _quotation(kind: QuoteVerdict, speech: Sequence[str], absent: Sequence[str], random: Random) -> str:
    if kind == "not_found":
        return random.choice([one for one in absent if one not in speech])
    words = random.choice(speech).split()
    if kind == "altered":
        for place in random.sample(range(len(words)), max(1, len(words) // CHANGED)):
            words[place] = random.choice(random.choice(speech).split())[::-1] + "x"
    if kind == "spliced":
        first, second = (speech.index(one) for one in random.sample([*dict.fromkeys(speech)], 2))
        words = [*speech[first].split()[:12], *speech[second].split()[-12:]]
    return " ".join(words)


def ours(given: Trial) -> list[QuoteVerdict]:
    """The verdicts of onrecord."""
    text = " ".join(f"“{words}.”" for words in given.quotations)
    everything = Statement(
        id="s1", form="direct", source=None, cue=None, content=(Span.of(text, 0, len(text)),), speaker=None
    )
    found = check_quotes(Article(text=text), [everything], Article(text=given.speech))
    return [one.verdict for one in found]


def peers(given: Trial) -> list[QuoteVerdict]:
    """The verdicts that the peer's scores amount to."""
    scores = [fuzz.partial_ratio(words.casefold(), given.speech.casefold()) for words in given.quotations]
    return [
        "verbatim" if score >= PEER_VERBATIM else "altered" if score >= PEER_FOUND else "not_found"
        for score in scores
    ]


def sweep(corpus: Path, random: Random) -> None:
    """Print how near quotations come to speech that they are not from, by their length."""
    texts = [given.article.text for given in polnear.read(corpus / polnear.CORPUS)]
    quoted = [(n, m.group(1)) for n, text in enumerate(texts) for m in _QUOTED.finditer(text)]
    costs: dict[int, list[float]] = {}
    for number, words in random.sample(quoted, min(SWEPT, len(quoted))):
        others = random.sample([text for n, text in enumerate(texts) if n != number], len(texts) - 1)
        spoken = Spoken([word.same for text in others for word in words_of(text)][:WORDS], FILLERS)
        codes = spoken.coded([word.same for word in words_of(words)])
        if codes:
            cost = align(codes, [""] * len(codes), spoken).cost / len(codes)
            costs.setdefault(min(len(codes) // 10 * 10, 40), []).append(cost)
    print(f"{'words':8}{'quotations':>12}{'nearest':>10}{'below 0.4':>11}{'median':>8}")
    for length, found in sorted(costs.items()):
        below = sum(cost < 0.4 for cost in found)  # noqa: PLR2004 - a column of the table
        line = f"{min(found):>10.2f}{below:>11}{statistics.median(found):>8.2f}"
        print(f"{length:>2} to {length + 9 if length < 40 else '':2}{len(found):>12}{line}")  # noqa: PLR2004
    print()


def main() -> None:
    """Print the share of right verdicts by kind, and the time for one speech."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--polnear", type=Path, help="corpus for the sweep of the threshold")
    arguments = parser.parse_args()
    if arguments.polnear:
        sweep(arguments.polnear, Random(arguments.seed))  # noqa: S311 - seeded on purpose
    random = Random(arguments.seed)  # noqa: S311 - seeded on purpose
    trials = [trial(remarks(), random) for _ in range(SPEECHES)]
    print(f"{SPEECHES} speeches of {WORDS:,} words, {QUOTATIONS} quotations each; % right")
    print(f"{'':10}{'':>10}" + "".join(f"{kind:>12}" for kind in (*KINDS, "ms a speech")))
    for name, judge in (("onrecord", ours), ("rapidfuzz", peers)):
        right: Counter[str] = Counter()
        start = time.perf_counter()
        for given in trials:
            verdicts = judge(given)
            right.update(k for k, verdict in zip(given.kinds, verdicts, strict=True) if k == verdict)
        seconds = (time.perf_counter() - start) / len(trials)
        totals = Counter(kind for given in trials for kind in given.kinds)
        shares = "".join(f"{100 * right[kind] / totals[kind]:>12.1f}" for kind in KINDS)
        print(f"{name:20}{shares}{1000 * seconds:>12.0f}")


if __name__ == "__main__":
    main()
