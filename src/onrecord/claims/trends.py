"""Read trends: a way up or down, without a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.directions import CHANGE_NOUN, CHANGE_VERB, NOUN_DIRECTION, direction_of_verb
from onrecord.claims.draft import Draft
from onrecord.claims.matters import is_matter
from onrecord.claims.noun_phrases import noun_behind, subject_before
from onrecord.claims.spans import draft_span
from onrecord.claims.subjects import is_actor, measure_or_pointer
from onrecord.claims.trend_words import EXODUS, FLOOD, GROWING, LESSENING, RISING, SINKING, way_of

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction, MeasurePhrase
    from onrecord.claims.clauses import Clause

_VERB = re.compile(
    rf"\b(?P<verb>{CHANGE_VERB}|{GROWING}|{LESSENING}|(?:is|are|was|were|been) (?:up|down|on the rise|on "
    r"the decline)"
    r"|(?:up|down)(?= for (?:an?|the)?[a-z #@-]{3,40}$))\b(?!-)"
)
_NOT_ASSERTED = re.compile(
    r"\b(?:could|may|might|would|should|if|unless|until|whether|will|hope|hopes|hoped|to|not|aim|goal|can|"
    r"cannot|must|want|wants|wanted)\b"
)
_MOVING = (
    r"(?:growing|rising|steady|sharp|steep|recent|dramatic|slight|modest|continued|long|continuing|"
    r"troubling|alarming|small|"
    r"annual|significant|big|large|historic|huge|surprising|worrying|marked|downward|upward|falling|"
    r"declining|shrinking)"
)
_NOUN = re.compile(
    rf"\b(?:(?P<moving>{_MOVING})\s+){{1,3}}(?P<noun>{CHANGE_NOUN}|trend|trends|wave|waves)\s*(?P<link>of|"
    rf"in|toward)?\b"
)
_SAW = re.compile(
    rf"\b(?:saw|seen|sees|seeing|reported|experienced|"
    rf"reporting)\s+(?:an?\s+)?(?P<noun>{CHANGE_NOUN})\s+(?P<link>in|of)\b"
)
_BARE = re.compile(
    rf"\b(?:an?|the|this|that|its)\s+(?:(?!annual|proposed|planned|possible|potential|expected)[a-z]+\s)?"
    r"(?P<noun>increase|rise|jump|surge|spike|growth|uptick|rebound|upturn|swell|decrease|drop|"
    r"decline|fall|dip|plunge|"
    rf"slump|downturn|{FLOOD}|{EXODUS})\s+(?P<link>in|of)\b"
)
_FEARED = re.compile(
    r"\b(?:no|any|fears?|fearing|feared|risk|prevent|avoid|predict(?:s|ed)?|expect(?:s|ed|ing)?|"
    r"without|stop|seek|want|"
    r"wants|possible|propos(?:ed|al|ing)|could|would|may|might|if|will|to|despite|for|support(?:s|"
    r"ed)?|favors?)\b"
    r"[^,;]{0,30}$"
)
"""Before a noun of change: it has not come, or somebody asks for it."""
_FEWER = re.compile(
    r"(?:(?:and|but|that|as)\s+)?"
    r"(?:(?P<way>fewer|more)\s+(?P<noun>[a-z]+(?:\s[a-z]+)?)\s+(?:are|is|were|was|have|has)\b"
    r"|(?P<ever>(?:more and more|ever more|fewer and fewer|ever fewer|less and less)\s+)"
    r"(?!(?:i|it|we|you|they|he|she|the|a)\b)(?P<what>[a-z]+(?:\s[a-z]+)?))"
)
_ROW = re.compile(
    r"\s+(?:[a-z]+ly\s+)?for (?:the|a) [a-z#-]+ (?:(?:straight|consecutive) [a-z@]+|[a-z@]+ in a row)"
)
_EMPTYING = frozenset(EXODUS.split("|"))
_DOWN_WORDS = re.compile(r"\b(?:declining|falling|shrinking|downward|down|on the decline)\b")


def read_trends(clause: Clause) -> list[Draft]:
    """The clause's trend, if what rises or falls is something measured."""
    for reader in (_beside_before, _by_verb, _by_noun, _by_count, _by_stillness, _by_comparative):
        draft = reader(clause)
        if draft:
            return [draft]
    return read_moving(clause)


