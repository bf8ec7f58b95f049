"""Read trends: a way up or down, without a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.causes.habits import says_when
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.parts import parts
from onrecord.claims.figures.directions import (
    CHANGE_VERB,
    CHANGE_WORDS,
    TAKES_OBJECT,
    direction_of_verb,
)
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.claims.measures.subjects import is_actor, measure_or_pointer
from onrecord.claims.trends.alone import read_alone
from onrecord.claims.trends.comings_and_goings import read_comings, read_return
from onrecord.claims.trends.comparatives import read_comparative
from onrecord.claims.trends.courses import read_course
from onrecord.claims.trends.joined import count_told, is_unsure, told_behind
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import MOVING, read_moving, read_nouns, trend_of
from onrecord.claims.trends.performance import read_performance
from onrecord.claims.trends.scopes import read_scopes
from onrecord.claims.trends.signs import read_signs
from onrecord.claims.trends.stillness import read_still
from onrecord.claims.trends.things_moving import LEAD, NO_OBJECT, ONGOING, goes_on_moving
from onrecord.claims.trends.words import FELT, GROWING, LESSENING, TREND_WORDS, way_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_HOW = (
    r"(?:(?:also|way|well|still|far|both|all|again|now|once again|likewise|though|a (?:bit|little|touch|lot)|"
    r"[a-z]{4,14}ly) ){0,2}"
)
_VERB = Cued(
    rf"\b(?P<verb>{CHANGE_VERB}|{GROWING}|{LESSENING}|(?:is|are|was|were|been|(?:remain|stay)(?:s|ed)?) "
    rf"{_HOW}"
    r"(?:up|down|upwards?|downwards?|on the rise|on the decline|on the increase|on the wane|"
    r"on (?:the|its|their) way (?:up|down)|on an? (?:upward|downward|rising|falling|declining) "
    r"(?:path|trend|trajectory|slope|course)|off(?= (?:again|too|this|since|from|so far|@|[a-z]+ly\b)|$|"
    r"[,.;]))"
    r"|(?:up|down)(?= for (?:an?|the)?[a-z #@-]{3,40}$))\b(?!-)",
    words=(*CHANGE_WORDS, *TREND_WORDS, "rise", "decline", "increase", "wane", "upward", "downward", "off"),
)
_NOT_ASSERTED = expression(
    r"\b(?:if|unless|until|whether|hope|hopes|hoped|aim|goal|want|wants|wanted)\b|"
    r"\b(?:could|may|might|would|should|will|not|can|cannot|must)\s(?:[a-z]+\s){0,2}$|\bto\s(?:[a-z]+ly\s)?$|"
    r"n['’]t\s(?:[a-z]+\s)?$"
)
_ROW = expression(
    r"\s+(?:[a-z]+ly\s+)?for (?:the|an?) [a-z#-]+ (?:(?:straight|consecutive|successive) [a-z@]+|"
    r"[a-z@]+ (?:in a row|running|in succession)|(?<=# )(?:year|quarter|month|week|season|decade))\b"
)
_ROW_APART = expression(
    r"(?:[^,;]{0,30}\s)?for (?:the |an? )?[a-z#@-]+ (?:(?:straight|consecutive|successive) [a-z@]+|"
    r"[a-z@]+ in a row|[a-z@]+ running)"
)


def read_trends(clause: Clause, aside_of: str = "") -> list[Draft]:
    """The clause's trends, if what rises or falls is something measured.

    ``aside_of`` is the subject where it stands before an aside that the clause goes on behind.
    """
    if says_when(clause) or clause.marked.mask.startswith("?", clause.end) or _ASKS.match(clause.mask):
        return []
    performed = read_performance(clause)
    told = [performed] if performed else read_alone(clause) or _by_verbs(clause, aside_of)
    if told and _SO_FAR.match(clause.marked.mask, clause.end) and not _OFTEN.search(clause.mask):
        told = [one for one in told if clause.end - one.end > _NEAR_END]
    for other in (*read_nouns(clause), *read_scopes(clause)):
        if all(other.end <= one.start or one.end <= other.start for one in told):
            told.append(other)
    if told:
        return [*told, *_still_beside(clause, told)]
    for reader in (count_told, read_comparative, read_comings):
        draft = reader(clause)
        if draft:
            return [draft, *told_behind(clause, draft)]
    still = read_signs(clause) or read_course(clause) or read_still(clause, aside_of)
    if _SO_FAR.match(clause.marked.mask, clause.end):
        still = [one for one in still if clause.end - one.end > _NEAR_END]
    return still or read_return(clause) or read_moving(clause)


_ASKS = expression(r"(?:just |exactly )?(?:why|how much|how far|whether) ")
"""As in "Why the numbers have soared is not clear": told before, or not at all."""


def _still_beside(clause: Clause, told: list[Draft]) -> list[Draft]:
    """What has not moved, in the clause's other parts: "that scores were flat and that suspensions rose"."""
    beside = [
        part for part in parts(clause) if all(one.end <= part.start or part.end <= one.at for one in told)
    ]
    return [draft.but(clause=clause) for part in beside for draft in read_still(part)]


