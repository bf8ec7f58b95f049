"""The words that readers of figures share."""

from __future__ import annotations

MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
STREETS = frozenset(
    "street st avenue ave boulevard blvd road rd drive dr lane ln court ct place pl terrace way highway hwy "
    "parkway pkwy plaza square".split()
)
PERCENT = frozenset(("%", "percent", "pct", "pc", "percentage"))
AMOUNT_SIGNS = PERCENT | {"per", "million", "billion", "trillion", "hundred", "thousand", "dollars", "cents"}
"""Behind digits, these say that an amount is meant and not a year or a name."""

YEARS = {"year": 1, "years": 1, "yr": 1, "yrs": 1} | {
    "decade": 10,
    "decades": 10,
    "century": 100,
    "centuries": 100,
}
"""Units that are told in years, and how many they hold."""

TIME_UNITS = frozenset(YEARS) | frozenset(
    "second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months "
    "quarter quarters".split()
)
PHYSICAL_UNITS = frozenset(
    "mile miles mph foot feet inch inches yard yards pound pounds ounce ounces gram grams "
    "microgram micrograms milligram milligrams decibel decibels "
    "kilogram kilograms kg kilo kilos knot knots kph "
    "ton tons tonne tonnes acre acres hectare hectares gallon gallons liter liters litre litres meter "
    "meters metre metres centimeter centimeters centimetre centimetres millimeter millimeters millimetre "
    "millimetres "
    "kilometer kilometers kilometre kilometres km degree degrees watt watts megawatt megawatts mw kilowatt "
    "kilowatts kw gigawatt gigawatts gw terawatt terawatts kwh mwh gwh twh kilowatt-hour kilowatt-hours "
    "megawatt-hour megawatt-hours gigawatt-hour gigawatt-hours kilowatthours megawatthours gigawatthours "
    "mbps gbps mhz ghz ppm ppb mmhg mg mcg km2 therms therm megabit megabits gigabit "
    "gigabits megabyte megabytes gigabyte gigabytes square cubic barrel barrels bushel bushels "
    "teu teus".split()
)
GLUED_UNITS = frozenset("mph kph km kg ft mm cm kw mw gw p c pc".split())
"""Units that may stand right behind their digits, with no blank between: "20mph", "31p", "7pc"."""

PENCE = "p"
LONG_AGO = 1900
"""News tells of a year before it with one of the words below."""
BEFORE_YEARS = frozenset(
    "in since of from until till by before after during between and through back circa year the early late "
    "mid summer fall autumn winter spring january february march april may june july august september "
    "october november december".split()
)
"""Words before a year of long ago; behind any other, four digits are a count: "put 1840 people off work"."""
COUNTED = frozenset(
    "people persons residents children men women students voters workers jobs cases deaths homicides murders "
    "killings shootings robberies burglaries arrests charges detainers officers employees "
    "families households "
    "homes units seats votes acres dollars new more fewer patients victims members teachers "
    "immigrants".split()
)
"""Nouns after which four bare digits are a count even without a comma."""

SINGLE = frozenset(
    "person man woman boy girl child teen teenager adult officer student resident worker voter "
    "patient victim "
    "pedestrian cyclist motorist passenger driver death homicide murder killing shooting "
    "robbery burglary crash "
    "collision fire arrest charge case vote seat job year month week new more fewer additional other "
    "percent percentage point hour mile dollar home house building employee detainee prisoner inmate".split()
)
"""Nouns before which "one" counts; elsewhere it is a pronoun ("one of them", "one sad example")."""


def may_be_counted(word: str) -> bool:
    """Whether a word behind a number may be what it counts: "jobs", "bushels", but not "was" or "says"."""
    return word in COUNTED or (word.endswith("s") and len(word) > len("says"))
