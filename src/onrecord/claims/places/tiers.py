"""Words that tell of a city, a county, a state or a nation, and of what it is run by."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from onrecord.claims.clauses.phrases import words_of
from onrecord.expression import expression

_TIERS = expression(
    r"(?:"
    r"(?P<city>(?:the|this|our|a) (?:city|town|village|borough)(?! of (?-i:[A-Z]))"
    r"|city(?:wide| council| hall| manager| clerk| attorney| officials| leaders| police| budget| workers"
    r"| schools| limits)"
    r"|(?:the|our) (?:region|metro area)['’]s|townwide|mayor|mayoral|alderm[ae]n"
    r"|council(?:man|woman|members?| members?)|downtown|municipal"
    r"|town hall|police chief|select(?:men|board))"
    r"|(?P<county>(?:the|this|our) (?:county|parish|shire)(?! of (?-i:[A-Z]))"
    r"|county(?:wide| officials| leaders| commission(?:ers?)?| council| executive| clerk| jail| board"
    r"| supervisors?| administrator| seat| workers)"
    r"|sheriff|commissioners|supervisors|coroner)"
    r"|(?P<state>(?:the|this|our) (?:state|province)(?! (?:\w+ )?of (?-i:[A-Z]))"
    r"|state (?:officials|lawmakers|police|data|law|budget|income|senators?|senate|representatives?"
    r"|treasur(?:er|y)|general fund|agencies|records|figures|government|payroll|average|employees|workers"
    r"|revenues?|taxe?s?)"
    r"|(?:state )?(?:sen|rep)\.|statewide|provincewide|gov\.|governor|lawmakers|legislat(?:ure|ors?)"
    r"|statehouse|house speaker|general assembly|premier"
    r"|(?:all|most|many|\d\d|dozens of|every) (?:of the )?(?:other |\d\d )?(?:counties|parishes|county))"
    r"|(?P<country>(?:the|this|our) (?:nation|country)"
    r"|nationwide|nationally|americans?|congress|white house|federal|federally|fbi|presidential|senate"
    r"|(?:the|all|most|many|some|several|other|\d{1,2}|dozens of|two|three|four|five|six|seven|eight|nine|"
    r"ten|twenty|(?:twenty|thirty|forty)-[a-z]+) (?:of the )?(?:other |\d\d )?states"
    r"|\d\d+ (?:other )?(?:largest|biggest|big|large|major) (?:u\.s\. )?(?:cities|metro|police|airports"
    r"|markets)"
    r"|(?:reagan|clinton|bush|obama|trump|biden) administration|state department(?! of)|president (?-i:[A-Z])"
    r"|every state|state legislatures|statehouses"
    r"|u\.s\.(?= [a-z]{3})|census bureau|bureau of (?:labor|justice) statistics|border patrol"
    r"|justice department|department of (?:justice|homeland security|veterans affairs|housing and urban)"
    r"|centers for disease control|the national(?= [a-z])|national (?:average|rate|figures?|median|total)"
    r"|immigration and customs"
    r"|national [a-z]+ (?:[a-z]+ ){0,2}(?:administration|association|institute|council|center)"
    r"|prime minister|ministers?|mps?|home office|home secretary|chancellor|whitehall|parliament"
    r"|central bank|treasury)"
    r")(?!\w)",
    re.IGNORECASE,
)
"""Words of what each tier is, has and is run by."""


_FIRST = frozenset(
    "the this our a city citywide townwide mayor mayoral alderman aldermen councilman councilwoman "
    "councilmember councilmembers council downtown municipal town police selectmen selectboard county "
    "countywide sheriff commissioners supervisors coroner state sen rep statewide provincewide gov governor "
    "lawmakers legislature legislator legislators statehouse statehouses house general premier nationwide "
    "nationally "
    "american americans congress white federal federally fbi presidential senate prime minister ministers mp "
    "mps home chancellor whitehall parliament central treasury all most many some several other "
    "dozens every two three four five six seven eight nine ten "
    "reagan clinton bush obama trump biden president census bureau border justice "
    "department centers national immigration".split()
)
"""The words that they begin with."""


_TENS = ("twenty", "thirty", "forty")


@lru_cache(maxsize=4)
def tiers_told_of(text: str) -> Counter[str]:
    """How many words of the text are of each tier."""
    told: Counter[str] = Counter()
    free = 0
    for word in words_of(text):
        low = word.text.lower()
        begins = low in _FIRST or (len(low) <= len("27") and low.isdigit()) or low.startswith(_TENS)
        found = _TIERS.match(text, word.start) if begins and word.start >= free else None
        if found:
            told[found.lastgroup or ""] += 1
            free = found.end()
    return told
