"""Find any of many phrases in a text, in time that grows with the text alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

T = TypeVar("T")

_WORD = expression(r"[^\W_]+(?:[.&'’-][^\W_]+)*")


class Word(NamedTuple):
    """One word of a text, by place; ``text`` is as written, without a full stop or a possessive ending."""

    start: int
    end: int
    text: str


_PHRASE = 200
"""Characters: many phrases are asked for again and again, and must not push the article out of memory."""


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text; "Chicago's" is the word "Chicago", "U.S." the word "U.S", "Miami-Dade" one."""
    return _words_of_phrase(text) if len(text) <= _PHRASE else _words_of_text(text)


@lru_cache(maxsize=2048)
def _words_of_phrase(text: str) -> tuple[Word, ...]:
    return tuple(_split(text))


@lru_cache(maxsize=8)
def _words_of_text(text: str) -> tuple[Word, ...]:
    return tuple(_split(text))


@lru_cache(maxsize=8)
def capitals_of(text: str) -> tuple[int, ...]:
    """Which of the words of a text begin with a capital: names stand nowhere else."""
    return tuple([place for place, word in enumerate(words_of(text)) if word.text[0].isupper()])


def _split(text: str) -> list[Word]:
    return [_word(found) for found in _WORD.finditer(text)]


def _word(found: re.Match[str]) -> Word:
    start, text = found.start(), found.group()
    if text[-1] == "s" and text.endswith(("'s", "’s")):
        text = text[:-2]
    return _new(Word, (start, start + len(text), text))


_new = tuple.__new__
"""What a named tuple does when called, without the call: words are what is made most of."""


class PhraseIndex(Generic[T]):
    """Phrases with a value each, found word by word; of phrases that start at one word the longest wins.

    ``fold`` ignores case. A first word leads straight to its few phrases, so a text is read once.
    """

    def __init__(self, phrases: Iterable[tuple[str, T]], *, fold: bool) -> None:
        self._fold = fold
        self._by_first: dict[str, list[tuple[str, T]]] = {}
        for phrase, value in phrases:
            first = _WORD.search(phrase)
            if first:
                bare = _word(first).text
                self._by_first.setdefault(self._key(bare), []).append((phrase, value))
        self._in_words: dict[str, list[tuple[tuple[str, ...], T]]] = {}

    def openings(self, words: Sequence[Word]) -> Iterator[int]:
        """The places of the words that phrases start with."""
        first = self._by_first
        if self._fold:
            return (place for place, word in enumerate(words) if word.text.lower() in first)
        return (place for place, word in enumerate(words) if word.text in first)

    def at(self, words: Sequence[Word], place: int) -> tuple[int, T] | None:
        """The place behind the longest phrase that starts at ``place``, and its value."""
        first = words[place].text
        if self._fold:
            first = first.lower()
        if first not in self._by_first:
            return None
        entries = self._beginning(first)
        ahead = tuple([self._key(word) for word in words[place : place + len(entries[0][0])]])
        for key, value in entries:
            if ahead[: len(key)] == key:
                return place + len(key), value
        return None

    def whole(self, phrase: str) -> T | None:
        """The value of a phrase that is exactly one of the index's."""
        words = words_of(phrase)
        found = self.at(words, 0) if words else None
        return found[1] if found and found[0] == len(words) else None

    def ending(self, phrase: str) -> tuple[int, T] | None:
        """Where in ``phrase`` the longest indexed phrase starts that reaches its end, and the value."""
        words = words_of(phrase)
        for place in range(max(0, len(words) - 8), len(words)):
            found = self.at(words, place)
            if found and found[0] == len(words):
                return words[place].start, found[1]
        return None

    def _beginning(self, first: str) -> Sequence[tuple[tuple[str, ...], T]]:
        """The phrases with this first word, in words, the longest first."""
        # A text meets few of the thousands of phrases, so only those are split.
        if first not in self._in_words:
            entries = [
                (tuple(self._key(word) for word in _split(phrase)), value)
                for phrase, value in self._by_first[first]
            ]
            self._in_words[first] = sorted(entries, key=lambda entry: -len(entry[0]))
        return self._in_words[first]

    def _key(self, word: Word | str) -> str:
        text = word if isinstance(word, str) else word.text
        return text.lower() if self._fold else text
