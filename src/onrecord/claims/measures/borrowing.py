"""The measure of a claim: its own words, made whole, or those of the claims before that it goes on about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.context import is_rate
from onrecord.claims.events.act_measures import act_of, object_of, unit_of
from onrecord.claims.figures.answers import is_same_in_percent
from onrecord.claims.figures.changes import OF_OTHERS
from onrecord.claims.figures.counted import PERSONS
from onrecord.claims.figures.directions import CHANGE_NOUN
from onrecord.claims.measures.beside import behind_first, named_before, resumed, told_beside, told_just_now
from onrecord.claims.measures.catalogue import is_anaphor, measure_of
from onrecord.claims.measures.complements import with_complement
from onrecord.claims.measures.growing_places import population_moved
from onrecord.claims.measures.moved_objects import moved_object
from onrecord.claims.measures.narrower import narrowed
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.measures.one_incident import of_one_incident, of_violence
from onrecord.claims.measures.own_words import goes_on, own_measure, unlent, with_its_noun
from onrecord.claims.measures.payments import payment_of
from onrecord.claims.measures.people_counted import completed, employees, more_people_named, people_named
from onrecord.claims.measures.places_counted import places_with
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.measures.support import support_of
from onrecord.claims.measures.votes_cast import votes_cast
from onrecord.claims.measures.wholes import part_of_whole, share_told
from onrecord.claims.ranks.measures import as_move, of_degree, only_points, ranked_measure
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft


def settled_measure(draft: Draft, context: Context, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """The draft's own measure, or the one that it borrows; None where there is none to borrow.

    A unit that values do not tell apart stands in the measure: "rain in inches".
    """
    draft = with_its_noun(draft)
    measure = _measured(draft, context, sentence)
    unit = unit_of(draft)
    measure = _narrowed(as_move(measure, draft), draft) if measure else None
    if measure and draft.kind == "share":
        measure = measure.model_copy(update={"text": _STATE_OF.sub(_who_are, measure.text)})
    if measure is None or measure.id or not unit or unit in measure.text:
        return measure
    return MeasurePhrase(text=f"{measure.text} in {unit}")


def _narrowed(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    return narrowed(of_violence(of_one_incident(measure, draft), draft), draft)


_STATE_OF = expression(
    r"^(?P<whole>(?:(?!in\b|on\b|the\b|of\b|for\b)[\w’'-]+ ){0,3}?[a-z][a-z’'-]+(?:[^su]s|men|children|"
    r"people)) "
    r"(?P<be>was|were|is|are) (?=[A-Za-z]+(?! (?:was|were|is|are)\b))"
)
"""A part told in a clause of its own: "students was often absent"."""
_OF_PERSONS = expression(r"(?:[^p]ers|[^l]ors|men|women|children|people|kids|teens|[^w]ents|victims|adults)$")


def _who_are(found: re.Match[str]) -> str:
    """As in "students who were often absent", "bridges that are unsafe"."""
    whole = found["whole"]
    who = _OF_PERSONS.search(whole) is not None or PERSONS.intersection(whole.split())
    return f"{whole} {'who' if who else 'that'} {'are' if found['be'] in {'is', 'are'} else 'were'} "


def _measured(draft: Draft, context: Context, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    if draft.looks_back and draft.measure is None:
        return draft.outcome.measure if draft.outcome else None
    backed = support_of(draft, sentence, polled=context.polled)
    backed = backed or votes_cast(draft, polled=context.polled)
    if backed is not None:
        return backed
    by_rate = (draft.figure is not None and draft.figure.form == "rate") or _is_per_head(draft, sentence)
    own = _told_here(draft, context)
    meant = population_moved(draft, own, context)
    meant = meant or (of_degree(draft, own) if draft.kind == "rank" else None)
    if meant is not None:
        return meant
    if draft.kind == "rank" and (own is None or only_points(own)):
        own = ranked_measure(draft)
    if own is not None:
        own = share_told(own, draft, context) if draft.kind == "share" else own
        own = _told_again(own, draft, context)
        own = part_of_whole(own, draft, context, sentence) or places_with(completed(own, draft), draft)
        whole = _made_whole(own, draft, context, by_rate=by_rate)
        return _of_what_moved(whole, draft, context) if draft.kind == "causal" else whole
    told = (
        behind_first(draft, sentence)
        or named_before(draft, sentence)
        or told_beside(draft, sentence)
        or resumed(draft, sentence, context)
        or told_just_now(draft, context)
    )
    return context.topics.as_told_of(told) if told else _lent(draft, context, by_rate=by_rate)


def _told_here(draft: Draft, context: Context) -> MeasurePhrase | None:
    """What the draft's own words name; None where they only go on about what was told."""
    moved = moved_object(draft)
    if moved and is_anaphor(moved) and not (draft.measure and draft.measure.id):
        return None  # "brought the total to 189"
    own = _moved(draft) or payment_of(draft, context.money_told()) or act_of(draft) or own_measure(draft)
    own = (
        _more_in(draft)
        or more_people_named(draft)
        or employees(draft)
        or _as_compared(draft, context)
        or _in_votes(draft)
        or own
    )
    own = object_of(draft) if own is None and not draft.points_at else own
    own = own or _total_of(draft) or people_named(draft) or _done_to(draft, context)
    return None if own and goes_on(own, draft, context) else own


