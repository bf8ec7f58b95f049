"""Tell a part that no words call one: "54 percent would back her" of a poll, "34 killings, or 56 percent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import MeasurePhrase
    from onrecord.claims.draft import Draft

_PART = expression(
    r"\s(?:job\s)?(?:approval|support|containment|contained|share\b(?! price)|(?:yes|no)(?:\svotes?)?\b|"
    r"in favou?r)"
)
"""What follows the part of voters or of an area that it is."""
_POLL = expression(
    r"\bpoll\b(?!ing|\sworkers?|\swatchers?)|(?<!the )(?<!to )(?<!as )\bpolls\b(?!\s(?:open|clos|will|are))|"
    r"\bpollsters?\b|\brespondents\b|\bsurveyed\b"
)


def tells_of_poll(lead: str) -> bool:
    """Whether the small letters that open an article tell of people who were asked for their opinion."""
    return _POLL.search(lead) is not None


def is_answer(draft: Draft, measure: MeasurePhrase) -> bool:
    """Whether a percentage of a poll, of nothing that is itself measured, is the part that answered so."""
    if draft.figure and draft.figure.form == "cardinal" and _FOR_WHOM.match(measure.text.lower()):
        return draft.figure.number < _ALL  # "Lund has 41 percent and Cole 38"
    if draft.figure is None or draft.figure.form != "percent":
        return False
    if is_statistic(measure.text) and not _OPINION.search(measure.text.lower()):
        return False
    return _OTHERWISE.search(draft.clause.mask) is None


def is_same_in_percent(draft: Draft) -> bool:
    """Whether a count is told again as a part of its whole: "34 of the killings, or 56 percent"."""
    if draft.figure is None or draft.figure.form != "percent":
        return False
    alone = draft.clause.joint == "," and not draft.clause.mask.strip("#")
    return alone or _OR.fullmatch(draft.clause.mask, 0, draft.figure.start - draft.clause.start) is not None


_OR = expression(rf"or (?:{SMALL} ){{0,2}}")


_FOR_WHOM = expression(r"(?:support for|opposition to) ")
_ALL = 100
_OPINION = expression(r"\b(?:approval|favorability|support)\b")
_OTHERWISE = expression(r"\b(?:margin|error|confidence|turnout|unemployment|inflation)\b")


def is_turnout(measure: MeasurePhrase | None) -> bool:
    """Whether the part of all who may vote is meant, which is measured as such."""
    return measure is not None and measure.text.lower().endswith("turnout")


def is_told_as_level(measure: MeasurePhrase) -> bool:
    """Whether the measure is a rate that is told in percent of its own: turnout, a graduation rate."""
    return _OWN_RATE.search(measure.text.lower()) is not None


_OWN_RATE = expression(
    r"\bturnout\)?$|\((?:graduation|unemployment|jobless|vacancy|occupancy|clearance) rate\)$"
)


def is_of_a_share(draft: Draft, measure: MeasurePhrase) -> bool:
    """Whether the percentage is of a part that was named: "the share who read well ..., to 61 percent"."""
    if draft.figure is None or draft.figure.form != "percent":
        return False
    part = _PART.match(draft.clause.mask, draft.figure.end - draft.clause.start)
    return part is not None or _SHARE_OF.search(measure.text.lower()) is not None


_SHARE_OF = expression(
    r"(?:^|\bas a )(?:share|percentage|proportion|fraction|portion) (?:of|who)\b|"
    r"^(?:support for|opposition to|(?:dis)?approval of) |\b(?:dis)?approval(?: ratings?)?$"
)
