"""What news calls a count besides the words for those who are counted: "enrollment" of students."""

from __future__ import annotations

from onrecord.expression import expression

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
        "voters": "registrants rolls",
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
NOUN_OF = {
    "students": "enrollment",
    "pupils": "enrollment",
    "inmates": "jail population",
    "prisoners": "prison population",
    "babies": "births",
    "newborns": "births",
    "jobs": "employment",
    "positions": "jobs, employment",
    "posts": "jobs",
    "employment": "jobs",
    "payrolls": "jobs, employment",
    "payroll": "jobs, employment",
    "fatalities": "deaths",
    "tourists": "visitors",
    "tourism": "visitors",
    "visitation": "visitors",
    "headcount": "enrollment",
    "catch": "harvest",
    "landings": "harvest",
    "crop": "harvest",
    "freshmen": "enrollment",
    "schoolchildren": "enrollment",
    "chases": "pursuits",
    "fliers": "passengers",
    "flyers": "passengers",
}
"""What news calls the count of them."""
NOUN_OF_ACT = {
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
        "graduation rate": "graduating",
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
OTHER_NAMES = dict.fromkeys(
    ("jobless rate", "joblessness", "rate of joblessness", "rate of unemployment", "jobless figure"),
    "unemployment rate",
)
"""What news calls a statistic besides the name that its publisher has for it."""
PLURALS = {
    "burglary": "burglaries",
    "robbery": "robberies",
    "larceny": "larcenies",
    "armed robbery": "armed robberies",
    "carjacking": "carjackings",
}
"""How a kind of crime is counted that news names by the act: "robbery fell by half"."""


def name_of_state(words: str) -> str:
    """What news calls those who are in such a state: "prisoners" of "people behind bars"; "" for none."""
    found = next((name for name, state in _STATES.items() if state.search(words.lower())), "")
    return "" if found in words.lower() else found


PARTS = frozenset("share proportion percentage portion registered graduating".split())
_STATES = {
    name: expression(rf"\b(?:{state})\b")
    for name, state in {
        "prisoners": "behind bars|in (?:state |federal )?prisons?|imprisoned|serving (?:time|sentences)",
        "arrests": "(?:taken )?into custody",
        "enrollment": "(?:students|pupils) attend(?:ed|ing)?",
        "jail population": "in custody|in (?:the )?jails?|in detention|locked up",
        "suicides": "took their own lives|take their own lives|killed themselves",
        "unemployed": "out of work|without (?:a )?(?:jobs?|work)|looking for (?:a )?(?:jobs?|work)",
        "layoffs": "laid off|lost their jobs",
        "uninsured": "(?:without|with no|lack(?:ed|ing)?|ha(?:d|ve) no) (?:health |medical )?(?:insurance|"
        "coverage)",
        "graduation rate": "(?:finish|complet)(?:es?|ed|ing)? (?:high )?school|graduat(?:e|ed|ing) (?:on "
        "time|in four years|"
        "within four years|from high school|high school|with their class)|earn(?:ed|ing)? (?:a |their "
        ")?diplomas?|"
        "finish(?:ed|ing)? with their class|finished in four years",
        "dropout rate": "(?:left|leave|quit|leaving) (?:high )?school|drop(?:ped|ping)? out",
        "poverty rate": "in poverty|below the poverty (?:line|level)",
        "turnout": "turn(?:ed)? out(?: to vote)?|(?:cast|casting) (?:a |their )?ballots?|went to the polls",
        "chronic absenteeism": "chronically absent",
        "vaccination rate": "(?:fully )?vaccinated|immunized",
        "smoking": "(?:who|that) smoke[sd]?|smoking",
        "homeless": "without (?:a )?homes?|on the streets?|sleeping (?:outdoors|rough)|in doorways|in tents",
        "early voters": "(?:already|early) voted|voted early",
    }.items()
}
