"""Read verdicts on a cause: "tariffs work", "what drove rents up was", "had no effect on"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.causers import is_person
from onrecord.claims.causes.effects import effect_at
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft
from onrecord.claims.events.patterns import is_policy_word
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_DRIVES = (
    r"(?:(?:is|are|was|were|has been|have been) )?(?:driv(?:es?|ing|en)|drove|caus(?:es?|ed|ing)|"
    r"push(?:es|ed|ing)?|"
    r"br(?:ings?|ought|inging)|kept|keeps?|keeping|kill(?:s|ed|ing)|sav(?:es|ed|ing)|hurt(?:s|ing)?|"
    r"help(?:s|ed|ing)|"
    r"turn(?:s|ed)|rais(?:es|ed|ing)|lower(?:s|ed|ing)|cut(?:s|ting)?|made|makes|making|sank|scar(?:es|ed)|"
    r"chang(?:es|ed)|hold(?:s|ing)|held|forc(?:es|ed|ing)|end(?:s|ed)|stop(?:s|ped)|slow(?:s|ed|ing))"
)
_VERDICTS = Cued(
    r"\b(?:"
    r"(?P<works>(?:(?:is|are|was|were)(?: not|n['’]t)? working|(?:(?:has|have|had)(?: not|n['’]t)? "
    r")?worked|works?|"
    r"(?:did|does|do)(?: not|n['’]t) work)(?=$|[,.;]|\s(?:and|but|here|there)\b))"
    r"|(?P<no>(?:(?:has|have|had|found|finds|shows?|showed|seen?|saw|having) (?:almost |virtually )?(?:no|"
    r"little) "
    r"(?:[a-z]+ )?(?:effect|impact|influence|bearing)|chang(?:e|es|ed|ing) (?:almost )?nothing|"
    r"(?:did|does|do|has done|have done|had done) (?:almost |absolutely )?(?:nothing|little) (?:to )"
    r"(?=(?:reduc|lower|cut|eas|curb|stop|slow|prevent|rais|lift|improv|help|boost|increas|deter|halt|stem|end|"
    r"fix|solv|address|fight|keep|bring|protect|create))|"
    r"matter(?:s|ed) (?:more|most|little|less)))(?: on| in)?"
    r"|(?P<did>(?:did|does)(?: not|n['’]t)? (?:it|this|that)(?= by itself| alone| on its own|$|[.;]| by "
    r"[a-z]+ing\b))"
    rf"|(?<=^)what (?P<cleft>{_DRIVES})(?= [^,;]{{3,60}} (?:is|was|were)\b)"
    rf"|(?:is|was|are|were|['’]s) what (?P<made>{_DRIVES})(?= [a-z^])"
    r"|(?:the|one|its|their|another|big|main|major|key|other|several) (?:[a-z#]+ ){0,2}(?P<answer>answers?|"
    r"reasons?|causes?|culprits?|"
    r"explanations?|difference|"
    r"secret|factors?|driver|drivers(?= of| behind))(?: (?:for|of|in|behind) [^,;.]{2,50}?)?"
    r" (?:(?:may|might|could) be|appears? to be|seems? to be|is|was|were|are)(?=(?: not|n['’]t)? (?:the |a |"
    r"an |its |their )?(?!to\b|that\b|not\b|simple|clear|"
    r"unknown|unclear|"
    r"yes|no\b|one\b|why\b|because\b|still\b|obvious|likely|now\b)[a-z^])"
    r"|(?:is|was|are|['’]s) (?:partly |largely |one reason |part of the reason |a (?:big )?reason )?"
    r"(?P<why>why)(?= (?!i\b|you\b|he\b|she\b|i['’])[a-z^#@])"
    r"|(?P<owes>(?:has|have|had) (?:a lot|much|plenty) to answer for)"
    r"|(?:trouble|problem|crisis|shortage|slide|decline|exodus)s? (?P<began>(?:began|started) (?:when|with))"
    r")",
    words="work works worked working effect impact influence bearing nothing little matters mattered did "
    "didn does doesn what answer reason cause culprit explanation difference secret factor driver why began "
    "started",
)
_OPEN = expression(r"\b(?:if|whether|could|might|should|how)\b")


def read_verdicts(clause: Clause) -> list[Draft]:
    """The clause's verdict on what brought an outcome about, or did not; mostly it was told before."""
    for found in _VERDICTS.finditer(clause.mask):
        name = found.lastgroup or ""
        if _OPEN.search(clause.mask, 0, found.start()) or not _is_cause(clause, found, name):
            continue
        behind = _BEHIND.match(clause.mask, found.end())
        effect = effect_at(clause, behind.end() if behind else found.end()) if name in _WITH_OUTCOME else None
        way: Direction = effect.way if effect else "none"
        start = clause.start if name != "began" else clause.start + found.start()
        at = min(clause.start + found.end(), clause.end - 1)
        measure = effect.measure if effect else None
        return [
            Draft(clause, "causal", start, clause.end, at, direction=way, measure=measure, looks_back=True)
        ]
    return []


_WITH_OUTCOME = frozenset("no cleft made why".split())
_BEHIND = expression(r"\s(?:up |down |the |its |his |her |their )*")


def _is_cause(clause: Clause, found: re.Match[str], name: str) -> bool:
    """Whether what the verdict is on can bring something about: a policy, a deed, a condition."""
    if name in {"cleft", "answer", "owes", "began"}:
        return True
    subject = subject_before(clause, found.start())
    if name == "did" and found.string.startswith(" by ", found.end()):
        return True
    if name in {"works", "did"}:
        return _is_measure(subject)
    if name == "no":
        return not is_person(subject) or not subject
    return subject.lower() in _POINTING or (bool(subject) and not is_person(subject))


_POINTING = frozenset("that this it which".split())


def _is_measure(subject: str) -> bool:
    """Whether the subject is something done against a problem: "the curfew", "locking up more children"."""
    head = subject.lower().rsplit(" ", 1)[-1]
    if head in _PRAISED:
        return False
    return is_policy_word(head) or _MEASURES.fullmatch(head) is not None or _DOING.match(subject) is not None


_PRAISED = frozenset(
    "strategy strategies approach policies plan plans effort efforts method model system".split()
)
"""What those who run it say is working, of no outcome."""
_DOING = expression(
    r"(?:[A-Z][a-z]+ing|[a-z]{3,12}ing) (?:up |out |down |more |the |its |their |fewer )*[a-z]"
)
_MEASURES = expression(
    r"(?:tariff|sanction|approach|strateg(?:y|ie)|partnership|initiative|campaign|patrol|camera|voucher|"
    r"subsid(?:y|ie)|"
    r"grant|prevention|treatment|vaccine|reform|lockdown|deterrence|training|policing|crackdown|effort|"
    r"investment|"
    r"method|model|experiment|cut|penalt(?:y|ie)|incentive|rebate|discount|bonus|bonuse|partnership|oil|"
    r"speed)s?"
)
