"""Read whom or what somebody credits or blames for an outcome: "credited patrols with the drop"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.causes.effects import effect_at
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft
from onrecord.claims.figures.directions import CHANGE_NOUN
from onrecord.claims.trends.words import ILL
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.causes.effects import Effect
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_MANY_CREDIT = (
    r"(?:(?<=ers )|(?<=ors )|(?<=als )|(?<=ists )|(?<=ans )|(?<=rts )|(?<=ates )|(?<=ents )|(?<=ies )|"
    r"(?<=police ))"
    r"credit(?! (?:cards?|unions?|ratings?|scores?|lines?|hours?|reports?|checks?|markets?|agenc|worth|"
    r"bureau|limits?|for|to|"
    r"and|or|is|was|of|in)\b)(?= [a-z^])"
)
"""What several do: "police credit more patrols"; "tax credit" ends otherwise."""
_NOT_CREDIT = r"(?! (?:card|union|rating|score|line|hour|report|check|market|agenc|worth|bureau|limit))"
_ASCRIBES = Cued(
    r"\b(?:"
    # ascribe an outcome to a cause
    rf"(?P<to>(?:attribut|ascrib)(?:e[sd]?|ing)(?= [^;.]{{0,120}}\bto\s|\sto\s)|credit(?:s|ed|ing)?(?= to\s|"
    rf" (?:the|that|this|its) (?:[a-z]+ ){{0,2}}(?:{CHANGE_NOUN}|improvement|progress|success|"
    rf"turnaround|achievement|"
    rf"trend|results?|numbers|figures)\b[^;.]{{0,60}} to\s)|"
    r"chalk(?:s|ed|ing)?(?= [^;.]{2,60} up to\s)|chalk(?:s|ed|ing) up(?= [^;.]{2,60} to\s)|"
    r"put(?:s|ting)?(?= [^;.]{2,60} down to\s)|pin(?:s|ned|ning)?(?= [^;.]{2,50} on\s)|"
    rf"la(?:ys?|id|ying)(?= (?:the|its|that|this) (?:[a-z]+ )?(?:{CHANGE_NOUN}|problem|trouble|"
    rf"shortage|gap)\b)|"
    r"(?:trac(?:es?|ed)|link(?:s|ed)?|ti(?:es?|ed))(?= (?:(?:part|much|many|most|some|half|all) "
    r"of )?(?:the|its|"
    r"their|his|her|this|that|a|an)(?: [^;.]{2,50})? (?:back )?to\s)(?<!to link)|"
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!be )(?<!ly )(?:traced|pinned|chalked up)(?= "
    r"(?:back )?to\s)|"
    r"ow(?:es?|ed|ing)(?= (?:the|its|their|these|those|this|that|much|most)(?: [^;.]{2,50})? to\s))"
    # credit or blame a cause, with its outcome behind "for" or "with"; "blame" also has the outcome first
    r"|(?P<for>(?:cit(?:es|ed|ing)(?= [^;.]{2,80} (?:for (?:the|its|a|an|their) (?:[a-z]+ ){0,2}"
    rf"(?:{CHANGE_NOUN}|problem|shortage|gap|trend)\b|as (?:the|a|one|an) (?:[a-z]+ )?(?:reason|cause|"
    rf"factor)))|"
    r"credit(?:s|ed|ing)|blam(?:es|ed|ing)|fault(?:s|ed|ing))(?=\s)(?! (?:it(?! for\b)|that|"
    r"by|us|me|"
    r"each(?! other\b)|the "
    r"account)\b)|(?:(?<=[a-z]s )|(?<=s mainly )|(?<=s mostly )|(?<=s largely )|(?<=s also )|(?<=s partly ))"
    r"(?<!takes )(?<!gets )(?<!shares )blame(?= (?:the|a|an|its|their|his|her|"
    r"[a-z]{4,14})\b)"
    r"(?! (?:game|shifting)\b)|(?<!the )(?<!any )(?<!to )(?<!take )(?<!of )(?<!a )(?:credit|blame)"
    rf"{_NOT_CREDIT}(?= [^;.]{{2,80}}\b(?:for|on|with)\s))"
    rf"|(?P<many>{_MANY_CREDIT})"
    r"|(?P<rel>(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?:blam(?:es?|ed)|pin(?:s|ned)?|link(?:s|"
    r"ed)?|ti(?:es?|ed)|"
    r"trac(?:es?|ed))(?= (?:[a-z]{3,12}ly |in part |back )?(?:on|to) )|"
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?:blam(?:es?|ed)|credit(?:s|ed)?)"
    r"(?= (?:[a-z]{3,12}ly |in part )?(?:for|with) ))"
    # give the credit, lay the blame
    r"|(?P<gives>(?:giv(?:e[sn]?|ing)|gave|put(?:s|ting)?|plac(?:e[sd]?|ing)|la(?:ys?|id|ying)|pin(?:s|"
    r"ned|ning)?|"
    r"assign(?:s|ed|ing)?|shift(?:s|ed|ing)?) (?:[a-z^'’-]+ ){0,9}?"
    rf"(?:credit|blame){_NOT_CREDIT}(?= (?:[a-z@]+ )?(?:to|on|at|with)\b|$|,)|"
    rf"(?:credit|blame){_NOT_CREDIT} (?:goes|belongs|lies|rests|went) (?:[a-z]+ )?(?:to|with|on|at)\b|"
    r"(?:fault|trouble|problem|responsibility|reason|answer|cause|explanation|difference|root)(?:, "
    r"[^,;]{2,30},)? "
    r"(?:lies|lay|rests|rested) (?:[a-z]+ )?(?:in|with|on|at)\b|"
    r"(?:tak(?:es?|ing)|took|claim(?:s|ed|ing)?) (?:the |full |some |much |all |sole |"
    r"partial ){0,2}credit for\b|"
    r"h(?:old|olds|eld|olding)(?= [^;.]{2,50} (?:responsible|accountable) for\s))"
    r"|(?P<points>point(?:s|ed|ing)? to (?!that\b|it\b|where\b|himself|herself))"
    r")",
    words="credit blame fault cites cited citing attribute ascribe chalk put puts putting owe owes owed "
    "owing trouble "
    "problem responsibility reason answer cause explanation difference root pin pins pinned "
    "lay lays laid laying trace link tie ties tied hold held point",
)
"""Verbs by which somebody names a cause; a group says where the outcome stands."""
_REACH = 220
"""Characters of the sentence that the words for cause and outcome take."""


def read_ascriptions(clause: Clause, until: int) -> list[Draft]:
    """The causes that the clause names, each for an outcome that it names too or that was told before.

    The words of a cause may reach on to ``until``, the end of the sentence.
    """
    end = max(clause.end, min(until, clause.start + _REACH))
    if not _ASCRIBES.is_cued_within(clause.marked.mask, clause.start, end):
        return []
    whole = replace(clause, end=end)
    drafts: list[Draft] = []
    for found in _ASCRIBES.finditer(whole.mask):
        first = found.start()
        if first >= len(clause.mask) or (drafts and whole.start + first < drafts[-1].end):
            break
        if _IS_OPEN.search(whole.mask, 0, first) or _is_of_data(whole, found):
            continue
        if found.lastgroup == "rel" and not _RELATIVE.search(whole.mask, 0, first):
            continue
        drafts.append(_ascribed(clause, whole, found))
    return drafts


_RELATIVE = expression(r"\b(?:which|that) (?:[a-z^’'.-]+ ){1,5}(?:[a-z]+ly )?$")
"""Before the verb: what is blamed was told before it, "which officials blame on the winter"."""
_BLAMED_FOR = expression(r" (?:[a-z]{3,12}ly |in part )?for ")
_IS_OPEN = expression(r"\b(?:if|could|might|whether|should|to|cannot|can)\b(?: [a-z]+)? ?$")


def _is_of_data(whole: Clause, found: re.Match[str]) -> bool:
    """Whether somebody only points to a figure or finds fault with another's work, and names no cause."""
    if found.lastgroup == "for" and found.group().startswith("fault"):
        effect = _effect_of(whole, found)
        return effect is None or not effect.told
    behind = _STOP.split(whole.mask[found.end() : found.end() + _NEAR], maxsplit=1)[0]
    return found.lastgroup == "points" and (
        "#" in behind or "instead" in behind or bool(_SHOWN.match(behind))
    )


