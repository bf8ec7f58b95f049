"""Marks of a page: its buttons, the names of its sections, its links to other reports."""

from __future__ import annotations

import re

from onrecord.expression import expression

_LONGEST_LINK = 400  # characters
_LONGEST_BUTTON = 12  # words

_LINK = expression(
    r"more(?: news| stories| coverage)? (?:from|in|on) (?-i:[A-Z])[\w&'’-]*"
    r"(?: (?-i:[A-Z&])[\w&'’-]*){0,3}(?::.{0,200})?$"
    r"|(?:read|see|view|find|download|watch|listen to|hear) (?:the |our |more |all )[^.]{0,80}"
    r"\b(?:here|below|online|at the link)\.?$"
    r"|(?:read|see) (?:or|and) share\b|read (?:the )?(?:full|entire|rest)\b[^.]{0,60}\.?$"
    r"|(?:story|article|content|video|report)s? (?:continues?|resumes?) (?:below|after)\b"
    r"|(?:continue|keep) (?:reading|scrolling)\b[^.]{0,60}\.?$"
    r"|scroll (?:down |back |up )*(?:to|for)\b|skip (?:to |past |ad|the )|(?:click|tap) (?:here|on|to|the)\b"
    r"|(?:to |you can )(?:read|learn|see|find|view|hear|subscribe|sign up|donate|submit|report|watch)\b"
    r"[^.]{0,100}\b(?:visit|go to|click|call|see|subscribe)\b[^!?]{0,100}$"
    r"|(?:components?|topics?|attachments?|tags?|filed under|categor(?:y|ies)|keywords?|sections?"
    r"|more on|in this (?:story|article))(?:\(s\))?:"
    r"|information from: |online:$|on the (?:net|web):",
    re.IGNORECASE,
)
_LABELLED = expression(
    r"(?:(?:previous|next) (?:release|story|article)|read|see|watch|listen|view|related|also|more|video"
    r"|photos?|gallery|up next|go deeper|recommended|don['’]t miss)"
    r"(?: (?:more|also|read|next|now|here|live|stories|story|coverage|articles?|news|reading))?"
    r"(?:: | ?[|»>] )",
    re.IGNORECASE,
)
"""Before the headline of another report, which has no stop."""
_TEASER = expression(
    r"(?:podcast|opinion|live(?: updates?| blog)?|explainer|timeline|interactive|analysis|fact check"
    r"|commentary|editorial|from the archives?)(?:: | ?[|»>] )",
    re.IGNORECASE,
)
_SINCE = expression(
    r"\d{1,2}[ -]?min(?:ute)?s?[ -]?(?:read|listen|watch)$|(?:est\. )?(?:reading|read) time:? "
    r"|(?:(?:first |last |originally )?(?:published|updated|posted|modified|corrected):?(?: at)? )?"
    r"(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: [a-z]{2,4})?|\d{1,2}:\d\d(?: [a-z]{2,4})?"
    r"|(?:an?|\d{1,2}) (?:min(?:ute)?|hour|hr|day|week)s? ago)$",
    re.IGNORECASE,
)
_TRAIL = expression(r"[A-Z][\w &'’-]{0,30}(?: ?[>»›] ?[A-Z][\w &'’.-]{0,40}){1,5}(?: ?[>»›])?")
_LETTER = expression(r"[^\W_]")
_COUNT = expression(r"\(?\d[\d,.:]{0,6}[Kk]?\)?")
_JOINT = expression(r" ?(?:&|,|/|\band\b) ?")
_ON_BUTTONS = frozenset(
    """
    ad advertisement advertisements back bluesky bookmark close comment comments copy download e-mail
    email exclusive facebook feedback flipboard gift hide instagram likes linkedin listen loading login menu
    messenger more mute newsletter newsletters next pause pdf pin pinterest play pocket popular post
    previous print read recommended reddit related replies save search share shares show sms sponsored
    subscribe subscriber subscribers telegram threads toggle top transcript trending tweet twitter
    view whatsapp youtube
    """.split()
)
"""Words one of which is on each button."""
_BESIDE_THEM = frozenset(
    """
    a above alerts all an and app article articles audio be below by content continue conversation
    down first font for friend friends from full headlines here in it later link me min mins minutes
    most news now of on only or our page photos reading screen scroll size stories story text the this
    to up us via video with x you your
    """.split()
)
_SECTIONS = frozenset(
    (
        "analysis|breaking|breaking news|business|community|courts|crime|crime & safety|economy|editorial|"
        "education|election|elections|entertainment|environment|exclusive|explainer|featured|features|"
        "government|health|home|housing|immigration|international|investigations|justice|latest|latest news|"
        "letters|lifestyle|live|local|local news|metro|nation|national|national news|news|obituaries|opinion|"
        "politics|public safety|region|regional|science|society|special report|sports|state|state news|"
        "technology|top stories|traffic|transportation|u.s.|u.s. news|us|us news|weather|world|world news"
    ).split("|")
)
"""Parts of a paper, as they stand above a headline; in a report they may head what it tells of."""
_BLOCKS = frozenset(
    (
        "about the author|about the writer|about this story|about us|around the web|breaking news|contact us|"
        "don't miss|editor's picks|editors' picks|find out more|from our partners|get alerts|go deeper|"
        "in case you missed it|key points|key takeaways|latest news|learn more|leave a comment|listen now|"
        "log in|more coverage|must read|must reads|people are also reading|you may also be interested in"
        "|on the web|our team|paid content|photo gallery|references|"
        "related content|related topics|see also|sign in|sign up|sources|support us|the latest|top stories|"
        "trending now|up next|watch live|watch now|what others are reading|you may also like|"
        "you might also like|you might be interested in"
    ).split("|")
)
"""What heads the blocks of a page that belong to no report."""


def is_page_mark(line: str) -> bool:
    """Whether a line is a button, a rule, a link or what heads a block of them: "Share", "Read more: ..."."""
    words = line.strip("()[]*~ ")
    if len(line) > _LONGEST_LINK:
        return False
    if not _LETTER.search(words) or _LINK.match(words) or _SINCE.match(words) or _TRAIL.fullmatch(words):
        return True
    if _LABELLED.match(words) and not words.endswith("."):
        return True
    return _bare(words) in _BLOCKS or _is_button(words)


def is_section(line: str) -> bool:
    """Whether a line above a headline names the part of the paper: "Crime & Courts"."""
    name = line.casefold() if line.casefold() in _SECTIONS else _bare(line)
    return name in _SECTIONS or _SECTIONS.issuperset(_JOINT.split(name))


def is_teaser(line: str) -> bool:
    """Whether a line that is no headline leads to another report: "Opinion: The bridge must go"."""
    return len(line) <= _LONGEST_LINK and bool(_TEASER.match(line)) and not line.endswith(".")


def _bare(line: str) -> str:
    return line.casefold().replace("’", "'").strip(" :!>»›+….▶▼")


def _is_button(line: str) -> bool:
    words = line.casefold().split()
    if not words or len(words) > _LONGEST_BUTTON or line.endswith(".") > line.endswith("..."):
        return False
    told = {word.strip("()|/•·,&-:!>»›+.…") for word in words if not _COUNT.fullmatch(word)} - {""}
    return not _ON_BUTTONS.isdisjoint(told) and told <= _ON_BUTTONS | _BESIDE_THEM