def _done_to(draft: Draft, context: Context) -> MeasurePhrase | None:
    """What a verb did to more of those counted before: "Gunfire killed three people and wounded 34"."""
    figure, clause = draft.figure, draft.clause
    if figure is None or draft.kind != "level" or figure.form != "cardinal" or context.counted is None:
        return None
    first = figure.start - clause.start
    found = _DONE.search(clause.mask, max(0, first - _SHORT), first)
    alone = found and not noun_behind(clause, figure.end - clause.start)[0]
    return MeasurePhrase(text=found["done"]) if found and alone else None


def _total_of(draft: Draft) -> MeasurePhrase | None:
    """A whole that only points back: "Families made up 63 percent of the total"."""
    if draft.figure is None or draft.kind != "share" or draft.figure.form != "percent":
        return None
    found = _OF_TOTAL.match(draft.clause.mask, draft.figure.end - draft.clause.start)
    return MeasurePhrase(text="total") if found else None


_OF_TOTAL = expression(r" of (?:the total|all of them|them all|that total)\b")


def _made_whole(own: MeasurePhrase, draft: Draft, context: Context, *, by_rate: bool) -> MeasurePhrase:
    """The words with all that the clause and the text so far say of the same thing."""
    if context.counted and _PARTICIPLE.fullmatch(own.text):
        those = f"{_UNDONE.sub('', context.counted.text)} {own.text}"
        own = measure_of(those) if context.counted.id else MeasurePhrase(text=those)
    if own.text.endswith(")"):
        return own
    rated = by_rate and not is_rate(own)
    told_of = context.topics.rate_of(own) if rated else context.topics.as_told_of(own)
    return with_complement(told_of, draft)


def _of_what_moved(own: MeasurePhrase, draft: Draft, context: Context) -> MeasurePhrase:
    """An outcome named by its move alone, with what moved: "growth (rents)"."""
    words = own.text.lower().split()
    if own.id or not 0 < len(words) <= _FEW or words[-1] not in _MOVES:
        return own
    last = context.outcomes.last_moved(draft, context.home)
    return MeasurePhrase(text=f"{own.text} ({last.measure.text.split(' (')[0]})") if last else own


_FEW = 2
_MOVES = frozenset(
    "shortage growth shift shifts crowding overcrowding change changes decline drop increase rise surge "
    "spike trend "
    "improvement slowdown turnaround gains losses uptick jump reduction success problem".split()
)
"""Heads of outcomes that leave out what it was that moved."""


