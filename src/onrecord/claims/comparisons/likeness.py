"""Read which of two is more, longer or likelier, or whether they are alike, without a figure.

"Rural patients wait longer for an ambulance than city patients", "women are less likely than men to be
promoted", "wages have not kept pace with prices", "class sizes are on par with the county's".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.comparisons.degrees import COMPARATIVES
from onrecord.claims.draft import Draft
from onrecord.claims.figures.counted import is_counted
from onrecord.claims.figures.directions import alternatives
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.words import ILL
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_NO_GROUP = (
    r"(?:it|they|he|she|we|you|i|this|that|these|many|much|expected|planned|usual|normal|before|previous|"
    r"previously|any|anyone|anything|its|their|his|her|ever|when|what|had|was|were|is|are|did|once|"
    r"one|half|a|an|"
    r"last|in|at|on|people think|most people|just|simply|words|sorry)\b"
)
_PEERS = (
    r"(?:[a-z-]+ ){0,3}(?:peers|counterparts|classmates|neighbou?rs|rivals?|competitors|colleagues|"
    r"opponents?|"
    r"predecessors?|parents|husbands|wives|brothers|sisters)\b"
)
_THAN = (
    r"than\s+(?:(?:those|that)\s+(?:of|in|for|at|among)\s+|among\s+|for\s+|with\s+)?(?:the\s+|other\s+|"
    rf"(?:its|their)\s+(?={_PEERS}))?(?:all\s+|most\s+)?"
    rf"(?!{_NO_GROUP}|[a-z]+ing\b)(?P<group>[a-z]{{3,16}}(?: ones\b)?)"
)
_MORE = (
    r"(?:cleaner|deadlier|denser|hotter|colder|wetter|drier|wealthier|costlier|likelier|slimmer|tougher|stricter|greater)|"
    r"longer|shorter|faster|slower|higher|lower|better|worse|older|younger|cheaper|poorer|richer|"
    r"safer|larger|smaller|"
    r"heavier|healthier|harder|sharper|stronger|weaker|wider|deeper|costlier|sooner|later|earlier|"
    r"(?:more|less) (?:often|expensive|common|"
    r"dangerous|likely|frequently|safe|secure|violent|crowded|costly|accurate|reliable|efficient|educated|"
    r"diverse|productive|severe|serious|frequent|popular|transparent|profitable|polluted|"
    r"quickly|effective|prevalent|affordable|deadly|contagious)"
)
_LONGER = Cued(
    rf"\b(?P<way>{_MORE})\s+(?:(?!(?:her|him|me|us|you|they|he|she|we|i|is|are|was|were|has|have|had)\b)[a-z’'-]+\s+){{0,6}}?{_THAN}",
    words="than",
)
_DO_MORE = Cued(
    r"\b(?:pays?|paid|earn(?:s|ed)?|spends?|spent|costs?|works?|uses?|used|receives?|received|owes?|"
    r"owed|eats?|drinks?|"
    r"emits?|consumes?) (?:far |much |significantly |considerably |slightly )?(?P<way>more|less)\s+"
    rf"(?:(?!(?:her|him|me|us|you|they|he|she|we|i)\b)[a-z’'-]+\s+){{0,4}}?(?:than their (?P<peers>[a-z]+)|"
    rf"{_THAN})",
    words="than",
)
_LESS = expression(
    r"colder|drier|slimmer|shorter|slower|lower|worse|younger|cheaper|poorer|smaller|less|later"
)
_PACE = Cued(
    r"\b(?P<not>(?:not|n['’]t|never|hardly|barely|failed to|struggled to)\s+)?(?:keep|keeps|kept|"
    r"keeping) (?:pace|up) with "
    r"(?:the |its |their )?(?=[a-z^])",
    words="keep keeps kept keeping",
)
_LIKE = Cued(
    r"\b(?:on (?:a )?par with|in line with|(?:roughly |about )?the same as|comparable to|similar to|"
    r"level with|rival(?:s|ed)?|mirror(?:s|ed)?|match(?:es|ed)?|equal(?:s|ed)?|resembles?) "
    r"(?:that of |those of |that in |those in |in )?(?:the )?(?P<other>(?!that\b|those\b)(?:rest of (?:the "
    r")?)?[a-z^][a-z’'^-]*)",
    words="par line same comparable similar level rival mirror match equal resemble",
)
_EXPECTED = Cued(
    rf"\b(?P<way>{alternatives(COMPARATIVES)})(?:\s[a-z]+)? than "
    r"(?P<mark>(?:[a-z]+ ){0,2}(?:had |was |were |been ){0,2}(?:expected|forecast|predicted|projected|"
    r"anticipated|planned|hoped|wished|"
    r"budgeted)|usual|normal|average|typical)\b",
    words="than",
)
_IN_EACH = Cued(
    rf"\b(?P<way>{alternatives(COMPARATIVES)}|(?:more|less) [a-z]{{5,14}}) (?:(?P<noun>share|percentage|"
    r"proportion|rate|part) )?"
    r"(?P<in>in|among|for|at|on|of) (?!than\b)(?:[a-z^’'-]+ ){1,5}?than (?:it is |they are )?(?P=in) "
    r"(?:the |other )?(?P<other>(?!any\b|all\b|its\b|"
    r"previous\b|past\b|ever\b)[a-z^][a-z^’'-]*)",
    words="than",
)
"""Two groups or places beside each other: "more common in rural counties than in cities"."""
_AMONG_WHOM = Cued(
    r"\b(?:is|are|was|were|(?:has|have) been|remains?|runs?) (?:[a-z]+ly |far |much |even |still |also "
    r"){0,2}(?P<way>higher|lower|worse|"
    r"better|greater|larger|smaller|steeper|shorter|longer|slower|faster|cheaper|milder|deadlier|more common|"
    r"less common|more prevalent|less prevalent|rarer) "
    r"(?:among|for) (?:the )?(?P<other>[a-z-]+(?: [a-z-]+)?)",
    words="among for",
)
"""A group beside all others: "the death rate was higher among men"."""
_AS_ALIKE = Cued(
    r"\b(?P<be>(?:is|are|was|were|remains?|has|have|had|do|does|did|get|earn|pay|spend)(?P<not> not|"
    r"n['’]t)?) "
    r"(?:(?:just|equally|about|roughly|nearly|almost|every bit|still|also) ){0,2}as "
    r"(?P<what>likely|high|low|common|many|much|often|large|big|bad|safe|long|deadly|expensive|severe|"
    r"strong|fast|poor) "
    rf"(?:[a-z]+ ){{0,4}}?as (?:(?:in|for|among|that of|those of|those in|that in) )?(?:the |other |"
    rf"their (?={_PEERS}))?"
    rf"(?!{_NO_GROUP})(?P<group>[a-z^][a-z^’'-]*)",
    words="as",
)
"""As in "women were as likely as men to vote", "is not as common as flu"."""
_LIKELIER = Cued(
    r"\b(?:is|are|was|were|remain) (?:far |much |also |still |significantly |slightly |somewhat |"
    r"considerably )?"
    r"(?P<way>more|less) likely to [a-z]+",
    words="likely",
)
"""As in "older patients were less likely to get the drug", beside all others."""
CUES_OF_LIKENESS = Cues(
    _LIKELIER, _AS_ALIKE, _LONGER, _DO_MORE, _PACE, _LIKE, _EXPECTED, _IN_EACH, _AMONG_WHOM
)
_NOT_SAID = expression(r"\b(?:if|whether|should|could|would|might|may|must|to be|hopes?|want|wants)\b")


def read_likeness(clause: Clause) -> list[Draft]:
    """The clause's comparison of two groups or things, or with what was expected, of a public matter."""
    if clause.figures or clause.marked.text[clause.end : clause.end + 1] == "?":
        return []
    told = _beside_expectation(clause) or _in_each(clause) or _in_degree(clause)
    told = told or _likelier(clause)
    return told or _as_alike(clause) or _in_pace(clause) or _alike(clause)


