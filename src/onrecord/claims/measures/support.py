"""Whom a percentage backs, in a poll or an election: "Lund leads Cole, 52 percent to 40"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.antecedents import resumed_subject
from onrecord.claims.measures.noun_phrases import topic_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_ELECTION = expression(
    r"\b(?:elections?|primary|primaries|caucus(?:es)?|runoff|candidates?|voters?|ballots?|referendum|precincts?|recounts?)\b"
)
_LEAD = 900
"""Characters that tell what an article is about."""
_NAME = r"(?:[A-Z][\w’'.-]*\w\.? ){0,4}[A-Z][\w’'-]*\w"
_BACKED = (
    r"leads?|led|leading|follows?|followed|following|trail(?:s|ed|ing)?|has|had|have|got|gets?|takes?|took|won|wins?|"
    r"receives?|received|draws?|drew|polls?|polled|came|comes|finish(?:es|ed)|garner(?:s|ed)|earn(?:s|ed)|"
    r"claims?|claimed|captures?|captured|stands?|stood|is|was|collects?|collected|pull(?:s|ed)|at|with"
)
_RIVALS = expression(
    rf"(?P<first>{_NAME}) (?:now |still )?(?:leads?|led|beats?|defeat(?:s|ed)|edge[sd]|tops?|topped|"
    rf"unseat(?:s|ed)|oust(?:s|ed)|"
    rf"outpolls?|outpolled|would beat|would defeat|(?:(?:is|was) )?"
    rf"(?:far |well |slightly |narrowly )?ahead of|leading|beating|defeating|over) "
    rf"(?:(?:Sen|Rep|Gov|Mayor|Lt)\.? |(?:Democrat|Republican|incumbent|Mayor|Sheriff) )*(?P<second>{_NAME})"
)
_NO_NAMES = frozenset(
    "turnout another only just nearly almost some around roughly still now then also meanwhile overall today "
    "statewide nationwide early more less fewer most half both each all no about the in of at but and if "
    "when while with republicans democrats that that’s "
    "this it they he she we i you support approval voters those these".split()
)
_SUBJECT = expression(
    rf"(?P<name>{_NAME})(?:,? (?:would|will|could|also|still|now|only|just|next|{_BACKED}|"
    r"(?:carried|won|took|lost) the (?:state|county|city|district|town|primary|race|vote)))*"
    r"(?: (?:about|nearly|only|just|some|around|almost|roughly|in|first|second|third|last))*\s*$"
)
_BACKS = Cued(
    r"\s+(?:(?:of [a-z ]{2,40}|would|will|said|say|they|that|plan(?:ned)?|intend(?:ed)?|want(?:ed)?|to|"
    r"strongly|"
    r"somewhat)\s)*?(?P<way>vote for|voted for|back(?:s|ed)?|favou?r(?:s|ed)?|support(?:s|ed)?|"
    r"prefer(?:s|red)?|"
    r"choose|chose|pick(?:s|ed)?|approve[sd]? of|disapprove[sd]? of|oppose[sd]?)\s"
    r"(?:(?:the|a|an|former|democratic|republican|incumbent)\s)*",
    words="vote voted back favor favour support prefer choose chose pick approve disapprove oppose",
)
_NOUNS = {"opp": "opposition to", "dis": "disapproval of", "app": "approval of"}
"""What a poll calls the answer, by the verb's first letters; any other verb tells of support."""
_OBJECT = expression(rf"(?:[A-Z][a-z]{{2,4}}\. )?{_NAME}|(?:[a-z-]+ ){{0,3}}[a-z-]+")
_FOR = expression(rf"\s(?:percent\s)?for\s(?P<name>{_NAME})(?=$|[,.;]| and\b| or\b)")
_UNDECIDED = expression(r"\s(?:(?:are|were|remain|remained|is|was)\s)?(?:still\s)?undecided\b")


def support_of(draft: Draft, sentence: Sequence[Clause], *, polled: bool) -> MeasurePhrase | None:
    """Support for the one whom the draft's percentage backs; None where it backs none."""
    figure = draft.figure
    if figure is None and draft.kind == "share" and draft.measure is None:
        return _backed_passively(draft, sentence)
    if figure is None or draft.kind not in {"level", "share"} or figure.form not in {"percent", "cardinal"}:
        return None
    clause = draft.clause
    counted = figure.form == "cardinal" and _counts_votes(clause, figure, sentence)
    if figure.form == "cardinal" and not counted and clause.mask[figure.end - clause.start :].strip(" .,"):
        return None
    if draft.measure and draft.measure.id:
        return None
    told = _told_of(clause, figure, sentence)
    if told is None or not (polled or _ELECTION.search(clause.marked.low, 0, _LEAD)):
        return None
    return MeasurePhrase(text=told.text.replace("support for", "votes for")) if counted else told


