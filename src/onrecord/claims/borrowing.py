"""The measure of a claim: its own words, made whole, or those of the claims before that it goes on about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.act_measures import act_of, object_of, unit_of
from onrecord.claims.antecedents import noun_that_ends, points_back, without_loose_end
from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.context import POINTING, is_rate
from onrecord.claims.counted import is_counted
from onrecord.claims.effects import BLAMES, effect_of
from onrecord.claims.measures import as_rate, is_anaphor, is_statistic, measure_of
from onrecord.claims.noun_phrases import VERB, clean, noun_behind, subject_before
from onrecord.claims.payments import payment_of
from onrecord.claims.subjects import is_actor, measure_or_pointer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft

_PARTICLES = frozenset(
    "up down on off along outside inside again back away around ago annual at in to over under just of by "
    "both same well also about as with than more less fewer from for here there only neighboring "
    "neighbouring nearby".split()
)
"""What is left of a clause that names no measure."""
_AUXILIARY = frozenset(
    "could would will may works out amounts might can should average averages averaged total totals "
    "compared which that be "
    "been is are was were has have had".split()
)
_BARE = frozenset(
    "people persons men women children residents adults teenagers teens kids others passengers patients fans "
    "customers viewers drivers pupils students employees workers families households victims men's".split()
)
"""Nouns that say who, but not of what they are counted."""
_DID = re.compile(
    r"\s+(?:who |that |which )?(?=[a-z])(?:(?!(?:and|or|but|as|while|after|before|because|"
    r"when)\b)[^#@,;:.]){3,60}"
)
_LONGEST = 7
"""Words of what they did."""


def settled_measure(draft: Draft, context: Context, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """The draft's own measure, or the one that it borrows; None where there is none to borrow.

    A unit that values do not tell apart stands in the measure: "rain in inches".
    """
    measure = _measured(draft, context, sentence)
    unit = unit_of(draft)
    if measure is None or measure.id or not unit or unit in measure.text:
        return measure
    return MeasurePhrase(text=f"{measure.text} in {unit}")


def _measured(draft: Draft, context: Context, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    by_rate = (draft.figure is not None and draft.figure.form == "rate") or _is_per_head(draft, sentence)
    own = payment_of(draft, context.measure) or act_of(draft) or _own(draft)
    own = _as_compared(draft, context) or own
    own = object_of(draft) if own is None and not draft.points_at else own
    own = None if own and _goes_on(own, draft, context) else own
    if own and context.counted and _PARTICIPLE.fullmatch(own.text):
        own = MeasurePhrase(text=f"{context.counted.text} {own.text}")
    if own is not None:
        own = _share_told(own, draft, context) if draft.kind == "share" else own
        own = _part_of_whole(own, draft, context) or _completed(own, draft)
        return as_rate(own) if by_rate and not is_rate(own) else context.as_told_of(own)
    told = _told_beside(draft, sentence) or _told_just_now(draft, context)
    if told:
        return told
    if context.moved and (
        draft.kind == "causal" or _MOVE.search(draft.clause.low[: draft.at - draft.clause.start + 20])
    ):
        return context.moved
    unit = draft.value.unit if draft.value and draft.kind == "level" else ""
    lent = context.lend_measure(draft.points_at, as_a_rate=by_rate, unit=unit)
    return lent or _unlent(draft, context.measure, unit)


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
    blames = BLAMES.match(draft.clause.marked.low, draft.start) if draft.kind == "causal" else None
    if blames:  # "blamed inmate medical costs" for what was told before; not "blamed the mayor"
        blamed = clean(
            draft.clause.marked.text[blames.end() : draft.end],
            draft.clause.marked.mask[blames.end() : draft.end],
        )
        return None if is_actor(blamed) else (last or MeasurePhrase(text=blamed))
    if draft.points_at in POINTING:
        return MeasurePhrase(text=draft.points_at)  # "the count was 61", of what the text never says
    if not (unit and last) and draft.kind not in {"change", "rank", "causal", "share", "comparison"}:
        return None
    words = _own_words(draft)
    known = None if words and not is_anaphor(words) else last
    return known or MeasurePhrase(text=words or draft.clause.marked.text[draft.start : draft.end])


_MOVE = re.compile(
    r"^(?:the|that|this) (?:drop|decline|decrease|increase|rise|gain|jump|fall|reduction|surge)\b"
)


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


def _told_just_now(draft: Draft, context: Context) -> MeasurePhrase | None:
    """The measure of the sentence's claim before, where the draft only gives another figure for it."""
    latest = context.latest if context.latest_in == draft.clause.sentence else None
    if draft.kind == "rank":
        return latest
    goes_on = _ANOTHER.match(draft.clause.mask) and not draft.points_at and draft.kind in {"level", "share"}
    money = draft.value is not None and draft.value.unit == "usd"
    return latest if goes_on and money == (context.unit == "usd") else None