_SO_FAR = expression(
    r",?(?: (?:too|however|though|again|also|meanwhile|as well),)? (?:by(?: [a-z]+){0,3}? [$£€]?#|"
    r"from [$£€]?#[^,;]{0,20} to [$£€]?#|to (?:(?:just |about |only |an? )?[$£€]?#+(?: [a-z]+){0,3}?) from\b)"
    r"|, (?:[a-z]+ing)(?: by)?(?: (?:just|only|about|nearly|a mere|less than|more than))? [$£€]?#"
)
_OFTEN = expression(r"\b(?:every|each|straight|consecutive|successive|row|running)\b")
"""What tells behind a comma how far something moved: "Thefts fell as well, by 9 percent"."""
_NEAR_END = 24


def _by_verbs(clause: Clause, aside_of: str) -> list[Draft]:
    """The trend of the clause's verb, and those of its parts behind: "arrests are up and thefts are down"."""
    if _VERB.search(clause.mask) is None or _BOTH_WAYS.search(clause.mask):
        return []
    first = _by_verb(clause, aside_of)
    if first is None and len(parts(clause)) == 1:
        return []
    behind = (part for part in parts(clause) if first is None or part.start >= first.end)
    others = (_by_verb(part, "") for part in behind)
    told = [draft.but(clause=clause) for draft in others if draft]
    return [first, *told] if first else told


_BOTH_WAYS = Cued(
    r"\b(?:(?:up|rose|risen|rising|increased) and (?:then )?(?:down|fell|fallen|falling|decreased)|"
    r"(?:down|fell|fallen|falling|decreased) and (?:then )?(?:up|rose|risen|rising|increased))\b(?! #)",
    words="up rose risen rising increased down fell fallen falling decreased",
)
"""What went one way and back has no way of its own: "has gone up and down for two decades"."""


