"""Read events: suits, policies, offices, money given or withheld, what was opened on a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.draft import Draft
from onrecord.claims.measures import catalogued, measure_of
from onrecord.claims.noun_phrases import noun_behind

if TYPE_CHECKING:
    from onrecord.claims.claim import Act
    from onrecord.claims.clauses import Clause

_POLICY = (
    r"(?:ordinances?|resolutions?|laws?|polic(?:y|ies)|orders?|bills?|budgets?|measures?|bans?|rules?|"
    r"regulations?|moratorium|"
    r"levy|tax|taxes|curfew|mandates?|legislation|statutes?|charter|amendments?|agreements?|contracts?|"
    r"plans?|program|"
    r"guidelines?|directives?|requests?|restrictions?)"
)
_MONEY = r"(?:grants?|funds?|funding|money|contracts?|aid|subsid(?:y|ies)|loans?|dollars|#+)"
_NEAR = r"(?:[\w'’“”\"@^#-]+\s+){0,6}?"
_NEAR_FEW = r"(?:[\w'’“”\"@^#-]+\s+){0,3}?"


@dataclass(frozen=True)
class _Pattern:
    """``measure`` is the catalogue's id, "" to look for it; ``dated`` needs a time phrase beside it."""

    act: Act
    measure: str
    words: re.Pattern[str]
    dated: bool = False


def _pattern(act: Act, measure: str, words: str, *, dated: bool = False) -> _Pattern:
    return _Pattern(act, measure, re.compile(rf"\b(?:{words})(?!\w)"), dated)


_PATTERNS = (
    _pattern(
        "decided",
        "lawsuit",
        rf"(?:judges?|court|justices|jury)\s+{_NEAR_FEW}(?:ruled|blocked|struck down|upheld|dismissed|sided|"
        rf"ordered|"
        r"overturned|granted|rejected|tossed|halted|found)",
    ),
    _pattern(
        "decided",
        "lawsuit",
        r"(?:settled|dropped|won|lost|dismissed|withdrew)\s+(?:the|a|its|their|his|her)\s+(?:law)?suit",
    ),
    _pattern(
        "filed",
        "lawsuit",
        rf"fil(?:e|es|ed|ing)\s+{_NEAR_FEW}(?:law)?suits?|(?:law)?suits?\s+(?:was|were)\s+filed|sued|sues|"
        rf"(?:is|are|was|were)\s+suing"
        r"|to sue|(?:take|taking|took)\s+[^;]{3,60}?\s+to court|(?:go|goes|going|went)\s+to\s+(?:federal\s+|"
        r"state\s+)?court",
    ),
    _pattern("other", "lawsuit", r"(?:law)?suit\s+(?:is|remains|was)\s+(?:still\s+)?pending"),
    _pattern(
        "withheld",
        "",
        rf"(?:withh[eo]ld(?:s|ing)?|den(?:y|ied|ying)|fr[eo]ezes?|froze|frozen|cut(?:ting)? off|revok(?:ed|"
        rf"ing)|cancel(?:l?ed|l?ing))\s+{_NEAR_FEW}{_MONEY}",
    ),
    _pattern(
        "awarded",
        "",
        rf"(?:award(?:s|ed|ing)?|grant(?:ed|ing))\s+{_NEAR_FEW}{_MONEY}|(?:{_MONEY})\s+(?:was|"
        rf"were)\s+awarded",
    ),
    _pattern(
        "ended",
        "",
        rf"(?:revers(?:es|ed|ing)|repeal(?:s|ed|ing)|rescind(?:s|ed|ing)|scrapp(?:ed|ing)|overturn(?:s|ed|"
        rf"ing)|lift(?:ed|ing)|"
        rf"abolish(?:ed|es|ing)|ended|suspend(?:ed|s))\s+{_NEAR}{_POLICY}",
    ),
    _pattern("other", "", rf"veto(?:es|ed|ing)\s+{_NEAR_FEW}{_POLICY}"),
    _pattern(
        "adopted",
        "",
        rf"(?:adopt(?:s|ed|ing)|approv(?:es|ed|ing)|pass(?:es|ed|ing)|enact(?:s|ed|ing)|sign(?:s|ed|ing)|"
        rf"issu(?:es|ed|ing)|"
        rf"impos(?:es|ed|ing)|introduc(?:es|ed))\s+{_NEAR_FEW}{_POLICY}(?:\s+(?:was|were)\s+signed)?",
    ),
    _pattern(
        "adopted",
        "",
        rf"{_POLICY}\s+that\s+{_NEAR}(?:signed|issued|adopted|passed|approved|enacted)|{_POLICY}\s+(?:was|"
        rf"were)\s+(?:signed|adopted|"
        r"passed|approved|enacted)",
    ),
    _pattern(
        "adopted",
        "",
        rf"ordering\s+{_NEAR}to|(?:bars|bans|prohibits|forbids)\s+{_NEAR}(?:agents|police|officers|"
        rf"officials|agencies|employees)",
    ),
    _pattern(
        "took_office",
        "office_holding",
        r"(?:took|takes|taking)\s+office|(?:was|were)\s+sworn\s+in|assumed\s+office|"
        r"(?:was\s+)?elected\s+(?:mayor|governor|"
        r"president|sheriff)|(?:was\s+)?(?:appointed|named|hired as)\s+(?:the\s+)?(?:\^+\s+)?(?:acting\s+|"
        r"interim\s+)?(?:police\s+)?(?:mayor|chief|"
        r"superintendent|commissioner|director)",
        dated=True,
    ),
    _pattern(
        "left_office",
        "office_holding",
        r"(?:left|leaves|leaving)\s+office|resigned|resigns|stepped\s+down|steps\s+down|"
        r"retired(?=\s+(?:from|in|on|as|@)|$)|was\s+(?:fired|ousted|dismissed)",
        dated=True,
    ),
    _pattern(
        "other",
        "",
        r"announced|announces|publish(?:ed|es)|launch(?:ed|es)|formed|opened|opens|closed|releas(?:ed|es)|"
        r"created|established|founded|"
        r"moved|unveiled|declared|merged|introduced|expanded|began|started|signed|completed|bought|acquired|"
        r"sold|shut down",
        dated=True,
    ),
)
_ENDS = re.compile(r"(?:\s+(?:on|in|over|against|of|for|that)?\s*[\"“]?(?:[@^#]+|[a-z’'-]+)){0,6}")
_NOT_DONE = re.compile(
    r"\b(?:if|would|could|may|might|should|not|never|n['’]t|whether|plans? to|wants? to)\s+(?:\w+\s+)?$"
    r"|\bsince\s[^@]{1,60}$|^according to\b"
)


