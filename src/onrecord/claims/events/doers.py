"""Tell a body or a thing, whose acts are public, from a person of the story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import within
from onrecord.claims.clauses.parts import subject_of
from onrecord.claims.events.deed_verbs import OFFICIAL
from onrecord.claims.events.public_bodies import BODY_NAME, INSTITUTION
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_PERSONS = frozenset(
    "he she i we you they it nobody everyone everybody somebody someone people one that "
    "this what it's "
    "there all".split()
)


def does_public_acts(clause: Clause, verb: int, *, named: bool = False) -> bool:
    """Whether the subject of the verb is a thing or a body, not a person of the story.

    The subject may be ``named`` by one word. A person's acts count where they are on public record.
    """
    subject = subject_of(clause, verb)
    words = subject.split(" ")
    if _SUPPOSES.match(clause.mask) or _REPORT.search(subject):
        return False
    if not subject:
        return _goes_on(clause, verb)
    if subject.lower() in {"it", *_WE}:
        return subject.lower() == "it" or _DOES.match(clause.mask, verb) is not None
    if words[0].lower() in {"he", "she"} or _is_name(words, named=named):
        return _is_on_record(clause, verb, words)
    if words[0].lower() in _PERSONS or words[-1].lower() in _PERSONS or _is_private(subject, words):
        return False
    return not _AFTER_PREPOSITION.search(clause.mask, max(0, verb - _NEAR), verb)


def _goes_on(clause: Clause, verb: int) -> bool:
    """Whether a place acts, or what a relative pronoun goes on about; "those who left" are a class."""
    if clause.mask.startswith("who "):
        return clause.joint == "," and _is_on_record(clause, verb, ["who"])
    return "^" in clause.mask[:verb] or _GOES_ON.match(clause.mask) is not None


def _is_name(words: list[str], *, named: bool) -> bool:
    """Whether the words are a name that nothing shows to be a body's."""
    if not all(word[:1].isupper() for word in words) or words[0] in _ALL:
        return False
    if len(words) == 1 and _THING.search(words[0]):
        return False
    return not (named and len(words) == 1) and not _is_body(words)


_THING = expression(r"[a-z](?:tion|sion|ment|ance|ity)s?$")
"""How words for acts end, where one opens a sentence: "Certification is due on Tuesday"."""


_ALL = frozenset("Both Neither None All Most Many Each Some Others Several Half Another".split())
"""Words that open a sentence in capitals and name nobody."""


def _is_on_record(clause: Clause, verb: int, words: list[str]) -> bool:
    """Whether the person's act is one of office, contest or court, or the name is a body's after all."""
    if words[0].lower() == "who" and _LOST.match(clause.mask, verb):
        return False
    if _CAREER.match(clause.mask, verb) or _is_of_office(clause, verb):
        return True
    bodies = within(clause.marked.places.organizations, clause.start, clause.start + verb)
    return words[0][:1].isupper() and bool(bodies)


def _is_of_office(clause: Clause, verb: int) -> bool:
    """Whether only who holds an office does it: "Lund repealed the curfew"."""
    found = _DEED.match(clause.mask, verb)
    return found is not None and found.group("done") in OFFICIAL


_DEED = expression(
    r"(?:(?:has|have|had) )?(?:(?:also|then|later|since|already|again|never|once) )?(?P<done>[a-z]{3,16})"
    r"(?= (?!(?:his|her|my|off|out|up|down)\b)[a-z@^])"
)
_LOST = expression(r"(?:(?:has|have|had) )?(?:lost|won|joined)\b")
_REPORT = expression(
    r"\b(?:figures|data|statistics|numbers|reports?|results|documents?|records|study|poll|survey|video|"
    r"footage|"
    r"statements?|estimates|minutes|findings|analysis|review)\b"
)
"""That these came out on a day only tells where the news comes from."""
_CAREER = expression(
    r"(?:(?:has|have|had) )?(?:(?:then|later|first|since|also) )?(?:arrived|took (?:it|office|over|the "
    r"(?:job|post|seat|"
    r"helm|oath))|left|(?:led|headed|chaired|run|ran|served|held) (?:the |that |as |in |on )|served\b|"
    r"unseated|"
    r"defeated|ousted|beat|came (?:in|to (?:power|office))|joined|retired|resigned|quit|stepped (?:down|"
    r"aside)|"
    r"won|lost|"
    r"ran for|became|succeeded|replaced|was (?:[a-z]+ly )?(?:elected|re-?elected|appointed|named|hired|"
    r"fired|sworn|"
    r"ousted|promoted|charged|convicted|acquitted|sentenced|arrested|indicted|released|deported|"
    r"suspended))\b"
)
"""What of a person's way is on public record: offices, contests, courts."""
_WE = frozenset(("we", "they"))
_DOES = expression(
    r"(?:(?:have|had|just|already|then|also|never|quietly) ){0,2}(?:cut|lost|closed|shut|opened|reopened|"
    r"built|bought|sold|hired|fired|"
    r"moved|passed|adopted|banned|ended|started|launched|won|repealed|cancell?ed|dropped|eliminated|"
    r"installed|replaced|abolished|scrapped|signed|sued|approved|rejected|voted|created|founded|formed|"
    r"merged|broke ground|laid off|put in|took over|gave up|set up|changed|introduced|began|stopped|"
    r"suspended|lifted|imposed|settled|appealed)\b(?=\s(?!in\b|here\b|there\b|home\b|@)[a-z@#^])"
)
"""What a body that speaks of itself as "we" has done to something."""


