"""Read causes: what is said to drive a measure, or not to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.directions import NOUN_DIRECTION, VERB_DIRECTION
from onrecord.claims.draft import Draft
from onrecord.claims.measures import STATISTICS, is_event, measure_of
from onrecord.claims.noun_phrases import noun_behind
from onrecord.claims.phrases import words_of

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses import Clause

_CAUSE = re.compile(
    r"\b(?:(?:is|are|was|were|isn['’]t|aren['’]t|been|being)\s+(?:not\s+)?(?:being\s+)?(?:largely\s+|"
    r"mostly\s+|partly\s+)?(?:driving|fueling|fuelling|causing|fueled|driven|"
    r"caused|linked to|tied to|due to|responsible for|to blame for|a result of|the result of|behind)|"
    r"because of|due to|thanks to|as a result of|"
    r"(?:credit(?:s|ed)|blam(?:es|ed)|attribut(?:es|ed|ing))\s(?=[^;]{3,150}\b(?:for|to)\b)|(?:is|was|are|"
    r"were) (?:a|the) (?:direct )?result of|led to|leads to|contribut(?:es|ed|ing) to|"
    r"stems? from|stemmed from|reflects?|(?:caused|drove|drives|fuels|fueled) (?:by|the|a|an)|no (?:link|"
    r"evidence|connection))"
)
_BACK = re.compile(r"^(?:that|this|it|which|those|he said that|she said that)\b")
_WHOLE = 220


def read_causes(clause: Clause, until: int) -> list[Draft]:
    """The clause's causal claim, if it has a measured effect, or points back at one.

    The effect may stand in a later clause, up to ``until``, the end of the sentence.
    """
    whole = replace(clause, end=max(clause.end, min(until, clause.start + _WHOLE)))
    found = _CAUSE.search(whole.mask)
    if (
        found is None
        or found.start() >= len(clause.mask)
        or _IS_HYPOTHETICAL.search(clause.mask[: found.start()])
    ):
        return []
    back = _BACK.match(clause.mask) is not None
    reaching = found.group().startswith(("no ", "credit", "blam", "attribut"))
    whole = whole if reaching else clause
    measure = None if back else _effect(whole)
    if measure is None and not back and not _tells_return(whole):
        return []
    if back and "reflect" not in found.group() and "result" not in found.group():
        return []
    start = clause.start + (found.start() if _starts_itself(found.group()) else 0)
    if found.group().startswith("no "):
        start = clause.start + found.start()
    end = min(whole.end, clause.start + _WHOLE)
    return [
        Draft(
            clause,
            "causal",
            start,
            end,
            clause.start + min(found.end(), len(clause.mask) - 1),
            direction=_way(whole),
            measure=measure,
        )
    ]


_IS_HYPOTHETICAL = re.compile(r"\b(?:if|could|might|whether)\b")


def _starts_itself(words: str) -> bool:
    """Whether the claim starts at the verb, because its subject is the speaker: "credited X for Y"."""
    return words.startswith(("credit", "blam", "attribut"))


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


def _way(clause: Clause) -> Direction:
    """The way the effect went, where the clause says so."""
    if re.search(r"\bnot\b|n['’]t\b|\bno (?:link|evidence|connection)\b", clause.mask):
        return "none"
    for word in words_of(clause.low):
        moved = NOUN_DIRECTION.get(word.text) or VERB_DIRECTION.get(word.text)
        if moved:
            return moved
    return "none"
