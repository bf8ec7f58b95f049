"""Read causes: what is said to drive a measure, or not to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.cued import Cued
from onrecord.claims.directions import CHANGE_VERB, NOUN_DIRECTION, VERB_DIRECTION
from onrecord.claims.draft import Draft
from onrecord.claims.influences import is_person
from onrecord.claims.matters import is_matter
from onrecord.claims.measures import STATISTICS, is_anaphor, is_event, measure_of
from onrecord.claims.noun_phrases import OPENERS, noun_behind, subject_before
from onrecord.claims.phrases import words_of
from onrecord.claims.subjects import is_actor

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses import Clause

_CAUSE = Cued(
    r"\b(?:(?:is|are|was|were|isn['’]t|aren['’]t|been|being)\s+(?:not\s+)?(?:being\s+)?(?:largely\s+|"
    r"mostly\s+|partly\s+)?(?:driving|fueling|fuelling|causing|fueled|driven|"
    r"caused|linked to|tied to|due to|responsible for|to blame for|a result of|the result of|behind)|"
    r"(?:is|are|was|were|been|being)\s+(?:largely\s+|partly\s+|in part\s+)?(?:sparked|prompted|"
    r"triggered|spurred|fuelled|"
    r"boosted|exacerbated|compounded|worsened|hampered|slowed) by|"
    r"because (?:in part |largely |partly )?of|(?:due|thanks|owing)(?: in (?:large |no small )?part| "
    r"largely| mainly| partly|"
    r" mostly)? to|as a result of|in response to|on account of|"
    r"without(?= (?:the|that|those|this|a|an|more|such) )|"
    r"because(?! of)(?= (?:the |its |their |his |many |some |so |too |there |it |they |we |[a-z^]+ "
    r")?[a-z^])|"
    r"(?:is|are|was|were|been) (?:still )?(?:one of )?(?:an?|the|its|their) (?:[a-z]+ )?(?:causes?|"
    r"drivers?|factors?|"
    r"culprits?|reasons?) (?:of|behind|in|for|why|that|we|they|it|so)|"
    r"explains(?: why)?|helps? explain|"
    r"(?:credit(?:s|ed|ing)|blam(?:es|ed|ing)|fault(?:s|ed|ing)|attribut(?:es|ed|ing))\s(?!it\b|"
    r"that\b|by\b|us\b|me\b|each\b)"
    r"|(?<!the )(?<!any )(?<!to )(?<!take )(?:credit|blame|attribute)\s(?=[^;]{0,60}\b(?:to|for|on|with)\s)"
    r"|put(?:s|ting)? the blame on|point(?:s|ed|ing)? to (?!that\b|it\b|where\b|himself|herself)"
    r"|(?:is|was|are|were) (?:a|the) (?:direct )?result of|led to|leads to|leading to|resulted in|"
    r"resulting in|"
    r"would (?:mean|force|push|drive|lead to|cause|destroy|strip)|contribut(?:es|ed|ing) to|"
    r"stems? from|stemmed from|reflects?|(?:caused|drove|drives|fuels|fueled) (?:by|the|a|an)|no (?:link|"
    r"evidence|connection))",
    "driv",
    "fuel",
    "caus",
    "linked",
    "tied",
    "due",
    "responsib",
    "to blame",
    " by",
    "because",
    "owing",
    "in response",
    "on account",
    "without",
    "factor",
    "culprit",
    "reason",
    "explain",
    "leading to",
    "result",
    "behind",
    "thanks",
    "credit",
    "blam",
    "fault",
    "attribut",
    "put",
    "point",
    "led to",
    "leads to",
    "would",
    "contribut",
    "stem",
    "reflect",
    "drove",
    "no ",
)
_BACK = re.compile(r"^(?:that|this|it|which|those|he said that|she said that)\b")
_WHOLE = 220


_ASIDE_BY = re.compile(
    r"(?:in part |partly |largely |mostly )?(?:fuel+ed|driven|spurred|prompted|sparked|triggered|"
    r"caused|boosted|buoyed|"
    r"exacerbated|propelled|compounded|helped|hampered|dragged down|pushed up|worsened)(?: "
    r"(?:in part|partly|largely|"
    r"mostly))? by "
)
"""An aside on why: "growth, fuelled by cheap land, has slowed"."""


def _aside(clause: Clause) -> list[Draft]:
    found = _ASIDE_BY.match(clause.mask) if clause.joint == "," else None
    if found is None or clause.figures or clause.text[found.end() : found.end() + 1].isupper():
        return []
    return [Draft(clause, "causal", clause.start, clause.end, clause.start, direction=_way(clause))]


def read_causes(clause: Clause, until: int) -> list[Draft]:
    """The clause's causal claims, each if it has an effect that could be measured, or points back at one.

    The effect may stand in a later clause, up to ``until``, the end of the sentence.
    """
    drafts: list[Draft] = []
    for found in _CAUSE.finditer(clause.marked.mask, clause.start, min(until, clause.start + _WHOLE)):
        if found.start() >= clause.end:
            break
        if (
            drafts
            and drafts[-1].at > found.start() - _WHOLE
            and _DENIED.match(clause.marked.mask, drafts[-1].start)
        ):
            break
        if drafts and found.start() < drafts[-1].end:
            opened = OPENERS.search(clause.mask, drafts[-1].at - clause.start, found.start() - clause.start)
            if opened is None:
                continue
            drafts[-1] = drafts[-1].but(end=clause.start + opened.start())
        start = drafts[-1].end if drafts else clause.start
        draft = _read(replace(clause, start=start), found, until)
        drafts += [draft.but(clause=clause)] if draft else []
    return drafts or _aside(clause)


def _read(clause: Clause, cause: re.Match[str], until: int) -> Draft | None:
    """The claim that the words for a cause make; the effect, before them or behind, tells whether they do."""
    words, first = cause.group(), cause.start() - clause.start
    if _IS_HYPOTHETICAL.search(clause.mask[:first]) or _is_no_cause(clause, words, first):
        return None
    back = _BACK.match(clause.mask) is not None
    blames = _starts_itself(words)
    opens = _BECAUSE.match(words) is not None and _is_first(clause, first)
    reaching = blames or opens or words.startswith("no ")
    end = max(clause.end, min(until, clause.start + _WHOLE)) if reaching else clause.end
    whole = replace(clause, end=end)
    last = cause.end() - clause.start
    measure = _brought_about(whole, words, first, last, back=back)
    if measure is None and (opens or not (back or blames or _tells_return(whole))):
        return None
    if back and not (blames or measure or "reflect" in words or "result" in words):
        return None
    if words.startswith("point") and ("#" in whole.mask[last:][:_FAR] or "instead" in words):
        return None
    start = cause.start() if reaching else clause.start
    at = min(cause.end(), clause.end - 1)
    end = clause.start + _ends(whole, last, opens=opens, blames=blames)
    return Draft(clause, "causal", start, end, at, direction=_way(whole), measure=measure)


def _brought_about(whole: Clause, words: str, first: int, last: int, *, back: bool) -> MeasurePhrase | None:
    """What came about, where the clause names it; one that points ``back`` names it behind the verb only."""
    measure = _told_effect(whole, words, last) or (None if back else _effect(whole))
    if back:
        return None if _starts_itself(words) else measure
    if measure:
        return measure
    if _BECAUSE.match(words):
        return _behind_comma(whole, last) if _is_first(whole, first) else _before(whole, first)
    if _IS_DUE.match(words):
        return _due(whole, first)
    if _IS_REASON.search(words) and not is_person(subject_before(whole, first)):
        noun, _ = noun_behind(whole, last)
        return measure_of(noun) if is_matter(noun) else None
    return None


def _is_first(clause: Clause, first: int) -> bool:
    """Whether the words for a cause open the sentence, or the one behind a dateline."""
    before = clause.marked.text[max(0, clause.start - _DATELINE) : clause.start]
    opening = clause.joint == "" or (clause.joint in {"–", "—", "-"} and before.isupper())
    return opening and not clause.mask[:first].strip(" —")


_DATELINE = 10
"""Characters of capitals before a dash."""


def _is_no_cause(clause: Clause, words: str, first: int) -> bool:
    """Whether "because" or "in response to" tells why somebody acts, not how something came out."""
    if words == "without":
        return bool(clause.mask[:first].strip(" —")) or not _WOULD.match(
            clause.marked.mask, clause.start + first
        )
    return words in {"because", "in response to"} and not _is_outcome(clause, first)


_WOULD = re.compile(r"without [^;.?]{3,80}? would (?!you\b|you’d|i\b)")
"""As in "without the subsidy, the ferry would stop"."""


def _ends(whole: Clause, last: int, *, opens: bool, blames: bool) -> int:
    """The offset where the words about cause and effect end."""
    end = min(len(whole.mask), _WHOLE)
    if opens:
        stop = _NEXT.search(whole.mask, whole.mask.find(", ", last) + 2)
        end = stop.start() if stop else end
    if blames and not _FOR_WHAT.search(whole.mask, last):
        aside = _ASIDE.search(whole.mask, last + 1)
        end = aside.start() if aside else end
    return end


_FOR_WHAT = re.compile(r"\b(?:for|with|to|on)\b")
_ASIDE = re.compile(r",\s(?:which|who|and)\b|\sthat\s")
"""Where "blamed medical costs, which have tripled" turns from what is blamed."""
_IS_HYPOTHETICAL = re.compile(r"\b(?:if|could|might|whether|should)\b")


def _starts_itself(words: str) -> bool:
    """Whether the claim starts at the verb, because its subject is the speaker: "credited X for Y"."""
    return words.startswith(("credit", "blam", "fault", "attribut", "point", "put"))


_DENIED = re.compile(r"no (?:link|evidence|connection)")
_PERSON = re.compile(r"(?:he|she|i|you)\b")
_BECAUSE = re.compile(r"(?:because|without|due|thanks|owing|as a result of|in response to|on account of)\b")


_IS_REASON = re.compile(r"\b(?:causes?|drivers?|factors?|culprits?|reasons?|explains?)\b")
_IS_DUE = re.compile(
    r"(?:is|are|was|were|been|being)\b.*(?:fuel+ed|driven|caused|linked to|tied to|due to|result of|"
    r"[a-z]+ed by)$"
)


_TO_DO = re.compile(
    r"due to (?:file|appear|meet|begin|start|open|close|be|take|vote|expire|return|arrive|release|"
    r"report|leave|go|"
    r"hold|visit|speak|give|hear|end|finish|face|publish|decide|receive|get|run|join|become)\b"
)
"""As in "is due to open": a date, no cause."""


def _due(clause: Clause, first: int) -> MeasurePhrase | None:
    """The thing that is said to be due to something: "delays at the port" of "were due to a failure"."""
    subject = subject_before(clause, first)
    if _TO_DO.search(clause.mask, first):
        return None
    if not subject or is_anaphor(subject) or is_person(subject) or is_actor(subject):
        return None
    return measure_of(subject)


def _behind_comma(clause: Clause, cause: int) -> MeasurePhrase | None:
    """What came about, told behind the cause: "thanks to the levy, the library stays open"."""
    comma = clause.mask.find(", ", cause)
    if comma < 0 or clause.mask.startswith(_REFERS, comma) or _PERSON.match(clause.mask, comma + 2):
        return None
    words = clause.text[comma + 2 :].split()[:_NEAREST]
    return MeasurePhrase(text=" ".join(words)) if words else None


_NEXT = re.compile(r",|;|\s[–—]\s| (?:but|which|when|while|because|said|says)\b")
_REFERS = (", which", ", who", ", and", ", said", ", according")


def _before(clause: Clause, first: int) -> MeasurePhrase | None:
    """What came about, told before the cause: "Teachers are leaving" of "leaving because of the workload"."""
    if _PERSON.match(clause.mask):
        return None  # "She left because of the rain": one person's reasons
    words = clause.text[:first].split()[-_NEAREST:]
    return MeasurePhrase(text=" ".join(words)) if words else None


_OUTCOME = re.compile(
    rf"\b(?:more|fewer|less|#+|{CHANGE_VERB}|cut off|clos(?:ed|ing)|shut|delayed|failed|died|"
    rf"cancell?ed|lost|left|"
    r"flooded|collapsed|crashed|stopped|halted|shortages?|unable)\b"
)


def _is_outcome(clause: Clause, first: int) -> bool:
    """Whether what is told before "because" is how something came out, not why somebody acts."""
    if _SPEAKER.search(clause.mask, 0, first) or not _OUTCOME.search(clause.mask, 0, first):
        return False
    return not _NOT.search(clause.mask, 0, first)


_SPEAKER = re.compile(r"\b(?:i|we|you|he|she|who)\b|['’](?:ve|m|re)\b")
_NOT = re.compile(
    r"\bbecause\b|\b(?:than|and|or) $|\bnot\b|n['’]t\b|\b(?:should|must|want|wants|just|only|simply)\b"
)
_NEAREST = 6
"""Words."""


def _tells_return(clause: Clause) -> bool:
    return bool(
        re.search(r"\b(?:return|drop|fall|rise|increase|decrease|decline|improvement)\b", clause.mask)
    )


def _effect(clause: Clause) -> MeasurePhrase | None:
    """The measure that is driven: a phrase of the catalogue, else a word for something measured."""
    for start, end, measure_id in clause.measure_ids:
        measure = MeasurePhrase(text=clause.marked.text[start:end], id=measure_id)
        if not is_event(measure) and measure_id != "byrne_jag_grant":
            return measure
    for word in words_of(clause.text):
        if word.text.lower() in STATISTICS:
            return measure_of(word.text)
    moved = re.search(r"\b(?:return|improvement)\s+to\s+", clause.mask)
    if moved:
        noun, _ = noun_behind(clause, moved.end())
        return MeasurePhrase(text=noun) if noun else None
    return None


def _told_effect(clause: Clause, words: str, end: int) -> MeasurePhrase | None:
    """What is blamed on something or credited with it, measured or not: "the grounding", "the crash"."""
    if words.startswith("blam") and (thing := _BLAMED_ON.match(clause.mask, end)):
        return measure_of(clause.text[thing.start("what") : thing.end("what")])
    pattern = _EFFECT_BEHIND.get(words.split(" ", 1)[0][:4])
    link = pattern.search(clause.mask, end, end + _FAR) if pattern else None
    noun, _ = noun_behind(clause, link.end()) if link else ("", 0)
    if not noun or noun.lower() in _MOVES or (words == "leads to" and not is_matter(noun)):
        return None
    return measure_of(noun)


_BLAMED_ON = re.compile(
    r"\s*(?:the\s+|a\s+|an\s+|its\s+|their\s+)?(?P<what>(?:(?!for\b|on\b)[a-z-]+\s){1,5}?)on\s"
)
"""Of "blamed the outbreak on a contaminated well" the outbreak."""
_MOVES = frozenset(
    ("decline", "drop", "rise", "increase", "decrease", "fall", "change", "improvement", "jump")
)
"""What only points back at the measure told of before: "credited patrols with the decline"."""
_FAR = 150
_ARTICLE = r"(?:(?:the|a|an|its|their|his|her|this|that)\s+)?"
_MOVED = (
    r"(?:(?:rise|fall|drop|increase|decrease|decline|jump|surge|spike|lack|loss|growth)\s+(?:in|of)\s+"
    r"(?:the\s+)?)?"
)
_BEHIND_LINK = re.compile(rf"\s*(?!believe|think|(?:the|a|this) (?:conclusion|one)){_ARTICLE}{_MOVED}")
_EFFECT_BEHIND = {
    "blam": re.compile(rf"\bfor\s+{_ARTICLE}{_MOVED}"),
    "cred": re.compile(rf"\b(?:for|with)\s+{_ARTICLE}{_MOVED}"),
    "attr": re.compile(rf"{_ARTICLE}{_MOVED}"),
    "woul": re.compile(
        rf"\s+{_ARTICLE}(?:(?:cutting|closing|losing|out|away|more|fewer)\s+){{0,2}}(?:#+\s+)?"
    ),
    "led": _BEHIND_LINK,
    "lead": _BEHIND_LINK,
    "resu": _BEHIND_LINK,
}
"""Where the effect stands behind each verb, by the verb's first letters."""


def _way(clause: Clause) -> Direction:
    """The way the effect went, where the clause says so."""
    if re.search(r"\bnot\b|n['’]t\b|\bno (?:link|evidence|connection)\b", clause.mask):
        return "none"
    for word in words_of(clause.low):
        moved = NOUN_DIRECTION.get(word.text) or VERB_DIRECTION.get(word.text)
        if moved:
            return moved
    return "none"
