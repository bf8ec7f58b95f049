"""What a share is of: the whole by its own name, with what sets the part off from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.measures.antecedents import last_phrase, without_loose_end
from onrecord.claims.measures.catalogue import is_anaphor
from onrecord.claims.measures.noun_phrases import OPENERS, VERB, clean, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft

_LONGEST, _FEW = 7, 3
"""Words of what sets a part off; of a whole that is short enough to take them."""


def part_of_whole(
    measure: MeasurePhrase, draft: Draft, context: Context, sentence: Sequence[Clause]
) -> MeasurePhrase | None:
    """A share with its part: of "investment fell to 2 percent of output" not "output" alone."""
    if (
        (measure.id and draft.kind != "share")
        or draft.figure is None
        or draft.figure.unit != "percent"
        or draft.kind not in {"share", "level"}
        or measure.text.endswith("turnout")
        or " as a share of " in measure.text
    ):
        return None
    clause = draft.clause
    first = draft.figure.start - clause.start
    if not clause.mask.startswith(" of ", draft.figure.end - clause.start):
        return None
    subject = _subject_of_part(clause, first, sentence)
    part = measure_or_pointer(subject, clause)[0] if subject else None
    whole = _whole_told(measure.text, context, draft)
    if part and whole == part.text and context.latest:
        whole = context.latest.text  # "out-of-state students make up 32 percent of it"
    if part:
        return MeasurePhrase(text=f"{part.text} as a share of {whole}")
    return MeasurePhrase(text=whole) if whole != measure.text else None


def _subject_of_part(clause: Clause, first: int, sentence: Sequence[Clause]) -> str:
    """Who or what is the part: the verb's subject, or the noun before "who are" or before a bare part."""
    verb = _MAKES_UP.search(clause.mask, 0, first) or VERB.search(clause.mask, 0, first)
    place = sentence.index(clause)
    bare = not verb and _HEDGED.fullmatch(clause.mask, 0, first) is not None
    if place and (_WHO.match(clause.mask) or (bare and clause.joint == ",")):
        return last_phrase(sentence[place - 1])
    return subject_before(clause, verb.start()) if verb else ""


_HEDGED = expression(r"(?:or )?(?:(?:about|nearly|roughly|almost|just|only|some) ?)*")
_WHO = expression(
    r"(?:who|which|that) (?:now |still |also )?(?:are|is|were|make|makes|made|account|represent)\b"
)
_MAKES_UP = expression(
    r"\b(?:now |still |also )?(?:ma(?:ke|kes|de) up|account(?:s|ed)? for|represent(?:s|ed)?|"
    r"constitut(?:e|es|ed)|compris(?:e|es|ed))\b"
)


def share_told(measure: MeasurePhrase, draft: Draft, context: Context) -> MeasurePhrase:
    """The whole by its own name, with what sets its counted part off: "deaths grew out of arguments"."""
    if _did_it(measure.text, draft):
        return MeasurePhrase(text=f"{context.whole or 'people'} who {measure.text}")
    text = _whole_told(measure.text, context, draft)
    if draft.figure is None or draft.figure.form != "cardinal" or len(text.split()) > _FEW + 1:
        return measure.model_copy(update={"text": text})
    clause = draft.clause
    at = clause.text.find(measure.text, draft.at - clause.start)
    end = at + len(measure.text)
    did = clean(clause.text[end:], clause.mask[end:]).split()[:_LONGEST] if at >= 0 else []
    told = without_loose_end(" ".join([text, *did])) if did else set_off_before(text, draft)
    return measure.model_copy(update={"text": told})


def _did_it(words: str, draft: Draft) -> bool:
    """Whether the words are what a bare percentage did: "81 percent finished in four years"."""
    last = draft.figure.end - draft.clause.start if draft.figure else 0
    return (
        bool(last)
        and draft.clause.text.startswith(words[:_OPENING], last + 1)
        and _DID.match(words) is not None
    )


_OPENING = 12
"""Characters of the words that stand behind the figure as they are."""
_DID = expression(
    r"(?:are|were|is|was|have|had|has|did|do|said|say|own|rent|live[sd]?|held|met|lost|paid|built|sold|would|think|believe|want|"
    r"approve|disapprove|agree|disagree|favou?r|support|oppose|prefer|back|[a-z]{3,12}ed)\b"
)


def whole_named(words: str) -> str:
    """The whole of a share without what its part does: "pupils" of "pupils were proficient in reading"."""
    return without_loose_end(_PREDICATE.sub("", words))


_PREDICATE = expression(
    rf"(?<=[a-z)])\s(?:who|that|which|were|are|was|is|have|had|has|do|did|live|say|said|want|now|(?:{VERB.pattern})|"
    r"[a-z]{3,12}ed)\b.*"
)


def set_off_before(whole: str, draft: Draft) -> str:
    """The whole with what the words before its part say of it: "cases in which police laid charges"."""
    clause, first = draft.clause, draft.at - draft.clause.start
    leads = _LEADS_TO_PART.search(clause.mask, 0, first)
    said = list(OPENERS.finditer(clause.mask, 0, first))
    start = said[-1].end() if said else 0
    before = clean(clause.text[start : leads.start()], clause.mask[start : leads.start()]) if leads else ""
    if leads and before and len(before.split()) <= _LONGEST and not _ACCOUNTS.search(before):
        return f"{whole} {leads.group('link')} which {before}"
    done = _DONE_TO_PART.search(clause.mask, 0, first)
    return f"{whole} {done.group('done')}" if done else whole


_HEDGES = r"(?:(?:about|only|just|nearly|almost|more than|all|the other)\s)*"
_LEADS_TO_PART = expression(rf"\s(?P<link>in|on|with|for|from|at)\s{_HEDGES}$")
_ACCOUNTS = expression(r"\b(?:account(?:s|ed|ing)?|responsible)$")
_DONE_TO_PART = expression(
    r"\b(?!counted|recorded|reported|tallied|logged|registered|estimated|accounted|found)"
    r"(?P<done>[a-z]{2,12}ed|made|sold|built|won|lost|taken|given|shut|hit|paid|held|kept|met)"
    rf"\s{_HEDGES}$"
)


def _whole_told(words: str, context: Context, draft: Draft) -> str:
    """The words for a whole, with what they point back at: "them had lost a job"."""
    words = _THOSE_DONE.sub("people ", words)
    back = _THEM.match(words)
    lent = _counted_before(draft, context) if back else None
    points = back or is_anaphor(words) or _TOTAL.search(words)
    lent = lent or (context.lend_measure("total") if points else None)
    if lent is None:
        return context.topics.of_topic(words)
    return f"{lent.text} {words[back.end() :] if back else ''}".strip()


def _counted_before(draft: Draft, context: Context) -> MeasurePhrase | None:
    """What was counted last that so many can be a part of: "1,600 owners protested; 640 of them won"."""
    figure = draft.figure
    if figure is None or figure.form != "cardinal":
        return None
    counted = (
        (one, value) for one, value in context.figures.told[: -_BACK - 1 : -1] if value.unit == "count"
    )
    return next((one for one, value in counted if value.number >= figure.number), None)


_BACK = 4
"""Figures looked back at."""
_THEM = expression(r"(?:them|those(?! [a-z]{2,12}ed$)|these|whom|which)\b\s*")
_THOSE_DONE = expression(
    r"^those (?=(?:[a-z]{2,12}ed|shot|hurt|slain|born|sold|built|held|taken|caught|sent) [a-z])"
)
_TOTAL = expression(r"['’]s (?:total|count)$")
