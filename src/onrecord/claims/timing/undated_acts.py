"""When an act was done whose own words do not say when: on the day of its news, or of what it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import within
from onrecord.claims.clauses.parts import part_at
from onrecord.claims.timing.tense import has_verb
from onrecord.claims.timing.told import is_told_by_others, scene_day
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_TOLD_REACH = 1
"""Sentences."""
_A_WEEK, _A_MONTH = 8, 31
"""Days: how far back the news of a day goes; what was told of for longer is no day of an act."""


def when_undated(case: Case) -> Period | None:
    """The day of what still stands, of a promise's or a decision's news, or of what was told just before."""
    part, verb = part_at(case.clause, case.draft.at), case.draft.at - case.clause.start
    if _STANDS_NOW.match(case.clause.mask, verb) or (
        _NOW.search(part.mask) and not _ANY_TIME.match(part.mask)
    ):
        return case.today
    if is_rule(case):
        return None
    told = announced(case) or explained_below(case)
    if told is not None:
        return told
    if case.tense == "ahead":
        return _of_promise(case)
    if case.tense == "past" or _looks_back(case) or _DEMANDS.match(case.clause.mask):
        return _of_the_news(case)
    return case.today if case.is_headline or _leads_in_progress(case) else None


def _of_promise(case: Case) -> Period | None:
    """When it was said what is to be done, in this sentence or the one before."""
    if case.report:
        return case.report.period
    told = case.frame.told
    near = 0 < case.clause.sentence - case.frame.told_in <= _TOLD_REACH
    said = near and told is not None and told.days == 1 and _SAID.search(case.clause.mask)
    return told if said else None


_SAID = expression(r"\b(?:said|promised|announced|told|vowed|pledged)\b")


def _of_the_news(case: Case) -> Period | None:
    """The day told just before, or that the text is about, of which the act is a part.

    What only stands behind another act ("after he lost an appeal") came before it, nobody says how long.
    """
    if _STANDS_BEHIND.match(part_at(case.clause, case.draft.at).mask) and not _AT_ONCE.search(
        case.clause.low, 0, case.draft.at - case.clause.start
    ):
        return None
    told = case.frame.told
    near = 0 < case.clause.sentence - case.frame.told_in <= _TOLD_REACH and not _turns_elsewhere(case)
    if told and near and told.days <= _A_MONTH:
        return told
    return None if is_told_by_others(case) else scene_day(case)


def _looks_back(case: Case) -> bool:
    """Whether its verb looks back though the tense around is none, or that of what was agreed on."""
    mask, verb = case.clause.mask, case.draft.at - case.clause.start
    if case.tense == "none":
        return _PAST_FORM.match(mask, verb) is not None
    return case.tense == "present" and _AGREED.search(mask, max(0, verb - _NEAR), max(0, verb)) is not None


_AGREED = expression(r"(?<!has )(?<!have )\b(?:agreed|voted|decided|moved|offered|chose|refused) to [a-z]+ $")
"""Before the sum of what was agreed on: "agreed to pay $200,000"."""
_STANDS_BEHIND = expression(r"(?:after|before|since|until) |(?:[a-z^]+ ){1,4}having ")
_AT_ONCE = expression(r"\b(?:hours?|minutes|moments|shortly|immediately|right|soon) after [^@;]{0,90}$")
_PAST_FORM = expression(
    r"(?:[a-z]{2,14}ed|cast|upheld|told|put|sent|wrote|found|sought|let|cut|set|overrode|undid|held|gave|shut|left|"
    r"took|threw|struck|went|swore|withdrew|won|lost|hit|beat|broke|brought|made|sold|bought|stood|chose|"
    r"withheld)\b"
)


_DEMANDS = expression(
    r"(?:it|they|the (?:[a-z]+ )?(?:lawsuits?|suits?|complaints?|petitions?|letters?|resolutions?|motions?))"
    r" (?:also )?(?:asks?|seeks?|calls? (?:for|on)|demands?|urges?|wants?)\b"
)
"""What a suit or a letter demands, it does on the day that it was sent."""


def announced(case: Case) -> Period | None:
    """When it was announced or decided, if its sentence says so of what will be, is being or has been done.

    "The city is suing, the mayor said Wednesday"; "On Monday the agency announced that it would send aid".
    """
    if case.draft.kind != "event" or not _is_open_ended(case):
        return None
    part = part_at(case.clause, case.draft.at)
    if part.joint == "that" and part.start > case.clause.start:
        first, last = 0, part.start - case.clause.start
        if _ANNOUNCED.search(case.clause.mask, first, last):
            days = [time.period for time in within(case.clause.times, case.clause.start, part.start)]
            return next((day for day in days if is_news(case, day)), None)
    for clause in case.behind[:_CLAUSES]:
        found = _RULED.search(clause.mask)
        if found is not None:
            return _day_at(case, clause, found.end("lead"))
    told = case.report.period if case.report else None
    return told if is_news(case, told) else None


_CLAUSES = 2


def _is_open_ended(case: Case) -> bool:
    """Whether it is told as what will be, must not be, is being or has been done, not as a rule in force."""
    mask, verb = case.clause.mask, case.draft.at - case.clause.start
    if case.tense == "present":
        begun = _HAS.search(mask, max(0, verb - _NEAR), verb)
        return begun is not None or _PROGRESS.match(mask, verb) is not None
    return case.tense in {"ahead", "perfect"}


_HAS = expression(r"\b(?:has|have) (?:[a-z]+ ){0,4}$")
"""Before a verb, or before the sum that it is about: "has agreed to pay $1.2 million"."""
_NEAR = 40
"""Characters."""
_PROGRESS = expression(
    r"(?:(?:is|are) (?:[a-z]+ly |also |now |not )?)?[a-z]{2,14}ing\b|(?:is|are) (?:about )?to [a-z]"
)
_ANNOUNCED = Cued(
    r"\b(?:announced|said|ruled|decided|agreed|voted|promised|vowed|pledged|declared|confirmed) (?:@+ )?$",
    words="announced said ruled decided agreed voted promised vowed pledged declared confirmed",
)
_RULED = Cued(
    r"\b(?:ruled|decided|held|declared|concluded|announced|said|wrote|agreed)"
    r"(?P<lead> (?:on |late |early |in an? (?:[a-z-]+ ){1,3}(?:on )?)?)@",
    words="ruled decided held declared concluded announced said wrote agreed",
)
"""Behind what was decided: "Texas may not do so, a judge ruled Thursday"."""


def _day_at(case: Case, clause: Clause, at: int) -> Period | None:
    day = next((time.period for time in clause.times if time.start == clause.start + at), None)
    return day if is_news(case, day) else None


def is_news(case: Case, day: Period | None) -> bool:
    """Whether it is a day of the week before publication."""
    published = case.published
    if day is None or published is None or day.days > 1:
        return False
    return 0 <= (published - day.end).days <= _A_WEEK


def explained_below(case: Case) -> Period | None:
    """The day that the sentences behind the lead give of what it tells as done, or being done, without one.

    "The court has thrown out a tax. The justices ruled on Monday that ...".
    """
    return _day_below(case) if case.draft.kind == "event" and leads_undated(case) else None


def day_of_the_news(case: Case) -> Period | None:
    """The day that the report is about; of a lead that names none, the one told behind it."""
    return scene_day(case) or (None if case.clause.sentence else _day_below(case))


def _day_below(case: Case) -> Period | None:
    marked, end = case.clause.marked, case.sentence[-1].end
    days = (time.period for time in within(marked.times, end, end + _BELOW) if time.role == "period")
    return next((day for day in days if is_news(case, day)), None)


_BELOW = 350
"""Characters: some two sentences."""


def leads_undated(case: Case) -> bool:
    """Whether the first sentence tells it as its news and names no time."""
    part = part_at(case.clause, case.draft.at)
    if case.clause.sentence or _is_timed(case, part):
        return False
    if part.start > case.opening.start + _A_FEW and not all(map(_is_background, case.before)):
        return False
    return case.tense == "past" or (case.tense != "ahead" and _is_open_ended(case))


def _is_background(clause: Clause) -> bool:
    """Whether the clause only stands behind the act: a dateline, "Less than a day after the city refused"."""
    return not has_verb(clause) or _BEHIND.match(clause.mask) is not None


_BEHIND = expression(r"(?:[a-z]+ ){0,5}(?:after|as|with|amid|despite|since|because|while|though|although) ")


def _is_timed(case: Case, part: Clause) -> bool:
    """Whether the sentence may name the act's time, and not only that of another act in it."""
    last = max(part.end, case.clause.start)
    return any(time.start < last for clause in (*case.before, case.clause) for time in clause.times) or any(
        clause.times and not has_verb(clause) for clause in case.behind
    )