def read_events(clause: Clause, *, quoted: bool) -> list[Draft]:
    """The clause's event, if it tells one. In a ``quoted`` clause only suits and policies count."""
    for pattern in _PATTERNS:
        if pattern.dated and (quoted or not _dated(clause)):
            continue
        for found in pattern.words.finditer(clause.mask):
            if not _NOT_DONE.search(clause.mask[max(0, found.start() - 80) : found.start()]) and _has_subject(
                clause, pattern, found
            ):
                return [_draft(clause, pattern, found)]
    return []


def _dated(clause: Clause) -> bool:
    return any(time.role == "period" and time.period is not None for time in clause.times)


def _has_subject(clause: Clause, pattern: _Pattern, found: re.Match[str]) -> bool:
    """An act merely dated needs one who does it, named: an office, a body, a capitalised name; not "he"."""
    if not pattern.dated or pattern.act in {"left_office", "took_office"}:
        return True
    before = clause.text[: found.start()]
    return bool(_DOER.search(before))


_DOER = re.compile(
    r"\b(?:bureau|department|agency|council|district|school|hospital|company|university|board|commission|"
    r"office|ICE|officials|county|city|state|"
    r"administration|authority|court|police|government|legislature|lawmakers|firm|library|church|museum|"
    r"center|centre|plant|store)\b"
    r"|\b[A-Z][\w’'-]+ [A-Z][\w’'-]+",
)


def _draft(clause: Clause, pattern: _Pattern, found: re.Match[str]) -> Draft:
    tail = _ENDS.match(clause.mask, found.end())
    end = tail.end() if tail else found.end()
    measure = _measure(clause, pattern, found)
    return Draft(
        clause,
        "event",
        clause.start,
        clause.start + end,
        clause.start + found.start(),
        measure=measure,
        act=pattern.act,
    )


def _measure(clause: Clause, pattern: _Pattern, found: re.Match[str]) -> MeasurePhrase:
    """The kind of event: the catalogue's where a phrase of it is near, else the words for what was done."""
    if pattern.measure:
        return MeasurePhrase(text=_last_words(clause, found, pattern.measure), id=pattern.measure)
    for start, end, measure_id in clause.measure_ids:
        known = catalogued(MeasurePhrase(text="", id=measure_id))
        near = start - clause.start >= found.start()
        if near and known is not None and (known.unit == "other" or measure_id == "byrne_jag_grant"):
            return MeasurePhrase(text=clause.marked.text[start:end], id=measure_id)
    noun, _ = noun_behind(clause, _object(clause, found))
    text = noun or _last_words(clause, found, "")
    measure = measure_of(text)
    known = catalogued(measure)
    return measure if known is None or known.unit == "other" else MeasurePhrase(text=text)


def _object(clause: Clause, found: re.Match[str]) -> int:
    """The offset of what was acted on: behind the verb and its determiners."""
    verb = re.compile(
        r"[a-z]+(?: down| off)?(?:\s+(?:a|an|the|its|their|his|her|first of|first|second|new|on|against|@+|"
        r"\^+|#+)(?=\s)){0,4}\s*"
    )
    matched = verb.match(clause.mask, found.start())
    return matched.end() if matched else found.end()


def _last_words(clause: Clause, found: re.Match[str], measure_id: str) -> str:
    """As in "lawsuit" for "sued"; else the matched words."""
    if measure_id == "lawsuit":
        return "lawsuit"
    return clause.text[found.start() : found.end()]