def _lent(draft: Draft, context: Context, *, by_rate: bool) -> MeasurePhrase | None:
    """What was told of before and fits the figure, else what the words around the figure say."""
    if context.moved and not is_rate(context.moved) and is_matter(context.moved.text) and _is_gapped(draft):
        return context.moved
    if context.moved and (
        draft.kind == "causal"
        or (
            draft.direction == context.direction
            and _STREAK.match(draft.clause.low[draft.start - draft.clause.start :])
        )
        or _MOVE.search(draft.clause.low[: draft.at - draft.clause.start + 20])
    ):
        return context.moved
    if by_rate and context.latest and _RESTATES.match(draft.clause.mask):
        return context.topics.rate_of(context.latest)
    unit = draft.value.unit if draft.value and draft.kind == "level" else ""
    points_at = draft.points_at or _ranked_by(draft)
    lent = context.lend_measure(points_at, as_a_rate=by_rate, unit=unit)
    sized = draft.value if draft.kind in {"level", "share"} else None
    loose = lent is not None and not lent.id and not is_matter(lent.text) and not context.figures.knows(lent)
    if sized and (lent is None or loose or not context.figures.fits(lent, sized)):
        lent = context.figures.like(sized) or lent
    elif sized and sized.unit == "usd" and context.unit != "usd":
        lent = context.figures.like(sized) or lent  # "the median was $385,000", of what is told in dollars
    return lent or unlent(draft, context.measure, unit)


def _is_gapped(draft: Draft) -> bool:
    """Whether the verb's object is the one told of before: "Retailers added 650" after jobs."""
    figure = draft.figure
    if draft.kind != "change" or figure is None or figure.form != "cardinal":
        return False
    first = figure.start - draft.clause.start
    gapped = _GAINED.search(draft.clause.mask, max(0, first - _SHORT), first)
    return gapped is not None and not noun_behind(draft.clause, figure.end - draft.clause.start)[0]


_GAINED = expression(
    rf"\b(?:{'|'.join(sorted(OF_OTHERS))}) (?:(?:about|nearly|almost|another|only|just|some) )*$"
)
_SHORT = 40
_STREAK = expression(
    r"(?:[a-z]+ )?(?:#+|[a-z]+) (?:straight|consecutive|successive) (?:[a-z]+ of )(?:monthly |annual |"
    r"yearly |job )?"
    rf"(?:{CHANGE_NOUN})\b"
)
"""A row of moves is of what last moved that way: "the fifth straight month of gains"."""
_RESTATES = expression(
    r"(?:or|(?:and |but )?(?:that|which|it)(?:['’]s| is| was| works out to| comes to| means)|about|roughly) "
)
"""Opens what tells the count before as a rate: "or 3.1 for every 1,000 residents"."""


def _moved(draft: Draft) -> MeasurePhrase | None:
    """What a verb moves to the figure, unless that is known for more than its words say."""
    moved = moved_object(draft)
    known = draft.measure is not None and draft.measure.id is not None
    return measure_or_pointer(moved, draft.clause)[0] if moved and not known else None


def _ranked_by(draft: Draft) -> str:
    """The pointing noun of a rank: "rate" of "the highest rate of the six"."""
    found = (
        _RATE_OF_RANK.search(draft.clause.marked.low, draft.start, draft.end)
        if draft.kind == "rank"
        else None
    )
    return found.group("noun") if found else ""


_RATE_OF_RANK = expression(
    r"(?:est|most|least|higher|lower|record) (?:[a-z]+ )?"
    r"(?P<noun>rate|share|percentage|proportion)\b"
)


def _is_per_head(draft: Draft, sentence: Sequence[Clause]) -> bool:
    """Whether the sentence counts by rate: "Per capita, Orrin had more thefts than Kelby"."""
    if draft.kind == "level":
        return _FOR_EVERY.match(sentence[0].low) is not None
    return draft.kind in {"comparison", "rank"} and (
        _PER_HEAD.match(sentence[0].low) is not None or _PER_HEAD.search(draft.clause.low) is not None
    )


_FOR_EVERY = expression(
    r"(?:and |but )?(?:for|of) every 100,000 (?:people|residents|inhabitants|persons|citizens|americans)\b"
)
"""Before a rate: "For every 100,000 people the nation had 4.9 homicides"."""


