"""Is an article told from the page that it stands on?

    python benchmarks/pages.py [--part dev|test] [--every N]

Each evaluation article is set on one of the pages of ``evaluation/pages.json``, as a reader copies it from a
browser: links, buttons and a byline above, captions and advertisements between its paragraphs, corrections,
authors' notes and headlines of other reports below. The figures, in percent: ``lines`` of the page that are
not taken for the report; ``letters`` of the report that are; ``titles`` and ``dates`` of publication that are
read from the page; ``claims`` and ``statements`` that were whole without the page (a claim's frame; content,
source, cue and speaker of a statement) and still are.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
from collections import Counter
from itertools import cycle, islice
from typing import TYPE_CHECKING, NamedTuple

import scoring
from marked import FOLDER, PARTS, MarkedArticle, Part, answer_of, read_part
from marked import Answer as Statement
from rewording import EVERY, Edit, applied, moved, moved_place, whole_claims

import onrecord
from claims import read_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from claim_scoring import Answer

PAGES = FOLDER / "pages.json"
TITLE = "{title}"
FIGURES = ("lines", "letters", "titles", "dates", "claims", "statements")
_APART = "\n\n"
_PARAGRAPH = re.compile(r"\n\s*")


class Page(NamedTuple):
    """Lines in front of the first paragraph, between paragraphs and below the last.

    ``{title}`` among the first and ``{date}`` in them stand for those of the article.
    """

    name: str
    head: list[str]
    mid: list[str]
    foot: list[str]


class OnPage(NamedTuple):
    """An article as it stands on a page: what was put where, and which lines are the page's."""

    edits: list[Edit]
    lines: list[tuple[int, int]]
    text: str
    dated: bool


def read_pages(part: Part) -> list[Page]:
    """The pages of a part."""
    return [Page(**page) for page in json.loads(PAGES.read_text(encoding="utf-8"))[part]]


def set_on(page: Page, article: onrecord.Article) -> OnPage:
    """The article on the page, whose middle lines stand behind every second paragraph, two at a time."""
    day = article.date
    head = [_dated(line, day) if line != TITLE else article.title for line in page.head]
    breaks = [found.end() for found in _PARAGRAPH.finditer(article.text)][::2]
    put = [(0, head), *_between(breaks, page.mid), (len(article.text), page.foot)]
    edits, lines, shift = [], list[tuple[int, int]](), 0
    for at, added in put:
        apart = ["", *added] if added is page.foot else [*added, ""]
        start = at + shift
        for line in apart:
            if line not in {"", article.title}:
                lines.append((start, start + len(line)))
            start += len(line) + len(_APART)
        edits.append(Edit(at, at, _APART.join(apart)))
        shift += len(edits[-1].words)
    dated = any("{date" in line and not line.startswith("Updated") for line in page.head)
    return OnPage(edits, lines, applied(article.text, edits), dated)


def _between(breaks: Sequence[int], mid: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    for number, at in enumerate(breaks):
        if added := list(mid[2 * number : 2 * number + 2]):
            yield at, added


def _dated(line: str, day: date | None) -> str:
    if day is None:
        return line
    line = line.replace("{date}", f"{day:%B} {day.day}, {day.year}")
    return re.sub(r"\{date:([^}]+)\}", lambda form: day.strftime(form[1]), line)


class Told(NamedTuple):
    """Of one article on its page, for each figure how many there are and how many are right."""

    there: Counter[str]
    right: Counter[str]


def tell(marked: MarkedArticle, claims: Sequence[Answer], page: Page) -> Told:
    """Read the article on its page, and compare with what was marked, and with what was found without it."""
    plain, on = marked.article, set_on(page, marked.article)
    read = onrecord.Article(text=on.text)
    body = {at for part in read.parts if part.kind == "body" for at in range(part.start, part.end)}
    letters = [moved_place(at, on.edits, 0) for at, one in enumerate(plain.text) if one.isalnum()]
    dated = onrecord.Article(text=on.text, date=plain.date)
    moved_claims = [moved(one, on.edits) for one in claims]
    before, after = whole_claims(plain, claims), whole_claims(dated, moved_claims)
    spoken = _whole_statements(plain, marked.statements, lambda place, _: place)
    still = _whole_statements(dated, marked.statements, lambda place, end: moved_place(place, on.edits, end))
    there = Counter(
        lines=len(on.lines),
        letters=len(letters),
        titles=1,
        dates=on.dated,
        claims=len(before),
        statements=len(spoken),
    )
    right = Counter(
        lines=sum(body.isdisjoint(range(*line)) for line in on.lines),
        letters=sum(at in body for at in letters),
        titles=read.title == plain.title,
        dates=on.dated and read.date == plain.date,
        claims=len(before & after),
        statements=len(spoken & still),
    )
    return Told(there, right)


def _whole_statements(
    article: onrecord.Article, marked: Sequence[Statement], place: Callable[[int, int], int]
) -> frozenset[int]:
    there = [
        dataclasses.replace(one, pieces=tuple((place(start, 0), place(end, 1)) for start, end in one.pieces))
        for one in marked
    ]
    found = [answer_of(statement) for statement in onrecord.attribute(article)]
    right = {id(pair.marked) for pair in scoring.compare(there, found).pairs if pair.is_relation}
    return frozenset(number for number, one in enumerate(there) if id(one) in right)


def told_of(part: Part, every: int = EVERY) -> Iterator[tuple[Page, Told]]:
    """One of so many articles of the part, those whose text is body alone, each on the next page."""
    claims = {name: answers for name, _, answers in read_folder(FOLDER / part)}
    whole = (one for one in read_part(part) if one.name in claims and _is_bare(one.article))
    for marked, page in zip(islice(whole, 0, None, every), cycle(read_pages(part)), strict=False):
        yield page, tell(marked, claims[marked.name], page)


def _is_bare(article: onrecord.Article) -> bool:
    return bool(article.title) and article.title not in article.text


def figures(told: Sequence[Told]) -> dict[str, float]:
    """The shares that are right, in percent."""
    there, right = (sum((one[side] for one in told), Counter[str]()) for side in (0, 1))
    return {name: round(100 * right[name] / there[name], 1) for name in FIGURES if there[name]}


def score(part: Part) -> dict[str, float]:
    """The figures of every tenth article of a part."""
    return figures([told for _, told in told_of(part)])


def main() -> None:
    """Print the figures of each page and of all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", choices=PARTS, default="test")
    parser.add_argument("--every", type=int, default=EVERY, metavar="N", help="read one article of N")
    asked = parser.parse_args()
    every: dict[str, list[Told]] = {}
    for page, told in told_of(asked.part, asked.every):
        every.setdefault(page.name, []).append(told)
    print(f"{'page':<60}" + "".join(f"{name:>12}" for name in FIGURES))
    for name, of_page in [*every.items(), ("all", [told for one in every.values() for told in one])]:
        shown = figures(of_page)
        print(f"{name[:59]:<60}" + "".join(f"{shown.get(key, float('nan')):>12.1f}" for key in FIGURES))


if __name__ == "__main__":
    main()
