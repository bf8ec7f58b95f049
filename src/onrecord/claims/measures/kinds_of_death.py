"""Of what deaths a text tells, by the words that it uses most: on the roads, of overdoses, by murder."""

from __future__ import annotations

from collections import Counter

from onrecord.expression import expression

HOMICIDES = "homicides"
_WORDS_OF = {
    "traffic deaths": "traffic crash crashes road roads roadway roadways highway highways motorist "
    "motorists driving drivers "
    "pedestrian pedestrians motorcyclists seatbelt collisions interstate",
    "overdose deaths": "overdose overdoses overdosed fentanyl opioid opioids heroin naloxone narcan",
    HOMICIDES: "homicide homicides murder murders murdered slaying slayings slain killings gunfire shooting "
    "shootings gunned stabbed",
    "suicides": "suicide suicides",
    "flu deaths": "flu influenza",
    "COVID-19 deaths": "covid covid- coronavirus pandemic",
    "heat deaths": "heat heatstroke",
    "drownings": "drowning drownings drowned lifeguards",
    "fire deaths": "fire fires wildfire wildfires blaze firefighters smoke",
    "workplace deaths": "workplace workplaces",
    "jail deaths": "jail jails custody",
}
_KIND_OF = {word: kind for kind, words in _WORDS_OF.items() for word in words.split()}
_WORD = expression(r"[a-z-]+")
_OFTEN, _TIMES = 3, 2
"""So often must the words of a kind stand, and so many times as often as those of any other."""


def kind_of_deaths(low: str) -> str:
    """The kind of deaths that a text, in lower case, is about; "" where it is about none or several."""
    counted = Counter(_KIND_OF[word] for word in _WORD.findall(low) if word in _KIND_OF)
    ranked = counted.most_common(2)
    if not ranked or ranked[0][1] < _OFTEN:
        return ""
    apart = len(ranked) == 1 or ranked[0][1] >= _TIMES * ranked[1][1]
    return ranked[0][0] if apart else ""
