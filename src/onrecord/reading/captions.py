"""Captions: what tells of a picture beside the report, or whose picture it is."""

from __future__ import annotations

from onrecord.expression import expression
from onrecord.reading.byline import read_byline

_LONGEST = 500  # characters; captions run longer than notices, but are no essay

_AT_START = expression(
    r"FILE(?: PHOTO| IMAGE| VIDEO)?(?: ?[-–—:]{1,2} ?|\. | \()"
    r"|(?i:file (?:photo|image)(?:[:.]| of |$))"
    r"|(?i:(?:image|photo|picture|video|media|photograph) "
    r"(?:source|caption|credit|copyright|by|courtesy|via|provided)\b[:,]? ?)(?=[\"“'‘(A-Z@]|of |the )"
    r"|(?i:photo(?:graph)?|image|picture|caption|pictured|illustration|graphic|map|chart|credit|courtesy)s?"
    r"(?: \((?i:above|below|left|right)\))?: ?(?=[\"“'‘(@A-Z]|i[A-Z])"
    r"|(?i:credit(?:\.{3}|…)|(?:staff |file )?(?:photo|illustration|graphic|map|chart)s? by )(?=[A-Z@])"
    r"|(?i:above|below|top|left|right): (?=[A-Z])"
    r"|(?i:photo|image|slide) [0-9]{1,3} (?:of|/) [0-9]{1,3}\b"
    r"|(?i:(?:enlarge|expand|view|toggle|hide|show) (?:this )?(?:image|photo|caption|gallery)\b)"
    r"|(?i:(?:photo |image )?courtesy (?:of )?)(?=[A-Z@]|the [A-Z])"
    r"|(?:A|An|This) (?:file|undated|handout) (?:photo|image|picture) "
    r"(?:shows|of|provided|released|taken|made) "
    r"|In this [^.]{0,40}?\b(?:photo|photograph|file image|frame grab|screen ?grab|screenshot"
    r"|courtroom sketch)"
    r"(?: (?:made|taken|provided|from|released)[^,]{0,60})?, "
)
_WIRE = r"(?:AP|(?:The )?Associated Press|AFP|Reuters|REUTERS|EPA|UPI|Bloomberg|PA)"
"""They deliver pictures and reports: by themselves they may stand for the report's agency."""
_LIBRARY = (
    r"(?:(?:AFP via |AFP/)?Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|Unsplash"
    r"|SWNS"
    r"|PA (?:Media|Wire|Images)|ZUMA(?: Press)?(?: Wire)?|NurPhoto|SOPA(?: Images)?|Anadolu(?: Agency)?"
    r"|Pexels"
    r"|Adobe Stock|Thinkstock|Flickr|Wikimedia(?: Commons)?)"
)
_NOT_PEOPLE = r"(?!(?:[\w ]{0,30})(?:Native|American|Black|White|Asian|Hispanic|Latino|Pacific|Islander)\b)"
"""Census groups have slashes too: "(American Indian/Alaska Native)"."""
_NAME = rf"{_NOT_PEOPLE}[A-Z][\w.'’-]{{0,20}}(?: (?:de |van |von |la )?[A-Z][\w.'’-]{{0,20}}){{1,3}}"
_BEHIND = r"(?:[/|] ?[^()]{2,60})?"
_CREDIT = (
    rf"(?:{_NAME}(?: (?:for|via) [A-Z][\w &]{{2,30}})? ?[/|] ?[A-Z][\w .,&'’/-]{{1,60}}"
    rf"|(?:[^().!?]{{2,50}}[/|,] ?)?{_LIBRARY}{_BEHIND}|[^().!?]{{2,50}}[/|] ?{_WIRE}{_BEHIND}"
    rf"|{_WIRE}[/|] ?[^()]{{2,60}}|{_WIRE} [Pp]hoto\b[^()]{{0,60}})"
)
_AT_END = expression(
    r"\((?i:source|picture|image|photo|credit)s?: [^()]{2,60}\)\.?$"
    r"|\([^()]{0,30}\b(?i:photos?|photograph(?:er)?|illustration|courtesy|handout"
    r"|screenshot)\b[^()]{0,60}\)\.?$"
    rf"|\({_CREDIT}\)\.?$|(?:[.!?][\"”’]?|[|–—]) {_CREDIT}$"
    r"|[.!?][\"”’]? (?i:(?:staff |file )?(?:photo|image|photograph|picture|credit|courtesy)s?"
    r"(?: by| courtesy| credit| via| of)?:? )[A-Z@][\w .&'’/,-]{2,60}$"
)
_ALONE = expression(
    rf"\(?(?:{_CREDIT}|{_NAME} for (?:{_WIRE}|NPR|CNN|BBC|NBC|CBS|ABC|Fox)(?: News)?"
    r"|(?:AP|Reuters|REUTERS|AFP|Staff|Handout|Courtesy|Submitted|File|Stock) (?i:photo|image|file)s?"
    r"(?:[/ ].{0,60})?)\)?"
)


def is_caption(line: str) -> bool:
    """Whether a line tells of a picture or names its maker: "FILE - ...", "... (AP Photo/Jane Doe)"."""
    if len(line) > _LONGEST:
        return False
    if _AT_START.match(line):
        return True
    return bool(_ALONE.fullmatch(line) or _AT_END.search(line)) and read_byline(line) is None
