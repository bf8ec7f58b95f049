"""What stands behind a place's name: what it has, and what it does that tells a figure."""

from __future__ import annotations

from onrecord.expression import expression

HAS_BODIES = expression(
    r"(?:['’]s?)? (?:police|(?:city |county |town |school )?council(?:l?ors?)?|residents?|officials|"
    r"schools?|school board|trustees|voters?|hospitals?|firefighters|lawmakers|jails?|prisons?|taxpayers|"
    r"mayor|prosecutors|"
    r"legislature|parliament|government|authorities|population|streets|roads|economy|unemployment|"
    r"homeowners|renters|tenants|landlords|commuters|motorists|drivers|teachers|native|suburbs?|"
    r"waterfront|airport|harbou?r|beaches|neighbou?rhoods?|company|detectives|deputies|paramedics|sheriff|"
    r"apartments?|homes?|houses?|libraries|state parks|metro|sector|area|plant(?! in)|factory(?! in))\b"
    r"|-based\b|-area\b"
)
OWNS_A_FIGURE = expression(
    r"['’]s? (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?"
    r"(?:[a-z-]+ ){0,3}(?:receipts|collections|tax (?:rate|base|roll)s?|"
    r"population|economy|budget|deficit|rate|crime|homicides?|murders|killings|"
    r"burglaries|robberies|thefts|shootings|assaults|arrests|deaths|births|unemployment|turnout|"
    r"enrol?lment|rents?|house prices|home prices|housing|inflation|exports|imports|growth|payroll|taxes|"
    r"poverty|homelessness|schools|roads|voters|prisons|prisoners|jails|inmates|courts|hospitals|police|"
    r"firefighters|detectives|streets|parks|libraries|buses|sewers|airport|harbou?r|landlords|renters|"
    r"tenants|homeowners|motorists|farmers|hotels|restaurants|beaches|lakes|rivers|winters?|summers?|"
    r"drought|landfill|levees?|bridges|suburbs|downtown|neighbou?rhoods|residents|council|lawmakers|"
    r"legislature)\b"
    r"|['’]s (?:[A-Z][a-z]+ ){1,2}(?:Bridge|Park|School|Hospital|District|Airport|Library|Square|Harbou?r)\b"
)
COUNTS = expression(
    r" (?:(?:now |also |still )?ranks?|ranked) (?:[a-z]+|\d+)(?:st|nd|rd|th)\b"
    r"| (?:recorded|logged|reported|counted|tallied|registered|saw|has seen|has recorded|had|spends|"
    r"spent|pays) "
    r"(?:(?:about|only|just|nearly|more than|fewer than|at least|some) )?[$£€]?\d"
    r"|, (?:with|at) (?:(?:about|only|just|nearly) )?"
    r"(?:[$£€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)"
)
"""What a place does that tells its figures; a person may, too."""
PEOPLED = expression(
    r"(?: has| had|, with| is home to|, home to) (?:(?:about|only|just|nearly|more than|fewer than|some) )?"
    r"\d[\d,.]*(?: million)? (?:residents|people|inhabitants|households|registered voters)\b"
)
OUTDOES = expression(
    r",? (?:which )?(?:led|leads|tops|topped|trailed|trails) (?:(?:all|every|the|other|of) ){1,2}"
    r"(?:[a-z]+ ){0,2}(?:districts?|precincts?|neighbou?rhoods?|boroughs?|wards?|count(?:y|ies)|cit(?:y|ies)|"
    r"towns?|townships?|suburbs?|divisions?|communit(?:y|ies)|region|areas?|villages?)\b"
)
"""What a place does among others of its sort: "Northgate led all districts with 209"."""
TELLS_FIGURE = expression(
    r" [$£€]\d| (?:(?:has|have|had|will|would) )?[a-z]{2,12}(?: (?:in|up|back|by|at|to))? "
    r"(?:(?:about|only|just|nearly|almost|more than|fewer than|at least|some) )?[$£€]?\d"
)
"""What a town's name needs besides: "Quillan will take in $77,341"."""
