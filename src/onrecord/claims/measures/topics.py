"""What an article counts, in its own words: they tell what later "students", "cases", "people slain" are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.figures.counted import PERSONS
from onrecord.claims.measures.catalogue import OTHER_DEATHS, as_rate, measure_of

COUNTED_IN = {
    statistic: frozenset(counted.split())
    for statistic, counted in {
        "enrollment": "students pupils children kids",
        "enrolment": "students pupils children",
        "turnout": "voters ballots",
        "attendance": "students pupils fans visitors spectators",
        "ridership": "passengers riders trips rides journeys",
        "passengers": "travelers travellers fliers flyers trips journeys",
        "membership": "members",
        "unemployment": "workers unemployed jobless joblessness",
        "jobs": "positions",
        "vacancies": "openings positions posts",
        "layoffs": "workers jobs employees",
        "homelessness": "people",
        "deaths": "died dead killed",
        "drownings": "died dead deaths",
        "arrests": "arrested apprehensions apprehended",
        "thefts": "cars vehicles trucks pickups bikes bicycles motorcycles",
        "sales": "houses homes condominiums condos apartments units cars vehicles tickets copies",
        "starts": "units homes houses apartments",
        "evictions": "households tenants renters cases filings",
        "births": "babies newborns infants",
        "hospitalizations": "patients",
        "admissions": "patients",
        "vaccinations": "doses shots jabs",
        "detainers": "requests",
        "visas": "applicants",
        "backlog": "cases claims files applications",
        "imports": "containers",
        "exports": "containers",
        "visitors": "travelers travellers tourists guests",
        "harvest": "bushels tons tonnes",
        "wildfires": "acres hectares",
    }.items()
}
"""Whom a statistic counts: news goes on about enrollment in numbers of students."""
_NOUN_OF = {
    "students": "enrollment",
    "pupils": "enrollment",
    "inmates": "jail population",
    "prisoners": "prison population",
    "babies": "births",
}
"""What news calls the count of them."""
_NOUN_OF_ACT = {
    done: noun
    for noun, acts in {
        "admissions": "admitted",
        "adoptions": "adopted",
        "applications": "applied",
        "apprehensions": "apprehended",
        "arrests": "arrested caught",
        "attendance": "attended",
        "births": "born delivered",
        "charges": "charged",
        "citations": "cited",
        "convictions": "convicted",
        "crossings": "crossed",
        "deaths": "buried died perished",
        "deportations": "deported removed",
        "detentions": "detained",
        "diagnoses": "diagnosed",
        "dismissals": "dismissed fired",
        "drownings": "drowned",
        "employment": "employed",
        "enrollment": "enrolled",
        "evacuations": "evacuated",
        "evictions": "evicted",
        "executions": "executed",
        "expulsions": "expelled",
        "graduates": "graduated",
        "hires": "hired",
        "hospitalizations": "hospitalized",
        "indictments": "indicted",
        "infections": "infected",
        "injuries": "injured wounded hurt",
        "jail population": "jailed",
        "layoffs": "furloughed",
        "marriages": "married",
        "naturalizations": "naturalized",
        "participants": "participated",
        "passengers": "boarded flew",
        "prison population": "imprisoned incarcerated",
        "promotions": "promoted",
        "prosecutions": "prosecuted",
        "registrations": "registered",
        "rescues": "rescued",
        "resettlement": "resettled",
        "resignations": "resigned quit",
        "retirements": "retired",
        "stops": "stopped",
        "suspensions": "suspended",
        "tests": "tested",
        "tickets": "ticketed",
        "transplants": "transplanted",
        "vaccinations": "vaccinated",
        "visitors": "visited",
        "voters": "voted",
    }.items()
    for done in acts.split()
}
"""What news calls the count of those to whom it happened."""
_OTHER_NAMES = dict.fromkeys(
    ("jobless rate", "joblessness", "rate of joblessness", "rate of unemployment", "jobless figure"),
    "unemployment rate",
)
"""What news calls a statistic besides the name that its publisher has for it."""
_GENERAL = frozenset(
    "cases incidents instances episodes occurrences events offenses offences crimes deaths victims".split()
)
"""Nouns that say of something counted only that it happened."""
_NO_MODIFIER = re.compile(
    r"[a-z]+ed|the|an?|its|their|his|her|of|in|for|and|or|to|by|from|on|at|more|fewer|total|overall|all"
)
"""What says nothing of a statistic behind it: "outnumbered births"."""
_IS_GENERAL = re.compile(
    rf"such [a-z-]+|(?:(?:such|the|those|these|similar|other|new|one|two|three|four|five|six|seven|eight|"
    rf"nine|ten) )?(?:{'|'.join(sorted(_GENERAL))})"
)
_MURDER = re.compile(
    r"\b(?:homicides?|murder(?:s|ed)?|slayings?|gunfire|shot|shootings?|violence|stab\w+)\b", re.IGNORECASE
)
_VIOLENT_CRIME = "violent_crime"
_FEW, _PLAIN = 2, 4
"""Words of those counted, and of a thing that happens."""


@dataclass
class Topics:
    """The statistics that the text has named so far, the last thing counted, and the names of measures.

    ``happening`` are the words for the last thing counted that is no person. ``names`` holds the words in
    which the text first named each measure of the catalogue. ``other_deaths`` is set where the headline is
    about deaths that are no homicides.
    """

    statistics: dict[str, str] = field(default_factory=dict)
    happening: str = ""
    names: dict[str, str] = field(default_factory=dict)
    other_deaths: bool = False

    def note_headline(self, title: str) -> None:
        """Remember what the headline is about."""
        self.note_words(title)
        self.other_deaths = OTHER_DEATHS.search(title) is not None and not _MURDER.search(title)

    def note_words(self, words: str) -> None:
        """Remember the statistics that the words name."""
        split = words.lower().split()
        for place, word in enumerate(split):
            if word in COUNTED_IN:
                before = split[place - 1] if place else ""
                told = f"{before} {word}" if before.isalpha() and not _NO_MODIFIER.fullmatch(before) else word
                self.statistics.setdefault(word, told)

    def note_name(self, measure_id: str, words: str) -> None:
        """Remember by which words the text names a measure."""
        if words.lower().split()[-1] not in _DONE:
            self.names.setdefault(measure_id, words.lower())

    def note_counted(self, words: str) -> None:
        """Remember the last thing counted, unless its words say only that it happened."""
        split = words.lower().split()
        if len(split) <= _PLAIN and not _IS_GENERAL.fullmatch(words.lower()) and "(" not in words:
            self.happening = words if split[-1] not in PERSONS else self.happening

    def as_told_of(self, measure: MeasurePhrase) -> MeasurePhrase:
        """Those counted, with the statistic that the text is about: "students (school enrollment)"."""
        words = measure.text.lower().split()
        if measure.id:
            return self._by_its_name(measure, words)
        called = _OTHER_NAMES.get(measure.text.lower(), "")
        if not called:
            called = _name_of_state(measure.text) if PERSONS.intersection(words[:2]) else ""
        if not called and len(words) > _FEW and words[0] in PERSONS:
            called = _NOUN_OF_ACT.get(words[1], "")
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
        told = self.statistics[topic] if topic else _NOUN_OF.get(words[-1], "")
        if not told and (len(words) == 1 or words[0] in PERSONS):
            told = _NOUN_OF_ACT.get(words[-1], "")
        return MeasurePhrase(text=f"{measure.text} ({told})") if told else measure

    def _by_its_name(self, measure: MeasurePhrase, words: list[str]) -> MeasurePhrase:
        """People told of by what befell them, with the text's own name for that: "people slain (murders)"."""
        if words[:1] == ["such"] and self.happening and self.happening.lower() != measure.text.lower():
            return MeasurePhrase(text=f"{measure.text} ({self.happening})")
        if measure.id == "homicide" and self.other_deaths and not _MURDER.search(measure.text):
            return MeasurePhrase(text="deaths" if words[0].startswith("dead") else measure.text)
        name = self.names.get(measure.id or "", "")
        if not name or words[-1] not in _DONE or name in measure.text.lower():
            return measure
        return measure.model_copy(update={"text": f"{measure.text} ({name})"})

    def rate_of(self, measure: MeasurePhrase) -> MeasurePhrase:
        """The rate at which something counted happens: "261 offenses per 100,000" are a crime rate."""
        named = _IN_BRACKETS.search(measure.text)
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


