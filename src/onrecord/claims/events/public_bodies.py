"""Words for bodies and offices whose acts are public."""

from __future__ import annotations

from onrecord.expression import expression

BODY = (
    r"circuit|councils?|councill?ors|boards?|commission(?:er)?s?|committees?|legislature|parliament|senate|"
    r"congress|"
    r"assembly|house|supervisors|trustees|aldermen|selectmen|lawmakers|legislators|senators|governments?|"
    r"ministry|ministries|ministers?|"
    r"department|agency|agencies|authority|authorities|regulators?|watchdog|bureau|courts?|judges?|jury|"
    r"jurors|justices?|"
    r"tribunal|magistrates?|prosecutors?|attorney general|police|sheriff|governors?|mayors?|president|"
    r"premier|chancellor|"
    r"voters|company|companies|firms?|airlines?|banks?|union|unions|district|university|college|hospital|"
    r"town|township|village|borough|"
    r"schools?|church|club|league|federation|fda|epa|fbi|doj|eu|nato|un|administration|state|county|city|"
    r"retailer|manufacturer|automaker|carmaker|employer|operator|developer|landlord|teachers|workers|"
    r"nurses|drivers|"
    r"party|coalition|army|troops|officials|investigators|inspectors|auditors?|grand jury|coroner|ombudsman"
)
"""A pattern for the last word of such a body's name, or for who holds the office."""

BODY_WORDS = frozenset(
    "circuit council councillor board commission committee legislature parliament senate congress assembly "
    "house supervisors trustees aldermen selectmen lawmakers legislators senators government "
    "ministry minister department agency authority "
    "regulator watchdog bureau court judge jury jurors justice tribunal magistrate prosecutor "
    "attorney police sheriff governor mayor president premier chancellor voters company firm airline "
    "town township village borough bank union district university college hospital school church club "
    "league federation fda epa fbi "
    "doj eu nato un administration state county city retailer manufacturer automaker carmaker "
    "employer operator developer landlord teachers workers nurses drivers party coalition army troops "
    "officials investigators inspectors auditor grand coroner ombudsman".split()
)
"""Each match of ``BODY`` begins as one of these does."""
BODY_NAME = expression(BODY)
INSTITUTION = expression(
    r"(?:jail|prison|penitentiary|museum|gallery|library|archive|plant|mill|mine|factory|refinery|smelter|"
    r"foundry|"
    r"shipyard|brewery|dairy|airport|port|harbou?r|station|clinic|infirmary|hospice|nursing home|store|"
    r"shop|"
    r"supermarket|market|mall|chain|restaurant|hotel|casino|theat(?:er|re)|cinema|stadium|arena|zoo|park|"
    r"pool|"
    r"shelter|bridge|dam|tunnel|railroad|railway|utility|charity|foundation|trust|society|association|"
    r"alliance|"
    r"groups?|network|institute|academy|laboratory|newspaper|broadcaster|studio|brewery|parish|diocese|"
    r"synod|"
    r"administration|consortium|cooperative|co-op|start-?up|insurer|lender|builder|utilities|airport|"
    r"transit)s?"
)
"""Patterns for the last word of the name of a place where the public is served or goods are made."""
