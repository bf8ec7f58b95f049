"""Notices: what a paper or a release says to its readers and editors, and is no part of the report."""

from __future__ import annotations

import re

from onrecord.expression import expression
from onrecord.reading.byline import is_name

_LONGEST = 400  # characters; what is longer is a paragraph whatever words it has
_ADDRESSED = 200

_FOR_REPORTERS = r"(?:media |press )?(?:contacts?|inquiries|enquiries)(?: information)?:"
_RELEASE = (
    r"for (?:immediate|future) release\b"
    r"|embargoed (?:until|for)\b"
    r"|(?:(?:press|news|media) )?(?:release|advisory|statement)s? ?(?:number|no\.?|#):? ?\d"
    r"|(?:press|news|media) (?:release|advisory|statement)s?(?::|$| \*)"
    r"|press release number:"
    rf"|{_FOR_REPORTERS}"
    r"|for (?:more|further|additional|media) (?:information|details|inquiries),? "
    r"(?:please )?(?:about [^.]{1,80})?(?:contact|visit|call|see|go|email)\b"
    r"|notes? (?:to|for) (?:the )?editors?\b"
    r"|-more-|-30-|-?ends?-?$"
)
_CORRECTIONS = (
    r"(?:correction|clarification|editor['’]?s['’]? note|note to (?:readers|editors)|eds)"
    r"(?: \([^()]{1,40}\))?[:.]"
    r"|(?:this|the) (?:story|article|report|version|post|headline)(?: of (?:this|the) (?:story|article))?"
    r"(?: has been| has not been| was| is being| will be)? "
    r"(?:updated|corrected|corrects|clarified|clarifies|revised|edited|amended|developing)\b"
    r"|(?:in )?(?:an? |the )?(?:earlier|previous|original|prior) versions? of (?:this|the) "
    r"(?:story|article|report|headline|post|caption)\b"
    r"|this is a (?:developing|breaking)(?: news)? story\b|(?:developing|breaking) story[.:]"
    r"|this (?:article|story) is (?:more than|over) "
)
_APPEALS = (
    r"sign up (?:for|to|here|now|today)\b"
    r"|(?:subscribe|donate)(?: (?:to (?:our|the|us|get|read|support|receive)|now|today|here)\b|[.!]|$)"
    r"|(?:get|download|try|install) (?:our|the|your) [^.]{0,50}"
    r"\b(?:newsletters?|apps?|alerts?|podcasts?|briefing|headlines|e-?edition)\b"
    r"|(?:get|receive|let) [^.]{0,60}\byour inbox\b"
    r"|get (?:the )?latest (?:updates|news|headlines|top stories)\b|unlock exclusive\b"
    r"|you are receiving this\b|view this e-?mail\b|(?:from|to|cc|reply-to): [^@]{0,60}@|subject: "
    r"|duration: \d|[^.]{2,60} is not responsible for the content\b"
    r"|support (?:strong )?(?:local|independent|our|quality|public|nonprofit) "
    r"(?:journalism|news|reporting|work)\b"
    r"|(?:do you )?(?:have|got) (?:a|any) (?:news )?"
    r"(?:tip|question|correction|comment|story idea|story)s?\b[^?]{0,60}\?"
    r"|(?:want|need) (?:more|to know more|to stay)\b[^?]{0,80}\?"
    r"|if you or (?:someone|anyone) you know\b"
    r"|if you (?:need|are in|have been|have (?:a|any) (?:tip|question|information|comment))\b[^?]{0,60}"
    r"\b(?:help|crisis|call|contact|email|reach|text)\b"
    r"|anyone (?:with|who has) (?:any )?information\b[^.]{0,80}\b(?:call|contact|asked|urged)\b"
    r"|follow (?:us|me|him|her|them)\b|(?:like|find|join) us\b"
    r"|follow [^.]{2,60} on (?:twitter|x|facebook|instagram|bluesky|threads|mastodon|linkedin|youtube)\b"
    r"|thank(?:s| you) for (?:reading|signing up|subscribing|supporting|your support)\b"
    r"|(?:this|our) (?:site|website) (?:uses|is protected)\b"
    r"|we (?:use cookies|earn a commission|may receive|welcome your)\b"
    r"|(?:enter|confirm) your e-?mail\b"
    r"|comments (?:are|have been) (?:closed|off|disabled)\b|join the (?:conversation|discussion)\b"
    r"|you (?:have|['’]ve) (?:reached|read|\d+) [^.]{0,40}\b(?:free|limit|articles?)\b"
    r"|already a (?:subscriber|member)\b|become an? (?:member|subscriber|supporter|sustaining)\b"
    r"|(?:log|sign) ?in (?:to|or|with)\b|create (?:an?|your) (?:free )?account\b"
)
_OPENS = expression(f"{_RELEASE}|{_CORRECTIONS}|{_APPEALS}", re.IGNORECASE)
_CONTACT = expression(_FOR_REPORTERS, re.IGNORECASE)
_E_MAIL = r"(?<!\w)[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{1,60}"
_ADDRESS = expression(
    r"(?:(?:e-?mail|phone|tel|fax|web|twitter|x|facebook|instagram)\.?:? )?"
    rf"(?:{_E_MAIL}|https?://\S{{1,300}}|www\.\S{{1,200}}|[0-9() .+-]{{7,20}}|@\w{{2,30}})$",
    re.IGNORECASE,
)
_REACHED = expression(
    r"\b(?:reach(?:ed)?|contact(?:ed)?|e-?mail(?:ed)?|write to|send|call|text|tips?|questions?|twitter)\b"
    rf".{{0,120}}?{_E_MAIL}|\b(?:follow|find) .{{0,60}}?(?<!\w)@\w{{2,30}}\b",
    re.IGNORECASE,
)
_AUTHOR = r"(?P<name>[A-Z][^,.]{3,50}?)(?:,[^,.]{2,60},)? "
_AUTHORS_WORK = expression(
    rf"{_AUTHOR}(?:is|was) (?:an?|the) [\w’' -]{{0,60}}?\b(?:reporter|writer|editor|correspondent|columnist"
    r"|journalist|producer|fellow|intern|anchor|contributor)\b"
    r"(?:[^.]{0,80} (?:for|at|with) (?:the |The )?[A-Z][^.]{0,60}\.(?: .{0,160})?"
    r"|[^.]{0,80}\. (?:He|She|They|Follow|Reach|Contact|E-?mail|Write)\b.{0,160}"
    r"|(?:(?<=staff writer)|(?<=staff reporter))\.)"
)
_AUTHORS_FIELD = expression(
    rf"{_AUTHOR}(?:covers|reports (?:on|for)|writes (?:about|for)|reported from)\b[^.]{{2,120}}"
    r"\b(?:for|at) (?:the |The )?[A-Z][^.]{1,60}\.(?: .{0,160})?"
)
_OUTLET = expression(
    r"(?:The )?[A-Z][^,.]{1,50}(?:, [^,.]{1,60},)? is an? (?:[\w-]+,? ){0,4}?"
    r"(?:newsroom|newspaper|publication|public radio station|journalism (?:nonprofit|organization)"
    r"|news (?:organi[sz]ation|outlet|site|service|agency|team|nonprofit"
    r"|startup))\b[^.]{0,200}\.(?: .{0,120})?"
)


def is_notice(line: str) -> bool:
    """Whether a line speaks to editors or readers and is no part of the report ("FOR IMMEDIATE RELEASE")."""
    if len(line) > _LONGEST:
        return False
    words = line.strip("()[]* ")
    if _OPENS.match(words) or _ADDRESS.match(words) or _OUTLET.fullmatch(words):
        return True
    author = _AUTHORS_WORK.fullmatch(words) or _AUTHORS_FIELD.fullmatch(words)
    if author and is_name(author["name"]):
        return True
    return len(words) <= _ADDRESSED and bool(_REACHED.search(words))


def is_contact(line: str) -> bool:
    """Whether a line opens the address that a press release gives to reporters."""
    return bool(_CONTACT.match(line))