def _is_private(subject: str, words: list[str]) -> bool:
    return len(words) > _LONGEST or _FELT.search(subject) is not None


def _is_body(words: list[str]) -> bool:
    """Whether the capitals are a body's, or the one only opens the sentence: "Protesters", "Quillan Jail"."""
    last = words[-1].lower()
    if BODY_NAME.fullmatch(last) or INSTITUTION.fullmatch(last):
        return True
    return len(words) == 1 and _PLURAL.fullmatch(words[0]) is not None


def acts_on_thing(clause: Clause, verb: int, end: int) -> bool:
    """Whether a verb of change tells what a body did to a thing: "they cut our grant"."""
    if not _ON_A_THING.match(clause.mask, end):
        return False
    last = subject_of(clause, verb).lower().rsplit(" ", 1)[-1]
    if last == "place" or (not last and _GOES_ON.match(clause.mask)):
        return True
    return (
        last in _WE
        or BODY_NAME.fullmatch(last) is not None
        or _PLACE.search(clause.mask, 0, verb) is not None
    )


_PLACE = expression(r"(?:^|\b(?:and|but|when|after|that) |@ )\^+ (?:(?:has|have|had|both|also|then) ){0,2}$")
_ON_A_THING = expression(r" (?:(?:an?|the|its|our|their|his|her|all|every|most|some) |@+ )[a-z]")


def of_person(clause: Clause) -> bool:
    """Whether a name with nothing of a body stands before the comma: "Lund, born in 1980"."""
    before = clause.marked.text[max(0, clause.start - _NAME) : clause.start]
    name = _NAMED_BEFORE.search(before)
    return name is not None and not _is_body([name.group("last")])


_NAME = 40
_NAMED_BEFORE = expression(r"(?:^|[.!?\n]\s*|[A-Z][\w.’'-]+ )(?P<last>[A-Z][\w’'-]+), ?$")


_PLURAL = expression(
    r"(?:Protest|Demonstrat|Work|Vot|Teach|Regulat|Lawmak|Legislat|Prosecut|Investigat|Firefight|"
    r"Rescu|Driv|Farm|"
    r"Min|Credit|Invest|Engine|Inspect|Soldi|Doct|Strik|Hack)(?:ers|ors)|Shareholders|Crews|"
    r"Residents|Students|Nurses|Officials|Activists|Militants|Rebels|Troops|Police|Pilots|Members|"
    r"Delegates|Unions|"
    r"Gunmen|Thieves|Vandals"
)
_FELT = expression(
    r"\b(?:mood|friendship|confidence|hopes?|spirits?|temper|relationship|marriage|voice|eyes?|face|"
    r"heart|mind|memory|smile|"
    r"tears|love|life|career|conversation|interview|speech|debate|question|idea|story)$",
    re.IGNORECASE,
)
"""What is nobody's public matter, or only the scene of words."""
_SUPPOSES = expression(
    r"(?:and |but )?(?:according to|among|of (?:the|those)|"
    r"as|if|unless|so)\b"
)
_GOES_ON = expression(r"(?:which|that|both|neither|each|all|most) ")
_LONGEST = 9
_NEAR = 12
_AFTER_PREPOSITION = expression(r"\b(?:a|an|the|of|to|in|on|for|with|by|and|or)\s+$")
