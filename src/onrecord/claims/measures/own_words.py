"""What a draft's own words say of its measure: a noun phrase, or that it only goes on about another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.context import POINTING
from onrecord.claims.figures.counted import is_counted
from onrecord.claims.figures.durations import is_length_of_time
from onrecord.claims.measures.catalogue import is_anaphor, is_statistic, measure_of
from onrecord.claims.measures.loose_words import holds_no_noun
from onrecord.claims.measures.misread import is_half_a_clause, without_adjunct, without_verb
from onrecord.claims.measures.noun_phrases import VERB, clean, noun_behind, subject_before
from onrecord.claims.measures.subjects import pointer_of
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
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
    "get gets got receive receives received pays paid give gives gave "
    "been is are was were has have had".split()
)
_LONGEST = 7
"""Words."""


def unlent(draft: Draft, last: MeasurePhrase | None, unit: str) -> MeasurePhrase | None:
    """What a draft that nothing lends to is about: its own words; None where they tell of no measure.

    ``last`` is the measure told of last, which is in another ``unit`` than a level.
    """
    if draft.points_at in POINTING:
        return MeasurePhrase(text=draft.points_at)  # "the count was 61", of what the text never says
    if not (unit and last) and draft.kind not in {"change", "rank", "causal", "share", "comparison"}:
        return None
    words = _PRONOUN_ACTS.sub("", _own_words(draft))
    bare = (
        VERB.search(words.lower())
        or holds_no_noun(words)
        or is_anaphor(words)
        or _PRONOUN.match(words.lower())
        or words.lower().startswith(("rank ", "ranks ", "ranked "))
    )
    known = None if words and not bare else last
    if unit == "usd" and known is not None and bare:
        whose = _WHOSE.match(draft.clause.text)
        return MeasurePhrase(
            text=f"money of {clean(whose.group(), whose.group().lower())}" if whose else "money"
        )
    return known or MeasurePhrase(text=words or draft.clause.marked.text[draft.start : draft.end])


def _is_an_act(measure: MeasurePhrase, draft: Draft) -> bool:
    """Whether the words tell what somebody did: "leads Cole", "Lund led Cole"."""
    words = measure.text.lower().split(" ")
    moves = draft.kind in {"change", "comparison"} and measure.id is None
    return any(_VERB.fullmatch(word) for word in (words if moves else words[:1]))


_VERB = expression(rf"{VERB.pattern}|leads|beats?|won|wins|defeated|trails")


def with_its_noun(draft: Draft) -> Draft:
    """The draft whose measure is the noun alone, or the word that points back at one told before."""
    own = draft.measure
    if own is None or own.id or draft.kind in {"event", "share", "causal"}:
        return draft
    noun = without_adjunct(own.text)
    if is_anaphor(noun) and pointer_of(noun) in _POINTERS:
        return draft.but(measure=None, points_at=pointer_of(noun))
    return draft if noun == own.text else draft.but(measure=MeasurePhrase(text=noun))


_POINTERS = frozenset(
    "rate share percentage proportion count counts total totals number numbers figure figures tally toll "
    "tolls average "
    "median sum low high record peak".split()
)
"""What a phrase ends with that names no measure of its own: "a new low"."""


def own_measure(draft: Draft) -> MeasurePhrase | None:
    """The measure that the draft's words name; None where they only seem to name one."""
    own = draft.measure
    if own is None or own.id:
        return own
    if draft.kind not in {"event", "share"} and is_half_a_clause(own.text):
        noun = without_verb(own.text)
        return MeasurePhrase(text=noun) if noun else None
    told_back = draft.kind not in {"event", "share"} and _PRONOUN.match(own.text.lower())
    if (
        _names_nothing(own.text)
        or (_ACTS.search(own.text.lower()) and not (draft.figure and is_length_of_time(draft.figure)))
        or told_back
        or _TOLD_OF.fullmatch(own.text.lower())
    ):
        return None
    if draft.figure and _is_an_act(own, draft):
        behind, _ = noun_behind(draft.clause, draft.figure.end - draft.clause.start)
        return MeasurePhrase(text=behind) if behind else own  # "leads Cole by 400 votes"
    return own


_WHOSE = expression(r"[^#,;]{3,60}?(?= (?:had|has|have|is|was|were|are|will|would|wants?|sought|seeks?)\b)")
"""Who or what stands before a verb that tells nothing of the money: "the library system had sought $9 "
"million"."""
_PRONOUN_ACTS = expression(r"^(?:it|he|she|they|we|i|you) [a-z]+(?:s|ed) (?=[a-z])", re.IGNORECASE)
_ACTS = expression(
    r"[a-z]s (?:pay|earn|get|have|make|take|give|want|need|use|face|see|spend|buy|sell|own|live|say|"
    r"think|lose|win|"
    r"do|go|come|stay|keep|lead|trail|rank|average)$"
)
"""Who does something is no measure: "Drivers pay [the most]"."""
_PRONOUN = expression(r"(?:i|we|you|he|she|they|it|nobody|nothing|none|neither|of them)\b")
"""How words open that are no noun phrase: "they remain below"."""
_TOLD_OF = expression(
    r"(?:recorded|reported|counted|logged|registered|tallied|noted|seen|known|posted|set|documented|projected|"
    r"forecast|expected|estimated|planned|proposed|predicted|anticipated)"
)
"""A participle that says only that somebody counted: "the 723 recorded in 2022"."""
_GENERAL = frozenset("incidents cases reports offenses offences crimes".split())


def goes_on(own: MeasurePhrase, draft: Draft, context: Context) -> bool:
    """Whether the words only go on about what was told: "from 1,528 incidents", "Calloway 350"."""
    last = context.measure
    if last is None or own.id or draft.kind not in {"level", "change"}:
        return False
    if own.text.lower() in _GENERAL:
        return draft.clause.low.startswith(("from ", "against ", "to ", "compared with "))
    if own.text.lower() in {"killed", "slain"}:
        return last.id is not None and measure_of(own.text).id == last.id
    named = own.text.istitle() and own.text.replace("-", "").isalpha()
    return named and not (is_counted(own.text) or is_matter(own.text)) and _is_name(own.text, draft)


def _is_name(word: str, draft: Draft) -> bool:
    """Whether a word in capitals is a name: no other sentence has it in small letters."""
    return re.search(rf"\b{re.escape(word.lower())}\b", draft.clause.marked.text) is None


_ORDINAL = expression(r"\d+(?:st|nd|rd|th)[ -](?=[a-z])")
"""A number that is part of a name: "11th graders"."""


def _names_nothing(text: str) -> bool:
    """Whether a phrase is but particles, or a figure's own words."""
    return (
        (text[:1].isdigit() and not _ORDINAL.match(text))
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
    if clause.text[stop : stop + 1].isalnum():
        stop = max(end, clause.text.rfind(" ", end, stop))
    behind = clean(clause.text[end:stop], clause.mask[end:stop].replace("#", "^"))
    return " ".join([*before.split()[-_LONGEST:], *behind.split()[:_FEW]])


_SAYS_THAT = expression(r"^.{0,200}\b(?:that|which|who)\b ?")
_REACH = 40
"""Characters behind a figure that can say what it is of."""
_FEW = 3