def _likelier(clause: Clause) -> list[Draft]:
    found = None if clause.times else _LIKELIER.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    head = subject.lower().rsplit(" ", 1)[-1]
    if found is None or not (head in _KINDS or is_counted(subject)):
        return []
    if _NOT_SAID.search(clause.mask, 0, found.start()) or " than " in clause.mask[found.end() :]:
        return []
    direction: Direction = "up" if found["way"] == "more" else "down"
    return _compared(clause, found.end(), found.start(), direction, subject, "others")


def _as_alike(clause: Clause) -> list[Draft]:
    found = _AS_ALIKE.search(clause.mask)
    if found is None or _NOT_SAID.search(clause.mask, 0, found.start()):
        return []
    subject = subject_before(clause, found.start())
    if not is_public(subject):
        return []
    noun, end = noun_behind(clause, found.start("group"))
    to = _TO_DO.match(clause.mask, end)
    low = found["what"] in {"low", "safe", "poor"}
    direction: Direction = ("up" if low else "down") if found["not"] else "none"
    other = noun or clause.text[found.start("group") : found.end("group")]
    return _compared(
        clause, to.end() if to else max(end, found.end()), found.start(), direction, subject, other
    )


def _in_each(clause: Clause) -> list[Draft]:
    """As in "Poverty is more common in rural counties than in cities", "higher among men"."""
    found = _IN_EACH.search(clause.mask)
    if found is None and not clause.times:
        found = _AMONG_WHOM.search(clause.mask)
    if found is None or _NOT_SAID.search(clause.mask, 0, found.start()):
        return []
    verb = VERB.search(clause.mask, 0, found.start() + 1)
    subject = subject_before(clause, verb.start() if verb else found.start())
    if not subject or is_person(subject):
        return []
    noun, end = noun_behind(clause, found.start("other"))
    way = found.group("way")
    direction: Direction = "down" if way.startswith("less") or COMPARATIVES.get(way) == "down" else "up"
    direction = "down" if way == "worse" and not ILL.search(subject.lower()) else direction
    other = noun or clause.text[found.start("other") : found.end("other")]
    return _compared(clause, max(end, found.end()), found.start("way"), direction, subject, other)