def _by_verb(clause: Clause) -> Draft | None:
    """As in "Violent crime is rising"."""
    for found in _VERB.finditer(clause.mask):
        subject = subject_before(clause, found.start())
        lead = clause.mask[max(0, found.start() - 30) : found.start()]
        again = _ROW.match(clause.mask, found.end()) and re.fullmatch(
            r"(?:[a-zA-Z-]+ ){0,2}[a-zA-Z]+s", subject
        )
        headed = _headed(clause, found.start())
        subject = headed if is_matter(headed) and not is_matter(subject) else subject
        measured = is_matter(subject) or _goes_on_moving(clause, found, subject)
        resumed = _RESUMES.fullmatch(clause.mask, 0, found.start()) is not None and clause.joint == ","
        if not (again or measured or resumed) or _NOT_ASSERTED.search(_CONTINUES.sub("", lead)):
            continue
        bare = found.group("verb") in _BARE_OBJECT and not _NO_OBJECT.match(clause.mask, found.end())
        felt = subject.rsplit(" ", 1)[-1].lower() in _FELT
        if bare or felt or _COMES_TO.match(clause.mask, found.start()):
            continue
        named = measure_or_pointer(subject, clause)
        verb = found.group("verb")
        if (named[0] is None and not resumed) or (way_of(verb, subject) and not _by_itself(clause, found)):
            continue
        direction: Direction = way_of(verb, subject) or (
            direction_of_verb(verb) if " " not in verb else _of_phrase(verb)
        )
        return _draft(clause, (0, _past_adverbs(clause, found.end())), found.start(), direction, named)
    return None


_CONTINUES = re.compile(r"\bcontinu(?:e|es|ed|ing) to $")
_ONGOING = re.compile(
    r"\b(?:(?:is|are|was|were|been|keeps?|kept|continu(?:e|es|ed))|(?:has|have|had)|continu(?:e|es|ed) to)"
    r"(?: (?:also|now|again|still|all|[a-z]{2,12}ly)){0,2} $"
)
_NO_OBJECT = re.compile(
    r"\s*(?:$|[,;.@^]|(?:in|on|under|across|near|until|before|when|ahead|amid|between|without|through|"
    r"within|last|this|since|for|over|at|by|as|across|among|and|but|from|during|every|each|"
    r"again|too|"
    r"faster|steadily|sharply|ever|with|after|despite|while|because|[a-z]{3,12}ly)\b)"
)
_MOVES_THINGS = frozenset(
    "add adds added adding cut cuts cutting lose loses lost losing raise raises raised raising miss missing "
    "trail trails trailed trailing contract contracted slip slipped slipping slid sliding retreated advanced "
    "fell fallen fall falls falling sunk sank sinking dropped drop drops dropping gained gaining".split()
)
"""Verbs that people, ships and trees do too: only of what is measured do they tell a trend."""


def _goes_on_moving(clause: Clause, found: re.Match[str], subject: str) -> bool:
    """Whether some thing goes on moving one way: "rents keep climbing", "farms continue to shrink"."""
    head = subject.rsplit(" ", 1)[-1].lower()
    if not head or found.group("verb") in _MOVES_THINGS or head in _NAMELESS or is_actor(subject):
        return False
    if way_of(found.group("verb"), subject) and (head in _FELT or not head.endswith("s")):
        return False
    lead = clause.mask[max(0, found.start() - _LEAD) : found.start()]
    return bool(_ONGOING.search(lead) and _NO_OBJECT.match(clause.mask, found.end()))


