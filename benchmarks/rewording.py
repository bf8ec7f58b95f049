"""Are the claims of an article the same in another layout, another hand, and other words that mean the same?

    python benchmarks/rewording.py [--part dev|test] [--every N] [--only WORDS]

Each rewording below changes the text of the evaluation articles and nothing that they say; the marked claims
move along. Of the claims whose frame (kind, value, unit, direction, place, period, baseline) was right
before, the table gives the share that is right afterwards, and how many more are. Nothing needs to be marked
anew, so that this finds readings that hang on a space or on one word (metamorphic testing; Chen, Cheung and
Yiu, 1998).
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from claim_scoring import FRAME, Answer, compare, found_answers
from marked import FOLDER, PARTS

import onrecord
from claims import read_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

EVERY = 10
"""One article of so many is read unless another number is asked for."""
_COLUMN = 72


class Edit(NamedTuple):
    """Characters ``start`` to ``end`` (excluded) of a text, and what stands there instead."""

    start: int
    end: int
    words: str


def applied(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits, which are in order and apart."""
    edges = [(0, 0, ""), *edits, (len(text), len(text), "")]
    return "".join(text[one[1] : other[0]] + other[2] for one, other in pairwise(edges))


def moved(answer: Answer, edits: Sequence[Edit]) -> Answer:
    """The marked claim where it stands in the reworded text."""
    start, end = moved_place(answer.start, edits, 0), moved_place(answer.end, edits, 1)
    return answer._replace(start=start, end=end)


def moved_place(place: int, edits: Sequence[Edit], inside: int) -> int:
    """A place in the text afterwards; one within an edit goes to its start, or to its end."""
    shift = 0
    for edit in edits:
        if edit.end > place:
            return place + shift if edit.start >= place else edit.start + shift + inside * len(edit.words)
        shift += len(edit.words) - (edit.end - edit.start)
    return place + shift


def _each(pattern: str, words: str | Mapping[str, str]) -> Callable[[str], list[Edit]]:
    """Other words for whatever matches; a mapping looks the match up."""
    compiled = re.compile(pattern)

    def edits(text: str) -> list[Edit]:
        found = compiled.finditer(text)
        return [
            Edit(*one.span(), one.expand(words) if isinstance(words, str) else words[one.group()])
            for one in found
        ]

    return edits


def _lines_of_72(text: str) -> list[Edit]:
    edits = []
    for line in re.finditer(r"[^\n]+", text):
        begins, last = line.start(), 0
        for word in re.finditer(" |$", line.group()):
            place = line.start() + word.start()
            if place - begins > _COLUMN and last > begins:
                edits.append(Edit(last, last + 1, "\n"))
                begins = last + 1
            last = place
    return edits


def _framed(text: str) -> list[Edit]:
    """Headline and byline above, what a news page has below."""
    above = "What the numbers show\n\nBy Jane Whitlock\nUpdated 9:14 a.m.\n\n"
    below = "\n\nAssociated Press writer Tom Weller in Washington contributed to this report.\n\n"
    rights = "Copyright 2019 The Associated Press. All rights reserved."
    return [Edit(0, 0, above), Edit(len(text), len(text), below + rights)]


def _shouted(text: str) -> list[Edit]:
    found = re.match(r"[A-Za-z]+(?: [a-z]+){2}(?= )", text)
    return [Edit(*found.span(), found.group().upper())] if found and not text[:2].isupper() else []


def _weekdays(text: str) -> list[Edit]:
    found = re.finditer(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’]?s)", text)
    return [Edit(*one.span(), f"{one.group()[:3]}.") for one in found]


_OPENS = r"(?<=[a-z0-9][.] )(?P<word>The|In|It|That|A|They|He|She|There|About|More|Nearly) (?=[a-z\d])"


def _opened_with(words: str) -> Callable[[str], list[Edit]]:
    def edits(text: str) -> list[Edit]:
        return [
            Edit(*one.span("word"), f"{words} {one['word'].lower()}") for one in re.finditer(_OPENS, text)
        ]

    return edits


_SIZES = r"(?= (?:by |to |from |more than |nearly |about |\d|sharply|slightly|in |last|again)|[,.;])"
_COUNTED = r"people|homicides|students|cases|deaths|arrests|jobs|workers|votes|patients|homes|vehicles"
_DIGITS = {
    word: str(number)
    for number, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)
}
_NOT = "did|does|do|is|are|was|were|has|have|had|would|could|should"

