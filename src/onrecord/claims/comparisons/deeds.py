"""Find comparisons of what is done: "hired fewer workers than expected", "Men smoke more than women"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase, PlacePhrase
from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_THAN_FORESEEN = Cued(
    r"(?<!#)(?<!percent)(?<!points)(?<!times)\s"
    r"(?P<way>more|fewer|less|higher|lower|larger|smaller|slower|faster) (?:[a-z-]+ ){0,4}?than "
    r"(?P<mark>(?:(?:had|was|were|has|been|originally|previously|first|analysts|economists|officials|experts|"
    r"the [a-z]+) ){0,3}(?:expected|planned|forecast|projected|anticipated|budgeted|predicted|estimated))\b",
    words="expected planned forecast projected anticipated budgeted predicted estimated",
)
_MANY = r"(?:[a-z-]{3,}s|men|women|people|children)"
_DO_MORE = Cued(
    r"(?:^|\b(?:and|but|that|while|where)\s)"
    rf"(?P<who>(?!(?:he|she|it|i|we|you|they|who|this|that)\s)(?:[a-z-]+\s){{0,2}}?{_MANY})\s"
    r"(?P<do>(?!(?:care|love|like|want|need|know|think|feel|matter|deserve|mean|enjoy|prefer|trust|fear|hate|"
    r"worry|believe|have|are|were|do|did|see|hear|get|got|has|is|was)\b)[a-z]{3,12})\s(?:[a-z]+\s){0,3}?"
    rf"(?P<way>more|less)(?:\soften)?\sthan\s(?P<other>(?:[a-z-]+\s)?{_MANY})(?=$|[,.;])",
    words="more less",
)
CUES_OF_DEEDS = Cues(_THAN_FORESEEN, _DO_MORE)
_DOWN = frozenset(("fewer", "less", "lower", "smaller", "slower"))
_UNSURE = expression(r"\b(?:if|whether|could|might|may|would|should)\b")


def read_than_foreseen(clause: Clause) -> list[Draft]:
    """More or less than was expected: "hired fewer workers than expected"."""
    found = None if clause.figures else _THAN_FORESEEN.search(clause.mask)
    if found is None or _UNSURE.search(clause.mask, 0, found.start()):
        return []
    noun, _ = noun_behind(clause, found.end("way"))
    verb = VERB.search(clause.mask, 0, found.start())
    subject = subject_before(clause, verb.start() if verb else found.start())
    named = measure_or_pointer(noun or subject, clause)
    start = found.start("way") if noun or not subject else 0
    return [_draft(clause, (start, found.end()), found, "mark", named)]


def read_doing_more(clause: Clause) -> list[Draft]:
    """One group that does something more than another: "Men smoke more than women"."""
    found = None if clause.figures or clause.times else _DO_MORE.search(clause.mask)
    if found is None:
        return []
    what = MeasurePhrase(text=clause.text[found.start("who") : found.end("do")])
    return [_draft(clause, (found.start("who"), found.end()), found, "other", (what, ""))]


def _draft(
    clause: Clause,
    words: tuple[int, int],
    found: re.Match[str],
    beside: str,
    named: tuple[MeasurePhrase | None, str],
) -> Draft:
    """The comparison in the ``words``, with what the group ``beside`` of the match names."""
    at = found.start("way")
    way: Direction = "down" if found["way"] in _DOWN else "up"
    begins, ends = draft_span(clause, *words, hold=at)
    other = clause.text[found.start(beside) : found.end(beside)]
    versus = PlacePhrase(text=other, name=other)
    return Draft(clause, "comparison", begins, ends, clause.start + at, None, None, way, *named, versus)
