"""The finite verbs, with what must stand behind them, of offices that act, of rules and of suits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.events.deed_verbs import DEEDS
from onrecord.claims.events.verb_forms import doing_of, past_of, third_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_ADVERB = r"(?:(?:also|then|later|since|now|already|again|never|just|even|first|[a-z]{3,12}ly) ){0,2}"
_AUXILIARY = (
    rf"(?:(?:has|have|had|will|would|did|does|do|must|(?:is|are|was|were) to) (?:not |no longer )?{_ADVERB}"
    rf"|(?:is|are|was|were) (?:not )?{_ADVERB}(?=[a-z]+ing\b))"
)
_PARTICLE = "up|down|out|off|over|back|away|aside"
_OBJECT = (
    rf"(?=(?: (?:{_PARTICLE}))? (?!(?:that|when|if|by|in|on|at|to|of|with|from|for|about|because|and|or|but|"
    rf"as|like|than|after|before|{_PARTICLE}|into|during|until|since|early|late)\b)[a-z#^\"“])"
)
_THING = r"(?:an?|the|its|their|his|her|all|any|no|new|more|some|that|this|those|these|[a-z^]+['’]s?) "
_ON_A_DAY = r"(?:(?:on )?@+ )?"
_GIVEN = r"(?:grants?|money|funding|funds|contracts?|aid)\b"
_MONEY = rf"(?:(?:the|an?|its|their|some|more|such|federal|state|no) )*{_GIVEN}"
_OF_COURTS = (
    r"(?:decree|settlement|injunction|stay|order|warrant|ruling|review|delay|extension|dismissal|rehearing)\b"
)
_AT_HAND = r"(?:nomination|bill|measure|request|plan|complaint|petition|proposal|matter)\b"
_SERVICE = (
    r"(?:honou?r|hold|detain|shar|enforc|pay|fund|deport|arrest|prosecut|releas|notify|question|bar|limit)"
    r"(?:ing)?\b"
)
_FILED = r"(?:complaints?|suits?|lawsuits?|petitions?|appeals?|motions?|charges|briefs?)\b"


_FIRST = expression(_AUXILIARY)
_WORD = expression(r"[a-z]+")


def word_of_verb(mask: str, start: int) -> tuple[int, int]:
    """Where the verb itself stands: "blocked" of "has also blocked", "asked" of "asked for a stay"."""
    auxiliary = _FIRST.match(mask, start)
    first = auxiliary.end() if auxiliary else start
    word = _WORD.match(mask, first)
    return first, word.end() if word else first


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_OFFICIAL = DEEDS.union(
    _words(
        "strip order name accept offer draft issue expand extend freeze spare limit restrict cap fund settle "
        "divert drop sign tax regulate reorganize overhaul restructure revamp designate"
    )
)
"""What offices do to a thing."""
_OFFICIAL_WITH = (
    ("ask", rf" {_ON_A_DAY}for (?:an?|the|its|their|more|help|federal|state|emergency)\b"),
    ("seek", rf" (?:an?|the) (?:[a-z]+ ){{0,2}}{_OF_COURTS}"),
    (
        "give grant",
        r" (?:him|her|it|them|[a-z^]+(?: [a-z^]+){0,2}) (?:the |new )*(?:powers?|authority|right) to\b",
    ),
    ("agree", r" to (?:an?|the|these|those|its|their|[a-z]+) "),
    ("side", rf" {_ON_A_DAY}with "),
    ("dissent", r"\b"),
    ("try move seek attempt fail", rf" {_ON_A_DAY}to (?:{'|'.join(sorted(DEEDS))})\b"),
    ("go", rf" (?:along|to court|the other way|on {_SERVICE})\b"),
    ("act", rf" on (?:an?|the|its|that) (?:[a-z]+ )?{_AT_HAND}"),
    ("list designate classify", r" (?:[a-z^]+ ){1,5}?as (?:an?|[a-z]+ed|[a-z]+)\b"),
    ("publish release disclose", r" no [a-z]"),
    ("take", r" (?:over|on|up|away|back|legal action|control|custody|charge)\b"),
    ("bring", r" (?:out|in|back|forward|suit|charges)\b"),
    ("put", rf" (?:forward|{_THING}[a-z^@ ]{{2,40}} (?:on hold|in place|aside|to a vote))\b"),
    ("let", rf" (?:stand|{_THING}[a-z^@ ]{{2,40}} (?:stand|keep|stay|use|take effect))\b"),
    (
        "turn",
        rf" (?:down|away|{_THING}[a-z^@ ]{{2,40}} (?:down|away|over)|[a-z^ ]{{3,40}} into (?:an?|the))\b",
    ),
    (
        "strike throw call hand send vote",
        rf" {_THING}[a-z^@ ]{{2,30}} (?:down|out|off|over|back|home)\b",
    ),
    ("get receive win lose secure accept return", rf" {_MONEY}"),
    ("apply", rf" for {_MONEY}"),
    ("withdraw pull", r" (?:out )?(?:of|from) (?:an?|the|its|that) (?!hat|race|market|list)[a-z]"),
    ("make", r" (?:an?|no) (?:exception|exemption|appointment|change|request|payment)s?\b"),
    ("keep continue stop begin start", rf" (?:to )?{_SERVICE}"),
    ("refuse", rf" {_ON_A_DAY}to (?!comment|say|discuss|answer|speak|talk)[a-z]"),
    ("decide", rf" {_ON_A_DAY}to [a-z]"),
    (
        "ask order direct instruct force require",
        r" (?:him|her|them|[a-z^]+(?: [a-z^]+){0,3}) to [a-z]",
    ),
    ("file lodge", rf" (?:(?:an?|the|its|their|new) )?(?:[a-z]+ ){{0,2}}{_FILED}"),
    ("keep", r" (?:jurisdiction|control|oversight|authority|custody)\b"),
    ("call hold", r" an? (?:[a-z]+ )?(?:hearing|vote|session|meeting|election|referendum)\b"),
    ("back", r" (?:the|an?|its|that) (?:[a-z]+ )?(?:suit|lawsuit|bill|measure|challenge|appeal)\b"),
)
"""What they do with a preposition, or in set words."""
_RULING = frozenset(
    _words(
        "bar ban forbid prohibit require limit allow permit exempt cap stop end restrict create replace "
        "repeal "
        "protect oblige entitle compel shield block void order authorize mandate stiffen give keep retain "
        "strip tie force cover withhold deny abolish eliminate guarantee extend expand ease loosen tighten "
        "punish penalize criminalize legalize curb freeze delay direct instruct let grant bind suspend "
        "revoke "
        "lift impose spare set subject outlaw overturn reverse uphold affirm invalidate nullify "
        "override clear undo shorten lengthen narrow widen"
    )
)
"""What rules do to a thing."""
_RULING_WITH = (
    ("say", r" (?=[^;,]{2,50} (?:may|must|can|cannot|shall|only)\b)"),
    ("tell ask", r" [a-z^# ]{2,60} (?=to [a-z])"),
    ("call", r" for (?=[a-z])"),
    ("apply threaten seek", r" to (?=[a-z]+ )"),
    ("date", r" (?:(?:from|back to) )?(?=(?:in )?@)"),
)
_SUING_WITH = (
    (
        "ask seek demand want",
        r" (?:for )?(?:an?|the|its|their|to|that|[a-z]+ (?:to|damages|penalties|relief))\b",
    ),
    ("accuse", r" [a-z^ ]{2,60} of [a-z]"),
)
"""What a suit is for."""


def _forms(verbs: Iterable[str]) -> set[str]:
    return {form for verb in verbs for form in (*past_of(verb), doing_of(verb), third_of(verb), verb)}


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(sorted(words))


def _finite(verbs: Collection[str], *, present: bool) -> str:
    """A pattern for the finite forms of the verbs, those of the simple ``present`` too or not."""
    simple = _forms(verbs) if present else {form for verb in verbs for form in past_of(verb)}
    simple = simple - set(map(doing_of, verbs))
    return rf"(?:{_AUXILIARY}(?:{_alternatives(_forms(verbs))})|(?:{_alternatives(simple)}))"


def _beside(rows: Iterable[tuple[str, str]]) -> str:
    """A pattern for the rows of verbs with what stands behind each."""
    return "|".join(rf"{_finite(verbs.split(), present=True)}{behind}" for verbs, behind in rows)


def _acting(verbs: Collection[str], *, present: bool) -> str:
    """A pattern for the verbs with their object."""
    return rf"{_finite(verbs, present=present)}\b{_OBJECT}"


def _cues(verbs: Iterable[str], rows: Iterable[tuple[str, str]]) -> set[str]:
    beside = (verb for told, _ in rows for verb in told.split())
    return _forms([*verbs, *beside])


ACTS = Cued(
    rf"\b(?P<verb>{_acting(_OFFICIAL, present=False)}|{_beside(_OFFICIAL_WITH)})",
    words=_cues(_OFFICIAL, _OFFICIAL_WITH),
)
"""What an office does."""
RULES = Cued(
    rf"\b(?P<verb>{_acting(_RULING, present=True)}|{_beside(_RULING_WITH)}"
    r"|(?:would|will|must) have (?!been\b|made\b|let\b|put\b|cut\b|set\b|kept\b|[a-z]+(?:ed|en|old|ept|"
    r"uilt)\b)[a-z^ ]{2,40} (?=[a-z]+ ))",
    words=_cues(_RULING, _RULING_WITH) | {"would", "will", "must"},
)
"""What a rule rules."""
SUES = Cued(rf"\b(?P<verb>{_beside(_SUING_WITH)})", words=_cues((), _SUING_WITH))
"""What a suit is for."""