def _counts_votes(clause: Clause, figure: Quantity, sentence: Sequence[Clause]) -> bool:
    """Whether the number is of the votes that somebody got: "had 792 votes", "beat Cole, 1,186 to 1,180"."""
    if _VOTES.match(clause.mask, figure.end - clause.start) is None:
        return False
    told = clause.marked.text[sentence[0].start : sentence[-1].end]
    return _OF_VOTES.search(told) is not None or rivals_in(told) is not None


_VOTES = expression(r"\s(?:write-in\s)?votes\b(?!\s(?:more|fewer|ahead|behind))|\sto\s#|\sfor\s|\sand\b|\W*$")
_OF_VOTES = expression(r"\b(?:votes|ballots|tally|recount)\b")


def _told_of(clause: Clause, figure: Quantity, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    first, last = figure.start - clause.start, figure.end - clause.start
    if figure.form == "percent" and _UNDECIDED.match(clause.mask, last):
        return MeasurePhrase(text="undecided voters")
    return (
        _backed_by(clause, last)
        or _of_rivals(clause, first, sentence)
        or _of_subject(clause, first, sentence)
    )


def _backed_by(clause: Clause, last: int) -> MeasurePhrase | None:
    """The object of what they would do: "54 percent would back Lund"."""
    for_whom = _FOR.match(clause.text, last)
    if for_whom and "^" not in clause.mask[for_whom.start("name") : for_whom.end()]:
        return support_for(for_whom.group("name"))
    found = next(iter(_BACKS.finditer(clause.mask, last)), None)
    if found is None or found.start() != last:
        return None
    backed = _OBJECT.match(clause.text, found.end())
    noun = _NOUNS.get(found.group("way")[:3], "support for")
    return MeasurePhrase(text=f"{noun} {_untitled(backed.group())}") if backed else None


def _backed_passively(draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """What the sentence's first subject is "favored by 48 percent and opposed by 31"."""
    clause = draft.clause
    found = _BY_SO_MANY.search(clause.low, 0, draft.at - clause.start)
    resumed = resumed_subject(clause, sentence) if found else None
    subject = resumed[0] if resumed else topic_of(sentence[0])
    noun = _NOUNS.get(found.group("way")[:3], "support for") if found else ""
    return MeasurePhrase(text=f"{noun} {subject}") if found and subject else None


_BY_SO_MANY = expression(
    r"\b(?P<way>favou?red|opposed|supported|backed|approved|disapproved|preferred) by "
    r"(?:about |nearly |only |just |almost |some )*$"
)


def _of_rivals(clause: Clause, first: int, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """Two percentages behind the names of two rivals, in their order."""
    at = sentence.index(clause)
    start = sentence[max(0, at - 1)].start
    rivals = rivals_in(clause.marked.text[start : clause.start + first])
    if rivals is None:
        return None
    between = clause.marked.mask[start + rivals.end : clause.start + first]
    return support_for(rivals.first if "#" not in between else rivals.second)


class Rivals(NamedTuple):
    """The one who is ahead and the one who is behind; ``end`` is where the words for both end."""

    first: str
    second: str
    end: int


def rivals_in(told: str) -> Rivals | None:
    """The last two rivals that the words name: "Anna Lund leads Peter Cole"."""
    pairs = list(_RIVALS.finditer(told))
    return Rivals(pairs[-1]["first"], pairs[-1]["second"], pairs[-1].end()) if pairs else None


def support_for(name: str) -> MeasurePhrase:
    """What a poll measures of somebody."""
    return MeasurePhrase(text=f"support for {_untitled(name)}")


def _of_subject(clause: Clause, first: int, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """The one named before a percentage: "Cole follows with 10 percent and Lund with 8"."""
    found = _SUBJECT.search(clause.text, 0, first)
    name = found.group("name") if found else ""
    place = clause.mask[found.start() : found.end("name")] if found else ""
    if not name:
        resumed = resumed_subject(clause, sentence)
        name = resumed[0] if resumed else ""
    if not re.fullmatch(_NAME, name) or name.lower() in _NO_NAMES or "^" in place or "@" in place:
        return None
    return support_for(name)


def _untitled(name: str) -> str:
    """The name behind an office: "Russ Feingold" of "Sen. Russ Feingold"."""
    return _TITLES.sub("", name)


_TITLES = expression(
    r"^(?:(?:Former|Secretary of State|State|Sens?\.|Senator|Govs?\.|Governor|Reps?\.|Representative|"
    r"President|"
    r"Vice|Mayor|Attorney|General|Lt\.|Lieutenant|Dr\.|Judge|Sheriff|Congressman|Congresswoman|Councilman|"
    r"Councilwoman|Republican|Democrat|Democratic|Incumbent|Mr\.|Ms\.|Mrs\.) )+"
)
