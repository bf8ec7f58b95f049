"""Read causes: what is said to drive a measure, or not to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.cued import Cued
from onrecord.claims.directions import NOUN_DIRECTION, VERB_DIRECTION
from onrecord.claims.draft import Draft
from onrecord.claims.measures import STATISTICS, is_event, measure_of
from onrecord.claims.noun_phrases import OPENERS, noun_behind
from onrecord.claims.phrases import words_of

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses import Clause

_CAUSE = Cued(
    r"\b(?:(?:is|are|was|were|isn['’]t|aren['’]t|been|being)\s+(?:not\s+)?(?:being\s+)?(?:largely\s+|"
    r"mostly\s+|partly\s+)?(?:driving|fueling|fuelling|causing|fueled|driven|"
    r"caused|linked to|tied to|due to|responsible for|to blame for|a result of|the result of|behind)|"
    r"because of|due to|thanks to|as a result of|"
    r"(?:credit(?:s|ed|ing)|blam(?:es|ed|ing)|fault(?:s|ed|ing)|attribut(?:es|ed|ing))\s(?!it\b|that\b|by\b|us\b|me\b|each\b)"
    r"|(?<!the )(?<!any )(?<!to )(?<!take )(?:credit|blame|attribute)\s(?=[^;]{0,60}\b(?:to|for|on|with)\s)"
    r"|put(?:s|ting)? the blame on|point(?:s|ed|ing)? to (?!that\b|it\b|where\b|himself|herself)"
    r"|(?:is|was|are|were) (?:a|the) (?:direct )?result of|led to|leads to|resulted in|"
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
    return drafts


def _read(clause: Clause, cause: re.Match[str], until: int) -> Draft | None:
    """The claim that the words for a cause make; the effect, before them or behind, tells whether they do."""
    words, first = cause.group(), cause.start() - clause.start
    if _IS_HYPOTHETICAL.search(clause.mask[:first]):
        return None
    back = _BACK.match(clause.mask) is not None
    blames = _starts_itself(words)
    reaching = blames or words.startswith("no ")
    end = max(clause.end, min(until, clause.start + _WHOLE)) if reaching else clause.end
    whole = replace(clause, end=end)
    measure = None if back else (_told_effect(whole, words, cause.end() - clause.start) or _effect(whole))
    if measure is None and words in _BECAUSE:
        measure = _before(whole, first)
    if measure is None and not (back or blames or _tells_return(whole)):
        return None
    if words.startswith("point") and (
        "#" in whole.mask[cause.end() - clause.start :][:_FAR] or "instead" in words
    ):
        return None
    if back and not blames and "reflect" not in words and "result" not in words:
        return None
    start = cause.start() if reaching else clause.start
    at = min(cause.end(), clause.end - 1)
    end = min(whole.end, clause.start + _WHOLE)
    if blames and not _FOR_WHAT.search(whole.mask, cause.end() - clause.start):
        aside = _ASIDE.search(whole.mask, cause.end() - clause.start + 1)
        end = clause.start + aside.start() if aside else end
    return Draft(clause, "causal", start, end, at, direction=_way(whole), measure=measure)


_FOR_WHAT = re.compile(r"\b(?:for|with|to|on)\b")
_ASIDE = re.compile(r",\s(?:which|who|and)\b|\sthat\s")
"""Where "blamed medical costs, which have tripled" turns from what is blamed."""
_IS_HYPOTHETICAL = re.compile(r"\b(?:if|could|might|whether)\b")


def _starts_itself(words: str) -> bool:
    """Whether the claim starts at the verb, because its subject is the speaker: "credited X for Y"."""
    return words.startswith(("credit", "blam", "fault", "attribut", "point", "put"))


_DENIED = re.compile(r"no (?:link|evidence|connection)")
_PERSON = re.compile(r"(?:he|she|i|you)\b")
_BECAUSE = frozenset(("because of", "due to", "thanks to", "as a result of"))


def _before(clause: Clause, first: int) -> MeasurePhrase | None:
    """What came about, told before the cause: "Teachers are leaving" of "leaving because of the workload"."""
    if _PERSON.match(clause.mask):
        return None  # "She left because of the rain": one person's reasons
    words = clause.text[:first].split()[-_NEAREST:]
    return MeasurePhrase(text=" ".join(words)) if words else None


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
    if not noun or noun.lower() in _MOVES:
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
_EFFECT_BEHIND = {
    "blam": re.compile(rf"\bfor\s+{_ARTICLE}{_MOVED}"),
    "cred": re.compile(rf"\b(?:for|with)\s+{_ARTICLE}{_MOVED}"),
    "attr": re.compile(rf"{_ARTICLE}{_MOVED}"),
    "woul": re.compile(
        rf"\s+{_ARTICLE}(?:(?:cutting|closing|losing|out|away|more|fewer)\s+){{0,2}}(?:#+\s+)?"
    ),
    "led": re.compile(rf"\s*(?:the|a|an|its|their)\s+{_MOVED}"),
    "resu": re.compile(rf"\s*(?:the|a|an|its|their)\s+{_MOVED}"),
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
