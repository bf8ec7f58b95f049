"""The words that say which way a measure went, and whether they are verbs, nouns or comparatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.comparisons.degrees import COMPARATIVES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.claims.claim import Direction


def _pointing(words: Iterable[str], direction: Direction) -> dict[str, Direction]:
    return dict.fromkeys(words, direction)


_UP_VERBS = (
    "rise rises rising rose risen increase increases increased increasing grow grows growing grew grown "
    "climb climbs "
    "climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain "
    "gains gained "
    "gaining spike spikes spiked spiking swell swells swelled swollen swelling expand expands expanded "
    "expanding "
    "skyrocket skyrocketed skyrocketing balloon ballooned ballooning rebound rebounds rebounded rebounding "
    "add adds "
    "added adding boost boosts boosted boosting raise raises raised raising hike hiked mushroomed multiplied "
    "accelerate accelerates accelerated accelerating advanced escalate escalates escalated escalating "
    "worsened worsening multiply multiplies multiplying mushroom mushrooms mushrooming rocketed rocketing "
    "leapt leaped leaping vaulted vaulting boomed booming zoomed zooming snowballed snowballing "
    "strengthen strengthens strengthened strengthening spiral spirals spiraled spiralled spiraling "
    "spiralling skyrockets balloons rallied rallying"
).split()
_DOWN_VERBS = (
    "fall falls falling fell fallen drop drops dropped dropping decline declines declined declining "
    "decrease decreases "
    "decreased decreasing shrink shrinks shrinking shrank shrunk slide slides slid sliding slip slips "
    "slipped slipping "
    "dip dips dipped dipping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble "
    "tumbles "
    "tumbled tumbling sink sinks sank sunk sinking cut cuts cutting reduce reduces reduced reducing slash "
    "slashes "
    "slashed slashing lose loses lost losing shed sheds shedding trim trims trimmed trimming contract "
    "contracted "
    "contracting lower lowers lowered lowering ease eases eased easing subsided receded waned dwindled "
    "dwindling slumped slumping nosedived nosediving tanked tanking skidded skidding sagged sagging "
    "crumbled crumbling cratered cratering weaken weakens weakening softened softening slackened "
    "slackening lessen lessens lessened lessening deteriorated deteriorating decelerated decelerating "
    "halve "
    "slump slumps sag sags recede recedes receding slacken "
    "missing diminished diminishing curb curbed weakened retreated trail trails trailed trailing"
).split()
_UP_PARTICLES = "up higher".split()
_DOWN_PARTICLES = "down off lower".split()
_MOVERS = (
    "go goes went gone going tick ticks ticked ticking edge edges edged edging inch inches inched inching "
    "creep creeps creeping crept trend trended trending shoot shot come comes came coming move moves "
    "moved moving push pushes pushed pushing drive drives drove driven driving bring brings brought "
    "bringing send sends sent sending force forced forcing nudge nudges nudged nudging drift drifts "
    "drifted drifting ratchet ratcheted "
    "ratcheting ramp ramped ramping bump bumped"
)
_UP_NOUNS = (
    "increase increases rise rises jump jumps surge surges spike spikes gain gains growth uptick upticks "
    "climb hike "
    "hikes expansion rebound upturn boost raise raises bump bumps swell"
).split()
_DOWN_NOUNS = (
    "decrease decreases drop drops decline declines fall falls dip dips reduction reductions cut cuts "
    "plunge loss "
    "losses slump shortfall downturn slide shrinkage"
).split()
_UP_COMPARATIVES = "more higher greater larger bigger above over ahead".split()
_DOWN_COMPARATIVES = "fewer less lower smaller below under short shy behind".split()

VERB_DIRECTION: dict[str, Direction] = _pointing(_UP_VERBS, "up") | _pointing(_DOWN_VERBS, "down")
"""A verb of change, in any of its forms."""

NOUN_DIRECTION: dict[str, Direction] = _pointing(_UP_NOUNS, "up") | _pointing(_DOWN_NOUNS, "down")
"""A noun of change: "a 3 percent increase"."""

_OF_AGE_AND_PLACE = frozenset("older younger newer earlier later closer nearer harder better worse".split())
"""Comparatives that tell of ages, times and distances, or judge, behind a figure."""
COMPARATIVE_DIRECTION: dict[str, Direction] = (
    {word: way for word, way in COMPARATIVES.items() if word not in _OF_AGE_AND_PLACE}
    | _pointing(_UP_COMPARATIVES, "up")
    | dict.fromkeys(_DOWN_COMPARATIVES, "down")
)
"""What follows a figure that says how much more or less."""

TAKES_OBJECT = frozenset(
    "add adds added adding gain gains gained gaining lose loses lost losing shed sheds shedding cut cuts "
    "cutting reduce "
    "reduces reduced reducing slash slashes slashed slashing missing trim trims trimmed trimming boost "
    "boosts boosted "
    "raise raises raised raising lower lowers lowered curb curbed".split()
)
"""Verbs whose object, not subject, is what changed: "added 220 jobs", "reduce shootings by 16 percent"."""

_PARTICLES = _pointing(("up", "higher", "upward", "upwards"), "up") | _pointing(
    ("down", "lower", "downward", "downwards"), "down"
)
PAIRED: dict[str, Direction] = {
    f"{mover} {particle}": direction
    for mover in _MOVERS.split()
    for particle, direction in _PARTICLES.items()
}
PARTICLE_DIRECTION: dict[str, Direction] = _pointing(_UP_PARTICLES, "up") | dict.fromkeys(
    _DOWN_PARTICLES, "down"
)
"""What a form of "be" or a comma needs to make a change: "is up 4 percent"."""


def alternatives(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first, with any blanks between their parts.

    Words with the same first letter stand together: so a word of a text is compared with few.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(word[1:].replace(" ", r"\s+"))
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


# Movers times particles, not all pairs written out: four patterns hold this and compile in half the time.
_PAIR = rf"(?:{alternatives(_MOVERS.split())})\s+(?:{alternatives(_PARTICLES)})"
CHANGE_VERB = f"{_PAIR}|{alternatives(VERB_DIRECTION)}"
CHANGE_NOUN = alternatives(NOUN_DIRECTION)
CHANGE_WORDS = frozenset((*VERB_DIRECTION, *_PARTICLES))
"""Each match of ``CHANGE_VERB`` holds one of these."""


def direction_of_verb(words: str) -> Direction:
    """The way that the matched verb of change points."""
    plain = " ".join(words.split())
    return PAIRED.get(plain) or VERB_DIRECTION.get(plain) or PARTICLE_DIRECTION.get(plain) or "none"