def _by_verb(clause: Clause, aside_of: str) -> Draft | None:
    """As in "Violent crime is rising"."""
    for found in _VERB.finditer(clause.mask):
        lead = clause.mask[max(0, found.start() - 30) : found.start()]
        if _NOT_ASSERTED.search(_CONTINUES.sub("", lead)) or _COMES_TO.match(clause.mask, found.start()):
            continue
        if (
            _SINCE.search(lead)
            or is_unsure(clause, found.start())
            or _BY_FIGURE.match(clause.mask, found.end())
        ):
            continue
        if found.group("verb") == "missing" and NO_OBJECT.match(clause.mask, found.end()):
            continue
        if (
            lead.endswith(" the ")
            or _A_MOVE.search(lead)
            or (found.group("verb") == "lost" and _PASSIVE.search(lead))
        ):
            continue  # "the missing piece", "for a sharp increase", "papers were lost"
        if _modifies(clause, found, lead) or _pushes(clause, found):
            continue
        subject, counted = _subject(clause, found, aside_of)
        back = _points_back(clause, found, subject)
        total = not counted and _is_total(clause, found.start())
        measured = counted or is_matter(subject) or total or goes_on_moving(clause, found, subject) or back
        resumed = _RESUMES.fullmatch(clause.mask, 0, found.start()) is not None and clause.joint in _JOINTS
        if not (measured or resumed or _in_a_row(clause, found, subject)):
            continue
        bare = found.group("verb") in _ACTS_ON and not NO_OBJECT.match(clause.mask, found.end())
        bare = bare and not _in_a_row(clause, found, subject)
        became = found.group("verb").startswith("gr") and _BECAME.match(clause.mask, found.end())
        if bare or became or subject.rsplit(" ", 1)[-1].lower() in FELT:
            continue
        verb = found.group("verb")
        named = (None, subject.lower()) if back else measure_or_pointer(subject, clause)
        named = (None, "number") if total else named
        if (named[0] is None and not (named[1] or resumed or back)) or (
            way_of(verb, subject) and not _by_itself(clause, found)
        ):
            continue
        direction: Direction = way_of(verb, subject) or (
            direction_of_verb(verb) if " " not in verb else _of_phrase(verb)
        )
        direction = "none" if lead.endswith(_HARDLY) else direction
        return trend_of(clause, (0, _past_adverbs(clause, found.end())), found.start(), direction, named)
    return None


_SINCE = expression(r"\bsince (?:the |its )?(?:[a-z]+ ){1,2}$")
"""Before the verb it only tells a time: "since drilling picked up"."""


def _modifies(clause: Clause, found: re.Match[str], lead: str) -> bool:
    """Whether the form stands before a noun of its own: "to offset falling state revenue"."""
    if not found.group("verb").endswith("ing") or ONGOING.search(lead):
        return False
    return is_matter(noun_behind(clause, found.end() + 1)[0])