REWORDINGS: dict[str, Callable[[str], list[Edit]]] = {
    "lines broken at column 72": _lines_of_72,
    "paragraphs indented": _each(r"\A|(?<=\n\n)(?=\S)", "    "),
    "each sentence a paragraph": _each(r"(?<=[a-z0-9][.!?]) (?=[A-Z“\"])", r"\n\n"),
    "headline, byline and rights": _framed,
    "first words in capitals": _shouted,
    "no-break spaces behind digits": _each(r"(?<=\d) (?=[a-z])", "\u00a0"),
    "dashes without spaces": _each(r" [—–] | -- ", "—"),
    "straight quotation marks": _each("[“”‘’]", {"“": '"', "”": '"', "‘": "'", "’": "'"}),
    "% for percent": _each(r"(?<=\d) percent\b(?! point)", "%"),
    "per cent": _each(r"\bpercent\b", "per cent"),
    "M for million": _each(r"(?<=\d) million\b", "M"),
    "pc for percent": _each(r"(?<=\d) percent\b(?! point)", "pc"),
    "mn for million": _each(r"(?<=\d) million\b", " mn"),
    "12 500 for 12,500": _each(r"(?<=\d),(?=\d{3}\b)", "\u202f"),
    "dashes between figures": _each(r"(?<=\d)-(?=\d)", "–"),
    "Wed. for Wednesday": _weekdays,
    "US$": _each(r"(?<![A-Z])\$(?=\d)", "US$"),
    "few in digits": _each(
        rf"(?<=[a-z,] )(?:{'|'.join(_DIGITS)})\b"
        r"(?! (?:of|thirds|and|to|or|fifths|in|out|tenths|quarters|hundred|million|people)\b)(?= [a-z])",
        _DIGITS,
    ),
    "thousands without comma": _each(r"(?<=\b[2-9]),(?=\d{3}\b(?!,))", ""),
    "more than: over": _each(r"\bmore than(?= [\d$])", "over"),
    "about: roughly": _each(r"\babout(?= [\d$])", "roughly"),
    "nearly: close to": _each(r"\bnearly(?= [\d$])", "close to"),
    "a total of": _each(
        rf"(?<=[a-z] )(?<!of )(?<!per )(?<!every )(?<!than )(?<!the )(?=\d[\d,]* (?:{_COUNTED})\b)",
        "a total of ",
    ),
    "rose: went up": _each(rf"\b(?:rose|climbed|increased|grew|jumped)\b{_SIZES}", "went up"),
    "fell: came down": _each(rf"\b(?:fell|dropped|declined|decreased|dipped)\b{_SIZES}", "came down"),
    "said: stated": _each(r"\bsaid\b", "stated"),
    "not: n't": _each(rf"\b({_NOT}) not\b", r"\1n't"),
    "However, ...": _opened_with("However,"),
    "At the same time, ...": _opened_with("At the same time,"),
}


class Tally:
    """Of one rewording: its edits, the claims that were whole before, and those lost and gained by it."""

    def __init__(self) -> None:
        self.edits = self.whole = self.lost = self.gained = 0

    def add(self, edits: int, before: frozenset[int], after: frozenset[int]) -> None:
        """Count one article, whose whole claims before and after are given by their numbers."""
        self.edits += edits
        self.whole += len(before)
        self.lost += len(before - after)
        self.gained += len(after - before)

    @property
    def kept(self) -> float:
        """The share of whole claims that stay so, in percent."""
        return 100 * (1 - self.lost / self.whole) if self.whole else 100.0


def tallies(part: str, every: int = EVERY, only: str = "") -> dict[str, Tally]:
    """Reword one of so many articles of the part by each rewording whose name holds ``only``."""
    found: dict[str, Tally] = defaultdict(Tally)
    rewordings = {name: edits for name, edits in REWORDINGS.items() if only in name}
    for _, article, marked in islice(read_folder(FOLDER / part, bare=True), 0, None, every):
        before = whole_claims(article, marked)
        for name, reword in rewordings.items():
            if edits := reword(article.text):
                reworded = onrecord.Article(text=applied(article.text, edits), date=article.date)
                after = whole_claims(reworded, [moved(one, edits) for one in marked])
                found[name].add(len(edits), before, after)
    return {name: found[name] for name in rewordings if name in found}


def whole_claims(article: onrecord.Article, marked: Sequence[Answer]) -> frozenset[int]:
    """The numbers of the marked claims that are found with their whole frame."""
    statements = onrecord.attribute(article)
    found = found_answers(onrecord.find_claims(article, statements), statements)
    right = {id(pair.marked) for pair in compare(marked, found).pairs if pair.right >= FRAME}
    return frozenset(number for number, one in enumerate(marked) if id(one) in right)


def score(part: str) -> dict[str, float]:
    """The share of whole claims that all rewordings together leave whole, in percent."""
    every = tallies(part).values()
    return {"kept": round(100 * (1 - sum(one.lost for one in every) / sum(one.whole for one in every)), 1)}


def table(found: Mapping[str, Tally]) -> Iterator[str]:
    """A line for each rewording."""
    yield f"{'rewording':<30}{'edits':>7}{'whole':>7}{'lost':>6}{'gained':>8}{'kept':>9}"
    for name, one in found.items():
        yield f"{name:<30}{one.edits:>7}{one.whole:>7}{one.lost:>6}{one.gained:>8}{one.kept:>7.1f} %"


def main() -> None:
    """Print the table of the part asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", choices=PARTS, default="test")
    parser.add_argument("--every", type=int, default=EVERY, metavar="N", help="read one article of N")
    parser.add_argument("--only", default="", metavar="WORDS", help="rewordings whose names hold these")
    asked = parser.parse_args()
    print(*table(tallies(asked.part, asked.every, asked.only)), sep="\n")


if __name__ == "__main__":
    main()
