"""Votes for and against: "734 people voted against the levy", "943 said yes", "38 percent yes votes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft

_AND_SO = r"(?:,? or #+,?|,? #+,)?"
_WAY = r"(?P<way>yes|no|against|for|in favou?r(?: of)?|in support(?: of)?|in opposition(?: to)?|opposed)"
_CAST = expression(
    rf"{_AND_SO}(?:\s(?!who\b)[a-z^-]+){{0,3}}?\s(?:voted|answered|marked|said(?= (?:yes|no)\b))\s{_WAY}\b"
)
_MEMBERS = expression(
    r"\s(?:[a-z-]+\s)?(?:republicans|democrats|members|commissioners|senators|lawmakers|supervisors|aldermen|"
    r"councilors|trustees|delegates|representatives|legislators|independents|conservatives)\s"
    rf"(?:were\s|voting\s)?{_WAY}\b"
)
_NOUN = expression(
    r"\s(?:of the vote\s)?[“\"‘']?(?P<way>yes|no)[”\"’']?(?:,[”\"])?\s?(?:votes?\b)?|"
    r"\s(?P<approval>approval)\b"
)
_AT_THE_POLLS = expression(
    r"\b(?:votes?|voted|voters|ballots?|referendums?|bond|levy|levies|measure|proposition|amendment|"
    r"election)\b"
)
_BEHIND, _LEAD = 80, 900
"""Characters behind a figure, and of an article's start."""
_POINTS = expression(r"\s(?:it|them|that|this)\b")


def votes_cast(draft: Draft, *, polled: bool) -> MeasurePhrase | None:
    """The votes that the draft's figure counts, and on which side; None where it counts none."""
    figure, clause = draft.figure, draft.clause
    if (
        figure is None
        or polled
        or figure.unit not in {"count", "percent"}
        or draft.kind not in {"level", "share"}
    ):
        return None
    text = clause.marked
    found = _CAST.match(text.mask, figure.end, figure.end + _BEHIND) or _MEMBERS.match(text.mask, figure.end)
    named = None if found or figure.unit == "count" else _NOUN.match(text.mask, figure.end)
    if not (found or named) or not _AT_THE_POLLS.search(text.low, 0, _LEAD):
        return None
    if named:
        return _for_what(draft, against=named.group("way") == "no")
    against = found is not None and found.group("way") in {
        "no",
        "against",
        "opposed",
        "in opposition",
        "in opposition to",
    }
    return _on_what(draft, found.end() if found else 0, against=against)


def _on_what(draft: Draft, end: int, *, against: bool) -> MeasurePhrase:
    """The side with what was voted on, where that stands behind: "votes against the levy"."""
    clause = draft.clause
    side = "votes against" if against else "votes for"
    inside = end < clause.end and not _POINTS.match(clause.marked.mask, end)
    link = _ARTICLE.match(clause.mask, end - clause.start) if inside else None
    noun = noun_behind(clause, link.end())[0] if link else ""
    return MeasurePhrase(text=f"{side} {noun}" if noun else f"votes {'against' if against else 'in favor'}")


_ARTICLE = expression(r"\s(?:(?:the|a|an|its|their|same|such)\s){0,2}")


def _for_what(draft: Draft, *, against: bool) -> MeasurePhrase:
    """The side with the verb's subject: "Measure O drew 38 percent yes votes"."""
    clause = draft.clause
    first = draft.at - clause.start
    verb = VERB.search(clause.mask, 0, first) or _DREW.search(clause.mask, 0, first)
    subject = subject_before(clause, verb.start()) if verb else ""
    side = "against" if against else "for"
    return MeasurePhrase(
        text=f"votes {side} {subject}" if subject else f"votes {'against' if against else 'in favor'}"
    )


_DREW = expression(
    r"\b(?:drew|draws|got|gets|won|wins|received|opened|passed|carried|garnered|earned|polled|took)\b"
)
