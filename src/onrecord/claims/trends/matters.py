"""Tell whether a noun names a public matter that grows or shrinks, though the catalogue may not count it."""

from __future__ import annotations

import re

from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.measures.catalogue import is_anaphor, is_statistic
from onrecord.expression import expression

_MATTERS = frozenset(
    "abductions abortions absence abuse access acreage addiction adoption adoptions affordability aid "
    "antibiotics appeals appetite apprehensions apprenticeships appropriations aquifer arrivals arson "
    "arsons assault assessments asthma attainment backlog backlogs balances bankruptcies bankruptcy "
    "benefits betting billings bills biodiversity birthrate birthrates blackouts bloodshed boardings "
    "bonuses bookings borrowing break-ins breakdowns bullying burglary burnout business cancellations "
    "capacity cargo carjacking caseload caseloads casualties catches childbirths circulation citations "
    "clearances closures collections collisions commute commuters commutes commuting compensation "
    "competition completion completions compliance concentration concentrations congestion connectivity "
    "consumption contamination contributions convictions copayments copays corruption coverage credit "
    "crossings crowding crowds currency damage debts deductible deductibles defaults deficits "
    "deforestation delays delinquencies delinquency deliveries delivery departures dependence "
    "deportation deposits derailments detentions diabetes diagnosis discipline discrimination disease "
    "diseases disparities disparity displacement diversity dividends divorce divorces donors drilling "
    "drinking drought dumping economy efficiency emission encampments encounters engagement "
    "enrollments erosion errors euro eviction exodus expectancy expenditures exploration exposure "
    "extremism failures famine farming fentanyl fertility filings fishing fleet flights flooding flows "
    "force foreclosure fraud freight fundraising gambling gap gaps giving glacier graffiti groundwater "
    "gunfire harassment harvest harvests hate headcount herbicides herd herds heroin hires hiring "
    "homebuilding homelessness homeownership hospitalisations hospitalization hospitalizations "
    "housebuilding hunger illiteracy illness illnesses imbalance imbalances incarceration index "
    "industry inequalities inequality inequities infection infestations inflows influx inmates "
    "inquiries insecurity insurance intake interest internships investments isolation joblessness "
    "kidnappings labor lake layoffs leases lending level levels liabilities lines lists literacy litter "
    "livestock loads logging longevity looting losses mail malnutrition manpower manufacturing margin "
    "margins market markets marriage marriages meals measles membership memberships methamphetamine "
    "migrants mileage mining mobility mortgages muggings murder naloxone numbers nurses obesity "
    "occupancy offerings opioids opposition orders outage outages outbreaks outflow outflows outlays output "
    "overcrowding overdose overruns overtime ownership ozone pace painkillers passengers patrols "
    "payroll payrolls penalties pensions performance pesticides philanthropy piracy planting plantings "
    "pleas poaching pollen polls popularity population potholes pound precipitation pregnancies "
    "pregnancy premium prescriptions pressure prevalence prices prisoners proceeds production "
    "proficiency prosecutions purchasing quality queues radicalization raids ratings ratio readership "
    "readmissions receipts recidivism recruitment recruits recycling redundancies referrals "
    "reimbursements reliance removals renewals rentals repairs repayments repossessions representation "
    "requests rescues reserves reservoir reservoirs resignations restrictions retention retirement "
    "retirements returns ridership rides risk risks river rivers robbery rolls royalties runoff "
    "sanctions scams searches segregation seizures shares shipments shoplifting shortages shortfalls "
    "sickness sightings sign-ups signups size sizes smog smoking smuggling snowfall snowpack solvency "
    "speed speeding speeds spills sprawl squatting stabbings staffing standards stockpile stockpiles "
    "stocks stops storage stress strikes subscriptions subsidies subsidy support surpluses suspensions "
    "tardiness tariffs testing tests times tips tolls tonnage toxins trade traffic trafficking "
    "transmission travel treatment truancy trust turnaround turnover unrest usage utilization vacancy "
    "vaccination valuation valuations vandalism vaping viewership visas visitation wagering wait "
    "warrants waste water wetlands wildfires wildlife withdrawals workforce workload workloads wrecks "
    "yield yields".split()
)
"""Head nouns of what reports say has grown or shrunk; those that are counted stand in ``STATISTICS``."""
_PRIVATE = expression(r"^(?:his|her|my|your)\s|\b(?:his|her)\s[^;]{0,30}$", re.IGNORECASE)
_HEAD_ENDS = expression(
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
