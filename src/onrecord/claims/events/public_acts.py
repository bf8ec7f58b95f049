"""Read what a public body did, by any verb: "voters rejected a sales tax", "the airline merged in 2016".

A closed list of verbs misses most of what courts, councils, companies and governments do. Here the one who
acts or the thing acted on shows that the act is public; the verb may be any that tells a deed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import within
from onrecord.claims.clauses.parts import is_dated
from onrecord.claims.events.deed_verbs import (
    DEEDS,
    DEEDS_WITH_PARTICLE,
    DOING,
    DONE,
    DONE_WITH_PARTICLE,
    ONLY_WORDS,
)
from onrecord.claims.events.doers import of_person
from onrecord.claims.events.officers import officers
from onrecord.claims.events.public_bodies import BODY, BODY_WORDS
from onrecord.claims.events.refusals import ASKS
from onrecord.claims.figures.directions import VERB_DIRECTION
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause

_ADVERBS = r"(?:(?:also|then|later|since|now|already|first|again|never|once|quietly|[a-z]{3,12}ly)\s+){0,2}"
_IRREGULAR = (
    r"built|bought|sold|shut|began|won|gave|broke|drew|froze|struck|swore|withdrew|overthrew|threw|laid|"
    r"sought|spent|paid|held|put|cut|set|taken|given|thrown|broken|drawn|frozen|chosen|begun|sworn|"
    r"stricken|withdrawn|"
    r"overthrown"
)
_DEED = rf"(?P<verb>[a-z]{{3,14}}ed|{_IRREGULAR})"
_DID = Cued(
    rf"(?:\b(?:{BODY})|(?:\A|\b(?:that|and|but|when|after|before|since|until|the)\s)\^+|\A(?:which|"
    rf"who))(?:\s+(?:in|of|"
    rf"for)\s+(?:the\s+)?\^+|\s+(?:on\s+|in\s+)?@+|\s+of\s+(?:the\s+)?[a-z]+)?\s+"
    rf"(?P<perfect>(?:has|have)\s+)?(?:had\s+)?{_ADVERBS}{_DEED}\b",
    words=(*BODY_WORDS, "^", "which", "who"),
)
_RESUMED = expression(
    rf"(?:has|have)\s+{_ADVERBS}(?P<verb>{DONE_WITH_PARTICLE}|[a-z]{{3,14}}ed|{_IRREGULAR})\b"
)
"""How a sentence goes on behind an aside: "Cray, which doubled in size, has put a moratorium on"."""
_WAS_DONE = Cued(
    rf"(?P<thing>[a-z’'^]+)\s+(?:was|were|has been|have been|had been)\s+{_ADVERBS}{_DEED}\b",
    words="was were been",
)
_INSTRUMENT = expression(
    r"\b(?:ordinances?|resolutions?|laws?|polic(?:y|ies)|bills?|budgets?|bans?|rules?|regulations?|"
    r"moratorium|levy|hearings?|meetings?|"
    r"tax|taxes|tariffs?|curfews?|mandates?|legislation|statutes?|charter|amendments?|agreements?|"
    r"contracts?|"
    r"guidelines|directives?|restrictions?|limits|merger|takeover|strike|boycott|emergency|"
    r"investigation|inquiry|probe|suits?|"
    r"election|referendum|evacuations?|recall|lockdown|deal|licen[cs]es?|permits?|bid|appeal|"
    r"sanctions?|closures?|"
    r"layoffs|treaty|treaties|grants?|funding|lawsuits?|charges|verdict|injunction|subpoenas?|"
    r"warrants?|ballot|"
    r"proposal|measure|initiative|settlement|pension|bonds?|rezoning|pipeline|dam|plant|mine|factory|"
    r"stores?|branch(?:es)?|airport|stadium|headquarters|embassy|border|ceasefire|truce)\b"
)
_NO_DEEDS = frozenset(
    "opted faced misled vowed resisted backed favored supported opposed combined failed trained "
    "balked believed managed struggled decided promised pledged vowed said "
    "announced overstepped published released confirmed identified launched issued added asked told "
    "called warned noted argued claimed insisted stated explained described "
    "estimated reported showed seemed appeared looked wanted hoped believed feared expected "
    "considered thought "
    "wondered remained stayed lived worked happened occurred used needed tried liked loved hated enjoyed "
    "based located named scheduled supposed required allowed interviewed quoted pictured filmed "
    "known concerned "
    "interested involved married raised aged armed united limited related wounded injured hundred need "
    "speed "
    "indeed shed feed seed exceed proceed agreed disagreed urged praised criticized criticised "
    "condemned welcomed "
    "visited attended watched listened talked discussed met read heard suggested cited pointed "
    "responded replied "
    "complained recalled counted averaged totaled numbered ranked recorded experienced suffered received "
    "had "
    "changed increased decreased declined dropped climbed jumped gained rose improved worsened followed "
    "arrived returned "
    "walked waited played turned helped served planned accused blamed credited denied refused "
    "declined tested "
    "compared conducted collected examined studied surveyed analyzed covered employed carried "
    "handled treated "
    "learned noticed tended ended started lost lasted held set put cut paid spent".split()
)
"""Verbs of saying, thinking, being, counting and moving, and those that other rules read."""
_ADOPTED = frozenset(
    "adopted approved passed enacted imposed introduced ratified legalized legalised".split()
)
_ENDED = frozenset(
    "ended repealed scrapped lifted abolished revoked rescinded reversed overturned suspended".split()
)


def public_acts(clause: Clause) -> Iterator[tuple[Act, int, int]]:
    """The acts of the clause: what kind, and the offsets of its verb."""
    yield from _did(clause)
    for found in (*_OF_BODY.finditer(clause.mask), *_OF_PLACE.finditer(clause.mask), *_of_named(clause)):
        if _is_at_work(clause, found) and not ASKS.search(clause.mask, 0, found.start(found.lastgroup or 0)):
            yield _kind(found.group(found.lastgroup or 0)), *found.span(found.lastgroup or 0)
    for found in _WAS_DONE.finditer(clause.mask):
        if not is_dated(clause):
            break
        public = _INSTRUMENT.fullmatch(found.group("thing")) or _of_body(clause, found.start("thing"))
        if public and _is_deed(found):
            yield _kind(found.group("verb")), found.start("verb"), found.end()


def _did(clause: Clause) -> Iterator[tuple[Act, int, int]]:
    """What a body did on a day, has just done, or did to a law, a contract and the like."""
    resumed = _RESUMED.match(clause.mask) if clause.joint == "," else None
    verb = resumed.group("verb") if resumed else ""
    public = resumed and (verb in DONE or " " in verb or _on_instrument(clause, resumed.end()))
    if resumed and public and not of_person(clause):
        yield _kind(resumed.group("verb")), resumed.start("verb"), resumed.end()
    for found in _DID.finditer(clause.mask):
        goes_on = found.group().startswith(("which", "who"))
        marks = _MARKS_TIME.match(clause.mask) is not None and found.group("verb") in DONE
        news = not goes_on and (marks or is_dated(clause) or _is_news(clause, found))
        if _is_deed(found) and (news or _on_instrument(clause, found.end())):
            yield _kind(found.group("verb")), found.start("verb"), found.end()


_MARKS_TIME = expression(r"(?:after|before|since|until|once) ")
"""An act that tells the time of another: "before the state tightened the rules"."""
_ADVERB = r"(?:(?:also|then|later|since|already|again|now|never|[a-z]{3,12}ly)\s+){0,2}"
_DONE = (
    rf"(?P<done>{DONE_WITH_PARTICLE}|pulled out of|(?:led|joined|brought) (?:the|a|that) (?:law)?suit|"
    rf"(?:agreed|refused|declined|decided|opted|voted) to|"
    rf"reached an?|signed an?|called an?|confirmed the|stopped|cut (?:its|their|the|all|an?)|dropped "
    rf"(?:its|their|the|all|an?)|"
    rf"hired an?|delayed an?|advanced (?:the|an?) (?:bill|measure|plan|proposal)|"
    rf"announced (?:(?:an?|its|the|their|new) )?(?:layoffs|plans?|closure|closing|merger|sale|deal|"
    rf"settlement|agreement|"
    rf"investigation|resignation|recall|strike|expansion)|"
    r"(?!(?:are|was|were|has|have|had|will|would)\b)[a-z]{3,16})"
)
_AT_WORK = (
    rf"(?:(?:has\s+|have\s+|had\s+)?{_ADVERB}{_DONE}"
    rf"|(?:will|would|(?:is|are|was|were)\s+to)\s+{_ADVERB}(?P<will>{DEEDS_WITH_PARTICLE}|[a-z]{{3,14}})"
    rf"|(?:is|are|was|were)\s+{_ADVERB}(?P<doing>[a-z]{{3,14}}ing))"
    r"(?=\s+[a-z^]|$)(?!\s+(?:in|on|that|when|with|by|at|for|from|after|because|amid|to)\b)"
)
_OF_BODY = Cued(
    rf"\b(?<!former )(?:{BODY})(?:\s+(?:in|of|for)\s+(?:the\s+)?\^+|\s+(?:on\s+)?@+)?\s+{_AT_WORK}",
    words=BODY_WORDS,
)
_OF_PLACE = Cued(rf"(?:\A|\b(?:that|and|but|when|after)\s)\^+(?:\s+(?:on\s+)?@+)?\s+{_AT_WORK}", words="^")
_BY_NAMED = expression(rf"(?:\s+(?:on\s+)?@+)?\s+{_AT_WORK}")


def _is_at_work(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the verb is one of the deeds of public bodies, in the form that its tense asks for."""
    word = found.group(found.lastgroup or 0)
    if word.endswith(" to") and "#" in clause.mask:
        return False  # the figure is what was agreed to
    forms = {"done": DONE, "will": DEEDS, "doing": DOING | _MOVING}[found.lastgroup or "done"]
    return word in forms or " " in word or word == "stopped"


