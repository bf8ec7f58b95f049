"""The words that news has for acts: suits, policies, money, offices, and what is merely dated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, CuedTable
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Act

_POLICY = (
    r"(?:ordinances?|resolutions?|laws?|polic(?:y|ies)|orders?|bills?|budgets?|measures?|bans?|rules?|"
    r"regulations?|moratorium|"
    r"levy|tax|taxes|curfew|mandates?|legislation|statutes?|charter|amendments?|agreements?|contracts?|"
    r"plans?|program|"
    r"guidelines?|directives?|requests?|restrictions?)"
)
_POLICY_WORD = expression(_POLICY, re.IGNORECASE)
_MONEY = r"(?:grants?|funds?|funding|money|contracts?|aid|subsid(?:y|ies)|loans?|dollars|#+)"
_OFFICE = (
    r"(?:the\s+|an?\s+|its\s+|their\s+)?(?:(?:\^+(?:['’]s?)?|(?:city|county|state|town|nation|"
    r"country)['’]s)\s+)?"
    r"(?:(?:acting|interim|first|new|next|deputy|police|fire|schools?|county|city|state|female|black|woman|"
    r"#+)\s+){0,3}"
    r"(?:mayor|governor|president|sheriff|chief|superintendent|commissioner|director|chancellor|premier|"
    r"prime minister|chair(?:man|woman|person)?|secretary|attorney general|comptroller|treasurer)\b"
)
"""An office, with the words before it."""
_NEAR = r"(?:[\w'’“”\"@^#-]+\s+){0,6}?"
_NEAR_FEW = r"(?:[\w'’“”\"@^#-]+\s+){0,3}?"


@dataclass(frozen=True)
class EventPattern:
    """Words that tell an act.

    ``measure`` is the catalogue's id, "" to look for it; ``dated`` needs a time phrase beside it.
    """

    act: Act
    measure: str
    words: Cued
    dated: bool = False


def _pattern(act: Act, measure: str, cues: str, words: str, *, dated: bool = False) -> EventPattern:
    return EventPattern(act, measure, Cued(rf"\b(?:{words})(?!\w)", words=cues), dated)


PATTERNS: tuple[EventPattern, ...] = (
    _pattern(
        "decided",
        "lawsuit",
        "judge court justices jury",
        rf"(?:judges?|court|justices|jury)\s+{_NEAR_FEW}(?:ruled|blocked|struck down|upheld|dismissed|sided|"
        rf"ordered|"
        r"overturned|granted|rejected|tossed|halted|found|reversed|affirmed|threw out|vacated|invalidated|"
        r"set aside|stayed|denied|enjoined|voided|nullified|refused to|declined to|agreed to)",
    ),
    _pattern(
        "decided",
        "lawsuit",
        "suit lawsuit",
        r"(?:settled|dropped|won|lost|dismissed|withdrew)\s+(?:the|a|its|their|his|her)\s+(?:law)?suit",
    ),
    _pattern(
        "filed",
        "lawsuit",
        "suit lawsuit sue sued sues suing court",
        rf"fil(?:e|es|ed|ing)\s+{_NEAR_FEW}(?:law)?suits?|(?:law)?suits?\s+(?:was|were)\s+filed|sued|sues|"
        rf"(?:is|are|was|were)\s+suing"
        r"|to sue|(?:take|takes|taking|took)\s+[^;]{3,60}?\s+to\s+"
        r"(?:federal\s+|state\s+)?court|(?:go|goes|going|went)\s+to\s+(?:federal\s+|"
        r"state\s+)?court",
    ),
    _pattern("other", "lawsuit", "suit lawsuit", r"(?:law)?suit\s+(?:is|remains|was)\s+(?:still\s+)?pending"),
    _pattern(
        "other",
        "",
        "qualify eligible",
        r"(?:would|will|do|does|did)(?:\s+not|n['’]t)\s+(?:qualify|be\s+eligible)\s+for(?=\s[^;]{3,80}\s(?:unless|"
        r"until)\s)",
    ),
    _pattern(
        "other",
        "sanctuary_policy",
        "sanctuary",
        r"den(?:y|ies|ied|ying)\s[^;]{1,90}?\b(?:is|are|was|were|being)\s+(?:an?\s+)?sanctuar(?:y|ies)",
    ),
    _pattern(
        "withheld",
        "",
        "withhold deny denied denying freeze froze cut cutting revoke cancel",
        rf"(?:withh[eo]ld(?:s|ing)?|den(?:y|ied|ying)(?! that)|freezes?|froze|frozen|"
        rf"cut(?:ting)? off|revok(?:ed|"
        rf"ing)|cancel(?:l?ed|l?ing))\s+{_NEAR_FEW}{_MONEY}",
    ),
    _pattern(
        "awarded",
        "",
        "award grant",
        rf"(?:award(?:s|ed|ing)?|grant(?:ed|ing))\s+{_NEAR_FEW}{_MONEY}|(?:{_MONEY})\s+(?:was|"
        rf"were)\s+awarded",
    ),
    _pattern(
        "ended",
        "",
        "reverse repeal rescind scrap overturn lift abolish ended suspend",
        rf"(?:revers(?:es|ed|ing)|repeal(?:s|ed|ing)|rescind(?:s|ed|ing)|scrapp(?:ed|ing)|overturn(?:s|ed|"
        rf"ing)|lift(?:ed|ing)|"
        rf"abolish(?:ed|es|ing)|ended|suspend(?:ed|s))\s+{_NEAR}{_POLICY}",
    ),
    _pattern("other", "", "veto", rf"veto(?:es|ed|ing)(?:\s+{_NEAR_FEW}{_POLICY}|$)"),
    _pattern(
        "adopted",
        "",
        "adopt approve pass enact sign issue impose introduce",
        rf"(?:adopt(?:s|ed|ing)|approv(?:es|ed|ing)|pass(?:es|ed|ing)|enact(?:s|ed|ing)|sign(?:s|ed|ing)|"
        rf"issu(?:es|ed|ing)|"
        rf"impos(?:es|ed|ing)|introduc(?:es|ed))\s+{_NEAR_FEW}{_POLICY}(?:\s+(?:was|were)\s+signed)?",
    ),
    _pattern(
        "adopted",
        "",
        "that was were",
        rf"{_POLICY}\s+that\s+{_NEAR}(?:signed|issued|adopted|passed|approved|enacted)|{_POLICY}\s+(?:was|"
        rf"were)\s+(?:signed|adopted|"
        r"passed|approved|enacted)",
    ),
    _pattern(
        "adopted",
        "",
        "ordering bars bans prohibits forbids",
        rf"ordering\s+{_NEAR}to|(?:bars|bans|prohibits|forbids)\s+{_NEAR}(?:agents|police|officers|"
        rf"officials|agencies|employees)",
    ),
    _pattern(
        "took_office",
        "office_holding",
        "office sworn inaugurated elected appointed named hired installed became becomes over election "
        "returned took takes taking came comes",
        rf"(?:took|takes?|taking)\s+(?:office|charge|command|the\s+(?:helm|reins))|"
        r"(?:came|comes)\s+into\s+(?:the\s+job|office)|took\s+up\s+(?:his|her|the)\s+(?:[a-z^]+\s+){0,2}(?:post|job)|"
        rf"(?:was|were|is|be|been)\s+(?:sworn\s+in|inaugurated)|"
        rf"assumed\s+office|"
        rf"(?:was\s+)?elected\s+{_OFFICE}|(?:was\s+)?(?:appointed|named|hired\s+as|"
        rf"installed\s+as)\s+{_OFFICE}|"
        rf"(?:became|becomes|took\s+over\s+as|takes\s+over\s+as|won\s+election\s+as|"
        rf"returned\s+as)\s+{_OFFICE}",
        dated=True,
    ),
    _pattern(
        "left_office",
        "office_holding",
        "office resign step quit left retired fired ousted dismissed",
        rf"(?:left|leaves|leaving)\s+office|resigned|resigns|stepped\s+(?:down|aside)|steps\s+(?:down|aside)|"
        rf"(?:quit|left)\s+as\s+{_OFFICE}|"
        r"retired(?=\s+(?:from|in|on|as|@)|$)|was\s+(?:fired|ousted|dismissed)",
        dated=True,
    ),
    _pattern(
        "other",
        "",
        "announce publish launch formed opened opens closed release created established founded moved "
        "unveiled declared merged introduced expanded began started signed completed bought acquired "
        "sold shut",
        r"announced|announces|publish(?:ed|es)|launch(?:ed|es)|formed|opened|opens|closed|releas(?:ed|es)|"
        r"created|established|founded|"
        r"moved|unveiled|declared|merged|introduced|expanded|began|started|signed|completed|bought|acquired|"
        r"sold|shut down",
        dated=True,
    ),
)
"""In the order of trial: what says more comes first."""
CUED_PATTERNS = CuedTable((pattern.words, pattern) for pattern in PATTERNS)


def is_policy_word(word: str) -> bool:
    """Whether the word names a rule of a public body, whatever it rules: "ordinance", "policies"."""
    return _POLICY_WORD.fullmatch(word) is not None
