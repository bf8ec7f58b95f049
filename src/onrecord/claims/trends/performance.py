"""Read how pupils and schools did beside before: "did worse on the state tests", "improved in reading"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.nouns import trend_of

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_DO = r"(?:d(?:o|oes|id|one|oing)|far(?:e|es|ed|ing)|perform(?:s|ed|ing)?|scor(?:e|es|ed|ing))"
_TESTED = (
    r"(?:tests?|exams?|examinations?|assessments?|scores?|reading|math|maths|mathematics|science|english|"
    r"writing|subjects?|ratings?|inspections?)"
)
_DID = Cued(
    rf"\b(?:{_DO} (?:[a-z]+ )?(?P<way>better|worse|higher|lower)|"
    r"(?P<up>improv(?:e|es|ed|ing)|(?:made|posted|showed) (?P<no>no |little )?(?:[a-z]+ )?(?:gains|"
    r"improvements?|progress)|"
    r"gained ground)|"
    r"(?P<down>slip(?:s|ped|ping)?|regressed|lost ground))"
    rf" (?:on|in|at) (?P<what>(?:[a-z^’'-]+ ){{0,7}}?{_TESTED}"
    r"(?: (?:tests?|exams?|scores?|assessments?))?)\b(?! #)",
    words="better worse higher lower improve made posted showed gained slip regressed lost",
)
_BESIDE_OTHERS = Cued(
    r"\bthan (?!before\b|ever\b|previous|they\b|it\b|a year|(?:in |at |on |the )?@)",
    words="than",
)
"""What makes it a comparison with others, not with before: "did better in reading than boys"."""
_OPEN = Cued(
    r"\b(?:if|whether|could|may|might|would|should|will|can|cannot|must|unless|not|to) (?:[a-z]+ )?$",
    words="if whether could may might would should will can cannot must unless not to",
)


def read_performance(clause: Clause) -> Draft | None:
    """The trend of those who did better or worse at what is tested, if it tells how far by no figure."""
    found = _DID.search(clause.low)
    if found is None or _OPEN.search(clause.low, 0, found.start()):
        return None
    if _BESIDE_OTHERS.search(clause.mask, found.end()):
        return None
    way: Direction = "up" if found["up"] or found["way"] in {"better", "higher"} else "down"
    way = "none" if found["no"] else way
    tested, _ = noun_behind(clause, found.start("what"))
    named = measure_or_pointer(tested or clause.text[slice(*found.span("what"))], clause)
    return trend_of(clause, (0, found.end()), found.start(), way, named)
