"""Runs of capitalised words, each of which may name a place, an organisation or a person."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.clauses.phrases import Word, words_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOUTED = expression(r"(?<![\w’'])[^\W\da-z_][A-Z’'-]{4,}(?![\w’'])")
"""Longer than an acronym: a word of a headline or a dateline in capitals."""
_CAPITALS = expression(r"[A-Z’'-]{3}")
"""What both of these hold."""
_SHOUTED_SMALL = expression(r"(?<=[A-Z]{3} )(?:OF|THE|IN|FOR|AND|AT|ON|TO|BY)(?= [A-Z]{3})")
_DOTTED = frozenset(
    "St Ste Mt Ft Dr Mr Mrs Ms Gov Sen Rep Lt Sgt Capt Col Gen Rev Prof Hon Supt Insp".split()
)
_PARTICLES = frozenset("de la du del da di van von der den el al bin le les do dos ap".split())
MAY_OPEN = frozenset(
    "the a an in on at of for to by from with as and but or if when while after before since although though "
    "because under over about into during unlike like despite among between across near around both each "
    "every no not this that these those it its he his she her they their we our i my you your there here "
    "what who which why how where then now so yet still also only some many most all more "
    "fewer several few other another one "
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds dozens last next "
    "meanwhile however instead according asked overall altogether "
    "earlier "
    "later today yesterday tonight is are was were has have had will would could should may can did does "
    "inside outside within without until through than per off up down out even just perhaps nobody "
    "former neighboring neighbouring nearby surrounding nationwide statewide citywide nationally locally "
    "everyone anyone someone nothing everything any either neither such same amid against".split()
)
"""Words that are capitalised only where a sentence or a headline starts."""
CALENDAR = frozenset(
    "January February March April May June July August September October November December Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
)
"""Names of months and days."""


class ProperName(NamedTuple):
    """Words in capitals that stand together, as ``words_of`` gives them."""

    words: tuple[Word, ...]

    @property
    def start(self) -> int:
        """First character."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Behind the last character, before a possessive ending."""
        return self.words[-1].end

    @property
    def last(self) -> str:
        """The last word."""
        return self.words[-1].text


@lru_cache(maxsize=4)
def unshouted(text: str) -> str:
    """The text with words in capitals as a sentence has them, as long as before."""
    if not _CAPITALS.search(text):
        return text
    small = _SHOUTED_SMALL.sub(lambda found: found.group().lower(), text)
    return _SHOUTED.sub(lambda found: found.group()[0] + found.group()[1:].lower(), small)


@lru_cache(maxsize=4)
def proper_names(text: str) -> tuple[ProperName, ...]:
    """The names of a text, in order, without the words that only open a sentence."""
    return tuple(_names(text))


def _names(text: str) -> Iterator[ProperName]:
    run: list[Word] = []
    waiting: list[Word] = []
    for word in words_of(text):
        joined = bool(run) and _joins(text, (waiting or run)[-1], word)
        if word.text[0].isupper():
            if run and not joined:
                yield from _named(run)
                run, waiting = [], []
            run += [*waiting, word]
            waiting = []
        elif joined and word.text in _PARTICLES:
            waiting.append(word)
        elif run:
            yield from _named(run)
            run, waiting = [], []
    yield from _named(run)


def _joins(text: str, before: Word, word: Word) -> bool:
    gap = text[before.end : word.start]
    if gap in {" ", " & "}:
        return True
    if gap in {"’s ", "'s "}:
        return before.text == "Children"  # "Quillan Children's Hospital"
    if gap in {"’ ", "' "}:
        return before.text.endswith("s")
    return gap == ". " and (before.text in _DOTTED or len(before.text) == 1)


def _named(run: list[Word]) -> Iterator[ProperName]:
    first, last = 0, len(run)
    while first < last and (run[first].text.lower() in MAY_OPEN or run[first].text in CALENDAR):
        first += 1
    while last - first > 1 and run[last - 1].text in CALENDAR and run[last - 2].text not in _HOLIDAYS:
        last -= 1
    if first < last:
        yield ProperName(tuple(run[first:last]))


_HOLIDAYS = frozenset("Super Black Good Cyber Ash Palm Easter Giving Small".split())
"""Before a weekday they make a name of it."""
