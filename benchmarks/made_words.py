"""The words of made claims: measures, months, and what the record knows nothing of."""

from __future__ import annotations

MEASURES = {
    "homicide": ("homicides", "murders", "killings"),
    "robbery": ("robberies",),
    "aggravated_assault": ("aggravated assaults",),
    "rape": ("rapes",),
    "burglary": ("burglaries",),
    "motor_vehicle_theft": ("motor vehicle thefts", "car thefts"),
    "larceny": ("larcenies",),
    "violent_crime": ("violent crimes",),
    "property_crime": ("property crimes",),
}
PARTS = {
    "violent_crime": ("homicide", "robbery", "aggravated_assault"),
    "property_crime": ("burglary", "larceny", "motor_vehicle_theft"),
}
UNKNOWN_MEASURES = (
    "library loans", "parking tickets", "measles cases", "housing starts", "school suspensions",
    "building permits", "dog licenses", "bus passengers", "flu shots", "road deaths",
)  # fmt: skip
INVENTED = (
    "Velmont", "Oldhaven", "Port Ellery", "Larkhaven", "Tarrow Springs", "Quillan Falls", "Brackett Mills",
    "Dunmore Heights", "Marlow Bay", "Kestrel Point",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
ORDINALS = ("", "first", "second", "third", "fourth")
EVENTS = {
    ("office_holding", "took_office"): "{actor} took office as {title} of {place}",
    ("office_holding", "left_office"): "{actor} left office as {title} of {place}",
    ("lawsuit", "filed"): "{place} filed a lawsuit against the federal government",
}
NUMBERS = "zero one two three four five six seven eight nine ten eleven".split()
ENDINGS = (".", ".", ".", ", police said.", ", according to police records.", ", figures show.")