_SHOWN = expression(
    r"(?:(?:the|a|an|its|their|that|recent|new|some|own) ){0,2}(?:[a-z]+ )?(?:number|stud(?:y|ies)|reports?|"
    r"polls?|surveys?|data|figures|"
    r"statistics|records?|counts?|scores|results|reductions?|declines?|drops?|improvements?|trend|fact|"
    r"employment|mistakes|issues?|troubles?|problems?|plans?|states|officers who|last [a-z@]+|"
    r"arrests? (?:in|of|on))\b|@"
)
"""What is shown as evidence or an example, and causes nothing."""
_STOP = expression(r"[,:;.]")
_NEAR = 150


def _ascribed(clause: Clause, whole: Clause, found: re.Match[str]) -> Draft:
    effect = _effect_of(whole, found)
    start, end = clause.start + found.start(), clause.start + _end_of(whole, found, effect)
    back = (
        _RELATIVE.search(whole.mask, 0, found.start()) if _BLAMED_FOR.match(whole.mask, found.end()) else None
    )
    if back and effect:
        start, end = clause.start + back.start(), clause.start + effect.end
    at = min(clause.start + found.end() + 1, clause.end - 1)  # within the words that a source is given
    measure = effect.measure if effect else None
    way: Direction = effect.way if effect else "none"
    if way == "none" and effect and found.group().startswith("blam") and ILL.search(effect.noun.lower()):
        way = "up"
    return Draft(clause, "causal", start, end, at, direction=way, measure=measure, looks_back=True)