_PER_HEAD = expression(r"\b(?:per capita|per head|on a per-capita basis|adjusted for population)\b")
_PARTICIPLE = expression(
    r"(?:stolen|killed|injured|wounded|hurt|arrested|stopped|cited|detained|deported|evacuated|rescued|"
    r"hospitalized|displaced|charged|convicted|released|destroyed|damaged|built|sold|born|hired|fired|found|"
    r"lost|seized|shot)"
)
_DONE = expression(
    rf"\b(?P<done>{_PARTICIPLE.pattern}) (?:(?:about|nearly|almost|another|at least|only|just|some) )*$"
)
_UNDONE = expression(rf"(?: {_PARTICIPLE.pattern})?(?: \([^)]*\))?$")
"""What was done to those counted before, where others follow: "20 people were shot and five were killed"."""
_MOVE = expression(
    r"^(?:the|that|this) (?:drop|decline|decrease|increase|rise|gain|jump|fall|reduction|surge)\b"
)


def _more_in(draft: Draft) -> MeasurePhrase | None:
    """What there was more or less of: "took in $203 million less in income tax"."""
    clause = draft.clause
    if draft.figure is None or draft.kind not in {"change", "comparison"}:
        return None
    found = _MORE_IN.match(clause.mask, draft.figure.end - clause.start)
    noun, _ = noun_behind(clause, found.end()) if found else ("", 0)
    return measure_of(noun) if noun and is_matter(noun) else None


_MORE_IN = expression(r"\s(?:more|less|fewer)\sin\s(?:(?:the|its|their|state|local)\s)?(?=[a-z])")
_MANNER = frozenset("fast large quickly high low big steep long slowly".split())


def _as_compared(draft: Draft, context: Context) -> MeasurePhrase | None:
    """What "twice as fast", "half of normal" is about: the clause's subject, else what was told just now."""
    words = draft.measure.text.lower() if draft.measure else ""
    if words not in _MANNER and (draft.kind != "share" or words not in {"normal", "average", "the average"}):
        return None
    verb = VERB.search(draft.clause.mask)
    subject = subject_before(draft.clause, verb.start()) if verb else ""
    measure = measure_or_pointer(subject, draft.clause)[0] if subject else None
    return measure or (context.latest if context.latest_in == draft.clause.sentence else None)


def _in_votes(draft: Draft) -> MeasurePhrase | None:
    """By what somebody won: "beat Cole by 318", "won it by 212 votes"."""
    figure, clause = draft.figure, draft.clause
    if draft.kind != "comparison" or figure is None or figure.unit != "count":
        return None
    first, last = figure.start - clause.start, figure.end - clause.start
    noun, _ = noun_behind(clause, last)
    won = _WON_BY.search(clause.mask, max(0, first - _WINDOW), first)
    return MeasurePhrase(text="votes") if noun == "votes" or (won and not noun) else None


_WON_BY = expression(
    r"\b(?:beat(?:s|ing)?|defeat(?:s|ed|ing)|w[io]n(?:s|ning)?|lost|los(?:es|ing)|lead(?:s|ing)?|led|"
    r"trail(?:s|ed|ing)|fail(?:s|ed|ing)|passed|unseated|ousted|edged)\b[^#;]{0,50}\bby (?:[a-z]+ ){0,3}$"
)
_WINDOW = 80


def _told_again(own: MeasurePhrase, draft: Draft, context: Context) -> MeasurePhrase:
    """What was just counted as a part of the whole that the draft names: "or 4.9 percent of the total"."""
    told = context.latest if context.latest_in == draft.clause.sentence else None
    counted = draft.kind == "share" and context.unit == "count"
    again = told and counted and (is_same_in_percent(draft) or _in_other_words(draft))
    return MeasurePhrase(text=f"{told.text} as a share of {own.text}") if told and again else own


def _in_other_words(draft: Draft) -> bool:
    """Whether a count is told again as a ratio: "45 million did, or about one in seven Americans"."""
    figure = draft.figure
    ratio = figure is not None and figure.form in {"ratio", "fraction"}
    return ratio and _OR.fullmatch(draft.clause.mask, 0, draft.at - draft.clause.start) is not None


_OR = expression(r"or (?:(?:about|nearly|almost|roughly|some|just|only|more than|over) )*")
