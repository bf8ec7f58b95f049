"""Who publishes or supplies a report: news agencies by their short names, and lines that name an outlet."""

from __future__ import annotations

import re

from onrecord.expression import expression

_AGENCIES = {
    "ap": "The Associated Press",
    "associated press": "The Associated Press",
    "the associated press": "The Associated Press",
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "afp": "Agence France-Presse",
    "agence france-presse": "Agence France-Presse",
    "upi": "United Press International",
    "united press international": "United Press International",
    "bloomberg": "Bloomberg",
    "tns": "Tribune News Service",
    "tribune news service": "Tribune News Service",
    "states newsroom": "States Newsroom",
    "prnewswire": "PR Newswire",
    "pr newswire": "PR Newswire",
    "business wire": "Business Wire",
    "globe newswire": "GlobeNewswire",
    "globenewswire": "GlobeNewswire",
}
_NAMED_LIKE_AN_OUTLET = expression(
    r"(?:Times|Post|Tribune|Courier|Gazette|Herald|News|Journal|Press|Chronicle|Register|Star|Sun|Globe|Examiner|"
    r"Dispatch|Sentinel|Observer|Reporter|Ledger|Bulletin|Inquirer|Republic|Mercury|Telegraph|Guardian|Mirror|"
    r"Independent|Advocate|Argus|Beacon|Monitor|Record|Review|Magazine|Radio|TV|Television|Network|Newsroom|Today|"
    r"Public Media|News Service|Newspaper|Online|Weekly|Daily)(?: [A-Z]{2,6})?",
    re.IGNORECASE,
)
_CALL_SIGN = expression(r"[KW][A-Z]{2,3}(?:[ -](?:TV|FM|AM|DT|[0-9]{1,2}|News|Radio)){0,3}")
_LETTERHEAD = expression(
    r"(?:(?:U\.S\. |US )?(?:county |city |state )?"
    r"(?:office|department|bureau|division|ministry|assembly|council|board|commission|court) (?:of|for) "
    r"|(?:city|county|town|village|state) of )"
    r"(?-i:the |[A-Z])[\w'’-]*(?: (?-i:[A-Z]|of |the |and |for |& )[\w'’-]*){0,5}",
    re.IGNORECASE,
)
"""Whose release it is: "Office of the Mayor", "CITY OF LAKEMONT POLICE DEPARTMENT"."""
_DAILY = expression(r"(?:The )?Daily [A-Z]", re.IGNORECASE)
_HOLDER = expression(
    r"(?:copyright|©|\(c\))[ ,]*(?:©|\(c\))?[ ,]*(?:[12][0-9]{3}(?:[-–, ]{1,2}[12][0-9]{3})?)?[ ,]*(?:by )?"
    r"(?P<holder>[A-Z0-9][^.,;|\n]{1,60})",
    re.IGNORECASE,
)
_NOT_A_NAME = expression(r"\s*\b(?:all rights|inc\b|llc\b|may not|this material)", re.IGNORECASE)
_WORDS_IN_A_NAME = 6


def agency(name: str) -> str:
    """The full name of a news agency ("AP"), or ``name`` itself, tidied, where it is none that is known."""
    tidy = " ".join(name.split())
    return _AGENCIES.get(tidy.casefold(), tidy)


def is_outlet_line(line: str) -> bool:
    """Whether a line is the name of an outlet: an agency, a call sign, or named like a newspaper or station.

    A headline can end like that too ("Mayor sues the Daily News"): only capitalised names of a few words
    count.
    """
    words = line.split()
    if line.casefold() in _AGENCIES or _CALL_SIGN.fullmatch(line) or _LETTERHEAD.fullmatch(line):
        return True
    if not 1 < len(words) <= _WORDS_IN_A_NAME or not all(_is_capital(word) for word in words):
        return False
    named = any(_NAMED_LIKE_AN_OUTLET.fullmatch(" ".join(words[-n:])) for n in (1, 2))
    return named or bool(_DAILY.match(line))


def copyright_holder(line: str) -> str:
    """Who holds the copyright, by a rights line ("Copyright 2019 by The Associated Press."), or ""."""
    found = _HOLDER.match(line)
    if not found:
        return ""
    named = _NOT_A_NAME.split(found["holder"], maxsplit=1)[0].strip()
    return agency(named) if named[:1].isupper() else ""


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or word.casefold() in {"the", "of", "and", "&", "de", "la"}
