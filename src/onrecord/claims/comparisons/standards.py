"""Read what is set against a goal, a forecast or room that there is: "below estimates", "over capacity"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.measures.noun_phrases import VERB, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_STANDARD = Cued(
    r"\b(?:(?:well|far|just|slightly|still|now) )?(?P<way>above|below|over|under|short of|shy of|beyond|"
    r"ahead of|behind|"
    r"exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|miss(?:es|ed)|beats?|beaten|topped|tops|met|meets) "
    r"(?P<mark>(?:(?:the|its|their|our|that|his|her|all|"
    r"both) )?(?:(?!an? )[a-z’'^-]+ ){0,2}?(?:targets?|goals?|"
    r"estimates?|"
    r"projections?|forecasts?|predictions?|expectations?|capacity|budget|quotas?|benchmarks?)\b|"
    r"(?:(?:the|its) )?(?:usual|normal|average|norm)(?=$|[,.;]| (?:in|for|at|on|this|last|and|but) )|"
    r"what (?:[a-z’'^-]+ ){0,6}?(?:is|was|are|were) (?:needed|required|necessary|recommended|allowed|"
    r"promised|budgeted)\b|"
    r"what (?:the )?(?:[a-z’'^-]+ ){1,3}?(?:(?:had|have|were|was|has) )?(?:estimated|expected|forecast|"
    r"projected|"
    r"predicted|hoped|planned|budgeted|promised|sought|wished|asked)\b)",
    words="what usual normal average norm target goal estimate projection forecast prediction "
    "expectation capacity budget quota benchmark",
)
_BESIDE_PLACE = Cued(
    r"\b(?:is|are|was|were) (?:(?P<even>even|still) )?(?P<more>(?:much |far |slightly )?(?P<way>higher|"
    r"lower|larger|smaller|"
    r"greater|worse|better|steeper|bigger|cheaper|costlier|pricier|steeper|more expensive|less expensive|"
    r"rarer))(?P<still> still)?(?= in |$|[,.;])",
    words="higher lower larger smaller greater worse better steeper bigger cheaper costlier "
    "pricier expensive rarer",
)
CUES_OF_STANDARDS = Cues(_STANDARD, _BESIDE_PLACE)
_DOWN = frozenset(
    "below under short shy behind cheaper less rarer miss misses missed lower smaller worse".split()
)
_OPEN = expression(r"\b(?:if|whether|should|could|would|might|may|must|will|to)\b")


def read_beside_standard(clause: Clause) -> list[Draft]:
    """The clause's comparison with a mark that was set or foreseen, or with the place told of before."""
    found = _STANDARD.search(clause.mask) or _elsewhere(clause)
    if found is None or _OPEN.search(clause.mask, 0, found.start()) or not _is_standing(clause, found):
        return []
    verb = VERB.search(clause.mask, 0, found.start())
    goes_on = _GOES_ON.match(clause.mask)
    subject = "" if goes_on else subject_before(clause, verb.start() if verb else found.start("way"))
    measure, points_at = measure_or_pointer(subject, clause)
    way: Direction = "down" if found.group("way").split(" ")[0] in _DOWN else "up"
    mark = clause.text[found.start("mark") : found.end("mark")] if "mark" in found.groupdict() else ""
    versus = PlacePhrase(text=mark, name=mark) if mark else None
    start, end = draft_span(clause, 0, found.end(), hold=found.start())
    at = clause.start + found.start()
    return [Draft(clause, "comparison", start, end, at, None, None, way, measure, points_at, versus)]


_GOES_ON = expression(
    r"(?:and|but|though|yet) (?:still )?(?:fell|came|ran|finished|is|was|are|were|has|have|stood)\b"
)
"""What was told before goes on: "but fell short of the forecast"."""


def _is_standing(clause: Clause, found: re.Match[str]) -> bool:
    """Whether "under budget" tells how something stands; "works under a budget" does not."""
    if found.group("way") not in {"under", "over", "behind", "ahead of"}:
        return True
    apposed = clause.joint == "," and not found.start("way") and _GOAL.search(found.group()) is not None
    return apposed or _STANDS.search(clause.mask, 0, found.start("way")) is not None


_GOAL = expression(r"\b(?:targets?|goals?|estimates?|projections?|forecasts?|expectations?)$")
"""What a figure just told may lie under or over: ", under the agency's goal"."""


_STANDS = expression(
    r"\b(?:is|are|was|were|been|being|ran|runs?|running|operat(?:es?|ed|ing)|working|filled|came in|"
    r"comes in|fell|finish(?:es|ed)|"
    r"remain(?:s|ed)|stay(?:s|ed)|went|"
    r"goes|already|well|far|now|still|slightly|just) (?:[a-z]+ly )?$"
)


def _elsewhere(clause: Clause) -> re.Match[str] | None:
    """As in "it was lower still in Teller County"; with a time beside it, it is a trend."""
    found = _BESIDE_PLACE.search(clause.mask)
    if found is None or clause.times:
        return None
    return found if found.group("even") or found.group("still") or clause.places else None
