"""Read the reason of how something came out, behind "because of", "thanks to", "due to", "without"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.causes.effects import measured_in, way_of_state, way_told
from onrecord.claims.causes.told_outcomes import SENTENCE
from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.comparisons.degrees import COMPARATIVES
from onrecord.claims.draft import Draft
from onrecord.claims.figures.directions import CHANGE_VERB, alternatives
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import OPENERS, VERB, subject_before
from onrecord.claims.measures.subjects import is_actor
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.words import GROWING, LESSENING
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_REASON = Cued(
    r"\b(?:(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?:"
    r"because (?:in (?:large |no small |great )?part |largely |partly |mainly )?of|"
    r"(?:due|thanks|owing)(?: in (?:large |no small |great )?part| largely| mainly| partly| mostly)? to|"
    r"as a result of|in response to|on account of|by virtue of)(?! (?:his |her |their |its |your |my )?"
    r"(?:race|races|gender|religion|sex|sexual|color|faith|ethnicity|disability|nationality|"
    r"national origin|age|"
    r"skin|immigration status|creed)\b)|"
    r"without(?= (?:the|that|those|this|a|an|more|such) )|"
    r"as a (?:direct )?result(?= ?$|[,.;])|"
    r"because(?! of)(?= (?:the |its |their |his |many |some |so |too |there |it |they |we |all |"
    r"[a-z^]+ )?[a-z^#])|"
    r"^since(?= (?:the |its |their |many |most |some |few |more |fewer |there )?[a-z]))",
    words="because due thanks owing result response account virtue without since",
)
_WHOLE = 220
"""Characters of the sentence that reason and outcome take."""


_AS = Cued(
    r"(?<!even )(?<!just )(?<!such )\bas (?!of\b|many\b|much\b|well\b|an?\b|if\b|though\b|to\b|part\b|"
    r"soon\b|long\b|"
    r"far\b|in\b|it\b|he\b|she\b|they\b|we\b|i\b|you\b|planned|expected|promised)"
    r"(?P<who>(?:[a-z’'^#-]+ ){1,5}?)(?P<did>[a-z]{3,12}ed|fell|rose|grew|sank|shrank|went|came|left|"
    r"cut|ran|gave|lost|"
    r"fled|built|bought|sold|took|spent|dried|slid|sought|hit|shot|spread|swelled|rose|set)\b(?! by\b)",
    words="as",
)


def read_as(clause: Clause) -> list[Draft]:
    """What is put as the reason of an outcome told before in the sentence: "as stores stocked up"."""
    found = _AS.search(clause.mask)
    who = clause.text[found.start("who") : found.end("who")].strip() if found else ""
    if found is None or not (clause.joint == "," or clause.mask[: found.start()].strip()):
        return []
    many = who.lower().rsplit(" ", 1)[-1].endswith("s") or who.lower().startswith("more ")
    if not many or is_actor(who) or who.lower() in _WHO_TELL:
        return []
    start, at = clause.start + found.start(), clause.start + found.start("did")
    end = min(clause.end, start + _WHOLE)
    way = way_told(clause.mask[: found.start()])
    return [Draft(clause, "causal", start, end, at, direction=way, looks_back=True, points_at=SENTENCE)]


_WHO_TELL = frozenset(
    "officials authorities investigators residents witnesses ministers lawmakers leaders".split()
)


def read_reasons(clause: Clause, until: int) -> list[Draft]:
    """The clause's reasons for an outcome that it tells before them or, where they open it, behind a comma.

    The outcome may stand in a later clause, up to ``until``, the end of the sentence.
    """
    drafts: list[Draft] = []
    for found in _REASON.finditer(clause.mask):
        if drafts and clause.start + found.start() < drafts[-1].end:
            opened = OPENERS.search(clause.mask, drafts[-1].at - clause.start, found.start())
            if opened is None:
                continue
            drafts[-1] = drafts[-1].but(end=clause.start + opened.start())
        start = drafts[-1].end if drafts else clause.start
        draft = _read(
            replace(clause, start=start), found.group(), clause.start + found.start() - start, until
        )
        drafts += [draft.but(clause=clause)] if draft else []
    return drafts


def _read(clause: Clause, words: str, first: int, until: int) -> Draft | None:
    if words.startswith("because") and _POINTS_BACK.fullmatch(clause.mask, 0, first):
        at = min(clause.start + first + len(words), clause.end - 1)
        return Draft(clause, "causal", clause.start, clause.end, at, looks_back=True)
    if clause.joint == "," and words != "without" and (not first or _MAINLY.fullmatch(clause.mask, 0, first)):
        return _behind_its_outcome(clause, words, first)
    if words == "since" or words.endswith("result"):
        return _as_a_result(clause, first) if words != "since" else None
    asked = _IS_OPEN if words == "because" else _IS_ASKED
    if asked.search(clause.mask[:first]) or _is_no_reason(clause, words, first):
        return None
    last, opens = first + len(words), _opens(clause, first)
    whole = replace(clause, end=max(clause.end, min(until, clause.start + _WHOLE))) if opens else clause
    told_at = (last, len(whole.mask)) if opens else (0, first)
    measure = _behind_comma(whole, last) if opens else _before(whole, first)
    measure = (measured_in(whole, *told_at) or measure) if measure else None
    if measure is None or _TO_DO.search(clause.mask, first):
        return None
    start = clause.start + first if opens else clause.start
    end = clause.start + _ends(whole, last, opens=opens)
    at = min(clause.start + last, clause.end - 1)
    return Draft(
        clause, "causal", start, end, at, direction=_way(whole.mask[slice(*told_at)]), measure=measure
    )


def _as_a_result(clause: Clause, first: int) -> Draft | None:
    """What came of something told before: "Class sizes will grow as a result"."""
    told = clause.mask[:first].rstrip()
    way = _way(told + " ")
    if clause.figures or _IS_OPEN.search(told) or not told or (way == "none" and not _OUTCOME.search(told)):
        return None
    measure = measured_in(clause, 0, first) or _before(clause, first)
    if measure is None:
        return None
    at = clause.start + first
    return Draft(clause, "causal", clause.start, clause.end, at, direction=way, measure=measure)


def _way(words: str) -> Direction:
    """The way that the words of the outcome tell: by a verb, or by how it stands ("turnout was low")."""
    told = way_told(words)
    return told if told != "none" else way_of_state(words)


_POINTS_BACK = expression(
    r"(?:(?:and|but|so) )?(?:that|this|it)(?:['’]s| is| was| happened| happens| came)(?: about| [a-z]+ly| "
    r"in part)? "
)
"""As in "that is because people call"."""


_MAINLY = expression(
    r"(?:(?:and |but )?(?:at least |not )?(?:mainly|partly|largely|mostly|primarily|chiefly|in (?:large |"
    r"great )?"
    r"part|perhaps|probably|possibly|likely|apparently|simply|least) )"
)


def _behind_its_outcome(clause: Clause, words: str, first: int) -> Draft | None:
    """A reason behind a comma: "has held no class since March, because of the flood"."""
    if words == "since" and (clause.times or not _HOLDS.search(clause.mask)):
        return None  # "since the plant closed": a time
    marked = clause.marked
    back = max(0, clause.start - _WHOLE)
    begins = max((end.end() for end in _SENTENCE.finditer(marked.mask, back, clause.start)), default=back)
    said = _SAID.search(marked.mask, begins, clause.start)
    stop = said.start() if said else clause.start
    parts = [found.end() for found in _PARTS.finditer(marked.mask, begins, stop)]
    start = next((part for part in reversed(parts) if stop - part > _SHORTEST), begins)
    told = replace(clause, start=start, end=stop)
    if (
        _PERSON.match(told.mask)
        or _IS_OPEN.search(told.mask)
        or (said is None and not _TELLS.search(told.mask))
        or (words in {"because", "since"} and not (_OUTCOME.search(told.mask) or _TURNS.search(told.mask)))
    ):
        return None
    measure = measured_in(told, 0, len(told.mask)) or MeasurePhrase(
        text=" ".join(told.text.strip(" ,").split()[:_NEAREST])
    )
    at = min(clause.start + first + len(words), clause.end - 1)
    return Draft(clause, "causal", start, clause.end, at, direction=way_told(told.mask), measure=measure)


_HOLDS = expression(r"\b(?:is|are|has|have|can|cannot|will|do|does|don|doesn|aren|isn)\b")
"""What still holds when a reason is told, where "since" might tell a time."""
_TURNS = expression(
    r"\b(?:chang(?:e|es|ed|ing)|expected|late|later|early|earlier|harder|easier|out of reach|so has|"
    r"so have)\b"
)
_SENTENCE = expression(r"[.!?][”\"’]?\s+|\n|\s[—–]\s")
_SAID = expression(r", (?:he|she|they|it|[a-z]{3,12}) (?:said|says|added|noted|argued|told [a-z]+),? $")
_PARTS = expression(r"[,;:]\s|\s(?:and|but)\s")
_SHORTEST = 12
"""Characters: a shorter piece before the reason is no clause."""
_TELLS = expression(
    r"\b(?:is|are|was|were|has|have|had|hasn|haven|isn|wasn|appears?|fewer|more|less|[a-z]{3,14}ed|"
    r"[a-z]{3,12}(?<!s)s)\b"
)
_IS_ASKED = expression(r"\b(?:if|whether|should)\b")
"""What might come is told with its cause too: "Growth could stall because of the crunch"."""
_IS_OPEN = expression(r"\b(?:if|could|might|whether|should)\b")


def _opens(clause: Clause, first: int) -> bool:
    """Whether the words for a reason open the sentence, or the one behind a dateline."""
    before = clause.marked.text[max(0, clause.start - _DATELINE) : clause.start]
    opening = clause.joint == "" or (clause.joint in {"–", "—", "-"} and before.isupper())
    return opening and not clause.mask[:first].strip(" —")


_DATELINE = 10
"""Characters of capitals before a dash."""


def _is_no_reason(clause: Clause, words: str, first: int) -> bool:
    """Whether "because" or "in response to" tells why somebody acts, not how something came out."""
    if words == "without":
        return bool(clause.mask[:first].strip(" —")) or not _WOULD.match(
            clause.marked.mask, clause.start + first
        )
    return words in {"because", "in response to"} and not _is_outcome(clause, first)


_WOULD = expression(r"without [^;.?]{3,80}? would (?!you\b|you’d|i\b)")
"""As in "without the subsidy, the ferry would stop"."""


def _ends(whole: Clause, last: int, *, opens: bool) -> int:
    """The offset where the words about reason and outcome end."""
    end = min(len(whole.mask), _WHOLE)
    stop = _NEXT.search(whole.mask, whole.mask.find(", ", last) + 2) if opens else None
    return stop.start() if stop else end


_NEXT = expression(r",|;|\s[–—]\s| (?:but|which|when|while|because|said|says)\b")
_TO_DO = expression(
    r"due to (?:file|appear|meet|begin|start|open|close|be|take|vote|expire|return|arrive|release|"
    r"report|leave|"
    r"go|hold|visit|speak|give|hear|end|finish|face|publish|decide|receive|get|run|join|become|rise|fall|"
    r"grow|increase (?:by|to|on|in|from|#)|resume|return|retire|replace|settle|stand|reach|stop|pay)\b"
)
"""As in "is due to open": a date, no reason."""
_PERSON = expression(r"(?:he|she|i|you)\b")


def _behind_comma(clause: Clause, reason: int) -> MeasurePhrase | None:
    """What came about, told behind the reason: "thanks to the levy, the library stays open"."""
    comma = clause.mask.find(", ", reason)
    if comma < 0 or clause.mask.startswith(_REFERS, comma) or _PERSON.match(clause.mask, comma + 2):
        return None
    words = clause.text[comma + 2 :].split()[:_NEAREST]
    return MeasurePhrase(text=" ".join(words)) if words else None


_REFERS = (", which", ", who", ", and", ", said", ", according")


def _before(clause: Clause, first: int) -> MeasurePhrase | None:
    """What came about, told before the reason: "Teachers are leaving", "because of the workload"."""
    if _PERSON.match(clause.mask):
        return None  # "She left because of the rain": one person's reasons
    said = [found.end() for found in OPENERS.finditer(clause.mask, 0, first)]
    start = said[-1] if said else 0
    verb = VERB.search(clause.mask, start, first)
    subject = subject_before(clause, verb.start()) if verb else ""
    if subject and is_matter(subject):
        return measure_of(subject)
    words = clause.text[start:first].split()[-_NEAREST:]
    return MeasurePhrase(text=" ".join(words)) if words else None


_NEAREST = 6
"""Words."""
_OUTCOME = expression(
    r"#|\b(?:(?:is|are|was|were|remains?) (?:[a-z]+ly |so )?(?:low|high|common|rare|scarce|crowded|full|"
    r"long|slow|behind|"
    rf"late|unavailable|limited|strained|expensive)|more|fewer|less|{alternatives(COMPARATIVES)}|"
    rf"{CHANGE_VERB}|{GROWING}|{LESSENING}|cut off|"
    rf"clos(?:ed|ing)|shut|delayed|"
    rf"failed|died|"
    r"(?:had|has|have|having|forced) to|escaped|cancell?ed|lost|left|flooded|collapsed|crashed|"
    r"stopped|halted|shortages?|unable|turned away|scrapped|"
    r"suspended|postponed|stranded|idle|empty|laid off|ran out|run out)\b"
)


def _is_outcome(clause: Clause, first: int) -> bool:
    """Whether what is told before "because" is how something came out, not why somebody acts."""
    if _SPEAKER.search(clause.mask, 0, first) or not _OUTCOME.search(clause.mask, 0, first):
        return False
    return not _NOT.search(clause.mask, 0, first)


_SPEAKER = expression(r"\b(?:i|we|you|he|she|who)\b")
_NOT = expression(
    r"\bbecause\b|\b(?:than|and|or) $|\bnot\b|n['’]t\b|\b(?:should|must|want|wants|just|only|simply)\b"
)
