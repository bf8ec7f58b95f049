"""Find standings told by succession or from an end: "Norman came next", "third from the bottom"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.comparisons.degrees import SUPERLATIVES
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.quantities.number_words import SMALL
from onrecord.claims.quantities.ranks import ORDINALS
from onrecord.claims.ranks.ranked import Ranked
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_BE = (
    r"(?:is|are|was|were|came|comes?|ranks?|ranked|stands?|stood|stays?|stayed|finish(?:es|ed)|remains?|"
    r"remained|sits?)"
)
_NEXT = Cued(
    rf"\b(?:{_BE}\s(?:in\s)?(?:next|(?:right|just|close|not far|immediately)\sbehind)\b(?!\s(?:to|year|"
    rf"month|week|door)\b)"
    r"|(?<!has )(?<!have )(?<!had )(?:followed|follows?)(?=$|[,.;]|\s(?:with|at)\s(?:[a-z]+\s){0,2}#))",
    words="next behind followed follow follows",
)
"""Behind its subject: it stands one place below what was ranked last."""
_THEN = Cued(
    rf"(?:^(?:and\s)?(?:next|then)\s(?:{_BE}\s|(?=\^))|\bfollowed\s(?:closely\s)?by\s)",
    words="next then followed",
)
"""Before what stands one place below."""
OPPOSITE = -1.0
"""Stands for the place at the other end of an order, before it is known which."""
_NAME = expression(r"\^+(?:['’]s)?(?:,\s\^+,?)?|")
_NTH = r"(?:next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_FROM_END = Cued(
    rf"\b(?:(?P<nth>{_NTH})[\s-](?P<end>to[\s-]\blast|from\sthe\s(?:bottom|top|last)|from\s(?:bottom|top|"
    rf"last))|"
    r"(?:trail(?:s|ed|ing)?|lag(?:s|ged|ging)?(?:\sbehind)?)\s(?:everyone|the\s(?:pack|field|rest)|all\s(?:the\s)?others?)|"
    r"(?:bring(?:s|ing)?|brought)\sup\sthe\srear|"
    rf"dead\slast|(?:came|finished|placed|ranked)\s(?:in\s)?last(?=$|[,.;:]|\s(?:with|at|of|among|in\s(?:the|a)|again)\b)|"
    rf"{_BE}\slast(?=\s(?:in\sthe\s(?:nation|country|state|league|world)|among\s|nationally)))\b",
    words="last bottom top trail trails trailed trailing lag lags lagged lagging rear",
)
_PUT = Cued(
    r"\b(?:puts?|putting|rank(?:s|ed|ing)?|rated|rates|plac(?:es|ed|ing)|list(?:s|ed)|named|names)\s"
    rf"(?!{_NTH}\b)(?:[\w^’'.-]+\s){{1,5}}?(?P<nth>first|last|{_NTH}|\d{{1,4}}(?:st|nd|rd|th))"
    r"(?=$|[,.;]|\s(?:among|in|of|for|nationally|nationwide|statewide|on|out|behind|overall)\b)",
    words="put puts putting rank ranked rated rates places placed placing lists listed names named",
)


_ORD = rf"(?:{_NTH}|first|\d{{1,4}}(?:st|nd|rd|th))"
_IN_PLACE = Cued(
    rf"\bin\s(?P<nth>last|{_ORD})\splace\b"
    rf"|\b(?:takes?|took|hold|held|claim(?:s|ed)?|won|earn(?:s|ed)?|captured|tied?\sfor)\s(?:the\s)"
    rf"?(?P<took>{_ORD})\splace\b"
    rf"|\btied\s(?:(?:with\s)?[\w^’'.-]+\s){{0,3}}for\s(?P<tied>{_ORD})(?=$|[,.;]|\s(?:in|among|on|nationally|overall)\b)"
    r"|\b(?:was|came|ranked|finished|placed)\s(?:in\s)?(?:first|second|third|fourth)(?:\s(?:in|with|at)"
    r"\s[^,;]{2,30})?,?\sand\s"
    r"[a-z.’' ]{3,24}\s(?P<gap>second|third|fourth|fifth)(?=$|[,.;])"
    rf"|\b(?:is|was|ran|runs|stood|stands)\s(?:a\s(?:close|distant)\s)?(?P<at>second|third|fourth|fifth|"
    rf"sixth)(?=(?:\s(?:again|once\smore|once\sagain))?(?:\s(?:at|with)\s|$|[,.;]))"
    rf"|\bto\s(?P<to>{_ORD})(?=\s(?:place\s)?from\s{_ORD})",
    words="place second third fourth fifth sixth from tied",
)
_AMONG_ALL = Cued(
    rf"\b{_BE}\s(?P<nth>{_ORD})(?=\s(?:among|nationally|nationwide|statewide|in\sthe\s(?:nation|country|"
    r"state|"
    r"region|world|league))\b)",
    words="among nationally nationwide statewide nation country state region world league",
)
_BESIDE = Cued(
    r"(?:(?:^|\b(?:and|with|by)\s)(?:the\s)?(?:[\w’'.-]+\s){1,8}?(?:an?\s(?:close|distant)\s)?|^(?:and\s)?)"
    r"(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?=,?\s(?:at|with)\s(?:[a-z]+\s){0,2}[$£€]?\d|\son\sthe\slist\b|"
    r"\sin\sthe\s(?:rankings?|standings|list|table)\b)",
    words="second third fourth fifth sixth seventh eighth ninth tenth",
)
"""Beside its name or behind it: "with Texas second at 7 percent", "Iowa, second on the list"."""
_TOP = Cued(
    r"\b(?:takes?|took|holds?|held|claims?|claimed|has|won|secured)\s(?:the\s)?(?:(?:top|no\. 1|"
    r"number one|number-one)\s(?:spot|"
    r"place|position|slot|ranking)|first\splace)\b|\b(?:is|was|are|were|"
    r"remains?)\s(?:the\s)(?:front-?runners?|number one|no\. 1)\b"
    r"|\bthe (?:number one|no\. 1|leading|top) (?:[a-z-]+ )?(?:cause|killer|reason|source)s? (?=of |for |is "
    r"|was |are |were )",
    words="top no number first front leading",
)
_AMONG_FIRST = Cued(
    r"\b(?:in|among|out of|near)\sthe\s(?P<end>top|bottom)\s(?P<few>\d{1,3}|three|five|six|ten|twenty)\b",
    words="top bottom",
)
_BARE = Cued(
    rf"\b{_BE}\s(?P<way>highest|lowest|largest|smallest|fastest|slowest|worst|busiest|cheapest|costliest|strongest|"
    r"weakest|hottest|coldest|wettest|driest)(?=$|[,.;]|\s(?:at|with|in|of|among|for|followed)\b)",
    words="highest lowest largest smallest fastest slowest worst busiest cheapest costliest strongest "
    "weakest hottest "
    "coldest wettest driest",
)
"""Without an article: "Madison was lowest at 5.2 percent"."""
_NEAR_END = Cued(
    rf"\b(?:{_BE}|lands?|landed)\s(?:(?:again|still|consistently|perennially|always)\s)?(?:near|at|toward|close\sto)\s"
    r"the\s(?:very\s)?(?P<end>top|bottom)(?=$|[,.;]|\s(?:in|of|among|for|on|nationally|nationwide|statewide)\b)",
    words="top bottom",
)
"""As in "ranks near the bottom in spending"."""
_RUNNER_UP = Cued(
    r"\b(?:runners?-up|(?P<nth>second|third|fourth|fifth)-placed?)(?= (?:the )?[\w^])",
    words="runner runners second third fourth fifth",
)
"""As in "more than runner-up Houston", "second-placed San Francisco"."""
_OTHER_END = Cued(
    r"\bat the (?:other|opposite|far) (?:end|extreme)(?: of the (?:list|scale|table|spectrum|"
    r"range|rankings?))?"
    r"(?=,? (?:is|was|were|are|came|stood|sat|stands) (?:the )?(?P<behind>[\w^])|(?P<alone> "
    r"(?:with|at)\b|$|[,.;]))",
    words="end extreme",
)
"""What is the least where the most was just told of, or the other way round."""
_CUES_OF_NEXT, _CUES = (
    Cues(_NEXT, _THEN, _OTHER_END),
    Cues(_BARE, _RUNNER_UP, _NEAR_END, _FROM_END, _PUT, _IN_PLACE, _AMONG_ALL, _TOP, _AMONG_FIRST, _BESIDE),
)


def find_standings(clause: Clause) -> Iterator[Ranked]:
    """Each standing of the clause; one that follows another gets its number from that one."""
    if _CUES_OF_NEXT.stand_in(clause.mask):
        yield from _in_succession(clause)
    if not _CUES.stand_in(clause.low):
        return
    for found in _FROM_END.finditer(clause.low):
        top = "top" in (found.group("end") or "")
        yield Ranked(found.start(), found.end(), _number(found.group("nth")), "up" if top else "down")
    for pattern in (_PUT, _IN_PLACE, _AMONG_ALL):
        for found in pattern.finditer(clause.low):
            nth = found.group(found.lastgroup or 0)
            way: Direction = "down" if nth == "last" else "up"
            if nth != "first" or not found.group().startswith("put"):  # not "put victims first"
                yield Ranked(found.start(), found.end(), _number(nth), way, borrows=True)
    yield from _beside_names(clause)
    for found in _TOP.finditer(clause.low):
        yield Ranked(found.start(), found.end(), 1.0, "up", (found.start(), found.end()), borrows=True)
    for found in _NEAR_END.finditer(clause.low):
        end_way: Direction = "up" if found.group("end") == "top" else "down"
        yield Ranked(found.start(), found.end(), None, end_way, (found.start(), found.end()), borrows=True)
    for found in _BARE.finditer(clause.low):
        yield Ranked(
            found.start(), found.end(), 1.0, SUPERLATIVES[found.group("way")], (0, found.end()), borrows=True
        )
    yield from _among_first(clause)


def _beside_names(clause: Clause) -> Iterator[Ranked]:
    """As in "with Texas second at 7 percent", "more than runner-up Houston"."""
    for found in _BESIDE.finditer(clause.low):
        nth = found.group("nth")
        yield Ranked(found.start("nth"), found.end("nth"), _number(nth), "up", found.span(), borrows=True)
    for found in _RUNNER_UP.finditer(clause.low):
        if clause.text[found.end() + 1 : found.end() + 2].isupper():
            nth, span = found["nth"] or "second", (found.start(), _past_name(clause, found.end()))
            yield Ranked(found.start(), found.end(), _number(nth), "up", span, borrows=True)


def _past_name(clause: Clause, end: int) -> int:
    """The offset behind the name at ``end``."""
    name = _NAMED.match(clause.text, end)
    return name.end() if name else end


_NAMED_BEHIND = expression(r",? [a-z]+(?: the)?(?: [A-Z][\w’'.,-]*)+")
_NAMED = expression(r"(?: [A-Z][\w’'.-]*)+")


def _in_succession(clause: Clause) -> Iterator[Ranked]:
    for found in _OTHER_END.finditer(clause.mask):
        told = clause.mask[: found.start()].strip()
        if found["behind"] or (found["alone"] is not None and told):
            name = _NAMED_BEHIND.match(clause.text, found.end())
            end = name.end() if name else found.end()
            yield Ranked(found.start(), found.end(), OPPOSITE, "none", (0, end), follows=True)
    for found in _NEXT.finditer(clause.mask):
        if clause.mask[: found.start()].strip():
            yield Ranked(found.start(), found.end(), 0.0, "up", (0, found.end()), follows=True)
    for found in _THEN.finditer(clause.mask):
        _, behind = noun_behind(clause, found.end())
        name = _NAME.match(clause.mask, found.end())
        end = max(behind, name.end() if name else 0)
        if end > found.end():
            yield Ranked(found.start(), end, 0.0, "up", (found.start(), end), follows=True)


def _among_first(clause: Clause) -> Iterator[Ranked]:
    """As in "in the top 10", "among the bottom five"."""
    for found in _AMONG_FIRST.finditer(clause.low):
        few = found.group("few")
        number = float(few) if few.isdecimal() else float(SMALL.get(few, 0))
        way: Direction = "up" if found.group("end") == "top" else "down"
        yield Ranked(found.start(), found.end(), number, way, (found.start(), found.end()), at_most=True)


def _number(nth: str | None) -> float:
    if nth is None or nth == "last":
        return 1.0
    digits = nth.rstrip("stndrh")
    return 2.0 if nth == "next" else float(ORDINALS.get(nth) or digits)
