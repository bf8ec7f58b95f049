"""Look for texts on which claim finding fails: mutated news and hostile strings, with statements made up.

    python benchmarks/fuzz_claims.py --minutes 10 [--seed 1]

Prints how many texts were read, every text that broke a law (an error, an offset outside the text, a value
outside its interval), and the slowest text by its length. The exit code is 1 where a law was broken.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.attribution import Speaker, Statement
from onrecord.claims import find_claims
from onrecord.reading import Article, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims import Claim

SEEDS = Path(__file__).parents[1] / "evaluation" / "dev"
LONGEST = 20_000
"""Characters of a fuzzed text."""
HOSTILE = (
    "9" * 400, "1" + ",000" * 200, "$" * 300, "one hundred million billion trillion percent",
    "up down " * 100,
    "more than " * 120, "from 3 to 4 to 5 to 6 " * 40, "and 4 and 5 " * 150, "of of of " * 100,
    "the " * 300,
    "not " * 200, "if " * 200, "a" * 3000, "A " * 800, "“" * 200, "‘“" * 100, "(" * 500, ", " * 500,
    "; " * 500,
    "\u202e\u2066\u200b", "\x00\x1b[31m", "İıſẞﬁ" * 50, "\U0001f4c9" * 80, "½ ⅓ ¼", "1/2/3/4/5/6/7",
    "20mph" * 100,
    "per 100,000 " * 100, "twice as many as " * 80, "year over year " * 80, "since 1993 " * 120,
    "31 Feb. 2023",
    "0 percent", "-5 percent", "1e308 people", "the first time since " * 80, "most since " * 100,
    "half what it was " * 80, "Jan. Feb. Mar. " * 60, "is was are were " * 80, "\n" * 200, "\r\n\t" * 100,
)  # fmt: skip


def seeds() -> list[str]:
    """The texts of our own articles, to be mutated."""
    return [json.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(SEEDS.glob("*.json"))]


def mutated(chance: random.Random, texts: Sequence[str]) -> str:
    """A text with some of its words moved, lost, repeated, or made hostile."""
    words = chance.choice(texts).split(" ")
    start = chance.randrange(len(words))
    words = words[start : start + chance.randrange(1, 400)]
    for _ in range(chance.randrange(0, 12)):
        at = chance.randrange(len(words))
        words[at : at + chance.randrange(0, 3)] = chance.choice(
            (
                [chance.choice(HOSTILE)],
                [chance.choice(words)] * chance.randrange(1, 40),
                chance.sample(words, min(len(words), 6)),
                ["".join(chance.sample(words[at], len(words[at])))],
                chance.choice(texts).split(" ")[:20],
                [],
            )
        )
        words = words or ["."]
    return " ".join(words)[:LONGEST]


def statements_in(chance: random.Random, text: str) -> list[Statement]:
    """Statements with contents anywhere in the text, crossing each other."""
    made = []
    for number in range(chance.randrange(0, 6)):
        start = chance.randrange(len(text))
        end = min(len(text), start + chance.randrange(1, 300))
        form = chance.choice(("direct", "indirect", "mixed"))
        speaker = chance.choice((None, Speaker(name="Ora Lund", role="mayor of Velmont")))
        content = (Span.of(text, start, end),)
        made.append(
            Statement(id=f"s{number}", form=form, source=None, cue=None, content=content, speaker=speaker)
        )
    return made


def broken_laws(text: str, statements: Sequence[Statement], claims: Sequence[Claim]) -> Iterator[str]:
    """What is wrong with the claims, whatever the text."""
    known = {one.id for one in statements} | {None}
    for number, claim in enumerate(claims, start=1):
        if claim.id != f"c{number}" or claim.statement not in known:
            yield f"{claim.id} by {claim.statement}"
        if not (0 <= claim.start < claim.end <= len(text)) or text[claim.start : claim.end] != claim.text:
            yield f"{claim.id} at {claim.start} to {claim.end}"
        value = claim.value
        low = -1.0 if value is None or value.low is None else value.low
        if value is not None and (
            low > value.number or (value.high is not None and value.high < value.number)
        ):
            yield f"{claim.id} of {value}"


def fuzz(minutes: float, seed: int) -> int:
    """Read texts for so many minutes; the exit code."""
    chance, texts = random.Random(seed), seeds()  # noqa: S311 - no secret depends on it
    until, read, failures, found = time.monotonic() + 60 * minutes, 0, 0, 0
    slowest, slowest_text = 0.0, ""
    while time.monotonic() < until:
        text = mutated(chance, texts)
        if not text.strip():
            continue
        statements = statements_in(chance, text)
        published = chance.choice((None, date(2024, 9, 20), date(1, 1, 1), date(9999, 12, 31)))
        started = time.perf_counter()
        try:
            claims = find_claims(Article(text=text, date=published), statements)
            wrong = list(broken_laws(text, statements, claims))
        except Exception as error:  # noqa: BLE001 - any error at all is what is looked for
            claims, wrong = [], [repr(error)]
        took = (time.perf_counter() - started) / (len(text) + 500)
        if took > slowest:
            slowest, slowest_text = took, text
        read, found, failures = read + 1, found + len(claims), failures + bool(wrong)
        if wrong:
            sys.stderr.write(f"{wrong}: {text!r}\n")
    sys.stdout.write(
        f"{read} texts, {found} claims, {failures} that broke a law; slowest {1e6 * slowest:.0f} ms "
        f"for 1,000 "
        f"characters: {slowest_text[:200]!r}\n"
    )
    return 1 if failures else 0


def main() -> None:
    """Read the arguments and fuzz."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.exit(fuzz(given.minutes, given.seed))


if __name__ == "__main__":
    main()