_MOVING = frozenset(
    "moving relocating suing investigating shutting ending cutting leaving considering weighing debating "
    "reviewing "
    "appealing negotiating hiring".split()
)


def _of_named(clause: Clause) -> Iterator[re.Match[str]]:
    """What a body that is called by its name did: "Dray Power has agreed to"."""
    bodies = within(clause.marked.places.organizations, clause.start, clause.end)
    for end in (*(body.end - clause.start for body in bodies), *officers(clause)):
        found = _BY_NAMED.match(clause.mask, end)
        if found:
            yield found


def _is_deed(found: re.Match[str]) -> bool:
    verb = found.group("verb")
    return verb not in _NO_DEEDS and verb not in ONLY_WORDS and verb not in VERB_DIRECTION


def _is_news(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the perfect tells what a body has just done, without a figure: "has dismissed its chief"."""
    return found.group("perfect") is not None and "#" not in clause.mask


def _on_instrument(clause: Clause, place: int) -> bool:
    """Whether what follows the verb within a few words is a law, a contract, a strike or the like."""
    found = _INSTRUMENT.search(clause.mask, place, place + _REACH)
    return found is not None and not _TURNS.search(clause.mask, place, found.start())


_REACH = 60
_TURNS = expression(r"\b(?:that|who|which|after|before|when|because|while|said)\b")


def _of_body(clause: Clause, start: int) -> bool:
    """Whether a named body or a place stands at the offset."""
    at = clause.start + start
    bodies = within(clause.marked.places.organizations, clause.start, clause.end)
    return any(one.start <= at < one.end for one in bodies) or clause.mask[start] == "^"


def _kind(verb: str) -> Act:
    return "adopted" if verb in _ADOPTED else "ended" if verb in _ENDED else "other"
