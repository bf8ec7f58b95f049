"""Which measure a phrase names: the catalogue's id where it knows the phrase, else the phrase alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.phrases import PhraseIndex, words_of
from onrecord.claims.vocabulary import catalogue
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.record import Catalogue, Measure

_NEUTRAL = frozenset(
    "more fewer less total totals reported recorded overall annual yearly monthly weekly daily other "
    "additional all such "
    "year month week weekend weekend's the a an its their his her our of city city's county county's state "
    "state's national local actual "
    "confirmed citywide "
    "statewide countywide nationwide known documented many most some those these of new criminal and "
    "average nation's "
    "country's town's official preliminary about latest this that last year's month's own every each any "
    "previous neighboring neighbouring nearby surrounding "
    "exact precise true old current historic record-high public-safety final full overall per lowest "
    "highest fewest most least "
    "largest smallest biggest greatest second third".split()
)
"""Words before a catalogue phrase that leave it what it is; any other makes it a narrower thing."""

OTHER_DEATHS = expression(
    r"\b(?:crash|crashes|pileup|pile-up|wreck|derailment|landslide|mudslide|blast|collapse|collision|"
    r"traffic|car|bus|train|plane|accident|accidents|fire|fires|flood|floods|"
    r"storm|tornado|"
    r"hurricane|earthquake|heat|war|airstrike|overdose|overdoses|virus|covid|covid-19|pandemic|disease|"
    r"explosion|bomb|"
    r"avalanche|wildfire|drowning|roads|road|highway|highways|flu|influenza|measles|cholera|malaria|ebola|"
    r"tuberculosis|cancer|outbreak|epidemic|famine|drought|lightning|cold|smoke|workplace|on the job|at work|"
    r"mine|mines|factory|ferry|boat|boats|ship|helicopter|jet|truck|drugs|opioids|fentanyl|heroin)\b",
    re.IGNORECASE,
)
_AMBIGUOUS_ALONE = frozenset(
    ("killed", "slain", "murdered", "were killed", "people killed", "people were killed")
)
_WIDE = frozenset(("total_index_crime", "byrne_jag_grant", "population"))
"""Entries with everyday synonyms ("crimes", "funding", "residents"): good where the phrase is no more."""

STATISTICS = frozenset(
    "absences absenteeism accidents admissions applications approval arrests assaults attendance attacks "
    "births budget "
    "budgets burglaries carjackings cases complaints construction consumption cost costs crashes crime "
    "crimes deaths debt "
    "deficit demand deportations detainers detentions diagnoses donations dropouts earnings emissions "
    "employment enrollment "
    "enrolment evictions expenses exports fatalities fees felonies fires fines foreclosures funding gdp "
    "graduates graduation "
    "grants growth gunfire homelessness homicides hospitalizations households housing immigration imports "
    "incidents income "
    "incomes inflation infections injuries inventory investment jobs joblessness killings larcenies "
    "lawsuits layoffs "
    "listings loans losses membership migration mortality murders offenses openings output overdoses "
    "participation payments "
    "pay paychecks payroll payrolls permits pollution population poverty premiums price prices "
    "production productivity "
    "profits purchases "
    "rainfall rapes rate rates registrations rent rents reports revenue revenues ridership robberies "
    "salaries salary sales "
    "savings scores shootings shortage slayings spending starts stops suicides supply surplus tax taxes "
    "temperature "
    "temperatures theft thefts tourism tourists traffic trips truancy tuition turnout unemployment use "
    "usage vacancies "
    "vaccinations value values victims violations violence visitors visits volume voters votes wage wages "
    "wait waits wealth "
    "workers workforce yields homes students teachers officers residents patients passengers riders claims "
    "ballots calls "
    "beds units acres farms businesses injured wounded fare fares bail stipends dues".split()
)
"""Head nouns of what news measures, for claims that give no figure to show it."""

ANAPHORS = frozenset(
    "it that this they these those which rate rates count total number figure figures tally toll mark "
    "sum level "
    "share percentage "
    "proportion drop decline decrease increase rise change changes gain jump one ones record high low "
    "average numbers "
    "totals ours theirs hers mine yours there he she we you what who difference gap result results trend "
    "all category categories counts tolls mean sums median medians problem problems estimate estimates "
    "peak peaks "
    "trough pace".split()
)
"""Words that stand for a measure named before."""

_OF = expression(
    r"^(?:the |a |an |its |their )?"
    r"(?:(?:total|exact|actual|overall|record|growing|large|small|historic|lowest|highest|average) ){0,2}"
    r"(?:number|numbers|amount|total|count|tally|volume|level|levels) of (?:the )?|"
    r"^(?:the |a |its |their |[^\W\d_]{1,30}['’]s )?share of (?:the )?"
    r"(?=.{1,60}\b(?:grants?|funds?|funding|money)\b)",
    re.IGNORECASE,
)

_PART_OF = expression(r"(?:the |a )?(?:share|proportion|percentage) of\b", re.IGNORECASE)
_AT_STAKE = expression(r"\s+(?:in question|in dispute|at stake|at issue|at risk|involved)$", re.IGNORECASE)
"""What may stand behind a noun and leaves it what it is: "the funding in question"."""


_WHERE = expression(
    r"(?<=\w)\s+(?:there|here|nationwide|statewide|citywide|countywide|nationally|locally|combined|overall|"
    r"altogether|elsewhere|abroad|too|as well)$",
    re.IGNORECASE,
)
"""What says where or how far behind a noun, and is no part of its name: "killings there"."""
_TAILS = frozenset(
    "there here nationwide statewide citywide countywide nationally locally combined overall altogether "
    "elsewhere abroad too well question dispute stake issue risk involved".split()
)
"""The last words of both."""
_RECORDS = ("reports", "cases", "incidents", "complaints", "offenses", "offences")
_RECORDED_AS = expression(rf"(?<=\w) (?:{'|'.join(_RECORDS)})$", re.IGNORECASE)
"""Behind what they are of: "burglary reports" count burglaries."""


def measure_index() -> PhraseIndex[str]:
    """Every phrase of the catalogue, with the id of its measure."""
    return _index_of(catalogue())


@lru_cache(maxsize=4)
def _index_of(measures: Catalogue) -> PhraseIndex[str]:
    """Added measures come last, and their words mean them first."""
    phrases = (
        (phrase, measure.id)
        for measure in reversed(measures.measures)
        for phrase in (measure.name, *measure.synonyms)
    )
    return PhraseIndex(phrases, fold=True)


def measure_of(phrase: str, surroundings: str = "") -> MeasurePhrase:
    """The measure that a noun phrase names.

    A catalogue phrase at its end gives the id, unless words before make it something narrower ("retail
    theft") or ``surroundings``, the clause, shows another sense ("two killed in a crash").
    """
    text = " ".join(phrase.split())
    number_of = _OF.match(text) if " of " in text.lower() else None
    text = (text[number_of.end() :] if number_of else text).strip(" ,.;:–—-'’\"“”")
    if text.rsplit(" ", 1)[-1].lower() in _TAILS:
        text = _WHERE.sub("", _AT_STAKE.sub("", text))
    found = measure_index().ending(text)
    if found is None and text.lower().endswith(_RECORDS):
        found = measure_index().ending(_RECORDED_AS.sub("", text))
    if found is None:
        return MeasurePhrase(text=text)
    start, measure_id = found
    before = [
        word.text.lower()
        for word in words_of(text[:start])
        if word.text.lower() in _KINDS or not _is_name(word.text)
    ]
    narrowed = any(word not in _NEUTRAL and not word.isdecimal() for word in before)
    if narrowed or (measure_id in _WIDE and before and set(before) - _NEUTRAL):
        return MeasurePhrase(text=text)
    if text[start:].lower() in _AMBIGUOUS_ALONE and OTHER_DEATHS.search(surroundings):
        return MeasurePhrase(text=text)
    return MeasurePhrase(text=text, id=measure_id)


def id_of_name(name: str) -> str | None:
    """The id of the measure that is called so, by no everyday word ("residents", "killed", "funding")."""
    found = measure_index().whole(name)
    entry = catalogue().by_id.get(found or "")
    if entry is None or name.lower() in _AMBIGUOUS_ALONE or _is_of_events(entry):
        return None
    return None if entry.id in _WIDE and name.lower() != entry.name.lower() else entry.id


_KINDS = frozenset(
    "gang gang-related gun knife drug drug-related domestic family teen teenage juvenile youth child elderly "
    "unsolved solved attempted vehicular negligent justified justifiable accidental commercial "
    "retail residential home business armed unarmed bank bike bicycle package mail identity street "
    "subway transit campus school hate random road rage workplace".split()
)
"""Words for one kind of what is counted, also where they open a sentence and so look like a name."""


def _is_name(word: str) -> bool:
    """Whether the word is a name or its letters ("US"), not an opening set in capitals ("KNIFE crime")."""
    return word[:1].isupper() and not (word.isupper() and len(word) > _LETTERS)


_LETTERS = 4
"""The most capitals that news writes for a name."""


def catalogued(measure: MeasurePhrase) -> Measure | None:
    """The catalogue's entry for the measure."""
    return catalogue().by_id.get(measure.id or "")


def is_event(measure: MeasurePhrase) -> bool:
    """Whether the measure is a kind of event rather than something counted."""
    entry = catalogued(measure)
    return entry is not None and _is_of_events(entry)


def _is_of_events(entry: Measure) -> bool:
    return entry.unit == "other" and entry.kind != "observation"


_NO_RULE = frozenset(("lawsuit", "office_holding", "federal_compliance_review"))


def is_policy(measure_id: str) -> bool:
    """Whether the id is a kind of policy: an event of the catalogue that is a rule."""
    return measure_id not in _NO_RULE and is_event(MeasurePhrase(text="", id=measure_id))


def is_statistic(phrase: str) -> bool:
    """Whether the phrase names something that is measured, known to the catalogue or not."""
    return _is_statistic(phrase, catalogue())


@lru_cache(maxsize=4096)
def _is_statistic(phrase: str, _: Catalogue) -> bool:
    if not phrase.strip():
        return False
    if _OF.match(phrase) or _PART_OF.match(phrase):
        return True
    measure = measure_of(phrase)
    if measure.id:
        return not is_event(measure)
    words = [
        word.text.lower()
        for word in words_of(_head_part(phrase))
        if word.text.lower() not in {"there", "here"}
    ]
    pays = words[-1:] == ["pay"] and len(words) > 1 and words[-2].endswith("s")  # "tenants pay"
    return bool(words) and words[-1] in STATISTICS and not pays


@lru_cache(maxsize=1024)
def is_anaphor(phrase: str) -> bool:
    """Whether the phrase only points back at a measure named before ("its rate", "the old mark")."""
    words = [word.text.lower() for word in words_of(_OF_TIME.sub("", phrase))]
    content = [word for word in words if word not in _NEUTRAL and not word.isdecimal()]
    if content and content[-1] in _MOVES:
        content = [word for word in content if not _OF_DEGREE.fullmatch(word)]
    if content and content[-1] in _SUMS:
        content = [word for word in content if word not in _SCOPE and not _OF_MONTHS.fullmatch(word)]
    return all(word in ANAPHORS for word in content)


_OF_TIME = expression(
    r"\s(?:for|in|of|over) (?:the |that |this |last |its |their |each |any )?(?:full |whole |fiscal |same )?"
    r"(?:month|quarter|year|week|period|season|decade|day|date|time|stretch|point|state|nation|country|city|"
    r"county|region|area)s?$",
    re.IGNORECASE,
)
"""For how long or for whom a figure is: "the figure for the month"."""
_MOVES = frozenset(
    "drop decline decrease increase rise change changes gain jump growth fall dip surge spike plunge loss "
    "reduction uptick hike".split()
)
_OF_DEGREE = expression(
    r"(?:[a-z]+-)?[a-z]+est|net|first|second|third|sharp|steep|big|large|small|slight|modest|huge|dramatic|"
    r"significant|notable|marked|further|recent|similar|annual|monthly|yearly|quarterly|weekly|overall|"
    r"year-over-year|[a-z]+-(?:day|week|month|year)|percentage|point|straight|consecutive|sudden|rapid|slow"
)
"""What says how large a move is, or how soon: "the sharpest decline" is of what was told."""
_SUMS = frozenset(
    "count counts total totals toll tolls figure figures number numbers average mean median tally".split()
)
_SCOPE = frozenset(
    "industry national statewide provincial federal regional district global world running monthly quarterly "
    "fiscal comparable corresponding equivalent usual typical normal combined provisional grand league "
    "worldwide european u.s seasonal interim year-end mid-year midyear average".split()
)
"""What says for how much or how long a figure is, and not of what: "the industry average"."""
_OF_MONTHS = expression(r"(?:[a-z]+|\d+)-(?:day|week|month|quarter|year)")


def as_rate(measure: MeasurePhrase) -> MeasurePhrase:
    """The rate of a counted measure: "homicides" as "homicide rate"."""
    entry = _rates(catalogue()).get(measure.id)
    if entry is None:
        return measure
    return MeasurePhrase(text=entry.synonyms[0] if entry.synonyms else entry.name, id=entry.id)


@lru_cache(maxsize=4)
def _rates(measures: Catalogue) -> dict[str | None, Measure]:
    """The first rate of each counted measure, by its id."""
    rates = (one for one in measures.measures if one.kind == "derived" and one.unit == "rate_per_100k")
    return {one.numerator: one for one in reversed([*rates])}


def is_per_100k(measure: MeasurePhrase) -> bool:
    """Whether it is a rate of the catalogue, which gives all of them by so many people."""
    rate = catalogued(measure)
    return rate is not None and rate.unit == "rate_per_100k"


def as_count(measure: MeasurePhrase) -> MeasurePhrase | None:
    """What a rate of the catalogue counts: "homicide rate" as "homicides"."""
    rate = catalogued(measure)
    counted = catalogue().by_id.get(rate.numerator) if rate and rate.unit == "rate_per_100k" else None
    return MeasurePhrase(text=counted.name, id=counted.id) if counted else None


def _head_part(phrase: str) -> str:
    """The phrase up to its first preposition: "spending on roads" is about spending."""
    return re.split(r"\s(?:of|in|on|for|to|at|by|with|from|that|who|which|among|per)\s", phrase, maxsplit=1)[
        0
    ]
