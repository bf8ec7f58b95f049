"""The measure of a claim: its own words, made whole, or those of the claims before that it goes on about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.context import POINTING, is_rate
from onrecord.claims.events.act_measures import act_of, object_of, unit_of
from onrecord.claims.figures.answers import is_same_in_percent
from onrecord.claims.figures.counted import is_counted
from onrecord.claims.figures.directions import CHANGE_NOUN
from onrecord.claims.measures.antecedents import noun_that_ends, points_back, resumed_subject
from onrecord.claims.measures.catalogue import is_anaphor, is_statistic, measure_of
from onrecord.claims.measures.complements import with_complement
from onrecord.claims.measures.growing_places import population_moved
from onrecord.claims.measures.loose_words import holds_no_noun
from onrecord.claims.measures.moved_objects import moved_object
from onrecord.claims.measures.noun_phrases import VERB, clean, noun_behind, subject_before, topic_of
from onrecord.claims.measures.payments import payment_of
from onrecord.claims.measures.people_counted import completed, employees
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.measures.support import support_of
from onrecord.claims.measures.wholes import part_of_whole, share_told
from onrecord.claims.ranks.measures import as_move, of_degree, only_points, ranked_measure
from onrecord.claims.trends.matters import is_matter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft

_PARTICLES = frozenset(
    "not but so and or nor yet because if once already still now up down "
    " on off along outside inside again back away around ago annual at in to "
    "over under just of by "
    "both same well also about as with than more less fewer from for here there only neighboring "
    "neighbouring nearby".split()
)
"""What is left of a clause that names no measure."""
_AUXILIARY = frozenset(
    "could would will may works out amounts might can should average averages averaged total totals "
    "compared which that be reach reaches reaching hit hits top tops come comes came make makes take "
    "takes took "
    "get gets got receive receives received pay pays paid give gives gave "
    "been is are was were has have had".split()
)
_LONGEST = 7
"""Words."""


def settled_measure(draft: Draft, context: Context, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """The draft's own measure, or the one that it borrows; None where there is none to borrow.

    A unit that values do not tell apart stands in the measure: "rain in inches".
    """
    measure = _measured(draft, context, sentence)
    unit = unit_of(draft)
    measure = as_move(measure, draft) if measure else None
    if measure is None or measure.id or not unit or unit in measure.text:
        return measure
    return MeasurePhrase(text=f"{measure.text} in {unit}")


def _measured(draft: Draft, context: Context, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    if draft.looks_back and draft.measure is None:
        return draft.outcome.measure if draft.outcome else None
    backed = support_of(draft, sentence, polled=context.polled)
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
        if is_same_in_percent(draft) and context.latest and context.latest_in == draft.clause.sentence:
            own = MeasurePhrase(text=f"{context.latest.text} as a share of {own.text}")
        own = part_of_whole(own, draft, context, sentence) or completed(own, draft)
        return _made_whole(own, draft, context, by_rate=by_rate)
    told = (
        _behind_first(draft, sentence)
        or _told_beside(draft, sentence)
        or _resumed(draft, sentence, context)
        or _told_just_now(draft, context)
    )
    return told or _lent(draft, context, by_rate=by_rate)


def _told_here(draft: Draft, context: Context) -> MeasurePhrase | None:
    """What the draft's own words name; None where they only go on about what was told."""
    own = _moved(draft) or payment_of(draft, context.money_told()) or act_of(draft) or _own(draft)
    own = _more_in(draft) or employees(draft) or _as_compared(draft, context) or _in_votes(draft) or own
    own = object_of(draft) if own is None and not draft.points_at else own
    return None if own and _goes_on(own, draft, context) else own


def _made_whole(own: MeasurePhrase, draft: Draft, context: Context, *, by_rate: bool) -> MeasurePhrase:
    """The words with all that the clause and the text so far say of the same thing."""
    if context.counted and _PARTICIPLE.fullmatch(own.text):
        own = MeasurePhrase(text=f"{context.counted.text} {own.text}")
    rated = by_rate and not is_rate(own)
    told_of = context.topics.rate_of(own) if rated else context.topics.as_told_of(own)
    return with_complement(told_of, draft)


