"""Words of titles that tell what a column measures."""

from __future__ import annotations

RATES = frozenset(
    "unemployment jobless employment participation poverty literacy turnout inflation interest tax "
    "graduation vacancy mortgage approval clearance vaccination enrollment occupancy savings dropout "
    "homeownership uninsured".split()
)
"""What is told in percent where a title says "rate"."""

PER_HEAD = frozenset("murder homicide crime suicide robbery burglary overdose mortality death rape".split())
"""What is told for 100,000 people where a title says "rate"."""

FLOWS = frozenset(
    "deaths births crimes homicides murders killings shootings robberies burglaries assaults thefts "
    "accidents crashes injuries fatalities casualties victims incidents sales passengers arrivals "
    "departures trips visits visitors cases infections admissions applications arrests permits starts "
    "filings complaints calls evictions foreclosures bankruptcies precipitation rainfall rain snow "
    "snowfall generation production output exports imports emissions spending revenue expenditure "
    "receipts donations orders deliveries shipments flights landings launches marriages divorces "
    "graduations layoffs hires openings strikes fires floods earthquakes storms collisions citations "
    "tickets inspections downloads rides ridership boardings sold issued filed built killed injured "
    "reported registered arrested hired purchased produced generated delivered".split()
)
"""Last words of what happens and may be added up over time.

Of anything else, such as people employed, no sum is made.
"""

TOO_COMMON = frozenset(
    "government information private public change value values total totals count counts number numbers "
    "rate rates percent index people men women year month day time date name state country city other all "
    "services education health business company group type level amount average share score data record "
    "result class code note rank status report order support force power line head hand house office "
    "party white black single urban rural male female young old high low".split()
)
"""Words that alone say too little to be a measure of their own in a text."""