_A_FEW = 20
"""Characters."""


def _leads_in_progress(case: Case) -> bool:
    return case.tense == "present" and leads_undated(case)


def _turns_elsewhere(case: Case) -> bool:
    """Whether another place than was told of before opens the clause and acts: its day is its own."""
    clause, last = case.clause, case.context.place
    spot = clause.places[0] if clause.places else None
    leads = (
        spot is not None
        and spot.named
        and spot.start <= clause.start + len("the ")
        and spot.start < case.draft.at
    )
    return bool(
        leads and last and spot and spot.place.name != last.name and case.context.place_at < clause.start
    )


def is_rule(case: Case) -> bool:
    """Whether a rule in force is told in the present, which has no day: "it requires police to ask"."""
    verb = case.draft.at - case.clause.start
    return case.draft.act == "adopted" and _RULES.match(case.clause.mask, verb) is not None


_NOW = expression(
    r"\b(?:has|have|is|are) (?:[a-z]+ly )?now [a-z]|\b(?:is|are) (?:back (?:in|before)|"
    r"(?:still )?under an?) |^(?:[a-z^’'-]+ ){1,5}now [a-z]{3,}s (?!of\b)|"
    r"^(?:and |but )?now (?:the |its )?[a-z^]+ (?:is|are|has|have) |\b(?:is|are) being [a-z]+(?:ed|ld|en|"
    r"ut)\b"
)
_ANY_TIME = expression(r"(?:when|whenever|where|if|who|that|while) ")
"""What is so whenever something else is."""
_RULES = expression(r"[a-z]{3,12}(?<!s)s (?!@)")
_STANDS_NOW = expression(
    r"(?:(?:is|are|remains?) (?:[a-z]+ ){0,2}?(?:pending|under ?way|under (?:review|appeal)|before|"
    r"back (?:in|before)|in front of|on (?:hold|appeal)|stalled)|(?:now )?awaits?|stands|"
    r"(?:still |now |also ){0,2}(?:has|have|needs?) (?:yet )?to be|"
    r"[a-z]+ (?:is|are|remains?) (?:still )?pending)\b"
)
"""What a suit, a bill or an inquiry waits for on the day that the news is told."""