def _lent(draft: Draft, context: Context, *, by_rate: bool) -> MeasurePhrase | None:
    """What was told of before and fits the figure, else what the words around the figure say."""
    if context.moved and (
        draft.kind == "causal" or _MOVE.search(draft.clause.low[: draft.at - draft.clause.start + 20])
    ):
        return context.moved
    unit = draft.value.unit if draft.value and draft.kind == "level" else ""
    points_at = draft.points_at or _ranked_by(draft)
    lent = context.lend_measure(points_at, as_a_rate=by_rate, unit=unit)
    sized = draft.value if draft.kind in {"level", "share"} else None
    if sized and (lent is None or not context.figures.fits(lent, sized)):
        lent = context.figures.like(sized) or lent
    return lent or _unlent(draft, context.measure, unit)


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


_RATE_OF_RANK = re.compile(
    r"(?:est|most|least|higher|lower|record) (?:[a-z]+ )?"
    r"(?P<noun>rate|share|percentage|proportion)\b"
)


def _is_per_head(draft: Draft, sentence: Sequence[Clause]) -> bool:
    """Whether counts are compared by rate: "Per capita, Orrin had more thefts than Kelby"."""
    return draft.kind in {"comparison", "rank"} and (
        _PER_HEAD.match(sentence[0].low) is not None or _PER_HEAD.search(draft.clause.low) is not None
    )


_PER_HEAD = re.compile(r"\b(?:per capita|per head|on a per-capita basis|adjusted for population)\b")
_PARTICIPLE = re.compile(
    r"(?:stolen|killed|injured|wounded|arrested|built|sold|born|hired|found|lost|seized|shot)"
)


def _unlent(draft: Draft, last: MeasurePhrase | None, unit: str) -> MeasurePhrase | None:
    """What a draft that nothing lends to is about: its own words; None where they tell of no measure.

    ``last`` is the measure told of last, which is in another ``unit`` than a level.
    """
    if draft.points_at in POINTING:
        return MeasurePhrase(text=draft.points_at)  # "the count was 61", of what the text never says
    if not (unit and last) and draft.kind not in {"change", "rank", "causal", "share", "comparison"}:
        return None
    words = _PRONOUN_ACTS.sub("", _own_words(draft))
    bare = VERB.search(words.lower()) or is_anaphor(words) or _PRONOUN.match(words.lower())
    known = None if words and not bare else last
    return known or MeasurePhrase(text=words or draft.clause.marked.text[draft.start : draft.end])