_ANOTHER = re.compile(
    r"(?:up |down )?(?:from|to|at|against|compared with|compared to|with) (?:[a-z]+ ){0,2}#"
)
_OF_THE = re.compile(r"of (?:the |its |their |those )?#+ (?P<noun>[a-z^].*)")
"""A whole whose part follows: "Of the 60 seats on the ballot, 44"."""
_FOR_NAME = re.compile(r"\s(?:for|in|of|to)\s[A-Z][^,]{1,60}\Z")


def _told_beside(draft: Draft, sentence: Sequence[Clause]) -> MeasurePhrase | None:
    """What "which" or a bare figure means: the end of the clause before ("the waiting list, which is at")."""
    place = sentence.index(draft.clause)
    bare = not draft.clause.mask.strip("# ")
    bare = bare or draft.clause.mask.startswith("at #")
    if not place or draft.points_at not in {"", "which"} or not (bare or points_back(draft.clause)):
        return None
    before = sentence[place - 1]
    whole = _OF_THE.fullmatch(before.mask)
    if whole and draft.figure and draft.figure.start == draft.clause.start:
        noun, _ = noun_behind(before, whole.start("noun"))
        return measure_or_pointer(noun, before)[0]
    said = _IS_SO.search(before.low)
    subject = _FOR_NAME.sub("", before.text[: said.start()]) if said else ""
    phrase = subject or noun_that_ends(before)
    plain = draft.figure is None or draft.figure.unit == "count"
    if not phrase or (bare and plain and not (is_statistic(phrase) or is_counted(phrase))):
        return None
    return measure_or_pointer(phrase, before)[0]


def _part_of_whole(measure: MeasurePhrase, draft: Draft, context: Context) -> MeasurePhrase | None:
    """A share with its part: of "investment fell to 2 percent of output" not "output" alone."""
    if (
        (measure.id and draft.kind != "share")
        or draft.figure is None
        or draft.figure.unit != "percent"
        or draft.kind not in {"share", "level"}
    ):
        return None
    clause = draft.clause
    first = draft.figure.start - clause.start
    if not clause.mask.startswith(" of ", draft.figure.end - clause.start):
        return None
    verb = VERB.search(clause.mask, 0, first)
    subject = subject_before(clause, verb.start()) if verb else ""
    part = measure_or_pointer(subject, clause)[0] if subject else None
    whole = _whole_told(measure.text, context)
    if part:
        return MeasurePhrase(text=f"{part.text} as a share of {whole}")
    return MeasurePhrase(text=whole) if whole != measure.text else None


def _share_told(measure: MeasurePhrase, draft: Draft, context: Context) -> MeasurePhrase:
    """The whole by its own name, with what its counted part did: "deaths grew out of arguments"."""
    text = _whole_told(measure.text, context)
    clause = draft.clause
    at = clause.text.find(measure.text, draft.at - clause.start) if draft.figure else -1
    if at < 0 or draft.figure is None or draft.figure.form != "cardinal" or len(text.split()) > _FEW:
        return measure.model_copy(update={"text": text})
    end = at + len(measure.text)
    did = clean(clause.text[end:], clause.mask[end:]).split()[:_LONGEST]
    return measure.model_copy(update={"text": without_loose_end(" ".join([text, *did]))})


def _whole_told(words: str, context: Context) -> str:
    """The words for a whole, with what they point back at: "them had lost a job"."""
    back = _THEM.match(words)
    lent = context.lend_measure("total") if back or is_anaphor(words) or _TOTAL.search(words) else None
    return f"{lent.text} {words[back.end() :] if back else ''}".strip() if lent else words


_THEM = re.compile(r"(?:them|those(?! [a-z]{2,12}ed$)|these|whom|which)\b\s*")
_TOTAL = re.compile(r"['’]s (?:total|count)$")


