"""Sentences cut into words, marks and whole quotations: what the rules for cues read."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Literal, NamedTuple

from onrecord.expression import expression
from onrecord.reading.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.attribution.quotations import Quotation
    from onrecord.reading import Article, Span

_TOKEN = expression(r"\d+(?:[.,:]\d+)+%?|\w+(?:[-'’.&/]\w+)*['’]?|--|[^\w\s]")
_ABBREVIATION = expression(
    r"(?:[A-Z]|[A-Z]\.[A-Z](?:\.[A-Z])*|MR|MRS|MS|DR|Mr|Mrs|Ms|Dr|Gov|Sens?|Reps?|Lt|Col|Gen|Sgt|Capt|Cmdr|Maj|Adm|Prof|Rev|Jr|Sr|St"
    r"|Del|Supt|Det|Hon|Atty|Inc|Corp|Co|Ltd|Dept|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mass|Calif|Fla"
    r"|Tex|Pa|Va|Wash|Wis|Mich|Minn|Ill|Ind|Mo|Ariz|Ala|Ga|Conn|Colo|Del|Ark|Tenn|Okla|Ore|Ky|La|Md|Miss|Mont|Neb"
    r"|Nev|Vt|Wyo|vs|Pres|Ald|Cpl|Pvt|Fr|Msgr|Ave|Blvd)"
)

_ABBREVIATED = expression(
    r"(?:^|(?<=[\s(]))(?:[A-Z]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sens?|Reps?|Lt|Col|Gen|Sgt|Capt|Cmdr|Maj|Adm|Prof|Rev"
    r"|St|Del|Supt|Det|Hon|Atty|Ald|Cpl|Pvt|Fr|Msgr|vs|No)\.$"
)
"""An abbreviation before a name: no sentence ends after it."""
_ASKED = expression(
    r".?[?!…]?[?!…]['\"”’»]{1,2}\s{1,3}[^.?!\"“«\n]{1,80}?\b"
    r"(?:said|says|asked|asks|wrote|writes|added|told|tweeted|replied|shouted|yelled|responded|wondered)\b"
)
"""A question or exclamation with its speaker after it: '"Is it safe?" she asked.' is one sentence."""


class Token(NamedTuple):
    """A word, a mark of punctuation, or a whole quotation, at its place in the text."""

    text: str
    start: int
    end: int
    kind: Literal["word", "mark", "quote"]
    low: str
    quotation: Quotation | None = None

    @property
    def capital(self) -> bool:
        """Whether it is a word that starts with a capital letter."""
        return self.kind == "word" and self.text[:1].isupper()


class Sentence(NamedTuple):
    """The tokens of a sentence; a quotation of several sentences is one token of the sentence it opens in."""

    tokens: tuple[Token, ...]
    paragraph: int
    headline: bool = False


def cut_sentences(article: Article, quotations: Iterable[Quotation]) -> list[Sentence]:
    """The sentences of the headlines and of all paragraphs, in order; the quotations are the article's."""
    blocks = (*article.headlines, *article.paragraphs)
    waiting = deque(quotations)
    found: list[Sentence] = []
    for number, block in enumerate(blocks):
        for start, end, inside in _bounds(article, block, waiting):
            tokens = tuple(tokenize(article.text, start, end, inside))
            if tokens:
                found.append(Sentence(tokens, number, number < len(article.headlines)))
    return found


def _bounds(
    article: Article, block: Span, quotations: deque[Quotation]
) -> Iterator[tuple[int, int, list[Quotation]]]:
    """Start, end and quotations of each sentence, where no sentence ends inside a quotation."""
    start = block.start
    inside: list[Quotation] = []
    for end in [span.end for span in sentences(article, block)]:
        while quotations and quotations[0].end <= end:
            inside.append(quotations.popleft())
        within = bool(quotations) and quotations[0].start < end
        if not within and _ends_here(article.text, start, end):
            yield start, end, inside
            start, inside = end, []
    while quotations and quotations[0].start < block.end:
        inside.append(quotations.popleft())
    if start < block.end:
        yield start, block.end, inside


def _ends_here(text: str, start: int, end: int) -> bool:
    """Whether a sentence can end here: not after "Rep.", nor before a closing bracket or a small letter."""
    following = text[end : end + 2].lstrip()[:1]
    goes_on = following in {")", ",", ";"} or following.islower()
    if _ASKED.match(text, max(start, end - 2)):
        return False
    return not (following and goes_on) and _ABBREVIATED.search(text, max(start, end - 12), end) is None


def tokenize(text: str, start: int, end: int, quotations: list[Quotation]) -> Iterator[Token]:
    """The tokens of ``text[start:end]``; each quotation is one."""
    for quotation in quotations:
        yield from _plain(text, start, quotation.start)
        yield Token(
            text[quotation.start : quotation.end], quotation.start, quotation.end, "quote", "", quotation
        )
        start = quotation.end
    yield from _plain(text, start, end)


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    done = start
    for found in _TOKEN.finditer(text, start, end):
        word, left, right = found.group(), found.start(), found.end()
        if left < done:
            continue
        if word[0].isalnum() or word[0] == "_":
            if text[right : right + 1] == "." and right < end and _ABBREVIATION.fullmatch(word):
                right += 1
            yield Token(text[left:right], left, right, "word", word.lower().replace("’", "'"))
        else:
            yield Token(word, left, right, "mark", word)
        done = right
