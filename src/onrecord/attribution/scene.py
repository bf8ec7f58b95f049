"""What the reader of an article has in mind at a place in it: who was named, who spoke, in which order."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from types import MappingProxyType
from typing import TYPE_CHECKING

from onrecord.attribution.bodies import describe_bodies, relabelled, short_names
from onrecord.attribution.cast import Appearance, build_cast
from onrecord.attribution.institutions import DOCUMENT, names_people
from onrecord.attribution.mentions import find_mentions
from onrecord.attribution.sentence import Sentence
from onrecord.attribution.subjects import subject_of
from onrecord.attribution.titles import is_title
from onrecord.attribution.words import DETERMINERS, PREPOSITIONS, RELATIVES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from onrecord.attribution.cast import Person
    from onrecord.attribution.mentions import Mention
    from onrecord.attribution.sentence import Token
    from onrecord.attribution.statement import Speaker

_MEMORY = 6
"""Sentences back that a pronoun may reach."""

_BACK = 30
"""Sentences back in which somebody may have been introduced by what they are."""
_AHEAD = 2
"""Sentences ahead in which somebody already spoken of may be named."""

_FAR = 60
"""Sentences back where a pronoun reaches if nobody is nearer."""

_LONG_TITLE = 4
"""Words of a subject that is an office, at most: "the acting police chief"."""

_RECENT = 40
"""Statements back that "they" and "it" may reach."""


class Scene:
    """The cast with its appearances, and the statements resolved so far.

    ``sources`` are where the sources of statements begin and end: a name in full with which one begins
    is a person's, where nothing says what else it is. ``outlet`` is who published the article.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        dateline: str = "",
        outlet: str = "",
        sources: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        self.sentences = sentences
        self.outlet = outlet
        found = find_mentions(sentences)
        bodies = describe_bodies(sentences, found)
        self.mentions = _speaking(_within_sources(relabelled(found, bodies), sentences, sources), sources)
        self.cast = build_cast(self.mentions, dateline, bodies)
        for short, full in short_names(sentences, self.mentions):
            self.cast.add_alias(short, full)
        self._starts = [s.tokens[0].start for s in sentences]
        self._mention_starts = [m.start for m in self.mentions]
        self._by_sentence: dict[int, list[Appearance]] = {}
        self._strangers: dict[int, list[Appearance]] = {}
        for appearance in self.cast.appearances:
            self._by_sentence.setdefault(appearance.sentence, []).append(appearance)
        for appearance in self.cast.strangers:
            self._strangers.setdefault(appearance.sentence, []).append(appearance)
        self._said: list[tuple[int, Speaker]] = []
        self._written: list[tuple[int, str, Speaker]] = []
        self._described: dict[int, Person | None] = {}

    def sentence_at(self, position: int) -> int:
        """Number of the sentence that holds the character."""
        return max(0, bisect_right(self._starts, position) - 1)

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin between two characters."""
        first = bisect_right(self._mention_starts, start - 1)
        last = bisect_right(self._mention_starts, end - 1)
        return self.mentions[first:last]

    def name_over(self, position: int) -> Mention | None:
        """The mention that the character stands in."""
        at = bisect_right(self._mention_starts, position) - 1
        mention = self.mentions[at] if at >= 0 else None
        return mention if mention is not None and position < mention.end else None

    def mentions_in(self, tokens: Sequence[Token]) -> list[Mention]:
        """The mentions in a phrase, read by itself where it stands outside the sentences (a label)."""
        found = self.within(tokens[0].start, tokens[-1].end)
        inside = self._starts and self.sentences[self.sentence_at(tokens[0].start)].tokens[-1].end
        if found or (inside and inside >= tokens[-1].end):
            return found
        return find_mentions([Sentence(tuple(tokens), 0)])

    def sentences_since_last_paragraph(self, position: int) -> int:
        """How many sentences, this one included, lie back to where the paragraph before this one began."""
        here = self.sentence_at(position)
        paragraph = self.sentences[here].paragraph
        back = 0
        while back < here and paragraph - self.sentences[here - back - 1].paragraph <= 1:
            back += 1
        return back + 1

    def remember(self, speaker: Speaker, position: int) -> None:
        """Take note that the speaker spoke here, so that a pronoun after it may mean them.

        One who is only the agent of a passive ("asked by Olin whether ...") is not what a sentence is about.
        """
        self._said.append((position, speaker))
        if speaker.kind == "person":
            person = self.cast.named(speaker.name) or self.cast.stranger(speaker.name, speaker.role)
            number = self.sentence_at(position)
            tokens = self.sentences[number].tokens
            at = bisect_left(tokens, position, key=_token_start)
            agent = at > 0 and tokens[at - 1].low == "by" and tokens[at - 2].low not in DOCUMENT
            self._by_sentence.setdefault(number, []).append(
                Appearance(person, position, number, subject=not agent, speaking=not agent)
            )

    def last_person(self, position: int, gender: str = "", reach: int = _MEMORY) -> Person | None:
        """Whom "he" or "she" means: the speaker or else the first-named of the nearest sentence that fits.

        ``reach`` is how many sentences back to look, this one included. Somebody whose gender is not known
        fits both pronouns. Where nobody fits, a pronoun means a name that may be a person's, then somebody
        further back, then somebody whose given name speaks against it, for a given name is weak evidence.
        """
        tokens = self.sentences[self.sentence_at(position)].tokens
        if gender and tokens[0].low == gender:  # the sentence goes on with the one it began with
            position = tokens[0].start
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
                present: list[Appearance] = [*appearances.get(number, ()), *self._as_described(number)]
                if self.sentences[number].tokens[0].low in {"he", "she"}:
                    present = [a for a in present if a.speaking]
                fitting = [
                    a for a in present if a.start < position and fits(a) and (a.subject or not subjects_only)
                ]
                if fitting:
                    return min(fitting, key=_salience).person
        return None

    def _as_described(self, number: int) -> tuple[Appearance, ...]:
        """The person whom the subject of a sentence means by an office: "The mayor nodded"."""
        if number not in self._described:
            self._described[number] = self._holder(number)
        person = self._described[number]
        return () if person is None else (Appearance(person, self._starts[number], number),)

    def _holder(self, number: int) -> Person | None:
        found = subject_of(self.sentences[number])
        if found is None:
            return None
        tokens = self.sentences[number].tokens[slice(*found)]
        definite = tokens[0].low == "the" and len(tokens) <= _LONG_TITLE
        if not definite or not is_title(tokens[-1].text) or self.within(tokens[0].start, tokens[-1].end):
            return None
        return self.cast.in_office(" ".join(t.text for t in tokens[1:]), tokens[0].start)

    def carried_on(self, position: int, reach: int) -> Person | None:
        """Whom the nearest sentence that begins with a pronoun means, ``reach`` sentences back at most."""
        here = self.sentence_at(position)
        for number in range(here - 1, max(-1, here - reach), -1):
            token = self.sentences[number].tokens[0]
            if token.low in {"he", "she"}:
                return self.last_person(token.start, token.low)
        return None

    def two_before(self, position: int, gender: str = "", reach: int = _MEMORY) -> list[Person]:
        """The two people named first in the nearest sentence that names two: "both men", "the latter"."""
        here = self.sentence_at(position)
        for number in range(here, max(-1, here - reach), -1):
            present = [a for a in self._by_sentence.get(number, ()) if a.start < position]
            people = list({id(a.person): a.person for a in sorted(present, key=_start)}.values())
            if len(fitting := [p for p in people if _fits(p, gender)]) > 1:
                return fitting[:2]
        return []

    def last_two(self, position: int, gender: str = "") -> list[Person]:
        """The two people who spoke last, in the order in which they did; none where only one spoke."""
        recent = [s for at, s in reversed(self._said[-_MEMORY:]) if at < position and s.kind == "person"]
        people = [p for s in recent if (p := self.cast.named(s.name)) is not None and _fits(p, gender)]
        two = list({id(p): p for p in people}.values())[:2]
        return two[::-1] if len(two) > 1 else []

    def beside(self, person: Person, position: int) -> Person | None:
        """The first other person whom a sentence near ``position`` names together with this one."""
        here = self.sentence_at(position)
        back = range(here, max(-1, here - _MEMORY), -1)
        ahead = range(here + 1, min(len(self.sentences), here + 1 + _AHEAD))
        for number in (*back, *ahead):
            present: list[Appearance] = [*self._by_sentence.get(number, ()), *self._strangers.get(number, ())]
            people = [a.person for a in sorted(present, key=_start)]
            if person in people and (others := [p for p in people if p is not person]):
                return others[0]
        return None

    def has_word(self, word: str, position: int) -> bool:
        """Whether a sentence not far before the one at ``position`` has the word."""
        here = self.sentence_at(position)
        before = self.sentences[max(0, here - _BACK) : here]
        return any(t.low == word for s in before for t in s.tokens)

    def except_one(self, position: int, person: Person | None) -> Person | None:
        """The person nearest before ``position`` who is not this one."""
        return self._nearest(self._by_sentence, position, _MEMORY, lambda a: a.person is not person)

    def remember_document(self, noun: str, speaker: Speaker, position: int) -> None:
        """Take note of who is behind a document, so that "the report" may mean it later."""
        self._written.append((position, noun, speaker))

    def document_called(self, nouns: Collection[str], position: int) -> Speaker | None:
        """Who is behind the last document before ``position`` that one of the nouns named."""
        recent = reversed(self._written[-_RECENT:])
        return next((s for at, noun, s in recent if at < position and noun in nouns), None)

    def said_in(self, noun: str, position: int) -> Speaker | None:
        """Who spoke in the nearest sentence before that has the noun: "the statement" is theirs."""
        for at, speaker in reversed(self._said[-_RECENT:]):
            if at < position and any(t.low == noun for t in self.sentences[self.sentence_at(at)].tokens):
                return speaker
        return None

    def said_by(self, start: int, end: int) -> Speaker | None:
        """Who spoke between two characters."""
        return next((speaker for at, speaker in reversed(self._said[-_RECENT:]) if start <= at < end), None)

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

    def described(self, noun: str, position: int) -> Speaker | None:
        """The last without a name whom the noun describes: "the officials" are "two officials here"."""
        for at, speaker in reversed(self._said[-_RECENT:]):
            words = itertools.takewhile(lambda w: w not in PREPOSITIONS | RELATIVES, speaker.name.split())
            if at < position and speaker.kind in {"person", "group"} and noun in words:
                return speaker
        return None

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

    def opens_next_paragraph(self, number: int) -> Person | None:
        """The person with whose name, here for the first time, the next paragraph after a sentence opens."""
        paragraph = self.sentences[number].paragraph
        later = range(number + 1, len(self.sentences))
        opening = next((n for n in later if self.sentences[n].paragraph > paragraph), None)
        if opening is None:
            return None
        start = self._starts[opening]
        found = [a for a in self._by_sentence.get(opening, ()) if a.start == start]
        earlier = [a for a in self.cast.appearances if a.start < start]
        if not found or any(a.person is found[0].person for a in earlier):
            return None
        return found[0].person

    def organization_right_before(self, position: int) -> str:
        """The organisation whose name stands right before ``position`` or its comma: what "which" means."""
        at = bisect_right(self._mention_starts, position) - 1
        mention = self.mentions[at] if at >= 0 else None
        if mention is None or position - mention.end > len(", "):
            return ""
        if mention.kind == "place":
            return mention.name
        return self.cast.organization(mention.name) if mention.kind == "organization" else ""

    def noun_before(self, position: int) -> Sequence[Token]:
        """The common noun right before "who", from its article on: "a man who"; empty where a name stands."""
        tokens = self.sentences[self.sentence_at(position)].tokens
        end = bisect_left(tokens, position, key=_token_start)
        end -= end > 0 and tokens[end - 1].low == ","
        for at in range(end - 1, max(-1, end - 1 - _LONG_TITLE), -1):
            if tokens[at].capital or tokens[at].kind != "word":
                return ()
            if tokens[at].low in DETERMINERS:
                return tokens[at:end]
        return ()

    def person_before(self, position: int) -> Person | None:
        """The person named last before ``position`` in its sentence: whom "who" goes with."""
        number = self.sentence_at(position)
        before = [a for a in self._by_sentence.get(number, ()) if a.start < position]
        return max(before, key=lambda a: a.start).person if before else None


def _within_sources(
    mentions: Sequence[Mention], sentences: Sequence[Sentence], sources: Collection[int]
) -> list[Mention]:
    """The mentions, where a role that begins before its source loses the words that stand outside it.

    What looks like a role alone may reach too far: "it did not surprise engineer Ada Munk".
    """
    starts = sorted(sources)
    found = []
    for mention in mentions:
        at = bisect_right(starts, mention.start)
        inside = starts[at] if at < len(starts) else mention.end
        if mention.role and inside < mention.end:
            outside = [t for t in sentences[mention.sentence].tokens if mention.start <= t.start < inside]
            words = mention.role.split()
            if [t.text for t in outside] == words[: len(outside)]:
                role = " ".join(words[len(outside) :])
                mention = mention._replace(start=inside, role=role)  # noqa: PLW2901 - the same one
        found.append(mention)
    return found


def _speaking(mentions: Sequence[Mention], sources: Mapping[int, int]) -> list[Mention]:
    """The mentions, where a name in full with which a source begins is a person's.

    It is an organisation's where a longer name of one begins with it: "Vorn River" of "Vorn River Bank".
    """
    bodies = tuple(m.name for m in mentions if m.kind == "organization")
    found = []
    for mention in mentions:
        full = mention.kind == "name" and " " in mention.name and not names_people(_last_word(mention))
        if full and mention.end <= sources.get(mention.start - len("the "), 0):
            mention = mention._replace(kind="organization")  # noqa: PLW2901 - the same one, "the" before it
        elif full and mention.end <= sources.get(mention.start, 0):
            body = any(name.startswith(f"{mention.name} ") for name in bodies)
            mention = mention._replace(kind="organization" if body else "person")  # noqa: PLW2901 - the same one
        found.append(mention)
    return found


def _last_word(mention: Mention) -> str:
    return mention.name.lower().split()[-1]


def _salience(appearance: Appearance) -> tuple[bool, int]:
    """Order of those in one sentence: the one who spoke last, then the one named first."""
    return not appearance.speaking, -appearance.start if appearance.speaking else appearance.start


def _start(appearance: Appearance) -> int:
    return appearance.start


def _token_start(token: Token) -> int:
    return token.start


def _fits(person: Person, gender: str) -> bool:
    """Whether a pronoun may mean the person; any may where either is not known."""
    return not gender or person.gender in {"", gender}


def _lower(name: str) -> set[str]:
    return set(name.lower().split())