def _by_itself(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the verb has no object and is no passive: not "slowed the works", "have been slowed by"."""
    passive = found.group().endswith("ed") and _PASSIVE.search(
        clause.mask, max(0, found.start() - _LEAD), found.start()
    )
    return not passive and _NO_OBJECT.match(clause.mask, found.end()) is not None


_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be|being)\s+(?:[a-z]+ly\s+)?$")
_FELT = frozenset(
    "anxiety anger frustration fear unease optimism enthusiasm concern excitement hopes fears spirits doubts "
    "emotions feelings passions nerves calls voices wounds".split()
)
_LEAD = 40
_BARE_OBJECT = frozenset("cut cuts cutting lost loses lose losing".split())
"""Forms that are nouns ("the tax cut plan") or have an object ("who have lost relatives")."""
_COMES_TO = re.compile(
    r"(?:comes?|came|coming) (?:down|up) (?:to|with|for|against|from)\b|"
    r"(?:goes|went|go) up (?:against|in|to)\b"
)
_RESUMES = re.compile(r"(?:has|have|is|are) (?:also |since |been |now ){0,2}")
"""How a clause goes on behind an aside: "poverty, which peaked in 2013, has dropped every year"."""


def _headed(clause: Clause, verb: int) -> str:
    """The words up to the first preposition: "Enrollment" of "Enrollment in the schools has dropped"."""
    return _PREPOSITION.split(clause.text[:verb], maxsplit=1)[0].strip()


_PREPOSITION = re.compile(r"\s(?:in|of|at|for|among|across|on|from|by)\s")


def _of_phrase(words: str) -> Direction:
    moved = direction_of_verb(words)
    return moved if moved != "none" else ("down" if _DOWN_WORDS.search(words) else "up")


def _past_adverbs(clause: Clause, place: int) -> int:
    """The offset behind "slightly", "for the third year in a row"."""
    row = _ROW.match(clause.mask, place)
    if row:
        return row.end()
    adverb = _ADVERB.match(clause.mask, place)
    lasting = _OVER_TIME.match(clause.mask, adverb.end() if adverb else place)
    return lasting.end() if lasting else adverb.end() if adverb else place


_ADVERB = re.compile(r"\s+(?:[a-z]+(?:ly|what|er)|again)\b")
_OVER_TIME = re.compile(r"\s+(?:for|over|in|during)\s+(?:the\s+|at least\s+|past\s+|last\s+){0,3}[#@]+")


def _by_noun(clause: Clause) -> Draft | None:
    """As in "A growing trend of car thefts", "saw an increase in evictions"."""
    for pattern in (_NOUN, _SAW, _BARE):
        for found in pattern.finditer(clause.mask):
            if pattern is _BARE and _FEARED.search(clause.mask, 0, found.start()):
                continue
            draft = _of_noun(clause, found)
            if draft:
                return draft
    return None


def _of_noun(clause: Clause, found: re.Match[str]) -> Draft | None:
    word = found.group("noun")
    direction: Direction = NOUN_DIRECTION.get(word) or (
        "down" if _DOWN_WORDS.search(found.group()) or word in _EMPTYING else "up"
    )
    if not found.group("link"):
        held = re.match(r"\s*(?:have been|has been|are|is|were|was|continued)\b", clause.mask[found.end() :])
        if not held or word not in NOUN_DIRECTION:
            return None
        return _draft(clause, (found.start(), len(clause.mask)), found.start(), direction, (None, ""))
    noun, end = noun_behind(clause, found.end())
    if not noun or not is_matter(noun):
        return None
    named = measure_or_pointer(noun, clause)
    return _draft(clause, (found.start(), end), found.start(), direction, named)


def _by_count(clause: Clause) -> Draft | None:
    """As in "Fewer people are riding the bus"."""
    found = _FEWER.match(clause.mask)
    if found is None:
        return None
    name = "ever" if found.group("ever") else "way"
    noun = found.start("what" if name == "ever" else "noun")
    end = len(clause.mask) if name == "way" else found.end()
    named = measure_or_pointer(clause.text[noun:end][:60], clause)
    direction: Direction = "down" if found.group(name).startswith(("fewer", "ever few", "less")) else "up"
    return _draft(clause, (found.start(name), len(clause.mask)), found.start(), direction, named)


_STILL = re.compile(
    r"\b(?:(?:has |have |had )?(?:barely|hardly|scarcely) (?:budged|moved|changed|grown|risen|fallen)|"
    r"(?:has|have|had)(?: not|n['’]t) (?:changed|moved|risen|fallen|grown)|(?:is|are|was|were|"
    r"been) (?:unchanged|flat)"
    r"|(?:remain(?:s|ed)?|held|stayed|been) (?:largely |roughly |mostly )?(?:flat|steady|stable|unchanged|"
    r"level)|(?:ended|finished) the (?:year|month|week|quarter) (?:flat|unchanged|little changed|level)|"
    r"(?:has|have|had) (?:stagnated|plateaued|levell?ed off|stalled)|stagnated|plateaued|"
    r"levell?ed off)\b"
)
_GETTING = re.compile(
    r"\b(?:(?:is|are|was|were|been|keeps?|kept) (?:getting|becoming|growing)|(?:has|have|"
    r"had) (?:become|gotten|grown)) "
    r"(?:much |far |even |ever |increasingly )?(?P<way>(?:more|less) [a-z]{4,14}|[a-z]{3,10}er|worse|"
    r"rarer)\b"
)
_LESSENING = frozenset(
    "cheaper smaller slower lower shorter fewer weaker poorer safer thinner rarer quieter".split()
)
_NAMELESS = frozenset("it that this they he she we i you things people there".split())


def _by_stillness(clause: Clause) -> Draft | None:
    """As in "Fares have not changed since 2009", "enrollment held steady"."""
    found = _STILL.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    plural = subject.lower() not in _NAMELESS and subject.endswith("s")
    if found is None or clause.figures or not (plural or is_matter(subject)):
        return None
    named = measure_or_pointer(subject, clause)
    return _draft(clause, (0, found.end()), found.start(), "none", named)


_PARTICIPLE = re.compile(rf"\b(?P<way>{RISING}|{SINKING})\s+(?P<noun>[a-z]+(?:\s[a-z]+)?)")
_SINKING = re.compile(SINKING)


def read_moving(clause: Clause) -> list[Draft]:
    """A trend that only goes with another matter: "blamed falling birth rates", "amid rising rents"."""
    for found in _PARTICIPLE.finditer(clause.mask):
        if _IS.search(clause.mask, max(0, found.start() - _LEAD), found.start()):
            continue  # "is increasing pressure": a deed
        noun, end = _with_of(clause, *noun_behind(clause, found.start("noun")))
        if not noun or not is_matter(noun) or noun.rsplit(" ", 1)[-1].lower() in _FELT:
            continue
        direction: Direction = "down" if _SINKING.fullmatch(found.group("way")) else "up"
        named = measure_or_pointer(noun, clause)
        return [_draft(clause, (found.start(), end), found.start(), direction, named)]
    return []


_IS = re.compile(r"\b(?:is|are|was|were|been|be|by)\s+(?:[a-z]+ly\s+|now\s+)?$")


def _with_of(clause: Clause, noun: str, end: int) -> tuple[str, int]:
    """The noun with what it is of: "backlog of cases", "number of students"."""
    of = _OF.match(clause.mask, end) if noun else None
    inner, last = noun_behind(clause, of.end()) if of else ("", end)
    if not inner or is_actor(inner):
        return noun, end
    return f"{noun} of {inner}", last


_OF = re.compile(r" of (?:the )?")


def _by_comparative(clause: Clause) -> Draft | None:
    """As in "Housing is getting more expensive"."""
    found = _GETTING.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or not subject or subject.lower() in _NAMELESS:
        return None
    way = found.group("way")
    direction: Direction = "down" if way in _LESSENING or way.startswith("less") else "up"
    named = measure_or_pointer(subject, clause)
    return _draft(clause, (0, found.end()), found.start(), direction, named) if named[0] else None


_THAN_BEFORE = re.compile(
    r"\b(?:(?P<there>there (?:are|were) )?(?:far |much |slightly |many |now )?(?P<way>higher|lower|"
    r"heavier|lighter|shorter|"
    r"longer|slower|faster|worse|better|smaller|larger|bigger|weaker|stronger|cheaper|costlier|fewer|"
    r"more|less)"
    r"(?: [a-z]+(?: (?:in|on|at) (?:the )?[a-z]+)?)? than (?:(?:it|they) (?:was|were) |in |at |during )?"
    r"(?:the same time )?(?:@|before\b|a (?:year|decade|month|generation) ago|last (?:year|month|week)))"
)


def _beside_before(clause: Clause) -> Draft | None:
    """As in "Traffic is heavier than it was a year ago", "there are fewer buses than before"."""
    found = _THAN_BEFORE.search(clause.mask)
    if found is None or clause.figures:
        return None
    behind, _ = noun_behind(clause, found.end("way"))
    subject = behind if found.group("there") else subject_before(clause, found.start())
    if not found.group("there") and not is_matter(subject):
        return None
    named = measure_or_pointer(subject, clause)
    way = found.group("way")
    direction: Direction = "down" if way in _LESSENING or way in {"less", "lighter"} else "up"
    return _draft(clause, (0, found.end()), found.start(), direction, named)


def _draft(
    clause: Clause,
    words: tuple[int, int],
    at: int,
    direction: Direction,
    named: tuple[MeasurePhrase | None, str],
) -> Draft:
    """A trend told in the ``words`` of the clause; ``named`` is its measure, or what points back at one."""
    begins, ends = draft_span(clause, *words)
    measure, points_at = named
    return Draft(
        clause,
        "trend",
        begins,
        ends,
        clause.start + at,
        direction=direction,
        measure=measure,
        points_at=points_at,
    )