_IN_BRACKETS = re.compile(r"\((?P<name>[^()]+)\)$")
"""The name of what was counted, where the words only go on about it: "cases (overdose deaths)"."""


def is_general(words: str) -> bool:
    """Whether the words say of something counted only that it happened: "cases", "such incidents"."""
    return _IS_GENERAL.fullmatch(words.lower()) is not None


def _name_of_state(words: str) -> str:
    """What news calls those who are in such a state: "prisoners" of "people behind bars"; "" for none."""
    found = next((name for name, state in _STATES.items() if state.search(words.lower())), "")
    return "" if found in words.lower() else found


_STATES = {
    name: re.compile(rf"\b(?:{state})\b")
    for name, state in {
        "prisoners": "behind bars|in (?:state |federal )?prisons?|imprisoned|serving (?:time|sentences)",
        "arrests": "(?:taken )?into custody",
        "jail population": "in custody|in (?:the )?jails?|in detention|locked up",
        "suicides": "took their own lives|take their own lives|killed themselves",
        "unemployed": "out of work|without (?:a )?(?:jobs?|work)|looking for (?:a )?(?:jobs?|work)",
        "layoffs": "laid off|lost their jobs",
        "uninsured": "without (?:health )?(?:insurance|coverage)|with no (?:health )?(?:insurance|coverage)",
        "homeless": "without (?:a )?homes?|on the streets?|sleeping (?:outdoors|rough)|in doorways|in tents",
        "early voters": "(?:already|early) voted|voted early",
    }.items()
}


def _one_of(words: str) -> str:
    """As before "rate": "suicide" of "suicides"."""
    return words.removesuffix("s") if not words.endswith(("ss", "ies")) else words


_TAKES_RATE = re.compile(r"(?!.*\brates?\b)[a-z][a-z '’-]*s")
_CRIMES = frozenset(("offenses", "offences", "crimes"))
_DONE = frozenset("killed slain murdered shot wounded dead people stolen robbed died".split())
"""How words end that tell what was done, where others name it."""
