"""What the reader of an article has in mind at a place in it: who was named, who spoke, in which order."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from onrecord.attribution.cast import Appearance, build_cast
from onrecord.attribution.mentions import find_mentions
from onrecord.attribution.subjects import subject_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from onrecord.attribution.cast import Person
    from onrecord.attribution.mentions import Mention
    from onrecord.attribution.sentence import Sentence, Token
    from onrecord.attribution.statement import Speaker

_MEMORY = 6
"""Sentences back that a pronoun may reach."""

_FAR = 60
"""Sentences back where a pronoun reaches if nobody is nearer."""

_RECENT = 40
"""Statements back that "they" and "it" may reach."""


class Scene:
    """The cast with its appearances, and the statements resolved so far."""

    def __init__(self, sentences: Sequence[Sentence], dateline: str) -> None:
        self.sentences = sentences
        self.mentions = find_mentions(sentences)
        self.cast = build_cast(self.mentions, dateline)
        self._starts = [s.tokens[0].start for s in sentences]
        self._mention_starts = [m.start for m in self.mentions]
        self._by_sentence: dict[int, list[Appearance]] = {}
        self._strangers: dict[int, list[Appearance]] = {}
        for appearance in self.cast.appearances:
            self._by_sentence.setdefault(appearance.sentence, []).append(appearance)
        for appearance in self.cast.strangers:
            self._strangers.setdefault(appearance.sentence, []).append(appearance)
        self._said: list[tuple[int, Speaker]] = []

    def sentence_at(self, position: int) -> int:
        """Number of the sentence that holds the character."""
        return max(0, bisect_right(self._starts, position) - 1)

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin between two characters."""
        first = bisect_right(self._mention_starts, start - 1)
        last = bisect_right(self._mention_starts, end - 1)
        return self.mentions[first:last]

    def remember(self, speaker: Speaker, position: int) -> None:
        """Take note that the speaker spoke here, so that a pronoun after it may mean them."""
        self._said.append((position, speaker))
        if speaker.kind == "person":
            person = self.cast.named(speaker.name) or self.cast.stranger(speaker.name, speaker.role)
            number = self.sentence_at(position)
            self._by_sentence.setdefault(number, []).append(
                Appearance(person, position, number, speaking=True)
            )

    def last_person(self, position: int, gender: str = "", reach: int = _MEMORY) -> Person | None:
        """Whom "he" or "she" means: the speaker or else the first-named of the nearest sentence that fits.

        ``reach`` is how many sentences back to look, this one included. Somebody whose gender is not known
        fits both pronouns. Where nobody fits, a pronoun means a name that may be a person's, then somebody
        further back, then somebody whose given name speaks against it, for a given name is weak evidence.
        """
        nearest = self._nearest(self._by_sentence, position, reach, lambda a: _fits(a.person, gender))
        if nearest is not None or not gender:
            return nearest
        return (
            self._nearest(self._strangers, position, reach, lambda a: _fits(a.person, gender))
            or self._nearest(self._by_sentence, position, _FAR, lambda a: _fits(a.person, gender))
            or self._nearest(self._by_sentence, position, _FAR, lambda a: not a.person.surely)
        )

    def _nearest(
        self,
        appearances: dict[int, list[Appearance]],
        position: int,
        reach: int,
        fits: Callable[[Appearance], bool],
    ) -> Person | None:
        here = self.sentence_at(position)
        for subjects_only in (True, False):
            for number in range(here, max(-1, here - reach), -1):
                fitting = [
                    a
                    for a in appearances.get(number, ())
                    if a.start < position and fits(a) and (a.subject or not subjects_only)
                ]
                if fitting:
                    return min(fitting, key=lambda a: (not a.speaking, a.start)).person
        return None

    def last_speaker(self, position: int, kinds: frozenset[str], since: int = 0) -> Speaker | None:
        """The last speaker between characters ``since`` and ``position`` of one of the kinds."""
        recent = reversed(self._said[-_RECENT:])
        return next((s for at, s in recent if since <= at < position and s.kind in kinds), None)

    def subjects_before(self, position: int) -> Iterator[tuple[int, Sequence[Token]]]:
        """Start and subject (perhaps empty) of each sentence up to this place, the nearest first."""
        here = self.sentence_at(position)
        for number in range(here, max(-1, here - _MEMORY), -1):
            tokens = self.sentences[number].tokens
            found = subject_of(self.sentences[number])
            inside = found is not None and tokens[found[1] - 1].end <= position
            yield tokens[0].start, tokens[slice(*found)] if found is not None and inside else ()

    def last_called(self, position: int, words: list[str]) -> Speaker | None:
        """The last organisation that spoke before ``position`` and has these words in its name."""
        recent = reversed(self._said[-_RECENT:])
        wanted = set(words)
        return next(
            (
                s
                for at, s in recent
                if at < position and s.kind == "organization" and wanted <= _lower(s.name)
            ),
            None,
        )

    def person_before(self, position: int) -> Person | None:
        """The person named last before ``position`` in its sentence: whom "who" goes with."""
        number = self.sentence_at(position)
        before = [a for a in self._by_sentence.get(number, ()) if a.start < position]
        return max(before, key=lambda a: a.start).person if before else None


def _fits(person: Person, gender: str) -> bool:
    """Whether a pronoun may mean the person; any may where either is not known."""
    return not gender or person.gender in {"", gender}


def _lower(name: str) -> set[str]:
    return set(name.lower().split())
