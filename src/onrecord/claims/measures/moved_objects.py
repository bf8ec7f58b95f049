"""What somebody moves to a figure, or puts at one: "raised the fare to $3", "put the herd at 8,200"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.measures.noun_phrases import clean
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft

_STEMS = {
    "to": "rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|"
    "br(?:ing|ings|ought|inging)|push(?:es|ed|ing)?|tak(?:e|es|ing)|took|dr(?:ive|ives|ove|iven|iving)|"
    "boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|hik(?:e|es|ed|ing)|"
    "expand(?:s|ed|ing)?|shr[iau]nk(?:s|ing)?|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|mov(?:e|es|ed|ing)|"
    "extend(?:s|ed|ing)?|shorten(?:s|ed|ing)?|chang(?:e|es|ed|ing)|send(?:s|ing)?|sent",
    "at": "put(?:s|ting)?|keep(?:s|ing)?|kept|set(?:s|ting)?|hold(?:s|ing)?|held|cap(?:s|ped|ping)?|"
    "estimat(?:e|es|ed|ing)|valu(?:e|es|ed|ing)|peg(?:s|ged|ging)?|leav(?:e|es|ing)|left|plac(?:e|es|ed|ing)|"
    "fix(?:es|ed|ing)?|pric(?:e|es|ed|ing)",
}
"""Verbs that take something to a figure, and those that leave it there; both open with their object."""
_VERB = expression(rf"\b(?:{'|'.join(_STEMS.values())})\s+(?=[a-z@^’'])")
_LEAVES = expression(rf"(?:{_STEMS['at']})\b")
"""They leave a thing at its figure: "put the delays down to a 14 percent rise" tells of no such figure."""
_LINK = expression(rf"\s+(?:to|at|from)\s+(?:#+\s+(?:to|from)\s+)?(?:{SMALL}\s+){{0,3}}$")
_PAST = expression(r"\s+(?:(?:a (?:little|bit|touch|hair)|just|slightly|well|far|still)\s)?$")
_BOUND = expression(r"(?:above|below|under|over)\b")
"""With these words of the figure the object is left on one side of it: "left the rate a little below 50%"."""
_PHRASE = expression(
    r"(?!(?:it|them|him|her|us|up|down|out|back|in|on|at|to|from|by|over|off|away|into|steady|flat|even|stable|"
    r"unchanged)\b)[^#;:,]{3,110}"
)
_WINDOW = 150


def moved_object(draft: Draft) -> str:
    """The object of the verb that leads to the draft's figure, "" where none does."""
    clause, figure = draft.clause, draft.figure
    if figure is None or draft.kind not in {"level", "change"}:
        return ""
    first = figure.start - clause.start
    window = max(0, first - _WINDOW)
    link = (_PAST if _BOUND.match(figure.text.lower()) else _LINK).search(clause.mask, window, first)
    verbs = list(_VERB.finditer(clause.mask, window, link.start())) if link else []
    if (
        link is None
        or not verbs
        or (_LEAVES.match(verbs[-1].group()) and link.group().strip().startswith("to"))
    ):
        return ""
    start = verbs[-1].end()
    if not _PHRASE.fullmatch(clause.mask, start, link.start()):
        return ""
    return clean(clause.text[start : link.start()], clause.mask[start : link.start()])
