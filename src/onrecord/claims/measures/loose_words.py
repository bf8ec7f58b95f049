"""Words that no noun phrase begins or ends with: what is left of a clause around its noun."""

from __future__ import annotations

import re

from onrecord.expression import expression

_NO_ADVERBS = frozenset(
    "ally anomaly assembly belly bully butterfly comply daily deadly early elderly family fly friendly "
    "hourly jelly likely lily monopoly monthly multiply nightly oligopoly orderly quarterly rally reply "
    "supply tally unlikely weekly yearly".split()
)
"""Nouns, verbs and adjectives that end like an adverb."""
_DANGLING = frozenset(
    "about across along alongside amid among and around as at because before behind below beneath beside "
    "besides between beyond but during except far how if inside into like near nor onto or other outside "
    "per such than their these though through toward towards too under until upon via what when where "
    "whether which while whose why with within without every nearly almost just".split()
)
"""Small words behind which a phrase was cut off; particles like "up" can close one: "people laid off"."""
PASTS = frozenset(
    "ate began bought broke built came did drove fell felt gave got grew had heard held kept knew left "
    "lost made "
    "met paid ran rode rose said sat saw sent slept sold spent spoke stood swam taught thought told took "
    "went won "
    "wore wrote".split()
)
"""Pasts of verbs that do not end in -ed: what they say of somebody is no noun."""
_CARDINAL = expression(
    r"(?:\d[\d,.-]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|"
    r"thousands?|millions?|billions?|half|(?:and-)?a-half)"
)
_OF_DEGREE = frozenset(
    "more less fewer most least higher lower up down part parts some much many lot lots bit net long way "
    "in of on to from by for at off out again further first second third next last half times point "
    "points apiece mere ahead straight consecutive well".split()
)
"""Words that say how much of a thing, and not of what."""


def is_adverb(word: str) -> bool:
    """Whether the word, in lower case, is an adverb by its ending."""
    return len(word) > _SHORTEST and word.endswith("ly") and word not in _NO_ADVERBS


_SHORTEST = 4
"""Letters: shorter words in -ly are no adverbs."""


def dangles(word: str) -> bool:
    """Whether the word, in lower case, cannot close a noun phrase."""
    return word in _DANGLING or is_adverb(word)


def holds_no_noun(phrase: str) -> bool:
    """Whether the phrase is but adverbs, numbers and words of degree: "slightly", "part", "up from five"."""
    words = re.findall(r"[^\W_][\w.,’'-]*", phrase.lower())
    return all(dangles(word) or word in _OF_DEGREE or _CARDINAL.fullmatch(word) for word in words)
