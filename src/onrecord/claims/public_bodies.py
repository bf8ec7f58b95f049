"""Words for bodies and offices whose acts are public."""

from __future__ import annotations

import re

BODY = (
    r"councils?|councill?ors|boards?|commission(?:er)?s?|committees?|legislature|parliament|senate|congress|"
    r"assembly|house|lawmakers|legislators|senators|governments?|ministry|ministries|ministers?|"
    r"department|agency|agencies|authority|authorities|regulators?|watchdog|bureau|courts?|judges?|jury|jurors|justices?|"
    r"tribunal|magistrates?|prosecutors?|attorney general|police|sheriff|governors?|mayors?|president|"
    r"premier|chancellor|"
    r"voters|company|companies|firms?|airlines?|banks?|union|unions|district|university|college|hospital|"
    r"schools?|church|club|league|federation|fda|epa|fbi|doj|eu|nato|un|administration|state|county|city|"
    r"retailer|manufacturer|automaker|carmaker|employer|operator|developer|landlord|teachers|workers|nurses|drivers|"
    r"party|coalition|army|troops|officials|investigators|inspectors|auditors?|grand jury|coroner|ombudsman"
)
"""A pattern for the last word of such a body's name, or for who holds the office."""

BODY_NAME = re.compile(BODY)