_MOVE = re.compile(
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


_MORE_IN = re.compile(r"\s(?:more|less|fewer)\sin\s(?:(?:the|its|their|state|local)\s)?(?=[a-z])")


def _is_an_act(measure: MeasurePhrase, draft: Draft) -> bool:
    """Whether the words tell what somebody did: "leads Cole", "Lund led Cole"."""
    words = measure.text.lower().split(" ")
    moves = draft.kind in {"change", "comparison"} and measure.id is None
    return any(_VERB.fullmatch(word) for word in (words if moves else words[:1]))


_VERB = re.compile(rf"{VERB.pattern}|leads|beats?|won|wins|defeated|trails")


_IS_SO = re.compile(r"\s(?:is|was|are|were)\s[\w-]{1,24}\s*$")
"""How a clause ends whose subject is what a figure behind it tells: "the sum is small - $424"."""


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


_WON_BY = re.compile(
    r"\b(?:beat(?:s|ing)?|defeat(?:s|ed|ing)|w[io]n(?:s|ning)?|lost|los(?:es|ing)|lead(?:s|ing)?|led|"
    r"trail(?:s|ed|ing)|fail(?:s|ed|ing)|passed|unseated|ousted|edged)\b[^#;]{0,50}\bby (?:[a-z]+ ){0,3}$"
)
_WINDOW = 80


def _told_just_now(draft: Draft, context: Context) -> MeasurePhrase | None:
    """The measure of the sentence's claim before, where the draft only gives another figure for it."""
    latest = context.latest if context.latest_in == draft.clause.sentence else None
    if draft.kind == "rank" or (draft.kind == "change" and _BESIDE.match(draft.clause.mask)):
        return latest
    goes_on = (_ANOTHER.match(draft.clause.mask) or _is_beside(draft)) and not draft.points_at and draft.kind in {"level", "share"}
    money = draft.value is not None and draft.value.unit == "usd"
    return latest if goes_on and money == (context.unit == "usd") else None


def _is_beside(draft: Draft) -> bool:
    """Whether the figure stands alone in its clause, or is set against the one before: "60 percent against 87"."""
    first = draft.at - draft.clause.start
    return not draft.clause.mask.strip("# ") or _AGAINST.search(draft.clause.mask, 0, first) is not None


_AGAINST = re.compile(r"(?:# |\b(?:last|first|second|third|ahead|behind) )(?:at|with|against|versus|compared with) $")
_ANOTHER = re.compile(
    r"(?:up |down )?(?:from|to|at|against|compared with|compared to|with) (?:[a-z]+ ){0,2}#"
)
_BESIDE = re.compile(
    r"(?:and |or )?(?:up |down )?(?:still |just |only |nearly |about )*"
    rf"(?:an? (?:[a-z]+ )?(?:{CHANGE_NOUN})\b|#)"
)
"""A change set beside its figure: "took 3,320 calls, an increase of 61 percent"."""
_MOVED_ALONE = re.compile(
    r"(?:up|down|off|from|to)\s(?:(?:about|nearly|almost|more than|some|just|only|by|from)\s)*#"
)
_BESIDE_NOUN = frozenset((",", "(", "–", "—", "-", "--", ":"))
"""What parts a noun from how far it moved: "followed by car thefts, down 10 percent"."""
_OF_THE = re.compile(r"of (?:the |its |their |those )?#+ (?P<noun>[a-z^].*)")
"""A whole whose part follows: "Of the 60 seats on the ballot, 44"."""
_FOR_NAME = re.compile(r"\s(?:for|in|of|to)\s[A-Z][^,]{1,60}\Z")


def _told_beside(draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """What "which" or a bare figure means: the end of the clause before ("the waiting list, which is at")."""
    place = sentence.index(draft.clause)
    bare = not draft.clause.mask.strip("# ")
    bare = bare or draft.clause.mask.startswith("at #")
    moved = not bare and _MOVED_ALONE.match(draft.clause.mask) is not None
    if not place or draft.points_at not in {"", "which"} or not (bare or moved or points_back(draft.clause)):
        return None
    before = sentence[place - 1]
    if moved and ("#" in before.mask or draft.clause.joint not in _BESIDE_NOUN):
        return None
    whole = _OF_THE.fullmatch(before.mask)
    if whole and draft.figure and draft.figure.start == draft.clause.start:
        noun, _ = noun_behind(before, whole.start("noun"))
        return measure_or_pointer(noun, before)[0]
    said = _IS_SO.search(before.low)
    subject = _FOR_NAME.sub("", before.text[: said.start()]) if said else ""
    phrase = subject or noun_that_ends(before)
    plain = draft.figure is None or draft.figure.unit == "count"
    known = is_statistic(phrase) or is_counted(phrase) or (moved and is_matter(phrase))
    if not phrase or ((moved or (bare and plain)) and not known):
        return None
    return measure_or_pointer(phrase, before)[0]


def _behind_first(draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """What a rank in front of its sentence is of: "For the first time since 1972, [inmates] were fewer"."""
    place = sentence.index(draft.clause)
    if draft.kind != "rank" or place or len(sentence) == 1 or not _FIRST.match(draft.clause.mask):
        return None
    subject = topic_of(sentence[1])
    return measure_or_pointer(subject, sentence[1])[0] if subject else None


_FIRST = re.compile(r"(?:but |and )?for (?:(?:only|just) )?the #")


def _resumed(draft: Draft, sentence: Sequence[Clause], context: Context) -> MeasurePhrase | None:
    """What a clause that starts with its verb is about: "Thefts, meanwhile, [slipped 3 percent]"."""
    if draft.points_at not in {"", "which", "who"} or draft.kind not in {"level", "change", "trend", "rank"}:
        return None
    resumed = resumed_subject(draft.clause, sentence)
    if resumed is None or resumed[0].isupper() or not resumed[0]:
        return None
    measure = measure_or_pointer(*resumed)[0]
    last = context.measure
    pointed = last is not None and measure is not None and last.text.endswith(measure.text)
    return last if pointed else measure


def _own(draft: Draft) -> MeasurePhrase | None:
    """The measure that the draft's words name; None where they only seem to name one."""
    own = draft.measure
    if own is None or own.id:
        return own
    told_back = draft.kind not in {"event", "share"} and _PRONOUN.match(own.text.lower())
    if _names_nothing(own.text) or _ACTS.search(own.text.lower()) or told_back or _TOLD_OF.fullmatch(own.text.lower()):
        return None
    if draft.figure and _is_an_act(own, draft):
        behind, _ = noun_behind(draft.clause, draft.figure.end - draft.clause.start)
        return MeasurePhrase(text=behind) if behind else own  # "leads Cole by 400 votes"
    return own


_PRONOUN_ACTS = re.compile(r"^(?:it|he|she|they|we|i|you) [a-z]+(?:s|ed) (?=[a-z])", re.IGNORECASE)
_ACTS = re.compile(
    r"[a-z]s (?:pay|earn|get|have|make|take|give|want|need|use|face|see|spend|buy|sell|own|live|say|think|lose|win|"
    r"do|go|come|stay|keep|lead|trail|rank|average)$"
)
"""Who does something is no measure: "Drivers pay [the most]"."""
_PRONOUN = re.compile(r"(?:i|we|you|he|she|they|it|nobody|nothing|none|neither|of them)\b")
"""How words open that are no noun phrase: "they remain below"."""
_TOLD_OF = re.compile(
    r"(?:recorded|reported|counted|logged|registered|tallied|noted|seen|known|posted|set|documented)"
)
"""A participle that says only that somebody counted: "the 723 recorded in 2022"."""
_GENERAL = frozenset("incidents cases reports offenses offences crimes".split())


def _goes_on(own: MeasurePhrase, draft: Draft, context: Context) -> bool:
    """Whether the words only go on about what was told: "from 1,528 incidents", "Calloway 350"."""
    last = context.measure
    if last is None or own.id or draft.kind not in {"level", "change"}:
        return False
    if own.text.lower() in _GENERAL:
        return draft.clause.low.startswith(("from ", "against ", "to ", "compared with "))
    if own.text.lower() in {"killed", "slain"}:
        return last.id is not None and measure_of(own.text).id == last.id
    return (
        own.text.istitle()
        and own.text.replace("-", "").isalpha()
        and not (is_counted(own.text) or is_statistic(own.text))
    )


def _names_nothing(text: str) -> bool:
    """Whether a phrase is but particles, or a figure's own words."""
    return (
        text[:1].isdigit()
        or holds_no_noun(text)
        or all(word in _PARTICLES or word in _AUXILIARY for word in re.findall(r"[a-z’'-]+", text.lower()))
    )


def _own_words(draft: Draft) -> str:
    """What the clause says around the figure, without times and places, nor who says it.

    The subject alone, where it is measured itself: "wages are a fraction of the $15".
    """
    clause: Clause = draft.clause
    at = draft.at - clause.start
    end = draft.figure.end - clause.start if draft.figure else at
    verb = VERB.search(clause.mask, 0, at)
    subject = subject_before(clause, verb.start()) if verb else ""
    if subject and is_statistic(subject):
        return subject
    before = _SAYS_THAT.sub("", clean(clause.text[:at], clause.mask[:at]))
    stop = clause.mask.find(",", end)
    stop = min(end + _REACH, stop if stop >= 0 else len(clause.text), len(clause.text))
    behind = clean(clause.text[end:stop], clause.mask[end:stop].replace("#", "^"))
    return " ".join([*before.split()[-_LONGEST:], *behind.split()[:_FEW]])


_SAYS_THAT = re.compile(r"^.{0,200}\b(?:that|which|who)\b ?")
_REACH = 40
"""Characters behind a figure that can say what it is of."""
_FEW = 3
