"""Read causes told by a verb of being or becoming: "X is behind the rise", "the rise stems from X"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.causes.ascriptions import read_ascriptions
from onrecord.claims.causes.causers import is_person
from onrecord.claims.causes.effects import Effect, effect_at, measured_in, way_of_state, way_told
from onrecord.claims.causes.habits import read_habit
from onrecord.claims.causes.nouns_of_cause import read_nouns_of_cause
from onrecord.claims.causes.outcomes_behind import outcome_behind
from onrecord.claims.causes.reasons import read_reasons
from onrecord.claims.causes.told_outcomes import SENTENCE
from onrecord.claims.causes.verdicts import read_verdicts
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft
from onrecord.claims.figures.directions import CHANGE_NOUN
from onrecord.claims.measures.noun_phrases import OPENERS, noun_behind, subject_before
from onrecord.claims.measures.subjects import is_actor
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.words import ILL
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_BE = r"(?:is|are|was|were|be|been|being|['’](?:s|re)|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)"
_ADVERBS = (
    r"(?:\s(?:not|never|being|still|also|now|all|most|more|partly|in (?:large )?part|at least in part|"
    r"[a-z]{2,12}ly)){0,3}"
)
_MOVED_BY = (
    r"fuel+ed|driven|spurred|prompted|ignited|sparked|triggered|caused|"
    r"boosted|buoyed|exacerbated|propelled|"
    r"compounded|explained|"
    r"influenced|shaped|led|lifted|held back|weighed down|tempered|offset|skewed|distorted|inflated|dampened|"
    r"made (?:worse|better)|cut|reduced|lowered|curbed|eroded|depressed|hurt|eased|raised|swelled|"
    r"swollen|driven (?:up|down)|aggravated|helped|hampered|dragged down|pushed up|worsened|slowed|"
    r"brought "
    r"(?:on|about)"
)
_TERMS = (
    r" (?:[a-z#^’']+ ){0,3}(?:conditions?|requirements?|terms|rules|compliance|cooperation|promises?|"
    r"pledges?|performance|inflation|income|residency|citizenship|deadlines?)\b"
)
"""What money and permits are tied to without being caused by it."""
_OF_CAUSE = Cued(
    rf"\b(?:(?P<by>{_BE}{_ADVERBS}\s(?:(?:{_MOVED_BY})(?: (?:in (?:large )?part|[a-z]{{3,12}}ly))? by|"
    r"(?:linked|tied|connected|due|down|attributable|attributed|ascribed|chalked up|put down|credited|traced)"
    rf"(?: (?:in (?:large )?part|[a-z]{{3,12}}ly|back))? to(?!{_TERMS})|"
    r"(?:blamed|pinned) (?:[a-z]{3,12}ly |in part )?on|"
    r"because of|(?:the|a) (?:[a-z]+ )?(?:results?|products?|consequences?|function|symptom|"
    r"by-?product|work|fruits?|outcome|legacy|upshot) of)|"
    r"(?:com(?:es?|ing)|came|stem(?:s|med|ming)?|aris(?:es?|en)|arose|result(?:s|ed|ing)?(?= from))"
    r"(?: (?:in part|partly|largely|mostly|mainly|primarily|directly))? from|"
    r"ow(?:es?|ed) (?:[a-z]+ ){0,2}to|reflect(?:s|ed)?\b|"
    r"f[ae]ll(?:s|en)? victim to|(?:(?:has|have|had|is|are) )?(?:suffer(?:s|ed|ing)?|benefit(?:s|t?ed|t?ing)"
    r"?)"
    r"(?: (?:[a-z]+ )?from)\b|"
    r"(?:has|have|had) (?:(?:a lot|much|little|less|more|nothing|everything|something|plenty) )?to do with)"
    rf"|(?P<makes>{_BE}{_ADVERBS}\s(?:responsible for|to blame(?: for)?|at fault(?: for)?|"
    r"(?:driving|fuel+ing|causing|feeding|behind|hurting)|"
    r"[\"“]?(?:(?:an?|the|one|its|their|another|no) )?(?:(?:part |much |some )?of the )?(?:[a-z#]+ )"
    r"{0,2}(?:causes?|drivers?|"
    r"factors?|culprits?|"
    r"reasons?|explanations?|contributors?|catalysts?)\b[\"”]?(?: (?:of|behind|in(?! @)|for|to|why|that|we|"
    r"they|it|"
    r"so))?)|"
    r"l(?:ies?|ay) behind (?=(?:the|this|that|its|their|much|most|some) )|"
    r"account(?:s|ed)? for (?=(?:some|part) of (?:the|this|that) )|"
    r"explain(?:s|ed)?(?: why)?|helps? explain|(?:leads?|led|leading) (?:[a-z]+ly )?to|result(?:s|ed|ing)? "
    r"in|"
    r"contribut(?:es?|ed|ing) to|contribut(?:es?|ed)(?=$|[,.;@]| too\b| as well\b| @)|"
    r"(?:also |have |has |had )?helped(?=$|[,.;@]| too\b| as well\b| @)|"
    r"play(?:s|ed|ing)? (?:an? |no |"
    r"any )?(?:[a-z]+ ){0,2}(?:part|role) in|"
    r"play(?:s|ed|ing)? a (?:part|role)(?=$|[,.;@]| too\b| as well\b| @)|"
    r"add(?:s|ed|ing)? to (?=(?:the|that|this) )|"
    r"play(?:s|ed|ing)? (?:an? )?(?:major|big|large|key|huge|significant|important|leading|"
    r"central) (?:part|role)|"
    r"(?:would|will) (?:mean|force|lead to|cause|strip)|"
    r"(?:caused|drove|drives|fuels|fuel+ed) (?=the |a |an )|"
    r"(?:drove|driven|drives|caused|fuel+ed) (?=(?:much|most|part|some|all|half) of )|"
    r"(?:makes?|made|making) (?:an?|no|the|any|little|much|all the) (?:[a-z]+ )?difference|"
    r"mean(?:s|t) that|mean(?:s|t)? (?=#|more|fewer|less|[a-z]{3,8}er )|"
    r"(?:is|are|was|were) what (?=(?:draws|drew|drives|drove|keeps|kept|makes|made|causes|brings|brought|"
    r"leads|led|pushe[sd]|attracts|hurts?|helps|fuels|kills|scares|worries|cost|costs|(?!(?:need|"
    r"propos|suppos)ed)[a-z]{3,12}ed) )|"
    r"mean(?:s|t)? (?=(?:it|they|we|he|she|people|(?:the )?[a-z]+s) (?:[a-z]+ )?(?:[a-z]+ed|had|have|got|"
    r"get|lost|can|"
    r"could|will|would|are|were|is|was)\b)|"
    r"no (?:[a-z]+ )?(?:link|evidence|connection|correlation)(?= ))"
    r")",
    words="add adds added adding ignited influenced shaped lifted held weighed tempered offset skewed "
    "distorted inflated dampened "
    "made aggravated "
    "suffer suffers suffered suffering benefit benefited benefits gain gains gained gaining profit "
    "profits profited "
    "victim contribute contributes contributed helped fuel driven spurred prompted sparked triggered "
    "caused "
    "cut reduced lowered curbed eroded depressed hurt eased raised swelled swollen boosted buoyed "
    "exacerbated propelled "
    "compounded explained helped hampered dragged pushed worsened slowed brought linked tied connected due "
    "down attributable traced because result product consequence function symptom by byproduct from "
    "owes owed owe reflect do responsible blame fault driving causing feeding behind hurting cause "
    "driver factor culprit reason explain explanation contributor catalyst helps lead led play mean "
    "attributed ascribed chalked put credited blamed pinned work fruit outcome legacy upshot account "
    "correlation "
    "force strip drove drives difference what link evidence lie lies lay",
)
"""``by`` stands behind the outcome, ``makes`` before it."""
_WHOLE = 220


def read_causes(clause: Clause, until: int) -> list[Draft]:
    """The clause's causal claims, each if it has an effect that could be measured, or points back at one.

    The effect may stand in a later clause, up to ``until``, the end of the sentence.
    """
    drafts = [*read_ascriptions(clause, until), *read_reasons(clause, until)]
    taken = [(draft.start, draft.end) for draft in drafts]
    linked: list[Draft] = []
    for found in _OF_CAUSE.finditer(clause.mask):
        place = clause.start + found.start()
        if any(start <= place < end for start, end in taken) or (
            linked and _goes_on(clause, linked[-1], place)
        ):
            continue
        start = linked[-1].end if linked else clause.start
        draft = _read(clause, found, start - clause.start, until)
        linked += [draft] if draft else []
    drafts += linked
    told = sorted(drafts, key=lambda draft: draft.start)
    told = told or _aside(clause, until) or read_verdicts(clause)
    return told or read_nouns_of_cause(clause) or read_habit(clause)


def _goes_on(clause: Clause, draft: Draft, place: int) -> bool:
    """Whether the words at ``place`` of the text belong to the claim before them."""
    if place >= draft.end or _DENIED.match(clause.marked.mask, draft.start):
        return True
    return OPENERS.search(clause.mask, draft.at - clause.start, place - clause.start) is None


_DENIED = expression(r"no (?:[a-z]+ )?(?:link|evidence|connection|correlation)")
_ASIDE_BY = expression(
    rf"(?:in part |partly |largely |mostly )?(?:{_MOVED_BY})(?: (?:in part|partly|largely|mostly))? by |"
    r"(?:an?|the) (?:[a-z]+ ){0,2}(?:result|consequence|product|by-?product|legacy|symptom) of "
)
"""An aside on why: "growth, fuelled by cheap land, has slowed"."""


def _aside(clause: Clause, until: int) -> list[Draft]:
    found = _ASIDE_BY.match(clause.mask) if clause.joint == "," else None
    if found is None or clause.figures or clause.text[found.end() : found.end() + 1].isupper():
        return []
    start, way = clause.start, way_told(clause.mask)
    told = clause.end >= until - 1  # behind what it is about: "Riders came back, helped by cheap passes."
    back = SENTENCE if told else ""
    return [Draft(clause, "causal", start, clause.end, start, direction=way, points_at=back, looks_back=told)]


def _read(clause: Clause, found: re.Match[str], begins: int, until: int) -> Draft | None:
    """The claim that the words for a cause make; the effect, before them or behind, tells whether they do."""
    words, first = found.group(), found.start()
    if _IS_HYPOTHETICAL.search(clause.mask, begins, first) or _marks_off(clause, first, found.end()):
        return None
    if words.startswith("no "):
        whole = replace(clause, end=max(clause.end, min(until, clause.start + _WHOLE)))
        return _denied(whole, clause, first, len(words))
    opens = _subject_start(clause, begins, first)
    effect = (
        _before(clause, found, opens) if found.lastgroup == "by" else outcome_behind(clause, found, opens)
    )
    if effect is None and words.endswith("to do with"):
        effect = _told_behind(clause, found.end())  # "the program had little to do with it"
    if effect is None:
        return None
    gone = _GONE.search(words)
    if gone and not is_matter(effect.noun):
        return None
    if gone:
        effect = effect._replace(way="down" if gone.group().startswith("suffer") else "up")
    if words.endswith("helped") and is_person(subject_before(clause, found.start())):
        return None
    if effect.way == "none":
        effect = effect._replace(way=_way_beside(clause, found, opens, effect.end))
    start = clause.start + opens
    at = min(clause.start + found.end(), clause.end - 1)
    brings = effect.noun if _BRINGS.match(words) else ""
    grows = _is_plural(brings) or bool(
        brings and ILL.search(brings.lower()) and not clause.mask.startswith(_OF_ONE, found.end())
    )
    way: Direction = "up" if effect.way == "none" and grows else effect.way
    turn = _TURN.search(clause.mask, found.end())
    end = clause.start + min(turn.start() if turn else len(clause.mask), opens + _WHOLE)
    return Draft(
        clause,
        "causal",
        start,
        end,
        at,
        direction=way,
        measure=effect.measure,
        looks_back=not _BRINGS.match(words) or (effect.told and not effect.noun),
    )


_IS_DECIDED = expression(r"\b(?:cut|reduced|lowered|raised|eased) by$")


def _by_actor(clause: Clause, place: int) -> bool:
    """Whether somebody did it, or so much: "was cut by the council", "by 40 percent"."""
    behind = _AGENT.match(clause.mask, place)
    noun = noun_behind(clause, behind.end())[0] if behind else ""
    return behind is None or not noun or is_actor(noun) or is_person(noun) or noun[:1].isupper()


_AGENT = expression(r" (?:the |a |an |its |their )?(?=[a-z])")


def _way_beside(clause: Clause, found: re.Match[str], opens: int, end: int) -> Direction:
    """The way that the words beside an outcome tell: "is driving rents up", "the reason prices are up"."""
    moved = _MOVED_WAY.match(clause.mask, end)
    if moved:
        return "up" if moved.group("up") else "down"
    if found.lastgroup == "by":
        held = _HELD_BY.search(found.group())
        if held:
            return "up" if held["up"] else "down"
        return way_of_state(clause.mask[opens : found.start()])
    return _way_behind(clause.low[end:]) if _IS_REASON.search(found.group()) else "none"


_HELD_BY = expression(
    r"\b(?:(?P<up>fuel+ed|boosted|buoyed|propelled|lifted|inflated|pushed up|helped|driven up|raised|"
    r"swelled|swollen)|cut|reduced|lowered|curbed|eroded|depressed|hurt|eased|driven down|held back|"
    r"weighed down|"
    r"tempered|dampened|hampered|dragged down|slowed)\b.* by$"
)
"""Passives that tell which way their subject was moved: "hiring was held back by"."""
_IS_REASON = expression(r"\b(?:reasons?|explains?)\b")


def _way_behind(words: str) -> Direction:
    """The way of an outcome told as a clause: "the reason crime is at its lowest", "that prices are up"."""
    found = _STANDS_AT.search(words)
    return "none" if found is None else "up" if found["up"] else "down"


_STANDS_AT = expression(
    r"\b(?:is|are|was|were|be|been|remains?|fell|rose|has|have)\b[a-z ]{0,12}?\b(?:(?P<up>up|higher|highest|"
    r"rising|risen|"
    r"growing|grown|soaring|climbing|climbed|increasing|increased)|down|lower|lowest|falling|fallen|"
    r"shrinking|"
    r"declining|declined|dropping|dropped)\b"
)
_MOVED_WAY = expression(r"\s(?:(?P<up>up|higher)|down|lower)\b")
"""The particle behind what is moved: "is driving rents up"."""
_GONE = expression(r"suffer|benefit")


def _marks_off(clause: Clause, first: int, last: int) -> bool:
    """Whether the words only say which ones are counted: "the number that led to a crash was down"."""
    counted = _COUNTED.search(clause.mask, max(0, first - _NEAR), first)
    return counted is not None and _STANDS.search(clause.mask, last) is not None


_COUNTED = expression(
    r"\b(?:number|share|proportion|percentage|rate)s?(?: of [a-z^’' -]{2,30})? (?:that|which|who) "
    r"(?:has |have |had )?$"
)
_STANDS = expression(r"\b(?:is|are|was|were|has|have|rose|fell|dropped|grew|climbed|declined|went)\b")
_NEAR = 60
_TURN = expression(r"\s(?:and|but) (?:said|says|noted|added|warned|called|he|she|they)\b|\s(?:said|says)\b")
_IS_HYPOTHETICAL = expression(r"\b(?:if|could(?! not\b)|might|whether|should)\b")
_OF_ONE = (" the ", "the ", " a ", "a ", " an ", "an ", " its ", "its ")
"""Before an outcome that is one thing: "a leak caused the outage"."""
_BRINGS = expression(
    r"(?:mean|lead|led|result|would|will|(?:is|are|was|were) what|caused|drove|"
    r"drives|driven|fuel)"
)


def _told_behind(clause: Clause, last: int) -> Effect | None:
    effect = effect_at(clause, last + 1)
    return effect if effect and (effect.told or is_matter(effect.noun)) else None


def _is_plural(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith("ss")


def _denied(whole: Clause, clause: Clause, first: int, length: int) -> Draft | None:
    """That nothing links two things: "no link between shelters and crime"."""
    measure = measured_in(whole, 0, len(whole.mask))
    start, at = clause.start + first, min(clause.start + first + length, clause.end - 1)
    return Draft(clause, "causal", start, whole.end, at, measure=measure) if measure else None


def _subject_start(clause: Clause, begins: int, first: int) -> int:
    """Where the subject of the verb at ``first`` starts: behind "said that", "because", a conjunction."""
    openers = list(OPENERS.finditer(clause.mask, begins, first))
    if openers and _MOVE_THAT.fullmatch(clause.mask, begins, openers[-1].end()):
        return begins
    said = openers[-2].end() if len(openers) > 1 else begins
    if openers and openers[-1].span() == (said, first):
        return said  # "said that reflects"
    start = openers[-1].end() if openers else begins
    tie = _TIE.match(clause.mask, start, first)
    return tie.end() if tie else start


_MOVE_THAT = expression(rf"(?:an? (?:[a-z]+ ){{0,2}}?(?:{CHANGE_NOUN}) )?that ")
"""What is itself the outcome: "a decline that stems from", "that may have to do with"."""
_TIE = expression(
    r"[\s,;:“\"‘'—–-]*(?:(?:and|but|so|yet|that|he|she|they|it)(?: said| says)? (?:that )?)?(?=[a-z^#])"
)


def _before(clause: Clause, found: re.Match[str], opens: int) -> Effect | None:
    """The outcome that is the subject of "is due to", "comes from", "reflects"."""
    first = found.start()
    decided = _IS_DECIDED.search(found.group()) and _by_actor(clause, found.end())
    if (
        decided
        or _TO_DO.search(clause.mask, first)
        or (found.group().endswith("down to") and _FIGURE.match(clause.mask, found.end()))
    ):
        return None
    if _POINTS_BACK.match(clause.mask, opens, first):
        return Effect("", "none", first, told=True)
    effect = effect_at(clause, opens)
    if effect is None:
        return None
    subject = subject_before(clause, first) if effect.noun == "" else effect.noun
    if is_person(subject):
        return None
    passive = _PASSIVE.match(found.group()) is not None
    if " led " in f" {found.group()}":
        passive = False
    moved = effect.told and (effect.way != "none" or _TURNED.search(clause.mask, opens, effect.end))
    if _COMES.match(found.group()) and (not moved or _REPORTED.search(clause.mask, opens, first)):
        return None  # "the results come from a survey", "the guns come from Ohio"
    known = effect.told or is_matter(effect.noun)
    known = known or bool(effect.noun and _STEMS.match(found.group()) and not is_actor(subject))
    return effect if known or (passive and not is_actor(subject)) else _of_catalogue(clause, first, effect)


_TURNED = expression(
    r"\b(?:improvements?|progress|recovery|turnaround|slowdown|change|success|return|reversal)\b"
)
_PASSIVE = expression(r"(?:is|are|was|were|been|being|be|isn|aren|wasn|weren|['’])")
_STEMS = expression(r"(?:stem|result|aris|arose)")
"""Verbs of an outcome, whatever it is: "the recall stemmed from faulty switches"."""
_COMES = expression(r"c[oa]m|ow")
"""Verbs that also tell where something is from: only of a rise or a fall do they name a cause."""
_REPORTED = expression(r"\b(?:figures?|numbers?|results?|data|statistics|scores?)\s$")
_FIGURE = expression(r"\s(?:[a-z]+\s)?#")
_POINTS_BACK = expression(
    r"(?:(?:i|we|they|he|she|officials|experts|police|[a-z]+ists) (?:[a-z]+ )?(?:believes?|thinks?|says?|"
    r"said|"
    r"suspects?|feels?) (?:that )?)?(?:(?:(?:almost |nearly )?(?:all|most|much)|some|many|part|both) of )?"
    r"(?:(?:which|this|that|it|they|those)|(?:this|that) (?:fact|pattern))\s(?:(?:may|might|could|can) )?"
    r"(?![a-z]+s?\s(?:is|was)\b)"
)
_TO_DO = expression(
    r"due to (?:file|appear|meet|begin|start|open|close|be|take|vote|expire|return|arrive|release|"
    r"report|leave|"
    r"go|hold|visit|speak|give|hear|end|finish|face|publish|decide|receive|get|run|join|become|rise|fall|"
    r"grow|increase (?:by|to|on|in|from|#)|resume|retire|replace|settle|stand|reach|stop|pay)\b"
)
"""As in "is due to open": a date, no cause."""


def _of_catalogue(clause: Clause, until: int, effect: Effect) -> Effect | None:
    """The effect with a measure that its words hold anywhere: "violence in Denver"."""
    measure = measured_in(clause, 0, until)
    return effect._replace(noun=measure.text) if measure else None
