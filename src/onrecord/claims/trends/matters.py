"""Tell whether a noun names a public matter that grows or shrinks, though the catalogue may not count it."""

from __future__ import annotations

import re

from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.measures.catalogue import is_anaphor, is_statistic

_MATTERS = frozenset(
    "arsons break-ins muggings stabbings kidnappings abductions collisions wrecks derailments blackouts "
    "receipts "
    "collections proceeds force acreage coverage sizes abortions abuse access addiction affordability "
    "aid arson assault asthma backlog backlogs "
    "bankruptcies benefits biodiversity bookings borrowing bullying burglary business capacity carjacking "
    "caseload caseloads catches circulation commuting competition compliance congestion connectivity "
    "consumption corruption coverage crossings crowding currency debts defaults deficits deforestation "
    "delays delinquencies delinquency deliveries delivery dependence deposits diabetes disparities "
    "disparity displacement diversity donors drought dumping economy efficiency encampments enrollments "
    "erosion euro eviction exodus exposure extremism farming fertility filings flooding flows fraud "
    "freight gap gaps groundwater harassment harvest harvests hiring homelessness hospitalisations hunger "
    "illiteracy illness imbalance imbalances incarceration index industry inequalities inequality "
    "cargo tonnage mail interest usage popularity river rivers lake reservoirs aquifer glacier herd "
    "herds fleet "
    "infestations influx insecurity joblessness lending level levels lines lists literacy litter livestock "
    "looting malnutrition manufacturing margin margins market markets measles membership "
    "memberships mileage murder numbers obesity occupancy orders outages overcrowding overtime patrols "
    "population penalties pensions performance piracy poaching polls popularity pound prescriptions "
    "proficiency quality queues readership recidivism recruitment recycling redundancies reliance repairs "
    "reserves reservoir reservoirs retention robbery sanctions scams searches segregation seizures "
    "shares shipments shoplifting shortfalls sightings smoking smuggling snowpack speeding speeds sprawl "
    "squatting staffing manpower gunfire "
    "bloodshed standards stockpiles stocks storage strikes subscriptions subsidies support surpluses "
    "tests times trade trafficking transmission trust turnover unrest vandalism vaping viewership waste "
    "pleas requests appeals referrals inquiries homebuilding housebuilding assessments "
    "water wildfires yield staffing rolls payroll payrolls workforce adoption ".split()
)
"""Head nouns of what reports say has grown or shrunk; those that are counted stand in ``STATISTICS``."""
_PRIVATE = re.compile(r"^(?:his|her|my|your)\s|\b(?:his|her)\s[^;]{0,30}$", re.IGNORECASE)
_HEAD_ENDS = re.compile(
    r"\s(?:of|in|on|for|to|at|by|with|from|that|who|which|among|per|between|across|against|over|about)\s"
)


def is_matter(phrase: str) -> bool:
    """Whether the phrase names something that is measured, or a matter of public report like a backlog."""
    if _PRIVATE.search(phrase):
        return False
    head = _HEAD_ENDS.split(phrase, maxsplit=1)[0]
    words = words_of(head)
    if is_statistic(phrase) or is_statistic(head):
        return True
    last = words[-1].text.lower() if words else ""
    return last in _MATTERS or (last in _COUNTS and len(words) > 1 and not is_anaphor(head))


_COUNTS = frozenset("count counts number toll tolls tally total totals figure".split())
"""What names a measure together with what it is of: "the jail count"."""