def _in_degree(clause: Clause) -> list[Draft]:
    found = _LONGER.search(clause.mask) or _DO_MORE.search(clause.mask)
    if found is None or _NOT_SAID.search(clause.mask, 0, found.start()):
        return []
    verb = _DOES.search(clause.mask, 0, found.start()) or VERB.search(clause.mask, 0, found.start())
    subject = subject_before(clause, verb.start() if verb else found.start())
    priced = found.group("way").startswith(_PRICED) and bool(subject) and not is_person(subject)
    if not (is_public(subject) or priced):
        return []
    group = "group" if found.groupdict().get("group") else "peers"
    noun, end = noun_behind(clause, found.start(group))
    to = _TO_DO.match(clause.mask, end)
    last = to.end() if to else end
    direction: Direction = "down" if _LESS.match(found.group("way")) else "up"
    return _compared(clause, last, found.start(), direction, subject, noun or found.group(group))


_DOES = expression(
    r"\b(?:(?:was|were|been|are|is) hit|fare[sd]?|did|does|do|perform(?:s|ed)?|score[sd]?|live[sd]?|"
    r"last(?:s|ed)?|wait(?:s|ed)?|stay(?:s|ed)?|"
    r"respond(?:s|ed)?|graduated?|drop(?:s|ped)? out|die[sd]?|work(?:s|ed)?|travel(?:s|ed)?) "
    r"(?:far |much |slightly |significantly |considerably |somewhat |a little |a bit |no )?$"
)
"""Verbs that a degree goes with: "fared better", "live longer"."""
_PRICED = (
    "cheap",
    "cost",
    "more expensive",
    "less expensive",
    "clean",
    "safer",
    "deadli",
    "more dangerous",
    "more contag",
)
"""Degrees that things, whatever they are, are compared in: "solar power is cheaper than coal"."""
_TO_DO = expression(
    r" (?:combined|(?:to|in|at|of|from|do|did|are|were)\b(?: (?:be |get |the )?[a-z’'-]+){0,3})"
)


def _in_pace(clause: Clause) -> list[Draft]:
    found = _PACE.search(clause.mask)
    if found is None or _NOT_SAID.search(clause.mask, 0, found.start()):
        return []
    subject = subject_before(clause, found.start())
    noun, end = noun_behind(clause, found.end())
    if not noun or not (is_matter(subject) or is_matter(noun)):
        return []
    direction: Direction = "down" if found.group("not") else "none"
    return _compared(clause, end, found.start(), direction, subject, noun)


def _alike(clause: Clause) -> list[Draft]:
    found = _LIKE.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or not is_public(subject) or not is_matter(subject):
        return []
    other = clause.text[found.start("other") : found.end("other")]
    return _compared(clause, found.end(), found.start(), "none", subject, other)


def _beside_expectation(clause: Clause) -> list[Draft]:
    found = _EXPECTED.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or not is_matter(subject):
        return []
    way = found.group("way")
    direction: Direction = "down" if way == "worse" else COMPARATIVES[way]
    mark = clause.text[found.start("mark") : found.end("mark")]
    return _compared(clause, found.end(), found.start(), direction, subject, mark)


def is_public(subject: str) -> bool:
    """Whether it is about a matter or a kind of people or things, not about somebody."""
    if not subject or subject.lower().rsplit(" ", 1)[-1] in _WORDS:
        return False
    return (
        is_matter(subject)
        or (subject.endswith("s") and not _NAME.fullmatch(subject))
        or subject.lower().rsplit(" ", 1)[-1] in _KINDS
    )


_NAME = expression(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)+")
_WORDS = frozenset(
    "comments remarks words stakes speeches answers stories ideas arguments attacks plans policies odds "
    "expectations "
    "candidates debates supporters views opinions".split()
)
_KINDS = frozenset("people men women children heat boys girls residents students teachers".split())


def _compared(  # noqa: PLR0913, PLR0917 - what a comparison is made of
    clause: Clause, last: int, at: int, direction: Direction, subject: str, other: str
) -> list[Draft]:
    begins, ends = draft_span(clause, 0, last, hold=at)
    measure, points_at = measure_or_pointer(subject, clause)
    versus = PlacePhrase(text=other, name=other)
    start = clause.start + at
    return [
        Draft(clause, "comparison", begins, ends, start, None, None, direction, measure, points_at, versus)
    ]