def _effect_of(whole: Clause, found: re.Match[str]) -> Effect | None:
    mask, end, name = whole.mask, found.end(), found.lastgroup
    if name == "to":
        first = None if mask.startswith(" to ", end) else effect_at(whole, end + 1)
        tied = _TIED_TO.match(mask, end) if found.group().startswith(_EITHER) else None
        last = effect_at(whole, tied.end()) if tied and not (first and first.told) else None
        return last if last and last.way != "none" else first
    if found.group().startswith("blam") and (on := _ON_WHOM.match(mask, end)):
        return effect_at(whole, on.start("what"))
    if found.group().endswith("credit for"):
        return effect_at(whole, end + 1)
    link = _FOR.search(mask, end, end + _NEAR) if name != "points" else None
    return effect_at(whole, link.end()) if link else None


_EITHER = ("ti", "link")
"""What is tied or linked to what may be the outcome or the cause: "tied the reforms to lower crime"."""
_TIED_TO = expression(r" [^;.]{2,60}? to ")
_ON_WHOM = expression(
    r"\s(?P<what>(?:(?!for\b|on\b|of\b)[a-z^’'-]+\s){1,6}?)(?<!tariffs )(?<!taxes )(?<!tax )"
    r"(?<!ban )(?<!bans )(?<!limits )(?<!cap )(?<!caps )(?<!rules )(?<!curbs )(?<!sanctions "
    r")(?<!duties )(?<!war )on\s"
)
"""Of "blamed the outbreak on a contaminated well" the outbreak."""
_FOR = expression(
    r"\b(?:for|with)\s(?=(?:the|its|their|his|her|this|that|an?|most|much|rising|falling|higher|"
    r"lower|low|high|poor|weak|slow|some|many|part|all|nearly|another|recent)\s|helping\s|"
    rf"(?:{CHANGE_NOUN})\b|[a-z]{{3,12}}ing\s)"
)


def _end_of(whole: Clause, found: re.Match[str], effect: Effect | None) -> int:
    """Where the words end: behind the outcome if it comes last, else where an aside on the cause begins."""
    stop = _ASIDE.search(whole.mask, max(found.end() + 2, effect.end if effect else 0))
    return stop.start() if stop else len(whole.mask)


_ASIDE = expression(
    r",\s|;|:|\sthat\s|\s(?:and|but)\s(?:said|says|noted|added|warned|called|blamed|credited|he|she|"
    r"they|it)\b|\s[–—]\s"
)