def _pushes(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the verb moves something else: "is driving down wages"."""
    return _PUSHES.match(found["verb"]) is not None and not NO_OBJECT.match(clause.mask, found.end())


_PUSHES = expression(r"(?:push|driv|drov|br[io]|sen[dt]|forc)")


def _is_total(clause: Clause, verb: int) -> bool:
    """Whether what moves only points at what is counted: "the number across the state went up"."""
    return _TOTAL.fullmatch(_headed(clause, verb)) is not None


_TOTAL = expression(
    r"(?:(?:and|but|while|that|even as|as|though|although) )?(?:the|that|this|its|their) (?:overall |"
    r"total |national )?"
    r"(?:number|total|count|figure|toll|tally|trend(?: line)?)(?: (?:that|which|who) .*)?",
    re.IGNORECASE,
)
_A_MOVE = expression(rf"\ban? (?:{MOVING} )?$")
_BY_FIGURE = expression(r"(?: [a-z]+ly)? by(?: [a-z]+){0,4}? [$£€]?#")
"""By how much it moved: a change."""
_HARDLY = (" never ", " hardly ", " barely ", " scarcely ")


def _subject(clause: Clause, found: re.Match[str], aside_of: str) -> tuple[str, bool]:
    """What moves, and whether it is "the number of" something."""
    place = found.start()
    on = _ON.search(clause.mask, max(0, place - LEAD), place)
    place = on.start() if on else place
    seen = _SEEN.search(clause.mask, max(0, place - LEAD), place)
    what = clause.text[seen.start("what") : place].strip() if seen else ""
    if what and not is_person(what):
        return what, what.endswith("s") and not is_actor(what)
    subject = _pronoun(clause, place) or subject_before(clause, place) or aside_of
    headed = _headed(clause, place)
    subject = headed if is_matter(headed) and not is_matter(subject) else subject
    counted = _NUMBER_OF.match(clause.mask) if not is_matter(subject) else None
    return (clause.text[counted.start("what") : place].strip(), True) if counted else (subject, False)


_ON = expression(
    r"\b(?:(?:go(?:es|ing)?|went|gone|keeps?|kept) on|(?:(?:has |have |had )?beg[au]n|begins?|start(?:s|"
    r"ed)) to) $"
)
"""As in "went on falling"."""
_SEEN = expression(
    r"\b(?:see|sees|saw|seen|seeing|watch(?:es|ed|ing)?) (?:(?:their|its|the|our) )?"
    r"(?P<what>(?!(?:it|them|him|her|us|how|that)\b)(?:[a-z’'-]+ ){1,4})$"
)
"""As in "forces with fewer officers had seen offences drop"."""


_BECAME = expression(
    r" (?:much |far |even |ever )?(?:more|less) [a-z]{4}|"
    r" (?:so |too |very )?(?:tired|weary|used|accustomed|impatient|angry|up|wary|fond|old|cold)\b"
)
"""As in "residents had grown tired", "has grown more popular"."""


_NUMBER_OF = expression(
    r"(?:(?:while|but|and|as|though|although|that) )?(?:the |its |"
    r"their )(?P<what>(?:[a-z]+ ){0,2}(?:number|share|"
    r"proportion|percentage|amount|volume|rate|cost|price) of (?!\^)[a-z])"
)
"""What is counted, however it is told further: "the proportion of offences that end in a charge"."""


def _pronoun(clause: Clause, verb: int) -> str:
    """The pronoun that opens the clause as the verb's subject."""
    found = _BY_PRONOUN.fullmatch(clause.mask, 0, verb)
    return found.group("who") if found else ""


_BY_PRONOUN = expression(
    r"(?:(?:and|but|as|while|though|although|when|because|that|\^+) )?(?:(?:among|in|for|"
    r"at) [^,;]{2,40}? )?(?P<who>it|they|which|both|"
    r"those|neither|each|all(?: of them| #+)?)(?:['’]ve)? "
    r"(?:(?:in fact|has|have|had|is|are|was|were|did|also|since|still|now|then|been|[a-z]+ly) ){0,4}"
)


def _points_back(clause: Clause, found: re.Match[str], subject: str) -> bool:
    """Whether what was told before moves by itself: "It has now fallen for six months", "which dropped"."""
    if not _PRONOUN.fullmatch(subject.lower()) or not NO_OBJECT.match(clause.mask, found.end()):
        return False
    lead = clause.mask[max(0, found.start() - LEAD) : found.start()]
    if found.group("verb") in TAKES_OBJECT and _PASSIVE.search(lead):
        return False  # "which was cut"
    told = _ROW.match(clause.mask, found.end()) or _ROW_APART.search(clause.mask, found.end())
    told = told or _BY_DEGREE.match(clause.mask, found.end())
    where = clause.mask.startswith("^") or _TOLD_WHERE.match(clause.mask, found.end())
    if subject.lower().startswith(("both", "each", "all")):
        return _IS_UP.fullmatch(found.group("verb")) is not None
    return bool(told or clause.times or where)


_PRONOUN = expression(r"(?:it|they|which|that|both|each|all(?: of them| #+| [a-z]+)?)")
_IS_UP = expression(r"(?:is|are|was|were|been) .*(?:up|down)")
_BY_DEGREE = expression(
    r" (?:slightly|sharply|steadily|modestly|significantly|dramatically|markedly|substantially|considerably|"
    r"moderately|marginally|steeply|somewhat|a (?:little|bit|lot))\b"
)
_TOLD_WHERE = expression(
    r" (?:everywhere|nationwide|statewide|citywide|countywide|here|there|elsewhere|too|again)\b|(?: "
    r"[a-z]+ly)? (?:in|at|across|throughout) (?:[a-z]+ ){0,2}[\^#]"
)


def _in_a_row(clause: Clause, found: re.Match[str], subject: str) -> bool:
    """Whether something, not somebody, moves "for the third year in a row"."""
    if not subject or is_person(subject) or found.group("verb") in _TAKES_MUCH:
        return False
    return bool(_ROW.match(clause.mask, found.end()) or _ROW_APART.search(clause.mask, found.end()))


_TAKES_MUCH = frozenset("add adds added adding lose loses lost losing miss missing".split())


_CONTINUES = expression(
    r"\b(?:(?:continu(?:e|es|ed|ing)|beg[aiu]n|begins|start(?:s|ed)) to|(?:keep|start|begin)(?: on)?) $"
)


def _by_itself(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the verb has no object and is no passive: not "slowed the works", "have been slowed by"."""
    passive = found.group().endswith("ed") and _PASSIVE.search(
        clause.mask, max(0, found.start() - LEAD), found.start()
    )
    return not passive and NO_OBJECT.match(clause.mask, found.end()) is not None


_PASSIVE = expression(r"\b(?:is|are|was|were|been|be|being)\s+(?:[a-z]+ly\s+)?$")
_ACTS_ON = TAKES_OBJECT - frozenset("gain gains gained gaining add adds added adding lower".split()) | {
    "lose"
}
"""Forms that are nouns ("the tax cut plan") or have an object ("who have lost relatives")."""
_COMES_TO = expression(
    r"f(?:e|a)ll(?:s|en|ing)? (?:under|into|ill|apart|asleep|prey|victim|in love|in line)\b|"
    r"(?:comes?|came|coming) (?:down|up) (?:to|with|against|from|for(?! (?:the |an? )?(?:[a-z]+ )?[@#]))\b|"
    r"(?:goes|went|go) up (?:against|in (?:flames|smoke)|to)\b|declin(?:e|es|ed|ing) to (?!the |"
    r"an? |its |about |just |"
    r"below |under |near|"
    r"only |less |fewer |almost |around |roughly )[a-z]"
)
_JOINTS = frozenset((",", "and", "but"))
_RESUMES = expression(r"(?:(?:and|but) )?(?:has|have|is|are) (?:also |since |been |now ){0,2}")
"""How a clause goes on behind an aside: "poverty, which peaked in 2013, has dropped every year"."""


def _headed(clause: Clause, verb: int) -> str:
    """The words up to the first preposition: "Enrollment" of "Enrollment in the schools has dropped"."""
    return _PREPOSITION.split(clause.text[:verb], maxsplit=1)[0].strip()


_PREPOSITION = expression(
    r"\s(?:in|of|at|for|among|across|on|from|by|(?:reported|recorded|committed|filed|handled|logged|blamed)"
    r"(?: (?:to|by|in|on|with))?|involving|caused by|linked to|related to)\s"
)

_DECLINING = expression(r"\b(?:down|off|downward|falling|declining|on the decline|on the wane)\b")


def _of_phrase(words: str) -> Direction:
    moved = direction_of_verb(words)
    return moved if moved != "none" else ("down" if _DECLINING.search(words) else "up")


def _past_adverbs(clause: Clause, place: int) -> int:
    """The offset behind "slightly", "for the third year in a row"."""
    row = _ROW.match(clause.mask, place)
    if row:
        return row.end()
    adverb = _ADVERB.match(clause.mask, place)
    lasting = _OVER_TIME.match(clause.mask, adverb.end() if adverb else place)
    return lasting.end() if lasting else adverb.end() if adverb else place


_ADVERB = expression(r"\s+(?:[a-z]+(?:ly|what|er)|again)\b")
_OVER_TIME = expression(r"\s+(?:for|over|in|during)\s+(?:the\s+|at least\s+|past\s+|last\s+){0,3}[#@]+")
