"""What an article counts, in its own words: they tell what later "students", "cases", "people slain" are."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.figures.counted import PERSONS
from onrecord.claims.measures.catalogue import OTHER_DEATHS, as_rate, measure_of
from onrecord.claims.measures.kinds_of_death import HOMICIDES, kind_of_deaths
from onrecord.claims.measures.names_of_counts import (
    COUNTED_IN,
    NOUN_OF,
    NOUN_OF_ACT,
    OTHER_NAMES,
    PARTS,
    PLURALS,
    name_of_state,
)
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable

_GENERAL = frozenset(
    "cases incidents instances episodes occurrences events offenses offences crimes deaths victims".split()
)
"""Nouns that say of something counted only that it happened."""
_NO_MODIFIER = expression(
    r"[a-z]+ed|the|an?|its|their|his|her|of|in|for|and|or|to|by|from|on|at|more|fewer|total|overall|all"
)
"""What says nothing of a statistic behind it: "outnumbered births"."""
_IS_GENERAL = expression(
    rf"such [a-z-]+|(?:(?:such|the|those|these|similar|other|new|one|two|three|four|five|six|seven|eight|"
    rf"nine|ten) )?(?:{'|'.join(sorted(_GENERAL))})"
)
_MURDER = expression(
    r"\b(?:homicides?|murder(?:s|ed)?|slayings?|gunfire|shot|shootings?|violence|stab\w+)\b", re.IGNORECASE
)
_VIOLENT_CRIME = "violent_crime"
_WORD = expression(r"[a-z]+")
_LEAD = 600
"""Characters that tell what a text is about."""
_FEW, _PLAIN = 2, 4
"""Words of those counted, and of a thing that happens."""


@dataclass
class Topics:
    """The statistics that the text has named so far, the last thing counted, and the names of measures.

    ``happening`` are the words for the last thing counted that is no person. ``names`` holds the words in
    which the text most often names each measure of the catalogue. ``deaths`` are those that the text is
    about, and ``other_deaths`` is set where it, or its headline, tells of none that are homicides.
    """

    statistics: dict[str, str] = field(default_factory=dict)
    happening: str = ""
    names: dict[str, str] = field(default_factory=dict)
    other_deaths: bool = False
    deaths: str = ""

    def note_text(self, low: str, named: Iterable[tuple[str, str]]) -> None:
        """Remember of what deaths a text in lower case tells, and what it calls what it tells of by id."""
        lead = set(_WORD.findall(low[:_LEAD]))
        self.statistics = {word: word for word in COUNTED_IN if word in lead}
        self.deaths = kind_of_deaths(low)
        self.other_deaths = self.deaths not in {"", HOMICIDES} and _MURDER.search(low) is None
        often = Counter((known, words) for known, words in named if words.split()[-1] not in _DONE | _GENERAL)
        for (known, words), _ in sorted(
            often.items(), key=lambda one: (not one[0][1].endswith("s"), -one[1])
        ):
            self.names.setdefault(known, words)

    def note_headline(self, title: str) -> None:
        """Remember what the headline is about."""
        self.note_words(title)
        told = OTHER_DEATHS.search(title) is not None and not _MURDER.search(title)
        self.other_deaths = self.other_deaths or told

    def note_words(self, words: str) -> None:
        """Remember the statistics that the words name."""
        split = words.lower().split()
        for place, word in enumerate(split):
            if word in COUNTED_IN:
                before = split[place - 1] if place else ""
                told = f"{before} {word}" if before.isalpha() and not _NO_MODIFIER.fullmatch(before) else word
                if self.statistics.get(word, word) == word:
                    self.statistics[word] = told

    def note_name(self, measure_id: str, words: str) -> None:
        """Remember by which words the text names a measure."""
        if words.lower().split()[-1] not in _DONE:
            self.names.setdefault(measure_id, words.lower())

    def note_counted(self, words: str) -> None:
        """Remember the last thing counted, unless its words say only that it happened."""
        words = words.removesuffix(" (shooting victims)")
        split = words.lower().split()
        if len(split) <= _PLAIN and not _IS_GENERAL.fullmatch(words.lower()) and "(" not in words:
            self.happening = words if split[-1] not in PERSONS else self.happening

    def as_told_of(self, measure: MeasurePhrase) -> MeasurePhrase:
        """Those counted, with the statistic that the text is about: "students (school enrollment)"."""
        words = measure.text.lower().split()
        if measure.id:
            return self._by_its_name(measure, words)
        called = OTHER_NAMES.get(measure.text.lower(), "") or self._kind_of_deaths(words)
        if not called:
            state = PERSONS.intersection(words[:2]) or (words and words[0] in PARTS)
            called = name_of_state(measure.text) if state else ""
        if not called and len(words) > _FEW and words[0] in PERSONS:
            called = NOUN_OF_ACT.get(words[1], "")
        if called:
            return MeasurePhrase(text=f"{measure.text} ({called})")
        if not words or len(words) > _FEW:
            return measure
        if words == ["violence"] and _VIOLENT_CRIME in self.names:
            return MeasurePhrase(text=f"{measure.text} ({self.names[_VIOLENT_CRIME]})", id=_VIOLENT_CRIME)
        general = self.of_topic(measure.text)
        if general != measure.text:
            return MeasurePhrase(text=general)
        topic = next((one for one in self.statistics if words[-1] in COUNTED_IN[one]), "")
        told = self.statistics[topic] if topic else NOUN_OF.get(words[-1], "")
        if not told and (len(words) == 1 or words[0] in PERSONS or words[0] == "times"):
            told = NOUN_OF_ACT.get(words[-1], "")
        return MeasurePhrase(text=f"{measure.text} ({told})") if told else measure

    def _kind_of_deaths(self, words: list[str]) -> str:
        """What those who died, died of, where the words leave that out: "fatalities (traffic deaths)"."""
        bare = (
            bool(words)
            and words[-1] in _DEATHS
            and len(words) <= _FEW
            and not OTHER_DEATHS.search(" ".join(words))
        )
        shot = self.deaths == HOMICIDES and words[:2] == ["deaths", "of"]
        if not (bare or shot) or not self.deaths:
            return ""
        if self.deaths == HOMICIDES:
            return self.names.get("homicide", HOMICIDES)
        return self.deaths.replace("deaths", "fatalities") if words[-1] == "deaths" else self.deaths

    def _by_its_name(self, measure: MeasurePhrase, words: list[str]) -> MeasurePhrase:
        """People told of by what befell them, with the text's own name for that: "people slain (murders)"."""
        if words[:1] == ["such"] and self.happening and self.happening.lower() != measure.text.lower():
            return MeasurePhrase(text=f"{measure.text} ({self.happening})")
        if measure.id == "homicide" and self.other_deaths and not _MURDER.search(measure.text):
            of = f" ({self.deaths})" if self.deaths else ""
            return MeasurePhrase(
                text=self.deaths or "deaths" if words[0].startswith("dead") else f"{measure.text}{of}"
            )
        if measure.text.lower() in PLURALS:
            return measure.model_copy(update={"text": PLURALS[measure.text.lower()]})
        name = self.names.get(measure.id or "", "") or _NAMES.get(measure.id or "", "")
        if not name or words[-1] not in _DONE or set(name.split()) <= set(words):
            return measure
        return measure.model_copy(update={"text": f"{measure.text} ({name})"})

    def rate_of(self, measure: MeasurePhrase) -> MeasurePhrase:
        """The rate at which something counted happens: "261 offenses per 100,000" are a crime rate."""
        named = IN_BRACKETS.search(measure.text)
        if named and measure.id is None:
            return self.rate_of(measure_of(named.group("name")))
        known = as_rate(measure)
        if known is not measure or not _TAKES_RATE.fullmatch(measure.text.lower()):
            return known
        general = _IS_GENERAL.fullmatch(measure.text.lower()) is not None
        if general and self.happening:
            told = measure_of(self.happening)
            known = as_rate(told)
            return known if known is not told else self.rate_of(told)
        if measure.text.lower() in _CRIMES:
            return MeasurePhrase(text="crime rate", id=measure_of("crime rate").id)
        return MeasurePhrase(text=f"{_one_of(measure.text)} rate")

    def of_topic(self, words: str) -> str:
        """Cases or incidents with what they are of, if that was told: "incidents (hate crimes)"."""
        told = self.happening
        if not told or told.lower().endswith(words.lower()) or not _IS_GENERAL.fullmatch(words.lower()):
            return words
        return f"{words} ({told})"


IN_BRACKETS = expression(r"\((?P<name>[^()]+)\)$")
"""The name of what was counted, where the words only go on about it: "cases (overdose deaths)"."""


def is_general(words: str) -> bool:
    """Whether the words say of something counted only that it happened: "cases", "such incidents"."""
    return _IS_GENERAL.fullmatch(words.lower()) is not None


def _one_of(words: str) -> str:
    """As before "rate": "suicide" of "suicides"."""
    return words.removesuffix("s") if not words.endswith(("ss", "ies")) else words


_TAKES_RATE = expression(r"(?!.*\brates?\b)[a-z][a-z '’-]*s")
_CRIMES = frozenset(("offenses", "offences", "crimes"))
_NAMES = {"shooting_victims": "shooting victims"}
"""What news calls those to whom it happened, where a text has no name for them."""
_DEATHS = frozenset("deaths fatalities died dead killed perished".split())
_DONE = frozenset(
    "deadliest bloodiest deadlier bloodier killed slain murdered shot wounded dead people stolen robbed "
    "died".split()
)
"""How words end that tell what was done, where others name it."""
