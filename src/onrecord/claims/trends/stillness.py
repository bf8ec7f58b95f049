"""Read that something has not moved: "fares have not changed since 2009", "enrollment held steady"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import trend_of, with_of
from onrecord.claims.trends.words import NAMELESS
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_MOVED = (
    "budged|let up|changed|moved|risen|fallen|grown|increased|declined|decreased|improved|recovered|"
    "worsened|dropped|narrowed|widened|closed"
)
_MOVE = "budge|change|move|rise|fall|grow|increase|decline|decrease|improve|recover|worsen|drop"
_DEGREE = r"(?:(?:[a-z]{3,14}ly|about|little|all but|much|pretty|quite|more or less|very) )?"
_STEADY = "flat|steady|stable|unchanged|level|constant|the same"
_STILL = Cued(
    rf"\b(?:(?:has |have |had )?(?:barely|hardly|scarcely) (?:{_MOVED})|"
    rf"(?:has|have|had)(?: not|n['’]t) (?:{_MOVED})|(?:did|does|do)(?: not|"
    rf"n['’]t) (?:{_MOVE})(?! (?:by )?#| (?:the|its|their|an?)\b)|"
    rf"(?:is|are|was|were|been|remain(?:s|ed)?|held|stayed|kept|holding|staying) {_DEGREE}(?:{_STEADY})|"
    r"(?:is|are|was|were) staying put|"
    r"(?<!and )fail(?:s|ed)? to (?:recover|rebound|return|improve|budge|bounce back|rise|fall)|"
    r"(?:went|gone|going|go|goes) flat|"
    r"(?:is|are|was|were)(?: not|n['’]t) (?:[a-z]+ly )?(?:increasing|rising|falling|growing|improving|"
    r"declining|shrinking|"
    r"dropping|climbing|decreasing|slowing|getting (?:better|worse|any better|any worse))(?! (?:the|its|"
    r"their)\b)|"
    r"\A(?:(?:also|still|all but|[a-z]+ly) ){0,2}(?:unchanged|little changed|flat)(?=$| @)|"
    r"(?:is|are|was|were|been) little changed|"
    r"(?:will|would)(?: not|n['’]t) change(?! (?:the|its|their|an?)\b)|"
    r"(?:is|are|was|were|been|stays?|stayed|remain(?:s|ed)?|stands?|stood) "
    r"(?:(?:about|roughly|right|just|exactly|pretty much|more or less|much|still) )?where (?:it|they) "
    r"(?:is|are|was|were|stood|has been|have been|had been)\b"
    r"(?! (?:in |at |during |on )?@)|"
    r"(?:ended|finished) the (?:year|month|week|quarter) (?:flat|unchanged|little changed|level)|"
    r"(?:has|have|had) (?:stagnated|plateaued|levell?ed off|stalled(?! (?:the |its |many )?[a-z]+s\b))|"
    r"(?:held|stayed|stood|remained) (?:there|still|put)|held at (?:that|the same) [a-z]+|"
    r"(?:have |has |had )?(?:flat-?lined|stabili[sz]ed|steadied)|stagnated|plateaued|levell?ed off)\b",
    words=f"{_MOVED}|{_MOVE}|{_STEADY}|levelled|leveled|stagnated|plateaued|stalled|flat-lined|flatlined|"
    f"stabilized|steadied|same|there|still|put|held|little|where|recover|rebound|return|improve|budge|bounce|flat|rise|fall|increasing|rising|falling|growing|improving|declining|shrinking|dropping|climbing|decreasing|slowing|getting".split(
        "|"
    ),
)


_NO_CHANGE = Cued(
    r"\b(?:there (?:is|was|has been|had been) (?:almost |virtually |essentially )?|(?:showed|shows|saw|sees|"
    r"seen|"
    r"registered|recorded|found|made|makes|making) (?:[a-z]+ly )?)(?:no|little|hardly any|scarcely any) "
    r"(?!(?:steep|sharp|"
    r"larg|bigg|great|"
    r"fast)er )(?:[a-z]+ )?(?:change|movement|"
    r"growth|progress(?= in (?:closing|narrowing|reducing|cutting|easing|lowering|raising|improving) )|"
    r"(?P<one>increase|decrease|rise|drop|decline|improvement))\b(?: (?:in|of) (?:[a-z]+ing )?(?:the |its |"
    r"their )?(?:\^+['’]s? )?"
    r"(?P<what>[a-z]))?",
    words="change movement growth progress increase decrease rise drop decline improvement",
)


def _read_no_change(clause: Clause) -> list[Draft]:
    """As in "There was no change in the number of thefts", "Rents showed little change"."""
    found = _NO_CHANGE.search(clause.mask)
    if found is None:
        return []
    what, end = (
        with_of(clause, *noun_behind(clause, found.start("what"))) if found["what"] else ("", found.end())
    )
    what = what or subject_before(clause, found.start())
    if not is_matter(what):
        return []
    return [trend_of(clause, (0, end), found.start(), "none", measure_or_pointer(what, clause))]


def read_still(clause: Clause, aside_of: str = "") -> list[Draft]:
    """As in "Fares have not changed since 2009", "the rate was unchanged at 5 percent"."""
    if told := _read_no_change(clause):
        return told
    found = _STILL.search(clause.mask) or _HELD_AT.search(clause.mask)
    subject = (subject_before(clause, found.start()) or aside_of) if found else ""
    if found and _PLACE_IS.fullmatch(clause.mask, 0, found.start()):
        return [trend_of(clause, (0, found.end()), found.start(), "none", (None, ""))]
    if (
        found
        and not subject
        and _BEHIND_ASIDE.search(clause.marked.mask, max(0, clause.start - _REACH), clause.start)
    ):
        return [trend_of(clause, (0, found.end()), found.start(), "none", (None, ""))]
    if found and _GOES_ON.match(clause.mask) and clause.joint in {",", "and", "but"}:
        return [trend_of(clause, (0, found.end()), found.start(), "none", (None, ""))]
    plural = subject.lower() not in NAMELESS and subject.endswith("s")
    plural = plural and subject.lower().rsplit(" ", 1)[-1] not in _SAID
    apart = found is not None and any(one.start < clause.start + found.start() for one in clause.figures)
    if found is None or apart or not (plural or is_matter(subject) or _RATE.search(subject)):
        return []
    return [trend_of(clause, (0, found.end()), found.start(), "none", measure_or_pointer(subject, clause))]


_PLACE_IS = expression(r"(?:(?:and|but|while) )?\^+(?:['’]s?)? (?:is |are |has |have )?")
"""A place as the subject: "Tarrow is holding steady"."""
_BEHIND_ASIDE = expression(
    r"[\^s], (?:with|at) (?:[a-z]+ ){0,2}#+(?: [a-z]+){0,3}, (?:is |are )?$|\^, (?:the|its|home) "
    r"[^,;.]{3,60}, (?:is |are )?$"
)
"""Between a subject and "was flat": "Tarrow, with 850,000 passengers, was flat"."""
_REACH = 60
_SAID = frozenset(
    "terms talks negotiations discussions plans views positions opinions policies rules laws words facts "
    "circumstances "
    "goals details reasons efforts ideas minds standards requirements".split()
)
"""What people say, want or lay down, of which no record is kept."""
_GOES_ON = expression(
    r"(?:(?:an?|the) (?:[a-z]+ )?(?:gap|gulf|divide|difference|margin|figure|number|rate|level|share|total|"
    r"proportion|percentage|amount|price|"
    r"cost|sum) (?:that|which)|which|(?:and |but )?(?:has|have|had|held|stayed|stood|remained)) "
    r"|(?:(?:also|still|all but|[a-z]+ly) ){0,2}(?:unchanged|little changed|flat)(?=$| @)"
)
"""As in ", a figure that has not moved": of what was told before the comma."""
_HELD_AT = Cued(
    r"\b(?:held|holds|holding)(?= at #)",
    words="held hold",
)
_RATE = expression(r"\b(?:rate|total|number|average|trend|trend line|figure|count)$")