def _own(draft: Draft) -> MeasurePhrase | None:
    """The measure that the draft's words name; None where they only seem to name one."""
    own = draft.measure
    if draft.kind == "causal" and (own is None or not own.id):
        own = effect_of(draft, own)
    if own is None or own.id:
        return own
    if _names_nothing(own.text):
        return None
    if draft.figure and _is_an_act(own, draft):
        behind, _ = noun_behind(draft.clause, draft.figure.end - draft.clause.start)
        return MeasurePhrase(text=behind) if behind else own  # "leads Cole by 400 votes"
    return own


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
    return own.text.istitle() and own.text.isalpha() and not (is_counted(own.text) or is_statistic(own.text))


def _names_nothing(text: str) -> bool:
    """Whether a phrase is but particles, or a figure's own words."""
    return text[:1].isdigit() or all(
        word in _PARTICLES or word in _AUXILIARY for word in re.findall(r"[a-z’'-]+", text.lower())
    )


def _completed(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """People with what they did or what befell them: "people died on the county's roads"."""
    if measure.id or draft.kind not in {"level", "change"} or draft.figure is None:
        return measure
    words = measure.text.lower().split()
    if words[:1] == ["times"]:
        return _often(measure, draft)
    if not words or not _BARE.intersection(words[:2]) or len(words) > _LONGEST:
        return measure
    clause = draft.clause
    at = clause.low.find(measure.text.lower(), draft.figure.end - clause.start)
    if at < 0:
        return measure
    end = at + len(measure.text)
    did = _DID.match(clause.low, end)
    employs = _EMPLOYS.search(clause.low, 0, draft.at - clause.start)
    told = [] if did is None or employs else _told_behind(clause, end, did)
    if not told:
        return _handled(measure, draft)
    return MeasurePhrase(text=without_loose_end(" ".join([measure.text, *told])))


def _told_behind(clause: Clause, end: int, did: re.Match[str]) -> list[str]:
    """The words behind the people that say what they did, without times and places."""
    stop = did.end() if did.end() == len(clause.low) or not clause.low[did.end()].isalpha() else None
    words_done = clean(clause.text[end : did.end()], clause.mask[end : did.end()]).split()
    return (words_done if stop else words_done[:-1])[:_LONGEST]


def _often(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """How often something did what it did: "times bin broken down"."""
    verb = VERB.search(draft.clause.mask)
    subject = subject_before(draft.clause, verb.start()) if verb else ""
    few = 0 < len(subject.split()) <= _FEW and "’" not in subject and "'" not in subject
    known = few and subject.lower() not in measure.text.lower() and not is_anaphor(subject)
    return MeasurePhrase(text=f"times {subject} {measure.text[len('times ') :]}") if known else measure


def _handled(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """People with the verb that they are the object of: "we carried 90 people" counts "people carried"."""
    if _EMPLOYS.search(draft.clause.low, 0, draft.at - draft.clause.start):
        return MeasurePhrase(text="employees")
    verb = _VERB_BEFORE.search(draft.clause.low, 0, draft.at - draft.clause.start)
    return MeasurePhrase(text=f"{measure.text} {verb.group('verb')}") if verb else measure


_EMPLOYS = re.compile(r"\bemploy(?:s|ed|ing)? (?:[a-z]+ ){0,2}$")
_VERB_BEFORE = re.compile(
    r"\b(?!counted|recorded|reported|tallied|logged|registered|estimated)"
    r"(?P<verb>[a-z]{3,12}ed|serves?|carries|houses|holds|feeds)(?: by)? (?:[a-z]+ ){0,2}$"
)


def _own_words(draft: Draft) -> str:
    """What the clause says around the figure, without times and places, nor who says it."""
    clause: Clause = draft.clause
    at = draft.at - clause.start
    end = draft.figure.end - clause.start if draft.figure else at
    before = _SAYS_THAT.sub("", clean(clause.text[:at], clause.mask[:at]))
    stop = clause.mask.find(",", end)
    stop = min(end + _REACH, stop if stop >= 0 else len(clause.text), len(clause.text))
    behind = clean(clause.text[end:stop], clause.mask[end:stop].replace("#", "^"))
    return " ".join([*before.split()[-_LONGEST:], *behind.split()[:_FEW]])


_SAYS_THAT = re.compile(r"^.{0,200}\b(?:that|which|who)\b ?")
_REACH = 40
"""Characters behind a figure that can say what it is of."""
_FEW = 3
